/** Brings in articles or graphs: from files, a folder, the clipboard, or what this browser keeps. */
import { useRef } from 'preact/hooks';
import { chosenFiles } from '../reading/dropped-files.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { Menu, MenuItem } from './menu.tsx';

export function AddMenu() {
  const { ui, intake } = useServices();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    void intake.take(chosenFiles([...(input.files ?? [])]));
    input.value = '';
  };
  return (
    <>
      <Menu label={TEXTS.header.add} icon="add">
        {intake.reads ? (
          <>
            <MenuItem onClick={() => files.current?.click()}>{TEXTS.reading.chooseFiles}</MenuItem>
            <MenuItem onClick={() => folder.current?.click()}>{TEXTS.reading.chooseFolder}</MenuItem>
            <MenuItem onClick={() => (ui.dialog.value = 'paste')}>{TEXTS.reading.paste}</MenuItem>
          </>
        ) : (
          <p class="menu-note">{TEXTS.reading.notHere}</p>
        )}
        <MenuItem onClick={() => (ui.dialog.value = 'graphs')}>{TEXTS.graphs.title}</MenuItem>
      </Menu>
      <input
        ref={files}
        class="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        id="choose-files"
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        // Not in the standard's attributes, and in every browser.
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
