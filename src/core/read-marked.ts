import { readArticle } from './read-article.ts';
import { addNames } from './rules/add-names.ts';
import type { Marked } from './rules/notation.ts';
import type { Rulebook } from './rules/rulebook.ts';

/** Reads a marked sentence as if an article held nothing else: how the examples of rules are tried. */

/** A claim in the words of the notation: names instead of indices. */
export interface PlainClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly modality: string;
  readonly rule: string;
  readonly eventDate?: string;
}

/**
 * The claims that a marked sentence is read to make, on an article's date where one is given. Names that the rulebook
 * knows as of that kind keep their entries.
 */
export function readMarked(marked: Marked, rulebook: Rulebook, date?: string): PlainClaim[] {
  const unknown = marked.names.filter(
    ({ name, kind }) =>
      !rulebook.gazetteer.forms
        .get(name.split(' ')[0] ?? '')
        ?.some((f) => f.words.join(' ') === name && (f.entry.isCountry || f.entry.kinds[0] === kind)),
  );
  const extended = addNames(
    rulebook,
    unknown.map(({ name, kind }) => ({ name, kinds: [kind] })),
  );
  const article = { id: 'test', text: marked.text, ...(date === undefined ? {} : { date }) };
  const { entities, claims } = readArticle(article, extended);
  return claims.map((c) => ({
    subject: nameOf(entities[c.subject], marked),
    relation: c.relation,
    object: nameOf(entities[c.object], marked),
    modality: c.modality,
    rule: c.rule,
    ...(c.eventDate === undefined ? {} : { eventDate: c.eventDate }),
  }));
}

function nameOf(entity: { name: string; names: readonly { name: string }[] } | undefined, marked: Marked): string {
  return marked.names.find(({ name }) => entity?.names.some((n) => n.name === name))?.name ?? entity?.name ?? '?';
}
