import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { isBareName } from '../link/adopt.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { mainClause } from '../reference/clause-of.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { BODIES, THINGS } from './kind-groups.ts';
import { bestScore, fitsKinds, isSurely } from './kinds.ts';
import { vote } from './vote.ts';

/**
 * "Half of the taxis use Wagenruf, and drivers hate *the app*": where a thing's description can mean nothing else, it says what
 * the name before it is, of which nothing else tells. "The company" is rather the one that the article is about.
 */
export function voteByTakingUp(grammar: ArticleGrammar): void {
  grammar.parsed.forEach((parsed, index) => {
    if (parsed === undefined) return;
    voteForBody(grammar, parsed, grammar.parsed[index - 1]);
    for (const np of parsed.phrases) {
      const kind = kindMeant(grammar, parsed, np);
      if (kind === undefined) continue;
      const entity =
        soleBefore(grammar, parsed, np, kind) ?? soleOfSentenceBefore(grammar, { parsed, np, index }, kind);
      if (entity !== undefined && !speaks(grammar, entity)) vote(entity, kind, 0.55, `"the ${np.noun}" takes it up`);
    }
  });
}

/** "Norvane will spend more. *The Seattle-based company*": a body's description that opens a sentence takes up the subject before. */
function voteForBody(grammar: ArticleGrammar, { items }: Parsed, before: Parsed | undefined): void {
  const [np] = items;
  const subject = before === undefined ? undefined : mainClause(before)?.subject;
  if (np?.type !== 'np' || before === undefined || subject === undefined || !isBareName(subject)) return;
  if (np.det !== 'def' || np.plural || np.name !== undefined || np.softName !== undefined || np.members.length > 0)
    return;
  const kind = nounKind(np, grammar.rulebook);
  if (kind === undefined || !BODIES.includes(kind) || grammar.rulebook.lexicon.weakNouns.has(np.noun ?? '')) return;
  const entity = entityOfWord(grammar, before, subject.name);
  if (entity?.known !== undefined || entity === undefined || entity.personal || entity.place || !isOpen(entity)) return;
  // "The agency" is rather the one that is named than what nothing else tells of.
  const other = kind !== 'company' && grammar.entities.some((e) => e !== entity && isSurely(e, [kind]));
  if (!other) vote(entity, kind, 0.6, `"the ${np.noun}" takes it up`);
}

/** The kind of a thing's description that stands alone: "the app", but not "the app of Velm", "the Velm app". */
function kindMeant(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): string | undefined {
  const { lexicon } = grammar.rulebook;
  const alone =
    np.det === 'def' &&
    !np.plural &&
    np.name === undefined &&
    np.softName === undefined &&
    np.possessor === undefined &&
    np.mods.length === 0 &&
    np.apposed.length === 0 &&
    np.members.length === 0 &&
    np.parent === undefined;
  if (!alone || lexicon.weakNouns.has(np.noun ?? '') || lexicon.weakNouns.has(np.plainNoun ?? '')) return undefined;
  if (
    ANYBODYS.test(np.plainNoun ?? '') ||
    /^(?:of|for|from|that|which)$/u.test(phrasesAfter(parsed, np)[0]?.prep ?? '')
  )
    return undefined;
  const kind = nounKind(np, grammar.rulebook);
  return kind !== undefined && THINGS.includes(kind) ? kind : undefined;
}

/** "runs on the phone itself": what everybody has. */
const ANYBODYS = listed('what everybody has');

/** The one name before the description of which nothing tells, where no other before it may be meant. */
const soleBefore = (grammar: ArticleGrammar, parsed: Parsed, { first }: NounPhrase, kind: string): Entity | undefined =>
  sole(namedUpTo(grammar, parsed, first), kind);

/** "It is called Wagenruf. *The app* is": the description opens the sentence, or nothing named before it there may be meant. */
function soleOfSentenceBefore(
  grammar: ArticleGrammar,
  { parsed, np, index }: { parsed: Parsed; np: NounPhrase; index: number },
  kind: string,
): Entity | undefined {
  const before = grammar.parsed[index - 1];
  if (before === undefined || namedUpTo(grammar, parsed, np.first).some((e) => fitsKinds(e, [kind]))) return undefined;
  return sole(namedUpTo(grammar, before, before.words.length), kind);
}

const namedUpTo = (grammar: ArticleGrammar, parsed: Parsed, end: number): Entity[] =>
  parsed.words.slice(0, end).flatMap((_, i) => entityOfWord(grammar, parsed, i) ?? []);

function sole(named: readonly Entity[], kind: string): Entity | undefined {
  const all = [...new Set(named)].filter((e) => !e.personal && !e.place && e.known?.isCountry !== true);
  const open = all.filter(isOpen);
  return open.length === 1 && all.every((e) => open.includes(e) || !fitsKinds(e, [kind])) ? open[0] : undefined;
}

const isOpen = (entity: Entity): boolean => entity.known === undefined && bestScore(entity) < 0.5;

/** It says or announces something somewhere: whoever speaks is no thing. */
const speaks = (grammar: ArticleGrammar, entity: Entity): boolean =>
  grammar.parsed.some((parsed) =>
    parsed?.clauses.some(
      ({ verb, passive, subject }) =>
        !passive &&
        subject !== undefined &&
        entityOfWord(grammar, parsed, subject.name) === entity &&
        verb.lemmas.some((l) => grammar.rulebook.lexicon.status.sayVerbs.has(l) || ACTS.test(l)),
    ),
  );

const ACTS = listed('what firms are said to do');
