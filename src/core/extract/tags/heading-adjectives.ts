import { isPos, isWord } from './neighbours.ts';
import { asNoun, type OpenPlace, type TagRule } from './tag-rule.ts';

/** Adjectives that head their phrase, or say what the name behind them is: they are nouns. */
export const HEADING_ADJECTIVES: readonly TagRule<OpenPlace>[] = [
  {
    like: 'the U.S. tech *giant*., a Quillbee *equivalent* called',
    tagged: 'adj',
    when: (place) => couldBeNoun(place) && endsPhrase(place),
    as: asNoun,
  },
  {
    like: 'the most *expensive* of the three: the one that is so',
    tagged: 'adj',
    when: ({ before, last, next }) =>
      isWord(last, 'most', 'least') && isWord(before.at(-2), 'the') && isWord(next, 'of'),
    as: asNoun,
  },
  {
    like: '*rival* Norvane, chip *giant* Norvane',
    tagged: 'adj',
    when: (place) =>
      couldBeNoun(place) &&
      isPos(place.next, 'name') &&
      (isWord(place.word, 'rival') || isPos(place.last, 'name', 'noun', 'adj')),
    as: asNoun,
  },
  {
    like: 'head of Australian *macro-forecasting*, Ada Quill',
    tagged: 'adj',
    when: ({ word, last, next }) =>
      /-\p{Ll}+ing$/u.test(word.lower) &&
      isPos(last, 'adj', 'prep', 'name') &&
      (next === undefined || isPos(next, 'punct')),
    as: asNoun,
  },
];

const couldBeNoun = ({ word, classes, lexicon }: OpenPlace): boolean =>
  classes.noun && lexicon.knownNoun(lexicon.nounLemma(word.lower));

const endsPhrase = ({ last, next }: OpenPlace): boolean =>
  isPos(last, 'noun', 'name', 'adj', 'det', 'poss') &&
  (next === undefined || isPos(next, 'punct', 'prep', 'verb', 'aux', 'cc', 'poss', 'sub', 'to', 'det'));
