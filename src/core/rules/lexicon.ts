import type { VerbForm } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import { memo } from '../text/memo.ts';
import { PhraseList } from '../text/phrase-list.ts';
import type { Furniture } from '../text/scan.ts';
import type { Morphology } from '../text/tagger.ts';
import { functionWordsOf } from './function-words.ts';
import { kindSignsOf, signWords } from './kind-signs.ts';
import { asList, asString, asStrings, keysOf, type Located } from './located.ts';
import type { Frame, Lexicon, StatusLexicon } from './rulebook.ts';

/** Word lists out of `data/lexicon`, checked, with the forms of every word that a rule names. */

/** The files of `data/lexicon`, by name. */
export interface LexiconFiles {
  /** What "names.yaml" says. */
  readonly yaml: (name: string) => Located;
  /** Lists of words, such as "words/nouns.txt". */
  readonly texts: WordTexts;
}

type WordTexts = Readonly<Record<string, string>>;

/** What the lexicon needs of the rules: every word that they name, and users' nouns of kinds. */
export interface LexiconParts {
  readonly frames: readonly Frame[];
  readonly morphology: Morphology;
  /** Come before those of the files. */
  readonly kindNouns: ReadonlyMap<string, string>;
}

export function parseLexicon(
  { yaml, texts }: LexiconFiles,
  { frames, morphology, kindNouns: added }: LexiconParts,
): Lexicon {
  const set = (node: Located) => new Set(asStrings(node));
  const listed = allWords(texts);
  const names = yaml('names.yaml');
  const abbreviations = yaml('abbreviations.yaml');
  const titles = yaml('titles.yaml');
  const ofKinds = yaml('kind-nouns.yaml');
  const kindNouns = new Map([...wordMap(ofKinds, ['weak', 'targeted', 'alike']), ...added]);
  const status = statusOf(yaml('status.yaml'));
  const kindSigns = kindSignsOf(yaml('kind-signs.yaml'));
  const signs = signWords(kindSigns);
  const telling = signWords(kindSigns, 0.5);
  const verbs = new Set([
    ...lines(texts['words/verbs.txt']),
    ...frames.filter((f) => f.type === 'verb').flatMap((f) => [...f.words]),
    ...status.governors.keys(),
    ...status.sayVerbs,
    ...status.lightVerbs.keys(),
    ...status.wrongVerbs,
    ...status.includes,
    ...frames.flatMap((f) => [...f.lightVerbs]),
    ...NAMING,
    ...signs.verbs,
  ]);
  const table = verbTable(verbs, morphology);
  const titleNouns = new Set(titleWords(titles));
  const roleNouns = new Set(frames.filter((f) => f.type === 'role').flatMap((f) => [...f.words]));
  const nouns = nounsOf(frames, [
    ...kindNouns.keys(),
    ...titleWords(titles),
    ...signs.nouns,
    ...status.governorNouns.keys(),
    ...[...status.metonyms.values()].flat(),
  ]);
  return {
    abbreviations: { always: set(abbreviations.at('always')), maybe: set(abbreviations.at('maybe')) },
    trades: new Set(asStrings(yaml('compounds.yaml').at('trades'))),
    nationless: wordsByKey(yaml('compounds.yaml').at('nationless')),
    tails: new Set([
      ...asStrings(yaml('compounds.yaml').at('tails')),
      ...frames.filter((f) => f.type === 'compound').flatMap((f) => [...f.words]),
    ]),
    furniture: asList(yaml('furniture.yaml')).map(furnitureOf),
    kindNouns,
    kindSigns,
    alike: set(ofKinds.at('alike')),
    tellsKind: new Set([...telling.nouns, ...telling.verbs].map((words) => words.split(' ').at(-1) as string)),
    nameWords: { last: wordMap(names.at('last')), first: wordMap(names.at('first')) },
    ofHeads: set(names.at('ofHeads')),
    articles: set(names.at('articles')),
    surnameArticles: set(names.at('surnameArticles')),
    causeHeads: set(names.at('causeHeads')),
    legalSuffixes: set(names.at('legalSuffixes')),
    stopNames: new Set([...asStrings(names.at('stop')), ...asStrings(names.at('figures'))]),
    nameCuts: set(names.at('cut')),
    fields: set(names.at('fields')),
    editions: set(names.at('editions')),
    platforms: set(names.at('platforms')),
    letterWords: set(names.at('letterWords')),
    dataHouses: set(names.at('dataHouses')),
    hiredMakers: set(names.at('hiredMakers')),
    unmade: set(names.at('unmade')),
    nobody: set(names.at('nobody')),
    nameTails: set(names.at('tails')),
    units: set(names.at('units')),
    called: set(names.at('called')),
    numberedLaws: set(names.at('numberedLaws')),
    nicknames: nicknamesOf(names.at('nicknames')),
    inFull: inFullOf(names.at('shortWords')),
    endsAsOutlet: endsWithOne(asStrings(names.at('outletEnds'))),
    isDrugName: memo(drugNames(asStrings(names.at('drugEnds')))),
    targeted: set(ofKinds.at('targeted')),
    titles: wordMap(titles) as Lexicon['titles'],
    weakNouns: set(ofKinds.at('weak')),
    calendar: new Set(lines(texts['words/calendar.txt'])),
    englishWords: new Set(lines(texts['words/english.txt'])),
    functionWords: functionWordsOf(yaml('function-words.yaml')),
    isCommonWord: memo(commonWords(listed, new Set(lines(texts['words/adjectives.txt'])))),
    isListed: listedWords(listed),
    implying: new Set([
      // "It called the move a mistake": whose it was.
      ...asStrings(yaml('status.yaml').at('deeds')),
      ...frames.flatMap((f) => {
        if (f.type === 'noun' && f.implicit) return [...f.words];
        // "The lawsuit accuses": whose it is was told before.
        if (f.subject.includes('subj.author')) return [...f.subjectNoun];
        // "The tariffs on Norvane"
        if (f.type === 'noun' && f.subject.includes('author')) return [...f.words];
        // "Velm is also a defendant"
        if (f.subject.includes('plaintiffs-near')) return [...f.objectNoun];
        return /^(?:round|bid|defendants|suspects)$/u.test(f.object[0] ?? '') ? [...f.objectNoun, ...f.ppNoun] : [];
      }),
    ]),
    actions: new Set(frames.filter((f) => f.type === 'noun').flatMap((f) => [...f.words])),
    joining: new Set(frames.filter((f) => f.pair.length > 0).flatMap((f) => [...f.words])),
    describes: (lemma) => kindNouns.has(lemma) || titleNouns.has(lemma) || roleNouns.has(lemma),
    verbLemma: memo((lower) => table.get(lower)?.lemmas ?? prefixed(lower, table)),
    classesOf: memo(wordClasses(texts, table)),
    nounLemma: memo(nounLemmas(nouns, morphology)),
    knownNoun: (lemma) => nouns.has(lemma),
    endsCompound: lastWords(nouns, morphology),
    status,
  };
}

