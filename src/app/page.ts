/** The page of a host: its graph lies beside it, and a worker reads articles. */
import { homeOfPage } from './library/graph-library.ts';
import { openExplorer } from './main.tsx';
import { readArticles } from './reading/article-reader.ts';
import { loadGraph, loadText } from './source/load-graph.ts';

openExplorer({
  graph: () => loadGraph('graph.json'),
  home: homeOfPage(location.pathname),
  read: readArticles,
  reportPage: () => loadText('report.html'),
});
