/** `pressgraph why GRAPH A B`: everything that the articles say between two names, and how it was read. */
import type { Command } from 'commander';
import { nodesCalled, nodesLike } from '../../core/graph/look-up.ts';
import type { Evidence, GraphEdge, GraphNode, KnowledgeGraph, RuleInfo } from '../../core/model/index.ts';
import { Failure } from '../failure.ts';
import { readGraph } from '../read-graph.ts';
import { claimWords, counted, quoted, standing, type Telling, telling, withKind } from '../tell-claims.ts';
import { terminal } from '../terminal.ts';

/** Nodes between the two that are named where no claim joins them. */
const BETWEEN_SHOWN = 5;

export function addWhy(program: Command): void {
  program
    .command('why')
    .description('tell what the articles say between two names: each sentence, the rule that read it, and its steps')
    .argument('<graph>', 'a graph.json that pressgraph build wrote')
    .argument('<a>', 'a name, an alias or a key of the graph')
    .argument('<b>', 'another')
    .action(why);
}

async function why(path: string, a: string, b: string): Promise<void> {
  const { say } = terminal();
  const graph = await readGraph(path);
  for (const line of whyLines(graph, oneNode(graph, a), oneNode(graph, b))) say(line);
}

/** The node that a name means; a `Failure` where there is none, or several. */
function oneNode(graph: KnowledgeGraph, name: string): GraphNode {
  const [node, ...others] = nodesCalled(graph, name);
  if (node !== undefined && others.length === 0) return node;
  if (node !== undefined)
    throw new Failure(
      `several are called ${name}: ${[node, ...others].map((n) => n.key).join(', ')}; give one of these keys`,
    );
  const like = nodesLike(graph, name).slice(0, 3);
  const hint =
    like.length === 0 ? 'check its spelling' : `did you mean ${like.map((n) => n.attributes.label).join(', ')}?`;
  throw new Failure(`nothing in the graph is called ${name}; ${hint}`);
}

/** The lines that explain what joins two nodes. */
function whyLines(graph: KnowledgeGraph, a: GraphNode, b: GraphNode): readonly string[] {
  const words = telling(graph);
  const edges = graph.edges.filter(
    ({ source, target }) => (source === a.key && target === b.key) || (source === b.key && target === a.key),
  );
  if (edges.length === 0) return noClaim(words, a, b);
  return edges.flatMap((edge, i) => [
    ...(i === 0 ? [] : ['']),
    `${claimWords(edge, words)} (${standing(edge)})`,
    ...conflictNotes(edge, graph).map((note) => `  disputed: ${note}`),
    ...edge.attributes.evidence.flatMap((evidence) => evidenceLines(evidence, words)),
  ]);
}

function noClaim(words: Telling, a: GraphNode, b: GraphNode): string[] {
  const { graph, label } = words;
  const near = (key: string) =>
    new Set(graph.edges.flatMap((e) => (e.source === key ? [e.target] : e.target === key ? [e.source] : [])));
  const ofB = near(b.key);
  const between = [...near(a.key)].filter((key) => ofB.has(key)).sort();
  const told = between.slice(0, BETWEEN_SHOWN).map(label).join(', ');
  return [
    `No article makes a claim between ${withKind(a, graph)} and ${withKind(b, graph)}.`,
    ...(between.length === 0 ? [] : [`Both have claims with ${told}${between.length > BETWEEN_SHOWN ? ', …' : ''}.`]),
  ];
}

const conflictNotes = ({ key }: GraphEdge, { attributes }: KnowledgeGraph): string[] =>
  attributes.conflicts.filter(({ edges }) => edges.includes(key)).map(({ note }) => note);

function evidenceLines(evidence: Evidence, { graph, article }: Telling): string[] {
  const { attribution, confidence, modality, rule, steps = [], eventDate } = evidence;
  const info = graph.attributes.rules[rule];
  return [
    `  ${quoted(evidence)}`,
    `    ${article(evidence.article)}`,
    `    ${[modality, ...(attribution === undefined ? [] : [`according to ${attribution}`]), ...(eventDate === undefined ? [] : [`of ${eventDate}`]), `confidence ${confidence}`].join(', ')}`,
    `    rule ${rule}${info === undefined ? '' : `: ${info.pattern}`}; ${measuredWords(info)}`,
    ...steps.map((step) => `    step: ${step}`),
  ];
}

/** "right 92 % of the time, in 13 claims measured". */
function measuredWords({ precision, measured }: Partial<RuleInfo> = {}): string {
  if (precision === undefined) return 'precision not measured';
  const over = measured === undefined ? '' : `, in ${counted(measured, 'claim')} measured`;
  return `right ${Math.round(precision * 100)} % of the time${over}`;
}