/** "Havnebladet": a word with a capital, and more than the ending alone. */
function endsWithOne(ends: readonly string[]): (word: string) => boolean {
  const pattern = new RegExp(`^\\p{Lu}\\p{Ll}{2,}(?:${ends.join('|')})$`, 'u');
  return (word) => pattern.test(word);
}

function drugNames(ends: readonly string[]): (word: string) => boolean {
  const pattern = new RegExp(`(?:${ends.join('|')})$`, 'u');
  return (word) => word.length > 6 && /^\p{Ll}+$/u.test(word) && pattern.test(word);
}

/** Verbs that introduce a name: "an app called Quillbee". */
export const NAMING = [
  'call',
  'name',
  'dub',
  'title',
  'know',
  'brand',
  'codename',
  'nickname',
  'include',
  'become',
  'be',
  'have',
];

/** "co-led" is a form of "co-lead". */
function prefixed(lower: string, table: ReturnType<typeof verbTable>): readonly string[] {
  const m = /^(co-|re-)(.+)$/u.exec(lower);
  return m === null ? [] : (table.get(m[2] as string)?.lemmas ?? []).map((lemma) => `${m[1]}${lemma}`);
}

const titleWords = (node: Located) => keysOf(node).flatMap((key) => asStrings(node.at(key)));

