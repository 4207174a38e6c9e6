import type { KindSign, SignPlace } from '../../rules/kind-signs.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase, type VerbGroup } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { bestScore, CAMEL_CASE } from './kinds.ts';
import { vote } from './vote.ts';

/** What the nouns and verbs beside a new name say of its kind: "users of Quillbee", "Quillbee costs", "reported by Tidewire". */
export function voteBySigns(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const np of parsed.phrases) voteByNouns({ grammar, parsed }, np);
  for (const clause of parsed.clauses) voteByVerb({ grammar, parsed }, clause);
  voteByCompany({ grammar, parsed });
}

/** "Tern 2 beat the others on benchmarks": of a thing with a number, what else the sentence tells of says which kind it is. */
function voteByCompany({ grammar, parsed }: SignAt): void {
  const signs = grammar.rulebook.lexicon.kindSigns.near;
  const told = new Map(
    parsed.phrases.flatMap(({ noun = '', plainNoun = '' }) => {
      const word = [noun, plainNoun].find((one) => signs.has(one)) ?? '';
      const sign = signs.get(word);
      return sign === undefined || !isAbout(grammar, sign.topic) ? [] : [[word, sign] as const];
    }),
  );
  if (told.size === 0) return;
  const entities = parsed.phrases.flatMap(({ name }) => entityOfWord(grammar, parsed, name) ?? []);
  for (const entity of entities)
    for (const [noun, { kind, weight }] of told)
      if (entity.known === undefined && entity.votes.some((v) => v.kind === kind))
        vote(entity, kind, weight, REASONS.near(noun));
}

interface SignAt {
  readonly grammar: ArticleGrammar;
  readonly parsed: Parsed;
}

/** One of the words stands somewhere in the article. */
const isAbout = ({ parsed }: ArticleGrammar, topic: readonly string[]): boolean =>
  topic.length === 0 ||
  parsed.some((sentence) => sentence?.words.some(({ text, lower }) => topic.includes(text) || topic.includes(lower)));

function voteByNouns(at: SignAt, np: NounPhrase): void {
  if (np.noun === undefined) return;
  const nouns = [np.noun, np.plainNoun ?? ''];
  if (np.possessor?.noun === undefined) give(at, np.possessor?.name, 'has', nouns);
  // "Huddleroom is free, yet its default settings": nobody else has them.
  if (np.possessor?.pronoun === 'its') give(at, soleNameBefore(at, np), 'has', nouns);
  give(at, nameBeforeWith(at, np), 'has', nouns);
  // "Quillbee users", "Tidewire reporter Ada Quill"
  give(at, np.softName, 'before', nouns);
  if (np.mods.at(-1) !== np.name) give(at, np.mods.at(-1), 'before', nouns);
  if (np.name !== undefined) return;
  // "deliveries in May of Quillbee", but not "the hiring of Ada Quill as head of Sales"
  const after = phrasesAfter(at.parsed, np);
  const first = after.findIndex(({ np: inner }) => !isTimeLike(inner));
  // Not "the ambassador to Tavland Ada Quill".
  for (const { prep, np: inner } of after.slice(0, first + 1))
    for (const one of [inner, ...inner.members].filter((x) => x.mods.every((mod) => mod === (x.name ?? x.softName))))
      give(
        at,
        // "the maker of Quillbee and Tarnow pens"
        one.noun === undefined ? one.name : one.plural ? one.softName : undefined,
        'of',
        nouns.map((noun) => `${noun} ${prep}`),
      );
}

/** The word of the one body or thing that the sentence names before a phrase. */
function soleNameBefore({ grammar, parsed }: SignAt, { first }: NounPhrase): number | undefined {
  const named = parsed.words.slice(0, first).flatMap((_, i) => {
    const entity = entityOfWord(grammar, parsed, i);
    return entity === undefined || entity.personal || entity.place ? [] : [{ i, entity }];
  });
  return named.every(({ entity }) => entity === named[0]?.entity) ? named[0]?.i : undefined;
}

/** "Caldera, *with* a context window of": the name before. */
function nameBeforeWith({ parsed: { items } }: SignAt, np: NounPhrase): number | undefined {
  const k = items.indexOf(np);
  const prep = items[k - 1];
  if (prep?.type !== 'prep' || prep.lower !== 'with') return undefined;
  const before = items[items[k - 2]?.type === 'punct' ? k - 3 : k - 2];
  return before?.type === 'np' && before.noun === undefined ? before.name : undefined;
}

function voteByVerb(at: SignAt, clause: Clause): void {
  const { verb, passive, subject, object, preps } = clause;
  const patient = passive ? subject : object;
  const verbs = withParticle(verb);
  if (!passive && !isBareParticiple(clause)) giveTo(at, subject, 'does', [...deedsOf(clause), ...verbs]);
  giveTo(at, patient, 'undergoes', [...deedsOf(clause), ...verbs]);
  for (const { prep, np } of preps)
    giveTo(
      at,
      np,
      'way',
      // "wrote *off* its stake in Norvane": not what one writes in.
      verb.lemmas.map((lemma) =>
        verb.particle === undefined || object === undefined ? `${lemma} ${prep}` : `${lemma} ${verb.particle} ${prep}`,
      ),
    );
  const adjective = verb.copula ? adjectiveOf(at, clause) : '';
  if (adjective === '') return;
  if (!verb.negated) giveTo(at, subject, 'is', [adjective]);
  // "is available on Quillbee"
  for (const { prep, np } of preps) giveTo(at, np, 'after', [`${adjective} ${prep}`]);
}

