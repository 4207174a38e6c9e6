import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, linkTarget } from '../../src/core/formats/markdown.ts';
import { reportChunks } from '../../src/core/formats/report.ts';
import { oneLine } from '../../src/core/formats/unicode.ts';
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import { article, edge, evidence, graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';

const toReport = (graph: KnowledgeGraph): string => [...reportChunks(graph)].join('');

/** Every token of a Markdown text, as marked reads it. */
const tokensOf = (markdown: string): Token[] => {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
};

/** What a reader sees of a line of Markdown. */
const shown = (markdown: string): string =>
  (marked.parseInline(markdown) as string).replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );

describe('escapeMarkdown', () => {
  it.each([
    ...NASTY_NAMES,
    '# head',
    '1. one',
    '- item',
    '* item',
    '> quote',
    '    code',
    '| a | b |',
    'https://x.example',
    'www.x.example',
    'a@x.example',
    '==m==',
    '$x$',
    '[a](javascript:b)',
    '&lt;',
    '---',
  ])('shows %j as it is', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(oneLine(text));
    expect(
      tokensOf(escapeMarkdown(text))
        .map(({ type }) => type)
        .filter((type) => !['paragraph', 'text', 'escape', 'space'].includes(type)),
    ).toEqual([]);
  });
});

describe('linkTarget', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'x', '', 'https://a b', undefined])(
    'makes no link of %j',
    (url) => {
      expect(linkTarget(url)).toBeUndefined();
    },
  );

  it('keeps a link within its brackets', () => {
    expect(linkTarget('https://x.example/a_(b)?c=<d>\\')).toBe('<https://x.example/a_(b)?c=%3Cd%3E%5C>');
  });
});

describe('report', () => {
  it('tells actors, claims with their sentences, and sources', () => {
    const report = toReport(smallGraph());
    expect(report).toContain('| Norvane | company | 2 | 9 | 2 |');
    expect(report).toContain(
      '- **Norvane** banned **Quillbee**\n  - “Norvane banned Quillbee on Monday.” — [Harbour Post](<https://harbour.example/a.txt>), 2026-07-05 (according to Ada Quill)\n',
    );
    expect(report).toContain('- **Velm** banned **Quillbee** (*denied*)');
    expect(report).toContain('- Harbour Post: 1 article');
  });

  it('is called what it is asked to be called', () => {
    expect([...reportChunks(smallGraph(), { title: 'Bans *now*' })].join('')).toMatch(/^# Bans \\\*now\\\*\n/);
  });

  it('sets conflicts side by side, and says of what is disputed that it is', () => {
    const small = smallGraph();
    const conflicts = [
      { kind: 'denial', edges: ['norvane|banned|quillbee', 'velm|banned|quillbee'], note: 'Who banned it?' },
    ];
    const report = toReport({ ...small, attributes: { ...small.attributes, conflicts } });
    const [, told = ''] = report.split('## Where the articles disagree');
    expect(told.slice(0, told.indexOf('##'))).toMatch(
      /Who banned it\?[\s\S]*\*\*Norvane\*\*[\s\S]*\*\*Velm\*\*[\s\S]*denied/,
    );
    expect(
      toReport(
        graphOf({
          nodes: [node('a'), node('b')],
          edges: [edge('a banned b', { disputed: true, modality: 'reported' })],
        }),
      ),
    ).toContain('(*reported, disputed*)');
  });

  it('shows three sentences of a claim and counts the others', () => {
    const graph = graphOf({
      articles: [article('a.txt')],
      nodes: [node('a'), node('b')],
      edges: [edge('a banned b', { evidence: Array.from({ length: 5 }, () => evidence()) })],
    });
    expect(toReport(graph).match(/“/g)).toHaveLength(3);
    expect(toReport(graph)).toContain('  - and 2 more');
  });

  it('holds no HTML, no picture and no link but to the web, for any graph, and every claim', () => {
    for (const graph of [nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260714, numRuns: 80 })]) {
      const tokens = tokensOf(toReport(graph));
      expect(tokens.filter(({ type }) => ['html', 'image', 'code', 'codespan', 'def'].includes(type))).toEqual([]);
      for (const token of tokens) if (token.type === 'link') expect(token.href).toMatch(/^https?:/);
      const claims = tokens.filter(({ type, raw }) => type === 'list_item' && raw.startsWith('- **'));
      expect(claims).toHaveLength(graph.edges.length);
    }
  });
});
