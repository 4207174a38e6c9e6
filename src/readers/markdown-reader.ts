/** Markdown with or without front matter: one file, one article. */
import { allBytes } from './chunks.ts';
import { cleanText } from './clean-text.ts';
import { composeArticle } from './compose.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainMarkdown } from './markdown.ts';
import type { Reader } from './reader.ts';

/** The title is the front matter's, else the level-one heading that opens the text. */
export const markdownReader: Reader = {
  suffixes: ['.md', '.markdown'],
  async *read(file) {
    const { fields, body } = await splitFrontMatter(cleanText(decodeText(await allBytes(file.chunks))));
    const plain = plainMarkdown(body);
    const title = fields.title ?? plain.title;
    // A heading that differs from the front matter's title is text of its own and must not be lost.
    const heading = plain.title && plain.title !== title ? `${plain.title}\n\n` : '';
    if (`${title ?? ''}${plain.body}`.trim() === '') {
      yield { kind: 'problem', problem: { path: file.path, what: 'empty' } };
      return;
    }
    yield { kind: 'article', article: composeArticle({ ...fields, id: file.path, title, body: heading + plain.body }) };
  },
};
