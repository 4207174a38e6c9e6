import type { Rulebook } from '../../rules/rulebook.ts';
import type { Draft } from './drafts.ts';

/**
 * Two words that might be a person's and are a firm's: "Sichuan Quillai" opens with a province, and the article writes
 * "Tarnow Quillai Mining Ltd." out in full. "Quillai" alone is then the firm, and nobody's surname.
 */
export function isFirmInShort(
  { name, personal, known }: Draft,
  drafts: readonly Draft[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): boolean {
  if (personal || known !== undefined) return false;
  const words = name.split(' ');
  const surname = words.at(-1) as string;
  if (followedBy(HUMAN, surname, text)) return false;
  if (opensWithPlace(words[0] as string, rulebook)) return true;
  return !speaksAlone(surname, text) && drafts.some((d) => isFirmOf(d, name, rulebook));
}

/**
 * "Velm" of "Velm Gold Corp." and "Quill" of "Tarn Quill", which a list knows as a firm: what looks like somebody of that
 * surname ("Norrow Velm") gives no name to what is called so, unless it speaks.
 */
export function shortOfBody(
  { name, personal, known }: Draft,
  { rulebook, text }: { rulebook: Rulebook; text: string },
): string[] {
  const words = name.split(' ');
  if (personal || words.length < 2) return [];
  const first =
    endsAsFirm(words, rulebook.lexicon) && !opensWithPlace(words[0] as string, rulebook) ? words[0] : undefined;
  const last = known?.kinds[0] === 'company' ? words.at(-1) : undefined;
  return [first, last].flatMap((word) => (word !== undefined && !speaksAlone(word, text) ? [word] : []));
}

/** A province or town, by which nobody is called. */
export const opensWithPlace = (word: string, { gazetteer, morphology }: Rulebook): boolean =>
  gazetteer.forms
    .get(word)
    ?.some(({ words, entry, word: ambiguous }) => words.length === 1 && !ambiguous && entry.kinds[0] === 'place') ===
    true &&
  !morphology.isFirstName(word.toLowerCase()) &&
  !morphology.isSurname(word.toLowerCase());

/** "Tarnow Quillai *Mining Technology Ltd.*" */
function isFirmOf({ name, known, personal }: Draft, short: string, { lexicon }: Rulebook): boolean {
  return known === undefined && !personal && name.startsWith(`${short} `) && endsAsFirm(name.split(' '), lexicon);
}

export function endsAsFirm(words: readonly string[], { legalSuffixes, nameWords }: Rulebook['lexicon']): boolean {
  const last = words.at(-1) ?? '';
  return legalSuffixes.has(last) || nameWords.last.get(last) === 'company';
}

/** "Quillai said" */
export const speaksAlone = (name: string, text: string): boolean => followedBy(SPEAKS, name, text);

const followedBy = (sign: RegExp, name: string, text: string): boolean =>
  text.split(name).some((behind, i) => i > 0 && sign.test(behind.slice(0, 24)));

/** A firm of the name may speak as well, but is no "who". */
const SPEAKS = /^ (?:said|says|told|added|wrote|asked|noted|argued|explained)\b/u;
const HUMAN =
  /^(?:,? who\b| (?:wrote|recalled|joked|grew up|was born|resigned)\b| \p{Ll}+(?:ed|s) (?:he|she|his|her)\b)/u;
