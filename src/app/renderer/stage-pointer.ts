/** What the pointer does on the map: hovering, clicking, dragging; names go before edges. */
import type Sigma from 'sigma';
import type { Place } from '../model/keep-places.ts';
import type { Hover } from '../store/scene.ts';
import type { EdgePicker } from './edge-picker.ts';

export interface PointerEvents {
  onHover(target: Hover | null): void;
  onClick(target: Hover | null, how: { readonly add: boolean }): void;
  onDoubleClick(node: string): void;
  /** A node is dragged; places are in the graph's own units. */
  onDrag(node: string, to: Place): void;
  /** It was let go. */
  onDrop(node: string, way: { readonly from: Place; readonly to: Place }): void;
}

export interface PointerTools {
  readonly sigma: Sigma;
  readonly container: HTMLElement;
  readonly events: PointerEvents;
  readonly picker: EdgePicker;
  /** All edges that are drawn as this one, where one line stands for many. */
  readonly bundleOf: (edge: string) => readonly string[] | undefined;
  /** How many framed units a pixel shows. */
  readonly unitsPerPixel: () => number;
  readonly placeOf: (node: string) => Place;
  /** Moves a node while it is dragged. */
  readonly move: (node: string, place: Place) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near to an edge, in pixels, the pointer is on it. */
const EDGE_REACH = 6;

export class StagePointer {
  readonly #tools: PointerTools;
  #hovered: Hover | null = null;
  #frame = 0;
  /** The end of a drag looks like a click. */
  #justDragged = false;
  #lastClicked: string | undefined;
  #dragged: { readonly node: string; readonly from: Place; to?: Place } | undefined;

  constructor(tools: PointerTools) {
    this.#tools = tools;
    this.#listenToHovers();
    this.#listenToClicks();
    this.#listenToDrags();
  }

  kill(): void {
    cancelAnimationFrame(this.#frame);
  }

  #listenToHovers(): void {
    const { sigma, container } = this.#tools;
    sigma.on('enterNode', ({ node }) => this.#hover({ type: 'node', key: node }));
    sigma.on('leaveNode', () => this.#hover(null));
    container.addEventListener('mouseleave', () => this.#hover(null));
    sigma.on('moveBody', ({ event }) => {
      // sigma hears the mouse all over the page.
      if (container.contains(event.original.target as Node | null)) this.#hoverEdge(event);
    });
  }

  #listenToClicks(): void {
    const { sigma, events } = this.#tools;
    const adds = ({ original }: { original: MouseEvent | TouchEvent }): boolean =>
      original.ctrlKey || original.shiftKey || original.metaKey;
    sigma.on('clickNode', ({ node, event }) => {
      this.#lastClicked = node;
      if (!this.#justDragged) events.onClick({ type: 'node', key: node }, { add: adds(event) });
    });
    sigma.on('clickStage', ({ event }) => {
      if (this.#justDragged || adds(event)) return;
      events.onClick(this.#lineAt(event), { add: false });
    });
    sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      // sigma takes two quick clicks on different names for one double click.
      if (this.#lastClicked === node) events.onDoubleClick(node);
      else events.onClick({ type: 'node', key: node }, { add: adds(event) });
      this.#lastClicked = node;
    });
  }

  #listenToDrags(): void {
    const { sigma, container, events, move, placeOf } = this.#tools;
    sigma.on('downNode', ({ node, event }) => {
      if ('button' in event.original && event.original.button !== 0) return;
      this.#dragged = { node, from: placeOf(node) };
    });
    const forget = (): void => {
      this.#justDragged = false;
    };
    container.addEventListener('mousedown', forget, { capture: true });
    container.addEventListener('touchstart', forget, { capture: true, passive: true });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (!this.#dragged) return;
      preventSigmaDefault();
      event.original.preventDefault();
      const { x, y } = sigma.viewportToGraph(event);
      this.#dragged.to = [x, y];
      move(this.#dragged.node, [x, y]);
      events.onDrag(this.#dragged.node, [x, y]);
    });
    const letGo = (): void => {
      const dragged = this.#dragged;
      this.#dragged = undefined;
      if (!dragged?.to) return;
      this.#justDragged = true;
      events.onDrop(dragged.node, { from: dragged.from, to: dragged.to });
    };
    sigma.getMouseCaptor().on('mouseup', letGo);
    sigma.getTouchCaptor().on('touchup', letGo);
  }

  #hover(target: Hover | null): void {
    this.#hovered = target;
    this.#tools.events.onHover(target);
  }

  /** Once a frame. */
  #hoverEdge(point: Point): void {
    if (this.#hovered?.type === 'node' || this.#dragged || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#hovered?.type === 'node') return;
      const line = this.#lineAt(point);
      if (line?.key !== this.#hovered?.key) this.#hover(line);
    });
  }

  #lineAt(point: Point): Hover | null {
    const { sigma, picker, unitsPerPixel, bundleOf } = this.#tools;
    const { x, y } = sigma.viewportToFramedGraph(point);
    const key = picker.at(x, y, EDGE_REACH * unitsPerPixel());
    if (key === undefined) return null;
    const bundle = bundleOf(key);
    return bundle ? { type: 'edge', key, bundle } : { type: 'edge', key };
  }
}
