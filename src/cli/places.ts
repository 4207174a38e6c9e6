/** Where the parts of the installed package lie; every chunk of the command line's build sits in one folder. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The entry of a worker thread that reads articles. */
export const readWorkerFile = (): string => join(import.meta.dirname, 'read-worker.js');

/** The built explorer. */
export const explorerFolder = (): string => join(import.meta.dirname, '..', 'app');

/** The sample articles that come with the package. */
export function sampleArticles(): string {
  const found = ancestors(import.meta.dirname)
    .map((folder) => join(folder, 'data', 'articles'))
    .find((folder) => existsSync(folder));
  return found ?? join('data', 'articles');
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...ancestors(above)];
}
