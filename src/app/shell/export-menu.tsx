/** Takes the graph elsewhere: all of it, or what is seen. */

import { exportGraph } from '../export/export-graph.ts';
import type { ExportFormat } from '../export/formatters.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { Menu, MenuItem } from './menu.tsx';

export function ExportMenu() {
  const { store } = useServices();
  const run = (format: ExportFormat, scope: 'everything' | 'seen'): void => {
    exportGraph(store, { format, scope }).catch(() => {
      store.notice.value = { text: TEXTS.exports.failed };
    });
  };
  return (
    <Menu label={TEXTS.header.export} icon="download">
      {(['everything', 'seen'] as const).map((scope) => (
        <div key={scope} class="menu-group">
          <p class="menu-title">{TEXTS.exports[scope]}</p>
          <MenuItem onClick={() => run('json', scope)}>{TEXTS.exports.json}</MenuItem>
        </div>
      ))}
    </Menu>
  );
}
