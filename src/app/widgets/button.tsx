/** The two buttons of the page: one with a word, one with an icon and a name for screen readers. */
import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons.ts';
import { Icon } from './icon.tsx';

interface ButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly keys?: string;
  /** For layouts that leave it out. */
  readonly extra?: string;
}

export function IconButton({ label, icon, onClick, disabled, pressed, expanded, keys, extra }: ButtonProps) {
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : 'icon-button'}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      disabled={disabled ?? false}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

interface TextButtonProps {
  readonly onClick: (event: MouseEvent) => void;
  readonly icon?: IconName;
  readonly title?: string;
  readonly kind?: 'plain' | 'primary' | 'link';
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export function TextButton({ onClick, icon, title, kind = 'plain', pressed, disabled, children }: TextButtonProps) {
  return (
    <button
      type="button"
      class={`text-button ${kind}`}
      title={title}
      aria-pressed={pressed}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
