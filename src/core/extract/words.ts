import type { Pos, Sentence, Token, VerbForm } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Tag, TagWord } from '../text/tagger.ts';
import type { Mention } from './mention.ts';

/** The words of a sentence as the grammar reads them: a name is one word, and every word has a part of speech. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: Pos;
  readonly form?: VerbForm | undefined;
  readonly plural: boolean;
  readonly mention?: Mention | undefined;
}

interface Raw {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  readonly mention?: Mention | undefined;
}

/** Joins the tokens of each name; `plainCase` lowers words whose capitals say nothing. */
export function joinNames(sentence: Sentence, mentions: readonly Mention[], plainCase: boolean): Raw[] {
  const at = new Map(mentions.map((m) => [m.first, m]));
  const raw: Raw[] = [];
  for (let i = 0; i < sentence.tokens.length; ) {
    const token = sentence.tokens[i] as Token;
    const mention = at.get(i);
    if (mention !== undefined) {
      raw.push({
        from: mention.from,
        to: mention.to,
        text: mention.name,
        lower: mention.name.toLowerCase(),
        possessive: false,
        mention,
      });
      i = mention.last;
      continue;
    }
    const next = sentence.tokens[i + 1];
    raw.push({
      from: token.from,
      to: token.to,
      text: plainCase ? token.lower : token.text,
      lower: token.lower,
      possessive: isPossessive(raw, token, next),
    });
    i++;
  }
  return raw;
}

