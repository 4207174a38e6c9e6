import { listed } from '../../rules/word-lists.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';

/** What a post is over, where that is a list without a name: "head of *custody, digital and fund services* at Norvane". */

type Item = Parsed['items'][number];

/** The index behind the fields that go on at `i` with commas and "and", behind the post or its first field; or `i`. */
export function behindFields({ items, words }: Parsed, i: number, post: NounPhrase): number {
  const last = items[i - 1];
  if (!OVER_FIELDS.test(post.plainNoun ?? '') || last?.type !== 'np') return i;
  if (last !== post && !isBare(last)) return i;
  // "Ada Quill, president, lawyers at Norvane": right behind the post fields have capitals.
  const isField = (item: Item | undefined): boolean =>
    isBare(item) && (last !== post || /^\p{Lu}/u.test(words[item?.first ?? -1]?.text ?? ''));
  let k = i;
  while (isJoint(items[k])) {
    const field = items[k + 1]?.type === 'cc' ? k + 2 : k + 1;
    if (!isField(items[field])) break;
    k = field + 1;
  }
  return k;
}

const OVER_FIELDS = listed('posts in charge of a field');

const isBare = (item: Item | undefined): boolean =>
  item?.type === 'np' &&
  item.det === 'none' &&
  (item.name ?? item.softName ?? item.pronoun ?? item.possessor) === undefined;

const isJoint = (item: Item | undefined): boolean =>
  item?.type === 'cc' || (item?.type === 'punct' && item.lower === ',');
