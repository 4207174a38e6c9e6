import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';
import { asBody } from './as-body.ts';

/** The body that the text is speaking of: "CEO Ada Quill said", "Investors include …". */
export function topic({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const company = asBody(np, 'company', { plural: false, mods: [], compounds: [] });
  return denoteOne(grammar, { parsed, np: company }, { kinds: ['company', 'organization'] }).map((d) => ({
    ...d,
    trust: d.trust * 0.95,
  }));
}
