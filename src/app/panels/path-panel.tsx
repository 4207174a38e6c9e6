/** "How are A and B connected?": the best chains, each step a claim with its sentence. */
import { labelOf } from '../model/graph-index.ts';
import type { PathStep } from '../model/paths.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';
import { ClaimLine } from '../widgets/claim-line.tsx';
import { NodeLink } from '../widgets/node-link.tsx';
import { useAnswer } from '../widgets/use-answer.ts';
import { Quotation } from './evidence-card.tsx';
import { NodePicker } from './node-picker.tsx';

export function PathPanel({ from, to }: { from: string; to: string | null }) {
  const { store } = useServices();
  const index = store.index.value;
  const chains = store.chains.value;
  return (
    <>
      <header class="panel-title">
        <h2>{TEXTS.path.title}</h2>
        <div class="path-ends">
          <span class="quiet">{TEXTS.path.from}</span> <NodeLink node={from} />
          {to && (
            <IconButton
              label={TEXTS.path.swap}
              icon="redo"
              onClick={() => store.change({ path: { from: to, to: from } })}
            />
          )}
          <span class="quiet">{TEXTS.path.to}</span>
          {to ? (
            <NodeLink node={to} />
          ) : (
            <NodePicker
              label={TEXTS.path.choose}
              onPick={(key) => key !== from && store.change({ path: { from, to: key } })}
            />
          )}
        </div>
        <div class="panel-actions">
          <TextButton icon="close" onClick={() => store.change({ path: null })}>
            {TEXTS.path.close}
          </TextButton>
        </div>
      </header>
      {to && chains.length === 0 && <p class="quiet">{TEXTS.path.none(labelOf(index, from), labelOf(index, to))}</p>}
      <ol class="chains">
        {chains.map((chain) => (
          <li key={chain.map(({ edge }) => edge.key).join('\n')}>
            <h3>{TEXTS.path.steps(chain.length)}</h3>
            {chain.map((step) => (
              <Step key={step.edge.key} step={step} />
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ step }: { step: PathStep }) {
  const { store } = useServices();
  const evidence = useAnswer(() => store.source.value.evidence(step.edge.key), [step.edge.key, store.source.value]);
  const first = evidence?.[0];
  return (
    <div class="chain-step">
      <ClaimLine edge={step.edge} />
      {first && <Quotation evidence={first} />}
    </div>
  );
}
