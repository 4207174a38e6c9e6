import { defineConfig } from 'vite';
import { compiledData } from '../../vite.data.ts';

/** Bundles the benchmark for Node, with the reading thread's own entry beside it as the command line has it. */
export default defineConfig({
  plugins: [compiledData()],
  build: {
    ssr: true,
    outDir: 'dist/bench',
    target: 'node20',
    emptyOutDir: true,
    rolldownOptions: {
      input: { run: 'test/bench/run.ts', 'read-worker': 'src/cli/read-worker.ts' },
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
