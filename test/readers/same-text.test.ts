/** However an article was saved, its readers end up with the same text. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

const FOLDER = 'data/articles';
const samples = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

const NAMES = /(?<=[a-z] )[A-Z][a-z]+(?: [A-Z][a-z]+)*(?=[ ,.])/g;

function wrapped(line: string): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 72) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const WAYS: [string, (text: string) => string][] = [
  ['with lines of 72 characters', (text) => text.split('\n').map(wrapped).join('\n')],
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with bold names', (text) => text.replace(NAMES, '**$&**')],
  ['with linked names', (text) => text.replace(NAMES, '[$&](https://example.org/)')],
  [
    'with character references',
    (text) => text.replaceAll('&', '&amp;').replaceAll('’', '&#8217;').replaceAll('“', '&ldquo;'),
  ],
  [
    'as HTML on one line',
    (text) =>
      text
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join(''),
  ],
];

describe.each(WAYS)('plain text %s', (_, save) => {
  it('is the text of the sample articles', async () => {
    expect(samples.length).toBeGreaterThan(30);
    for (const name of samples) {
      const { text } = await readOne(name, readFileSync(`${FOLDER}/${name}`));
      expect((await readOne('a.txt', save(text))).text).toBe(text);
    }
  });
});
