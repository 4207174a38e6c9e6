/** Search as a combobox: names, claims and quotes; Enter flies there; what the filters hide says so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../view/view-state.ts';
import { labelOf } from '../model/graph-index.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { type Services, useServices } from '../services.ts';
import type { Quote } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { RelationWord } from '../widgets/claim-line.tsx';
import { Icon } from '../widgets/icon.tsx';
import { KindMark } from '../widgets/kind-mark.tsx';

interface Hit {
  readonly group: string;
  readonly selection: Selection;
  readonly id: string;
  readonly shown: boolean;
  readonly body: preact.ComponentChildren;
}

export function SearchBox() {
  const services = useServices();
  const { store, ui } = services;
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [quotes, setQuotes] = useState<readonly Quote[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const trimmed = query.trim();
  useEffect(() => {
    let wanted = true;
    const asked = trimmed.length < 3 ? Promise.resolve([]) : store.source.value.searchQuotes(trimmed, 6);
    void asked.then((found) => wanted && setQuotes(found));
    return () => {
      wanted = false;
    };
  }, [trimmed, store]);
  const hits = open && trimmed ? hitsFor(services, trimmed, quotes) : [];
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    input.current?.blur();
    go(services, hit.selection);
  };
  return (
    <search
      class="search"
      onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOpen(false)}
    >
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={TEXTS.search.placeholder}
        aria-label={TEXTS.search.label}
        aria-expanded={hits.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={hits[active] ? `hit-${active}` : undefined}
        value={query}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setActive((now) => (now + step + hits.length) % Math.max(1, hits.length));
          }
          if (event.key === 'Enter') choose(hits[active]);
          if (event.key === 'Escape') {
            event.stopPropagation();
            if (query) setQuery('');
            else input.current?.blur();
          }
        }}
      />
      <kbd>/</kbd>
      <div
        id="search-results"
        role="listbox"
        aria-label={TEXTS.search.label}
        class={open && trimmed ? 'search-results' : 'search-results closed'}
      >
        {hits.map((hit, place) => (
          <HitLine
            key={hit.id}
            hit={hit}
            place={place}
            active={place === active}
            heads={hits[place - 1]?.group !== hit.group}
            onChoose={() => choose(hit)}
          />
        ))}
      </div>
      {open && trimmed && hits.length === 0 && <div class="search-results nothing">{TEXTS.search.nothing}</div>}
      <span class="visually-hidden" role="status">
        {open && trimmed ? TEXTS.search.found(hits.length) : ''}
      </span>
    </search>
  );

  function go({ map }: Services, selection: Selection): void {
    store.reveal(selection, { screen: 'map' });
    ui.sheet.value = 'half';
    map.whenReady(() => {
      if (selection.type === 'node') map.flyTo(selection.key);
      const edge = selection.type === 'edge' ? store.index.value.edges.get(selection.key) : undefined;
      if (edge) map.fit([edge.source, edge.target]);
    });
  }
}

interface HitLineProps {
  readonly hit: Hit;
  readonly place: number;
  readonly active: boolean;
  /** Whether it is the first of its group. */
  readonly heads: boolean;
  readonly onChoose: () => void;
}

function HitLine({ hit, place, active, heads, onChoose }: HitLineProps) {
  return (
    <>
      {heads && (
        <div class="search-group" role="presentation">
          {hit.group}
        </div>
      )}
      {/* The list is worked from the input, as the combobox pattern has it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        id={`hit-${place}`}
        role="option"
        aria-selected={active}
        class="search-hit"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        {hit.body}
        {!hit.shown && <span class="tag">{TEXTS.search.filteredOut}</span>}
      </div>
    </>
  );
}

function hitsFor({ store }: Services, query: string, quotes: readonly Quote[]): readonly Hit[] {
  const index = store.index.value;
  const visible = store.visible.value;
  const names = store.searcher.value.names(query, 7).map(
    ({ node, alias }): Hit => ({
      group: TEXTS.search.names,
      selection: { type: 'node', key: node.key },
      id: `n ${node.key}`,
      shown: visible.nodes.has(node.key),
      body: (
        <>
          <KindMark kind={node.attributes.kind} />
          <span class="hit-name">{node.attributes.label}</span>
          <span class="quiet">
            {alias ? TEXTS.search.alias(alias) : sentenceCase(index.kinds.get(node.attributes.kind)?.label ?? '')}
          </span>
        </>
      ),
    }),
  );
  const claims = store.searcher.value.claims(query, 5).map(
    (edge): Hit => ({
      group: TEXTS.search.claims,
      selection: { type: 'edge', key: edge.key },
      id: `e ${edge.key}`,
      shown: visible.edges.has(edge.key),
      body: (
        <span class="hit-name">
          {labelOf(index, edge.source)}{' '}
          <RelationWord relation={edge.attributes.relation} text={edge.attributes.label} />{' '}
          {labelOf(index, edge.target)}
        </span>
      ),
    }),
  );
  const said = quotes.map(
    ({ edge, evidence }): Hit => ({
      group: TEXTS.search.quotes,
      selection: { type: 'edge', key: edge },
      id: `q ${edge} ${evidence.article} ${evidence.start}`,
      shown: visible.edges.has(edge),
      body: <span class="hit-quote">{evidence.sentence}</span>,
    }),
  );
  return [...names, ...claims, ...said];
}
