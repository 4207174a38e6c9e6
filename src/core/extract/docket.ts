import type { Span } from '../model/index.ts';
import type { MatchAt } from './candidates.ts';
import type { Clause } from './clauses/clause.ts';
import type { Entity } from './entities.ts';
import type { Parsed } from './parse-sentence.ts';
import type { Item, NounPhrase } from './phrases.ts';
import { PARTIES } from './plural-reference.ts';
import { isParty, isUnnamedParty } from './proceedings.ts';
import type { ArticleGrammar, Denoted } from './reference/article-grammar.ts';
import { includedIn } from './reference/clause-of.ts';
import { denote } from './reference/denote.ts';
import { phrasesAfter, wholeOf } from './reference/phrases-after.ts';
import { actors, patients } from './sides.ts';
import { spanOf, spanOfPhrase } from './spans.ts';
import { clauseModality } from './status.ts';

/**
 * Who sues whom in an article that tells of one lawsuit, gathered over its sentences: "A coalition sued Norvane. The suit
 * was filed by A, B and C. It names Velm as a defendant."
 */
export interface Docket {
  readonly plaintiffs: readonly Entity[];
  readonly defendants: readonly Entity[];
}

const NOBODY: Docket = { plaintiffs: [], defendants: [] };

const SUIT = /^(?:.+ )?(?:lawsuit|suit|complaint|class action|legal action)$/u;
const SUES = /^(?:sue|countersue)$/u;
const FILES = /^(?:file|bring|lodge|launch|lead)$/u;
const OTHER =
  /^(?:separate|another|other|different|similar|earlier|previous|prior|second|third|several|many|new|latest|first|two|three)$/u;

const isSuit = (np: NounPhrase): boolean => np.name === undefined && SUIT.test(np.plainNoun ?? '');

const dockets = new WeakMap<ArticleGrammar, Docket>();

/** Nobody while it is being looked for, and where the article tells of several lawsuits. */
export function docketOf(grammar: ArticleGrammar): Docket {
  const known = dockets.get(grammar);
  if (known !== undefined) return known;
  dockets.set(grammar, NOBODY);
  const docket = gather(grammar);
  dockets.set(grammar, docket);
  return docket;
}

type ClauseAt = MatchAt & { readonly clause: Clause };

/** "The suit was filed by A", "B joined the suit", "The states that sued alongside A": whom it is against, told elsewhere. */
export function defendantsFor(at: ClauseAt): Denoted[] {
  const { clause, grammar, parsed } = at;
  if (clause.verb.negated) return [];
  const { plaintiffs, defendants } = docketOf(grammar);
  const object = [...patients(clause), ...suitBefore(parsed, clause)];
  const goesOn = object.every(
    (np) =>
      (isSuit(np) && np.det !== 'indef' && !isOther(parsed, np)) ||
      denote(grammar, { parsed, np }, { kinds: PARTIES }).some((d) => plaintiffs.includes(d.entity)),
  );
  return goesOn ? taken(at, defendants, 'is against') : [];
}

/** "The suit names B as a defendant", "to add B to the suit": who brings it, told elsewhere. */
export const plaintiffsFor = (at: ClauseAt): Denoted[] =>
  isNaming(at.clause, at.parsed) ? taken(at, docketOf(at.grammar).plaintiffs, 'is brought by') : [];

/** "The plaintiffs include A": whom they sue, told elsewhere. */
export const suedByThem = ({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] =>
  np.det === 'def' && np.mods.length === 0
    ? told(docketOf(grammar).defendants, { span: spanOfPhrase(parsed, np), how: 'is against' })
    : [];

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

function gather(grammar: ArticleGrammar): Docket {
  const plaintiffs = new Set<Entity>();
  const defendants = new Set<Entity>();
  let opened = false;
  for (const parsed of grammar.parsed) {
    if (parsed === undefined || parsed.sentence.furniture) continue;
    for (const told of toldIn(grammar, parsed, { plaintiffs, opened })) {
      if (told.opens && opened && !(meets(told.by, plaintiffs) && meets(told.against, defendants))) return NOBODY;
      opened ||= told.opens;
      for (const entity of told.by) plaintiffs.add(entity);
      for (const entity of told.against) defendants.add(entity);
    }
  }
  return { plaintiffs: [...plaintiffs], defendants: [...defendants] };
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
  const says = (verbs: RegExp) => clause.verb.lemmas.some((l) => verbs.test(l));
  const doers = actors(clause)
    .filter((np) => !isUnnamedParty(np))
    // "led by the office of Ada Quill"
    .map((np) => (np.plainNoun === 'office' ? (wholeOf(parsed, np) ?? np) : np));
  if (says(SUES)) return [{ opens: !clause.relative, by: denoted(doers), against: denoted(patients(clause)) }];
  const suit = [...patients(clause), ...suitBefore(parsed, clause)].find(isSuit);
  if (suit !== undefined && !isOther(parsed, suit)) {
    const against = [...phrasesAfter(parsed, suit), ...clause.preps].filter((p) => p.prep === 'against');
    if (says(FILES) || says(/^join$/u))
      return [
        {
          opens: suit.det === 'indef' && says(/^(?:file|bring|lodge|launch)$/u),
          by: denoted(doers),
          against: denoted(against.map((p) => p.np)),
        },
      ];
  }
  // "A coalition of states sued. The 19 states led by Norland": who leads those that nobody has named.
  const led = clause.passive && says(/^lead$/u) && patients(clause).some((np) => np.det === 'def' && isMany(np));
  if (led && opened && plaintiffs.size === 0) return [{ opens: false, by: denoted(doers), against: [] }];
  // "Ada Quill was joined by Bo Tarn"
  if (clause.passive && says(/^join$/u) && denoted(patients(clause)).some((entity) => plaintiffs.has(entity)))
    return [{ opens: false, by: denoted(doers), against: [] }];
  return isNaming(clause, parsed) ? [{ opens: false, by: [], against: denoted(patients(clause)) }] : [];
}

const isMany = ({ name, plainNoun }: NounPhrase): boolean =>
  name === undefined && /^(?:state|coalition|group|union|family|investor|shareholder)$/u.test(plainNoun ?? '');

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
