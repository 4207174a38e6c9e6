import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, isMade, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, namesPerson } from '../phrases.ts';
import { ownerCharged } from './antecedents/accused.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from './article-grammar.ts';
import { clauseOf } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { isRound } from './named-before.ts';
import { nounKind } from './noun-kind.ts';
import { ownerTold } from './owner-told.ts';
import { wholeOf } from './phrases-after.ts';
import { NEUTRAL } from './pronouns.ts';
import type { Antecedent, ReferAt } from './refer-at.ts';

const ANY: readonly string[] = ['company', 'product', 'model', 'government', 'organization', 'publication', 'person'];

/** Kinds whose bearers have things of their own. */
const STANDS = /^(?:company|organization|government|publication)$/u;

/** How whose a thing is was told by who does something with it. */
export const OWN_SUBJECT = 'the subject of its clause';

/**
 * Whose thing it is by the subject of the clause: "Norvane sold *its* stake". Returns whether it is the subject's, whoever
 * that is, so that nobody else may be meant.
 */
export function* ownersInClause(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  // "Norvane's Velm, *its* lab": whose the thing is has been told right before.
  const owned = parsed.phrases.find((one) => one.possessor === np);
  const beside = owned?.parent;
  const told = beside?.as === 'apposed' ? beside.np.possessor : undefined;
  const teller = told === undefined ? undefined : headEntity(grammar, parsed, told);
  if (teller !== undefined) {
    yield { entity: teller.entity, how: 'whose the thing beside it is' };
    return true;
  }
  // "the startup's chief, Ada Quill, *its* founder Bo Tarn": of the same body.
  const [fellow] = owned === undefined ? [] : fellowOwner(at, owned);
  if (fellow !== undefined) {
    yield { entity: fellow.entity, how: 'whose the one before it in the list is' };
    return true;
  }
  // "bought Velm from Osker, *its* owner since 2019": of what is bought.
  const bought = told === undefined && beside?.as === 'apposed' ? boughtFrom(at, beside.np) : undefined;
  const thing = bought === undefined ? undefined : headEntity(grammar, parsed, bought);
  if (thing !== undefined) {
    yield { entity: thing.entity, how: 'what is bought' };
    return true;
  }
  // "a probe of Norvane and *its* chairman": whatever it is joined to; of a body without a name nobody else.
  const joined = joinedBody(grammar, at);
  if (joined !== undefined) {
    const [body] = at.read(joined, { kinds: ANY });
    if (body !== undefined) yield { entity: body.entity, how: 'what it is joined to' };
    return true;
  }
  const target = owned === undefined || np.pronoun !== 'its' ? undefined : lookedInto(at, owned);
  const probed = target === undefined ? undefined : headEntity(grammar, parsed, target);
  if (probed !== undefined) {
    yield { entity: probed.entity, how: 'who is looked into for it' };
    return true;
  }
  const owner = np.pronoun === 'its' ? (ownerTold(at) ?? ownerCharged(grammar, at)) : undefined;
  const toldBefore = owner === undefined ? undefined : headEntity(grammar, parsed, owner);
  const before = toldBefore ?? (owner === undefined ? undefined : at.read(owner, { kinds: ANY })[0]);
  if (before !== undefined) {
    yield { entity: before.entity, how: 'whose it is by the words before' };
    return true;
  }
  const clause = clauseOf(parsed, np);
  const subject = clause?.subject;
  // "The Lisbon firm says that its parts": whoever the firm is, nobody else's.
  const sayer =
    subject?.possessor === np && clause?.governor?.via === 'that' ? clause.governor.clause?.subject : undefined;
  if (sayer !== undefined && isSomeBody(grammar, sayer) && at.read(sayer, { kinds: ANY }).length === 0) return true;
  if (clause === undefined || subject === undefined || subject.first >= np.first) return false;
  // "Velm and other firms held by its arm": one of several is no "its".
  if (NEUTRAL.test(np.pronoun ?? '') && subject.members.length > 0) return false;
  // "forced publishers such as Velm to use its server": who forces them.
  if (np.pronoun === 'its' && subject.examples.length > 0) {
    const above = clause.governor?.clause;
    const forcer = above?.object === subject && !above.passive ? above.subject : undefined;
    const [body] = forcer === undefined ? [] : at.read(forcer, { kinds: ANY });
    if (body !== undefined) yield { entity: body.entity, how: 'who makes them do it' };
    return true;
  }
  const named = (of: NounPhrase | undefined): Entity | undefined =>
    of === undefined ? undefined : headEntity(grammar, parsed, of)?.entity;
  // "Nothing uses it in *its* app": nobody's, or that of a firm which is called so.
  if (
    np.pronoun === 'its' &&
    NOBODY.test(parsed.words[subject.first]?.lower ?? '') &&
    subject.last - subject.first === 1
  )
    return true;
  // "advised Velm on *his* purchase": of whom somebody is advised.
  const advised = named(advisedOn(clause, np));
  if (advised !== undefined) {
    yield { entity: advised, how: 'who is advised on it' };
    return true;
  }
  const hirer = named(hirerFor(clause, np));
  if (hirer !== undefined) {
    yield { entity: hirer, how: 'for whom it is done' };
    return true;
  }
  const blamed = named(blamedFor(clause, at));
  if (blamed !== undefined) yield { entity: blamed, how: 'who is blamed for it' };
  // "fined Velm for its audits": not the audits of whoever fines it.
  if (blamed !== undefined && isPunishing(clause)) return true;
  // "The app, made by *Velm*, runs on its model": whoever made what acts.
  const made =
    subject.name === undefined && subject.possessor === undefined ? named(madeBy(parsed, subject)) : undefined;
  if (made !== undefined) {
    yield { entity: made, how: 'who made what acts' };
    return true;
  }
  const entity = named(subject);
  // "counting Velm among *its* members": who counts them, and no other.
  if (entity !== undefined && isCounting(clause, np)) {
    yield { entity, how: OWN_SUBJECT };
    return true;
  }
  // "said that Velm had copied its phones": nobody copies their own.
  if (takesIts(clause, np) || isStatesDeed(grammar, at, clause)) return false;
  if (entity !== undefined) yield { entity, how: OWN_SUBJECT };
  // "developed its own tool": nobody else's.
  if (entity !== undefined && parsed.words[np.last]?.lower === 'own') return true;
  // "Quillbee grew with its Gannet mode": no maker's.
  const alone = subject.possessor === undefined && subject.apposed.length === 0;
  if (entity !== undefined && alone && isMade(entity) && fitsKinds(entity, ['product']) && hasName(at)) return true;
  // "The board of Norvane has approved the sale of its stake"
  const whole = entity === undefined ? named(wholeOf(parsed, subject)) : undefined;
  if (whole !== undefined) yield { entity: whole, how: 'what the subject of its clause is of' };
  const predicate = clause.verb.copula && subject.pronoun !== undefined ? clause.object?.possessor : undefined;
  const holder = named(predicate);
  if (holder !== undefined) yield { entity: holder, how: 'named as the owner in the same clause' };
  // "Norvane said that Velm's chip will power its phone": rather of whoever says so.
  const saying = clause.governor?.via === 'that' ? named(clause.governor.clause?.subject) : undefined;
  if (saying !== undefined && subject.possessor?.name !== undefined && kindOf(saying) === 'company')
    yield { entity: saying, how: 'who says what is done to it' };
  // "Norvane's chip will power its phone"
  const maker = entity === undefined ? undefined : named(subject.possessor);
  if (maker !== undefined) yield { entity: maker, how: 'whose the subject of its clause is' };
  if (entity !== undefined) return false;
  if (isActing(at, subject, clause)) return false;
  const meant = subjectMeant(grammar, at, subject);
  for (const d of meant) yield { entity: d.entity, how: OWN_SUBJECT };
  if (meant.length > 0 || np.pronoun !== 'its') return false;
  // "The ministry said it had picked Velm for its platform": whoever "it" is, Velm is not.
  const it = subject.pronoun === 'it' && (!clause.verb.copula || at.read(subject, { kinds: ANY }).length > 0);
  return it || isSomeThing(grammar, at, subject) || isSomeBody(grammar, subject) || isUnread(grammar, subject);
}

