import { listed } from '../../rules/word-lists.ts';
import { isPos, isWord, matches, pluralSubject, wordSet } from './neighbours.ts';
import { asModifier, asNoun, asPos, asVerb, type WordRule } from './tag-rule.ts';

const TIMES = wordSet(`week weeks month months year years day days quarter quarters decade decades night summer winter
  spring fall autumn monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december`);

/** What a word usually is in the news; only the rules for nouns and verbs, which come first, may say otherwise. */
export const USUAL_WORDS: readonly WordRule[] = [
  {
    like: 'Norvane teams *up* with Velm',
    of: ['up'],
    when: ({ word, last }) => word.pos === 'verb' && !isPos(last, 'to', 'aux'),
    as: asPos('prep'),
  },
  {
    like: 'Norvane rents *out* servers, the rivalry goes *back* years, has pulled *out* of it: no verb behind one',
    of: ['out', 'off', 'down', 'back'],
    when: ({ word, last, lexicon }) =>
      word.pos === 'verb' &&
      last !== undefined &&
      (isPos(last, 'verb') || (/[^s]s$/u.test(last.lower) && lexicon.classesOf(last.lower).verb.has('present'))),
    as: (word) => asPos(word.lower === 'back' ? 'adv' : 'prep')(word),
  },
  {
    like: 'Norvane and Velm *both* fell, They *all* sued: it counts the subject, and stands with the verb',
    of: ['both', 'all', 'each'],
    when: ({ word, before, last, next, lexicon }) =>
      word.pos === 'det' &&
      (pluralSubject(before) || isWord(last, 'they', 'we', 'who', 'which')) &&
      next?.mention === undefined &&
      (isPos(next, 'verb', 'aux') || lexicon.classesOf(next?.lower ?? '').verb.size > 0),
    as: asModifier('adv'),
  },
  {
    like: '*That* feature allows Velm to: it opens a sentence before one thing and its verb',
    of: ['that'],
    when: ({ word, last, next, after }) =>
      word.pos === 'sub' &&
      (last === undefined || last.pos === 'punct') &&
      next?.pos === 'noun' &&
      !next.plural &&
      isPos(after, 'verb', 'aux', 'adv'),
    as: asPos('det'),
  },
  {
    like: 'the Tern 9000 *chips*, the Tern 5 *watches*: what a version stands before is no verb',
    of: ['chips', 'phones', 'watches', 'cards', 'drives', 'models', 'processors'],
    when: ({ word, last }) => word.pos === 'verb' && last?.mention !== undefined && /\d\p{L}{0,3}$/u.test(last.text),
    as: asNoun,
  },
  {
    like: 'lets *staff* use it: the people',
    of: ['staff'],
    when: ({ word, last }) => word.pos === 'verb' && last?.pos === 'verb',
    as: asNoun,
  },
  {
    like: 'founded by four MIT *graduates*: only people graduate',
    of: ['graduates'],
    when: ({ last }) => last?.mention?.personal === false,
    as: asNoun,
  },
  {
    like: 'its clients *range* from Velm to Tarn: many of them, and from what',
    of: ['range'],
    when: ({ last, next }) => last?.pos === 'noun' && last.plural && isWord(next, 'from'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane *cannot* buy Velm',
    of: ['cannot'],
    when: () => true,
    as: asPos('aux'),
  },
  {
    like: 'rates in the U.S. *make* loans dear: a noun only where a word before it opens one',
    of: ['make', 'makes', 'become', 'becomes', 'remain', 'remains'],
    when: ({ word, last, next }) =>
      word.pos === 'noun' &&
      !isPos(last, 'det', 'adj', 'poss', 'num', 'to', 'aux') &&
      isPos(next, 'det', 'adj', 'noun', 'name', 'pron', 'num'),
    as: asVerb('present'),
  },
  {
    like: 'who helped *found* Norvane',
    when: ({ word, last, lexicon }) =>
      matches(last, HELPS) && lexicon.classesOf(word.lower).verb.has('base') && word.mention === undefined,
    as: asVerb('base'),
  },
  {
    like: 'Norvane, *best* known for its app',
    of: ['best', 'most', 'widely'],
    when: ({ next }) => isWord(next, 'known', 'remembered'),
    as: asModifier('adv'),
  },
  {
    like: '*Demand* for its phones rose',
    of: ['demand'],
    when: ({ last, next }) => isWord(next, 'for') && !isPos(last, 'to', 'aux'),
    as: asNoun,
  },
  {
    like: 'Quillbee, a tool that *helps* lawyers: no noun of that form',
    of: ['helps', 'lets', 'allows', 'enables'],
    when: () => true,
    as: asVerb('present'),
  },
  {
    like: '*LED* sensors, a *PUT* option: capitals are no verb',
    tagged: 'verb',
    when: ({ word, last }) => /^\p{Lu}{2,5}$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(last?.text ?? ''),
    as: asNoun,
  },
  {
    like: 'climbed *past* Quillbee, blew past the rules: behind a verb and before a thing',
    of: ['past'],
    when: ({ last, next }) => isPos(last, 'verb') && isPos(next, 'name', 'det'),
    as: asPos('prep'),
  },
  {
    like: 'said *last* week',
    of: ['last', 'next', 'past'],
    when: ({ next }) => TIMES.has(next?.lower ?? ''),
    as: asModifier('adj'),
  },
  {
    like: 'US *IT* hardware analyst',
    of: ['it'],
    when: ({ word, last, next }) =>
      word.text === 'IT' &&
      isPos(next, 'noun', 'adj', 'verb') &&
      isPos(last, 'name', 'adj', 'det', 'noun', 'punct', 'poss'),
    as: asNoun,
  },
  {
    like: '*senior* U.S. economist at Norvane',
    of: ['senior', 'junior', 'chief'],
    when: ({ next, after }) => isPos(next, 'name') && next?.mention?.known !== undefined && isPos(after, 'noun'),
    as: asModifier('adj'),
  },
  {
    like: 'the Series *A* round',
    of: ['a'],
    when: ({ word, last }) => word.text === 'A' && isWord(last, 'series'),
    as: asNoun,
  },
];

const HELPS = listed('forms of help');
