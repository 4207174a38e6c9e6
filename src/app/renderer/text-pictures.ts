/**
 * Texts of the map as small pictures: a picture is copied several times faster than its letters are written with their
 * rim, and a map that moves asks for all of them with each frame.
 */
import type { Placed, TextStyle } from './label-model.ts';

const FONT = '"Inter", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Open Sans", sans-serif';
/** Several screens full; those that were not asked for the longest go first. */
const MOST_PICTURES = 600;
/** Of paper, around the letters of a name. */
const RIM = 3.5;
/** Pixels around the box of a text. */
export const MARGIN = 3;

/** What all pictures have in common: with another paper or screen, all are made anew. */
export interface Print {
  readonly paper: string;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
}

export class TextPictures {
  readonly #pictures = new Map<string, OffscreenCanvas>();
  readonly #widths = new Map<string, number>();
  readonly #ruler = context(new OffscreenCanvas(1, 1));
  #print: Print = { paper: '', ratio: 1 };

  use(print: Print): void {
    if (print.paper === this.#print.paper && print.ratio === this.#print.ratio) return;
    this.#print = print;
    this.#pictures.clear();
  }

  /** In pixels of the page; measured once. */
  widthOf(text: string, style: TextStyle): number {
    const font = fontOf(style);
    const key = `${font} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#ruler.font = font;
    const { width } = this.#ruler.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** A text with a margin around its box. */
  picture(placed: Placed): OffscreenCanvas {
    const { text, style } = placed;
    const key = `${fontOf(style)} ${style.color} ${style.slip} ${text}`;
    const known = this.#pictures.get(key);
    if (known) this.#pictures.delete(key);
    else if (this.#pictures.size >= MOST_PICTURES) this.#forgetOldest();
    const picture = known ?? this.#draw(placed);
    // A map keeps its keys in the order of their setting.
    this.#pictures.set(key, picture);
    return picture;
  }

  #forgetOldest(): void {
    for (const key of this.#pictures.keys()) {
      this.#pictures.delete(key);
      return;
    }
  }

  #draw({ text, style, width, height }: Placed): OffscreenCanvas {
    const { paper, ratio } = this.#print;
    const canvas = new OffscreenCanvas(
      Math.ceil((width + 2 * MARGIN) * ratio),
      Math.ceil((height + 2 * MARGIN) * ratio),
    );
    const pen = context(canvas);
    pen.scale(ratio, ratio);
    pen.translate(MARGIN, MARGIN);
    pen.font = fontOf(style);
    pen.textBaseline = 'middle';
    pen.textAlign = 'center';
    if (style.slip) drawSlip(pen, paper, { width, height });
    else drawRim(pen, paper, { text, x: width / 2, y: height / 2 });
    pen.fillStyle = style.color;
    pen.fillText(text, width / 2, height / 2 + (style.slip ? 0.5 : 0));
    return canvas;
  }
}

type Pen = OffscreenCanvasRenderingContext2D;

function drawSlip(pen: Pen, paper: string, { width, height }: { width: number; height: number }): void {
  pen.beginPath();
  pen.roundRect(0, 0, width, height, height / 2);
  pen.fillStyle = paper;
  pen.globalAlpha = 0.92;
  pen.fill();
  pen.globalAlpha = 1;
}

function drawRim(pen: Pen, paper: string, { text, x, y }: { text: string; x: number; y: number }): void {
  pen.lineJoin = 'round';
  pen.lineWidth = RIM;
  pen.strokeStyle = paper;
  pen.strokeText(text, x, y);
}

function fontOf({ weight, size }: TextStyle): string {
  return `${weight} ${size}px ${FONT}`;
}

function context(canvas: OffscreenCanvas): Pen {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no 2D canvas.');
  return pen;
}
