import { groupBy } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import { isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { isHighPost } from '../high-post.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, isMade, isSurely, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase, namesPerson, phraseLike } from '../phrases.ts';
import { accusedBefore, accusedHere, befallenBefore, chargedAgain, suedLikewise } from './accused.ts';
import { type ArticleGrammar, type DenoteOptions, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { isAside, isOfAnalysts, isOfPast, isWhere, isYardstick } from './asides.ts';
import { blockedBy, isOwner } from './blocked.ts';
import { bodyBeside } from './body-beside.ts';
import { clauseOf, clausesOfSubject, mainClause, topicOf } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { namedAboveAll } from './main-body.ts';
import {
  isAboutRound,
  isGivenMoney,
  listedIn,
  mentionsBefore,
  mentionsIn,
  previousSubjects,
  subjectsBefore,
  subjectsOf,
} from './named-before.ts';
import { isCountry } from './nationality.ts';
import { isNewlyMade } from './newly-made.ts';
import { opensNoteOfMany } from './notes.ts';
import { describesOne, isThingByNoun, nounKind } from './noun-kind.ts';
import { onceForArticle } from './once.ts';
import { ownersInClause } from './owners-in-clause.ts';
import { opensWithIts } from './pronoun-it.ts';
import { PERSONAL } from './pronouns.ts';
import {
  type Antecedent,
  isOfSentenceBefore,
  NAMED_HERE,
  type ReferAt,
  SUBJECT_BEFORE,
  SUBJECT_HERE,
} from './refer-at.ts';
import { isOneExample, sameOwner } from './same-owner.ts';
import { inSamePlace } from './same-place.ts';
import { whatAShareIsIn } from './share-in.ts';
import { isSide } from './side-of-deed.ts';
import { namedInQuotation } from './speaker.ts';
import { stated, statedOfAll } from './stated.ts';
import { toldToDo } from './told-to-do.ts';
import { topicPassedOn } from './topic-passed-on.ts';
import { whatChangedHands } from './what-changed-hands.ts';

/** Entities that were spoken of before a pronoun or description, the likeliest first. */
export function* antecedents(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const blocked = blockedBy(grammar, at);
  // "The newspaper" is an outlet that was named; "it" and "the company" are not.
  const outlets = at.np.pronoun === undefined && nounKind(at.np, grammar.rulebook) === 'publication';
  const quoted = namedInQuotation(grammar, at);
  const teller = quoted.size === 0 ? undefined : firmToldOf(grammar, at);
  // What the article is mainly about stays, unless the sentence before is about another.
  const isQuoted = (e: Entity): boolean =>
    quoted.has(e) && (!isMain(grammar, e) || (teller !== undefined && teller !== e));
  for (const antecedent of quotedLast(likeliestFirst(grammar, at), isQuoted))
    if (
      !blocked.has(antecedent.entity) &&
      !(kindOf(antecedent.entity) === 'government' && isFoundersBody(at)) &&
      !(antecedent.entity.place && isOfficersBody(at)) &&
      (kindOf(antecedent.entity) !== 'publication' ||
        outlets ||
        antecedent.how === JOINED ||
        (at.np.pronoun === 'it' && antecedent.how === SUBJECT_HERE))
    )
      yield antecedent;
}

/** "had suspended *its* founder": a court, ministry or agency has none. */
const isFoundersBody = ({ parsed, np }: PhraseAt): boolean =>
  np.pronoun === 'its' &&
  parsed.phrases.some((one) => one.possessor === np && /^(?:co-?)?founders?$/u.test(one.plainNoun ?? ''));

/** "Quillbee, a San Francisco startup, left. Ada Quill, *its chief executive*": no town has one. */
const isOfficersBody = ({ parsed, np }: PhraseAt): boolean =>
  np.pronoun === 'its' &&
  parsed.phrases.some(
    (one) => one.possessor === np && /^(?:chief executive(?: officer)?|c[etfo]o)$/u.test(one.noun ?? ''),
  );

/** `"Velm sends them," said Ada Quill, *the company's* chief`: rather of whom the text told before than of whom she speaks. */
function* quotedLast(all: Iterable<Antecedent>, isQuoted: (entity: Entity) => boolean): Generator<Antecedent> {
  const late: Antecedent[] = [];
  for (const one of all) {
    if (isQuoted(one.entity) && !isOfSentenceBefore(one)) late.push(one);
    else yield one;
  }
  yield* late;
}

/** The firm or other body that the sentence before is about. */
function firmToldOf(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
  const [described] = describedBefore(grammar, at, 1);
  const told = described?.entity ?? previousSubjects(grammar, at.parsed)[0];
  return told !== undefined && /^(?:company|organization)$/u.test(kindOf(told)) ? told : undefined;
}

/** "The Low Tide and *its* parent sued": of an outlet, which is else only a source. */
const JOINED = 'named right before';

function* likeliestFirst(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const owner = isOwner(at);
  if (owner) yield* sameOwner(at);
  if (owner && at.np.pronoun !== undefined) yield* besideOwner(grammar, at);
  if (owner && (yield* ownersInClause(grammar, at))) return;
  yield* whatChangedHands(grammar, at);
  yield* from(whatAShareIsIn(grammar, at), 'what a share was told to be in before');
  yield* from(accusedBefore(grammar, at), 'who answers the charge');
  yield* from(accusedHere(grammar, at), 'to whom the deed is done that goes with the charge');
  yield* from(befallenBefore(grammar, at), 'whom the same befell before');
  yield* from(suedLikewise(grammar, at), 'against whom another acts in the same sentence');
  if (at.np.pronoun === 'it') yield* objectGoesOn(grammar, at);
  const charged = at.np.pronoun === 'it' || isAnyFirm(at) ? chargedAgain(grammar, at) : undefined;
  if (charged !== undefined) {
    yield* from(charged, 'who is charged in the sentence before');
    return;
  }
  if (at.np.pronoun === 'it') yield* describedSubjectBefore(at, grammar);
  if (at.np.pronoun === 'it' && versionGoesOn(at)) return;
  if (at.np.pronoun === 'it' && (yield* thingToldFirst(grammar, at))) return;
  if (at.np.pronoun === 'it') yield* madeToDo(grammar, at);
  if (at.np.pronoun === 'it') yield* toldToDo(at);
  if (at.np.pronoun === 'it') yield* from(bearerOfName(grammar, at), 'whose name the thing bears');
  if (at.np.pronoun === 'it') yield* timedBehind(at);
  yield* openingIts(at);
  yield* inSamePlace(grammar, at);
  yield* describedHere(grammar, at);
  if (isPointedAt(at)) yield* pointedAtHere(grammar, at);
  if (owner) yield* ownerPointedAt(at);
  yield* itGoesOn(at);
  if (at.np.pronoun === 'it') yield* sameObject(grammar, at);
  if (at.np.pronoun === 'it') yield* from(punishedBefore(grammar, at), 'who is punished for it');
  if (at.np.pronoun === 'it' && (yield* chargedWith(grammar, at))) return;
  if (at.np.pronoun === 'it') yield* from(buyerBefore(grammar, at), 'whose purchase it is compared with');
  yield* from(subjectsBefore(grammar, at.parsed, at.np), SUBJECT_HERE);
  yield* actsMeanwhile(at);
  if (yield* spokenOfHere(grammar, at)) return;
  if (at.np.pronoun === 'it')
    yield* from(orderedBefore(grammar, at), 'whom the sentence before orders to do something');
  if (at.np.pronoun === 'it') yield* from(thingDoneWith(grammar, at), 'what the sentence before did something with');
  if (at.np.pronoun === 'it') yield* from(thingTold(grammar, at), 'the thing that the sentence before told of');
  if (at.np.pronoun === 'it') yield* from(officersBody(grammar, at), 'whose officer says so');
  yield* subjectsTakenUp(grammar, at);
  if (followsUnread(grammar, at)) return;
  yield* thingSpokenOf(at, grammar);
  yield* from(
    ownersLast(grammar, at, mentionsBefore(grammar, at.parsed, at.np)).filter(
      (e) =>
        !isAside(grammar, at, e) &&
        !isBeforeSemicolon(grammar, at, e) &&
        !isOneOfSpeakers(grammar, at, e) &&
        !isOneExample(grammar, at, e) &&
        !isOneOfDoers(grammar, at, e) &&
        !isOneOfPair(grammar, at, e),
    ),
    NAMED_HERE,
  );
  yield* inSentencesBefore(grammar, at);
}

/** "a bill that was sent *to Velm*; its critics": behind a semicolon nobody of a relative clause before it. */
function isBeforeSemicolon(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const { words, items } = parsed;
  const end = words.findLastIndex((w, i) => i < np.first && w.text === ';');
  const thing = mainClause(parsed)?.object;
  if (np.pronoun !== 'its' || end < 0 || thing?.det !== 'indef' || thing.name !== undefined) return false;
  const rel = items.find((item) => (item.type === 'rel' || item.type === 'sub') && item.first < end);
  const inside = words.flatMap((_, i) => (i < end && entityOfWord(grammar, parsed, i) === entity ? [i] : []));
  return rel !== undefined && inside.length > 0 && inside.every((i) => i > rel.first);
}

/** "*Velm and Tarn* stopped selling its phones, and Osker barred it": one of several who do something together is no "it". */
const isOneOfDoers = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  (/^its?$/u.test(np.pronoun ?? '') || (np.pronoun === undefined && np.det === 'def' && !np.plural)) &&
  parsed.clauses.some(
    ({ subject }) =>
      subject !== undefined &&
      subject.name !== undefined &&
      subject.members.some((one) => one.name !== undefined) &&
      subject.last <= np.first &&
      statedOfAll(grammar, { parsed, np: subject }).some((d) => d.entity === entity),
  );

/** "took *Norvane and Velm* to court; another sued the company": neither of the two, unless the article is about it. */
const isOneOfPair = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  isAnyFirm({ parsed, np }) &&
  !isMain(grammar, entity) &&
  parsed.phrases.some(
    (list) =>
      list.name !== undefined &&
      list.members.length === 1 &&
      list.last < np.first &&
      statedOfAll(grammar, { parsed, np: list }).some((d) => d.entity === entity),
  );

/** "*Norvane and Velm* said the company would": one of those who say so together is not whom they speak of. */
function isOneOfSpeakers(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const saying = parsed.clauses.find((c) => c.subject === np)?.governor?.clause?.subject;
  if (saying !== undefined && isTheirs(grammar, parsed, { saying, entity })) return true;
  if (saying === undefined || saying.members.length === 0 || np.plural) return false;
  return statedOfAll(grammar, { parsed, np: saying }).some((d) => d.entity === entity);
}

/** "The union, which represents studios including *Norvane*, demanded that it stop": those for whom it speaks are not of whom. */
const isTheirs = (
  grammar: ArticleGrammar,
  parsed: Parsed,
  { saying, entity }: { readonly saying: NounPhrase; readonly entity: Entity },
): boolean =>
  // "*Tavland's* union demanded that it stop"
  entityOfWord(grammar, parsed, saying.possessor?.name) === entity ||
  parsed.clauses
    .filter((c) => c.relative && c.subject === saying && c.verb.lemmas.some((l) => SPEAKS_FOR.test(l)))
    .flatMap((c) => [c.object ?? []].flat())
    .flatMap((np) => [np, ...np.members])
    .some((np) => statedOfAll(grammar, { parsed, np }).some((d) => d.entity === entity));

const SPEAKS_FOR = listed('verbs of standing for others');

/** "The deal commits Norvane to use Velm's plants; *its* chips": rather whom it commits than whose the plants are. */
function ownersLast(grammar: ArticleGrammar, { parsed, np }: PhraseAt, named: readonly Entity[]): readonly Entity[] {
  const { words } = parsed;
  if (words[np.first - 1]?.lower !== ';') return named;
  const isOwner = (entity: Entity): boolean =>
    words.every((_, i) => i >= np.first || entityOfWord(grammar, parsed, i) !== entity || words[i + 1]?.pos === 'poss');
  return [...named.filter((e) => !isOwner(e)), ...named.filter(isOwner)];
}

/** "The office found that Velm lied, a year after *it* fined Tarn": what a comma and a time part from it is of who did the one. */
function* timedBehind(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const own = parsed.clauses.find((c) => c.subject === np && /^(?:after|before)$/u.test(c.marker ?? ''));
  const main = mainClause(parsed);
  if (own === undefined || main?.subject === undefined || main.at > own.at || main.passive) return;
  const after = parsed.items.findLastIndex((item, k) => k < own.at && isSign(item, 'sub', /^(?:after|before)$/u));
  const [comma, time] = parsed.items.slice(Math.max(0, after - 2), after);
  if (!isSign(comma, 'punct', /^,$/u) || time?.type !== 'np' || !isTimeLike(time)) return;
  if (main.comps.length > 0 || main.said !== undefined) yield* meantBy(at, main.subject, SUBJECT_HERE);
}

/** "*Its* customers include Velm, which invested in *it*": whose the sentence opens with. */
function* openingIts({ parsed, np, read, options }: ReferAt): Generator<Antecedent> {
  const its = parsed.phrases.find((one) => one.first === 0)?.possessor;
  if (its === undefined || !opensWithIts({ parsed, np })) return;
  for (const { entity } of read(its, wanted(options.kinds))) yield { entity, how: 'whose the sentence opens with' };
}

/** "Norvane accused *Velm* of copying Quillbee and delisted *it*": what two deeds of one subject are done to. */
function sameObject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
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

/** "It announced *Norvane Compute*": the firm after which the thing is called, or that is known to make it. */
function bearerOfName(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
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

/** "Tarn took it to court. Osker accused *it*": what is done to "it" in one sentence after another is done to the same. */
function* objectGoesOn(grammar: ArticleGrammar, { parsed, np, readIn, options }: ReferAt): Generator<Antecedent> {
  const earlier = grammar.parsed[parsed.index - 1];
  const isDoneTo = (c: Clause, one: NounPhrase | undefined) =>
    c.object === one && !c.passive && !c.relative && c.governor === undefined && c.marker === undefined;
  const own = parsed.clauses.find((c) => isDoneTo(c, np));
  const first = parsed.phrases.every((one) => one === np || one.pronoun !== 'it' || one.first > np.first);
  const before = earlier?.clauses.find((c) => c.object?.pronoun === 'it' && isDoneTo(c, c.object));
  if (earlier === undefined || own === undefined || !first || before?.object === undefined) return;
  const meant = readIn(earlier, before.object, wanted(options.kinds));
  yield* from(
    meant.map((d) => d.entity),
    'what the sentence before did something to',
  );
}

/** "requires *Norvane* to seek approval before it ships chips": whoever has to do the one does the other. */
function madeToDo(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Antecedent[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const before = parsed.clauses.findLast((c) => c.at < (own?.at ?? 0));
  const above = before?.verb.form === 'inf' && before.governor?.via === 'inf' ? before.governor.clause : undefined;
  if (own === undefined || above?.object?.name === undefined || above.passive || above.object !== before?.subject)
    return [];
  if (!/^(?:before|when|if|unless)$/u.test(own.marker ?? '') || !above.verb.lemmas.some((l) => REQUIRES.test(l)))
    return [];
  return bodiesStated(grammar, { parsed, np: above.object }).map((entity) => ({ entity, how: 'who has to do it' }));
}

const REQUIRES = listed('verbs of making or letting somebody');

/** "The agency fined Norvane after *it* hid data": what somebody is punished for is their own doing. */
function punishedBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const saying = own?.governor?.via === 'that' ? own.governor.clause : undefined;
  // "sued Velm, alleging *it* had lied"
  const charged = saying?.verb.form === 'ing' && saying.governor?.via === ',' ? saying.governor.clause : undefined;
  const because = BECAUSE.test(own?.marker ?? '');
  const before = parsed.clauses.findLast((c) => c.at < (own?.at ?? 0) && c.verb.form === 'finite' && !c.relative);
  const above = charged ?? (because ? before : undefined);
  const { lawVerbs, sayVerbs } = grammar.rulebook.lexicon.status;
  // "was sued by Velm, which alleges *it* had lied"
  const alleges = saying?.relative && saying.verb.lemmas.some((l) => ALLEGES.test(l));
  const byLaw = charged ?? (alleges ? suedBy(parsed, saying) : undefined);
  if (byLaw?.passive && byLaw.subject !== undefined && byLaw.verb.lemmas.some((l) => lawVerbs.has(l)))
    return bodiesStated(grammar, { parsed, np: byLaw.subject });
  if (own === undefined || above?.object === undefined || above.passive) return [];
  const { verb, object } = above;
  // "sued Velm after it found": whoever finds something acts on it.
  const finds = own.verb.lemmas.some((l) => sayVerbs.has(l) || lawVerbs.has(l) || LEARNS.test(l));
  if (finds || object.last > np.first || !verb.lemmas.some((l) => lawVerbs.has(l))) return [];
  return bodiesStated(grammar, { parsed, np: object });
}

/**
 * "fined Norvane over the deals that *it* signs", "got an order from Tavland over the fees *it* takes": for what one is charged
 * with one has done it oneself. Returns whether anybody is, so that nobody else is meant.
 */
function* chargedWith(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  const { items, clauses } = parsed;
  const k = items.indexOf(np);
  const deed = items[isSign(items[k - 1], 'rel', /^(?:that|which)$/u) ? k - 2 : k - 1];
  const charge = clauses.find((c) => c.preps.some((p) => p.np === deed && /^(?:for|over)$/u.test(p.prep)));
  if (deed?.type !== 'np' || charge === undefined || !clauses.some((c) => c.subject === np && c !== charge))
    return false;
  const { verb, passive, subject, object } = charge;
  // "sued Velm over a patent that it owns": either.
  if (charge.preps.some((p) => p.np === deed && p.prep === 'over') && verb.lemmas.includes('sue')) return false;
  const byLaw = verb.lemmas.some((l) => grammar.rulebook.lexicon.status.lawVerbs.has(l));
  const charged = byLaw && !passive ? object : byLaw || verb.lemmas.some((l) => GETS.test(l)) ? subject : undefined;
  if (charged === undefined || charged.last > np.first || charged.pronoun !== undefined) return false;
  yield* meantBy(at, charged, 'who is charged with it');
  return true;
}

const GETS = listed('verbs of getting a charge');

/** "would make it *Norvane's* largest purchase, eclipsing the $3 billion that *it* paid": who has made the one made the other. */
function buyerBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  if (own === undefined || !own.verb.lemmas.some((l) => PAYS.test(l))) return [];
  const said = parsed.clauses
    .flatMap((c) => [c.object ?? [], c.object2 ?? []].flat())
    .findLast((o) => o.last <= np.first && o.possessor?.name !== undefined && PURCHASE.test(o.plainNoun ?? ''));
  return said?.possessor === undefined ? [] : bodiesStated(grammar, { parsed, np: said.possessor });
}

const PAYS = /^(?:pay|spend|buy|acquire)$/u;
const PURCHASE = listed('acquisitions');

/** What a phrase says itself that it speaks of, and no people. */
const bodiesStated = (grammar: ArticleGrammar, at: PhraseAt): Entity[] =>
  stated(grammar, at).flatMap((d) => (kindOf(d.entity) === 'person' ? [] : [d.entity]));

/** The clause in which the subject of another stands behind "by". */
const suedBy = ({ clauses }: Parsed, { subject }: Clause): Clause | undefined =>
  clauses.find((c) => c.passive && c.preps.some((p) => p.prep === 'by' && p.np === subject));

const ALLEGES = listed('verbs of saying what another did');
const BECAUSE = /^(?:after|because|once|when|since)$/u;
const LEARNS = listed('verbs of finding out or wanting');

/** "Norvane banned Quillbee. India outlawed *it*": an object takes up the thing that the sentence before had for its object. */
function thingDoneWith(grammar: ArticleGrammar, { parsed, np, options, readIn }: ReferAt): Entity[] {
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

/** "Tavland ordered *Norvane* to sell Velm. Ostrea had banned *it*": of whom the one land disposes, so does the other. */
function orderedBefore(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const own = parsed.clauses.find((c) => c.object === np && !c.passive && !c.relative);
  const order = earlier === undefined ? undefined : mainClause(earlier);
  const ordered = order?.passive === false && order.verb.lemmas.some((l) => ORDERS.test(l)) ? order.object : undefined;
  if (own === undefined || earlier === undefined || ordered?.name === undefined || ordered.members.length > 0)
    return [];
  return order?.comps.some((c) => c.marker === 'inf') ? bodiesStated(grammar, { parsed: earlier, np: ordered }) : [];
}

const ORDERS = listed('verbs of ordering');

/** "ordered Norvane *to sell* Velm": what somebody with a name is made to do. */
const isOrdered = ({ subject, governor }: Clause): boolean =>
  governor?.via === 'inf' && subject?.name !== undefined && governor.clause?.object === subject;

/** "Norvane unveiled Quillbee. *It* runs on Tern": what only things do is done by the thing that the sentence before tells of. */
function thingTold(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity[] {
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

/** "The company, in which Velm has a stake, fell; *its* chief": whom the main subject describes, rather than who is spoken of by the way. */
function* describedHere(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun === undefined) return;
  const main = mainClause(parsed);
  const subject = main?.subject;
  if (subject === undefined || main === undefined || main.verb.last > np.first || subject.pronoun !== undefined) return;
  if (!isBodyDescribed(grammar, parsed, subject)) return;
  yield* meantBy(at, subject, SUBJECT_HERE);
}

/** "*It* had a probe opened into banks for ganging up on *its* unit": what many do, they do not do to one of those in between. */
function* doneToIt(at: ReferAt, owned: NounPhrase | undefined): Generator<Antecedent> {
  const { parsed } = at;
  const deed = parsed.clauses.find(
    (c) => c.verb.form === 'ing' && owned !== undefined && (c.object === owned || c.preps.some((p) => p.np === owned)),
  );
  const main = mainClause(parsed)?.subject;
  if (main?.pronoun !== 'it' || deed?.governor?.via !== 'for' || deed.subject === main) return;
  yield* meantBy(at, main, SUBJECT_HERE);
}

/**
 * "*It* banned exports to Tavland, and *its* regulator", "*It* was built by Velm, a startup, and *it* runs on", "*It* said it would buy Velm, and *it* has bought": whoever the sentence is
 * about before "and" is so behind it.
 */
function* itGoesOn(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const main = mainClause(parsed);
  const isSame =
    np.pronoun === 'it' &&
    main?.subject?.pronoun === 'it' &&
    main.subject.last <= np.first &&
    (main.passive || main.said?.subject?.pronoun === 'it');
  const behindAnd = parsed.words[np.first - 1]?.lower === 'and' && parsed.clauses.some((c) => c.subject === np);
  if (isSame && behindAnd && main.subject !== undefined) yield* meantBy(at, main.subject, SUBJECT_HERE);
  const sayer = saysOfItself(at);
  if (sayer !== undefined) yield* meantBy(at, sayer, SUBJECT_HERE);
  const owned = np.pronoun === 'its' ? parsed.phrases.find((one) => one.possessor === np) : undefined;
  yield* doneToIt(at, owned);
  const own = parsed.clauses.find((c) => c.subject === owned && c.governor === undefined && !c.relative);
  if (owned === undefined || own === undefined || parsed.words[np.first - 1]?.lower !== 'and') return;
  const isMain = ({ at: i, verb, relative }: Clause) =>
    i < own.at && verb.form === 'finite' && !relative && !verb.barePast;
  const before = parsed.clauses.findLast((c) => isMain(c) || (c.at < own.at && c.subject?.pronoun === 'it'));
  const subject = before?.subject;
  if (subject?.pronoun === 'it') yield* meantBy(at, subject, SUBJECT_HERE);
}

/** "*It* dropped the chip when *it* was cutting costs": who acts meanwhile is who acts, rather than what it is done to. */
function* actsMeanwhile(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const main = mainClause(parsed)?.subject;
  const own = parsed.clauses.find((c) => c.subject === np && MEANWHILE.test(c.marker ?? ''));
  if (np.pronoun !== 'it' || own === undefined || own.passive || own.verb.copula) return;
  if (main?.pronoun === 'it' && main.last <= np.first) yield* meantBy(at, main, SUBJECT_HERE);
}

const MEANWHILE = /^(?:when|while|before|as|although|though)$/u;

/**
 * "offered *the company* a round that would value *it* at more than *its* rival": what the sentence speaks of without a name.
 * Returns whether that is a company of which nobody can tell which one it is, so that nobody is meant.
 */
function* spokenOfHere(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  if (np.pronoun !== 'it' && np.pronoun !== 'its') return false;
  const earlier = parsed.phrases.filter(
    (one) => one.last <= np.first && one.pronoun === undefined && one.possessor === undefined,
  );
  for (const one of earlier.reverse()) {
    if (one.parent !== undefined || !isBodyDescribed(grammar, parsed, one)) continue;
    const meant = meantBy(at, one, 'spoken of earlier in the sentence');
    yield* meant;
    if (np.pronoun === 'its' && isAnyFirm({ parsed, np: one }) && meantBy({ ...at, options: {} }, one, '').length === 0)
      return true;
  }
  return false;
}

/** "Norvane chief Ada Quill said *it* would hire": whose chief she is, where what she says of it does not name it. */
function officersBody(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const saying = own?.governor?.via === 'that' ? own.governor.clause : undefined;
  const speaker = saying?.subject;
  if (own === undefined || saying === undefined || speaker === undefined || speaker.members.length > 0) return [];
  const { status } = grammar.rulebook.lexicon;
  const speaks = [speaker, ...speaker.apposed].some((one) => isHighPost(one) && !JUDGES.test(one.plainNoun ?? ''));
  if (!speaks || !saying.verb.lemmas.some((l) => status.sayVerbs.has(l))) return [];
  const body = bodyBeside(grammar, parsed, speaker);
  if (body === undefined || kindOf(body) !== 'company') return [];
  const named = parsed.words.some((_, i) => i >= np.last && entityOfWord(grammar, parsed, i) === body);
  return named ? [] : [body];
}

/** "chief economist": who speaks of others. */
const JUDGES = listed('who judges firms');

/** "*It* is part of the Tern line: *the model* was built by Velm": what "it" was before, and no name beside it. */
function* thingSpokenOf(at: ReferAt, { rulebook }: ArticleGrammar): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun !== undefined || !isThingByNoun(np, rulebook) || np.det !== 'def') return;
  const own = clauseOf(parsed, np);
  const it = parsed.clauses.find(
    (c) => c !== own && c.subject?.pronoun === 'it' && c.subject.last <= np.first && c.verb.copula,
  );
  if (it?.subject !== undefined && own?.governor?.via !== 'that') yield* meantBy(at, it.subject, SUBJECT_HERE);
}

/** "*Norvane* said it would leave after Velm fell, and that *it* had hired Tarn": a second clause that is said goes on with whom the first speaks of. */
function saysOfItself({ parsed: { words, clauses }, np }: ReferAt): NounPhrase | undefined {
  const goesOn = words[np.first - 1]?.lower === 'that' && /^(?:and|but)$/u.test(words[np.first - 2]?.lower ?? '');
  if (np.pronoun !== 'it' || !goesOn) return undefined;
  const saying = clauses.find((c) => c.said?.subject?.pronoun === 'it' && c.said.subject.last < np.first);
  return saying?.said?.subject;
}

/** What a phrase of the same sentence means, of the kinds that are wanted. */
const meantBy = ({ options, read }: ReferAt, np: NounPhrase, how: string): Antecedent[] =>
  read(np, wanted(options.kinds)).map(({ entity }) => ({ entity, how }));

const wanted = (kinds: DenoteOptions['kinds']): DenoteOptions => (kinds === undefined ? {} : { kinds });

const from = (entities: readonly Entity[], how: string): Antecedent[] => entities.map((entity) => ({ entity, how }));

function* besideOwner(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  // "to benefit Ada Quill and her app": whoever the owner is joined to.
  const and = parsed.words[np.first - 1]?.lower === 'and';
  // "sued Norvane, a bank, and its founder": joined to the one that is described between.
  const described = parsed.phrases.find((one) => one.parent?.as === 'apposed' && one.last === np.first - 2)?.parent?.np;
  const joined = and ? entityOfWord(grammar, parsed, described?.name ?? np.first - 2) : undefined;
  if (joined !== undefined) yield { entity: joined, how: JOINED };
  const ahead = subjectAhead(parsed, np);
  if (ahead === undefined) return;
  yield* from(named(grammar, parsed, ahead), 'the subject of the clause that it opens');
  // "Using its own tools, *Norvane's* Quillbee team built": whose the subject is.
  if (ahead.possessor !== undefined)
    yield* from(named(grammar, parsed, ahead.possessor), 'whose the subject of the clause is that it opens');
}

const named = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  [headEntity(grammar, parsed, np)?.entity ?? []].flat();

/** "Outside of its own apps, Norvane has": what a phrase before the first clause looks forward to. */
function subjectAhead(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const fronted =
    parsed.items[0]?.type === 'prep' || (parsed.items[0]?.type === 'vg' && parsed.items[0].form !== 'finite');
  const main = parsed.clauses.find((c) => c.verb.form === 'finite' && !c.relative && !(c.passive && c.verb.barePast));
  const subject = main?.subject;
  // "With Norvane reporting its results, Velm said": what is fronted has a subject of its own.
  const absolute = parsed.items[1]?.type === 'np' && parsed.clauses.some((c) => c.verb.form === 'ing' && c.at === 2);
  if (!fronted || absolute || main === undefined || subject === undefined || subject.first < np.first) return undefined;
  const comma = parsed.words.slice(np.last, subject.first).some((w) => w.lower === ',');
  return comma ? subject : undefined;
}

/** A pronoun that is a subject, or the owner of one, takes up the subjects of the sentences before. */
function* subjectsTakenUp(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun === undefined) return;
  const subject = clauseOf(parsed, np)?.subject;
  const owned = isOwner(at) && np.first === 0 && (subject === undefined || subject.possessor === np);
  if (np.pronoun.startsWith('it') && (subject === np || owned)) yield* describedBefore(grammar, at, 1);
  if (subject === np) yield* describedPersonBefore(at, grammar);
  if (subject === np || owned) yield* chargedBefore(grammar, at);
  if (owned) yield* makerAtEnd(grammar, at);
  // "Its shares fell": so does the owner of a subject.
  if (owned) yield* from(previousSubjects(grammar, parsed, 2), 'the last subject before the sentence');
  // A pronoun that is a subject takes up the subject of the sentence before rather than what this one mentions in passing.
  if (subject === np && !followsList(grammar, at, 1)) yield* from(previousSubjects(grammar, parsed), SUBJECT_BEFORE);
}

/** "praised Mimo, a robot made by *Velm*, a Dutch startup. *Its founder*, Ada Quill": who was only just presented, as the maker of a thing. */
function* makerAtEnd(grammar: ArticleGrammar, { parsed, np }: ReferAt): Generator<Antecedent> {
  const earlier = grammar.parsed[parsed.index - 1];
  const owned = parsed.phrases.find((one) => one.possessor === np);
  if (earlier === undefined || owned === undefined || np.pronoun !== 'its' || !isHighPost(owned)) return;
  const made = earlier.clauses.findLast(
    (c) => c.passive && c.verb.barePast && c.subject !== mainClause(earlier)?.subject,
  );
  const maker = made?.preps.find((p) => p.prep === 'by' && p.np.name !== undefined)?.np;
  const beside = maker?.apposed.find((one) => one.det === 'indef');
  if (maker === undefined || beside === undefined || beside.last < earlier.words.length - 1) return;
  yield* from(bodiesStated(grammar, { parsed: earlier, np: maker }), 'the maker with whom the sentence before ends');
}

/** "The billionaire sued Bo Tarn. *He* said": whom the subject of the sentence before describes. */
function* describedPersonBefore({ parsed, np, readIn }: ReferAt, grammar: ArticleGrammar): Generator<Antecedent> {
  const before = PERSONAL.test(np.pronoun ?? '') ? topicBefore(grammar, parsed, 1) : undefined;
  const topic = before?.topic;
  if (before === undefined || topic?.det !== 'def' || topic.plural || topic.name !== undefined) return;
  if (topic.apposed.length > 0 || (nounKind(topic, grammar.rulebook) ?? 'person') !== 'person') return;
  yield* from(
    readIn(before.earlier, topic, { kinds: ['person'] }).map((d) => d.entity),
    SUBJECT_BEFORE,
  );
}

/** "Velm ordered it to stop. *Its* inquiry found": what an agency alone has is that of whoever acted. */
const isAgencys = ({ parsed, np }: PhraseAt): boolean =>
  parsed.phrases.some((one) => one.possessor === np && AGENCYS.test(one.plainNoun ?? ''));

const AGENCYS = listed('what agencies alone have');

/** "Velm accused it of theft. *Its* backers": whom the sentence before goes on about, rather than whoever charges it. */
function* chargedBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, options, readIn } = at;
  if (isAgencys(at)) return;
  const before = topicBefore(grammar, parsed, 1);
  const object = before?.main.object;
  const { lawVerbs } = grammar.rulebook.lexicon.status;
  if (before === undefined || object?.pronoun !== 'it' || before.main.passive) return;
  if (!before.main.verb.lemmas.some((l) => lawVerbs.has(l))) return;
  yield* from(
    readIn(before.earlier, object, wanted(options.kinds)).map((d) => d.entity),
    'whom the sentence before goes on about',
  );
}

