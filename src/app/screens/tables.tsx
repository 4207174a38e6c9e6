/** Claims, names and articles as tables: the same filters, the same details, equals of the map. */
import { useComputed } from '@preact/signals';
import type { GraphNode } from '../../core/model/index.ts';
import { visibleUnder } from '../../view/visible.ts';
import { labelOf } from '../model/graph-index.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { useServices } from '../services.ts';
import type { ArticleHead, EdgeHead } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { RelationWord } from '../widgets/claim-line.tsx';
import { KindMark } from '../widgets/kind-mark.tsx';
import { StatusBadge } from '../widgets/status-badge.tsx';
import { type Column, VirtualTable } from './virtual-table.tsx';

const { table } = TEXTS;

export function ClaimsTable() {
  const { store } = useServices();
  const index = store.index.value;
  const visible = store.visible.value;
  const name = (key: string) => (
    <span class="cell-name">
      <KindMark kind={index.nodes.get(key)?.attributes.kind ?? ''} size={16} />
      <span>{labelOf(index, key)}</span>
    </span>
  );
  const columns: readonly Column<EdgeHead>[] = [
    {
      id: 'subject',
      title: table.subject,
      value: ({ source }) => labelOf(index, source),
      cell: ({ source }) => name(source),
      share: 3,
    },
    {
      id: 'relation',
      title: table.relation,
      value: ({ attributes }) => attributes.label,
      cell: ({ attributes }) => <RelationWord relation={attributes.relation} text={attributes.label} />,
      share: 2,
    },
    {
      id: 'object',
      title: table.object,
      value: ({ target }) => labelOf(index, target),
      cell: ({ target }) => name(target),
      share: 3,
    },
    {
      id: 'status',
      title: table.status,
      value: ({ attributes }) =>
        TEXTS.modalities[attributes.modality] + (attributes.disputed ? ` ${TEXTS.legend.disputed}` : ''),
      cell: ({ attributes }) => <StatusBadge modality={attributes.modality} disputed={attributes.disputed} />,
      share: 2.8,
      optional: true,
    },
    { id: 'origins', falls: true, title: table.origins, value: ({ attributes }) => attributes.origins, share: 1.6 },
    {
      id: 'first',
      falls: true,
      title: table.first,
      value: ({ attributes }) => attributes.firstSeen ?? '',
      share: 1.4,
      optional: true,
    },
    {
      id: 'last',
      falls: true,
      title: table.last,
      value: ({ attributes }) => attributes.lastSeen ?? '',
      share: 1.4,
      optional: true,
    },
  ];
  return (
    <VirtualTable
      label={TEXTS.screens.claims}
      rows={index.overview.edges.filter(({ key }) => visible.edges.has(key))}
      columns={columns}
      keyOf={({ key }) => key}
      current={store.view.value.selection?.key}
      onOpen={({ key }) => store.select({ type: 'edge', key })}
      sortBy="origins"
    />
  );
}

/** Names without claims are listed too: only the map leaves them out. */
export function NamesTable() {
  const { store } = useServices();
  const index = store.index.value;
  const visible = useComputed(() => visibleUnder(store.index.value, { ...store.view.value, showLoose: true })).value;
  const claims = (node: GraphNode): number => index.incident.get(node.key)?.length ?? 0;
  const columns: readonly Column<GraphNode>[] = [
    {
      id: 'name',
      title: table.name,
      value: ({ attributes }) => attributes.label,
      cell: ({ attributes }) => (
        <span class="cell-name">
          <KindMark kind={attributes.kind} size={16} />
          <span>{attributes.label}</span>
        </span>
      ),
      share: 4,
    },
    {
      id: 'kind',
      title: table.kind,
      value: ({ attributes }) => sentenceCase(index.kinds.get(attributes.kind)?.label ?? attributes.kind),
      share: 2,
    },
    {
      id: 'mentions',
      falls: true,
      title: table.mentions,
      value: ({ attributes }) => attributes.mentions,
      share: 1.2,
      optional: true,
    },
    { id: 'claims', falls: true, title: table.claims, value: claims, share: 1 },
    {
      id: 'articles',
      falls: true,
      title: table.articles,
      value: ({ attributes }) => attributes.articles.length,
      share: 1.1,
      optional: true,
    },
    {
      id: 'first',
      falls: true,
      title: table.first,
      value: ({ attributes }) => attributes.firstSeen ?? '',
      share: 1.5,
      optional: true,
    },
    {
      id: 'last',
      falls: true,
      title: table.last,
      value: ({ attributes }) => attributes.lastSeen ?? '',
      share: 1.5,
      optional: true,
    },
  ];
  return (
    <VirtualTable
      label={TEXTS.screens.names}
      rows={index.overview.nodes.filter(({ key }) => visible.nodes.has(key))}
      columns={columns}
      keyOf={({ key }) => key}
      current={store.view.value.selection?.key}
      onOpen={({ key }) => store.select({ type: 'node', key })}
      sortBy="mentions"
    />
  );
}

/** What the reader said of an article stands beside its title. */
const titleCell = ({ title, notes }: ArticleHead) =>
  notes?.length ? (
    <span title={`${title}: ${notes.join('; ')}`}>
      <span>{title}</span> <span class="article-note">{notes.join('; ')}</span>
    </span>
  ) : (
    title
  );

export function ArticlesTable() {
  const { store } = useServices();
  const columns: readonly Column<ArticleHead>[] = [
    { id: 'title', title: table.title, value: ({ title }) => title, cell: titleCell, share: 5 },
    { id: 'outlet', title: table.outlet, value: ({ source }) => source ?? '', share: 2, optional: true },
    { id: 'date', falls: true, title: table.date, value: ({ date }) => date ?? '', share: 1.5 },
    {
      id: 'mentions',
      falls: true,
      title: table.mentions,
      value: ({ mentions }) => mentions,
      share: 1.2,
      optional: true,
    },
  ];
  return (
    <VirtualTable
      label={TEXTS.screens.articles}
      rows={store.index.value.overview.articles}
      columns={columns}
      keyOf={({ id }) => id}
      current={store.view.value.selection?.key}
      onOpen={({ id }) => store.select({ type: 'article', key: id })}
      sortBy="date"
    />
  );
}
