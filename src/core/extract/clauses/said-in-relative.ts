import { type NounPhrase, rootOf } from '../phrases.ts';
import type { Build } from './build.ts';
import { contactHead } from './contact-clause.ts';
import { headOf } from './head-phrase.ts';
import { isSay, isSign } from './items.ts';
import { say } from './said-clauses.ts';

/** "a model that it says *beats* Velm": what is said of the phrase that the relative clause hangs on. */

/** The index of the "that" or "which", where the verb at `at` stands right behind who says it. */
export function saidBehind(build: Build, at: number): number | undefined {
  return sayerBefore(build, at) !== undefined && isSign(build.items[at - 3], 'rel') ? at - 3 : undefined;
}

/** "a model *it says* beats Velm": the phrase, where no word opens the relative clause. */
export function saidOfContact(build: Build, at: number): NounPhrase | undefined {
  const sayer = sayerBefore(build, at);
  const head = sayer === undefined ? undefined : contactHead(build, rootOf(sayer));
  return head === undefined ? undefined : headOf(build, build.items.indexOf(head));
}

/** Who says it, where the verb at `at` stands right behind. */
function sayerBefore({ items, rulebook }: Build, at: number): NounPhrase | undefined {
  const [sayer, verb] = items.slice(Math.max(0, at - 2), at);
  const says = verb?.type === 'vg' && isSay(verb, rulebook.lexicon.status.sayVerbs);
  return says && sayer?.type === 'np' ? sayer : undefined;
}

export function readSaidInRelative(build: Build): void {
  for (const clause of build.clauses.values()) {
    if (clause.verb.form !== 'finite') continue;
    if (saidBehind(build, clause.at) === undefined && saidOfContact(build, clause.at) === undefined) continue;
    const saying = build.clauses.get(clause.at - 1);
    if (saying === undefined || saying.said !== undefined) continue;
    saying.object = undefined;
    say(saying, clause, 'that');
  }
}
