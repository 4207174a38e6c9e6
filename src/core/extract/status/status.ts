import type { Modality, Span } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { beforeAdverbs, isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase, namesPerson } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';
import { textOf } from '../spans.ts';
import { isYetToBe } from './yet-to-be.ts';

/** How firmly a claim is made, and by whom. */

export interface Status {
  readonly modality: Modality;
  /** Who says so, in the article's words. */
  readonly attribution?: string | undefined;
  readonly speaker?: Entity | undefined;
}

const RANK: Readonly<Record<Modality, number>> = { asserted: 0, reported: 1, possible: 2, negated: 3 };

/** The weaker of two readings: what is denied is denied, what is possible is no report. */
export function weaker(a: Modality, b: Modality): Modality {
  return RANK[a] >= RANK[b] ? a : b;
}

/** The reading that a clause's own words and all that governs it give it. */
export function clauseModality(clause: Clause, lexicon: Lexicon, words: Parsed['words']): Modality {
  const { status } = lexicon;
  // "did not release Quillbee until May": then it did.
  if (clause.verb.negated && isUntil(clause, words))
    return clauseModality({ ...clause, verb: { ...clause.verb, negated: false } }, lexicon, words);
  let modality = isSupposed(clause, words)
    ? weaker('possible', ownModality(clause, lexicon, words))
    : ownModality(clause, lexicon, words);
  modality = weaker(modality, shortOf(clause, words));
  if (isEitherWay(clause, words)) modality = 'possible';
  if (isAsked(clause, words)) modality = weaker(modality, 'possible');
  if (isImagined(clause, words)) modality = weaker(modality, 'possible');
  let at: Clause = clause;
  let means = false;
  for (let depth = 0; depth < 8; depth++) {
    const { governor } = at;
    if (isPutAside(at, words) || notEven(at, words)) modality = 'negated';
    modality = weaker(modality, toldAs(at, words, lexicon));
    if (governor?.clause === undefined) break;
    const above = governor.clause;
    // "may explain why it works with Velm": that it does is taken for granted.
    // "would be its largest deal since buying Velm": that it bought Velm is past.
    if (governor.via === 'why' || governor.via === 'since') break;
    // "considered others before buying Velm", "declined to comment after joining Velm": what was done first or next is done.
    const told = governor.via === 'after' || governor.via === 'before' ? pastAbove(above, lexicon, words) : undefined;
    if (told !== undefined) {
      if (ownModality(told, lexicon, words) === 'reported') modality = weaker(modality, 'reported');
      at = told;
      continue;
    }
    // "claimed that it had changed, becoming Velm's unit": what is added to a claim is claimed as well.
    if (governor.via === ',') return weaker(modality, claimedBy(above, lexicon));
    // "would neither confirm nor deny that it bought Velm", "declined to confirm or deny": neither that it did nor that it did not.
    if (governor.via === 'that' && above.verb.lemmas.includes('deny') && isConfirmOrDeny(above, words))
      return 'possible';
    // "declined to say whether it bought Velm": neither that it did nor that it did not.
    if (governor.via === 'whether' || governor.via === 'if') return 'possible';
    // "It is possible that Norvane will never release it": neither that it does nor that it does not.
    if (governor.via === 'that' && above.verb.copula && MAY_BE.test(words[above.verb.last]?.lower ?? ''))
      return 'possible';
    // "It cannot be ignored that Norvane bought Velm", "Nobody disputes that it did": it did.
    if (governor.via === 'that' && isGranted(above)) {
      at = above;
      continue;
    }
    modality = weaker(modality, newsOf(at, words, lexicon));
    const effect = governorEffect(governor, above, lexicon);
    modality = weaker(modality, means && effect === 'negated' ? 'asserted' : effect);
    means ||= governor.via === 'inf' && (isMeans(above) || (effect === 'asserted' && isForRule(at)));
    const ordinal = governor.noun !== undefined && hasOrdinal(governor.noun, words);
    const own =
      means && ownModality(above, lexicon, words) === 'negated' ? 'asserted' : ownModality(above, lexicon, words);
    // "is not the first to ban": the ban stands. "need not ban": it does not say that there is none.
    const needless = own === 'negated' && above.verb.lemmas.includes('need');
    const lifted = own === 'negated' && (ordinal || above.verb.lemmas.includes('deny'));
    // "did not rule out banning it", "did not stop banning it": what is denied is a denial.
    if (effect === 'negated' && own === 'negated' && !means && above.verb.negated && !ordinal)
      return above.verb.lemmas.some((l) => ENDS.test(l)) ? 'asserted' : 'possible';
    modality = weaker(modality, lifted ? 'asserted' : needless ? 'possible' : own);
    if (governor.noun?.det === 'neg') modality = 'negated';
    at = above;
  }
  if (clause.marker === undefined && at.marker !== undefined && status.conditions.has(at.marker))
    modality = weaker(modality, 'possible');
  return modality;
}

