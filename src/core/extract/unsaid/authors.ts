import { endingIn, listed } from '../../rules/word-lists.ts';
import type { ClauseAt, MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import { isCount, isSign } from '../clauses/items.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { isComplaintToAgency } from '../reference/complaint-to.ts';
import { denote } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { actors, modifiers, patients } from '../sides.ts';
import { paperMeant } from './paper.ts';
import { openedBy } from './proceedings.ts';

/** Whose a law, a lawsuit, an inquiry or a decision is. */

/**
 * "Norvane's", "Portuguese", "filed by Norvane", "Tavland passed"; or, where the sentence does not tell, whoever has
 * brought the only lawsuit that "the lawsuit" can mean.
 */
export function authors(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const paper = paperMeant(at.grammar, at.parsed, np);
  if (paper !== undefined) return authors({ ...at, parsed: paper.parsed }, paper.np, kinds);
  if (np.name !== undefined) return isLaw(at, np) ? ownersOf(at, np, kinds) : [];
  const here = authorsHere(at, np, kinds);
  if (here.length > 0) return here;
  const opened = openedBy(at, np).filter((d) => fitsKinds(d.entity, kinds));
  return opened.length > 0 ? opened : writtenBefore(at, np, kinds);
}

/** "The foundation sent a letter. *The letter* accuses Norvane": whose it is by what the sentence before tells. */
function writtenBefore({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const earlier = grammar.parsed[parsed.index - 1];
  if (earlier === undefined || np.det !== 'def' || np.possessor !== undefined || !WRITING.test(np.plainNoun ?? ''))
    return [];
  const written = earlier.phrases.filter((p) => p.plainNoun === np.plainNoun && p.det === 'indef');
  const [one, other] = written;
  return one === undefined || other !== undefined
    ? []
    : authorsHere({ grammar, parsed: earlier, rulebook }, one, kinds);
}

const WRITING = listed('writings');
const OTHERS = listed('others than the firm that has them');

/** "Ostrea's Velm Act" */
const isLaw = ({ grammar, parsed }: MatchAt, np: NounPhrase): boolean => {
  const entity = entityOfWord(grammar, parsed, np.name);
  return entity !== undefined && kindOf(entity) === 'law';
};

const ownersOf = ({ grammar, parsed }: MatchAt, { possessor }: NounPhrase, kinds: readonly string[]): Denoted[] =>
  possessor === undefined
    ? []
    : denote(grammar, { parsed, np: possessor }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));

/** The same by what its own sentence tells. */
function authorsHere({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const follow = (nps: readonly NounPhrase[]) =>
    nps.flatMap((one) => denote(grammar, { parsed, np: one }, { kinds })).filter((d) => fitsKinds(d.entity, kinds));
  // "Norvane's *customers*" are no deed of Norvane's.
  if (np.possessor !== undefined) return OTHERS.test(np.plainNoun ?? '') ? [] : follow([np.possessor]);
  // "the Norvane class action" is one against Norvane.
  const before =
    /^class.action/u.test(np.noun ?? '') || isOfPeople(parsed, np) ? [] : modifiers({ grammar, parsed }, np);
  const made = parsed.clauses.filter(
    (c) =>
      ((patients(c).includes(np) && c.verb.lemmas.some((l) => AUTHORS.test(l))) || answeringSuit(c) === np) &&
      !c.verb.negated,
  );
  const by = made.flatMap((c) => follow(actors(c)));
  // "a Portuguese lawsuit brought by Norvane": who brings it, wherever that is.
  const named = by.length > 0 ? by : before.filter((d) => fitsKinds(d.entity, kinds));
  if (named.length > 0) return named;
  const summed = clauseSummedUp(parsed, np);
  if (summed !== undefined) return follow(actors(summed));
  const one = oneAmong(parsed, np) ?? thisOne(parsed, np);
  if (one !== undefined) return authorsHere({ grammar, parsed, rulebook }, one, kinds);
  return phrasesAfter(parsed, np)
    .filter((p, k, all) => /^(?:by|from)$/u.test(p.prep) && !GOODS.test(all[k - 1]?.np.plainNoun ?? ''))
    .filter((p) => !isSomeOfficer(p.np, rulebook))
    .flatMap((p) => follow([p.np]));
}

/** "the closing of a mine by *a minister of Tavland*": a person without a name, and not the body. */
const isSomeOfficer = ({ name, det, plural, noun = '' }: NounPhrase, { lexicon }: MatchAt['rulebook']): boolean =>
  name === undefined && det === 'indef' && !plural && lexicon.titles.has(noun);

/** "several lawsuits over it, including *one* filed by Norvane", "such as *the one* from Norvane" */
function oneAmong({ items, words }: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const at = items.indexOf(np);
  if (!np.plural || at < 0) return undefined;
  const behind = items.slice(at + 1, at + 8);
  const verb = behind.findIndex((item) => item.type === 'vg');
  const within = verb < 0 ? behind : behind.slice(0, verb);
  const opener = within.findIndex((item) => isSign(item, 'prep', /^(?:including|such as|like)$/u));
  const one = opener < 0 ? undefined : within[opener + 1];
  return isCount(one) && words[one.last - 1]?.lower === 'one' ? one : undefined;
}

/** "faces another lawsuit, *this one* from Norvane" */
function thisOne({ items, words }: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const at = items.indexOf(np);
  const [comma, one] = at < 0 ? [] : items.slice(at + 1, at + 3);
  const takesUp = one?.type === 'np' && one.name === undefined && words[one.last - 1]?.lower === 'one';
  return takesUp && isSign(comma, 'punct', /^,$/u) ? one : undefined;
}

/** "Tavland revoked the licence, *a move* that bars Norvane": the clause before the comma, which the noun sums up. */
export function clauseSummedUp({ items, clauses }: MatchAt['parsed'], np: NounPhrase): Clause | undefined {
  const at = items.indexOf(np);
  const sums = (one: NounPhrase) =>
    one.det === 'indef' &&
    SUMS_UP.test(one.plainNoun ?? '') &&
    isSign(items[items.indexOf(one) - 1], 'punct', /^[,—–]$/u);
  if (![np, ...np.apposed].some(sums)) return undefined;
  return clauses.find((c) => c.at < at && c.verb.form === 'finite' && !c.relative && !c.verb.negated);
}

const SUMS_UP = listed('what sums a deed up');

/** "levies on imports from Tavland", "a lawsuit over her ban from Norvane": where goods come from, and whom one leaves. */
const GOODS = listed('where from or of what');

/** "three Portuguese laboratories", "Portuguese shoppers" are not Portugal; "a Portuguese decision" is of its making. */
const isOfPeople = ({ words }: MatchAt['parsed'], { mods, plainNoun = '' }: NounPhrase): boolean =>
  mods.some((m) => words[m]?.mention?.demonym === true) && !AUTHORED.test(plainNoun) && !DEED.test(plainNoun);

const DEED = listed('nouns of deeds in all forms');

/** "filed a lawsuit accusing Velm", "a lawsuit by Norvane accusing Velm": who brings the suit that goes on accusing. */
export function suitAuthors(at: ClauseAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const { above, suit } = suitAbove(at);
  if (above === undefined || suit === undefined || isComplaintToAgency(grammar, parsed, suit)) return [];
  // A lawsuit that is dismissed or dropped would seem not to have been filed.
  const answers = above.verb.lemmas.some((l) => /^(?:settle|face)$/u.test(l));
  if (!(answers || above.verb.lemmas.some((l) => BRINGS.test(l) || ANSWERS.test(l)))) return [];
  const named = authors(at, suit, kinds);
  return named.length > 0 || answers
    ? named
    : actors(above).flatMap((np) => denote(grammar, { parsed, np }, { kinds }));
}

/** "dismissed a lawsuit by Norvane accusing Velm": by whom the suit is, whatever becomes of it. */
export function plaintiffsTold(at: ClauseAt, kinds: readonly string[]): Denoted[] {
  const { above, suit } = suitAbove(at);
  const goesOn = above?.verb.lemmas.some((l) => BEFALLS_SUIT.test(l)) === true;
  return goesOn && suit !== undefined ? authors(at, suit, kinds) : [];
}

const BEFALLS_SUIT = listed('verbs of what becomes of a lawsuit');

/** The suit that a participle goes on with, and the clause that tells what becomes of it. */
function suitAbove({ clause }: ClauseAt): { readonly above?: Clause; readonly suit?: NounPhrase } {
  const above = clause.governor?.clause;
  const goesOn = /^(?:ing|inf)$/u.test(clause.verb.form) && /^(?:ing|inf|,)$/u.test(clause.governor?.via ?? '');
  if (above === undefined || !goesOn) return {};
  // "a lawsuit filed by Norvane accusing Velm": what is filed.
  const suit = above.object ?? (above.passive ? above.subject : undefined) ?? answeringSuit(above);
  return suit !== undefined && SUIT.test(suit.plainNoun ?? '') ? { above, suit } : {};
}

/** "hit back *with a countersuit*, accusing" */
const answeringSuit = ({ verb, passive, preps }: Clause): NounPhrase | undefined =>
  !passive && verb.lemmas.some((l) => ANSWERS.test(l))
    ? preps.find((p) => p.prep === 'with' && SUIT.test(p.np.plainNoun ?? ''))?.np
    : undefined;

const ANSWERS = listed('verbs of hitting back');

const BRINGS = listed('verbs of bringing a lawsuit');

const SUIT = listed('lawsuits');

/** "the Portuguese law" is of Portugal's making; "the Portuguese group" is not Portugal. */
export const AUTHORED = endingIn('what has an author');

const AUTHORS = listed('what authors do');
