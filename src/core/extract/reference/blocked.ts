import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { BODIES } from '../kinds/kind-groups.ts';
import { isSurely } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { besideAmong } from './beside-among.ts';
import { bodyBeside } from './body-beside.ts';
import { clauseOf, isIncluding, mainClause } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { inquiryInto } from './inquiry-into.ts';
import { describesOne, nounKind } from './noun-kind.ts';
import { isStatesDeed, takesIts } from './owners-in-clause.ts';
import { bodyOfPeople } from './people-of-firm.ts';
import { phrasesAfter } from './phrases-after.ts';
import { referToMany } from './plural-reference.ts';
import type { ReferAt } from './refer-at.ts';
import { stated } from './stated.ts';

/** Whom a pronoun or description cannot mean, by what else they are in the same clause. */

/** "took Velm to *the Tarn Court*, where it alleges": whoever does so there is not the place. */
function placeOf(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np && c.marker === 'where');
  const where =
    own === undefined ? -1 : parsed.items.findLastIndex((item, k) => k < own.at && isSign(item, 'sub', /^where$/u));
  const before = parsed.items[isSign(parsed.items[where - 1], 'punct', /^,$/u) ? where - 2 : where - 1];
  return before?.type === 'np' ? [headEntity(grammar, parsed, before)?.entity ?? []].flat() : [];
}

/** An owner stands inside another phrase: "*its* shares". */
export const isOwner = ({ parsed, np }: PhraseAt): boolean => parsed.items.indexOf(np) === -1;

/** "founded *Velm* to challenge *it*": what is founded is not whom it is to challenge. */
function foundedFor(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const own = parsed.clauses.find((c) => c.object === np && c.governor?.via === 'inf');
  const above = own?.governor?.clause;
  const founds = above?.passive === false && above.verb.lemmas.some((l) => FOUNDS.test(l));
  return founds && above.object !== undefined ? stated(grammar, { parsed, np: above.object }).map((d) => d.entity) : [];
}

/** By what asks: each way in which one description is followed asks for the same. */
const known = new WeakMap<ReferAt, ReadonlySet<Entity>>();

/** Entities that are something else in the same clause. */
export function blockedBy(grammar: ArticleGrammar, at: ReferAt): ReadonlySet<Entity> {
  const blocked = known.get(at) ?? findBlocked(grammar, at);
  known.set(at, blocked);
  return blocked;
}

function findBlocked(grammar: ArticleGrammar, at: ReferAt): ReadonlySet<Entity> {
  const { parsed, np, options } = at;
  if (!isOwner(at)) {
    const others = [...(options.not ?? []), ...whoDemands(at)];
    const own = [...accusersBody(grammar, at), ...boughtThing(grammar, at)];
    // "said it had bought the firm", "It sells it to shops": the firm, and what is sold, is not who "it" is. Only one
    // that stands before is read, so that no two wait for each other.
    const meant = (other: NounPhrase) =>
      other.pronoun === 'it' &&
      other.first < np.first &&
      (np.pronoun === undefined || np.pronoun === 'it') &&
      (clauseOf(parsed, np) ?? clauseBefore(parsed, np))?.subject === other
        ? at.read(other, { kinds: BODIES })
        : isMany(other) && isObject(parsed, np) && other.first < np.first
          ? referToMany(grammar, { parsed, np: other }, undefined)
          : // "*The country* has accused it": the country is another.
            isObject(parsed, np) && other.first < np.first && describesOne(other, grammar.rulebook, BODIES)
            ? at.read(other, { kinds: BODIES })
            : stated(grammar, { parsed, np: other });
    return new Set([
      ...inPredicate(grammar, at),
      ...whoArgues(grammar, at),
      ...toldBeside(grammar, at),
      ...inOwnRelative(grammar, at),
      ...whoseSubject(grammar, at),
      ...whoDoesIt(grammar, at),
      ...ownOfSubject(grammar, at),
      ...whoDoesToIt(grammar, at),
      ...neverBought(grammar, at),
      ...likenedTo(grammar, at),
      ...gainsBy(grammar, at),
      ...besideSubject(grammar, at),
      ...ownerOfSubject(grammar, at),
      ...whoLooksInto(grammar, at),
      ...own,
      ...suersBefore(grammar, at),
      ...doneToBefore(grammar, at),
      ...placeOf(grammar, at),
      ...others.flatMap((other) => meant(other).map((d) => d.entity)),
      ...ownersInList(grammar, at),
      ...listedBeside(grammar, at),
      ...fellowsOfSubject(grammar, at),
      ...leftForIt(grammar, at),
      ...foundedFor(grammar, at),
    ]);
  }
  // "Velm becomes its largest shareholder": Velm is not its own.
  const clause = clauseOf(parsed, np);
  const said = clause?.subject !== undefined && clause.object?.possessor === np && isSaid(clause);
  const subjects = said && clause.subject !== undefined ? [clause.subject, ...clause.subject.members] : [];
  const taken =
    clause?.subject !== undefined && (takesIts(clause, np) || isStatesDeed(grammar, at, clause))
      ? [clause.subject, ...clause.subject.members, ...clause.subject.apposed]
      : [];
  const same = [...subjects, ...taken, ...apposedTo(at), ...countedAmong(parsed, np)];
  return new Set([
    ...same.flatMap((other) => headEntity(grammar, parsed, other)?.entity ?? []),
    ...whoHiresIts(grammar, at, clause),
    ...whoArgues(grammar, at),
    ...whereSubjectWas(grammar, at),
  ]);
}

