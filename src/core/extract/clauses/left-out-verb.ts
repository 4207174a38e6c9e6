import { listed } from '../../rules/word-lists.ts';
import { leavesOutVerb, repeatsPreposition } from '../link/list-border.ts';
import type { Item, NounPhrase, Sign } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isSign } from './items.ts';

/** "Norvane will hold 51% of Tern and *Velm the rest*": a clause of its own, with the verb and the whole of the one before. */
export function readLeftOutVerbs({ items, clauses }: Build): void {
  items.forEach((owner, k) => {
    if (owner.type !== 'np' || !leavesOutVerb(items, k)) return;
    if (repeatsPreposition(items, k)) {
      readAgain({ items, clauses }, owner, k);
      return;
    }
    const above = [...clauses.values()].findLast((c) => c.at < k && c.subject !== undefined && c.object !== undefined);
    const share = above?.preps.find((p) => p.prep === 'of');
    if (above === undefined || share === undefined || above.passive || above.relative || !isShare(above)) return;
    // Nothing but the whole stands between the verb and the one whose share is left.
    if (items.slice(above.at + 1, k).some((item) => isSign(item, 'sub') || isSign(item, 'rel') || hasTense(item)))
      return;
    clauses.set(k, { ...above, at: k, subject: owner, object: items[k + 1] as NounPhrase, preps: [share], comps: [] });
  });
}

/** "Norvane is led by Ada Quill, *Velm by Bo Tarn*": the same is said of another, with another behind the preposition. */
function readAgain({ items, clauses }: Pick<Build, 'items' | 'clauses'>, subject: NounPhrase, k: number): void {
  const [prep, np] = [items[k + 1] as Sign, items[k + 2] as NounPhrase];
  const above = [...clauses.values()].findLast((c) => c.at < k && c.verb.form === 'finite');
  if (above?.subject === undefined || above.relative) return;
  // Else it would be by both.
  const again = above.preps.findIndex((p) => p.np === np);
  if (again >= 0) above.preps.splice(again, 1);
  clauses.set(k, { ...above, at: k, subject, preps: [{ prep: prep.lower, np }], comps: [], governor: undefined });
}

const hasTense = (item: Item): boolean => item.type === 'vg' && item.form === 'finite' && !item.barePast;

const isShare = ({ verb }: Clause): boolean => verb.lemmas.some((l) => HAS_SHARE.test(l));

const HAS_SHARE = listed('verbs of having a share');
