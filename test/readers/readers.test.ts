import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAll, readItems, readOne } from './read.ts';

const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('plain text', () => {
  it('keeps its text, and takes a first line with a blank line after it for the title', async () => {
    const text = 'Norvex buys Ulmara\n\nNorvex has bought Ulmara.\n';
    expect(await readOne('a.txt', text)).toEqual({ id: 'a.txt', title: 'Norvex buys Ulmara', text });
  });

  it.each([
    ['a sentence', 'Norvex has bought Ulmara.\n\nMore.'],
    ['a byline', 'By Ada Merren\n\nNorvex has bought Ulmara.'],
    ['a line among lines', 'Norvex buys\nNorvex has bought Ulmara.'],
    ['all there is', 'Norvex buys Ulmara\n\n'],
    ['a number', '2025\n\nNorvex has bought Ulmara.'],
  ])('takes no title from %s', async (_, text) => expect(await readOne('a.txt', text)).toEqual({ id: 'a.txt', text }));

  const WRAPPED = [
    'Norvex said on Friday that it would buy all of Ulmara, a maker of',
    'small language models, and keep its long-',
    'standing-and-never-broken-promise of an open licence for the rest',
    'of the year.',
  ];
  it('joins lines that were broken for their width', async () => {
    const text = ['Norvex buys Ulmara', 'By Ada Merren', '', ...WRAPPED, '', ...WRAPPED, '- and more'].join('\n');
    const paragraph =
      'Norvex said on Friday that it would buy all of Ulmara, a maker of small language models, and keep its long-standing-and-never-broken-promise of an open licence for the rest of the year.';
    expect((await readOne('a.txt', text)).text).toBe(
      `Norvex buys Ulmara\nBy Ada Merren\n\n${paragraph}\n\n${paragraph}\n- and more`,
    );
  });

  it.each([
    [
      'a heading above a long paragraph',
      `Norvex has bought Ulmara, the maker of small models\n${'It will pay. '.repeat(30)}`,
    ],
    ['lines of an address', 'Norvex Inc., to whom letters about this notice are to be sent\n4 Quay Street\nTavland'],
    ['indented paragraphs', `${WRAPPED[0]}\n   ${WRAPPED[0]}\n   ${WRAPPED[0]}`],
  ])('leaves %s', async (_, text) => expect((await readOne('a.txt', text)).text).toBe(text));

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé – Norvex')],
    ['UTF-16, little end first', utf16('Café – Norvex', false)],
    ['UTF-16, big end first', utf16('Café – Norvex', true)],
    ['windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, ...Buffer.from(' Norvex')])],
    ['a decomposed letter and CRLF', Buffer.from('Cafe\u0301 – Norvex')],
  ])('reads %s', async (_, bytes) => expect((await readOne('a.txt', bytes)).text).toBe('Café – Norvex'));

  it.each([
    ['NUL bytes', Buffer.from('Norvex\0buys')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])],
  ])('refuses %s', async (_, bytes) => {
    const what = 'left out: it is not a text file; remove it, or convert it to plain text in UTF-8';
    expect(await readItems('a.txt', bytes)).toEqual([{ kind: 'problem', problem: { path: 'a.txt', what } }]);
  });

  it('tells an empty file', async () =>
    expect(await readItems('a.txt', ' \n')).toEqual([{ kind: 'problem', problem: { path: 'a.txt', what: 'empty' } }]));
});

describe('Markdown', () => {
  it('takes its fields from the front matter and puts the title before the body', async () => {
    const text =
      '---\ntitle: Norvex buys\ndate: May 16, 2025\nsource: The Ledger\nurl: https://x.example/a\n---\n\n**Norvex** has.\n';
    expect(await readOne('a.md', text)).toEqual({
      id: 'a.md',
      title: 'Norvex buys',
      date: '2025-05-16',
      source: 'The Ledger',
      url: 'https://x.example/a',
      text: 'Norvex buys\n\nNorvex has.',
    });
  });

  it.each([
    ['a heading gives the title', '# Norvex buys\n\nText.', 'Norvex buys', 'Norvex buys\n\nText.'],
    [
      'a heading that repeats it is dropped',
      '---\ntitle: Norvex buys\n---\n# Norvex buys\n\nText.',
      'Norvex buys',
      'Norvex buys\n\nText.',
    ],
    [
      'another heading is kept',
      '---\ntitle: Norvex buys\n---\n# Why\n\nText.',
      'Norvex buys',
      'Norvex buys\n\nWhy\n\nText.',
    ],
    [
      'a body that begins with it',
      '---\ntitle: Norvex  buys\n---\nNorvex buys\n\nText.',
      'Norvex buys',
      'Norvex buys\n\nText.',
    ],
  ])('%s', async (_, text, title, expected) =>
    expect(await readOne('a.md', text)).toEqual({ id: 'a.md', title, text: expected }),
  );

  it('lets no address through that a page should not link to', async () =>
    expect(await readOne('a.md', '---\ntitle: T\nurl: javascript:alert(1)\n---\nText')).not.toHaveProperty('url'));
});

