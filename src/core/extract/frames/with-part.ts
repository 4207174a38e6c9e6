import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isTimeLike, type NounPhrase, phraseLike, rootOf } from '../phrases.ts';
import { isThingByNoun } from '../reference/noun-kind.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { patients } from '../sides.ts';

/** "the *Velm Pad with the K3 chip*": a named thing and, right behind it, a part that it has. */
export function partWith(at: MatchAt, np: NounPhrase): { prep: string; np: NounPhrase } | undefined {
  const behind = phrasesAfter(at.parsed, np)[0];
  if (behind?.prep !== 'with' || !isPart(at, behind.np) || isTimeLike(np)) return undefined;
  const root = rootOf(np);
  const { clauses, items } = at.parsed;
  // "replaced Quillbee with Osker", "use Quillbee with Osker": what is behind "with" belongs to the verb.
  const verbs = clauses.filter((c) => patients(c).includes(root) || c.object2 === root);
  if (verbs.some((c) => !c.verb.lemmas.some((l) => TAKES_THINGS.test(l)))) return undefined;
  // "runs on Quillbee with Osker": only what is compared or counted has parts of its own there.
  const opener = items[items.indexOf(root) - 1];
  // "the bundling of Quillbee with Osker": two things side by side.
  const joining = items[items.indexOf(root) - 2];
  if (joining?.type === 'np' && JOINING.test(joining.plainNoun ?? '')) return undefined;
  return opener?.type === 'prep' && !/^(?:than|of|like|as|including|such as|for)$/u.test(opener.lower)
    ? undefined
    : { prep: 'with', np: asNamed(behind.np) };
}

/** "the *M4* Pro Quillbee": the code of a part right before the name of a device. */
export function partBefore(
  { parsed: { words } }: MatchAt,
  np: NounPhrase,
): { prep: string; np: NounPhrase } | undefined {
  const part = np.name === undefined ? -1 : np.name - 1;
  const code = words[part]?.mention !== undefined && /^\p{Lu}\d{1,2}(?: |$)/u.test(words[part].text);
  return code && part >= np.first
    ? { prep: 'before', np: phraseLike(np, { name: part, apposed: [], examples: [] }) }
    : undefined;
}

/** "the K3 chip": the name before the noun is that of the part. */
const asNamed = (np: NounPhrase): NounPhrase =>
  np.name === undefined ? phraseLike(np, { name: np.softName ?? np.mods.at(-1), apposed: [], examples: [] }) : np;

/** "with M5", "with the K3 chip", not "with Quillbee users". */
const isPart = ({ rulebook }: MatchAt, part: NounPhrase): boolean =>
  (part.possessor === undefined || isThing(part, rulebook)) &&
  !BELONGS.test(part.plainNoun ?? '') &&
  (part.name !== undefined ? part.noun === undefined || isThing(part, rulebook) : isThing(part, rulebook));

const JOINING = listed('nouns of putting side by side');

const BELONGS = listed('what belongs to a thing and is no part');

const isThing = (np: NounPhrase, rulebook: MatchAt['rulebook']): boolean =>
  isThingByNoun(np, rulebook) || PARTS.test(np.plainNoun ?? '');

const PARTS = listed('parts of a device');

const TAKES_THINGS = listed('what is done with a thing');
