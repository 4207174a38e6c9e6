/** Where the map is looked at from. */
import type Sigma from 'sigma';
import type { CameraPlace } from '../../view/view-link.ts';

/** Pixels at each side that panels cover: a fit keeps out of them. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A fit of one node should not fill the stage with it. */
const CLOSEST_FIT = 0.12;
const LEAST_ROOM = 80;

export class StageCamera {
  readonly #sigma: Sigma;
  readonly #insets: () => Insets;
  readonly #still: boolean;
  /** The last fit, and where it led. */
  #fitted: { readonly nodes: readonly string[]; readonly place: CameraPlace } | undefined;

  /** `still`: no flights, for those who asked for less motion. */
  constructor(sigma: Sigma, { insets, still }: { insets: () => Insets; still: boolean }) {
    this.#sigma = sigma;
    this.#insets = insets;
    this.#still = still;
  }

  get place(): CameraPlace {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x, y, ratio };
  }

  set place(place: CameraPlace) {
    this.#sigma.getCamera().setState(place);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** A map that stands as it was fitted is fitted to its new room; one that was moved stays where it is. */
  refit(): void {
    const [before, now] = [this.#fitted, this.place];
    if (!before || before.place.x !== now.x || before.place.y !== now.y || before.place.ratio !== now.ratio) return;
    this.fit(before.nodes, false);
  }

  /** Brings nodes into the part of the stage that no panel covers. */
  fit(wanted: Iterable<string>, animate = true): void {
    const nodes = [...wanted];
    const spots = nodes.flatMap((key) => this.#sigma.getNodeDisplayData(key) ?? []);
    if (spots.length === 0) return;
    const across = rangeOf(spots.map(({ x }) => x));
    const along = rangeOf(spots.map(({ y }) => y));
    const { width, height } = this.#sigma.getDimensions();
    const { left, right, top, bottom } = this.#insets();
    const free = {
      width: Math.max(LEAST_ROOM, width - left - right),
      height: Math.max(LEAST_ROOM, height - top - bottom),
    };
    const unit = this.unitsPerPixel() / this.#sigma.getCamera().ratio;
    const ratio = Math.max(across.span / (free.width * unit), along.span / (free.height * unit), CLOSEST_FIT);
    const place = this.#centre({ x: across.middle, y: along.middle }, ratio, animate);
    this.#fitted = { nodes, place };
  }

  /** Brings a node to the middle of what no panel covers, closer if the map is far away. */
  flyTo(node: string): void {
    const data = this.#sigma.getNodeDisplayData(node);
    if (data) this.#centre(data, Math.min(this.#sigma.getCamera().ratio, 0.5));
  }

  /** Moves only where one of the nodes is out of sight or under a panel. */
  show(nodes: readonly string[]): void {
    const { width, height } = this.#sigma.getDimensions();
    const { left, right, top, bottom } = this.#insets();
    const hidden = nodes.some((key) => {
      const data = this.#sigma.getNodeDisplayData(key);
      if (!data) return false;
      const { x, y } = this.#sigma.framedGraphToViewport(data);
      return x < left || y < top || x > width - right || y > height - bottom;
    });
    if (!hidden) return;
    const [first] = nodes;
    if (nodes.length === 1 && first !== undefined) this.flyTo(first);
    else this.fit(nodes);
  }

  /** How many of sigma's framed units a pixel shows now. */
  unitsPerPixel(): number {
    const from = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const to = this.#sigma.viewportToFramedGraph({ x: 100, y: 0 });
    return Math.hypot(to.x - from.x, to.y - from.y) / 100;
  }

  /** The camera looks at the middle of the whole stage; the free part's middle lies off it. */
  #centre(at: { readonly x: number; readonly y: number }, ratio: number, animate = true): CameraPlace {
    const { left, right, top, bottom } = this.#insets();
    const unit = (this.unitsPerPixel() / this.#sigma.getCamera().ratio) * ratio;
    const place = { x: at.x - ((left - right) / 2) * unit, y: at.y - ((bottom - top) / 2) * unit, ratio };
    this.#move(place, animate);
    return place;
  }

  #move(place: Partial<CameraPlace>, animate = true): void {
    const camera = this.#sigma.getCamera();
    if (this.#still || !animate) camera.setState(place);
    else void camera.animate(place, { duration: 350, easing: 'quadraticInOut' });
  }
}

function rangeOf(values: readonly number[]): { middle: number; span: number } {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return { middle: (least + most) / 2, span: most - least };
}
