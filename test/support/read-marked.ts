import { readArticle } from '../../src/core/read-article.ts';
import { addNames } from '../../src/core/rules/add-names.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import type { Marked } from './notation.ts';

/** A claim in the words of the notation: names instead of indices. */
export interface PlainClaim {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly modality: string;
  readonly rule: string;
}

/** The claims that a marked sentence is read to make. Names that the rulebook knows (countries) keep their entries. */
export function readMarked(marked: Marked, rulebook: Rulebook): PlainClaim[] {
  const unknown = marked.names.filter(
    ({ name }) =>
      !rulebook.gazetteer.forms
        .get(name.split(' ')[0] ?? '')
        ?.some((f) => f.words.join(' ') === name && f.entry.isCountry),
  );
  const extended = addNames(
    rulebook,
    unknown.map(({ name, kind }) => ({ name, kinds: [kind] })),
  );
  const { entities, claims } = readArticle({ id: 'test', text: marked.text }, extended);
  return claims.map((c) => ({
    subject: nameOf(entities[c.subject], marked),
    relation: c.relation,
    object: nameOf(entities[c.object], marked),
    modality: c.modality,
    rule: c.rule,
  }));
}

function nameOf(entity: { name: string; names: readonly { name: string }[] } | undefined, marked: Marked): string {
  return marked.names.find(({ name }) => entity?.names.some((n) => n.name === name))?.name ?? entity?.name ?? '?';
}