/** "Velm and Osker are among its clients. *It*": none of those of whom the sentence before tells together. */
function followsList(grammar: ArticleGrammar, { parsed, np }: PhraseAt, back: number): boolean {
  const subject = topicBefore(grammar, parsed, back)?.topic;
  return !np.plural && np.pronoun?.startsWith('it') === true && subject !== undefined && subject.members.length > 0;
}

/** "The agency fined Velm, and *it* sued Tarn": the subject before "and", though it has no name. */
function* describedSubjectBefore(at: ReferAt, grammar: ArticleGrammar): Generator<Antecedent> {
  const { parsed, np } = at;
  const own = parsed.clauses.find((c) => c.subject === np);
  const before = parsed.items[parsed.items.indexOf(np) - 1];
  if (own === undefined || before?.type !== 'cc') return;
  const earlier = parsed.clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative);
  const subject = earlier?.subject;
  if (subject === undefined || !describesOne(subject, grammar.rulebook, DESCRIBED)) return;
  yield* meantBy(at, subject, 'the subject before "and"');
}

/** "*The larger version* works as well as Tern-2, which Velm made, *and it* trails": that version, whosever it is. */
function versionGoesOn({ parsed: { clauses, words }, np }: ReferAt): boolean {
  const own = clauses.find((c) => c.subject === np && c.marker === undefined && !c.relative);
  if (own === undefined || words[np.first - 1]?.lower !== 'and') return false;
  const subject = clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative)?.subject;
  return subject?.name === undefined && subject?.det === 'def' && EDITION.test(subject.plainNoun ?? '');
}