/** "counts Velm *among its* members" */
const isCounting = ({ verb, preps, passive }: Clause, np: NounPhrase): boolean =>
  !passive &&
  verb.lemmas.some((l) => COUNTS.test(l)) &&
  preps.some((p) => /^among(?:st)?$/u.test(p.prep) && p.np.possessor === np);

const COUNTS = listed('verbs of having somebody as something');

/** "an inquiry into *Velm* over its deal": what somebody is looked into or sued for is their own. */
function lookedInto({ parsed: { items } }: ReferAt, owned: NounPhrase): NounPhrase | undefined {
  const at = items.indexOf(owned);
  const [deed, into, target, over] = items.slice(Math.max(0, at - 4), at);
  const named = deed?.type === 'np' ? deed.name : -1;
  if (at < 4 || named !== undefined || !isSign(into, 'prep', /^(?:into|against)$/u) || target?.type !== 'np')
    return undefined;
  return isSign(over, 'prep', /^over$/u) && target.name !== undefined && target.members.length === 0
    ? target
    : undefined;
}

/** Whose the post before a comma is: "*the startup's* chief, Ada Quill, its founder Bo Tarn". */
function fellowOwner({ parsed, np, read }: ReferAt, owned: NounPhrase): Denoted[] {
  const { items, words } = parsed;
  const at = items.indexOf(owned);
  const before = items[at - 2];
  if (np.pronoun !== 'its' || words[np.first - 1]?.lower !== ',' || before?.type !== 'np') return [];
  if (!namesPerson(words, before) || !namesPerson(words, owned)) return [];
  const first = before.parent?.as === 'apposed' ? before.parent.np : before;
  return first.possessor === undefined ? [] : read(first.possessor, { kinds: ['company', 'organization'] });
}

