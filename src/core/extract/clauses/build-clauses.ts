import type { Rulebook } from '../../rules/rulebook.ts';
import type { Item, NounPhrase, VerbGroup } from '../phrases.ts';
import type { Word } from '../words.ts';
import { readArguments } from './arguments.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { readCompanions } from './companions.ts';
import { joinVerbs } from './coordination.ts';
import { invertOpening, quoteTrailing } from './inversion.ts';
import { isSign } from './items.ts';
import { isReduced } from './reduced-participle.ts';
import { fillGaps, fillPrepGaps } from './relative-gaps.ts';
import { findSubject } from './subject.ts';

/** All clauses of a sentence whose phrases are linked, in order of their verbs; the order of the steps matters. */
export function buildClauses(
  phrased: { items: readonly Item[]; words: readonly Word[] },
  rulebook: Rulebook,
): Clause[] {
  const build = startBuild(phrased, rulebook);
  for (const clause of build.clauses.values()) readArguments(build, clause);
  readCompanions(build);
  joinVerbs(build);
  fillGaps(build);
  fillPrepGaps(build);
  invertOpening(build);
  for (const clause of build.clauses.values()) clause.subject ??= build.subjectOf(clause.at);
  quoteTrailing(build);
  return [...build.clauses.values()];
}

/** Every verb group with a clause that has no arguments yet. */
function startBuild({ items, words }: { items: readonly Item[]; words: readonly Word[] }, rulebook: Rulebook): Build {
  const verbs = items.flatMap((item, at) => (item.type === 'vg' ? [{ verb: item, at }] : []));
  const reduced = new Set(verbs.filter(({ at }) => isReduced(items, at, rulebook)).map(({ at }) => at));
  const clauses = new Map(
    verbs.map(({ verb, at }) => [at, startClause(items, { verb, at, reduced: reduced.has(at) })]),
  );
  const visiting = new Set<number>();
  const subjectOf = (at: number): NounPhrase | undefined => findSubject(build, at, visiting);
  const build: Build = { items, words, rulebook, clauses, reduced, subjectOf };
  return build;
}

function startClause(
  items: readonly Item[],
  { verb, at, reduced }: { verb: VerbGroup; at: number; reduced: boolean },
): Clause {
  let k = at - 1;
  while (items[k]?.type === 'np' || isSign(items[k], 'adv')) k--;
  const before = items[k];
  return {
    verb,
    at,
    passive: verb.passive || reduced || verb.form === 'part',
    marker: isSign(before, 'sub') ? before.lower : undefined,
    relative: isSign(before, 'rel') && at - k <= 3,
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
