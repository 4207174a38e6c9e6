/**
 * Pressgraph as a library: articles in, a graph out, and the files to write it to. Pure, for Node and the browser alike; every
 * export gives the same result for the same input.
 *
 *     const rulebook = loadRulebook();
 *     const graph = buildGraph(articles.map((article) => readArticle(article, rulebook)), rulebook);
 *     const gexf = toGexf(graph);
 */
export { buildGraph } from './core/build-graph.ts';
export { correctionsText, parseCorrections } from './core/formats/corrections.ts';
export { type GexfOptions, gexfChunks, toGexf } from './core/formats/gexf.ts';
export { applyLooks, type Look, type Placed, readLooks } from './core/formats/gexf-places.ts';
export {
  type FolderFormat,
  type FormatOptions,
  folderFormats,
  type GraphFormat,
  graphFormats,
  type LaterFormat,
  laterFormats,
  type PageFormat,
  pageFormats,
} from './core/formats/index.ts';
export { type JsonOptions, jsonChunks, parseGraph, toJson } from './core/formats/json.ts';
export { zipFiles } from './core/formats/zip.ts';
export { type Corrected, correctGraph } from './core/graph/correct.ts';
export type * from './core/model/index.ts';
export { readArticle } from './core/read-article.ts';
export { RuleError } from './core/rules/located.ts';
export type { Rulebook } from './core/rules/rulebook.ts';
export type { RuleText } from './core/rules/user-rules.ts';
export { loadRulebook, type RulebookOptions } from './rulebook.ts';
