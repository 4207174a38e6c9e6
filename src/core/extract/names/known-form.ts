import type { Token } from '../../model/index.ts';
import { longestForm, type NameForm, straight } from '../../rules/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { isSmall } from './capitals.ts';
import type { NameContext } from './name-context.ts';

/** A word as the gazetteer spells it. */
export const plain = (token: Token): string => straight(token.text);

/** The longest name of the gazetteer that begins at `i`, also in capitals. */
export function knownAt(tokens: readonly Token[], i: number, { rulebook }: NameContext): NameForm | undefined {
  const text = plain(tokens[i] as Token);
  if (!rulebook.gazetteer.forms.has(text)) {
    if (isSmall(text.charCodeAt(0))) return undefined;
    if (!(/^\p{Lu}{2}/u.test(text) && text === text.toUpperCase())) return undefined;
  }
  return longestForm(rulebook.gazetteer, tokens, i);
}

/** The name that a form spells, of one thing where it speaks of several. */
function nameOf({ words, plural }: NameForm): string {
  const name = words.join(' ').replace(/ ([,'.])/gu, '$1');
  return plural === true ? name.slice(0, -1) : name;
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
    name: nameOf(form),
    known: form.entry,
    demonym: form.demonym,
    place: form.entry.kinds.includes('place'),
    capital: form.capital,
    personal: form.entry.kinds[0] === 'person',
    weak: form.word,
  };
}