function lines(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Each list by its name. */
const wordsByKey = (node: Located): Map<string, ReadonlySet<string>> =>
  new Map(keysOf(node).map((key) => [key, new Set(asStrings(node.at(key)))] as const));

/** Each word of each list, to the name of its list. */
function wordMap(node: Located, except: readonly string[] = []): Map<string, string> {
  const map = new Map<string, string>();
  for (const key of keysOf(node))
    if (!except.includes(key)) for (const word of asStrings(node.at(key))) if (!map.has(word)) map.set(word, key);
  return map;
}

function furnitureOf(node: Located): Furniture {
  const as = asString(node.at('as'));
  if (as !== 'skip' && as !== 'break' && as !== 'byline') throw node.at('as').fail('expected skip, break or byline');
  const pattern = new RegExp(asString(node.at('pattern')), node.at('fold').value === true ? 'giu' : 'gu');
  if (asString(node.at('example')).match(pattern) === null)
    throw node.fail('expected a pattern that its example matches');
  const sign = node.at('sign').value === undefined ? undefined : asString(node.at('sign'));
  if (sign !== undefined && !asString(node.at('example')).includes(sign))
    throw node.at('sign').fail('expected what stands in the example');
  return { id: asString(node.at('id')), as, pattern, sign };
}

/** Each given name with all that its bearers may be called instead. */
function nicknamesOf(node: Located): Map<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, other: string) => found.set(name, (found.get(name) ?? new Set<string>()).add(other));
  for (const [full = '', ...shorts] of asList(node).map(asStrings))
    for (const short of shorts) {
      add(full, short);
      add(short, full);
    }
  return found;
}

/** Each word in short with all that it may stand for. */
function inFullOf(node: Located): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [full = '', ...shorts] of asList(node).map(asStrings))
    for (const short of shorts) found.set(short, [...(found.get(short) ?? []), full]);
  return found;
}

function statusOf(node: Located): StatusLexicon {
  const set = (field: string) => new Set(asStrings(node.at(field)));
  const wrongPhrases = asStrings(node.at('wrongPhrases'));
  const metonyms = keysOf(node.at('metonyms')).map((kind) => [kind, asStrings(node.at('metonyms').at(kind))] as const);
  return {
    hedges: set('hedges'),
    possibleAdverbs: set('possibleAdverbs'),
    possibleModals: set('possibleModals'),
    governors: wordMap(node.at('governors')) as StatusLexicon['governors'],
    governorNouns: wordMap(node.at('governorNouns')) as StatusLexicon['governorNouns'],
    governorAdjectives: wordMap(node.at('governorAdjectives')) as StatusLexicon['governorAdjectives'],
    sayVerbs: set('sayVerbs'),
    lawVerbs: set('lawVerbs'),
    conditions: set('conditions'),
    drops: set('drops'),
    possibleAdjectives: set('possibleAdjectives'),
    transparent: set('transparent'),
    onlooks: set('onlooks'),
    includes: set('includes'),
    wrongVerbs: set('wrongs'),
    wrongs: new Set([...set('wrongs'), ...set('wrongWords')]),
    wrongPhrases: new PhraseList(wrongPhrases),
    wrongPredicates: new PhraseList(wrongPhrases.filter((phrase) => /^(?:an? |the )/u.test(phrase))),
    deniedWrongPhrases: new PhraseList(asStrings(node.at('deniedWrongPhrases'))),
    metonyms: new Map(metonyms),
    metonymNouns: new Set(metonyms.flatMap(([, nouns]) => nouns)),
    lightVerbs: wordMap(node.at('lightVerbs')) as StatusLexicon['lightVerbs'],
  };
}

