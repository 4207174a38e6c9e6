/** Puts a pair of names before the reader and tells whether one node came out or two. */
import { buildGraph } from '../../src/core/build-graph.ts';
import type { Article, KnowledgeGraph, LocalEntity, Reading } from '../../src/core/model/index.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { longestForm, nameWords } from '../../src/core/rules/gazetteer.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { foldName } from './match-entities.ts';
import type { NameInText, NamePair, PairVerdict } from './pairs.ts';

export function judgePair(pair: NamePair, rulebook: Rulebook): PairVerdict {
  return pair.within === 'corpus' ? acrossArticles(pair, rulebook) : withinArticle(pair, rulebook);
}

/** The names alone, each of a sure kind, in two articles: what is judged is the merging, not the reading. */
function acrossArticles({ a, b }: NamePair, rulebook: Rulebook): PairVerdict {
  const readings = [readingOf(a, 'a', rulebook), readingOf(b, 'b', rulebook)];
  const graph = buildGraph(readings, rulebook);
  const of = (article: string) => graph.nodes.find((node) => node.attributes.articles.includes(article))?.key;
  return verdict(of('a'), of('b'));
}

function readingOf({ name, kind }: NameInText, id: string, rulebook: Rulebook): Reading {
  const article: Article = { id, date: '2026-01-15', text: name };
  const known = knownId(name, kind, rulebook);
  const entity: LocalEntity = {
    name,
    names: [{ name, count: 1, reason: 'as written' }],
    votes: [{ kind, weight: 3, reason: 'the pair says so' }],
    ...(known === undefined ? {} : { known }),
    mentions: [{ from: 0, to: name.length }],
  };
  return { article, entities: [entity], claims: [], gaps: [], notes: [] };
}

/** The gazetteer's entry for the whole name, where its kind allows it. */
function knownId(name: string, kind: string, { gazetteer }: Rulebook): string | undefined {
  const words = nameWords(name);
  const form = longestForm(gazetteer, words, 0);
  return form?.words.length === words.length && form.entry.kinds.includes(kind) ? form.entry.id : undefined;
}

/** Both names in one article, the fuller one with what tells its kind. */
function withinArticle({ a, b }: NamePair, rulebook: Rulebook): PairVerdict {
  const article: Article = { id: 'a', date: '2026-01-15', text: sentencesFor(a, b) };
  const graph = buildGraph([readArticle(article, rulebook)], rulebook);
  return verdict(keyOf(a, graph), keyOf(b, graph));
}

function keyOf({ name }: NameInText, graph: KnowledgeGraph): string | undefined {
  const folded = foldName(name);
  return graph.nodes.find(({ attributes }) => [attributes.label, ...attributes.aliases].map(foldName).includes(folded))
    ?.key;
}

function sentencesFor(a: NameInText, b: NameInText): string {
  return `${FIRST[a.kind]?.(a.name) ?? `It was about ${a.name}.`} ${LATER[b.kind]?.(b.name) ?? `Then came ${b.name}.`}`;
}

const FIRST: Readonly<Record<string, (name: string) => string>> = {
  person: (name) => `The plan was presented on Monday by ${name}, a lawyer who spoke to reporters in the lobby.`,
  company: (name) => `The contract went to ${name}, a company with 300 employees.`,
  product: (name) => `The update added dark mode to ${name}, an app for planning meetings.`,
  model: (name) => `The researchers tested ${name}, an AI model that was released in May.`,
  government: (name) => `The rules were issued by ${name}, an agency that licenses the trade.`,
  organization: (name) => `The report was written by ${name}, a nonprofit that has watched the trade for years.`,
  publication: (name) => `The story first appeared in ${name}, a newspaper.`,
  law: (name) => `Lawmakers passed the ${name.replace(/^the /i, '')} in June.`,
};

const LATER: Readonly<Record<string, (name: string) => string>> = {
  person: (name) => `“We will appeal,” ${name} said.`,
  company: (name) => `Last year ${name} acquired a smaller rival.`,
  product: (name) => `Customers have complained that ${name} crashes too often.`,
  model: (name) => `In other tests ${name} did worse.`,
  government: (name) => `In March ${name} fined two companies.`,
  organization: (name) => `In March ${name} published its findings.`,
  publication: (name) => `The editors of ${name} stood by the story.`,
  law: (name) => `Companies that break the ${name.replace(/^the /i, '')} can be fined.`,
};

function verdict(a: string | undefined, b: string | undefined): PairVerdict {
  if (a === undefined || b === undefined) return 'unread';
  return a === b ? 'merged' : 'apart';
}
