import type { MatchAt } from '../candidates.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { asBody } from '../reference/as-body.ts';
import { denoteOne } from '../reference/denote.ts';
import { NAMED_BEFORE } from '../reference/refer-at.ts';

/** The body that the text is speaking of: "CEO Ada Quill said", "Investors include …". */
export function topic({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  // "Other co-founders include …": others than those that were named, of the one company.
  const first = isOthers(parsed, np) ? (np.nounAt ?? np.first) : np.first;
  const company = asBody(np, 'company', { first, plural: false, mods: [], compounds: [] });
  return denoteOne(grammar, { parsed, np: company }, { kinds: FIRMS }).map((d) => ({
    ...d,
    trust: d.trust * 0.95,
  }));
}

/** It was spoken of where the sentence before names it, and not as what that is about. */
export const isByTheWay = ({ steps }: Denoted): boolean => steps.some((step) => step.endsWith(`: ${NAMED_BEFORE}`));

/** "*Other* founders include Ada Quill" */
export const isOthers = ({ words }: MatchAt['parsed'], { first }: NounPhrase): boolean =>
  words[first]?.lower === 'other' || (words[first]?.lower === 'the' && words[first + 1]?.lower === 'other');
