/** Whatever an article holds, it is read in bounded time, its offsets hold, and nonsense gives no edges. */
import { describe, expect, it, vi } from 'vitest';
import type { Reading, Span } from '../../src/core/model/index.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { readOrNote } from '../../src/core/read-or-note.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import type { Tagger } from '../../src/core/text/tagger.ts';
import { loadTagger } from '../../src/core/text/taggers.ts';
import { loadRulebook } from '../../src/rulebook.ts';

const RULEBOOKS = [loadRulebook(), loadRulebook({ tagger: await loadTagger('wink') })];
// Many times what the longest takes on a quiet machine: what grows with the square of the text takes minutes.
const SECONDS = 30;
// The bound is on processor time; a busy machine may take several times as long by the clock.
vi.setConfig({ testTimeout: 10 * SECONDS * 1000 });

/** Read with either tagger, each in time, with every offset inside the text. */
function read(text: string): Reading[] {
  return RULEBOOKS.map((rulebook) => {
    // Processor time: how busy the machine is says nothing of the text.
    const start = process.cpuUsage();
    const reading = readArticle({ id: 'a', text }, rulebook);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    expect(seconds, `${rulebook.tagger.id} over ${JSON.stringify(text.slice(0, 30))}`).toBeLessThan(SECONDS);
    for (const span of spansOf(reading)) {
      expect(span.from).toBeLessThan(span.to);
      expect(span.to).toBeLessThanOrEqual(text.length);
    }
    return reading;
  });
}

const spansOf = ({ entities, claims, gaps }: Reading): Span[] => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...claims.flatMap((c) => [c.sentence, c.subjectSpan, c.objectSpan, c.trigger]),
  ...gaps,
];

function expectNothing(text: string): void {
  for (const { entities, claims } of read(text)) expect({ entities, claims }).toEqual({ entities: [], claims: [] });
}

const STORY = 'Norvane Inc. has banned the chatbot Quillbee from its offices, it said on Monday. ';

describe('too much of something', () => {
  it('reads the beginning of ten megabytes in one line, and says so', () => {
    for (const { claims, notes } of read(STORY.repeat(10_000_000 / STORY.length))) {
      expect(claims.length).toBeGreaterThan(100);
      expect(notes).toEqual(['only its first 200,000 characters were read']);
    }
  });

  it.each([
    ['full stops', '.'.repeat(100_000)],
    ['full stops with space between', '. '.repeat(50_000)],
    ['signs that close', '!)”'.repeat(30_000)],
    ['apostrophes', "'".repeat(60_000)],
    ['dashes', 'a—'.repeat(30_000)],
    ['hyphens', 'a-'.repeat(30_000)],
    ['slashes', 'a/'.repeat(30_000)],
    ['digits', '7'.repeat(60_000)],
    ['line breaks', '\n'.repeat(200_000)],
    ['bullets', '- \n'.repeat(30_000)],
    ['brackets that never close', '(NASDAQ: '.repeat(10_000)],
  ])('%s', (_, text) => expectNothing(text));

  it.each([
    ['one abbreviation', 'U.S. '.repeat(10_000)],
    ['one long word', 'a'.repeat(60_000)],
    ['one long capitalised word', 'A'.repeat(60_000)],
    ['one long name', 'Norvane '.repeat(10_000)],
    ['commas and names', 'Norvane, '.repeat(10_000)],
    ['a list without end', `Norvane bought ${'Velm and Quillbee, '.repeat(5_000)}`],
    ['different names', Array.from({ length: 20_000 }, (_, i) => `Norvane${i} Velm${i % 97},`).join(' ')],
    ['possessives', "Norvane's ".repeat(10_000)],
    ['furniture that never ends', 'Our Standards: '.repeat(10_000)],
    ['bylines that never end', 'Reporting by '.repeat(10_000)],
    ['one dateline after the other', 'VIENNA, May 19 (Reuters) - '.repeat(5_000)],
  ])('%s', (_, text) => {
    for (const { claims } of read(text)) expect(claims.length).toBeLessThan(60_000);
  });
});

