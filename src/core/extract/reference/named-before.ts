import { listed, type WordTest } from '../../rules/word-lists.ts';
import { lastSign, nextSign } from '../../text/signs.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import { isSurely, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { bodyBeside } from './body-beside.ts';
import { mainClause, topicOf } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { knownHolder } from './known-holder.ts';
import { opensNoteOfMany } from './notes.ts';
import { onceForSentence } from './once.ts';
import { NEUTRAL } from './pronouns.ts';
import { statedOfAll } from './stated.ts';
import { isNaming } from './told-later.ts';

/** The entities that were named before a phrase, in its sentence or in those before: as subjects, or at all. */

/** Named subjects of clauses before `np` (all of the sentence's, when left out), nearest first. */
export function subjectsBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase | undefined): Entity[] {
  const found: Entity[] = [];
  const quoted =
    np === undefined
      ? parsed.clauses.flatMap(({ subject }) => subject ?? []).filter((one) => isQuoted(parsed, one))
      : [];
  const nearestFirst = (of: NounPhrase) => demandedLast(grammar, parsed, of);
  for (const clause of np === undefined ? mainLast(parsed.clauses) : nearestFirst(np)) {
    const subject = np === undefined ? topicOf(clause) : clause.subject;
    if (subject === undefined || subject === np || (np !== undefined && subject.first >= np.first)) continue;
    if (isSource(grammar, parsed, clause)) continue;
    if (np === undefined ? isToldByTheWay(parsed, subject) : isSaidByOther(parsed, np, clause)) continue;
    // "spends more than Velm does; its chief"
    if (clause.marker === 'than') continue;
    // "Tavland barred Norvane from selling it after it": who is kept from selling is the object of the clause, not its subject.
    if (np !== undefined && (isObjectAbove(clause) || isInSentenceAhead(parsed, clause, np))) continue;
    if (np === undefined && (quoted.includes(subject) || joinsRound(parsed, clause))) continue;
    if (np !== undefined && isDoerByTheWay(parsed, clause, np)) continue;
    // "Norvane and Velm have … its owner", "Norvane and Velm said the company": one of two is neither.
    if (np !== undefined && isOne(np) && joined(parsed, subject)) continue;
    const d =
      headEntity(grammar, parsed, subject) ??
      knownHolder(grammar, parsed, subject) ??
      apposedEntity(grammar, parsed, subject) ??
      (subject.possessor === undefined ? undefined : headEntity(grammar, parsed, subject.possessor)) ??
      landOf(grammar, parsed, subject) ??
      bodyOfPeople(grammar, parsed, subject) ??
      // "The launch is Norvane's latest, with Velm": whose it is said to be.
      (np === undefined && clause.verb.copula && clause.object?.possessor?.name !== undefined
        ? headEntity(grammar, parsed, clause.object.possessor)
        : undefined);
    // "Ada Quill's lawyer, *Bo Tarn*, is busy. He sued": Bo Tarn rather than whose lawyer he is.
    const bearer =
      d !== undefined && kindOf(d.entity) === 'person' ? personBeside(grammar, parsed, subject) : undefined;
    if (bearer !== undefined && bearer !== d?.entity) {
      if (!found.includes(bearer)) found.push(bearer);
      continue;
    }
    const thing =
      subject.possessor === undefined || clause.relative ? undefined : apposedThing(grammar, parsed, subject);
    // "Tavland's minister, *Ada Quill*, said so, and Velm did it": Velm rather than the land of whoever acts in person.
    const ofLand = np === undefined && d !== undefined && d.entity.known?.acts === true;
    if (ofLand && isOfPerson(grammar, parsed, subject) && !found.includes(d.entity)) {
      found.unshift(d.entity);
      continue;
    }
    // "Norvane's new phone, the Quillbee, is out. It runs": first the phone, then whose it is.
    const both = [thing, d?.entity].filter((e) => e !== undefined && !found.includes(e)) as Entity[];
    found.push(...(np === undefined ? both.reverse() : both));
    // `"…," Norvane chief Ada Quill said`: after all that is named, what she speaks for.
    const person = quoted.length > 0 && d !== undefined && kindOf(d.entity) === 'person';
    const body = person ? bodyBeside(grammar, parsed, subject) : undefined;
    if (body !== undefined && !found.includes(body)) found.unshift(body);
  }
  return found;
}

