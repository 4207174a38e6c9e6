/** The first thing one reads: what this graph is made of, its biggest names and its strongest, newest and disputed claims. */
import { bySupport } from '../model/claim-groups.ts';
import { useServices } from '../services.ts';
import type { EdgeHead } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { ClaimLine } from '../widgets/claim-line.tsx';
import { NodeLink } from '../widgets/node-link.tsx';
import { Section } from '../widgets/section.tsx';

const FEW = 5;

export function FrontPanel() {
  const { store } = useServices();
  const { overview, byWeight, contested } = store.index.value;
  const { edges } = overview;
  const strongest = [...edges].sort(bySupport).slice(0, FEW);
  const disputed = edges.filter((edge) => edge.attributes.disputed || contested.has(edge.key)).sort(bySupport);
  const newest = [...edges].sort(byNewest).slice(0, FEW);
  if (overview.nodes.length === 0) return <Nothing />;
  return (
    <>
      <header class="panel-title">
        <h2>{store.title.value || TEXTS.front.title}</h2>
        <Lead />
      </header>
      <Section title={TEXTS.front.actors}>
        <div class="chips">
          {byWeight.slice(0, 10).map(({ key }) => (
            <NodeLink key={key} node={key} />
          ))}
        </div>
      </Section>
      {strongest.length > 0 && <Claims title={TEXTS.front.claims} edges={strongest} />}
      {disputed.length > 0 && (
        <Section title={TEXTS.front.disputed} count={disputed.length}>
          {disputed.slice(0, FEW).map((edge) => (
            <ClaimLine key={edge.key} edge={edge} />
          ))}
          {overview.conflicts.length > 0 && (
            <TextButton kind="link" onClick={() => store.change({ screen: 'conflicts' })}>
              {TEXTS.edge.showConflicts}
            </TextButton>
          )}
        </Section>
      )}
      {newest.some((edge) => edge.attributes.firstSeen) && <Claims title={TEXTS.front.newest} edges={newest} />}
    </>
  );
}

/** Before there are articles. */
function Nothing() {
  return (
    <header class="panel-title">
      <h2>{TEXTS.front.title}</h2>
      <p class="lead">{TEXTS.front.nothing}</p>
    </header>
  );
}

function Lead() {
  const { store } = useServices();
  const { articles } = store.index.value.overview;
  const outlets = new Set(articles.flatMap(({ source }) => source ?? []));
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return (
    <>
      <p class="lead">{TEXTS.front.lead(articles.length, outlets.size)}</p>
      {from && to && <p class="panel-facts">{TEXTS.front.span(from, to)}</p>}
    </>
  );
}

function Claims({ title, edges }: { title: string; edges: readonly EdgeHead[] }) {
  return (
    <Section title={title}>
      {edges.map((edge) => (
        <ClaimLine key={edge.key} edge={edge} />
      ))}
    </Section>
  );
}

function byNewest(a: EdgeHead, b: EdgeHead): number {
  const [first, second] = [a.attributes.firstSeen ?? '', b.attributes.firstSeen ?? ''];
  return first > second ? -1 : first < second ? 1 : bySupport(a, b);
}
