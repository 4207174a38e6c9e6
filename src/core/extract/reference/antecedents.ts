import { groupBy } from '../../model/index.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { isMade, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { bodyBeside } from './body-beside.ts';
import { clauseOf, mainClause } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import {
  isAboutRound,
  isGivenMoney,
  listedIn,
  mentionsBefore,
  mentionsIn,
  previousSubjects,
  subjectsBefore,
  subjectsIn,
} from './named-before.ts';
import { isCountry } from './nationality.ts';
import { describesOne, nounKind } from './noun-kind.ts';
import { onceForArticle } from './once.ts';
import { ownersInClause, takesIts } from './owners-in-clause.ts';
import { phrasesAfter } from './phrases-after.ts';
import type { Antecedent, ReferAt } from './refer-at.ts';
import { stated } from './stated.ts';

/** Entities that were spoken of before a pronoun or description, the likeliest first. */
export function* antecedents(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const blocked = blockedBy(grammar, at);
  for (const antecedent of likeliestFirst(grammar, at))
    if (!blocked.has(antecedent.entity) && (kindOf(antecedent.entity) !== 'publication' || antecedent.how === JOINED))
      yield antecedent;
}

/** "The Low Tide and *its* parent sued": of an outlet, which is else only a source. */
const JOINED = 'named right before';

/** An owner stands inside another phrase: "*its* shares". */
const isOwner = ({ parsed, np }: PhraseAt): boolean => parsed.items.indexOf(np) === -1;

/** Who may be the "it" that does something to another. */
const ACTING: readonly string[] = ['company', 'organization', 'government', 'publication'];

/** Entities that are something else in the same clause. */
export function blockedBy(grammar: ArticleGrammar, at: ReferAt): ReadonlySet<Entity> {
  const { parsed, np, options } = at;
  if (!isOwner(at)) {
    const others = [...(options.not ?? []), ...whoDemands(at)];
    const own = [...accusersBody(grammar, at), ...boughtThing(grammar, at)];
    // "said it had bought the firm": the firm is not who "it" is.
    const meant = (other: NounPhrase) =>
      other.pronoun === 'it' && np.pronoun === undefined && clauseOf(parsed, np)?.subject === other
        ? at.read(other, { kinds: ACTING })
        : stated(grammar, { parsed, np: other });
    return new Set([
      ...inPredicate(grammar, at),
      ...whoseSubject(grammar, at),
      ...besideSubject(grammar, at),
      ...own,
      ...suersBefore(grammar, at),
      ...others.flatMap((other) => meant(other).map((d) => d.entity)),
      ...ownersInList(grammar, at),
    ]);
  }
  // "Velm becomes its largest shareholder": Velm is not its own.
  const clause = clauseOf(parsed, np);
  const said = clause?.subject !== undefined && clause.object?.possessor === np && isSaid(clause);
  const subjects = said && clause.subject !== undefined ? [clause.subject, ...clause.subject.members] : [];
  const taken =
    clause?.subject !== undefined && takesIts(clause, np) ? [clause.subject, ...clause.subject.apposed] : [];
  const same = [
    ...subjects,
    ...taken,
    ...(hiresIts(clause, np) ? [clause?.subject as NounPhrase] : []),
    ...apposedTo(at),
  ];
  return new Set(same.flatMap((other) => headEntity(grammar, parsed, other)?.entity ?? []));
}

/** "Velm is a shareholder in *the startup*", "Velm is Norvane's first purchase since *the company* …": not Velm. */
function inPredicate(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const behindNoun = (c: Clause) =>
    c.object !== undefined && np.first >= c.object.last && phrasesAfter(parsed, c.object).some((p) => p.np === np);
  const told = parsed.clauses.find((c) => c.verb.copula && behindNoun(c));
  const { subject, object, verb } = told ?? mainClause(parsed) ?? {};
  if (!verb?.copula || subject?.name === undefined || object === undefined || np.pronoun !== undefined) return [];
  const since = parsed.clauses.some((c) => c.subject === np && /^(?:since|after)$/u.test(c.marker ?? ''));
  const isBuy =
    object.possessor !== undefined && /^(?:acquisition|purchase|deal|takeover|buy)$/u.test(object.plainNoun ?? '');
  if (told === undefined && !(since && isBuy)) return [];
  return [subject, ...subject.members].flatMap((one) => headEntity(grammar, parsed, one)?.entity ?? []);
}