/** "It banned Quillbee and fined *its* maker": what has a maker is a thing, and whoever fines somebody is none. */
const isActing = ({ np, options, parsed }: ReferAt, subject: NounPhrase, { object, passive, verb }: Clause): boolean =>
  subject.pronoun === 'it' &&
  !passive &&
  object?.possessor === np &&
  parsed.items.includes(subject) &&
  verb.lemmas.some((l) => PUNISHES.test(l) || BLAMES.test(l)) &&
  options.kinds?.every((kind) => THINGS.includes(kind)) === true;

/** "The app, made by *Velm*, runs": who made it. */
export const madeBy = ({ clauses }: Parsed, subject: NounPhrase): NounPhrase | undefined =>
  clauses
    .find((c) => c.passive && c.verb.barePast && c.subject === subject && c.verb.lemmas.some((l) => MAKES.test(l)))
    ?.preps.find((p) => p.prep === 'by')?.np;

const MAKES = listed('verbs of making a thing');

/** What is bought from the phrase beside which stands whose owner it is. */
function boughtFrom({ parsed, np }: ReferAt, seller: NounPhrase): NounPhrase | undefined {
  const role = parsed.phrases.find((owned) => owned.possessor === np)?.plainNoun ?? '';
  const clause = /^(?:owner|parent|shareholder)$/u.test(role)
    ? parsed.clauses.find((c) => c.preps.some((p) => p.prep === 'from' && p.np === seller))
    : undefined;
  return clause?.object?.name !== undefined && !clause.passive && clause.verb.lemmas.some((l) => BUYS.test(l))
    ? clause.object
    : undefined;
}

const BUYS = /^(?:buy|acquire|purchase)$/u;

/** "its *Gannet* mode" */
const hasName = ({ parsed, np }: ReferAt): boolean =>
  parsed.phrases.some((owned) => owned.possessor === np && (owned.name ?? owned.softName) !== undefined);

/** "the *bank* and its chairman", "*Tarn* and its rival": a body without a known name, in the singular, right before the "and". */
function joinedBody({ rulebook }: ArticleGrammar, at: ReferAt): NounPhrase | undefined {
  const { items, phrases, words } = at.parsed;
  const { np } = at;
  if (np.pronoun !== 'its') return undefined;
  const owned = phrases.find((one) => one.possessor === np);
  const here = owned === undefined ? -1 : items.indexOf(owned);
  const [body, and] = [items[here - 2], items[here - 1]];
  if (owned?.parent?.np !== body || and?.type !== 'cc' || and.lower !== 'and' || body?.type !== 'np') return undefined;
  if (body.name !== undefined || body.plural) return undefined;
  const capital = body.det === 'none' && /^\p{Lu}/u.test(words[body.first]?.text ?? '');
  return capital || (body.det === 'def' && STANDS.test(nounKind(body, rulebook) ?? '')) ? body : undefined;
}

/** "*Norvane* picked Velm to supply lenses for its phones": whoever others are hired for. */
function hirerFor({ governor, subject, preps }: Clause, np: NounPhrase): NounPhrase | undefined {
  const above = governor?.via === 'inf' ? governor.clause : undefined;
  const hires =
    above !== undefined && !above.passive && above.object === subject && above.verb.lemmas.some((l) => HIRES.test(l));
  return hires && preps.some((p) => p.prep === 'for' && p.np.possessor === np) ? above.subject : undefined;
}

