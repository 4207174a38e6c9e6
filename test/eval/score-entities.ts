/** How well the nodes of a graph agree with an article's labelled entities. */
import type { GraphNode } from '../../src/core/model/index.ts';
import type { LabelledEntity, Labels } from './labels.ts';
import { entityFinder } from './match-entities.ts';
import type { Score } from './score.ts';
import { tallyOf } from './tally.ts';

/** Adds one article's entities to the score. A node is right when its name is a labelled one and its kind is accepted. */
export function scoreEntities(score: Score, labels: Labels, nodes: readonly GraphNode[]): void {
  const found = addNodes(score, labels, nodes);
  for (const entity of labels.entities)
    if (!entity.optional) addEntity(score, { labels, entity, nodes: found.get(entity) ?? [] });
}

function addNodes(score: Score, labels: Labels, nodes: readonly GraphNode[]): Map<LabelledEntity, GraphNode[]> {
  const entityOf = entityFinder(labels);
  const found = new Map<LabelledEntity, GraphNode[]>();
  for (const node of nodes) {
    const entity = entityOf(node);
    const { kind, label } = node.attributes;
    const earlier = entity === undefined ? [] : (found.get(entity) ?? []);
    if (entity !== undefined) found.set(entity, [...earlier, node]);
    if (entity?.optional) continue;
    if (entity?.kinds.includes(kind)) {
      // A second node of an accepted kind is a split, which linking counts.
      if (earlier.length === 0) addRight(score, entity);
      continue;
    }
    score.entities.extra++;
    tallyOf(score.kinds, kind).extra++;
    const instead = entity === undefined ? '' : ` is ${entity.kinds.join('/')}`;
    score.errors.push({ article: labels.article, what: 'entity+', text: `${label} (${kind})${instead}` });
  }
  return found;
}

function addRight(score: Score, entity: LabelledEntity): void {
  score.entities.right++;
  tallyOf(score.kinds, entity.kinds[0] ?? '').right++;
}

interface EntityFound {
  readonly labels: Labels;
  readonly entity: LabelledEntity;
  readonly nodes: readonly GraphNode[];
}

function addEntity(score: Score, { labels: { article }, entity, nodes }: EntityFound): void {
  const { label, kinds } = entity;
  if (nodes.length > 0) score.linking.all++;
  if (nodes.length === 1) score.linking.right++;
  if (nodes.length > 1)
    score.errors.push({ article, what: 'split', text: `${label}: ${nodes.map((n) => n.key).join(', ')}` });
  if (nodes.some((node) => kinds.includes(node.attributes.kind))) return;
  score.entities.missed++;
  tallyOf(score.kinds, kinds[0] ?? '').missed++;
  score.errors.push({ article, what: 'entity-', text: `${label} (${kinds.join('/')})` });
}