/** "Ada Quill, who came from *Velm*, is its chief": not of the body that she is told to have come from. */
function whereSubjectWas(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const clause = parsed.clauses.find((c) => c.verb.copula && !c.relative && c.object?.possessor === np);
  if (clause?.subject === undefined) return [];
  return parsed.clauses
    .filter((c) => c.relative && c.subject === clause.subject && !runsIt(c))
    .flatMap((c) => [...(c.object === undefined ? [] : [c.object]), ...c.preps.map((p) => p.np)])
    .flatMap((one) => namedBy(grammar, parsed, one));
}

/** "who *founded* Velm, is its chief", but "who *once* ran Velm" */
const runsIt = ({ verb }: Clause): boolean =>
  verb.lemmas.some((l) => FOUNDS.test(l) || STARTS.test(l)) && !verb.adverbs.some((a) => ONCE.test(a));

const FOUNDS = listed('verbs of founding');
const STARTS = listed('verbs of founding and running');
const ONCE = listed('adverbs of the past');

/** "is for sale, with *Norvane* among its suitors": whoever is one of them has none. */
function countedAmong({ items }: Parsed, its: NounPhrase): NounPhrase[] {
  const many = items.findIndex((item) => item.type === 'np' && item.possessor === its);
  const head = besideAmong(items, many);
  return head === undefined ? [] : [head, ...head.members];
}

/** What is done to bodies alone is done to one; but "they own it" may speak of a thing without a name. */
const isObject = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  clauses.some(
    (c) => c.object === np && (np.pronoun === undefined || c.verb.lemmas.some((l) => DONE_TO_BODIES.test(l))),
  );

const DONE_TO_BODIES = listed('verbs done to bodies alone');

/** "Norvane sued Velm, arguing that *the Lisbon firm* copied it": not whoever argues. */
function whoArgues(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  if (np.det !== 'def' || np.name !== undefined || np.pronoun !== undefined) return [];
  const saying = clauseOf(parsed, np)?.governor;
  const argues = saying?.via === 'that' ? saying.clause : undefined;
  if (argues?.verb.form !== 'ing' || !argues.verb.lemmas.some((l) => ARGUES.test(l))) return [];
  const deed = argues.governor?.via === ',' ? argues.governor.clause : undefined;
  const against = [deed?.object, ...(deed?.preps ?? []).filter((p) => p.prep === 'against').map((p) => p.np)];
  const who = deed?.passive === false && against.some((one) => one?.name !== undefined) ? deed.subject : undefined;
  return who === undefined ? [] : namedBy(grammar, parsed, who);
}

const ARGUES = listed('what those who sue go on to do');

/** "*They* accuse it of theft": none of them is "it". */
const isMany = ({ pronoun }: NounPhrase): boolean => pronoun === 'they' || pronoun === 'both';

