import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Entity } from '../../entity.ts';
import { BODIES } from '../../kinds/kind-groups.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import type { ReferAt } from '../refer-at.ts';
import { statedOfAll } from '../stated.ts';

/** Against whom a charge is brought, or somebody acts, here and in the sentence before. */

/** "Norvane accused Velm of theft. *The drone maker* denied it": whoever answers a charge is the one whom it was brought against. */
export function accusedBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const told = parsed.clauses.some((c) => answers(c, np) || goesOn(c, np));
  if (earlier === undefined || earlier.sentence.furniture || !told) return [];
  return earlier.clauses
    .filter((c) => c.verb.form === 'finite' && !c.relative && !c.verb.negated)
    .flatMap((c) => charged(c))
    .flatMap((one) => statedOfAll(grammar, { parsed: earlier, np: one }))
    .flatMap((d) => (kindOf(d.entity) === 'government' ? [] : [d.entity]));
}

/** "denied the allegations", "denies copying it", "called the lawsuit baseless"; "The claim was denied by *the company*". */
function answers({ verb, passive, subject, object, preps }: Clause, np: NounPhrase): boolean {
  if (passive)
    return (
      preps.some((p) => p.prep === 'by' && p.np === np) && isCharge(subject) && verb.lemmas.some((l) => DENIES.test(l))
    );
  if (subject !== np) return false;
  const bare = object === undefined || /^(?:it|this|that|them)$/u.test(object.pronoun ?? '');
  return verb.lemmas.some((l) => (DENIES.test(l) ? bare || isCharge(object) : l === 'call' && isCharge(object)));
}

/** "It denied this and said *it* would": the same as the subject that answers. */
const goesOn = (clause: Clause, { pronoun, first }: NounPhrase): boolean => {
  const { subject } = clause;
  return (
    /^its?$/u.test(pronoun ?? '') &&
    subject !== undefined &&
    subject.name === undefined &&
    subject.last <= first &&
    answers(clause, subject)
  );
};

const isCharge = (np: NounPhrase | undefined): boolean => CHARGE.test(np?.plainNoun ?? '');

/** Whom a clause says that a charge is brought against. */
function charged({ verb, passive, subject, object, preps }: Clause): NounPhrase[] {
  if (verb.lemmas.some((l) => CHARGES.test(l))) return [(passive ? subject : object) ?? []].flat();
  const suit = SUIT.test((passive ? subject : object)?.plainNoun ?? '');
  return suit ? preps.flatMap((p) => (p.prep === 'against' ? [p.np] : [])) : [];
}

const DENIES = listed('verbs of denying');
const CHARGES = listed('verbs of charging with a wrong');
const CHARGE = listed('nouns of charges');
const SUIT = listed('filings');
const PROCEEDING = listed('court proceedings');
const INQUIRY = listed('inquiries');

/**
 * "put Velm on its list, accusing *the group* of theft", "filed a complaint against Velm with the ministry, alleging *it* lied": of
 * whoever the charge goes with, the deed that is done to them tells.
 */
export function accusedHere(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const charge = parsed.clauses.find((c) => c.verb.form === 'ing' && isChargeOf(c, np));
  const target = charge === undefined ? undefined : targetOf(charge);
  return target?.name === undefined ? [] : statedOfAll(grammar, { parsed, np: target }).map((d) => d.entity);
}

/** "sued *Velm*, alleging that *its* engine copied them": what does a wrong is of whoever the charge goes with. */
export function ownerCharged({ rulebook }: ArticleGrammar, { parsed, np }: PhraseAt): NounPhrase | undefined {
  const { wrongVerbs } = rulebook.lexicon.status;
  const charge = parsed.clauses.find(
    ({ verb, said }) =>
      verb.form === 'ing' &&
      verb.lemmas.some((l) => ARGUES.test(l)) &&
      said?.subject?.possessor === np &&
      !said.passive &&
      said.verb.lemmas.some((l) => wrongVerbs.has(l)),
  );
  const target = charge === undefined ? undefined : targetOf(charge);
  return target?.name === undefined ? undefined : target;
}

