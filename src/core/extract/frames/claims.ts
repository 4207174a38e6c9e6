import { byCodeUnit, type Claim, type Modality } from '../../model/index.ts';
import type { Frame, FrameType, Relation, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Candidate, MatchAt } from '../candidates.ts';
import { headsLand } from '../entities/heads-land.ts';
import { isAnothers, isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { isHighPost } from '../high-post.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import { ENDS_NAME, fitsKinds, isSurely, kindOf, scoreOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { postLeft } from '../reference/body-beside.ts';
import { toldSoFar } from '../reference/told-so-far.ts';
import { eventDate } from '../status/event-date.ts';
import { type Attributed, attributions, weaker } from '../status/status.ts';
import { lineMembers } from '../unsaid/line-members.ts';
import { sameDeeds } from '../unsaid/same-deed.ts';
import { blameMakers } from './blamed-makers.ts';
import { type FrameIndex, framesByType } from './frame-index.ts';
import { matchCompounds } from './match-compounds.ts';
import { matchDemonyms } from './match-demonyms.ts';
import { matchKnown } from './match-known.ts';
import { matchNames } from './match-names.ts';
import { matchOf } from './match-of.ts';
import { matchPossessives } from './match-possessives.ts';
import { matchNouns } from './nouns/match-nouns.ts';
import { asRivalFirms } from './rival-firms.ts';
import { matchAnother } from './roles/match-another.ts';
import { matchRoles } from './roles/match-roles.ts';
import { matchVerbs } from './verbs/match-verbs.ts';
import { yieldToTold } from './yield-to-told.ts';

/** Frames against sentences: what an article claims. */

type Matcher = (at: MatchAt, frames: FrameIndex) => Candidate[];

const MATCHERS: Readonly<Record<FrameType, Matcher>> = {
  verb: matchVerbs,
  noun: matchNouns,
  role: matchRoles,
  compound: matchCompounds,
  possessive: matchPossessives,
  demonym: matchDemonyms,
  of: matchOf,
  name: matchNames,
  known: matchKnown,
};

/** All claims of an article, in order of place. */
export function claimsOf(grammar: ArticleGrammar): Claim[] {
  const { rulebook } = grammar;
  const claims: OfficeClaim[] = toldSoFar(grammar);
  claims.length = 0;
  for (const parsed of grammar.parsed) {
    if (parsed === undefined || parsed.sentence.furniture) continue;
    const at: MatchAt = { grammar, parsed, rulebook };
    const sayings = attributions(grammar, parsed);
    const take = (found: Candidate, _: number, all: readonly Candidate[]): void => {
      const candidate = isOfOneSort(found, rulebook) ? found : asRivalFirms(at, found);
      if (!fits(candidate, rulebook, all) || isUnmade(candidate, rulebook)) return;
      const office = candidate.frame.relation === 'works_for' ? officeOf(candidate, at) : undefined;
      const { inferred } = candidate.frame;
      keepFirmest(claims, { ...claimOf(candidate, { parsed, sayings, date: grammar.date }), office, inferred });
    };
    for (const [type, frames] of framesByType(rulebook.frames)) {
      MATCHERS[type](at, frames).forEach(take);
      if (type === 'role') matchAnother(at, frames, claims).forEach(take);
    }
    sameDeeds(at, claims).forEach(take);
    lineMembers(at, claims).forEach(take);
  }
  return byOffice(blameMakers(yieldToTold(claims, rulebook, grammar.entities), grammar.entities), grammar).sort(
    (a, b) => a.sentence.from - b.sentence.from || a.trigger.from - b.trigger.from || byCodeUnit(a.rule, b.rule),
  );
}

/** "announced a Board", "launched an Incentive Plan": what a body has is no product of it. */
function isUnmade({ frame, object: { entity } }: Candidate, { lexicon }: Rulebook): boolean {
  // "Fund II"
  const words = entity.name.split(' ').filter((word, i) => i === 0 || !/^[IVX]+$/u.test(word));
  if (frame.relation !== 'develops') return false;
  // "launched the Velm Bond Fund": some funds are for sale.
  const isThing = lexicon.nameWords.last.get(words.slice(-2).join(' ')) === 'product' || isToldAsThing(entity);
  const ofFirm = entity.known === undefined && lexicon.unmade.has(words.at(-1) ?? '') && !isThing;
  // "Micron's HBM4" is what a list knows as one of several.
  const ofMany = entity.known !== undefined && /\d/u.test(entity.name);
  return ofFirm || (!ofMany && STANDARD.test(entity.name));
}

/** "Quillbee Code, a coding assistant": the text calls it a thing, whatever its name ends in. */
const isToldAsThing = ({ votes }: Entity): boolean =>
  votes.some((v) => /^(?:product|model)$/u.test(v.kind) && v.weight > 1 && !v.reason.endsWith(ENDS_NAME));

/** "USB-C charger", "DDR5 kits", "the CVE-2026-1 patch": names of what everybody builds with, or of a flaw. */
const STANDARD =
  /^(?:USB(?:-[A-C]|\d?)|HBM\d?E?|(?:LP)?DDR\d\p{L}?|GDDR\d\p{L}?|D?RAM|NAND|(?:AM|Q)?OLED|eSIM|NFC|Bluetooth|Wi-?Fi(?: \d)?|[3-6]G|4G LTE|LTE|DNS|RCS|HTTPS?|SMS|Qi2?|[CGN]PU|API|SDK|AI|LLM|CVE-[\d-]+)s?$/u;

/** Of two claims of one sentence that say the same, the firmer stays: of what is told rather than what is known of both. */
function keepFirmest(claims: OfficeClaim[], claim: OfficeClaim): void {
  const at = claims.findIndex(
    (c) =>
      c.sentence.from === claim.sentence.from &&
      c.relation === claim.relation &&
      c.subject === claim.subject &&
      c.object === claim.object,
  );
  const other = claims[at];
  if (other === undefined) claims.push(claim);
  else if (
    weaker(other.modality, claim.modality) !== claim.modality ||
    (other.modality === claim.modality && isSurer(claim, other))
  )
    claims[at] = claim;
}

const isSurer = (claim: OfficeClaim, other: OfficeClaim): boolean =>
  claim.inferred === other.inferred ? other.confidence < claim.confidence : other.inferred === true;

/** What a governor bans, the state bans: an officeholder's act is that of the government whose power is used. */
function byOffice(claims: readonly OfficeClaim[], grammar: ArticleGrammar): Claim[] {
  const { entities, rulebook } = grammar;
  const offices = new Map<number, Office>();
  for (const claim of claims) {
    if (claim.relation !== 'works_for' || claim.office === undefined) continue;
    if (!offices.has(claim.subject)) offices.set(claim.subject, { state: claim.object, words: claim.office });
  }
  const plain = claims.map(({ office: _, inferred: __, ...claim }): Claim => {
    const office = offices.get(claim.subject);
    const { byOffice, subject = [] } = rulebook.relations.get(claim.relation) ?? {};
    const acts = byOffice?.has('*') === true || office?.words.some((word) => byOffice?.has(word)) === true;
    // "a federal judge blocks it": a court's act, and not the land's.
    if (office?.words.some((word) => /\bjudge$|\bjustice$|^magistrate$/u.test(word))) return claim;
    if (office === undefined || !acts || office.state === claim.object || !subject.includes('government')) return claim;
    const { state } = office;
    return {
      ...claim,
      subject: state,
      steps: [...claim.steps, `${entities[claim.subject]?.name} acts by an office of ${entities[state]?.name}`],
    };
  });
  const told = plain.map((claim) => asInSuit(claim, { office: offices.get(claim.subject), claims: plain }));
  const seen = new Set<string>();
  // "Trump imposed tariffs": of no state that the article tells, it is nobody's act.
  const stateless = ({ relation, subject }: Claim): boolean => {
    const entity = entities[subject];
    const { byOffice, subject: kinds = [] } = rulebook.relations.get(relation) ?? {};
    return byOffice !== undefined && entity !== undefined && kindOf(entity) === 'person' && !kinds.includes('person');
  };
  // "Trump's Justice Department": who governs a land works in none of its agencies.
  const hisAgencies = agencyRules(rulebook.frames);
  const governs = ({ subject }: Claim): boolean => offices.has(subject) || headsLand(entities[subject], rulebook);
  return told.filter((c) => {
    if (
      stateless(c) ||
      blamesOwn(c, { claims: told, grammar }) ||
      blamesHouse(c, { claims: told, grammar }) ||
      (hisAgencies.has(c.rule) && governs(c))
    )
      return false;
    const key = `${c.relation}|${c.subject}|${c.object}|${c.sentence.from}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** "The attorney general sued Norvane, *accusing* it of fraud": so does the state that sues. */
function asInSuit(claim: Claim, { office, claims }: { office: Office | undefined; claims: readonly Claim[] }): Claim {
  if (office === undefined || claim.relation !== 'accuses') return claim;
  const suit = claims.find(
    ({ relation, subject, object, sentence }) =>
      relation === 'sued' &&
      subject === office.state &&
      object === claim.object &&
      sentence.from === claim.sentence.from,
  );
  return suit === undefined ? claim : { ...claim, subject: office.state, steps: suit.steps };
}

/** "Velm's chief, Ada Quill, said *the company* had lied": whoever leads a body means another, if it is not named. */
function blamesOwn(claim: Claim, { claims, grammar }: { claims: readonly Claim[]; grammar: ArticleGrammar }): boolean {
  const { relation, subject, object, sentence, steps } = claim;
  const [blamer, blamed] = [grammar.entities[subject], grammar.entities[object]];
  if (relation !== 'accuses' || !steps.some((step) => step.includes(` was taken to be ${blamed?.name}`))) return false;
  const serves = claims.some(
    (c) =>
      c.relation === 'works_for' && c.subject === subject && c.object === object && c.sentence.from === sentence.from,
  );
  const parsed = serves ? grammar.parsed.find((one) => one?.sentence.from === sentence.from) : undefined;
  return parsed?.phrases.some((np) => leadsNow({ grammar, parsed, np }, blamer)) === true;
}

/** `"We see a risk of delays at the firm," said Velm analyst Ada Quill`: what is no blame by its verb is none of the house that one speaks for. */
function blamesHouse(
  claim: Claim,
  { claims, grammar }: { claims: readonly Claim[]; grammar: ArticleGrammar },
): boolean {
  if (claim.relation !== 'accuses' || !wrongRules(grammar.rulebook.frames).has(claim.rule)) return false;
  return claims.some(
    (c) =>
      c.relation === 'works_for' &&
      c.subject === claim.subject &&
      c.object === claim.object &&
      speaksForHouse(grammar, c),
  );
}

/** The post is one of those who speak for their body, and no former one. */
function speaksForHouse(grammar: ArticleGrammar, { sentence, trigger }: Claim): boolean {
  const words = grammar.parsed.find((one) => one?.sentence.from === sentence.from)?.words ?? [];
  const at = words.findIndex((w) => w.from === trigger.from);
  return (
    SPEAKS_FOR.test(words[at]?.lower ?? '') && !words.slice(Math.max(0, at - 3), at).some((w) => ONCE.test(w.lower))
  );
}

const SPEAKS_FOR = listed('who speaks for a house');

const ONCE = listed('who was it once');

/** Frames that take for blame what their clause says, whatever its verb. */
const knownWrongRules = new WeakMap<readonly Frame[], ReadonlySet<string>>();

function wrongRules(frames: readonly Frame[]): ReadonlySet<string> {
  const known = knownWrongRules.get(frames) ?? new Set(frames.filter((f) => f.needsWrong).map((f) => f.id));
  knownWrongRules.set(frames, known);
  return known;
}

/** "CTO Ada Quill", "Ada Quill, director of": a high post that was not left. */
const leadsNow = ({ grammar, parsed, np }: Omit<MatchAt, 'rulebook'> & { np: NounPhrase }, person?: Entity): boolean =>
  entityOfWord(grammar, parsed, np.name) === person &&
  [np, ...np.apposed].some((one) => isHighPost(one) || HEAD.test(one.plainNoun ?? '')) &&
  postLeft(parsed, np) === undefined;

const HEAD = listed('who is at the head');

/** A rulebook's frames do not change, and all articles of a run are read with the same. */
const knownAgencyRules = new WeakMap<readonly Frame[], ReadonlySet<string>>();

function agencyRules(frames: readonly Frame[]): ReadonlySet<string> {
  const known = knownAgencyRules.get(frames) ?? new Set(frames.filter(isHisAgency).map((f) => f.id));
  knownAgencyRules.set(frames, known);
  return known;
}

/** "Ada Quill's Velm Commission" */
const isHisAgency = ({ type, relation, reverse }: Frame): boolean =>
  type === 'possessive' && relation === 'works_for' && !reverse;

/** A claim with the words of the public office that it tells of. */
type OfficeClaim = Claim & {
  readonly office?: readonly string[] | undefined;
  /** What a list knows of both ends, and no word of the sentence. */
  readonly inferred?: boolean | undefined;
};

interface Office {
  readonly state: number;
  readonly words: readonly string[];
}

/** "Gov. Ada Quill": the word of the role, where it is a public office that is held of a state. */
function officeOf(
  { frame, trigger, subject, object }: Candidate,
  { parsed, rulebook }: { parsed: Parsed; rulebook: Rulebook },
): readonly string[] | undefined {
  // "Governor Ada Quill of Ostrea": the title stands before the name.
  const at =
    frame.type === 'of'
      ? parsed.words.findIndex((w) => w.mention !== undefined && w.from === subject.span.from) - 1
      : parsed.words.findIndex((w) => w.from === trigger.from);
  const word = parsed.words[at]?.lower ?? '';
  const before = parsed.words[at - 1]?.lower ?? '';
  const words = [word, `${before} ${word}`].map((w) => w.replace(/\.$/u, ''));
  const office = [...words, word].some((w) => rulebook.lexicon.titles.get(w) === 'office');
  const ofState =
    object.entity.known?.isCountry === true ||
    object.entity.known?.acts === true ||
    kindOf(object.entity) === 'government';
  return office && ofState && !WITHOUT_POWER.test(word) ? words : undefined;
}

/** A lawmaker or envoy does not act as the state does. */
const WITHOUT_POWER = listed('lawmakers and envoys');

/** Both ends are of kinds that the frame allows. */
function fits(candidate: Candidate, rulebook: Rulebook, all: readonly Candidate[]): boolean {
  const { frame, subject, object } = candidate;
  const relation = rulebook.relations.get(frame.relation) as Relation;
  if (!usable(subject.entity, frame.relation, 'subject') || !usable(object.entity, frame.relation, 'object'))
    return false;
  if (!fitsKinds(subject.entity, frame.subjectKinds) || !fitsKinds(object.entity, frame.objectKinds)) return false;
  if (/^(?:both|subject)$/u.test(frame.sure) && !isSurely(subject.entity, frame.subjectKinds)) return false;
  if (/^(?:both|object)$/u.test(frame.sure) && !isSurely(object.entity, frame.objectKinds)) return false;
  if ((relation.notOwn || frame.notOwn) && isOwn(subject.entity, object.entity)) return false;
  // "The commission weighs a cap on EU gas prices": a body of the union does not restrict the union.
  if (frame.relation === 'restricts' && isOwn(object.entity, subject.entity)) return false;
  if (frame.notHired && isHired(subject.entity, rulebook) && !isOwn(subject.entity, object.entity)) return false;
  if (frame.inferred && isAnothers(object.entity, subject.entity) && !isWithMaker(candidate, all)) return false;
  if (frame.notLand && object.entity.known?.isCountry === true) return false;
  if (relation.countryOnly && object.entity.known?.isCountry !== true) return false;
  // "plans to acquire up to 300 Bitcoin": some of it.
  if (frame.relation === 'acquired' && isCoin(object.entity)) return false;
  // "sold its Bitcoin business": what trades in coins is called by them.
  if (frame.relation === 'owns' && isCoin(object.entity)) return false;
  // "Norvane's first standalone Bitcoin product": people make coins, and firms make what holds them.
  if (frame.relation === 'develops' && isCoin(object.entity) && !makesCoin(subject.entity, object.entity)) return false;
  // "Bitcoin outperformed Ether", "the fund beat the index": so do things that are traded, and no rivals.
  if (OUTDOES.test(frame.id) && [subject, object].some(({ entity }) => isTraded(entity))) return false;
  if (BETWEEN_TWO.has(frame.relation) && isOwnUnit(subject.entity, object.entity)) return false;
  if (frame.relation === 'competes_with' && isFund(subject.entity) !== isFund(object.entity)) return false;
  return isOfOneSort({ frame, subject, object }, rulebook);
}

/** "Two universities and Velm released Quillbee", which is known as Velm's: they made it together; firms rather put it to use. */
const isWithMaker = ({ frame, subject, object, trigger }: Candidate, all: readonly Candidate[]): boolean =>
  kindOf(subject.entity) !== 'company' &&
  all.some(
    (c) =>
      c.frame === frame &&
      c.trigger.from === trigger.from &&
      c.object.entity === object.entity &&
      isOwn(c.subject.entity, object.entity),
  );

/** What one does with others, and with no part of oneself. */
const BETWEEN_TWO: ReadonlySet<string> = new Set(['partners_with', 'competes_with', 'supplies']);

const COIN = listed('coins');

const isCoin = ({ name, known }: Entity): boolean => COIN.test(known?.name ?? name);

const makesCoin = (maker: Entity, coin: Entity): boolean => kindOf(maker) === 'person' || isOwn(maker, coin);

/** A coin, an index or a fund. */
const isTraded = (entity: Entity): boolean =>
  isCoin(entity) ||
  (THING.test(kindOf(entity)) &&
    /(?:\b(?:ETF|Index|Fund|Trust|Average|Composite)| \d{2,})$|^Nifty\b/u.test(entity.known?.name ?? entity.name));

const OUTDOES = /^competes_with\.outdo/u;

/** "Norvane" and "Norvane Research Team": a part that bears the name of its body. */
function isOwnUnit({ name: one }: Entity, { name: other }: Entity): boolean {
  const [whole, part] = one.length < other.length ? [one, other] : [other, one];
  const stem = whole.replace(STYLE, '');
  return part.startsWith(`${stem} `) && UNIT.test(part.split(' ').at(-1) ?? '');
}

const STYLE =
  / (?:Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|Group|Holdings?|Technolog(?:y|ies)|plc|PLC|AG|SE|SA|NV|LLC)$/u;

const UNIT = listed('words that end the name of a unit');

/** "Norvane Steel ETF", "the Velm Index": it holds the shares of firms and is no rival of theirs. */
const isFund = ({ name }: Entity): boolean => FUND.test(name.split(' ').at(-1) ?? '');

const FUND = listed('last words of funds and indices');

/** The two can stand on either side of a relation between two of a sort. */
function isOfOneSort({ frame, subject, object }: Pick<Candidate, 'frame' | 'subject' | 'object'>, rulebook: Rulebook) {
  const sort = rulebook.relations.get(frame.relation)?.sameSort;
  return sort === undefined || sameSort(subject.entity, object.entity, sort === 'strict');
}

/** Makers that build what others order. */
const isHired = (entity: Entity, { lexicon }: Rulebook): boolean => lexicon.hiredMakers.has(entity.known?.name ?? '');

const THING = /^(?:product|model)$/u;
const STATE = /^government$/u;

/** Bodies go with bodies, things with things, states with states. */
function sameSort(a: Entity, b: Entity, strict: boolean): boolean {
  const [x, y] = [kindOf(a), kindOf(b)];
  // What nothing but this article tells of is taken for whatever its rival or partner is.
  const dual = (e: Entity) =>
    (e.known === undefined &&
      x !== 'person' &&
      y !== 'person' &&
      !STATE.test(kindOf(e)) &&
      scoreOf(e.votes, kindOf(e)) < 2.5) ||
    (fitsKinds(e, FIRMS) && fitsKinds(e, THINGS));
  if (dual(a) || dual(b)) return !STATE.test(x) && !STATE.test(y);
  return THING.test(x) === THING.test(y) && (STATE.test(x) === STATE.test(y) || !strict);
}

const ACTS: ReadonlySet<string> = new Set([
  'banned',
  'restricts',
  'sued',
  'investigates',
  'fined',
  'regulates',
  'accuses',
  'partners_with',
  'uses',
]);

/** A town or region takes part only where it acts as a government, or where somebody governs it. */
function usable(entity: Entity, relation: string, side: 'subject' | 'object'): boolean {
  if (kindOf(entity) !== 'place') return true;
  if (entity.known?.acts !== true) return false;
  return (side === 'subject' ? ACTS : DEALT_WITH).has(relation);
}

/** Relations in which a region is whom the others deal with. */
const DEALT_WITH: ReadonlySet<string> = new Set(['works_for', 'partners_with', 'sued', 'accuses', 'supplies']);

interface ClaimContext {
  readonly parsed: Parsed;
  readonly sayings: readonly Attributed[];
  readonly date: string | undefined;
}

function claimOf(candidate: Candidate, { parsed, sayings, date }: ClaimContext): Claim {
  const { frame, subject, object, trigger } = candidate;
  // What stands within a phrase ("Norvane's Quillbee") is the author's own word, whoever is cited around it.
  const within = frame.type !== 'verb' && frame.type !== 'noun';
  const saying = within
    ? undefined
    : sayings.find(
        (s) =>
          trigger.from >= s.span.from &&
          trigger.to <= s.span.to &&
          s.speaker !== subject.entity &&
          !s.house?.includes(subject.entity),
      );
  let modality: Modality = candidate.modality;
  if (saying !== undefined && frame.relation !== 'accuses') modality = weaker(modality, 'reported');
  if (frame.modality !== undefined) modality = weaker(modality, frame.modality);
  const spans = { trigger, subjectSpan: subject.span, objectSpan: object.span };
  const happened = eventDate(parsed, { type: frame.type, modality, ...spans }, date);
  return {
    relation: frame.relation,
    subject: subject.entity.index,
    object: object.entity.index,
    modality,
    ...(saying === undefined
      ? {}
      : { attribution: saying.by, ...(saying.speaker === undefined ? {} : { speaker: saying.speaker.index }) }),
    sentence: { from: parsed.sentence.from, to: parsed.sentence.to },
    ...spans,
    ...(happened === undefined ? {} : { eventDate: happened }),
    rule: frame.id,
    confidence: Math.round(frame.confidence * trustOf(subject, object) * 1000) / 1000,
    steps: [...subject.steps, ...object.steps],
  };
}

/** What is left of a rule's confidence where either side had to be worked out. */
const trustOf = (subject: Denoted, object: Denoted): number => 1 - LAPSES * (1 - subject.trust * object.trust);

/** Of the lapses that the steps of reference are expected to make, the share that they make on labelled articles (`npm run eval`). */
const LAPSES = 0.4;
