import type { Rulebook } from '../../rules/rulebook.ts';
import { isLetteredSum } from '../names/capitals.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import type { Word } from '../word.ts';
import { behindTickers, bracketed, isTicker } from './brackets.ts';
import { headedPhrase, pronounPhrase } from './head.ts';
import type { NounScan } from './noun-scan.ts';
import { quantifierAt, shareAt } from './quantifier.ts';
import { takePart } from './take-part.ts';
import { isYear } from './time-nouns.ts';

/** The noun phrase that begins at `i`, or undefined; "most of its gas" is one that speaks of the gas. */
export function nounPhraseAt(words: readonly Word[], i: number, rulebook: Rulebook): NounPhrase | undefined {
  return ownedPhraseAt(words, i + shareAt(words, i), rulebook);
}

/** The same, with its possessors ("Norvane's founder's app"). */
function ownedPhraseAt(words: readonly Word[], i: number, rulebook: Rulebook): NounPhrase | undefined {
  let np = coreAt(words, i, { first: i, possessor: undefined, rulebook });
  while (np !== undefined) {
    // "the Velm Board (VB)'s member"
    const short = np.name !== undefined && isTicker(bracketed(words, np.last)) ? np.last + 3 : np.last;
    const end = words[short]?.pos === 'poss' ? short : np.last;
    if (words[end]?.pos !== 'poss') return np;
    const owned = coreAt(words, behindTickers(words, end + 1), { first: i, possessor: np, rulebook });
    if (owned === undefined) return phraseLike(np, { last: end + 1 });
    np = owned;
  }
  return undefined;
}

interface CoreOptions {
  readonly first: number;
  readonly possessor: NounPhrase | undefined;
  readonly rulebook: Rulebook;
}

/** A noun phrase without what stands before its possessive: determiner, modifiers, head. */
function coreAt(words: readonly Word[], start: number, options: CoreOptions): NounPhrase | undefined {
  const { rulebook, first } = options;
  const opening = words[start];
  if (opening === undefined) return undefined;
  if (opening.pos === 'pron' && options.possessor === undefined) return pronounPhrase(words, start);
  const { at, det, possessor } = openingAt(words, start, options);
  const scan: NounScan = { at, parts: [], compounds: [] };
  while (takePart(words, scan, rulebook)) {
    // Each call moves the scan on by a word.
  }
  const money = scan.parts.some((p) => isMoney(words[p]));
  const { compounds } = scan;
  if (hasHead(words, scan.parts)) {
    const parts = upToHead(words, scan.parts);
    return headedPhrase(words, {
      first,
      last: (parts.at(-1) as number) + 1,
      det,
      possessor,
      compounds,
      money,
      parts,
      rulebook,
    });
  }
  // "the remaining 49%"
  const share = words[scan.parts.at(-1) ?? -1]?.lower.endsWith('%') === true;
  const numbered =
    scan.parts.length > 0 && scan.parts.every((p) => words[p]?.pos === 'num' || (share && words[p]?.pos === 'adj'));
  const determined = scan.parts.length === 0 && det !== 'none' && det !== 'poss' && STANDS_ALONE.test(opening.lower);
  if (!money && !numbered && !determined) return undefined;
  const { parts } = scan;
  const np = headedPhrase(words, { first, last: scan.at, det, possessor, compounds, money, parts, rulebook });
  return isYearAlone(words, start, scan) ? phraseLike(np, { plainNoun: 'year' }) : np;
}

/** "in *2020*" */
const isYearAlone = (words: readonly Word[], start: number, { at }: NounScan): boolean =>
  at === start + 1 && words[start - 1]?.pos === 'prep' && isYear(words[start]);

/** "both said": determiners that need no noun. */
const STANDS_ALONE = /^(?:this|that|these|those|both|all|some|many|others|another|each|neither|either)$/u;

interface Opening {
  /** Where the modifiers begin. */
  readonly at: number;
  readonly det: NounPhrase['det'];
  readonly possessor: NounPhrase | undefined;
}

/** Reads a quantifier or determiner; "its" is a possessor like "Norvane's". */
function openingAt(words: readonly Word[], start: number, { possessor, rulebook }: CoreOptions): Opening {
  const { lower, pos } = words[start] as Word;
  const behindOwn = (at: number) => (words[at]?.lower === 'own' ? at + 1 : at);
  const quantifier = quantifierAt(words, start);
  if (quantifier > 0 || pos !== 'det') {
    const at = start + quantifier;
    return possessor === undefined ? { at, det: 'none', possessor } : { at: behindOwn(at), det: 'poss', possessor };
  }
  // "its own app", "its most advanced app", "its many apps"
  if (rulebook.lexicon.functionWords.isPossessive(lower)) {
    const at = behindOwn(start + 1);
    return { at: words[at]?.pos === 'det' ? at + 1 : at, det: 'poss', possessor: pronounPhrase(words, start) };
  }
  if (possessor !== undefined) return { at: start + 1, det: 'poss', possessor };
  // `a "no limits" partnership`: what is quoted between the article and the noun denies neither.
  if (lower === 'no' && /^["“‘]$/u.test(words[start - 1]?.text ?? '') && words[start - 2]?.pos === 'det')
    return { at: start + 1, det: 'none', possessor };
  // "all the chips"
  return { at: words[start + 1]?.pos === 'det' ? start + 2 : start + 1, det: determinerOf(lower), possessor };
}

function determinerOf(lower: string): NounPhrase['det'] {
  if (/^(?:the|this|that|these|those|both|all)$/u.test(lower)) return 'def';
  return /^(?:no|neither)$/u.test(lower) ? 'neg' : 'indef';
}

const isMoney = (word: Word | undefined): boolean =>
  isLetteredSum(word?.text ?? '') ||
  /[$€£¥₹]|^(?:millions?|billions?|trillions?|crore|lakh|euros?|dollars?|pounds?|yuan|yen)$/u.test(word?.lower ?? '');

/** A noun or a name; an adjective of nationality only by itself ("the Chinese"). */
function hasHead(words: readonly Word[], parts: readonly number[]): boolean {
  const demonymAlone = parts.length === 1 && words[parts[0] as number]?.mention !== undefined;
  return demonymAlone || parts.some((p) => isHead(words[p] as Word));
}

const isHead = ({ pos }: Word): boolean => pos === 'noun' || pos === 'name';

/** The phrase ends with its last noun, name or number: trailing adjectives are not its own. */
function upToHead(words: readonly Word[], parts: readonly number[]): readonly number[] {
  if (parts.length === 1) return parts;
  const last = parts.findLastIndex((p, k) => isHead(words[p] as Word) || (words[p]?.pos === 'num' && k > 0));
  return parts.slice(0, last + 1);
}
