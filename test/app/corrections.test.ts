/** Corrections in the explorer: made, undone, taken back, followed by what is looked at, told in words. */
import { describe, expect, it } from 'vitest';
import { mergeOf } from '../../src/app/model/merge-of.ts';
import { correctionTeller } from '../../src/app/model/tell-correction.ts';
import type { Arrangement } from '../../src/app/model/work.ts';
import { pageSource } from '../../src/app/source/page-source.ts';
import { createExplorerStore } from '../../src/app/store/explorer-store.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 40 });
const storeOf = () => createExplorerStore({ source: pageSource(graph), title: '' });
const [first = '', second = '', third = ''] = graph.nodes.map(({ key }) => key);
const claim = graph.edges[0]?.key ?? '';

describe('corrections in the explorer', () => {
  it('change what is shown and exported, and leave what was built', async () => {
    const store = await storeOf();
    expect(store.correct({ type: 'merge', node: first, other: second })).toBe(true);
    expect(store.index.value.nodes.has(second)).toBe(false);
    expect((await store.source.value.whole()).nodes).toHaveLength(graph.nodes.length - 1);
    expect(store.built.value).toBe(graph);
    expect(store.correct({ type: 'merge', node: first, other: second })).toBe(false);
    expect(store.corrections.value).toHaveLength(1);
  });

  it('are undone and done again with everything else, in order', async () => {
    const store = await storeOf();
    store.select({ type: 'node', key: second });
    store.correct({ type: 'merge', node: first, other: second });
    expect(store.view.value.selection).toEqual({ type: 'node', key: first });
    store.change({ minOrigins: 2 });
    store.undo();
    store.undo();
    expect(store.corrections.value).toEqual([]);
    expect(store.index.value.nodes.has(second)).toBe(true);
    expect(store.view.value.selection).toEqual({ type: 'node', key: second });
    store.redo();
    expect(store.index.value.nodes.has(second)).toBe(false);
  });

  it('are taken back one by one, whatever was made after', async () => {
    const store = await storeOf();
    store.correct({ type: 'rename', node: third, label: 'Third' });
    store.correct({ type: 'reject', claim });
    store.takeBack(0);
    expect(store.corrections.value).toEqual([{ type: 'reject', claim }]);
    expect(store.index.value.nodes.get(third)?.attributes.label).not.toBe('Third');
    store.undo();
    expect(store.index.value.nodes.get(third)?.attributes.label).toBe('Third');
  });

  it('leave one with the subject of a claim that was rejected', async () => {
    const store = await storeOf();
    store.select({ type: 'edge', key: claim });
    store.correct({ type: 'reject', claim });
    expect(store.view.value.selection).toEqual({ type: 'node', key: graph.edges[0]?.source });
  });

  it('outlive new articles, and those that have nothing to correct are known', async () => {
    const store = await storeOf();
    store.correct({ type: 'rename', node: third, label: 'Third' });
    const { ground, corrections } = store;
    const before = ground.value;
    store.addCorrections([{ type: 'reject', claim: 'gone|from|here' }]);
    await store.grow({ source: pageSource({ ...graph }), places: new Map(), joins: true });
    expect(corrections.value).toHaveLength(2);
    expect(store.index.value.nodes.get(third)?.attributes.label).toBe('Third');
    expect([...store.idle.value]).toEqual([1]);
    expect(ground.value).toBe(before);
    await store.open({ source: pageSource(graph), title: 'another' });
    expect([store.corrections.value.length, ground.value === before]).toEqual([0, false]);
  });

  it('and new articles are taken back and done again, each in its turn', async () => {
    const store = await storeOf();
    const grown = fixtureGraph({ nodes: 50 });
    const places = new Map([[third, [1, 2] as const]]);
    store.correct({ type: 'rename', node: third, label: 'Third' });
    await store.grow({ source: pageSource(grown), places, joins: true });
    store.correct({ type: 'reject', claim: grown.edges[0]?.key ?? '' });
    store.undo();
    expect(store.built.value).toBe(grown);
    store.undo();
    expect([store.built.value, store.places.value]).toEqual([graph, places]);
    expect(store.corrections.value).toHaveLength(1);
    store.redo();
    expect([store.built.value, store.places.value, store.ground.value]).toEqual([grown, null, store.ground.value]);
    expect(store.index.value.overview.nodes).toHaveLength(50);
  });

  it('from a file join those that were made, each once', async () => {
    const store = await storeOf();
    const rename = { type: 'rename', node: third, label: 'Third' } as const;
    store.correct(rename);
    expect(store.addCorrections([rename, { type: 'reject', claim }, { type: 'reject', claim: 'a|b|c' }])).toBe(1);
    expect(store.corrections.value).toHaveLength(3);
  });

  it('lie below a layout from elsewhere, which undo takes back too', async () => {
    const store = await storeOf();
    store.correct({ type: 'rename', node: third, label: 'Third' });
    const arrangement: Arrangement = {
      looks: new Map(),
      arrange: (one) => ({
        ...one,
        nodes: one.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, x: 7 } })),
      }),
    };
    const before = store.ground.value;
    store.arrange(arrangement);
    expect(store.index.value.nodes.get(third)?.attributes).toMatchObject({ label: 'Third', x: 7 });
    expect(store.ground.value).not.toBe(before);
    store.undo();
    expect(store.index.value.nodes.get(third)?.attributes.x).not.toBe(7);
    expect(store.ground.value).toBe(before);
  });

  it('are told in words, and the better known of two stays', async () => {
    const store = await storeOf();
    const tell = correctionTeller(graph, store.index.value);
    const label = (key: string) => store.index.value.nodes.get(key)?.attributes.label ?? '';
    const edge = graph.edges[0];
    expect(tell({ type: 'merge', node: first, other: second })).toBe(`${label(second)} is ${label(first)}`);
    expect(tell({ type: 'reject', claim })).toBe(
      `Wrong: ${label(edge?.source ?? '')} ${edge?.attributes.label} ${label(edge?.target ?? '')}`,
    );
    const { article = '', start = 0, sentence = '' } = edge?.attributes.evidence[0] ?? {};
    expect(tell({ type: 'unsaid', claim, article, start })).toContain(sentence);
    const [big = '', small = ''] = [store.index.value.byWeight[0]?.key, store.index.value.byWeight.at(-1)?.key];
    expect(mergeOf(store.index.value, small, big)).toEqual({ type: 'merge', node: big, other: small });
  });
});
