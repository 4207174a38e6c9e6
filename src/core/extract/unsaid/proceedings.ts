import { endingIn, listed, type WordTest } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, namesPerson } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { denote } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { PARTIES } from '../reference/plural-reference.ts';
import { actors, modifiers, patients } from '../sides.ts';
import { spanOfPhrase, textOf } from '../spans.ts';

/**
 * Whose the lawsuit, the inquiry or the measure is that a later sentence speaks of: "The suit accuses …", "The plaintiffs
 * say", "The tariffs on …".
 */

interface Sort {
  /** What it is called, and who brings it. */
  readonly noun: WordTest;
  readonly party?: WordTest;
  /** What else may be opened, and be called so later. */
  readonly opened?: WordTest;
  /** Verbs that say it by themselves. */
  readonly verb?: WordTest;
  /** What a government lays upon others: "the ban on Norvane" is still the one that was told, "the suit against" need not be. */
  readonly measure: boolean;
}

const SORTS: readonly Sort[] = [
  {
    noun: endingIn('proceedings at court'),
    party: /^(?:plaintiff)$/u,
    verb: listed('verbs of proceedings at court'),
    measure: false,
  },
  { noun: endingIn('inquiries'), verb: /^(?:investigate|probe)$/u, measure: false },
  { noun: endingIn('tariffs'), measure: true },
  // "The restriction" may be what was called a ban before.
  {
    noun: endingIn('curbs'),
    verb: listed('verbs of curbing'),
    measure: true,
  },
  { noun: /^(?:.+ )?(?:fine|penalty)$/u, verb: /^fine$/u, measure: true },
  // "The decision" is what a ban, a fine or an order was before.
  {
    noun: endingIn('decisions of authorities'),
    opened: endingIn('measures of authorities'),
    verb: listed('verbs of deciding against somebody'),
    measure: true,
  },
  { noun: endingIn('nouns of laws and rules'), measure: true },
];

const OPENS = listed('verbs of opening proceedings');

interface Opened {
  readonly index: number;
  readonly by: readonly Entity[];
}

/** How many sentences back one that "the lawsuit" speaks of may have been told; and where there are several. */
const FAR = 15;
const NEAR = 3;

/** "The lawsuit", "the plaintiffs", "the tariffs": whose it is, where only one's can be meant. */
export function openedBy({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const noun = np.plainNoun ?? '';
  const sort = SORTS.find((s) => s.noun.test(noun) || s.party?.test(noun) === true);
  if (sort === undefined || np.det !== 'def' || np.possessor !== undefined || np.mods.length > 0) return [];
  const isParties = sort.party?.test(noun) === true;
  // "Norvane filed two lawsuits. The lawsuits allege"
  if (np.plural && !sort.measure && !isParties && !SUITS.test(noun)) return [];
  const own = sort.measure ? /^(?:by|from|of)$/u : /^(?:against|by|from|of|into)$/u;
  if (phrasesAfter(parsed, np).some((p) => own.test(p.prep))) return [];
  if (GENERAL.test(noun) && isTakenUpElse(grammar, parsed, np)) return [];
  const near = (o: Opened) => !GENERAL.test(noun) || parsed.index - o.index <= NEAR;
  const all = meant(openedIn(grammar, sort).filter(near), parsed.index, sort);
  // What many have filed together is spoken of as that of the first.
  const by = all.length > 2 && !isParties ? all.slice(0, 1) : all;
  const span = spanOfPhrase(parsed, np);
  const step = `"${textOf(parsed, np)}" was taken to be that of ${by.map((e) => e.name).join(' and ')}`;
  return by.map((entity) => ({ entity, span, steps: [step], trust: 0.88 }));
}

const GENERAL = listed('general nouns of measures');

/** "Norvane cut its prices, and Velm called *the move* reckless": what the sentence itself tells is nearer. */
const isTakenUpElse = ({ rulebook }: ArticleGrammar, { clauses }: Parsed, np: NounPhrase): boolean =>
  clauses.some(
    (c) =>
      c.verb.form === 'finite' &&
      c.verb.last <= np.first &&
      !patients(c).includes(np) &&
      !c.verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)),
  );

const SUITS = listed('lawsuits');

export const isParty = (np: NounPhrase): boolean =>
  np.name === undefined && SORTS.some(({ party }) => party?.test(np.plainNoun ?? '') === true);

/** "The plaintiffs", not "The plaintiffs, Norvane and Velm,". */
export const isUnnamedParty = (np: NounPhrase): boolean => isParty(np) && np.examples.length === 0;

/** "The plaintiffs said they sued": the party that "they" takes up, or the phrase itself. */
export function partyMeant({ governor }: Clause, np: NounPhrase): NounPhrase {
  const above = np.pronoun === 'they' ? governor?.clause?.subject : undefined;
  return above !== undefined && isUnnamedParty(above) ? above : np;
}

