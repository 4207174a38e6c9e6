import { groupBy } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Sign } from '../phrases.ts';
import type { Word } from '../word.ts';
import { quantifierAt } from './quantifier.ts';

interface FixedPhrase {
  readonly words: readonly string[];
  readonly type: Sign['type'];
  /** The one word that it is read as. */
  readonly lower: string;
}

const fixed = (type: Sign['type'], lower: string, phrases: readonly string[]): FixedPhrase[] =>
  phrases.map((phrase) => ({ words: phrase.split(' '), type, lower }));

const LEFT_OF_IT = [
  'is left',
  'was left',
  'is still left',
  "'s left",
  '’s left',
  'remains',
  'remained',
  'still remains',
];

const FIXED: readonly FixedPhrase[] = [
  ...fixed('adv', 'own', ['of its own', 'of their own', 'of his own', 'of her own']),
  // "its only product *so far*, Quillbee"
  ...fixed('adv', 'so far', ['so far']),
  ...fixed('cc', 'and', ['as well as', 'in addition to', 'along with', 'but also']),
  ...fixed('cc', 'plus', ['plus']),
  // Against whom somebody stands.
  ...fixed('prep', 'up against', [
    'up against',
    'head to head with',
    'head-to-head with',
    'head to head against',
    'head-to-head against',
    'toe to toe with',
    'toe-to-toe with',
    'neck and neck with',
    'neck-and-neck with',
  ]),
  ...fixed('prep', 'ahead of', ['ahead of']),
  // What is not done or not meant.
  ...fixed('prep', 'instead of', ['instead of', 'rather than', 'as opposed to', 'in lieu of']),
  ...fixed('prep', 'on top of', ['on top of']),
  ...fixed('prep', 'concerning', ['in connection with', 'in relation to', 'with respect to', 'in respect of']),
  ...fixed('prep', 'in favor of', ['in favor of', 'in favour of']),
  ...fixed('prep', 'on par with', ['on par with', 'on a par with']),
  ...fixed('prep', 'after', ['in the wake of', 'in the aftermath of', 'on the heels of']),
  // "together with Norvane": who else acts.
  ...fixed('prep', 'together with', ['together with']),
  ...fixed('prep', 'given', ['because of', 'owing to', 'on account of']),
  ...fixed('prep', 'despite', ['in spite of']),
  ...fixed('prep', 'thanks to', ['thanks to']),
  ...fixed('prep', 'according to', ['according to']),
  ...fixed('adv', 'then', [
    'the likes of',
    'what appears to be',
    'what appeared to be',
    'what seems to be',
    'what is believed to be',
    'what is thought to be',
    'what would be',
    'what could be',
    'what may be',
    'in effect',
    'in practice',
    'in principle',
    'in essence',
    'of late',
    'for its part',
    'for their part',
    'for his part',
    'for her part',
    'in turn',
    'in part',
    'in large part',
    'by far',
    'in theory',
    'on average',
    'for now',
    'in fact',
    'of course',
    'for example',
    'for instance',
    'so far',
    'to date',
    'at first',
    'at least',
    'in general',
    'in particular',
    'at once',
    'one day',
    'some day',
    'once again',
    'yet again',
    'at some point',
    'sooner or later',
    'at last',
    'in short',
    'among others',
    'free of charge',
    'hand in hand',
    'hand in glove',
    'side by side',
    'shoulder to shoulder',
  ]),
  ...fixed('prep', 'such as', ['such as', 'as varied as']),
  // "bought *what is left of* Velm": Velm, whatever it has lost.
  ...fixed(
    'adv',
    'then',
    ['', 'all of ', 'most of ', 'much of '].flatMap((share) => [
      ...LEFT_OF_IT.map((left) => `${share}what ${left} of`),
      `${share}the remains of`,
      `${share}the remnants of`,
    ]),
  ),
  // of many: see how examples are linked
  ...fixed('prep', 'namely', ['among them']),
  ...fixed('prep', 'including', [
    'in the form of',
    'including but not limited to',
    'including , but not limited to ,',
    'including, but not limited to',
  ]),
];

