/** A person's corrections: what each does to the graph, and what all of them leave in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import { parseGraph, toJson } from '../../src/core/formats/json.ts';
import { findConflicts } from '../../src/core/graph/conflicts.ts';
import { correctGraph } from '../../src/core/graph/correct.ts';
import type { Correction, KnowledgeGraph } from '../../src/core/model/index.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const rulebook = loadRulebook();
const built = (...texts: readonly string[]): KnowledgeGraph =>
  buildGraph(
    texts.map((text, at) => readArticle({ id: `${at}.txt`, date: `2026-0${at + 1}-01`, text }, rulebook)),
    rulebook,
  );
const claimsOf = (graph: KnowledgeGraph) => graph.edges.map(({ key }) => key);
const nodeOf = (graph: KnowledgeGraph, key: string) => graph.nodes.find((node) => node.key === key)?.attributes;

const rivals = built(
  'Norvane Inc. has developed Quillbee. Norvane Inc. sued Pinefort Ltd. on Monday.',
  'Velmar Corp. has developed Quillbee. Velmar Corp. also sued Pinefort Ltd.',
);
const [norvane, velmar, quillbee, pinefort] = ['Norvane', 'Velmar', 'Quillbee', 'Pinefort'].map(
  (name) => rivals.nodes.find(({ attributes }) => attributes.label.startsWith(name))?.key ?? name,
) as [string, string, string, string];

describe('a correction', () => {
  it('merges two nodes: names, mentions, claims and their sources', () => {
    expect(rivals.attributes.conflicts).toHaveLength(1);
    const { graph, idle } = correctGraph(rivals, [{ type: 'merge', node: norvane, other: velmar }]);
    expect(idle).toEqual([]);
    expect(claimsOf(graph)).toEqual([`${norvane}|develops|${quillbee}`, `${norvane}|sued|${pinefort}`]);
    const both = nodeOf(graph, norvane);
    expect(both?.aliases).toContain(nodeOf(rivals, velmar)?.label);
    expect(both?.articles).toEqual(['0.txt', '1.txt']);
    expect([both?.firstSeen, both?.lastSeen]).toEqual(['2026-01-01', '2026-02-01']);
    expect(both?.mentions).toBe((nodeOf(rivals, norvane)?.mentions ?? 0) + (nodeOf(rivals, velmar)?.mentions ?? 0));
    expect(graph.edges.map(({ attributes }) => [attributes.origins, attributes.evidence.length])).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(graph.attributes.articles.flatMap(({ mentions }) => mentions.map((m) => m[2]))).not.toContain(velmar);
    // Two makers that are one firm contradict nobody.
    expect(graph.attributes.conflicts).toEqual([]);
    expect(graph.edges.some(({ attributes }) => attributes.disputed)).toBe(false);
  });

  it('tells what a merge makes a thing say of itself, which no claim of the graph can', () => {
    const merge: Correction = { type: 'merge', node: norvane, other: pinefort };
    const { graph, ofItself } = correctGraph(rivals, [merge]);
    expect(claimsOf(graph)).not.toContain(`${norvane}|sued|${pinefort}`);
    const told = (of: typeof ofItself) =>
      [...of].map(([key, said]) => [key, said.map(({ edge, evidence }) => [edge.key, evidence.article])]);
    expect(told(ofItself)).toEqual([[norvane, [[`${norvane}|sued|${pinefort}`, '0.txt']]]]);
    // It stays with the thing that the two become part of in turn.
    const both = correctGraph(rivals, [merge, { type: 'merge', node: velmar, other: norvane }]).ofItself;
    expect(told(both)).toEqual([
      [
        velmar,
        [
          [`${norvane}|sued|${pinefort}`, '0.txt'],
          [`${velmar}|sued|${norvane}`, '1.txt'],
        ],
      ],
    ]);
    expect(correctGraph(rivals, []).ofItself.size).toBe(0);
  });

  it('rejects a claim, one sentence of a claim, and what is left without sentences', () => {
    const claim = `${norvane}|develops|${quillbee}`;
    const { graph } = correctGraph(rivals, [{ type: 'reject', claim }]);
    expect(claimsOf(graph)).not.toContain(claim);
    expect(graph.attributes.conflicts).toEqual([]);
    expect(nodeOf(graph, norvane)).toEqual(nodeOf(rivals, norvane));
    const merged: Correction = { type: 'merge', node: norvane, other: velmar };
    const [first, second] = correctGraph(rivals, [merged]).graph.edges[0]?.attributes.evidence ?? [];
    const unsaid = (one = first): Correction => ({
      type: 'unsaid',
      claim: one === first ? claim : `${velmar}|develops|${quillbee}`,
      article: one?.article ?? '',
      start: one?.start ?? 0,
    });
    const less = correctGraph(rivals, [merged, unsaid()]).graph.edges.find(({ key }) => key === claim)?.attributes;
    expect([less?.articles, less?.firstSeen, less?.evidence]).toEqual([1, '2026-02-01', [second]]);
    // A claim is known by the key that it had before the merge, too.
    expect(claimsOf(correctGraph(rivals, [merged, unsaid(), unsaid(second)]).graph)).not.toContain(claim);
  });

  it('renames a node, which keeps the name that articles use, and tells the conflict anew', () => {
    const { graph } = correctGraph(rivals, [{ type: 'rename', node: norvane, label: 'Norvane Group' }]);
    expect(nodeOf(graph, norvane)).toMatchObject({
      label: 'Norvane Group',
      aliases: expect.arrayContaining([nodeOf(rivals, norvane)?.label]),
    });
    expect(graph.attributes.conflicts[0]?.note).toContain('Norvane Group');
    expect(graph.edges).toEqual(rivals.edges);
  });

  it('changes a kind with its colour, but leaves a colour that is the user’s own', () => {
    const kind: Correction = { type: 'kind', node: norvane, kind: 'organization' };
    const color = rivals.attributes.kinds.find(({ id }) => id === 'organization')?.color;
    const { graph } = correctGraph(rivals, [kind]);
    expect(nodeOf(graph, norvane)).toMatchObject({ kind: 'organization', color });
    expect(nodeOf(graph, norvane)?.typing[0]).toBe('set by hand');
    const painted = {
      ...rivals,
      nodes: rivals.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, color: '#123456' } })),
    };
    expect(nodeOf(correctGraph(painted, [kind]).graph, norvane)?.color).toBe('#123456');
  });

  it('splits a name off with its mentions and the claims that lean on them', () => {
    const graph = built('Norvane Inc. sued Pinefort Ltd. on Monday. Velmar Corp. has acquired Quillbee Ltd.');
    const keyOf = (start: string) =>
      graph.nodes.find(({ attributes }) => attributes.label.startsWith(start))?.key ?? start;
    const [one, two] = [keyOf('Norvane'), keyOf('Velmar')];
    const name = nodeOf(graph, two)?.label ?? '';
    const merged: Correction = { type: 'merge', node: one, other: two };
    const split = correctGraph(graph, [merged, { type: 'split', node: one, name }]);
    expect(split.idle).toEqual([]);
    const fresh = split.graph.nodes.find(({ key }) => key.startsWith(`${one}/`));
    expect(fresh?.attributes).toMatchObject({
      label: name,
      mentions: nodeOf(graph, two)?.mentions,
      articles: ['0.txt'],
    });
    expect(nodeOf(split.graph, one)?.mentions).toBe(nodeOf(graph, one)?.mentions);
    expect(nodeOf(split.graph, one)?.aliases).not.toContain(name);
    expect(claimsOf(split.graph)).toEqual(
      claimsOf(graph)
        .map((key) => key.replace(two, fresh?.key ?? ''))
        .sort(),
    );
  });

  it('keeps two apart, which need no look any more', () => {
    const graph = fixtureGraph({ nodes: 30 });
    const { a, b } = graph.attributes.review[0] ?? { a: '', b: '' };
    const { graph: apart } = correctGraph(graph, [{ type: 'apart', node: b, other: a }]);
    expect(apart.attributes.review).toEqual([]);
  });

  it('that has nothing to correct is told, and changes nothing', () => {
    const idle: readonly Correction[] = [
      { type: 'merge', node: norvane, other: 'company:nobody' },
      { type: 'rename', node: norvane, label: nodeOf(rivals, norvane)?.label ?? '' },
      { type: 'kind', node: norvane, kind: 'moon' },
      { type: 'split', node: norvane, name: 'Nobody' },
      { type: 'reject', claim: 'a|b|c' },
      { type: 'unsaid', claim: `${norvane}|develops|${quillbee}`, article: 'gone.txt', start: 0 },
    ];
    expect(correctGraph(rivals, idle)).toEqual({ graph: rivals, idle: idle.map((_, at) => at), ofItself: new Map() });
  });
});

/** A graph file of the time before files told what a conflict is. */
const old = (graph: KnowledgeGraph): KnowledgeGraph => ({
  ...graph,
  attributes: {
    ...graph.attributes,
    relations: graph.attributes.relations.map(({ oneSubject: _, oneObject: __, ...relation }) => relation),
  },
});

