import { groupBy } from '../../model/index.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { clauseOf } from './clause-of.ts';
import { isToldIn } from './notes.ts';
import { onceForArticle } from './once.ts';
import { PERSONAL } from './pronouns.ts';

/** Those of an article's entities that are asked for and are no places, the one named most first. */
export const byMentions = ({ entities }: ArticleGrammar, asked: (entity: Entity) => boolean): Entity[] =>
  byWeight(entities.filter((e) => asked(e) && !e.place));

/** The one named most first. */
export const byWeight = (entities: readonly Entity[]): Entity[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);

/** The same of those whom the text may be about where a sentence stands, or as a whole. */
export const mostNamed = (grammar: ArticleGrammar, asked: (entity: Entity) => boolean, at?: Parsed): Entity[] =>
  byMentions(grammar, (e) => asked(e) && isToldIn(grammar, e, at));

/** Whom a description can but mean where nobody near is meant: the body that the article names most. */
export function mainBody(
  grammar: ArticleGrammar,
  { parsed, np }: PhraseAt,
  wanted: readonly string[],
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const bodies = wanted.filter((kind) => /^(?:company|organization)$/u.test(kind));
  const main = namedAboveAll(grammar, (e) => bodies.includes(kindOf(e)), parsed);
  if (main === undefined) return undefined;
  // "She joined the company in May": at the end of an article that is its author.
  const told = PERSONAL.test(clauseOf(parsed, np)?.subject?.pronoun ?? '')
    ? surrounds(main, parsed)
    : isNamedBefore(main, parsed);
  return told && fits(main) ? main : undefined;
}

/** Whom an article is about: the one of those asked for that it names often, and more often than any other. */
export function namedAboveAll(
  grammar: ArticleGrammar,
  asked: (entity: Entity) => boolean,
  at?: Parsed,
): Entity | undefined {
  const [main, next] = mostNamed(grammar, asked, at);
  const times = main?.mentions.length ?? 0;
  return times >= MENTIONS && times > (next?.mentions.length ?? 0) ? main : undefined;
}

/** The most mentioned of its kind in the article. */
export const isMain = (grammar: ArticleGrammar, entity: Entity): boolean =>
  mainOfKind(grammar).get(kindOf(entity)) === entity;

/** Of each kind the one that is mentioned more than any other. */
const mainOfKind = onceForArticle(({ entities }) => {
  const main = new Map<string, Entity>();
  for (const [kind, same] of groupBy(entities, kindOf)) {
    const most = Math.max(...same.map((e) => e.mentions.length));
    const [one, other] = same.filter((e) => e.mentions.length === most);
    if (one !== undefined && other === undefined) main.set(kind, one);
  }
  return main;
});

/** The article's title, as a sentence of it. */
export const titleOf = ({ parsed }: ArticleGrammar): Parsed | undefined =>
  parsed.find((p) => p?.sentence.role === 'headline');

/** Named before the sentence. */
export const isNamedBefore = ({ mentions }: Entity, { sentence }: Parsed): boolean =>
  mentions.some((m) => m.to <= sentence.from);

/** Named before the sentence and behind it: what comes after the last mention may be about the author of the article. */
export const surrounds = (entity: Entity, parsed: Parsed): boolean =>
  isNamedBefore(entity, parsed) && entity.mentions.some((m) => m.from >= parsed.sentence.to);

/** Named fewer times, it is hardly what the article is about. */
const MENTIONS = 4;
