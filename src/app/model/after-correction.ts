/** What is looked at once a correction is made: what was merged is followed to the node that it is part of now. */
import type { Correction } from '../../core/model/index.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { GraphIndex } from './graph-index.ts';

export function viewAfter(view: ViewState, correction: Correction, index: GraphIndex): ViewState {
  if (correction.type === 'merge') return followed(view, correction);
  const { selection } = view;
  if (correction.type !== 'reject' || selection?.key !== correction.claim) return view;
  // A claim that is gone leaves one with whom it was about.
  const subject = index.edges.get(correction.claim)?.source;
  return { ...view, selection: subject === undefined ? null : { type: 'node', key: subject } };
}

function followed(view: ViewState, { node, other }: { readonly node: string; readonly other: string }): ViewState {
  const now = (key: string): string => (key === other ? node : key);
  const { selection, also, focus, path } = view;
  const to = path?.to && now(path.to);
  const chosen = selection?.type === 'node' ? now(selection.key) : undefined;
  return {
    ...view,
    selection: chosen === undefined ? selection : { type: 'node', key: chosen },
    also: [...new Set(also.map(now))].filter((key) => key !== chosen),
    focus: focus && { ...focus, node: now(focus.node) },
    path: path && now(path.from) !== to ? { from: now(path.from), to: to ?? null } : null,
  };
}
