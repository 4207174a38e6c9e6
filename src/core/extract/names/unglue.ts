import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';

/**
 * "inNew Tavland", "toTavlandish law", "Tavlandhas": a small word stuck to a name where a space was lost. The rest is a name
 * that a list knows or that the article writes by itself. "ContactAda Quill": a heading, stuck to the name of a person.
 */
export function unglue(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const alone = new Map(found.map((m) => [m.name, m]));
  return found.map((m) => {
    if (m.known !== undefined) return m;
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const stuck = STUCK_BEFORE.exec(m.name)?.[0] ?? '';
    const rest = m.name.slice(stuck.length);
    if (stuck !== '') return nameOf(m, { from: m.from + stuck.length, name: rest }, { tokens, alone, rulebook }) ?? m;
    // "the United States5": the number of a note
    const noted = NOTE_BEHIND.exec(m.name)?.[1];
    const bare =
      noted === undefined ? undefined : nameOf(m, { from: m.from, name: noted }, { tokens, alone, rulebook });
    const isVersion =
      /^(?:product|model)$/u.test(bare?.known?.kinds[0] ?? '') && !/ (?:Index|Average)$/u.test(noted ?? '');
    if (bare?.known !== undefined && !isVersion) return bare;
    // "2World Lens Organization": the number before it
    if (NOTE_BEFORE.test(m.name)) {
      const whole = nameOf(m, { from: m.from + 1, name: m.name.slice(1) }, { tokens, alone, rulebook });
      if (whole?.known !== undefined) return whole;
    }
    const given = startOfGiven(m, tokens, rulebook);
    if (given > 0)
      return mentionLike(m, { from: m.from + given, name: m.name.slice(given), personal: true, weak: false });
    const body = STUCK_BEHIND.exec(m.name)?.[1];
    if (body === undefined || m.last - m.first > 1) return m;
    return nameOf(m, { from: m.from, name: body }, { tokens, alone, rulebook }) ?? m;
  });
}

const NOTE_BEHIND = /^(\p{Lu}(?:[\p{L} .&-]*\p{Ll}{3}|.* (?:Index|Average)))\d$/u;
const NOTE_BEFORE = /^\d(?=\p{Lu}\p{Ll}{2,} \p{Lu})/u;

/** Small words, and the sign of a soft hyphen that was written out. */
const STUCK_BEFORE =
  /^(?:in|to|by|of|for|from|and|the|with|at|SHY|Neither)(?=\p{Lu}\p{L}{3,}| ?\p{Lu}\p{Ll}{2,} \p{Lu})/u;
const STUCK_BEHIND =
  /^(\p{Lu}\p{Ll}{4,}|\p{Lu}{3,5}(?=s(?:tocks?|hares?)$))(?:stocks?|shares?|has|is|was|will|and|said|in|to|for|of|that|with|from|which|says|reported|reports|announced|would)$/u;

/** "MediaAda Quill,", "911Ada Quill,": where a person's name begins behind the heading or number of an address. */
function startOfGiven(m: Mention, tokens: readonly Token[], { gazetteer, morphology }: Rulebook): number {
  const { text } = tokens[m.first] as Token;
  const [, word = '', given = ''] = GLUED.exec(text) ?? [];
  const number = NUMBERED.exec(text)?.[1] ?? '';
  if (m.last - m.first === 2 && number !== '' && tokens[m.last]?.text === ',') return number.length;
  if (m.last - m.first !== 2 || !HEADING.test(word) || gazetteer.forms.has(text)) return 0;
  const surname = /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[m.last - 1]?.text ?? '') && tokens[m.last]?.text === ',';
  return surname || morphology.isFirstName(given.toLowerCase()) ? word.length : 0;
}

const GLUED = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}+)$/u;
const NUMBERED = /^(\d{3,})\p{Lu}\p{Ll}+$/u;
const HEADING = listed('headings of an address');

function nameOf(
  m: Mention,
  { from, name }: { from: number; name: string },
  { tokens, alone, rulebook }: { tokens: readonly Token[]; alone: ReadonlyMap<string, Mention>; rulebook: Rulebook },
): Mention | undefined {
  const like = alone.get(name);
  const to = from + (m.to - m.from) - (m.name.length - name.length);
  // "NRVNstock"
  const isSign = /^\p{Lu}{3,5}$/u.test(name);
  if (like !== undefined && (name.length > 4 || isSign))
    return mentionLike(like, { sentence: m.sentence, first: m.first, last: m.last, from, to });
  const words = name.split(' ').map((text) => ({ text }));
  const form = longestForm(rulebook.gazetteer, words, 0);
  if (form === undefined || (form.word && !isSign) || form.words.length < words.length) return undefined;
  if (!form.entry.isCountry && words.length === 1 && !isSign) return undefined;
  return mentionLike(mentionOfForm(form, { sentence: m.sentence, first: m.first, last: m.last, tokens }), { from, to });
}
