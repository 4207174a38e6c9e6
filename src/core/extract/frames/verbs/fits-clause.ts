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
import { isMarketVoice } from '../../reference/market-voices.ts';
import { describesOne } from '../../reference/noun-kind.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, meantBy, patients } from '../../sides.ts';
import { befallsSubject, blamesObject, speaksOfWrong } from '../wrongs.ts';
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
  const before = words.slice(np.first, Math.max((np.nounAt ?? -1) + 1, np.name ?? 0)).map((w) => w.lower);
  const said = ` ${before.join(' ')} `;
  return [...notBefore].some((word) => said.includes(` ${word} `));
}

/** "a *joint* study", "the *remaining* 45%": what is asked for stands in the phrase. */
const hasWord = ({ words }: Parsed, { first, last }: NounPhrase, { needsWord }: Frame): boolean =>
  words.slice(first, last).some((w) => needsWord.has(w.lower));

/** Something that a frame may ask of a clause. */
interface Condition {
  readonly asked: (frame: Frame) => boolean;
  readonly holds: (at: VerbAt, frame: Frame) => boolean;
}

/** All that a frame can ask; each asks for a few of it. */
const CONDITIONS: readonly Condition[] = [
  { asked: (frame) => !frame.words.has('be'), holds: ({ clause }) => !clause.verb.copula },
  {
    asked: (frame) => frame.particles.size > 0,
    holds: ({ clause, parsed }, { particles }) => particles.has(particleOf(clause, parsed) ?? ''),
  },
  {
    asked: (frame) => frame.particles.size === 0 && !frame.words.has('*'),
    holds: ({ clause, parsed }, frame) => !isVerbOfItsOwn(clause, frame) && !buysOut(clause, parsed),
  },
  {
    asked: (frame) => frame.subjectNoun.size > 0,
    holds: ({ nouns }, { subjectNoun }) =>
      nouns.acting.some((n) => subjectNoun.has(n)) || nouns.called.some((n) => subjectNoun.has(n)),
  },
  {
    asked: (frame) => frame.notSubjectNoun.size > 0,
    holds: ({ nouns }, { notSubjectNoun }) => !nouns.acting.some((n) => notSubjectNoun.has(n)),
  },
  {
    // "a lawsuit against Norvane that says Velm knew": who is sued is told.
    asked: (frame) => frame.subjectNoun.size > 0 && frame.relation === 'sued',
    holds: ({ parsed, nouns }) => !nouns.actors.some((np) => isAgainst(parsed, np)),
  },
  {
    asked: (frame) => frame.objectNoun.size > 0,
    holds: ({ parsed, nouns }, { objectNoun }) =>
      nouns.objects.some((n) => objectNoun.has(n)) ||
      (objectNoun.has('million') && isPrice(parsed.words, nouns.patients[0])),
  },
  {
    asked: (frame) => frame.unique,
    holds: ({ clause, parsed, nouns }) => !nouns.patients.some(isAny) && !isBitByBit(clause, parsed),
  },
  {
    asked: (frame) => frame.notObjectNoun.has('million'),
    holds: ({ parsed, nouns }) => !isPrice(parsed.words, nouns.patients[0]),
  },
  {
    // "pays Velm $3 billion for B", but "pays Velm $20 a month for B"
    asked: (frame) => frame.notObjectNoun.size > 0,
    holds: ({ clause: { object2 }, parsed: { words } }, { notObjectNoun }) =>
      object2?.money !== true || !words.slice(object2.first, object2.last).some((w) => notObjectNoun.has(w.lower)),
  },
  {
    asked: (frame) => frame.notObjectNoun.size > 0,
    holds: ({ clause, parsed, rulebook, nouns }, { notObjectNoun, object }) =>
      !nouns.meant.some((n) => notObjectNoun.has(n)) ||
      // "sells its unit, Velm, to Tarn" tells of Velm, but not what Tarn is supplied with
      (object.some((path) => path.startsWith('obj')) &&
        nouns.patients.some((np) => standsForOne({ parsed, rulebook }, np, clause.passive))),
  },
  { asked: (frame) => frame.needs.size > 0, holds: hasNeeded },
  {
    asked: (frame) => frame.notBefore.size > 0,
    holds: ({ parsed, nouns }, frame) =>
      !nouns.actors.some((np) => isOfOtherSort(parsed, np, frame)) &&
      !nouns.patients.some((np) => isOfOtherSort(parsed, np, frame)),
  },
  {
    asked: (frame) => frame.needsWord.size > 0,
    // "is *now* at Norvane"
    holds: ({ clause, parsed, nouns }, frame) =>
      nouns.patients.some((np) => hasWord(parsed, np, frame)) ||
      (clause.verb.copula && clause.verb.adverbs.some((a) => frame.needsWord.has(a))),
  },
  {
    asked: (frame) => frame.adjective.size > 0,
    holds: ({ clause, parsed }, { adjective }) => adjective.has(adjectiveBehind(parsed, clause) ?? ''),
  },
  {
    asked: (frame) => frame.notFrom.size > 0,
    holds: ({ clause, parsed }, { notFrom }) =>
      !clause.preps.some(({ prep, np }) => prep === 'from' && headsOf(parsed, np).some((n) => notFrom.has(n))),
  },
  { asked: (frame) => frame.alone, holds: ({ clause }) => clause.object === undefined },
  {
    asked: (frame) => frame.bareObject,
    holds: ({ clause, parsed }) => !clause.predicate && !isMadeTo(clause, parsed),
  },
  {
    asked: (frame) => frame.itself !== undefined,
    holds: ({ clause, parsed }, { itself }) => itself === isDoneToItself(clause, parsed),
  },
  { asked: (frame) => frame.finite, holds: ({ clause }) => actsItself(clause) },
  { asked: (frame) => frame.passive, holds: ({ clause }) => clause.passive },
  { asked: (frame) => frame.denied, holds: ({ clause }) => isDenied(clause) },
  {
    // "sold a stake to Velm *in August*": when it was says nothing of what.
    asked: (frame) => frame.notPrep.size > 0,
    holds: ({ clause }, { notPrep }) => !clause.preps.some((p) => notPrep.has(p.prep) && !isTimeLike(p.np)),
  },
  {
    asked: (frame) => frame.compVerbs.size > 0,
    holds: ({ clause }, { compVerbs }) =>
      !clause.comps.some((c) => isBarring(c.marker) && !hasLemma(c.clause, compVerbs)),
  },
  {
    asked: (frame) => frame.notCompVerbs.size > 0,
    holds: ({ clause }, { notCompVerbs }) => !clause.comps.some((c) => hasLemma(c.clause, notCompVerbs)),
  },
  { asked: (frame) => frame.modal.size > 0, holds: ({ clause }, { modal }) => modal.has(clause.verb.modal ?? '') },
  {
    asked: (frame) => frame.compDenied !== undefined,
    holds: ({ clause }, { compDenied }) => compDenied === deniesComp(clause),
  },
  {
    asked: (frame) => frame.compAbroad !== undefined,
    holds: (at, { compAbroad }) => compAbroad === at.clause.comps.some((c) => goesAbroad(at, c.clause)),
  },
  {
    asked: (frame) => frame.limited !== undefined,
    holds: ({ clause, parsed }, { limited }) => limited === isLimited(parsed, clause),
  },
  { asked: (frame) => frame.needsComp, holds: ({ clause }) => clause.comps.some((c) => isBarring(c.marker)) },
  {
    asked: (frame) => frame.needsMoney.size > 0,
    holds: (at, frame) => !hasLemma(at.clause, frame.needsMoney) || isPaid(frame, at),
  },
  {
    asked: (frame) => frame.noFirm,
    holds: (at) =>
      !isSoldWhole(at.parsed, at.clause) && !at.nouns.patients.some((np) => isFirm(at, np, at.nouns.actors)),
  },
  {
    // "has to sell it", "must sell it": what is sold already may have been anybody's.
    asked: (frame) => frame.presupposed,
    holds: ({ clause }) => clause.verb.form === 'inf' || clause.verb.modal === 'must' || isThoughtOver(clause),
  },
  {
    asked: (frame) => frame.onlyFirm,
    // "has left *the company* for Norvane"
    holds: (at) =>
      at.nouns.patients.every((np) => isFirm(at, np, at.nouns.actors) || describesOne(np, at.rulebook, ['company'])),
  },
  {
    // "alleged that Norvane was robbed" blames nobody of that name.
    asked: (frame) => frame.saidActive,
    holds: ({ clause: { said } }) => said !== undefined && !said.passive && !said.verb.copula,
  },
  { asked: (frame) => frame.said.size > 0, holds: ({ clause }, frame) => saysOf(clause, frame) },
  {
    // "We can't use it," Norvane told reporters: nobody else is told not to.
    asked: (frame) => frame.saidDenied,
    holds: ({ clause: { said } }) => said !== undefined && isDenied(said) && !isOwnWord(said),
  },
  { asked: (frame) => frame.needsWrong, holds: blames },
];

