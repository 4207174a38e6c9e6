/**
 * Draws what was placed on the map, and the marks of nodes: icons, pins, and the ring around what is selected. Once a
 * frame, so nothing here is made, measured or sorted.
 */
import { leftOf, type NodeLabel, type Placed, topOf } from './label-model.ts';
import type { PlacedTexts } from './place-labels.ts';
import { MARGIN, type TextPictures } from './text-pictures.ts';

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the page. */
  readonly ratio: number;
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly pictures: TextPictures;
}

const ICON_FROM = 10;

export function drawLabels(pen: Pen, nodes: readonly NodeLabel[], { names, relations }: PlacedTexts): void {
  pen.context.clearRect(0, 0, pen.width, pen.height);
  for (const node of nodes) drawMarks(pen, node);
  for (const name of names) {
    stamp(pen, name, leftOf(name.node, name.side, name.width), topOf(name.node, name.side, name.height));
  }
  for (const relation of relations) {
    stamp(pen, relation, relation.x - relation.width / 2, relation.y - relation.height / 2);
  }
}

/** On whole pixels of the screen: between two of them, letters would blur. */
function stamp({ context, pictures, ratio }: Pen, placed: Placed, left: number, top: number): void {
  placed.picture ??= pictures.picture(placed);
  const { picture } = placed;
  const x = Math.round((left - MARGIN) * ratio) / ratio;
  const y = Math.round((top - MARGIN) * ratio) / ratio;
  context.drawImage(picture, x, y, picture.width / ratio, picture.height / ratio);
}

function drawMarks(pen: Pen, node: NodeLabel): void {
  if (node.icon && node.radius >= ICON_FROM && node.strength > 0.5) drawIcon(pen, node, node.icon);
  if (node.selected || node.hovered) drawHalo(pen, node);
  if (node.pinned) drawPin(pen, node);
}

function drawIcon({ context, paper }: Pen, node: NodeLabel, icon: Path2D): void {
  const scale = (node.radius * 1.05) / 24;
  context.save();
  context.translate(node.x - 12 * scale, node.y - 12 * scale);
  context.scale(scale, scale);
  context.lineWidth = Math.min(2.4, 1.35 / scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = paper;
  context.stroke(icon);
  context.restore();
}

function drawHalo({ context, ink, accent }: Pen, node: NodeLabel): void {
  context.beginPath();
  context.arc(node.x, node.y, node.radius * 1.08 + 5, 0, Math.PI * 2);
  context.lineWidth = node.selected ? 3 : 2;
  context.strokeStyle = node.selected ? accent : ink;
  context.stroke();
}

function drawPin({ context, paper, ink }: Pen, node: NodeLabel): void {
  context.beginPath();
  context.arc(node.x + node.radius * 0.8, node.y - node.radius * 0.8, 3.2, 0, Math.PI * 2);
  context.fillStyle = ink;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = paper;
  context.stroke();
}
