/** The legend is the filter: a click hides, an alt-click leaves only this one; counts say how much there is of each. */
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { byCodeUnit, MODALITIES } from '../../core/model/index.ts';
import { soloed, toggled } from '../../view/view-state.ts';
import { readable } from '../model/colors.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';
import { KindMark } from '../widgets/kind-mark.tsx';
import { LineSample } from '../widgets/status-badge.tsx';

type Field = 'hiddenKinds' | 'hiddenRelations' | 'hiddenStatuses';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly mark: ComponentChildren;
}

export function Legend() {
  const { store, ui } = useServices();
  const rows = useRows();
  if (!ui.legendOpen.value) {
    return (
      <div class="legend-closed">
        <TextButton icon="layers" onClick={() => (ui.legendOpen.value = true)}>
          {TEXTS.legend.title}
        </TextButton>
      </div>
    );
  }
  return (
    <section class="legend" aria-label={TEXTS.legend.title}>
      <header>
        <h2>{TEXTS.legend.title}</h2>
        <IconButton label={TEXTS.legend.close} icon="close" onClick={() => (ui.legendOpen.value = false)} />
      </header>
      <div class="legend-body">
        <Rows title={TEXTS.legend.kinds} field="hiddenKinds" rows={rows.kinds} />
        <Rows title={TEXTS.legend.statuses} field="hiddenStatuses" rows={rows.statuses} />
        <Rows title={TEXTS.legend.relations} field="hiddenRelations" rows={rows.relations} folded />
        <Support />
        <label class="check">
          <input
            type="checkbox"
            checked={store.view.value.showLoose}
            onChange={(event) => store.change({ showLoose: event.currentTarget.checked })}
          />
          {TEXTS.legend.loose}
        </label>
      </div>
      <p class="legend-hint">{TEXTS.legend.hint}</p>
    </section>
  );
}

function useRows(): { kinds: readonly Row[]; relations: readonly Row[]; statuses: readonly Row[] } {
  const { store, ui } = useServices();
  const counts = useComputed(() => {
    const { nodes, edges } = store.index.value.overview;
    return {
      kinds: tally(nodes.map(({ attributes }) => attributes.kind)),
      relations: tally(edges.map(({ attributes }) => attributes.relation)),
      statuses: tally(edges.map(({ attributes }) => attributes.modality)),
    };
  }).value;
  const { kinds, relations } = store.index.value.overview;
  const theme = ui.theme.value;
  const present = (row: Row): boolean => row.count > 0;
  const byCount = (a: Row, b: Row): number => b.count - a.count || byCodeUnit(a.label, b.label);
  return {
    kinds: kinds
      .map(({ id, plural }) => ({
        id,
        label: sentenceCase(plural),
        count: counts.kinds.get(id) ?? 0,
        mark: <KindMark kind={id} />,
      }))
      .filter(present)
      .sort(byCount),
    relations: relations
      .map(({ id, label, color }) => ({
        id,
        label,
        count: counts.relations.get(id) ?? 0,
        mark: <span class="relation-mark" style={{ background: readable(color, theme) }} aria-hidden="true" />,
      }))
      .filter(present)
      .sort(byCount),
    statuses: MODALITIES.map((id) => ({
      id,
      label: TEXTS.modalities[id],
      count: counts.statuses.get(id) ?? 0,
      mark: <LineSample modality={id} />,
    })).filter(present),
  };
}

function tally(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function Rows({
  title,
  field,
  rows,
  folded = false,
}: {
  title: string;
  field: Field;
  rows: readonly Row[];
  folded?: boolean;
}) {
  const { store } = useServices();
  const hidden = store.view.value[field];
  const list = (
    <ul>
      {rows.map(({ id, label, count, mark }) => (
        <li key={id}>
          <button
            type="button"
            class="legend-row"
            aria-pressed={!hidden.includes(id)}
            onClick={(event) => {
              const all = rows.map((row) => row.id);
              store.change({ [field]: event.altKey ? soloed(all, hidden, id) : toggled(hidden, id) });
            }}
          >
            <span class="legend-mark">{mark}</span>
            <span class="legend-label">{label}</span>
            <span class="count">{TEXTS.number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  if (rows.length === 0) return null;
  const clear = hidden.length > 0 && (
    <TextButton kind="link" onClick={() => store.change({ [field]: [] })}>
      {TEXTS.legend.all}
    </TextButton>
  );
  return folded ? (
    <details class="legend-group">
      <summary>
        {title} <span class="count">{rows.length}</span>
      </summary>
      {clear}
      {list}
    </details>
  ) : (
    <div class="legend-group">
      <h3>
        {title} {clear}
      </h3>
      {list}
    </div>
  );
}

/** Hides what too few independent sources say. */
function Support() {
  const { store } = useServices();
  const most = store.index.value.overview.edges.reduce((max, { attributes }) => Math.max(max, attributes.origins), 1);
  const value = store.view.value.minOrigins;
  if (most < 2) return null;
  return (
    <label class="slider">
      <span>
        {TEXTS.legend.origins}: <b>{TEXTS.legend.atLeast(value)}</b>
      </span>
      <input
        type="range"
        min={1}
        max={Math.min(most, 10)}
        value={value}
        aria-valuetext={TEXTS.legend.atLeast(value)}
        onInput={(event) => store.change({ minOrigins: Number(event.currentTarget.value) }, 'origins')}
      />
    </label>
  );
}
