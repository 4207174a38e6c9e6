import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import { type ClauseAt, hasLemma, type MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSelf } from '../../clauses/items.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { isTimeLike, type NounPhrase } from '../../phrases.ts';
import { entityOfWord } from '../../reference/article-grammar.ts';
import { denoteOne } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, meantBy, patients } from '../../sides.ts';
import { blamesObject, speaksOfWrong } from '../wrongs.ts';
import type { ClauseNouns } from './clause-nouns.ts';

/** Whether a clause says what a verb frame asks for: its verb, its nouns, what follows and what must not. */

/** A verb that frames are held against. */
export interface VerbAt extends ClauseAt {
  readonly nouns: ClauseNouns;
  /** Phrases with a preposition that stand apart from the verb. */
  readonly around: Clause['preps'];
}

/** "its *European* headquarters", "the *social network* Velm": words before the noun or name by which it is of another sort. */
function isOfOtherSort({ words }: Parsed, np: NounPhrase, { notBefore }: Frame): boolean {
  if (notBefore.size === 0) return false;
  const before = words.slice(np.first, Math.max((np.nounAt ?? -1) + 1, np.name ?? 0)).map((w) => w.lower);
  const said = ` ${before.join(' ')} `;
  return [...notBefore].some((word) => said.includes(` ${word} `));
}

/** "a *joint* study", "the *remaining* 45%": what is asked for stands in the phrase. */
const hasWord = ({ words }: Parsed, { first, last }: NounPhrase, { needsWord }: Frame): boolean =>
  words.slice(first, last).some((w) => needsWord.has(w.lower));

/** Of a frame that is told by a lemma of the clause's verb. */
export function fitsClause({ grammar, parsed, rulebook, clause, nouns, around }: VerbAt, frame: Frame): boolean {
  if (clause.verb.copula && !frame.words.has('be')) return false;
  if (frame.particles.size > 0 && !frame.particles.has(particleOf(clause, parsed) ?? '')) return false;
  if (frame.particles.size === 0 && !frame.words.has('*') && isVerbOfItsOwn(clause, frame)) return false;
  if (frame.subjectNoun.size > 0 && ![...nouns.acting, ...nouns.called].some((n) => frame.subjectNoun.has(n)))
    return false;
  if (nouns.acting.some((n) => frame.notSubjectNoun.has(n))) return false;
  // "a lawsuit against Norvane that says Velm knew": who is sued is told.
  if (frame.subjectNoun.size > 0 && frame.relation === 'sued' && nouns.actors.some((np) => isAgainst(parsed, np)))
    return false;
  if (
    frame.objectNoun.size > 0 &&
    !nouns.objects.some((n) => frame.objectNoun.has(n)) &&
    !(frame.objectNoun.has('million') && isPrice(parsed.words, nouns.patients[0]))
  )
    return false;
  if (frame.unique && (nouns.patients.some(isAny) || isBitByBit(clause, parsed))) return false;
  if (frame.notObjectNoun.has('million') && isPrice(parsed.words, nouns.patients[0])) return false;
  // "pays Velm $3 billion for B", but "pays Velm $20 a month for B"
  const paid = clause.object2?.money === true ? parsed.words.slice(clause.object2.first, clause.object2.last) : [];
  if (paid.some((w) => frame.notObjectNoun.has(w.lower))) return false;
  if (
    frame.notObjectNoun.size > 0 &&
    nouns.meant.some((n) => frame.notObjectNoun.has(n)) &&
    // "sells its unit, Velm, to Tarn" tells of Velm, but not what Tarn is supplied with
    !(
      frame.object.some((path) => path.startsWith('obj')) &&
      nouns.patients.some((np) => standsForOne({ parsed, rulebook }, np, clause.passive))
    )
  )
    return false;
  if (
    frame.needs.size > 0 &&
    // "charged Norvane with hiding losses": the preposition may govern a verb.
    !(
      frame.ppNoun.size === 0 &&
      clause.comps.some((c) => /^(?:with|as|for)$/u.test(c.marker) && frame.needs.has(c.marker))
    ) &&
    ![...clause.preps, ...(opensWith(frame) ? around : [])].some(
      (p) =>
        frame.needs.has(p.prep) &&
        (frame.ppNoun.size === 0 || headsOf(parsed, p.np).some((n) => frame.ppNoun.has(n))) &&
        !headsOf(parsed, p.np).some((n) => frame.notObjectNoun.has(n)),
    )
  )
    return false;
  if ([...nouns.actors, ...nouns.patients].some((np) => isOfOtherSort(parsed, np, frame))) return false;
  if (frame.needsWord.size > 0 && !nouns.patients.some((np) => hasWord(parsed, np, frame))) return false;
  if (frame.adjective.size > 0 && !frame.adjective.has(adjectiveBehind(parsed, clause) ?? '')) return false;
  if (frame.alone && clause.object !== undefined) return false;
  if (frame.bareObject && (clause.predicate || isMadeTo(clause, parsed))) return false;
  if (frame.itself !== undefined && frame.itself !== isDoneToItself(clause, parsed)) return false;
  if (frame.finite && !actsItself(clause)) return false;
  if ((frame.passive && !clause.passive) || (frame.denied && !isDenied(clause))) return false;
  // "sold a stake to Velm *in August*": when it was says nothing of what.
  if (frame.notPrep.size > 0 && clause.preps.some((p) => frame.notPrep.has(p.prep) && !isTimeLike(p.np))) return false;
  if (frame.compVerbs.size > 0 && clause.comps.some((c) => isBarring(c.marker) && !hasLemma(c.clause, frame.compVerbs)))
    return false;
  if (frame.notCompVerbs.size > 0 && clause.comps.some((c) => hasLemma(c.clause, frame.notCompVerbs))) return false;
  if (frame.modal.size > 0 && !frame.modal.has(clause.verb.modal ?? '')) return false;
  if (frame.compDenied !== undefined && frame.compDenied !== deniesComp(clause)) return false;
  if (frame.limited !== undefined && frame.limited !== isLimited(parsed, clause)) return false;
  if (frame.needsComp && clause.comps.every((c) => !isBarring(c.marker))) return false;
  if (frame.needsMoney.size > 0 && hasLemma(clause, frame.needsMoney) && !isPaid(frame, clause, nouns)) return false;
  if (frame.noFirm && isSoldWhole(parsed, clause)) return false;
  if (frame.noFirm && nouns.patients.some((np) => isFirm({ grammar, parsed }, np, nouns.actors))) return false;
  // "has to sell it": what is sold already may have been anybody's.
  if (frame.presupposed && clause.verb.form !== 'inf' && !isThoughtOver(clause)) return false;
  if (frame.onlyFirm && !nouns.patients.every((np) => isFirm({ grammar, parsed }, np, nouns.actors))) return false;
  // "alleged that Norvane was robbed" blames nobody of that name.
  if (frame.saidActive && (clause.said === undefined || clause.said.passive || clause.said.verb.copula)) return false;
  if (frame.said.size > 0 && !saysOf(clause, frame)) return false;
  // "We can't use it," Norvane told reporters: nobody else is told not to.
  if (frame.saidDenied && (clause.said?.verb.negated !== true || isOwnWord(clause.said))) return false;
  if (!frame.needsWrong) return true;
  // "sued Norvane for allegedly stealing data"
  if (frame.needs.has('for'))
    return clause.comps.some(
      (c) =>
        c.marker === 'for' &&
        (c.clause.verb.adverbs.some((a) => WRONGLY.test(a)) || speaksOfWrong(c.clause, { parsed, rulebook })),
    );
  if (frame.subject.includes('quoting')) return speaksOfWrong(clause, { parsed, rulebook });
  const said = meantBy(clause);
  return said === undefined ? blamesObject(clause, { parsed, rulebook }) : speaksOfWrong(said, { parsed, rulebook });
}