/** "Norvane's largest supplier said *it* would buy Velm", "Tavland's biggest bank said *it*": neither Norvane nor Tavland. */
function whoseSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  if (np.pronoun !== 'it') return [];
  const others = parsed.clauses.flatMap(({ subject }) =>
    subject !== undefined && subject.last <= np.first ? [subject] : [],
  );
  return others
    .filter(
      (one) =>
        one.name === undefined && !OWN_PART.test(one.plainNoun ?? '') && nounKind(one, grammar.rulebook) === 'company',
    )
    .flatMap(({ possessor }) =>
      possessor === undefined ? [] : (headEntity(grammar, parsed, possessor)?.entity ?? []),
    );
}

/**
 * "Osker-owned Norvane bought a stake in *the company*", "*It* blamed Osker worker Ada Quill": who is told by the way of
 * either side of the clause is not the other.
 */
function besideSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const clause = clauseOf(parsed, np);
  const other = clause?.subject === np ? clause.object : clause?.subject;
  if (other?.name === undefined || (clause?.subject !== np && other.last > np.first)) return [];
  const beside = clause?.subject === np ? other.mods : other.compounds.map(({ name }) => name);
  return beside.flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
}

/** What acts for its owner. */
const OWN_PART = /^(?:unit|arm|division|subsidiary|business|operation|branch)$/u;

/** "Velm chief Ada Quill accused *the company*": not her own. */
function accusersBody(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const clause = parsed.clauses.find((c) => c.object === np && !c.passive);
  const accuses = clause?.verb.lemmas.some((l) => /^(?:accuse|sue|blame|criticize|criticise|slam|blast)$/u.test(l));
  const subject = clause?.subject;
  // "Ada Quill, an early Velm investor, sued the company": who is called so by the way may well sue it.
  if (!accuses || subject === undefined || subject.apposed.length > 0) return [];
  return [bodyBeside(grammar, parsed, subject) ?? []].flat();
}

/** "Velm is Norvane's first acquisition since *the company* bought": not what it has acquired. */
function boughtThing(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const said = parsed.clauses.find(
    (c) =>
      c.verb.copula &&
      c.object?.possessor !== undefined &&
      /^(?:acquisition|purchase|takeover|deal|subsidiary)$/u.test(c.object.plainNoun ?? ''),
  );
  if (said?.subject === undefined || said.verb.last > np.first) return [];
  return [headEntity(grammar, parsed, said.subject)?.entity ?? []].flat();
}

/** "Velm sued Norvane. The suit accuses *the company*", "The suit says *the company* lied": not who sued. */
function suersBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const own = parsed.clauses.find((c) => c.object === np || c.subject === np);
  const suit = own?.subject === np ? own.governor?.clause?.subject : own?.subject;
  if (earlier === undefined || np.pronoun !== undefined || !SUIT.test(suit?.plainNoun ?? '')) return [];
  const suers = earlier.clauses
    .filter((c) => c.verb.lemmas.some((l) => /^(?:sue|file|bring|lodge)$/u.test(l)))
    .flatMap((c) => (c.passive ? c.preps.filter((p) => p.prep === 'by').map((p) => p.np) : [c.subject ?? []].flat()));
  return suers.flatMap((one) => headEntity(grammar, earlier, one)?.entity ?? []);
}

const SUIT = /^(?:suit|lawsuit|complaint|petition|filing)$/u;

/** "Backers including Velm's Ada Quill put money into the company": whose people the list has is not spoken of. */
function ownersInList(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const subject = np.pronoun === undefined ? clauseOf(parsed, np)?.subject : undefined;
  const listed =
    subject?.name !== undefined ? subject.members : (subject?.examples ?? []).flatMap((one) => [one, ...one.members]);
  return listed.flatMap(({ possessor }) =>
    possessor === undefined ? [] : (headEntity(grammar, parsed, possessor)?.entity ?? []),
  );
}

