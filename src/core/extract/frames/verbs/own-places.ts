import type { Clause } from '../../clauses/clause.ts';

/** "brings it *to its cars*", "puts it *in their shops*": who acts does so where he owns. */
export const actsOnOwn = ({ preps }: Clause): boolean =>
  preps.some(
    ({ prep, np }) =>
      /^(?:to|in|into|on|across|inside)$/u.test(prep) &&
      np.name === undefined &&
      /^(?:its|their|his|her)$/u.test(np.possessor?.pronoun ?? ''),
  );
