/** One sentence behind a claim, highlighted, with where it stands, who says it, and why it was read so. */
import type { Evidence } from '../../core/model/index.ts';
import { paragraphAround } from '../model/paragraph.ts';
import { safeLink } from '../model/safe-link.ts';
import { cutAtMarks, type Mark } from '../model/segments.ts';
import { useServices } from '../services.ts';
import type { ArticleHead } from '../source/graph-source.ts';
import { TEXTS } from '../texts.ts';
import { CorrectButton } from '../widgets/correct-button.tsx';
import { Icon } from '../widgets/icon.tsx';
import { Fold } from '../widgets/section.tsx';
import { StatusBadge } from '../widgets/status-badge.tsx';
import { useAnswer } from '../widgets/use-answer.ts';

/** With its claim, the card shows the whole paragraph, and offers to say that the sentence does not make the claim. */
export function EvidenceCard({ evidence, claim }: { evidence: Evidence; claim?: string }) {
  const { store } = useServices();
  const article = store.index.value.articles.get(evidence.article);
  return (
    <article class="evidence">
      <header>
        <span class="outlet">{article?.source ?? article?.title ?? evidence.article}</span>
        {article?.date && <time dateTime={article.date}>{article.date}</time>}
        <StatusBadge modality={evidence.modality} />
      </header>
      {claim === undefined ? <Quotation evidence={evidence} /> : <InParagraph evidence={evidence} />}
      <p class="evidence-facts">
        {evidence.attribution && <span>{TEXTS.edge.attribution(evidence.attribution)}</span>}
        {evidence.eventDate && <span>{TEXTS.edge.event(evidence.eventDate)}</span>}
      </p>
      <SourceLinks article={article} evidence={evidence} {...(claim !== undefined && { claim })} />
      <Why evidence={evidence} />
    </article>
  );
}

/** What a sentence means may stand before or after it. */
function InParagraph({ evidence }: { evidence: Evidence }) {
  const { store } = useServices();
  const { article, start, end } = evidence;
  const source = store.source.value;
  const text = useAnswer(async () => (await source.article(article))?.text ?? '', [source, article]);
  const { before, after } = paragraphAround(text ?? '', start, end);
  return (
    <div class="paragraph">
      {text && before}
      <Quotation evidence={evidence} />
      {text && after}
    </div>
  );
}

/** The sentence with subject, trigger and object marked; offsets point into the article, so they are moved. */
export function Quotation({ evidence }: { evidence: Evidence }) {
  const moved = ([from, to]: readonly [number, number], what: string): Mark<string> => ({
    from: from - evidence.start,
    to: to - evidence.start,
    what,
  });
  const segments = cutAtMarks(evidence.sentence, [
    moved(evidence.subject, 'subject'),
    moved(evidence.trigger, 'trigger'),
    moved(evidence.object, 'object'),
  ]);
  return (
    <blockquote>
      {segments.map(({ text, start, marks }) =>
        marks.length > 0 ? (
          <mark key={start} class={marks.join(' ')}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}

interface SourceLinksProps {
  readonly article: ArticleHead | undefined;
  readonly evidence: Evidence;
  readonly claim?: string;
}

function SourceLinks({ article, evidence, claim }: SourceLinksProps) {
  const { store } = useServices();
  const url = safeLink(article?.url);
  return (
    <p class="evidence-links">
      <button
        type="button"
        class="text-button link"
        onClick={() => store.select({ type: 'article', key: evidence.article, at: evidence.start })}
      >
        {TEXTS.edge.read}
      </button>
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {TEXTS.edge.original} <Icon name="external" />
        </a>
      )}
      {claim !== undefined && (
        <CorrectButton
          kind="link"
          correction={{ type: 'unsaid', claim, article: evidence.article, start: evidence.start }}
          text={TEXTS.corrections.unsaid}
        />
      )}
    </p>
  );
}

function Why({ evidence }: { evidence: Evidence }) {
  const { store } = useServices();
  const rule = store.index.value.overview.rules[evidence.rule];
  const { precision, measured } = rule ?? {};
  return (
    <Fold title={TEXTS.edge.why}>
      <dl class="facts">
        {rule && (
          <>
            <dt>{TEXTS.edge.pattern}</dt>
            <dd>{rule.pattern}</dd>
          </>
        )}
        <dt>{TEXTS.edge.rule}</dt>
        <dd>
          <code>{evidence.rule}</code>
        </dd>
        <dt>{TEXTS.edge.precision}</dt>
        <dd>{precision === undefined ? TEXTS.edge.unmeasured : TEXTS.edge.measured(precision, measured)}</dd>
        <dt>{TEXTS.edge.confidence}</dt>
        <dd>{TEXTS.percent(evidence.confidence)}</dd>
        {evidence.steps && evidence.steps.length > 0 && (
          <>
            <dt>{TEXTS.edge.steps}</dt>
            <dd>
              <ul>
                {evidence.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </Fold>
  );
}
