/** Takes the graph elsewhere: all of it, or what is seen, in any format of the core's list. */
import { useState } from 'preact/hooks';
import { exportFormats, exportGraph, type MenuFormat } from '../export/export-graph.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { Icon } from '../widgets/icon.tsx';
import { useAnswer } from '../widgets/use-answer.ts';
import { Dialog } from './dialog.tsx';

const SCOPES = ['everything', 'seen'] as const;

export function ExportDialog() {
  const { store, map, reportPage } = useServices();
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('everything');
  const formats = useAnswer<readonly MenuFormat[]>(exportFormats, []) ?? [];
  const run = (format: MenuFormat): void => {
    exportGraph(store, { format, scope, places: map.places(), reportPage }).catch(() => {
      store.notice.value = { text: TEXTS.exports.failed };
    });
  };
  return (
    <Dialog title={TEXTS.exports.title}>
      <fieldset class="segments" aria-label={TEXTS.exports.scope}>
        {SCOPES.map((one) => (
          <button type="button" key={one} aria-pressed={scope === one} onClick={() => setScope(one)}>
            {TEXTS.exports[one]}
          </button>
        ))}
      </fieldset>
      <ul class="formats">
        {formats.map((format) => (
          <li key={format.id}>
            <button type="button" class="menu-item" onClick={() => run(format)}>
              <Icon name="download" />
              <span>{format.label}</span>
              <code>{format.suffix}</code>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