const EDITION = listed('versions and successors');

/** "The agency", "the company", and "the phone", which "it" takes up where a thing is wanted. */
const DESCRIBED: readonly string[] = ['company', 'organization', 'government', 'product', 'model'];

/**
 * "After *Norvane's chatbot* flooded Velm with images, Tavland blocked it": the thing that the clause before is about, though it
 * has no name. Returns whether there is one, so that nothing else is meant.
 */
function* thingToldFirst(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  if (!parsed.clauses.some((c) => c.object === np)) return false;
  const told = parsed.clauses.find((c) => c.marker !== undefined && c.at < parsed.items.indexOf(np))?.subject;
  if (told?.possessor?.name === undefined || told.name !== undefined || !isThingByNoun(told, grammar.rulebook))
    return false;
  if (told.plural || told.apposed.length > 0) return false;
  yield* meantBy(at, told, 'the thing that the clause before is about');
  return true;
}

/** What the subjects of earlier sentences were read as, for each leads to the one before it. */
const subjectsRead = onceForArticle(() => new Map<string, readonly Entity[]>());

/** "The firm cut its stakes in Velm. *It* had": whom the description meant that was the subject of a sentence before. */
function* describedBefore(
  grammar: ArticleGrammar,
  { parsed, options, readIn }: ReferAt,
  back: number,
): Generator<Antecedent> {
  const before = topicBefore(grammar, parsed, back);
  if (before === undefined || !isBodyDescribed(grammar, before.earlier, before.topic)) return;
  const { earlier, main, topic } = before;
  // "It is Norvane's third deal. It bought Velm": a deal bought nothing.
  if (main.verb.copula && topic.pronoun === 'it') return;
  // "The company … Its models": whom a description means it means whatever is wanted.
  const kinds = topic.pronoun === undefined ? undefined : options.kinds;
  const key = `${topic.first} ${earlier.index} ${kinds?.join() ?? ''}`;
  const known = subjectsRead(grammar);
  const meant = known.get(key) ?? readIn(earlier, topic, wanted(kinds)).map((d) => d.entity);
  known.set(key, meant);
  yield* from(meant, `the subject ${ago(back)}`);
}

