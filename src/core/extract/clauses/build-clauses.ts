import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Item, type NounPhrase, phraseLike, type VerbGroup } from '../phrases.ts';
import type { Word } from '../word.ts';
import { readArguments } from './arguments.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isComeDone, readComeDone } from './come-done.ts';
import { readCompanions, readFollowers } from './companions.ts';
import { joinVerbs } from './coordination.ts';
import { invertDone, invertOpening, invertPlace, invertSource, quoteAround, quoteTrailing } from './inversion.ts';
import { isSign, lemmaFits, verbBefore } from './items.ts';
import { readLeftOutVerbs } from './left-out-verb.ts';
import { readParallels } from './parallel.ts';
import { isReduced } from './reduced-participle.ts';
import { fillGaps, fillPrepGaps } from './relative-gaps.ts';
import { readRepeated } from './repeated-prep.ts';
import { sayAgain } from './said-clauses.ts';
import { readSaidInRelative } from './said-in-relative.ts';
import { findSubject } from './subject.ts';

/** All clauses of sentences whose phrases are linked, in order of their verbs; each step goes through all sentences. */
export function buildClauses(sentences: readonly Phrased[], rulebook: Rulebook): Clause[][] {
  const builds = sentences.map((phrased) => startBuild(phrased, rulebook));
  for (const step of STEPS) for (const build of builds) step(build);
  return builds.map(({ clauses }) => [...clauses.values()]);
}

interface Phrased {
  readonly items: readonly Item[];
  readonly words: readonly Word[];
}

/** The order matters. */
const STEPS: readonly ((build: Build) => void)[] = [
  (build) => eachClause(build, (clause) => readName(build, clause) || readArguments(build, clause)),
  sayAgain,
  readCompanions,
  ({ items, clauses }) => readParallels(items, clauses.values()),
  readRepeated,
  readFollowers,
  joinVerbs,
  fillGaps,
  fillPrepGaps,
  readSaidInRelative,
  invertOpening,
  invertDone,
  invertPlace,
  invertSource,
  (build) => eachClause(build, (clause) => (clause.subject ??= build.subjectOf(clause.at))),
  readLeftOutVerbs,
  readComeDone,
  quoteTrailing,
  quoteAround,
  (build) => eachClause(build, (clause) => leaveListOut(build, clause)),
];

function eachClause({ clauses }: Build, read: (clause: Clause) => void): void {
  for (const clause of clauses.values()) read(clause);
}

/** "its next chip, *named Tern-2*, from May": nothing but the name belongs to what the commas close. */
function readName({ items }: Build, clause: Clause): boolean {
  const [comma, name, closing] = [items[clause.at - 1], items[clause.at + 1], items[clause.at + 2]];
  const isName = name?.type === 'np' && name.parent?.as === 'apposed' && name.members.length === 0;
  if (!isName || !clause.verb.barePast || !lemmaFits(clause.verb, /^(?:call|name|dub|title|codename)$/u)) return false;
  if (!isSign(comma, 'punct', /^,$/u) || !isSign(closing, 'punct', /^,$/u)) return false;
  clause.object = name;
  return true;
}

/** "Velm, *which Norvane bought*, and Tarn", "Velm (*sold to Norvane*) and Tarn", "Velm (*makes lenses*) and Tarn": what is said between two members is said of the first. */
function leaveListOut({ items, reduced }: Build, clause: Clause): void {
  const inside = clause.relative || reduced.has(clause.at) || isSign(items[clause.at - 1], 'punct', /^[(]$/u);
  const alone = (np: NounPhrase | undefined): NounPhrase | undefined => {
    const next = np?.members[0];
    if (np === undefined || next === undefined) return np;
    const at = items.indexOf(np);
    // "A, who left *to run* Velm, and B": what goes on from a relative clause.
    const goesOn = inside || items.slice(at, clause.at).some((item) => item.type === 'rel');
    const within = goesOn && at < clause.at && clause.at < items.indexOf(next);
    return within ? phraseLike(np, { members: [] }) : np;
  };
  clause.subject = alone(clause.subject);
  clause.object = alone(clause.object);
}

/** Every verb group with a clause that has no arguments yet. */
function startBuild({ items, words }: Phrased, rulebook: Rulebook): Build {
  const verbs = [...items.keys()]
    .filter((at) => items[at]?.type === 'vg')
    .map((at) => ({ verb: items[at] as VerbGroup, at }));
  const reduced = new Set(verbs.filter(({ at }) => isReduced(items, at, rulebook)).map(({ at }) => at));
  const suffered = new Set(verbs.filter(({ at }) => goesOnSuffering(items, at)).map(({ at }) => at));
  const clauses = new Map(
    verbs.map(({ verb, at }) => [
      at,
      startClause(items, { verb, at, passive: reduced.has(at) || suffered.has(at) || isComeDone(items, at) }),
    ]),
  );
  const visiting = new Set<number>();
  const subjectOf = (at: number): NounPhrase | undefined => findSubject(build, at, visiting);
  const build: Build = { items, words, rulebook, clauses, reduced, subjectOf };
  return build;
}

/** "which *together with Velm and Tarn* led", "which *through its fund* has": what a preposition governs stands behind the word that opens the clause. */
function isBehindInserted(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (items[k]?.type === 'np' || /^(?:adv|cc)$/u.test(items[k]?.type ?? '') || isSign(items[k], 'punct', /^,$/u))
    k--;
  return (
    isSign(items[k], 'prep') && isSign(items[k - 1], 'rel', /^(?:which|who|that)$/u) && items[k + 1]?.type === 'np'
  );
}

/** "was sued by A and *fined by B*", "*sold to C*": what an auxiliary says of the first verb holds for one with no object. */
function goesOnSuffering(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb?.type !== 'vg' || !verb.barePast) return false;
  const sold = isSign(items[at + 1], 'prep', /^to$/u) && lemmaFits(verb, HANDED_OVER);
  if (!sold && !isSign(items[at + 1], 'prep', /^by$/u)) return false;
  if (!isSign(items[at - 1], 'cc') && !isSign(items[at - 1], 'punct', /^,$/u)) return false;
  const before = items[verbBefore(items, at)];
  return before?.type === 'vg' && before.passive;
}

const HANDED_OVER = listed('verbs of what is done to go to somebody');

function startClause(
  items: readonly Item[],
  { verb, at, passive }: { verb: VerbGroup; at: number; passive: boolean },
): Clause {
  let k = at - 1;
  while (items[k]?.type === 'np' || isSign(items[k], 'adv') || isSign(items[k], 'prep', /^until$/u)) k--;
  const before = items[k];
  return {
    verb,
    at,
    passive: verb.passive || passive || verb.form === 'part',
    marker: isSign(before, 'sub') ? before.lower : undefined,
    relative: (isSign(before, 'rel') && at - k <= 3) || isBehindInserted(items, at),
    subject: undefined,
    object: undefined,
    object2: undefined,
    predicate: false,
    preps: [],
    comps: [],
    said: undefined,
    governor: undefined,
  };
}
