import { actingPlaces } from './extract/entities/acting-places.ts';
import { groupMentions } from './extract/entities/entities.ts';
import { chooseBearers } from './extract/entities/namesakes.ts';
import { voteByBrands, voteByChain, voteByMarket } from './extract/entities/ticker.ts';
import type { Entity } from './extract/entity.ts';
import { claimsOf } from './extract/frames/claims.ts';
import { worthParsing } from './extract/gate.ts';
import { isCity } from './extract/kinds/capital-cities.ts';
import { voteByCitation } from './extract/kinds/citation-votes.ts';
import { voteByContext } from './extract/kinds/context-votes.ts';
import { kindOf, voteByName } from './extract/kinds/kinds.ts';
import { voteByPlainWords } from './extract/kinds/plain-words-votes.ts';
import { regionsInLists } from './extract/kinds/regions-in-lists.ts';
import type { Mention } from './extract/mention.ts';
import { findNames } from './extract/names/find-names.ts';
import { capitalsSayNothing } from './extract/names/silent-capitals.ts';
import { type Parsed, parseSentences, withoutGrammar } from './extract/parse-sentence.ts';
import type { ArticleGrammar } from './extract/reference/article-grammar.ts';
import { withHomes } from './extract/reference/homes.ts';
import { notesOf } from './extract/reference/notes.ts';
import { applyTags, joinNames, tagWords, untagged } from './extract/tags/words.ts';
import {
  type Article,
  type Claim,
  type Doc,
  groupBy,
  type LocalEntity,
  type NameUse,
  type Reading,
  type Sentence,
  type Span,
} from './model/index.ts';
import type { Rulebook } from './rules/rulebook.ts';
import { looksEnglish } from './text/language.ts';
import { scanArticle } from './text/scan-article.ts';
import { cutBefore } from './text/tokens.ts';

/** One article in, its entities and claims out. Pure: the same article and rulebook give the same reading anywhere. */
export function readArticle(article: Article, rulebook: Rulebook): Reading {
  const read = beginningOf(article);
  const notes = read === article ? [] : [`only its first ${LONGEST / 1000},000 characters were read`];
  const doc = scanArticle(read, rulebook);
  if (!looksEnglish(doc, rulebook.lexicon.englishWords)) return unread(article, [...notes, NOT_ENGLISH]);
  const { mentions, grammar } = analyse(read, rulebook, doc);
  const claims = claimsOf(grammar);
  const acting = actingPlaces(doc, mentions);
  const isTown = (m: Mention) => isCity(m, doc, rulebook);
  const gaps = gapsOf(doc, mentions, claims);
  return prune({ article, entities: grammar.entities, claims, acting, isTown, gaps, notes });
}

/** No article is longer; what is, is a book or a broken file. */
const LONGEST = 200_000;

function beginningOf(article: Article): Article {
  return article.text.length <= LONGEST
    ? article
    : { ...article, text: article.text.slice(0, cutBefore(article.text, LONGEST)) };
}

const NOT_ENGLISH = 'it does not look like English prose: nothing was read from it';

/** A reading of nothing, and why. */
export const unread = (article: Article, notes: readonly string[]): Reading => ({
  article,
  entities: [],
  claims: [],
  gaps: [],
  notes,
});

export interface ArticleAnalysis {
  readonly doc: Doc;
  readonly mentions: readonly Mention[];
  readonly grammar: ArticleGrammar;
}

/** What the reader makes of an article before it looks for claims: names, phrases, clauses, kinds. */
export function analyse(
  article: Article,
  rulebook: Rulebook,
  doc: Doc = scanArticle(article, rulebook),
): ArticleAnalysis {
  const named = chooseBearers(findNames(doc, rulebook), { rulebook, source: article.source, text: doc.text });
  const found = regionsInLists(named, { rulebook, text: doc.text });
  const { entities, entityAt } = groupMentions(found, { rulebook, text: doc.text });
  const mentions = found.filter(({ from }) => entityAt.has(from));
  const parsed = parseAll(doc, mentions, rulebook);
  for (const entity of entities) {
    voteByName(entity, rulebook);
    voteByMarket(entity, doc.text);
    voteByBrands(entity, doc.text);
    voteByChain(entity, doc.text);
    voteByCitation(entity, doc.text, rulebook);
  }
  const grammar = withHomes({
    parsed,
    entityAt,
    entities,
    rulebook,
    date: article.date,
    source: article.source,
    notes: notesOf(doc),
  });
  voteByContext(grammar);
  for (const entity of entities) voteByPlainWords(entity, rulebook);
  return { doc, mentions, grammar };
}

