/** Puts a pair of names before the reader and tells whether one node came out or two. */
import { buildGraph } from '../../src/core/build-graph.ts';
import type { Article, LocalEntity, Reading } from '../../src/core/model/index.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { laterSentence, openingSentence } from './name-sentences.ts';
import type { NameInText, NamePair, PairVerdict } from './pairs.ts';

export function judgePair(pair: NamePair, rulebook: Rulebook): PairVerdict {
  return pair.within === 'corpus' ? acrossArticles(pair, rulebook) : withinArticle(pair, rulebook);
}

/** Each name alone in an article, of a sure kind: what is judged is the merging, not the guess of a kind. */
function acrossArticles({ a, b }: NamePair, rulebook: Rulebook): PairVerdict {
  const readings = [readingOf(a, 'a', rulebook), readingOf(b, 'b', rulebook)];
  const graph = buildGraph(readings, rulebook);
  const of = (article: string) => graph.nodes.find((node) => node.attributes.articles.includes(article))?.key;
  return verdict(of('a'), of('b'));
}

/** What the reader makes of the name in a sentence, with nothing beside it and the kind that the pair gives it. */
function readingOf(name: NameInText, id: string, rulebook: Rulebook): Reading {
  const text = openingSentence(name);
  const article: Article = { id, date: '2026-01-15', text };
  const from = text.indexOf(name.name);
  const to = from + name.name.length;
  const { entities } = readArticle(article, rulebook);
  const read = entities.find(({ mentions }) => mentions.some((mention) => mention.from < to && mention.to > from));
  const votes = [{ kind: name.kind, weight: 3, reason: 'the pair says so' }];
  const { known, ...entity } = read ?? asWritten(name.name, from);
  const fits = known !== undefined && rulebook.gazetteer.entries.get(known)?.kinds.includes(name.kind);
  const sure = { ...entity, votes, ...(fits ? { known } : {}) };
  return { article, entities: [sure], claims: [], gaps: [], notes: [] };
}

/** A name that the reader overlooked; here that is not the question. */
function asWritten(name: string, from: number): LocalEntity {
  const names = [{ name, count: 1, reason: 'as written' }];
  return { name, names, votes: [], mentions: [{ from, to: from + name.length }] };
}

/** Both names in one article, the fuller one first. */
function withinArticle({ a, b }: NamePair, rulebook: Rulebook): PairVerdict {
  const opening = openingSentence(a);
  const text = `${opening} ${laterSentence(b)}`;
  const graph = buildGraph([readArticle({ id: 'a', date: '2026-01-15', text }, rulebook)], rulebook);
  const mentions = graph.attributes.articles.flatMap((article) => article.mentions);
  const keyAt = (from: number, to: number) => mentions.find((mention) => mention[0] < to && mention[1] > from)?.[2];
  const later = text.indexOf(b.name, opening.length);
  const first = text.indexOf(a.name);
  return verdict(keyAt(first, first + a.name.length), keyAt(later, later + b.name.length));
}

function verdict(a: string | undefined, b: string | undefined): PairVerdict {
  if (a === undefined || b === undefined) return 'unread';
  return a === b ? 'merged' : 'apart';
}
