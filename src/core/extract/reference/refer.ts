import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { formerOrLatter, isOneOfTwo } from './former-latter.ts';
import { referToMany } from './plural-reference.ts';
import type { ReferAt } from './refer-at.ts';
import { referByDescription } from './refer-by-description.ts';
import { referByOwnNoun } from './refer-by-own-noun.ts';
import { referByPronoun } from './refer-by-pronoun.ts';
import { roleTold } from './role-told.ts';
import { sideOfDeed } from './side-of-deed.ts';
import { spokenOf } from './spoken-of.ts';
import { statedOfAll } from './stated.ts';
import { versionTold } from './version-told.ts';
import { wantedKinds } from './wanted-kinds.ts';

/** What a pronoun or description takes up of what was spoken of before: several at once, or one antecedent. */
export function refer(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (isUnnamedOthers(parsed, np)) return [];
  if (isOneOfTwo(np)) return formerOrLatter(grammar, at);
  const told = [...roleTold(grammar, at), ...sideOfDeed(grammar, at), ...versionTold(grammar, at)];
  if (told.length > 0) return told;
  const spoken = spokenOf(grammar, at);
  if (spoken.length > 0) return spoken;
  const many = referToMany(grammar, { parsed, np }, options.kinds);
  // "A and B, two startups that the labels sued": the labels are neither.
  const others = (options.not ?? []).flatMap((other) => statedOfAll(grammar, { parsed, np: other }));
  if (many.length > 0) return many.some((d) => others.some((o) => o.entity === d.entity)) ? [] : many;
  const byName = referByOwnNoun(grammar, at);
  if (byName.length > 0) return byName;
  const wanted = wantedKinds(grammar, { parsed, np }, options);
  if (wanted === undefined) return [];
  return np.pronoun === undefined ? referByDescription(grammar, at, wanted) : referByPronoun(grammar, at, wanted);
}

/** "other government agencies", "some regulators": none of those that were named. */
const isUnnamedOthers = (parsed: Parsed, np: NounPhrase): boolean =>
  np.pronoun === undefined &&
  parsed.words
    .slice(np.first, np.nounAt ?? np.last)
    .some((w) => /^(?:other|another|several|some|many|most|few|various|numerous|any|every|each)$/u.test(w.lower));
