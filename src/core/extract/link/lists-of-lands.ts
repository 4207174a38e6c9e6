import { isSign } from '../clauses/items.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import type { Word } from '../word.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/** Places are listed with places: "launched it in *Lisbon*, along with Quillbee" goes on with what was launched. */
export function partFromLands(items: readonly Item[], words: readonly Word[]): void {
  items.forEach((item, i) => {
    if (item.type !== 'np' || item.members.length === 0 || !isLand(item, words)) return;
    if (!isSign(items[i - 1], 'prep', WHERE)) return;
    const others = item.members.filter((np) => isNoLand(np, { items, words }));
    if (others.length === 0) return;
    item.members = item.members.filter((np) => !others.includes(np));
    for (const np of others) np.parent = undefined;
    const thing = npAt(items, i - 2);
    if (isBareName(thing) && thing?.parent === undefined) adopt(thing as NounPhrase, others, 'member');
  });
}

const WHERE = /^(?:in|across|at|from|throughout)$/u;

const isLand = ({ name, noun }: NounPhrase, words: readonly Word[]): boolean => {
  const mention = words[name ?? -1]?.mention;
  return noun === undefined && (mention?.place === true || mention?.known?.isCountry === true);
};

/** Behind "along with" and "as well as" whatever is known as no place; a name that nobody knows may be a town's behind "and". */
function isNoLand(np: NounPhrase, { items, words }: { items: readonly Item[]; words: readonly Word[] }): boolean {
  const mention = words[np.name ?? -1]?.mention;
  if (np.name === undefined || isLand(np, words) || mention?.known?.kinds.includes('place')) return false;
  const joint = items[items.indexOf(np) - 1];
  const along = joint?.type === 'cc' && joint.last - joint.first > 1;
  return along || /^(?:company|product|model)$/u.test(mention?.known?.kinds[0] ?? '');
}
