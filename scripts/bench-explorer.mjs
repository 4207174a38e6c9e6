/** Runs test/bench/explorer.ts, which is TypeScript, on any Node that the project runs on. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('../test/bench/explorer.ts', import.meta.url).pathname);
// Loading it that way says that this is development; what is measured is what people use.
process.env.NODE_ENV = 'production';
await module.run(process.argv.slice(2));
