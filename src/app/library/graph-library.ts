/** Several graphs kept in the browser's own database; nothing leaves the machine. */
import type { KnowledgeGraph } from '../../core/model/index.ts';
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
}

const DATABASE = 'pressgraph';
// Facts lie beside the graphs, so that a list need not read the graphs themselves.
const STORES = ['facts', 'graphs'] as const;

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
        return get('graphs').delete(name);
      });
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
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no data for this page.'));
  });
}
