/** What a person should look at: conflicts side by side, pairs that may be one, sentences that gave nothing. */
import { useState } from 'preact/hooks';
import type { Conflict } from '../../core/model/index.ts';
import { mergeOf } from '../model/merge-of.ts';
import { cutAtMarks } from '../model/segments.ts';
import { sentenceCase } from '../model/sentence-case.ts';
import { EvidenceCard } from '../panels/evidence-card.tsx';
import { useServices } from '../services.ts';
import type { EdgeHead, Gap } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';
import { ClaimLine } from '../widgets/claim-line.tsx';
import { CorrectButton } from '../widgets/correct-button.tsx';
import { NodeLink } from '../widgets/node-link.tsx';
import { useAnswer } from '../widgets/use-answer.ts';

const GAPS_AT_ONCE = 200;

export function ConflictsScreen() {
  const { store } = useServices();
  const { conflicts } = store.index.value.overview;
  return (
    <div class="reading-screen">
      <h2>{TEXTS.conflicts.title}</h2>
      <p class="lead">{conflicts.length === 0 ? TEXTS.conflicts.none : TEXTS.conflicts.lead}</p>
      {conflicts.map((conflict) => (
        <section class="conflict" key={`${conflict.kind} ${conflict.edges.join(' ')}`}>
          <h3>{sentenceCase(conflict.note)}</h3>
          <div class="sides">
            {sidesOf(conflict).map(({ key, only }) => {
              const edge = store.index.value.edges.get(key);
              return edge && <Side key={`${key} ${only}`} edge={edge} only={only} />;
            })}
          </div>
        </section>
      ))}
    </div>
  );
}

type Only = 'said' | 'denied' | 'all';

/** A claim that is said and denied is one edge, whose sentences stand on two sides. */
function sidesOf({ edges }: Conflict): readonly { readonly key: string; readonly only: Only }[] {
  const [key] = edges;
  if (edges.length !== 1 || key === undefined) return edges.map((edge) => ({ key: edge, only: 'all' }));
  return [
    { key, only: 'said' },
    { key, only: 'denied' },
  ];
}

function Side({ edge, only }: { edge: EdgeHead; only: Only }) {
  const { store } = useServices();
  const evidence = useAnswer(() => store.source.value.evidence(edge.key), [edge.key, store.source.value]) ?? [];
  const own = evidence.filter(({ modality }) => only === 'all' || (modality === 'negated') === (only === 'denied'));
  return (
    <div class="side">
      {only !== 'all' && <h4>{TEXTS.conflicts[only]}</h4>}
      <ClaimLine edge={edge} />
      {own.slice(0, 3).map((piece) => (
        <EvidenceCard key={`${piece.article}:${piece.start}:${piece.rule}`} evidence={piece} />
      ))}
    </div>
  );
}

export function ReviewScreen() {
  const { store, map } = useServices();
  const index = store.index.value;
  const { review } = index.overview;
  return (
    <div class="reading-screen">
      <h2>{TEXTS.review.title}</h2>
      <p class="lead">{review.length === 0 ? TEXTS.review.none : TEXTS.review.lead}</p>
      <ul class="pairs">
        {review.map(({ a, b, reason }) => (
          <li key={`${a} ${b}`}>
            <div class="pair">
              <NodeLink node={a} />
              <span class="quiet" aria-hidden="true">
                =?
              </span>
              <NodeLink node={b} />
            </div>
            <p>{reason}</p>
            <div class="panel-actions">
              <CorrectButton correction={mergeOf(index, a, b)} text={TEXTS.corrections.mergeDo} />
              <CorrectButton correction={{ type: 'apart', node: a, other: b }} text={TEXTS.corrections.apart} />
              <TextButton
                onClick={() => {
                  store.change({ screen: 'map', selection: { type: 'node', key: a }, also: [b], path: null });
                  requestAnimationFrame(() => map.fit([a, b]));
                }}
              >
                {TEXTS.review.both}
              </TextButton>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function CoverageScreen() {
  const { store } = useServices();
  const all = store.index.value.overview.articles.reduce((sum, { gaps }) => sum + gaps, 0);
  const [parts, setParts] = useState(1);
  const shown = Math.min(all, parts * GAPS_AT_ONCE);
  return (
    <div class="reading-screen">
      <h2>{TEXTS.coverage.title}</h2>
      <p class="lead">{all === 0 ? TEXTS.coverage.none : TEXTS.coverage.lead}</p>
      <ul class="gaps">
        {Array.from({ length: parts }, (_, part) => (
          <GapLines key={part} from={part * GAPS_AT_ONCE} />
        ))}
      </ul>
      {all > GAPS_AT_ONCE && (
        <div class="gaps-more">
          <span class="quiet" role="status">
            {TEXTS.coverage.shown(shown, all)}
          </span>
          {shown < all && (
            <TextButton onClick={() => setParts(parts + 1)}>
              {TEXTS.coverage.more(Math.min(GAPS_AT_ONCE, all - shown))}
            </TextButton>
          )}
        </div>
      )}
    </div>
  );
}

function GapLines({ from }: { from: number }) {
  const { store } = useServices();
  const gaps = useAnswer(() => store.source.value.gaps(from, GAPS_AT_ONCE), [from, store.source.value]) ?? [];
  return (
    <>
      {gaps.map((gap) => (
        <GapLine key={`${gap.article}:${gap.start}`} gap={gap} />
      ))}
    </>
  );
}

function GapLine({ gap }: { gap: Gap }) {
  const { store } = useServices();
  const index = store.index.value;
  const article = index.articles.get(gap.article);
  const marks = gap.mentions.map(([from, to, what]) => ({ from, to, what }));
  const named = [...new Set(gap.mentions.map(([, , key]) => key))];
  return (
    <li>
      <blockquote>
        {cutAtMarks(gap.sentence, marks).map(({ text, start, marks: inside }) =>
          inside.length > 0 ? <mark key={start}>{text}</mark> : text,
        )}
      </blockquote>
      <p class="gap-facts">
        <span class="quiet">{[article?.source, article?.date].filter(Boolean).join(' · ')}</span>
        <TextButton kind="link" onClick={() => store.select({ type: 'article', key: gap.article, at: gap.start })}>
          {TEXTS.edge.read}
        </TextButton>
      </p>
      <div class="chips">
        {named.map((key) => (
          <NodeLink key={key} node={key} />
        ))}
      </div>
    </li>
  );
}
