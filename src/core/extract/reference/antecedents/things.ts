import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Entity } from '../../entity.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { fitsKinds, isMade, kindOf } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isYardstick } from '../asides.ts';
import { clauseOf, mainClause, topicOf } from '../clause-of.ts';
import { mentionsIn } from '../named-before.ts';
import { describesOne, isThingByNoun, nounKind } from '../noun-kind.ts';
import { type Antecedent, meantBy, type ReferAt, SUBJECT_HERE, wanted } from '../refer-at.ts';
import { stated } from '../stated.ts';
import { isOrdered } from './told-to-do.ts';

/** Things that were told of, which "it" or "the app" takes up. */

/**
 * "After *Norvane's chatbot* flooded Velm with images, Tavland blocked it": the thing that the clause before is about, though it
 * has no name. Returns whether there is one, so that nothing else is meant.
 */
export function* thingToldFirst(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  if (!parsed.clauses.some((c) => c.object === np)) return false;
  const told = parsed.clauses.find((c) => c.marker !== undefined && c.at < parsed.items.indexOf(np))?.subject;
  if (told?.possessor?.name === undefined || told.name !== undefined || !isThingByNoun(told, grammar.rulebook))
    return false;
  if (told.plural || told.apposed.length > 0) return false;
  yield* meantBy(at, told, 'the thing that the clause before is about');
  return true;
}

/** "*The larger version* works as well as Tern-2, which Velm made, *and it* trails": that version, whosever it is. */
export function versionGoesOn({ parsed: { clauses, words }, np }: ReferAt): boolean {
  const own = clauses.find((c) => c.subject === np && c.marker === undefined && !c.relative);
  if (own === undefined || words[np.first - 1]?.lower !== 'and') return false;
  const subject = clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative)?.subject;
  return subject?.name === undefined && subject?.det === 'def' && EDITION.test(subject.plainNoun ?? '');
}

const EDITION = listed('versions and successors');

/** "Norvane banned Quillbee. India outlawed *it*": an object takes up the thing that the sentence before had for its object. */
export function thingDoneWith(grammar: ArticleGrammar, { parsed, np, options, readIn }: ReferAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  if (earlier === undefined || !parsed.clauses.some((c) => c.object === np)) return [];
  const objects = earlier.clauses
    // "Ada Quill, who also started Quillbee,": told by the way of a person; "counts Velm *among* its clients": one of many.
    .filter((c) => !isOrdered(c) && !(c.relative && isByTheWay(grammar, earlier, c)) && !isOneAmong(c))
    .flatMap((c) => (c.passive || c.object === undefined ? [] : [c.object]));
  // "blocked *the chatbot*": whatever that means.
  const described = objects.filter((o) => describesOne(o, grammar.rulebook, THINGS));
  const meant = described.flatMap((o) => readIn(earlier, o, wanted(options.kinds)).map((d) => d.entity));
  if (meant.length > 0) return meant;
  return objects
    .flatMap((o) => stated(grammar, { parsed: earlier, np: o }))
    .flatMap((d) => (isMade(d.entity) && !isYardstick(grammar, earlier, d.entity) ? [d.entity] : []));
}

/** "Ada Quill, who founded Velm", "three veterans, *who* had sold Velm", "Norvane, which sold *a startup* called Velm" */
const isByTheWay = (grammar: ArticleGrammar, parsed: Parsed, { subject, object, verb }: Clause): boolean => {
  const entity = entityOfWord(grammar, parsed, subject?.name);
  const firm = object?.name === undefined && object !== undefined && nounKind(object, grammar.rulebook) === 'company';
  return firm || (entity !== undefined && kindOf(entity) === 'person') || parsed.words[verb.first - 1]?.lower === 'who';
};

const isOneAmong = ({ preps }: Clause): boolean => preps.some((p) => /^among(?:st)?$/u.test(p.prep));

/** "Norvane unveiled Quillbee. *It* runs on Tern": what only things do is done by the thing that the sentence before tells of. */
export function thingTold(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const earlier = grammar.parsed[parsed.index - 1];
  const thingly = own?.verb.lemmas.some((l) => (own.passive ? IS_MADE : DOES).test(l)) === true;
  if (earlier === undefined || !thingly || (own.object !== undefined && INTRANSITIVE.test(own.verb.lemmas[0] ?? '')))
    return [];
  // "*The app* gives access to Tern-2. It is built on": what the description means, rather than what it gives access to.
  const main = mainClause(earlier);
  const topic = main === undefined ? undefined : topicOf(main);
  const described =
    topic?.det === 'def' && [topic.name, topic.softName, topic.possessor].every((part) => part === undefined);
  const meant = described ? readIn(earlier, topic, { kinds: THINGS }).map((d) => d.entity) : [];
  if (meant.length > 0) return meant;
  const told = earlier.clauses.flatMap((c) =>
    c.passive || c.relative ? [c.subject ?? []].flat() : [topicOf(c) ?? [], c.object ?? []].flat(),
  );
  const entities = told
    .filter((one) => one.members.length === 0)
    .flatMap((one) => stated(grammar, { parsed: earlier, np: one }))
    .flatMap((d) => (isMade(d.entity) ? [d.entity] : []));
  // Rather than a maker that no list knows.
  const isThing = (e: Entity): boolean => THINGS.includes(kindOf(e));
  return [...entities.filter(isThing), ...entities.filter((e) => !isThing(e))];
}

const IS_MADE = listed('what is done to things alone');
const DOES = listed('what things alone do');
const INTRANSITIVE = listed('what things do without an object');

/** "*It* is part of the Tern line: *the model* was built by Velm": what "it" was before, and no name beside it. */
export function* thingSpokenOf({ rulebook }: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun !== undefined || !isThingByNoun(np, rulebook) || np.det !== 'def') return;
  const own = clauseOf(parsed, np);
  const it = parsed.clauses.find(
    (c) => c !== own && c.subject?.pronoun === 'it' && c.subject.last <= np.first && c.verb.copula,
  );
  if (it?.subject !== undefined && own?.governor?.via !== 'that') yield* meantBy(at, it.subject, SUBJECT_HERE);
}

/** "told agencies to remove *Quillbee*. That ban became law. *The app*": a thing two sentences before, where the one between names none. */
export function isThingLast(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  if (np.pronoun !== undefined || !isThingByNoun(np, grammar.rulebook) || !fitsKinds(entity, THINGS)) return false;
  const between = grammar.parsed[parsed.index - 1];
  return between !== undefined && !mentionsIn(grammar, between).some((e) => fitsKinds(e, FIRMS_AND_THINGS));
}

const FIRMS_AND_THINGS: readonly string[] = ['product', 'model', 'company'];