/** "it had signed a deal with *the firm*": the clause whose noun the phrase belongs to. */
const clauseBefore = ({ clauses }: Parsed, { first }: NounPhrase): Clause | undefined =>
  clauses.findLast((c) => c.verb.last <= first);

/** Those whom a phrase and its list name. */
const namedBy = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  [np, ...np.members].flatMap((one) => headEntity(grammar, parsed, one)?.entity ?? []);

/** "*The startup*, which merged with Velm in May, has": whom it did something with is another. */
function inOwnRelative(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  // "The startups, which include Velm": one of them.
  const isAnothers = (c: Clause) => !c.verb.copula && !isIncluding(c, grammar.rulebook.lexicon);
  const told = parsed.clauses.filter((c) => c.relative && c.subject === np && isAnothers(c));
  const others = told.flatMap((c) => [c.object ?? [], ...c.preps.map((p) => p.np)].flat());
  return others.flatMap((other) => namedBy(grammar, parsed, other));
}

/** "Velm is a shareholder in *the startup*", "Velm is Norvane's first purchase since *the company* …": not Velm. */
function inPredicate(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const behindNoun = (c: Clause) =>
    c.object !== undefined && np.first >= c.object.last && phrasesAfter(parsed, c.object).some((p) => p.np === np);
  const told = parsed.clauses.find((c) => c.verb.copula && behindNoun(c));
  const { subject, object, verb } = told ?? mainClause(parsed) ?? {};
  if (!verb?.copula || subject?.name === undefined || object === undefined || np.pronoun !== undefined) return [];
  const since = parsed.clauses.some((c) => c.subject === np && /^(?:since|after)$/u.test(c.marker ?? ''));
  const isBuy = object.possessor !== undefined && PURCHASE.test(object.plainNoun ?? '');
  if (told === undefined && !(since && isBuy)) return [];
  return namedBy(grammar, parsed, subject);
}

const PURCHASE = listed('acquisitions');

/** "Quillbee Lite, a smaller version of *the model*": what is said to be a version is not the model. */
function toldBeside(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  if (np.pronoun !== undefined) return [];
  const beside = parsed.phrases.find(
    (one) => one.parent?.as === 'apposed' && one.last <= np.first && phrasesAfter(parsed, one).some((p) => p.np === np),
  );
  return beside?.parent === undefined ? [] : namedBy(grammar, parsed, beside.parent.np);
}

/** "Velm cannot have a stake in *the Portuguese firm*", "Velm sued *the company*": a description is somebody else than who does it. */
function whoDoesIt(grammar: ArticleGrammar, { parsed, np, read }: ReferAt): Entity[] {
  if (np.pronoun !== undefined || np.det !== 'def') return [];
  const clause = clauseOf(parsed, np);
  if (clause === undefined || clause.relative || clause.verb.copula) return [];
  const { subject } = clause;
  // "Norvane changed *its* plan to buy the company": whose plan it is.
  if (subject?.pronoun === 'its' && subject.last <= np.first)
    return read(subject, { kinds: BODIES }).map((d) => d.entity);
  if (subject === undefined || subject.last > np.first) return [];
  // "*Norvane* executives weighed a bid for the company": their own is no other.
  const house = bodyOfPeople(grammar, { parsed, np: subject });
  if (house !== undefined) return [house];
  // "Norvane, whose chief, Ada Quill, tried to buy *the firm*": another than hers.
  const buys = clause.verb.lemmas.some((l) => BUYS.test(l));
  const hers = buys ? [subject, ...subject.apposed].flatMap((one) => bodyBeside(grammar, parsed, one) ?? []) : [];
  if (hers.length > 0) return [...namedBy(grammar, parsed, subject), ...hers];
  if (subject.name === undefined) return [];
  // "challenged Tavland's designation *of the company*": what is done to it is done by another.
  // But "Velm is looking into the purchase *of the company*": nobody looks into their own.
  const looks = clause.verb.lemmas.some((l) => LOOKS_INTO.test(l));
  if (!looks && clause.preps.some((p) => p.np === np && p.prep === 'of')) return [];
  return namedBy(grammar, parsed, subject).flatMap((one) => [one, ...ofItsHouse(grammar, one)]);
}

const LOOKS_INTO = listed('verbs of looking into');

