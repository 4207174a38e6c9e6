/** A graph in a line, for the head of a file: the same for the same graph. */
import type { KnowledgeGraph } from '../model/index.ts';
import { interval, widen } from './iso-dates.ts';

/** "12 entities and 30 claims from 5 articles, 2026-06-30 to 2026-07-05." */
export function describe({ attributes: { articles }, nodes, edges }: KnowledgeGraph): string {
  const days = interval(...articles.map(({ date }) => date));
  const entities = count(nodes.length, 'entity', 'entities');
  const claims = count(edges.length, 'claim', 'claims');
  const from = count(articles.length, 'article', 'articles');
  if (!days) return `${entities} and ${claims} from ${from}.`;
  const span = days.start === days.end ? days.start : `${days.start} to ${days.end}`;
  return `${entities} and ${claims} from ${from}, ${span}.`;
}

/** The last day on which an article of the graph appeared; undefined where none has a date. */
export function lastDay({ attributes: { articles } }: KnowledgeGraph): string | undefined {
  return articles
    .map(({ date }) => widen(date)?.to)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