const WRONGLY = listed('adverbs of wrong');

/** "resists selling it", "weighs selling it", "has no intention of selling it": it is not sold yet. */
const isThoughtOver = ({ verb, governor }: Clause): boolean =>
  verb.form === 'ing' &&
  ((governor?.via === 'ing' &&
    governor.noun === undefined &&
    governor.clause?.verb.lemmas.some((l) => OPEN_TO.test(l)) === true) ||
    (governor?.via === 'of' && THOUGHT_OVER.test(governor.noun?.plainNoun ?? '')));

const THOUGHT_OVER = listed('nouns of what is thought over');

const OPEN_TO = listed('verbs of thinking an act over');

const isOwnWord = ({ subject }: Clause): boolean => /^(?:we|i)$/u.test(subject?.pronoun ?? '');

/** "will let Norvane import *no more than* 30 cars", "may be sold *only* to adults": what follows the verb has bounds. */
const isLimited = ({ words }: Parsed, { verb, passive }: Clause): boolean => {
  const end = words.findIndex((w, i) => i >= verb.last && (/^[,;:.]$/u.test(w.lower) || w.pos === 'sub'));
  const behind = words
    .slice(verb.last, end < 0 ? words.length : end)
    .map((w) => w.lower)
    .join(' ');
  return BOUNDS.test(` ${behind} `) || (passive && /^only$/u.test(words[verb.main - 1]?.lower ?? ''));
};

const BOUNDS =
  / (?:only|no more than|not more than|at most|up to|a maximum of|no (?:higher|larger|longer|further) than) /u;

/** "may *not* use it", "*No employee* may use it", "*No one* may" */
const isDenied = ({ verb, subject }: Clause): boolean =>
  verb.negated || subject?.det === 'neg' || /^(?:nobody|none)$/u.test(subject?.pronoun ?? '');

