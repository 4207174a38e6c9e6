import { chmodSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compiledData } from './vite.data.ts';

/** npm makes a command executable when it links it, once; a build that follows must do so too. */
const executable: Plugin = {
  name: 'executable',
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  writeBundle: ({ dir }) => chmodSync(`${dir}/main.js`, 0o755),
};

// Two builds of one core: the explorer (dist/app, any static host, any path) and, with --ssr, the command line (dist/cli).
// The page of a report has a build of its own (vite.report.config.ts), and so has the library (vite.lib.config.ts).
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [compiledData()] },
  plugins: [compiledData(), executable],
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: 'dist/cli',
        target: 'node20',
        rolldownOptions: {
          input: { main: 'src/cli/main.ts', 'read-worker': 'src/cli/read-worker.ts' },
          // All in one folder, so that each file finds its neighbours beside itself (src/cli/places.ts).
          output: { chunkFileNames: '[name]-[hash].js' },
        },
      }
    : { outDir: 'dist/app', target: 'es2023' },
  test: {
    testTimeout: 30_000,
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{cli,golden,browser}/**'],
          // All cores: one less is usual, which is half of two. What runs the built program starts threads of its own.
          maxWorkers: '100%',
          // What is tested here is pure, so that a worker may load it and have it compiled once for all its files,
          isolate: false,
          // and compile it as late as the command line does (src/cli/engine.ts).
          execArgv: ['--interrupt-budget=1000000'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          // What runs the built program: it is built once, apart from dist, so that no stale build is ever tested.
          name: 'built',
          include: ['test/{cli,golden,browser}/**/*.test.ts'],
          globalSetup: './test/support/build.ts',
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