/** "The president praised *the group*. Its customers": whom somebody did something to, though it has no name there. */
function* describedObjectBefore({ parsed, options, readIn }: ReferAt, grammar: ArticleGrammar): Generator<Antecedent> {
  const before = topicBefore(grammar, parsed, 1);
  const object = before?.main.passive ? undefined : before?.main.object;
  if (before === undefined || object === undefined || object.det !== 'def' || object.plural) return;
  if (!isBodyDescribed(grammar, before.earlier, object)) return;
  yield* from(
    readIn(before.earlier, object, wanted(options.kinds)).map((d) => d.entity),
    'whom the sentence before tells of',
  );
}

/** "*Its* main product is used by Velm. The company": whose the subject of the sentence before is. */
function* ownerBefore({ parsed, readIn }: ReferAt, grammar: ArticleGrammar, back: number): Generator<Antecedent> {
  const before = topicBefore(grammar, parsed, back);
  const owner = before?.topic.possessor;
  if (before === undefined || owner?.pronoun !== 'its') return;
  yield* from(
    readIn(before.earlier, owner, { kinds: FIRMS }).map((d) => d.entity),
    `whose the subject ${ago(back)} is`,
  );
}

/** "Ada Quill, *its* chief, left for Velm. Its models", "Velm, *its* largest client, is leaving. Competitors": whose the subject is told to be. */
function* ownerBesideSubject({ parsed, np, readIn }: ReferAt, grammar: ArticleGrammar): Generator<Antecedent> {
  const before = topicBefore(grammar, parsed, 1);
  // "*Its* partners include Velm, which sells lenses. It": whoever has the many, and none of those who act by the way.
  const isRoster = before !== undefined && listsItsOwn(before.earlier, before.topic);
  const owner = isRoster
    ? before.topic.possessor
    : before?.topic.apposed.find((one) => one.possessor?.pronoun === 'its')?.possessor;
  if (before === undefined || owner === undefined) return;
  const person = namesPerson(before.earlier.words, before.topic);
  // "Velm, its client, is leaving. It": a firm may well go on itself.
  if (!isRoster && !person && (np.pronoun !== undefined || np.det !== 'none')) return;
  yield* from(
    readIn(before.earlier, owner, { kinds: FIRMS }).map((d) => d.entity),
    'whose the subject in the sentence before is',
  );
}