function meant(all: readonly Opened[], index: number, { measure }: Sort): readonly Entity[] {
  const told = all.filter((o) => o.index <= index && index - o.index <= FAR);
  const last = told.at(-1);
  if (last === undefined) return [];
  const rivals = told.filter((o) => o.by.length > 0 && !sameBodies(o, last));
  // Whoever answers tariffs with tariffs leaves "the tariffs" in doubt.
  const near = !measure && rivals.every((o) => o.index < last.index) && index - last.index <= NEAR;
  return rivals.length === 0 || near ? last.by : [];
}

const sameBodies = (a: Opened, b: Opened): boolean =>
  a.by.length === b.by.length && a.by.every((entity) => b.by.includes(entity));

const found = new WeakMap<ArticleGrammar, Map<Sort, readonly Opened[]>>();

function openedIn(grammar: ArticleGrammar, sort: Sort): readonly Opened[] {
  const bySort = found.get(grammar) ?? new Map<Sort, readonly Opened[]>();
  found.set(grammar, bySort);
  const known = bySort.get(sort);
  if (known !== undefined) return known;
  // While it is being looked for, nobody has opened any.
  bySort.set(sort, []);
  const opened = grammar.parsed.flatMap((parsed) => (parsed === undefined ? [] : openedHere(grammar, parsed, sort)));
  bySort.set(sort, opened);
  return opened;
}

/** One of which the sentence does not say who has opened it is told with nobody, so that no earlier one is taken for it. */
function openedHere(grammar: ArticleGrammar, parsed: Parsed, sort: Sort): Opened[] {
  const denoted = (nps: readonly NounPhrase[]) =>
    nps.flatMap((np) => denote(grammar, { parsed, np }, { kinds: PARTIES }).map((d) => d.entity));
  const before = sort.measure
    ? parsed.phrases
        .filter((np) => np.name === undefined && sort.noun.test(np.plainNoun ?? '') && !isLaidOnThem(parsed, np))
        .map((np) => modifiers({ grammar, parsed }, np).map((d) => d.entity))
        .filter((entities) => entities.length > 0)
    : [];
  const openers = [
    ...parsed.clauses.flatMap((clause) => openersOf(parsed, clause, sort)),
    ...parsed.phrases.flatMap((np) => ownersOf(parsed, np, sort)),
  ].map(denoted);
  return [...openers, ...before].map((entities) => ({ index: parsed.index, by: [...new Set(entities)] }));
}

/** "Portugal paused the Spanish tariffs": those on Spain. */
const isLaidOnThem = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  clauses.some((c) => patients(c).includes(np) && actors(c).length > 0 && c.verb.lemmas.some((l) => CHANGES.test(l)));

const CHANGES = listed('verbs of changing a measure');

function openersOf({ words }: Parsed, clause: Clause, { noun, opened, verb, measure }: Sort): NounPhrase[][] {
  if (clause.verb.negated) return [];
  const says = verb !== undefined && clause.verb.lemmas.some((l) => verb.test(l));
  const opens =
    clause.verb.lemmas.some((l) => OPENS.test(l)) &&
    patients(clause).some((np) => (opened ?? noun).test(np.plainNoun ?? ''));
  const doers = says || opens ? actors(clause) : [];
  // "The lawsuit, filed in Lisbon, accuses": the one that was told of before, and no other.
  const goesOn = opens && !says && clause.passive && patients(clause).every((np) => np.det === 'def');
  if (goesOn && doers.length === 0) return [];
  // "The plaintiffs sued": whoever they are was told.
  if (doers.length > 0 && doers.every((np) => isUnnamedParty(partyMeant(clause, np)))) return [];
  // "Ada Quill blocked it. The decision": that of the body that she acts for.
  const bodies = opened !== undefined && !opens;
  const by = doers.filter((np) => !isUnnamedParty(np) && !(bodies && namesPerson(words, np)));
  return (says || opens) && (by.length > 0 || !measure) ? [by] : [];
}

/** "Norvane's lawsuit", "a complaint by Norvane". */
function ownersOf(parsed: Parsed, np: NounPhrase, sort: Sort): NounPhrase[][] {
  if (np.name !== undefined || !sort.noun.test(np.plainNoun ?? '')) return [];
  if (np.possessor?.pronoun !== undefined) return [];
  if (np.possessor !== undefined) return [[np.possessor]];
  const by = phrasesAfter(parsed, np).filter((p) => /^(?:by|from)$/u.test(p.prep) && p.np.name !== undefined);
  return by.length > 0 && !TARIFF.test(np.plainNoun ?? '') ? [by.map((p) => p.np)] : [];
}

const TARIFF = listed('tariffs');