/** "the plan *announced* in May": what may as well be done to it. */
const isBareParticiple = ({ verb, object, said, comps }: Clause): boolean =>
  verb.barePast &&
  object === undefined &&
  said === undefined &&
  comps.length === 0 &&
  verb.lemmas.some((l) => TRANSITIVE.test(l));

const TRANSITIVE = listed('verbs with a thing or firm for object');

/** "rolled out", then "rolled" */
const withParticle = ({ lemmas, particle }: VerbGroup): readonly string[] =>
  particle === undefined ? lemmas : [...lemmas.map((lemma) => `${lemma} ${particle}`), ...lemmas];

/** "raises *money*", "files *for bankruptcy*", "declines *to comment*": a verb and what goes with it. */
function deedsOf({ verb, object, preps, comps }: Clause): string[] {
  const things = object === undefined ? [] : [object.money ? 'money' : (object.plainNoun ?? ''), object.noun ?? ''];
  const ends = [
    ...things,
    // "Quillbee sells for $5", not "Norvane sold Velm for $5 million"
    ...preps.flatMap(({ prep, np }) => [`${prep} ${np.plainNoun ?? ''}`, ...(prep === 'for' && object ? [] : [prep])]),
    ...comps.flatMap(({ marker, clause }) => (marker === 'inf' ? [`to ${clause.verb.lemmas[0]}`] : [])),
  ];
  return verb.lemmas.flatMap((lemma) => ends.map((end) => `${lemma} ${end}`));
}

/** "is *open-source*", "is now *free*" */
function adjectiveOf({ parsed: { words } }: SignAt, { verb }: Clause): string {
  let at = verb.last;
  while (words[at]?.pos === 'adv') at++;
  return words[at]?.pos === 'adj' ? (words[at]?.lower ?? '') : '';
}

/** A name, bare or behind what it is ("the startup Norvane"), and those listed with it: of "the Quillbee app" the noun tells. */
function giveTo(at: SignAt, np: NounPhrase | undefined, place: SignPlace, words: readonly string[]): void {
  if (np === undefined) return;
  for (const { name, nounAt, possessor } of [np, ...np.members])
    if (possessor === undefined && (nounAt ?? -1) < (name ?? -1)) give(at, name, place, words);
}

function give(at: SignAt, word: number | undefined, place: SignPlace, words: readonly string[]): void {
  const signs = at.grammar.rulebook.lexicon.kindSigns[place];
  const found = words.find((w) => signs.has(w));
  const sign = found === undefined ? undefined : signs.get(found);
  const entity = sign === undefined ? undefined : entityOfWord(at.grammar, at.parsed, word);
  if (entity === undefined || sign === undefined || !mayTell(entity, sign, place)) return;
  // What is clear already needs no hint.
  if (sign.weight < 0.5 && bestScore(entity) >= 1) return;
  // Whoever sells also buys, plans and offers: more than three small signs say no more.
  const isSmall = (weight: number) => weight < 0.6;
  if (isSmall(sign.weight) && entity.votes.filter((v) => v.kind === sign.kind && isSmall(v.weight)).length > 2) return;
  vote(entity, sign.kind, sign.weight, REASONS[place](found as string));
}

/**
 * Of a known name only what it does or has as a firm tells. What bears a given name is a thing or a body only where the sign
 * is clear; no thing with a number or a capital inside its name is a person.
 */
function mayTell({ name, known, personal, place }: Entity, { kind, weight }: KindSign, at: SignPlace): boolean {
  if (known !== undefined) return kind === 'company' && known.kinds.includes(kind);
  if (place) return false;
  if (kind === 'person') return !CAMEL_CASE.test(name) && !/\d/u.test(name);
  return !personal || (weight >= 0.8 && OF_BARE_NAME.has(at));
}

/** Not "the ambassador to Tavland Ada Quill". */
const OF_BARE_NAME: ReadonlySet<SignPlace> = new Set(['has', 'does', 'undergoes', 'is']);

const REASONS: Readonly<Record<SignPlace, (words: string) => string>> = {
  has: (noun) => `it has a ${noun}`,
  before: (noun) => `"${noun}" stands behind it`,
  of: (words) => `"${words}" stands before it`,
  does: (verb) => `it does what "${verb}" says`,
  undergoes: (verb) => `"${verb}" is done to it`,
  way: (words) => `"${words}" leads to it`,
  after: (words) => `"${words}" leads to it`,
  is: (adjective) => `it is ${adjective}`,
  near: (noun) => `${noun} is told of beside it`,
};