/** "Velm, *funds and accounts managed by* Tarn, and Osker": in a list of names, what stands for whoever manages it. */
const FUNDS_OF: readonly FixedPhrase[] = fixed(
  'adv',
  'then',
  ['managed by', 'advised by', 'affiliated with'].flatMap((by) =>
    ['funds', 'accounts', 'funds and accounts', 'certain funds', 'certain funds and accounts', 'entities'].map(
      (what) => `${what} ${by}`,
    ),
  ),
);

/** "*Similar to* Velm, Norvane lets you": only where it opens the sentence, for behind a verb it is an adjective. */
const OPENING: readonly FixedPhrase[] = [
  ...fixed('prep', 'similar', ['similar to', 'akin to', 'comparable to', 'not dissimilar to']),
  ...fixed('prep', 'like', ['much like', 'just like', 'a lot like', 'not unlike']),
];

/** By their first word, in the order of the list. */
const BY_FIRST: ReadonlyMap<string, readonly FixedPhrase[]> = groupBy(
  [...FIXED, ...FUNDS_OF, ...OPENING],
  ({ words: [first = ''] }) => first,
);

/** "*Along with* Velm, Norvane sued Tarn": where it opens the sentence it joins nothing, and tells who does the same. */
const ALONG_WITH = { type: 'prep', lower: 'as did' } as const;

/** Phrases of several words that the grammar reads as one sign: "as well as" joins like "and", "in fact" says when or how. */
export function fixedPhraseAt(words: readonly Word[], i: number): Sign | undefined {
  const first = (words[i] as Word).lower;
  const found = BY_FIRST.get(first)?.find((p) => p.words.every((w, k) => words[i + k]?.lower === w));
  // "at least 20 chips" is an amount.
  if (found === undefined || quantifierAt(words, i) > 0) return undefined;
  if (OPENING.includes(found) && i > 0) return undefined;
  if (FUNDS_OF.includes(found) && !isAmongNames(words, i, i + found.words.length)) return undefined;
  // "one of its own founders": whose they are.
  if (found.lower === 'own' && /^(?:noun|name)$/u.test(words[i + found.words.length]?.pos ?? '')) return undefined;
  const beside = first === 'along' && (i === 0 || isCofounder(words, i) || isFellowSeller(words, i));
  const sign = found.lower === 'and' && beside ? ALONG_WITH : found;
  return { type: sign.type, first: i, last: i + found.words.length, lower: sign.lower };
}

/** A name stands behind the words, and before them another and the sign of a list, or what opens one. */
const isAmongNames = (words: readonly Word[], first: number, last: number): boolean =>
  words[last]?.pos === 'name' &&
  (/^(?:include|includes|included|including)$/u.test(words[first - 1]?.lower ?? '') ||
    (/^(?:,|and)$/u.test(words[first - 1]?.lower ?? '') &&
      words.slice(Math.max(0, first - 3), first - 1).some((word) => word.pos === 'name')));

/** "Ada Quill co-founded Norvane *along with* Bo Tarn": he founds it too, and is not founded. */
function isCofounder(words: readonly Word[], i: number): boolean {
  const founds = words.slice(0, i).findIndex((w) => FOUNDS.test(w.lower));
  const isPerson = (word: Word | undefined) => word?.mention?.personal === true;
  return isPerson(words[i + 2]) && words.slice(0, Math.max(0, founds)).some(isPerson);
}

/** "Tavland is a big exporter of cork to Ostrea, *along with* Italy": Italy sells it there too, and buys none. */
function isFellowSeller(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.lower !== ',' || words[i - 2]?.pos !== 'name') return false;
  const to = words.findLastIndex((w, k) => k < i && k > i - 5 && w.lower === 'to');
  const seller = words.findLastIndex((w, k) => k < to && SELLER.test(w.lower));
  return to >= 0 && seller > 0 && words.slice(0, seller).some((w) => BE.test(w.lower));
}

const SELLER = /^(?:exporter|supplier|seller|provider|shipper)s?$/u;
const BE = /^(?:is|are|was|were|['’](?:s|re)|remains?|became)$/u;

const FOUNDS = listed('forms of verbs of founding');
