import {
  byCodeUnit,
  type Claim,
  type EdgeAttributes,
  type Evidence,
  type GraphEdge,
  groupBy,
  MODALITIES,
  type Reading,
} from '../model/index.ts';
import type { Resolution, Resolved } from '../resolve/merge-entities.ts';
import type { Relation, Rulebook } from '../rules/rulebook.ts';

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
  const evidence = evidenceOf(reading, claim, {
    turned,
    speaker: claim.speaker === undefined ? undefined : nodes[claim.speaker]?.key,
  });
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

function edgeOf(
  key: string,
  group: readonly Placed[],
  { dates, origins }: { dates: ReadonlyMap<string, string | undefined>; origins: ReadonlyMap<string, string> },
): GraphEdge {
  const { source, target, relation } = group[0] as Placed;
  const evidence = group
    .map((p) => p.evidence)
    .sort(
      (a, b) =>
        byCodeUnit(a.article, b.article) ||
        a.start - b.start ||
        a.trigger[0] - b.trigger[0] ||
        byCodeUnit(a.rule, b.rule),
    );
  const articles = [...new Set(evidence.map((e) => e.article))];
  const from = new Set(articles.map((id) => origins.get(id) ?? id));
  const seen = articles.flatMap((id) => dates.get(id) ?? []).sort(byCodeUnit);
  const attributes: EdgeAttributes = {
    relation: relation.id,
    label: relation.label,
    symmetric: relation.symmetric,
    modality: MODALITIES.find((m) => evidence.some((e) => e.modality === m)) ?? 'asserted',
    disputed: false,
    articles: articles.length,
    origins: from.size,
    weight: from.size,
    confidence: together(evidence, origins),
    ...(seen.length === 0 ? {} : { firstSeen: seen[0] as string, lastSeen: seen.at(-1) as string }),
    evidence,
  };
  return { key, source: source.key, target: target.key, attributes };
}

/** Independent origins support each other: the chance that not all of them are wrong. */
function together(evidence: readonly Evidence[], origins: ReadonlyMap<string, string>): number {
  const best = new Map<string, number>();
  for (const e of evidence) {
    const origin = origins.get(e.article) ?? e.article;
    best.set(origin, Math.max(best.get(origin) ?? 0, e.confidence));
  }
  let wrong = 1;
  for (const confidence of best.values()) wrong *= 1 - confidence;
  return Math.min(0.99, Math.round((1 - wrong) * 1000) / 1000);
}
