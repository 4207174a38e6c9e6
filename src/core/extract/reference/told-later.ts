import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { nounKind } from './noun-kind.ts';

/** "Norvane unveiled *a new platform*. The platform, called Quillbee, …": what has no name until the next sentence. */

/** A phrase that brings something up, and what is asked of the one that names it. */
interface Sought {
  readonly grammar: ArticleGrammar;
  readonly np: NounPhrase;
  readonly next: Parsed;
  readonly kind: string;
}

/** The sentence behind and the phrase in it that names what `np` brings up, with the kinds that its name may be of. */
export function toldLater(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { parsed: Parsed; np: NounPhrase; kinds: readonly string[] } | undefined {
  if (!bringsUp(np)) return undefined;
  const post = grammar.rulebook.lexicon.titles.get(np.noun ?? '') === 'post';
  const kind = post ? 'person' : nounKind(np, grammar.rulebook);
  const next = grammar.parsed[parsed.index + 1];
  if (kind === undefined || !THING.test(kind) || next === undefined || next.sentence.furniture) return undefined;
  const sought: Sought = { grammar, np, next, kind };
  const ways = kind === 'person' ? [firstNamed] : np.plural ? FOR_MANY : FOR_ONE;
  for (const way of ways) {
    const name = way(sought);
    if (name !== undefined) return { parsed: next, np: name, kinds: KINDS.get(kind) ?? [kind] };
  }
  return undefined;
}

const THING = /^(?:product|model|company|organization|law|person)$/u;
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['product', THINGS],
  ['model', THINGS],
  ['company', FIRMS],
]);
const NAMES = listed('verbs of naming');

export const isNaming = ({ verb }: Clause): boolean => verb.lemmas.some((l) => NAMES.test(l));

/** "a new platform", "two phones": not one that was spoken of. */
const bringsUp = (np: NounPhrase): boolean =>
  np.name === undefined &&
  np.softName === undefined &&
  np.pronoun === undefined &&
  (np.det === 'indef' || np.plural || np.possessor?.pronoun !== undefined) &&
  !/^(?:def|neg)$/u.test(np.det) &&
  np.apposed.length === 0 &&
  np.examples.length === 0;

/** The phrase that opens the sentence. */
function opening({ items }: Parsed): NounPhrase | undefined {
  const [first] = items;
  return first?.type === 'np' ? first : undefined;
}

const named = (np: NounPhrase | undefined): NounPhrase | undefined => (np?.name === undefined ? undefined : np);

/** "The platform, called Quillbee,", "The two phones, A and B,", "The app is called Quillbee", "It is called Quillbee" */
function namedAgain(sought: Sought): NounPhrase | undefined {
  const { next, np } = sought;
  const again = opening(next);
  if (again === undefined || again.name !== undefined || again.softName !== undefined) return undefined;
  const called = named(next.clauses.find((c) => c.subject === again && c.passive && isNaming(c))?.object);
  if (again.pronoun !== undefined) return again.pronoun === 'it' && !np.plural ? called : undefined;
  if (again.det !== 'def' || again.plural !== np.plural || !isSame(sought, again)) return undefined;
  return called ?? again.apposed.find((a) => a.name !== undefined) ?? again.examples.find((e) => e.name !== undefined);
}

/** The same noun, or one that may be said of anything of the kind. */
const isSame = ({ grammar, np, kind }: Sought, again: NounPhrase): boolean =>
  again.plainNoun === np.plainNoun || (ANY.test(again.plainNoun ?? '') && nounKind(again, grammar.rulebook) === kind);

const ANY = listed('what may get a name later');

/** "Called Quillbee, it will ship", "Dubbed Quillbee, the app is free" */
function namedFirst({ next: { items, clauses } }: Sought): NounPhrase | undefined {
  const [verb, name] = items;
  if (verb?.type !== 'vg' || !verb.barePast || !verb.lemmas.some((l) => NAMES.test(l)) || name?.type !== 'np')
    return undefined;
  const subject = clauses.find((c) => c.at > 0 && c.verb.form === 'finite' && c.marker === undefined)?.subject;
  const thing = subject?.det === 'def' && subject.plainNoun !== undefined && subject.name === undefined;
  return subject?.pronoun === 'it' || thing ? named(name) : undefined;
}

/** "The company calls it Quillbee" */
const calledSo = ({ next }: Sought): NounPhrase | undefined =>
  named(next.clauses.find((c) => isNaming(c) && !c.passive && c.object?.pronoun === 'it')?.object2);

/** "a new phone. *The Osker 5* has", "a new finance chief. *Ada Quill* will": a name that was never told before opens the sentence. */
function firstNamed({ grammar, np, next, kind }: Sought): NounPhrase | undefined {
  const first = opening(next);
  const word = first?.name === undefined ? undefined : next.words[first.name];
  const entity = first === undefined ? undefined : entityOfWord(grammar, next, first.name);
  if (first === undefined || word === undefined || entity?.mentions[0]?.from !== word.from) return undefined;
  const acts = next.clauses.some((c) => c.subject === first && c.verb.form === 'finite');
  if (!acts || first.members.length > 0 || first.possessor !== undefined || first.noun !== undefined) return undefined;
  if (kind === 'person') return word.mention?.personal === true && isNew(next, grammar, np) ? first : undefined;
  return first.det === 'def' && isNew(next, grammar, np) ? first : undefined;
}

/** "a *new* phone" */
function isNew({ index }: Parsed, grammar: ArticleGrammar, np: NounPhrase): boolean {
  const before = grammar.parsed[index - 1]?.words.slice(np.first, np.last) ?? [];
  return np.det === 'indef' && before.some((w) => /^(?:new|first|next)$/u.test(w.lower));
}

/** "They include A and B", "These are A and B", "Among them are A and B" */
function listedNext({ next }: Sought): NounPhrase | undefined {
  const [first, second] = next.words;
  const they = /^(?:they|these|those)$/u.test(first?.lower ?? '');
  const among = first?.lower === 'among' && /^(?:them|these|those)$/u.test(second?.lower ?? '');
  const clause = next.clauses.find((c) => c.verb.form === 'finite' && c.marker === undefined);
  const includes = clause?.verb.lemmas.some((l) => (they ? /^(?:include|be|comprise)$/u : /^be$/u).test(l)) === true;
  return (they || among) && includes && clause?.passive === false ? named(clause.object) : undefined;
}

/** "The most popular is Quillbee", "The cheapest, the Osker 5, costs", "The first, Velm, makes": one of the many. */
function oneOfThem({ next }: Sought): NounPhrase | undefined {
  const { words, items, clauses } = next;
  if (words[0]?.lower !== 'the') return undefined;
  const end = words.findIndex((w) => !/^(?:det|adj|adv|num)$/u.test(w.pos));
  const sign = words[end];
  if (end < 2 || sign === undefined) return undefined;
  if (sign.lower !== ',') return named(clauses.find((c) => c.verb.copula && c.verb.first === end)?.object);
  const name = items.find((item) => item.type === 'np' && item.first === end + 1);
  const closed = name !== undefined && words[name.last]?.lower === ',';
  return closed && name.type === 'np' ? named(name) : undefined;
}

const FOR_ONE: readonly ((sought: Sought) => NounPhrase | undefined)[] = [namedAgain, namedFirst, calledSo, firstNamed];
const FOR_MANY: readonly ((sought: Sought) => NounPhrase | undefined)[] = [namedAgain, listedNext, oneOfThem];
