import { type Doc, groupBy, type Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { foldBody } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { startsSentence, tokensOf } from './surroundings.ts';
import { nameWithin } from './trim-tail.ts';

/**
 * "Follow Tarnow Harvest for more", "the Board of Tarnow Harvest": a sentence opens with what the reader is to do, or a firm's
 * board is told of, and the capital runs into a name that a list knows or that the article writes by itself. So does a name twice,
 * and so does any other word of the sentence that opens no name: "Certain Tarnow Lenses subsidiaries", "Brokerage Tarnow Lenses said".
 */
export function cutLead(mentions: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const { legalSuffixes } = rulebook.lexicon;
  const bodyOf = (name: string) => foldBody(name, legalSuffixes);
  const alike = groupBy(mentions, ({ name }) => bodyOf(name));
  const inside = new Set(mentions.flatMap((m) => (startsSentence(doc, m) ? [] : [m.name])));
  // "Ignite Tarnow LLC", twice: a name.
  const isOnce = ({ name }: Mention): boolean => alike.get(bodyOf(name))?.length === 1;
  return mentions.map((m) => {
    if (m.known !== undefined || m.personal) return m;
    const tokens = tokensOf(doc, m);
    const words = tokens.slice(m.first, m.last);
    const opens = startsSentence(doc, m) && !inside.has(m.name);
    const lead =
      lengthOfDouble(words) ||
      lengthOfBoard(words) ||
      (opens ? lengthOfCall(words) || (isOnce(m) ? lengthOfWord(words, rulebook.lexicon) : 0) : 0);
    if (lead === 0 || lead === words.length) return m;
    const like = (name: string) => alike.get(bodyOf(name))?.at(-1);
    const cut = nameWithin(m, { first: m.first + lead, last: m.last }, { tokens, like, rulebook });
    return cut === undefined ? m : mentionLike(cut, { weak: false });
  });
}

/** "Tarn Lab AB Tarn Lab AB", where two lines ran together */
function lengthOfDouble(words: readonly Token[]): number {
  const half = words.length / 2;
  return half > 1 && words.slice(0, half).every((t, i) => t.text === words[half + i]?.text) ? half : 0;
}

/** "Follow" */
const lengthOfCall = ([verb]: readonly Token[]): number => Number(CALL.test(verb?.lower ?? ''));

const CALL = listed('verbs that call on the reader');

/** "Certain", "Given", "Named", "Brokerage": a small word, a verb alone, or what a firm is. */
function lengthOfWord(words: readonly Token[], lexicon: Rulebook['lexicon']): number {
  const [word, next] = words;
  if (word === undefined || next === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return 0;
  const { lower } = word;
  const { noun, adj, verb } = lexicon.classesOf(lower);
  const acts = verb.size > 0 && !noun && !adj;
  const firm = lexicon.kindNouns.get(lower) === 'company' && !/^(?:bank|group)$/u.test(lower);
  // "Beyond Tarnow, Inc." is a firm's whole style.
  const styled = lexicon.legalSuffixes.has(words.at(-1)?.text ?? '');
  const small = !styled && lexicon.functionWords.posOf(lower) !== undefined && !/^(?:the|an?|of|and)$/u.test(lower);
  return Number(OPENS_SENTENCE.test(lower) || small || acts || firm);
}

const OPENS_SENTENCE = listed('words with a capital before a name');

/** "Board of the" */
function lengthOfBoard([head, joint, next]: readonly Token[]): number {
  if (!/^Boards?$/u.test(head?.text ?? '') || !/^(?:of|for)$/u.test(joint?.text ?? '')) return 0;
  return next?.lower === 'the' ? 3 : 2;
}
