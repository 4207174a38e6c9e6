/** Kinds are told apart by those who see two colours where others see three: by what is left of a colour, or by shape. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawnColor, type Theme } from '../../src/app/model/colors.ts';
import { type Shape, shapeOf } from '../../src/app/renderer/looks-shapes.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), the full deficiency, over linear light. */
const SIGHTS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
const XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** In Lab; 2 can just be seen side by side, 12 is told apart across a map. */
const APART = 12;
/** Where nothing is wrong with the eye. */
const WELL_APART = 25;
/** At the size of a small name a ring is filled, and so looks like a circle. */
const outline = (shape: Shape): Shape => (shape === 'ring' ? 'circle' : shape);

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (rows: readonly [Triple, Triple, Triple], v: Triple): Triple => [
  dot(rows[0], v),
  dot(rows[1], v),
  dot(rows[2], v),
];
const each = ([a, b, c]: Triple, change: (part: number) => number): Triple => [change(a), change(b), change(c)];

function linear(color: string): Triple {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return each([part(1), part(3), part(5)], (share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
}

function lab(light: Triple): Triple {
  const [x, y, z] = times(XYZ, light);
  const [fx, fy, fz] = each([x / WHITE[0], y / WHITE[1], z / WHITE[2]], (t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function distance(a: string, b: string, sight?: readonly [Triple, Triple, Triple]): number {
  const see = (color: string): Triple => {
    const light = linear(color);
    return lab(sight ? each(times(sight, light), (part) => Math.min(1, Math.max(0, part))) : light);
  };
  const [one, other] = [see(a), see(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

interface Look {
  readonly id: string;
  readonly color: string;
  readonly shape: Shape;
}

const KINDS = parse(readFileSync('data/ontology/kinds.yaml', 'utf8')) as readonly Omit<Look, 'shape'>[];

function pairs(theme: Theme): readonly (readonly [Look, Look])[] {
  const looks = KINDS.map(({ id, color }, place) => ({
    id,
    color: drawnColor(color, theme),
    shape: outline(shapeOf(id, place)),
  }));
  return looks.flatMap((one, at) => looks.slice(at + 1).map((other) => [one, other] as const));
}

/** Those that neither their colours nor their shapes tell apart. */
const alike = (theme: Theme, sight: string) =>
  pairs(theme)
    .filter(([one, other]) => one.shape === other.shape && distance(one.color, other.color, SIGHTS[sight]) < APART)
    .map(([one, other]) => `${one.id} and ${other.id}`);

describe.each(['light', 'dark'] as const)('the colours of kinds on %s paper', (theme) => {
  it.each(Object.keys(SIGHTS))('are told apart with %s, or their shapes are', (sight) => {
    expect(KINDS.length).toBeGreaterThan(7);
    expect(alike(theme, sight)).toEqual([]);
  });

  it('are all told apart by those who see every colour', () => {
    const near = pairs(theme).filter(([one, other]) => distance(one.color, other.color) < WELL_APART);
    expect(near).toEqual([]);
  });
});

it('reckons distances as the eye has them', () => {
  expect(distance('#ffffff', '#000000')).toBeCloseTo(100, 1);
  // Red and green of one lightness: a world apart, and nearly one colour.
  expect(distance('#c8442f', '#4d7c0f')).toBeGreaterThan(80);
  expect(distance('#c8442f', '#4d7c0f', SIGHTS.deuteranopia)).toBeLessThan(APART);
});
