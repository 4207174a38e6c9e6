import type { Rulebook } from '../../rules/rulebook.ts';
import { applyMerges, type Draft } from './drafts.ts';
import { opensMany, TRADE } from './trade-words.ts';

/**
 * "Norvane Pharmaceuticals" in an article that also says "Norvane", which a list knows as a firm: its name with the word for
 * its trade. With other words that firms are called by ("Norvane Gaming") it is, too, where the article gives its ticker or
 * says that it is called so. Not where several known firms begin with the word, as the houses of a group do.
 */
export function mergeFullStyles(
  drafts: readonly Draft[],
  { rulebook: { lexicon, gazetteer }, text }: { rulebook: Rulebook; text: string },
): Draft[] {
  const firms = new Map(
    drafts
      .filter(({ known }) => known?.kinds[0] === 'company')
      // Not by a short name, which others bear as well.
      .flatMap((draft) => ((draft.known?.name.length ?? 0) > 3 ? [[draft.known?.name as string, draft] as const] : [])),
  );
  const isSuffix = (word: string) =>
    lexicon.legalSuffixes.has(word) || lexicon.legalSuffixes.has(word.charAt(0) + word.slice(1).toLowerCase());
  return applyMerges(drafts, (draft) => {
    if (draft.known !== undefined || draft.personal || !draft.name.includes(' ')) return undefined;
    const words = draft.name.replaceAll(',', '').split(' ');
    while (words.length > 1 && isSuffix(words.at(-1) as string)) words.pop();
    const listed = draft.mentions.some(({ to }) => SIGN.test(text.slice(to, to + 24)));
    const isStyle = (word: string) =>
      TRADE.test(word) || (listed && word !== 'AI' && lexicon.nameWords.last.get(word) === 'company');
    if (words.length < 2 || !isStyle(words.pop() as string)) return undefined;
    const into = firms.get(words.join(' '));
    const doubtful = into === undefined || (into.known?.word === true && !TRADE.test(draft.name.split(' ')[1] ?? ''));
    return doubtful || opensMany(words[0] as string, gazetteer)
      ? undefined
      : { into, reason: `${into.name} with the word for its trade` };
  });
}

/** "(NASDAQ: NRVN)", `("Norvane")` right behind a name. */
const SIGN = /^\.?,? ?\((?:\p{Lu}\p{L}{1,7}: ?\p{Lu}|["“])/u;
