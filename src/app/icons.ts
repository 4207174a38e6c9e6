/** Line icons on a 24 × 24 grid, as path data: the panels draw them as SVG, the map on its canvas. */

export const KIND_ICONS: Readonly<Record<string, string>> = {
  company: 'M5 20V6l7-3v17M12 9h7v11M3 20h18M8 9v0M8 13v0M8 17v0M15.5 13v0M15.5 17v0',
  product: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  model:
    'M12 4.5a2 2 0 1 0 0 .01M6 17.5a2 2 0 1 0 0 .01M18 17.5a2 2 0 1 0 0 .01M11 6.5L7 15.6M13 6.5l4 9.1M8.2 17.5h7.6',
  government: 'M3 9l9-5 9 5zM5 20h14M6.5 9v8.5M12 9v8.5M17.5 9v8.5M4 17.5h16',
  person: 'M12 4a4 4 0 1 0 .01 0M4.5 20.5c.6-4.2 3.400-6.500 7.500-6.500s6.900 2.300 7.500 6.500',
  publication: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 9h7M7 12.500h7M7 16h4',
  organization: 'M6 21V4M6 5h12l-3 4 3 4H6',
  law: 'M12 4v16M8 20h8M5 7.500h14M5 7.500l-2.500 6a2.900 2.900 0 0 0 5 0zM19 7.500l-2.500 6a2.900 2.900 0 0 0 5 0z',
};

export const OTHER_KIND_ICON = 'M12 8v0M8 12v0M16 12v0M12 16v0';

export const ICONS = {
  search: 'M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L21 21',
  close: 'M6 6l12 12M18 6L6 18',
  undo: 'M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  link: 'M10 14a4.500 4.500 0 0 0 6.500.500l3-3a4.500 4.500 0 0 0-6.400-6.400L12 6.200M14 10a4.500 4.500 0 0 0-6.500-.500l-3 3a4.500 4.500 0 0 0 6.400 6.400L12 17.800',
  download: 'M12 4v11M7 10.500l5 5 5-5M4 20h16',
  add: 'M12 5v14M5 12h14',
  zoomIn: 'M12 6v12M6 12h12',
  zoomOut: 'M6 12h12',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  help: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 18v0',
  chevron: 'M9 5l7 7-7 7',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  arrowBack: 'M20 12H5M11 6l-6 6 6 6',
  external: 'M13 4h7v7M20 4L10 14M18 14v6H4V6h6',
  path: 'M6 18a2 2 0 1 0 0 .01M18 6a2 2 0 1 0 0 .01M8 18h7a3.500 3.500 0 0 0 0-7H9a3.500 3.500 0 0 1 0-7h7',
  focus: 'M12 9a3 3 0 1 0 .01 0M12 2v4M12 18v4M2 12h4M18 12h4',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 8v4.500l3 2',
  layers: 'M12 4l9 5-9 5-9-5zM3 14l9 5 9-5',
  warning: 'M12 4l9 16H3zM12 10v4.500M12 17.500v0',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  keep: 'M6 4h12v16l-6-4-6 4z',
} as const;

export type IconName = keyof typeof ICONS;
