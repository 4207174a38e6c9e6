/** What the page shows of itself to tests and benchmarks. */
import type { Services } from '../../src/app/services.ts';

declare global {
  interface Window {
    readonly pressgraph: Pick<Services, 'store' | 'ui' | 'map'>;
  }
}
