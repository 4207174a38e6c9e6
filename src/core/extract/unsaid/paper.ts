import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar } from '../reference/article-grammar.ts';
import { mainClause } from '../reference/clause-of.ts';

/** "The complaint says Norvane lied. *It* also names Velm": the paper that the sentence before speaks of, where "it" opens one. */
export function paperMeant(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { readonly parsed: Parsed; readonly np: NounPhrase } | undefined {
  if (np.pronoun !== 'it' || np.first > 1) return undefined;
  if (!parsed.clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => SAYS.test(l)))) return undefined;
  const earlier = grammar.parsed[parsed.index - 1];
  const told = earlier === undefined ? undefined : mainClause(earlier);
  const paper = [told?.subject, told === undefined ? undefined : filed(told)].find(isPaper);
  return earlier !== undefined && paper !== undefined ? { parsed: earlier, np: paper } : undefined;
}

const isPaper = (np: NounPhrase | undefined): boolean => np?.name === undefined && PAPER.test(np?.plainNoun ?? '');

/** "The guild filed *the complaint* in May" */
const filed = ({ object, passive, verb }: Clause): NounPhrase | undefined =>
  !passive && verb.lemmas.some((l) => FILES.test(l)) ? object : undefined;

const FILES = listed('verbs of bringing a lawsuit');

/** What papers do, and those of whom they speak seldom. */
const SAYS = listed('what papers do');

const PAPER = listed('papers');