describe('odd characters', () => {
  it('finds nothing in emoji', () => {
    expectNothing('🔥🚀😀'.repeat(5_000));
    expectNothing('🔥 🚀 😀 '.repeat(5_000));
  });

  it.each(['\ud83d', '\udd25', '\u0000', '\u0007', '\u200b', '\u202e', '\ufeff', '\u0301'])(
    'reads around %j',
    (odd) => {
      for (const { entities, claims } of read(`${odd}${STORY}${odd}${STORY} ${odd} `)) {
        expect(entities.length).toBeGreaterThan(0);
        expect(claims.map(({ relation }) => relation)).toContain('banned');
      }
      expectNothing(odd.repeat(20_000));
    },
  );

  it('never cuts a character in half', () => {
    for (const { claims, entities } of read(`${'🔥'.repeat(299)}Norvane ${STORY}`)) {
      expect(entities.length).toBeGreaterThan(0);
      expect(claims.length).toBeGreaterThan(0);
    }
  });
});

describe('other languages', () => {
  const NOTE = 'it does not look like English prose: nothing was read from it';
  const TEXTS: readonly (readonly [string, string])[] = [
    [
      'German',
      'Die Norvane AG hat den Einsatz von Quillbee in ihren Büros verboten. Wie der Konzern am Montag in Wien mitteilte, ' +
        'dürfen Angestellte das Programm ab sofort nicht mehr verwenden. Grund sei die Sorge um vertrauliche Daten, die ' +
        'auf Rechnern des Herstellers landen könnten. Der Hersteller Velm wies die Vorwürfe zurück.',
    ],
    [
      'Spanish',
      'La empresa Norvane ha prohibido a sus empleados el uso de Quillbee. Según un comunicado publicado el lunes, la ' +
        'medida entra en vigor de inmediato y afecta a todas las oficinas del grupo en el país. El fabricante Velm no ' +
        'quiso comentar la decisión, que llega después de varias quejas sobre la seguridad de los datos.',
    ],
    ['Chinese', '诺尔文公司周一宣布，禁止员工在办公室使用聊天机器人。公司表示，此举是为了保护机密数据。'.repeat(5)],
    [
      'Russian',
      'Компания запретила сотрудникам пользоваться программой в своих офисах, сообщила она в понедельник. '.repeat(5),
    ],
    ['Arabic', 'حظرت الشركة على موظفيها استخدام البرنامج في مكاتبها، وفق بيان صدر يوم الاثنين. '.repeat(5)],
    ['Hebrew', 'החברה אסרה על עובדיה להשתמש בתוכנה במשרדיה, כך נמסר ביום שני. '.repeat(5)],
  ];

  it.each(TEXTS)('%s is noted, not read', (_, text) => {
    for (const { entities, claims, notes } of read(text))
      expect({ entities, claims, notes }).toEqual({ entities: [], claims: [], notes: [NOTE] });
  });

  it('English that quotes another language is read', () => {
    const [german] = TEXTS[0]?.[1].split('. ') ?? [];
    for (const { claims, notes } of read(`${STORY}“${german},” it wrote. ${STORY}`)) {
      expect(notes).toEqual([]);
      expect(claims.length).toBeGreaterThan(0);
    }
  });

  it('names in right-to-left letters do not move the offsets', () => {
    const text = `${STORY}The firm, known as نورفان at home, did not say more. ${STORY}`;
    for (const { claims } of read(text))
      for (const { sentence, trigger } of claims) {
        expect(text.slice(sentence.from, sentence.to)).toMatch(/^Norvane.*Monday\.$/u);
        expect(text.slice(trigger.from, trigger.to)).toMatch(/bann/u);
      }
  });
});

describe('an article that breaks the reader', () => {
  it('costs itself alone, and says so', () => {
    const [rulebook] = RULEBOOKS as [Rulebook];
    const tag: Tagger['tag'] = (sentences) => {
      if (sentences.flat().some(({ text }) => text === 'Quillbee')) throw new RangeError('too deep');
      return rulebook.tagger.tag(sentences);
    };
    const fragile = { ...rulebook, tagger: { ...rulebook.tagger, tag } };
    const [broken, whole] = [STORY, STORY.replaceAll('Quillbee', 'Osker')].map((text, index) =>
      readOrNote({ id: `${index}`, text }, fragile),
    );
    expect(broken).toMatchObject({
      claims: [],
      notes: ['the reader failed on it (too deep): nothing was read from it; please report its text'],
    });
    expect(whole?.claims.map(({ relation }) => relation)).toEqual(['banned']);
  });
});
