import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { endsInS, isPos, isWord, manyBefore, matches, opensMany, pluralSubject } from './neighbours.ts';
import { SEEN_DOING } from './noun-as-verb.ts';
import { asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

/**
 * A noun's tag where a verb stands before an object without an article: "Norvane and Velm *use* software". Two nouns may
 * well be one name of a thing ("Norvane and Velm *share* prices fell"); they are not where the clause has no other verb.
 */
export const BARE_OBJECT: readonly TagRule<OpenPlace>[] = [
  SEEN_DOING,
  {
    like: 'Norvane and Velm *face* competition; engineers at Norvane, users of Quillbee *use* software; firms such as Velm *face* rivals',
    when: (place) =>
      opensBareObject(place) &&
      !place.word.plural &&
      place.classes.verb.has('base') &&
      isMany(place) &&
      isOnlyVerb(place),
    as: asVerb('present'),
  },
  {
    like: 'Norvane (pictured) *uses* software, Velm Inc. (VLM) *faces* competition',
    tagged: 'noun',
    when: (place) =>
      opensBareObject(place) &&
      canBeThird(place) &&
      isWord(place.last, ')') &&
      isWord(place.before.at(-3), '(') &&
      isPos(place.before.at(-4), 'name') &&
      !place.before.slice(0, -3).some((word) => isPos(word, 'verb', 'aux')) &&
      isOnlyVerb(place),
    as: asVerb('present'),
  },
  {
    like: 'The firm that makes chips *faces* rivals: the verb before is that of the relative clause',
    when: (place) => opensBareObject(place) && canBeThird(place) && endsBareRelative(place.before) && isOnlyVerb(place),
    as: asVerb('present'),
  },
  {
    like: 'Banks that *use* software fell: firms and things, and no claims that prices fell',
    tagged: 'noun',
    when: ({ word, before, last, next, classes, lexicon }) =>
      isWord(last, 'that', 'which', 'who') &&
      !word.plural &&
      isPos(next, 'noun', 'adj') &&
      classes.verb.has('base') &&
      before.at(-2)?.plural === true &&
      lexicon.kindNouns.has(lexicon.nounLemma(before.at(-2)?.lower ?? '')),
    as: asVerb('present'),
  },
  {
    like: 'Norvane helps banks *use* software, lets users *share* files',
    tagged: 'noun',
    when: ({ word, before, last, next, classes }) =>
      !word.plural &&
      isPos(next, 'noun', 'adj', 'det', 'name') &&
      classes.verb.has('base') &&
      isPos(last, 'noun') &&
      last?.plural === true &&
      matches(before.at(-2), HELPS),
    as: asVerb('base'),
  },
];

const HELPS = listed('forms of verbs with a bare verb');

/** A noun that no other follows in a list; "supplies *chips* to": the tagger may have taken it for the verb instead. */
const opensBareObject = ({ next, after, lexicon }: OpenPlace): boolean =>
  (isPos(next, 'noun', 'adj', 'num') && !isPos(after, 'cc') && !isWord(after, ',')) ||
  (isPos(after, 'prep', 'to') && mayBeGoods(next, lexicon));

const mayBeGoods = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word?.form === 'present' && endsInS(word) && lexicon.classesOf(word.lower).noun;

const canBeThird = ({ word, classes }: OpenPlace): boolean => classes.verb.has('present') && endsInS(word);

/** Several are the subject, and no verb of theirs has come yet. */
function isMany({ before, last, finite }: OpenPlace): boolean {
  if (finite || !isPos(last, 'name', 'noun')) return false;
  const [many, such, as] = before.slice(-4, -1);
  if (last?.pos === 'name') {
    const examples = many?.plural === true && isWord(such, 'such') && isWord(as, 'as');
    const ofThing = before.length === 3 && matches(before[0], PEOPLE) && isWord(before[1], 'of');
    return examples || ofThing || opensMany(before) || manyBefore(before) || pluralSubject(before);
  }
  // "Norvane's engineers *use* software", but "Norvane's games *store* sales"
  return last?.plural === true && isPos(before.at(-2), 'poss', 'det') && PEOPLE.test(last.lower);
}

const PEOPLE = listed('many who act');

/** "The firm that makes chips": one verb, right behind the relative pronoun, and its object. */
function endsBareRelative(before: readonly Word[]): boolean {
  const that = before.findIndex((word) => isWord(word, 'that', 'which', 'who'));
  if (that < 1 || before[that + 1]?.pos !== 'verb' || !isPos(before[that - 1], 'noun', 'name')) return false;
  if (before[that - 1]?.plural === true) return false;
  const object = before.slice(that + 2);
  const isThing = isPos(object.at(-1), 'noun', 'name');
  return isThing && object.every((word) => isPos(word, 'noun', 'name', 'adj', 'num'));
}

/** No finite verb follows in the clause. */
function isOnlyVerb({ words, at, lexicon }: OpenPlace): boolean {
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (isPos(word, 'aux')) return false;
    if (word.pos === 'verb' && bearsTense(word, words[i + 1]) && !(i === at + 1 && mayBeGoods(word, lexicon)))
      return false;
    // "Norvane and Velm *share* prices fall": what the tagger calls a noun may be the verb.
    if (word.pos === 'noun' && isLastWord(words, i) && lexicon.classesOf(word.lower).verb.has('past')) return false;
    if (BORDER.test(word.lower) || word.lower === ',' || word.lower === ';' || word.lower === ':') return true;
  }
  return true;
}

/** "chips *made* by Velm" tells of the chips. */
const bearsTense = ({ form }: Word, next: Word | undefined): boolean =>
  form === 'present' || (form === 'past' && next?.lower !== 'by');

const isLastWord = (words: readonly Word[], i: number): boolean =>
  i === words.length - 1 || (i === words.length - 2 && words.at(-1)?.pos === 'punct');

const BORDER = listed('words behind which another clause begins');
