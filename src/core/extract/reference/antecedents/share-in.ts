import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { onceForParsed } from '../once.ts';
import { phrasesAfter } from '../phrases-after.ts';
import { stated } from '../stated.ts';

/**
 * "Norvane wants a stake in *Velm*. Tarn, which owns a stake in *the company*": the same share is in the same firm, here or in
 * the sentence before; who wants it is another.
 */
export function whatAShareIsIn(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  if (np.pronoun !== undefined || np.det !== 'def' || np.name !== undefined) return [];
  if (!heldIn(parsed).includes(np)) return [];
  const earlier = grammar.parsed[parsed.index - 1];
  for (const sentence of earlier === undefined ? [parsed] : [parsed, earlier]) {
    const named = heldIn(sentence).filter((held) => held.name !== undefined && held.members.length === 0);
    const [one, ...others] = named.filter((held) => sentence !== parsed || held.last <= np.first);
    if (one === undefined) continue;
    return others.length > 0 ? [] : stated(grammar, { parsed: sentence, np: one }).map((d) => d.entity);
  }
  return [];
}

/** "a stake *in Velm*" */
const heldIn = onceForParsed((parsed) =>
  parsed.phrases
    .filter((np) => SHARE.test(np.plainNoun ?? ''))
    .flatMap((np) => {
      const [behind] = phrasesAfter(parsed, np);
      return behind?.prep === 'in' ? [behind.np] : [];
    }),
);

const SHARE = listed('shares of a firm');
