import { type Item, isTimeLike, type NounPhrase, rootOf, type Sign } from '../phrases.ts';
import type { Build } from './build.ts';
import { headOf } from './head-phrase.ts';
import { beforeAdverbs, beforeRoot, isSay, isSign } from './items.ts';

/** "Norvane, a startup that …, has": what stands before the insertion that ends at `k`. */
export function aroundInsertion(build: Build, k: number): NounPhrase | undefined {
  const { items } = build;
  const last = items[k - 1];
  if (last?.type === 'np') {
    const root = rootOf(last);
    // "the head of Norvane (NRVN) said": up from the name that the brackets belong to.
    if (last.parent?.as === 'apposed') return headOf(build, items.indexOf(root), true);
    // "the Velm Office, *or VO*, said": its other name.
    const whole = items[k - 4];
    if (isOrName(items, k) && whole?.type === 'np') return headOf(build, k - 4, true);
    // "A pair of firms, A and B, have"
    if (root.parent?.as === 'example' && isSign(beforeRoot(items, root), 'punct', /^,$/u))
      return headOf(build, items.indexOf(root.parent.np));
  }
  const opener = openerOf(items, k) ?? beforeSpeaker(build, k);
  const head = opener === undefined ? undefined : headOf(build, opener - 1, true);
  return head === undefined ? undefined : (beforeWhose(build, head, k) ?? head);
}

/** "*The Velm Office*, whose chair, Ada Quill, met the press, said": the chair has its verb, and the office is still to have one. */
function beforeWhose(build: Build, head: NounPhrase, k: number): NounPhrase | undefined {
  const { items, reduced } = build;
  const at = items.indexOf(rootOf(head));
  const whose = isSign(items[at - 1], 'rel', /^whose$/u) && isSign(items[at - 2], 'punct', /^,$/u);
  const acts = items
    .slice(at, k)
    .some((item) => item.type === 'vg' && item.form === 'finite' && !reduced.has(items.indexOf(item)));
  return whose && acts && items[at - 3]?.type === 'np' ? headOf(build, at - 3, true) : undefined;
}

/** The comma, dash or bracket, behind a phrase, that opens the insertion that ends at `k`. */
function openerOf(items: readonly Item[], k: number): number | undefined {
  const closing = (items[k] as Sign).lower;
  const opener = closing === ')' ? /^[(]$/u : closing === ',' ? /^,$/u : /^[—–]$/u;
  for (let m = k - 1; m > 0; m--) {
    if (isSign(items[m], 'punct', /^;$/u)) return undefined;
    if (!isSign(items[m], 'punct', opener)) continue;
    if (!canOpen(items, m + 1, closing) && !(m === 1 && saysWhatItIs(items, k)) && !isOtherName(items, m, k)) continue;
    const outer = closing === ',' ? aroundRelative(items, m) : undefined;
    if (outer !== undefined) return outer;
    // "Banks *worldwide*, among them Norvane, use it"
    const before = beforeAdverbs(items, m - 1);
    if (closing === ',' && isInserted(items, before)) continue;
    if (items[before]?.type === 'np') return before + 1;
    // "the Velm Group (VG), which has members, says"
    if (items[m + 1]?.type === 'rel' && isSign(items[m - 1], 'punct', /^[)]$/u) && items[m - 4]?.type === 'np')
      return m - 3;
  }
  return undefined;
}

/** "the Velm Office*, or VO,*": letters alone between the commas, behind one name. */
function isOrName(items: readonly Item[], k: number): boolean {
  const [whole, comma, or, letters] = items.slice(Math.max(0, k - 4), k);
  const isName = (item: Item | undefined): item is NounPhrase =>
    item?.type === 'np' && item.name !== undefined && item.noun === undefined;
  return (
    isName(whole) &&
    isName(letters) &&
    letters.last - letters.first === 1 &&
    whole.members.length < 2 &&
    isSign(comma, 'punct', /^,$/u) &&
    isSign(or, 'cc', /^or$/u)
  );
}

