import { isSign } from '../clauses/items.ts';
import { type Item, isTimeLike, type NounPhrase } from '../phrases.ts';
import type { Word } from '../word.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/**
 * Places are listed with places, and times with times: "launched it in *Lisbon*, along with Quillbee" goes on with what was
 * launched.
 */
export function partFromLands(items: readonly Item[], words: readonly Word[]): void {
  items.forEach((item, i) => {
    if (item.type !== 'np' || item.members.length === 0) return;
    const time = item.name === undefined && isTimeLike(item);
    if (!time && (!isLand(item, words) || !isSign(items[i - 1], 'prep', WHERE))) return;
    const along = item.members.findIndex((np) => isAlong(items, np));
    const others = item.members.filter((np, k) => isNoLand(np, { words, along: along >= 0 && k >= along }));
    if (others.length === 0) return;
    item.members = item.members.filter((np) => !others.includes(np));
    for (const np of others) np.parent = undefined;
    const thing = thingBefore(items, i);
    if (thing !== undefined && thing.parent === undefined) adopt(thing, others, 'member');
  });
}

/** What stands by the verb, before all phrases of place and time: "banned *the app* in May after a clash with Norland". */
function thingBefore(items: readonly Item[], i: number): NounPhrase | undefined {
  let k = i;
  while (npAt(items, k) !== undefined && (isSign(items[k - 1], 'prep') || isWhen(npAt(items, k) as NounPhrase)))
    k -= isSign(items[k - 1], 'prep') ? 2 : 1;
  const thing = npAt(items, k);
  if (thing === undefined || isTimeLike(thing)) return undefined;
  const done = items[k - 1]?.type === 'vg' && thing.det === 'def' && !thing.plural;
  return isBareName(thing) || done ? thing : undefined;
}

/** "last year", and "2020" behind "June" */
const isWhen = (np: NounPhrase): boolean => isTimeLike(np) || (np.name === undefined && np.noun === undefined);

const WHERE = /^(?:in|across|at|from|throughout|with)$/u;

const isLand = ({ name, noun }: NounPhrase, words: readonly Word[]): boolean => {
  const mention = words[name ?? -1]?.mention;
  return noun === undefined && (mention?.place === true || mention?.known?.isCountry === true);
};

/** Behind "along with" and "as well as" whatever is known as no place; a name that nobody knows may be a town's behind "and". */
function isNoLand(np: NounPhrase, { words, along }: { words: readonly Word[]; along: boolean }): boolean {
  const mention = words[np.name ?? -1]?.mention;
  if (np.name === undefined || isLand(np, words) || mention?.known?.kinds.includes('place')) return false;
  return along || /^(?:company|product|model)$/u.test(mention?.known?.kinds[0] ?? '');
}

function isAlong(items: readonly Item[], np: NounPhrase): boolean {
  const joint = items[items.indexOf(np) - 1];
  return joint?.type === 'cc' && joint.last - joint.first > 1;
}
