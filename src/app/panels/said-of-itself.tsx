/** What is said between two names that are one now: no line of the map can show it. */
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { RelationWord } from '../widgets/claim-line.tsx';
import { Fold } from '../widgets/section.tsx';
import { EvidenceCard } from './evidence-card.tsx';

/** How many claims, each with its sentences, by the key that it had before. */
function useSaid(node: string) {
  const { store } = useServices();
  const said = store.ofItself.value.get(node) ?? [];
  return { said, claims: new Set(said.map(({ edge }) => edge.key)).size };
}

export function OfItselfBadge({ node }: { node: string }) {
  const { claims } = useSaid(node);
  if (claims === 0) return null;
  return <span class="itself">{TEXTS.node.ofItselfCount(claims)}</span>;
}

export function SaidOfItself({ node }: { node: string }) {
  const { said, claims } = useSaid(node);
  if (claims === 0) return null;
  return (
    <Fold title={TEXTS.node.ofItself} count={claims}>
      <p class="quiet">{TEXTS.node.ofItselfWhy}</p>
      {said.map(({ edge, evidence }) => (
        <div class="claim-group" key={`${edge.key} ${evidence.article}:${evidence.start}:${evidence.rule}`}>
          <h4>
            <RelationWord relation={edge.attributes.relation} text={edge.attributes.label} />
          </h4>
          <EvidenceCard evidence={evidence} />
        </div>
      ))}
    </Fold>
  );
}
