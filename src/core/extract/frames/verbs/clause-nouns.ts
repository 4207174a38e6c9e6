import { gather } from '../../../model/index.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isCount } from '../../clauses/items.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { isSurely } from '../../kinds/kinds.ts';
import { isBareSum, type NounPhrase } from '../../phrases.ts';
import { entityOfWord } from '../../reference/article-grammar.ts';
import { actors, patients, sharedThing } from '../../sides.ts';
import { clauseSummedUp } from '../../unsaid/authors.ts';
import { paperMeant } from '../../unsaid/paper.ts';
import { isWhole, WHOLE } from '../whole-stake.ts';

/** What the phrases around a verb are by their nouns: read once for a clause, and asked by every frame of its verb. */
export interface ClauseNouns {
  readonly actors: readonly NounPhrase[];
  /** What those who act are; of an "it" that takes up a lawsuit or law, what that is. */
  readonly acting: readonly string[];
  /** What those who act are called beside their names: "Ada Quill, *a lawyer* representing Norvane". */
  readonly called: readonly string[];
  readonly patients: readonly NounPhrase[];
  /** Of whom it is done to, and of what else it has for an object. */
  readonly objects: readonly string[];
  /** These, and what they stand for: a frame that none of these may be in looks at all of them. */
  readonly meant: readonly string[];
}

export function clauseNouns({ grammar, parsed }: MatchAt, clause: Clause): ClauseNouns {
  const done = patients(clause);
  // "bans Norvane and Velm cameras": cameras of both.
  const objects = gather(done, (np) => [...bothNouns(np), ...bothNouns(sharedThing(np) ?? np)]);
  if (done.some((np) => parsed.words.slice(np.first, np.last).some((w) => /%$|^(?:per)?cent$/u.test(w.lower))))
    objects.push('percent');
  if (done.some((np) => isWhole(parsed.words.slice(np.first, np.last)))) objects.push(WHOLE);
  objects.push(...done.flatMap((np) => overHalf(parsed, np)));
  if (done.some((np) => isVagueSum(parsed.words, np))) objects.push('sum');
  // "owns a third of Velm": no noun by its form
  for (const { noun, last } of done) if (noun === undefined) objects.push(...fractionAt(parsed.words[last - 1]?.lower));
  // "assembles Quillbees for Velm"
  if (done.some((np) => isThing({ grammar, parsed }, np))) objects.push('named product');
  if (done.some(({ name }) => isCourt(parsed.words[name ?? -1]?.lower))) objects.push('court');
  // "gave Norvane a contract", "was awarded a contract", "offers Quillbee, a payments app"
  if (clause.object2 !== undefined) objects.push(...bothNouns(clause.object2));
  if (clause.passive && clause.object !== undefined) objects.push(...bothNouns(clause.object));
  for (const { name, apposed } of done)
    if (name !== undefined) for (const np of apposed) if (np.det === 'indef') objects.push(...bothNouns(np));
  const meant = [...objects, ...ofSum(clause, done), ...takenUp(clause, done)];
  const acting = actors(clause).flatMap((np) => [
    ...nounsOf(paperMeant(grammar, parsed, np)?.np ?? np),
    // "widened export curbs, *a move* that will hit Norvane"
    ...summedUp(parsed, np),
  ]);
  const called = actors(clause)
    .filter(({ name }) => name !== undefined)
    .flatMap(({ apposed }) => apposed.filter(({ det }) => det === 'indef').flatMap(bothNouns));
  return { actors: actors(clause), acting, called, patients: done, objects, meant };
}

/** "raised *hundreds of millions* from it" */
const isVagueSum = (words: MatchAt['parsed']['words'], { last }: NounPhrase): boolean =>
  /^(?:tens|dozens|hundreds|thousands)$/u.test(words[last - 1]?.lower ?? '') &&
  words[last]?.lower === 'of' &&
  /^(?:millions|billions)$/u.test(words[last + 1]?.lower ?? '');

/** "moved the *Bombay High Court*": a court by its name, which is one word. */
const isCourt = (name = ''): boolean => name.split(' ').some((word) => COURT.test(word));

const COURT = listed('words of names of courts');

/** What the clause was done to that a noun sums up. */
function summedUp(parsed: MatchAt['parsed'], np: NounPhrase): readonly string[] {
  const clause = clauseSummedUp(parsed, np);
  return clause === undefined ? [] : gather(patients(clause), bothNouns);
}

/** "a *62%* stake", "51 percent of Velm", "a stake of 60%": whoever has so much of a firm has it. */
function overHalf({ words }: MatchAt['parsed'], np: NounPhrase): readonly string[] {
  const found = words.slice(np.first, np.last).some((w, i, all) => {
    const share = /^(\d{2,3}(?:\.\d+)?)(%?)$/u.exec(w.lower);
    if (share === null || (share[2] === '' && !/^(?:per)?cent$|^per$|^-$/u.test(all[i + 1]?.lower ?? ''))) return false;
    return Number(share[1]) > 50 && Number(share[1]) <= 100;
  });
  if (!found) return [];
  return [HOLDING.test(np.plainNoun ?? '') ? 'stake over half' : 'over half'];
}

const HOLDING = listed('holdings and holders');

const fractionAt = (word = ''): readonly string[] =>
  /(?:third|fourth|fifth|tenth)s?$/u.test(word) ? [word.replace(/^.*-|s$/gu, '')] : [];

const bothNouns = ({ noun = '', plainNoun = '' }: NounPhrase): readonly string[] => [noun, plainNoun];

/** What a phrase is by its noun; an amount of money without one is a "sum". */
export const nounsOf = (np: NounPhrase): readonly string[] =>
  np.noun === undefined && np.money ? ['sum'] : bothNouns(np);

/** "keeps its *records* to provide them": what the pronoun takes up, in the clause above. */
function takenUp({ governor }: Clause, done: readonly NounPhrase[]): readonly string[] {
  const above = governor?.clause?.object;
  return above !== undefined && done.some((np) => /^(?:it|them)$/u.test(np.pronoun ?? '')) ? nounsOf(above) : [];
}

/** "sold $3 million in *shares*", "two of its *plants*": what a sum of money is paid for, and of what there are so many. */
const ofSum = ({ preps }: Clause, done: readonly NounPhrase[]): readonly string[] =>
  done.some((np) => isBareSum(np) || isCount(np))
    ? preps.filter((p) => /^(?:in|of)$/u.test(p.prep)).flatMap((p) => bothNouns(p.np))
    : [];

/** A bare name that is surely a product's or a model's. */
function isThing({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): boolean {
  const entity = entityOfWord(grammar, parsed, np.name);
  return entity !== undefined && isSurely(entity, THINGS);
}
