/** Takes the graph elsewhere: all of it, or what is seen. */
import type { GraphFormat } from '../../core/formats/index.ts';
import { type ExportOrder, exportFormats, exportGraph } from '../export/export-graph.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { useAnswer } from '../widgets/use-answer.ts';
import { Menu, MenuItem } from './menu.tsx';

export function ExportMenu() {
  return (
    <Menu label={TEXTS.header.export} icon="download">
      <Formats />
    </Menu>
  );
}

function Formats() {
  const { store } = useServices();
  const formats = useAnswer<readonly GraphFormat[]>(exportFormats, []) ?? [];
  const run = (order: ExportOrder): void => {
    exportGraph(store, order).catch(() => {
      store.notice.value = { text: TEXTS.exports.failed };
    });
  };
  return (
    <>
      {(['everything', 'seen'] as const).map((scope) => (
        <div key={scope} class="menu-group">
          <p class="menu-title">{TEXTS.exports[scope]}</p>
          {formats.map((format) => (
            <MenuItem key={format.id} onClick={() => run({ format, scope })}>
              {format.label}
            </MenuItem>
          ))}
        </div>
      ))}
    </>
  );
}
