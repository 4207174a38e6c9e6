/** Putting a name right: what it is called, what it is, and what it is the same as. */
import { useState } from 'preact/hooks';
import type { GraphNode } from '../../core/model/index.ts';
import { mergeOf } from '../model/merge-of.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { useCorrect } from '../widgets/correct-button.tsx';
import { Fold } from '../widgets/section.tsx';
import { NodePicker } from './node-picker.tsx';

const { corrections: texts } = TEXTS;

export function CorrectName({ node }: { node: GraphNode }) {
  return (
    <Fold title={texts.correctName}>
      <div class="correct-name">
        <Rename node={node} key={node.attributes.label} />
        <Kind node={node} />
        <MergeWith node={node.key} />
      </div>
    </Fold>
  );
}

function Rename({ node: { key, attributes } }: { node: GraphNode }) {
  const correct = useCorrect();
  const [label, setLabel] = useState(attributes.label);
  return (
    <form
      class="correct-row"
      onSubmit={(event) => {
        event.preventDefault();
        correct({ type: 'rename', node: key, label: label.trim() });
      }}
    >
      <label>
        {texts.rename}
        <input type="text" value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
      </label>
      <TextButton
        disabled={label.trim() === '' || label.trim() === attributes.label}
        onClick={(event) => (event.currentTarget as HTMLElement).closest('form')?.requestSubmit()}
      >
        {texts.renameDo}
      </TextButton>
    </form>
  );
}

function Kind({ node: { key, attributes } }: { node: GraphNode }) {
  const { store } = useServices();
  const correct = useCorrect();
  return (
    <label>
      {texts.kind}
      <select
        value={attributes.kind}
        onChange={(event) => correct({ type: 'kind', node: key, kind: event.currentTarget.value })}
      >
        {store.index.value.overview.kinds.map(({ id, label }) => (
          <option key={id} value={id}>
            {sentenceCase(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

function MergeWith({ node }: { node: string }) {
  const { store } = useServices();
  const correct = useCorrect();
  return (
    <div class="correct-merge">
      <p>{texts.merge}</p>
      <NodePicker
        label={texts.merge}
        placeholder={texts.mergeFind}
        onPick={(key) => correct(mergeOf(store.index.value, node, key))}
      />
    </div>
  );
}
