/** sigma as it comes, with nothing of ours: what the explorer is measured against. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { KnowledgeGraph } from '../../../src/core/model/index.ts';
import type { Picture } from '../picture.ts';

const file = (await (await fetch('graph.json')).json()) as KnowledgeGraph;
const graph = new Graph({ multi: true, type: 'directed' });
for (const { key, attributes } of file.nodes) {
  const { x, y, size, color, label } = attributes;
  graph.addNode(key, { x, y, size: size / 2, color, label });
}
for (const { key, source, target } of file.edges) graph.addEdgeWithKey(key, source, target, { size: 1, type: 'arrow' });
const stage = document.querySelector<HTMLElement>('#stage');
if (!stage) throw new Error('The page has no stage.');
const sigma = new Sigma(graph, stage);

/** The picture that the explorer shows: no more, no less, as large, from the same place, with the same names. */
function drawAs({ nodes, edges, names, camera }: Picture): void {
  const sizes = new Map([...nodes, ...edges].map(({ key, size }) => [key, size]));
  const same = graph.nullCopy();
  graph.forEachNode((key, node) => {
    if (sizes.has(key)) same.addNode(key, { ...node, size: sizes.get(key), forceLabel: names.includes(key) });
  });
  graph.forEachEdge((key, edge, source, target) => {
    if (sizes.has(key)) same.addEdgeWithKey(key, source, target, { ...edge, size: sizes.get(key) });
  });
  sigma.setGraph(same);
  sigma.setSettings({ labelDensity: 0, labelRenderedSizeThreshold: Number.POSITIVE_INFINITY, stagePadding: 56 });
  sigma.getCamera().setState(camera);
  sigma.refresh();
}

Object.assign(window, {
  bench: {
    refresh: () => sigma.refresh(),
    drawAs,
    render: () => sigma.refresh({ partialGraph: {}, skipIndexation: true }),
    pan: () => sigma.getCamera().setState({ x: sigma.getCamera().x + 0.004 }),
  },
});
