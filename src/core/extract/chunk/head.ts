import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import type { Word } from '../word.ts';
import { type CompoundNoun, compoundNounAt, isPluralBefore } from './compound-noun.ts';
import { isPlaceName } from './place-name.ts';

interface HeadOptions extends Pick<NounPhrase, 'first' | 'last' | 'det' | 'possessor' | 'compounds' | 'money'> {
  /** Indices of its nouns, names, numbers and adjectives. */
  readonly parts: readonly number[];
  readonly rulebook: Rulebook;
}

/**
 * Makes a noun phrase of its parts by finding the head: the name, the noun that describes its bearer, and the names that
 * modify these; the last noun or name decides which is which.
 */
export function headedPhrase(words: readonly Word[], options: HeadOptions): NounPhrase {
  const { first, last, det, possessor, compounds, money, parts, rulebook } = options;
  const headAt = parts.findLast((p) => words[p]?.pos === 'noun' || words[p]?.pos === 'name');
  const name = nameAt(words, headAt, parts);
  const nounAt = describingNounAt(words, { headAt, name, parts });
  const noun = nounAt === undefined ? undefined : compoundNounAt(words, nounAt, rulebook);
  const mods = parts.filter((p) => p !== name && words[p]?.mention !== undefined);
  return phraseLike({
    first,
    last,
    name,
    softName:
      name === undefined
        ? softNameAt(words, { mods, nounAt, noun, owned: possessor !== undefined, rulebook })
        : undefined,
    noun: noun?.lemma,
    plainNoun: nounAt === undefined ? undefined : rulebook.lexicon.nounLemma((words[nounAt] as Word).lower),
    nounAt,
    moreNouns: [
      ...joinedNouns(words, { first, nounAt, rulebook }),
      // "rival startup Norvane", "competing apps such as Quillbee"
      ...parts
        .filter((p) => p !== nounAt && p !== name && (words[p]?.lower === 'rival' || words[p]?.lower === 'competing'))
        .map(() => 'rival'),
    ],
    plural:
      nounAt !== undefined && name === undefined
        ? (words[nounAt] as Word).plural || isPluralBefore(words, nounAt, noun)
        : false,
    det,
    possessor,
    mods,
    compounds,
    pronoun: undefined,
    money,
    members: [],
    examples: [],
    apposed: [],
  });
}

/** "they", and "its" as a possessor. */
export function pronounPhrase(words: readonly Word[], i: number): NounPhrase {
  const { lower } = words[i] as Word;
  return phraseLike({
    first: i,
    last: i + 1,
    name: undefined,
    softName: undefined,
    noun: undefined,
    plainNoun: undefined,
    nounAt: undefined,
    moreNouns: [],
    plural: /^(?:they|them|their|we|us|our|these|those)$/u.test(lower),
    det: 'none',
    possessor: undefined,
    mods: [],
    compounds: [],
    pronoun: lower,
    money: false,
    members: [],
    examples: [],
    apposed: [],
  });
}

/** The name that heads a phrase, or an adjective of nationality that stands by itself. */
function nameAt(words: readonly Word[], headAt: number | undefined, parts: readonly number[]): number | undefined {
  if (headAt !== undefined) return words[headAt]?.pos === 'name' ? headAt : undefined;
  return words[parts[0] ?? -1]?.mention === undefined ? undefined : parts[0];
}

/** The head noun, or the noun right before the name: "the startup Norvane", `the app "Quillbee"`. */
function describingNounAt(
  words: readonly Word[],
  { headAt, name, parts }: { headAt: number | undefined; name: number | undefined; parts: readonly number[] },
): number | undefined {
  if (name === undefined) return headAt;
  const isNoun = (i: number) => words[i]?.pos === 'noun' && parts.includes(i);
  if (isNoun(name - 1)) return name - 1;
  const quoted = /^["“‘']$/u.test(words[name - 1]?.text ?? '');
  return quoted && isNoun(name - 2) ? name - 2 : undefined;
}

/** "the *Quillbee* app": a name before the noun that the phrase may stand for. */
function softNameAt(
  words: readonly Word[],
  options: {
    mods: readonly number[];
    nounAt: number | undefined;
    noun: CompoundNoun | undefined;
    owned: boolean;
    rulebook: Rulebook;
  },
): number | undefined {
  const { mods, nounAt, noun, owned, rulebook } = options;
  if (nounAt === undefined) return undefined;
  const { kindNouns, nounLemma } = rulebook.lexicon;
  const thing = /^(?:product|model)$/u.test(kindNouns.get(nounLemma((words[nounAt] as Word).lower)) ?? '');
  const soft = mods.find(
    (p) => p === nounAt - (noun?.words ?? 1) || (p < nounAt && onlyPlainBetween(words, p, { to: nounAt, thing })),
  );
  // "fake Quillbee apps" are none.
  if (soft === undefined || FAKE.test(words[soft - 1]?.lower ?? '')) return undefined;
  // "Norvane's *Lisbon* unit": where it is, and not what it is called.
  if (owned && isPlaceName(words[soft]) && PART.test(nounLemma((words[nounAt] as Word).lower))) return undefined;
  return words[soft]?.mention?.demonym !== true ? soft : undefined;
}

const FAKE = listed('imitations');
const PART = listed('parts of a firm');

function onlyPlainBetween(
  words: readonly Word[],
  from: number,
  { to, thing }: { to: number; thing: boolean },
): boolean {
  // "the Quillbee Language Unit *(QLU)* chips"
  const short = thing && words[from + 1]?.text === '(' && words[from + 3]?.text === ')' ? 3 : 0;
  const between = words.slice(from + 1 + short, to);
  const plain = between.every((w) => w.pos === 'noun' || w.pos === 'adj' || /^["'”’]$/u.test(w.text));
  return plain && between.length < 3;
}

/** "founder" in "founder and chief executive Ada Quill". */
function joinedNouns(
  words: readonly Word[],
  { first, nounAt, rulebook }: { first: number; nounAt: number | undefined; rulebook: Rulebook },
): string[] {
  if (nounAt === undefined) return [];
  const nouns: string[] = [];
  for (let i = first + 1; i < nounAt; i++)
    if (words[i]?.pos === 'cc' && words[i - 1]?.pos === 'noun')
      nouns.push(compoundNounAt(words, i - 1, rulebook).lemma);
  return nouns;
}
