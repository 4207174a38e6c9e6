import type { Lexicon } from '../../rules/rulebook.ts';
import { retagged, type Word } from '../word.ts';
import { CURBS, isPos, isWord } from './neighbours.ts';
import { asPlural, asVerb } from './tag-rule.ts';

/** A sentence that ends with a stop has a verb: where none was found, the likeliest word becomes it. */
export function withVerb(words: Word[], lexicon: Lexicon): Word[] {
  const behind = behindInsertion(words, lexicon);
  if (behind !== undefined)
    return words.map((word, i) =>
      i === behind ? asVerb('present')(word) : i === behind + 1 && word.pos === 'verb' ? asPlural(word) : word,
    );
  if (words.length < 4 || words.some((w) => w.pos === 'aux' || (w.pos === 'verb' && w.form !== 'ing'))) return words;
  const formAt = (word: Word, i: number) => {
    const { verb } = lexicon.classesOf(word.lower);
    if (verb.has('past')) return 'past';
    return verb.has('present') || (verb.has('base') && isBehindSeveral(words, i)) ? 'present' : undefined;
  };
  const at = words.findIndex(
    (word, i) =>
      word.pos === 'noun' &&
      !(CURBS.has(word.lower) && isWord(words[i + 1], 'on', 'against')) &&
      (isPos(words[i - 1], 'name', 'noun') || words[i - 1]?.lower === 'firm') &&
      formAt(word, i) !== undefined,
  );
  // "The firm cut its stake"
  const firm = at > 0 && words[at - 1]?.lower === 'firm' ? at - 1 : -1;
  return words.map((word, i) =>
    i === at
      ? asVerb(formAt(word, i) ?? 'present')(word)
      : i === firm
        ? retagged(word, 'noun', word.form, word.plural)
        : word,
  );
}

/** "The Velm Pad and the Velm Phone *run* on it", "Norvane's cars *ship* with it": of several that open the sentence, with what it takes. */
function isBehindSeveral(words: readonly Word[], i: number): boolean {
  const [opening, last, next] = [words.slice(0, i), words[i - 1], words[i + 1]];
  if (!isPos(next, 'name', 'det', 'prep')) return false;
  const names = opening.every((w) => isPos(w, 'name', 'det', 'cc') || w.lower === ',');
  if (last?.pos === 'name') return names && opening.some((w) => w.lower === 'and');
  return last?.plural === true && opening.some((w) => w.pos === 'poss') && !opening.some((w) => w.pos === 'prep');
}

/** "Norvane, which was founded in 2010, counts A among its backers": the verb of the name that opens the sentence. */
function behindInsertion(words: readonly Word[], lexicon: Lexicon): number | undefined {
  const opens = words.findIndex((w) => w.lower === ',');
  if (opens < 1 || words[opens - 1]?.pos !== 'name' || words[opens - 1]?.mention?.first === undefined) return undefined;
  if (words.slice(0, opens).some((w) => w.pos === 'verb' || w.pos === 'aux')) return undefined;
  const closes = words.findLastIndex((w) => w.lower === ',');
  const at = closes + 1;
  const word = words[at];
  if (closes === opens || word?.pos !== 'noun' || !lexicon.classesOf(word.lower).verb.has('present')) return undefined;
  // "Norvane, as well as Velm, supplies *chips* to"
  const next = words[at + 1];
  const many =
    next?.pos === 'verb' &&
    next.form === 'present' &&
    /[^s]s$/u.test(next.lower) &&
    lexicon.classesOf(next.lower).noun &&
    isPos(words[at + 2], 'prep');
  const goesOn = many || isPos(next, 'name', 'det', 'num', 'pron', 'poss', 'prep');
  const finite = words
    .slice(many ? at + 2 : at + 1)
    .some((w) => w.pos === 'aux' || (w.pos === 'verb' && w.form !== 'ing'));
  return goesOn && !finite ? at : undefined;
}
