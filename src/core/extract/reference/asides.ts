import { addTo } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { isHighPost } from '../high-post.ts';
import { isMade, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, namesPerson } from '../phrases.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { clauseOf, mainClause } from './clause-of.ts';
import { nounKind } from './noun-kind.ts';
import { onceForSentence } from './once.ts';
import { phrasesAfter } from './phrases-after.ts';

/** What is told by the way, of whom a pronoun or description does not speak. */

/** "Quill, who worked at Velm, founded the company", "Norvane, a supplier to Velm, owns the firm": what is said of the subject by the way is not spoken of. */
export function isAside(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  if (/^its?$/u.test(np.pronoun ?? '') || np.det === 'def')
    if (isToldOfSubject(grammar, { parsed, np }, entity) || isChannel(grammar, parsed, entity)) return true;
  if ((np.pronoun === 'its' || np.det === 'def') && isOfFormerPost(grammar, { parsed, np }, entity)) return true;
  if (np.det === 'def' && tellsOfPerson(grammar, parsed, entity)) return true;
  const own = clauseOf(parsed, np) ?? mainClause(parsed);
  if (np.pronoun === 'it' && isAgentBehindSubject(grammar, { parsed, np }, entity)) return true;
  if (np.pronoun !== undefined || own?.subject === undefined || own.subject.first > np.first) return false;
  // "A and B, both owned by Velm, sued the company"; but "wants the fund that owns *Velm*, angering the company" goes on.
  const said = parsed.clauses.find(
    (c) =>
      c !== own.governor?.clause &&
      (c.relative || (c.passive && c.verb.barePast)) &&
      c.subject === own.subject &&
      c.verb.last < own.verb.first,
  );
  const aside = asideOf(parsed, np, own.subject)?.first ?? said?.verb.first;
  if (aside === undefined) return false;
  return wordsOf(grammar, parsed, entity).every((i) => i >= np.first || (i > aside && i < own.verb.first));
}

/** "Velm and Tarn, both owned by *Norvane*, sued it": whoever owns those who act is told by the way. */
function isAgentBehindSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const own = parsed.clauses.find((c) => c.object === np && !c.passive);
  const { subject, verb } = own ?? {};
  if (subject?.name === undefined || verb === undefined) return false;
  const owned = parsed.clauses.find(
    (c) => c.passive && !c.relative && c.verb.barePast && c.verb.first >= subject.last && c.verb.last < verb.first,
  );
  if (owned === undefined || !owned.preps.some((p) => p.prep === 'by')) return false;
  return wordsOf(grammar, parsed, entity).every((i) => i >= np.first || (i > owned.verb.first && i < verb.first));
}

