import { endingIn, listed } from '../../rules/word-lists.ts';
import type { ClauseAt, MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { actors, patients } from '../sides.ts';
import { spanOf } from '../spans.ts';

/**
 * Who inquires into whom where an article tells it over several sentences: "The agency opened an inquiry into chatbots. It
 * sent letters to A and B.", "A probe found that Norvane broke the law. The ministry opened the investigation in May."
 */

const INQUIRY = endingIn('inquiries');
const INQUIRES = listed('verbs of inquiring');
const OPENS = listed('verbs of opening an inquiry');
const TARGETS: readonly string[] = ['company', 'product', 'model', 'person', 'organization'];
const INQUIRERS: readonly string[] = ['government', 'organization'];

/** How many sentences back the rest may be told. */
const NEAR = 3;

const isInquiry = (np: NounPhrase): boolean => np.name === undefined && INQUIRY.test(np.plainNoun ?? '');

/**
 * "It sent letters to A": the subject, where the article tells that it opened an inquiry a little before. "The letters went to
 * A", "Letters were sent to A": whoever opened it last.
 */
export function inquirersAt(at: ClauseAt): Denoted[] {
  const { grammar, parsed, clause } = at;
  const sent = clause.passive || clause.verb.lemmas.some((l) => GOES.test(l));
  if (sent && (clause.passive ? actors(clause).length === 0 : clause.subject?.det === 'def'))
    return toldBefore(at, inquirersIn, 'the letters are those of');
  const inquire = new Set(sentencesBack(grammar, parsed).flatMap((earlier) => inquirersIn(grammar, earlier)));
  return actors(clause)
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: INQUIRERS }))
    .filter((d) => inquire.has(d.entity));
}

/** "The orders *went* to A" */
const GOES = /^(?:go|head)$/u;

/** "The ministry opened the investigation": into whom, a sentence before has told. */
export function suspectsFor(at: ClauseAt): Denoted[] {
  const { parsed, clause } = at;
  const [inquiry] = patients(clause).filter(
    (np) => isInquiry(np) && (np.det === 'def' || np.possessor?.pronoun === 'its') && np.mods.length === 0,
  );
  if (inquiry === undefined || isTold(parsed, inquiry)) return [];
  const near = toldBefore(at, suspectsIn, 'the inquiry that the article tells of is into');
  return near.length > 0 ? near : onlySuspect(at, spanOf(parsed, clause.verb.main, clause.verb.last));
}

/** Where nobody is told of shortly before: the only one who is looked into or fined in the article up to here. */
function onlySuspect({ grammar, parsed }: MatchAt, span: Denoted['span']): Denoted[] {
  const told = grammar.parsed
    .slice(0, parsed.index)
    .flatMap((one) => (one === undefined || one.sentence.furniture ? [] : suspectsIn(grammar, one)));
  const [only, other] = new Set(told.filter((entity) => kindOf(entity) === 'company'));
  if (only === undefined || other !== undefined) return [];
  return [
    {
      entity: only,
      span,
      steps: [`${only.name} is the only one whom the article tells to be looked into`],
      trust: 0.86,
    },
  ];
}

/** "*The probe* could lead to a fine": into whom it is, by what a sentence before has told. */
export function suspectsOfSubject(at: ClauseAt): Denoted[] {
  const [inquiry] = actors(at.clause).filter((np) => isInquiry(np) && np.det === 'def' && np.mods.length === 0);
  if (inquiry === undefined || isTold(at.parsed, inquiry)) return [];
  return toldBefore(at, suspectsIn, 'the inquiry that the article tells of is into');
}

/** Those of whom the nearest sentence before tells that has such. */
function toldBefore(
  { grammar, parsed, clause }: ClauseAt,
  toldIn: (grammar: ArticleGrammar, parsed: Parsed) => Entity[],
  step: string,
): Denoted[] {
  const span = spanOf(parsed, clause.verb.main, clause.verb.last);
  const found = sentencesBack(grammar, parsed)
    .slice(1)
    .map((earlier) => toldIn(grammar, earlier))
    .find((told) => told.length > 0);
  return [...new Set(found)].map((entity) => ({ entity, span, steps: [`${step} ${entity.name}`], trust: 0.88 }));
}

