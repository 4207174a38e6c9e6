/** A line icon; hidden from screen readers, since a word always stands beside it or names its button. */
import { ICONS, type IconName } from '../icons.ts';

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