const HIRES = listed('verbs of hiring for a task');

const NOBODY = /^(?:nothing|nobody|none)$/u;

/** "*advised Ada Quill* on her bid" */
const advisedOn = ({ verb, object, passive, preps }: Clause, np: NounPhrase): NounPhrase | undefined =>
  !passive &&
  object?.name !== undefined &&
  object.last <= np.first &&
  verb.lemmas.some((l) => ADVISES.test(l)) &&
  preps.some((p) => /^(?:on|in|over|with|about|through)$/u.test(p.prep) && p.np.possessor === np)
    ? object
    : undefined;

const ADVISES = listed('verbs of advising');

/** "sued *Velm* over its chatbot", "imposed a fine on *Velm* for its chatbot": whom the deed is done to for a thing has the thing. */
function blamedFor(clause: Clause, { parsed, np }: ReferAt): NounPhrase | undefined {
  const { object, passive, subject, preps } = clause;
  const thing = parsed.phrases.find((owned) => owned.possessor === np);
  const over = preps.some((p) => p.np === thing && /^(?:over|for|about|because of)$/u.test(p.prep));
  if (np.pronoun !== 'its' || !over) return undefined;
  const target = isTurnedOn(clause) ? preps.findLast((p) => ON.test(p.prep) && p.np.last <= np.first)?.np : undefined;
  const blamed = target ?? (isBlaming(clause) ? (passive ? subject : object) : undefined);
  return blamed?.name !== undefined && blamed.last <= np.first ? blamed : undefined;
}

const isBlaming = ({ verb }: Clause): boolean => verb.lemmas.some((l) => BLAMES.test(l) || PUNISHES.test(l));

/** "imposed *a fine* on Velm", "turned its *spotlight* on Velm" */
const isTurnedOn = ({ object, passive }: Clause): boolean => !passive && TURNED_ON.test(object?.plainNoun ?? '');

const isPunishing = (clause: Clause): boolean =>
  isTurnedOn(clause) || clause.verb.lemmas.some((l) => PUNISHES.test(l)) || (clause.passive && isBlaming(clause));

const ON = /^(?:on|to|into|against|at|of)$/u;
const PUNISHES = listed('verbs of punishing');
const TURNED_ON = listed('what is turned on somebody');
const BLAMES = listed('verbs of blaming and punishing');

/** "Velm had copied its phones": nobody copies their own. */
export const takesIts = (clause: Clause, np: NounPhrase): boolean => {
  const { object, passive, verb, preps } = clause;
  // "Velm was removed from its list": whoever removed it has the list.
  if (passive)
    return verb.lemmas.some((l) => LISTS.test(l)) && preps.some((p) => LISTED_IN.test(p.prep) && p.np.possessor === np);
  if (object?.possessor === np && (isOthers(clause) || leadsRound(clause))) return true;
  if (isOneOfTheirs(clause, np) || isShareOfTheirs(clause, np)) return true;
  return (
    verb.lemmas.some((l) => TAKES.test(l)) &&
    // "stole code for its browser"
    (object?.possessor === np || preps.some((p) => /^(?:for|of|from)$/u.test(p.prep) && p.np.possessor === np))
  );
};

/** "Velm is *one of its* customers", "Velm and Osker are *among its* backers": nobody is one of their own. */
const isOneOfTheirs = ({ object, verb, preps }: Clause, np: NounPhrase): boolean =>
  verb.lemmas.some((l) => IS.test(l)) &&
  preps.some(
    ({ prep, np: many }) =>
      many.possessor === np &&
      many.plural &&
      (/^among(?:st)?$/u.test(prep) || (prep === 'of' && object !== undefined && object.plainNoun === undefined)),
  );

/** "Velm accounted for half *of its* revenue": nobody is a customer of their own. */
const isShareOfTheirs = ({ subject, verb, preps }: Clause, np: NounPhrase): boolean =>
  verb.form === 'finite' &&
  verb.lemmas.some((l) => MAKES_UP.test(l)) &&
  // "the Velm business accounted for half of its sales": one of its own.
  !OWN_PART.test(subject?.plainNoun ?? '') &&
  preps.some(
    ({ prep, np: whole }) => /^(?:of|for)$/u.test(prep) && whole.possessor === np && INCOME.test(whole.plainNoun ?? ''),
  );

const OWN_PART = listed('parts of a firm');
const MAKES_UP = listed('verbs of making up a share');
const INCOME = listed('what a firm takes in');

