import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isSign } from '../clauses/items.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';

const COMMISSIONERS = listed('who sits on a commission');

/**
 * "The Velm Commission acts. … *Ada Quill, Commissioner for trade,* said", "*the trade commissioner*", "*deputy commissioner
 * Ada Quill*": of the one commission that the article names.
 */
export function commissionOf({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  if (!COMMISSIONERS.test(np.plainNoun ?? '') || !(isDeputy(parsed, np) || isOfField(parsed, np))) return [];
  const [body, other] = grammar.entities.filter((e) => kindOf(e) === 'government' && /\bCommission$/u.test(e.name));
  const mention = body?.mentions[0];
  if (body === undefined || other !== undefined || mention === undefined) return [];
  const steps = [`the office is taken to be one of ${body.name}, the only commission named here`];
  return [{ entity: body, span: { from: mention.from, to: mention.to }, steps, trust: 0.9 }];
}

/** "Ada Quill, Commissioner for trade," */
const isOfField = (parsed: MatchAt['parsed'], np: NounPhrase): boolean =>
  np.parent?.as === 'apposed' &&
  np.parent.np.name !== undefined &&
  (isSign(parsed.items[parsed.items.indexOf(np) + 1], 'prep', /^for$/u) || hasFieldBefore(parsed, np));

/** "*deputy commissioner* Ada Quill" */
const isDeputy = ({ words }: MatchAt['parsed'], { first, nounAt, name, mods, possessor }: NounPhrase): boolean =>
  name !== undefined &&
  mods.length === 0 &&
  possessor === undefined &&
  nounAt === first + 1 &&
  words[first]?.lower === 'deputy';

/** "the *internal market* commissioner", and no "police commissioner" or "former commissioner". */
const hasFieldBefore = ({ words }: MatchAt['parsed'], np: NounPhrase): boolean => {
  const field = words.slice(np.first + 1, np.nounAt);
  return np.det === 'def' && field.length > 0 && field.every((w) => w.mention === undefined && !NO_FIELD.test(w.lower));
};

const NO_FIELD = listed('words before a commissioner of no field');
