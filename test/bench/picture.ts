/** What a map shows, so that another can show the same. */
import type { CameraPlace } from '../../src/view/view-link.ts';

interface DrawnItem {
  readonly key: string;
  readonly size: number;
}

export interface Picture {
  readonly nodes: readonly DrawnItem[];
  readonly edges: readonly DrawnItem[];
  /** Whose names are written. */
  readonly names: readonly string[];
  readonly camera: CameraPlace;
}
