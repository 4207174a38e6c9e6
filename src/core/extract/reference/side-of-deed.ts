import { listed, type WordTest } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { type ReferAt, takenFor } from './refer-at.ts';
import { stated } from './stated.ts';

/** "Norvane bought Velm. *The unit*", "Norvane sued Velm. *The defendant*": the side of the deed told before that a noun speaks of. */

/** Nouns of a side, the verbs of the deed, and whether it does or suffers it. */
const SIDES: readonly (readonly [WordTest, WordTest, 'does' | 'suffers'])[] = [
  [listed('who is bought or sold'), listed('verbs of buying or selling a firm'), 'suffers'],
  [listed('who buys a firm'), listed('verbs of buying a whole firm'), 'does'],
  [listed('who is sued'), listed('verbs of taking to court'), 'suffers'],
  [listed('who sues'), listed('verbs of taking to court'), 'does'],
];

export function sideOfDeed(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  const bare = np.det === 'def' && !np.plural && np.possessor === undefined && np.name === undefined;
  if (!bare || np.mods.length > 0 || np.softName !== undefined || np.first + 1 !== np.nounAt) return [];
  const earlier = grammar.parsed[parsed.index - 1];
  const side = SIDES.find(([nouns]) => nouns.test(np.plainNoun ?? ''));
  if (earlier === undefined || earlier.sentence.furniture || side === undefined) return [];
  const [, verbs, part] = side;
  const deeds = earlier.clauses.filter((c) => c.verb.lemmas.some((l) => verbs.test(l)) && !c.verb.negated);
  const named = deeds
    .flatMap((c) => sideOf(c, part))
    .flatMap((one) => (one.members.length > 0 ? [] : stated(grammar, { parsed: earlier, np: one })));
  const [one, other] = new Set(named.map((d) => d.entity));
  if (one === undefined || other !== undefined || !fitsKinds(one, options.kinds ?? BODIES)) return [];
  return [takenFor(at, { entity: one, how: 'that side of the deed told before' }, 0.88)];
}

/** "The unit", "the defendant" */
export const isSide = ({ det, plainNoun, name }: NounPhrase): boolean =>
  det === 'def' && name === undefined && SIDES.some(([nouns]) => nouns.test(plainNoun ?? ''));

const BODIES: readonly string[] = ['company', 'organization', 'government', 'person', 'publication'];

function sideOf({ passive, subject, object, preps }: Clause, part: 'does' | 'suffers'): NounPhrase[] {
  if (part === 'suffers') return [(passive ? subject : object) ?? []].flat();
  return passive ? preps.flatMap((p) => (p.prep === 'by' ? [p.np] : [])) : [subject ?? []].flat();
}
