/** The map with its legend and tools; a word and the tables where it cannot be drawn. */
import { useEffect, useRef } from 'preact/hooks';
import { labelOf } from '../model/graph-index.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';
import { Legend } from './legend.tsx';
import { Tooltip } from './tooltip.tsx';

export function MapView() {
  const { store, ui, map } = useServices();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? map.attach(container.current) : undefined), [map]);
  const { focus } = store.view.value;
  const { nodes } = store.index.value.overview;
  return (
    <div class="map">
      {/* The map is a widget of its own: arrow keys walk its names. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="stage" ref={container} role="application" aria-label={TEXTS.map.label} tabIndex={0} id="map" />
      {nodes.length === 0 && <Empty />}
      {nodes.length > 0 && store.visible.value.nodes.size === 0 && (
        <div class="map-word">
          <p>{TEXTS.map.nothingSeen}</p>
          <TextButton kind="primary" onClick={store.resetFilters}>
            {TEXTS.header.reset}
          </TextButton>
        </div>
      )}
      {focus && (
        <div class="focus-bar">
          <span>{TEXTS.map.focusOn(labelOf(store.index.value, focus.node), focus.depth)}</span>
          <TextButton
            kind="link"
            onClick={() => {
              store.change({ focus: null });
              requestAnimationFrame(() => map.fit());
            }}
          >
            {TEXTS.map.leaveFocus}
          </TextButton>
        </div>
      )}
      {nodes.length > 0 && <Legend />}
      {nodes.length > 0 && <MapTools />}
      <Tooltip />
      {ui.mapTrouble.value && <p class="map-word">{ui.mapTrouble.value}</p>}
    </div>
  );
}

function MapTools() {
  const { store, ui, map } = useServices();
  const running = ui.layoutRunning.value;
  const pinned = Object.keys(store.view.value.pins).length > 0;
  return (
    <div class="map-tools" role="toolbar" aria-label={TEXTS.map.tools} aria-orientation="vertical">
      {pinned && <IconButton label={TEXTS.map.unpin} icon="pin" onClick={() => store.change({ pins: {} })} />}
      <IconButton
        label={running ? TEXTS.map.layoutStop : TEXTS.map.layoutStart}
        icon={running ? 'pause' : 'play'}
        pressed={running}
        onClick={() => (running ? map.stopLayout() : map.startLayout())}
      />
      <IconButton label={TEXTS.map.zoomIn} icon="zoomIn" extra="by-mouse" keys="+" onClick={() => map.zoom(1.5)} />
      <IconButton
        label={TEXTS.map.zoomOut}
        icon="zoomOut"
        extra="by-mouse"
        keys="−"
        onClick={() => map.zoom(1 / 1.5)}
      />
      <IconButton label={TEXTS.map.fit} icon="fit" keys="0" onClick={() => map.fit()} />
    </div>
  );
}

function Empty() {
  const { intake } = useServices();
  return (
    <div class="map-word">
      <h2>{TEXTS.map.empty}</h2>
      <p>{intake.reads ? TEXTS.map.emptyHint : TEXTS.map.emptyReport}</p>
      {intake.reads && (
        <TextButton
          kind="primary"
          icon="add"
          onClick={() => document.querySelector<HTMLInputElement>('#choose-files')?.click()}
        >
          {TEXTS.reading.chooseFiles}
        </TextButton>
      )}
    </div>
  );
}
