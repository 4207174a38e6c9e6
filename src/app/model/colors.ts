/** The graph's colours made readable on the theme's paper. */

export type Theme = 'light' | 'dark';

export const PAPER: Readonly<Record<Theme, string>> = { light: '#fbfaf7', dark: '#15171c' };

/** Dark paper wants brighter shapes than light paper wants dark ones. */
const CONTRAST: Readonly<Record<Theme, number>> = { light: 3, dark: 4.5 };

type Rgb = readonly [number, number, number];

/** `#rrggbb` to three numbers of 0 to 255; grey for anything else, since graph files come from anywhere. */
function parseHex(color: string): Rgb {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!parts) return [128, 128, 128];
  return [
    Number.parseInt(parts[1] ?? '', 16),
    Number.parseInt(parts[2] ?? '', 16),
    Number.parseInt(parts[3] ?? '', 16),
  ];
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour that many share of `other` has been mixed into. */
export function mix(color: string, other: string, share: number): string {
  const [from, to] = [parseHex(color), parseHex(other)];
  return toHex([0, 1, 2].map((at) => (from[at] ?? 0) * (1 - share) + (to[at] ?? 0) * share) as unknown as Rgb);
}

function luminance(color: string): number {
  const [r, g, b] = parseHex(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The contrast ratio of WCAG, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour moved towards black or white until it stands out from the theme's paper by `wanted`. */
export function readable(color: string, theme: Theme, wanted = 3): string {
  const goal = theme === 'light' ? '#000000' : '#ffffff';
  for (let share = 0; share <= 1; share += 0.05) {
    const mixed = mix(color, goal, share);
    if (contrast(mixed, PAPER[theme]) >= wanted) return mixed;
  }
  return goal;
}

/** The colour as shapes and lines have it, on the map and wherever else they are drawn. */
export function drawnColor(color: string, theme: Theme): string {
  return readable(color, theme, CONTRAST[theme]);
}
