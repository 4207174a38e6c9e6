import { listed } from '../../../rules/word-lists.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar, Denoted } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { metonymKinds } from '../noun-kind.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';

/** "Portugal's privacy agency opened an inquiry. *The watchdog* fined Velm": the land whose agency without a name the sentence before is about. */
export function landOfAgency(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options, readIn } = at;
  if (options.kinds?.includes('government') === false || !isAgency(np) || np.nounAt === undefined) return [];
  if (np.mods.length > 0 || np.possessor !== undefined) return [];
  const earlier = grammar.parsed[parsed.index - 1];
  const before = earlier === undefined || earlier.sentence.furniture ? undefined : mainClause(earlier)?.subject;
  if (earlier === undefined || before === undefined || !isAgency(before)) return [];
  if (!metonymKinds(grammar.rulebook, before).includes('government')) return [];
  const [land, other] = readIn(earlier, before, { kinds: ['government'] });
  if (land === undefined || other !== undefined || kindOf(land.entity) !== 'government') return [];
  return [takenFor(at, { entity: land.entity, how: 'whose agency the sentence before is about' }, 0.85)];
}

const isAgency = ({ name, plural, plainNoun }: NounPhrase): boolean =>
  name === undefined && !plural && AGENCY.test(plainNoun ?? '');

const AGENCY = listed('public bodies');
