/** What the pointer is on, beside it: a claim as a sentence with its support. */
import { labelOf } from '../model/graph-index.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { RelationWord } from '../widgets/claim-line.tsx';
import { StatusBadge } from '../widgets/status-badge.tsx';

export function Tooltip() {
  const { store, map } = useServices();
  const hovered = store.hovered.value;
  const index = store.index.value;
  const edge = hovered?.type === 'edge' ? index.edges.get(hovered.key) : undefined;
  const at = edge && map.onEdge(edge.key);
  if (!edge || !at) return null;
  const { modality, disputed, origins, relation, label } = edge.attributes;
  const place = { left: `${at.x}px`, top: `${at.y}px` };
  if (hovered?.bundle) {
    return (
      <div class="tooltip" role="presentation" style={place}>
        <p>{TEXTS.tooltip.bundle(hovered.bundle.length, labelOf(index, edge.source), labelOf(index, edge.target))}</p>
      </div>
    );
  }
  return (
    <div class="tooltip" role="presentation" style={place}>
      <p>
        {labelOf(index, edge.source)} <RelationWord relation={relation} text={label} /> {labelOf(index, edge.target)}
      </p>
      <p class="tooltip-facts">
        <StatusBadge modality={modality} disputed={disputed} />
        <span>{TEXTS.units.origins(origins)}</span>
      </p>
    </div>
  );
}