/** "stopped selling it *to comply* with the law": what for, whatever is stopped. */
const isForRule = ({ verb }: Clause): boolean => verb.lemmas.some((l) => FOR_RULE.test(l));

const FOR_RULE = listed('verbs of keeping to a rule');

const isConfirmOrDeny = ({ verb }: Clause, words: Parsed['words']): boolean =>
  /^n?or$/u.test(words[verb.first - 1]?.lower ?? '') && words[verb.first - 2]?.lower === 'confirm';

/** The past that a clause belongs to, "*declined* to comment", but not what was merely planned: "*hoped* to test it". */
function pastAbove(clause: Clause, lexicon: Lexicon, words: Parsed['words']): Clause | undefined {
  let at = clause;
  while (at.verb.form !== 'finite') {
    if (at.governor?.clause === undefined || !/^(?:inf|ing)$/u.test(at.governor.via)) return undefined;
    if (governorEffect(at.governor, at.governor.clause, lexicon) === 'possible') return undefined;
    at = at.governor.clause;
  }
  const { verb, passive } = at;
  // "wanted a discount before buying Velm": that it bought it is not said.
  if (verb.lemmas.some((l) => WANTS_FIRST.test(l))) return undefined;
  if (verb.form !== 'finite' || verb.modal !== undefined || verb.copula || passive) return undefined;
  return words[verb.first]?.form === 'past' || /^(?:did|had)$/u.test(words[verb.first]?.lower ?? '') ? at : undefined;
}

const WANTS_FIRST = listed('verbs of wanting something first');

/** "claimed that Norvane had changed": what somebody says, whatever else becomes of it. */
const claimedBy = ({ governor }: Clause, { status }: Lexicon): Modality =>
  governor?.via === 'that' &&
  governor.clause?.verb.lemmas.some(
    (l) => (status.governors.get(`${l} that`) ?? status.governors.get(l)) === 'reported',
  )
    ? 'reported'
    : 'asserted';

/** "Imagine a *world* in which Norvane had bought Velm", "In an alternate *timeline*, it bought Velm": not in this one. */
function isImagined({ subject, verb }: Clause, words: Parsed['words']): boolean {
  const at = subject?.first ?? verb.first;
  const [, , noun, , which] = [undefined, undefined, undefined, ...words.slice(0, at)].slice(-5);
  if (which?.lower === 'which') return IMAGINED.test(noun?.lower ?? '');
  if (/^where(?:in|by)?$/u.test(which?.lower ?? ''))
    return words.slice(Math.max(0, at - 3), at - 1).some((w) => IMAGINED.test(w.lower));
  const [opening] = words;
  return opening?.lower === 'in' && words[at - 1]?.lower === ',' && at < 6 && IMAGINED.test(words[at - 2]?.lower ?? '');
}

const IMAGINED = listed('worlds that are imagined');

/** "almost banned it", but "has almost finished", "almost always uses it", "has almost 50 shows": short of the deed. */
function shortOf({ verb }: Clause, words: Parsed['words']): Modality {
  if (!/^(?:almost|nearly)$/u.test(words[verb.main - 1]?.lower ?? '')) return 'asserted';
  return verb.main - verb.first > 1 ? 'possible' : 'negated';
}

/** "*instead of* buying it", "*rather than* buy it", "*far from* banning it": another thing is done. */
function isPutAside({ verb, subject }: Clause, words: Parsed['words']): boolean {
  if (verb.form === 'finite' && verb.last - verb.first > 1) return false;
  // "instead of *Norvane* buying it"
  const own = subject !== undefined && subject.last === verb.first ? subject.first : verb.first;
  return [verb.first, own].some((at) => {
    let i = at - 1;
    while (words[i]?.pos === 'adv' && words[i]?.lower !== 'rather') i--;
    // "instead of *simply* buying it", "instead of relying *solely* on it": that is done, and more.
    if (words.slice(i + 1, verb.last + 1).some(({ lower }) => MERELY.test(lower))) return false;
    // "*Without* buying it, Norvane grew", but "could not have grown"
    if (i === 0 && words[0]?.lower === 'without')
      return !words.some(({ pos, lower }) => pos === 'not' || WOULD.test(lower));
    return PUTS_ASIDE.test(`${words[i - 1]?.lower} ${words[i]?.lower}`);
  });
}

const PUTS_ASIDE = listed('words that put a deed aside');
const WOULD = /^(?:would|could|might|cannot|never)$/u;
const MERELY = listed('words of doing no more than that');

/** "*Not even* Norvane has banned it", "*Not every* firm has". */
const notEven = ({ subject, verb }: Clause, words: Parsed['words']): boolean =>
  subject !== undefined &&
  verb.form === 'finite' &&
  words[subject.first - 1]?.lower === 'even' &&
  words[subject.first - 2]?.lower === 'not';