/** "licensed chips from Velm and hired its founder": nobody hires their own. */
const hiresIts = (clause: Clause | undefined, np: NounPhrase): boolean =>
  clause?.subject !== undefined &&
  clause.object?.possessor === np &&
  /founder|chief|ceo|president|chairman|head$/u.test(clause.object.noun ?? '') &&
  clause.verb.lemmas.some((l) => /^(?:hire|poach|recruit|lure)$/u.test(l));

/** "Quillbee, its search tool", "its search tool, Quillbee": Quillbee is not its own. */
function apposedTo({ parsed, np }: PhraseAt): readonly NounPhrase[] {
  const owned = parsed.phrases.find((phrase) => phrase.possessor === np);
  if (owned === undefined) return [];
  return owned.parent?.as === 'apposed' ? [owned.parent.np, ...owned.apposed] : owned.apposed;
}

/** "Velm demands that *the startup* stop": nobody demands of themselves. */
function whoDemands({ parsed, np }: PhraseAt): NounPhrase[] {
  const governor = parsed.clauses.find((c) => c.subject === np)?.governor?.clause;
  const demands = governor?.verb.lemmas.some((l) => /^(?:demand|order|ask|urge|request|require|warn|accuse)$/u.test(l));
  return demands && governor?.subject !== undefined ? [governor.subject] : [];
}

const isSaid = ({ verb, passive }: Clause): boolean =>
  !passive && verb.lemmas.some((l) => /^(?:be|become|remain)$/u.test(l));

function* likeliestFirst(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const owner = isOwner(at);
  if (owner && at.np.pronoun !== undefined) yield* besideOwner(grammar, at);
  if (owner && (yield* ownersInClause(grammar, at))) return;
  if (at.np.pronoun === 'it') yield* describedSubjectBefore(at, grammar);
  yield* describedHere(grammar, at);
  yield* from(subjectsBefore(grammar, at.parsed, at.np), 'the subject earlier in the sentence');
  yield* spokenOfHere(grammar, at);
  if (at.np.pronoun === 'it') yield* from(thingDoneWith(grammar, at), 'what the sentence before did something with');
  if (at.np.pronoun === 'it') yield* from(thingTold(grammar, at), 'the thing that the sentence before told of');
  yield* subjectsTakenUp(grammar, at);
  yield* from(
    mentionsBefore(grammar, at.parsed, at.np).filter((e) => !isAside(grammar, at, e)),
    'named earlier in the sentence',
  );
  yield* inSentencesBefore(grammar, at);
}

/** "Norvane banned Quillbee. India outlawed *it*": an object takes up the thing that the sentence before had for its object. */
function thingDoneWith(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  if (earlier === undefined || !parsed.clauses.some((c) => c.object === np)) return [];
  const objects = earlier.clauses.flatMap((c) => (c.passive || c.object === undefined ? [] : [c.object]));
  return objects
    .flatMap((o) => stated(grammar, { parsed: earlier, np: o }))
    .flatMap((d) => (isMade(d.entity) ? [d.entity] : []));
}

/** "Norvane unveiled Quillbee. *It* runs on Tern": what only things do is done by the thing that the sentence before tells of. */
function thingTold(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const earlier = grammar.parsed[parsed.index - 1];
  const thingly = own?.verb.lemmas.some((l) => (own.passive ? IS_MADE : DOES).test(l)) === true;
  if (earlier === undefined || !thingly || (own.object !== undefined && INTRANSITIVE.test(own.verb.lemmas[0] ?? '')))
    return [];
  const told = earlier.clauses.flatMap((c) =>
    c.passive || c.relative ? [c.subject ?? []].flat() : [c.subject ?? [], c.object ?? []].flat(),
  );
  return told
    .filter((one) => one.members.length === 0)
    .flatMap((one) => stated(grammar, { parsed: earlier, np: one }))
    .flatMap((d) => (isMade(d.entity) ? [d.entity] : []));
}

