import { gather, type Token } from '../model/index.ts';
import { areApart } from './apart-words.ts';
import { isDash } from './lost-dash.ts';
import { memo } from './memo.ts';

/** Cuts a stretch of text into words, signs and clitics. Offsets point into the whole text. */

const OPENING = /^[“”„"'‘’«»()[\]{}<>…•·▌｜*_#|\p{C}\p{M}]/u;
const CLOSING = /[“”"'‘’«»()[\]{}<>…,;:!?*_|]/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u;
/** A chunk without white space is cut here: what is longer is no word, and the rules below look at it many times. */
const LONGEST_CHUNK = 500;
/** Begins as an address on the web does: "www.", "pic.norvane.com/". */
const ADDRESS = /^https?:|^www\.|^[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,}\//u;
/**
 * Signs that no word holds inside it, however it is set: "Eylia®*", "Range(1", "GREAT!”This", "READ:Norvane", "see:**Norvane",
 * "Norvane,the"; and the place where a lost space stood: "MetalsInc.", "Inc.for", "firm’smanaging", "Quill’sTERN", "recent$5", "tools.Norvane",
 * "Quill...he", "Inc.Norvane", "Mr.Tarn", "Note:*Norvane"
 */
const INNER =
  /[®™©“”"[\]{}]|\*{2,}|(?<=\p{L}{2}),(?=[*_]*(?:\p{L}{2}|\d+$))|(?<=\p{Lu}\p{Ll}{2,})(?=(?:Inc|Ltd)\.?$)|\((?!\p{Ll}{1,2}\))|(?<!\(\p{Ll}{1,2})\)|(?<=\p{L}{2}):(?=\p{Lu})|(?<=\b(?:Inc|Ltd|Corp)\.)(?=\p{Ll}{2,}$|\p{Lu}\p{L}\p{Ll})|(?<=^(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov)\.)(?=\p{Lu}\p{Ll}{2,})|(?<=\p{L})(?:\.{2,}|…)(?=\p{L})|(?<=[.:])\*(?=\p{L})|(?<=\p{Ll}{2}['’]s)(?=\p{Ll}{3,}$|\p{Lu}[\p{Lu}\p{Ll}]\p{L}+$)|(?<=\p{Ll}{3})(?=[$€£]\d)|(?<=\p{L}{2})\.(?=(?:The|It|In|He|She|This|That|These|They|We|But|And|At|On|For|As|If|When|While|However|According|Meanwhile|Although|With|After|Before|Since|Our|Its|His|Her|Their|There)$)|(?<=^(?:\p{Ll}{3,}|\p{Lu}{2,}))\.(?=\p{Lu}\p{Ll}{2,}(?:['’]s)?$)/u;
const DASH = /[—–]|--+/u;

/** A sign that opens a chunk, or a character that nobody sees; half of one is cut off only where it stands alone. */
const opensChunk = (chunk: string, at: number): boolean =>
  OPENING.test(chunk.slice(at, at + (isPair(chunk, at) ? 2 : 1)));

const isPair = (chunk: string, at: number): boolean => (chunk.codePointAt(at) ?? 0) > 0xffff;

const picturesAt = (chunk: string, at: number): string =>
  chunk.charCodeAt(at) < 0x80 ? '' : (PICTURES.exec(chunk.slice(at))?.[0] ?? '');

const PICTURES = /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*)+/u;

/** Ends of a chunk's word and the signs around it, as [text, offset] pieces in order. */
function peel(chunk: string, at: number): [string, number][] {
  const head: [string, number][] = [];
  const tail: [string, number][] = [];
  let from = 0;
  let to = chunk.length;
  while (from < to && !/^['’]\d0s/u.test(chunk.slice(from, from + 4))) {
    // Pictures before a word are one sign: "🚀Norvane".
    const sign = picturesAt(chunk, from) || (opensChunk(chunk, from) ? chunk.charAt(from) : '');
    if (sign === '') break;
    head.push([sign, at + from]);
    from += sign.length;
  }
  const quoted = head.some(([sign]) => /['‘’]/u.test(sign));
  while (to > from) {
    const last = chunk.charAt(to - 1);
    const owner = !quoted && to - from > 1 && /['’]/u.test(last) && /[sSxXzZ]/u.test(chunk.charAt(to - 2));
    if (!owner && !CLOSING.test(last)) break;
    to--;
    tail.push([last, at + to]);
    if (owner) break;
  }
  tail.reverse();
  const word = chunk.slice(from, to);
  return word === '' ? [...head, ...tail] : [...head, [word, at + from], ...tail];
}

/** "don't" is "do" + "n't", "Norvane's" is "Norvane" + "'s". */
function splitClitic([word, at]: [string, number]): [string, number][] {
  const m = CLITIC.exec(word);
  if (m?.[1] === undefined || m[2] === undefined) return [[word, at]];
  // "**Norvane**'s"
  const bare = m[1].replace(/(?<=[\p{L}\p{N}])[*_]+$/u, '');
  return [
    [bare, at],
    ...[...m[1].slice(bare.length)].map((sign, k): [string, number] => [sign, at + bare.length + k]),
    [m[2], at + m[1].length],
  ];
}

/** "Vienna-based" is three tokens; "e-commerce", "GPT-4", "Blu-ray", "A/S" are one. "US-China" is three. */
function splitHyphen([word, at]: [string, number], options: TokenOptions): [string, number][] {
  const { isName, isTail } = options;
  // "(Reuters) -Norvane said": a dash whose second space was lost
  if (/^-\p{Lu}\p{L}/u.test(word)) return [['-', at], ...splitHyphen([word.slice(1), at + 1], options)];
  const slash = word.indexOf('/');
  if (slash > 0 && slash < word.length - 1 && !ADDRESS.test(word) && !/\d\/\d|^\p{Lu}\/\p{Lu}$/u.test(word))
    return [
      ...splitHyphen([word.slice(0, slash), at], options),
      ['/', at + slash],
      ...splitHyphen([word.slice(slash + 1), at + slash + 1], options),
    ];
  const cut = word.lastIndexOf('-');
  // "(NRVN)-backed": the hyphen behind the bracket.
  if (cut === 0 && isTail(word.slice(1)))
    return [
      ['-', at],
      [word.slice(1), at + 1],
    ];
  // "Norvane.com- Prices rose", "Norvane- and Velm-backed"
  if (cut > 0 && cut === word.length - 1 && /\.\p{Ll}{2,}-$|^\p{Lu}[\p{L}\p{N}.]+-$/u.test(word))
    return [
      [word.slice(0, cut), at],
      ['-', at + cut],
    ];
  if (cut <= 0 || cut === word.length - 1 || isName(word)) return [[word, at]];
  const left = word.slice(0, cut);
  const right = word.slice(cut + 1);
  if (isDash(left, right)) return [...splitHyphen([left, at], options), ['-', at + cut], [right, at + cut + 1]];
  const both = isName(left) && isName(right);
  // "ex-Norvane engineers"
  if (/^ex$/iu.test(left) && /^\p{Lu}/u.test(right))
    return [
      [word.slice(0, cut + 1), at],
      [right, at + cut + 1],
    ];
  // "Co-founded by Ada Quill, it": half a verb.
  if (/^co$/iu.test(left)) return [[word, at]];
  // "Norvane-Backed Velm": a heading's capitals, behind a name that is known.
  const titled = isName(left) && /^\p{Lu}\p{Ll}+$/u.test(right) && isTail(right.toLowerCase());
  if (!both && !titled && !(isTail(right) && /^[\p{Lu}\p{N}]|^[a-z]\p{Lu}/u.test(left))) return [[word, at]];
  return [...splitHyphen([left, at], options), ['-', at + cut], [right, at + cut + 1]];
}

/** A trailing full stop belongs to abbreviations and initials only. */
function splitStop([word, at]: [string, number], keepsStop: (word: string) => boolean): [string, number][] {
  if (!word.endsWith('.') || word.length === 1) return [[word, at]];
  if (/^\.+$/u.test(word)) return [[word, at]];
  if (/\.\.+$/u.test(word)) {
    const body = word.replace(/\.+$/u, '');
    return [
      [body, at],
      [word.slice(body.length), at + body.length],
    ];
  }
  if (keepsStop(word)) return [[word, at]];
  return [
    [word.slice(0, -1), at],
    ['.', at + word.length - 1],
  ];
}

export interface TokenOptions {
  /** Start of the stretch in the text. */
  readonly from: number;
  readonly to: number;
  /** True for names known as they are written, so that their hyphens are left alone or cut at. */
  readonly isName: (text: string) => boolean;
  /** The same for those that are no word, surname or first name besides. */
  readonly isSureName?: ((text: string) => boolean) | undefined;
  /** True for second halves that make a compound out of any first half: "Vienna-based", "Qwen-powered". */
  readonly isTail: (text: string) => boolean;
  /** True for "U.S.", "Inc.", "J." */
  readonly keepsStop: (word: string) => boolean;
  /** Where the second begins of two words that a lost space made one; 0 for one word. Not given, none is cut. */
  readonly stuckAt?: ((word: string) => number) | undefined;
}

/** The tokens of `text.slice(from, to)`, in order, without white space. */
export function tokenize(text: string, options: TokenOptions): Token[] {
  const { from, to } = options;
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text.charCodeAt(at))) at++;
    let plain = at;
    while (plain < to && isAlphanumeric(text.charCodeAt(plain))) plain++;
    let end = plain;
    while (end < to && !isSpace(text.charCodeAt(end))) end++;
    end = Math.min(end, cutBefore(text, at + LONGEST_CHUNK));
    plain = Math.min(plain, end);
    if (end > at && !cutPlain(text, { at, plain, end }, { tokens, options }))
      cutChunk(text.slice(at, end), at, { tokens, options });
    at = end;
  }
  return tokens;
}

/** `at`, or the place before where that would cut a character of two code units in half. */
export function cutBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at;
}

/** White space as `\s` knows it. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** ASCII letters and digits. */
function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function tokenOf(word: string, from: number, spaced: boolean): Token {
  const { text, lower } = spelling(word);
  return { from, to: from + text.length, text, lower, spaced };
}

/** Kept, so that all of a word's tokens share one string: lists look that up without comparing letters. */
const spelling = memo((text) => ({
  text,
  // "--" is typed for a dash.
  lower: text.startsWith('--') ? '—' : text.toLowerCase(),
}));

/** A word, or the two or three that lost spaces made one. */
function unstuck(token: Token, { stuckAt }: Pick<TokenOptions, 'stuckAt'>): Token[] {
  const cut = stuckAt?.(token.text) ?? 0;
  if (cut === 0) return [token];
  return [
    tokenOf(token.text.slice(0, cut), token.from, token.spaced),
    // A credit and the heading stuck to it are two names, and no longer one.
    ...unstuck(
      tokenOf(token.text.slice(cut), token.from + cut, !areApart(token.text.slice(0, cut), token.text.slice(cut))),
      { stuckAt },
    ),
  ];
}

interface Chunk {
  readonly at: number;
  /** Where its letters and digits end. */
  readonly plain: number;
  readonly end: number;
}

/** Most chunks are a word, or a word and one sign: those need none of the rules below. */
function cutPlain(
  text: string,
  { at, plain, end }: Chunk,
  { tokens, options }: { tokens: Token[]; options: TokenOptions },
): boolean {
  if (plain === at || end > plain + 1) return false;
  if (text.startsWith('Inc', plain - 3) || text.startsWith('Ltd', plain - 3)) return false;
  if (text.startsWith('SM', plain - 2) || text.startsWith('TM', plain - 2)) return false;
  const sign = end === plain ? '' : text.charAt(plain);
  if (sign !== '' && !/[,.;:!?]/.test(sign)) return false;
  if (sign === '.' && options.keepsStop(text.slice(at, end))) tokens.push(tokenOf(text.slice(at, end), at, true));
  else {
    tokens.push(...unstuck(tokenOf(text.slice(at, plain), at, true), options));
    if (sign !== '') tokens.push(tokenOf(sign, plain, false));
  }
  return true;
}

/** A chunk between white space, by all rules. */
function cutChunk(chunk: string, start: number, { tokens, options }: { tokens: Token[]; options: TokenOptions }): void {
  const { keepsStop } = options;
  const first = tokens.length;
  let spaced = true;
  for (const piece of cutDashes(chunk, start))
    for (const peeled of gather(gather(peel(piece[0], piece[1]), cutInner), (part) => cutAtStop(part, options)))
      for (const stopped of splitStop(withoutMark(peeled, options), keepsStop))
        for (const [part, at] of splitClitic(stopped))
          for (const [cut, place] of gather(
            gather(reopened([part, at]), (piece) => splitHyphen(piece, options)),
            reopened,
          )) {
            if (UNREAD.test(cut)) continue;
            tokens.push(...unstuck(tokenOf(cut, place, spaced), options));
            spaced = false;
          }
  if (LETTERED_MARK.test(chunk)) dropMarks(tokens, first);
}

/** Marks, and characters that nobody sees and that part no words. */
const UNREAD = /^[™®©℠\p{Cf}]+$/u;

/** "Norvane(TM)" is written Norvane as well. */
const LETTERED_MARK = /.\((?:TM|SM)\)/u;

function dropMarks(tokens: Token[], from: number): void {
  for (let i = from + 1; i + 2 < tokens.length; i++)
    if (tokens[i]?.text === '(' && /^(?:TM|SM)$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ')')
      tokens.splice(i, 3);
}

/** "Norvane™" is written Norvane, and so are "NorvaneTM" and "Norvane⚡". */
function withoutMark([word, at]: [string, number], { isName }: TokenOptions): [string, number] {
  if (word.length < 2) return [word, at];
  const bare = word.replace(/(?<=.)(?:[™®©℠\p{Extended_Pictographic}]\u{FE0F}?)+$/u, '');
  return [isName(bare) ? bare : bare.replace(/(?<=\p{Ll}{3})(?:TM|SM)$/u, ''), at];
}

/** `(Norvane)'s`: the bracket that the clitic hid. */
function reopened([word, at]: [string, number]): [string, number][] {
  const closing = /[)\]”"*_]+$/u.exec(word);
  if (closing === null || closing.index === 0) return [[word, at]];
  return [
    [word.slice(0, closing.index), at],
    [closing[0], at + closing.index],
  ];
}

/** Cuts at the signs inside a word; an address stays whole. */
function cutInner([word, at]: [string, number]): [string, number][] {
  if (word.length < 3 || !INNER.test(word) || ADDRESS.test(word)) return [[word, at]];
  if (/^\W|['’]s?$|@/u.test(word) && !LOST_SPACE.test(word)) return [[word, at]];
  const sign = INNER.exec(word) as RegExpExecArray;
  const end = sign.index + sign[0].length;
  return [
    ...(sign.index > 0 ? beforeSign(word.slice(0, sign.index), at) : []),
    ...(sign[0] === '' ? [] : ([[sign[0], at + sign.index]] as [string, number][])),
    ...(end < word.length ? cutInner([word.slice(end), at + end]) : []),
  ];
}

/** "America.Norvane", "on X.Norvane": the end of a sentence, and a known name that is nothing else. */
function cutAtStop([word, at]: [string, number], { isName, isSureName }: TokenOptions): [string, number][] {
  const [, left = '', right = ''] = STOP_INSIDE.exec(word) ?? [];
  if (right === '' || isName(word) || isSureName?.(right) !== true) return [[word, at]];
  return [
    [left, at],
    ['.', at + left.length],
    [right, at + left.length + 1],
  ];
}

const STOP_INSIDE = /^(\p{Lu}?\p{Ll}{3,}|X|[A-Z]{2,}(?:-\d)?)\.(\p{Lu}['’\p{L}]*\p{Ll}{3,})$/u;

/** "is flexible.Norvane's": the end of a sentence, and whose. */
const LOST_SPACE = /^\p{Ll}{3,}\.\p{Lu}\p{Ll}{2,}['’]s$/u;

/** "TERN:**Founded": the colon that the marks hid. */
const beforeSign = (word: string, at: number): [string, number][] =>
  /\p{L}:$/u.test(word)
    ? [
        [word.slice(0, -1), at],
        [':', at + word.length - 1],
      ]
    : [[word, at]];

function cutDashes(word: string, at: number): [string, number][] {
  const m = DASH.exec(word);
  if (m === null || word === m[0] || /^\d+[–]\d+/u.test(word)) return [[word, at]];
  const parts: [string, number][] = [];
  if (m.index > 0) parts.push([word.slice(0, m.index), at]);
  parts.push([m[0], at + m.index]);
  const rest = m.index + m[0].length;
  if (rest < word.length) parts.push(...cutDashes(word.slice(rest), at + rest));
  return parts;
}
