/** Reads one file out of a string or bytes, as a page or the command line would. */
import type { Article } from '../../src/core/model/index.ts';
import { type DroppedFile, type DroppedItem, readDropped } from '../../src/readers/browser.ts';

export async function readItems(name: string, content: string | Uint8Array): Promise<DroppedItem[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readAll([{ name, bytes }]);
}

/** Everything that comes out of the files; ids differ from `taken`. */
export async function readAll(files: readonly DroppedFile[], taken: readonly string[] = []): Promise<DroppedItem[]> {
  const items: DroppedItem[] = [];
  for await (const item of readDropped(files, { taken })) items.push(item);
  return items;
}

/** The one article of a file; fails where there are none or more. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Article> {
  const items = await readItems(name, content);
  const [item] = items;
  if (items.length !== 1 || item?.kind !== 'article') throw new Error(`not one article: ${JSON.stringify(items)}`);
  return item.article;
}
