import nlp from 'compromise/two';
import { gather } from '../model/index.ts';
import { PARTICIPLES } from './participles.ts';
import { FULL_FORMS, type Morphology, type Tag, type Tagger, type TagWord } from './tagger.ts';

/**
 * The one door to compromise, used as a tagger over our own words and as a source of word forms.
 * It gets documents in its JSON form, so it neither splits nor joins, and no lexicon is given to it
 * (words added for one call would leak into every later one).
 */

interface Term {
  text: string;
  normal: string;
  pre: string;
  post: string;
  tags: Set<string>;
  /** Other spellings under which compromise looks it up. */
  machine: string | undefined;
  alias: string[] | undefined;
  /** What compromise notes while it tags: here from the start, so that all terms keep one layout. */
  index: [number, number];
  frozen: boolean | undefined;
  chunk: string | undefined;
  dirty: boolean | undefined;
  switch: string | undefined;
  confidence: number | undefined;
  implicit: string | undefined;
}

interface View {
  document: Term[][];
  readonly docs: readonly Term[][];
  readonly compute: (steps: readonly string[]) => View;
}

/**
 * Its tagger but for the last step, 570 patterns over neighbouring words, which takes two thirds of the time: our own
 * word lists and rules (`mendTags`) do that work after any tagger.
 */
const STEPS: readonly string[] = ['freeze', 'lexicon', 'preTagger'];

const term = (text: string, tags: readonly string[] = []): Term => ({
  text,
  normal: text.toLowerCase(),
  pre: '',
  post: ' ',
  tags: new Set(tags),
  machine: undefined,
  alias: undefined,
  index: [0, 0],
  frozen: undefined,
  chunk: undefined,
  dirty: undefined,
  switch: undefined,
  confidence: undefined,
  implicit: undefined,
});

const tokenized = (sentences: readonly Term[][]): View =>
  nlp.tokenize(sentences.map((terms) => ({ terms })) as never) as unknown as View;

/** How compromise spells words; undefined for those that it spells by what stands around them, or cuts in two. */
const spellings = new Map<string, Term | undefined>();

/** So many are kept, and all are let go when there are more. */
const MOST_SPELLINGS = 20_000;

/** Learns the spelling of words from compromise, of many in one call. */
function learn(words: ReadonlySet<string>): void {
  if (spellings.size > MOST_SPELLINGS) spellings.clear();
  const unknown = [...words].filter((word) => !spellings.has(word));
  const { docs } = tokenized(unknown.map((word) => [term(word)]));
  unknown.forEach((word, i) => {
    const [one, two] = docs[i] ?? [];
    const alone = one !== undefined && two === undefined && !/'(?!s$)/u.test(one.normal);
    spellings.set(word, alone ? one : undefined);
  });
}

/** Sentences as compromise would tokenize them; only for a few it needs to be asked. */
function viewOf(sentences: readonly Term[][]): View {
  learn(new Set(gather(sentences, (terms) => terms.map(({ text }) => text))));
  const view = tokenized([]);
  view.document = sentences.map((terms) => (terms.every(isSpelled) ? terms : respelled(terms)));
  return view;
}

/** A sentence as compromise spells it: of "cannot" it makes two terms, the second without a text, and each word keeps its one. */
const respelled = (terms: Term[]): Term[] => (tokenized([terms]).docs[0] ?? []).filter(({ text }) => text !== '');

/** Gives a term its spelling; false where its neighbours decide that, too. */
function isSpelled(of: Term): boolean {
  const spelling = spellings.get(of.text);
  if (spelling === undefined) return false;
  of.normal = spelling.normal;
  of.machine = spelling.machine;
  of.alias = spelling.alias;
  return true;
}

/** The terms of a sentence, and for each word the index of its term (-1: it has none). */
function termsOf(words: readonly TagWord[]): { terms: Term[]; at: number[] } {
  const terms: Term[] = [];
  const at: number[] = [];
  for (const word of words) {
    const last = terms.at(-1);
    if (word.possessive && last !== undefined) {
      last.text += "'s";
      last.tags.add('Possessive');
      at.push(-1);
    } else if (!/^[a-z]/.test(word.lower) && /^[^\p{L}\p{N}$€£%&]+$/u.test(word.text)) {
      if (last !== undefined) last.post = `${word.text} `;
      at.push(-1);
    } else {
      at.push(terms.length);
      if (word.name) terms.push(term(word.text.replace(/[^\p{L}\p{N}]+/gu, ''), ['Noun', 'ProperNoun']));
      else terms.push(term(FULL_FORMS.get(word.lower.replace('’', "'")) ?? word.text));
    }
  }
  return { terms, at };
}

