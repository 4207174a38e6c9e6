/** Where a point of an edge's curve is on the stage. */
import type Sigma from 'sigma';
import type { ClaimEdgeData } from './claim-edge-program.ts';

export interface CurvePoint {
  /** Pixels from the stage's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Pixels between the edge's two ends. */
  readonly span: number;
}

/** `share` is how far along the edge, 0 to 1; undefined for an edge that sigma does not hold. */
export function onCurve(
  sigma: Sigma,
  edge: { readonly key: string; readonly source: string; readonly target: string },
  share: number,
): CurvePoint | undefined {
  const [from, to] = [sigma.getNodeDisplayData(edge.source), sigma.getNodeDisplayData(edge.target)];
  if (!from || !to) return undefined;
  const a = sigma.framedGraphToViewport(from);
  const b = sigma.framedGraphToViewport(to);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const { curvature = 0 } = (sigma.getEdgeDisplayData(edge.key) ?? {}) as Partial<ClaimEdgeData>;
  // A quadratic curve whose control point lies off the middle.
  const bend = curvature * 2 * share * (1 - share);
  return { x: a.x + dx * share + dy * bend, y: a.y + dy * share - dx * bend, span: Math.hypot(dx, dy) };
}