/** Tags all sentences that name something in one call, then reads their grammar. */
function parseAll(doc: Doc, mentions: readonly Mention[], rulebook: Rulebook): Parsed[] {
  const bySentence = groupBy(mentions, (m) => m.sentence);
  const worth = rulebook.gate ? worthParsing(doc, bySentence, rulebook) : undefined;
  const raw = doc.sentences.map((sentence, s) =>
    worth?.[s] === false
      ? undefined
      : joinNames(sentence, bySentence.get(s) ?? [], capitalsSayNothing(sentence, rulebook)),
  );
  const asked = raw.flatMap((words, index) => (words === undefined ? [] : [{ index, words }]));
  const tags = rulebook.tagger.tag(asked.map(({ words }) => tagWords(words)));
  const words = applyTags(
    asked.map((one) => one.words),
    tags,
    rulebook,
  );
  const tagged = asked.map(({ index }, i) => ({
    index,
    sentence: doc.sentences[index] as Sentence,
    words: words[i] ?? [],
  }));
  const parsed = new Map(parseSentences(tagged, rulebook).map((one) => [one.index, one]));
  return doc.sentences.map(
    (sentence, index) =>
      parsed.get(index) ?? withoutGrammar({ index, sentence, words: untagged(bySentence.get(index) ?? []) }),
  );
}

interface Draft {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  /** Where mentions begin that show a place as a government. */
  readonly acting: ReadonlySet<number>;
  /** A capital that is meant as a town. */
  readonly isTown: (m: Mention) => boolean;
  readonly gaps: readonly Span[];
  readonly notes: readonly string[];
}

/** Leaves out contests and prizes, and places that never acted, and renumbers what stays. */
function prune({ article, entities, claims, acting, isTown, gaps, notes }: Draft): Reading {
  const used = new Set(claims.flatMap((c) => [c.subject, c.object]));
  const stays = (e: Entity): boolean => {
    const kind = kindOf(e);
    if (used.has(e.index)) return true;
    if (kind === 'place') return e.mentions.some((m) => acting.has(m.from));
    return kind !== 'event' && !e.mentions.every(isTown);
  };
  const kept = entities.filter(stays);
  const renumber = new Map(kept.map((e, i) => [e.index, i]));
  const at = (index: number) => renumber.get(index) as number;
  return {
    article,
    entities: kept.map((e) => localEntity(e, isTown)),
    claims: claims.map(({ speaker, ...claim }) => ({
      ...claim,
      subject: at(claim.subject),
      object: at(claim.object),
      ...(speaker === undefined || !renumber.has(speaker) ? {} : { speaker: at(speaker) }),
    })),
    gaps,
    notes,
  };
}

function localEntity(entity: Entity, isTown: Draft['isTown']): LocalEntity {
  const acts = kindOf(entity) === 'place';
  const cities = entity.mentions.filter(isTown);
  const asTown = cities.length > 0 && cities.length === entity.mentions.length;
  const mentions = asTown ? cities : entity.mentions.filter((m) => !cities.includes(m));
  return {
    name: entity.name,
    names: namesWithout(entity, cities),
    votes: acts ? [{ kind: 'government', weight: 3, reason: 'it acts as a government' }] : entity.votes,
    ...(entity.known === undefined ? {} : { known: entity.known.id }),
    mentions: mentions.map(({ from, to }) => ({ from, to })),
    ...(asTown && { asTown }),
  };
}

/** How often it is called what, some mentions apart. */
function namesWithout(entity: Entity, left: readonly Mention[]): NameUse[] {
  const uses = [...entity.names.values()];
  if (left.length === 0) return uses;
  return uses
    .map((use) => ({ ...use, count: use.count - left.filter(({ name }) => name === use.name).length }))
    .filter(({ count }) => count > 0);
}

/** Sentences that name two things and gave no claim. */
function gapsOf(doc: Doc, mentions: readonly Mention[], claims: readonly Claim[]): Span[] {
  const said = new Set(claims.map((c) => c.sentence.from));
  const names = new Map<number, Set<string>>();
  for (const m of mentions) {
    if (m.place) continue;
    const set = names.get(m.sentence) ?? new Set<string>();
    names.set(m.sentence, set.add(m.known?.id ?? m.name));
  }
  return doc.sentences
    .filter((s, i) => !s.furniture && !said.has(s.from) && (names.get(i)?.size ?? 0) > 1)
    .map(({ from, to }) => ({ from, to }));
}