/** "Norvane took no stake in *the company*": nor is that Norvane Labs, which is Norvane's by its name. */
const ofItsHouse = ({ entities }: ArticleGrammar, { name }: Entity): Entity[] =>
  entities.filter((e) => e.name.startsWith(`${name} `));

/** "cut off its access to Tern-2 after Norvane had bought *it*": firms and apps are bought, and no models. */
function neverBought(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const buying = parsed.clauses.find((c) => c.object === np && c.verb.lemmas.some((l) => BUYS.test(l)));
  if (np.pronoun !== 'it' || buying === undefined) return [];
  // "Osker cut off Velm's access after Norvane had bought it": whoever acts on Velm is not told of.
  const main = mainClause(parsed);
  const owner = main === buying || main?.passive ? undefined : main?.object?.possessor;
  const actor = owner?.name === undefined || main?.subject === undefined ? [] : namedBy(grammar, parsed, main.subject);
  return [...grammar.entities.filter((e) => isSurely(e, ['model'])), ...actor];
}

const BUYS = listed('verbs of passing a firm on');

/**
 * "Ada Quill, whose *Norvane* makes lenses, is suing *the company*", "has backed *it*": nobody goes to law with their own, or needs
 * to side with it.
 */
function ownOfSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const { lawVerbs } = grammar.rulebook.lexicon.status;
  const clause = parsed.clauses.find((c) => c.object === np && !c.passive);
  const apart = (lemma: string) => (np.pronoun === undefined ? lawVerbs.has(lemma) : SIDES.test(lemma));
  if (clause?.subject === undefined || !clause.verb.lemmas.some(apart)) return [];
  return parsed.phrases
    .filter((one) => one.name !== undefined && one.possessor === clause.subject)
    .flatMap((one) => namedBy(grammar, parsed, one));
}

const SIDES = listed('verbs of siding with somebody');

/** "Tavland would let *it* sell": whoever does something to it is another, whatever it does itself. */
const whoDoesToIt = (grammar: ArticleGrammar, { parsed, np, read }: ReferAt): Entity[] =>
  np.pronoun === undefined
    ? []
    : parsed.clauses.flatMap(({ object, subject, verb, passive }) =>
        // "had setbacks, prompting it to stop": what prompts it is no body.
        object === np && subject !== undefined && verb.form === 'finite' && !passive
          ? isStateByLand(subject) && subject.last <= np.first
            ? read(subject, { kinds: ['government'] }).map((d) => d.entity)
            : namedBy(grammar, parsed, subject)
          : [],
      );

/** "The *Portuguese* government", "*Portugal's* watchdog": whom a land before the noun makes the land itself. */
const isStateByLand = ({ name, pronoun, mods, possessor }: NounPhrase): boolean =>
  name === undefined && pronoun === undefined && (mods.length > 0 || possessor?.name !== undefined);

/** "Tavland's watchdog is looking into whether *it* lied": neither the watchdog nor its land. */
function whoLooksInto(grammar: ArticleGrammar, at: PhraseAt): Entity[] {
  const { subject } = inquiryInto(at) ?? {};
  if (subject === undefined) return [];
  const owner = subject.possessor === undefined ? [] : namedBy(grammar, at.parsed, subject.possessor);
  return [
    ...namedBy(grammar, at.parsed, subject),
    ...subject.apposed.flatMap((one) => namedBy(grammar, at.parsed, one)),
    ...owner,
  ];
}

/** "Velm would benefit if *the app* were banned", "is among the winners if it fails": whoever gains is another. */
function gainsBy(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const above = own?.governor?.clause;
  if (above?.subject === undefined || !/^(?:if|when|should)$/u.test(own?.marker ?? '') || !own?.passive) return [];
  // "would gain if it were allowed to sell": what is let be done is the gainer's own.
  if (own.verb.lemmas.some((l) => LET.test(l))) return [];
  const { verb, object, preps } = above;
  const gains =
    verb.lemmas.some((l) => GAINS.test(l)) ||
    [object, ...preps.map((p) => p.np)].some((o) => GAINER.test(o?.plainNoun ?? ''));
  return gains ? namedBy(grammar, parsed, above.subject) : [];
}

const GAINS = listed('verbs of gaining');
const GAINER = listed('who gains');
const LET = listed('verbs of being let do or being bought');

