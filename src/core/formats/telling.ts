/** How claims are told in words, for the formats that people read. */
import type { ArticleEntry, Evidence, GraphEdge, KnowledgeGraph } from '../model/index.ts';
import { cut } from './graph-columns.ts';
import { escapeMarkdown, linkTarget } from './markdown.ts';

const QUOTE_LENGTH = 400;

const STATUS = { asserted: '', reported: 'reported', possible: 'possible', negated: 'denied' } as const;

/** "reported, disputed", or nothing for what is asserted and not disputed. */
export function statusOf({ attributes: { modality, disputed } }: GraphEdge): string {
  return [STATUS[modality], disputed ? 'disputed' : ''].filter(Boolean).join(', ');
}

/** Articles by id. */
export function articlesOf({ attributes }: KnowledgeGraph): ReadonlyMap<string, ArticleEntry> {
  return new Map(attributes.articles.map((article) => [article.id, article]));
}

/** A quote in Markdown with who says it, where and when; the outlet is a link where the article has an address. */
export function quoteLine(piece: Evidence, articles: ReadonlyMap<string, ArticleEntry>): string {
  const article = articles.get(piece.article);
  const outlet = escapeMarkdown(article?.source || article?.title || piece.article);
  const target = linkTarget(article?.url);
  const place = [target ? `[${outlet}](${target})` : outlet, escapeMarkdown(article?.date ?? '')]
    .filter(Boolean)
    .join(', ');
  const how = [STATUS[piece.modality], piece.attribution ? `according to ${escapeMarkdown(piece.attribution)}` : '']
    .filter(Boolean)
    .join(', ');
  return `“${escapeMarkdown(cut(piece.sentence, QUOTE_LENGTH))}” — ${place}${how ? ` (${how})` : ''}`;
}
