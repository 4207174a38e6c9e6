/** A small search field that answers with one node. */
import { useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { KindMark } from '../widgets/kind-mark.tsx';

interface NodePickerProps {
  readonly label: string;
  /** Stands in the empty field; the label without it. */
  readonly placeholder?: string;
  readonly onPick: (node: string) => void;
}

export function NodePicker({ label, placeholder = label, onPick }: NodePickerProps) {
  const { store } = useServices();
  const [query, setQuery] = useState('');
  const hits = store.searcher.value.names(query, 6);
  return (
    <div class="node-picker">
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {hits.length > 0 && (
        <ul>
          {hits.map(({ node }) => (
            <li key={node.key}>
              <button type="button" class="node-link" onClick={() => onPick(node.key)}>
                <KindMark kind={node.attributes.kind} size={16} />
                <span>{node.attributes.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
