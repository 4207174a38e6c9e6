import type { Entity } from '../../entity.ts';
import { entityOfWord } from '../article-grammar.ts';
import { onceForArticle } from '../once.ts';

/** "President Ada Quill": those whom the article calls by a public office, who are nobody's "executive". */
export const heldInOffice = onceForArticle((grammar): ReadonlySet<Entity> => {
  const { titles } = grammar.rulebook.lexicon;
  const found = new Set<Entity>();
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      const isOffice = [np.noun ?? '', np.plainNoun ?? ''].some((noun) => titles.get(noun) === 'office');
      const holder = isOffice && parsed !== undefined ? entityOfWord(grammar, parsed, np.name) : undefined;
      if (holder !== undefined) found.add(holder);
    }
  return found;
});
