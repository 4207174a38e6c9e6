import type { Item, VerbGroup } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isSay, isSign, verbBefore } from './items.ts';

/**
 * "sued A, *bought B* and partnered with C": the verb before one that stands right behind a comma, where "and" and another
 * verb of the same form close the series.
 */
export function verbOfSeries(build: Build, at: number): Clause | undefined {
  const { items, clauses, reduced } = build;
  const verb = items[at];
  if (verb?.type !== 'vg' || !isSign(items[at - 1], 'punct', /^,$/u) || reduced.has(at)) return undefined;
  let i = verbBefore(items, at);
  while (reduced.has(i)) i = verbBefore(items, i);
  const earlier = clauses.get(i);
  const complete = earlier !== undefined && (earlier.object !== undefined || earlier.preps.length > 0);
  // "says its model, Tern-2, outperforms A and matches B": the comma closes the name between subject and verb.
  const named = items[at - 2];
  const aside = named?.type === 'np' && named.parent?.as === 'apposed';
  if (aside && earlier !== undefined && isSay(earlier.verb, build.rulebook.lexicon.status.sayVerbs)) return undefined;
  if (!complete || earlier.passive || !agree(build, earlier.verb, verb) || !closes(build, at)) return undefined;
  return earlier;
}

/** Past with past or perfect, base with infinitive or modal, present with present. */
function agree({ words }: Build, first: VerbGroup, second: VerbGroup): boolean {
  if (second.barePast)
    return first.barePast || words[first.main]?.form === 'participle' || isPast(words[first.main]?.form);
  if (words[second.main]?.form === 'base') return first.form === 'inf' || first.modal !== undefined;
  return first.form === 'finite' && words[first.main]?.form === words[second.main]?.form;
}

const isPast = (form: string | undefined): boolean => form === 'past';

/** Further on in the clause "and" stands right before a verb of this form. */
function closes({ items, words }: Build, at: number): boolean {
  const form = (item: Item | undefined) => (item?.type === 'vg' ? words[item.main]?.form : undefined);
  for (let k = at + 1; k < Math.min(items.length, at + 40); k++) {
    const item = items[k] as Item;
    if (item.type === 'sub' || item.type === 'rel' || isSign(item, 'punct', /^[;:]$/u)) return false;
    if (isSign(item, 'cc')) {
      const next = isSign(items[k + 1], 'adv') ? items[k + 2] : items[k + 1];
      if (next?.type === 'vg') return form(next) === form(items[at]);
    }
  }
  return false;
}
