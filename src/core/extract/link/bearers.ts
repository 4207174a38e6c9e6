import type { Rulebook } from '../../rules/rulebook.ts';
import { isSign } from '../clauses/items.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import { adopt, isBareName, npAt } from './adopt.ts';

/** Posts with their body behind them, and those who bear them: true where the phrase at `i` is so linked. */
export const linkBearers = (items: readonly Item[], i: number, rulebook: Rulebook): boolean =>
  opensWithPost(items, i, rulebook) ||
  (beforeBody(items, i) && (linkBearer(items, i, rulebook) || linkSeveral(items, i, rulebook)));

/** "*Chief prosecutor of the Velm Court (VC)* Ada Quill said": the person right behind the post and its body. */
function opensWithPost(items: readonly Item[], i: number, { lexicon }: Rulebook): boolean {
  const post = items[i] as NounPhrase;
  const body = npAt(items, i + 2);
  if (post.name !== undefined || post.possessor !== undefined || !lexicon.titles.has(post.noun ?? '')) return false;
  if (!isSign(items[i + 1], 'prep', /^(?:of|for)$/u) || body?.name === undefined) return false;
  const bracket = isSign(items[i + 3], 'punct', /^[(]$/u) && isSign(items[i + 5], 'punct', /^[)]$/u);
  const person = npAt(items, bracket ? i + 6 : i + 3);
  if (!isBareName(person) || person?.parent !== undefined) return false;
  adopt(post, [person as NounPhrase], 'apposed');
  return true;
}

/** "lawyer for Norvane," */
const beforeBody = (items: readonly Item[], i: number): boolean =>
  npAt(items, i)?.name === undefined &&
  isSign(items[i + 1], 'prep', /^(?:of|for|at|with|from)$/u) &&
  isBareName(npAt(items, i + 2)) &&
  isSign(items[i + 3], 'punct', /^,$/u);

/** "a lawyer for Norvane, Ada Quill, said" */
function linkBearer(items: readonly Item[], i: number, { lexicon }: Rulebook): boolean {
  const post = items[i] as NounPhrase;
  const person = npAt(items, i + 4);
  if (post.det !== 'indef' || lexicon.titles.get(post.noun ?? '') !== 'post') return false;
  if (!isBareName(person) || person?.parent !== undefined) return false;
  const end = items[i + 5];
  if (end !== undefined && !isSign(end, 'punct', /^[,.;]$/u)) return false;
  if (isSign(end, 'punct', /^,$/u) && items[i + 6]?.type !== 'vg') return false;
  adopt(post, [person as NounPhrase], 'apposed');
  return true;
}

/** "Two former executives of Norvane, Ada Quill and Bo Tarn, have", "The founders of Norvane, Ada Quill and Bo Tarn, met" */
function linkSeveral(items: readonly Item[], i: number, { lexicon }: Rulebook): boolean {
  const posts = items[i] as NounPhrase;
  const [first, second] = [npAt(items, i + 4), npAt(items, i + 6)];
  const people = lexicon.titles.has(posts.noun ?? '') || lexicon.kindNouns.get(posts.noun ?? '') === 'person';
  if (!posts.plural || !people || first === undefined || second === undefined) return false;
  if (!isBareName(first) || !isSign(items[i + 5], 'cc', /^and$/u) || !isBareName(second)) return false;
  const verb = items[i + 8];
  if (!isSign(items[i + 7], 'punct', /^,$/u) || verb?.type !== 'vg') return false;
  // "the presidents of Tavland, Velmora and Ostrea, meeting"
  if (posts.det === 'def' && verb.form !== 'finite') return false;
  adopt(first, [second], 'member');
  adopt(posts, [first], 'example');
  return true;
}
