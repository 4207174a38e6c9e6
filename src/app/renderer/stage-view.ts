/** The way from sigma's framed units to pixels: the same for all that one picture shows. */
import type Sigma from 'sigma';

export interface Spot {
  readonly x?: number;
  readonly y?: number;
}

/** Beyond the rim of the stage, in pixels, a name may still reach into it. */
const RIM = 50;

export class StageView {
  readonly width: number;
  readonly height: number;
  /** Pixels of a radius of one. */
  readonly scale: number;
  readonly #origin: { readonly x: number; readonly y: number };
  readonly #right: { readonly x: number; readonly y: number };
  readonly #up: { readonly x: number; readonly y: number };

  constructor(sigma: Sigma) {
    const { width, height } = sigma.getDimensions();
    this.width = width;
    this.height = height;
    this.scale = sigma.scaleSize(1);
    const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
    const right = sigma.framedGraphToViewport({ x: 1, y: 0 });
    const up = sigma.framedGraphToViewport({ x: 0, y: 1 });
    this.#origin = origin;
    this.#right = { x: right.x - origin.x, y: right.y - origin.y };
    this.#up = { x: up.x - origin.x, y: up.y - origin.y };
  }

  x({ x = 0, y = 0 }: Spot): number {
    return this.#origin.x + x * this.#right.x + y * this.#up.x;
  }

  y({ x = 0, y = 0 }: Spot): number {
    return this.#origin.y + x * this.#right.y + y * this.#up.y;
  }

  isOff(spot: Spot): boolean {
    const [x, y] = [this.x(spot), this.y(spot)];
    return x < -RIM || y < -RIM || x > this.width + RIM || y > this.height + RIM;
  }
}
