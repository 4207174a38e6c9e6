import {
  byCodeUnit,
  type Claim,
  type EdgeAttributes,
  type Evidence,
  type GraphEdge,
  groupBy,
  type Reading,
} from '../model/index.ts';
import type { Resolution, Resolved } from '../resolve/merge-entities.ts';
import type { Relation, Rulebook } from '../rules/rulebook.ts';
import { byPlace, type Press, supportOf } from './support.ts';
import { isVague } from './vague.ts';

/** Claims of all articles put together: one edge for each subject, relation and object. */

interface Placed {
  readonly source: Resolved;
  readonly target: Resolved;
  readonly relation: Relation;
  readonly evidence: Evidence;
}

export interface EdgeOptions {
  readonly resolution: Resolution;
  readonly rulebook: Rulebook;
  readonly origins: ReadonlyMap<string, string>;
}

export function buildEdges(readings: readonly Reading[], options: EdgeOptions): GraphEdge[] {
  const dates = new Map(readings.map((r) => [r.article.id, r.article.date]));
  const placed = readings.flatMap((reading) => reading.claims.flatMap((claim) => place(reading, claim, options)));
  const groups = groupBy(placed, ({ source, relation, target }) => `${source.key}|${relation.id}|${target.key}`);
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, group]) => edgeOf(key, group, { dates, origins: options.origins }));
}

/** Whether what all articles tell of a thing's kind lets the relation speak of it. */
const fits = (node: Resolved, kinds: readonly string[]): boolean => kinds.some((kind) => node.fits.has(kind));

/** A symmetric relation is stored once, the lesser key first. */
function place(reading: Reading, claim: Claim, { resolution, rulebook }: EdgeOptions): Placed[] {
  const nodes = resolution.nodeOf.get(reading.article.id) ?? [];
  const [subject, object] = [nodes[claim.subject], nodes[claim.object]];
  const relation = rulebook.relations.get(claim.relation);
  if (subject === undefined || object === undefined || relation === undefined || subject === object) return [];
  if (!fits(subject, relation.subject) || !fits(object, relation.object)) return [];
  const turned = relation.symmetric && subject.key > object.key;
  const said = evidenceOf(reading, claim, {
    turned,
    speaker: claim.speaker === undefined ? undefined : nodes[claim.speaker]?.key,
  });
  const evidence = isVague(said, relation, rulebook.lexicon) ? { ...said, vague: true as const } : said;
  return [{ source: turned ? object : subject, target: turned ? subject : object, relation, evidence }];
}

function evidenceOf(
  { article }: Reading,
  claim: Claim,
  { turned, speaker }: { turned: boolean; speaker: string | undefined },
): Evidence {
  const pair = ({ from, to }: { from: number; to: number }): [number, number] => [from, to];
  const { sentence } = claim;
  const attribution = claim.attribution ?? (claim.modality === 'reported' ? article.source : undefined);
  return {
    article: article.id,
    start: sentence.from,
    end: sentence.to,
    sentence: article.text.slice(sentence.from, sentence.to),
    subject: pair(turned ? claim.objectSpan : claim.subjectSpan),
    object: pair(turned ? claim.subjectSpan : claim.objectSpan),
    trigger: pair(claim.trigger),
    modality: claim.modality,
    ...(attribution === undefined ? {} : { attribution }),
    ...(speaker === undefined ? {} : { speaker }),
    rule: claim.rule,
    confidence: claim.confidence,
    ...(claim.eventDate === undefined ? {} : { eventDate: claim.eventDate }),
    ...(claim.steps.length === 0 ? {} : { steps: claim.steps }),
  };
}

function edgeOf(key: string, group: readonly Placed[], press: Press): GraphEdge {
  const { source, target, relation } = group[0] as Placed;
  const evidence = group.map((p) => p.evidence).sort(byPlace);
  const attributes: EdgeAttributes = {
    relation: relation.id,
    label: relation.label,
    symmetric: relation.symmetric,
    ...supportOf(evidence, press),
    disputed: false,
    evidence,
  };
  return { key, source: source.key, target: target.key, attributes };
}
