import model from 'wink-eng-lite-web-model';
import wink, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';
import type { Pos, VerbForm } from '../model/index.ts';
import { PARTICIPLES } from './participles.ts';
import { FULL_FORMS, type Tag, type Tagger, type TagWord } from './tagger.ts';

/**
 * The one door to wink-nlp, used as a tagger over our own words. It takes text only: each word goes in as one plain
 * spelling between spaces, and what comes back is aligned with what went in. Names, numbers and odd spellings go in
 * as stand-ins of the same class, so that it neither cuts them up nor remembers them.
 */
export function winkTagger(): Tagger {
  const nlp = wink(model, ['pos']);
  const { its } = nlp;
  // Its types describe the helper for callers of another shape; it is meant for `out`, as its manual shows.
  const lemma = its.lemma as unknown as ItsFunction<string>;
  const read = (words: readonly TagWord[]): Tag[] => {
    const asked = words.map(spellingOf);
    const tokens = nlp.readDoc(asked.join(' ')).tokens();
    const pos = tokens.out(its.pos) as PartOfSpeech[];
    const same = pos.length === asked.length;
    const at = same ? undefined : wholeWords(tokens.out(its.precedingSpaces) as string[]);
    return words.map((word, i) => {
      const t = at === undefined ? i : at[i];
      if (t === undefined) return FIXED.other;
      return tagOf(word, {
        spelling: asked[i] ?? '',
        pos: pos[t] ?? 'X',
        lemma: () => tokens.itemAt(t).out(lemma),
        before: words[i - 1],
      });
    });
  };
  return { id: 'wink', tag: (sentences) => sentences.map((words) => (words.length === 0 ? [] : read(words))) };
}

/** Stand-ins: a name, a number and a noun that the model knows as nothing else. */
const NAME = 'Google';
const NUMBER = '7';
const NOUN = 'thing';

/** "cannot" is two of wink's words. */
const CLITICS: ReadonlyMap<string, string> = new Map([...FULL_FORMS, ['cannot', 'can']]);

/** Longer "words" are broken text; nothing of them is worth remembering. */
const LONGEST = 24;
const PLAIN = /^[A-Za-z]+$/;

/** What a word goes in as: one token to wink, whatever it is to us. */
function spellingOf({ text, lower, name, possessive }: TagWord): string {
  if (name) return NAME;
  if (possessive) return "'s";
  if (PLAIN.test(text)) return text.length > LONGEST ? NOUN : (CLITICS.get(lower) ?? text);
  const clitic = CLITICS.get(lower.replace('’', "'"));
  if (clitic !== undefined) return clitic;
  if (/^[\d$€£¥₹%]/u.test(text)) return NUMBER;
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[.,;:!?()&-]$/.test(text) ? text : /^[—–]/u.test(text) ? '-' : ',';
  // A compound is what its last part is ("co-founder"); accents mean nothing to an English model.
  const last = text
    .slice(text.lastIndexOf('-') + 1)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  if (PLAIN.test(last) && last.length <= LONGEST) return last;
  return /^\p{Lu}/u.test(text) ? NAME : NOUN;
}

/** The token of each word; undefined where wink cut a word in two. */
function wholeWords(spaces: readonly string[]): (number | undefined)[] {
  const at: (number | undefined)[] = [];
  spaces.forEach((before, t) => {
    if (t === 0 || before !== '') at.push(t);
    else at[at.length - 1] = undefined;
  });
  return at;
}

const FIXED = {
  other: { pos: 'other' },
  name: { pos: 'name' },
  poss: { pos: 'poss' },
  not: { pos: 'not' },
} as const satisfies Record<string, Tag>;

/** Universal tags but VERB and PART, to ours. */
const POS: Readonly<Partial<Record<PartOfSpeech, Pos>>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  AUX: 'aux',
  ADJ: 'adj',
  ADV: 'adv',
  DET: 'det',
  PRON: 'pron',
  ADP: 'prep',
  CCONJ: 'cc',
  SCONJ: 'sub',
  NUM: 'num',
  PUNCT: 'punct',
  SYM: 'punct',
};

interface Said {
  readonly spelling: string;
  readonly pos: PartOfSpeech;
  /** Asked of verbs only. */
  readonly lemma: () => string;
  readonly before: TagWord | undefined;
}

function tagOf(word: TagWord, { spelling, pos, lemma, before }: Said): Tag {
  if (word.possessive) return FIXED.poss;
  if (word.name) return FIXED.name;
  if (pos === 'VERB') return { pos: 'verb', form: formOf(spelling.toLowerCase(), lemma, before) };
  if (pos === 'PART')
    return /^n(?:o|['’])t$/.test(word.lower) ? FIXED.not : { pos: word.lower === 'to' ? 'to' : 'adv' };
  return { pos: POS[pos] ?? 'other' };
}

/** wink tells no forms: they follow from the spelling, the lemma and what stands before. */
function formOf(lower: string, lemma: () => string, before: TagWord | undefined): VerbForm {
  if (PARTICIPLES.has(lower)) return 'participle';
  if (lower === lemma()) return SAME_PAST.test(lower) && (before?.name ?? false) ? 'past' : 'base';
  if (lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('s')) return 'present';
  return 'past';
}

/** Past forms that look like the base. */
const SAME_PAST = /^(?:hit|cut|put|set|let|bid|beat|shut|split|spread|cost|quit|bet)$/u;
