/** Folders of labelled articles, read from a disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/model/index.ts';
import { readPaths } from '../../src/readers/node/read-paths.ts';
import { type Labels, parseLabels } from './labels.ts';

export interface LabelledArticle {
  readonly labels: Labels;
  /** Its id is the name that the labels give it. */
  readonly article: Article;
}

/** Reads every `NAME.json` of a folder with its article: beside it, or in `../articles`; sorted by name. */
export async function readLabelledSet(folder: string): Promise<LabelledArticle[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const all = files.sort().flatMap((file) => parseLabels(readFileSync(join(folder, file), 'utf8')) ?? []);
  return Promise.all(all.map(async (labels) => ({ labels, article: await articleOf(labels.article, folder) })));
}

async function articleOf(name: string, folder: string): Promise<Article> {
  const places = [folder, join(folder, '..', 'articles')];
  const file = places.flatMap((place) => ['.md', '.txt'].map((end) => join(place, name + end))).find(existsSync);
  if (file === undefined) throw new Error(`no article for ${name}: put ${name}.md beside its labels in ${folder}`);
  const { articles } = await readPaths([file]);
  const [article] = articles;
  if (article === undefined || articles.length > 1) throw new Error(`${file} must hold one article`);
  return { ...article, id: name };
}