/** "Ada Quill, a former executive at *Velm*, became its chief", "Ada Quill, a former *Velm* executive, has led the firm": where one was before is not whose post it is. */
const isOfFormerPost = (grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean =>
  wordsOf(grammar, parsed, entity).every((i) =>
    parsed.phrases.some(
      (post) =>
        post.parent?.as === 'apposed' &&
        post.name === undefined &&
        namesPerson(parsed.words, post.parent.np) &&
        parsed.words
          .slice(post.first, post.last)
          .some(({ lower }) => FORMER.test(lower) || /^(?:recently|lately)$/u.test(lower)) &&
        (post.mods.includes(i) ||
          // "a former executive at Velm, who left the firm"
          (np.pronoun !== undefined &&
            phrasesAfter(parsed, post).some((p) => [p.np, ...p.np.members].some((one) => one.name === i)))),
    ),
  );

const FORMER = listed('who was it once');

/** "*Quillbee* star Ada Quill made a bid for the app": by what thing a person is only called; "*Norvane* chief Ada Quill" has a firm. */
const tellsOfPerson = (grammar: ArticleGrammar, parsed: Parsed, entity: Entity): boolean =>
  isMade(entity) &&
  !/^(?:company|organization|government)$/u.test(kindOf(entity)) &&
  wordsOf(grammar, parsed, entity).every((i) =>
    parsed.phrases.some(({ mods, name }) => mods.includes(i) && namesPerson(parsed.words, { name })),
  );

/** "slammed Velm *on Norvane*, saying the company lied": where something is said is not what it speaks of. */
const isChannel = (grammar: ArticleGrammar, parsed: Parsed, entity: Entity): boolean =>
  wordsOf(grammar, parsed, entity).every(
    (i) =>
      parsed.clauses.some(
        (c) =>
          c.object !== undefined &&
          c.preps.some((p) => p.prep === 'on' && p.np.name === i && p.np.members.length === 0) &&
          c.verb.lemmas.some((l) => grammar.rulebook.lexicon.status.onlooks.has(l)),
      ) || isPostedOn(parsed, i),
  );

/** "Writing *on X*, Ada Quill called the company a scam", "In a *WeChat post*, the company said": where people post. */
const isPostedOn = ({ words }: Parsed, i: number): boolean =>
  (/^(?:on|via)$/u.test(words[i - 1]?.lower ?? '') && FORUM.test(words[i]?.text ?? '')) ||
  (/^(?:an?|its|his|her|their)$/u.test(words[i - 1]?.lower ?? '') && POST.test(words[i + 1]?.lower ?? ''));

const POST = listed('what people post');

const FORUM = listed('where people post');

/** The words of a sentence that name each of its entities. */
const wordsByEntity = onceForSentence((grammar, { words }) => {
  const found = new Map<Entity, number[]>();
  words.forEach(({ mention }, i) => {
    const entity = mention === undefined ? undefined : grammar.entityAt.get(mention.from);
    if (entity !== undefined) addTo(found, entity, i);
  });
  return found;
});

const wordsOf = (grammar: ArticleGrammar, parsed: Parsed, entity: Entity): readonly number[] =>
  wordsByEntity(grammar, parsed).get(entity) ?? NO_WORDS;

const NO_WORDS: readonly number[] = [];

/** "Norvane, a *Quillbee* alternative, opened", "The successor to *Quillbee* is out": by what the sentence only says what somebody else is. */
export const isYardstick = (grammar: ArticleGrammar, parsed: Parsed, entity: Entity): boolean =>
  yardsticksIn(grammar, parsed).has(entity);

const yardsticksIn = onceForSentence((grammar, parsed) => {
  const found = new Set<Entity>();
  for (const [entity, words] of wordsByEntity(grammar, parsed))
    if (words.every((i) => isOutdone(parsed, i) || isComparedWith(parsed, i))) found.add(entity);
  return found;
});

/** "a *Quillbee* alternative", "the successor to *Quillbee*", "an answer to *Norvane's* Quillbee and *Velm's* Tern", "Norvane, the maker of *Quillbee*," */
const isComparedWith = (parsed: Parsed, i: number): boolean =>
  parsed.phrases.some((np) => {
    if (np.name !== undefined) return false;
    if (np.mods.includes(i) && COMPARED.test(np.plainNoun ?? '')) return true;
    const maker = np.parent?.as === 'apposed' && MAKER.test(np.plainNoun ?? '');
    const next = maker || AGAINST.test(np.plainNoun ?? '') ? phrasesAfter(parsed, np)[0] : undefined;
    if (next === undefined || !/^(?:to|of|for)$/u.test(next.prep)) return false;
    return [next.np, ...next.np.members].some((one) => one.name === i || one.possessor?.name === i);
  });

/** "Ada Quill, who once worked at *Norvane*, said. The company": where somebody was before is told by the way. */
export function isOfPast(grammar: ArticleGrammar, parsed: Parsed, entity: Entity): boolean {
  const told = parsed.clauses
    .filter((c) => c.relative && c.verb.barePast && namesPerson(parsed.words, c.subject))
    .flatMap((c) => c.preps.flatMap(({ prep, np }) => (/^(?:at|for|from)$/u.test(prep) ? [np, ...np.members] : [])));
  const left = careerBefore(parsed);
  const words = told.length === 0 && left === undefined ? [] : wordsOf(grammar, parsed, entity);
  return words.length > 0 && words.every((i) => told.some((np) => np.name === i) || left?.(i) === true);
}

/** "Ada Quill, *who helped to steer Velm*, joins as finance chief *from Tarn*. The company": where somebody was who takes up a post. */
function careerBefore(parsed: Parsed): ((word: number) => boolean) | undefined {
  const main = parsed.clauses.find((c) => !c.relative && namesPerson(parsed.words, c.subject) && takesUpPost(c));
  if (main === undefined) return undefined;
  const from = main.preps.filter((p) => p.prep === 'from').flatMap(({ np }) => [np, ...np.members]);
  const told = parsed.clauses.find((c) => c.relative && c.subject === main.subject && c.at < main.at);
  return (i) => from.some((np) => np.name === i) || (told !== undefined && i >= told.verb.last && i < main.verb.first);
}

/** "joins *as chief*", "becomes chief", "was named chief" */
const takesUpPost = ({ verb, passive, preps, object }: Clause): boolean =>
  passive
    ? verb.lemmas.some((l) => APPOINTS.test(l))
    : verb.lemmas.some((l) => TAKES_UP.test(l)) &&
      (preps.some((p) => p.prep === 'as') || (object !== undefined && isHighPost(object)));

const APPOINTS = listed('verbs of hiring for a post');
const TAKES_UP = /^(?:join|become)$/u;

/** "The fund owns fields in *Tavland*. It": where somebody without a name does something is not who does it. */
export function isWhere(grammar: ArticleGrammar, parsed: Parsed, entity: Entity): boolean {
  if (entity.known?.isCountry !== true) return false;
  const topic = mainClause(parsed)?.subject;
  if (topic === undefined || topic.det !== 'def' || topic.plural || topic.name !== undefined) return false;
  const words = wordsOf(grammar, parsed, entity);
  return words.length > 0 && words.every((i) => i >= topic.last && parsed.words[i - 1]?.lower === 'in');
}

/** "Analysts at *Velm* said the cuts were overdue. The chipmaker": whose people judge others, unless their house is called so. */
export function isOfAnalysts(grammar: ArticleGrammar, parsed: Parsed, entity: Entity, np: NounPhrase): boolean {
  if (HOUSE.test(np.plainNoun ?? '') || HOUSE.test(np.noun ?? '')) return false;
  const judges = judgesIn(grammar, parsed);
  const words = wordsOf(grammar, parsed, entity);
  return (
    words.length > 0 &&
    words.every((i) => judges.some((one) => isHouseOf(parsed, one, i)) || isHouseSaying(grammar, parsed, i))
  );
}

/** Phrases for those who judge firms: few sentences have any. */
const judgesIn = onceForSentence((_, { phrases }) => phrases.filter((np) => JUDGE.test(np.plainNoun ?? '')));

/** "The cuts hurt Tarn, *Velm Research* says": a house of analysts by its name, which only says what it thinks of others. */
const isHouseSaying = (grammar: ArticleGrammar, { clauses, words }: Parsed, i: number): boolean =>
  HOUSES_END.test(words[i]?.text.split(' ').at(-1) ?? '') &&
  clauses.some(
    ({ subject, verb }) =>
      subject?.name === i && verb.lemmas.some((l) => grammar.rulebook.lexicon.status.sayVerbs.has(l)),
  );

const HOUSES_END = listed('last words of houses of analysts');

/** "an analyst at *Velm*", "*Velm* analysts", "*Velm* analyst Ada Quill" */
function isHouseOf(parsed: Parsed, np: NounPhrase, i: number): boolean {
  if (np.mods.includes(i) || np.softName === i || np.possessor?.name === i) return true;
  return phrasesAfter(parsed, np).some((p) => /^(?:at|with|from|of)$/u.test(p.prep) && p.np.name === i);
}

const JUDGE = listed('who judges firms');
const HOUSE = listed('houses of analysts');

/** "beats *Velm's Gannet*", "climbed past *the Gannet*", "is thinner than *the Gannet*", "as fast as *the Gannet*": what another thing is held against. */
function isOutdone({ words, clauses }: Parsed, i: number): boolean {
  const names = (np: NounPhrase | undefined) => np !== undefined && [np, ...np.members].some((one) => one.name === i);
  if (
    clauses.some(
      (c) =>
        (!c.passive && c.verb.lemmas.some((l) => OUTDOES.test(l)) && names(c.object)) ||
        // "a suite that can take on *Norvane*", "that competes with *Norvane*"
        (c.relative &&
          c.verb.lemmas.some((l) => VIES.test(l)) &&
          c.preps.some((p) => VYING.test(p.prep) && names(p.np))) ||
        c.preps.some((p) => OUTDOING.test(p.prep) && names(p.np)),
    )
  )
    return true;
  const before = words.slice(Math.max(0, i - 5), i);
  const as = before.findLastIndex((w) => w.lower === 'as');
  // "Quillbee as well as the Gannet": both.
  if (before[as - 1]?.lower === 'well') return false;
  return as >= before.length - 2 && as > 0 && before.slice(0, as).some((w) => w.lower === 'as');
}

const OUTDOES = listed('verbs of outdoing');
const VIES = listed('verbs of vying');
const VYING = /^(?:with|against|on)$/u;
const OUTDOING = /^(?:than|past|ahead of|behind)$/u;

const MAKER = listed('makers of things');
const AGAINST = listed('what stands against a thing');
const COMPARED = listed('what stands against a thing as its like');

/**
 * "A startup that works with *Velm* said it would", "Norvane — a land that has a treaty with *Tavland* — said it would": what is
 * told of the subject by the way is not "it".
 */
function isToldOfSubject(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const asides = parsed.clauses.flatMap(({ subject, verb, relative, passive }) => {
    // "Velm, a publisher, sued Norvane, alleging it": the aside ends where it sued.
    if (verb.form !== 'finite' || relative || (passive && verb.barePast)) return [];
    const beside = subject === undefined ? [] : [subject, ...subject.members].flatMap((one) => one.apposed);
    // "Ada Quill, a Velm investor, sued the company": what is told of her may well be meant.
    const appositions = beside.filter((one) => one.name === undefined && np.pronoun !== undefined);
    const all = subject !== undefined && isUnnamedBody(grammar, subject) ? [subject, ...appositions] : appositions;
    return all.map((one) => [one.first, verb.first] as const);
  });
  if (np.pronoun !== undefined) asides.push(...toldByDeed(grammar, parsed, np));
  return wordsOf(grammar, parsed, entity).every(
    (i) =>
      i >= np.first ||
      // "A startup called Norvane said it"
      (!BEFORE_NAME.test(parsed.words[i - 1]?.lower ?? '') && asides.some(([first, last]) => i > first && i < last)),
  );
}

/** "sued the lab *that built Velm*, alleging that it": what a body without a name is told by. */
const toldByDeed = (grammar: ArticleGrammar, parsed: Parsed, { first }: NounPhrase): (readonly [number, number])[] =>
  parsed.clauses.flatMap(({ relative, subject, object, verb }) =>
    relative && subject !== undefined && object !== undefined && object.last < first && isUnnamedBody(grammar, subject)
      ? [[verb.first, object.last] as const]
      : [],
  );

const BEFORE_NAME = listed('words before another name');

/** "a startup", "the charity": one that acts, without a name. */
const isUnnamedBody = ({ rulebook }: ArticleGrammar, np: NounPhrase): boolean =>
  np.name === undefined &&
  np.softName === undefined &&
  np.possessor === undefined &&
  !np.plural &&
  /^(?:company|organization|government)$/u.test(nounKind(np, rulebook) ?? '');

/** An apposition behind a body's name, for what takes up something by "the": a person may well act on the body beside them. */
function asideOf({ words }: Parsed, np: NounPhrase, subject: NounPhrase): NounPhrase | undefined {
  if (np.det !== 'def' || namesPerson(words, subject)) return undefined;
  return subject.apposed.find((one) => one.name === undefined && one.first > subject.first);
}
