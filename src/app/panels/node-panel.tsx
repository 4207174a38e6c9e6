/** A name: what it is, what is claimed about it, where it stands. */
import type { GraphNode } from '../../core/model/index.ts';
import { groupClaims } from '../model/claim-groups.ts';
import { labelOf, otherEnd } from '../model/graph-index.ts';
import { mergeOf } from '../model/merge-of.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { similarNodes } from '../model/similar.ts';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { ClaimLine, RelationWord } from '../widgets/claim-line.tsx';
import { CorrectButton } from '../widgets/correct-button.tsx';
import { KindMark } from '../widgets/kind-mark.tsx';
import { NodeLink } from '../widgets/node-link.tsx';
import { Fold, Section } from '../widgets/section.tsx';
import { ArticleList } from './article-list.tsx';
import { CorrectName } from './correct-name.tsx';
import { OfItselfBadge, SaidOfItself } from './said-of-itself.tsx';

export function NodePanel({ node }: { node: GraphNode }) {
  const { store } = useServices();
  const index = store.index.value;
  const groups = groupClaims(index, node.key);
  const { kind, label, aliases, mentions, articles, firstSeen, lastSeen } = node.attributes;
  const neighbours = [...new Set((index.incident.get(node.key) ?? []).map((edge) => otherEnd(edge, node.key)))];
  return (
    <>
      <header class="panel-title">
        <h2>
          <KindMark kind={kind} size={30} />
          <span>{label}</span>
        </h2>
        <p class="panel-facts">
          <span>{sentenceCase(index.kinds.get(kind)?.label ?? kind)}</span>
          <span>{TEXTS.units.mentions(mentions)}</span>
          <span>{TEXTS.units.articles(articles.length)}</span>
          {firstSeen && <span>{TEXTS.node.seen(firstSeen, lastSeen ?? firstSeen)}</span>}
          <OfItselfBadge node={node.key} />
        </p>
        {aliases.length > 0 && (
          <p class="aliases">
            {TEXTS.node.aliases} {aliases.join(' · ')}
          </p>
        )}
        <NodeActions node={node.key} />
      </header>
      <Section title={TEXTS.node.claims} count={groups.reduce((sum, { edges }) => sum + edges.length, 0)}>
        {groups.length === 0 && <p class="quiet">{TEXTS.node.noClaims}</p>}
        {groups.map(({ title, relation, outgoing, edges }) => (
          <div class="claim-group" key={`${relation} ${outgoing}`}>
            <h4>
              <RelationWord relation={relation} text={title} />
              <span class="count">{TEXTS.number(edges.length)}</span>
            </h4>
            {edges.map((edge) => (
              <ClaimLine key={edge.key} edge={edge} from={node.key} />
            ))}
          </div>
        ))}
      </Section>
      <SaidOfItself node={node.key} />
      <Fold title={TEXTS.node.articles} count={articles.length}>
        <ArticleList articles={articles} />
      </Fold>
      <Fold title={TEXTS.node.neighbours} count={neighbours.length}>
        <div class="chips">
          {neighbours.map((key) => (
            <NodeLink key={key} node={key} />
          ))}
        </div>
      </Fold>
      <Reasons node={node} />
      <CorrectName node={node} />
    </>
  );
}

function NodeActions({ node }: { node: string }) {
  const { store, map } = useServices();
  const { focus, pins } = store.view.value;
  const depth = focus?.node === node ? focus.depth : 0;
  const setDepth = (next: number): void => {
    store.change({ focus: next === depth ? null : { node, depth: next }, screen: 'map' });
    requestAnimationFrame(() => map.fit());
  };
  return (
    <div class="panel-actions">
      <fieldset class="segments" aria-label={TEXTS.node.focus}>
        <span aria-hidden="true">{TEXTS.node.focus}</span>
        {[1, 2, 3].map((step) => (
          <button
            type="button"
            key={step}
            aria-pressed={depth === step}
            aria-label={TEXTS.node.focusDepth(step)}
            title={TEXTS.node.focusDepth(step)}
            onClick={() => setDepth(step)}
          >
            {step}
          </button>
        ))}
      </fieldset>
      <TextButton icon="path" onClick={() => store.change({ path: { from: node, to: null }, screen: 'map' })}>
        {TEXTS.node.path}
      </TextButton>
      {pins[node] && (
        <TextButton
          icon="pin"
          onClick={() =>
            store.change({ pins: Object.fromEntries(Object.entries(pins).filter(([key]) => key !== node)) })
          }
        >
          {TEXTS.node.unpin}
        </TextButton>
      )}
    </div>
  );
}

/** Why the machine put these names together, gave this kind, and what it was not sure about. */
function Reasons({ node }: { node: GraphNode }) {
  const { store } = useServices();
  const index = store.index.value;
  const { merges, typing } = node.attributes;
  const similar = similarNodes(index, node.key, 6);
  return (
    <>
      {merges.length > 0 && (
        <Fold title={TEXTS.node.names} count={merges.length}>
          <dl class="facts">
            {merges.map(({ name, reason }) => (
              <div key={`${name}\n${reason}`}>
                <dt>{name}</dt>
                <dd>
                  {reason}{' '}
                  <CorrectButton
                    kind="link"
                    correction={{ type: 'split', node: node.key, name }}
                    text={TEXTS.corrections.split}
                    title={TEXTS.corrections.splitName(name)}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
      {typing.length > 0 && (
        <Fold title={TEXTS.node.typing} count={typing.length}>
          <ul class="plain-list">
            {typing.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Fold>
      )}
      {similar.length > 0 && (
        <Fold title={TEXTS.node.similar} count={similar.length}>
          <ul class="plain-list">
            {similar.map(({ key, reason }) => (
              <li key={key}>
                <NodeLink node={key} /> <span class="quiet">{reason}</span>{' '}
                <CorrectButton
                  kind="link"
                  correction={mergeOf(index, node.key, key)}
                  text={TEXTS.corrections.mergeDo}
                  title={TEXTS.corrections.mergeInto(labelOf(index, key))}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** Several chosen names: who they are and what joins them. */
export function SeveralPanel({ nodes }: { nodes: readonly string[] }) {
  const { store } = useServices();
  const index = store.index.value;
  const chosen = new Set(nodes);
  const between = index.overview.edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const [first, second] = nodes;
  return (
    <>
      <header class="panel-title">
        <h2>{TEXTS.node.several(nodes.length)}</h2>
        <div class="chips">
          {nodes.map((key) => (
            <NodeLink key={key} node={key} />
          ))}
        </div>
        {nodes.length === 2 && first && second && (
          <div class="panel-actions">
            <TextButton icon="path" onClick={() => store.change({ path: { from: first, to: second } })}>
              {TEXTS.path.title}
            </TextButton>
            {[[first, second] as const, [second, first] as const].map(([node, other]) => (
              <CorrectButton
                key={node}
                correction={{ type: 'merge', node, other }}
                text={TEXTS.corrections.mergeInto(labelOf(index, node))}
              />
            ))}
          </div>
        )}
      </header>
      <Section title={TEXTS.node.between} count={between.length}>
        {between.length === 0 && <p class="quiet">{TEXTS.node.noneBetween}</p>}
        {between.map((edge) => (
          <ClaimLine key={edge.key} edge={edge} />
        ))}
      </Section>
      <p class="visually-hidden">{nodes.map((key) => labelOf(index, key)).join(', ')}</p>
    </>
  );
}
