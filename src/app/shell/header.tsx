/** The bar on top: the name, search, what is seen of how much, and what can be done. */
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';
import { AddMenu } from './add-menu.tsx';
import { SearchBox } from './search-box.tsx';

export function Header() {
  const { store, ui } = useServices();
  return (
    <header class="top">
      <div class="brand">
        <Logo />
        <h1>{TEXTS.name}</h1>
      </div>
      <SearchBox />
      <Counts />
      <div class="top-actions" role="toolbar" aria-label={TEXTS.header.actions}>
        <IconButton
          label={TEXTS.header.undo}
          icon="undo"
          keys="Ctrl Z"
          disabled={!store.canUndo.value}
          onClick={store.undo}
        />
        <IconButton
          label={TEXTS.header.redo}
          icon="redo"
          keys="Ctrl Shift Z"
          disabled={!store.canRedo.value}
          onClick={store.redo}
        />
        <IconButton label={TEXTS.header.copyLink} icon="link" onClick={() => void copyLink()} />
        <AddMenu />
        <span class="labelled">
          <TextButton icon="download" title={TEXTS.header.export} onClick={() => (ui.dialog.value = 'export')}>
            {TEXTS.header.export}
          </TextButton>
        </span>
        <IconButton
          label={TEXTS.header.help}
          icon="help"
          extra="wide"
          keys="?"
          onClick={() => (ui.dialog.value = 'help')}
        />
      </div>
    </header>
  );

  async function copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      store.notice.value = { text: TEXTS.header.linkCopied };
    } catch {
      store.notice.value = { text: TEXTS.header.linkFailed };
    }
  }
}

function Counts() {
  const { store } = useServices();
  const { overview } = store.index.value;
  const visible = store.visible.value;
  const filters = store.filters.value;
  return (
    <p class={filters > 0 ? 'counts filtered' : 'counts'} role="status">
      <span>{TEXTS.header.counts(visible.nodes.size, overview.nodes.length)}</span>
      <span class="counts-claims">{TEXTS.header.claims(visible.edges.size, overview.edges.length)}</span>
      {filters > 0 && (
        <>
          <span class="counts-filters">{TEXTS.header.filters(filters)}</span>
          <TextButton kind="link" title={TEXTS.header.resetTitle} onClick={store.resetFilters}>
            {TEXTS.header.reset}
          </TextButton>
        </>
      )}
    </p>
  );
}

/** Two names, one line, and the marker that shows where it is said. */
function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="logo-marker" x="2" y="17" width="28" height="9" rx="1" />
      <path class="logo-ink" d="M8.500 10.500C15 5 22 8 24 18.500" />
      <circle class="logo-dot" cx="7" cy="12" r="4.500" />
      <circle class="logo-dot" cx="24.500" cy="21.500" r="4.500" />
    </svg>
  );
}
