/** The page: bar on top, views, the map or a table, the details, time below. */

import { Panel } from '../panels/panel.tsx';
import { CorrectionsScreen } from '../screens/corrections.tsx';
import { ConflictsScreen, CoverageScreen, ReviewScreen } from '../screens/judgement.tsx';
import { ArticlesTable, ClaimsTable, NamesTable } from '../screens/tables.tsx';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { MapView } from './map-view.tsx';
import { Notices } from './notices.tsx';
import { Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';

export function App() {
  const { ui, intake } = useServices();
  return (
    <div class="page">
      {/* A button: a link would put its target into the address, which holds the view. */}
      <button type="button" class="skip" onClick={() => document.querySelector<HTMLElement>('#details')?.focus()}>
        {TEXTS.skip}
      </button>
      <Header />
      <Tabs />
      <main class="main">
        <CurrentScreen />
        <Timeline />
      </main>
      <Panel />
      <Notices />
      <Dialogs />
      {ui.dropping.value && (
        <div class="drop-veil">
          <h2>{TEXTS.reading.drop}</h2>
          <p>{intake.reads ? TEXTS.reading.dropHint : TEXTS.reading.notHere}</p>
        </div>
      )}
    </div>
  );
}

function CurrentScreen() {
  const { store, ui } = useServices();
  const { screen } = store.view.value;
  if (screen === 'claims') return <ClaimsTable />;
  if (screen === 'names') return <NamesTable />;
  if (screen === 'articles') return <ArticlesTable />;
  if (screen === 'conflicts') return <ConflictsScreen />;
  if (screen === 'review') return <ReviewScreen />;
  if (screen === 'corrections') return <CorrectionsScreen />;
  if (screen === 'coverage') return <CoverageScreen />;
  if (!ui.mapTrouble.value) return <MapView />;
  return (
    <div class="instead-of-map">
      <p class="trouble" role="alert">
        {ui.mapTrouble.value}
      </p>
      <ClaimsTable />
    </div>
  );
}
