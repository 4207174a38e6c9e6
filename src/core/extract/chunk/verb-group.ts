import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { VerbGroup } from '../phrases.ts';
import type { Word } from '../word.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { quantifierAt } from './quantifier.ts';
import { TIME_NOUN } from './time-nouns.ts';
import { scanVerb, type VerbScan } from './verb-scan.ts';

const TAKES_OVER = listed('verbs with over');
const PARTICLE = /^(?:up|out|off|over|down|back|away|together)$/u;
const SHARE = /^(?:majority|minority|jointly|wholly|fully|partly|part|half|family)-(?=owned|held|controlled|backed)/u;

/**
 * The verb group that begins at `i`, or undefined: a main verb with its particle ("has reportedly taken over"), or an
 * auxiliary alone ("was"), with what the words before it say of form, voice and negation.
 */
export function verbGroupAt(words: readonly Word[], i: number, { lexicon }: Rulebook): VerbGroup | undefined {
  const scan = scanVerb(words, i, lexicon.functionWords);
  if (scan === undefined) return undefined;
  const main = words[scan.at];
  if (main?.pos === 'verb') return mainVerb(words, { first: i, scan, main, lemmasOf: lexicon.verbLemma });
  return scan.auxAt >= 0 ? auxiliaryAlone(words, i, scan) : undefined;
}

interface MainVerb {
  readonly first: number;
  readonly scan: VerbScan;
  readonly main: Word;
  readonly lemmasOf: (lower: string) => readonly string[];
}

function mainVerb(words: readonly Word[], verb: MainVerb): VerbGroup {
  const { first, scan, main } = verb;
  const pastLike = isPastLike(main);
  const lemmas = lemmasOfVerb(verb);
  const passive = scan.be && pastLike && !isHas(words, scan);
  const particle = passive && isOffPlace(words, scan.at + 1) ? undefined : particleAt(words, scan.at + 1, lemmas);
  return {
    type: 'vg',
    first,
    last: scan.at + 1 + (particle === undefined ? 0 : 1),
    main: scan.at,
    lemmas: lemmas.length > 0 ? lemmas : [main.lower],
    form: formOf(words, verb),
    passive,
    copula: false,
    negated: scan.negated,
    // "it'd buy" would, "it'd bought" had.
    modal: scan.modal === "'d" && main.form === 'base' ? 'would' : scan.modal,
    adverbs: scan.adverbs,
    particle,
    barePast: scan.auxAt < 0 && !scan.to && pastLike && !NO_PARTICIPLE.test(main.lower),
  };
}

/** "sales at Norvane *rose* by 20%": whatever is done so is "risen". */
const NO_PARTICIPLE = listed('pasts that are no participles');

const isPastLike = ({ form }: Word): boolean => form === 'past' || form === 'participle';

function lemmasOfVerb({ main, lemmasOf }: MainVerb): readonly string[] {
  // "majority-owned by Norvane" is owned by it.
  const found = lemmasOf(main.lower.replace(SHARE, ''));
  // "found" is a form of "find" in the past, of "found" in the present.
  return isPastLike(main) && found.length > 1 ? found.filter((l) => l !== main.lower) : found;
}

/** "took over Norvane", but "banned over fears", "up 3%". */
function particleAt(words: readonly Word[], i: number, lemmas: readonly string[]): string | undefined {
  const word = words[i];
  // "the deal fell through"
  if (/^(?:through|apart)$/u.test(word?.lower ?? '') && lemmas.includes('fall')) return word?.lower;
  if (word === undefined || !PARTICLE.test(word.lower)) return undefined;
  // "up over 3%", but "handed over two ships"
  const hands = word.lower === 'over' && lemmas.includes('hand');
  if (!hands && quantifierAt(words, i) > 0) return undefined;
  // "has gone up against Norvane"
  if (fixedPhraseAt(words, i)?.type === 'prep') return undefined;
  return word.lower !== 'over' || lemmas.some((l) => TAKES_OVER.test(l)) ? word.lower : undefined;
}

/** "was kicked *off* the platform": what has a thing done to it takes no object behind a particle. */
const isOffPlace = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'off' &&
  /^(?:det|poss|name|noun|adj)$/u.test(words[i + 1]?.pos ?? '') &&
  !TIME_NOUN.test(words[i + 1]?.lower ?? '') &&
  !/^(?:this|last|next|earlier)$/u.test(words[i + 1]?.lower ?? '');

function formOf(words: readonly Word[], { first, scan, main }: MainVerb): VerbGroup['form'] {
  if (scan.to) return 'inf';
  // "the chip, *now being* built": what counts is the word behind adverbs.
  const opening = words.slice(first, scan.at).find((w) => w.pos !== 'adv');
  if (scan.auxAt >= 0) return /^(?:having|being|getting)$/u.test(opening?.lower ?? '') ? 'ing' : 'finite';
  // "helped found Norvane"
  if (main.form === 'base' && HELPS.test(words[first - 1]?.lower ?? '')) return 'inf';
  if (main.form === 'ing') return 'ing';
  return main.form === 'participle' ? 'part' : 'finite';
}

const HELPS = listed('forms of help');

/** "it's raised $3 million", "that's worked with Velm": 's is "has" where an amount follows, or the verb takes no object. */
const isHas = (words: readonly Word[], scan: VerbScan): boolean =>
  /^['’]s$/u.test(words[scan.auxAt]?.lower ?? '') &&
  (words[scan.at + 1]?.pos === 'num' || NO_OBJECT.test(words[scan.at]?.lower ?? '') || hasWon(words, scan.at));

/** "it's won contracts", "it's signed a deal": what one wins stands right behind, and nothing is "won contracts". */
const hasWon = (words: readonly Word[], at: number): boolean =>
  WON.test(words[at]?.lower ?? '') &&
  /^(?:det|noun|name|adj)$/u.test(words[at + 1]?.pos ?? '') &&
  !TIME_NOUN.test(words[at + 1]?.lower ?? '') &&
  !/^(?:this|last|next|earlier)$/u.test(words[at + 1]?.lower ?? '');

const WON = listed('participles that take an object');

const NO_OBJECT = listed('participles without an object');

function auxiliaryAlone(words: readonly Word[], first: number, scan: VerbScan): VerbGroup {
  const lemma = scan.be ? 'be' : scan.have ? 'have' : scan.does ? 'do' : 'will';
  const ing = /^(?:having|being)$/u.test(words[scan.auxAt]?.lower ?? '');
  return {
    type: 'vg',
    first,
    last: Math.max(scan.at, scan.auxAt + 1),
    main: scan.auxAt,
    lemmas: [lemma],
    form: scan.to ? 'inf' : ing ? 'ing' : 'finite',
    passive: false,
    copula: lemma === 'be',
    negated: scan.negated,
    modal: scan.modal,
    adverbs: scan.adverbs,
    particle: undefined,
    barePast: false,
  };
}
