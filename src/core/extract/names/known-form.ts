import type { Token } from '../../model/index.ts';
import { longestForm, type NameForm, straight } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Mention } from '../mention.ts';
import { isCapital, isSmall } from './capitals.ts';
import type { NameContext } from './name-context.ts';

/** A word as the gazetteer spells it. */
export const plain = (token: Token): string => straight(token.text);

/** The longest name of the gazetteer that begins at `i`, also in capitals or in the plural. */
export function knownAt(tokens: readonly Token[], i: number, { rulebook }: NameContext): NameForm | undefined {
  const text = plain(tokens[i] as Token);
  if (!rulebook.gazetteer.forms.has(text)) {
    if (isSmall(text.charCodeAt(0)) && !text.endsWith('s')) return undefined;
    if (!(/^\p{Lu}{2}/u.test(text) && text === text.toUpperCase())) return pluralForm(text, rulebook);
  }
  return longestForm(rulebook.gazetteer, tokens, i);
}

/** "iPhones": the plural of a known thing. */
function pluralForm(text: string, { gazetteer }: Rulebook): NameForm | undefined {
  if (!text.endsWith('s') || !/^\p{L}.{3,}[^s]s$/u.test(text) || !isCapital(text)) return undefined;
  return gazetteer.forms
    .get(text.slice(0, -1))
    ?.find((form) => form.words.length === 1 && !form.word && /^(?:product|model)$/u.test(form.entry.kinds[0] ?? ''));
}

/** A mention of a known form. */
export function mentionOfForm(
  form: NameForm,
  at: { sentence: number; first: number; last: number; tokens: readonly Token[] },
): Mention {
  const first = at.tokens[at.first] as Token;
  const last = at.tokens[at.last - 1] as Token;
  return {
    sentence: at.sentence,
    first: at.first,
    last: at.last,
    from: first.from,
    to: last.to,
    name: form.words.join(' ').replace(/ ([,'.])/gu, '$1'),
    known: form.entry,
    demonym: form.demonym,
    place: form.entry.kinds.includes('place'),
    capital: form.capital,
    personal: form.entry.kinds[0] === 'person',
    weak: form.word,
  };
}
