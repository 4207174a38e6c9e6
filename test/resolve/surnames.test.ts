import { describe, expect, it } from 'vitest';
import { graphOf, namesIn, type ReadingSketch } from './readings.ts';

const ada = { name: 'Ada Quillson', kinds: { person: 2.2 } };
const surname = { name: 'Quillson', kinds: { person: 0.5 } };
const bank = { name: 'Bank of Velm', kinds: { company: 2 } };
const others: readonly ReadingSketch[] = Array.from({ length: 12 }, (_, n) => ({ entities: [`Firm${n} Norvane`] }));
const full: ReadingSketch = { entities: [ada, bank] };

describe('a surname in an article without the full name', () => {
  it('is the person of that name whom the others name beside the same bank', () => {
    const graph = graphOf(full, full, full, { entities: [surname, bank] }, ...others);
    const person = graph.nodes.find((node) => node.attributes.label === 'Ada Quillson');
    expect(person?.attributes.articles).toEqual(['a', 'b', 'c', 'd']);
    expect(person?.attributes.merges).toEqual([
      { name: 'Quillson', reason: 'surname of Ada Quillson, beside Bank of Velm' },
    ]);
  });

  it('has its small word, which a sentence may begin with', () => {
    const whole: ReadingSketch = { entities: [{ name: 'Ada de Quillson', kinds: { person: 2.2 } }, bank] };
    const alone = (name: string) => ({ entities: [{ name, kinds: { person: 0.5 } }, bank] });
    expect(namesIn(graphOf(whole, whole, whole, alone('De Quillson'), ...others))).not.toContain(
      'De Quillson (person)',
    );
    expect(namesIn(graphOf(whole, whole, whole, alone('Van Quillson'), ...others))).toContain('Van Quillson (person)');
  });

  it('stays apart beside nothing that tells whose it is', () => {
    const graph = graphOf(full, full, full, { entities: [surname, 'Pinefort'] }, ...others);
    expect(namesIn(graph)).toContain('Quillson (person)');
  });

  it('stays apart where two are called so', () => {
    const eve: ReadingSketch = { entities: [{ name: 'Eve Quillson', kinds: { person: 2.2 } }, bank] };
    const graph = graphOf(full, full, full, eve, eve, { entities: [surname, bank] }, ...others);
    expect(namesIn(graph)).toEqual(
      expect.arrayContaining(['Ada Quillson (person)', 'Eve Quillson (person)', 'Quillson (person)']),
    );
  });

  it('goes with the person only in the articles that tell', () => {
    const graph = graphOf(full, full, full, { entities: [surname, bank] }, { entities: [surname] }, ...others);
    const byLabel = new Map(graph.nodes.map((node) => [node.attributes.label, node.attributes.articles]));
    expect(byLabel.get('Ada Quillson')).toEqual(['a', 'b', 'c', 'd']);
    expect(byLabel.get('Quillson')).toEqual(['e']);
  });
});
