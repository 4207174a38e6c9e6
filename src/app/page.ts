/** The page of a host: its graph lies beside it, and a worker reads articles. */
import { openExplorer } from './main.tsx';
import { readArticles } from './reading/article-reader.ts';
import { loadGraph, loadText } from './source/load-graph.ts';

openExplorer({
  graph: () => loadGraph('graph.json'),
  read: readArticles,
  reportPage: () => loadText('report.html'),
});
