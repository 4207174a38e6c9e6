import { listed } from '../../../rules/word-lists.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';

/** "was met by striking engineers. *The engineers* accused": those, whoever they are, and nobody's who was named since. */
export function peopleBefore({ parsed: sentences }: ArticleGrammar, { parsed, np }: PhraseAt): PhraseAt | undefined {
  if (np.det !== 'def' || !np.plural || np.first + 1 !== np.nounAt || !PEOPLE.test(np.plainNoun ?? ''))
    return undefined;
  for (const earlier of [parsed, sentences[parsed.index - 1]]) {
    const same = earlier?.phrases.findLast(
      (one) => one.plainNoun === np.plainNoun && one.plural && (earlier !== parsed || one.last <= np.first),
    );
    if (earlier !== undefined && same !== undefined) return { parsed: earlier, np: same };
  }
  return undefined;
}

const PEOPLE = listed('people who stand for their body');
