import { behindAside, closesQuotation, isCount, isSign } from '../clauses/items.ts';
import { type Item, isSum, type NounPhrase, type Sign } from '../phrases.ts';
import { isBareName, npAt } from './adopt.ts';
import {
  behindBracket,
  behindParallel,
  behindRelative,
  behindStint,
  closesLater,
  OF_DEED,
  opensClause,
  skipTimePhrase,
} from './list-border.ts';

export const EXEMPLIFIES = /^(?:such as|including|like|namely)$/u;

/** "sites like A, *apps* like B, and chips like C": several of a sort, with examples of their own. */
export function opensExamples(items: readonly Item[], k: number): boolean {
  const np = npAt(items, k);
  return (
    np !== undefined &&
    np.name === undefined &&
    np.plural &&
    np.det === 'none' &&
    np.possessor === undefined &&
    isSign(items[k + 1], 'prep', /^(?:such as|like)$/u)
  );
}

export const isParticiple = (item: Item | undefined): boolean => item?.type === 'vg' && item.barePast;

/** ", an app owned by *A*, and": the comma behind closes what the one before it opened. */
const endsInsertion = (items: readonly Item[], from: number): boolean =>
  isSign(items[from - 1], 'prep') &&
  isParticiple(items[from - 2]) &&
  items[from - 3]?.type === 'np' &&
  isSign(items[from - 4], 'punct', /^,$/u);

/** "as well as", "plus": may follow a list that is complete. */
export const goesOnLater = (joint: Sign): boolean => joint.last - joint.first > 1 || joint.lower === 'plus';

const isJoint = (item: Item | undefined): boolean => item?.type === 'cc' || isSign(item, 'punct', /^[,;]$/u);

/** "A, B and *others*" */
const isOthers = (item: Item | undefined): boolean => item?.type === 'np' && item.pronoun === 'others';

export interface Member {
  readonly np: NounPhrase;
  readonly index: number;
  /** "and" stood before it: the list is complete. */
  readonly closes: boolean;
}