/** "Like Norvane, *the app* runs on Tern", "Unlike Velm, *it*": somebody else than it is likened to. */
function likenedTo(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const [like, other, comma, own] = parsed.items;
  if (like?.type !== 'prep' || !/^(?:like|unlike)$/u.test(like.lower) || other?.type !== 'np') return [];
  if (!isSign(comma, 'punct', /^,$/u) || own !== np) return [];
  return namedBy(grammar, parsed, other);
}

/** "Norvane's Tern-2 chip powers *it*": something else than Norvane, whose the chip is. */
function ownerOfSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const subject = np.pronoun === 'it' ? parsed.clauses.find((c) => c.object === np)?.subject : undefined;
  // "*their* lawyer accuses it": another than his clients.
  const their = subject?.possessor?.pronoun === 'their' ? subject.possessor : undefined;
  if (their !== undefined) return referToMany(grammar, { parsed, np: their }, undefined).map((d) => d.entity);
  const owner = (subject?.name ?? subject?.softName) === undefined ? undefined : subject?.possessor;
  // "Norvane and *Tavland's* Velm are suing it"
  const others = (subject?.members ?? []).flatMap((m) => (m.name === undefined ? [] : (m.possessor ?? [])));
  return [owner ?? [], others].flat().flatMap((one) => headEntity(grammar, parsed, one)?.entity ?? []);
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
const OWN_PART = listed('what acts for its owner');

/** "Velm chief Ada Quill accused *the company*": not her own. */
function accusersBody(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const clause = parsed.clauses.find((c) => c.object === np && !c.passive);
  const accuses = clause?.verb.lemmas.some((l) => ACCUSES.test(l));
  const subject = clause?.subject;
  // "Ada Quill, an early Velm investor, sued the company": who is called so by the way may well sue it.
  if (!accuses || subject === undefined || subject.apposed.length > 0) return [];
  return [bodyBeside(grammar, parsed, subject) ?? []].flat();
}

const ACCUSES = listed('verbs of accusing somebody');

/** "Norvane sued *Velm*. It *also sued* Tarn": whom the one was done to does not do the other. */
function doneToBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np && !c.passive && c.verb.adverbs.includes('also'));
  const earlier = grammar.parsed[parsed.index - 1];
  const deed = earlier === undefined ? undefined : mainClause(earlier);
  if (own === undefined || earlier === undefined || deed?.object === undefined || deed.passive) return [];
  const same = deed.verb.lemmas.some((l) => own.verb.lemmas.includes(l));
  return same ? stated(grammar, { parsed: earlier, np: deed.object }).map((d) => d.entity) : [];
}

/** "Velm sued Norvane. The suit accuses *the company*", "The suit says *the company* lied": not who sued. */
function suersBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const own = parsed.clauses.find((c) => c.object === np || c.subject === np);
  const suit = own?.subject === np ? own.governor?.clause?.subject : own?.subject;
  if (earlier === undefined || np.pronoun !== undefined || !SUIT.test(suit?.plainNoun ?? '')) return [];
  const suers = earlier.clauses
    .filter((c) => c.verb.lemmas.some((l) => SUES.test(l)))
    .flatMap((c) => (c.passive ? c.preps.filter((p) => p.prep === 'by').map((p) => p.np) : [c.subject ?? []].flat()));
  return suers.flatMap((one) => headEntity(grammar, earlier, one)?.entity ?? []);
}

const SUES = listed('verbs of suing');

const SUIT = listed('filings');

/** "Backers including Velm's Ada Quill put money into the company": whose people the list has is not spoken of. */
function ownersInList(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const subject = np.pronoun === undefined ? clauseOf(parsed, np)?.subject : undefined;
  const listed =
    subject?.name !== undefined ? subject.members : (subject?.examples ?? []).flatMap((one) => [one, ...one.members]);
  return listed.flatMap(({ possessor }) =>
    possessor === undefined ? [] : (headEntity(grammar, parsed, possessor)?.entity ?? []),
  );
}

/** "sued Velm and *the company* itself": of a list none is the other. */
function listedBeside(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  if (np.pronoun !== undefined || np.parent?.as !== 'member') return [];
  const list = np.parent.np;
  return [list, ...list.members.filter((one) => one !== np)].flatMap(
    (one) => headEntity(grammar, parsed, one)?.entity ?? [],
  );
}

