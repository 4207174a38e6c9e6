import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import type { Claim } from '../../src/core/model/index.ts';
import { type ClaimSketch, type EntitySketch, reading, rulebook } from '../resolve/readings.ts';

const THINGS: readonly EntitySketch[] = [
  { name: 'Norvane', kinds: { company: 3 } },
  { name: 'Velmar', kinds: { company: 3 } },
  { name: 'Norvane Cloud', kinds: { company: 3 } },
  { name: 'Ada Quillson', kinds: { person: 3 } },
  { name: 'Quillbee', kinds: { product: 3 } },
  { name: 'Pinefort', kinds: { company: 3 } },
  { name: 'France', kinds: { government: 3 }, known: 'government:france' },
  { name: 'Japan', kinds: { government: 3 }, known: 'government:japan' },
];

/** The graph of articles, each of which makes some claims. */
const graphOf = (...articles: readonly (readonly ClaimSketch[])[]) =>
  buildGraph(
    articles.map((claims, i) => reading(`${i}`, { entities: THINGS, claims })),
    rulebook,
  );
const conflicts = (...articles: readonly (readonly ClaimSketch[])[]) =>
  graphOf(...articles).attributes.conflicts.map(({ kind, note }) => `${kind}: ${note}`);

describe('conflicts', () => {
  it('are two makers of one thing, and both stand, marked as disputed', () => {
    const graph = graphOf([['Norvane', 'develops', 'Quillbee']], [['Velmar', 'develops', 'Quillbee']]);
    expect(graph.attributes.conflicts).toEqual([
      {
        kind: 'maker',
        edges: ['company:norvane|develops|product:quillbee', 'company:velmar|develops|product:quillbee'],
        note: 'Norvane and Velmar are each said to be the maker of Quillbee',
      },
    ]);
    expect(graph.edges.map((edge) => edge.attributes.disputed)).toEqual([true, true]);
  });

  it('are two buyers, two homes, and a denial of what is said', () => {
    expect(conflicts([['Norvane', 'acquired', 'Pinefort']], [['Velmar', 'acquired', 'Pinefort']])).toEqual([
      'buyer: Norvane and Velmar are each said to be the buyer of Pinefort',
    ]);
    expect(conflicts([['Norvane', 'based_in', 'France']], [['Norvane', 'based_in', 'Japan']])).toEqual([
      'home: Norvane is said to have its home in France and Japan',
    ]);
    expect(conflicts([['Norvane', 'banned', 'Quillbee']], [['Norvane', 'banned', 'Quillbee', 'negated']])).toEqual([
      'denial: that Norvane banned Quillbee is both said and denied',
    ]);
  });

  it('do not come from what is only possible, or denied and never said', () => {
    expect(conflicts([['Norvane', 'acquired', 'Pinefort']], [['Velmar', 'acquired', 'Pinefort', 'possible']])).toEqual(
      [],
    );
    expect(
      conflicts([['Norvane', 'banned', 'Quillbee', 'possible']], [['Norvane', 'banned', 'Quillbee', 'negated']]),
    ).toEqual([]);
  });

  it('do not come between a firm and its arm, its owner, or its people', () => {
    expect(conflicts([['Norvane', 'develops', 'Quillbee']], [['Norvane Cloud', 'develops', 'Quillbee']])).toEqual([]);
    expect(
      conflicts(
        [['Norvane', 'develops', 'Quillbee']],
        [
          ['Velmar', 'develops', 'Quillbee'],
          ['Velmar', 'owns', 'Norvane'],
        ],
      ),
    ).toEqual([]);
    expect(conflicts([['Norvane', 'develops', 'Quillbee']], [['Ada Quillson', 'develops', 'Quillbee']])).toEqual([]);
  });

  it('do not come between two whom one sentence names together', () => {
    const joint = reading('a', {
      entities: THINGS,
      claims: [
        ['Norvane', 'develops', 'Quillbee'],
        ['Velmar', 'develops', 'Quillbee'],
      ],
    });
    const [first, second] = joint.claims as [Claim, Claim];
    const together = { ...joint, claims: [first, { ...second, sentence: first.sentence }] };
    expect(buildGraph([together], rulebook).attributes.conflicts).toEqual([]);
    expect(buildGraph([joint], rulebook).attributes.conflicts).toHaveLength(1);
  });

  it('do not come from words that say too little', () => {
    const launching = reading('b', { entities: THINGS, claims: [['Velmar', 'develops', 'Quillbee']] });
    const { text } = launching.article;
    const vague = { ...launching, article: { ...launching.article, text: text.replaceAll('develops', 'launches') } };
    const maker = reading('a', { entities: THINGS, claims: [['Norvane', 'develops', 'Quillbee']] });
    expect(buildGraph([maker, vague], rulebook).attributes.conflicts).toEqual([]);
    expect(buildGraph([maker, launching], rulebook).attributes.conflicts).toHaveLength(1);
  });
});
