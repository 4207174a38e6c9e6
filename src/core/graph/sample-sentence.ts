import type { KnowledgeGraph } from '../model/index.ts';

/** A sentence in which an article names a node, for a reader who must judge what it is. */
export interface SampleSentence {
  readonly article: string;
  readonly text: string;
}

/** Characters shown on each side of the name where the line is longer. */
const REACH = 110;

/** For each node asked for, its first places in as many articles as wanted; none where the file holds no text. */
export function sampleSentences(
  graph: KnowledgeGraph,
  keys: ReadonlySet<string>,
  { each }: { readonly each: number },
): ReadonlyMap<string, readonly SampleSentence[]> {
  const found = new Map<string, SampleSentence[]>();
  for (const { id, mentions, text } of graph.attributes.articles) {
    const seen = new Set<string>();
    for (const [from, to, key] of mentions) {
      if (!keys.has(key) || seen.has(key) || text.length < to) continue;
      seen.add(key);
      const list = found.get(key) ?? [];
      if (list.length < each) found.set(key, [...list, { article: id, text: around(text, from, to) }]);
    }
  }
  return found;
}

/** The line that holds the name, cut at words, with dots where it goes on. */
function around(text: string, from: number, to: number): string {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const cutBefore = from - lineStart > REACH;
  const cutBehind = lineEnd - to > REACH;
  const start = cutBefore ? text.indexOf(' ', from - REACH) + 1 : lineStart;
  const end = cutBehind ? text.lastIndexOf(' ', to + REACH) : lineEnd;
  const middle = text.slice(Math.min(start, from), Math.max(end, to)).trim();
  return `${cutBefore ? '… ' : ''}${middle}${cutBehind ? ' …' : ''}`;
}
