import type { KindInfo, Modality, RelationInfo, VerbForm } from '../model/index.ts';
import type { PhraseList } from '../text/phrase-list.ts';
import type { Furniture } from '../text/scan.ts';
import type { Morphology, Tagger } from '../text/tagger.ts';
import type { FunctionWords } from './function-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KindSigns } from './kind-signs.ts';

/** The knowledge that code interprets: checked once, then only read. */

/** Where a frame finds an argument; `data/ontology/README.md` lists them with examples. */
export type ArgumentPath = string;

export const FRAME_TYPES = [
  'verb',
  'noun',
  'role',
  'compound',
  'possessive',
  'demonym',
  'of',
  'name',
  'known',
] as const;
export type FrameType = (typeof FRAME_TYPES)[number];

/** One way in which the language says a relation. What the fields mean, with examples: `data/ontology/README.md`. */
export interface Frame {
  /** `banned.use`: relation, then what tells it from its siblings. */
  readonly id: string;
  readonly relation: string;
  readonly type: FrameType;
  /** What it looks for, in words, for a reader who asks why. */
  readonly pattern: string;
  /** Chance of being right, 0 to 1: what its author expects, drawn to what was measured. */
  readonly confidence: number;
  /** How often it was right on labelled articles, where it was measured, and over how many claims. */
  readonly measured?: { readonly precision: number; readonly claims: number } | undefined;
  /** The strongest reading that it may give: a "bid" is never more than `possible`. */
  readonly modality?: Modality | undefined;
  readonly subjectKinds: readonly string[];
  readonly objectKinds: readonly string[];
  /** Verb lemmas, or noun lemmas, or second halves of compounds, by type. `*` is any. */
  readonly words: ReadonlySet<string>;
  readonly subject: readonly ArgumentPath[];
  readonly object: readonly ArgumentPath[];
  /** Where two members of one coordination are both sides of a symmetric relation. */
  readonly pair: readonly ArgumentPath[];
  /** role: which side the noun's bearer is. */
  readonly bearer: 'subject' | 'object';
  /** role: where the other side stands. */
  readonly other: readonly ArgumentPath[];
  /**
   * role: where the other side is not named, it is what the text speaks of ("CEO Ada Quill", "Investors include").
   * noun: the unsaid party is the firm that the article is about, and gives way to what the article says elsewhere.
   */
  readonly implicit: boolean;
  /** role: only where the bearers are examples ("apps such as A"). */
  readonly exemplified: boolean;
  /** Possessive frames: nothing but the name behind the owner. */
  readonly bare: boolean;
  /** compound, possessive: the sides change places. */
  readonly reverse: boolean;
  /** verb: particles one of which must follow. */
  readonly particles: ReadonlySet<string>;
  /** verb: head nouns one of which who acts must have ("Norvane's lawsuit accuses"), or must not. */
  readonly subjectNoun: ReadonlySet<string>;
  readonly notSubjectNoun: ReadonlySet<string>;
  /** verb: head nouns that the direct object must have, or must not. */
  readonly objectNoun: ReadonlySet<string>;
  readonly notObjectNoun: ReadonlySet<string>;
  /** verb: prepositions one of which must follow, and the head nouns that one must govern. */
  readonly needs: ReadonlySet<string>;
  readonly ppNoun: ReadonlySet<string>;
  /** verb: head nouns that "from" may not govern. */
  readonly notFrom: ReadonlySet<string>;
  /** Which ends are surely of the frame's kinds: names of which the text says too little are left out there. */
  readonly sure: 'both' | 'subject' | 'object' | 'none';
  /** verb: it has no object ("withdrew from X", not "withdrew its app from X"). */
  readonly alone: boolean;
  /** verb: the object is not followed by a predicate ("made X cheaper"). */
  readonly bareObject: boolean;
  /** verb: whether it is done to the subject itself ("A sold to B", "sold itself"), where that matters. */
  readonly itself: boolean | undefined;
  /** verb: it is no infinitive or participle. */
  readonly finite: boolean;
  /** verb: prepositions that must not follow ("build X *into* Y"). */
  readonly notPrep: ReadonlySet<string>;
  /** verb: the verb must be denied, and the claim is what that amounts to ("does not allow"). */
  readonly denied: boolean;
  /** verb: adjectives one of which must stand behind the verb or its object ("is *critical* of"). */
  readonly adjective: ReadonlySet<string>;
  /** verb: only in the passive. */
  readonly passive: boolean;
  /** verb: an infinitive must follow ("ordered X to stop"). */
  readonly needsComp: boolean;
  /** What its complement, if it has one, may be: "banned from *selling*". */
  readonly compVerbs: ReadonlySet<string>;
  /** verb: what no complement of it may be. */
  readonly notCompVerbs: ReadonlySet<string>;
  /** verb: the infinitive below must be denied ("told staff *not* to use X"), or must not be; either where nothing is said. */
  readonly compDenied: boolean | undefined;
  /** verb: the complement tells of a land that something goes to ("from selling it *to Portugal*"), or does not; either where nothing is said. */
  readonly compAbroad: boolean | undefined;
  /** verb: whether what is allowed has bounds ("no more than", "only"); either where nothing is said. */
  readonly limited: boolean | undefined;
  /** verb: what is said below is denied ("told staff that they *can't* use X"). */
  readonly saidDenied: boolean;
  /** verb: modals one of which the verb must have ("under the law X *must* share"). */
  readonly modal: ReadonlySet<string>;
  /** verb, noun: the clause below must speak of a wrong ("found that X broke the law", "the claim that X stole"). */
  readonly needsWrong: boolean;
  /** verb: in the clause below its subject must do something ("alleged that X stole", not "that X was robbed"). */
  readonly saidActive: boolean;
  /** verb: verbs one of which the clause below must have ("said that X will *launch*"). */
  readonly said: ReadonlySet<string>;
  /** Said by the way: gives way where the world knows, or the article tells, whose the object is ("sales of B" are also a shop's). */
  readonly inferred: boolean;
  /** Of the same two, no other rule's claim stands that the same words told ("rolls it out *to its staff*", "the A suite, which includes B"). */
  readonly settles: boolean;
  /** Relations that tell the same deed of the same two more closely: where the article has one, this says nothing of its own. */
  readonly yieldsTo: readonly string[];
  /** No claim of those whom others hire to make their things, but of what is known for their own. */
  readonly notHired: boolean;
  /** The object is no country: who leaves Portugal has not worked for it. */
  readonly notLand: boolean;
  /** No claim of what is known for the subject's own. */
  readonly notOwn: boolean;
  /** verb: the object is no firm by name: goods are sold, not companies. */
  readonly noFirm: boolean;
  /** verb: the object must be a firm by name: "sold Norvane", not "sold Norvane shares". */
  readonly onlyFirm: boolean;
  /**
   * verb: the claim holds whatever becomes of the verb: who has to sell a thing owns it; infinitives alone.
   * noun: it holds although the verb denies: a lawsuit that is dismissed was filed.
   */
  readonly presupposed: boolean;
  /** verb: the claim stands though the verb is denied or only planned: who may scrap a thing, or has not, makes it. */
  readonly standing: boolean;
  /** The object is the one that is named, and none of many: not "a Quillbee". */
  readonly unique: boolean;
  /** verb: an amount of money must be the object, for these verbs. noun: it must stand with these nouns. */
  readonly needsMoney: ReadonlySet<string>;
  /** demonym, noun, role, verb: words one of which must stand in the phrase, before the noun if it has one. */
  readonly needsWord: ReadonlySet<string>;
  /** noun, role: words that must not stand before the noun. */
  readonly notBefore: ReadonlySet<string>;
  /** noun: verbs that make it another thing where they have it for their object ("banned exports of X"). */
  readonly notLightVerbs: ReadonlySet<string>;
  /** role: nouns that it does not mean, where it means any other (`*`). */
  readonly except: ReadonlySet<string>;
  /** noun: verbs that may be the light verb, where the usual ones do not fit. */
  readonly lightVerbs: ReadonlySet<string>;
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}

