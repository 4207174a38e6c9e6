/** `pressgraph review GRAPH`: what a person should decide, with the sentences of both sides. */
import type { Command } from 'commander';
import { type SampleSentence, sampleSentences } from '../../core/graph/sample-sentence.ts';
import type { GraphEdge, KnowledgeGraph } from '../../core/model/index.ts';
import { wholeNumber } from '../options.ts';
import { readGraph } from '../read-graph.ts';
import { claimWords, counted, quoted, standing, type Telling, telling, withKind } from '../tell-claims.ts';
import { terminal } from '../terminal.ts';

/** Sentences for each side. */
const SENTENCES = 2;

export function addReview(program: Command): void {
  program
    .command('review')
    .description('list names that may be one thing, and claims that contradict each other, with the sentences of both')
    .argument('<graph>', 'a graph.json that pressgraph build wrote')
    .option('--limit <n>', 'pairs, and conflicts, to show at most', wholeNumber(100_000), 50)
    .action(review);
}

async function review(path: string, { limit }: { readonly limit: number }): Promise<void> {
  const { say } = terminal();
  for (const line of reviewLines(await readGraph(path), limit)) say(line);
}

/** Doubtful pairs, the most mentioned first, then conflicts. */
function reviewLines(graph: KnowledgeGraph, limit: number): readonly string[] {
  const words = telling(graph);
  const { review: pairs, conflicts } = graph.attributes;
  const shown = pairs.slice(0, limit);
  const sentences = sampleSentences(graph, new Set(shown.flatMap(({ a, b }) => [a, b])), { each: SENTENCES });
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const side = (key: string): string[] => {
    const node = nodes.get(key);
    const head = node === undefined ? key : `${withKind(node, graph)}, ${counted(node.attributes.mentions, 'mention')}`;
    return [`  ${head}  [${key}]`, ...(sentences.get(key) ?? []).flatMap((s) => sampleLines(s, words))];
  };
  const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
  return [
    heading(`${counted(pairs.length, 'pair')} of names may be one thing`, pairs.length, limit),
    ...shown.flatMap(({ a, b, reason }, i) => ['', `${i + 1}. ${reason}`, ...side(a), ...side(b)]),
    '',
    heading(counted(conflicts.length, 'conflict'), conflicts.length, limit),
    ...conflicts
      .slice(0, limit)
      .flatMap(({ kind, note, edges: keys }, i) => [
        '',
        `${i + 1}. ${kind}: ${note}`,
        ...keys.flatMap((key) => edges.get(key) ?? []).flatMap((edge) => sideLines(edge, words)),
      ]),
  ];
}

/** "3 conflicts:", "3 conflicts; the first 2:", "0 conflicts." */
function heading(what: string, count: number, limit: number): string {
  if (count === 0) return `${what}.`;
  return count > limit ? `${what}; the first ${limit}:` : `${what}:`;
}

const sampleLines = ({ article, text }: SampleSentence, words: Telling): string[] => [
  `    “${text}”`,
  `      ${words.article(article)}`,
];

/** The claim and the first sentence of each status that it has. */
function sideLines(edge: GraphEdge, words: Telling): string[] {
  const { evidence } = edge.attributes;
  const told = evidence.filter((e, i) => evidence.findIndex((x) => x.modality === e.modality) === i);
  return [
    `  ${claimWords(edge, words)} (${standing(edge)})`,
    ...told.flatMap((e) => [`    ${e.modality}: ${quoted(e)}`, `      ${words.article(e.article)}`]),
  ];
}
