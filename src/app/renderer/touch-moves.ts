/** Whether fingers move the camera: of what moves the map, sigma knows the mouse, the wheel and flights only. */
import type Sigma from 'sigma';

export class TouchMoves {
  readonly #sigma: Sigma;
  readonly #stop = new AbortController();
  #touched = false;
  #moving = false;

  constructor(sigma: Sigma, container: HTMLElement) {
    this.#sigma = sigma;
    const { signal } = this.#stop;
    const hear = (event: TouchEvent): void => this.#count(event.touches.length);
    for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
      container.addEventListener(type, hear, { capture: true, passive: true, signal });
    }
    sigma.getCamera().on('updated', () => {
      this.#moving ||= this.#touched;
    });
  }

  /** Whether the lines of the next picture are left out. */
  get hidesEdges(): boolean {
    return this.#moving && this.#sigma.getSetting('hideEdgesOnMove');
  }

  kill(): void {
    this.#stop.abort();
  }

  /** A finger that rests between two moves would make the lines flicker: only the last one that leaves ends the move. */
  #count(fingers: number): void {
    this.#touched = fingers > 0;
    if (this.#touched || !this.#moving) return;
    this.#moving = false;
    this.#sigma.scheduleRender();
  }
}
