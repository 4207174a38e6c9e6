/** `pressgraph diff OLD NEW`: what new articles add, confirm and contradict. */
import type { Command } from 'commander';
import { diffGraphs } from '../../core/graph/diff.ts';
import type { GraphEdge, KnowledgeGraph } from '../../core/model/index.ts';
import { wholeNumber } from '../options.ts';
import { readGraph } from '../read-graph.ts';
import { claimWords, counted, quoted, standing, telling, withKind } from '../tell-claims.ts';
import { terminal } from '../terminal.ts';

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('tell what a newer graph adds to an older one, confirms and contradicts')
    .argument('<old>', 'the older graph.json')
    .argument('<new>', 'the newer one')
    .option('--limit <n>', 'lines of each sort to show at most', wholeNumber(100_000), 50)
    .action(diff);
}

async function diff(old: string, now: string, { limit }: { readonly limit: number }): Promise<void> {
  const { say } = terminal();
  for (const line of diffLines(await readGraph(old), await readGraph(now), limit)) say(line);
}

/** A heading with a count for each sort of change, and a line for each change. */
function diffLines(old: KnowledgeGraph, now: KnowledgeGraph, limit: number): readonly string[] {
  const diff = diffGraphs(old, now);
  const before = telling(old);
  const words = telling(now);
  const nodes = new Map([...old.nodes, ...now.nodes].map((node) => [node.key, node]));
  const node = (graph: KnowledgeGraph) => (key: string) => {
    const found = nodes.get(key);
    return found === undefined ? key : withKind(found, graph);
  };
  const claim = (edge: GraphEdge) => `${claimWords(edge, words)} (${standing(edge)})`;
  const first = (edge: GraphEdge) => (edge.attributes.evidence[0] ? `: ${quoted(edge.attributes.evidence[0])}` : '');
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['new articles', diff.articlesAdded.map(words.article)],
    ['articles gone', diff.articlesGone.map(before.article)],
    ['new claims', diff.added.map((edge) => `${claim(edge)}${first(edge)}`)],
    [
      'claims confirmed by more sources',
      diff.confirmed.map((c) => `${claim(c.edge)}: ${counted(c.before, 'origin')} before, ${c.now} now`),
    ],
    ['claims whose status changed', diff.changed.map((c) => `${claim(c.edge)}: ${c.before} before`)],
    ['new contradictions', diff.newConflicts.map((c) => `${c.kind}: ${c.note}`)],
    ['contradictions gone', diff.settledConflicts.map((c) => `${c.kind}: ${c.note}`)],
    ['claims gone', diff.gone.map((edge) => claimWords(edge, before))],
    ['new entities', diff.nodesAdded.map(node(now))],
    ['entities gone', diff.nodesGone.map(node(old))],
    [
      'entities that are one now',
      diff.merged.map((m) => `${words.label(m.into)}: ${m.from.map(before.label).join(', ')}`),
    ],
  ];
  const changed = sections.filter(([, lines]) => lines.length > 0);
  if (changed.length === 0) return ['Nothing changed.'];
  return changed.flatMap(([heading, lines], i) => [
    ...(i === 0 ? [] : ['']),
    `${heading}: ${lines.length}`,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(lines.length > limit ? [`  … and ${lines.length - limit} more (--limit)`] : []),
  ]);
}
