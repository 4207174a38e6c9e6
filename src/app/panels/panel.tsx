/** The details on the right, a sheet from below on phones: whatever is selected, or the overview. */
import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { IconButton } from '../widgets/button.tsx';
import { ArticlePanel } from './article-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { FrontPanel } from './front-panel.tsx';
import { NodePanel, SeveralPanel } from './node-panel.tsx';
import { PathPanel } from './path-panel.tsx';

export function Panel() {
  const { store, ui } = useServices();
  const body = useRef<HTMLDivElement>(null);
  const { selection, also, path } = store.view.value;
  const subject = path ? 'path' : (selection?.key ?? '');
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [subject]);
  const several = selection?.type === 'node' && also.length > 0;
  const shown = path ? 'path' : several ? 'nodes' : selection?.type;
  return (
    <aside class={`panel sheet-${ui.sheet.value}`} aria-label={TEXTS.panel.label} id="details" tabIndex={-1}>
      <SheetHandle />
      {shown && (
        <div class="panel-bar">
          <span class="quiet">{TEXTS.panel.shows[shown]}</span>
          <IconButton
            label={TEXTS.panel.back}
            icon="close"
            keys="Esc"
            onClick={() => store.change({ selection: null, also: [], path: null })}
          />
        </div>
      )}
      <div class="panel-body" ref={body}>
        <Content />
      </div>
    </aside>
  );
}

function Content() {
  const { store } = useServices();
  const { selection, also, path } = store.view.value;
  const index = store.index.value;
  if (path) return <PathPanel from={path.from} to={path.to} />;
  if (selection?.type === 'article')
    return <ArticlePanel id={selection.key} {...(selection.at !== undefined && { at: selection.at })} />;
  if (selection?.type === 'node' && also.length > 0) return <SeveralPanel nodes={[selection.key, ...also]} />;
  const node = selection?.type === 'node' ? index.nodes.get(selection.key) : undefined;
  const edge = selection?.type === 'edge' ? index.edges.get(selection.key) : undefined;
  if (node) return <NodePanel node={node} key={node.key} />;
  if (edge) return <EdgePanel edge={edge} key={edge.key} />;
  return <FrontPanel />;
}

/** Only phones show it. */
function SheetHandle() {
  const { ui } = useServices();
  const size = ui.sheet.value;
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={size === 'full' ? TEXTS.panel.smaller : TEXTS.panel.larger}
      aria-expanded={size !== 'peek'}
      onClick={() => {
        ui.sheet.value = size === 'peek' ? 'half' : size === 'half' ? 'full' : 'peek';
      }}
    >
      <span />
    </button>
  );
}
