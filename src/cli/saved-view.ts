/** `--view`: of the graph, what a view of the explorer shows; the view is the link that the explorer copies. */
import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import type { KnowledgeGraph } from '../core/model/index.ts';
import { seenGraph } from '../view/seen-graph.ts';
import { readLink, unreadWords } from '../view/view-link.ts';
import type { ViewState } from '../view/view-state.ts';
import { Failure } from './failure.ts';

export interface ViewedGraph {
  readonly graph: KnowledgeGraph;
  /** For the user: how much of the graph the view shows. */
  readonly lines: readonly string[];
}

export function viewOption(): Option {
  return new Option(
    '--view <link>',
    'write only what a view of the explorer shows: the link that it copies, or a file that holds it',
  );
}

/** Reads the link before any work is done, so that a wrong one is told at once; undefined where none was given. */
export async function readView(given: string | undefined): Promise<ViewState | undefined> {
  if (given === undefined) return undefined;
  const fragment = fragmentOf(given) ?? fragmentOf(await linkIn(given));
  if (fragment === undefined)
    throw new Failure(`${given} holds no link of the explorer; copy one there with its link button`);
  const [unread] = unreadWords(fragment);
  if (unread !== undefined)
    throw new Failure(`the view says ${unread}, which no link of the explorer does; copy the link again`);
  return readLink(fragment).view;
}

/** The part of the graph that the view shows; everything where there is no view. */
export function viewed(graph: KnowledgeGraph, view: ViewState | undefined): ViewedGraph {
  if (view === undefined) return { graph, lines: [] };
  // The page shows all of a graph that lacks the name; whoever wants a part to give away should not get all of it unawares.
  const { focus } = view;
  if (focus && !graph.nodes.some(({ key }) => key === focus.node))
    throw new Failure(`the view shows what is around ${focus.node}, which is not in this graph; choose another view`);
  const seen = seenGraph(graph, view);
  const entities = `${seen.nodes.length} of ${graph.nodes.length} entities`;
  return {
    graph: seen,
    lines: [`the view shows ${entities} and ${seen.edges.length} of ${graph.edges.length} claims`],
  };
}

/** What follows the # of an address, or the words alone; undefined for what is neither. */
function fragmentOf(text: string): string | undefined {
  const link = text.trim();
  if (/\s/.test(link)) return undefined;
  const at = link.indexOf('#');
  if (at >= 0) return link.slice(at + 1);
  if (/^(?:https?|file):\/\//.test(link)) return '';
  return /^[a-z]+=/.test(link) ? link : undefined;
}

async function linkIn(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(({ code, message }: NodeJS.ErrnoException) => {
    const why = code === 'ENOENT' ? 'it is neither a link of the explorer nor a file' : message;
    throw new Failure(`cannot read the view ${path}: ${why}; copy a link in the explorer`);
  });
}