/** "imposed the penalty in May": on whom, a sentence before has told. */
export function punishedBefore(at: ClauseAt): Denoted[] {
  const { parsed, clause } = at;
  const [fine] = patients(clause).filter((np) => np.det === 'def' && isFine(np) && np.possessor === undefined);
  if (fine === undefined || phrasesAfter(parsed, fine).some((p) => ON.test(p.prep))) return [];
  return toldBefore(at, punishedIn, 'the fine that the article tells of is on');
}

function punishedIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const on = parsed.phrases
    .filter(isFine)
    .flatMap((np) => phrasesAfter(parsed, np).filter((p) => ON.test(p.prep)))
    .map((p) => p.np);
  return [...on, ...parsed.clauses.filter(isFined).flatMap(patients)].flatMap((np) => suspected(grammar, parsed, np));
}

const isFine = ({ name, plainNoun = '' }: NounPhrase): boolean =>
  name === undefined && /^(?:fine|penalty)$/u.test(plainNoun);
const ON = /^(?:on|against|for)$/u;

/** "after complaints from A", "B also complained": into whom an inquiry is, or who was fined, by this sentence or the nearest before. */
export function suspectsNear({ grammar, parsed }: MatchAt, complaint?: NounPhrase): Denoted[] {
  const span = spanOf(parsed, 0, 1);
  const apart = complaint !== undefined && tellsOfAnother(grammar, parsed, complaint);
  const suspects = sentencesBack(grammar, parsed)
    .slice(0, apart ? 1 : NEAR + 1)
    .map((earlier) => [
      ...suspectsIn(grammar, earlier),
      ...orderedIn(grammar, earlier),
      ...punishedIn(grammar, earlier),
    ])
    .find((found) => found.length > 0);
  if (suspects === undefined && !apart) return onlySuspect({ grammar, parsed, rulebook: grammar.rulebook }, span);
  return [...new Set(suspects)].map((entity) => ({
    entity,
    span,
    steps: [`the inquiry that the article tells of is into ${entity.name}`],
    trust: 0.86,
  }));
}

/** "accepted an offer *by Velm*, following a complaint": the sentence tells of somebody else before whom the complaint may be against. */
const tellsOfAnother = (grammar: ArticleGrammar, parsed: Parsed, complaint: NounPhrase): boolean =>
  parsed.clauses
    .filter((c) => c.object !== complaint && c.verb.last <= complaint.first && !c.relative)
    .flatMap((c) => [c.object ?? [], ...c.preps.filter((p) => p.np.first < complaint.first).map((p) => p.np)].flat())
    .some((np) => np !== complaint && suspected(grammar, parsed, np).length > 0);

/** "an inquiry after *a complaint*", "It follows *a complaint*", "received complaints": one that has led to something. */
export const hasLedOn = ({ clauses }: Parsed, complaint: NounPhrase): boolean =>
  clauses.some(
    (c) =>
      c.preps.some((p) => /^(?:after|following|upon|over|on|since)$/u.test(p.prep) && rootOf(p.np) === complaint) ||
      (patients(c).includes(complaint) && c.verb.lemmas.some((l) => FOLLOWS.test(l))) ||
      // "a complaint that led to a fine", "The case began with a complaint", "stems from a complaint"
      (actors(c).includes(complaint) &&
        c.verb.lemmas.some((l) => LEADS_TO.test(l)) &&
        c.preps.some((p) => /^(?:to|in)$/u.test(p.prep) && (isInquiry(p.np) || isFine(p.np)))) ||
      (c.verb.lemmas.some((l) => STEMS.test(l)) &&
        c.preps.some((p) => /^(?:with|from)$/u.test(p.prep) && rootOf(p.np) === complaint)) ||
      // "whose complaint set off the probe"
      (actors(c).includes(complaint) && patients(c).some(isInquiry) && c.verb.lemmas.some((l) => SETS_OFF.test(l))) ||
      (c.passive &&
        c.preps.some((p) => p.prep === 'by' && rootOf(p.np) === complaint) &&
        c.verb.lemmas.some((l) => BRINGS_ABOUT.test(l))),
  );

