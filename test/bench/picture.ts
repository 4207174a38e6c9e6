/** What a map shows, so that another can show the same. */
import type { DrawnItem } from '../../src/app/renderer/stage.ts';
import type { CameraPlace } from '../../src/view/view-link.ts';

export interface Picture {
  readonly nodes: readonly DrawnItem[];
  readonly edges: readonly DrawnItem[];
  /** Whose names are written. */
  readonly names: readonly string[];
  readonly camera: CameraPlace;
}