/** "told staff *not to use* it" */
const deniesComp = ({ comps }: Clause): boolean => comps.some((c) => c.marker === 'inf' && c.clause.verb.negated);

/** "bought *off*", "picked *up* an app": a particle that makes the verb another, which "sold *off* its shares" does not. */
function isVerbOfItsOwn({ verb: { particle, lemmas } }: Clause, { objectNoun }: Frame): boolean {
  if (particle === undefined) return false;
  if (particle === 'off' && lemmas.includes('sell')) return false;
  // "picked up a stake": what is picked up is told.
  const picks = particle === 'up' && lemmas.includes('pick') && objectNoun.size === 0;
  return /^(?:off|down|back|away|over)$/u.test(particle) || picks;
}

/** "said Quillbee will launch", not "said Velm's Quillbee will launch". */
const saysOf = ({ said }: Clause, frame: Frame): boolean =>
  said !== undefined &&
  hasLemma(said, frame.said) &&
  // "announced that Quillbee is available on its cloud": what is offered there may be anybody's.
  !said.preps.some(
    (p) => /^(?:on|via|through)$/u.test(p.prep) && /^(?:its|their)$/u.test(p.np.possessor?.pronoun ?? ''),
  ) &&
  (frame.saidDenied || [...actors(said), ...patients(said)].every((np) => np.possessor?.name === undefined));

/** "calls Quillbee *a threat*", "to make it *run* faster", "makes it *such* that": what is made of the object. */
const isMadeTo = ({ object, object2 }: Clause, { words }: MatchAt['parsed']): boolean => {
  // "made Quillbee a hit", "made Quillbee its default browser"
  if (object2?.det === 'indef') return true;
  const told = object2 !== undefined && object2.name === undefined && /^(?:def|poss)$/u.test(object2.det);
  if (told && object !== undefined && object2.first >= object.last) return true;
  const next = object?.pronoun === undefined ? undefined : words[object.last];
  return (
    next !== undefined &&
    (object2 !== undefined || (next.pos === 'verb' && next.form === 'base') || next.lower === 'such')
  );
};

/** "bought a Quillbee": one of many. */
const isAny = (np: NounPhrase): boolean => np.det === 'indef' && np.name !== undefined;

/** "has been buying Velm": some of it at a time, as shares are. */
const isBitByBit = ({ verb, passive }: Clause, { words }: Parsed): boolean =>
  !passive && words[verb.main - 1]?.lower === 'been' && words[verb.main]?.form === 'ing';

/** "Norvane sold to Velm in May", "agreed to sell itself": once, and nothing else is said to be sold. */
const isDoneToItself = ({ verb, passive, object }: Clause, { words }: MatchAt['parsed']): boolean =>
  !passive && (object === undefined ? /^(?:past|participle)$/u.test(words[verb.main]?.form ?? '') : isSelf(object));

/** "banned from selling", "ordered to sell" */
const isBarring = (marker: string): boolean => /^(?:inf|from)$/u.test(marker);

/** "is highly *critical* of", "holds Norvane *responsible*" */
function adjectiveBehind({ words }: MatchAt['parsed'], { verb, object }: Clause): string | undefined {
  let at = object?.first === verb.last ? object.last : verb.last;
  while (words[at]?.pos === 'adv') at++;
  return words[at]?.pos === 'adj' ? words[at]?.lower : undefined;
}

/** Whether a phrase that opens the sentence is asked for: "In its lawsuit, Norvane", "According to Velm, Norvane". */
export const opensWith = ({ ppNoun, needs }: Frame): boolean => ppNoun.size > 0 || needs.has('according to');

/** "runs", "is the first to run", "phones running": no infinitive of what somebody wants it for. */
const actsItself = ({ verb, governor, subject }: Clause): boolean =>
  verb.form === 'finite' ||
  (verb.form === 'ing' && governor === undefined && subject?.last === verb.first) ||
  (verb.form === 'inf' && governor?.clause?.verb.copula === true && governor.clause.subject === subject);

/** "companies such as Norvane", "its former unit, Norvane,", "the company was bought": what a noun of a class yet means one of. */
function standsForOne(
  { parsed, rulebook }: Pick<MatchAt, 'parsed' | 'rulebook'>,
  np: NounPhrase,
  passive: boolean,
): boolean {
  if (np.name !== undefined) return true;
  const called = np.apposed.filter((a) => a.name !== undefined);
  // "a company called Velm", "a card unit (Velm)"
  if (np.det === 'indef' && called.length > 0) return true;
  if (np.examples.length > 0) return rulebook.lexicon.kindNouns.get(np.noun ?? '') === 'company';
  if (called.some((a) => parsed.words[a.first - 1]?.lower !== '(')) return true;
  const plain = passive && np.det === 'def' && !np.plural && np.softName === undefined && np.mods.length === 0;
  return plain && np.last - np.first === 2 && rulebook.lexicon.kindNouns.get(np.noun ?? '') === 'company';
}

