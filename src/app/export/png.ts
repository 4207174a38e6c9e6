/** The picture in pixels: what the browser makes of the SVG that the core writes. */
import type { GraphFormat } from '../../core/formats/index.ts';
import type { KnowledgeGraph } from '../../core/model/index.ts';
import { TEXTS } from '../texts.ts';

/** A format that only a page can write, since a browser has to draw it. */
export interface PixelFormat extends Pick<GraphFormat, 'id' | 'suffix' | 'label' | 'media'> {
  pixels(graph: KnowledgeGraph): Promise<Blob>;
}

export function pngFormat(svg: GraphFormat): PixelFormat {
  return {
    id: 'png',
    suffix: '.png',
    label: TEXTS.exports.png,
    media: 'image/png',
    pixels: (graph) => drawn(new Blob([...svg.chunks(graph)], { type: svg.media })),
  };
}

/** Pixels for each unit of the picture, both ways: letters stay sharp in print and on fine screens. */
const FINENESS = 2;

async function drawn(svg: Blob): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * FINENESS;
    canvas.height = image.naturalHeight * FINENESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('the browser has no room for a picture of this size');
    return png;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