/** Whom the deed is done to that a charge goes with: "sued *Velm*, alleging", "filed a complaint against *Velm*, saying". */
function targetOf(charge: Clause): NounPhrase | undefined {
  const deed = charge.governor?.via === ',' ? charge.governor.clause : undefined;
  if (deed === undefined || deed.passive || charge.subject !== deed.subject) return undefined;
  const behind = (prep: string) => deed.preps.find((p) => p.prep === prep)?.np;
  if (isCharge(deed.object) || isSuit(deed.object)) return behind('against');
  // "opened an investigation into *Velm* over its purchase of Tarn, saying *the company* had hidden it"
  return INQUIRY.test(deed.object?.plainNoun ?? '') ? behind('into') : deed.object;
}

/** What is brought before a court. */
export const isSuit = (np: NounPhrase | undefined): boolean =>
  [np?.noun, np?.plainNoun].some((noun) => SUIT.test(noun ?? '') || PROCEEDING.test(noun ?? ''));

/** "Tarn took aim at *Velm*, and Osker filed a suit of its own against *the firm*": against whom another's was. */
export function suedLikewise(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const { words, clauses } = parsed;
  const own = clauses.find(
    (c) => SUIT.test(c.object?.plainNoun ?? '') && c.preps.some((p) => p.prep === 'against' && p.np === np),
  );
  const behind = words.slice(own?.object?.last ?? words.length).slice(0, 3);
  if (own === undefined || behind.map((w) => w.lower).join(' ') !== 'of its own') return [];
  const before = clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative);
  const target = before?.preps.find((p) => /^(?:at|against)$/u.test(p.prep))?.np ?? before?.object;
  return target?.name === undefined ? [] : statedOfAll(grammar, { parsed, np: target }).map((d) => d.entity);
}

/** "accusing *it*", "alleging that *it* lied" */
const isChargeOf = ({ verb, object, said }: Clause, np: NounPhrase): boolean =>
  (object === np && verb.lemmas.some((l) => ACCUSES.test(l))) ||
  (said?.subject === np && verb.lemmas.some((l) => ARGUES.test(l)));

const ARGUES = listed('what those who sue go on to do');
const ACCUSES = listed('verbs of accusing somebody');

/**
 * "Tavland sued *Velm*. Norvane accused *it* of theft": whom the one charges the other does, and not who charges; undefined where
 * nobody was charged, and empty where no name tells who it was, as in "sued the startup".
 */
export function chargedAgain(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity[] | undefined {
  const own = parsed.clauses.find((c) => c.object === np);
  const earlier = grammar.parsed[parsed.index - 1];
  const deed = earlier === undefined ? undefined : mainClause(earlier);
  if (own === undefined || own.passive || !isCharging(own) || earlier === undefined || deed === undefined)
    return undefined;
  const target = deed.passive ? deed.subject : deed.object;
  if (!isCharging(deed) || deed.verb.negated || target === undefined || target.plural || target.members.length > 0)
    return undefined;
  const meant = readIn(earlier, target, { kinds: BODIES }).map((d) => d.entity);
  const charger = own.subject === undefined ? [] : statedOfAll(grammar, { parsed, np: own.subject });
  return charger.some((d) => meant.includes(d.entity)) ? undefined : meant;
}

const isCharging = ({ verb }: Clause): boolean => verb.lemmas.some((l) => CHARGES.test(l) || ACCUSES.test(l));

/** "Norvane sued Velm in March. *The company* is also being sued by Tarn": whom it befell before. */
export function befallenBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const own = parsed.clauses.find((c) => c.subject === np && c.passive && c.verb.adverbs.includes('also'));
  if (earlier === undefined || own === undefined) return [];
  return earlier.clauses
    .filter((c) => c.verb.lemmas.some((l) => own.verb.lemmas.includes(l)))
    .flatMap((c) => (c.passive ? c.subject : c.object) ?? [])
    .flatMap((one) => statedOfAll(grammar, { parsed: earlier, np: one }))
    .map((d) => d.entity);
}
