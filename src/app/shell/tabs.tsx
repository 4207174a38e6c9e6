/** The views of the graph, each an equal of the map. */
import { useEffect, useRef } from 'preact/hooks';
import { SCREENS, type Screen } from '../../view/view-state.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton } from '../widgets/button.tsx';

export function Tabs() {
  const { store, ui } = useServices();
  const { overview } = store.index.value;
  const current = store.view.value.screen;
  const nav = useRef<HTMLElement>(null);
  // On a phone the tabs go beyond the rim.
  useEffect(() => {
    nav.current?.querySelector(`[data-screen=${current}]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  const counts: Partial<Record<Screen, number>> = {
    articles: overview.articles.length,
    conflicts: overview.conflicts.length,
    review: overview.review.length,
    corrections: store.corrections.value.length,
    coverage: overview.articles.reduce((sum, { gaps }) => sum + gaps, 0),
  };
  return (
    <div class="tabs">
      <nav ref={nav} aria-label={TEXTS.header.views}>
        {SCREENS.map((screen) => (
          <button
            type="button"
            key={screen}
            data-screen={screen}
            aria-current={screen === current ? 'page' : undefined}
            onClick={() => store.change({ screen })}
          >
            {TEXTS.screens[screen]}
            {(counts[screen] ?? 0) > 0 && <span class="count">{TEXTS.number(counts[screen] ?? 0)}</span>}
          </button>
        ))}
      </nav>
      <IconButton
        label={ui.timelineOpen.value ? TEXTS.timeline.hide : TEXTS.timeline.show}
        icon="clock"
        pressed={ui.timelineOpen.value}
        onClick={() => (ui.timelineOpen.value = !ui.timelineOpen.value)}
      />
    </div>
  );
}