const IS_MADE = /^(?:power|base|build|train|equip|price|bundle|code|design)$/u;
const DOES = /^(?:run|cost|weigh|feature|sport|outperform|retail|debut|arrive|ship|launch|come|score)$/u;
const INTRANSITIVE = /^(?:run|ship|launch|debut|come)$/u;

/** "The company, in which Velm has a stake, fell; *its* chief": whom the main subject describes, rather than who is spoken of by the way. */
function* describedHere(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Generator<Antecedent> {
  if (np.pronoun === undefined) return;
  const main = mainClause(parsed);
  const subject = main?.subject;
  if (subject === undefined || main === undefined || main.verb.last > np.first || subject.pronoun !== undefined) return;
  if (!isBodyDescribed(grammar, parsed, subject)) return;
  for (const { entity } of read(subject, options.kinds === undefined ? {} : { kinds: options.kinds }))
    yield { entity, how: 'the subject earlier in the sentence' };
}

/** "offered *the company* a round that would value *it* at more than *its* rival": what the sentence speaks of without a name. */
function* spokenOfHere(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Generator<Antecedent> {
  if (np.pronoun !== 'it' && np.pronoun !== 'its') return;
  const earlier = parsed.phrases.filter(
    (one) => one.last <= np.first && one.pronoun === undefined && one.possessor === undefined,
  );
  for (const one of earlier.reverse()) {
    if (one.parent !== undefined || !isBodyDescribed(grammar, parsed, one)) continue;
    for (const { entity } of read(one, options.kinds === undefined ? {} : { kinds: options.kinds }))
      yield { entity, how: 'spoken of earlier in the sentence' };
  }
}

/** "Quill, who worked at Velm, founded the company", "Norvane, a supplier to Velm, owns the firm": what is said of the subject by the way is not spoken of. */
function isAside(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  if (/^its?$/u.test(np.pronoun ?? '') || np.det === 'def')
    if (isToldOfSubject(grammar, { parsed, np }, entity)) return true;
  const own = clauseOf(parsed, np) ?? mainClause(parsed);
  if (np.pronoun !== undefined || own?.subject === undefined || own.subject.first > np.first) return false;
  // "A and B, both owned by Velm, sued the company"
  const said = parsed.clauses.find(
    (c) => (c.relative || (c.passive && c.verb.barePast)) && c.subject === own.subject && c.verb.last < own.verb.first,
  );
  const aside = asideOf(parsed, np, own.subject)?.first ?? said?.verb.first;
  if (aside === undefined) return false;
  return wordsOf(grammar, parsed, entity).every((i) => i >= np.first || (i > aside && i < own.verb.first));
}

const wordsOf = (grammar: ArticleGrammar, { words }: Parsed, entity: Entity): number[] =>
  words.flatMap((w, i) => (w.mention && grammar.entityAt.get(w.mention.from) === entity ? [i] : []));

/**
 * "A startup that works with *Velm* said it would", "Norvane — a land that has a treaty with *Tavland* — said it would": what is
 * told of the subject by the way is not "it".
 */
function isToldOfSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const asides = parsed.clauses.flatMap(({ subject, verb, relative, passive }) => {
    // "Velm, a publisher, sued Norvane, alleging it": the aside ends where it sued.
    if (verb.form !== 'finite' || relative || (passive && verb.barePast)) return [];
    const told = subject === undefined ? [] : [subject, ...subject.members].flatMap((one) => one.apposed);
    // "Ada Quill, a Velm investor, sued the company": what is told of her may well be meant.
    const appositions = told.filter((one) => one.name === undefined && np.pronoun !== undefined);
    const all = subject !== undefined && isSomeBody(grammar, subject) ? [subject, ...appositions] : appositions;
    return all.map((one) => [one.first, verb.first] as const);
  });
  return wordsOf(grammar, parsed, entity).every(
    (i) =>
      i >= np.first ||
      // "A startup called Norvane said it"
      (!/^(?:called|named|dubbed|as)$/u.test(parsed.words[i - 1]?.lower ?? '') &&
        asides.some(([first, last]) => i > first && i < last)),
  );
}

/** "a startup", "the charity": one that acts, without a name. */
const isSomeBody = ({ rulebook }: ArticleGrammar, np: NounPhrase): boolean =>
  np.name === undefined &&
  np.softName === undefined &&
  np.possessor === undefined &&
  !np.plural &&
  /^(?:company|organization|government)$/u.test(nounKind(np, rulebook) ?? '');

/** An apposition behind a body's name, for what takes up something by "the": a person may well act on the body beside them. */
function asideOf({ words }: Parsed, np: NounPhrase, subject: NounPhrase): NounPhrase | undefined {
  if (np.det !== 'def' || words[subject.name ?? -1]?.mention?.personal === true) return undefined;
  return subject.apposed.find((one) => one.name === undefined && one.first > subject.first);
}

const from = (entities: readonly Entity[], how: string): Antecedent[] => entities.map((entity) => ({ entity, how }));

function* besideOwner(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  // "to benefit Ada Quill and her app": whoever the owner is joined to.
  const joined = parsed.words[np.first - 1]?.lower === 'and' ? entityOfWord(grammar, parsed, np.first - 2) : undefined;
  if (joined !== undefined) yield { entity: joined, how: JOINED };
  const ahead = subjectAhead(grammar, parsed, np);
  if (ahead !== undefined) yield { entity: ahead, how: 'the subject of the clause that it opens' };
}

/** "Outside of its own apps, Norvane has": what a phrase before the first clause looks forward to. */
function subjectAhead(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const fronted =
    parsed.items[0]?.type === 'prep' || (parsed.items[0]?.type === 'vg' && parsed.items[0].form !== 'finite');
  const main = parsed.clauses.find((c) => c.verb.form === 'finite' && !(c.passive && c.verb.barePast));
  const subject = main?.subject;
  // "With Norvane reporting its results, Velm said": what is fronted has a subject of its own.
  const absolute = parsed.items[1]?.type === 'np' && parsed.clauses.some((c) => c.verb.form === 'ing' && c.at === 2);
  if (!fronted || absolute || main === undefined || subject === undefined || subject.first < np.first) return undefined;
  const comma = parsed.words.slice(np.last, subject.first).some((w) => w.lower === ',');
  return comma ? headEntity(grammar, parsed, subject)?.entity : undefined;
}

/** A pronoun that is a subject, or the owner of one, takes up the subjects of the sentences before. */
function* subjectsTakenUp(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun === undefined) return;
  const subject = clauseOf(parsed, np)?.subject;
  const owned = isOwner(at) && np.first === 0 && (subject === undefined || subject.possessor === np);
  if (np.pronoun.startsWith('it') && (subject === np || owned)) yield* describedBefore(grammar, at, 1);
  // "Its shares fell": so does the owner of a subject.
  if (owned) yield* from(previousSubjects(grammar, parsed, 2), 'the last subject before the sentence');
  // A pronoun that is a subject takes up the subject of the sentence before rather than what this one mentions in passing.
  if (subject === np) yield* from(previousSubjects(grammar, parsed), 'the subject in the sentence before');
}

