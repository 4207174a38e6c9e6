/** The graph inside the explorer's page: one file that shows it anywhere, without a network. */
import type { KnowledgeGraph } from '../model/index.ts';
import { jsonChunks } from './json.ts';
import { oneLine } from './unicode.ts';

export interface ReportPageOptions {
  /** `false` leaves out the articles' texts; evidence keeps its sentences. Default: true. */
  readonly text?: boolean;
  /** What the window is called. */
  readonly title?: string;
}

/** The element of the page that holds the graph; a browser does not run what is no script by its type. */
const SLOT = '<script type="application/json" id="graph">';

/** The built page (`dist/app/report.html`) with the graph in it, in pieces. Throws for a page that has no place for one. */
export function* reportPageChunks(
  page: string,
  graph: KnowledgeGraph,
  { text = true, title }: ReportPageOptions = {},
): Generator<string> {
  const at = page.indexOf(SLOT) + SLOT.length;
  if (at < SLOT.length || !page.startsWith('</script>', at))
    throw new Error('the page of the report has no place for a graph; build the explorer again');
  yield titled(page.slice(0, at), title);
  for (const chunk of jsonChunks(graph, { text })) yield withoutMarkup(chunk);
  yield page.slice(at);
}

function titled(head: string, title: string | undefined): string {
  if (title === undefined) return head;
  const safe = oneLine(title).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return head.replace(/(<title>)[^<]*(?=<\/title>)/, (_, tag) => tag + safe);
}

/** JSON that can stand in a page: no sign of it opens or closes an element, and none ends a line for some reader only. */
function withoutMarkup(json: string): string {
  return json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
