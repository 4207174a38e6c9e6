import { listed } from '../../rules/word-lists.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { mentionsIn } from './named-before.ts';
import { phrasesAfter } from './phrases-after.ts';
import { type ReferAt, takenFor } from './refer-at.ts';

/** "Velm released Quillbee. *The paid version* runs on Tern-2": a version of the one thing that the sentence before tells of. */
export function versionTold(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (options.kinds?.some((kind) => THINGS.includes(kind)) === false || !isToldApart(parsed, np)) return [];
  if (np.plainNoun === 'one') return otherVersion(at);
  const earlier = grammar.parsed[parsed.index - 1];
  if (!VERSION.test(np.plainNoun ?? '') || earlier === undefined || earlier.sentence.furniture) return [];
  const [entity, other] = mentionsIn(grammar, earlier).filter((e) => THINGS.includes(kindOf(e)));
  const named = parsed.words.some((w, i) => i < np.first && w.mention !== undefined);
  if (entity === undefined || other !== undefined || named) return [];
  return [takenFor(at, { entity, how: 'the thing of which the sentence before tells' }, 0.85)];
}

/** "the paid version runs on Tern-2, and *the free one* on Velm": of the same thing. */
function otherVersion({ parsed, np, options, read }: ReferAt): Denoted[] {
  const first = parsed.phrases.find(
    (one) => one.last <= np.first && VERSION.test(one.plainNoun ?? '') && isToldApart(parsed, one),
  );
  return first === undefined ? [] : read(first, options);
}

/** Told by a word of its own, and not of what: "the *paid* version". */
const isToldApart = (parsed: Parsed, np: NounPhrase): boolean =>
  np.det === 'def' &&
  !np.plural &&
  np.nounAt !== undefined &&
  np.nounAt > np.first + 1 &&
  [np.name, np.softName, np.possessor].every((part) => part === undefined) &&
  np.apposed.length === 0 &&
  phrasesAfter(parsed, np)[0]?.prep !== 'of' &&
  parsed.clauses.some((c) => c.subject === np);

const VERSION = listed('versions of a thing');
