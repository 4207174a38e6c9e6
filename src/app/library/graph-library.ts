/** Several graphs kept in the browser's own database; nothing leaves the machine. */
import type { Look } from '../../core/formats/gexf-places.ts';
import type { Correction, KnowledgeGraph } from '../../core/model/index.ts';
import { arrangementOf } from '../model/arrangement.ts';
import type { Overlay } from '../model/work.ts';
import type { GraphSource } from '../source/graph-source.ts';
import { pageSource } from '../source/page-source.ts';

export interface KeptGraph {
  readonly name: string;
  readonly names: number;
  readonly articles: number;
}

export interface GraphLibrary {
  list(): Promise<readonly KeptGraph[]>;
  /** Keeps a graph under a name; an older one of that name is replaced. */
  keep(name: string, graph: KnowledgeGraph): Promise<void>;
  open(name: string): Promise<GraphSource | undefined>;
  remove(name: string): Promise<void>;
  /** Keeps what lies over a graph, by where the graph is at home. */
  keepOverlay(home: string, overlay: Overlay): Promise<void>;
  overlayOf(home: string): Promise<Overlay | undefined>;
}

/** The homes of what lies over a graph: this page's own graph, and those that are kept here. */
export const homeOfPage = (path: string): string => `page ${path}`;
export const homeOfKept = (name: string): string => `kept ${name}`;

interface KeptOverlay {
  readonly corrections: readonly Correction[];
  readonly looks: ReadonlyMap<string, Look> | null;
}

const DATABASE = 'pressgraph';
// Facts lie beside the graphs, so that a list need not read the graphs themselves.
const STORES = ['facts', 'graphs', 'overlays'] as const;
const VERSION = 2;

export function browserLibrary(): GraphLibrary {
  return {
    list: () => inside('readonly', (get) => get('facts').getAll() as IDBRequest<KeptGraph[]>),
    keep: async (name, graph) => {
      const facts: KeptGraph = { name, names: graph.nodes.length, articles: graph.attributes.articles.length };
      await inside('readwrite', (get) => {
        get('facts').put(facts, name);
        return get('graphs').put(graph, name);
      });
    },
    open: async (name) => {
      const graph = await inside(
        'readonly',
        (get) => get('graphs').get(name) as IDBRequest<KnowledgeGraph | undefined>,
      );
      return graph && pageSource(graph);
    },
    remove: async (name) => {
      await inside('readwrite', (get) => {
        get('facts').delete(name);
        get('overlays').delete(homeOfKept(name));
        return get('graphs').delete(name);
      });
    },
    keepOverlay: async (home, { corrections, arrangement }) => {
      const kept: KeptOverlay = { corrections, looks: arrangement?.looks ?? null };
      await inside('readwrite', (get) => get('overlays').put(kept, home));
    },
    overlayOf: async (home) => {
      const kept = await inside('readonly', (get) => get('overlays').get(home) as IDBRequest<KeptOverlay | undefined>);
      if (!kept) return undefined;
      return { corrections: kept.corrections, arrangement: kept.looks && (await arrangementOf(kept.looks)) };
    },
  };
}

type Get = (store: (typeof STORES)[number]) => IDBObjectStore;

async function inside<T>(mode: IDBTransactionMode, work: (get: Get) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORES, mode);
      const request = work((store) => transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser gave up keeping the graph.'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      const { result } = request;
      for (const store of STORES) if (!result.objectStoreNames.contains(store)) result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no data for this page.'));
  });
}
