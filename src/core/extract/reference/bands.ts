import { listed } from '../../rules/word-lists.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfWord } from '../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { wholeOf } from './phrases-after.ts';

/** Groups that act together and have no name: "a group led by Norvane". */

const BAND = listed('bands');

/** What acts by whoever manages it. */
const FUND = listed('what a manager acts by');

const LED = listed('verbs of leading');
const MANAGED = listed('verbs of managing a fund');

export const isBand = (np: NounPhrase): boolean =>
  (BAND.test(np.plainNoun ?? '') && !isFirmOfLand(np)) || FUND.test(np.plainNoun ?? '');

/** "*The Portuguese group*, led by Ada Quill, paid": a firm that was spoken of. */
const isFirmOfLand = ({ plainNoun, det, mods, name }: NounPhrase): boolean =>
  plainNoun === 'group' && det === 'def' && mods.length > 0 && name === undefined;

/** Who leads a band, as phrases: "a group led by Norvane", "Ada Quill's consortium", "funds managed by Norvane". */
export function leadersOf({ parsed, np }: PhraseAt): NounPhrase[] {
  const heads = new Set([np, wholeOf(parsed, np)]);
  const fund = FUND.test(np.plainNoun ?? '');
  // "bought funds managed by Norvane": not Norvane.
  if (fund && parsed.clauses.some((c) => c.object === np)) return [];
  const leads = fund ? MANAGED : LED;
  const led = parsed.clauses
    .filter((c) => c.passive && heads.has(c.subject) && c.verb.lemmas.some((l) => leads.test(l)))
    .flatMap((c) => c.preps.filter((p) => p.prep === 'by').map((p) => p.np));
  const owner = np.plainNoun === 'consortium' && np.possessor !== undefined ? [np.possessor] : [];
  return [...led, ...owner, ...(fund ? [] : membersOf(parsed, heads))];
}

/** "a consortium *made up of* Norvane and Velm", "a group *comprising* Norvane and Velm": all of them act. */
const membersOf = (parsed: Parsed, heads: ReadonlySet<NounPhrase | undefined>): NounPhrase[] =>
  parsed.clauses.flatMap(({ subject, verb, object, preps }) => {
    if (subject === undefined || !heads.has(subject) || !verb.lemmas.some((l) => CONSISTS.test(l))) return [];
    const of = preps.find((p) => p.prep === 'of')?.np;
    if (verb.lemmas.includes('make') && verb.particle !== 'up') return [];
    return [of ?? object ?? []].flat();
  });

const CONSISTS = listed('verbs of consisting');

/** The names in "a Norvane-led consortium". */
export const namedLeaders = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): Denoted[] =>
  np.compounds.flatMap(({ name, tail }): Denoted[] => {
    const entity = tail === 'led' ? entityOfWord(grammar, parsed, name) : undefined;
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, name), steps: [], trust: 1 }];
  });

/** "A group led by Ada Quill said it": the group. */
export const bandBefore = (parsed: Parsed, np: NounPhrase): NounPhrase | undefined => {
  const subject = parsed.clauses.filter((c) => c.subject !== undefined && c.subject.last <= np.first).at(-1)?.subject;
  if (subject === undefined || subject.name !== undefined || !isBand(subject)) return undefined;
  // "The Portuguese group": a firm that was spoken of.
  const firm = subject.plainNoun === 'group' && subject.det === 'def' && subject.mods.length > 0;
  return firm && leadersOf({ parsed, np: subject }).length === 0 ? undefined : subject;
};
