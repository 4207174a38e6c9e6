import { describe, expect, it } from 'vitest';
import { graphOf, namesIn, type ReadingSketch } from './readings.ts';

/** As many articles as asked for, each with a text of its own. */
const articles = (count: number, sketch: (n: number) => ReadingSketch): ReadingSketch[] =>
  Array.from({ length: count }, (_, n) => sketch(n));

describe('capitals that name nothing', () => {
  it.each([
    'Inc.',
    'Co., Ltd.',
    'US$5,457',
    'C$2.2',
    'desk@norvane.example',
    'SEK 40',
    'NOK',
    'XN:NRV',
    'NRV.UN',
    'NRV.B',
    'Velm Q3FY25',
    'FY2025',
    'No. 1',
    'US$',
    'India Ltd.',
    'MALMTOWN, SE',
    'Best Tide Exchange',
    'FY2025 Tide Material',
  ])('are by their form: %s', (name) => {
    expect(namesIn(graphOf({ entities: [{ name, kinds: { company: 2 } }] }))).toEqual([]);
  });

  it('are those that other articles write in lower case', () => {
    const lower = articles(3, () => ({ entities: [], text: 'The quarterly outlook statement was short.' }));
    const statement = { name: 'Quarterly Outlook Statement', kinds: { product: 1 } };
    expect(namesIn(graphOf({ entities: [statement] }, ...lower))).toEqual([]);
    expect(namesIn(graphOf({ entities: [statement] }, ...lower.slice(2)))).toHaveLength(1);
  });

  it('are those that others write so of one or of several', () => {
    const lower = articles(3, () => ({ entities: [], text: 'A short outlook statement came.' }));
    expect(
      namesIn(graphOf({ entities: [{ name: 'Short Outlook Statements', kinds: { product: 1 } }] }, ...lower)),
    ).toEqual([]);
  });

  it('are those that two articles write so where all its words are of the language, and no others', () => {
    const lower = articles(2, () => ({ entities: [], text: 'The velm outlook and the tide outlook were short.' }));
    expect(
      namesIn(
        graphOf(
          { entities: [{ name: 'Velm Outlook', kinds: { product: 1 } }] },
          { entities: [{ name: 'Tide Outlook', kinds: { product: 1 } }] },
          ...lower,
        ),
      ),
    ).toEqual(['Velm Outlook (product)']);
  });

  it('are those for which letters stand, too, where one article writes them small', () => {
    const lower = { entities: [], text: 'It sold a deep lens array.' };
    const array = { name: 'Deep Lens Array', kinds: { product: 1 } };
    expect(namesIn(graphOf({ entities: [{ ...array, also: { DLA: 'initials' } }] }, lower))).toEqual([]);
    expect(namesIn(graphOf({ entities: [array] }, lower))).toEqual(['Deep Lens Array (product)']);
  });

  it('are those that hardly any article writes with capitals, whatever they end with, but nobody', () => {
    const lower = articles(10, () => ({ entities: [], text: 'A trading company and a bill miller came.' }));
    expect(
      namesIn(
        graphOf(
          { entities: [{ name: 'Trading Company', kinds: { company: 3 } }] },
          { entities: [{ name: 'Bill Miller', kinds: { person: 3 } }] },
          ...lower,
        ),
      ),
    ).toEqual(['Bill Miller (person)']);
  });

  it('are names all the same where the articles tell what they are', () => {
    const lower = articles(3, () => ({ entities: [], text: 'Every beacon was lit.' }));
    expect(namesIn(graphOf({ entities: [{ name: 'Beacon', kinds: { product: 2.5 } }] }, ...lower))).toEqual([
      'Beacon (product)',
    ]);
  });

  it('are capitals that some article sets behind the ordinary words that they stand for', () => {
    const ratio = { name: 'TOV', kinds: { product: 1 } };
    const told = { entities: [], text: 'The tide over value (TOV) fell.' };
    expect(namesIn(graphOf({ entities: [ratio] }, told))).toEqual([]);
    expect(namesIn(graphOf({ entities: [ratio] }, { entities: [], text: 'Tavland Ore Venture (TOV) fell.' }))).toEqual([
      'TOV (product)',
    ]);
  });

  it('are those of a line that stands alike in story after story', () => {
    const fixed = (n: number): ReadingSketch => ({
      entities: [{ name: 'Velmwatch Score', kinds: { product: 1 }, behind: ' tells all that there is to tell' }],
      text: `Story ${n}.`,
    });
    expect(namesIn(graphOf(...articles(9, fixed)))).toHaveLength(1);
    expect(namesIn(graphOf(...articles(10, fixed)))).toEqual([]);
    const free = (n: number): ReadingSketch => ({
      entities: [{ name: 'Velmwatch Score', kinds: { product: 1 }, behind: ` tells in ${n} words what it is` }],
    });
    expect(namesIn(graphOf(...articles(10, free)))).toHaveLength(1);
  });

  it('are those of which nothing is told: no kind, and no part in a claim', () => {
    expect(namesIn(graphOf({ entities: ['Velmwatch Score'] }, { entities: ['Velmwatch Score'] }))).toEqual([]);
    const claimed = graphOf({
      entities: ['Norvane', 'Velmwatch Score'],
      claims: [['Norvane', 'develops', 'Velmwatch Score']],
    });
    expect(namesIn(claimed)).toEqual(['Norvane (company)', 'Velmwatch Score (product)']);
    expect(namesIn(graphOf({ entities: [{ name: 'Apple', known: 'company:apple' }] }))).toEqual(['Apple (company)']);
  });
});
