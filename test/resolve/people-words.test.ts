import { describe, expect, it } from 'vitest';
import { TWO_STRANGE_WORDS } from '../../src/core/extract/kinds/kinds.ts';
import { graphOf, namesIn, type ReadingSketch } from './readings.ts';

/** A word of small letters for each number. */
const word = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

const crowd: ReadingSketch = {
  entities: Array.from({ length: 300 }, (_, n) => ({ name: `Q${word(n)} Tarn${word(n)}`, kinds: { person: 2.2 } })),
};
const strange = (name: string): ReadingSketch => ({
  entities: [{ name, kinds: { person: 0.55 }, reason: TWO_STRANGE_WORDS }],
});

describe('two strange words of which nothing else is told', () => {
  it('are a person where no others tell what people are called', () => {
    expect(namesIn(graphOf(strange('Velmar Quahal')))).toEqual(['Velmar Quahal (person)']);
  });

  it('are left out where hundreds of people share neither word', () => {
    expect(namesIn(graphOf(crowd, strange('Velmar Quahal')))).not.toContain('Velmar Quahal (person)');
  });

  it('are a person who shares a given name or a surname', () => {
    const graph = graphOf(crowd, strange(`Q${word(7)} Quahal`), strange(`Velmar Tarn${word(7)}`));
    expect(namesIn(graph)).toEqual(
      expect.arrayContaining([`Q${word(7)} Quahal (person)`, `Velmar Tarn${word(7)} (person)`]),
    );
  });
});