/** "The agency fined Velm, and *it* sued Tarn": the subject before "and", though it has no name. */
function* describedSubjectBefore(
  { parsed, np, options, read }: ReferAt,
  grammar: ArticleGrammar,
): Generator<Antecedent> {
  const own = parsed.clauses.find((c) => c.subject === np);
  const before = parsed.items[parsed.items.indexOf(np) - 1];
  if (own === undefined || before?.type !== 'cc') return;
  const earlier = parsed.clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative);
  const subject = earlier?.subject;
  if (subject === undefined || !describesOne(subject, grammar.rulebook, DESCRIBED)) return;
  for (const { entity } of read(subject, options.kinds === undefined ? {} : { kinds: options.kinds }))
    yield { entity, how: 'the subject before "and"' };
}

/** "The agency", "the company", and "the phone", which "it" takes up where a thing is wanted. */
const DESCRIBED: readonly string[] = ['company', 'organization', 'government', 'product', 'model'];

/** What the subjects of earlier sentences were read as, for each leads to the one before it. */
const subjectsRead = new WeakMap<ArticleGrammar, Map<string, readonly Entity[]>>();

/** "The firm cut its stakes in Velm. *It* had": whom the description meant that was the subject of a sentence before. */
function* describedBefore(
  grammar: ArticleGrammar,
  { parsed, options, readIn }: ReferAt,
  back: number,
): Generator<Antecedent> {
  const earlier = grammar.parsed[parsed.index - back];
  const main = earlier === undefined ? undefined : mainClause(earlier);
  const subject = main?.subject;
  if (earlier === undefined || subject === undefined || !isBodyDescribed(grammar, earlier, subject)) return;
  // "It is Norvane's third deal. It bought Velm": a deal bought nothing.
  if (main?.verb.copula && subject.pronoun === 'it') return;
  const key = `${subject.first} ${earlier.index} ${options.kinds?.join() ?? ''}`;
  const known = subjectsRead.get(grammar) ?? new Map<string, readonly Entity[]>();
  subjectsRead.set(grammar, known);
  const meant =
    known.get(key) ??
    readIn(earlier, subject, options.kinds === undefined ? {} : { kinds: options.kinds }).map((d) => d.entity);
  known.set(key, meant);
  yield* from(meant, `the subject ${ago(back)}`);
}