/** "Norvane, *under its chief Ada Quill*, who left Velm, has": what stands behind a preposition and a comma does not act. */
const isInserted = (items: readonly Item[], before: number): boolean =>
  items[before]?.type === 'np' &&
  isSign(items[before - 1], 'prep') &&
  isSign(items[before - 2], 'punct', /^,$/u) &&
  items[before - 3]?.type === 'np';

/** "Norvane, *which fell out with Velm*, a firm that it founded, has": the comma of the relative clause within which the one at `m` stands. */
function aroundRelative(items: readonly Item[], m: number): number | undefined {
  const rel = items.findLastIndex((item, i) => i < m && item.type === 'rel');
  const opens = rel > 1 && isSign(items[rel - 1], 'punct', /^,$/u) && items[rel - 2]?.type === 'np';
  const closed = items.slice(Math.max(rel, 0), m).some((item) => isSign(item, 'punct'));
  // "Norvane, which owns Velm, and Tarn, a bank, have"
  const apposed = items[m + 1];
  return opens && !closed && apposed?.type === 'np' && apposed.parent?.as === 'apposed' ? rel - 1 : undefined;
}

function canOpen(items: readonly Item[], at: number, closing: string): boolean {
  const first = items[at];
  return (
    // "A and B, *both* owned by C, have"
    (first?.type === 'np' && first.name === undefined && first.noun === undefined && !first.money) ||
    // ", *Norvane* among them,"
    (first?.type === 'np' && isSign(items[at + 1], 'prep', /^namely$/u)) ||
    // ", chief among them Norvane,"
    (first?.type === 'np' && isSign(items[at + 1], 'prep', /^among$/u)) ||
    first?.type === 'rel' ||
    first?.type === 'vg' ||
    first?.type === 'prep' ||
    first?.type === 'sub' ||
    first?.type === 'adv' ||
    // ", as well as Velm,", ", *but not* Velm,", "— *and* this is the rub —"
    (first?.type === 'cc' &&
      (first.last - first.first > 1 || closing !== ',' || isSign(items[at + 1], 'adv', /^not$/u))) ||
    // ", *keen* to grow,", ", *no stranger* to deals,"
    first?.type === 'adj' ||
    (first?.type === 'np' && first.det === 'neg' && first.name === undefined) ||
    (first?.type === 'np' && (first.parent?.as === 'apposed' || closing !== ','))
  );
}

/** "*The funding, a Series A,* was led": one thing without a name opens the sentence, and between the commas stands one more. */
function saysWhatItIs([thing, , what]: readonly Item[], closing: number): boolean {
  const isOne = (item: Item | undefined): item is NounPhrase =>
    item?.type === 'np' && item.name === undefined && item.noun !== undefined && !item.plural && !item.money;
  return isOne(thing) && /^(?:def|poss)$/u.test(thing.det) && isOne(what) && what.det === 'indef' && closing === 3;
}

/** "*The* Norvane Exchange, *NX Group*, said": a name alone between the commas, where a list would have its "and". */
function isOtherName(items: readonly Item[], opening: number, closing: number): boolean {
  const [whole, , other] = items.slice(opening - 1, closing);
  const isName = (item: Item | undefined): item is NounPhrase =>
    item?.type === 'np' && item.name !== undefined && item.members.length === 0 && !item.plural;
  const listed = isSign(items[opening - 2], 'punct', /^,$/u) && items[opening - 3]?.type === 'np';
  return closing === opening + 2 && isName(whole) && isName(other) && whole.det === 'def' && !listed;
}

/** "Norvane, she says, has": the comma before whoever says it. */
function beforeSpeaker({ items, rulebook }: Build, k: number): number | undefined {
  let end = k;
  // "Norvane, she said *in a filing on Monday*, has"
  while (items[end - 1]?.type === 'np' && isSign(items[end - 2], 'prep')) end -= 2;
  if (items[end - 1]?.type === 'np' && isTimeLike(items[end - 1] as NounPhrase)) end--;
  const [before, comma, speaker, says] = items.slice(end - 4, end);
  const said = says?.type === 'vg' && isSay(says, rulebook.lexicon.status.sayVerbs);
  return before?.type === 'np' && isSign(comma, 'punct', /^,$/u) && speaker?.type === 'np' && said
    ? end - 3
    : undefined;
}
