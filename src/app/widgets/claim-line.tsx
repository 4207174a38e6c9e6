/** One claim as a line that opens it: who, does what, to whom, how firmly, how well supported. */
import { readable } from '../model/colors.ts';
import { labelOf } from '../model/graph-index.ts';
import { useServices } from '../services.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { KindMark } from './kind-mark.tsx';
import { StatusBadge } from './status-badge.tsx';

/** Contrast with the paper that leaves enough on the darkest and lightest grounds that words stand on. */
const READABLE = { light: 5.4, dark: 6.2 } as const;

/** The relation in its colour, dark or light enough to be read. */
export function RelationWord({ relation, text }: { relation: string; text: string }) {
  const { store, ui } = useServices();
  const color = readable(
    store.index.value.relations.get(relation)?.color ?? '#888888',
    ui.theme.value,
    READABLE[ui.theme.value],
  );
  return (
    <span class="relation-word" style={{ color }}>
      {text}
    </span>
  );
}

/** `from` leaves out the node that the list is about. */
export function ClaimLine({ edge, from }: { edge: EdgeHead; from?: string }) {
  const { store, map } = useServices();
  const index = store.index.value;
  const { modality, disputed, origins, relation, label } = edge.attributes;
  const ends = from ? [edge.source === from ? edge.target : edge.source] : [edge.source, edge.target];
  const faded = !store.visible.value.edges.has(edge.key);
  const selected = store.view.value.selection?.key === edge.key;
  return (
    <button
      type="button"
      class={`claim-line${faded ? ' faded' : ''}`}
      aria-current={selected ? 'true' : undefined}
      title={faded ? TEXTS.node.hidden : undefined}
      onClick={() => {
        store.reveal({ type: 'edge', key: edge.key });
        map.show([edge.source, edge.target]);
      }}
      onMouseEnter={() => hover(edge.key)}
      onMouseLeave={() => hover(null)}
    >
      <span class="claim-words">
        {ends.map((end, place) => (
          <>
            {place === 1 && <RelationWord relation={relation} text={label} />}
            <span class="claim-end" key={end}>
              <KindMark kind={index.nodes.get(end)?.attributes.kind ?? ''} size={14} />
              {labelOf(index, end)}
            </span>
          </>
        ))}
      </span>
      <span class="claim-facts">
        <StatusBadge modality={modality} disputed={disputed} brief />
        <span title={TEXTS.units.origins(origins)} class="support">
          {TEXTS.units.sources(origins)}
        </span>
      </span>
    </button>
  );

  function hover(key: string | null): void {
    store.hovered.value = key && !faded ? { type: 'edge', key } : null;
  }
}
