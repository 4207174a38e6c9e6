/** A button that opens a small menu; Esc, a choice or a click elsewhere closes it. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { IconName } from '../icons.ts';
import { Icon } from '../widgets/icon.tsx';

export function Menu({ label, icon, children }: { label: string; icon: IconName; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => details.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={details}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="text-button plain" aria-label={label} title={label}>
        <Icon name={icon} />
        <span>{label}</span>
      </summary>
      {/* A choice closes the menu; the buttons inside are what one clicks. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div class="menu-body" onClick={close}>
        {open && children}
      </div>
    </details>
  );
}

export function MenuItem({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      {children}
    </button>
  );
}