/** "It bought Tarn from *Velm, which had*", "Its sales to *Velm, which has*": the sentence is about "it", and not about of whom a clause tells by the way. */
function isToldByTheWay(parsed: Parsed, np: NounPhrase): boolean {
  const topic = mainClause(parsed)?.subject;
  const isIts = topic?.pronoun === 'it' || (topic?.name === undefined && topic?.possessor?.pronoun === 'its');
  return isIts && topic !== np && parsed.clauses.some((c) => c.relative && c.subject === np);
}

/** "showed *Quillbee, which* reads texts, and said *it* would work": whoever says so goes on, and not of whom a clause tells by the way. */
function isSaidByOther({ clauses }: Parsed, np: NounPhrase, { relative, subject, at }: Clause): boolean {
  const saying = relative ? clauses.find((c) => c.subject === np)?.governor : undefined;
  const sayer =
    saying?.via === 'that' && saying.clause !== undefined && at < saying.clause.at ? saying.clause : undefined;
  return sayer?.subject !== undefined && sayer.subject !== subject && (subject?.first ?? 0) > sayer.subject.last;
}

/** "The lens works as well as Tern-2, *which Velm made*, and *it* is light": who does what a clause between commas tells is not who goes on. */
function isDoerByTheWay(
  { clauses, words }: Parsed,
  { relative, subject, object, at }: Clause,
  np: NounPhrase,
): boolean {
  const goesOn = np.pronoun === 'it' && words[np.first - 1]?.lower === 'and' && words[np.first - 2]?.lower === ',';
  const told = relative && object !== undefined && subject !== undefined && object.last < subject.first;
  return goesOn && told && clauses.some((c) => !c.relative && c.at < at && c.subject !== undefined);
}

/** "Norvane demanded that Velm stop, and in May *it* sued": behind "and" goes on who demands it, rather than of whom. */
function demandedLast({ rulebook }: ArticleGrammar, parsed: Parsed, np: NounPhrase): readonly Clause[] {
  const reversed = [...parsed.clauses].reverse();
  const own = parsed.clauses.find((c) => c.subject === np);
  if (np.pronoun !== 'it' || own?.verb.form !== 'finite' || own.governor !== undefined || own.marker !== undefined)
    return reversed;
  const { sayVerbs } = rulebook.lexicon.status;
  const isDemanded = ({ governor }: Clause): boolean => {
    const above = governor?.clause;
    if (above === undefined) return false;
    // "demanded that Velm stop *selling*"
    return governor?.via === 'that' ? !above.verb.lemmas.some((l) => sayVerbs.has(l)) : isDemanded(above);
  };
  const before = reversed.find((c) => c.at < own.at);
  const joined = parsed.items.slice(before?.at ?? own.at, own.at).some((item) => item.type === 'cc');
  return before !== undefined && joined
    ? [...reversed.filter((c) => !isDemanded(c)), ...reversed.filter(isDemanded)]
    : reversed;
}

/** "fined Norvane for using it; in May *it*": behind a semicolon the subjects of full clauses go on, not those of participles. */
const isInSentenceAhead = ({ words }: Parsed, { verb, subject }: Clause, { first }: NounPhrase): boolean =>
  verb.form !== 'finite' &&
  subject !== undefined &&
  words.findIndex((w, i) => i >= verb.last && i < first && w.text === ';') >= 0;

/** "Norvane, which Velm spun out, sells robots", "After Velm fell, Norvane rose": what is told by the way comes before what the sentence is about. */
const mainLast = (clauses: readonly Clause[]): Clause[] => {
  const reversed = [...clauses].reverse();
  const main = reversed.findLast((c) => c.verb.form === 'finite' && !c.relative && c.marker === undefined);
  const isByTheWay = (c: Clause): boolean =>
    c.relative || isNamedSo(c) || (c.marker !== undefined && c.governor === undefined && c.at < (main?.at ?? 0));
  return [...reversed.filter(isByTheWay), ...reversed.filter((c) => !isByTheWay(c))];
};

/** "who sold a startup *called Quillbee*" */
const isNamedSo = (clause: Clause): boolean => clause.passive && clause.verb.barePast && isNaming(clause);

const isObjectAbove = ({ subject, governor, verb }: Clause): boolean =>
  verb.form !== 'finite' && subject !== undefined && governor?.clause?.object === subject;

