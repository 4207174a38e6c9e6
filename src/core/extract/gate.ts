import type { Doc, Sentence } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Mention } from './mention.ts';

/**
 * Which sentences are worth their tags and their grammar: those that can hold a claim. A claim has two ends, so a sentence
 * needs two names, or a name and a word that can stand for another one.
 */
export function worthParsing(
  doc: Doc,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  rulebook: Rulebook,
): boolean[] {
  return doc.sentences.map((sentence, s) => {
    const mentions = bySentence.get(s) ?? [];
    if (mentions.length === 0) return false;
    return namesTwo(mentions) || refers(sentence, rulebook);
  });
}

function namesTwo(mentions: readonly Mention[]): boolean {
  const key = (m: Mention) => m.known?.id ?? m.name;
  const first = key(mentions[0] as Mention);
  return mentions.some((m) => key(m) !== first);
}

const PRONOUN = /^(?:it|its|he|him|his|she|her|they|them|their|itself|himself|herself|themselves|we|us|our|ours)$/u;

/** A pronoun, a description such as "the company", "its maker", or a word that implies somebody ("the round"). */
function refers({ tokens }: Sentence, { lexicon }: Rulebook): boolean {
  return tokens.some(({ lower }) => {
    if (PRONOUN.test(lower)) return true;
    const noun = lexicon.nounLemma(lower);
    if (lexicon.implying.has(noun) || /^rais(?:es?|ed|ing)$/u.test(lower)) return true;
    return lexicon.kindNouns.has(noun) || lexicon.titles.has(noun) || lexicon.describes(noun);
  });
}
