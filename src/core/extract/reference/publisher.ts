import { endingIn } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { onceForArticle } from './once.ts';

/** The body that publishes an article of its own: "we" in a press release, a blog or a notice, where nobody is quoted. */
export function publisherMeant(grammar: ArticleGrammar, at: PhraseAt): Entity | undefined {
  return isInQuotation(grammar, at) ? undefined : publisher(grammar);
}

/** "*Norvane Blog*", "Velm Newsroom", "Tavland Data Office": the source is a body that the article names, and no outlet. */
const publisher = onceForArticle(({ source, entities, rulebook }): Entity | undefined => {
  const words = (source ?? '').split(' ');
  const known = rulebook.gazetteer.forms.get(words[0] ?? '')?.find((form) => form.words.join(' ') === source);
  if (source === undefined || known?.entry.kinds[0] === 'publication') return undefined;
  while (words.length > 1 && OWN_PAGES.test(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const name = words.join(' ').toLowerCase();
  return entities.find(
    (e) =>
      PUBLISHES.test(kindOf(e)) &&
      e.known?.kinds[0] !== 'publication' &&
      [e.name, e.known?.name, ...e.names.keys()].some((one) => one?.toLowerCase() === name),
  );
});

const PUBLISHES = /^(?:company|organization|government)$/u;

const OWN_PAGES = endingIn('where bodies write of themselves');

/** "We saw it." of a reporter, in a paragraph without a mark of quotation. */
export const isUnquoted = ({ parsed: sentences }: ArticleGrammar, { sentence }: Parsed): boolean =>
  sentences.every(
    (one) => one?.sentence.line !== sentence.line || one.sentence.tokens.every(({ text }) => !/^["“”‘’']$/u.test(text)),
  );

/** A quotation that was opened in the paragraph is not closed before the phrase. */
function isInQuotation({ parsed: sentences }: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  const from = parsed.words[np.first]?.from ?? parsed.sentence.from;
  let open = false;
  for (const one of sentences) {
    if (one === undefined || one.sentence.line !== parsed.sentence.line) continue;
    for (const token of one.sentence.tokens)
      if (token.from < from && /^["“”]$/u.test(token.text)) open = token.text === '“' || (token.text === '"' && !open);
  }
  return open;
}
