import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotChunks } from '../../src/core/formats/dot.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';

const toDot = (graph: KnowledgeGraph): string => [...dotChunks(graph)].join('');
const graphviz = spawnSync('dot', ['-V'], { encoding: 'utf8' }).stderr?.trim();
process.stdout.write(`Readers of DOT here: ${graphviz || 'Graphviz (not found: apt install graphviz)'}\n`);

interface DotJson {
  readonly objects?: readonly { readonly _gvid: number; readonly name: string; readonly label: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly relation: string }[];
}

/** As Graphviz hands it back, without laying it out. */
const read = (graph: KnowledgeGraph): DotJson => {
  const { stdout, stderr } = spawnSync('dot', ['-Tdot_json'], { input: toDot(graph), encoding: 'utf8' });
  expect(stderr).toBe('');
  // Graphviz leaves control characters in its JSON as they are.
  const spelled = stdout.replace(/(?!\n)\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return JSON.parse(spelled) as DotJson;
};

const asWritten = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('\0', '\uFFFD')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"');

describe('DOT', () => {
  it.skipIf(!graphviz)('gives Graphviz the same nodes and edges, for any graph', () => {
    for (const graph of [smallGraph(), nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260710, numRuns: 25 })]) {
      const { objects = [], edges = [] } = read(graph);
      expect(objects.map(({ name }) => name.replaceAll('"', '\\"')).sort()).toEqual(
        graph.nodes.map(({ key }) => asWritten(key)).sort(),
      );
      const nameOf = new Map(objects.map(({ _gvid, name }) => [_gvid, name.replaceAll('"', '\\"')]));
      const written = edges.map(({ tail, relation, head }) =>
        [nameOf.get(tail), relation.replaceAll('"', '\\"'), nameOf.get(head)].join('\n'),
      );
      const meant = graph.edges.map(({ source, target, attributes }) =>
        [source, attributes.relation, target].map(asWritten).join('\n'),
      );
      expect(written.sort()).toEqual(meant.sort());
    }
  });

  it('draws what is not asserted with dashes, and symmetric claims without an arrow', () => {
    const lines = toDot(smallGraph())
      .split('\n')
      .filter((line) => line.includes('->'));
    expect(lines.map((line) => [line.includes('dashed'), line.includes('dir="none"')])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it('gives places and the colours of kinds and relations', () => {
    expect(toDot(smallGraph())).toContain(
      '"norvane" [label="Norvane", kind="company", fillcolor="#2f6fdb", width="1", pos="15,-30"];',
    );
    expect(toDot(smallGraph())).toMatch(/"norvane" -> "quillbee" .*color="#c0342b"/);
  });
});
