/** The frame of every dialog: a title, a way out, and what the dialog holds. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton } from '../widgets/button.tsx';

export function Dialog({ title, children }: { title: string; children: ComponentChildren }) {
  const { ui } = useServices();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={() => (ui.dialog.value = null)}>
      <header>
        <h2>{title}</h2>
        <IconButton label={TEXTS.help.close} icon="close" onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
