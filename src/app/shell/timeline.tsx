/** Claims over time: a histogram with a brush, play, and "new since". */
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ViewState } from '../../view/view-state.ts';
import { datesOf } from '../../view/visible.ts';
import type { GraphIndex } from '../model/graph-index.ts';
import { type Bar, dateOf, dayOf, histogram } from '../model/timeline.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';

const BARS = 72;
const PLAY_MS = 450;

export function Timeline() {
  const { store, ui } = useServices();
  // On its own, so that other changes of the view do not count the bars anew.
  const dateBy = useComputed(() => store.view.value.dateBy);
  const bars = useComputed(() => {
    const by = dateBy.value;
    return histogram(
      store.index.value.overview.edges.flatMap((edge) => [...datesOf(edge, by)]),
      BARS,
    );
  }).value;
  if (!ui.timelineOpen.value || store.index.value.overview.nodes.length === 0) return null;
  return (
    <section class="timeline" aria-label={TEXTS.timeline.label}>
      <Controls bars={bars} />
      {bars.length === 0 ? <p class="quiet">{TEXTS.timeline.none}</p> : <Brush bars={bars} />}
    </section>
  );
}

function Controls({ bars }: { bars: readonly Bar[] }) {
  const { store, ui } = useServices();
  const { dates, dateBy } = store.view.value;
  const last = bars.at(-1)?.to ?? '';
  const since = (days: number): void => {
    store.change({ dates: [dateOf(dayOf(newestDate(store.index.value, dateBy)) - days + 1), last] });
  };
  usePlay(bars);
  return (
    <div class="timeline-controls">
      <IconButton
        label={ui.playing.value ? TEXTS.timeline.pause : TEXTS.timeline.play}
        icon={ui.playing.value ? 'pause' : 'play'}
        disabled={bars.length < 2}
        onClick={() => (ui.playing.value = !ui.playing.value)}
      />
      <fieldset class="segments" aria-label={TEXTS.timeline.by}>
        {(['published', 'event'] as const).map((by) => (
          <button
            type="button"
            key={by}
            aria-pressed={dateBy === by}
            onClick={() => store.change({ dateBy: by, dates: null })}
          >
            {TEXTS.timeline[by]}
          </button>
        ))}
      </fieldset>
      {bars.length > 0 && (
        <p class="timeline-quick">
          <span class="quiet">{TEXTS.timeline.recent}</span>
          <TextButton kind="link" onClick={() => since(7)}>
            {TEXTS.timeline.week}
          </TextButton>
          <TextButton kind="link" onClick={() => since(30)}>
            {TEXTS.timeline.month}
          </TextButton>
        </p>
      )}
      {dates && (
        <TextButton kind="link" onClick={() => store.change({ dates: null })}>
          {TEXTS.timeline.all}
        </TextButton>
      )}
    </div>
  );
}

function newestDate(index: GraphIndex, by: ViewState['dateBy']): string {
  const lasts = index.overview.edges.map((edge) => datesOf(edge, by).at(-1) ?? '');
  return lasts.sort().at(-1) ?? '';
}

/** While playing, a window of a sixth of all bars runs to the end. */
function usePlay(bars: readonly Bar[]): void {
  const { store, ui } = useServices();
  const playing = ui.playing.value;
  useEffect(() => {
    if (!playing || bars.length < 2) return;
    const span = Math.max(1, Math.round(bars.length / 6));
    let end = 0;
    const timer = setInterval(() => {
      const [from, to] = [bars[Math.max(0, end - span + 1)], bars[end]];
      if (from && to) store.change({ dates: [from.from, to.to] }, 'play');
      end += 1;
      if (end >= bars.length) ui.playing.value = false;
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing, bars, store, ui]);
}

function Brush({ bars }: { bars: readonly Bar[] }) {
  const { store } = useServices();
  const plot = useRef<HTMLDivElement>(null);
  const anchor = useRef<number | null>(null);
  const { dates } = store.view.value;
  const most = bars.reduce((max, { count }) => Math.max(max, count), 1);
  const inside = (bar: Bar): boolean => !dates || (bar.to >= dates[0] && bar.from <= dates[1]);
  const slotAt = (clientX: number): number => {
    const { left, width } = plot.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bars.length)));
  };
  const brush = (to: number): void => {
    const from = anchor.current ?? to;
    const [first, last] = [bars[Math.min(from, to)], bars[Math.max(from, to)]];
    if (first && last) store.change({ dates: [first.from, last.to] }, 'brush');
  };
  return (
    <div class="brush">
      <div
        class="bars"
        ref={plot}
        onPointerDown={(event) => {
          anchor.current = slotAt(event.clientX);
          event.currentTarget.setPointerCapture(event.pointerId);
          brush(anchor.current);
        }}
        onPointerMove={(event) => anchor.current !== null && brush(slotAt(event.clientX))}
        onPointerUp={() => (anchor.current = null)}
      >
        {bars.map((bar) => (
          <span
            key={bar.from}
            class={inside(bar) ? 'bar' : 'bar out'}
            title={TEXTS.timeline.bar(bar.from, bar.to, bar.count)}
          >
            <span style={{ height: `${(bar.count / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <div class="brush-ends">
        <End
          label={TEXTS.timeline.from}
          value={dates?.[0] ?? bars[0]?.from ?? ''}
          onChange={(from) => store.change({ dates: [from, dates?.[1] ?? bars.at(-1)?.to ?? from] })}
        />
        <End
          label={TEXTS.timeline.to}
          value={dates?.[1] ?? bars.at(-1)?.to ?? ''}
          onChange={(to) => store.change({ dates: [dates?.[0] ?? bars[0]?.from ?? to, to] })}
        />
      </div>
    </div>
  );
}

function End({ label, value, onChange }: { label: string; value: string; onChange: (date: string) => void }) {
  return (
    <input
      type="date"
      aria-label={label}
      value={value}
      onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
    />
  );
}
