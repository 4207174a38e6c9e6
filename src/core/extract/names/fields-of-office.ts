import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';

/** "Commissioner for *Trade, Clean Water and the Rule of Law*": what an office is for, in plain words with capitals, names nothing. */
export function withoutFields(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const fields = doc.sentences.map(({ tokens }) => fieldsIn(tokens, rulebook));
  if (fields.every((one) => one.length === 0)) return [...found];
  return found.filter(
    (m) =>
      m.known !== undefined || !(fields[m.sentence] ?? []).some(([first, last]) => first <= m.first && m.last <= last),
  );
}

const OFFICE = listed('offices with a field behind them');

/** From where to where such a stretch reaches. */
type Stretch = readonly [first: number, last: number];

function fieldsIn(tokens: readonly Token[], { lexicon }: Rulebook): Stretch[] {
  return tokens.flatMap((token, at): Stretch[] => {
    const office = tokens[at - 1]?.lower ?? '';
    if (token.text !== 'for' || !OFFICE.test(office)) return [];
    let last = at + 1;
    for (let k = at + 1; k < tokens.length; k++) {
      const { text, lower } = tokens[k] as Token;
      const joins = /^(?:,|and|&|of|the|for)$/u.test(text);
      if (!joins && !(/^\p{Lu}\p{Ll}+/u.test(text) && isPlain(lower, lexicon))) break;
      if (!joins) last = k + 1;
    }
    return last > at + 1 ? [[at + 1, last]] : [];
  });
}

const isPlain = (lower: string, lexicon: Rulebook['lexicon']): boolean =>
  lower.split('-').every((part) => lexicon.isCommonWord(part));
