/** Plain text: one file, one article. */
import { allBytes } from './chunks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { composeArticle } from './compose.ts';
import { decodeText } from './decode.ts';
import { type PlainMarkdown, plainMarkdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { unwrap } from './wrapped.ts';

/**
 * Its first line is the title where a blank line follows and it reads like one. The text stays as it is, but for lines
 * that were broken for their width, and for the marks of Markdown or HTML where it came from a tool that writes these.
 */
export const textReader: Reader = {
  suffixes: ['.txt', '.text'],
  async *read(file) {
    const text = unwrap(cleanText(decodeText(await allBytes(file.chunks))));
    const plain: PlainMarkdown = MARKUP.test(text) ? plainMarkdown(text) : { body: text };
    const { body, title = titleLine(body) } = plain;
    if (body.trim() === '') {
      yield { kind: 'problem', problem: { path: file.path, what: 'empty' } };
      return;
    }
    yield { kind: 'article', article: composeArticle({ id: file.path, body, ...(title && { title }) }) };
  },
};

/** Bold, a link, a heading of Markdown; a character reference or a common tag of HTML. Prose has none of them. */
const MARKUP =
  /\*\*[^*\s][^*\n]*\*\*|\]\(https?:|^#{1,6} |&(?:#\d{2,5}|amp|quot|nbsp|[lr][sd]quo|[nm]dash);|<\/?(?:p|a|br|b|i|em|strong|div|h[1-6]|li|ul|span)\b[^<>]*>/im;

const TITLE = /^\s*([^\n]{3,160})\n[ \t]*\n[ \t\n]*\S/;

function titleLine(text: string): string | undefined {
  const line = cleanLine(TITLE.exec(text)?.[1] ?? '');
  const isTitle = /\p{L}/u.test(line) && !/[.,;:]["'”’]?$/.test(line) && !/^by\s/i.test(line);
  return isTitle ? line : undefined;
}
