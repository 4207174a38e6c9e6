import { listed } from '../rules/word-lists.ts';
import type { MatchAt } from './candidates.ts';
import type { Clause } from './clauses/clause.ts';
import { ALIKE_DONE, BESIDE } from './clauses/companions.ts';
import type { Parsed } from './parse-sentence.ts';
import { isTimeLike, type NounPhrase } from './phrases.ts';
import { type Denoted, entityOfWord } from './reference/article-grammar.ts';
import { isForPlatform } from './reference/platform.ts';
import { spanOfWord } from './spans.ts';

/** Both sides of a clause, whatever its voice, and the names before a noun. */

/** Who acts: the subject, or in the passive whoever stands behind "by". */
export function actors(clause: Clause): NounPhrase[] {
  if (!clause.passive)
    return clause.subject === undefined ? [] : [clause.subject, ...beside(clause), ...joinedIn(clause)];
  const named = clause.preps.filter((p, i) => p.prep === 'by' && !isAuthor(clause.preps[i - 1], p)).map((p) => p.np);
  return named.length > 0 ? named : [...accusers(clause), ...decreed(clause)];
}

/** "was removed after *complaints by Velm*": whoever complained, and not who did it. */
const isAuthor = (before: Clause['preps'][number] | undefined, { np }: Clause['preps'][number]): boolean =>
  before !== undefined &&
  /^(?:after|following|amid|despite|before|pending)$/u.test(before.prep) &&
  before.np.name === undefined &&
  before.np.noun !== undefined &&
  !isTimeLike(before.np) &&
  before.np.last + 1 === np.first;

/** "was accused of lying by Norvane", "was ordered to pay by Tavland", "was barred from selling chips by Tavland": "by" goes with the outer verb. */
const accusers = ({ verb, comps }: Clause): NounPhrase[] =>
  comps
    .filter(
      (c) =>
        (/^(?:of|for)$/u.test(c.marker) || (c.marker === 'inf' && isOrder(verb)) || isBarred(verb, c.marker)) &&
        !c.clause.passive,
    )
    .flatMap((c) => c.clause.preps.filter((p) => p.prep === 'by' && p.np.name !== undefined).map((p) => p.np));

const isBarred = ({ lemmas }: Clause['verb'], marker: string): boolean =>
  marker === 'from' && lemmas.some((l) => BARS.test(l));

const BARS = listed('verbs of barring from');

const isOrder = ({ lemmas }: Clause['verb']): boolean => lemmas.some((l) => DIRECTS.test(l));

const DIRECTS = listed('verbs of giving orders');

/** "Alongside A and B, it invested", "sued together with A": who else acts; but "named A as a defendant alongside B". */
const beside = ({ preps }: Clause): NounPhrase[] =>
  preps
    .filter((p, i) => BESIDE.test(p.prep) && p.np.name !== undefined && preps[i - 1]?.prep !== 'as')
    .map((p) => p.np);

/** "Tavland joined *Ostrea* in banning it", "follows *Ostrea* in suing it": whoever is joined in a deed does it, too. */
function joinedIn({ governor }: Clause): NounPhrase[] {
  const above = governor?.via === 'in' ? governor.clause : undefined;
  const named = above?.object?.name !== undefined && !above.passive && above.verb.lemmas.some((l) => JOINS.test(l));
  return named && above.object !== undefined ? [above.object] : [];
}

const JOINS = listed('verbs of joining in');

/** "Tavland announced that the app would be banned": who announces is who acts, unless it "has been" done. */
function decreed({ governor, verb }: Clause): NounPhrase[] {
  if (verb.modal === undefined && verb.last - verb.first > 2) return [];
  const above = governor?.via === 'that' ? governor.clause : undefined;
  return above?.subject !== undefined && above.verb.lemmas.some((l) => DECREES.test(l)) ? [above.subject] : [];
}

const DECREES = listed('verbs of decreeing');

/** Whom it is done to. */
export function patients(clause: Clause): NounPhrase[] {
  const np = clause.passive ? clause.subject : clause.object;
  if (np === undefined) return [];
  // "Besides Velm, Norvane also owns Tarn"
  const more = np.name === undefined ? [] : clause.preps.filter((p) => p.prep === 'besides').map((p) => p.np);
  // "was fined, as were A and B"
  const alike = clause.passive ? clause.preps.filter((p) => p.prep === ALIKE_DONE).map((p) => p.np) : [];
  return [np, ...more, ...alike];
}

/** "I think Norvane lied, she said", "said he believes Norvane lied": what is said is what one thinks. */
export function meantBy({ said }: Clause): Clause | undefined {
  const thinks =
    said?.said !== undefined &&
    /^(?:i|we|he|she|they|it)$/u.test(said.subject?.pronoun ?? '') &&
    !said.verb.negated &&
    said.verb.lemmas.some((l) => THINKS.test(l));
  return thinks ? said.said : said;
}

const THINKS = listed('verbs of thinking');

/** "the Quill administration": those who govern, by the name of whoever heads them. */
export const isAdministration = (words: Parsed['words'], { name }: NounPhrase): boolean =>
  / [Aa]dministration$/u.test(words[name ?? -1]?.text ?? '');

/** Names before a head noun: "Norvane's *Quillbee* chips". */
export function modifiers({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] {
  if (isForPlatform(np, parsed, grammar.rulebook)) return [];
  return np.mods.flatMap((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, word), steps: [], trust: 1 }];
  });
}

/** "bans Norvane and *Velm cameras*": the last of a list of names, whose noun is that of all of them. */
export function sharedThing({ name, noun, members }: NounPhrase): NounPhrase | undefined {
  const last = members.at(-1);
  return name !== undefined && noun === undefined && last?.name === undefined && last?.det === 'none' && isOneName(last)
    ? last
    : undefined;
}

const isOneName = ({ mods, noun, possessor, first, nounAt }: NounPhrase): boolean =>
  mods.length === 1 && mods[0] === first && noun !== undefined && nounAt === first + 1 && possessor === undefined;

/** The names that share the noun of the last. */
export const sharersOf = (at: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] => {
  const last = sharedThing(np);
  if (last === undefined) return [];
  const names = [np.name, ...np.members.slice(0, -1).map((m) => m.name)];
  return [
    ...names.flatMap((word): Denoted[] => {
      const entity = entityOfWord(at.grammar, at.parsed, word);
      return entity === undefined || word === undefined
        ? []
        : [{ entity, span: spanOfWord(at.parsed, word), steps: [], trust: 1 }];
    }),
    ...modifiers(at, last),
  ];
};

/** "a ban on Norvane and *Velm* gear": a measure against the things of several is one against each of them. */
export const sharersHit = (at: Pick<MatchAt, 'grammar' | 'parsed'>, relation: string, np: NounPhrase): Denoted[] =>
  MEASURES.has(relation) ? sharersOf(at, np) : [];

const MEASURES: ReadonlySet<string> = new Set(['banned', 'restricts']);

/** What the first path gives that leads somewhere. */
export function first<P, T>(paths: readonly P[], follow: (path: P) => T[]): T[] {
  for (const path of paths) {
    const found = follow(path);
    if (found.length > 0) return found;
  }
  return [];
}
