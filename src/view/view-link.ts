/** A view as the fragment of an address, and back: a copied link restores what was seen. */
import { DEFAULT_VIEW, SCREENS, type Screen, type Selection, type ViewState } from './view-state.ts';

/** Where the camera stands, in the renderer's own units. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface LinkedView {
  readonly view: ViewState;
  readonly camera: CameraPlace | null;
}

const SELECTION_LETTERS = { node: 'n', edge: 'e', article: 'a' } as const;
const SELECTION_TYPES = { n: 'node', e: 'edge', a: 'article' } as const;

/** Only what differs from the start is written, so that most links are short. */
export function writeLink({ view, camera }: LinkedView): string {
  const words = new URLSearchParams();
  const list = (name: string, items: readonly string[]): void => {
    for (const item of items) words.append(name, item);
  };
  if (view.screen !== DEFAULT_VIEW.screen) words.set('screen', view.screen);
  if (view.selection) words.set('sel', `${SELECTION_LETTERS[view.selection.type]}:${view.selection.key}`);
  if (view.selection?.type === 'article' && view.selection.at !== undefined) words.set('at', String(view.selection.at));
  list('also', view.also);
  list('kind', view.hiddenKinds);
  list('rel', view.hiddenRelations);
  list('status', view.hiddenStatuses);
  if (view.minOrigins > 1) words.set('min', String(view.minOrigins));
  if (view.showLoose) words.set('loose', '1');
  if (view.dates) words.set('dates', view.dates.join('~'));
  if (view.dateBy !== DEFAULT_VIEW.dateBy) words.set('by', view.dateBy);
  if (view.focus) words.set('focus', `${view.focus.depth}:${view.focus.node}`);
  if (view.path) words.set('from', view.path.from);
  if (view.path?.to) words.set('to', view.path.to);
  for (const [key, [x, y]] of Object.entries(view.pins)) words.append('pin', `${round(x)}:${round(y)}:${key}`);
  if (camera) words.set('cam', [camera.x, camera.y, camera.ratio].map(round).join(':'));
  return words.toString();
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What cannot be read is left at its start value: a link may come from anywhere. */
export function readLink(fragment: string): LinkedView {
  const words = new URLSearchParams(fragment.replace(/^#/, ''));
  const from = words.get('from');
  const minimum = Number(words.get('min'));
  const screen = words.get('screen') as Screen | null;
  return {
    view: {
      screen: screen && SCREENS.includes(screen) ? screen : DEFAULT_VIEW.screen,
      selection: readSelection(words.get('sel'), words.get('at')),
      also: words.getAll('also'),
      hiddenKinds: words.getAll('kind'),
      hiddenRelations: words.getAll('rel'),
      hiddenStatuses: words.getAll('status'),
      minOrigins: minimum > 1 ? Math.floor(minimum) : 1,
      showLoose: words.get('loose') === '1',
      dates: readDates(words.get('dates')),
      dateBy: words.get('by') === 'event' ? 'event' : 'published',
      focus: readFocus(words.get('focus')),
      path: from ? { from, to: words.get('to') } : null,
      pins: Object.fromEntries(words.getAll('pin').flatMap(readPin)),
    },
    camera: readCamera(words.get('cam')),
  };
}

/** What a link says, `name=value`, that `writeLink` would not have written: a slip of the hand, or no link of the explorer. */
export function unreadWords(fragment: string): readonly string[] {
  const written = new URLSearchParams(writeLink(readLink(fragment)));
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const lost = (name: string): boolean => written.getAll(name).length < said.getAll(name).length;
  return [...said].filter(([name]) => lost(name)).map(([name, value]) => `${name}=${value}`);
}

function readSelection(word: string | null, at: string | null): Selection | null {
  const parts = /^([nea]):(.+)$/s.exec(word ?? '');
  if (!parts) return null;
  const type = SELECTION_TYPES[parts[1] as keyof typeof SELECTION_TYPES];
  const key = parts[2] ?? '';
  return type === 'article' && at !== null && Number(at) >= 0 ? { type, key, at: Number(at) } : { type, key };
}

function readDates(word: string | null): readonly [string, string] | null {
  const parts = /^(\d{4}[\d-]*)~(\d{4}[\d-]*)$/.exec(word ?? '');
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : null;
}

function readFocus(word: string | null): ViewState['focus'] {
  const parts = /^([123]):(.+)$/s.exec(word ?? '');
  return parts?.[2] ? { node: parts[2], depth: Number(parts[1]) } : null;
}

function readPin(word: string): [string, [number, number]][] {
  const parts = /^(-?[\d.]+):(-?[\d.]+):(.+)$/s.exec(word);
  return parts?.[3] ? [[parts[3], [Number(parts[1]), Number(parts[2])]]] : [];
}

function readCamera(word: string | null): CameraPlace | null {
  const [x, y, ratio] = (word ?? '').split(':').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
