/** A report in one file: its graph stands in the page itself, and nothing is asked of any network. */
import { openExplorer } from './main.tsx';
import { checkGraph } from './source/load-graph.ts';

// What stands in the page must be taken before the explorer is drawn into it.
const slot = document.querySelector('#graph');
const json = slot?.textContent ?? '';
if (slot) slot.textContent = '';
const page = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

// A report stays what was sent, whoever opened it before: corrections last as long as the page, or go into a new report.
openExplorer({
  graph: async () => (json === '' ? undefined : checkGraph(JSON.parse(json), document.title)),
  reportPage: async () => page,
});
