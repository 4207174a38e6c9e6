/** A layout taken from a GEXF file. What reads and applies it is loaded only now: most visits lay nothing out elsewhere. */
import type { Look } from '../../core/formats/gexf-places.ts';
import type { Arrangement } from './work.ts';

/** Throws for what is no GEXF with places, and says what to do. */
export async function arrangementFrom(xml: string): Promise<Arrangement> {
  const { readLooks } = await import('../../core/formats/gexf-places.ts');
  return arrangementOf(readLooks(xml));
}

export async function arrangementOf(looks: ReadonlyMap<string, Look>): Promise<Arrangement> {
  const { applyLooks } = await import('../../core/formats/gexf-places.ts');
  return { looks, arrange: (graph) => applyLooks(graph, looks).graph };
}
