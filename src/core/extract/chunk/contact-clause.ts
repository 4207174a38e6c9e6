import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import type { Border } from './border.ts';
import { TIME_NOUN } from './time-nouns.ts';

/**
 * "Quillbee, the tool | Norvane built for pilots", "is a firm | Norvane bought": the name is the subject of a clause that tells
 * of the noun, and not the noun's ("the startup Norvane bought Velm"). So it is where the noun only tells what something else
 * is, or is one of many, and the verb has no object of its own.
 */
export function opensContactClause({ words, scan, last, word, lexicon }: Border): boolean {
  if (word.pos !== 'name' || last.pos !== 'noun' || TIME_NOUN.test(last.lower)) return false;
  const det = (scan.parts[0] as number) - 1;
  const ofRound = /^(?:round|financing)$/u.test(last.lower);
  if (!/^(?:the|an?)$/u.test(words[det]?.lower ?? '') || !(last.plural || ofRound || onlyTells(words, det)))
    return false;
  let verb = scan.at + 1;
  while (/^(?:aux|adv)$/u.test(words[verb]?.pos ?? '')) verb++;
  const { pos, form, lower = '' } = words[verb] ?? {};
  if (pos !== 'verb' || form === 'base') return false;
  if (lexicon.verbLemma(lower).some((lemma) => lexicon.status.sayVerbs.has(lemma))) return false;
  // "The round | Norvane led values it at": no round is called so.
  if (ofRound && LED.test(lower)) return true;
  return hasNoObject(words, verb);
}

const LED = listed('pasts of leading and joining a round');

/** "a firm", ", the firm" behind a name, "is the firm" */
const onlyTells = (words: readonly Word[], det: number): boolean =>
  /^an?$/u.test(words[det]?.lower ?? '') ||
  /^(?:is|was|are|were)$/u.test(words[det - 1]?.lower ?? '') ||
  (words[det - 1]?.lower === ',' && words[det - 2]?.pos === 'name');

/** Behind the verb stands nothing, a phrase with a preposition, an infinitive, or a time. */
function hasNoObject(words: readonly Word[], verb: number): boolean {
  let at = verb + 1;
  while (words[at]?.pos === 'adv') at++;
  const behind = words[at];
  return (
    behind === undefined ||
    behind.pos === 'punct' ||
    behind.pos === 'to' ||
    (behind.pos === 'prep' && behind.lower !== 'by') ||
    TIME_NOUN.test(behind.lower) ||
    (/^(?:last|this|earlier|next)$/u.test(behind.lower) && TIME_NOUN.test(words[at + 1]?.lower ?? ''))
  );
}
