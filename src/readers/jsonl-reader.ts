/** JSON Lines: an article a line, with the fields id, title, source, date, url and text. */
import type { Article } from '../core/model/index.ts';
import { byteLines } from './chunks.ts';
import { cleanText } from './clean-text.ts';
import { composeArticle } from './compose.ts';
import { decodeLine, utf16Mark } from './decode.ts';
import { plainMarkdown } from './markdown.ts';
import { type Chunks, type Reader, type ReadItem, type SourceFile, UnreadableFile } from './reader.ts';

export const jsonlReader: Reader = {
  suffixes: ['.jsonl', '.ndjson'],
  read: (file) => readLines(file.path, file.chunks),
};

/** The same, gzipped; `gunzip` comes from outside because a browser and Node each have their own. */
export function gzippedJsonlReader(gunzip: (chunks: Chunks) => Chunks): Reader {
  return {
    suffixes: jsonlReader.suffixes.map((suffix) => `${suffix}.gz`),
    read: (file: SourceFile) => readLines(file.path, gunzip(file.chunks)),
  };
}

async function* readLines(path: string, chunks: Chunks): AsyncGenerator<ReadItem> {
  let line = 0;
  for await (const bytes of byteLines(chunks)) {
    line += 1;
    if (line === 1 && utf16Mark(bytes)) throw new UnreadableFile('it is not UTF-8', 'save it in UTF-8');
    const text = decodeLine(bytes).trim();
    if (text !== '') yield item(text, { path, line });
  }
}

interface Place {
  readonly path: string;
  readonly line: number;
}

function item(text: string, place: Place): ReadItem {
  const record = parsed(text);
  if (record === undefined) return { kind: 'problem', problem: { ...place, what: 'not a JSON object' } };
  if (typeof record.text !== 'string')
    return { kind: 'problem', problem: { ...place, what: 'without a "text" field that holds the article' } };
  const article = articleOf(record, place);
  if (article.text.trim() === '') return { kind: 'problem', problem: { ...place, what: 'empty' } };
  return { kind: 'article', article };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function articleOf(record: Record<string, unknown>, { path, line }: Place): Article {
  const { id, title, source, date, url, text } = record;
  const own = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  const plain = plainMarkdown(cleanText(String(text)));
  const body = [plain.title, plain.body].filter(Boolean).join('\n\n');
  return composeArticle({ id: own || `${path}#${line}`, title: title || plain.title, source, date, url, body });
}
