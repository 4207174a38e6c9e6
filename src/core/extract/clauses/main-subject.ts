import type { NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';

/** The subject of the finite clause that a free participle goes with: the one before, else the one after. */
export function mainSubject(build: Build, at: number): NounPhrase | undefined {
  const main = [...build.clauses.values()].filter((c) => c.verb.form === 'finite' && !build.reduced.has(c.at));
  const nearest =
    main.filter((c) => c.at < at).at(-1) ?? main.find((c) => c.at > at && !c.relative) ?? main.find((c) => c.at > at);
  return nearest === undefined ? undefined : build.subjectOf(nearest.at);
}
