/** What was put right, in one place: each can be taken back, all can be saved. */
import { useComputed } from '@preact/signals';
import { correctionsText } from '../../core/formats/corrections.ts';
import { download, fileName } from '../export/download.ts';
import { correctionTeller } from '../model/tell-correction.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';

const { corrections: texts } = TEXTS;

export function CorrectionsScreen() {
  const { store, ui } = useServices();
  const tell = useComputed(() => correctionTeller(store.built.value, store.index.value)).value;
  const corrections = store.corrections.value;
  const kept = store.home.value !== null && !ui.keepsNothing.value;
  return (
    <div class="reading-screen">
      <h2>{texts.title}</h2>
      <p class="lead">{corrections.length === 0 ? texts.none : texts.lead}</p>
      {corrections.length > 0 && <p class="quiet">{kept ? texts.kept : texts.notKept}</p>}
      <div class="panel-actions">
        {corrections.length > 0 && (
          <TextButton icon="download" onClick={save}>
            {texts.save}
          </TextButton>
        )}
        <TextButton icon="add" onClick={() => document.querySelector<HTMLInputElement>('#choose-files')?.click()}>
          {texts.open}
        </TextButton>
      </div>
      <ol class="corrections">
        {corrections.map((one, at) => (
          <li key={JSON.stringify(one)}>
            <div>
              <p>{tell(one)}</p>
              {store.idle.value.has(at) && <p class="quiet">{texts.idle}</p>}
            </div>
            <TextButton onClick={() => takeBack(at)}>{texts.takeBack}</TextButton>
          </li>
        ))}
      </ol>
    </div>
  );

  function save(): void {
    const blob = new Blob([correctionsText(corrections)], { type: 'application/json' });
    download(blob, fileName(store.title.value, 'corrections.json'));
  }

  function takeBack(at: number): void {
    store.takeBack(at);
    store.notice.value = { text: texts.takenBack, undoable: true };
  }
}