/** "Norvane's tool" against "it's a tool", "Norvane's been". */
function isPossessive(before: readonly Raw[], token: Token, next: Token | undefined): boolean {
  if (/^['’]$/u.test(token.text))
    return !token.spaced && /s$/iu.test(before.at(-1)?.text ?? '') && next?.spaced === true;
  if (!/^['’]s$/iu.test(token.text)) return false;
  const last = before.at(-1);
  if (
    last === undefined ||
    /^(?:it|he|she|that|there|what|who|here|where|how|let|this|everything|one)$/u.test(last.lower)
  )
    return false;
  return (
    next === undefined ||
    !/^(?:a|an|the|not|been|being|also|now|already|just|still|going|got|n't|never|always|only|likely|reportedly|set)$/u.test(
      next.lower,
    )
  );
}

export function tagWords(raw: readonly Raw[]): TagWord[] {
  return raw.map(({ text, lower, possessive, mention }) => ({ text, lower, possessive, name: mention !== undefined }));
}

/** Words with their parts of speech: the closed classes are ours, the open ones the tagger's, mended by their neighbours. */
export function applyTags(raw: readonly Raw[], tags: readonly Tag[], rulebook: Rulebook): Word[] {
  const words = raw.map((r, i): Word => ({ ...pickRaw(r), ...posOf(r, tags[i] ?? { pos: 'other' }, rulebook) }));
  return mend(words, rulebook);
}

const pickRaw = ({ from, to, text, lower, mention }: Raw) => ({ from, to, text, lower, mention });

function posOf(raw: Raw, tag: Tag, { lexicon }: Rulebook): Pick<Word, 'pos' | 'form' | 'plural'> {
  if (raw.mention !== undefined) return { pos: raw.mention.demonym ? 'adj' : 'name', plural: false };
  if (raw.possessive) return { pos: 'poss', plural: false };
  const lower = raw.lower.replace('’', "'");
  if (lower === 'to') return { pos: 'to', plural: false };
  if (/^'(?:s|re|m)$/u.test(lower)) return { pos: 'aux', plural: false };
  if (/^'(?:ve|ll|d)$/u.test(lower)) return { pos: 'aux', plural: false };
  if (
    /^[\d$€£¥₹][\d.,$€£¥₹a-z%]*$/u.test(lower) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)$/u.test(
      lower,
    )
  )
    return { pos: 'num', plural: false };
  const closed = lexicon.functionWords.posOf(lower);
  if (closed !== undefined) return { pos: closed, plural: false };
  if (!/[\p{L}\p{N}]/u.test(raw.text)) return { pos: 'punct', plural: false };
  if (
    tag.pos === 'prep' ||
    tag.pos === 'cc' ||
    tag.pos === 'sub' ||
    tag.pos === 'det' ||
    tag.pos === 'pron' ||
    tag.pos === 'aux' ||
    tag.pos === 'punct' ||
    tag.pos === 'not'
  )
    return {
      pos: tag.pos === 'aux' ? 'verb' : tag.pos === 'det' || tag.pos === 'pron' ? 'noun' : 'adv',
      form: tag.pos === 'aux' ? 'present' : undefined,
      plural: false,
    };
  if (tag.pos === 'other' || tag.pos === 'num') return { pos: tag.pos === 'num' ? 'num' : 'noun', plural: false };
  return { pos: tag.pos, form: tag.form, plural: tag.plural ?? (tag.pos === 'noun' && /[^s]s$/u.test(lower)) };
}

const VERB_START: ReadonlySet<Pos> = new Set(['det', 'name', 'num', 'pron', 'adj']);

/** Corrections that a word's neighbours force on any tagger. */
function mend(words: Word[], rulebook: Rulebook): Word[] {
  const out: Word[] = [];
  let finite = false;
  for (let i = 0; i < words.length; i++) {
    const word = mendOne(
      { word: words[i] as Word, before: out, next: words[i + 1], after: words[i + 2], finite },
      rulebook,
    );
    if (word.pos === 'aux' || (word.pos === 'verb' && (word.form === 'past' || word.form === 'present'))) finite = true;
    if (/^(?:[,;:—–]|and|that|which|who|but|as|because|if|while|said)$/u.test(word.lower)) finite = false;
    out.push(word);
  }
  return out;
}

interface MendAt {
  readonly word: Word;
  readonly before: readonly Word[];
  readonly next: Word | undefined;
  readonly after: Word | undefined;
  readonly finite: boolean;
}

function mendOne({ word, before, next, after, finite }: MendAt, { lexicon, morphology: _ }: Rulebook): Word {
  const last = before.at(-1);
  const lemmas = lexicon.verbLemma(word.lower);
  if (word.pos === 'to') {
    const verbal =
      next !== undefined && (next.pos === 'verb' || next.pos === 'aux' || next.pos === 'adv') && next.form !== 'ing';
    const bare =
      next !== undefined &&
      next.pos === 'noun' &&
      lexicon.verbLemma(next.lower).includes(next.lower) &&
      !next.plural &&
      (after === undefined ||
        VERB_START.has(after.pos) ||
        after.pos === 'prep' ||
        after.pos === 'punct' ||
        after.pos === 'cc');
    return verbal || bare ? word : { ...word, pos: 'prep' };
  }
  if (
    last?.pos === 'to' &&
    (word.pos === 'noun' || word.pos === 'adj' || word.pos === 'verb') &&
    !word.plural &&
    word.form !== 'ing'
  )
    return { ...word, pos: 'verb', form: 'base' };
  if (
    last?.pos === 'aux' &&
    lexicon.functionWords.isModal(last.lower) &&
    (word.pos === 'noun' || word.pos === 'verb') &&
    !word.plural
  )
    return { ...word, pos: 'verb', form: 'base' };
  if (word.pos === 'verb') {
    const nounish =
      last !== undefined &&
      (last.pos === 'poss' ||
        last.pos === 'det' ||
        (last.pos === 'adj' && last.mention === undefined && beforeDet(before)) ||
        last.pos === 'num');
    if (nounish && word.form !== 'past' && word.form !== 'participle') {
      if (word.form === 'ing') return { ...word, pos: next?.pos === 'noun' || next?.pos === 'name' ? 'adj' : 'noun' };
      return { ...word, pos: 'noun', form: undefined, plural: word.form === 'present' };
    }
    if (nounish && (next?.pos === 'noun' || next?.pos === 'adj' || next?.pos === 'name'))
      return { ...word, pos: 'adj' };
    if (
      (word.form === 'base' || word.form === 'present') &&
      (last?.pos === 'adj' || last?.pos === 'prep' || last?.pos === 'noun') &&
      next?.pos === 'prep' &&
      !lemmas.includes(word.lower) &&
      finite
    )
      return { ...word, pos: 'noun', form: undefined };
    // "the Quillbee ban on", "A U.S. ban took"
    if (
      word.form === 'base' &&
      (last?.pos === 'name' || last?.pos === 'adj') &&
      lemmas.includes(word.lower) &&
      !pluralSubject(before)
    )
      return { ...word, pos: 'noun', form: undefined };
    return word;
  }
  // "Tavland bans Quillbee" with a noun's tag
  if (
    word.pos === 'noun' &&
    !finite &&
    last !== undefined &&
    (last.pos === 'name' || (last.pos === 'noun' && last.plural)) &&
    lemmas.length > 0 &&
    next !== undefined
  ) {
    const third = word.lower.endsWith('s') && !lemmas.includes(word.lower);
    const plain = lemmas.includes(word.lower) && pluralSubject(before);
    if (
      (third || plain) &&
      (VERB_START.has(next.pos) ||
        next.lower === 'to' ||
        (third && next.pos === 'prep' && last.pos === 'name') ||
        (third && next.pos === 'noun' && last.pos === 'name'))
    )
      return { ...word, pos: 'verb', form: 'present', plural: false };
  }
  return word;
}

/** A determiner or possessive opens the noun phrase that ends the words so far. */
function beforeDet(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const pos = before[i]?.pos;
    if (pos === 'det' || pos === 'poss') return true;
    if (pos !== 'adj' && pos !== 'adv' && pos !== 'num') return false;
  }
  return false;
}

/** "Snap and Velm sign": two names joined, or a plural noun, can have a bare verb. */
function pluralSubject(before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (last.pos === 'noun') return last.plural;
  return before.at(-2)?.pos === 'cc' && (before.at(-3)?.pos === 'name' || before.at(-3)?.pos === 'noun');
}
