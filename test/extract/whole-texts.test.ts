import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';
import { rulebook } from './table-of-names.ts';

/** What a text of several lines, of known names, tells, by relation. */
function told(relation: string, text: string): string[] {
  const { entities, claims } = readArticle({ id: 'x', text, source: 'Test' }, rulebook);
  const name = (index: number) => entities[index]?.name;
  return claims.filter((c) => c.relation === relation).map((c) => `${name(c.subject)} -> ${name(c.object)}`);
}

const NORVANE = `The latest notes on shares, all through the day.

0914 ET - Norvane Robotics is hiring. Norvane Robotics sells lamps. Norvane Robotics grew. Norvane Robotics is in Lisbon.`;

describe('a note of a diary', () => {
  it('has none of the firm that another note is about', () => {
    expect(told('works_for', `${NORVANE}\n\n0859 ET - Demand for eggs is high, CFO Ada Quill says in a call.`)).toEqual(
      [],
    );
  });

  it('has the firm that it names itself', () => {
    const note = '0859 ET - Velm Systems raised its outlook, CFO Ada Quill says in a call.';
    expect(told('works_for', `${NORVANE}\n\n${note}`)).toEqual(['Ada Quill -> Velm Systems']);
  });

  it('takes up nobody of the note before', () => {
    expect(told('acquired', `${NORVANE}\n\n0859 ET - It bought Osker Systems in May.`)).toEqual([]);
  });
});

describe('a heading that is about somebody', () => {
  it('begins another item, of which nothing above it tells', () => {
    const text = `Danske Bank Buys Back Shares as Earnings Rise

The Danish bank reported a rise in profit.

Banco de Sabadell Lifts Returns After Earnings Rise

The bank raised its target as it seeks to resist a takeover bid from BBVA.`;
    expect(told('acquired', text)).toEqual(['BBVA -> Banco de Sabadell']);
  });
});

describe('the lands behind a town', () => {
  it('tell where a firm is, and act in nothing', () => {
    const text =
      'Norvane Robotics is based in Austin, Texas, USA. In Lisbon, Portugal, Norvane Robotics sued Velm Systems.';
    expect(told('based_in', text)).toEqual(['Norvane Robotics -> USA']);
    expect(told('sued', text)).toEqual(['Norvane Robotics -> Velm Systems']);
  });
});

describe('"the chatbot"', () => {
  it('is no known thing that nobody talks to', () => {
    const text = `Italy fined DeepSeek. Within days the firm's app had climbed past ChatGPT to the top of the App Store.

Prices rose. Australia blocked the chatbot.`;
    expect(told('banned', text)).toEqual(['Australia -> DeepSeek']);
  });
});

describe('an outlet behind the dash that ends a headline', () => {
  it('is whose report it is, and part of nothing that it tells', () => {
    expect(told('acquired', "Ada Quill's purchase of a house - The Guardian\n\nIt is in Lisbon.")).toEqual([]);
    expect(told('owns', "Board will reject Elon Musk's $9 bln offer- The Information\n\nIt said so.")).toEqual([]);
    expect(told('owns', "Jeff Bezos's Washington Post said so.")).toEqual(['Jeff Bezos -> Washington Post']);
  });
});

describe('a question or a title with small words written large', () => {
  it('names only what is known', () => {
    const names = (text: string) =>
      readArticle({ id: 'x', text, source: 'Test' }, rulebook).entities.map((e) => e.name);
    expect(names('Nvidia makes chips.\n\nIs Nvidia Stock Overvalued?\n\nAnalysts expect more.')).toEqual(['Nvidia']);
    expect(names('Apple Stock Is Off Its Recent Highs\n\nApple fell.')).toEqual(['Apple']);
  });
});

describe("a thing that is known as one body's", () => {
  it('is made by whatever bodies release it with that one, and by no firm besides', () => {
    const text = 'ETH Zurich, EPFL and Norvane Robotics released Apertus, a language model.';
    expect(told('develops', text)).toEqual(['ETH Zurich -> Apertus', 'EPFL -> Apertus']);
  });
});

describe('a trade with two words', () => {
  it('says more than its last word', () => {
    const text = 'Norvane Robotics and Nihon Kotsu, a Japanese taxi operator, met.';
    expect(told('based_in', text)).toEqual(['Nihon Kotsu -> Japanese']);
  });
});

describe('the channel of a post', () => {
  it('is none of those of whom it tells', () => {
    expect(told('sued', 'Baidu grew. In a WeChat post, the company said it sued Norvane Robotics.')).toEqual([
      'Baidu -> Norvane Robotics',
    ]);
    expect(told('sued', 'Norvane Robotics grew. In a Facebook post, it said it sued Baidu.')).toEqual([
      'Norvane Robotics -> Baidu',
    ]);
  });
});

describe('a town before the name of what is everywhere', () => {
  it('is part of the name', () => {
    const names = (text: string) =>
      readArticle({ id: 'x', text, source: 'Test' }, rulebook).entities.map((e) => e.name);
    expect(names('Denver Public Schools blocked ChatGPT.')).toEqual(['Denver Public Schools', 'ChatGPT']);
    expect(names('Oakland Unified School District blocked ChatGPT.')).toEqual([
      'Oakland Unified School District',
      'ChatGPT',
    ]);
  });
});