describe('JSON Lines', () => {
  const lines = [
    '{"id": "one", "title": "Norvex buys", "source": "The Ledger", "date": "2025-05-16T10:00:00Z", "url": "https://x.example", "text": "**Norvex** has\\r\\n[bought](u) Ulmara."}',
    '',
    '{"id": "two", "text": ',
    '{"text": "Tandril sued."}',
    '{"id": 7, "title": "No text"}',
    '["a list"]',
    '{"id": "one", "text": "Once more."}',
  ].join('\n');

  const expected = [
    {
      kind: 'article',
      file: 'a.jsonl',
      article: {
        id: 'one',
        title: 'Norvex buys',
        source: 'The Ledger',
        date: '2025-05-16',
        url: 'https://x.example',
        text: 'Norvex buys\n\nNorvex has\nbought Ulmara.',
      },
    },
    { kind: 'problem', problem: { path: 'a.jsonl', line: 3, what: 'not a JSON object' } },
    { kind: 'article', file: 'a.jsonl', article: { id: 'a.jsonl#4', text: 'Tandril sued.' } },
    { kind: 'problem', problem: { path: 'a.jsonl', line: 5, what: 'without a "text" field that holds the article' } },
    { kind: 'problem', problem: { path: 'a.jsonl', line: 6, what: 'not a JSON object' } },
    { kind: 'article', file: 'a.jsonl', article: { id: 'one~2', text: 'Once more.' } },
  ];

  it('reads every line that it can and tells the others', async () =>
    expect(await readItems('a.jsonl', lines)).toEqual(expected));

  it.each(['{"text": " "}', '{"text": "<!-- nothing -->"}'])('tells that %s holds no words', async (text) =>
    expect(await readItems('a.jsonl', text)).toEqual([
      { kind: 'problem', problem: { path: 'a.jsonl', line: 1, what: 'empty' } },
    ]),
  );

  it('reads the same out of gzip', async () => {
    const renamed = JSON.parse(JSON.stringify(expected).replaceAll('a.jsonl', 'a.jsonl.gz'));
    expect(await readItems('a.jsonl.gz', gzipSync(lines))).toEqual(renamed);
  });

  it('reads gzip in several members, as logs are packed', async () => {
    const packed = Buffer.concat([gzipSync('{"text": "One."}\n'), gzipSync('{"text": "Two."}\n')]);
    expect(await readItems('a.jsonl.gz', packed)).toHaveLength(2);
  });

  it.each([
    ['no gzip', Buffer.from('{"text": "One."}')],
    ['cut off', gzipSync(`{"text": "${'Norvex '.repeat(1000)}"}`).subarray(0, 40)],
  ])('tells gzip that is %s', async (_, bytes) => {
    const what = 'left out: it is no gzip file or is damaged; fetch or pack it again';
    expect(await readItems('a.jsonl.gz', bytes)).toEqual([{ kind: 'problem', problem: { path: 'a.jsonl.gz', what } }]);
  });
});

describe('dropped files', () => {
  it('get ids of their own, and a word where nothing reads them', async () => {
    const bytes = new TextEncoder().encode('Norvex has bought Ulmara.');
    const files = ['a.txt', 'a.txt', 'b.pdf', 'sub/A.TXT'].map((name) => ({ name, bytes }));
    const items = await readAll(files, ['a.txt']);
    expect(items.map((item) => (item.kind === 'article' ? item.article.id : item.problem.what))).toEqual([
      'a.txt~2',
      'a.txt~3',
      'of a kind that cannot be read; these can be: .txt, .md, .jsonl, .jsonl.gz',
      'sub/A.TXT',
    ]);
  });
});
