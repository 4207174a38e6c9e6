import type { Frame } from '../../rules/rulebook.ts';
import type { MatchAt } from '../candidates.ts';
import { tellsLand } from '../mention.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { isBacked } from './backed-rival.ts';
import { bearing, besideThe } from './bearer.ts';
import { isSure } from './main-subject.ts';
import { topic } from './topic.ts';
import { whoseFounder } from './whose-founder.ts';
import { whoseList } from './whose-list.ts';
import { whosePost } from './whose-post.ts';
import { isOneRival, whoseRival } from './whose-rival.ts';
import { whoseRound } from './whose-round.ts';

/** Whose a post, a round or a list is that names nobody: "CEO Ada Quill said", "Investors include …". */

/** "CEO Ada Quill said": the body that the text is speaking of. */
export function implicitEmployer(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const { relation, implicit } = frame;
  // "U.S. rival Norvane", "Velm, a Portuguese rival"
  const rival = isOneRival(np) || (relation === 'competes_with' && np.det === 'none' && np.name !== undefined);
  if (!implicit || saysWhose(at, np, rival || relation === 'owns')) return [];
  // "has put billions into rival Velm": whoever backs it rivals it least.
  if (rival && isBacked(at, np)) return [];
  if (relation === 'invests_in') return whoseRound(at, np);
  if (relation === 'owns') return whoseParent(at, np);
  if (relation === 'competes_with') return whoseRival(at, np);
  if (relation === 'works_for') return whosePost(at, np, frame);
  if (relation === 'founded') return whoseFounder(at, np, frame);
  return np.name === undefined ? whoseList(at, np, frame) : [];
}

/** Something before the noun says whose it is; the name of a land does not, where it may tell of anybody from there. */
function saysWhose({ parsed }: MatchAt, { mods, compounds, possessor }: NounPhrase, ofLand: boolean): boolean {
  const lands = ofLand && mods.every((word) => tellsLand(parsed.words[word]?.mention));
  return (mods.length > 0 && !lands) || compounds.length > 0 || possessor !== undefined;
}

/** "The firm fell. *The Portuguese parent, Norvane,* said": the parent of the firm that the text is speaking of. */
function whoseParent(at: MatchAt, np: NounPhrase): Denoted[] {
  const owners = np.apposed.flatMap((one) => bearing(at, one));
  // "the owner, Norvane": of a house, as often as not.
  if (!besideThe(np) || np.plural || owners.length === 0 || !/^parent\b/u.test(np.noun ?? '')) return [];
  return topic(at, np).filter((d) => !owners.includes(d.entity) && isSure(d));
}
