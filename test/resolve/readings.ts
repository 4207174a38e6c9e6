/** Readings written by hand: names with their kinds, and claims between them, in articles of made-up text. */
import { buildGraph } from '../../src/core/build-graph.ts';
import type {
  Claim,
  KnowledgeGraph,
  LocalEntity,
  Modality,
  NameUse,
  Reading,
  Span,
} from '../../src/core/model/index.ts';
import { loadRulebook } from '../../src/rulebook.ts';

export const rulebook = loadRulebook();

export interface EntitySketch {
  readonly name: string;
  /** Kind to weight of evidence. */
  readonly kinds?: Readonly<Record<string, number>>;
  /** Why it has them; "it is called a …" unless told. */
  readonly reason?: string;
  /** Other names in the article, with the article's reason. */
  readonly also?: Readonly<Record<string, string>>;
  readonly known?: string;
  /** What stands right behind the name in the text. */
  readonly behind?: string;
}

/** Subject, relation, object, modality; ends by name. */
export type ClaimSketch = readonly [subject: string, relation: string, object: string, modality?: Modality];

export interface ReadingSketch {
  readonly entities: readonly (EntitySketch | string)[];
  readonly claims?: readonly ClaimSketch[];
  /** More text, that names nothing. */
  readonly text?: string;
  readonly date?: string;
}

/** The reading of an article that names each thing once in a line of its own and makes each claim in a sentence. */
export function reading(id: string, { entities, claims = [], text: more = '', date }: ReadingSketch): Reading {
  const page = new Page();
  const sketches = entities.map((e) => (typeof e === 'string' ? { name: e } : e));
  const local = sketches.map((sketch) => entityOf(sketch, page, id));
  const made = claims.map((claim) => claimOf(claim, { page, names: sketches.map((s) => s.name) }));
  page.write(more);
  const article = { id, text: page.text, ...(date === undefined ? {} : { date }) };
  return { article, entities: local, claims: made, gaps: [], notes: [] };
}

class Page {
  text = '';

  write(words: string): Span {
    const from = this.text.length;
    this.text += words;
    return { from, to: this.text.length };
  }
}

function entityOf(
  { name, kinds = {}, reason, also = {}, known, behind = '' }: EntitySketch,
  page: Page,
  id: string,
): LocalEntity {
  const uses: NameUse[] = [
    { name, count: 1, reason: 'same name' },
    ...Object.entries(also).map(([other, reason]) => ({ name: other, count: 1, reason })),
  ];
  const mentions = uses.map((use) => {
    const span = page.write(use.name);
    page.write(`${behind} is in ${id}.\n`);
    return span;
  });
  const votes = Object.entries(kinds).map(([kind, weight]) => ({
    kind,
    weight,
    reason: reason ?? `it is called a ${kind}`,
  }));
  return { name, names: uses, votes, mentions, ...(known === undefined ? {} : { known }) };
}

function claimOf(
  [subject, relation, object, modality = 'asserted']: ClaimSketch,
  { page, names }: { page: Page; names: readonly string[] },
): Claim {
  const subjectSpan = page.write(subject);
  page.write(' ');
  const trigger = page.write(relation);
  page.write(' ');
  const objectSpan = page.write(object);
  const sentence = { from: subjectSpan.from, to: objectSpan.to };
  page.write('\n');
  return {
    relation,
    subject: names.indexOf(subject),
    object: names.indexOf(object),
    modality,
    sentence,
    subjectSpan,
    objectSpan,
    trigger,
    rule: `${relation}.test`,
    confidence: 0.9,
    steps: [],
  };
}

/** The graph of some readings, under ids a, b, c, … */
export function graphOf(...sketches: readonly ReadingSketch[]): KnowledgeGraph {
  return buildGraph(
    sketches.map((sketch, i) => reading(String.fromCharCode(97 + i), sketch)),
    rulebook,
  );
}

/** `label (kind)` of each node, sorted. */
export const namesIn = (graph: KnowledgeGraph): string[] =>
  graph.nodes.map(({ attributes }) => `${attributes.label} (${attributes.kind})`).sort();