/** "*Its partners* include Velm" */
const listsItsOwn = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  np.plural &&
  np.name === undefined &&
  np.possessor?.pronoun === 'its' &&
  clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => LISTS.test(l)));

const LISTS = listed('verbs of having among others');

/** "The device would compete with Velm's Quillbee. *It* runs": the device, which nobody knows, and no other thing. */
function followsUnread(grammar: ArticleGrammar, at: ReferAt): boolean {
  const { parsed, np, options } = at;
  const before = topicBefore(grammar, parsed, 1);
  // "The combined company will rival Velm. Ada Quill will chair *it*": the one that is yet to be.
  const unnamed = before?.topic.name === undefined && before?.topic.apposed.length === 0;
  if (unnamed && np.pronoun?.startsWith('it') && isNewlyMade({ parsed: before.earlier, np: before.topic })) return true;
  const opens = np.pronoun === 'its' && np.first === 0;
  if (before === undefined || !(opens || (np.pronoun === 'it' && clauseOf(parsed, np)?.subject === np))) return false;
  const { earlier, main, topic } = before;
  const isUnread = () => describedBefore(grammar, at, 1).next().done === true;
  // "It hired engineers from Velm. *Its* app": whoever "it" was, and no other.
  if (topic.pronoun === 'it') return !main.verb.copula && isUnread();
  const kind = nounKind(topic, grammar.rulebook);
  return (
    topic.pronoun === undefined &&
    options.kinds?.includes(kind as string) !== false &&
    (/^(?:product|model)$/u.test(kind ?? '')
      ? isBodyDescribed(grammar, earlier, topic)
      : kind === 'company' && isAnother(topic) && stated(grammar, { parsed: earlier, np: topic }).length === 0) &&
    isUnread()
  );
}

