/** Puts an article together from what a file says of it; from here on its text is final. */
import type { Article } from '../core/model/index.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { isoDate } from './dates.ts';

/** What a file says of an article, unchecked. */
export interface ArticleParts {
  readonly id: string;
  readonly title?: unknown;
  readonly source?: unknown;
  readonly date?: unknown;
  readonly url?: unknown;
  /** Plain text, apart from its title or beginning with it. */
  readonly body: string;
}

/** The article: its title first, then a blank line, then the body, unless the body begins with the title itself. */
export function composeArticle(parts: ArticleParts): Article {
  const body = cleanText(parts.body);
  const title = line(parts.title);
  const source = line(parts.source);
  const date = isoDate(parts.date);
  const url = webAddress(parts.url);
  return {
    id: cleanLine(parts.id),
    ...(title && { title }),
    ...(source && { source }),
    ...(date && { date }),
    ...(url && { url }),
    text: title && !beginsWith(body, title) ? `${title}\n\n${body}`.trimEnd() : body,
  };
}

function line(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : undefined;
}

/** Only addresses that are safe to link to: a `javascript:` address out of a file must never reach a page. */
function webAddress(value: unknown): string | undefined {
  const address = line(value);
  return address && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

function beginsWith(body: string, title: string): boolean {
  const first = body.trimStart().split('\n', 1)[0] ?? '';
  return cleanLine(first) === title;
}
