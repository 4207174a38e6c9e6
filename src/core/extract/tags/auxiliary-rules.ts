import { isPos, isWord, SAME_PAST } from './neighbours.ts';
import { asIs, asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

/** What "to" and an auxiliary make of the word behind them: the verb's form that goes with them. */
export const AUXILIARY_RULES: readonly TagRule<OpenPlace>[] = [
  {
    like: 'plans to *market* its phones',
    when: (place) => isPos(place.last, 'to') && canBeBase(place),
    as: asVerb('base'),
  },
  {
    like: 'plans to *jointly* build',
    when: ({ last }) => isPos(last, 'to'),
    as: asIs,
  },
  {
    like: 'will *partner* with Velm',
    when: (place) =>
      place.last?.pos === 'aux' &&
      place.lexicon.functionWords.isModal(place.last.lower) &&
      canBeBase(place) &&
      place.word.pos !== 'adv',
    as: asVerb('base'),
  },
  {
    like: 'may one day *rival* Norvane',
    when: (place) =>
      isWord(place.last, 'day') &&
      isWord(place.before.at(-2), 'one') &&
      place.lexicon.functionWords.isModal(place.before.at(-3)?.lower ?? '') &&
      canBeBase(place),
    as: asVerb('base'),
  },
  {
    like: 'was *hit* with a fine, has been *cut* off, is *run* by',
    when: ({ word, last, next, classes }) =>
      isBe(last) &&
      ((classes.verb.has('participle') && SAME_PAST.test(word.lower)) || isWord(word, 'run')) &&
      isWord(next, 'by', 'with', 'from', 'off', 'on', 'out', 'up'),
    as: asVerb('participle'),
  },
  {
    like: 'is being *used* across the bank: what is being so is being done',
    tagged: 'adj',
    when: ({ word, last, classes }) =>
      isWord(last, 'being') && /ed$/u.test(word.lower) && classes.verb.has('participle'),
    as: asVerb('participle'),
  },
  {
    like: 'is *considered* a rival, is *deemed* the best',
    tagged: 'adj',
    when: ({ word, last, next }) =>
      isBe(last) && isWord(word, 'considered', 'deemed', 'regarded') && isPos(next, 'det', 'adj', 'poss'),
    as: asVerb('participle'),
  },
  {
    like: 'was *adopted* last year by Norvane, was *used* and praised by it',
    tagged: 'adj',
    when: ({ word, last, next, after, classes }) =>
      isBe(last) &&
      /ed$/u.test(word.lower) &&
      classes.verb.has('participle') &&
      ((isWord(next, 'last', 'this', 'earlier', 'late', 'early') && isPos(after, 'noun', 'prep')) ||
        (isPos(next, 'cc') && isPast(after))),
    as: asVerb('participle'),
  },
  {
    like: 'has *backed* Velm',
    when: ({ word, last, classes }) =>
      isPos(last, 'aux') &&
      isWord(last, 'has', 'have', 'had', "'ve") &&
      (classes.verb.has('participle') || classes.verb.has('past')) &&
      !isPos(word, 'adj', 'adv'),
    as: asVerb('participle'),
  },
  {
    like: 'has not *received* it, has since *suspended* access, have both *adopted* it',
    tagged: 'adj',
    when: ({ before, last, classes }) =>
      (isPos(last, 'not') || SINCE.test(last?.lower ?? '')) &&
      isWord(before.at(-2), 'has', 'have', 'had', "'ve") &&
      (classes.verb.has('participle') || classes.verb.has('past')),
    as: asVerb('participle'),
  },
  {
    like: 'has long *run* Velm',
    tagged: 'noun',
    when: ({ word, before, last, next }) =>
      isWord(word, 'run') && isPos(last, 'adv') && isWord(before.at(-2), 'has', 'have', 'had') && opensObject(next),
    as: asVerb('participle'),
  },
  {
    like: 'does not *own* Velm, did not *open* a shop',
    tagged: 'adj',
    when: ({ before, last, classes, lexicon }) =>
      isPos(last, 'not') &&
      (isWord(before.at(-2), 'do', 'does', 'did') || lexicon.functionWords.isModal(before.at(-2)?.lower ?? '')) &&
      classes.verb.has('base'),
    as: asVerb('base'),
  },
  {
    like: 'could soon *launch* it, would also *back* it, may also *use* software',
    tagged: 'noun',
    when: (place) =>
      isPos(place.last, 'adv') &&
      !isWord(place.last, 'not') &&
      place.lexicon.functionWords.isModal(place.before.at(-2)?.lower ?? '') &&
      (opensObject(place.next) || isPos(place.next, 'noun')) &&
      canBeBase(place),
    as: asVerb('base'),
  },
  {
    like: 'Norvane did *pitch* Quillbee',
    tagged: 'noun',
    when: (place) =>
      isPos(place.last, 'aux') &&
      isWord(place.last, 'do', 'does', 'did') &&
      opensObject(place.next) &&
      canBeBase(place),
    as: asVerb('base'),
  },
  {
    like: 'Not only did Norvane *launch* Quillbee',
    tagged: 'noun',
    when: (place) =>
      isPos(place.last, 'name', 'pron') &&
      isWord(place.before.at(-2), 'do', 'does', 'did', 'will', 'could', 'would') &&
      isWord(place.before.at(-3), 'only', 'nor', 'never', 'neither', 'rarely', 'seldom') &&
      opensObject(place.next) &&
      canBeBase(place),
    as: asVerb('base'),
  },
  {
    like: 'It never *developed* Quillbee, the firm that *developed* it',
    tagged: 'adj',
    when: ({ last, next, classes }) =>
      isWord(last, 'never', 'both', 'either', 'that', 'which', 'who') &&
      isPos(next, 'name', 'det') &&
      classes.verb.has('past'),
    as: asVerb('past'),
  },
  {
    like: 'neither *owns* nor controls it',
    tagged: 'noun',
    when: ({ last, classes }) => isPos(last, 'not') && isWord(last, 'neither') && classes.verb.has('present'),
    as: asVerb('present'),
  },
  {
    like: 'has not owned, *controlled*, or operated it',
    tagged: 'adj',
    when: ({ word, before, last, next, after, classes }) =>
      isWord(last, ',') &&
      isPast(before.at(-2)) &&
      /ed$/u.test(word.lower) &&
      classes.verb.has('participle') &&
      (isPos(next, 'cc') ? isPast(after) : isWord(next, ',') && isPos(after, 'cc')),
    as: asVerb('past'),
  },
];

/** What an object may begin with that is no noun of a compound. */
const opensObject = (word: OpenPlace['last']): boolean =>
  isPos(word, 'name', 'det') || isWord(word, 'its', 'their', 'his', 'her');

const isPast = (word: OpenPlace['last']): boolean => word?.form === 'past' || word?.form === 'participle';

/** What stands between an auxiliary and its verb rather than before an adjective. */
const SINCE =
  /^(?:since|already|recently|also|just|both|all|each|previously|reportedly|finally|temporarily|today|now|yesterday|formally|officially|publicly)$/u;

/** By the lists or by the tagger. */
export const canBeBase = ({ word, classes }: OpenPlace): boolean => classes.verb.has('base') || word.form === 'base';

/** A form of "be", as an auxiliary. */
export const isBe = (word: OpenPlace['last']): boolean =>
  isPos(word, 'aux') && isWord(word, 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re");
