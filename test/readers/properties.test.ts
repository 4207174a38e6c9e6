import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/readers/markdown.ts';
import { readAll } from './read.ts';

const SUFFIXES = ['.txt', '.md', '.jsonl', '.jsonl.gz'];

/** Marks that mean something to one of the readers, thrown together with words. */
const PIECES = ['Norvex', ' ', '\n', '\n\n', '\r\n', '---\n', 'title: a: b\n', '# ', '> ', '- ', '1. ', '**', '*', '_', '[', '](', ')', '![', '`', '<b>', '<!--', '&amp;', '&#0;', '|', '\\', '\u0000', '\ufeff', '\u2028', 'e\u0301', '{"text": "', '"}', '\ud800', '😀']; // biome-ignore format: a list to look at, not to read

const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const line = (text: string) => JSON.stringify({ text, title: text, id: text, date: text, url: text });
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  soup.map((text) => new TextEncoder().encode(text)),
  soup.map((text) => new Uint8Array(gzipSync(text))),
  soup.map((text) => new TextEncoder().encode(line(text))),
  soup.map((text) => new Uint8Array(gzipSync(line(text)))),
);

describe('whatever the bytes', () => {
  it.each(SUFFIXES)('a %s file gives clean articles or problems, and never breaks', async (suffix) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyBytes, { minLength: 1, maxLength: 3 }), async (contents) => {
        const items = await readAll(contents.map((bytes) => ({ name: `a${suffix}`, bytes })));
        const articles = items.flatMap((item) => (item.kind === 'article' ? [item.article] : []));
        seen += articles.length;
        expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
        for (const { id, title, date, url, text } of articles) {
          expect(id).not.toBe('');
          expect(text.trim()).not.toBe('');
          expect(text).toBe(text.normalize('NFC'));
          for (const field of [id, title ?? '', text]) expect(field).not.toMatch(/[\0\r\u2028\ufeff]|\p{Surrogate}/u);
          expect(title ?? 'x').toMatch(/^\S(.*\S)?$/);
          if (title) expect(text.trimStart().replace(/\s+/g, ' ')).toContain(title);
          expect(date ?? '2025').toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
          expect(url ?? 'http://x').toMatch(/^https?:\/\/\S+$/i);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('plain prose comes through Markdown as it is', () => {
    const word = fc.constantFrom(
      'Norvex',
      'bought',
      'Ulmara’s',
      '“chatbot”',
      '$4',
      'R&D',
      'U.S.',
      '5%',
      'e-mail',
      '(again)',
      '—',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `The ${words.join(' ')}.`);
    const prose = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join('\n\n'));
    fc.assert(
      fc.property(prose, (text) => {
        expect(plainMarkdown(text)).toEqual({ body: text });
      }),
      { seed: 1 },
    );
  });
});
