import { defineConfig } from 'vite';
import { compiledData } from './vite.data.ts';

/**
 * The library (dist/lib): one build for Node and the browser, complete in itself, so that a page can import it as it stands.
 * Each package that it bundles has a file of its own, so that who only writes a graph does not carry what reads articles.
 */
export default defineConfig({
  publicDir: false,
  plugins: [compiledData()],
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
    outDir: 'dist/lib',
    target: 'es2023',
    minify: false,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      output: {
        chunkFileNames: '[name].js',
        codeSplitting: { groups: [{ debugName: 'packages', test: /node_modules/, name: packageOf }] },
      },
    },
  },
});

/** `graphology-metrics`, from the path of a file within it. */
function packageOf(path: string): string | null {
  const name = path.split(/node_modules[\\/]/).at(-1);
  return /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(name ?? '')?.[0].replace(/[\\/]/g, '-') ?? null;
}
