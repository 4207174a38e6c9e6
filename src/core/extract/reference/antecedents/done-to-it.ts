import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { clausesOfSubject } from '../clause-of.ts';
import { headEntity } from '../head-entity.ts';
import { type Antecedent, meantIn, type ReferAt, wanted } from '../refer-at.ts';
import { isBodyDescribed } from './bodies.ts';
import { topicBefore } from './topic-before.ts';

/** To whom something is done, and so another thing. */

/** "Norvane accused *Velm* of copying Quillbee and delisted *it*": what two deeds of one subject are done to. */
export function sameObject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const own = parsed.clauses.find((c) => c.object === np && !c.passive);
  if (own?.verb.form !== 'finite') return [];
  const deed = clausesOfSubject(parsed, own).findLast(
    ({ verb, passive }) => verb.form === 'finite' && !passive && !verb.copula,
  );
  const object = deed?.object?.members.length === 0 ? deed.object : undefined;
  const done = object === undefined ? undefined : headEntity(grammar, parsed, object);
  return done === undefined
    ? []
    : [{ entity: done.entity, how: 'what the same subject did something to before', only: true }];
}

/** "Tarn took it to court. Osker accused *it*": what is done to "it" in one sentence after another is done to the same. */
export function* objectGoesOn(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np, options } = at;
  const earlier = grammar.parsed[parsed.index - 1];
  const isDoneTo = (c: Clause, one: NounPhrase | undefined) =>
    c.object === one && !c.passive && !c.relative && c.governor === undefined && c.marker === undefined;
  const own = parsed.clauses.find((c) => isDoneTo(c, np));
  const first = parsed.phrases.every((one) => one === np || one.pronoun !== 'it' || one.first > np.first);
  const before = earlier?.clauses.find((c) => c.object?.pronoun === 'it' && isDoneTo(c, c.object));
  if (earlier === undefined || own === undefined || !first || before?.object === undefined) return;
  const told = { parsed: earlier, np: before.object };
  yield* meantIn(at, told, wanted(options.kinds), 'what the sentence before did something to');
}

/** "The president praised *the group*. Its customers": whom somebody did something to, though it has no name there. */
export function* describedObjectBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, options } = at;
  const before = topicBefore(grammar, parsed, 1);
  const object = before?.main.passive ? undefined : before?.main.object;
  if (before === undefined || object === undefined || object.det !== 'def' || object.plural) return;
  if (!isBodyDescribed(grammar, before.earlier, object)) return;
  const told = { parsed: before.earlier, np: object };
  yield* meantIn(at, told, wanted(options.kinds), 'whom the sentence before tells of');
}
