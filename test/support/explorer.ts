/** Serves a built explorer with a graph of the test's own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface RunningExplorer {
  /** Ends with a slash. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ExplorerOptions {
  /** The built page. */
  readonly folder: string;
  /** The text of the graph file; without one the page finds none. */
  readonly graph?: string;
}

/** Serves the page on a free port of this machine, below a path, as a static host may. */
export async function startExplorer({ folder, graph }: ExplorerOptions): Promise<RunningExplorer> {
  const assets = sirv(folder, { dev: false });
  const server = createServer((request, response) => {
    request.url = (request.url ?? '').replace(/^\/some\/path/, '');
    if (request.url === '/graph.json') {
      response.writeHead(graph === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(graph ?? '');
      return;
    }
    assets(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/some/path/`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
