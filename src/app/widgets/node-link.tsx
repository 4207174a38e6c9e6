/** A name that opens its node. */
import { labelOf } from '../model/graph-index.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { KindMark } from './kind-mark.tsx';
import { lights } from './lights.ts';

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
      {...lights(store, hidden ? null : { type: 'node', key: node })}
    >
      <KindMark kind={index.nodes.get(node)?.attributes.kind ?? ''} size={16} />
      <span>{labelOf(index, node)}</span>
    </button>
  );
}