export interface Kind extends KindInfo {
  /** Kinds that a thing of this kind cannot be at the same time. */
  readonly excludes: readonly string[];
}

export interface Relation extends RelationInfo {
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** Both ends are of one sort: bodies with bodies, things with things; `strict`: states with states alone. */
  readonly sameSort?: 'strict' | 'loose' | undefined;
  /** The object must be a country or bloc. */
  readonly countryOnly: boolean;
  /** Words that say too little for a conflict: whoever launches or offers a thing need not be its maker. */
  readonly vague?: ReadonlySet<string> | undefined;
  /** How firmly it is said where its noun is called off: "the takeover of B collapsed". As if nothing, by default. */
  readonly dropped?: Modality | undefined;
  /** How firmly it is said of those who try it: whoever tries to compete competes. Possible, by default. */
  readonly tried?: Modality | undefined;
  /** Nobody does it to what they are known to make. */
  readonly notOwn?: boolean | undefined;
  /** Offices whose holders act for the state whose power is used, by their last words; `*` is any. */
  readonly byOffice?: ReadonlySet<string> | undefined;
  /** People do it for themselves: what "Norvane engineers" founded Norvane has not. */
  readonly inPerson?: boolean | undefined;
  /** Others may do the same to the same object: "Tavland banned Quillbee. Norland did the same." */
  readonly followed?: boolean | undefined;
}

