import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgChunks } from '../../src/core/formats/svg.ts';
import { bends, curve } from '../../src/core/formats/svg-edges.ts';
import { textWidth } from '../../src/core/formats/svg-labels.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';
import { edge, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';
import { all, type Element, parseXml } from './support/xml-tree.ts';
import { lint } from './support/xmllint.ts';

const toSvg = (graph: KnowledgeGraph, title?: string): string => [...svgChunks(graph, title ? { title } : {})].join('');
const group = (graph: KnowledgeGraph, id: string): Element | undefined =>
  all(parseXml(toSvg(graph)), 'g').find(({ attributes }) => attributes.id === id);
const numbers = ({ attributes }: Element, ...names: string[]): number[] =>
  names.map((name) => Number(attributes[name]));

/** Without places, so that the picture lays it out. */
const fixture = fixtureGraph({ nodes: 150, claims: 200 });
const unplaced = fixture.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, x: 0, y: 0 } }));
const dense = { ...fixture, nodes: unplaced };

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const boxes = (graph: KnowledgeGraph): Box[] =>
  (group(graph, 'labels')?.children ?? []).map((label) => {
    const [x = 0, y = 0, size = 0] = numbers(label, 'x', 'y', 'font-size');
    return { left: x, right: x + textWidth(label.text, size), top: y - size * 0.75, bottom: y + size * 0.2 };
  });

const inkscape = spawnSync('inkscape', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0] ?? '';
process.stdout.write(`Readers of SVG here: xmllint, ${inkscape || 'Inkscape (not found: apt install inkscape)'}\n`);

