import { listed, type WordTest } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { vote } from './vote.ts';

/** "The Quillbee runs Osker", "the phone comes with Tern": what a thing has in it, runs or works with is a thing as well. */
export function voteForParts(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const clause of parsed.clauses) {
    const { subject } = clause;
    voteForMember(grammar, parsed, clause);
    if (subject === undefined || clause.verb.negated || !isThing(grammar, parsed, subject)) continue;
    for (const part of partsIn(clause)) {
      const entity = part.noun === undefined ? entityOfWord(grammar, parsed, part.name) : undefined;
      if (entity !== undefined && entity.known === undefined && !entity.personal && !entity.place)
        vote(entity, 'product', 0.8, 'a thing has it or runs it');
    }
  }
}

/** "Quillbee Voice belongs to the Quillbee 4 generation": a member of a line of things is one. */
function voteForMember(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { subject, object, preps, verb, passive }: Clause,
): void {
  if (passive || !verb.lemmas.some((l) => /^(?:belong|join)$/u.test(l))) return;
  const line = verb.lemmas.includes('belong') ? preps.find((p) => p.prep === 'to')?.np : object;
  if (!LINE.test(line?.plainNoun ?? '') || line?.softName === undefined) return;
  const entity = subject?.noun === undefined ? entityOfWord(grammar, parsed, subject?.name) : undefined;
  if (entity !== undefined && entity.known === undefined && !entity.personal && !entity.place)
    vote(entity, 'product', 0.8, 'it belongs to a line of things');
}

const LINE = listed('lines of things');

/** "the phone", "the Quillbee" where a list knows it as a thing. */
function isThing(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const kind = (k: string | undefined) => k === 'product' || k === 'model';
  if (np.name === undefined) return kind(nounKind(np, grammar.rulebook));
  return kind(entityOfWord(grammar, parsed, np.name)?.known?.kinds[0]);
}

function partsIn({ verb, passive, object, preps }: Clause): NounPhrase[] {
  const behind = (prep: WordTest) => preps.filter((p) => prep.test(p.prep)).map((p) => p.np);
  const does = (lemma: WordTest) => verb.lemmas.some((l) => lemma.test(l));
  if (passive) return does(DRIVES) ? behind(/^by$/u) : [];
  if (does(COMES_WITH)) return behind(/^with$/u);
  if (does(/^run$/u) && object === undefined) return behind(/^on$/u);
  const has = does(HAS_PART) && object !== undefined;
  return has ? [object, ...object.members] : [];
}

const HAS_PART = listed('verbs of having as a part');

const COMES_WITH = listed('verbs of coming with a part');

const DRIVES = listed('verbs of driving a thing');