describe('conflicts after a correction', () => {
  const conflictsOf = (graph: KnowledgeGraph) => graph.attributes.conflicts.map(({ kind, note }) => `${kind}: ${note}`);
  const keyIn = (graph: KnowledgeGraph, start: string) =>
    graph.nodes.find(({ attributes }) => attributes.label.startsWith(start))?.key ?? start;
  const apart = built(
    'Norvane Inc. has developed Quillbee. Norvane Inc. sued Pinefort Ltd. on Monday.',
    'Velmar Corp. has developed Quillfern. Velmar Corp. has acquired Zernholt Ltd. in March.',
  );
  const [bee, bot] = [keyIn(apart, 'Quillbee'), keyIn(apart, 'Quillfern')];

  it('arise where two things that have a maker each turn out to be one', () => {
    expect(apart.attributes.conflicts).toEqual([]);
    const { graph } = correctGraph(apart, [{ type: 'merge', node: bee, other: bot }]);
    const same = built(
      'Norvane Inc. has developed Quillbee. Norvane Inc. sued Pinefort Ltd. on Monday.',
      'Velmar Corp. has developed Quillbee. Velmar Corp. has acquired Zernholt Ltd. in March.',
    );
    expect(conflictsOf(graph)).toEqual(conflictsOf(same));
    expect(graph.attributes.conflicts).toHaveLength(1);
    expect(graph.edges.filter(({ attributes }) => attributes.disputed).map(({ key }) => key)).toEqual(
      graph.attributes.conflicts[0]?.edges,
    );
    const split: Correction = { type: 'split', node: bee, name: nodeOf(apart, bot)?.label ?? '' };
    const { graph: again } = correctGraph(apart, [{ type: 'merge', node: bee, other: bot }, split]);
    expect(again.attributes.conflicts).toEqual([]);
    expect(again.edges.some(({ attributes }) => attributes.disputed)).toBe(false);
  });

  it('follow the kinds: two of different kinds do not compete for one thing', () => {
    const { graph } = correctGraph(rivals, [{ type: 'kind', node: velmar, kind: 'person' }]);
    expect(graph.attributes.conflicts).toEqual([]);
  });

  it('follow the kin: a claim that is wrong joins nobody', () => {
    const kin = built(
      'Norvane Inc. has developed Quillbee. Norvane Inc. has acquired Velmar Corp. in March.',
      'Velmar Corp. has developed Quillbee.',
    );
    expect(conflictsOf(kin)).toEqual([]);
    const claim = kin.edges.find(({ attributes }) => attributes.relation === 'acquired')?.key ?? '';
    const { graph } = correctGraph(kin, [{ type: 'reject', claim }]);
    expect(conflictsOf(graph)).toEqual(conflictsOf(rivals));
  });

  it('do not arise from words that say too little', () => {
    const vague = built('Norvane Inc. has developed Quillbee.', 'Velmar Corp. has launched Quillfern in Oslo.');
    expect(vague.edges.map(({ attributes }) => attributes.relation)).toEqual(
      expect.arrayContaining(['develops', 'develops']),
    );
    const merge: Correction = { type: 'merge', node: keyIn(vague, 'Quillbee'), other: keyIn(vague, 'Quillfern') };
    expect(correctGraph(vague, [merge]).graph.attributes.conflicts).toEqual([]);
  });

  it('of a file that does not tell what a conflict is are those that still stand', () => {
    const { graph } = correctGraph(old(rivals), [{ type: 'rename', node: norvane, label: 'Norvane Group' }]);
    expect(graph.attributes.conflicts[0]?.note).toContain('Norvane Group');
    const merged = correctGraph(old(rivals), [{ type: 'merge', node: norvane, other: velmar }]).graph;
    expect(merged.attributes.conflicts).toEqual([]);
    expect(merged.edges.some(({ attributes }) => attributes.disputed)).toBe(false);
    expect(parseGraph(toJson(old(rivals)))).toEqual(old(rivals));
  });
});

