import { defineConfig } from 'vite';
import { compiledData } from '../../vite.data.ts';

/** Bundles the evaluation for Node: it gets `data/` as the other shells do. */
export default defineConfig({
  plugins: [compiledData()],
  build: { ssr: 'test/eval/run.ts', outDir: 'dist/eval', target: 'node20', emptyOutDir: true },
});
