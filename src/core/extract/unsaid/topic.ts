import type { MatchAt } from '../candidates.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';

/** The body that the text is speaking of: "CEO Ada Quill said", "Investors include …". */
export function topic({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const company = phraseLike(np, {
    name: undefined,
    softName: undefined,
    noun: 'company',
    plainNoun: 'company',
    det: 'def',
    plural: false,
    members: [],
    apposed: [],
    examples: [],
    parent: undefined,
    mods: [],
    compounds: [],
  });
  return denoteOne(grammar, { parsed, np: company }, { kinds: ['company', 'organization'] }).map((d) => ({
    ...d,
    trust: d.trust * 0.95,
  }));
}
