/** The article reader: the text with its names and claims marked, both ways linked with the graph. */
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleEntry } from '../../core/model/index.ts';
import { readable } from '../model/colors.ts';
import { safeLink } from '../model/safe-link.ts';
import { cutAtMarks, type Mark, type Segment } from '../model/segments.ts';
import { useServices } from '../services.ts';
import type { Quote } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { ClaimLine } from '../widgets/claim-line.tsx';
import { Icon } from '../widgets/icon.tsx';
import { lights } from '../widgets/lights.ts';
import { Section } from '../widgets/section.tsx';
import { useAnswer } from '../widgets/use-answer.ts';
import { ArticleLine } from './article-list.tsx';

type ReaderMark = { readonly node: string } | { readonly edge: string } | { readonly gap: true };

export function ArticlePanel({ id, at }: { id: string; at?: number }) {
  const { store } = useServices();
  const answer = useAnswer(async () => {
    const source = store.source.value;
    const [article, quotes] = await Promise.all([source.article(id), source.quotesOf(id)]);
    return article && { article, quotes };
  }, [id, store.source.value]);
  if (!answer) return null;
  const { article, quotes } = answer;
  const url = safeLink(article.url);
  const claims = [...new Set(quotes.map(({ edge }) => edge))];
  return (
    <>
      <header class="panel-title">
        <h2 class="headline">{article.title ?? article.id}</h2>
        <p class="panel-facts">
          {article.source && <span>{article.source}</span>}
          {article.date && <time dateTime={article.date}>{article.date}</time>}
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {TEXTS.article.original} <Icon name="external" />
            </a>
          )}
        </p>
        {article.origin !== article.id && (
          <div class="copy-note">
            <span class="quiet">{TEXTS.article.copyOf}</span>
            <ArticleLine id={article.origin} />
          </div>
        )}
      </header>
      <Notes article={article} />
      {article.text ? (
        <Text article={article} quotes={quotes} {...(at !== undefined && { at })} />
      ) : (
        <p class="quiet">{TEXTS.article.noText}</p>
      )}
      <Section title={TEXTS.article.claims} count={claims.length}>
        {claims.length === 0 && <p class="quiet">{TEXTS.article.none}</p>}
        {claims.map((key) => {
          const edge = store.index.value.edges.get(key);
          return edge && <ClaimLine key={key} edge={edge} />;
        })}
      </Section>
    </>
  );
}

function Notes({ article }: { article: ArticleEntry }) {
  if (!article.notes?.length) return null;
  return (
    <ul class="plain-list quiet" aria-label={TEXTS.article.notes}>
      {article.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** The paragraphs of the text; the title at its head is already shown above. */
function Text({ article, quotes, at }: { article: ArticleEntry; quotes: readonly Quote[]; at?: number }) {
  const reader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    reader.current?.querySelector('.here')?.scrollIntoView({ block: 'center' });
  }, [article.id, at]);
  const { text } = article;
  const body = article.title && text.startsWith(`${article.title}\n`) ? text.indexOf('\n') + 1 : 0;
  const segments = cutAtMarks(text, marksOf(article, quotes)).filter(
    ({ start, text: piece }) => start + piece.length > body,
  );
  return (
    <section class="reader" ref={reader} aria-label={TEXTS.article.text}>
      {paragraphs(segments, body).map((paragraph) => (
        <p key={paragraph[0]?.start}>
          {paragraph.map((segment) => (
            <Piece key={segment.start} segment={segment} here={at !== undefined && isHere(segment, quotes, at)} />
          ))}
        </p>
      ))}
    </section>
  );
}

function marksOf(article: ArticleEntry, quotes: readonly Quote[]): readonly Mark<ReaderMark>[] {
  return [
    ...quotes.map(({ edge, evidence }) => ({ from: evidence.start, to: evidence.end, what: { edge } })),
    ...article.gaps.map(([from, to]) => ({ from, to, what: { gap: true as const } })),
    ...article.mentions.map(([from, to, node]) => ({ from, to, what: { node } })),
  ];
}

function isHere({ start, marks }: Segment<ReaderMark>, quotes: readonly Quote[], at: number): boolean {
  return (
    marks.length > 0 &&
    quotes.some(({ evidence }) => evidence.start === at && start >= evidence.start && start < evidence.end)
  );
}

/** Pieces cut once more at blank lines, one list for each paragraph. */
function paragraphs(
  segments: readonly Segment<ReaderMark>[],
  body: number,
): readonly (readonly Segment<ReaderMark>[])[] {
  const groups: Segment<ReaderMark>[][] = [[]];
  for (const segment of segments) {
    let start = segment.start;
    for (const [place, text] of segment.text.split('\n').entries()) {
      if (place > 0) groups.push([]);
      if (text !== '' && start + text.length > body) groups.at(-1)?.push({ ...segment, text, start });
      start += text.length + 1;
    }
  }
  return groups.filter((group) => group.length > 0);
}

function Piece({ segment, here }: { segment: Segment<ReaderMark>; here: boolean }) {
  const { store, ui, map } = useServices();
  const index = store.index.value;
  const nodes = segment.marks.flatMap((mark) => ('node' in mark ? mark.node : []));
  const edges = segment.marks.flatMap((mark) => ('edge' in mark ? mark.edge : []));
  const gap = segment.marks.some((mark) => 'gap' in mark);
  const node = nodes[0];
  const pointed = node !== undefined && store.hovered.value?.key === node;
  const classes = [
    edges.length > 0 && 'claimed',
    gap && edges.length === 0 && 'gap',
    here && 'here',
    pointed && 'pointed',
  ]
    .filter(Boolean)
    .join(' ');
  if (node) {
    const color = readable(
      index.kinds.get(index.nodes.get(node)?.attributes.kind ?? '')?.color ?? '#888888',
      ui.theme.value,
    );
    return (
      <button
        type="button"
        class={`mention ${classes}`}
        style={{ textDecorationColor: color }}
        {...lights(store, { type: 'node', key: node })}
        onClick={() => {
          store.reveal({ type: 'node', key: node });
          map.show([node]);
        }}
      >
        {segment.text}
      </button>
    );
  }
  const edge = edges[0];
  if (edge) {
    return (
      // The list below the text offers the same claims to the keyboard.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      // biome-ignore lint/a11y/noStaticElementInteractions: see above
      <span
        class={classes}
        onClick={() => store.reveal({ type: 'edge', key: edge })}
        {...lights(store, { type: 'edge', key: edge })}
      >
        {segment.text}
      </span>
    );
  }
  return <span class={classes || undefined}>{segment.text}</span>;
}
