import type { Doc, Token } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm } from './known-form.ts';
import { tokensOf } from './surroundings.ts';
import { lengthWithoutTail } from './trim-tail.ts';

/**
 * "Attacking Norvane", "What Does Norvane", "Interim United States": a word with a capital that is of the sentence, before a
 * name that a list knows; "Norvane Finished Its", "Norvane Continues to": a verb behind one, as headlines write it. In a
 * table's column the end of a name is cut off: "Norvane Pharmaceut".
 */
export function withoutGlued(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const alone = new Map(found.map((m) => [m.name, m]));
  return found.map((m) => {
    if (m.known !== undefined || m.personal || m.last - m.first < 2) return m;
    const tokens = tokensOf(doc, m);
    const { first, last } = m;
    // "the RFPs NRVN received": letters of which there are several, before a name that the article writes by itself
    const rest = alone.get(m.name.slice(m.name.indexOf(' ') + 1));
    if (SEVERAL_LETTERS.test((tokens[first] as Token).text) && rest !== undefined)
      return mentionLike(rest, { ...m, first: first + 1, from: (tokens[first + 1] as Token).from, name: rest.name });
    if (isLead(tokens, first, rulebook)) {
      const from = tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
      // "More Norvane Stock"
      const tail = lengthWithoutTail(tokens.slice(from, last), rulebook.lexicon.nameTails);
      const whole = knownWhole(m, { first: from, last: tail > 0 ? from + tail : last }, { tokens, rulebook });
      // "Rewiring Tavland" is a body's name, "Interim Tavland Attorney" none.
      const isBody = whole?.known?.isCountry === true && /ing$/u.test(tokens[first]?.lower ?? '');
      return whole === undefined || (isBody && !BEFORE_NAME.test(tokens[first]?.lower ?? '')) ? m : whole;
    }
    if (isTail(tokens, last - 1, rulebook)) return knownWhole(m, { first, last: last - 1 }, { tokens, rulebook }) ?? m;
    return cutOff(m, tokens, rulebook) ?? m;
  });
}

/** The known firm whose last word is written in part, which as it stands is none. */
function cutOff(m: Mention, tokens: readonly Token[], { gazetteer, lexicon }: Rulebook): Mention | undefined {
  const words = tokens.slice(m.first, m.last).map(({ text }) => text);
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(last) || lexicon.isCommonWord(last.toLowerCase())) return undefined;
  const form = gazetteer.forms
    .get(words[0] ?? '')
    ?.find(
      (known) =>
        known.entry.kinds[0] === 'company' &&
        known.words.length === words.length &&
        known.words.at(-1)?.startsWith(last) === true &&
        known.words.every((word, i) => i === words.length - 1 || word === words[i]),
    );
  return form === undefined ? undefined : mentionLike(mentionOfForm(form, { ...m, tokens }), { weak: false });
}

/** "Attacking", "Does", "Recently", "Interim" */
function isLead(tokens: readonly Token[], at: number, { lexicon }: Rulebook): boolean {
  const { text, lower } = tokens[at] as Token;
  if (SEVERAL_LETTERS.test(text)) return true;
  // "SUDDENLY Norvane", "DISRUPTED Norvane": the end of a heading in capitals
  if (/^\p{Lu}{6,}$/u.test(text) && lexicon.isCommonWord(lower)) return true;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const { noun, adj, verb } = lexicon.classesOf(lower);
  const acts = (verb.has('ing') || verb.has('present')) && !noun && !adj;
  return BEFORE_NAME.test(lower) || acts || (/ly$/u.test(lower) && tokens[at + 1]?.text === ',');
}

/** "RFPs" */
const SEVERAL_LETTERS = /^\p{Lu}{2,5}s$/u;

const BEFORE_NAME = listed('words with a capital before a name');

/** "Finished Its", "Continues to": a verb, and what it is said of behind it. */
function isTail(tokens: readonly Token[], at: number, { lexicon }: Rulebook): boolean {
  const { text, lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.text ?? '';
  if (text === 'and') return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  const { noun, adj, verb } = lexicon.classesOf(lower);
  // "Norvane Gain 10%?", "NRVN Hit $30": what a price or share does, to which a sum or a share of it is told.
  const share = /^\d/u.test(next) && (next.endsWith('%') || tokens[at + 2]?.text.endsWith('%') === true);
  if ((share || /^[$€£₹]/u.test(next)) && verb.size > 0) return true;
  // "NRV National president", who is that of the party.
  if (text === 'National' && lexicon.titles.has(next.toLowerCase())) return true;
  // "Quillcoin Spot ETFs": the fund's word
  if (text === 'Spot' && /^ETFs?$/u.test(next)) return true;
  // "Finished Its": no adjective stands before whose it is.
  const acts = (verb.has('present') || verb.has('past')) && !noun && (!adj || /^(?:Its|Their|His|Her)$/u.test(next));
  return acts && /^(?:[tT]o|[iI]ts|[tT]heir|[hH]is|[hH]er|\d.*)$/u.test(next);
}

/** The known name that the words are from first to last, if it is no word of the language. */
function knownWhole(
  m: Mention,
  { first, last }: Pick<Mention, 'first' | 'last'>,
  { tokens, rulebook }: { tokens: readonly Token[]; rulebook: Rulebook },
): Mention | undefined {
  if (last <= first) return undefined;
  const form = longestForm(rulebook.gazetteer, tokens, first);
  // "ICON", not "Icon": letters that no word is written with
  const isWord = form?.word === true && !/^\p{Lu}{3,}$/u.test(form.words.join(' '));
  if (form === undefined || isWord || form.demonym || form.words.length !== last - first) return undefined;
  return mentionLike(mentionOfForm(form, { sentence: m.sentence, first, last, tokens }), { weak: false });
}
