import type { Span } from '../../model/index.ts';
import { endingIn, listed, type WordTest } from '../../rules/word-lists.ts';
import type { ClauseAt, MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { speaksOfWrong } from '../frames/wrongs.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { includedIn } from '../reference/clause-of.ts';
import { denote } from '../reference/denote.ts';
import { phrasesAfter, wholeOf } from '../reference/phrases-after.ts';
import { PARTIES } from '../reference/plural-reference.ts';
import { actors, patients } from '../sides.ts';
import { spanOf, spanOfPhrase } from '../spans.ts';
import { clauseModality } from '../status/status.ts';
import { authors } from './authors.ts';
import { isParty, isUnnamedParty } from './proceedings.ts';

/**
 * Who sues whom in a lawsuit that an article tells of over several sentences: "A coalition sued Norvane. The suit was filed
 * by A, B and C. It names Velm as a defendant."
 */
export interface Docket {
  readonly plaintiffs: readonly Entity[];
  readonly defendants: readonly Entity[];
}

const NOBODY: Docket = { plaintiffs: [], defendants: [] };

/** A lawsuit as it is gathered, and the sentences that tell of it. */
interface Case {
  readonly plaintiffs: Set<Entity>;
  readonly defendants: Set<Entity>;
  readonly told: Set<number>;
}

/** Where an article tells of several lawsuits, "the suit" is the one told of no farther back than this many sentences. */
const NEAR = 2;

const SUIT = endingIn('lawsuits');
const SUES = /^(?:sue|countersue)$/u;
const FILES = listed('verbs of bringing a lawsuit');
const ANSWERS = listed('verbs of answering a lawsuit');
const OTHER = listed('words of another case');

const isSuit = (np: NounPhrase): boolean =>
  np.name === undefined &&
  (SUIT.test(np.plainNoun ?? '') ||
    SUIT.test(np.noun ?? '') ||
    (/^(?:case|action)$/u.test(np.plainNoun ?? '') && np.det === 'def'));

const docketsOf = new WeakMap<ArticleGrammar, readonly Case[]>();

/** The lawsuits that the article tells of; none while they are being looked for. */
function casesOf(grammar: ArticleGrammar): readonly Case[] {
  const known = docketsOf.get(grammar);
  if (known !== undefined) return known;
  docketsOf.set(grammar, []);
  const cases = gather(grammar);
  docketsOf.set(grammar, cases);
  return cases;
}

/** The lawsuit that a sentence goes on about; nobody's where several may be meant. */
function docketAt({ grammar, parsed }: MatchAt): Docket {
  const cases = casesOf(grammar);
  const near = cases.filter((c) => [...c.told].some((at) => at <= parsed.index && parsed.index - at <= NEAR));
  const [meant, other] = cases.length > 1 ? near : cases;
  return meant === undefined || other !== undefined
    ? NOBODY
    : { plaintiffs: [...meant.plaintiffs], defendants: [...meant.defendants] };
}

/** "The suit was filed by A", "B joined the suit", "The states that sued alongside A": whom it is against, told elsewhere. */
export function defendantsFor(at: ClauseAt): Denoted[] {
  const { clause, grammar, parsed } = at;
  if (clause.verb.negated) return [];
  const { plaintiffs, defendants } = docketAt(at);
  // "after suing *it*": whom, is told here.
  if (!clause.passive && clause.object?.pronoun === 'it') return [];
  if (isAnothersCase(at, plaintiffs)) return [];
  const object = [...patients(clause), ...suitBefore(parsed, clause)];
  const goesOn = object.every(
    (np) =>
      (isSuit(np) && np.det !== 'indef' && !isOther(parsed, np)) ||
      // "The states, led by A"
      (clause.passive && np.det === 'def' && isMany(np)) ||
      denote(grammar, { parsed, np }, { kinds: PARTIES }).some((d) => plaintiffs.includes(d.entity)),
  );
  return goesOn ? taken(at, defendants, 'is against') : [];
}

/** "The case was brought by A. Later Velm was sued by B": the one case that the article tells of is told of later, and by another. */
function isAnothersCase(at: ClauseAt, plaintiffs: readonly Entity[]): boolean {
  const { clause, grammar, parsed } = at;
  const [only, other] = casesOf(grammar);
  if (only === undefined || other !== undefined || plaintiffs.length === 0) return false;
  if ([...only.told].some((told) => told <= parsed.index)) return false;
  const by = actors(clause).flatMap((np) => denote(grammar, { parsed, np }, { kinds: PARTIES }).map((d) => d.entity));
  return by.length > 0 && !by.some((entity) => plaintiffs.includes(entity));
}

/** "The suit names B as a defendant", "to add B to the suit": who brings it, told elsewhere. */
export const plaintiffsFor = (at: ClauseAt): Denoted[] =>
  isNaming(at.clause, at.parsed) ? taken(at, docketAt(at).plaintiffs, 'is brought by') : [];

/** "The plaintiffs include A": whom they sue, told elsewhere. */
export const suedByThem = (at: MatchAt, np: NounPhrase): Denoted[] =>
  np.det === 'def' && np.mods.length === 0
    ? told(docketAt(at).defendants, { span: spanOfPhrase(at.parsed, np), how: 'is against' })
    : [];

/** "B is also a defendant": who brings the lawsuit, told elsewhere. */
export const plaintiffsNear = (at: ClauseAt): Denoted[] => taken(at, docketAt(at).plaintiffs, 'is brought by');

/** "Norvane filed a similar suit", "joined the case": against the same. */
export function likewiseSued(at: ClauseAt): Denoted[] {
  const { parsed, clause } = at;
  const alike = patients(clause).some(
    (np) =>
      !isAgainst(parsed, np) &&
      // "Osker faces a similar suit brought by Velm": whom it is against is told here.
      !parsed.clauses.some((c) => c !== clause && c.object === np && c.subject?.name !== undefined && !c.passive) &&
      // "joined the case", "a case that Tarn later joined"
      ((clause.verb.lemmas.includes('join') && !np.plural) ||
        // "filed similar suits elsewhere": one firm's many suits may be against others.
        ((!np.plural || actors(clause).some((by) => by.members.length > 0)) &&
          parsed.words.slice(np.first, np.nounAt).some((w) => SIMILAR.test(w.lower)))),
  );
  return alike ? taken(at, docketAt(at).defendants, 'is against') : [];
}

const SIMILAR = listed('words of likeness');

/** "Velm countersued": whoever sued it, told elsewhere. */
export function suersOf(at: ClauseAt): Denoted[] {
  const { clause, grammar, parsed } = at;
  if (clause.passive || clause.object !== undefined) return [];
  const sued = actors(clause).flatMap((np) => denote(grammar, { parsed, np }, { kinds: PARTIES }).map((d) => d.entity));
  const answered = casesOf(grammar).filter((c) => sued.some((entity) => c.defendants.has(entity)));
  const [{ plaintiffs }, other] = answered.length === 0 ? [NOBODY] : answered;
  return other === undefined ? taken(at, [...plaintiffs], 'is brought by') : [];
}

const taken = ({ parsed, clause }: ClauseAt, entities: readonly Entity[], how: string): Denoted[] =>
  told(entities, { span: spanOf(parsed, clause.verb.main, clause.verb.last), how });

function told(entities: readonly Entity[], { span, how }: { span: Span; how: string }): Denoted[] {
  return entities.map((entity) => ({
    entity,
    span,
    steps: [`the lawsuit that the article tells of ${how} ${entity.name}`],
    trust: 0.9,
  }));
}

/** What one clause tells of a lawsuit; `opens`: perhaps of one that was not told of before. */
interface Told {
  readonly opens: boolean;
  readonly by: readonly Entity[];
  readonly against: readonly Entity[];
}

function gather(grammar: ArticleGrammar): Case[] {
  const cases: Case[] = [];
  for (const parsed of grammar.parsed) {
    if (parsed === undefined || parsed.sentence.furniture) continue;
    const last = cases.at(-1);
    for (const told of toldIn(grammar, parsed, {
      plaintiffs: last?.plaintiffs ?? new Set(),
      opened: last !== undefined,
    })) {
      const of = caseOf(cases, told, parsed.index);
      if (of === undefined) continue;
      of.told.add(parsed.index);
      for (const entity of told.by) of.plaintiffs.add(entity);
      for (const entity of told.against) of.defendants.add(entity);
    }
  }
  return cases;
}

/** The lawsuit that is gone on telling of: the last one that has the same sides, or a new one. */
function caseOf(cases: Case[], { opens, by, against }: Told, index: number): Case | undefined {
  const same = cases.findLast((c) => meets(by, c.plaintiffs) && meets(against, c.defendants));
  const last = cases.at(-1);
  if (!opens && last !== undefined)
    return cases.length === 1 || [...last.told].some((at) => index - at <= NEAR) ? last : undefined;
  if (same !== undefined) return same;
  const opened: Case = { plaintiffs: new Set(), defendants: new Set(), told: new Set([index]) };
  cases.push(opened);
  return opened;
}

const meets = (some: readonly Entity[], all: ReadonlySet<Entity>): boolean =>
  some.length === 0 || all.size === 0 || some.some((entity) => all.has(entity));

function toldIn(grammar: ArticleGrammar, parsed: Parsed, so: SoFar): Told[] {
  const denoted = (nps: readonly NounPhrase[]) =>
    nps.flatMap((np) => denote(grammar, { parsed, np }, { kinds: PARTIES }).map((d) => d.entity));
  const parties = parsed.phrases
    .filter((np) => isParty(np) && np.plural && np.det === 'def')
    // "The plaintiffs, A and B", "The plaintiffs include A and B"
    .flatMap((np) => [
      ...(np.examples.length > 0 ? [np] : []),
      ...[includedIn(parsed, np, grammar.rulebook.lexicon) ?? []].flat(),
    ])
    .map((np): Told => ({ opens: false, by: denoted([np]), against: [] }));
  return [...parties, ...parsed.clauses.flatMap((clause) => toldBy(clause, { grammar, parsed, denoted, ...so }))];
}

interface SoFar {
  readonly plaintiffs: ReadonlySet<Entity>;
  readonly opened: boolean;
}

interface ReadAt extends SoFar {
  readonly grammar: ArticleGrammar;
  readonly parsed: Parsed;
  readonly denoted: (nps: readonly NounPhrase[]) => Entity[];
}

function toldBy(clause: Clause, { grammar, parsed, denoted, plaintiffs, opened }: ReadAt): Told[] {
  // "plans to sue"
  if (/^(?:possible|negated)$/u.test(clauseModality(clause, grammar.rulebook.lexicon, parsed.words))) return [];
  const says = (verbs: WordTest) => clause.verb.lemmas.some((l) => verbs.test(l));
  const doers = actors(clause)
    .filter((np) => !isUnnamedParty(np))
    // "led by the office of Ada Quill"
    .map((np) => (np.plainNoun === 'office' ? (wholeOf(parsed, np) ?? np) : np));
  // "Velm countersued": against whoever sued it.
  if (says(/^countersue$/u) && patients(clause).length === 0) return [];
  if (says(SUES)) return [{ opens: !clause.relative, by: denoted(doers), against: denoted(patients(clause)) }];
  const suit = [...patients(clause), ...suitBefore(parsed, clause)].find(isSuit);
  if (suit !== undefined && !isOther(parsed, suit)) {
    const against = [...phrasesAfter(parsed, suit), ...clause.preps].filter((p) => p.prep === 'against');
    if (says(FILES) || says(/^join$/u))
      return [
        {
          opens: suit.det === 'indef' && says(FILES),
          by: denoted(doers),
          against: denoted(against.map((p) => p.np)),
        },
      ];
  }
  // "The judge found that Norvane broke the law"
  if (clause.said !== undefined && says(RULES) && actors(clause).some((np) => isJudge(grammar, parsed, np)))
    return speaksOfWrong(clause.said, { parsed, rulebook: grammar.rulebook })
      ? [{ opens: true, by: [], against: denoted(actors(clause.said)) }]
      : [];
  // "Norvane settled a lawsuit brought by A"
  if (suit !== undefined && !isOther(parsed, suit) && says(ANSWERS) && !isAgainst(parsed, suit)) {
    const by = authors({ grammar, parsed, rulebook: grammar.rulebook }, suit, PARTIES).map((d) => d.entity);
    return [{ opens: suit.det === 'indef', by, against: denoted(doers) }];
  }
  // "A coalition of states sued. The 19 states led by Norland": who leads those that nobody has named.
  const led = clause.passive && says(/^lead$/u) && patients(clause).some((np) => np.det === 'def' && isMany(np));
  if (led && opened && plaintiffs.size === 0) return [{ opens: false, by: denoted(doers), against: [] }];
  // "Ada Quill was joined by Bo Tarn"
  if (clause.passive && says(/^join$/u) && denoted(patients(clause)).some((entity) => plaintiffs.has(entity)))
    return [{ opens: false, by: denoted(doers), against: [] }];
  return isNaming(clause, parsed) ? [{ opens: false, by: [], against: denoted(patients(clause)) }] : [];
}

/** "the court", "Judge Ada Quill", "Ada Quill", who is called a judge elsewhere */
const isJudge = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean =>
  JUDGE.test(np.plainNoun ?? '') ||
  COURT.test(entityOfWord(grammar, parsed, np.name)?.name ?? '') ||
  np.apposed.some((one) => JUDGE.test(one.plainNoun ?? ''));

const RULES = listed('verbs of ruling');
const JUDGE = listed('courts and judges');
const COURT = /\bCourt\b/u;

/** "settled its lawsuit against A" */
const isAgainst = (parsed: Parsed, np: NounPhrase): boolean =>
  phrasesAfter(parsed, np).some((p) => p.prep === 'against');

const isMany = ({ name, plainNoun }: NounPhrase): boolean => name === undefined && PLAINTIFF.test(plainNoun ?? '');

const PLAINTIFF = listed('plaintiffs by a noun');

/** "The lawsuit, led by Norvane": the participle has no subject of its own. */
function suitBefore({ items }: Parsed, { at, passive, subject }: Clause): NounPhrase[] {
  const [before, comma] = items.slice(Math.max(at - 2, 0), at) as [Item?, Item?];
  return passive && subject === undefined && before?.type === 'np' && comma?.type === 'punct' ? [before] : [];
}

/** "The lawsuit names Norvane as a defendant", "added Norvane to the lawsuit" */
function isNaming({ verb, preps, subject }: Clause, parsed: Parsed): boolean {
  const names = verb.lemmas.some((l) => /^(?:name|list)$/u.test(l));
  const adds = verb.lemmas.includes('add');
  if (names)
    return (
      subject !== undefined &&
      isSuit(subject) &&
      !isOther(parsed, subject) &&
      preps.some((p) => p.prep === 'as' && /^(?:co-)?defendant$/u.test(p.np.plainNoun ?? ''))
    );
  return adds && preps.some((p) => p.prep === 'to' && isSuit(p.np) && !isOther(parsed, p.np));
}

/** "a separate lawsuit" is none of which the rest is told. */
const isOther = ({ words }: Parsed, np: NounPhrase): boolean =>
  np.plural || words.slice(np.first, np.nounAt).some((w) => OTHER.test(w.lower));
