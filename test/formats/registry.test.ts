import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderFormats, graphFormats, laterFormats, pageFormats } from '../../src/core/formats/index.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, nastyGraph } from './support/hostile.ts';

const GRAPHS = [
  graphOf(),
  graphOf({ nodes: [node('a')] }),
  smallGraph(),
  nastyGraph(),
  ...fc.sample(hostileGraphs, { seed: 20260717, numRuns: 15 }),
];

/** Nothing may write into what it is given. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const fileOf = (graph: KnowledgeGraph, id: string): string =>
  [...(graphFormats.find((format) => format.id === id)?.chunks(graph) ?? [])].join('');

describe('formats', () => {
  const all = [...graphFormats, ...folderFormats, ...laterFormats, ...pageFormats];

  it('have ids and suffixes of their own, none the end of another', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const a of all) for (const b of all) if (a !== b) expect(a.suffix.endsWith(b.suffix)).toBe(false);
  });

  it.each(graphFormats.map(({ id }) => id))(
    '%s gives the same bytes twice, changes nothing, and writes text that UTF-8 can hold',
    (id) => {
      for (const graph of GRAPHS.map(frozen)) {
        const written = fileOf(graph, id);
        expect(fileOf(graph, id)).toBe(written);
        // JSON spells halves of surrogate pairs by their codes; all others replace them.
        expect(/\p{Cs}/u.test(written)).toBe(false);
      }
    },
  );

  it.each(folderFormats.map(({ id, files }) => [id, files] as const))('%s gives the same files twice', (_, files) => {
    for (const graph of GRAPHS.map(frozen)) {
      expect([...files(graph)]).toEqual([...files(graph)]);
      for (const text of files(graph).values()) expect(/\p{Cs}/u.test(text)).toBe(false);
    }
  });

  it.each(laterFormats.map(({ id, bytes }) => [id, bytes] as const))(
    '%s gives the same bytes twice',
    async (_, bytes) => {
      for (const graph of GRAPHS.map(frozen)) expect(await bytes(graph)).toEqual(await bytes(graph));
    },
  );

  it('leave out the texts of articles on demand', () => {
    const [{ text = '' } = {}] = smallGraph().attributes.articles;
    const bare = graphOf({ articles: smallGraph().attributes.articles });
    for (const { chunks } of graphFormats) expect([...chunks(bare, { text: false })].join('')).not.toContain(text);
    for (const { files } of folderFormats)
      expect([...files(bare, { text: false }).values()].join('')).not.toContain(text);
  });

  it('are written for an article without title, outlet, date and address', () => {
    const { attributes, ...rest } = smallGraph();
    const articles = attributes.articles.map(({ id, origin, text, mentions, gaps }) => ({
      id,
      origin,
      text,
      mentions,
      gaps,
    }));
    for (const { chunks } of graphFormats)
      expect([...chunks({ ...rest, attributes: { ...attributes, articles } })].join('')).not.toMatch(/\bundefined\b/);
  });
});
