import type { Doc, LineRole, Sentence, Token } from '../model/index.ts';
import { cutBefore, type TokenOptions, tokenize } from './tokens.ts';

/** Cuts an article's text into lines, sentences and tokens, and marks what is not running text. */

/** One kind of press furniture, as `data/lexicon/furniture.yaml` describes it. */
export interface Furniture {
  readonly id: string;
  readonly as: 'skip' | 'break' | 'byline';
  readonly pattern: RegExp;
  /** Stands in whatever the pattern matches: a line without it is not searched. */
  readonly sign?: string | undefined;
}

export interface ScanOptions {
  readonly title?: string | undefined;
  readonly isName: TokenOptions['isName'];
  readonly isSureName?: TokenOptions['isSureName'];
  readonly isTail: TokenOptions['isTail'];
  /** "Quill! Orchards": a name in which the first word has a mark of exclamation and goes on with the second. */
  readonly isExclaimed?: ((word: string, next: string) => boolean) | undefined;
  readonly stuckAt: TokenOptions['stuckAt'];
  /** Words that keep their full stop and never end a sentence ("Mr."), without the stop. */
  readonly always: ReadonlySet<string>;
  /** Words that keep their full stop and may end a sentence ("Inc."), without the stop. */
  readonly maybe: ReadonlySet<string>;
  readonly furniture: readonly Furniture[];
}

/** A sentence is cut here: what is longer is a table or a broken file, and taggers take seconds over it. */
const MAX_TOKENS = 200;
const MAX_CHARACTERS = 1200;

/** A line is read in stretches of so many characters: the patterns of furniture look far ahead. */
const LONGEST_LINE = 20_000;

const OPENERS =
  /^(?:the|a|an|it|its|in|on|at|but|and|he|she|they|we|i|you|this|that|these|those|if|when|while|as|for|after|before|since|although|though|however|meanwhile|by|with|so|his|her|their|our|there|according|also|both|to|under|last|earlier|some|many|most|what|why|how|who|yet|still|now|then|not|one|more|other|another)$/iu;
const ENDS = /^(?:[.!?]|\.\.+|…)$/u;
const CLOSERS = /^["”'’)\]»]$/u;
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly as: Furniture['as'];
}

/** Reads `text` once, line by line. */
export function scan(text: string, options: ScanOptions): Doc {
  const { isName, isSureName, isTail, stuckAt } = options;
  const keepsStop = (word: string) => isAbbreviation(word.slice(0, -1), options);
  const sentences: Sentence[] = [];
  let line = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const whole = end === -1 ? text.length : end;
    const to = lineEnd(text, from, whole);
    if (text.slice(from, to).trim() !== '') {
      const role = lineRole(text.slice(from, to), from === 0 && options.title !== undefined);
      for (const piece of pieces(text, { from, to, furniture: options.furniture })) {
        const all = tokenize(text, { from: piece.from, to: piece.to, isName, isSureName, isTail, stuckAt, keepsStop });
        const tokens = piece.skips.length === 0 ? all : all.filter((token) => !within(token, piece.skips));
        for (const run of splitSentences(tokens, options))
          sentences.push(sentenceOf(run, { role, line, furniture: piece.byline }));
      }
      if (to === whole) line++;
    }
    from = to === whole ? to + 1 : to;
  }
  return { text, sentences };
}

const within = (token: Token, cuts: readonly Cut[]): boolean =>
  cuts.some((cut) => token.from >= cut.from && token.to <= cut.to);

/** Where a line ends, or where one that is too long is cut: at white space, if there is any. */
function lineEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_LINE) return end;
  const space = text.lastIndexOf(' ', from + LONGEST_LINE);
  return space > from ? space : cutBefore(text, from + LONGEST_LINE);
}

