/** A name that opens its node. */
import { labelOf } from '../model/graph-index.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { KindMark } from './kind-mark.tsx';

export function NodeLink({ node }: { node: string }) {
  const { store, map } = useServices();
  const index = store.index.value;
  const hidden = !store.visible.value.nodes.has(node);
  return (
    <button
      type="button"
      class={`node-link${hidden ? ' faded' : ''}`}
      title={hidden ? TEXTS.node.hidden : undefined}
      onClick={() => {
        store.reveal({ type: 'node', key: node });
        map.show([node]);
      }}
      onMouseEnter={() => {
        store.hovered.value = hidden ? null : { type: 'node', key: node };
      }}
      onMouseLeave={() => {
        store.hovered.value = null;
      }}
    >
      <KindMark kind={index.nodes.get(node)?.attributes.kind ?? ''} size={16} />
      <span>{labelOf(index, node)}</span>
    </button>
  );
}
