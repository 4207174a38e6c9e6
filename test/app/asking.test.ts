/** What is found: names, claims, sentences, chains, dates, marks, addresses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphIndex, indexGraph } from '../../src/app/model/graph-index.ts';
import { bestPaths } from '../../src/app/model/paths.ts';
import { safeLink } from '../../src/app/model/safe-link.ts';
import { createSearcher, withinOneSlip } from '../../src/app/model/search.ts';
import { cutAtMarks } from '../../src/app/model/segments.ts';
import { dateOf, dayOf, histogram } from '../../src/app/model/timeline.ts';
import { pageSource } from '../../src/app/source/page-source.ts';
import { fixtureGraph } from '../fixtures/graph-generator.ts';

const graph = fixtureGraph({ nodes: 120 });
const indexed = async (): Promise<GraphIndex> => indexGraph(await pageSource(graph).overview());

describe('search', () => {
  it('ranks the whole name, its start, a word, anywhere, a slip', async () => {
    const index = await indexed();
    const label = index.byWeight[3]?.attributes.label ?? '';
    const searcher = createSearcher(index);
    expect(searcher.names(label.toUpperCase(), 5)[0]?.node.attributes.label).toBe(label);
    expect(searcher.names(label.slice(0, 4), 20).some(({ node }) => node.attributes.label === label)).toBe(true);
    const slip = label.slice(0, 2) + label.slice(3);
    expect(searcher.names(slip.split(' ')[0] ?? '', 30).map(({ node }) => node.attributes.label)).toContain(label);
  });

  it('finds aliases and says which', async () => {
    const index = await indexed();
    const company = index.byWeight.find(({ attributes }) => attributes.kind === 'company');
    const alias = company?.attributes.aliases[0] ?? '';
    expect(createSearcher(index).names(alias, 3)[0]).toEqual({ node: company, alias });
  });

  it('knows one slip from two', () => {
    for (const near of ['alibab', 'alibabaa', 'alobaba', 'ailbaba'])
      expect(withinOneSlip('alibaba', near), near).toBe(true);
    for (const far of ['alibo', 'alobobo', 'baba']) expect(withinOneSlip('alibaba', far), far).toBe(false);
  });

  it('finds sentences by their words', async () => {
    const source = pageSource(graph);
    const quotes = await source.searchQuotes('Letters STAFF', 500);
    const all = graph.edges
      .flatMap(({ attributes }) => attributes.evidence)
      .filter(({ sentence }) => sentence.includes('letters sent to staff'));
    expect(quotes.length).toBe(all.length);
    expect(await source.searchQuotes('   ', 5)).toEqual([]);
  });
});

describe('paths', () => {
  it('join the two ends by edges that are let through, shortest first', async () => {
    const index = await indexed();
    const [from = '', to = ''] = [index.byWeight[0]?.key, index.byWeight[30]?.key];
    const chains = bestPaths(index, {
      from,
      to,
      passes: ({ attributes }) => attributes.modality !== 'negated',
      limit: 5,
    });
    expect(chains.length).toBeGreaterThan(0);
    const lengths = chains.map((chain) => chain.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const chain of chains) {
      let at = from;
      for (const { edge, to: next } of chain) {
        expect([edge.source, edge.target].sort()).toEqual([at, next].sort());
        expect(edge.attributes.modality).not.toBe('negated');
        at = next;
      }
      expect(at).toBe(to);
    }
    expect(bestPaths(index, { from, to, passes: () => false, limit: 5 })).toEqual([]);
  });
});

describe('marks', () => {
  it('cut a text into pieces that make it up again, each with all that covers it', () => {
    const mark = fc.record({
      from: fc.integer({ min: -3, max: 30 }),
      to: fc.integer({ min: -3, max: 30 }),
      what: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = cutAtMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, text: piece, marks: inside } of pieces) {
          const covering = marks.filter(({ from, to }) => from <= start && to >= start + piece.length);
          expect([...inside].sort()).toEqual(covering.map(({ what }) => what).sort());
        }
      }),
    );
  });
});

describe('time', () => {
  it('counts every date in one bar, and the bars touch', () => {
    const dates = graph.attributes.articles.flatMap(({ date }) => date ?? []);
    const bars = histogram(dates, 20);
    expect(bars.length).toBeLessThanOrEqual(20);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
    for (const [place, bar] of bars.entries()) {
      const next = bars[place + 1];
      if (next) expect(dayOf(next.from)).toBe(dayOf(bar.to) + 1);
    }
  });

  it('reads partial dates and gives days back', () => {
    expect(dateOf(dayOf('2026-07-05'))).toBe('2026-07-05');
    expect(dayOf('2026-07')).toBe(dayOf('2026-07-01'));
    expect(dayOf('soon')).toBeNaN();
    expect(histogram([], 9)).toEqual([]);
  });
});

describe('addresses of articles', () => {
  it('become links only where they open a page', () => {
    expect(safeLink('https://news.example/a')).toBe('https://news.example/a');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'no address', '', undefined])
      expect(safeLink(bad)).toBeUndefined();
  });
});
