/** What the user has chosen to see: one plain value, so that undo is an earlier one and a link is a written one. */

export type Selection =
  | { readonly type: 'node'; readonly key: string }
  | { readonly type: 'edge'; readonly key: string }
  | { readonly type: 'article'; readonly key: string; readonly at?: number };

export const SCREENS = [
  'map',
  'claims',
  'names',
  'articles',
  'conflicts',
  'review',
  'corrections',
  'coverage',
] as const;
export type Screen = (typeof SCREENS)[number];

export interface ViewState {
  readonly screen: Screen;
  readonly selection: Selection | null;
  /** Further nodes, chosen with ctrl or shift. */
  readonly also: readonly string[];
  readonly hiddenKinds: readonly string[];
  readonly hiddenRelations: readonly string[];
  readonly hiddenStatuses: readonly string[];
  /** Edges with fewer independent origins are hidden. */
  readonly minOrigins: number;
  /** Whether nodes without a visible edge are shown; a map without them reads better. */
  readonly showLoose: boolean;
  /** First and last day shown, ISO; null for all. */
  readonly dates: readonly [string, string] | null;
  readonly dateBy: 'published' | 'event';
  readonly focus: { readonly node: string; readonly depth: number } | null;
  readonly path: { readonly from: string; readonly to: string | null } | null;
  /** Nodes that were put somewhere by hand, in the graph's own units. */
  readonly pins: Readonly<Record<string, readonly [number, number]>>;
}

export const DEFAULT_VIEW: ViewState = {
  screen: 'map',
  selection: null,
  also: [],
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenStatuses: [],
  minOrigins: 1,
  showLoose: false,
  dates: null,
  dateBy: 'published',
  focus: null,
  path: null,
  pins: {},
};

/** How many filters are at work, for the header. */
export function countFilters(view: ViewState): number {
  const lists = [view.hiddenKinds, view.hiddenRelations, view.hiddenStatuses].filter((list) => list.length > 0);
  const flags = [view.minOrigins > 1, view.dates !== null, view.focus !== null].filter(Boolean);
  return lists.length + flags.length;
}

/** The same view with every filter taken off. */
export function withoutFilters(view: ViewState): ViewState {
  const { hiddenKinds, hiddenRelations, hiddenStatuses, minOrigins, showLoose, dates, focus } = DEFAULT_VIEW;
  return { ...view, hiddenKinds, hiddenRelations, hiddenStatuses, minOrigins, showLoose, dates, focus };
}

/** The list with an item put in or taken out. */
export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item].sort();
}

/** A list of hidden things after a solo on one: all others hidden, or none if it was already alone. */
export function soloed(all: readonly string[], hidden: readonly string[], item: string): readonly string[] {
  const others = all.filter((other) => other !== item).sort();
  const alone = !hidden.includes(item) && others.every((other) => hidden.includes(other));
  return alone ? [] : others;
}