/** "*A startup* in Lisbon has": one of which nothing was told before. */
const isAnother = ({ det, possessor }: NounPhrase): boolean => det === 'indef' || possessor !== undefined;

interface TopicBefore {
  readonly earlier: Parsed;
  readonly main: Clause;
  readonly topic: NounPhrase;
}

/** What the sentence so many sentences before is about, and its main clause. */
function topicBefore(grammar: ArticleGrammar, parsed: Parsed, back: number): TopicBefore | undefined {
  const earlier = grammar.parsed[parsed.index - back];
  const main = earlier === undefined ? undefined : mainClause(earlier);
  const topic = main === undefined ? undefined : topicOf(main);
  return earlier && main && topic ? { earlier, main, topic } : undefined;
}

/** "The company", "the Lisbon bank", "it" */
function isBodyDescribed(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const before = entityOfWord(grammar, parsed, np.softName);
  const placed =
    before === undefined || before.place || isCountry(before) ? phraseLike(np, { softName: undefined }) : np;
  // "another lens firm, Norvane, said it": the name beside tells of which.
  const named = np.apposed.some((one) => one.name !== undefined && one.noun === undefined);
  const of = named && !np.plural ? phraseLike(placed, { det: 'def' }) : placed;
  return np.pronoun === 'it' || isSide(np) || describesOne(of, grammar.rulebook, DESCRIBED);
}

