/** How firmly a claim stands: in a word and in the line style that the map uses for it. */
import type { Modality } from '../../core/model/index.ts';
import { TEXTS } from '../texts.ts';

interface StatusProps {
  readonly modality: Modality;
  readonly disputed?: boolean;
  /** Leaves out what goes without saying: that a claim is asserted. */
  readonly brief?: boolean;
}

export function StatusBadge({ modality, disputed = false, brief = false }: StatusProps) {
  return (
    <>
      {!(brief && modality === 'asserted') && (
        <span class={`status ${modality}`} title={TEXTS.modalityMeanings[modality]}>
          <LineSample modality={modality} />
          {TEXTS.modalities[modality]}
        </span>
      )}
      {disputed && (
        <span class="status disputed" title={TEXTS.edge.disputed}>
          <span class="diamond" aria-hidden="true" />
          {TEXTS.legend.disputed}
        </span>
      )}
    </>
  );
}

/** The line as the map draws it. */
export function LineSample({ modality }: { modality: Modality }) {
  return (
    <svg class={`line-sample ${modality}`} viewBox="0 0 22 8" aria-hidden="true">
      <path d="M1 4h20" />
      {modality === 'negated' && <path class="bar" d="M9 1v6M13 1v6" />}
    </svg>
  );
}
