/** A claim and everything that stands behind it. */
import { labelOf, parallels } from '../model/graph-index.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { useServices } from '../services.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { IconButton, TextButton } from '../widgets/button.tsx';
import { ClaimLine, RelationWord } from '../widgets/claim-line.tsx';
import { CorrectButton } from '../widgets/correct-button.tsx';
import { NodeLink } from '../widgets/node-link.tsx';
import { Section } from '../widgets/section.tsx';
import { StatusBadge } from '../widgets/status-badge.tsx';
import { useAnswer } from '../widgets/use-answer.ts';
import { EvidenceCard } from './evidence-card.tsx';

export function EdgePanel({ edge }: { edge: EdgeHead }) {
  const { store } = useServices();
  const index = store.index.value;
  const evidence = useAnswer(() => store.source.value.evidence(edge.key), [edge.key, store.source.value]);
  const others = parallels(index, edge).filter(({ key }) => key !== edge.key);
  const { modality, disputed, origins, articles, relation, label } = edge.attributes;
  return (
    <>
      <header class="panel-title">
        <h2 class="claim-title">
          <NodeLink node={edge.source} />
          <RelationWord relation={relation} text={label} />
          <NodeLink node={edge.target} />
        </h2>
        <p class="panel-facts">
          <StatusBadge modality={modality} disputed={disputed} />
          <span>
            {TEXTS.units.origins(origins)}
            {articles > origins ? `, ${TEXTS.units.articles(articles)}` : ''}
          </span>
          <Span edge={edge} />
        </p>
        {index.contested.has(edge.key) && <ConflictNotice edge={edge.key} />}
        <div class="panel-actions">
          <CorrectButton correction={{ type: 'reject', claim: edge.key }} text={TEXTS.corrections.reject} />
        </div>
      </header>
      <Section title={TEXTS.edge.evidence} {...(evidence && { count: evidence.length })}>
        <div class="evidence-list">
          {evidence?.length === 0 && <p class="quiet">{TEXTS.edge.noEvidence}</p>}
          {evidence?.map((piece) => (
            <EvidenceCard key={`${piece.article}:${piece.start}:${piece.rule}`} evidence={piece} claim={edge.key} />
          ))}
        </div>
      </Section>
      {others.length > 0 && (
        <Section title={TEXTS.edge.parallel} count={others.length}>
          <Stepper edge={edge} />
          {others.map((other) => (
            <ClaimLine key={other.key} edge={other} />
          ))}
        </Section>
      )}
    </>
  );

  function ConflictNotice({ edge: key }: { edge: string }) {
    const note = index.overview.conflicts.find(({ edges }) => edges.includes(key))?.note;
    return (
      <p class="conflict-note">
        <span>{sentenceCase(note ?? TEXTS.edge.disputed)}</span>
        <TextButton kind="link" onClick={() => store.change({ screen: 'conflicts' })}>
          {TEXTS.edge.showConflicts}
        </TextButton>
      </p>
    );
  }
}

function Span({ edge }: { edge: EdgeHead }) {
  const { firstSeen, lastSeen } = edge.attributes;
  return firstSeen ? <span>{TEXTS.node.seen(firstSeen, lastSeen ?? firstSeen)}</span> : null;
}

function Stepper({ edge }: { edge: EdgeHead }) {
  const { store } = useServices();
  const bundle = parallels(store.index.value, edge);
  const step = (by: number): void => {
    const place = bundle.findIndex(({ key }) => key === edge.key);
    const next = bundle[(place + by + bundle.length) % bundle.length];
    if (next) store.reveal({ type: 'edge', key: next.key });
  };
  return (
    <div class="stepper">
      <IconButton label={TEXTS.edge.previous} icon="arrowBack" keys="[" onClick={() => step(-1)} />
      <span class="quiet">
        {labelOf(store.index.value, edge.source)} · {labelOf(store.index.value, edge.target)}
      </span>
      <IconButton label={TEXTS.edge.next} icon="arrow" keys="]" onClick={() => step(1)} />
    </div>
  );
}
