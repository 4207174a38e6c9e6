import type { Build } from './build.ts';
import { isSay, isSign } from './items.ts';
import { say } from './said-clauses.ts';

/** "a model that it says *beats* Velm": what is said of the phrase that the relative clause hangs on. */

/** The index of the "that" or "which", where the verb at `at` stands right behind who says it. */
export function saidBehind({ items, rulebook }: Build, at: number): number | undefined {
  const verb = items[at - 1];
  const says = verb?.type === 'vg' && isSay(verb, rulebook.lexicon.status.sayVerbs) && items[at - 2]?.type === 'np';
  return says && isSign(items[at - 3], 'rel') ? at - 3 : undefined;
}

export function readSaidInRelative(build: Build): void {
  for (const clause of build.clauses.values()) {
    if (clause.verb.form !== 'finite' || saidBehind(build, clause.at) === undefined) continue;
    const saying = build.clauses.get(clause.at - 1);
    if (saying === undefined || saying.said !== undefined) continue;
    saying.object = undefined;
    say(saying, clause, 'that');
  }
}