const IRREGULAR_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/iers$/u, ['y']],
  [/ers$/u, ['', 'e']],
  [/ies$/u, ['y']],
  [/(?<=s|x|z|ch|sh|o)es$/u, ['']],
  [/s$/u, ['']],
  [/ied$/u, ['y']],
  [/([bdfgklmnprstvz])\1(?:ed|ing|er)$/u, ['$1']],
  [/(?:ed|ing|er|est)$/u, ['', 'e']],
  [/(?:ness|ment|less|ful)$/u, ['']],
];

/** How adverbs end that are made of adjectives; of a noun a firm makes its name: "Bookly". */
const ADVERB_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ily$/u, ['y']],
  [/ically$/u, ['ic']],
  [/ly$/u, ['', 'le']],
];

/** All words of our lists. */
const allWords = (texts: WordTexts): Set<string> =>
  new Set(Object.keys(texts).flatMap((name) => (name === 'words/calendar.txt' ? [] : lines(texts[name]))));

/** True for words that stand in our lists as they are, or as a plain plural. */
function listedWords(words: ReadonlySet<string>): (lower: string) => boolean {
  return (lower) => words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}

/** Last letters of the endings above: most words have none of them. */
const ENDS_OF_ENDINGS: ReadonlySet<string> = new Set('sdgrtl');

/** True for English words that are no names, in any regular form. */
function commonWords(words: ReadonlySet<string>, adjectives: ReadonlySet<string>): (lower: string) => boolean {
  const isFormOf = (lower: string, endings: typeof ADVERB_ENDINGS, of: ReadonlySet<string>): boolean =>
    endings.some(([ending, stems]) => ending.test(lower) && stems.some((stem) => of.has(lower.replace(ending, stem))));
  return (lower) =>
    words.has(lower) ||
    (ENDS_OF_ENDINGS.has(lower.charAt(lower.length - 1)) && isFormOf(lower, IRREGULAR_ENDINGS, words)) ||
    (lower.endsWith('ly') && isFormOf(lower, ADVERB_ENDINGS, adjectives)) ||
    (lower.includes('-') && lower.split('-').every((part) => part === '' || words.has(part)));
}

interface VerbForms {
  readonly lemmas: string[];
  readonly slots: Set<VerbForm>;
}

const SLOTS: readonly VerbForm[] = ['base', 'present', 'past', 'ing', 'participle'];

/** Every form of every verb of our lists, with its lemmas and what it can be. */
function verbTable(verbs: ReadonlySet<string>, morphology: Morphology): Map<string, VerbForms> {
  const table = new Map<string, VerbForms>();
  for (const verb of [...verbs].sort(byCodeUnit)) {
    const [head = verb] = verb.split(' ');
    const forms = head === 'be' ? BE : [...morphology.verbForms(head)];
    forms.forEach((form, i) => {
      addForm(table, head, { form, slot: SLOTS[Math.min(i, SLOTS.length - 1)] as VerbForm });
    });
    if (!head.endsWith('ee')) addRegular(table, head);
    addDoubled(table, head);
  }
  return table;
}

function addForm(table: Map<string, VerbForms>, verb: string, { form, slot }: { form: string; slot: VerbForm }): void {
  const entry = table.get(form) ?? { lemmas: [], slots: new Set<VerbForm>() };
  if (!entry.lemmas.includes(verb)) entry.lemmas.push(verb);
  entry.slots.add(slot);
  table.set(form, entry);
}

/** "leaned", "touted", "fact-checked": of a verb that a library holds for irregular, the regular past is one as well. */
function addRegular(table: Map<string, VerbForms>, verb: string): void {
  const form = verb.endsWith('e') ? `${verb}d` : `${verb.replace(/(?<=[^aeiou])y$/u, 'i')}ed`;
  addForm(table, verb, { form, slot: 'past' });
  addForm(table, verb, { form, slot: 'participle' });
  // "canceling", "modeling"
  if (verb.endsWith('l')) addForm(table, verb, { form: `${verb}ing`, slot: 'ing' });
}