/** Money is given, or offered to somebody for something: "offered Velm *$3 million* for its app". */
const isPaid = (frame: Frame, { passive, object2 }: Clause, { patients: given }: ClauseNouns): boolean =>
  given.some(isMoney) || (frame.needs.has('for') && !passive && object2 !== undefined && isMoney(object2));

/** "$3 million", "fresh capital" */
const isMoney = (np: NounPhrase): boolean => np.money || MONEY.test(np.plainNoun ?? '');

const MONEY = listed('nouns of money');

/** What a phrase is headed by: its noun, or its name or the last word of that ("the Velm App Store"). */
const headsOf = ({ words }: MatchAt['parsed'], { noun, plainNoun, name, money, first, last }: NounPhrase): string[] => [
  noun ?? (money ? 'sum' : ''),
  plainNoun ?? '',
  // "paid $3 billion for 49% of Velm"
  ...(words.slice(first, last).some((w) => /%$|^(?:per)?cent$/u.test(w.lower)) ? ['percent'] : []),
  ...(noun === undefined && name !== undefined ? namesOf(words[name]?.lower ?? '') : []),
];

const namesOf = (name: string): string[] => [name, name.split(' ').at(-1) ?? ''];

const isAgainst = (parsed: MatchAt['parsed'], np: NounPhrase): boolean =>
  phrasesAfter(parsed, np).some((p) => p.prep === 'against');

/** "Norvane sold to Velm in 2012": with nothing that it sold, it was sold itself. */
const isSoldWhole = ({ words }: MatchAt['parsed'], { verb, passive, object }: Clause): boolean =>
  !passive && object === undefined && words[verb.main]?.lower === 'sold';

/** A name that is no product's, or what takes it up: "sold Norvane", "sold *it*", not "sold Quillbee", "sold Norvane shares". */
function isFirm(
  { grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>,
  np: NounPhrase,
  not: readonly NounPhrase[],
): boolean {
  const entity =
    np.pronoun === 'it'
      ? denoteOne(grammar, { parsed, np }, { kinds: ['company', 'product', 'model'], not })[0]?.entity
      : entityOfWord(grammar, parsed, np.name);
  return entity !== undefined && /^(?:company|publication)$/u.test(kindOf(entity));
}

/** "banned staff from using X" says nothing of anybody's using X. */
export function isForbidden({ governor, verb }: Clause): boolean {
  if (governor?.clause?.verb.negated === true && governor.clause.verb.lemmas.some((l) => ALLOWS.test(l))) return true;
  if (
    governor?.clause?.governor?.via === 'inf' &&
    governor.clause.verb.lemmas.some((l) => STOPS.test(l)) &&
    governor.clause.governor.clause?.object !== undefined
  )
    return true;
  if (verb.negated && governor?.via === 'inf' && governor.clause?.object !== undefined) return true;
  return (
    governor?.clause !== undefined &&
    /^(?:from|inf)$/u.test(governor.via) &&
    // "blocked Norvane's attempt to buy Velm": it did try.
    !ATTEMPT.test(governor.noun?.plainNoun ?? '') &&
    governor.clause.verb.lemmas.some((l) => FORBIDS.test(l)) &&
    governor.clause.object !== undefined
  );
}

const ATTEMPT = listed('nouns of what is tried');

const FORBIDS = listed('verbs of forbidding');

const STOPS = listed('@quit');

const ALLOWS = listed('verbs of allowing');

/** "cut off X", "cut X off". */
function particleOf(clause: Clause, parsed: MatchAt['parsed']): string | undefined {
  if (clause.verb.particle !== undefined) return clause.verb.particle;
  // "took Norvane private", "Norvane was taken private"
  const behind = clause.passive ? clause.verb.last : clause.object?.last;
  const after = behind === undefined ? undefined : parsed.words[behind];
  // "picked Norvane over Velm"
  const governs = parsed.phrases.some((np) => np.first === (behind ?? 0) + 1 && after?.lower === 'over');
  if (governs) return undefined;
  return after !== undefined && /^(?:off|up|out|over|private)$/u.test(after.lower) ? after.lower : undefined;
}

/** A sum, but for "$20" and "$9 a month": those one pays for the use of a thing. */
const isPrice = (words: Parsed['words'], np: NounPhrase | undefined): boolean =>
  np?.money === true &&
  !/^(?:a|per|each)$/u.test(words[np.last]?.lower ?? '') &&
  !(np.last - np.first === 1 && /^[$€£¥₹]\d{1,3}(?:\.\d+)?$/u.test(words[np.first]?.text ?? ''));