/** How many sentences back an antecedent may stand. */
const WINDOW = 4;

function* inSentencesBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.noun === 'startup') yield* from(isGivenMoney(grammar, at), 'given money right before');
  for (let back = 1; back <= WINDOW; back++) {
    const behind = grammar.parsed[parsed.index - back + 1];
    if (behind !== undefined && (opensNoteOfMany(grammar, behind) || (back > 1 && headsItem(grammar, behind)))) return;
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture || (back === 1 && isAboutRound(earlier))) continue;
    const isMeasure = (entity: Entity) =>
      isYardstick(grammar, earlier, entity) || isOfAnalysts(grammar, earlier, entity, np);
    if (back === 1 && isPointedAt(at))
      yield* from(
        mentionsIn(grammar, earlier).filter((e) => !isMeasure(e)),
        'named last in the sentence before',
      );
    // Farther back only what the article is mainly about is meant.
    const near = (entity: Entity) =>
      back === 1 || isMain(grammar, entity) || (back === 2 && isThingLast(grammar, at, entity));
    if (np.pronoun === undefined ? back <= 2 : back === 1 && /^its?$/u.test(np.pronoun))
      yield* describedBefore(grammar, at, back);
    if (back === 1) yield* ownerBesideSubject(at, grammar);
    const many = followsList(grammar, at, back);
    if (many && back === 1) for (const one of ownerInPredicate(grammar, at)) yield one;
    const peers = back === 1 && (isAnyFirm(at) || np.pronoun === 'it') ? toldAsPeers(grammar, earlier) : [];
    const isOneOfMany = (entity: Entity) =>
      peers.includes(entity) && !(kindOf(entity) === 'company' && isMain(grammar, entity));
    // "Letters went to A, B and C. *It*": whoever sent them, of whom the sentence before tells.
    if (np.pronoun === 'it' && peers.length > 2) {
      yield* describedBefore(grammar, at, 2);
      yield* from(subjectsBeforeList(grammar, parsed), 'the subject before the list');
      return;
    }
    const subjects = many ? [] : subjectsOf(grammar, earlier).filter((e) => !isOneOfMany(e));
    for (const entity of subjects)
      if ((near(entity) || back === 2) && !isOfAnalysts(grammar, earlier, entity, np))
        yield { entity, how: `the subject ${ago(back)}` };
    if (np.pronoun !== undefined && back > 1) {
      // "The app grew. India banned *it*": what the sentence without a name goes on about.
      const kinds = back === 2 ? topicPassedOn(grammar, grammar.parsed[parsed.index - 1]) : [];
      if (kinds.length > 0)
        yield* from(
          mentionsIn(grammar, earlier).filter((e) => isSurely(e, kinds)),
          'what the sentence between goes on about',
        );
      continue;
    }
    if (np.pronoun === undefined || (np.pronoun === 'it' && back === 1)) yield* ownerBefore(at, grammar, back);
    if (np.pronoun !== undefined && back === 1) yield* describedObjectBefore(at, grammar);
    const listed = [
      ...(np.pronoun === undefined || np.pronoun === 'its' ? listedIn(grammar, earlier) : []),
      ...(many && back === 1 ? toldTogether(grammar, parsed) : []),
    ];
    const { dataHouses } = grammar.rulebook.lexicon;
    const isPassedOver = (entity: Entity) =>
      listed.includes(entity) ||
      isOneOfMany(entity) ||
      dataHouses.has(entity.name) ||
      isMeasure(entity) ||
      isOfPast(grammar, earlier, entity) ||
      (np.pronoun === undefined ? ownsByTheWay(grammar, earlier, entity) : isWhere(grammar, earlier, entity));
    if (np.pronoun === undefined && back === 1) yield* from(leftFor(grammar, earlier), 'what somebody left for');
    for (const entity of frontedLast(grammar, earlier, byWeight(mentionsIn(grammar, earlier))))
      if (near(entity) && !isPassedOver(entity)) yield { entity, how: `named ${ago(back)}` };
    // "Velm and Osker are among its clients. It": whoever that was, it is nobody farther back.
    if (many && back === 1 && np.pronoun !== undefined) return;
  }
  yield* measuredBefore(grammar, at);
}

/** "left to set up rivals to *Norvane*. Ada Quill, once *its* chief": whose post it is, where nobody else was told of. */
function measuredBefore(grammar: ArticleGrammar, { parsed, np }: ReferAt): Antecedent[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const owned = np.pronoun === 'its' ? parsed.phrases.find((one) => one.possessor === np) : undefined;
  if (earlier === undefined || owned?.parent?.as !== 'apposed' || !namesPerson(parsed.words, owned.parent.np))
    return [];
  const [one, other] = mentionsIn(grammar, earlier).filter((e) => isSurely(e, FIRMS));
  return one === undefined || other !== undefined ? [] : [{ entity: one, how: 'named in the sentence before' }];
}

