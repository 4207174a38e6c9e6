import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import { diffGraphs } from '../../src/core/graph/diff.ts';
import { reading, rulebook } from '../resolve/readings.ts';

const norvane = { name: 'Norvane', kinds: { company: 3 } };
const velmar = { name: 'Velmar', kinds: { company: 3 } };
const quillbee = { name: 'Quillbee', kinds: { product: 3 } };
const first = reading('a', {
  entities: [norvane, quillbee],
  claims: [['Norvane', 'develops', 'Quillbee', 'possible']],
});
const graphOf = (...readings: readonly ReturnType<typeof reading>[]) => buildGraph(readings, rulebook);
const keys = (edges: readonly { readonly key: string }[]) => edges.map(({ key }) => key);

describe('what new articles change', () => {
  it('is nothing where there are none', () => {
    for (const part of Object.values(diffGraphs(graphOf(first), graphOf(first)))) expect(part).toEqual([]);
  });

  it('is what they add, confirm, and contradict', () => {
    const second = reading('b', {
      entities: [norvane, velmar, quillbee],
      claims: [
        ['Norvane', 'develops', 'Quillbee'],
        ['Velmar', 'develops', 'Quillbee'],
      ],
    });
    const diff = diffGraphs(graphOf(first), graphOf(first, second));
    expect(diff.articlesAdded).toEqual(['b']);
    expect(diff.nodesAdded).toEqual(['company:velmar']);
    expect(keys(diff.added)).toEqual(['company:velmar|develops|product:quillbee']);
    expect(diff.confirmed.map(({ before, now }) => [before, now])).toEqual([[1, 2]]);
    expect(diff.changed.map(({ edge, before }) => [edge.attributes.modality, before])).toEqual([
      ['asserted', 'possible'],
    ]);
    expect(diff.newConflicts.map(({ kind }) => kind)).toEqual(['maker']);
    expect([diff.gone, diff.nodesGone, diff.articlesGone, diff.settledConflicts]).toEqual([[], [], [], []]);
  });

  it('knows a thing again whose kind and key changed', () => {
    const unsure = { ...quillbee, kinds: { product: 1 } };
    const model = { ...quillbee, kinds: { model: 4 } };
    const old = graphOf(reading('a', { entities: [norvane, unsure], claims: [['Norvane', 'develops', 'Quillbee']] }));
    const now = graphOf(
      reading('a', { entities: [norvane, unsure], claims: [['Norvane', 'develops', 'Quillbee']] }),
      reading('b', { entities: [model] }),
    );
    expect(now.nodes.map((node) => node.key)).toContain('model:quillbee');
    const diff = diffGraphs(old, now);
    expect([diff.added, diff.gone, diff.nodesAdded, diff.nodesGone]).toEqual([[], [], [], []]);
  });

  it('is what articles that are gone took with them', () => {
    const diff = diffGraphs(graphOf(first), graphOf());
    expect([diff.articlesGone, keys(diff.gone)]).toEqual([['a'], ['company:norvane|develops|product:quillbee']]);
    expect(diff.nodesGone).toEqual(['company:norvane', 'product:quillbee']);
  });
});
