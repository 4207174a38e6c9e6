/** The articles that speed is measured on: some of each part of a corpus, in one file. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/core/model/index.ts';
import { readPaths } from '../../src/readers/node/read-paths.ts';

export interface Sample {
  /** Where they come from, and how many. */
  readonly label: string;
  /** One JSONL file of them. */
  readonly file: string;
  readonly articles: readonly Article[];
  /** Bytes of text as UTF-8. */
  readonly bytes: number;
}

const CORPUS = '../shared/corpus';
const OWN = 'data/articles';

/** `count` articles spread evenly over the corpus, or over the project's own articles again and again. */
export async function sampleOf(count: number): Promise<Sample> {
  const folder = existsSync(CORPUS) ? CORPUS : OWN;
  const { articles: all } = await readPaths([folder]);
  const lines = Array.from({ length: count }, (_, i) => {
    const article = all[folder === OWN ? i % all.length : Math.floor((i * all.length) / count)] as Article;
    return JSON.stringify({ ...article, id: `${i}/${article.id}` });
  });
  const file = join(mkdtempSync(join(tmpdir(), 'pressgraph-bench-')), 'sample.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { articles } = await readPaths([file]);
  return { label: `${articles.length} articles of ${folder}`, file, articles, bytes: bytesOf(articles) };
}

/** What a bare read gives. */
export const readBare = (file: string): string => readFileSync(file, 'utf8');

const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
