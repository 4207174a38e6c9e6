/** Serves the built explorer and one graph on the loopback address, to this machine's own browser and nobody else. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { Failure } from './failure.ts';

export interface ServedExplorer {
  /** The built explorer, with its `index.html`. */
  readonly folder: string;
  /** The graph file that the page loads as `graph.json`, in pieces. */
  readonly graph: Iterable<string>;
  /** The first port to try. */
  readonly port: number;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/** Fails early, before a graph is built for nothing, where there is no explorer to show it in. */
export function checkExplorer(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return;
  throw new Failure(`the explorer is not built: ${folder} holds no index.html; run npm run build`);
}

/** Starts serving; gives the address, `http://127.0.0.1:4173/`, on the first free port from the one asked for. */
export async function listen({ folder, graph, port }: ServedExplorer): Promise<string> {
  const server = createServer(handler(folder, Buffer.concat(Array.from(graph, (piece) => Buffer.from(piece)))));
  for (let tried = port; tried < Math.min(port + PORTS_TRIED, 65_536); tried++)
    if (await listens(server, tried)) return `http://${HOST}:${tried}/`;
  throw new Failure(`no free port from ${port} on; name another with --port`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function handler(folder: string, graph: Buffer) {
  const files = sirv(folder, { dev: true, dotfiles: false });
  return (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // The page has a policy of its own; this one cannot stand in a page: no other may put it into a frame.
    response.setHeader('Content-Security-Policy', "frame-ancestors 'none'");
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-cache');
    if (!isOwnHost(request.headers.host)) return refuse(response, 403, 'this address serves its own machine only');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'only GET is served');
    if (request.url?.split('?', 1)[0] === '/graph.json') return sendGraph(request, response, graph);
    return files(request, response, () => refuse(response, 404, 'there is no such page'));
  };
}

// A page of another site can make a browser send requests here under that site's name; those are not answered.
function isOwnHost(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}

function sendGraph(request: IncomingMessage, response: ServerResponse, graph: Buffer): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': graph.length });
  response.end(request.method === 'HEAD' ? undefined : graph);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${why}\n`);
}
