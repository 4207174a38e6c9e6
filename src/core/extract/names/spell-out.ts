import type { Doc, Token } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { fold, initials, squeeze } from '../../text/fold.ts';
import { lastSign, nextSign } from '../../text/signs.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isCapital } from './capitals.ts';
import { tokensOf } from './surroundings.ts';

/** "Compute Architecture for Neural Nets (CANN)": the capitals before a bracket that spell what stands in it are one name. */
export function spellOut(found: readonly Mention[], doc: Doc, lexicon: Lexicon): Mention[] {
  const spelled: Mention[] = [];
  const others = new Set<string>();
  const posts = new Set<string>();
  for (const m of found) {
    const open = m.first - 1;
    if (!LETTERS.test(m.name) || tokensOf(doc, m)[open]?.text !== '(') continue;
    if (m.known !== undefined && namesAnother(found, { ...m, last: open })) others.add(m.name);
    const full = fullName(m, found, { doc, lexicon });
    if (full === undefined) continue;
    // "Chief Economic Advisor (CEA) Ada Quill"
    if (lexicon.titles.has(full.name.toLowerCase())) {
      posts.add(m.name);
      continue;
    }
    // "Velmic Disorder of Lenses" is an illness by any word of it
    if (m.known === undefined && full.name.split(' ').some((word) => ILLNESS.test(word))) continue;
    // A known "AMD" that the article spells out as something else is not the known one.
    if (m.known !== full.known) others.add(m.name);
    spelled.push(full);
  }
  const covered = (m: Mention) =>
    spelled.some((s) => s.sentence === m.sentence && m.first >= s.first && m.last <= s.last) ||
    isSpelling(m, found, doc);
  const rest = found.filter((m) => !covered(m) && !posts.has(m.name));
  return [...rest.map((m) => (others.has(m.name) ? mentionLike(m, { known: undefined }) : m)), ...spelled].sort(
    (a, b) => a.from - b.from,
  );
}

const ILLNESS = listed('ends of illnesses');

/** "CoC" as well: the small word's letter is small. */
const LETTERS = /^\p{Lu}(?:\p{Lu}{1,6}|(?:o|f|a|i)\p{Lu}{1,3})$/u;

/** "the TARN (Tested Array of Robust Nodes) chip": what the letters before the bracket stand for is no other name. */
function isSpelling(m: Mention, found: readonly Mention[], doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const open = m.known === undefined ? lastSign(tokens, m.first, '(') : -1;
  const close = open < 1 ? -1 : nextSign(tokens, open + 1, ')');
  if (close < m.last || close - open < 4) return false;
  const inside = tokens.slice(open + 1, close);
  const short = found.some((x) => x.sentence === m.sentence && x.last === open && /^\p{Lu}{3,7}$/u.test(x.name));
  return (
    short &&
    inside.some((t) => /^\p{Ll}/u.test(t.text)) &&
    inside[0]?.text.charAt(0) === tokens[open - 1]?.text.charAt(0) &&
    inside.every((t) => /^\p{Lu}[\p{L}-]*$/u.test(t.text) || /^(?:of|for|and|the|in|to)$/u.test(t.text))
  );
}

/** The name before the bracket in which `m` stands, unless it is found already. */
function fullName(
  m: Mention,
  found: readonly Mention[],
  { doc, lexicon }: { doc: Doc; lexicon: Lexicon },
): Mention | undefined {
  const tokens = tokensOf(doc, m);
  const open = m.first - 1;
  const style = lexicon.legalSuffixes.has(tokens[open - 1]?.text ?? '') ? 1 : 0;
  const start = spellingOf(tokens, open, m.name) ?? spellingOf(tokens, open - style, m.name);
  if (start === undefined || found.some((x) => x.sentence === m.sentence && x.first === start && x.last === open))
    return undefined;
  const [from, to] = [(tokens[start] as Token).from, (tokens[open - 1] as Token).to];
  const name = doc.text.slice(from, to).replace(/\s+/gu, ' ');
  return {
    sentence: m.sentence,
    first: start,
    last: open,
    from,
    to,
    name,
    known: m.known !== undefined && maySpellOut(name, m) ? m.known : undefined,
    demonym: false,
    place: false,
    capital: false,
    personal: false,
    weak: false,
  };
}

/** "Tern and Velm Cricket Board (TCB)": the name before the bracket has these capitals and is none of the known one's. */
function namesAnother(found: readonly Mention[], { sentence, last, name, known }: Mention): boolean {
  const full = found.find((x) => x.sentence === sentence && x.last === last && x.name.includes(' '));
  if (full === undefined || (known !== undefined && full.known === known)) return false;
  const capitals = initials(full.name);
  const letters = new RegExp(`^${[...name].join('.*')}`, 'u');
  return letters.test(capitals) && !maySpellOut(full.name, { name, known } as Mention);
}

/**
 * Whether the known name that the capitals stand for may be spelled out so. Who is called by these letters alone, as "IQR" is, has
 * nothing to be spelled out; and what bears a longer name shares more than one word with it.
 */
function maySpellOut(name: string, { name: letters, known }: Mention): boolean {
  const forms = [known?.name ?? '', ...(known?.aliases ?? [])];
  const spelled = forms.filter((form) => initials(form) === letters);
  if (spelled.length > 0) return spelled.some((form) => squeeze(form) === squeeze(name));
  const longer = forms.filter((form) => !LETTERS.test(form));
  if (longer.length === 0) return !/^(?:company|organization)$/u.test(known?.kinds[0] ?? '');
  return longer.some((form) => squeeze(name).startsWith(squeeze(form)) || sharedWords(form, name) > 1);
}

const sharedWords = (one: string, other: string): number => {
  const words = new Set(fold(one).split(' '));
  return fold(other)
    .split(' ')
    .filter((word) => word.length > 3 && words.has(word)).length;
};

/** Where the words before `open` begin whose capitals spell `letters`, small words between them left out or spelled as well. */
function spellingOf(tokens: readonly Token[], open: number, letters: string): number | undefined {
  let left = letters.length;
  for (let i = open - 1; i >= Math.max(0, open - letters.length - 4); i--) {
    const text = (tokens[i] as Token).text;
    const letter = letters.charAt(left - 1);
    const small = /^(?:of|and|for|the|in|on|to|&)$/u.test(text);
    if (text.startsWith(letter) && isCapital(text) === isCapital(letter)) left--;
    // "Delivering on Norvish Efficiency (DONE)"
    else if (small && left > 1 && isCapital(letter) && text.charAt(0).toUpperCase() === letter) left--;
    else if (!small) return undefined;
    if (left === 0) return i;
  }
  return undefined;
}
