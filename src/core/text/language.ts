import type { Doc } from '../model/index.ts';

/** Tells English prose from everything else: rules of English make nonsense of other languages and of tables. */

/** A shorter text is believed to be English: too few words to tell. */
const ENOUGH_WORDS = 40;
/** Of English news, half has 23 % of such words and the tersest has 8 %; other languages and tables stay under 4 %. */
const ENGLISH_SHARE = 0.05;
/** Scripts other than Latin, by their letters: Chinese has no white space to count words by. */
const ENOUGH_LETTERS = 40;

/** True unless the text is long enough to tell that it is not English prose. */
export function looksEnglish({ text, sentences }: Doc, smallWords: ReadonlySet<string>): boolean {
  let words = 0;
  let small = 0;
  for (const { tokens } of sentences)
    for (const { lower } of tokens) {
      if (!startsWithLetter(lower)) continue;
      words++;
      if (smallWords.has(lower)) small++;
    }
  if (words >= ENOUGH_WORDS && small / words < ENGLISH_SHARE) return false;
  return !foreignScript(text);
}

function startsWithLetter(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{L}/u.test(lower);
}

/** More letters of other scripts than of ours. */
function foreignScript(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (const letter of text.slice(0, SAMPLE)) {
    const code = letter.codePointAt(0) ?? 0;
    if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code >= 0x370 && /\p{L}/u.test(letter)) other++;
  }
  return other >= ENOUGH_LETTERS && other > latin;
}

/** So many characters tell a script. */
const SAMPLE = 20_000;