/** The named subjects of a sentence in their order: whatever refers back from the sentences behind it asks for them. */
export const subjectsIn = onceForSentence<readonly Entity[]>((grammar, parsed) =>
  subjectsBefore(grammar, parsed, undefined).reverse(),
);

/** "Portugal's watchdog, the Velm Commission, said", "Its parent, Velm, said" */
const apposedEntity = (grammar: ArticleGrammar, parsed: Parsed, { apposed, noun = '' }: NounPhrase) =>
  apposed
    .flatMap((np) => headEntity(grammar, parsed, np) ?? [])
    .find(({ entity }) => (RELATED.test(noun) ? FIRM : PUBLIC).test(kindOf(entity)));

const PUBLIC = /^(?:government|organization)$/u;
const FIRM = /^(?:government|organization|company)$/u;

/** "Tavland's minister, *Ada Quill*" */
const isOfPerson = (grammar: ArticleGrammar, parsed: Parsed, { name, possessor, apposed }: NounPhrase): boolean =>
  name === undefined &&
  possessor?.name !== undefined &&
  apposed.some((one) => {
    const entity = entityOfWord(grammar, parsed, one.name);
    return entity !== undefined && kindOf(entity) === 'person';
  });

/** "Ada Quill's lawyer, *Bo Tarn*" */
const personBeside = (
  grammar: ArticleGrammar,
  parsed: Parsed,
  { name, possessor, apposed }: NounPhrase,
): Entity | undefined =>
  name === undefined && possessor?.name !== undefined
    ? apposed
        .flatMap((one) => entityOfWord(grammar, parsed, one.name) ?? [])
        .find((entity) => kindOf(entity) === 'person')
    : undefined;

/** Firms that are what they are to another firm. */
const RELATED = listed('firms by what they are to another');

/** "Norvane's new phone, the *Quillbee*, is out" */
const apposedThing = (grammar: ArticleGrammar, parsed: Parsed, { apposed, noun }: NounPhrase): Entity | undefined =>
  noun === undefined
    ? undefined
    : apposed.flatMap((np) => headEntity(grammar, parsed, np)?.entity ?? []).find((e) => isSurely(e, THINGS));

/** "The Portuguese government banned it. The government said": the land whose body acts. */
function landOf(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): { readonly entity: Entity } | undefined {
  if (np.name !== undefined || np.plural || np.det !== 'def' || !BODY.test(np.plainNoun ?? '')) return undefined;
  const lands = np.mods.filter((m) => parsed.words[m]?.mention?.demonym === true);
  const entity = lands.length === 1 ? entityOfWord(grammar, parsed, lands[0]) : undefined;
  return entity === undefined ? undefined : { entity };
}

const BODY = listed('public bodies');

