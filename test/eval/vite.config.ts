import { defineConfig } from 'vite';

/** Bundles the evaluation for Node: it reads `data/` as the other shells do, through `import.meta.glob`. */
export default defineConfig({
  build: { ssr: 'test/eval/run.ts', outDir: 'dist/eval', target: 'node20', emptyOutDir: true },
});
