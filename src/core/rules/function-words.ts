import type { Pos } from '../model/index.ts';
import { asStrings, keysOf, type Located } from './located.ts';

/** The closed classes of English, by word. */
export interface FunctionWords {
  /** Part of speech of a closed-class word; undefined for any other. */
  readonly posOf: (lower: string) => Pos | undefined;
  readonly isPossessive: (lower: string) => boolean;
  readonly isModal: (lower: string) => boolean;
  readonly isBe: (lower: string) => boolean;
  readonly isHave: (lower: string) => boolean;
}

const CLASSES: Readonly<Record<string, Pos>> = {
  det: 'det',
  possessive: 'det',
  pron: 'pron',
  prep: 'prep',
  cc: 'cc',
  sub: 'sub',
  be: 'aux',
  have: 'aux',
  do: 'aux',
  modal: 'aux',
  adv: 'adv',
  not: 'not',
};

export function functionWordsOf(root: Located): FunctionWords {
  const pos = new Map<string, Pos>();
  for (const key of keysOf(root)) {
    const tag = CLASSES[key];
    if (tag === undefined) throw root.fail(`expected one of ${Object.keys(CLASSES).join(', ')}`, key);
    for (const word of asStrings(root.at(key))) pos.set(word, tag);
  }
  const set = (key: string) => {
    const words = new Set(asStrings(root.at(key)));
    return (lower: string) => words.has(lower);
  };
  return {
    posOf: (lower) => pos.get(lower),
    isPossessive: set('possessive'),
    isModal: set('modal'),
    isBe: set('be'),
    isHave: set('have'),
  };
}
