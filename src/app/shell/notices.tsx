/** What just happened, with a way back; reading under way; and what a screen reader is told. */
import { useEffect } from 'preact/hooks';
import type { ReadError } from '../reading/read-messages.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';

const SHOWN_MS = 8000;

export function Notices() {
  const { store, ui } = useServices();
  const notice = store.notice.value;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      if (store.notice.value === notice) store.notice.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <>
      <div class="notices" role="status">
        {notice && (
          <div class="notice">
            <span>{notice.text}</span>
            {notice.undoable && (
              <TextButton kind="link" onClick={store.undo}>
                {TEXTS.notices.undo}
              </TextButton>
            )}
            <IconButton label={TEXTS.notices.dismiss} icon="close" onClick={() => (store.notice.value = null)} />
          </div>
        )}
      </div>
      <ReadingProgress />
      <p class="visually-hidden" role="status">
        {ui.said.value}
      </p>
    </>
  );
}

function ReadingProgress() {
  const { intake } = useServices();
  const state = intake.state.value;
  if (state.step === 'idle' && state.errors.length === 0 && state.notes.length === 0) return null;
  return (
    <section class="reading" role="status">
      {state.step !== 'idle' && (
        <>
          <p>
            {state.step === 'reading'
              ? TEXTS.reading.progress(state.done, state.all)
              : state.step === 'building'
                ? TEXTS.reading.building
                : TEXTS.reading.preparing}
          </p>
          <progress
            max={Math.max(1, state.all)}
            value={state.step === 'preparing' ? undefined : state.done}
            aria-label={TEXTS.reading.preparing}
          />
          <TextButton onClick={intake.cancel}>{TEXTS.reading.cancel}</TextButton>
        </>
      )}
      {state.errors.length > 0 && <FileList title={TEXTS.reading.errors(state.errors.length)} files={state.errors} />}
      {state.notes.length > 0 && <FileList title={TEXTS.reading.notes(state.notes.length)} files={state.notes} />}
      {state.step === 'idle' && <TextButton onClick={intake.dismissErrors}>{TEXTS.reading.dismiss}</TextButton>}
    </section>
  );
}

function FileList({ title, files }: { title: string; files: readonly ReadError[] }) {
  return (
    <>
      <p>{title}</p>
      <ul class="plain-list">
        {files.map(({ file, reason }) => (
          <li key={file}>
            <b>{file}</b>: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
