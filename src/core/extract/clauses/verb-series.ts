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
  while (reduced.has(i) || (verb.barePast && isNonFinite(items[i]))) i = verbBefore(items, i);
  const earlier = clauses.get(i);
  const complete = earlier !== undefined && (earlier.object !== undefined || earlier.preps.length > 0);
  // "says its model, Tern-2, outperforms A and matches B": the comma closes the name between subject and verb.
  const named = items[at - 2];
  const aside = named?.type === 'np' && named.parent?.as === 'apposed';
  if (aside && earlier !== undefined && isSay(earlier.verb, build.rulebook.lexicon.status.sayVerbs)) return undefined;
  // "*grew*, hired 30 people and bought B", but "Norvane, which grew, hired"
  const alone =
    items[at - 2] === earlier?.verb &&
    earlier?.verb.form === 'finite' &&
    !earlier.relative &&
    earlier.marker === undefined;
  // "is owned by A, *was founded* by B and is run by C": each has an auxiliary of its own.
  const suffers = earlier?.passive === true && !(verb.passive && !verb.barePast);
  if (earlier === undefined || (!complete && !alone) || suffers) return undefined;
  const series = agree(build, earlier.verb, verb)
    ? closes(build, at, sameForm) || (isPerfect(earlier) && closes(build, at, anyFinite)) || inHeadline(build, earlier)
    : isMixed(earlier, verb) && closes(build, at, anyFinite);
  return series ? earlier : undefined;
}

/** "Tavland bans Quillbee, *tells* Velm to stop": a headline, which has no full stop, saves the "and" between its first two verbs. */
const inHeadline = ({ items, words }: Build, { at, verb, relative }: Clause): boolean =>
  items.at(-1)?.type !== 'punct' &&
  !relative &&
  words[verb.main]?.form === 'present' &&
  items.slice(0, at).every((item) => item.type !== 'vg');

/** "has hired A *to build* it, bought B and": what the verb before has behind it is no verb of the series. */
const isNonFinite = (item: Item | undefined): boolean => item?.type === 'vg' && item.form !== 'finite';

/** "has hired A, *is working* with B, and buys from C": finite verbs of several tenses; not a verb behind "which hired A,". */
const isMixed = (earlier: Clause, { form, barePast }: VerbGroup): boolean =>
  form === 'finite' && !barePast && earlier.verb.form === 'finite' && !earlier.verb.barePast && !earlier.relative;

/** "*has hired* A, bought B, and sells to C": behind a participle of the perfect the last verb may well stand in the present. */
const isPerfect = ({ verb, relative }: Clause): boolean => verb.form === 'finite' && !verb.barePast && !relative;

type Closing = (build: Build, verb: VerbGroup, last: VerbGroup) => boolean;

const sameForm: Closing = ({ words }, verb, last) => words[last.main]?.form === words[verb.main]?.form;

const anyFinite: Closing = (_, __, last) => last.form === 'finite' && !last.barePast;

/** Past with past or perfect, base with infinitive or modal, present with present. */
function agree({ words }: Build, first: VerbGroup, second: VerbGroup): boolean {
  if (second.barePast)
    return first.barePast || words[first.main]?.form === 'participle' || isPast(words[first.main]?.form);
  if (words[second.main]?.form === 'base') return first.form === 'inf' || first.modal !== undefined;
  return first.form === 'finite' && words[first.main]?.form === words[second.main]?.form;
}

const isPast = (form: string | undefined): boolean => form === 'past';

/** Further on in the clause "and" stands right before a verb that goes with this one. */
function closes(build: Build, at: number, fits: Closing): boolean {
  const { items } = build;
  for (let k = at + 1; k < Math.min(items.length, at + 40); k++) {
    const item = items[k] as Item;
    if (item.type === 'sub' || item.type === 'rel' || isSign(item, 'punct', /^[;:]$/u)) return false;
    if (isSign(item, 'cc')) {
      const next = isSign(items[k + 1], 'adv') ? items[k + 2] : items[k + 1];
      if (next?.type === 'vg') return fits(build, items[at] as VerbGroup, next);
    }
  }
  return false;
}