/** "left *Velm* to set *it* up", "had left it to found *the company*": whoever leaves goes for another. */
function leftForIt(grammar: ArticleGrammar, { parsed, np, read }: ReferAt): Entity[] {
  const aim = parsed.clauses.find((c) => c.object === np)?.governor;
  const left =
    aim?.via === 'inf' && aim.clause?.verb.lemmas.some((l) => LEAVES.test(l)) ? aim.clause.object : undefined;
  if (left === undefined || left.first >= np.first) return [];
  return left.pronoun === 'it' ? read(left, { kinds: BODIES }).map((d) => d.entity) : namedBy(grammar, parsed, left);
}

const LEAVES = listed('verbs of leaving a body');

/** "Its backers are *Velm*, Tarn and Osker, which had funded *it* before": of the list that the clause hangs on none is "it". */
function fellowsOfSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const subject = np.pronoun === 'it' ? clauseOf(parsed, np)?.subject : undefined;
  return subject?.parent?.as === 'member' ? namedBy(grammar, parsed, subject.parent.np) : [];
}

/** "*It* hired that company's founder": whoever "it" is. */
function whoHiresIts(grammar: ArticleGrammar, { parsed, np, read }: ReferAt, clause: Clause | undefined): Entity[] {
  const subject = hiresIts(parsed, clause, np) ? clause?.subject : undefined;
  if (subject === undefined) return [];
  const who = subject.pronoun === 'it' ? read(subject, { kinds: BODIES })[0] : headEntity(grammar, parsed, subject);
  return who === undefined ? [] : [who.entity];
}

/** "licensed chips from Velm and hired its founder": nobody hires their own. */
const hiresIts = (parsed: Parsed, clause: Clause | undefined, np: NounPhrase): boolean =>
  clause?.subject !== undefined &&
  clause.object?.possessor === np &&
  /founder|chief|ceo|president|chairman|head$/u.test(clause.object.noun ?? '') &&
  (clause.verb.lemmas.some((l) => POACHES.test(l)) || bringsOver(parsed, clause));

const POACHES = listed('verbs of taking from elsewhere');

/** "brought its founder *across*", "brought *on board* its founder": from elsewhere; but "brought *back* its founder". */
const bringsOver = ({ words }: Parsed, { verb, object }: Clause): boolean =>
  verb.lemmas.includes('bring') &&
  [verb.last, object?.last ?? -1, object?.apposed.at(-1)?.last ?? -1].some((at) => OVER.test(words[at]?.lower ?? ''));

const OVER = /^(?:across|over|aboard|on|in)$/u;

/** "Quillbee, its search tool", "its search tool, Quillbee": Quillbee is not its own. */
function apposedTo({ parsed, np }: PhraseAt): readonly NounPhrase[] {
  const owned = parsed.phrases.find((phrase) => phrase.possessor === np);
  if (owned === undefined) return [];
  return owned.parent?.as === 'apposed' ? [owned.parent.np, ...owned.apposed] : owned.apposed;
}

/** "Velm demands that *the startup* stop": nobody demands of themselves. */
function whoDemands({ parsed, np }: PhraseAt): NounPhrase[] {
  const governor = parsed.clauses.find((c) => c.subject === np)?.governor?.clause;
  const demands = governor?.verb.lemmas.some((l) => DEMANDS.test(l));
  return demands && governor?.subject !== undefined ? [governor.subject] : [];
}

const DEMANDS = listed('verbs of demanding');

const isSaid = ({ verb, passive }: Clause): boolean => !passive && verb.lemmas.some((l) => IS.test(l));

const IS = listed('verbs of being and becoming');

/** "Velm is Norvane's first acquisition since *the company* bought": not what it has acquired. */
function boughtThing(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const said = parsed.clauses.find(
    (c) => c.verb.copula && c.object?.possessor !== undefined && PURCHASE.test(c.object.plainNoun ?? ''),
  );
  if (said?.subject === undefined || said.verb.last > np.first) return [];
  return [headEntity(grammar, parsed, said.subject)?.entity ?? []].flat();
}