/** "The company", "the Lisbon bank", "it" */
function isBodyDescribed(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const before = entityOfWord(grammar, parsed, np.softName);
  const of = before === undefined || before.place || isCountry(before) ? phraseLike(np, { softName: undefined }) : np;
  return np.pronoun === 'it' || describesOne(of, grammar.rulebook, ['company', 'organization', 'product', 'model']);
}

/** How many sentences back an antecedent may stand. */
const WINDOW = 4;

function* inSentencesBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.noun === 'startup') yield* from(isGivenMoney(grammar, at), 'given money right before');
  for (let back = 1; back <= WINDOW; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture || (back === 1 && isAboutRound(earlier))) continue;
    // Farther back only what the article is mainly about is meant.
    const near = (entity: Entity) => back === 1 || isMain(grammar, entity);
    if (np.pronoun === undefined ? back <= 2 : back === 1 && np.pronoun === 'its')
      for (const one of describedBefore(grammar, at, back)) if (near(one.entity)) yield one;
    const subjects = subjectsIn(grammar, earlier);
    for (const entity of subjects) if (near(entity) || back === 2) yield { entity, how: `the subject ${ago(back)}` };
    if (np.pronoun !== undefined && back > 1) continue;
    const listed = np.pronoun === undefined || np.pronoun === 'its' ? listedIn(grammar, earlier) : [];
    const { dataHouses } = grammar.rulebook.lexicon;
    for (const entity of byWeight(mentionsIn(grammar, earlier)))
      if (near(entity) && !listed.includes(entity) && !dataHouses.has(entity.name))
        yield { entity, how: `named ${ago(back)}` };
  }
}

/** The most mentioned of its kind in the article. */
const isMain = (grammar: ArticleGrammar, entity: Entity): boolean => mainOfKind(grammar).get(kindOf(entity)) === entity;

/** Of each kind the one that is mentioned more than any other. */
const mainOfKind = onceForArticle(({ entities }) => {
  const main = new Map<string, Entity>();
  for (const [kind, same] of groupBy(entities, kindOf)) {
    const most = Math.max(...same.map((e) => e.mentions.length));
    const [one, other] = same.filter((e) => e.mentions.length === most);
    if (one !== undefined && other === undefined) main.set(kind, one);
  }
  return main;
});

const ago = (back: number): string => (back === 1 ? 'in the sentence before' : `${back} sentences before`);

const byWeight = (entities: readonly Entity[]): Entity[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
