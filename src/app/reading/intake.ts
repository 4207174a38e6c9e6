/** Everything that comes into the page: a graph file is opened, articles are read into the graph. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { isCorrections, parseCorrections } from '../../core/formats/corrections.ts';
import type { Article, KnowledgeGraph } from '../../core/model/index.ts';
import { arrangementFrom } from '../model/arrangement.ts';
import type { Places } from '../model/work.ts';
import { checkGraph } from '../source/load-graph.ts';
import { pageSource } from '../source/page-source.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { TEXTS } from '../texts.ts';
import type { ReadArticles, ReadJob } from './article-reader.ts';
import type { NamedFile } from './dropped-files.ts';
import type { FileBytes, ReadError } from './read-messages.ts';

export interface IntakeState {
  readonly step: 'idle' | 'preparing' | 'reading' | 'building';
  readonly done: number;
  readonly all: number;
  readonly errors: readonly ReadError[];
  /** New articles of which the reader says something. */
  readonly notes: readonly ReadError[];
}

export interface Intake {
  readonly state: ReadonlySignal<IntakeState>;
  /** Whether articles can be read here; graph files always can. */
  readonly reads: boolean;
  take(files: readonly NamedFile[]): Promise<void>;
  paste(article: { readonly title: string; readonly text: string }): Promise<void>;
  cancel(): void;
  dismissErrors(): void;
}

const IDLE: IntakeState = { step: 'idle', done: 0, all: 0, errors: [], notes: [] };

export interface IntakeOptions {
  readonly store: ExplorerStore;
  /** Where the nodes are on the map now. */
  readonly places: () => Places;
  /** Without it, articles are turned away with a word. */
  readonly read?: ReadArticles;
}

export function createIntake({ store, places, read }: IntakeOptions): Intake {
  const state = signal<IntakeState>(IDLE);
  let job: ReadJob | undefined;

  const fail = (file: string, error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    state.value = { ...IDLE, errors: [{ file, reason }] };
  };

  const readAll = async (files: readonly FileBytes[]): Promise<void> => {
    if (job) {
      store.notice.value = { text: TEXTS.reading.busy };
      return;
    }
    if (!read) {
      store.notice.value = { text: TEXTS.reading.notHere };
      return;
    }
    const built = store.built.value;
    const known = knownArticles(built);
    state.value = { ...IDLE, step: 'preparing', all: files.length + known.articles.length };
    job = read(files, known.articles, (progress) => {
      state.value = { ...IDLE, ...progress };
    });
    try {
      const result = await job.result;
      if (!result) {
        state.value = IDLE;
        store.notice.value = { text: TEXTS.reading.cancelled };
        return;
      }
      const old = new Set(known.articles.map(({ id }) => id));
      state.value = { ...IDLE, errors: result.errors, notes: notesOf(result.graph, old) };
      if (result.added === 0) {
        if (result.errors.length === 0) store.notice.value = { text: TEXTS.reading.nothing };
        return;
      }
      if (store.built.value !== built) {
        store.notice.value = { text: TEXTS.reading.overtaken };
        return;
      }
      const fresh = result.graph.nodes.filter(({ key }) => !store.index.value.nodes.has(key)).length;
      await store.grow({ source: pageSource(result.graph), places: places(), joins: !known.textless });
      const text = known.textless ? TEXTS.reading.textless : TEXTS.reading.done(result.added, fresh);
      store.notice.value = { text, undoable: true };
    } catch (error) {
      fail(files[0]?.name ?? '', error);
    } finally {
      job = undefined;
    }
  };

  return {
    state,
    reads: read !== undefined,
    take: async (files) => {
      const only = files.length === 1 ? files[0] : undefined;
      const open = only && openers.find(({ suffix }) => suffix.test(only.name));
      if (open) {
        await open.open(store, only).catch((error: unknown) => fail(only.name, error));
        return;
      }
      await readAll(await Promise.all(files.map(bytesOf)));
    },
    paste: ({ title, text }) => {
      const name = `${title || TEXTS.reading.pasted}.txt`;
      return readAll([{ name, bytes: new TextEncoder().encode(title ? `${title}\n\n${text}` : text) }]);
    },
    cancel: () => job?.cancel(),
    dismissErrors: () => {
      state.value = { ...state.value, errors: [], notes: [] };
    },
  };
}

/** What the reader says of the articles that were not there before. */
function notesOf(graph: KnowledgeGraph, old: ReadonlySet<string>): readonly ReadError[] {
  return graph.attributes.articles.flatMap(({ id, notes }) =>
    notes?.length && !old.has(id) ? [{ file: id, reason: notes.join('; ') }] : [],
  );
}

async function bytesOf({ name, file }: NamedFile): Promise<FileBytes> {
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Files that are no articles, by the end of their name. */
const openers = [
  { suffix: /\.json$/i, open: openJson },
  { suffix: /\.gexf$/i, open: layOut },
] as const;

/** A graph that was laid out elsewhere lends its places, sizes and colours to the one that is open. */
async function layOut(store: ExplorerStore, { file }: NamedFile): Promise<void> {
  const arrangement = await arrangementFrom(await file.text());
  const { nodes } = store.index.value;
  const known = [...nodes.keys()].filter((key) => arrangement.looks.has(key)).length;
  if (known === 0) throw new Error(TEXTS.reading.noneLaidOut);
  store.arrange(arrangement);
  store.notice.value = { text: TEXTS.reading.laidOut(known, nodes.size), undoable: true };
}

async function openJson(store: ExplorerStore, { name, file }: NamedFile): Promise<void> {
  const text = await file.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(TEXTS.load.notAGraph(name));
  }
  if (isCorrections(value)) {
    const list = parseCorrections(text);
    store.notice.value = { text: TEXTS.corrections.added(store.addCorrections(list), list.length), undoable: true };
    return;
  }
  await store.open({ source: pageSource(checkGraph(value, name)), title: name.replace(/\.json$/i, '') });
}

/** The articles of a graph as they were read; a graph without texts has none to read again. */
function knownArticles(graph: KnowledgeGraph): { readonly articles: readonly Article[]; readonly textless: boolean } {
  const entries = graph.attributes.articles;
  const textless = entries.some(({ text }) => !text);
  const articles = entries.map(({ id, title, source, date, url, text }) => ({
    id,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    text,
  }));
  return { articles: textless ? [] : articles, textless };
}