/** A line of its own that is about somebody: what stands above it tells of others. */
const headsItem = (grammar: ArticleGrammar, parsed: Parsed): boolean =>
  parsed.index > 0 && parsed.sentence.role === 'heading' && subjectsOf(grammar, parsed).length > 0;

/** "*The company*", which tells nothing of which. */
const isAnyFirm = ({ np: { det, first, nounAt, noun = '', plural } }: PhraseAt): boolean =>
  det === 'def' && !plural && nounAt === first + 1 && GENERAL.test(noun);

const GENERAL = listed('general nouns of firms');

/** "*Velm and Osker* told users. The company": firms of whom a sentence tells together, so that neither alone is meant. */
export const toldAsPeers = (grammar: ArticleGrammar, parsed: Parsed): readonly Entity[] => {
  const subject = mainClause(parsed)?.subject;
  return parsed.phrases
    .filter((np) => np.members.length >= (np === subject ? 1 : 2))
    .flatMap((np) => {
      const peers = statedOfAll(grammar, { parsed, np }).map((d) => d.entity);
      return peers.every((e) => fitsKinds(e, FIRMS)) ? peers : [];
    });
};

/** The subjects of the sentence before the one that lists many. */
function subjectsBeforeList(grammar: ArticleGrammar, { index }: Parsed): readonly Entity[] {
  const earlier = grammar.parsed[index - 2];
  return earlier === undefined || earlier.sentence.furniture ? [] : subjectsOf(grammar, earlier);
}

/** "*Velm and Osker* are among its clients": of whom the sentence before tells. */
function toldTogether(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const before = topicBefore(grammar, parsed, 1);
  return before === undefined
    ? []
    : statedOfAll(grammar, { parsed: before.earlier, np: before.topic }).map((d) => d.entity);
}

/** "Velm and Osker are among *its* clients. It": whose they are. */
function ownerInPredicate(grammar: ArticleGrammar, { parsed, readIn }: ReferAt): Antecedent[] {
  const before = topicBefore(grammar, parsed, 1);
  const owners = before?.earlier.phrases.flatMap((one) => (one.possessor?.pronoun === 'its' ? [one.possessor] : []));
  return (owners ?? []).flatMap((owner) =>
    readIn(before?.earlier as Parsed, owner, { kinds: FIRMS }).map(({ entity }) => ({
      entity,
      how: 'whose they are who were told of before',
    })),
  );
}

/** "told agencies to remove *Quillbee*. That ban became law. *The app*": a thing two sentences before, where the one between names none. */
function isThingLast(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  if (np.pronoun !== undefined || !isThingByNoun(np, grammar.rulebook) || !fitsKinds(entity, THINGS)) return false;
  const between = grammar.parsed[parsed.index - 1];
  return between !== undefined && !mentionsIn(grammar, between).some((e) => fitsKinds(e, FIRMS_AND_THINGS));
}

const FIRMS_AND_THINGS: readonly string[] = ['product', 'model', 'company'];

/** "After a complaint by *Velm*, the agency looked into Norvane. It fined the firm": what opens a sentence is told by the way. */
function frontedLast(grammar: ArticleGrammar, parsed: Parsed, entities: readonly Entity[]): Entity[] {
  const subject = mainClause(parsed)?.subject;
  const opens = parsed.items[0]?.type === 'prep' || parsed.items[0]?.type === 'sub';
  if (!opens || subject === undefined) return [...entities];
  const inFront = new Set<Entity>();
  const behind = new Set<Entity>();
  parsed.words.forEach(({ mention }, i) => {
    const entity = mention === undefined ? undefined : grammar.entityAt.get(mention.from);
    if (entity !== undefined) (i < subject.first ? inFront : behind).add(entity);
  });
  const isFronted = (e: Entity): boolean => inFront.has(e) && !behind.has(e);
  return [...entities.filter((e) => !isFronted(e)), ...entities.filter(isFronted)];
}

/** "It runs on *Velm's* Quillbee. The company": whose a thing is that somebody uses, where the article is about another. */
function ownsByTheWay(grammar: ArticleGrammar, { words, phrases, clauses }: Parsed, entity: Entity): boolean {
  if (kindOf(entity) !== 'company') return false;
  const subject = (word: number) => phrases.some((one) => one.first <= word && word < one.last && one.first === 0);
  // "along with Quillbee, which is owned by Velm"
  const owner = (word: number) =>
    clauses.some(
      (c) =>
        c.relative &&
        c.passive &&
        c.verb.lemmas.includes('own') &&
        c.preps.some((p) => p.prep === 'by' && p.np.name === word),
    );
  const byTheWay = words.every(
    ({ mention }, i) =>
      mention === undefined ||
      grammar.entityAt.get(mention.from) !== entity ||
      (words[i + 1]?.pos === 'poss' && !subject(i)) ||
      owner(i),
  );
  // Asked last: it looks at all of the article's entities.
  const main = byTheWay ? namedAboveAll(grammar, (e) => kindOf(e) === 'company') : undefined;
  return main !== undefined && main !== entity;
}

/** "Ada Quill left Norvane to found *Velm*. The company": where she is now. */
function leftFor(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const leaving = parsed.clauses.find((c) => !c.verb.negated && c.verb.lemmas.some((l) => LEAVES.test(l)));
  if (leaving === undefined) return [];
  return parsed.clauses
    .filter(
      (c) => c.at > leaving.at && !c.passive && c.object !== undefined && c.verb.lemmas.some((l) => GOES_TO.test(l)),
    )
    .flatMap((c) => headEntity(grammar, parsed, c.object as NounPhrase)?.entity ?? []);
}

const LEAVES = listed('verbs of leaving a body');
const GOES_TO = listed('verbs of going on to a body');

/** "Ada Quill, who founded Velm, runs Tarn. Norvane bought *that company*": rather what was named last than what it was about. */
const isPointedAt = ({ parsed: { words }, np }: PhraseAt): boolean =>
  np.pronoun === undefined && words[np.first]?.lower === 'that';

/** "Norvane bought *Velm*, a maker of lenses, after a sale of *that company* to Tarn": whom the clause before did something to. */
function* pointedAtHere(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  const object = parsed.clauses.findLast(
    (c) => c.verb.form === 'finite' && !c.passive && c.object !== undefined && c.object.last <= np.first,
  )?.object;
  if (object?.name === undefined || object.members.length > 0) return;
  yield* from(bodiesStated(grammar, { parsed, np: object }), 'to whom the clause before did something');
}

/** "a sale of *that company* collapsed and Tarn hired *its* chief": at whom the sentence points. */
function* ownerPointedAt(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const pointed = parsed.phrases.findLast((one) => one.last <= np.first && isPointedAt({ parsed, np: one }));
  if (np.pronoun === 'its' && pointed !== undefined && isAnyFirm({ parsed, np: pointed }))
    yield* meantBy(at, pointed, 'at whom the sentence points');
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
