import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCapital } from './capitals.ts';
import { isCalendar } from './is-calendar.ts';
import { capitalsSayNothing } from './silent-capitals.ts';

/**
 * Words that name nothing elsewhere ("Phase", "Via", the letters of an ordinary term) and that the article introduces as somebody's
 * name: by them one does not see it where they stand alone, so that they are sought before all names.
 */
export function introducedWords(doc: Doc, rulebook: Rulebook): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of doc.sentences) {
    const { tokens } = sentence;
    let says: boolean | undefined;
    tokens.forEach((token, at) => {
      if (!isNameless(token, rulebook) || !isIntroduced(tokens, at, rulebook)) return;
      says ??= !capitalsSayNothing(sentence, rulebook);
      if (says) words.add(token.text);
    });
  }
  return words;
}

/** A word or letters that open no name unless the article says so. */
const isNameless = (token: Token, { lexicon }: Rulebook): boolean =>
  (lexicon.stopNames.has(token.text) || lexicon.nameCuts.has(token.text)) && !isCalendar(token, lexicon);

const isIntroduced = (tokens: readonly Token[], at: number, rulebook: Rulebook): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '')
    ? isFounded(tokens, at) || isCalledFirm(tokens, at, rulebook) || isToldFirm(tokens, at)
    : isSpelledBody(tokens, at, rulebook) || isApposedFirm(tokens, at, rulebook);

/** "Ada Quill founded *Phase* in": no more of the name behind it. */
const isFounded = (tokens: readonly Token[], at: number): boolean =>
  /^(?:co-?)?founded$/u.test(tokens[at - 1]?.lower ?? '') && endsName(tokens[at + 1]);

/** "the lens firm *Via*": a firm's noun in the singular, where neither more capitals nor a number go on. */
function isCalledFirm(tokens: readonly Token[], at: number, { lexicon: { kindNouns } }: Rulebook): boolean {
  const noun = tokens[at - 1];
  return noun !== undefined && noun.text === noun.lower && isFirm(noun, kindNouns) && endsName(tokens[at + 1]);
}

const isFirm = ({ lower }: Token, kindNouns: ReadonlyMap<string, string>): boolean =>
  DESCRIBED.test(lower) || (/(?:er|or)$/u.test(lower) && kindNouns.get(lower) === 'company');

const endsName = (next: Token | undefined): boolean =>
  next === undefined || !(isCapital(next.text) || /^[\p{N}-]/u.test(next.text));

/** "*Via*, a Lisbon-based startup that": what it is, right behind it. */
function isToldFirm(tokens: readonly Token[], at: number): boolean {
  const [comma, article, ...behind] = tokens.slice(at + 1, at + 9);
  if (comma?.text !== ',' || !/^an?$/u.test(article?.text ?? '') || isCapital(tokens[at - 1]?.text ?? '')) return false;
  const end = behind.findIndex((t) => /^(?:[^\p{L}\p{N}-]|of|for|in|at|by|with|that|which|from)$/u.test(t.lower));
  return DESCRIBED.test((end < 0 ? behind.at(-1) : behind[end - 1])?.lower ?? '');
}

const DESCRIBED = listed('what a name is described as');

/** "Quarry Grants Commission (*QGC*)": letters that an ordinary term has too, behind what only a body is called and they spell. */
function isSpelledBody(tokens: readonly Token[], at: number, { lexicon }: Rulebook): boolean {
  const letters = tokens[at]?.text ?? '';
  if (!/^\p{Lu}{2,6}$/u.test(letters) || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return false;
  const words = tokens.slice(Math.max(0, at - 1 - letters.length), at - 1);
  const spelled = words.map(({ text }) => text.charAt(0)).join('') === letters;
  return spelled && BODY.test(lexicon.nameWords.last.get(words.at(-1)?.text ?? '') ?? '');
}

const BODY = /^(?:government|organization)$/u;

/** "a Lisbon-based lens startup, *QX*, has": letters between commas behind what is told of for the first time. */
function isApposedFirm(tokens: readonly Token[], at: number, { lexicon: { kindNouns } }: Rulebook): boolean {
  const [noun, open] = [tokens[at - 2], tokens[at - 1]];
  const closed = open?.text === ',' && tokens[at + 1]?.text === ',';
  if (!closed || noun === undefined || !isFirm(noun, kindNouns)) return false;
  return (
    /^\p{Lu}{2,4}$/u.test(tokens[at]?.text ?? '') &&
    tokens.slice(Math.max(0, at - 9), at).some((t) => /^an?$/u.test(t.lower))
  );
}
