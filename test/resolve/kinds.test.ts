import { describe, expect, it } from 'vitest';
import { graphOf, namesIn } from './readings.ts';

describe('kinds from all articles', () => {
  it('type a name in articles that do not tell', () => {
    const graph = graphOf(
      { entities: [{ name: 'Quillbee', kinds: { product: 2 } }] },
      { entities: ['Quillbee', 'Norvane'], claims: [['Norvane', 'uses', 'Quillbee']] },
    );
    expect(namesIn(graph)).toEqual(['Norvane (company)', 'Quillbee (product)']);
    expect(graph.edges.map((edge) => edge.key)).toEqual(['company:norvane|uses|product:quillbee']);
  });

  it('follow most articles, and tell what speaks against', () => {
    const product = { entities: [{ name: 'Quillbee', kinds: { product: 1 } }] };
    const graph = graphOf(product, product, product, { entities: [{ name: 'Quillbee', kinds: { company: 2 } }] });
    expect(namesIn(graph)).toEqual(['Quillbee (product)']);
    expect(graph.nodes[0]?.attributes.typing).toEqual([
      'it is called a product (3 articles)',
      'though read as company in one article',
    ]);
  });

  it('count copies of one story once', () => {
    const text =
      'The council met on the pier to weigh the plan for new lamps along the old harbour wall, which had been dark since the storm. ' +
      'It was late, and nobody could say what the lamps would cost or who would pay for them in the end. ' +
      'A clerk read out letters from both sides of the bay, most of them against, before the matter was put off until spring.';
    const copy = { entities: [{ name: 'Quillbee', kinds: { company: 1 } }], text };
    const other = { entities: [{ name: 'Quillbee', kinds: { product: 1.5 } }] };
    expect(namesIn(graphOf(copy, copy, copy, other))).toEqual(['Quillbee (product)']);
  });

  it('leave a known name the kinds that it is known by', () => {
    const graph = graphOf({ entities: [{ name: 'Apple', known: 'company:apple', kinds: { person: 9, company: 1 } }] });
    expect(namesIn(graph)).toEqual(['Apple (company)']);
  });

  it('follow from what is claimed where nothing else tells', () => {
    const graph = graphOf({
      entities: [{ name: 'Norvane', kinds: { company: 2 } }, 'Quillbee', 'Ada'],
      claims: [
        ['Norvane', 'develops', 'Quillbee'],
        ['Ada', 'works_for', 'Norvane'],
      ],
    });
    expect(namesIn(graph)).toEqual(['Ada (person)', 'Norvane (company)', 'Quillbee (product)']);
  });

  it('are such as all claims of it allow', () => {
    const graph = graphOf({
      entities: [{ name: 'Norvane', kinds: { company: 2 } }, { name: 'Velm', kinds: { company: 2 } }, 'Quillbee'],
      claims: [
        ['Velm', 'banned', 'Quillbee'],
        ['Norvane', 'develops', 'Quillbee'],
      ],
    });
    expect(namesIn(graph)).toEqual(['Norvane (company)', 'Quillbee (product)', 'Velm (company)']);
  });

  it('leave out a claim whose ends they make impossible, and leave its sentence as a gap', () => {
    const person = { entities: [{ name: 'Quillson', kinds: { person: 1.8 } }] };
    const graph = graphOf(person, person, {
      entities: [
        { name: 'Norvane', kinds: { company: 2 } },
        { name: 'Quillson', kinds: { product: 0.6 } },
      ],
      claims: [['Norvane', 'develops', 'Quillson']],
    });
    expect(graph.edges).toEqual([]);
    const { text, gaps } = graph.attributes.articles[2] ?? { text: '', gaps: [] };
    expect(gaps.map(([from, to]) => text.slice(from, to))).toEqual(['Norvane develops Quillson']);
  });

  it('keep a claim that speaks of a kind nearly as likely', () => {
    const graph = graphOf({
      entities: [
        { name: 'Norvane', kinds: { company: 2 } },
        { name: 'Quillbee', kinds: { company: 2, product: 1.5 } },
      ],
      claims: [['Norvane', 'develops', 'Quillbee']],
    });
    expect(graph.edges).toHaveLength(1);
  });
});
