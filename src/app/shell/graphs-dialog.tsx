/** The graphs that this browser keeps. */
import { useEffect, useState } from 'preact/hooks';
import { homeOfKept, type KeptGraph } from '../library/graph-library.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { Dialog } from './dialog.tsx';

export function GraphsDialog() {
  const { store, ui, library } = useServices();
  const [kept, setKept] = useState<readonly KeptGraph[] | null>([]);
  const [name, setName] = useState(store.title.value);
  const reload = (): void => void library.list().then(setKept, () => setKept(null));
  useEffect(reload, []);
  if (kept === null) {
    return (
      <Dialog title={TEXTS.graphs.title}>
        <p>{TEXTS.graphs.unavailable}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={TEXTS.graphs.title}>
      <p class="quiet">{TEXTS.graphs.lead}</p>
      <form class="keep" onSubmit={(event) => event.preventDefault()}>
        <label>
          {TEXTS.graphs.name}
          <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <TextButton kind="primary" icon="keep" disabled={name.trim() === ''} onClick={() => void keep()}>
          {TEXTS.graphs.keep}
        </TextButton>
      </form>
      {kept.length === 0 && <p class="quiet">{TEXTS.graphs.none}</p>}
      <ul class="kept">
        {kept.map((graph) => (
          <li key={graph.name}>
            <span>
              <b>{graph.name}</b> <span class="quiet">{TEXTS.graphs.facts(graph.names, graph.articles)}</span>
            </span>
            <TextButton onClick={() => void open(graph.name)}>{TEXTS.graphs.open}</TextButton>
            <TextButton kind="link" onClick={() => void library.remove(graph.name).then(reload)}>
              {TEXTS.graphs.remove}
            </TextButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );

  async function keep(): Promise<void> {
    const chosen = name.trim();
    await library.keep(chosen, store.built.value);
    await library.keepOverlay(homeOfKept(chosen), {
      corrections: store.corrections.value,
      arrangement: store.arrangement.value,
    });
    store.title.value = chosen;
    store.home.value = homeOfKept(chosen);
    store.notice.value = { text: TEXTS.graphs.kept(chosen) };
    reload();
  }

  async function open(chosen: string): Promise<void> {
    const source = await library.open(chosen);
    if (!source) return;
    const home = homeOfKept(chosen);
    const overlay = await library.overlayOf(home);
    await store.open({ source, title: chosen, home, ...(overlay && { overlay }) });
    ui.dialog.value = null;
  }
}
