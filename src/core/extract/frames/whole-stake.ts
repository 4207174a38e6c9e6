import type { Word } from '../word.ts';

/** How frames speak of a stake that leaves nothing to others, however the text says so. */
export const WHOLE = '100%';

/** "a *100 per cent* stake", "the *entire* share capital": who buys as much buys the firm. */
export const isWhole = (words: readonly Word[]): boolean =>
  words.some(({ lower }, i) =>
    lower === '100'
      ? /^(?:%|percent|per|pc)$/u.test(words[i + 1]?.lower ?? '')
      : /^(?:100%|100-per-cent|entire|whole)$/u.test(lower),
  );
