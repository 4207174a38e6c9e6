/** Types of the two layout packages' inner iterations, which they ship without any. */

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /**
   * One iteration in place. `nodes` has ten numbers a node (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed),
   * `edges` three an edge (first index of the source's numbers, of the target's, weight). Every setting must be given.
   */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): Record<string, never>;
}

declare module 'graphology-layout-noverlap/iterate.js' {
  import type { NoverlapSettings } from 'graphology-layout-noverlap';

  /** One iteration in place over three numbers a node (x, y, radius). Draws random numbers where two nodes coincide. */
  export default function iterate(settings: Required<NoverlapSettings>, nodes: Float32Array): { converged: boolean };
}
