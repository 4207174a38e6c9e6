/** Search over names, aliases and claims; sentences are asked of the source. */
import { byCodeUnit, type GraphNode } from '../../core/model/index.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { type GraphIndex, labelOf } from './graph-index.ts';

export interface NameHit {
  readonly node: GraphNode;
  /** The alias that matched, where the name itself did not. */
  readonly alias?: string;
}

export interface Searcher {
  names(query: string, limit: number): readonly NameHit[];
  claims(query: string, limit: number): readonly EdgeHead[];
  /** Does ahead of time what the first search for a claim would have to do. */
  prepare(): void;
}

interface NameEntry {
  readonly node: GraphNode;
  readonly plain: string;
  readonly alias?: string;
}

/** Letters without accents, lower case: "Beyoncé" is found by "beyonce". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Prepares an index once for each graph; claims are prepared on the first search for them. */
export function createSearcher(index: GraphIndex): Searcher {
  const entries: NameEntry[] = index.byWeight.flatMap((node) => [
    { node, plain: plain(node.attributes.label) },
    ...node.attributes.aliases.map((alias) => ({ node, plain: plain(alias), alias })),
  ]);
  let claims: readonly { readonly edge: EdgeHead; readonly plain: string }[] | undefined;
  const prepared = () => {
    claims ??= prepareClaims(index);
    return claims;
  };
  return {
    prepare: prepared,
    names: (query, limit) => findNames(entries, plain(query.trim()), limit),
    claims: (query, limit) => {
      const words = plain(query).split(/\s+/).filter(Boolean);
      return words.length === 0
        ? []
        : take(prepared(), limit, (claim) => words.every((word) => claim.plain.includes(word))).map(({ edge }) => edge);
    },
  };
}

function prepareClaims(index: GraphIndex): readonly { readonly edge: EdgeHead; readonly plain: string }[] {
  return [...index.overview.edges]
    .sort((a, b) => b.attributes.origins - a.attributes.origins || byCodeUnit(a.key, b.key))
    .map((edge) => ({
      edge,
      plain: plain(
        `${labelOf(index, edge.source)} ${edge.attributes.label} ${edge.attributes.relation} ${labelOf(index, edge.target)}`,
      ),
    }));
}

function take<T>(items: readonly T[], limit: number, fits: (item: T) => boolean): readonly T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (!fits(item)) continue;
    taken.push(item);
    if (taken.length === limit) break;
  }
  return taken;
}

/** Whole name, then start of name, start of a word, anywhere, and one typing slip; weightier nodes first within each. */
function findNames(entries: readonly NameEntry[], query: string, limit: number): readonly NameHit[] {
  if (query === '') return [];
  const ranks: NameEntry[][] = [[], [], [], [], []];
  for (const entry of entries) ranks[rank(entry.plain, query)]?.push(entry);
  const seen = new Set<string>();
  const hits: NameHit[] = [];
  for (const entry of ranks.flat()) {
    if (seen.has(entry.node.key)) continue;
    seen.add(entry.node.key);
    hits.push(entry.alias === undefined ? { node: entry.node } : { node: entry.node, alias: entry.alias });
    if (hits.length === limit) break;
  }
  return hits;
}

function rank(name: string, query: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  const place = name.indexOf(query);
  if (place > 0) return /[\s\-–'’.(]/.test(name[place - 1] ?? '') ? 2 : 3;
  return query.length >= 4 && name.split(/\s+/).some((word) => withinOneSlip(word, query)) ? 4 : 5;
}

/** Whether one letter more, less, other or swapped makes the two the same. */
export function withinOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  if (a.slice(from + 1) === b.slice(from + 1)) return true;
  if (a.slice(from + 1) === b.slice(from) || a.slice(from) === b.slice(from + 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}
