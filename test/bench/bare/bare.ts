/** The graph file in sigma as it comes, with nothing of ours: what the explorer is measured against. */
import Graph from 'graphology';
import Sigma from 'sigma';
import type { KnowledgeGraph } from '../../../src/core/model/index.ts';

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

Object.assign(window, {
  bench: {
    refresh: () => sigma.refresh(),
    // Left to itself, sigma names only the largest: it shall have as much to write as the explorer.
    name: (wanted: number) => {
      sigma.setSettings({ labelRenderedSizeThreshold: 0 });
      const named = (density: number): number => {
        sigma.setSetting('labelDensity', density);
        sigma.refresh();
        return sigma.getNodeDisplayedLabels().size;
      };
      // No more than that, for the figures are to flatter neither.
      let density = 0.1;
      while (density < 32 && named(density * 1.02) <= wanted) density *= 1.02;
      named(density);
    },
    render: () => sigma.refresh({ partialGraph: {}, skipIndexation: true }),
    pan: () => sigma.getCamera().setState({ x: sigma.getCamera().x + 0.004 }),
  },
});
