import type { SignPlace } from '../../rules/kind-signs.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { vote } from './vote.ts';

/** What the nouns and verbs beside a new name say of its kind: "users of Quillbee", "Quillbee costs", "reported by Tidewire". */
export function voteBySigns(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const np of parsed.phrases) voteByNouns({ grammar, parsed }, np);
  for (const clause of parsed.clauses) voteByVerb({ grammar, parsed }, clause);
}

interface SignAt {
  readonly grammar: ArticleGrammar;
  readonly parsed: Parsed;
}

function voteByNouns(at: SignAt, np: NounPhrase): void {
  if (np.noun === undefined) return;
  const nouns = [np.noun, np.plainNoun ?? ''];
  if (np.possessor?.noun === undefined) give(at, np.possessor?.name, 'has', nouns);
  // "Quillbee users", "Tidewire reporter Ada Quill"
  give(at, np.softName, 'before', nouns);
  if (np.mods.at(-1) !== np.name) give(at, np.mods.at(-1), 'before', nouns);
  if (np.name !== undefined) return;
  for (const { prep, np: inner } of phrasesAfter(at.parsed, np))
    for (const one of [inner, ...inner.members])
      give(
        at,
        // "the maker of Quillbee and Tarnow pens"
        one.noun === undefined ? one.name : one.plural ? one.softName : undefined,
        'of',
        nouns.map((noun) => `${noun} ${prep}`),
      );
}

function voteByVerb(at: SignAt, clause: Clause): void {
  const { verb, passive, subject, object, preps } = clause;
  const patient = passive ? subject : object;
  if (!passive) giveTo(at, subject, 'does', verb.lemmas);
  giveTo(at, patient, 'undergoes', verb.lemmas);
  for (const { prep, np } of preps)
    giveTo(
      at,
      np,
      'way',
      verb.lemmas.map((lemma) => `${lemma} ${prep}`),
    );
  if (verb.copula && !verb.negated) giveTo(at, subject, 'is', [adjectiveOf(at, clause)]);
}

/** "is *open-source*", "is now *free*" */
function adjectiveOf({ parsed: { words } }: SignAt, { verb }: Clause): string {
  let at = verb.last;
  while (words[at]?.pos === 'adv') at++;
  return words[at]?.pos === 'adj' ? (words[at]?.lower ?? '') : '';
}

/** A bare name alone: of "the Quillbee app" the noun tells. */
function giveTo(at: SignAt, np: NounPhrase | undefined, place: SignPlace, words: readonly string[]): void {
  if (np !== undefined && np.noun === undefined && np.possessor === undefined) give(at, np.name, place, words);
}

function give(at: SignAt, word: number | undefined, place: SignPlace, words: readonly string[]): void {
  const signs = at.grammar.rulebook.lexicon.kindSigns[place];
  const found = words.find((w) => signs.has(w));
  const sign = found === undefined ? undefined : signs.get(found);
  const entity = sign === undefined ? undefined : entityOfWord(at.grammar, at.parsed, word);
  if (entity === undefined || sign === undefined || entity.known !== undefined || !mayTell(entity, sign.kind)) return;
  vote(entity, sign.kind, sign.weight, REASONS[place](found as string));
}

/** Whoever bears a given name or a title is no thing, whatever is done to it. */
const mayTell = ({ personal, place }: Entity, kind: string): boolean =>
  kind === 'person' ? !place : !personal && !place;

const REASONS: Readonly<Record<SignPlace, (words: string) => string>> = {
  has: (noun) => `it has a ${noun}`,
  before: (noun) => `"${noun}" stands behind it`,
  of: (words) => `"${words}" stands before it`,
  does: (verb) => `it does what "${verb}" says`,
  undergoes: (verb) => `"${verb}" is done to it`,
  way: (words) => `"${words}" leads to it`,
  is: (adjective) => `it is ${adjective}`,
};
