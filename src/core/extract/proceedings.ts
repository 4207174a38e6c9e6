import type { MatchAt } from './candidates.ts';
import type { Clause } from './clauses/clause.ts';
import type { Entity } from './entities.ts';
import type { Parsed } from './parse-sentence.ts';
import type { NounPhrase } from './phrases.ts';
import type { ArticleGrammar, Denoted } from './reference/article-grammar.ts';
import { denote } from './reference/denote.ts';
import { phrasesAfter } from './reference/phrases-after.ts';
import { actors, patients } from './sides.ts';
import { spanOfPhrase, textOf } from './spans.ts';

/** Who has opened the lawsuit or the inquiry that a later sentence speaks of: "The suit accuses …", "The plaintiffs say". */

interface Sort {
  /** What it is called, and who brings it. */
  readonly noun: RegExp;
  readonly party?: RegExp;
  /** Verbs that say it by themselves. */
  readonly verb: RegExp;
}

const SORTS: readonly Sort[] = [
  {
    noun: /^(?:.+ )?(?:lawsuit|suit|complaint|class action|class-action|petition|indictment|legal action)$/u,
    party: /^(?:plaintiff)$/u,
    verb: /^(?:sue|countersue|indict|prosecute)$/u,
  },
  { noun: /^(?:.+ )?(?:investigation|probe|inquiry|enquiry)$/u, verb: /^(?:investigate|probe)$/u },
];

const OPENS = /^(?:file|bring|lodge|launch|open|start|initiate|begin|submit|announce)$/u;
const PARTIES: readonly string[] = ['company', 'organization', 'government', 'person', 'publication'];

interface Opened {
  readonly index: number;
  readonly by: readonly Entity[];
}

/** How many sentences back one that "the lawsuit" speaks of may have been told; and where there are several. */
const FAR = 15;
const NEAR = 3;

/** "The lawsuit", "the plaintiffs": who has brought it, where only one can be meant. */
export function openedBy({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const noun = np.plainNoun ?? '';
  const sort = SORTS.find((s) => s.noun.test(noun) || s.party?.test(noun) === true);
  if (sort === undefined || np.det !== 'def' || np.possessor !== undefined || np.mods.length > 0) return [];
  if (np.plural && sort.party?.test(noun) !== true) return [];
  if (phrasesAfter(parsed, np).some((p) => /^(?:against|by|from|of|into)$/u.test(p.prep))) return [];
  const all = meant(openedIn(grammar, sort), parsed.index);
  // What many have filed together is spoken of as that of the first.
  const by = all.length > 2 && sort.party?.test(noun) !== true ? all.slice(0, 1) : all;
  const span = spanOfPhrase(parsed, np);
  const step = `"${textOf(parsed, np)}" was taken to be that of ${by.map((e) => e.name).join(' and ')}`;
  return by.map((entity) => ({ entity, span, steps: [step], trust: 0.88 }));
}

export const isParty = (np: NounPhrase): boolean =>
  np.name === undefined && SORTS.some(({ party }) => party?.test(np.plainNoun ?? '') === true);

function meant(all: readonly Opened[], index: number): readonly Entity[] {
  const told = all.filter((o) => o.index <= index && index - o.index <= FAR);
  const last = told.at(-1);
  if (last === undefined) return [];
  const rivals = told.filter((o) => o.by.length > 0 && !sameBodies(o, last));
  const alone = rivals.every((o) => o.index < last.index) && (rivals.length === 0 || index - last.index <= NEAR);
  return alone ? last.by : [];
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
  const openers = [
    ...parsed.clauses.flatMap((clause) => openersOf(clause, sort)),
    ...parsed.phrases.flatMap((np) => ownersOf(parsed, np, sort)),
  ];
  return openers.map((nps) => ({
    index: parsed.index,
    by: [...new Set(nps.flatMap((np) => denote(grammar, { parsed, np }, { kinds: PARTIES }).map((d) => d.entity)))],
  }));
}

function openersOf(clause: Clause, sort: Sort): NounPhrase[][] {
  if (clause.verb.negated) return [];
  const says = clause.verb.lemmas.some((l) => sort.verb.test(l));
  const opens =
    clause.verb.lemmas.some((l) => OPENS.test(l)) && patients(clause).some((np) => sort.noun.test(np.plainNoun ?? ''));
  return says || opens ? [actors(clause).filter((np) => !isParty(np))] : [];
}

/** "Norvane's lawsuit", "a complaint by Norvane". */
function ownersOf(parsed: Parsed, np: NounPhrase, sort: Sort): NounPhrase[][] {
  if (np.name !== undefined || !sort.noun.test(np.plainNoun ?? '')) return [];
  if (np.possessor !== undefined) return [[np.possessor]];
  const by = phrasesAfter(parsed, np).filter((p) => /^(?:by|from)$/u.test(p.prep) && p.np.name !== undefined);
  return by.length > 0 ? [by.map((p) => p.np)] : [];
}
