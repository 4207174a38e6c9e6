import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../kinds/kinds.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import { antecedents } from './antecedents.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { bandBefore } from './bands.ts';
import { clauseOf, mainClause } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { subjectBehind } from './looks-ahead.ts';
import { surrounds } from './main-body.ts';
import { mentionsBefore, mentionsIn } from './named-before.ts';
import { OWN_SUBJECT } from './owners-in-clause.ts';
import { isItsOwnActor, isPaper, objectItBefore, takesUpDeed, takesUpJudged, takesUpThing } from './pronoun-it.ts';
import { MINE, OURS, PERSONAL } from './pronouns.ts';
import { publisherMeant } from './publisher.ts';
import {
  type Antecedent,
  canBeMeant,
  isOfSentenceBefore,
  NAMED_HERE,
  type ReferAt,
  SUBJECT_BEFORE,
  SUBJECT_HERE,
  takenFor,
} from './refer-at.ts';
import { personQuoted, quotedSpeaker, speakersBody, unspokenBody } from './speaker.ts';
import { leadingBand } from './stated.ts';

/** What "it", "she", "we" stand for: the likeliest antecedent of a kind that the pronoun can stand for, nobody in doubt. */
export function referByPronoun(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted[] {
  const { parsed, np, options } = at;
  if (OURS.test(np.pronoun ?? '')) return bodyQuoted(grammar, at, wanted);
  if (MINE.test(np.pronoun ?? '')) return speakerMeant(grammar, at);
  const owner = sameOwnerBefore(at);
  if (owner !== undefined) return at.read(owner, { kinds: wanted });
  if (np.pronoun === 'it') {
    const same = objectItBefore(parsed, np, grammar.rulebook);
    if (same !== undefined) return at.read(same.np, { kinds: wanted, not: same.not });
    // "*It* accused Velm of helping Tarn, which *it* called", "*It* said so of a tool *it* has built": the same, or nobody who can be told.
    const main = sameItBefore(at);
    if (main?.subject !== undefined)
      return at
        .read(main.subject, { kinds: [...BODIES, ...wanted], not: [main.object ?? []].flat() })
        .filter((d) => canBeMeant(d.entity, wanted));
    const thing = at.read(takenFromOwner(at) ?? np, { kinds: wanted, refer: false });
    if (thing.length > 0) return thing;
    const done = itDoneTo(at);
    if (done !== undefined)
      return at.read(done, { kinds: [...BODIES, ...wanted] }).filter((d) => canBeMeant(d.entity, wanted));
    const band = bandBefore(parsed, np);
    if (band !== undefined) return leadingBand(grammar, { parsed, np: band });
    if (isSetPhrase(at) || isForClause(at) || isAnybody(at)) return [];
    if (isItsOwnActor(grammar, at, options.not ?? []) || takesUpThing(grammar, parsed, np)) return [];
    if (takesUpDeed(grammar, parsed, np) || takesUpJudged(parsed, np) || isPaper(grammar, { parsed, np })) return [];
  }
  const onlyThings = wanted.every((kind) => THINGS.includes(kind));
  let passed = false;
  let firm: Entity | undefined;
  const speaker = PERSONAL.test(np.pronoun ?? '')
    ? quotedSpeaker(grammar, parsed, np)
    : np.pronoun === 'it'
      ? unspokenBody(grammar, at)
      : undefined;
  for (const antecedent of antecedents(grammar, at)) {
    if (antecedent.entity === speaker || !isOfSex(grammar, antecedent.entity, np)) continue;
    if (isToldOfOtherSex(grammar, at, antecedent.entity)) continue;
    if (hasMakerInstead(grammar, at, antecedent.entity)) continue;
    // "Beijing should be careful with firms it relies on": Beijing, and no firm of the sentence before.
    if (passed && (isOfSentenceBefore(antecedent) || (antecedent.how === NAMED_HERE && !onlyThings))) return [];
    // "Velm will work with Osker Cloud. It gets access to": where a thing is wanted, no other firm than the subject.
    if (firm !== undefined && firm !== antecedent.entity && kindOf(antecedent.entity) === 'company') return [];
    if (antecedent.how === SUBJECT_HERE && isEithers(grammar, at)) return [];
    if (canBeMeant(antecedent.entity, wanted)) return [takenFor(at, antecedent, 0.88)];
    if (antecedent.only) return [];
    if (np.pronoun === 'it' && isFirmToldOf(antecedent)) firm ??= antecedent.entity;
    passed ||= np.pronoun === 'it' && antecedent.how === SUBJECT_HERE && isSurely(antecedent.entity, BODIES);
    // "Quillbee uses Tern-2. It will come to": a thing was meant, though a model is wanted.
    if (onlyThings && isSurely(antecedent.entity, THINGS)) return [];
    // "Norvane pulled its Quillbee feature": Norvane's, though a thing is wanted whose it is.
    if (isOwnersThing(at, antecedent, wanted)) return [];
    // "signed a pact with Tavland, which through its Quill Strategy has": Tavland's, though a firm is wanted whose it is.
    if (np.pronoun === 'its' && antecedent.how === OWN_SUBJECT && isOfRelative(at, antecedent.entity)) return [];
    // "Norvane counts Velm among its backers. Its models": Norvane's, though a thing is wanted whose they are.
    if (np.pronoun === 'its' && np.first === 0 && isFirmToldOf(antecedent)) return [];
    // "The Quillbee beats Velm's phone. It uses": the thing that the sentence before is about.
    if (np.pronoun === 'it' && isThingToldOf(at, antecedent)) return [];
  }
  const only = PERSONAL.test(np.pronoun ?? '') ? onlyPerson(grammar, at, speaker) : [];
  return only.length > 0 ? only : lookingAhead(grammar, at, wanted);
}

/** "Norvane will build a plant for Velm, which is to be linked by the network of Osker, *its* unit": of which of two firms, no clause tells. */
function isEithers(grammar: ArticleGrammar, { parsed, np }: ReferAt): boolean {
  const { items, clauses } = parsed;
  const owned = parsed.phrases.find((one) => one.possessor === np);
  if (np.pronoun !== 'its' || owned?.parent?.as !== 'apposed') return false;
  const rel = items.findLast((item) => item.type === 'rel' && item.first < np.first);
  const isMain = ({ relative, verb }: Clause): boolean => !relative && verb.form === 'finite' && !verb.barePast;
  const main = clauses.findLast((c) => isMain(c) && c.verb.first < np.first);
  if (rel === undefined || main === undefined || main.verb.first > rel.first) return false;
  const firms = parsed.words.flatMap(({ mention }, i) =>
    mention === undefined || i > rel.first ? [] : [grammar.entityAt.get(mention.from)],
  );
  return new Set(firms.filter((e) => e !== undefined && kindOf(e) === 'company')).size > 1;
}

/** "the sale of *its* stake in Tarn to *its* partner": within one phrase both are the same body's. */
function sameOwnerBefore({ parsed: { items, phrases }, np }: ReferAt): NounPhrase | undefined {
  if (np.pronoun !== 'its') return undefined;
  const post = ownerOfPost(phrases, np);
  if (post !== undefined) return post;
  const owned = items.findIndex((item) => item.type === 'np' && item.possessor === np);
  if (!isSign(items[owned - 1], 'prep', /^(?:to|with)$/u)) return undefined;
  for (let i = owned - 2; i >= 0; i--) {
    const item = items[i];
    if (item?.type === 'np' && item.possessor?.pronoun === np.pronoun) return item.possessor;
    if (item?.type !== 'np' && item?.type !== 'prep') return undefined;
  }
  return undefined;
}

/** "Ada Quill, once *its* chief, founded Velm, and Bo Tarn, *its* lawyer, left": of one after another the post is told beside the name. */
function ownerOfPost(phrases: readonly NounPhrase[], np: NounPhrase): NounPhrase | undefined {
  const isPost = (one: NounPhrase): boolean => one.possessor?.pronoun === np.pronoun && one.parent?.as === 'apposed';
  const own = phrases.find((one) => one.possessor === np && isPost(one));
  const before =
    own && phrases.find((one) => one.last <= own.first && isPost(one) && one.parent?.np !== own.parent?.np);
  return before?.possessor;
}

/** The "it" that the sentence is about, where this one is the subject of "which it called", "a tool it built". */
function sameItBefore({ parsed, np }: ReferAt): Clause | undefined {
  const own = parsed.clauses.find((c) => c.subject === np);
  const main = mainClause(parsed);
  const it = main?.subject;
  // "*It* settled a suit that Velm had brought against *it*": what another did to it.
  if (it?.pronoun === 'it' && it.first === 0 && (doneByOther(parsed, np) || isDoneByOnlyOther(parsed, np))) return main;
  const isSame = it?.pronoun === 'it' && it.last <= np.first && main?.passive === false && !main.verb.copula;
  const before = parsed.items[parsed.items.indexOf(np) - 1];
  const hangs = before?.type === 'np' && before.name === undefined && main?.said !== undefined;
  const which = own?.relative === true && /^(?:which|whom)$/u.test(parsed.words[np.first - 1]?.lower ?? '');
  return isSame && own !== undefined && (which || hangs) ? main : undefined;
}

/** "bought *Quillbee* from Velm, which had owned *it*": what came from whom the clause tells of. */
function takenFromOwner({ parsed: { clauses }, np }: ReferAt): NounPhrase | undefined {
  const told = clauses.find((c) => c.relative && c.object === np);
  const taking = clauses.find(
    (c) => !c.passive && c !== told && c.preps.some((p) => p.prep === 'from' && p.np === told?.subject),
  );
  return told?.subject === undefined || taking?.object?.name === undefined ? undefined : taking.object;
}

/** "*It* is busy: *Velm* will supply it with chips": nobody else is named that it could be. */
function isDoneByOnlyOther({ clauses, words }: ReferAt['parsed'], np: NounPhrase): boolean {
  const actor = clauses.find((c) => c.object === np && !c.passive)?.subject;
  const named = words.flatMap((w, i) => (i < np.first && w.mention !== undefined ? [i] : []));
  return actor?.name !== undefined && named.every((i) => i === actor.name);
}

/** "Velm sued *it*, and *it* sued back": to whom another did something is who acts behind "and". */
function itDoneTo({ parsed: { clauses, items }, np }: ReferAt): NounPhrase | undefined {
  const own = clauses.find((c) => c.subject === np && c.governor === undefined && c.marker === undefined);
  if (own === undefined || own.relative || !isSign(items[items.indexOf(np) - 1], 'cc', /^(?:and|but)$/u))
    return undefined;
  const before = clauses.findLast((c) => c.at < own.at);
  return before?.object?.pronoun === 'it' && before.subject?.name !== undefined ? before.object : undefined;
}

/** "that *Velm* had brought against it": in a clause with a subject of its own that hangs on what stands before. */
const doneByOther = ({ clauses, items }: ReferAt['parsed'], np: NounPhrase): boolean =>
  clauses.some(
    (c) =>
      c.subject?.name !== undefined &&
      c.preps.some((p) => p.prep === 'against' && p.np === np) &&
      isSign(items[items.indexOf(rootOf(c.subject)) - 1], 'rel', /^(?:that|which)$/u),
  );

/** "Norvane put it into Quillbee, though *its parent*, Velm, objected": of a thing and its maker, the maker has a parent and a chief. */
function hasMakerInstead(grammar: ArticleGrammar, { parsed, np }: ReferAt, { known }: Entity): boolean {
  if (np.pronoun !== 'its' || known?.of === undefined || known.of === '' || known.kinds.includes('company'))
    return false;
  const owned = parsed.phrases.find((one) => one.possessor === np);
  const ofBody =
    PARENT.test(owned?.plainNoun ?? '') || grammar.rulebook.lexicon.titles.get(owned?.noun ?? '') === 'post';
  return ofBody && mentionsBefore(grammar, parsed, np).some((e) => e.known?.name === known.of);
}

const PARENT = listed('owners of anything');

/** "After it bought Velm, Norvane fell" */
function lookingAhead(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted[] {
  const entity = subjectBehind(grammar, at);
  if (entity === undefined || !canBeMeant(entity, wanted) || !isOfSex(grammar, entity, at.np)) return [];
  return [takenFor(at, { entity, how: 'the subject of the clause that it opens' }, 0.85)];
}

/** "when it comes to phones", "finds it absurd that we pay": nothing comes, and nobody is absurd. */
const isSetPhrase = ({ parsed: { words }, np }: ReferAt): boolean => {
  const [before, next, then] = [words[np.first - 1], words[np.last], words[np.last + 1]];
  if (before?.lower === 'when' && /^(?:comes|came)$/u.test(next?.lower ?? '') && then?.lower === 'to') return true;
  return FINDS.test(before?.lower ?? '') && next?.pos === 'adj' && /^(?:that|to|how|when)$/u.test(then?.lower ?? '');
};

const FINDS =
  /^(?:find|finds|found|finding|consider|considers|think|thinks|thought|call|calls|called|deem|deems|makes?|made)$/u;

/** "finds *it* absurd that Norvane left", "made *it* easier to leave": it stands for what follows. */
function isForClause({ parsed, np }: ReferAt): boolean {
  const { words } = parsed;
  let i = np.last;
  while (words[i]?.pos === 'adv') i++;
  // "*It* is the chip maker that has lost": it stands for nobody.
  const own = parsed.clauses.find((c) => c.subject === np);
  const cleft = own?.verb.copula === true && own.object?.det === 'def' && own.object.name === undefined;
  if (cleft && opensRelative(words.slice(own.object?.last))) return true;
  // "*It* was a stretch for Norvane to claim"
  const isDeed = /^(?:is|was|be)$/u.test(words[i]?.lower ?? '') && words[i + 1]?.lower === 'a';
  if (isDeed && IS_TO_DO.test(words[i + 2]?.lower ?? '')) return true;
  return words[i]?.pos === 'adj' && /^(?:that|to|for|when|how)$/u.test(words[i + 1]?.lower ?? '');
}

/** "(the maker) *of lenses that*" */
function opensRelative(behind: ReferAt['parsed']['words']): boolean {
  const at = behind.slice(0, 5).findIndex((w) => /^(?:that|who|which)$/u.test(w.lower));
  return (
    at === 0 ||
    (at > 0 && behind[0]?.lower === 'of' && behind.slice(1, at).every((w) => /^(?:name|noun|adj|det)$/u.test(w.pos)))
  );
}

const IS_TO_DO = listed('what it is to do something');

/** "*Any contractor* must certify that it does not use Velm": one of many, and nobody who was named. */
function isAnybody({ parsed: { words, clauses }, np }: ReferAt): boolean {
  // "Each user was told, and Norvane said it": the nearest subject before is meant, and none of a relative clause.
  const subject = clauses.findLast(
    (c) => !c.relative && c.subject !== undefined && c.subject.last <= np.first,
  )?.subject;
  return subject?.name === undefined && /^(?:any|every|each)$/u.test(words[subject?.first ?? -1]?.lower ?? '');
}

/** A body does something with what is its own, and no other thing is meant. */
const isOwnersThing = ({ np }: ReferAt, { entity, how }: Antecedent, wanted: readonly string[]): boolean =>
  np.pronoun === 'its' &&
  how === OWN_SUBJECT &&
  isSurely(entity, BODIES) &&
  wanted.every((kind) => THINGS.includes(kind));

/** A body that a relative clause tells of. */
const isOfRelative = ({ parsed, np }: ReferAt, entity: Entity): boolean =>
  isSurely(entity, BODIES) && clauseOf(parsed, np)?.relative === true;

/** The sentence before is about a firm. */
const isFirmToldOf = ({ entity, how }: Antecedent): boolean => how === SUBJECT_BEFORE && kindOf(entity) === 'company';

/** The subject before is a thing and no firm of that name, and "it" says nothing, as a thing does not. */
function isThingToldOf({ parsed, np }: ReferAt, { entity, how }: Antecedent): boolean {
  if (!how.startsWith('the subject') || !isSurely(entity, THINGS) || entity.known?.kinds.includes('company'))
    return false;
  const own = parsed.clauses.find((c) => c.subject === np);
  return own !== undefined && !own.passive && own.verb.lemmas.some((l) => DOES.test(l));
}

const DOES = listed('what a thing does');

const BODIES: readonly string[] = ['government', 'organization', 'company', 'publication'];

/** "He also said", where the sentences before go on about one person alone. */
function onlyPerson(grammar: ArticleGrammar, at: ReferAt, speaker: Entity | undefined): Denoted[] {
  const { parsed, np } = at;
  const people = new Set<Entity>();
  for (let back = 0; back <= WINDOW; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    for (const entity of back === 0 ? mentionsBefore(grammar, parsed, np) : mentionsIn(grammar, earlier))
      if (kindOf(entity) === 'person' && isOfSex(grammar, entity, np)) people.add(entity);
  }
  const [entity, other] = people;
  if (entity === undefined || other !== undefined || entity === speaker || !surrounds(entity, parsed)) return [];
  return [takenFor(at, { entity, how: 'the only person whom the sentences before name' }, 0.85)];
}

/** How many sentences back. */
const WINDOW = 4;

/** "She" is nobody whose given name is a man's. */
function isOfSex({ rulebook }: ArticleGrammar, entity: Entity, { pronoun = '' }: NounPhrase): boolean {
  if (!PERSONAL.test(pronoun)) return true;
  const [given = '', ...more] = entity.name.toLowerCase().split(' ');
  const { morphology } = rulebook;
  // "Kim Tarn": where the surname comes first, it tells nothing.
  const familyFirst = morphology.isSurname(given) && (more.length === 0 || morphology.isFirstName(more.at(-1) ?? ''));
  const sex = familyFirst || OF_EITHER.test(given) ? undefined : morphology.genderOf(given);
  return sex === undefined || (sex === 'female') === FEMALE.test(pronoun);
}

/** "In a note to *her* staff, Quill said that Velm knew *him*": whom a fronted pronoun shows to be a woman is no "him". */
function isToldOfOtherSex(grammar: ArticleGrammar, { parsed, np }: ReferAt, entity: Entity): boolean {
  const subject = mainClause(parsed)?.subject;
  if (!PERSONAL.test(np.pronoun ?? '') || subject?.name === undefined || !isSign(parsed.items[0], 'prep')) return false;
  const owner = parsed.phrases.find((one) => one.last <= subject.first && PERSONAL.test(one.possessor?.pronoun ?? ''));
  if (owner === undefined || headEntity(grammar, parsed, subject)?.entity !== entity) return false;
  return FEMALE.test(owner.possessor?.pronoun ?? '') !== FEMALE.test(np.pronoun ?? '');
}

const FEMALE = /^(?:she|her|hers|herself)$/u;

const OF_EITHER = listed('given names of either sex');

/** "We will sell," says a firm's chief: the firm. */
function bodyQuoted(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted[] {
  const { parsed, np } = at;
  const own = publisherMeant(grammar, at);
  const entity = own ?? speakersBody(grammar, at);
  if (entity === undefined || !fitsKinds(entity, wanted)) return [];
  const how = own === undefined ? 'whose speaker is quoted' : 'which publishes the article';
  const steps = [`"${textOf(parsed, np)}" was taken to be ${entity.name}, ${how}`];
  return [{ entity, span: spanOfPhrase(parsed, np), steps, trust: 0.8 }];
}

/** "I founded it," says Ada Quill: she did. */
function speakerMeant(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np } = at;
  const entity = personQuoted(grammar, at);
  if (entity === undefined) return [];
  const steps = [`"${textOf(parsed, np)}" was taken to be ${entity.name}, who is quoted`];
  return [{ entity, span: spanOfPhrase(parsed, np), steps, trust: 0.9 }];
}
