/** Every sentence behind every claim, one row or line each: for a spreadsheet, or for a program that reads line by line. */
import type { KnowledgeGraph } from '../model/index.ts';
import { csvText } from './csv.ts';

/** One piece of evidence with all that is needed to check it. Keys are column names. */
export type ClaimRow = Readonly<Record<(typeof CLAIM_COLUMNS)[number], string | number | boolean | undefined>>;

export const CLAIM_COLUMNS = [
  'subject',
  'relation',
  'object',
  'subject_kind',
  'object_kind',
  'modality',
  'attribution',
  'disputed',
  'sentence',
  'article',
  'title',
  'source',
  'date',
  'url',
  'event_date',
  'confidence',
  'rule',
  'start',
  'end',
  'subject_key',
  'object_key',
] as const;

/** Claims in the order of the graph's edges, their evidence in its own. */
export function* claimRows({ attributes, nodes, edges }: KnowledgeGraph): Generator<ClaimRow> {
  const articles = new Map(attributes.articles.map((article) => [article.id, article]));
  const entities = new Map(nodes.map(({ key, attributes: entity }) => [key, entity]));
  for (const { source, target, attributes: edge } of edges) {
    const [subject, object] = [entities.get(source), entities.get(target)];
    for (const piece of edge.evidence) {
      const article = articles.get(piece.article);
      yield {
        subject: subject?.label ?? source,
        relation: edge.relation,
        object: object?.label ?? target,
        subject_kind: subject?.kind,
        object_kind: object?.kind,
        modality: piece.modality,
        attribution: piece.attribution,
        disputed: edge.disputed,
        sentence: piece.sentence,
        article: piece.article,
        title: article?.title,
        source: article?.source,
        date: article?.date,
        url: article?.url,
        event_date: piece.eventDate,
        confidence: piece.confidence,
        rule: piece.rule,
        start: piece.start,
        end: piece.end,
        subject_key: source,
        object_key: target,
      };
    }
  }
}

/** Rows a piece: enough to be quick, few enough to stay small. */
const ROWS = 500;

/** The table as CSV, guarded against formulas; it begins with a byte order mark, without which Excel garbles accents. */
export function* claimsCsvChunks(graph: KnowledgeGraph): Generator<string> {
  yield '\uFEFF';
  let rows: (readonly (string | number | boolean | undefined)[])[] = [CLAIM_COLUMNS];
  for (const row of claimRows(graph)) {
    rows.push(CLAIM_COLUMNS.map((column) => row[column]));
    if (rows.length < ROWS) continue;
    yield csvText(rows, true);
    rows = [];
  }
  if (rows.length > 0) yield csvText(rows, true);
}

/** One JSON object a line; what is absent is left out. */
export function* claimsJsonlChunks(graph: KnowledgeGraph): Generator<string> {
  for (const row of claimRows(graph)) yield `${JSON.stringify(row)}\n`;
}
