/** Plain text: one file, one article. */
import { allBytes } from './chunks.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { composeArticle } from './compose.ts';
import { decodeText } from './decode.ts';
import type { Reader } from './reader.ts';
import { unwrap } from './wrapped.ts';

/** Its first line is the title where a blank line follows and it reads like one; the text stays as it is, but for lines broken for their width. */
export const textReader: Reader = {
  suffixes: ['.txt', '.text'],
  async *read(file) {
    const body = unwrap(cleanText(decodeText(await allBytes(file.chunks))));
    if (body.trim() === '') {
      yield { kind: 'problem', problem: { path: file.path, what: 'empty' } };
      return;
    }
    const title = titleLine(body);
    yield { kind: 'article', article: composeArticle({ id: file.path, body, ...(title && { title }) }) };
  },
};

const TITLE = /^\s*([^\n]{3,160})\n[ \t]*\n[ \t\n]*\S/;

function titleLine(text: string): string | undefined {
  const line = cleanLine(TITLE.exec(text)?.[1] ?? '');
  const isTitle = /\p{L}/u.test(line) && !/[.,;:]["'”’]?$/.test(line) && !/^by\s/i.test(line);
  return isTitle ? line : undefined;
}
