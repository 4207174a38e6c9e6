/** A button that makes one correction, and says so where it would change nothing. */
import type { Correction } from '../../core/model/index.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from './button.tsx';

interface CorrectButtonProps {
  readonly correction: Correction;
  readonly text: string;
  /** For screen readers, where the text alone does not say what it is about. */
  readonly title?: string;
  readonly kind?: 'plain' | 'link';
}

export function CorrectButton({ correction, text, title, kind = 'plain' }: CorrectButtonProps) {
  const correct = useCorrect();
  return (
    <TextButton kind={kind} {...(title !== undefined && { title })} onClick={() => correct(correction)}>
      {text}
    </TextButton>
  );
}

export function useCorrect(): (correction: Correction) => void {
  const { store } = useServices();
  return (correction) => {
    if (!store.correct(correction)) store.notice.value = { text: TEXTS.corrections.nothing };
  };
}
