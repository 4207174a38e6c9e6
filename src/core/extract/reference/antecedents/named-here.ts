import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isAside } from '../asides.ts';
import { mainClause } from '../clause-of.ts';
import { isMain } from '../main-body.ts';
import { mentionsBefore } from '../named-before.ts';
import type { ReferAt } from '../refer-at.ts';
import { statedOfAll } from '../stated.ts';
import { isAnyFirm } from './bodies.ts';
import { isOneExample } from './same-owner.ts';

/** Who is named earlier in the sentence, without those of whom it cannot be meant. */
export const namedHere = (grammar: ArticleGrammar, at: ReferAt): Entity[] =>
  ownersLast(grammar, at, mentionsBefore(grammar, at.parsed, at.np)).filter(
    (e) =>
      !isAside(grammar, at, e) &&
      !isBeforeSemicolon(grammar, at, e) &&
      !isOneOfSpeakers(grammar, at, e) &&
      !isOneExample(grammar, at, e) &&
      !isOneOfDoers(grammar, at, e) &&
      !isOneOfPair(grammar, at, e),
  );

/** "The deal commits Norvane to use Velm's plants; *its* chips": rather whom it commits than whose the plants are. */
function ownersLast(grammar: ArticleGrammar, { parsed, np }: PhraseAt, named: readonly Entity[]): readonly Entity[] {
  const { words } = parsed;
  if (words[np.first - 1]?.lower !== ';') return named;
  const isOwner = (entity: Entity): boolean =>
    words.every((_, i) => i >= np.first || entityOfWord(grammar, parsed, i) !== entity || words[i + 1]?.pos === 'poss');
  return [...named.filter((e) => !isOwner(e)), ...named.filter(isOwner)];
}

/** "a bill that was sent *to Velm*; its critics": behind a semicolon nobody of a relative clause before it. */
function isBeforeSemicolon(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const { words, items } = parsed;
  const end = words.findLastIndex((w, i) => i < np.first && w.text === ';');
  const thing = mainClause(parsed)?.object;
  if (np.pronoun !== 'its' || end < 0 || thing?.det !== 'indef' || thing.name !== undefined) return false;
  const rel = items.find((item) => (item.type === 'rel' || item.type === 'sub') && item.first < end);
  const inside = words.flatMap((_, i) => (i < end && entityOfWord(grammar, parsed, i) === entity ? [i] : []));
  return rel !== undefined && inside.length > 0 && inside.every((i) => i > rel.first);
}

/** "*Velm and Tarn* stopped selling its phones, and Osker barred it": one of several who do something together is no "it". */
const isOneOfDoers = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  (/^its?$/u.test(np.pronoun ?? '') || (np.pronoun === undefined && np.det === 'def' && !np.plural)) &&
  parsed.clauses.some(
    ({ subject }) =>
      subject !== undefined &&
      subject.name !== undefined &&
      subject.members.some((one) => one.name !== undefined) &&
      subject.last <= np.first &&
      speaksOf(grammar, { parsed, np: subject }, entity),
  );

/** "took *Norvane and Velm* to court; another sued the company": neither of the two, unless the article is about it. */
const isOneOfPair = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  isAnyFirm({ parsed, np }) &&
  !isMain(grammar, entity) &&
  parsed.phrases.some(
    (list) =>
      list.name !== undefined &&
      list.members.length === 1 &&
      list.last < np.first &&
      speaksOf(grammar, { parsed, np: list }, entity),
  );

/** "*Norvane and Velm* said the company would": one of those who say so together is not whom they speak of. */
function isOneOfSpeakers(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const saying = parsed.clauses.find((c) => c.subject === np)?.governor?.clause?.subject;
  if (saying !== undefined && isTheirs(grammar, parsed, { saying, entity })) return true;
  if (saying === undefined || saying.members.length === 0 || np.plural) return false;
  return speaksOf(grammar, { parsed, np: saying }, entity);
}

/** "The union, which represents studios including *Norvane*, demanded that it stop": those for whom it speaks are not of whom. */
const isTheirs = (
  grammar: ArticleGrammar,
  parsed: Parsed,
  { saying, entity }: { readonly saying: NounPhrase; readonly entity: Entity },
): boolean =>
  // "*Tavland's* union demanded that it stop"
  entityOfWord(grammar, parsed, saying.possessor?.name) === entity ||
  parsed.clauses
    .filter((c) => c.relative && c.subject === saying && c.verb.lemmas.some((l) => SPEAKS_FOR.test(l)))
    .flatMap((c) => [c.object ?? []].flat())
    .flatMap((np) => [np, ...np.members])
    .some((np) => speaksOf(grammar, { parsed, np }, entity));

const SPEAKS_FOR = listed('verbs of standing for others');

/** A phrase names the entity, alone or among others. */
const speaksOf = (grammar: ArticleGrammar, at: PhraseAt, entity: Entity): boolean =>
  statedOfAll(grammar, at).some((d) => d.entity === entity);