/** "snapping", "snapped", British "labelled": a library that misses the doubled consonant loses the verb. */
function addDoubled(table: Map<string, VerbForms>, verb: string): void {
  if (!/^[^aeiou]*[aeiou][bdgklmnprt]$|[^aeiou][aeiou]l$|ial$|^fuel$/u.test(verb)) return;
  const stem = `${verb}${verb.at(-1)}`;
  addForm(table, verb, { form: `${stem}ing`, slot: 'ing' });
  addForm(table, verb, { form: `${stem}ed`, slot: 'past' });
  addForm(table, verb, { form: `${stem}ed`, slot: 'participle' });
}

/** What a word can be, by our word lists. */
function wordClasses(texts: WordTexts, table: ReadonlyMap<string, VerbForms>): Lexicon['classesOf'] {
  const list = (name: string) => new Set(lines(texts[`words/${name}.txt`]));
  const [nouns, adjectives, adverbs] = [list('nouns'), list('adjectives'), list('adverbs')];
  const isNoun = (lower: string) =>
    nouns.has(lower) ||
    (lower.endsWith('s') && PLURALS.some(([end, stem]) => end.test(lower) && nouns.has(lower.replace(end, stem))));
  return (lower) => ({
    noun: isNoun(lower),
    verb: table.get(lower)?.slots ?? NO_SLOTS,
    adj: adjectives.has(lower),
    adv: adverbs.has(lower) || (lower.endsWith('ly') && lower.length > 4),
  });
}

const NO_SLOTS: ReadonlySet<VerbForm> = new Set();
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?<=s|x|z|ch|sh|o)es$/u, ''],
  [/s$/u, ''],
];

const BE = ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re"];

function nounsOf(frames: readonly Frame[], more: readonly string[]): Set<string> {
  const nouns = new Set(more);
  for (const frame of frames) {
    if (frame.type === 'noun' || frame.type === 'role') for (const word of frame.words) nouns.add(word);
    const { subjectNoun, notSubjectNoun, objectNoun, notObjectNoun, ppNoun, notFrom } = frame;
    for (const words of [subjectNoun, notSubjectNoun, objectNoun, notObjectNoun, ppNoun, notFrom])
      for (const word of words) nouns.add(word);
  }
  return nouns;
}

function nounLemmas(nouns: ReadonlySet<string>, morphology: Morphology): (lower: string) => string {
  const byForm = new Map<string, string>();
  for (const noun of [...nouns].sort()) {
    byForm.set(noun, noun);
    const words = noun.split(' ');
    const last = words.pop() ?? noun;
    for (const plural of [morphology.plural(last), `${last}s`]) byForm.set([...words, plural].join(' '), noun);
    // "attorneys general"
    if (last === 'general' && words.length === 1) byForm.set(`${words[0]}s general`, noun);
  }
  // "then-President Ada Quill", "ex-CEO"
  const now = (lower: string) => lower.replace(/^(?:then|ex)-(?=\p{L})/u, '');
  return (lower) => byForm.get(lower) ?? byForm.get(now(lower)) ?? regularSingular(lower);
}

/** The last words of nouns of several words, in all forms that `nounLemmas` may take back to one. */
function lastWords(nouns: ReadonlySet<string>, morphology: Morphology): (lower: string) => boolean {
  const forms = new Set<string>();
  for (const noun of nouns) {
    const last = noun.slice(noun.lastIndexOf(' ') + 1);
    if (last === noun) continue;
    for (const form of [last, morphology.plural(last), `${last}s`, `${last}es`, last.replace(/y$/u, 'ies')])
      forms.add(form);
  }
  return (lower) => forms.has(lower);
}

function regularSingular(lower: string): string {
  if (lower.length < 4 || /(?:ss|us|is|news|series|headquarters)$/u.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