function tagOf(tags: ReadonlySet<string>, lower: string): Tag {
  if (tags.has('Negative')) return { pos: 'not' };
  if (tags.has('Possessive') && tags.has('Pronoun')) return { pos: 'pron' };
  if (tags.has('Pronoun')) return { pos: 'pron' };
  if (tags.has('Modal') || tags.has('Auxiliary') || tags.has('Copula')) return { pos: 'aux' };
  if (tags.has('Verb')) {
    if (tags.has('Gerund')) return { pos: 'verb', form: 'ing' };
    if (tags.has('Participle')) return { pos: 'verb', form: 'participle' };
    if (tags.has('PastTense')) return { pos: 'verb', form: PARTICIPLES.has(lower) ? 'participle' : 'past' };
    if (tags.has('Infinitive')) return { pos: 'verb', form: 'base' };
    return { pos: 'verb', form: tags.has('PresentTense') ? 'present' : 'base' };
  }
  if (tags.has('Value') || tags.has('Money') || tags.has('Percent')) return { pos: 'num' };
  if (tags.has('Adjective')) return { pos: 'adj' };
  if (tags.has('Adverb')) return { pos: 'adv' };
  if (tags.has('Determiner')) return { pos: 'det' };
  if (tags.has('QuestionWord')) return { pos: 'sub' };
  if (tags.has('Preposition')) return { pos: 'prep' };
  if (tags.has('Conjunction')) return { pos: 'cc' };
  if (tags.has('Noun')) return tags.has('Plural') ? { pos: 'noun', plural: true } : { pos: 'noun' };
  return { pos: 'other' };
}

/** compromise's tags for sentences of our own words. */
export const compromiseTagger: Tagger = {
  id: 'compromise',
  tag(sentences) {
    const prepared = sentences.map(termsOf);
    const full = prepared.filter(({ terms }) => terms.length > 0);
    if (full.length === 0) return sentences.map((words) => words.map(() => ({ pos: 'punct' })));
    const { docs } = viewOf(full.map(({ terms }) => terms)).compute(STEPS);
    let next = 0;
    return prepared.map(({ terms, at }, s) => {
      const tagged = terms.length > 0 ? (docs[next++] ?? []) : [];
      return at.map((i, w) => {
        const word = sentences[s]?.[w];
        if (word?.possessive) return { pos: 'poss' };
        if (i === -1) return { pos: 'punct' };
        if (word?.name) return { pos: 'name' };
        return tagOf(tagged[i]?.tags ?? new Set(), word?.lower ?? '');
      });
    });
  },
};

interface VerbTransform {
  conjugate: (verb: string, model: unknown) => Record<string, string | undefined>;
}

/** Word forms and name lists out of compromise's own model. */
export function compromiseMorphology(): Morphology {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
  const transform = (
    nlp.methods() as unknown as {
      two: { transform: { verb: VerbTransform; noun: { toPlural: (noun: string, model: unknown) => string } } };
    }
  ).two.transform;
  const has = (word: string, tags: readonly string[]) => {
    const entry = Object.hasOwn(model.one.lexicon, word) ? model.one.lexicon[word] : undefined;
    return entry !== undefined && tags.some((tag) => (Array.isArray(entry) ? entry.includes(tag) : entry === tag));
  };
  // "Joaquín": names are listed without accents.
  const isCalled = (word: string, tags: readonly string[]) =>
    has(word, tags) || (/[^\p{ASCII}]/u.test(word) && has(word.normalize('NFD').replace(/\p{M}/gu, ''), tags));
  return {
    verbForms(infinitive) {
      const f = transform.verb.conjugate(infinitive, model);
      const past = f.PastTense ?? `${infinitive}ed`;
      return [
        infinitive,
        f.PresentTense ?? `${infinitive}s`,
        past,
        f.Gerund ?? `${infinitive}ing`,
        f.Participle ?? past,
      ];
    },
    plural: (noun) => transform.noun.toPlural(noun, model),
    isFirstName: (lower) => isCalled(lower, ['MaleName', 'FemaleName', 'FirstName']),
    genderOf: (lower) =>
      isCalled(lower, ['FemaleName']) ? 'female' : isCalled(lower, ['MaleName']) ? 'male' : undefined,
    isSurname: (lower) => isCalled(lower, ['LastName']),
    isPlace: (lower) => has(lower, ['City', 'Region']),
  };
}