/** The list member that a comma or "and" at `at` introduces. */
export function listMember(
  items: readonly Item[],
  at: number,
  { from, started }: { from: number; started: boolean },
): Member | undefined {
  const parallel = behindParallel(items, at);
  const said = Math.max(behindRelative(items, at), behindStint(items, at));
  let k = said > at ? said : behindBracket(items, parallel > at ? parallel : skipTimePhrase(items, at));
  // `"Quillbee" and "Gannet"`: the mark that closes the first title.
  if (isSign(items[k], 'punct', /^["”’]$/u) && isJoint(items[k + 1])) k++;
  const comma = isSign(items[k], 'punct', /^[,;]$/u);
  if (comma) k++;
  if (comma && isSign(items[k], 'punct', /^["”’]$/u) && items[k + 1]?.type === 'cc') k++;
  // `"We like it*,"* Ada Quill said`: what is quoted ends there, unless other titles follow.
  if (comma && closesQuotation(items, k) && !isSign(items[k + 1], 'punct', /^["“]$/u)) return undefined;
  const joint = items[k];
  // "not only A but also B"
  const also = isSign(joint, 'cc', /^but$/u) && isSign(items[k + 1], 'adv', /^also$/u);
  const joined = also || isSign(joint, 'cc', /^(?:and|or|&|nor|plus)$/u);
  if (joined) k = behindAside(items, k + 1);
  if (!comma && !joined) return undefined;
  if (comma && joined && !started && endsInsertion(items, from)) return undefined;
  // "sued A and *not B*", but "sued A and not just B"
  if (isSign(items[k], 'adv', /^not$/u) && !isSign(items[k + 1], 'adv')) return undefined;
  while (isSign(items[k], 'adv') || isSign(items[k], 'punct', /^["“‘]$/u)) k++;
  // "A and *many* others"
  if (isCount(items[k]) && isOthers(items[k + 1])) k++;
  const np = npAt(items, k);
  if (np === undefined || np.parent !== undefined) return undefined;
  if (np.pronoun !== undefined && !(joined && isOthers(np))) return undefined;
  // "in 2017, and one of its founders"
  if (np.name === undefined && np.noun === undefined && !np.money && isSign(items[k + 1], 'prep', /^of$/u))
    return undefined;
  if (opensClause(items, k, { from, comma })) return undefined;
  if (isSign(items[k - 1], 'punct', /^;$/u) && hasVerbBehind(items, k)) return undefined;
  if (isSign(items[from - 1], 'prep', EXEMPLIFIES) && opensExamples(items, k)) return undefined;
  if (startsAnew(items, { from, k })) return undefined;
  // "bought A for *$1 billion*, and B, its rival, bought C": no name goes with a sum.
  const sum = npAt(items, k + 1);
  if (comma && joined && npAt(items, from)?.money && np.name !== undefined && !(sum && isSum(sum))) return undefined;
  // "is led by Ada Quill, and *Velm* by Bo Tarn": of which the verb is said again.
  // "approved in Tavland by Velm and Ostrea by Osker": where, and by whom.
  const inLand = isSign(items[from - 3], 'prep', /^in$/u);
  const again = isSign(items[from - 1], 'prep', /^by$/u) && isSign(items[k + 1], 'prep', /^by$/u);
  if (again && !inLand && isBareName(np)) return undefined;
  // "supplies the chips and *Osker* the software": who, and what.
  const what = npAt(items, k + 1);
  if (
    joined &&
    isBareName(np) &&
    npAt(items, from)?.name === undefined &&
    what?.det === 'def' &&
    what.name === undefined
  )
    return undefined;
  // "Norvane uses Quillbee; *Velm, Osker*."
  if (isSign(items[k - 1], 'punct', /^;$/u) && (saysAgain(items, k) || actsApart(items, { from, k }))) return undefined;
  // "counts A among *its customers* and B among its backers"
  if (isSign(items[from - 1], 'prep', /^among$/u) && isSign(items[k + 1], 'prep', /^among$/u)) return undefined;
  if (!joined && !started && npAt(items, at - 1)?.name === undefined && np.name === undefined && !joined) {
    // Two bare descriptions with a comma between are rarely a list unless "and" follows.
    if (!closesLater(items, k)) return undefined;
  }
  const before = npAt(items, at - 1);
  // "included A; B; C", "A, a camera; B, a speaker": semicolons between names make a list without "and".
  const apart =
    isSign(items[k - 1], 'punct', /^;$/u) &&
    np.name !== undefined &&
    (before?.name ?? before?.parent?.np.name) !== undefined;
  if (
    !joined &&
    !apart &&
    parallel === at &&
    !inBareRun(items, k, started) &&
    !closesLater(items, k) &&
    // "Like A, *B*, built by C, answers": what opens the sentence is held against who acts.
    (!isSign(items[from - 1], 'prep', EXEMPLIFIES) || from === 1 || actsItself(items, k))
  )
    return undefined;
  return { np, index: k, closes: joined && !goesOnLater(joint as Sign) };
}

/** "works with A; *B*, a bank, and C, a startup that sells tools, *are chasing* it": behind the comma that closes an aside a verb of their own. */
function hasVerbBehind(items: readonly Item[], k: number): boolean {
  for (let i = k + 1; i < items.length && !isSign(items[i], 'punct', /^[;.:]$/u); i++) {
    const verb = items[i];
    if (verb?.type === 'vg' && verb.form === 'finite' && !verb.barePast && isSign(items[i - 1], 'punct', /^,$/u))
      return true;
  }
  return false;
}

/** "Norvane bids for Velm; *Osker, Tarn and Gannet sign* deals": names behind the semicolon with a verb of their own, as those before it have one. */
function actsApart(items: readonly Item[], { from, k }: { from: number; k: number }): boolean {
  if (!items.slice(0, from).some((item) => item.type === 'vg' && item.form === 'finite')) return false;
  let end = k;
  while (items[end]?.type === 'np' || items[end]?.type === 'cc' || isSign(items[end], 'punct', /^,$/u)) end++;
  return items[end - 1]?.type === 'np' && actsItself(items, end - 1);
}

/** A name, a comma and another, with which the sentence ends: who does so, and to what. */
function saysAgain(items: readonly Item[], k: number): boolean {
  const [who, comma, what, end] = items.slice(k, k + 4);
  const named = who?.type === 'np' && isBareName(who) && what?.type === 'np' && isBareName(what);
  return named && isSign(comma, 'punct', /^,$/u) && isEnd(end);
}

const isEnd = (item: Item | undefined): boolean => item === undefined || isSign(item, 'punct', /^[.;]$/u);

/** "a lawsuit by A and *an inquiry* by B": what has a preposition like the one before the name is listed with what has that. */
function startsAnew(items: readonly Item[], { from, k }: { from: number; k: number }): boolean {
  const [before, head, np, behind] = [items[from - 1], npAt(items, from), npAt(items, k), items[k + 1]];
  return (
    head?.name !== undefined &&
    np?.name === undefined &&
    np?.det === 'indef' &&
    isSign(before, 'prep', OF_DEED) &&
    isSign(behind, 'prep') &&
    behind.lower === before.lower &&
    npAt(items, k + 2)?.name !== undefined
  );
}

/** "As a partner of firms like A, *B* sells": a verb behind the name. */
function actsItself(items: readonly Item[], k: number): boolean {
  let after = k + 1;
  while (isSign(items[after], 'adv')) after++;
  const verb = items[after];
  return verb?.type === 'vg' && verb.form === 'finite' && !verb.barePast;
}

/** "takes on A, B, C with": three bare names between commas are a list without "and". */
function inBareRun(items: readonly Item[], k: number, started: boolean): boolean {
  const isName = (i: number) => isBareName(npAt(items, i));
  const comma = (i: number) => isSign(items[i], 'punct', /^,$/u);
  if (!isName(k) || !isName(k - 2) || !comma(k - 1)) return false;
  return started || (comma(k + 1) && isName(k + 2));
}
