import type { MatchAt } from '../candidates.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord, type PhraseAt } from '../reference/article-grammar.ts';
import { asBody } from '../reference/as-body.ts';
import { denoteOne } from '../reference/denote.ts';
import { isCountry } from '../reference/nationality.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';

/** "Ada Quill, an engineer *there*", "a vice president of research *there*": the body that "the company" would speak of in its place. */
export function bodyThere({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const field = phrasesAfter(parsed, np).find(({ prep, np: of }) => prep === 'of' && of.name === undefined)?.np;
  const at = (field ?? np).last;
  if (parsed.words[at]?.lower !== 'there' || np.possessor !== undefined || tellsOfPlace(grammar, { parsed, np }))
    return [];
  const body = asBody(np, 'company', { first: at, last: at + 1, nounAt: at, moreNouns: [] });
  return denoteOne(grammar, { parsed, np: body }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
}

/** A town or land was spoken of before, where one may be as well. */
const tellsOfPlace = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  [parsed, grammar.parsed[parsed.index - 1]].some((sentence) =>
    sentence?.words.some((w, i) => {
      const entity = entityOfWord(grammar, sentence, i);
      const isPlace = w.mention?.place === true || (entity !== undefined && (entity.place || isCountry(entity)));
      return isPlace && (sentence !== parsed || i < np.first);
    }),
  );