/** The extent of each part that has an id, as Inkscape draws it: x, y, width, height. */
function drawnBy(svg: string): ReadonlyMap<string, readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-svg-'));
  try {
    writeFileSync(join(folder, 'a.svg'), svg);
    const { stdout } = spawnSync('inkscape', ['--query-all', join(folder, 'a.svg')], { encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    return new Map(lines.map((line) => [line.split(',')[0] ?? '', line.split(',').slice(1).map(Number)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('SVG', () => {
  it.skipIf(!inkscape)(
    'opens in Inkscape, where every part lies on the paper',
    () => {
      for (const graph of [smallGraph(), nastyGraph()]) {
        const parts = drawnBy(toSvg(graph));
        for (const id of ['claims', 'entities', 'labels']) {
          const [x = -1, y = -1, width = 0, height = 0] = parts.get(id) ?? [];
          expect([id, x >= 0, y >= 0, x + width <= 1600, y + height <= 1600]).toEqual([id, true, true, true, true]);
          expect(Math.min(width, height)).toBeGreaterThan(0);
        }
      }
    },
    120_000,
  );

  it('is well-formed and fetches nothing, for any graph', async () => {
    const graphs = [
      smallGraph(),
      graphOf(),
      graphOf({ nodes: [node('a')] }),
      nastyGraph(),
      ...fc.sample(hostileGraphs, { seed: 20260713, numRuns: 60 }),
    ];
    const files = graphs.map((graph, at) => ({ fileName: `${at}.svg`, contents: toSvg(graph) }));
    expect(await lint(files)).toEqual([]);
    for (const { contents } of files)
      expect(contents).not.toMatch(
        /"[^"<>]*(NaN|Infinity|undefined)[^"<>]*"\/?>|<(script|image|use|style|foreignObject)|(href|src)=|="url\(/,
      );
  });

  it('draws labels that lie neither on one another nor on a node, unless across their own', () => {
    const labels = boxes(dense);
    const discs = (group(dense, 'entities')?.children ?? []).map(
      (disc) => numbers(disc, 'cx', 'cy', 'r') as [number, number, number],
    );
    expect(labels.length).toBeGreaterThan(60);
    for (const [at, a] of labels.entries()) {
      for (const b of labels.slice(at + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      for (const [x, y, r] of discs) {
        const across = Math.abs((a.left + a.right) / 2 - x) < 0.2 && a.top < y && y < a.bottom;
        const [dx, dy] = [Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom)];
        expect(across || Math.hypot(dx, dy) >= r - 0.1).toBe(true);
      }
    }
  });

  it('draws entities with a claim, counts the others, and draws all where there is no claim', () => {
    const small = smallGraph();
    const more = { ...small, nodes: [...small.nodes, node('z1', { x: 900 }), node('z2', { x: -900 })] };
    expect(group(more, 'entities')?.children).toHaveLength(3);
    expect(toSvg(more)).toContain('2026-08-31. 2 without a claim are not drawn. Harbour Post');
    expect(group(graphOf({ nodes: more.nodes }), 'entities')?.children).toHaveLength(5);
  });

  it('labels the largest nodes first, and keeps all within the paper', () => {
    const named = new Set(group(dense, 'labels')?.children.map(({ text }) => text));
    const largest = [...dense.nodes].sort((a, b) => b.attributes.size - a.attributes.size).slice(0, 5);
    for (const { attributes } of largest) expect(named).toContain(attributes.label);
    for (const { left, right } of boxes(dense)) expect([left >= 0, right <= 1600]).toEqual([true, true]);
  });

  it('has a title, a legend of what is there and nothing else, and a source line', () => {
    const svg = toSvg(smallGraph(), 'Bans & rivals');
    const texts = all(parseXml(svg), 'text').map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Bans & rivals', 'companies', 'products', 'banned', 'competes with', 'denied']),
    );
    expect(texts).not.toContain('reported or possible');
    expect(texts.at(-1)).toBe(
      'Source: 3 entities and 3 claims from 2 articles, 2026-07-05 to 2026-08-31. Harbour Post, Ledger & Quill.',
    );
  });

  it('draws a claim as firmly as it is made, in the colour of its relation', () => {
    const paths = all(parseXml(toSvg(smallGraph())), 'path').map(({ attributes }) => attributes);
    const [banned, , denied, , competes] = paths;
    expect([banned?.stroke, banned?.['stroke-dasharray']]).toEqual(['#c0342b', undefined]);
    expect(denied?.['stroke-dasharray']).toBe('1 4');
    expect(competes?.stroke).toBe('#d9a406');
  });

  it('survives nodes that all stand on one line', () => {
    const line = graphOf({ nodes: Array.from({ length: 2000 }, (_, at) => node(`n${at}`, { x: at - 999.5 })) });
    expect(toSvg(line)).not.toMatch(/NaN|Infinity/);
  });
});

describe('bends', () => {
  it('fans out claims between the same two, in whichever direction, and bends each a different way', () => {
    const found = bends([
      ['a', 'b'],
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
    ]);
    const fromA = [found[0], found[1], -(found[2] ?? 0)].sort((a, b) => Number(a) - Number(b));
    expect(new Set(fromA).size).toBe(3);
    expect(fromA).toEqual([expect.closeTo(-0.24), expect.closeTo(0), expect.closeTo(0.24)]);
    expect(found[3]).toBeCloseTo(0.06);
  });

  it('keeps many within reach', () => {
    const found = bends(Array.from({ length: 19 }, () => ['a', 'b'] as const));
    expect(Math.max(...found)).toBeLessThanOrEqual(0.3);
    expect(new Set(found).size).toBe(19);
  });
});

describe('curve', () => {
  it('runs from rim to rim, and is not drawn where there is no room', () => {
    expect(curve({ x: 0, y: 0, r: 10 }, { x: 100, y: 0, r: 10 }, 0)).toEqual({
      line: 'M10 0Q50 0 82 0',
      head: 'M89 0L82 2.5L82 -2.5Z',
    });
    expect(curve({ x: 0, y: 0, r: 10 }, { x: 20, y: 0, r: 10 }, 0)).toBeUndefined();
  });
});

describe('parallel claims', () => {
  it('are drawn on lines of their own', () => {
    const graph = graphOf({
      nodes: [node('a', { x: -50 }), node('b', { x: 50 })],
      edges: [edge('a banned b'), edge('a sued b'), edge('b sued a')],
    });
    const lines = all(parseXml(toSvg(graph)), 'path').flatMap(({ attributes }) =>
      attributes.d?.includes('Q') ? [attributes.d] : [],
    );
    expect(new Set(lines).size).toBe(3);
  });
});
