import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../src/core/formats/gexf.ts';
import { applyLooks, readLooks } from '../../src/core/formats/gexf-places.ts';
import { edge, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';

/** As Gephi writes it: a default namespace for `viz` elements under a prefix of its choice, fractions, alpha. */
const fromGephi = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph defaultedgetype="directed" mode="static"><nodes count="3">
    <node id="norvane" label="Norvane"><viz:size value="33.5"/><viz:position x="-812.25" y="64.5" z="0.0"/><viz:color r="12" g="200" b="7" a="0.5"/></node>
    <node id="velm" label="Velm"><viz:position x="1e2" y="-3"/><viz:color hex="#AbCdEf"/></node>
    <node id="gone" label="Gone"><viz:position x="1" y="1"/></node>
  </nodes><edges/></graph>
</gexf>`;

describe('readLooks', () => {
  it('takes places, sizes and colours by node id', () => {
    expect([...readLooks(fromGephi)]).toEqual([
      ['norvane', { size: 33.5, x: -812.25, y: 64.5, color: '#0cc807' }],
      ['velm', { x: 100, y: -3, color: '#abcdef' }],
      ['gone', { x: 1, y: 1 }],
    ]);
  });

  it.each(['viz:', 'ns2:'])('does not mind the prefix %j, nor an older version', (prefix) => {
    const older = fromGephi.replaceAll('gexf.net/1.3', 'www.gexf.net/1.2draft').replaceAll('viz:', prefix);
    const bound = older.replace('xmlns:viz=', `xmlns:${prefix.replace(':', '')}=`);
    expect(readLooks(bound).get('velm')).toMatchObject({ x: 100 });
  });

  it.each([
    ['what is no XML', 'hello', /not a sound XML file/],
    ['half a file', fromGephi.slice(0, 500), /not a sound XML file/],
    ['another XML', '<graphml><node id="a"/></graphml>', /begins with <graphml>; choose one that Gephi exported/],
    [
      'a file that was not laid out',
      fromGephi.replace(/<viz:position[^>]*>/g, ''),
      /no node of this GEXF file has a place; lay it out/,
    ],
    ['entities of its own', '<!DOCTYPE g [<!ENTITY a "aaaa">]><gexf>&a;</gexf>', /not a sound XML file/],
  ])('refuses %s', (_, xml, message) => {
    expect(() => readLooks(xml)).toThrow(message);
  });

  it.each(['NaN', '', 'wide', '1e999', '-Infinity'])('passes over a place of %j', (x) => {
    expect(readLooks(fromGephi.replace('x="1e2"', `x="${x}"`)).get('velm')).toEqual({ color: '#abcdef' });
  });
});

describe('applyLooks', () => {
  it('puts known nodes exactly where they were, and tells how many', () => {
    const { graph, known } = applyLooks(smallGraph(), readLooks(fromGephi));
    expect(known).toBe(2);
    const [norvane, , velm] = graph.nodes.map(({ attributes }) => attributes);
    expect(norvane).toMatchObject({ x: -812.25, y: 64.5, size: 33.5, color: '#0cc807', label: 'Norvane' });
    expect(velm).toMatchObject({ x: 100, y: -3, size: 4, color: '#abcdef' });
  });

  it('puts newcomers beside their neighbours, each on a spot of its own, and lonely ones below', () => {
    const names = ['a', 'b', 'c', 'd', 'lonely', 'forlorn', 'norvane'];
    const graph = graphOf({
      nodes: names.map((key) => node(key)),
      edges: [edge('a banned norvane'), edge('norvane banned b'), edge('b banned c'), edge('c banned d')],
    });
    const placed = applyLooks(graph, readLooks(fromGephi)).graph.nodes.map(
      ({ key, attributes: { x, y } }) => [key, { x, y }] as const,
    );
    const at = new Map(placed);
    const distance = (a: string, b: string): number =>
      Math.hypot((at.get(a)?.x ?? 0) - (at.get(b)?.x ?? 0), (at.get(a)?.y ?? 0) - (at.get(b)?.y ?? 0));
    for (const [a, b] of [
      ['a', 'norvane'],
      ['b', 'norvane'],
      ['c', 'b'],
      ['d', 'c'],
    ] as const)
      expect(distance(a, b)).toBeCloseTo(40, 1);
    expect(new Set(placed.map(([, { x, y }]) => `${x} ${y}`)).size).toBe(names.length);
    expect(at.get('lonely')?.y).toBeLessThan(0);
    expect(at.get('lonely')?.x).not.toBe(at.get('forlorn')?.x);
  });

  it('brings back what was written, for any graph', () => {
    for (const graph of [nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260716, numRuns: 80 })]) {
      if (graph.nodes.length === 0) continue;
      const written = toGexf(graph);
      const { graph: again, known } = applyLooks(graph, readLooks(written));
      expect(known).toBe(graph.nodes.length);
      const places = [...written.matchAll(/<viz:position x="([^"]*)" y="([^"]*)"/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      expect(again.nodes.map(({ attributes: { x, y } }) => [x, y])).toEqual(places);
    }
  });
});
