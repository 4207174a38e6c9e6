import { defineConfig } from 'vitest/config';

// Two builds of one core: the explorer (dist/app, any static host, any path) and, with --ssr, the command line (dist/cli).
export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: isSsrBuild
    ? {
        ssr: true,
        outDir: 'dist/cli',
        target: 'node20',
        rollupOptions: { input: { main: 'src/cli/main.ts', 'read-worker': 'src/cli/read-worker.ts' } },
      }
    : { outDir: 'dist/app', target: 'es2023' },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
}));
