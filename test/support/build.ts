/** Builds the program once for all tests that run it, into a folder of its own beside node_modules' other caches. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that stands for `dist`: `cli/main.js` and `app/index.html`. */
    dist: string;
  }
}

// Below node_modules, so that the built command line finds the packages it needs.
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'pressgraph');

/** vitest's set-up of the tests that run the built program; `inject('dist')` tells them where it is. */
export default async function setup(project: TestProject): Promise<() => void> {
  const dist = join(CACHE, `test-${process.pid}`);
  mkdirSync(dist, { recursive: true });
  await build({ logLevel: 'warn', mode: 'production', build: { outDir: join(dist, 'app'), emptyOutDir: true } });
  await build({
    configFile: 'vite.report.config.ts',
    logLevel: 'warn',
    mode: 'production',
    build: { outDir: join(dist, 'app'), emptyOutDir: false },
  });
  await build({
    logLevel: 'warn',
    mode: 'production',
    build: { ssr: true, outDir: join(dist, 'cli'), emptyOutDir: true },
  });
  project.provide('dist', dist);
  return () => rmSync(dist, { recursive: true, force: true });
}