/** "laughed off a *report that* it bought Velm", "The *rumour that* it bought Velm is *false*": what a noun right before "that" makes of it. */
function toldAs({ subject, object, verb, relative }: Clause, words: Parsed['words'], { status }: Lexicon): Modality {
  const that = (subject?.first ?? verb.first) - 1;
  // "Rumour *has it that* Norvane bought it"
  if (
    words[that]?.lower === 'that' &&
    words[that - 1]?.lower === 'it' &&
    /^ha[sd]$/u.test(words[that - 2]?.lower ?? '')
  )
    return 'reported';
  // "a report that Norvane *published*": no more is told than that.
  if ((relative && object === undefined) || words[that]?.lower !== 'that') return 'asserted';
  const noun = words[that - 1]?.lower ?? '';
  const effect = status.governorNouns.get(noun) ?? status.governorNouns.get(noun.replace(/s$/u, ''));
  // "amid *expectations that* Norvane will buy Velm"
  if (HOPES.test(noun) && !relative) return 'possible';
  if (effect !== 'reported') return 'asserted';
  const untrue = words.some(
    ({ lower }, i) =>
      i > verb.last + 1 && UNTRUE.test(lower) && words[i - 1]?.pos === 'aux' && words[i - 1]?.lower !== 'be',
  );
  return untrue ? 'negated' : effect;
}

const HOPES = listed('nouns of hopes and fears');
const UNTRUE = listed('words for what is not so');

/** "*may or may not* buy it" */
const isEitherWay = ({ verb }: Clause, words: Parsed['words']): boolean =>
  verb.negated && words[verb.first - 1]?.lower === 'or' && words[verb.first - 2]?.lower === words[verb.first]?.lower;

const ENDS = listed('verbs of coming to an end');

const DECIDES = listed('verbs of deciding or succeeding');

/** "until May", "until after", "until regulators agreed", behind the verb and before the next sign. */
function isUntil({ verb }: Clause, words: Parsed['words']): boolean {
  const end = words.findIndex((w, i) => i >= verb.last && w.pos === 'punct');
  return words.slice(verb.last, end < 0 ? words.length : end).some((w) => w.lower === 'until');
}

/** "*Had* Norvane bought it, …", "*Should* Norvane buy it", "Norvane *or* Velm will buy it": what may be, or might have been. */
function isSupposed({ subject, verb }: Clause, words: Parsed['words']): boolean {
  if (subject === undefined) return false;
  // "his first comment — on the question of him *buying* it"
  if (verb.form === 'ing' && words[subject.first - 1]?.lower === 'of')
    return THOUGHT.test(words[subject.first - 2]?.lower ?? '');
  if (verb.form !== 'finite') return false;
  const opening = words[subject.first - 1];
  const before = words[subject.first - 2];
  if (/^(?:had|should|were)$/u.test(opening?.lower ?? '') && (before === undefined || before.pos === 'punct'))
    return words.at(-1)?.text !== '?';
  const last = subject.members.at(-1);
  return (
    last !== undefined &&
    words[last.first - 1]?.lower === 'or' &&
    subject.name !== undefined &&
    verb.modal !== undefined
  );
}

