import { byCodeUnit, type Reading } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** Which articles are copies of one story: wire text with edits shares most of its five-word runs. */

const WORDS = 5;
/** Of all runs, those whose hash is a multiple of this are compared. */
const SAMPLE = 4;
/** Share of the smaller article's runs that the larger one must hold. */
const SHARED = 0.45;
/** A larger article than this many times the smaller one is a round-up that holds it, not its copy. */
const MOST_LARGER = 3;
/** Shorter texts are too short to judge. */
const MIN_RUNS = 8;
/** A run that stands in more articles than this is boilerplate. */
const MAX_ARTICLES = 40;

/** For each article id the id of the first article (by id) of the same story. */
export function findOrigins(readings: readonly Reading[]): Map<string, string> {
  const sorted = [...readings].sort((a, b) => byCodeUnit(a.article.id, b.article.id));
  const sketches = sorted.map(({ article }) => sketch(article.text));
  const shared = countShared(sketches);
  const origin: number[] = [];
  for (const [i, reading] of sorted.entries()) {
    // Only with the first of a story, never with another copy: a chain of likenesses would join what is unlike.
    const first = [...(shared.get(i) ?? [])]
      .filter(([other, runs]) => origin[other] === other && alike(sketches[i], sketches[other], runs))
      .map(([other]) => other)
      .sort((a, b) => a - b)
      .find((other) => !isTemplate(reading, sorted[other] as Reading));
    origin[i] = first ?? i;
  }
  return new Map(sorted.map(({ article }, i) => [article.id, sorted[origin[i] as number]?.article.id ?? article.id]));
}

function alike(a: ReadonlySet<number> = new Set(), b: ReadonlySet<number> = new Set(), shared: number): boolean {
  const [smaller, larger] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return smaller >= MIN_RUNS && shared / smaller >= SHARED && larger <= MOST_LARGER * smaller;
}

/** For each article, by place, the earlier ones with which it shares runs, and how many. */
function countShared(sketches: readonly ReadonlySet<number>[]): Map<number, Map<number, number>> {
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
    for (const [at, later] of list.entries())
      for (const earlier of list.slice(0, at)) {
        const row = shared.get(later) ?? new Map<number, number>();
        shared.set(later, row.set(earlier, (row.get(earlier) ?? 0) + 1));
      }
  }
  return shared;
}

/**
 * Notices of one form about different things are no copies: each has a name or a figure in its title that the other
 * never mentions.
 */
function isTemplate(a: Reading, b: Reading): boolean {
  const own = (x: Reading, y: Reading) => titleMarks(x).some((mark) => !y.article.text.includes(mark));
  return own(a, b) && own(b, a);
}

/** The names and figures of an article's title, where its text begins with it. */
function titleMarks({ article, entities }: Reading): string[] {
  const { title = '', text } = article;
  if (title === '' || !text.startsWith(title)) return [];
  const names = entities.flatMap((e) => e.mentions).filter(({ to }) => to <= title.length);
  return [...names.map(({ from, to }) => text.slice(from, to)), ...(title.match(/\d[\d.,:/-]*\d|\d/gu) ?? [])];
}

function sketch(text: string): Set<number> {
  const words = fold(text).split(' ').map(fnv);
  const runs = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + WORDS; k++) hash = Math.imul(hash ^ (words[k] as number), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
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
