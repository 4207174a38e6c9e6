import type { Lexicon } from '../rules/rulebook.ts';
import { listed } from '../rules/word-lists.ts';
import type { Word } from './word.ts';

/** The pieces that a sentence's grammar is made of. All indices are into the sentence's words. */

/** A noun phrase: "the Chinese startup Norvane", "Norvane's AI assistant", "its ban", "they". */
export interface NounPhrase {
  readonly type: 'np';
  readonly first: number;
  readonly last: number;
  /** The name that the phrase is headed by, if any. */
  readonly name?: number | undefined;
  /** A name right before a general noun ("the Quillbee app"), which the phrase may stand for. */
  readonly softName?: number | undefined;
  /** The describing noun's lemma, one or two words ("startup", "search engine"), and its last word. */
  readonly noun?: string | undefined;
  /** The last word alone of a two-word noun ("engine"). */
  readonly plainNoun?: string | undefined;
  readonly nounAt?: number | undefined;
  /** Nouns joined before the head ("founder and chief executive"), as lemmas. */
  readonly moreNouns: readonly string[];
  readonly plural: boolean;
  readonly det: 'def' | 'indef' | 'poss' | 'none' | 'neg';
  /** "Norvane's"; for "whose" the phrase before it, filled in by `linkPhrases`. */
  possessor?: NounPhrase | undefined;
  /** Names and adjectives of nationality that stand before the head. */
  readonly mods: readonly number[];
  /** "Norvane-backed": the name's index and the second half. */
  readonly compounds: readonly Compound[];
  /** Set for pronouns. */
  readonly pronoun?: string | undefined;
  readonly money: boolean;
  /** Links, filled in by `linkPhrases`. */
  members: NounPhrase[];
  examples: NounPhrase[];
  apposed: NounPhrase[];
  /** The phrase of which this one is a later member, an example or an apposition. */
  parent?: { readonly np: NounPhrase; readonly as: 'member' | 'example' | 'apposed' } | undefined;
}

/**
 * A phrase like another, with some things changed. All phrases are put together here, field by field and in one order:
 * were they spread into each other, they would differ in their making, and whatever reads phrases would be slow for it.
 */
export function phraseLike(np: Omit<NounPhrase, 'type'>, changed?: Partial<NounPhrase>): NounPhrase {
  const { first, last, name, softName, noun, plainNoun, nounAt, moreNouns, plural, det, possessor, mods, compounds } =
    np;
  const { pronoun, money, members, examples, apposed, parent } = np;
  const phrase: NounPhrase = {
    type: 'np',
    first,
    last,
    name,
    softName,
    noun,
    plainNoun,
    nounAt,
    moreNouns,
    plural,
    det,
    possessor,
    mods,
    compounds,
    pronoun,
    money,
    members,
    examples,
    apposed,
    parent,
  };
  return changed === undefined ? phrase : Object.assign(phrase, changed);
}

/** Whether a phrase is another, or hangs on it however far down: "the head *of the unit* of Norvane". */
export function belongsTo(np: NounPhrase, head: NounPhrase): boolean {
  for (let at: NounPhrase | undefined = np; at !== undefined; at = at.parent?.np) if (at === head) return true;
  return false;
}

export interface Compound {
  readonly name: number;
  readonly tail: string;
  /** The name may be a place's: "Lisbon-based". */
  readonly place: boolean;
}

/** A verb group: "has reportedly been banned", "to buy", "using". */
export interface VerbGroup {
  readonly type: 'vg';
  readonly first: number;
  readonly last: number;
  /** Index of the main verb. */
  readonly main: number;
  readonly lemmas: readonly string[];
  readonly form: 'finite' | 'inf' | 'ing' | 'part';
  readonly passive: boolean;
  readonly copula: boolean;
  readonly negated: boolean;
  readonly modal?: string | undefined;
  readonly adverbs: readonly string[];
  readonly particle?: string | undefined;
  /** No auxiliary before a past form: it may be finite or a reduced participle. */
  readonly barePast: boolean;
}

export interface Sign {
  readonly type: 'prep' | 'cc' | 'sub' | 'rel' | 'punct' | 'adv' | 'adj' | 'other';
  readonly first: number;
  readonly last: number;
  readonly lower: string;
}

export type Item = NounPhrase | VerbGroup | Sign;

const CURRENCY = listed('currencies');

/** "$3 million", "500 million euros" */
export const isSum = ({ money, plainNoun = '' }: NounPhrase): boolean => money || CURRENCY.test(plainNoun);

/** The same with nothing else behind it: no "$3 million fine". */
export const isBareSum = (np: NounPhrase): boolean =>
  isSum(np) && (np.noun === undefined || CURRENCY.test(np.plainNoun ?? ''));

/** "the president's *pick*": who is chosen for a post, and not yet called by a name. */
export const isChosen = (np: NounPhrase | undefined): boolean =>
  np !== undefined && np.name === undefined && CHOSEN.test(np.plainNoun ?? '');

const CHOSEN = listed('nouns of who is chosen');

/** Whether the phrase is headed by a name that is a person's by its form or its title. */
export const namesPerson = (words: readonly Word[], np: Pick<NounPhrase, 'name'> | undefined): boolean =>
  words[np?.name ?? -1]?.mention?.personal === true;

/** "Monday", "last week": a time without a name. */
export const isTimeLike = (np: NounPhrase): boolean => np.name === undefined && TIMES.has(np.plainNoun ?? '');

const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday week month year day weekend morning evening night decade spring
  summer autumn winter january february march april may june july august september october november december today yesterday
  tomorrow jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`.split(/\s+/u),
);

/** The first phrase of the group that `np` belongs to as a member or apposition. */
export function rootOf(np: NounPhrase): NounPhrase {
  let root = np;
  while (root.parent !== undefined && root.parent.as !== 'example') root = root.parent.np;
  return root;
}

/** "Ada Quill and Bo Tarn, *both founders of Norvane*": the whole list that a plural description behind its last name speaks of. */
export function listDescribed({ plural, parent }: NounPhrase): readonly NounPhrase[] | undefined {
  if (!plural || parent?.as !== 'apposed') return undefined;
  const list = rootOf(parent.np);
  return list.name !== undefined && list.members.at(-1) === parent.np ? [list, ...list.members] : undefined;
}

/** What stands beside a phrase, with the other names of its list where the phrase tells of several. */
export const namedBeside = ({ plural }: NounPhrase, beside: NounPhrase): readonly NounPhrase[] =>
  plural && beside.name !== undefined ? [beside, ...beside.members] : [beside];

/** The kind that the lexicon gives the noun of a phrase: of all its words, else of its head alone. */
export const kindByNoun = ({ noun = '', plainNoun = '' }: NounPhrase, { kindNouns }: Lexicon): string | undefined =>
  kindNouns.get(noun) ?? kindNouns.get(plainNoun);