describe('any list of corrections', () => {
  const graph = fixtureGraph({ nodes: 40 });
  const node = fc.constantFrom(...graph.nodes.map(({ key }) => key));
  const name = fc.constantFrom(...graph.nodes.flatMap(({ attributes }) => [attributes.label, ...attributes.aliases]));
  const claim = fc.constantFrom(...graph.edges.map(({ key }) => key));
  const kind = fc.constantFrom(...graph.attributes.kinds.map(({ id }) => id));
  const type = <T extends string>(value: T) => fc.constant(value);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ type: type('merge'), node, other: node }),
    fc.record({ type: type('apart'), node, other: node }),
    fc.record({ type: type('split'), node, name }),
    fc.record({ type: type('rename'), node, label: name }),
    fc.record({ type: type('kind'), node, kind }),
    fc.record({ type: type('reject'), claim }),
    fc.constantFrom(...graph.edges).map(({ key, attributes }): Correction => {
      const { article = '', start = 0 } = attributes.evidence[0] ?? {};
      return { type: 'unsaid', claim: key, article, start };
    }),
  );

  it('leaves a whole graph file, with every mention and no sentence invented', () => {
    const sentences = new Set(graph.edges.flatMap((edge) => edge.attributes.evidence.map((e) => e.sentence)));
    const mentions = graph.attributes.articles.reduce((sum, article) => sum + article.mentions.length, 0);
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        const { graph: after } = correctGraph(graph, corrections);
        expect(parseGraph(toJson(after))).toEqual(after);
        const keys = new Set(after.nodes.map(({ key }) => key));
        const all = after.attributes.articles.flatMap((article) => article.mentions);
        expect(all).toHaveLength(mentions);
        expect(all.every(([, , key]) => keys.has(key))).toBe(true);
        const edges = new Set(claimsOf(after));
        expect(after.attributes.conflicts.flatMap((conflict) => conflict.edges).every((key) => edges.has(key))).toBe(
          true,
        );
        for (const { key, source, target, attributes } of after.edges) {
          expect(key).toBe(`${source}|${attributes.relation}|${target}`);
          expect(attributes.evidence.length).toBeGreaterThan(0);
          expect(attributes.evidence.every(({ sentence }) => sentences.has(sentence))).toBe(true);
        }
      }),
    );
  });

  it('leaves the conflicts that a search of the whole graph finds', () => {
    const makers = graph.attributes.relations.map((one) =>
      one.id === 'develops' ? { ...one, oneSubject: 'maker', oneObject: 'product' } : one,
    );
    const telling = { ...graph, attributes: { ...graph.attributes, relations: makers } };
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 12 }), (corrections) => {
        const { graph: after, idle } = correctGraph(telling, corrections);
        fc.pre(idle.length < corrections.length);
        const { nodes, edges } = after;
        expect(after.attributes.conflicts).toEqual(findConflicts({ nodes, edges, relations: makers }));
        const contested = new Set(after.attributes.conflicts.flatMap((conflict) => conflict.edges));
        expect(edges.every(({ key, attributes }) => attributes.disputed === contested.has(key))).toBe(true);
      }),
    );
  });
});
