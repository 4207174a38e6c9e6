/** Runs test/bench/explorer.ts, which is TypeScript, on any Node that the project runs on. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('../test/bench/explorer.ts', import.meta.url).pathname);
await module.run(process.argv.slice(2));
