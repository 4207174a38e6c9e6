import type { Article } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** Which articles are copies of one story: wire text with edits shares most of its five-word runs. */

const WORDS = 5;
/** Of all runs, those whose hash is a multiple of this are compared. */
const SAMPLE = 4;
/** Share of the smaller article's runs that the larger one must hold. */
const SHARED = 0.45;
/** Shorter texts are too short to judge. */
const MIN_RUNS = 8;
/** A run that stands in more articles than this is boilerplate. */
const MAX_ARTICLES = 40;

/** For each article id the id of the first article (by id) of the same story. */
export function findOrigins(articles: readonly Article[]): Map<string, string> {
  const sorted = [...articles].sort((a, b) => byCodeUnit(a.id, b.id));
  const sketches = sorted.map((article) => sketch(article.text));
  const postings = new Map<number, number[]>();
  sketches.forEach((runs, i) => {
    for (const run of runs) {
      const list = postings.get(run);
      if (list) list.push(i);
      else postings.set(run, [i]);
    }
  });
  const shared = new Map<number, Map<number, number>>();
  for (const list of postings.values()) {
    if (list.length < 2 || list.length > MAX_ARTICLES) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) count(shared, list[x] as number, list[y] as number);
  }
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  for (const [a, others] of shared)
    for (const [b, n] of others) {
      const smaller = Math.min(sketches[a]?.size ?? 0, sketches[b]?.size ?? 0);
      if (smaller < MIN_RUNS || n / smaller < SHARED) continue;
      const [x, y] = [find(a), find(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    }
  return new Map(sorted.map((article, i) => [article.id, sorted[find(i)]?.id ?? article.id]));
}

function count(shared: Map<number, Map<number, number>>, a: number, b: number): void {
  const row = shared.get(a) ?? new Map<number, number>();
  row.set(b, (row.get(b) ?? 0) + 1);
  shared.set(a, row);
}

function sketch(text: string): Set<number> {
  const words = fold(text).split(' ');
  const runs = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    const hash = fnv(words.slice(i, i + WORDS).join(' '));
    if (hash % SAMPLE === 0) runs.add(hash);
  }
  return runs;
}

/** FNV-1a over UTF-16 code units. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
