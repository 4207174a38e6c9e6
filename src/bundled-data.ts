import { parseYaml } from './core/rules/yaml.ts';

/**
 * What the YAML of `data/` says, by path below it. The builds carry the answer out and keep only what it gives
 * (vite.data.ts), so that no start parses YAML, nor has the parser on its way; the files themselves are needed by nobody.
 */

const texts = import.meta.glob<string>('../data/{ontology,lexicon}/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const bundledData: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(texts).map(([path, text]) => [path.replace('../data/', ''), parseYaml(path, text).value]),
);