const LEADS_TO = /^(?:lead|result|end|culminate)$/u;

const STEMS = listed('verbs of having begun with');

const SETS_OFF = listed('verbs of setting off an inquiry');

const BRINGS_ABOUT = listed('verbs of bringing about');

const FOLLOWS = listed('verbs of following a complaint');

/** The sentence itself and those shortly before it, the nearest first. */
const sentencesBack = ({ parsed }: ArticleGrammar, { index }: Parsed): Parsed[] =>
  parsed
    .slice(Math.max(index - NEAR, 0), index + 1)
    .flatMap((one) => (one?.sentence.furniture ? [] : (one ?? [])))
    .reverse();

/** The sentence says itself into what it is. */
const isTold = (parsed: Parsed, inquiry: NounPhrase): boolean =>
  phrasesAfter(parsed, inquiry).some((p) => /^(?:into|of|against)$/u.test(p.prep));

/** Who opens or holds an inquiry, by what one sentence tells. */
export function inquirersIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  return parsed.clauses
    .filter(
      (c) =>
        !c.verb.negated &&
        (inquires(c) || asksToExplain(c) || (c.verb.lemmas.some((l) => OPENS.test(l)) && patients(c).some(isInquiry))),
    )
    .flatMap((c) => actors(c))
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: INQUIRERS }).map((d) => d.entity));
}

/** "told Norvane to suspend its rule": whom an agency has taken up. */
const orderedIn = (grammar: ArticleGrammar, parsed: Parsed): Entity[] =>
  parsed.clauses
    .filter(
      (c) =>
        !c.verb.negated &&
        c.verb.lemmas.some((l) => ORDERS.test(l)) &&
        c.comps.some((d) => d.marker === 'inf') &&
        actors(c).some((np) => denote(grammar, { parsed, np }, { kinds: ['government'] }).length > 0),
    )
    .flatMap((c) => patients(c).flatMap((np) => suspected(grammar, parsed, np)));

const ORDERS = listed('verbs of ordering');

/** "fined Norvane over its fees": who is punished was looked into. */
const isFined = ({ verb, governor }: Clause): boolean =>
  governor === undefined && verb.modal === undefined && verb.lemmas.some((l) => FINES.test(l));

const FINES = listed('verbs of fining');

/** "is ordering seven firms *to explain* how they work" */
const asksToExplain = ({ verb, comps }: Clause): boolean =>
  verb.lemmas.some((l) => ORDERS.test(l)) &&
  comps.some((d) => d.marker === 'inf' && d.clause.verb.lemmas.some((l) => EXPLAINS.test(l)));

const EXPLAINS = listed('verbs of answering an inquiry');

const inquires = ({ verb }: Clause): boolean => verb.lemmas.some((l) => INQUIRES.test(l));

/** Into whom an inquiry is, or who is fined, by what one sentence tells. */
export function suspectsIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const into = parsed.phrases
    .filter(isInquiry)
    .flatMap((np) =>
      phrasesAfter(parsed, np)
        .filter((p) => /^(?:into|of|against)$/u.test(p.prep))
        // "into Velm, an arm of Tarn"
        .slice(0, 1),
    )
    .map((p) => (p.np.name === undefined ? (p.np.possessor ?? p.np) : p.np));
  const told = parsed.clauses.flatMap((c) => {
    if (c.verb.negated) return [];
    if (inquires(c) || isFined(c)) return patients(c);
    // "The probe found that Norvane broke the law"
    return actors(c).some(isInquiry) && c.said !== undefined && !c.said.passive ? actors(c.said) : [];
  });
  return [...into, ...told].flatMap((np) => suspected(grammar, parsed, np));
}

const suspected = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  [...denote(grammar, { parsed, np }, { kinds: TARGETS }), ...ownerOf(grammar, parsed, np)].map((d) => d.entity);

const ownerOf = (grammar: ArticleGrammar, parsed: Parsed, { name, possessor }: NounPhrase): Denoted[] =>
  name !== undefined || possessor === undefined
    ? []
    : denoteOne(grammar, { parsed, np: possessor }, { kinds: TARGETS });
