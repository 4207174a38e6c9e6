import type { Rulebook } from '../../rules/rulebook.ts';
import { applyMerges, type Draft } from './drafts.ts';
import { opensMany, TRADE } from './trade-words.ts';

/**
 * "Norvane Pharmaceuticals" in an article that also says "Norvane", which a list knows as a firm: its name with the word for
 * its trade. Not where several known firms begin with the word, as the houses of a group do.
 */
export function mergeFullStyles(drafts: readonly Draft[], { lexicon, gazetteer }: Rulebook): Draft[] {
  const firms = new Map(
    drafts
      .filter(({ known }) => known?.kinds[0] === 'company')
      .flatMap((draft) => [...new Set(draft.mentions.map(({ name }) => name))].map((name) => [name, draft] as const)),
  );
  return applyMerges(drafts, (draft) => {
    if (draft.known !== undefined || draft.personal || !draft.name.includes(' ')) return undefined;
    const words = draft.name.replaceAll(',', '').split(' ');
    const isSuffix = (word: string) =>
      lexicon.legalSuffixes.has(word) || lexicon.legalSuffixes.has(word.charAt(0) + word.slice(1).toLowerCase());
    while (words.length > 1 && isSuffix(words.at(-1) as string)) words.pop();
    if (words.length < 2 || !TRADE.test(words.pop() as string)) return undefined;
    const into = firms.get(words.join(' '));
    return into === undefined || opensMany(words[0] as string, gazetteer)
      ? undefined
      : { into, reason: `${into.name} with the word for its trade` };
  });
}
