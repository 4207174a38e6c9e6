import { listed } from '../../../rules/word-lists.ts';
import { isOwn } from '../../entities/known-maker.ts';
import type { Entity } from '../../entity.ts';
import { isHighPost } from '../../high-post.ts';
import { isMade, kindOf } from '../../kinds/kinds.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { type Antecedent, antecedentsFrom, type ReferAt } from '../refer-at.ts';
import { bodiesStated } from './bodies.ts';

/** Who made, bought or named a thing. */

/** "It announced *Norvane Compute*": the firm after which the thing is called, or that is known to make it. */
export function bearerOfName(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np && !c.passive);
  // "Velm said it would launch": Velm says so of itself.
  const alone = own?.governor === undefined;
  const made = alone && own?.verb.lemmas.some((l) => BRINGS_OUT.test(l)) ? own.object : undefined;
  const thing = made === undefined ? undefined : entityOfWord(grammar, parsed, made.name ?? made.softName);
  if (thing === undefined || !isMade(thing)) return [];
  const makers = grammar.entities.filter((e) => kindOf(e) === 'company' && isOwn(e, thing));
  if (makers.length > 0) return makers;
  const [first = '', second] = thing.name.split(' ');
  if (second === undefined) return [];
  const isCalledSo = (e: Entity): boolean => e !== thing && (e.name === first || e.names.has(first));
  return grammar.entities.filter((e) => kindOf(e) === 'company' && isCalledSo(e));
}

const BRINGS_OUT = listed('verbs of bringing out own things');

/** "would make it *Norvane's* largest purchase, eclipsing the $3 billion that *it* paid": who has made the one made the other. */
export function buyerBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  if (own === undefined || !own.verb.lemmas.some((l) => PAYS.test(l))) return [];
  const said = parsed.clauses
    .flatMap((c) => [c.object ?? [], c.object2 ?? []].flat())
    .findLast((o) => o.last <= np.first && o.possessor?.name !== undefined && PURCHASE.test(o.plainNoun ?? ''));
  return said?.possessor === undefined ? [] : bodiesStated(grammar, { parsed, np: said.possessor });
}

const PAYS = /^(?:pay|spend|buy|acquire)$/u;
const PURCHASE = listed('acquisitions');

/** "praised Mimo, a robot made by *Velm*, a Dutch startup. *Its founder*, Ada Quill": who was only just presented, as the maker of a thing. */
export function* makerAtEnd(grammar: ArticleGrammar, { parsed, np }: ReferAt): Generator<Antecedent> {
  const earlier = grammar.parsed[parsed.index - 1];
  const owned = parsed.phrases.find((one) => one.possessor === np);
  if (earlier === undefined || owned === undefined || np.pronoun !== 'its' || !isHighPost(owned)) return;
  const made = earlier.clauses.findLast(
    (c) => c.passive && c.verb.barePast && c.subject !== mainClause(earlier)?.subject,
  );
  const maker = made?.preps.find((p) => p.prep === 'by' && p.np.name !== undefined)?.np;
  const beside = maker?.apposed.find((one) => one.det === 'indef');
  if (maker === undefined || beside === undefined || beside.last < earlier.words.length - 1) return;
  yield* antecedentsFrom(
    bodiesStated(grammar, { parsed: earlier, np: maker }),
    'the maker with whom the sentence before ends',
  );
}