/** A rulebook's frames do not change, and all articles of a run are read with the same. */
const conditions = new WeakMap<Frame, readonly Condition[]>();

function conditionsOf(frame: Frame): readonly Condition[] {
  const known = conditions.get(frame) ?? CONDITIONS.filter(({ asked }) => asked(frame));
  conditions.set(frame, known);
  return known;
}

/** Of a frame that is told by a lemma of the clause's verb. */
export function fitsClause(at: VerbAt, frame: Frame): boolean {
  for (const { holds } of conditionsOf(frame)) if (!holds(at, frame)) return false;
  return true;
}

/** The prepositions that a frame needs, and behind them its nouns. */
function hasNeeded({ parsed, clause, around }: VerbAt, frame: Frame): boolean {
  const { needs, ppNoun, notObjectNoun } = frame;
  // "charged Norvane with hiding losses": the preposition may govern a verb.
  const governs = (c: Clause['comps'][number]) => /^(?:with|as|for)$/u.test(c.marker) && needs.has(c.marker);
  if (ppNoun.size === 0 && clause.comps.some(governs)) return true;
  const stands = ({ prep, np }: Clause['preps'][number]) =>
    needs.has(prep) &&
    (ppNoun.size === 0 || headsOf(parsed, np).some((n) => ppNoun.has(n))) &&
    !(notObjectNoun.size > 0 && headsOf(parsed, np).some((n) => notObjectNoun.has(n)));
  return clause.preps.some(stands) || (opensWith(frame) && around.some(stands));
}

