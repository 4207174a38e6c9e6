import { isSign } from '../../clauses/items.ts';
import type { Entity } from '../../entity.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import type { Antecedent, ReferAt } from '../refer-at.ts';

/** "her move to wrest it from Bo Tarn, and *her* role there": one list tells of one person's, whoever is named inside. */
export function* sameOwner({ parsed, np, read }: ReferAt): Generator<Antecedent> {
  if (!/^(?:his|her)$/u.test(np.pronoun ?? '') || !/^(?:and|,)$/u.test(parsed.words[np.first - 1]?.lower ?? '')) return;
  const before = parsed.phrases.findLast(
    ({ possessor, last }) => possessor?.pronoun === np.pronoun && possessor !== np && last <= np.first,
  );
  const told = before?.possessor;
  if (before === undefined || told === undefined) return;
  const between = parsed.clauses.some(
    ({ verb }) => verb.form === 'finite' && verb.first >= before.last && verb.first < np.first,
  );
  if (between) return;
  for (const { entity } of read(told, { kinds: ['person'] }))
    yield { entity, how: 'whose the one before it in the list is' };
}

/** "a home for brands like A, B and *Velm* through its parent": one of several examples is no "it". */
export const isOneExample = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  np.pronoun === 'its' &&
  parsed.phrases.some(
    ({ examples, last, plural }) =>
      plural &&
      last <= np.first &&
      examples.some(
        (one) =>
          one.members.length > 0 &&
          [one, ...one.members].some((each) => entityOfWord(grammar, parsed, each.name) === entity) &&
          // "such as A, and B, with *its* app": joined right before.
          !isSign(parsed.items[parsed.items.findLastIndex((item) => item.first < np.first)], 'cc'),
      ),
  );
