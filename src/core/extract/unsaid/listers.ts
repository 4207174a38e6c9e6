import { endingIn, listed } from '../../rules/word-lists.ts';
import type { ClauseAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denote } from '../reference/denote.ts';
import { actors } from '../sides.ts';
import { spanOf } from '../spans.ts';

/** Who put somebody on a blacklist where nobody is said to: "Tavland added 80 firms to its blacklist. Norvane was put on the list in 2019." */

const LISTS = listed('verbs of putting on a list');
const BLACKLIST = endingIn('blacklists');

/** How many sentences back others may have been put on the list. */
const NEAR = 8;

/** The state that put others on its blacklist before, for a clause that tells of one more and says of nobody who did it. */
export function listersAt({ grammar, parsed, clause }: ClauseAt): Denoted[] {
  if (!clause.passive || clause.preps.some((p) => p.prep === 'by') || clause.verb.negated) return [];
  const list = onto(clause);
  // "Also added were A and B"
  const more = list === undefined && clause.verb.adverbs.includes('also');
  if (!more && (list === undefined || !isBlacklist(grammar, parsed, list))) return [];
  const earlier = grammar.parsed.slice(Math.max(0, parsed.index - (more ? 1 : NEAR)), parsed.index + 1).reverse();
  const [lister] = earlier
    .flatMap((one) => (one === undefined ? [] : listersIn(grammar, one)))
    .filter((d) => mayKeep(d.entity, entityOfWord(grammar, parsed, list?.name)));
  if (lister === undefined) return [];
  const steps = [`the list is that of ${lister.entity.name}, which put others on it before`];
  return [{ ...lister, span: spanOf(parsed, clause.verb.main, clause.verb.last), steps, trust: 0.88 }];
}

/** The U.S. Entity List is kept by no other state. */
const mayKeep = ({ known, name }: Entity, list: Entity | undefined): boolean =>
  list?.known === undefined ||
  [known?.name ?? name, known?.of].includes(list.known.of) ||
  known?.country === list.known.country;

const listersIn = (grammar: ArticleGrammar, parsed: Parsed): Denoted[] =>
  parsed.clauses
    .filter((c) => {
      if (c.passive || c.verb.negated) return false;
      const list = onto(c);
      const adds = list !== undefined && isBlacklist(grammar, parsed, list) && c.verb.lemmas.some((l) => LISTS.test(l));
      return adds || c.verb.lemmas.includes('blacklist');
    })
    .flatMap((c) => actors(c))
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: ['government'] }));

const onto = ({ preps }: Clause): NounPhrase | undefined =>
  preps.find((p) => /^(?:on|onto|to)$/u.test(p.prep) && (p.np.name !== undefined || LIST.test(p.np.plainNoun ?? '')))
    ?.np;

const LIST = /^(?:list|blacklist)$/u;

/** "its entity list", "the Entity List"; and "the list", wherever a blacklist was told of before. */
function isBlacklist(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const name = entityOfWord(grammar, parsed, np.name)?.name;
  if (name !== undefined) return / List$/u.test(name);
  const bare = np.det === 'def' && np.nounAt === np.first + 1;
  return bare || BLACKLIST.test(np.noun ?? '') || BLACKLIST.test(np.plainNoun ?? '');
}
