/** What the sentences behind an edge add up to: how firm it is, how many say so, how likely, since when. */
import { byCodeUnit, type EdgeAttributes, type Evidence, MODALITIES } from '../model/index.ts';

/** What is known of the articles. */
export interface Press {
  readonly dates: ReadonlyMap<string, string | undefined>;
  /** Of each article the first one of the same story. */
  readonly origins: ReadonlyMap<string, string>;
}

export type Support = Pick<
  EdgeAttributes,
  'modality' | 'articles' | 'origins' | 'weight' | 'confidence' | 'firstSeen' | 'lastSeen'
>;

export function supportOf(evidence: readonly Evidence[], { dates, origins }: Press): Support {
  const articles = [...new Set(evidence.map((e) => e.article))];
  const from = new Set(articles.map((id) => origins.get(id) ?? id));
  const seen = articles.flatMap((id) => dates.get(id) ?? []).sort(byCodeUnit);
  return {
    modality: MODALITIES.find((m) => evidence.some((e) => e.modality === m)) ?? 'asserted',
    articles: articles.length,
    origins: from.size,
    weight: from.size,
    confidence: together(evidence, origins),
    ...(seen.length === 0 ? {} : { firstSeen: seen[0] as string, lastSeen: seen.at(-1) as string }),
  };
}

/** The order in which an edge lists its sentences. */
export function byPlace(a: Evidence, b: Evidence): number {
  return (
    byCodeUnit(a.article, b.article) || a.start - b.start || a.trigger[0] - b.trigger[0] || byCodeUnit(a.rule, b.rule)
  );
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
