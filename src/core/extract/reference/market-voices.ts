import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { denoteOne } from './denote.ts';
import { headEntity } from './head-entity.ts';
import { onceForArticle } from './once.ts';
import { ratersIn } from './rates-others.ts';

/** "Bo Tarn, an analyst at Velm, said", "Velm strategists say", "UBS wrote": those who judge shares and economies. */
export function isMarketVoice(grammar: ArticleGrammar, at: PhraseAt): boolean {
  if (isJudge(at.np) || HOUSES.test(at.parsed.words[at.np.name ?? -1]?.text ?? '')) return true;
  return denoteOne(grammar, at).some(({ entity }) => analystsIn(grammar).has(entity) || isHouse(grammar, entity));
}

/** A house that judges shares, whoever is asked about. */
export const isHouse = (grammar: ArticleGrammar, entity: Entity): boolean =>
  HOUSES.test(entity.name) || ratersIn(grammar).has(entity);

/** Whom the article calls an analyst somewhere. */
const analystsIn = onceForArticle((grammar): ReadonlySet<Entity> => {
  const found = new Set<Entity>();
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      if (parsed === undefined || !isJudge(np)) continue;
      const beside = np.parent?.as === 'apposed' ? [np.parent.np] : [];
      for (const one of [np, ...np.members, ...np.apposed, ...beside]) {
        const entity = headEntity(grammar, parsed, one)?.entity;
        if (entity !== undefined) found.add(entity);
      }
    }
  return found;
});

const isJudge = ({ plainNoun, moreNouns }: NounPhrase): boolean =>
  JUDGE.test(plainNoun ?? '') || moreNouns.some((noun) => JUDGE.test(noun.split(' ').at(-1) ?? ''));

const JUDGE = listed('who judges firms');
const HOUSES = listed('houses that judge markets');
