import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { isOfAnalysts, isOfPast, isWhere, isYardstick } from '../asides.ts';
import { mainClause } from '../clause-of.ts';
import { headEntity } from '../head-entity.ts';
import { byWeight, isMain, namedAboveAll } from '../main-body.ts';
import { listedIn, mentionsIn, subjectsOf } from '../named-before.ts';
import { type Antecedent, ago, antecedentsFrom, type ReferAt } from '../refer-at.ts';
import { toldTogether } from './lists-and-peers.ts';
import { isThingLast } from './things.ts';

/** Whom one of the sentences before names: its subjects, and all the others. */

/** A sentence before the one that takes somebody up. */
export interface SentenceBefore {
  readonly earlier: Parsed;
  /** How many sentences before. */
  readonly back: number;
  /** It tells of several together, who are not "it". */
  readonly many: boolean;
  /** The firms of whom it tells together. */
  readonly peers: readonly Entity[];
}

/** "*Velm* fell. The company": its subjects. */
export function* subjectsThere(grammar: ArticleGrammar, at: ReferAt, before: SentenceBefore): Generator<Antecedent> {
  const { earlier, back, many } = before;
  const subjects = many ? [] : subjectsOf(grammar, earlier).filter((e) => !isOneOfPeers(grammar, before, e));
  for (const entity of subjects)
    if ((back === 2 || isNear(grammar, at, { back, entity })) && !isOfAnalysts(grammar, earlier, entity, at.np))
      yield { entity, how: `the subject ${ago(back)}` };
}

/** "Tavland fined *Velm*. The company": whoever else it names, the one named most first. */
export function* namedThere(grammar: ArticleGrammar, at: ReferAt, before: SentenceBefore): Generator<Antecedent> {
  const { earlier, back, many } = before;
  const { parsed, np } = at;
  const listed = [
    ...(np.pronoun === undefined || np.pronoun === 'its' ? listedIn(grammar, earlier) : []),
    ...(many ? toldTogether(grammar, parsed) : []),
  ];
  const { dataHouses } = grammar.rulebook.lexicon;
  const isPassedOver = (entity: Entity) =>
    listed.includes(entity) ||
    isOneOfPeers(grammar, before, entity) ||
    dataHouses.has(entity.name) ||
    isMeasure(grammar, earlier, entity, np) ||
    isOfPast(grammar, earlier, entity) ||
    (np.pronoun === undefined ? ownsByTheWay(grammar, earlier, entity) : isWhere(grammar, earlier, entity));
  if (np.pronoun === undefined && back === 1)
    yield* antecedentsFrom(leftFor(grammar, earlier), 'what somebody left for');
  for (const entity of frontedLast(grammar, earlier, byWeight(mentionsIn(grammar, earlier))))
    if (isNear(grammar, at, { back, entity }) && !isPassedOver(entity)) yield { entity, how: `named ${ago(back)}` };
}

/** Farther back only what the article is mainly about is meant. */
const isNear = (
  grammar: ArticleGrammar,
  at: PhraseAt,
  { back, entity }: { readonly back: number; readonly entity: Entity },
): boolean => back === 1 || isMain(grammar, entity) || (back === 2 && isThingLast(grammar, at, entity));

/** One of several firms, unless the article is about it. */
const isOneOfPeers = (grammar: ArticleGrammar, { peers }: SentenceBefore, entity: Entity): boolean =>
  peers.includes(entity) && !(kindOf(entity) === 'company' && isMain(grammar, entity));

/** By what the sentence only measures another, or whose people judge others. */
export const isMeasure = (grammar: ArticleGrammar, parsed: Parsed, entity: Entity, np: NounPhrase): boolean =>
  isYardstick(grammar, parsed, entity) || isOfAnalysts(grammar, parsed, entity, np);

/** "After a complaint by *Velm*, the agency looked into Norvane. It fined the firm": what opens a sentence is told by the way. */
function frontedLast(grammar: ArticleGrammar, parsed: Parsed, entities: readonly Entity[]): Entity[] {
  const subject = mainClause(parsed)?.subject;
  const opens = parsed.items[0]?.type === 'prep' || parsed.items[0]?.type === 'sub';
  if (!opens || subject === undefined) return [...entities];
  const inFront = new Set<Entity>();
  const behind = new Set<Entity>();
  parsed.words.forEach(({ mention }, i) => {
    const entity = mention === undefined ? undefined : grammar.entityAt.get(mention.from);
    if (entity !== undefined) (i < subject.first ? inFront : behind).add(entity);
  });
  const isFronted = (e: Entity): boolean => inFront.has(e) && !behind.has(e);
  return [...entities.filter((e) => !isFronted(e)), ...entities.filter(isFronted)];
}

/** "It runs on *Velm's* Quillbee. The company": whose a thing is that somebody uses, where the article is about another. */
function ownsByTheWay(grammar: ArticleGrammar, { words, phrases, clauses }: Parsed, entity: Entity): boolean {
  if (kindOf(entity) !== 'company') return false;
  const subject = (word: number) => phrases.some((one) => one.first <= word && word < one.last && one.first === 0);
  // "along with Quillbee, which is owned by Velm"
  const owner = (word: number) =>
    clauses.some(
      (c) =>
        c.relative &&
        c.passive &&
        c.verb.lemmas.includes('own') &&
        c.preps.some((p) => p.prep === 'by' && p.np.name === word),
    );
  const byTheWay = words.every(
    ({ mention }, i) =>
      mention === undefined ||
      grammar.entityAt.get(mention.from) !== entity ||
      (words[i + 1]?.pos === 'poss' && !subject(i)) ||
      owner(i),
  );
  // Asked last: it looks at all of the article's entities.
  const main = byTheWay ? namedAboveAll(grammar, (e) => kindOf(e) === 'company') : undefined;
  return main !== undefined && main !== entity;
}

/** "Ada Quill left Norvane to found *Velm*. The company": where she is now. */
function leftFor(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const leaving = parsed.clauses.find((c) => !c.verb.negated && c.verb.lemmas.some((l) => LEAVES.test(l)));
  if (leaving === undefined) return [];
  return parsed.clauses
    .filter(
      (c) => c.at > leaving.at && !c.passive && c.object !== undefined && c.verb.lemmas.some((l) => GOES_TO.test(l)),
    )
    .flatMap((c) => headEntity(grammar, parsed, c.object as NounPhrase)?.entity ?? []);
}

const LEAVES = listed('verbs of leaving a body');
const GOES_TO = listed('verbs of going on to a body');
