/** The keys of the page: shortcuts anywhere, walking the graph on the map. */
import { groupClaims } from './model/claim-groups.ts';
import { type GraphIndex, otherEnd, parallels } from './model/graph-index.ts';
import type { Services } from './services.ts';
import type { EdgeHead } from './source/graph-source.ts';
import { TEXTS } from './texts.ts';

type Keys = Readonly<Record<string, () => void>>;

/** Listens until the returned function is called. */
export function listenToKeys(services: Services): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    // A list of choices takes letters, but has nothing to undo of its own.
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement);
    const action = undoing(services, event) ?? (plain ? actionFor(services, event) : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]):not([type=range]), textarea, [contenteditable]')
  );
}

function undoing({ store }: Services, event: KeyboardEvent): (() => void) | undefined {
  if (!(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? store.redo : store.undo;
  return key === 'y' ? store.redo : undefined;
}

function actionFor(services: Services, event: KeyboardEvent): (() => void) | undefined {
  const { store, ui, map } = services;
  if (ui.dialog.value) return undefined;
  const anywhere: Keys = {
    '/': () => document.querySelector<HTMLInputElement>('#search')?.focus(),
    '?': () => {
      ui.dialog.value = 'help';
    },
    Escape: () => store.clear(),
    '[': () => stepClaim(services, -1),
    ']': () => stepClaim(services, 1),
    '+': () => map.zoom(1.5),
    '=': () => map.zoom(1.5),
    '-': () => map.zoom(1 / 1.5),
    '0': () => map.fit(),
    f: () => focusSelected(services),
  };
  const onMap: Keys = {
    ArrowLeft: () => walk(services, [-1, 0]),
    ArrowRight: () => walk(services, [1, 0]),
    ArrowUp: () => walk(services, [0, -1]),
    ArrowDown: () => walk(services, [0, 1]),
    Enter: () => {
      ui.sheet.value = 'half';
      document.querySelector<HTMLElement>('#details')?.focus();
    },
  };
  const atMap = event.target instanceof HTMLElement && event.target.id === 'map';
  return (atMap ? onMap[event.key] : undefined) ?? anywhere[event.key];
}

/** To the neighbour that lies most in that direction; to the weightiest name when none is selected. */
function walk(services: Services, [dx, dy]: readonly [number, number]): void {
  const { store, map } = services;
  const index = store.index.value;
  const visible = store.visible.value;
  const { selection } = store.view.value;
  const start = selection?.type === 'node' ? selection.key : undefined;
  const from = start && map.place(start);
  if (!start || !from) {
    const first = index.byWeight.find(({ key }) => visible.nodes.has(key));
    if (first) arrive(services, first.key);
    return;
  }
  const neighbours = (index.incident.get(start) ?? [])
    .filter(({ key }) => visible.edges.has(key))
    .map((edge) => otherEnd(edge, start));
  let best: { key: string; cost: number } | undefined;
  for (const key of new Set(neighbours)) {
    const to = map.place(key);
    if (!to) continue;
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    // A neighbour off to the side counts as far away; one behind does not count.
    const cost = along + across * 2.5;
    if (along > 0 && (!best || cost < best.cost)) best = { key, cost };
  }
  if (best) arrive(services, best.key);
}

function arrive({ store, ui, map }: Services, key: string): void {
  store.select({ type: 'node', key });
  const index = store.index.value;
  const node = index.nodes.get(key);
  if (!node) return;
  const kind = index.kinds.get(node.attributes.kind)?.label ?? node.attributes.kind;
  ui.said.value = TEXTS.map.at(node.attributes.label, kind, index.incident.get(key)?.length ?? 0);
  map.show([key]);
}

/** From a claim to the next between the same two; from a name to its first or last claim. */
function stepClaim({ store, ui }: Services, by: number): void {
  const index = store.index.value;
  const visible = store.visible.value;
  const { selection, also } = store.view.value;
  const edge = selection?.type === 'edge' ? index.edges.get(selection.key) : undefined;
  const node = selection?.type === 'node' ? selection.key : undefined;
  const all = edge ? parallels(index, edge) : node ? claimsOf(index, [node, ...also]) : [];
  const list = all.filter(({ key }) => visible.edges.has(key));
  const place = edge ? list.findIndex(({ key }) => key === edge.key) : by > 0 ? -1 : 0;
  const next = list[(place + by + list.length) % Math.max(1, list.length)];
  if (!next) return;
  store.select({ type: 'edge', key: next.key });
  const name = (key: string): string => index.nodes.get(key)?.attributes.label ?? key;
  ui.said.value = TEXTS.tooltip.claim(name(next.source), next.attributes.label, name(next.target));
}

/** The claims of a name; of several, those among them. */
function claimsOf(index: GraphIndex, [node = '', ...also]: readonly string[]): readonly EdgeHead[] {
  const own = groupClaims(index, node).flatMap(({ edges }) => edges);
  return also.length === 0 ? own : own.filter((edge) => also.includes(otherEnd(edge, node)));
}

function focusSelected({ store, map }: Services): void {
  const { selection, focus } = store.view.value;
  if (selection?.type !== 'node') return;
  store.change({ focus: focus?.node === selection.key ? null : { node: selection.key, depth: 1 } });
  requestAnimationFrame(() => map.fit());
}
