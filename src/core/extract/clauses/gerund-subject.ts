import { listed } from '../../rules/word-lists.ts';
import type { VerbGroup } from '../phrases.ts';
import type { Build } from './build.ts';
import { beforeAdverbs, isSay, isSign } from './items.ts';

/**
 * "said *banning Quillbee* is wrong", "argued that *buying Velm* makes no sense", "*Banning Quillbee* would": the act is what
 * the next verb speaks of. Who does it nobody says, and the verb behind is none of its object's.
 */
export function isGerundSubject({ items, words, rulebook }: Build, at: number): boolean {
  const gerund = items[at];
  if (gerund?.type !== 'vg' || gerund.form !== 'ing' || gerund.last - gerund.first > 1) return false;
  const before = items[beforeAdverbs(items, at - 1)];
  const opens =
    before === undefined ||
    isSign(before, 'sub', /^(?:that|whether|if|why)$/u) ||
    (before.type === 'vg' && isSay(before, rulebook.lexicon.status.sayVerbs)) ||
    (before.type === 'vg' && before.lemmas.some((l) => THINKS.test(l)));
  const object = items[at + 1]?.type === 'prep' ? items[at + 2] : items[at + 1];
  if (!opens || object?.type !== 'np') return false;
  const verb = verbBehind(items, at + 1);
  // "Leading the round was Velm."
  const behind = verb === undefined ? undefined : items[items.indexOf(verb) + 1];
  if (before === undefined && verb?.copula === true && behind?.type === 'np' && behind.name !== undefined) return false;
  // "building Quillbee took three years", "working with Velm has helped": it was done.
  const first = words[verb?.first ?? 0];
  if (/^(?:has|have|had)$/u.test(first?.lower ?? '') || (first?.form === 'past' && verb?.copula !== true)) return false;
  return verb !== undefined && (verb.copula || verb.modal !== undefined || STANDS_FOR.test(verb.lemmas[0] ?? ''));
}

export const THINKS = listed('verbs of holding an opinion');

/** The finite verb behind the gerund's object and what belongs to that, with no sign between. */
function verbBehind(items: Build['items'], from: number): VerbGroup | undefined {
  for (let k = from; k < items.length; k++) {
    const item = items[k];
    if (item?.type === 'vg') {
      if (item.form === 'finite') return item.barePast && isSign(items[k + 1], 'prep', /^by$/u) ? undefined : item;
      if (item.form !== 'inf') return undefined;
    } else if (item?.type !== 'np' && item?.type !== 'prep' && item?.type !== 'adv' && item?.type !== 'adj')
      return undefined;
  }
  return undefined;
}

/** What acts are said to do. */
const STANDS_FOR = listed('what acts are said to do');
