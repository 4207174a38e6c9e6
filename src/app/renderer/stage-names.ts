/**
 * The layer of names. They are placed anew when something else is to be told; while the map only moves, they keep their
 * sides and follow, and find better places a few times a second and when it rests: names that jump cannot be read.
 */
import type Sigma from 'sigma';
import type { Theme } from '../model/colors.ts';
import { gatherNames, gatherRelations, moveTo, type NamesToWrite } from './gather-labels.ts';
import { drawLabels, type Pen } from './label-layer.ts';
import type { Box, NodeLabel, TextStyle } from './label-model.ts';
import { type PlacedTexts, placeLabels } from './place-labels.ts';
import { type Spot, StageView } from './stage-view.ts';
import { TextPictures } from './text-pictures.ts';

const INKS: Readonly<Record<Theme, { ink: string; accent: string }>> = {
  light: { ink: '#1d1c1a', accent: '#e0a400' },
  dark: { ink: '#eceae4', accent: '#ffd23f' },
};
/** Milliseconds for which a map that moves keeps its names where they are. */
const KEPT = 120;

/** What was written last. */
interface Written {
  readonly what: NamesToWrite;
  readonly view: StageView;
  readonly pen: Pen;
  readonly at: number;
  readonly nodes: readonly NodeLabel[];
  readonly texts: PlacedTexts;
  /** Where each relation is in framed units. */
  readonly spots: readonly Spot[];
}

export class StageNames {
  readonly #sigma: Sigma;
  readonly #covered: () => readonly Box[];
  readonly #context: CanvasRenderingContext2D;
  readonly #pictures = new TextPictures();
  #written: Written | undefined;
  #rest = 0;

  /** Adds a layer of sigma's own, so that it is sized with the others; on top, below what listens to the mouse. */
  constructor(sigma: Sigma, covered: () => readonly Box[]) {
    this.#sigma = sigma;
    this.#covered = covered;
    sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    const { names, mouse } = sigma.getCanvases();
    const context = names?.getContext('2d');
    if (!names || !mouse || !context) throw new Error('This browser has no 2D canvas.');
    mouse.before(names);
    sigma.resize(true);
    this.#context = context;
  }

  write(what: NamesToWrite): void {
    const view = new StageView(this.#sigma);
    const before = this.#written;
    clearTimeout(this.#rest);
    if (before && !tellsOther(before, what, view) && performance.now() - before.at < KEPT) this.#follow(before, view);
    else this.#place(what, view);
  }

  /** What is written: the names by their nodes, in the order in which they found room. */
  written(): { readonly names: readonly string[]; readonly relations: readonly string[] } {
    const { names = [], relations = [] } = this.#written?.texts ?? {};
    return { names: names.map(({ node }) => node.key), relations: relations.map(({ text }) => text) };
  }

  kill(): void {
    clearTimeout(this.#rest);
  }

  #place(what: NamesToWrite, view: StageView): void {
    const pen = this.#pen(what, view);
    const nodes = gatherNames(what, view);
    const edges = gatherRelations(what, this.#sigma);
    const room = {
      ...pen,
      covered: this.#covered(),
      widthOf: (text: string, style: TextStyle) => this.#pictures.widthOf(text, style),
    };
    const texts = placeLabels(room, { nodes, edges });
    const spots = texts.relations.map((relation) => this.#sigma.viewportToFramedGraph(relation));
    this.#written = { what, view, pen, at: performance.now(), nodes, texts, spots };
    drawLabels(pen, nodes, texts);
  }

  #follow(before: Written, view: StageView): void {
    const { what, pen, nodes, texts, spots } = before;
    for (const node of nodes) moveTo(node, what.drawn.get(node.key) ?? NOWHERE, view);
    let at = 0;
    for (const relation of texts.relations) {
      const spot = spots[at++] ?? NOWHERE;
      relation.x = view.x(spot);
      relation.y = view.y(spot);
    }
    drawLabels(pen, nodes, texts);
    this.#rest = window.setTimeout(() => this.#place(what, view), KEPT);
  }

  #pen({ looks, theme }: NamesToWrite, { width, height }: StageView): Pen {
    const { paper } = looks;
    const context = this.#context;
    const ratio = context.canvas.width / Math.max(1, width);
    this.#pictures.use({ paper, ratio });
    return { context, width, height, ratio, paper, ...INKS[theme], pictures: this.#pictures };
  }
}

const NOWHERE: Spot = { x: Number.NaN, y: Number.NaN };

/** Whether something else is to be written than before, or on another stage. */
function tellsOther(before: Written, what: NamesToWrite, { width, height }: StageView): boolean {
  if (before.view.width !== width || before.view.height !== height) return true;
  return (Object.keys(what) as (keyof NamesToWrite)[]).some((part) => before.what[part] !== what[part]);
}
