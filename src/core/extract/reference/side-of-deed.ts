import { listed, type WordTest } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { type ReferAt, takenFor } from './refer-at.ts';
import { stated } from './stated.ts';

/** "Norvane bought Velm. *The unit*", "Norvane sued Velm. *The defendant*": the side of the deed told before that a noun speaks of. */

/** Nouns of a side, the verbs of the deed, and whether it does or suffers it. */
type Side = readonly [WordTest, WordTest, 'does' | 'suffers'];

const SIDES: readonly Side[] = [
  [listed('who is bought or sold'), listed('verbs of buying or selling a firm'), 'suffers'],
  [listed('who buys a firm'), listed('verbs of buying a whole firm'), 'does'],
  [listed('who is sued'), listed('verbs of taking to court'), 'suffers'],
  [listed('who sues'), listed('verbs of taking to court'), 'does'],
];

export function sideOfDeed(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  const bare = np.det === 'def' && !np.plural && np.possessor === undefined && np.name === undefined;
  if (!bare || np.mods.length > 0 || np.softName !== undefined || np.first + 1 !== np.nounAt) return [];
  const side = SIDES.find(([nouns]) => nouns.test(np.plainNoun ?? ''));
  if (side === undefined) return [];
  const found = onSide(grammar, grammar.parsed[parsed.index - 1], side);
  // "Velm is being bought by Norvane. …\n\nShe joined *the buyer* in May": of the one deed of which the article has told.
  const far = found.size === 0 && side[2] === 'does' ? grammar.parsed.slice(0, parsed.index) : [];
  const [one, other] = far.length === 0 ? found : new Set(far.flatMap((p) => [...onSide(grammar, p, side)]));
  if (one === undefined || other !== undefined || !fitsKinds(one, options.kinds ?? BODIES)) return [];
  return [takenFor(at, { entity: one, how: 'that side of the deed told before' }, far.length === 0 ? 0.88 : 0.84)];
}

/** Those whom a sentence names on a side of such a deed. */
function onSide(grammar: ArticleGrammar, parsed: Parsed | undefined, [, verbs, part]: Side): ReadonlySet<Entity> {
  if (parsed === undefined || parsed.sentence.furniture) return new Set();
  const deeds = parsed.clauses.filter((c) => c.verb.lemmas.some((l) => verbs.test(l)) && !c.verb.negated);
  const named = deeds
    .flatMap((c) => sideOf(c, part))
    .flatMap((one) => (one.members.length > 0 ? [] : stated(grammar, { parsed, np: one })));
  return new Set(named.map((d) => d.entity));
}

/** "The unit", "the defendant" */
export const isSide = ({ det, plainNoun, name }: NounPhrase): boolean =>
  det === 'def' && name === undefined && SIDES.some(([nouns]) => nouns.test(plainNoun ?? ''));

const BODIES: readonly string[] = ['company', 'organization', 'government', 'person', 'publication'];

function sideOf({ passive, subject, object, preps }: Clause, part: 'does' | 'suffers'): NounPhrase[] {
  if (part === 'suffers') return [(passive ? subject : object) ?? []].flat();
  return passive ? preps.flatMap((p) => (p.prep === 'by' ? [p.np] : [])) : [subject ?? []].flat();
}
