import { THINGS } from '../../kinds/kind-groups.ts';
import { isSurely } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mentionsIn } from '../named-before.ts';
import { type Antecedent, antecedentsFrom } from '../refer-at.ts';

/** "Velm sells Quillbee. The app grew. India banned *it*": what the sentence without a name goes on about. */
export function passedOn(grammar: ArticleGrammar, { parsed }: PhraseAt, earlier: Parsed): Antecedent[] {
  const kinds = topicPassedOn(grammar, grammar.parsed[parsed.index - 1]);
  if (kinds.length === 0) return [];
  return antecedentsFrom(
    mentionsIn(grammar, earlier).filter((e) => isSurely(e, kinds)),
    'what the sentence between goes on about',
  );
}

/** "*The app* has been under pressure. India outlawed it": the kinds of what a sentence goes on about that names nobody. */
function topicPassedOn({ rulebook }: ArticleGrammar, parsed: Parsed | undefined): readonly string[] {
  if (parsed === undefined || parsed.sentence.furniture || parsed.words.some((w) => w.mention !== undefined)) return [];
  const [the, noun, next] = parsed.sentence.tokens;
  const kind = the?.lower === 'the' ? rulebook.lexicon.kindNouns.get(noun?.lower ?? '') : undefined;
  // "The app store", "The model's maker": of something else.
  if (kind === undefined || !GOES_ON.test(next?.lower ?? '')) return [];
  return THINGS.includes(kind) ? THINGS : [kind];
}

const GOES_ON = /^(?:has|have|had|is|was|will|would|can|could|may|also|\p{L}+ed)$/u;