const IS = listed('verbs of being and becoming');
const LISTS = listed('verbs of taking into a list or out of it');
const LISTED_IN = /^(?:from|to|in|into|among)$/u;

/** "revoked its permit", "charged its leader with fraud": who does so to another. */
const isOthers = ({ object, verb, preps }: Clause): boolean =>
  verb.lemmas.some((l) => ARRESTS.test(l)) ||
  (verb.lemmas.includes('charge') && preps.some((p) => p.prep === 'with')) ||
  (verb.lemmas.some((l) => REVOKES.test(l)) && PAPER.test(object?.plainNoun ?? '')) ||
  // "sued to block its takeover of Velm"
  (verb.lemmas.some((l) => STOPS.test(l)) && DEAL.test(object?.plainNoun ?? ''));

/** "led its seed round": nobody leads their own. */
const leadsRound = ({ object, relative, verb }: Clause): boolean =>
  !relative && verb.lemmas.some((l) => JOINS_ROUND.test(l)) && isRound(object);

const JOINS_ROUND = listed('verbs of joining a round');

const STOPS = listed('verbs of others on a deal');

const DEAL = listed('acquisitions');

const PAPER = listed('nouns of papers of leave');

const REVOKES = listed('verbs of granting and revoking');

const ARRESTS = listed('verbs of arrest');

const TAKES = listed('verbs of stealing');

/** "Tavland put curbs on its newest chip", "the agency is examining its deal": what a state does to a firm's is not done to its own. */
export function isStatesDeed(grammar: ArticleGrammar, { parsed, np }: PhraseAt, clause: Clause): boolean {
  const { object, passive, verb, preps, subject } = clause;
  if (passive || subject?.name === undefined) return false;
  const examines =
    verb.lemmas.some((l) => EXAMINES.test(l)) && object?.possessor === np && BUSINESS.test(object.plainNoun ?? '');
  const measure = [object, ...preps.map((p) => p.np)].some((one) => MEASURE.test(one?.plainNoun ?? ''));
  const curbs =
    measure &&
    preps.some((p) => /^(?:on|against)$/u.test(p.prep) && p.np.possessor === np && BUSINESS.test(p.np.plainNoun ?? ''));
  if (!examines && !curbs) return false;
  const who = headEntity(grammar, parsed, subject)?.entity;
  return who !== undefined && kindOf(who) === 'government';
}

const EXAMINES = listed('verbs of looking into');
const MEASURE = listed('measures that are imposed');
const BUSINESS = listed('what a firm has and a state has not');

/** What a subject without a name denotes, or else its owner. */
function subjectMeant({ rulebook }: ArticleGrammar, { np, options, read }: ReferAt, subject: NounPhrase): Denoted[] {
  const kinds = options.kinds ?? ANY;
  // "*its* market regulator": of a land, where a firm is wanted.
  if (!kinds.includes('government') && nounKind(subject, rulebook) === 'government') return [];
  const meant = read(subject, { kinds });
  return meant.length === 0 && subject.possessor !== undefined && subject.possessor !== np
    ? read(subject.possessor, { kinds })
    : meant;
}

/** "Quillbee Is Losing Money on Its Velm Stake": in a headline what no list knows is no name, but no common word either. */
const isUnread = (
  { rulebook }: ArticleGrammar,
  { det, name, plural, pronoun, plainNoun = '', possessor }: NounPhrase,
): boolean =>
  det === 'none' &&
  !plural &&
  plainNoun !== '' &&
  [name, pronoun, possessor].every((part) => part === undefined) &&
  !rulebook.lexicon.isCommonWord(plainNoun);

/** "That phone was dropped for its Gannet port": no maker's, whichever phone it is. */
const isSomeThing = ({ rulebook }: ArticleGrammar, at: ReferAt, subject: NounPhrase): boolean =>
  subject.pronoun === undefined &&
  subject.name === undefined &&
  subject.possessor === undefined &&
  subject.det === 'def' &&
  !subject.plural &&
  nounKind(subject, rulebook) === 'product' &&
  hasName(at);

/** "The startup counts A and B as its customers": whoever the startup is, it is none of those named beside it. */
const isSomeBody = ({ rulebook }: ArticleGrammar, subject: NounPhrase): boolean =>
  subject.pronoun === undefined &&
  (subject.det === 'def' || subject.det === 'indef') &&
  !subject.plural &&
  STANDS.test(nounKind(subject, rulebook) ?? '');
