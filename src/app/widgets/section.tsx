/** A part of a panel with a heading and, where it says how many, a count. */
import type { ComponentChildren } from 'preact';
import { TEXTS } from '../texts.ts';
import { Icon } from './icon.tsx';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ title, count, children }: SectionProps) {
  return (
    <section class="section">
      <h3>
        {title} {count !== undefined && <span class="count">{TEXTS.number(count)}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A part that is closed at first. */
export function Fold({ title, count, children }: SectionProps) {
  return (
    <details class="fold">
      <summary>
        <Icon name="chevron" />
        {title} {count !== undefined && <span class="count">{TEXTS.number(count)}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
