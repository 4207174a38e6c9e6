import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import type { KnowledgeGraph, Modality, Reading } from '../../src/core/model/index.ts';
import { MODALITIES } from '../../src/core/model/index.ts';
import { type ClaimSketch, type EntitySketch, reading, rulebook } from './readings.ts';

/** What holds for any pile of articles. Names come from a small pool, so that they meet, merge and quarrel often. */

const RUNS = { numRuns: 150, seed: 20_250_211 };

const SPELLINGS: readonly EntitySketch[] = [
  { name: 'Norvane' },
  { name: 'Norvane Inc.' },
  { name: 'NORVANE' },
  { name: 'Norvane.com' },
  { name: 'Norvane Aerospace', also: { Norvane: 'short for Norvane Aerospace' } },
  { name: 'Norvane Test Bureau', also: { NTB: 'initials of Norvane Test Bureau' } },
  { name: 'New Tide Board', also: { NTB: 'initials of New Tide Board' } },
  { name: 'NTB' },
  { name: 'Quillbee' },
  { name: 'Quill Bee' },
  { name: 'Quillbees' },
  { name: 'Tern 2' },
  { name: 'Tern 2.5' },
  { name: 'Tern-2' },
  { name: 'Pulse' },
  { name: 'Ada Quillson' },
  { name: 'Ada F. Quillson' },
  { name: 'Ada N. Quillson' },
  { name: 'Apple', known: 'company:apple' },
  { name: 'Apple Inc.' },
  { name: 'France', known: 'government:france' },
];
const RELATIONS = ['develops', 'banned', 'acquired', 'owns', 'based_in', 'works_for', 'competes_with', 'partners_with'];

const kinds = fc.dictionary(
  fc.constantFrom('company', 'product', 'model', 'person', 'government'),
  fc.constantFrom(0.4, 1, 1.5, 2.2, 3),
  { maxKeys: 2 },
);
const entities = fc
  .uniqueArray(fc.constantFrom(...SPELLINGS), { minLength: 1, maxLength: 6, selector: ({ name }) => name })
  .chain((names) => fc.tuple(...names.map((sketch) => kinds.map((k): EntitySketch => ({ ...sketch, kinds: k })))));

const sketch = entities.chain((names) => {
  const end = fc.constantFrom(...names.map(({ name }) => name));
  const claim: fc.Arbitrary<ClaimSketch> = fc.tuple(
    end,
    fc.constantFrom(...RELATIONS),
    end,
    fc.constantFrom<Modality>(...MODALITIES),
  );
  const claims = fc.array(claim, { maxLength: 5 }).map((all) => all.filter(([s, , o]) => s !== o));
  return fc.record({ entities: fc.constant(names), claims });
});
const pile = fc
  .array(sketch, { minLength: 1, maxLength: 7 })
  .map((sketches) => sketches.map((s, i) => reading(`article-${i}`, s)));

const graphOf = (readings: readonly Reading[]) => buildGraph(readings, rulebook);

/** `article@sentence` of all evidence, and of the sentences shown as gaps. */
function sentencesOf(graph: KnowledgeGraph): Set<string> {
  const evidence = graph.edges.flatMap((e) => e.attributes.evidence.map((x) => `${x.article}@${x.start}`));
  const gaps = graph.attributes.articles.flatMap(({ id, gaps: all }) => all.map(([from]) => `${id}@${from}`));
  return new Set([...evidence, ...gaps]);
}

describe('building a graph', () => {
  it('does not depend on the order of the articles', () => {
    const shuffled = pile.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(graphOf(other)).toEqual(graphOf(all));
      }),
      RUNS,
    );
  });

  it('counts an article that is given twice once', () => {
    fc.assert(
      fc.property(pile, (all) => {
        expect(graphOf([...all, ...all])).toEqual(graphOf(all));
      }),
      RUNS,
    );
  });

  it('from two halves that were read apart and written down is the same as from all at once', () => {
    fc.assert(
      fc.property(pile, fc.nat(7), (all, cut) => {
        const written = [all.slice(cut), all.slice(0, cut)].map((half) => half.map((r) => JSON.stringify(r)));
        const back = written.flat().map((line) => JSON.parse(line) as Reading);
        expect(graphOf(back)).toEqual(graphOf(all));
      }),
      RUNS,
    );
  });

  it('never loses a sentence of evidence when an article is added', () => {
    fc.assert(
      fc.property(pile, sketch, (all, more) => {
        const before = sentencesOf(graphOf(all));
        const after = sentencesOf(graphOf([...all, reading('one-more', more)]));
        for (const sentence of before) expect(after).toContain(sentence);
      }),
      RUNS,
    );
  });

  it('loses no evidence at all where the article added tells nothing new of names and kinds', () => {
    fc.assert(
      fc.property(pile, (all) => {
        const before = graphOf(all);
        const after = graphOf([...all, reading('one-more', { entities: [] })]);
        expect(after.edges).toEqual(before.edges);
      }),
      RUNS,
    );
  });

  it('deletes nothing because of a conflict', () => {
    fc.assert(
      fc.property(pile, (all) => {
        const graph = graphOf(all);
        const keys = new Set(graph.edges.map((edge) => edge.key));
        for (const conflict of graph.attributes.conflicts)
          for (const key of conflict.edges) expect(keys).toContain(key);
        const disputed = graph.edges.filter((edge) => edge.attributes.disputed).map((edge) => edge.key);
        expect(new Set(disputed)).toEqual(new Set(graph.attributes.conflicts.flatMap((c) => c.edges)));
      }),
      RUNS,
    );
  });

  it('takes names for one only with a reason for each', () => {
    fc.assert(
      fc.property(pile, (all) => {
        const graph = graphOf(all);
        const nameAt = new Map<string, string>();
        for (const { article, entities: local } of all)
          for (const { mentions } of local)
            for (const { from, to } of mentions) nameAt.set(`${from}@${article.id}`, article.text.slice(from, to));
        const reasons = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
        for (const { id, mentions } of graph.attributes.articles)
          for (const [from, , key] of mentions) {
            const name = nameAt.get(`${from}@${id}`);
            const node = reasons.get(key);
            if (name === node?.label) continue;
            expect(node?.merges.find((merge) => merge.name === name)?.reason).toBeTruthy();
          }
      }),
      RUNS,
    );
  });

  it('never puts differing digits into one node', () => {
    fc.assert(
      fc.property(pile, (all) => {
        for (const { attributes } of graphOf(all).nodes) {
          const digits = [attributes.label, ...attributes.aliases].map((name) => /[\d.]*\d/u.exec(name)?.[0] ?? '');
          expect(new Set(digits).size).toBe(1);
        }
      }),
      RUNS,
    );
  });
});
