import type { Sentence, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Tag, TagWord } from '../../text/tagger.ts';
import type { Mention } from '../mention.ts';
import { isLetteredSum } from '../names/capitals.ts';
import type { Word } from '../word.ts';
import { mendTags } from './mend-tags.ts';

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
    // "the **Norvane** app", "[Quill] is": marks of emphasis or of an editor are no part of the sentence.
    if (!startsWithLetter(token.lower) && /^(?:[*_]+|[[\]])$/u.test(token.text)) {
      i++;
      continue;
    }
    raw.push({
      from: token.from,
      to: token.to,
      text: plainCase ? token.lower : token.text,
      lower: isRegionsOffice(raw, token) ? 'attorney general' : token.lower,
      possessive: isPossessive(raw, sentence.tokens.slice(i, i + 4)),
      mention: undefined,
    });
    i++;
  }
  return raw;
}

/** "Ohio AG sues": behind a land or region no company's legal form. */
function isRegionsOffice(before: readonly Raw[], token: Token): boolean {
  const known = before.at(-1)?.mention?.known;
  return token.text === 'AG' && (known?.isCountry === true || known?.acts === true);
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;

/** "Norvane's tool" against "it's a tool", "Norvane's been". */
function isPossessive(before: readonly Raw[], [token, next, ...then]: readonly Token[]): boolean {
  if (token === undefined) return false;
  const sign = token.text.charCodeAt(0);
  if (sign !== APOSTROPHE && sign !== CURLY) return false;
  if (token.text.length === 1) return !token.spaced && /s$/iu.test(before.at(-1)?.text ?? '') && next?.spaced === true;
  if (!/^['’]s$/iu.test(token.text)) return false;
  const last = before.at(-1);
  if (
    last === undefined ||
    /^(?:it|he|she|that|there|what|who|here|where|how|let|this|everything|one)$/u.test(last.lower)
  )
    return false;
  return (
    next === undefined ||
    endsBeforeNoun(next, then) ||
    !/^(?:a|an|the|not|been|being|also|now|already|just|still|going|got|n't|never|always|only|likely|reportedly|set)$/u.test(
      next.lower,
    )
  );
}

/** "Norvane's *now shuttered* lens unit", but "Norvane's now closed to visitors". */
function endsBeforeNoun(next: Token, [past, noun]: readonly Token[]): boolean {
  // "Tavland's *only* lens maker"
  if (next.lower === 'only') return !CLOSED_CLASS.test(past?.lower ?? '') && /^\p{L}/u.test(past?.text ?? '');
  return (
    /^(?:now|still|once|already)$/u.test(next.lower) &&
    /^\p{Ll}+(?:ed|funct|famous|iconic)$/u.test(past?.text ?? '') &&
    /^\p{L}/u.test(noun?.text ?? '') &&
    !CLOSED_CLASS.test(noun?.lower ?? '')
  );
}

const CLOSED_CLASS = listed('words that open a phrase or clause');

export function tagWords(raw: readonly Raw[]): TagWord[] {
  return raw.map(({ text, lower, possessive, mention }) => ({ text, lower, possessive, name: mention !== undefined }));
}

/** The words of sentences with their parts of speech: the closed classes are ours, the open ones the tagger's, mended by their neighbours. */
export function applyTags(
  sentences: readonly (readonly Raw[])[],
  tags: readonly (readonly Tag[])[],
  rulebook: Rulebook,
): Word[][] {
  const tagged = sentences.map((raw, s) =>
    raw.map((r, i): Word => {
      const { from, to, text, lower, mention } = r;
      const { pos, form, plural } = posOf(r, tags[s]?.[i] ?? { pos: 'other' }, rulebook);
      return { from, to, text, lower, pos, form, plural, mention };
    }),
  );
  return mendTags(tagged, rulebook.lexicon);
}

/** Of a sentence that no tagger has seen, the names: all that is known of its words. */
export function untagged(mentions: readonly Mention[]): Word[] {
  return mentions.map((mention) => {
    const { from, to, name } = mention;
    return { from, to, text: name, lower: name.toLowerCase(), pos: 'name', form: undefined, plural: false, mention };
  });
}

const CLITIC_VERBS: ReadonlySet<string> = new Set(["'s", "'re", "'m", "'ve", "'ll", "'d"]);
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten dozen dozens hundred hundreds thousand thousands million millions
  billion billions trillion trillions`.split(/\s+/u),
);

/** Most words do; what follows is asked of the others only. */
function startsWithLetter(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 97 && code <= 122;
}

/** "Americans", "Danes", but not "Swiss". */
const PEOPLE = /[^s]s$/u;

function posOf(raw: Raw, tag: Tag, { lexicon }: Rulebook): Pick<Word, 'pos' | 'form' | 'plural'> {
  // "due to *Americans* buying phones": a people, and no adjective of what stands behind.
  if (raw.mention?.demonym === true && PEOPLE.test(raw.lower)) return { pos: 'name', plural: true };
  if (raw.mention !== undefined) return { pos: raw.mention.demonym ? 'adj' : 'name', plural: false };
  if (raw.possessive) return { pos: 'poss', plural: false };
  const lower = raw.lower.includes('’') ? raw.lower.replace('’', "'") : raw.lower;
  if (lower === 'to') return { pos: 'to', plural: false };
  if (CLITIC_VERBS.has(lower)) return { pos: 'aux', plural: false };
  if (
    NUMBER_WORDS.has(lower) ||
    isLetteredSum(raw.text) ||
    (!startsWithLetter(lower) && /^[\d$€£¥₹][\d.,$€£¥₹a-z%]*$/u.test(lower))
  )
    return { pos: 'num', plural: false };
  if (raw.text === 'May' && raw.mention === undefined) return { pos: 'noun', plural: false };
  const closed = lexicon.functionWords.posOf(lower);
  if (closed !== undefined) return { pos: closed, plural: false };
  if (!startsWithLetter(lower) && !/[\p{L}\p{N}]/u.test(raw.text)) return { pos: 'punct', plural: false };
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