/** What is said blames somebody. */
function blames({ grammar, parsed, rulebook, clause }: VerbAt, frame: Frame): boolean {
  // "sued Norvane for allegedly stealing data"
  if (frame.needs.has('for'))
    return clause.comps.some(
      (c) =>
        c.marker === 'for' &&
        (c.clause.verb.adverbs.some((a) => WRONGLY.test(a)) || speaksOfWrong(c.clause, { parsed, rulebook })),
    );
  // "According to Velm, Norvane broke the law"
  if (frame.subject.some((path) => path === 'quoting' || path === 'according to'))
    return speaksOfWrong(clause, { parsed, rulebook });
  const said = meantBy(clause);
  // "was found to have misled its users"
  const found = said === undefined && clause.passive ? clause.comps.find((c) => c.marker === 'inf') : undefined;
  if (found !== undefined)
    return !befallsSubject(found.clause, { rulebook }) && speaksOfWrong(found.clause, { parsed, rulebook });
  if (said === undefined) return blamesObject(clause, { parsed, rulebook });
  if (frame.object.some((path) => path.startsWith('ccomp.subj')) && befallsSubject(said, { rulebook })) return false;
  if (!speaksOfWrong(said, { parsed, rulebook })) return false;
  const ofMarkets = actors(clause).some((np) => isMarketVoice(grammar, { parsed, np }));
  return !ofMarkets || speaksOfWrong(said, { parsed, rulebook }, { ofMarkets });
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

/** "from selling it *to Portugal*", "to Portuguese firms" */
const goesAbroad = ({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, { preps }: Clause): boolean =>
  preps.some(
    ({ prep, np }) =>
      prep === 'to' &&
      [np.name, np.softName, ...np.mods].some((word) => entityOfWord(grammar, parsed, word)?.known?.isCountry === true),
  );

/** "bought *off*", "picked *up* an app": a particle that makes the verb another, which "sold *off* its shares" does not. */
function isVerbOfItsOwn({ verb: { particle, lemmas } }: Clause, { objectNoun }: Frame): boolean {
  if (particle === undefined) return false;
  if (particle === 'off' && lemmas.includes('sell')) return false;
  // "plunked down $3 million": what is laid down is paid.
  if (particle === 'down' && lemmas.some((l) => /^pl[ou]nk$/u.test(l))) return false;
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
  // "made Quillbee *more* than a toy", "made Quillbee *as* good as it gets"
  if (object !== undefined && comparesWith(words, object.last)) return true;
  const next = object?.pronoun === undefined ? undefined : words[object.last];
  return (
    next !== undefined &&
    (object2 !== undefined || (next.pos === 'verb' && next.form === 'base') || next.lower === 'such')
  );
};

/** "*more* than", "*less* of", "*as* good as" begins at the word. */
const comparesWith = (words: MatchAt['parsed']['words'], at: number): boolean => {
  const [first, second, third] = words.slice(at, at + 3).map((w) => w.lower);
  return (
    (/^(?:more|less)$/u.test(first ?? '') && /^(?:than|of)$/u.test(second ?? '')) ||
    (first === 'as' && third === 'as' && second !== '')
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

/** Money is given, or offered to somebody for something: "offered Velm *$3 million* for its app", but no "$1 billion a year for it". */
const isPaid = (frame: Frame, { parsed, clause: { passive, object2 }, nouns }: VerbAt): boolean =>
  nouns.patients.some((np) => isMoney(np) && !(frame.needs.has('for') && isByTime(parsed, np))) ||
  (frame.needs.has('for') && !passive && object2 !== undefined && isMoney(object2) && !isByTime(parsed, object2));

/** "$1 billion *a year*", "$20 *per month*": rent, and no price. */
const isByTime = ({ words }: Parsed, { last }: NounPhrase): boolean =>
  /^(?:an?|per|each|every) (?:year|month|week|day|hour|quarter)$|^(?:annually|yearly|monthly)/u.test(
    words
      .slice(last, last + 2)
      .map((w) => w.lower)
      .join(' '),
  );

/** "$3 million", "fresh capital" */
const isMoney = (np: NounPhrase): boolean => np.money || MONEY.test(np.plainNoun ?? '');

const MONEY = listed('nouns of money');

/** What a phrase is headed by: its noun, or its name or the last word of that ("the Velm App Store"). */
const headsOf = ({ words }: MatchAt['parsed'], { noun, plainNoun, name, money, first, last }: NounPhrase): string[] => [
  noun ?? (money ? 'sum' : ''),
  plainNoun ?? '',
  // "added it to its list of unreliable entities"
  ...(plainNoun === 'list' && words[last]?.lower === 'of' && BARRED.test(words[last + 1]?.lower ?? '')
    ? ['blacklist']
    : []),
  // "put it on a list of banned tools"
  ...(plainNoun === 'list' && words[last]?.lower === 'of' && BANNED.test(words[last + 1]?.lower ?? '')
    ? ['list of the banned']
    : []),
  // `its "unreliable entity" list`
  ...(plainNoun === 'list' && words.slice(first, last).some((w) => QUOTE.test(w.text)) && isOfBarred(words, first, last)
    ? ['blacklist']
    : []),
  // "paid $3 billion for 49% of Velm"
  ...(words.slice(first, last).some((w) => /%$|^(?:per)?cent$/u.test(w.lower)) ? ['percent'] : []),
  ...(noun === undefined && name !== undefined ? namesOf(words[name]?.lower ?? '') : []),
];

const BARRED = listed('words for who is on a list of the barred');
const BANNED = listed('words for what is on a list of the banned');

const QUOTE = /^["“”]$/u;

const isOfBarred = (words: MatchAt['parsed']['words'], first: number, last: number): boolean =>
  words.slice(first, last).some((w) => BARRED.test(w.lower));

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
  // "Norvane, *which Velm took private*,"
  const fronted = clause.object !== undefined && clause.object.last <= clause.verb.first;
  const behind = clause.passive || fronted ? clause.verb.last : clause.object?.last;
  const after = behind === undefined ? undefined : parsed.words[behind];
  // "picked Norvane over Velm"
  const governs = parsed.phrases.some((np) => np.first === (behind ?? 0) + 1 && after?.lower === 'over');
  if (governs) return undefined;
  if (buysOut(clause, parsed)) return undefined;
  return after !== undefined && /^(?:off|up|out|over|private)$/u.test(after.lower) ? after.lower : undefined;
}

/** "bought *Norvane out of* Velm": Norvane's share in it, and not Norvane. */
const buysOut = ({ verb, object }: Clause, { words }: MatchAt['parsed']): boolean =>
  object?.name !== undefined &&
  verb.lemmas.some((l) => BUYS.test(l)) &&
  words[object.last]?.lower === 'out' &&
  words[object.last + 1]?.lower === 'of';

const BUYS = listed('verbs of buying');

/** A sum, but for "$20" and "$9 a month": those one pays for the use of a thing. */
const isPrice = (words: Parsed['words'], np: NounPhrase | undefined): boolean =>
  np?.money === true &&
  !/^(?:a|per|each)$/u.test(words[np.last]?.lower ?? '') &&
  !(np.last - np.first === 1 && /^[$€£¥₹]\d{1,3}(?:\.\d+)?$/u.test(words[np.first]?.text ?? ''));