/** "*Has* Norvane bought Velm?": asked, and not said; "Why has it?" takes it for granted. */
function isAsked({ subject, verb }: Clause, words: Parsed['words']): boolean {
  const opening = words[(subject?.first ?? 0) - 1];
  const before = words[(subject?.first ?? 0) - 2];
  const end = words.findLast((w) => !/^["”’]$/u.test(w.text));
  if (opening?.pos !== 'aux' || subject === undefined || verb.first < subject.last || end?.text !== '?') return false;
  return before === undefined || before.pos === 'punct' || /^(?:and|or|but|so)$/u.test(before.lower);
}

const THOUGHT = listed('nouns of what may be');
const MAY_BE = listed('what may be so');

/** "rose on a report that Norvane was buying Velm": what a noun at the end of the clause above tells, or one that spreads. */
function newsOf({ governor, subject, verb }: Clause, words: Parsed['words'], { status }: Lexicon): Modality {
  // "is in talks with Norvane about buying Velm"
  const aims = governor?.clause?.verb.copula && governor.via === 'about' ? governor.clause.preps : [];
  if (aims.some(({ prep, np }) => prep === 'in' && status.governorNouns.get(np.plainNoun ?? '') === 'possible'))
    return 'possible';
  if (governor?.via !== 'that' || governor.noun !== undefined) return 'asserted';
  const that = (subject?.first ?? verb.first) - 1;
  const told = governor.clause?.preps.find(({ np }) => np.last === that && words[that]?.lower === 'that')?.np;
  // "Rumours are swirling that Norvane is buying Velm"
  const above = governor.clause;
  const spread = above?.object === undefined && !above?.verb.negated ? above?.subject : undefined;
  const effects = [told, spread].map(
    (np) => status.governorNouns.get(np?.noun ?? '') ?? status.governorNouns.get(np?.plainNoun ?? ''),
  );
  return effects.includes('reported') ? 'reported' : 'asserted';
}

/** "stopped using Velm's staff to serve it": what is given up is the means, not what it served. */
const isMeans = ({ verb, object }: Clause): boolean => object !== undefined && verb.lemmas.some((l) => USES.test(l));

const USES = listed('verbs of using people and things');

/** "the first", "the only one": that there are others is what a denial of it says. */
export function hasOrdinal(np: NounPhrase, words: Parsed['words']): boolean {
  return words
    .slice(np.first, np.last)
    .some((w) => /^(?:first|second|third|fourth|only|latest|last|alone|next)$/u.test(w.lower));
}

/** "should not *have banned* it" */
export const isRegretted = ({ verb }: Clause, words: Parsed['words']): boolean =>
  /^(?:should|ought)$/u.test(verb.modal ?? '') && words.slice(verb.first, verb.main).some((w) => w.lower === 'have');

/** "is not *alone* in suing Velm", "is not *the only* firm in its sights": it does so, as others do. */
const isNotAlone = ({ verb, object }: Clause, words: Parsed['words']): boolean =>
  verb.copula &&
  (words.slice(verb.first, verb.last + 1).some((w) => w.lower === 'alone') ||
    (object?.det === 'def' && words.slice(object.first, object.last).some((w) => /^(?:only|sole)$/u.test(w.lower))));

const BILL = listed('nouns of bills');

const BRINGS_IN = listed('verbs of bringing in a bill');

/** "Tavland's *decision* to ban it drew criticism", "the *decision* by Tavland to ban it", but "a plan to ban it". */
function isDecided({ verb }: Clause, words: Parsed['words']): boolean {
  const by = words.findLastIndex((w, i) => i < verb.first && i > verb.first - 6 && w.lower === 'by');
  const told = by > 1 && words[by - 2]?.lower === 'the' && words[verb.first - 1]?.mention !== undefined;
  return DECIDED.test(words[told ? by - 1 : verb.first - 1]?.lower ?? '');
}

const DECIDED = listed('nouns of what is decided');

function ownModality(clause: Clause, { status }: Lexicon, words: Parsed['words']): Modality {
  const { verb } = clause;
  const alone = verb.form === 'inf' && clause.governor === undefined && clause.subject !== undefined;
  if (alone && !isDecided(clause, words)) return 'possible';
  // "should never have bought it": it has.
  if (verb.negated && isRegretted(clause, words)) return 'asserted';
  // "may not elect to buy it": nobody forbids it.
  if (verb.negated && /^(?:may|might)$/u.test(verb.modal ?? '') && verb.lemmas.some((l) => DECIDES.test(l)))
    return 'possible';
  if (clause.subject?.det === 'neg' || clause.object?.det === 'neg') return 'negated';
  if (verb.negated && !isNotAlone(clause, words)) return 'negated';
  // "can now answer with Tern-2": it does.
  const able = verb.modal === 'can' && verb.adverbs.includes('now');
  const modal = verb.modal ?? clause.modal;
  if (modal !== undefined && !able && status.possibleModals.has(modal)) return 'possible';
  if (clause.marker !== undefined && status.conditions.has(clause.marker)) return 'possible';
  if (isYetToBe(clause, words)) return 'possible';
  if (verb.adverbs.some((a) => status.possibleAdverbs.has(a))) return 'possible';
  if (verb.adverbs.some((a) => status.hedges.has(a))) return 'reported';
  return 'asserted';
}

/** What the word above does to the clause below: "refused to", "plans to", "is set to", "without". */
function governorEffect(governor: NonNullable<Clause['governor']>, above: Clause, { status }: Lexicon): Modality {
  if (governor.via === 'without') return 'negated';
  const noun = governor.noun;
  if (isNear(above, noun) || talksOf(above, governor.via) !== undefined) return 'possible';
  if (noun !== undefined) {
    // "pulled out of the race to buy", "walked away from a deal to buy"
    const behind = above.preps.find((p) => p.np === noun)?.prep ?? '';
    // "withdrew from the course to found it": what is left for it is another thing.
    const leaves = !LEFT_FOR_MORE.test(noun.plainNoun ?? '');
    if (leaves && above.verb.lemmas.some((l) => status.governors.get(`${l} ${behind}`) === 'negated')) return 'negated';
    // "introduced a measure to ban it", but "took measures to ban it"
    if (above.object === noun && BILL.test(noun.plainNoun ?? '') && above.verb.lemmas.some((l) => BRINGS_IN.test(l)))
      return 'possible';
    // "denied a request for an order banning it": what was asked for.
    if (above.object === noun && PRAYER.test(noun.plainNoun ?? '') && above.verb.lemmas.some((l) => TURNS_DOWN.test(l)))
      return 'negated';
    if (behind === 'for' && ASKED_FOR.test(above.object?.plainNoun ?? ''))
      return above.verb.lemmas.some((l) => TURNS_DOWN.test(l)) ? 'negated' : 'possible';
    // "used its power to ban it"
    if (above.object === noun && above.verb.lemmas.some((l) => WIELDS.test(l))) return 'asserted';
    if (above.object === noun && RACE.test(noun.plainNoun ?? '') && above.verb.lemmas.includes('win'))
      return 'asserted';
    // "confirmed her nomination to lead it"
    if (
      above.object === noun &&
      NOMINATED.test(noun.plainNoun ?? '') &&
      above.verb.lemmas.some((l) => CONFIRMS.test(l))
    )
      return 'asserted';
    const byNoun = status.governorNouns.get(noun.noun ?? '') ?? status.governorNouns.get(noun.plainNoun ?? '');
    // "nears a deal to buy", "rejected a deal to buy"
    const light =
      above.object === noun ? above.verb.lemmas.flatMap((l) => status.lightVerbs.get(l) ?? [])[0] : undefined;
    // "scrapped a deal to buy"
    const dropped = above.object === noun && above.verb.lemmas.some((l) => status.drops.has(l));
    // "denied Norvane a licence to sell": it may not.
    const denied = above.object2 === noun && above.verb.lemmas.some((l) => /^(?:deny|refuse)$/u.test(l));
    if (byNoun !== undefined && byNoun !== 'asserted') return denied ? 'negated' : byNoun;
    if (byNoun !== undefined) return dropped ? 'possible' : (light ?? byNoun);
  }
  if (governor.adjective !== undefined) {
    const byAdjective =
      status.governorAdjectives.get(`${governor.adjective} ${governor.via}`) ??
      status.governorAdjectives.get(governor.adjective);
    if (byAdjective !== undefined) return byAdjective;
  }
  // "*Calls* are growing for Norvane to buy it"
  const called = governor.via === 'inf' && noun === undefined && above.object === undefined && !above.verb.copula;
  if (called && status.governorNouns.get(above.subject?.plainNoun ?? '') === 'possible') return 'possible';
  // "is weeks away from buying it", "is about to buy it"
  if (above.verb.lemmas.includes('be') && /^(?:from|about)$/u.test(governor.via)) return 'possible';
  if (above.verb.copula)
    return governor.via === 'inf' && governor.noun === undefined && governor.adjective === undefined
      ? 'possible'
      : 'asserted';
  if (above.verb.lemmas.includes('have') && governor.via === 'inf') {
    // "has to buy it", but "has the cash to buy it"
    if (noun !== undefined && above.object === noun) return 'possible';
    return above.verb.adverbs.includes('yet') ? 'negated' : 'asserted';
  }
  // "writes its tests using Tern-2": how it is done, and nothing that is said.
  if (governor.via === 'ing' && above.object !== undefined && above.verb.lemmas.some((l) => status.sayVerbs.has(l)))
    return 'asserted';
  for (const lemma of above.verb.lemmas) {
    const { particle } = above.verb;
    // "faces being sued", but "faces a lawsuit accusing it"
    const held = governor.via === 'ing' && above.object !== undefined;
    const effect =
      (held ? undefined : status.governors.get(`${lemma} ${governor.via}`)) ??
      (particle === undefined ? undefined : status.governors.get(`${lemma} ${particle}`)) ??
      status.governors.get(lemma);
    // "Nobody believes that it will"
    if (effect === 'reported' && above.subject !== undefined && isNobody(above.subject)) return 'possible';
    if (effect !== undefined) return from(governor.via, lemma, effect);
  }
  return 'asserted';
}

/** Nobody can or does deny it. */
const isGranted = ({ verb, passive, subject }: Clause): boolean =>
  verb.lemmas.some((l) => GAINSAYS.test(l)) &&
  ((verb.negated && passive) || subject?.det === 'neg' || subject?.pronoun === 'nobody');

const GAINSAYS = listed('verbs of gainsaying');

/** "dropped out of *college* to found it" */
const LEFT_FOR_MORE = listed('what is left to start anew');

/** "a *request* for an order banning it" */
const ASKED_FOR = listed('nouns of asking for an end');
const PRAYER = listed('what courts are asked by');
const TURNS_DOWN = listed('verbs of turning a request down');

/** "*used* its power to ban it", "*exercised* its right to buy" */
const WIELDS = listed('verbs of using a power');

/** "won *the race* to buy" */
const RACE = listed('contests for a firm');

const NOMINATED = listed('nouns of proposing somebody for a post');
const CONFIRMS = listed('verbs of confirming in a post');

/** "held *talks* with Velm over a takeover", "is in *talks* about using it": the talks in which it is spoken of, by the preposition before that. */
export function talksOf({ object, preps }: Clause, prep: string): NounPhrase | undefined {
  if (!/^(?:about|over|on|regarding)$/u.test(prep)) return undefined;
  const held = [object, preps.find((p) => p.prep === 'in')?.np];
  return held.find((np) => TALKS.test(np?.plainNoun ?? ''));
}

const TALKS = listed('nouns of talks');

/** "is close *to a deal* to buy", "is *near a deal*", "is *on the verge* of buying": it is yet to come. */
const isNear = ({ verb, preps }: Clause, noun: NounPhrase | undefined): boolean =>
  verb.copula &&
  preps.some(({ prep, np }) => (np === noun && /^(?:to|near)$/u.test(prep)) || VERGE.test(np.plainNoun ?? ''));

const VERGE = listed('on the way');

/** "stopped buying" denies; "banned staff from using" says nothing of its own about the using. */
function from(via: string, lemma: string, effect: Modality): Modality {
  if (via === 'that' || via === 'whether' || via === 'if')
    return DENIES.test(lemma) ? 'negated' : via === 'that' ? (effect === 'negated' ? 'asserted' : effect) : 'possible';
  return effect;
}

const DENIES = listed('verbs of denying');

/** Hedges, possibilities and denials before a noun of action: "a reported ban", "the proposed deal", "no ban". */
export function nounModality(parsed: Parsed, np: NounPhrase, { status }: Lexicon): Modality {
  if (np.det === 'neg') return 'negated';
  let modality = weaker(headModality(parsed, np, status), saidOfIt(parsed, np));
  if (isInTalks(parsed, np)) modality = weaker(modality, 'possible');
  // "asked whether there were *any* contracts with Velm"
  if (parsed.words[np.first]?.lower === 'any') modality = weaker(modality, 'possible');
  for (const word of parsed.words.slice(np.first, np.last)) {
    if (status.hedges.has(word.lower)) modality = weaker(modality, 'reported');
    if (status.possibleAdjectives.has(word.lower)) modality = weaker(modality, 'possible');
  }
  return modality;
}

/** "Investors *in talks* include Norvane": what they may become. */
function isInTalks({ words }: Parsed, { last }: NounPhrase): boolean {
  const noun = /^(?:advanced|early|late-stage|the)$/u.test(words[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return words[last]?.lower === 'in' && IN_TALKS.test(words[noun]?.lower ?? '');
}

const IN_TALKS = listed('talks in which one is');

/** "A ban is *unlikely*", "looks *imminent*", "is *on the cards*": what is said of it is that it may be. */
const saidOfIt = ({ words, clauses }: Parsed, np: NounPhrase): Modality =>
  clauses.some(
    ({ subject, verb, preps }) =>
      subject === np &&
      // "Norvane chief Ada Quill is likely to leave" heads it still.
      !namesPerson(words, np) &&
      (verb.copula || verb.lemmas.some((l) => /^(?:look|seem|appear|remain)$/u.test(l))) &&
      (YET_TO_BE.test(words[verb.last]?.lower ?? '') || preps.some((p) => isOfPlans(p.prep, p.np))),
  )
    ? 'possible'
    : 'asserted';

const YET_TO_BE = listed('not so yet');

/** "is *on the cards*", "is *off the table*" */
const isOfPlans = (prep: string, { det, plainNoun }: NounPhrase): boolean =>
  /^(?:on|off|in)$/u.test(prep) && det === 'def' && WHERE_PLANS_ARE.test(plainNoun ?? '');

const WHERE_PLANS_ARE = listed('where plans are');

/** "rumours of a takeover", "the prospect of a ban", "calls for a ban"; "denied rumours of a takeover". */
function headModality(parsed: Parsed, np: NounPhrase, status: Lexicon['status']): Modality {
  const { prep, head } = headBefore(parsed, np);
  const { clauses } = parsed;
  // "at the *request* of President Ada Quill": president all the same.
  if (!/^(?:of|about|for)$/u.test(prep) || namesPerson(parsed.words, np)) return 'asserted';
  const effect = status.governorNouns.get(head?.noun ?? '');
  if (prep === 'for' && effect !== 'possible') return 'asserted';
  if (effect !== 'possible' && effect !== 'reported') return 'asserted';
  const denied = clauses.some(
    (c) => c.object === head && c.verb.lemmas.some((l) => status.lightVerbs.get(l) === 'negated'),
  );
  return denied ? 'negated' : effect;
}

/** "*plans* for a takeover", "*plans* Monday for what seems to be a takeover": the noun that the phrase belongs to, and by which word. */
function headBefore(
  { words, phrases, items }: Parsed,
  np: NounPhrase,
): { prep: string; head?: NounPhrase | undefined } {
  const at = beforeAdverbs(items, items.indexOf(np) - 1);
  const prep = items[at];
  if (prep?.type !== 'prep')
    return { prep: words[np.first - 1]?.lower ?? '', head: phrases.find((p) => p.last === np.first - 1) };
  const day = items[at - 1];
  const head = day?.type === 'np' && isTimeLike(day) ? items[at - 2] : day;
  return { prep: prep.lower, head: head?.type === 'np' ? head : undefined };
}

export interface Attributed {
  readonly by: string;
  readonly speaker?: Entity | undefined;
  /** Named with the speaker, who speaks for it: "*Norvane* chief Ada Quill said". */
  readonly house?: readonly Entity[];
  /** The words it covers. */
  readonly span: Span;
}

/** Who is quoted or cited in a sentence, and for which words. */
export function attributions(grammar: ArticleGrammar, parsed: Parsed): Attributed[] {
  const { lexicon } = grammar.rulebook;
  const whole: Span = { from: parsed.sentence.from, to: parsed.sentence.to };
  const found: Attributed[] = [];
  for (const clause of parsed.clauses) {
    if (!clause.verb.lemmas.some((l) => lexicon.status.sayVerbs.has(l)) || clause.verb.negated) continue;
    const { subject } = clause;
    if (subject === undefined || clause.passive || isNobody(subject)) continue;
    const tellers = tellersBehind(parsed, clause, lexicon);
    const speaker = tellers === undefined ? denoteOne(grammar, { parsed, np: subject })[0]?.entity : undefined;
    // "people familiar with the matter"
    const by =
      speaker?.name ??
      textOf(parsed, tellers === undefined ? subject : { first: tellers.first, last: clause.verb.first });
    const verb = parsed.words[clause.verb.main] as Span;
    if (tellers === undefined && clause.said !== undefined && clause.said.at > clause.at)
      found.push({ by, speaker, span: { from: verb.to, to: endOfSaid(parsed, clause) ?? whole.to } });
    else if (tellers !== undefined || trailsPlainly(parsed, clause)) {
      const said = { from: whole.from, to: (parsed.words[(tellers ?? subject).first] as Span).from };
      const house = namedIn(grammar, parsed, subject);
      found.push(...withoutAsides(parsed, said).map((span) => ({ by, speaker, house, span })));
    }
  }
  const according = accordingTo(grammar, parsed);
  if (according !== undefined)
    for (const span of withoutAsides(parsed, according.within ?? whole))
      found.push({ by: according.by, speaker: according.speaker, span });
  return found;
}

/** "*Nobody* said that it had": said by none. */
const isNobody = ({ det, pronoun }: NounPhrase): boolean => det === 'neg' || pronoun === 'nobody';

const namedIn = (grammar: ArticleGrammar, parsed: Parsed, { first, last }: NounPhrase): Entity[] =>
  parsed.words.flatMap((_, i) => (first <= i && i < last ? (entityOfWord(grammar, parsed, i) ?? []) : []));

/** "Quill says it will grow; *Velm has bought Tarn*": where what is said ends before another sentence, of one with a name. */
function endOfSaid({ words, clauses }: Parsed, { verb, subject, said }: Clause): number | undefined {
  // "Quill, saying it is not for sale, called the bid by Tarn, who owns Velm, an attack": the verb that she has besides.
  const besides =
    verb.form === 'ing' && said !== undefined
      ? clauses.find((c) => c.at > said.at && c.subject === subject && c.verb.form === 'finite' && !c.relative)
      : undefined;
  if (besides !== undefined) return words[besides.verb.first]?.from;
  const stop = words.findIndex((w, i) => i >= verb.last && /^[;"“”]$/u.test(w.text));
  const next = clauses.find((c) => c.subject?.first === stop + 1 && c.verb.form === 'finite');
  const isOthers = words[stop]?.text === ';' && next?.subject?.name !== undefined;
  return isOthers && words.slice(0, stop).every((w) => !/^["“”]$/u.test(w.text)) ? words[stop]?.from : undefined;
}

/** "Velm, *which bought Tarn in May*, will cut jobs, according to two people": what is told of the subject by the way is no part of it. */
function withoutAsides({ words, clauses }: Parsed, whole: Span): Span[] {
  const spans: Span[] = [];
  let { from } = whole;
  for (const { relative, verb, passive } of clauses) {
    // "Velm, *founded by Quill in 2023*, will"
    const joined = passive && verb.last - verb.first === 1 && words[verb.first - 1]?.text === ',';
    if (!joined && (!relative || verb.form !== 'finite')) continue;
    const open = words.findLastIndex((w, i) => i < verb.first && w.text === ',');
    const close = words.findIndex((w, i) => i >= verb.last && w.text === ',');
    const begins =
      joined || /^(?:which|who|whose|in|of|to|with|for|from|at|by|where)$/u.test(words[open + 1]?.lower ?? '');
    const goesOn = clauses.some((c) => !c.relative && c.verb.first > close && (c.subject?.last ?? Infinity) <= open);
    const [start, end] = [words[open]?.from, words[close]?.to];
    if (!begins || !goesOn || close < 0 || start === undefined || end === undefined || start < from) continue;
    spans.push({ from, to: start });
    from = end;
  }
  return [...spans, { from, to: whole.to }];
}

const isComma = (item: Parsed['items'][number] | undefined): boolean => isSign(item, 'punct', /^,$/u);

/** "…, *people* familiar with the talks said.", "…, two *executives* at the firms said.": those who tell it, behind a comma. */
function tellersBehind({ items, clauses }: Parsed, clause: Clause, lexicon: Lexicon): NounPhrase | undefined {
  const { at, verb, object, relative } = clause;
  if (verb.form !== 'finite' || verb.modal !== undefined || object !== undefined || relative) return undefined;
  const next = items[at + 1];
  if (next !== undefined && !/^(?:punct|prep)$/u.test(next.type) && !(next.type === 'np' && isTimeLike(next)))
    return undefined;
  let k = at - 1;
  while (isOfTellers(items[k])) k--;
  const tellers = items[k + 1];
  if (!isComma(items[k]) || tellers?.type !== 'np' || tellers.name !== undefined || !tellers.plural) return undefined;
  const noun = tellers.plainNoun ?? '';
  const people = noun === 'people' || lexicon.kindNouns.get(noun) === 'person' || lexicon.titles.has(noun);
  const told = clauses.some((c) => c.at < k && c.verb.form === 'finite' && c.marker === undefined && !c.relative);
  return people && told && at - k > 2 ? tellers : undefined;
}

const isOfTellers = (item: Parsed['items'][number] | undefined): boolean =>
  item !== undefined &&
  (/^(?:np|prep|adj|adv)$/u.test(item.type) || (item.type === 'vg' && item.barePast && item.form === 'finite'));

/** `…, Quill said.` and `…," said Quill`: the verb of saying ends the sentence or a quotation. */
function trails(parsed: Parsed, clause: Clause): boolean {
  if ((clause.object !== undefined && !clause.verb.lemmas.includes('tell')) || clause.verb.form !== 'finite')
    return false;
  const start = Math.min(clause.verb.first, clause.subject?.first ?? clause.verb.first);
  const before = parsed.words[start - 1];
  return before !== undefined && /^[,"”’?!]$/u.test(before.text);
}

/** `…, Quill said.`, in other words than Quill's own and by name: "the firm" is most often one that is told of. */
const trailsPlainly = (parsed: Parsed, clause: Clause): boolean =>
  clause.subject?.name !== undefined &&
  trails(parsed, clause) &&
  // "…, the navy *told sailors to avoid it*": an order, and no word on what stands before.
  !parsed.clauses.some((c) => c.verb.form === 'inf' && c.governor?.clause === clause) &&
  !parsed.words.slice(0, clause.subject.first).some((w) => /^["“”’]$/u.test(w.text));

function accordingTo(
  grammar: ArticleGrammar,
  parsed: Parsed,
): { by: string; speaker?: Entity | undefined; within?: Span | undefined } | undefined {
  const at = parsed.words.findIndex(
    (w, i) =>
      (w.lower === 'according' && parsed.words[i + 1]?.lower === 'to') ||
      (w.lower === 'per' && parsed.words[i + 1]?.pos === 'name'),
  );
  if (at < 0) return undefined;
  const np = parsed.items.find((item) => item.type === 'np' && item.first > at) as NounPhrase | undefined;
  if (np === undefined) return undefined;
  const speaker = denoteOne(grammar, { parsed, np })[0]?.entity;
  return { by: speaker?.name ?? textOf(parsed, np), speaker, within: insertionAround(parsed, at) };
}

/** "sued it, claiming that Quillbee *– sold, according to the complaint, as a camera –* makes copies": no more than the dashes hold is told so. */
function insertionAround({ words }: Parsed, at: number): Span | undefined {
  const open = words.findLastIndex((w, i) => i < at && /^[—–(]$/u.test(w.text));
  const close = words.findIndex((w, i) => i > at && /^[—–)]$/u.test(w.text));
  const [first, last] = [words[open], words[close]];
  if (first === undefined || last === undefined || (first.text === '(') !== (last.text === ')')) return undefined;
  // "Velm — a bank — fell, according to Tarn — so far": the dash before closes another.
  const before = words.filter((w, i) => i < open && w.text === first.text).length;
  return first.text !== '(' && before % 2 === 1 ? undefined : { from: first.from, to: last.to };
}