export interface Lexicon {
  readonly abbreviations: { readonly always: ReadonlySet<string>; readonly maybe: ReadonlySet<string> };
  /** Nouns that speak of somebody unnamed: "the round" is of the company that raises it. */
  readonly implying: ReadonlySet<string>;
  /** -ing words that name a trade before a noun ("quantum computing startup"). */
  readonly trades: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  /** By adjective of nationality the nouns before which it says nothing of the land ("Dutch auction"). */
  readonly nationless: ReadonlyMap<string, ReadonlySet<string>>;
  readonly furniture: readonly Furniture[];
  /** Noun (singular, may be two words) to the kind of what it describes. */
  readonly kindNouns: ReadonlyMap<string, string>;
  /** Kind nouns that count for little ("rival", "system"). */
  readonly weakNouns: ReadonlySet<string>;
  /** Words inside a name that tell its kind. */
  readonly nameWords: { readonly last: ReadonlyMap<string, string>; readonly first: ReadonlyMap<string, string> };
  /** Words after which "of" belongs to a name ("Bank", "Ministry"). */
  readonly ofHeads: ReadonlySet<string>;
  /** Articles of other languages: "Le", "Der"; and those that surnames begin with as well. */
  readonly articles: ReadonlySet<string>;
  readonly surnameArticles: ReadonlySet<string>;
  /** "Havnebladet": its name ends as some languages call their papers. */
  readonly endsAsOutlet: (word: string) => boolean;
  /** Plurals of people who stand for something: "Hackers for Good". */
  readonly causeHeads: ReadonlySet<string>;
  /** What the words beside a new name say of its kind. */
  readonly kindSigns: KindSigns;
  /** Verbs, some with a preposition, between two of one kind: "competes with". */
  readonly alike: ReadonlySet<string>;
  /** The words of such signs, by which a sentence may be known that has one. */
  readonly tellsKind: ReadonlySet<string>;
  readonly legalSuffixes: ReadonlySet<string>;
  /** Capitalised words that are no name by themselves ("AI", "CEO"). */
  readonly stopNames: ReadonlySet<string>;
  /** Last words of what people are head or vice president of within a body ("Sales"). */
  readonly fields: ReadonlySet<string>;
  /** What sets the variants of one thing apart: "Pro", "Max", "Flash". */
  readonly editions: ReadonlySet<string>;
  /** What apps and devices are made for: "Android", "iOS". */
  readonly platforms: ReadonlySet<string>;
  /** What a letter before it makes a word of the language: "U-turn". */
  readonly letterWords: ReadonlySet<string>;
  /** Who counts and estimates what others do. */
  readonly dataHouses: ReadonlySet<string>;
  /** Those whom others hire to make their things. */
  readonly hiredMakers: ReadonlySet<string>;
  /** Words that make the name of a law with a number behind them ("Bill 29"). */
  readonly numberedLaws: ReadonlySet<string>;
  /** By given name what its bearers are called for short, and the other way round: "Andrew" and "Andy". */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** By a word in short what it stands for in names: "Tech", "Technologies" and "Technology". */
  readonly inFull: ReadonlyMap<string, readonly string[]>;
  /** A word without a capital that ends as the names of drugs do ("zolbetuximab"). */
  readonly isDrugName: (word: string) => boolean;
  /** Nouns of drugs before which stands what they act on ("CDK4 inhibitor"). */
  readonly targeted: ReadonlySet<string>;
  /** Last words of what a body has without making it ("Incentive Plan"). */
  readonly unmade: ReadonlySet<string>;
  /** Last words that no person's name has, whatever given name stands before them ("Joshua Scholarship"). */
  readonly nobody: ReadonlySet<string>;
  /** Words for an office that are also surnames or given names: "Ada Dean". */
  readonly called: ReadonlySet<string>;
  /** Small words that, with a capital, end a name and begin none ("About", "Will"). */
  readonly nameCuts: ReadonlySet<string>;
  /** What headings and contracts write with a capital behind a firm's name ("Stock", "Board"). */
  readonly nameTails: ReadonlySet<string>;
  /** What divisions of a firm are called by behind its name ("Asset Management", "Ventures"). */
  readonly units: ReadonlySet<string>;
  /** Titles before a person's name, lower case, to whether they are an office ("president") or a courtesy ("mr"). */
  readonly titles: ReadonlyMap<string, 'office' | 'post' | 'courtesy'>;
  readonly calendar: ReadonlySet<string>;
  /** Small words that English prose is full of and other languages do not have. */
  readonly englishWords: ReadonlySet<string>;
  readonly functionWords: FunctionWords;
  /** True for English words that are no names, in any regular form. */
  readonly isCommonWord: (lower: string) => boolean;
  /** The same for the words of the lists as they stand, without forms derived from them. */
  readonly isListed: (lower: string) => boolean;
  /** Nouns of action: "ban", "lawsuit". */
  readonly actions: ReadonlySet<string>;
  /** Verbs and nouns (lemmas) that join two who stand together: "merge", "partnership". */
  readonly joining: ReadonlySet<string>;
  /** True for nouns that say what a thing or person is ("startup", "chief executive", "rival"). */
  readonly describes: (lemma: string) => boolean;
  /** What a word can be by our word lists, whatever stands around it; all false for a word in none. */
  readonly classesOf: (lower: string) => WordClasses;
  /** Verb lemmas of any form of a verb that our lists hold. */
  readonly verbLemma: (lower: string) => readonly string[];
  /** Singular of any noun that a rule or list names; else a regular guess. */
  readonly nounLemma: (lower: string) => string;
  /** True for a noun, of one word or more, that a rule or list names. */
  readonly knownNoun: (lemma: string) => boolean;
  /** Whether a noun of several words that the rules know may end in that word: "search engines". */
  readonly endsCompound: (lower: string) => boolean;
  readonly status: StatusLexicon;
}

