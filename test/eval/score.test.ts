import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../src/core/model/index.ts';
import { type Score, scoreGraph } from './score.ts';
import { f1, precision, recall } from './tally.ts';
import { edge, graphOf, labelledArticle, node, TEXT } from './tiny-graph.ts';

const ORVANE = node('company:Orvane');
const TILK = node('company:Tilk');
const BASK = node('company:Bask');
const ALL = [ORVANE, TILK, BASK];
const BOUGHT = edge('company:Orvane', 'acquired', 'company:Tilk');

function score(nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): Score {
  return scoreGraph(graphOf(nodes, edges), [labelledArticle()]);
}

function errors({ errors }: Score): string[] {
  return errors.map(({ what, text }) => `${what} ${text}`);
}

describe('entities', () => {
  it('are right by name and kind', () => {
    expect(score(ALL).entities).toEqual({ right: 3, extra: 0, missed: 0 });
  });

  it('are right under another name of theirs, written in another way', () => {
    expect(score([node('company:The Orvane  Group'), TILK, BASK]).entities.right).toBe(3);
    expect(score([node('company:Something', ['ORVANE']), TILK, BASK]).entities.right).toBe(3);
  });

  it('accept every kind of the labels and file it under the first', () => {
    const found = score([ORVANE, node('product:Tilk'), BASK]);
    expect(found.entities.right).toBe(3);
    expect(found.kinds.get('company')?.right).toBe(3);
  });

  it('are extra and missed when their kind is wrong', () => {
    const found = score([node('person:Orvane'), TILK, BASK]);
    expect(found.entities).toEqual({ right: 2, extra: 1, missed: 1 });
    expect(errors(found)).toContain('entity+ Orvane (person) is company');
    expect(errors(found)).toContain('entity- Orvane (company)');
  });

  it('are extra when nobody named them, and missed when nobody found them', () => {
    expect(score([ORVANE, node('company:Velm')]).entities).toEqual({ right: 1, extra: 1, missed: 2 });
  });

  it('may be left out or found where they are optional', () => {
    expect(score([...ALL, node('publication:Gazette')]).entities).toEqual({ right: 3, extra: 0, missed: 0 });
    expect(score([...ALL, node('person:Gazette')]).entities).toEqual({ right: 3, extra: 0, missed: 0 });
  });

  it('count for linking when one node holds them, and not when two do', () => {
    expect(score(ALL).linking).toEqual({ right: 3, all: 3 });
    const split = score([...ALL, node('company:Orvane Group')]);
    expect(split.linking).toEqual({ right: 2, all: 3 });
    expect(split.entities).toEqual({ right: 3, extra: 0, missed: 0 });
    expect(errors(split)).toContain('split Orvane: company:Orvane, company:Orvane Group');
  });
});

describe('claims', () => {
  it('are right by subject, relation and object', () => {
    const found = score(ALL, [BOUGHT]);
    expect(found.claims).toEqual({ right: 1, extra: 0, missed: 1 });
    expect(found.relations.get('acquired')).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(found.relations.get('sued')).toEqual({ right: 0, extra: 0, missed: 1 });
    expect([precision(found.claims), recall(found.claims)]).toEqual([1, 0.5]);
    expect(f1(found.claims)).toBeCloseTo(2 / 3);
  });

  it('accept any of the relations that the label lists, filed under the first', () => {
    const found = score(ALL, [edge('company:Orvane', 'accuses', 'company:Bask', { modality: 'possible' })]);
    expect(found.relations.get('sued')).toEqual({ right: 1, extra: 0, missed: 0 });
  });

  it('know when they are the wrong way round', () => {
    const found = score(ALL, [edge('company:Tilk', 'acquired', 'company:Orvane')]);
    expect(found.claims).toEqual({ right: 0, extra: 1, missed: 2 });
    expect(found.wrongWayRound).toBe(1);
  });

  it('are neither rewarded nor punished where they are optional, in either direction of a symmetric relation', () => {
    const found = score(ALL, [edge('company:Orvane', 'competes_with', 'company:Bask')]);
    expect(found.claims).toEqual({ right: 0, extra: 0, missed: 2 });
    expect(found.judged).toEqual([{ confidence: 0.9, right: true }]);
  });

  it('are extra when a side is no labelled entity', () => {
    const found = score([...ALL, node('company:Velm')], [edge('company:Velm', 'acquired', 'company:Tilk')]);
    expect(found.claims.extra).toBe(1);
    expect(errors(found)).toContain('claim+ ?company:Velm acquired tilk [acquired.buy]');
  });

  it('count once when two nodes of one entity say the same', () => {
    const twice = edge('company:Orvane Group', 'acquired', 'company:Tilk');
    const found = score([...ALL, node('company:Orvane Group')], [BOUGHT, twice]);
    expect(found.claims).toEqual({ right: 1, extra: 0, missed: 1 });
    expect(found.judged).toHaveLength(1);
  });

  it('count only where this article is the evidence', () => {
    expect(score(ALL, [edge('company:Tilk', 'acquired', 'company:Bask', { article: 'two' })]).claims.extra).toBe(0);
  });

  it('are filed under the rule of their surest evidence', () => {
    const found = score(ALL, [
      BOUGHT,
      edge('company:Tilk', 'owns', 'company:Bask', { rule: 'owns.of', confidence: 0.6 }),
    ]);
    expect(found.rules.get('acquired.buy')).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(found.rules.get('owns.of')).toEqual({ right: 0, extra: 1, missed: 0 });
  });
});

describe('modality and evidence', () => {
  it('want the modality that the label accepts', () => {
    expect(score(ALL, [BOUGHT]).modality).toEqual({ right: 1, all: 1 });
    const found = score(ALL, [edge('company:Orvane', 'sued', 'company:Bask')]);
    expect(found.modality).toEqual({ right: 0, all: 1 });
    expect(errors(found)).toContain('modality orvane sued bask: asserted, not possible');
  });

  it('want offsets that cut out the very sentence', () => {
    expect(score(ALL, [BOUGHT]).evidence).toEqual({ right: 1, all: 1 });
    expect(score(ALL, [edge('company:Orvane', 'acquired', 'company:Tilk', { end: 18 })]).evidence).toEqual({
      right: 0,
      all: 1,
    });
    expect(
      score(ALL, [edge('company:Orvane', 'acquired', 'company:Tilk', { end: 0, sentence: '' })]).evidence.right,
    ).toBe(0);
  });

  it('want the article’s own text in the graph', () => {
    const changed = scoreGraph(graphOf(ALL, [BOUGHT], `${TEXT} And more.`), [labelledArticle()]);
    expect(changed.evidence).toEqual({ right: 0, all: 1 });
  });
});