/** "*Norvane* employees may not use Velm, the company said": the body whose people the subject is. */
function bodyOfPeople(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { readonly entity: Entity } | undefined {
  if (np.name !== undefined || !np.plural || !grammar.rulebook.lexicon.titles.has(np.plainNoun ?? '')) return undefined;
  // "Velm analysts said": of others than Velm.
  if (JUDGE.test(np.plainNoun ?? '')) return undefined;
  const entity = entityOfWord(grammar, parsed, np.softName ?? np.mods[0]);
  return entity !== undefined && isSurely(entity, FIRMS) ? { entity } : undefined;
}

const JUDGE = listed('who judges firms');

/** "its", "the company"; "the Dutch company" tells which of the two. */
const isOne = ({ pronoun, det, plural, mods }: NounPhrase): boolean =>
  pronoun === undefined ? det === 'def' && !plural && mods.length === 0 : NEUTRAL.test(pronoun);

const joined = ({ items }: Parsed, subject: NounPhrase): boolean =>
  subject.members.length > 0 &&
  items.some((item, k) => item.type === 'cc' && item.lower === 'and' && items[k + 1] === subject.members.at(-1));

/** "Bloomberg says it …": an outlet that reports is not what it reports on. */
function isSource(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): boolean {
  const entity = clause.subject === undefined ? undefined : headEntity(grammar, parsed, clause.subject)?.entity;
  return (
    entity !== undefined &&
    kindOf(entity) === 'publication' &&
    (clause.verb.lemmas.some((l) => grammar.rulebook.lexicon.status.sayVerbs.has(l)) || citesSource(parsed, clause))
  );
}

/** "The Low Tide, *citing* Ada Quill, put the price at": what it tells, it has from others. */
const citesSource = ({ clauses }: Parsed, { subject }: Clause): boolean =>
  clauses.some((c) => c.subject === subject && c.verb.lemmas.some((l) => /^(?:cite|quote)$/u.test(l)));

/** `"Velm is our partner," Quill said`: what is spoken of is not who is quoted speaking of it. */
function isQuoted({ words }: Parsed, { first, last }: NounPhrase): boolean {
  const opens = nextSign(words, 0, '"“');
  return opens >= 0 && opens < first && lastSign(words, words.length, '"”') >= last;
}

/** "Velm led the round", "Velm also joined": the text goes on about whoever raises the money. */
const joinsRound = ({ words }: Parsed, { verb, subject, object, preps, passive }: Clause): boolean =>
  verb.lemmas.some((l) => JOINS_ROUND.test(l)) &&
  ([object, passive ? subject : undefined, ...preps.map((p) => p.np)].some(isRound) ||
    ((object === undefined || object.plainNoun === 'part') &&
      (verb.lemmas.some((l) => l.startsWith('oversubscribe')) ||
        verb.adverbs.includes('also') ||
        words[verb.last]?.lower === 'too')));

const JOINS_ROUND = listed('verbs of joining a round');

/** "Velm backed Norvane. The startup", "Velm has agreed to buy Norvane. The startup": who gave money, here or right before. */
export const givesMoney = (grammar: ArticleGrammar, at: PhraseAt): Entity[] =>
  giftsBefore(grammar, at).flatMap((g) => g.givers);

/** "Velm led a round in Norvane. The startup": who was given it. */
export const isGivenMoney = (grammar: ArticleGrammar, at: PhraseAt): Entity[] =>
  giftsBefore(grammar, at).flatMap((g) => g.given);

const giftsBefore = (grammar: ArticleGrammar, { parsed, np }: PhraseAt) => {
  const earlier = grammar.parsed[parsed.index - 1];
  const here = parsed.clauses.filter((c) => c.verb.last <= np.first);
  return [
    ...giftsIn(grammar, parsed, here),
    ...(earlier === undefined ? [] : giftsIn(grammar, earlier, earlier.clauses)),
  ];
};

function giftsIn(grammar: ArticleGrammar, parsed: Parsed, clauses: readonly Clause[]) {
  const named = (np: NounPhrase | undefined) =>
    np === undefined ? [] : statedOfAll(grammar, { parsed, np }).map((d) => d.entity);
  return clauses.flatMap((c) => {
    const says = (verbs: WordTest) => c.verb.lemmas.some((l) => verbs.test(l));
    const to = c.preps.find((p) => /^(?:in|into)$/u.test(p.prep) && p.np.name !== undefined)?.np;
    const stake = says(TAKES_STAKE) && c.object?.plainNoun === 'stake';
    const invests = says(INVESTS) || joinsRound(parsed, c) || stake;
    // "Norvane is backed by Velm"
    const by = c.passive && says(BACKS) ? c.preps.find((p) => p.prep === 'by')?.np : undefined;
    if (by !== undefined) return [{ givers: named(by), given: named(c.subject) }];
    const given = invests ? to : says(BACKS) ? c.object : undefined;
    return given?.name === undefined || c.passive ? [] : [{ givers: named(c.subject), given: named(given) }];
  });
}

const BACKS = listed('verbs of giving money to a firm');

const INVESTS = listed('verbs of investing');

const TAKES_STAKE = listed('verbs of taking a stake');

/** "its *seed round*", "the *round*" */
export const isRound = (np: NounPhrase | undefined): boolean =>
  ROUND.test(np?.plainNoun ?? '') || ROUND.test(np?.noun ?? '');

const ROUND = listed('rounds of money');

/** "Velm is an investor, as are Tarn and Osker": of whoever the text is about. */
const areInvestors = ({ verb, object, preps }: Clause): boolean =>
  verb.copula &&
  !verb.negated &&
  object?.name === undefined &&
  object?.possessor === undefined &&
  INVESTOR.test(object?.plainNoun ?? '') &&
  !preps.some((p) => /^(?:in|of)$/u.test(p.prep));

const INVESTOR = listed('nouns of investors');

/** The sentence tells who joined a round, and nothing else. */
export const isAboutRound = (parsed: Parsed): boolean =>
  parsed.clauses.some((c) => joinsRound(parsed, c) || areInvestors(c)) &&
  parsed.clauses.every(
    (c) =>
      c.subject === undefined ||
      c.verb.form !== 'finite' ||
      joinsRound(parsed, c) ||
      areInvestors(c) ||
      c.marker !== undefined,
  );

/** Subjects of the sentence before, or where it has none of the one before that. */
export function previousSubjects(grammar: ArticleGrammar, parsed: Parsed, back = 1): readonly Entity[] {
  for (let k = 1; k <= back; k++) {
    const behind = grammar.parsed[parsed.index - k + 1];
    if (behind !== undefined && opensNoteOfMany(grammar, behind)) return [];
    const earlier = grammar.parsed[parsed.index - k];
    if (earlier === undefined || earlier.sentence.furniture || isAboutRound(earlier)) continue;
    const subjects = subjectsOf(grammar, earlier);
    if (subjects.length > 0) return subjects;
  }
  return [];
}

/** A sentence that the gate kept from the grammar names one thing at most, which stands for its subject. */
export function subjectsOf(grammar: ArticleGrammar, earlier: Parsed): readonly Entity[] {
  const subjects = subjectsIn(grammar, earlier);
  if (subjects.length > 0) return subjects;
  const named = earlier.clauses.length === 0 ? mentionsIn(grammar, earlier) : [];
  return named.length === 1 ? named : [];
}

/** All that is named before `np`, nearest first. */
export const mentionsBefore = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  namedUpTo(grammar, parsed, np.first);

/** All that a later sentence can take up of what this one names, the last first. */
export const mentionsIn = onceForSentence<readonly Entity[]>((grammar, parsed) =>
  namedUpTo(grammar, parsed, parsed.words.length, (i) => isByTheWay(parsed, i) || isSaidOn(parsed, i)),
);

function namedUpTo(
  grammar: ArticleGrammar,
  parsed: Parsed,
  end: number,
  isLeftOut: (i: number) => boolean = () => false,
): Entity[] {
  const found: Entity[] = [];
  for (let i = end - 1; i >= 0; i--) {
    const mention = parsed.words[i]?.mention;
    if (mention === undefined || mention.demonym) continue;
    const entity = grammar.entityAt.get(mention.from);
    if (entity !== undefined && kindOf(entity) !== 'publication' && !found.includes(entity) && !isLeftOut(i))
      found.push(entity);
  }
  return found;
}

/** "it posted *on X*", "in a post *on X*": where something is said. */
const isSaidOn = ({ words }: Parsed, i: number): boolean =>
  words[i - 1]?.lower === 'on' && FORUM.test(words[i]?.text ?? '') && POSTS.test(words[i - 2]?.lower ?? '');

const FORUM = listed('where people post');
const POSTS = listed('words of posting');

/** "according to Velm data", "(now at Velm)": no later sentence takes up where a figure comes from, or what stands in brackets. */
function isByTheWay({ words, sentence: { tokens } }: Parsed, i: number): boolean {
  // The sentence's tokens: one that the gate kept from the grammar has no words but its names.
  const first = tokens.findIndex((t) => t.from === words[i]?.from);
  const last = tokens.findIndex((t) => t.to === words[i]?.to) + 1;
  if (first < 0 || last === 0) return false;
  const to = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const behind = /^['’]s?$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  if (tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'according' && FIGURES.test(tokens[behind]?.lower ?? ''))
    return true;
  const open = lastSign(tokens, first, '()');
  return open > 0 && tokens[open]?.text === '(' && nextSign(tokens, last, ')') >= 0;
}

const FIGURES = listed('what figures come from');

/** "Its customers include A, B and C": "the company" is none of several. */
export const listedIn = onceForSentence<readonly Entity[]>((grammar, parsed) =>
  parsed.clauses
    .filter((c) => c.verb.lemmas.includes('include') && c.subject?.name === undefined && c.object !== undefined)
    .flatMap((c) => ((c.object as NounPhrase).members.length === 0 ? [] : [c.object as NounPhrase]))
    .flatMap((np) => statedOfAll(grammar, { parsed, np }).map((d) => d.entity)),
);
