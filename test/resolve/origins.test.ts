import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model/index.ts';
import { findOrigins } from '../../src/core/resolve/origins.ts';

const SENTENCES = [
  'The harbour council of Velm voted on Tuesday to replace every lamp along the northern quay before winter.',
  'Its chair said that the old lamps had failed nine times since the spring and that repairs no longer paid.',
  'A lamp maker from the next valley has offered to supply the first hundred at cost if the order is signed soon.',
  'Fishers who land their catch at night have asked for warmer light than the one that was tried in April.',
  'The money is to come from the port fees, which rose by a tenth last year and will rise again in March.',
  'Opponents want a vote of all residents, since the fees are paid by few and the lamps are seen by all.',
  'A decision about the southern quay was put off until the engineers have tested the wall below it.',
];
const story = SENTENCES.join(' ');
const other =
  'A choir of forty children sang in the old mill on Sunday, where the roof had been mended just in time. ' +
  'The mayor thanked the carpenters by name, and then the bakers, who had sent bread for everybody who came. ' +
  'Next year the choir means to travel along the coast by boat and to sing in each of the seven villages.';

/** Articles by id: their texts, or their titles (which begin the text) with the names in them. */
const originsOf = (texts: Readonly<Record<string, string>>, titles: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    findOrigins(
      Object.entries(texts).map(([id, body]): Reading => {
        const title = titles[id];
        const text = title === undefined ? body : `${title}\n\n${body}`;
        const mentions = [...(title ?? '').matchAll(/[A-Z]\w+/gu)].map((m) => ({
          from: m.index,
          to: m.index + m[0].length,
        }));
        const entities = mentions.map((span) => ({ name: 'x', names: [], votes: [], mentions: [span] }));
        return { article: { id, text, ...(title && { title }) }, entities, claims: [], gaps: [], notes: [] };
      }),
    ),
  );

describe('copies of one story', () => {
  it('count as its first article, whatever the order', () => {
    expect(originsOf({ b: story, a: story, c: other })).toEqual({ a: 'a', b: 'a', c: 'c' });
  });

  it('are known by most of their words, though cut, edited and framed anew', () => {
    const cut = SENTENCES.slice(0, 5).join(' ');
    const edited = `${story.replace('Tuesday', 'Monday').replace('nine times', '9 times')} Reporting by our desk.`;
    expect(originsOf({ a: story, b: cut, c: edited })).toEqual({ a: 'a', b: 'a', c: 'a' });
  });

  it('are not two stories with a quotation in common', () => {
    const quoting = `${other} ${SENTENCES[1]}`;
    expect(originsOf({ a: story, b: quoting })).toEqual({ a: 'a', b: 'b' });
  });

  it('are not texts too short to tell', () => {
    expect(originsOf({ a: 'Norvane buys Velm.', b: 'Norvane buys Velm.' })).toEqual({ a: 'a', b: 'b' });
  });

  it('are not a round-up and one of the stories that it holds', () => {
    const item = (n: number) => story.replaceAll(/\b[a-z]{4,}\b/gu, (word) => `${word}${n}`);
    const roundUp = [story, ...[1, 2, 3].map(item)].join(' ');
    expect(originsOf({ a: story, b: roundUp })).toEqual({ a: 'a', b: 'b' });
  });

  it('are not chained: the first story is what each copy is compared with', () => {
    const half = (from: number) => [...SENTENCES, ...other.split(/(?<=\.) /u)].slice(from, from + 6).join(' ');
    expect(originsOf({ a: half(0), b: half(2), c: half(4) })).toEqual({ a: 'a', b: 'a', c: 'c' });
  });

  it('are not notices of one form about different things', () => {
    const texts = { a: story, b: story };
    expect(originsOf(texts, { a: 'Notice to holders of Norvane', b: 'Notice to holders of Quillbee' })).toEqual({
      a: 'a',
      b: 'b',
    });
    expect(originsOf(texts, { a: 'Buyback on 12.02.', b: 'Buyback on 07.02.' })).toEqual({ a: 'a', b: 'b' });
    expect(originsOf(texts, { a: 'Lamps in Velm', b: 'Velm votes for lamps' })).toEqual({ a: 'a', b: 'a' });
  });
});
