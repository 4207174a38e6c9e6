import type { Token } from '../../model/index.ts';
import type { NameContext } from './name-context.ts';
import { formAt, type Run } from './run.ts';
import { titleAt } from './title-at.ts';

/**
 * "Velm North America", "Fort Tavle", "Bakers Tavland", "HELP Tavland": a land's name at `at` ends a longer one, where the
 * word before it tells nothing of a land, as "Former" or "Meanwhile" would.
 */
export function landEndsName(run: Run, at: number, context: NameContext): boolean {
  const land = at < run.last ? formAt(run, at, context) : undefined;
  if (at === run.first || land?.entry.isCountry !== true || land.demonym) return false;
  const end = at + land.words.length;
  if (end < run.last && titleAt(run, end, context) === 0) return false;
  const { text, lower } = run.tokens[at - 1] as Token;
  const { lexicon } = context.rulebook;
  if ((formAt(run, at - 1, context)?.words.length ?? 0) > 1 || lexicon.nameWords.first.get(text) === 'place')
    return true;
  // "HELP Tavland", but not where all words are in capitals
  if (/^\p{Lu}{3,}$/u.test(text) && isNoHeadline(run, context)) return true;
  const { adj, adv, noun } = lexicon.classesOf(lower);
  return noun && !adj && !adv && /s$/u.test(text) && lexicon.nounLemma(lower) !== lower && !lexicon.titles.has(lower);
}

/** The words behind the run are small. */
const isNoHeadline = ({ tokens, last }: Run, { text }: NameContext): boolean =>
  /\p{Ll}{3}/u.test(text.slice(tokens[last]?.from ?? 0, (tokens[last]?.from ?? 0) + 24));