export interface WordClasses {
  readonly noun: boolean;
  /** The verb forms that it can be. */
  readonly verb: ReadonlySet<VerbForm>;
  readonly adj: boolean;
  readonly adv: boolean;
}

export interface StatusLexicon {
  readonly hedges: ReadonlySet<string>;
  readonly possibleAdverbs: ReadonlySet<string>;
  readonly possibleModals: ReadonlySet<string>;
  /** What a governing verb does to its complement. */
  readonly governors: ReadonlyMap<string, Modality>;
  /** The same for nouns ("plan to", "failure to", "reports of"). */
  readonly governorNouns: ReadonlyMap<string, Modality>;
  /** The same for adjectives ("set to", "unlikely to"). */
  readonly governorAdjectives: ReadonlyMap<string, Modality>;
  readonly sayVerbs: ReadonlySet<string>;
  /** Verbs that a sentence without a name may say of those who were named before. */
  readonly lawVerbs: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Verbs that call off what they are said of. */
  readonly drops: ReadonlySet<string>;
  /** "proposed", "potential" before a noun of action. */
  readonly possibleAdjectives: ReadonlySet<string>;
  /** "the *use* of Quillbee": nouns that pass their meaning on. */
  readonly transparent: ReadonlySet<string>;
  /** Verbs of those who merely look at or judge somebody else's deal. */
  readonly onlooks: ReadonlySet<string>;
  /** "its rivals *include* Velm". */
  readonly includes: ReadonlySet<string>;
  /** Words of wrongdoing: verbs, nouns and adjectives. */
  readonly wrongs: ReadonlySet<string>;
  /** The verbs among them. */
  readonly wrongVerbs: ReadonlySet<string>;
  /** The same in several words ("put lives *at risk*"), and those that stand with a denial ("has not done *enough*"). */
  readonly wrongPhrases: PhraseList;
  readonly deniedWrongPhrases: PhraseList;
  /** Those that say what somebody or something is: "*a disgrace*". */
  readonly wrongPredicates: PhraseList;
  /** Nouns that stand for the body they belong to ("officials", "engineers"), by what kind of body. */
  readonly metonyms: ReadonlyMap<string, readonly string[]>;
  /** All of them: most nouns are none. */
  readonly metonymNouns: ReadonlySet<string>;
  /** Nouns that a light verb turns into an act ("impose a ban"), by verb. */
  readonly lightVerbs: ReadonlyMap<string, 'asserted' | 'possible' | 'negated'>;
}

export interface Rulebook {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly frames: readonly Frame[];
  /** Named word lists of the ontology (`@use`). */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly morphology: Morphology;
  readonly tagger: Tagger;
  /** Only sentences that can hold a claim are tagged and parsed. */
  readonly gate: boolean;
}
