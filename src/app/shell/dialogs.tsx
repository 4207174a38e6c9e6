/** The page's dialogs: keys, kept graphs, a pasted article. */
import { useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { Dialog } from './dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { GraphsDialog } from './graphs-dialog.tsx';

export function Dialogs() {
  const { ui } = useServices();
  const open = ui.dialog.value;
  if (open === 'help') return <HelpDialog />;
  if (open === 'graphs') return <GraphsDialog />;
  if (open === 'export') return <ExportDialog />;
  return open === 'paste' ? <PasteDialog /> : null;
}

function HelpDialog() {
  return (
    <Dialog title={TEXTS.help.title}>
      <KeyList rows={TEXTS.help.keys} />
      <h3>{TEXTS.help.mouseTitle}</h3>
      <KeyList rows={TEXTS.help.mouse} />
    </Dialog>
  );
}

function KeyList({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl class="keys">
      {rows.map(([keys, what]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function PasteDialog() {
  const { ui, intake } = useServices();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  return (
    <Dialog title={TEXTS.reading.paste}>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          ui.dialog.value = null;
          void intake.paste({ title: title.trim(), text: text.trim() });
        }}
      >
        <label>
          {TEXTS.reading.pasteTitle}
          <input type="text" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label>
          {TEXTS.reading.pasteText}
          <textarea rows={10} required value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <TextButton
          kind="primary"
          disabled={text.trim() === ''}
          onClick={(event) => (event.currentTarget as HTMLElement).closest('form')?.requestSubmit()}
        >
          {TEXTS.reading.pasteAdd}
        </TextButton>
      </form>
    </Dialog>
  );
}