function isAbbreviation(word: string, options: ScanOptions): boolean {
  return (
    options.always.has(word) ||
    options.maybe.has(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    // "wrote on X." ends a sentence: the letter is rarely an initial.
    /^(?!X)\p{Lu}$/u.test(word)
  );
}

function lineRole(line: string, isTitle: boolean): LineRole {
  if (isTitle) return 'headline';
  if (BULLET.test(line)) return 'bullet';
  const text = line.trim();
  if (/[.!?:;,”"]/u.test(text.charAt(text.length - 1))) return 'text';
  return text.split(/\s+/u).length <= 14 ? 'heading' : 'text';
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly byline: boolean;
  readonly skips: readonly Cut[];
}

/** A line without its furniture: stretches of running text and of bylines, in order. */
function pieces(text: string, line: { from: number; to: number; furniture: readonly Furniture[] }): Piece[] {
  const cuts = furnitureIn(text.slice(line.from, line.to), line.furniture).map(({ from, to, as }) => ({
    from: from + line.from,
    to: to + line.from,
    as,
  }));
  const skips = cuts.filter((cut) => cut.as === 'skip');
  const found: Piece[] = [];
  let from = line.from + (BULLET.exec(text.slice(line.from, line.to))?.[0].length ?? 0);
  for (const cut of cuts) {
    if (cut.as === 'skip') continue;
    if (cut.from > from) found.push({ from, to: cut.from, byline: false, skips });
    if (cut.as === 'byline') found.push({ from: cut.from, to: cut.to, byline: true, skips });
    from = Math.max(from, cut.to);
  }
  if (from < line.to) found.push({ from, to: line.to, byline: false, skips });
  return found;
}

function furnitureIn(line: string, furniture: readonly Furniture[]): Cut[] {
  const cuts: Cut[] = [];
  for (const { as, pattern, sign } of furniture) {
    if (sign !== undefined && !line.includes(sign)) continue;
    // Not `matchAll`, which copies the pattern each time: nearly all lines have none of it.
    pattern.lastIndex = 0;
    for (let m = pattern.exec(line); m !== null; m = pattern.exec(line)) {
      if (m[0].length > 0) cuts.push({ from: m.index, to: m.index + m[0].length, as });
      else pattern.lastIndex++;
    }
  }
  if (cuts.length === 0) return cuts;
  cuts.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Cut[] = [];
  for (const cut of cuts) if (cut.from >= (kept.at(-1)?.to ?? 0)) kept.push(cut);
  return kept;
}

/** Sentence ends: a full stop, question or exclamation mark, with what closes behind it, before a new start. */
function splitSentences(tokens: readonly Token[], options: ScanOptions): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    run.push(token);
    let last = i;
    if (endsSentence(tokens, i, options)) {
      while (last + 1 < tokens.length && closes(tokens, last + 1)) run.push(tokens[++last] as Token);
      i = last;
      runs.push(run);
      run = [];
    } else if (run.length >= MAX_TOKENS || token.to - (run[0] as Token).from > MAX_CHARACTERS) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.map(withoutLastStop).filter((r) => r.some((t) => /[\p{L}\p{N}]/u.test(t.text)));
}

/** "the Tern Model Y.", "the Tern Series X and S.": at the end of a sentence the stop is no part of the letter. */
function withoutLastStop(run: Token[]): Token[] {
  const last = run.at(-1);
  if (last === undefined || !/^\p{Lu}\.$/u.test(last.text)) return run;
  const joined = /^(?:and|or)$/u.test(run.at(-2)?.text ?? '') && /^\p{Lu}$/u.test(run.at(-3)?.text ?? '');
  if (!joined && !LETTERED.test(run.at(-2)?.text ?? '')) return run;
  const cut = last.to - 1;
  const letter = { ...last, text: last.text.slice(0, -1), lower: last.lower.slice(0, -1), to: cut };
  return [...run.slice(0, -1), letter, { ...last, text: '.', lower: '.', from: cut, spaced: false }];
}

/** What is told apart by letters. */
const LETTERED = /^(?:Series|Class|Plan|Model)$/u;

function closes(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return !token.spaced && (CLOSERS.test(token.text) || ENDS.test(token.text));
}

const MAY_END: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

function endsSentence(tokens: readonly Token[], i: number, options: ScanOptions): boolean {
  const token = tokens[i] as Token;
  let next = i + 1;
  const mayEnd = MAY_END.has(token.text.charAt(token.text.length - 1));
  if (!mayEnd && next < tokens.length && !closes(tokens, next)) return false;
  while (next < tokens.length && closes(tokens, next)) next++;
  const after = tokens[next];
  if (after === undefined) return true;
  if (token.text === '!' && options.isExclaimed?.(tokens[i - 1]?.text ?? '', after.text) === true) return false;
  if (ENDS.test(token.text))
    return (
      /^[\p{Lu}\p{N}"“'‘([$€£*•🔥-]/u.test(after.text) ||
      /^\p{Ll}\p{Lu}/u.test(after.text) ||
      (after.spaced && /^[!?]$/u.test(token.text))
    );
  if (token.text === 'No.' && !/^\d/u.test(after.text)) return true;
  if (!token.text.endsWith('.') || token.text.length < 2) return false;
  const stem = token.text.slice(0, -1);
  // "… Norvane Inc. Quillbee did not", "… & Co. Osker's is": a name and a verb begin a sentence.
  const verb = tokens[/^['’]s$/u.test(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1]?.text ?? '';
  if (
    /^(?:Inc|Corp|Ltd|Co|LLC|Plc)$/u.test(stem) &&
    /^\p{Lu}/u.test(after.text) &&
    // "Norvane Co. Ltd. is"
    !/^(?:Inc|Corp|Ltd|Co|LLC|Plc|PLC|Limited)\.?$/u.test(after.text) &&
    /^(?:did|has|had|is|was|will|said|says|have|are|were|does|can|could|would|may|might|declined|also|did)$/u.test(verb)
  )
    return true;
  // "its first in the U.S. Norvane is": a land, and who the next sentence is about.
  if (
    /^U\.[SK]$/u.test(stem) &&
    after.spaced &&
    /^\p{Lu}\p{L}{2,}$/u.test(after.text) &&
    !OF_STATE.test(after.text) &&
    tokens[i - 1]?.text === 'the' &&
    /^(?:in|to|from|across|outside|into|throughout|within)$/u.test(tokens[i - 2]?.text ?? '') &&
    ACTS_NEXT.test(verb)
  )
    return true;
  // "Simply Quill St. It helps": a street, and no saint.
  if (stem === 'St' && after.spaced && OPENERS.test(after.text) && /^\p{Lu}\p{Ll}/u.test(tokens[i - 1]?.text ?? ''))
    return /^\p{Lu}/u.test(after.text);
  // "posted it on X. The firm": the site, no initial.
  if (
    stem === 'X' &&
    after.spaced &&
    /^\p{Lu}/u.test(after.text) &&
    /^(?:on|to|via|from|platform|site|as)$/u.test(tokens[i - 1]?.text ?? '')
  )
    return true;
  // "closed its Series C. As of today", "the Tern Model Y. Norvane": the letter is of the round or thing, and no initial.
  if (/^\p{Lu}$/u.test(stem) && after.spaced && /^\p{Lu}/u.test(after.text) && LETTERED.test(tokens[i - 1]?.text ?? ''))
    return true;
  return options.maybe.has(stem) && after.spaced && OPENERS.test(after.text) && /^\p{Lu}/u.test(after.text);
}

/** "Norvane *primarily* uses", "Norvane *said*": what begins with a name goes on so. */
const ACTS_NEXT =
  /^(?:is|was|has|had|will|would|said|says|plans|also|did|does|uses|makes|sells|owns|expects|announced|launched|told|added|raised|reported|denied|declined|agreed|filed|sued|bought|acquired|operates|offers|competes|employs|faces|now|then|currently|primarily|recently|previously|reportedly|initially|already|later|first)$/u;

/** What a land has one of by its name: "in the U.S. Senate is". */
const OF_STATE =
  /^(?:Senate|House|Congress|Treasury|Army|Navy|Marines|Capitol|Mint|Fed|Constitution|Embassy|Open|Government|Military|Bancorp|Steel|Cellular|Attorney|President|Supreme|Court|Chamber|Census|Postal|Forces|Bank|Markets?|Economy)$/u;

function sentenceOf(
  tokens: readonly Token[],
  { role, line, furniture }: Pick<Sentence, 'role' | 'line' | 'furniture'>,
): Sentence {
  return { from: (tokens[0] as Token).from, to: (tokens.at(-1) as Token).to, tokens, role, line, furniture };
}
