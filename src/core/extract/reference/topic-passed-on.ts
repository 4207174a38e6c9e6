import { THINGS } from '../kinds/kind-groups.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar } from './article-grammar.ts';

/** "*The app* has been under pressure. India outlawed it": the kinds of what a sentence goes on about that names nobody. */
export function topicPassedOn({ rulebook }: ArticleGrammar, parsed: Parsed | undefined): readonly string[] {
  if (parsed === undefined || parsed.sentence.furniture || parsed.words.some((w) => w.mention !== undefined)) return [];
  const [the, noun, next] = parsed.sentence.tokens;
  const kind = the?.lower === 'the' ? rulebook.lexicon.kindNouns.get(noun?.lower ?? '') : undefined;
  // "The app store", "The model's maker": of something else.
  if (kind === undefined || !GOES_ON.test(next?.lower ?? '')) return [];
  return THINGS.includes(kind) ? THINGS : [kind];
}

const GOES_ON = /^(?:has|have|had|is|was|will|would|can|could|may|also|\p{L}+ed)$/u;
