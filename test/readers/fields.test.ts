import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/readers/clean-text.ts';
import { isoDate } from '../../src/readers/dates.ts';
import { splitFrontMatter } from '../../src/readers/front-matter.ts';
import { uniqueIds } from '../../src/readers/unique-ids.ts';

describe('isoDate', () => {
  it.each([
    ['2025-05-16', '2025-05-16'],
    ['2025-05-16T23:59:00-08:00', '2025-05-16'],
    ['2025-05-16 10:00', '2025-05-16'],
    ['2025/5/6', '2025-05-06'],
    ['20250516', '2025-05-16'],
    ['2025-05', '2025-05'],
    ['2025', '2025'],
    [2025, '2025'],
    ['May 16, 2025', '2025-05-16'],
    ['Friday, May 16th, 2025', '2025-05-16'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['16 May 2025', '2025-05-16'],
    ['Fri, 16 May 2025 10:00:00 GMT', '2025-05-16'],
    ['27-Feb-2010', '2010-02-27'],
    ['May 2025', '2025-05'],
    ['16.05.2025', '2025-05-16'],
    [new Date(Date.UTC(2025, 4, 16)), '2025-05-16'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (date, iso) => expect(isoDate(date)).toBe(iso));

  it.each([
    '29 February 2025',
    '2025-13-01',
    '2025-00-10',
    '05/06/2025',
    'yesterday',
    'May',
    'Foo 16, 2025',
    '',
    null,
    {},
    12,
  ])('%j is none', (date) => expect(isoDate(date)).toBeUndefined());
});

describe('splitFrontMatter', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: "Norvex: a buy"\ndate: 2025-05-16\n---\nText',
      { title: 'Norvex: a buy', date: '2025-05-16' },
    ],
    [
      'a colon that YAML forbids',
      '---\ntitle: Norvex: a buy\nsource: The Ledger\n---\nText',
      { title: 'Norvex: a buy', source: 'The Ledger' },
    ],
    [
      'other names of the fields',
      '---\nHeadline: N\nlink: https://x.example\nPublished: May 2025\noutlet: L\n---\nText',
      { title: 'N', url: 'https://x.example', date: 'May 2025', source: 'L' },
    ],
    [
      'a quoted title with a stray mark',
      "---\ntitle: 'Norvex' buys\nurl: *x\n---\nText",
      { title: "'Norvex' buys", url: '*x' },
    ],
  ])('%s', async (_, text, fields) => {
    const split = await splitFrontMatter(text);
    expect(JSON.parse(JSON.stringify(split.fields))).toEqual(fields);
    expect(split.body).toBe('Text');
  });

  it.each(['---\nNo fields here\n---\nText', 'title: Norvex\n\nText', '---\ntitle: never closed\n\nText'])(
    '%j has none',
    async (text) => expect(await splitFrontMatter(text)).toEqual({ fields: {}, body: text }),
  );
});

describe('cleanText', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['composed letters', 'Cafe\u0301', 'Caf\u00e9'],
    ['what cannot be seen', 'Nor\u00advex\u200b\ufeff \u202eevil', 'Norvex evil'],
    ['spaces', 'a\u00a0b\u2009c', 'a b c'],
    ['what cannot be written', 'a\u0000b\ud800c\uffffd', 'a\ufffdb\ufffdc\ufffdd'],
    ['what is fine', 'a\tb\n😀 “x” — ‑ ﬁ', 'a\tb\n😀 “x” — ‑ ﬁ'],
  ])('%s', (_, dirty, clean) => expect(cleanText(dirty)).toBe(clean));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { seed: 1 },
    );
  });
});

describe('uniqueIds', () => {
  it('numbers what comes again, also where a number is taken', () => {
    const unique = uniqueIds(['c']);
    expect(['a', 'a~2', 'a', 'a', 'b', 'c'].map(unique)).toEqual(['a', 'a~2', 'a~3', 'a~4', 'b', 'c~2']);
  });
});
