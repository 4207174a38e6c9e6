import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { canBeBase } from './auxiliary-rules.ts';
import { BEHIND_INSERTION } from './behind-insertion.ts';
import { behindAuxiliary, endsInS, isPos, isWord, matches, opensObject, SAME_PAST, takesObject } from './neighbours.ts';
import { asModifier, asNoun, asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

const DEMANDS = listed('forms of verbs of demanding');

/** Nouns and verbs that the clause around them gives away: whose verb is still to come, and what governs it. */
export const CLAUSE_RULES: readonly TagRule<OpenPlace>[] = [
  {
    like: 'devices and *networks*, citing',
    tagged: 'present',
    when: ({ word, before, last, next, classes }) => {
      const joined = before.at(-2);
      return (
        classes.noun &&
        isPos(last, 'cc') &&
        joined?.pos === 'noun' &&
        joined.plural &&
        endsInS(word) &&
        (next === undefined || next.pos === 'punct')
      );
    },
    as: asNoun,
  },
  {
    like: 'the publisher that *licensed* part of it, who *limited* its use',
    tagged: 'adj',
    when: ({ before, last, next, classes, lexicon }) =>
      classes.verb.has('past') &&
      (isWord(last, 'who', 'which') ||
        (isWord(last, 'that') && lexicon.describes(lexicon.nounLemma(before.at(-2)?.lower ?? '')))) &&
      isPos(next, 'noun', 'name', 'det', 'verb'),
    as: asVerb('past'),
  },
  {
    like: 'Norvane, a customer, also *joined*',
    tagged: 'adj',
    when: ({ before, last, next, finite, classes }) =>
      !finite &&
      classes.verb.has('past') &&
      isWord(last, 'also') &&
      isWord(before.at(-2), ',') &&
      (next === undefined || isPos(next, 'punct', 'prep', 'det', 'name')),
    as: asVerb('past'),
  },
  {
    like: '*Finance* head Ada Quill will take over: a field before a post and its holder',
    tagged: 'base',
    when: ({ last, next, after, classes, lexicon }) =>
      classes.noun &&
      (last === undefined || last.pos === 'punct') &&
      lexicon.titles.has(next?.lower ?? '') &&
      after?.mention?.personal === true,
    as: asNoun,
  },
  {
    like: 'the rights *group* whose complaint; the logistics *outfit* he had sold',
    when: ({ word, before, last, next, classes, lexicon }) =>
      classes.noun &&
      isPos(word, 'verb') &&
      isPos(last, 'noun', 'adj') &&
      (isWord(next, 'whose') ||
        (isWord(next, 'he', 'she', 'it', 'they', 'we') &&
          isPos(before.at(-2), 'det') &&
          lexicon.describes(lexicon.nounLemma(word.lower)))),
    as: asNoun,
  },
  {
    like: 'The firm *developed* Quillbee',
    tagged: 'adj',
    when: ({ last, next, finite, classes }) =>
      !finite && classes.verb.has('past') && isWord(last, 'firm') && isPos(last, 'noun') && isPos(next, 'name', 'det'),
    as: asVerb('past'),
  },
  {
    like: "Norvane's engineers *trained* Quillbee, its staff researchers *tested* the app: many people before a name or an article",
    tagged: 'adj',
    when: ({ last, next, finite, classes, lexicon }) =>
      !finite &&
      classes.verb.has('past') &&
      isPos(last, 'noun') &&
      last?.plural === true &&
      lexicon.titles.has(lexicon.nounLemma(last.lower)) &&
      isPos(next, 'name', 'det'),
    as: asVerb('past'),
  },
  {
    like: 'a fund that *disclosed* a stake: before an article there is no adjective',
    tagged: 'adj',
    when: ({ before, last, next, classes }) =>
      classes.verb.has('past') && isWord(last, 'that') && isPos(before.at(-2), 'noun', 'name') && isPos(next, 'det'),
    as: asVerb('past'),
  },
  {
    like: 'Both *sued* Norvane, Both *faced* fines from it: two told of before',
    when: (place) =>
      place.classes.verb.has('past') && isBothAlone(place) && (opensOne(place.next) || isShortObject(place)),
    as: asVerb('past'),
  },
  {
    like: 'Both *use* it, Both *compete* with Norvane',
    when: (place) =>
      place.classes.verb.has('base') && isBothAlone(place) && (opensOne(place.next) || isPos(place.next, 'prep')),
    as: asVerb('present'),
  },
  {
    like: '*Engineers* had uploaded it: what opens a sentence before an auxiliary is its subject',
    tagged: 'present',
    when: ({ word, last, next, classes }) => classes.noun && last === undefined && endsInS(word) && isPos(next, 'aux'),
    as: asNoun,
  },
  {
    like: 'Norvane and Velm have been *rivals* for decades: no verb in that form stands behind "be"',
    tagged: 'present',
    when: ({ word, last, classes }) =>
      classes.noun && endsInS(word) && isWord(last, 'been', 'be', 'are', 'were', 'become', 'remain'),
    as: asNoun,
  },
  {
    like: '*Engineers* at Norvane use it: no verb in that form opens a sentence',
    tagged: 'present',
    when: ({ word, last, next, classes }) =>
      classes.noun &&
      last === undefined &&
      (isWord(next, 'at', 'from', 'who', 'inside') || (/(?:er|or|ist)s$/u.test(word.lower) && isPos(next, 'prep'))),
    as: asNoun,
  },
  {
    like: 'have barred or *limited* use of it',
    tagged: 'adj',
    when: ({ before, last, next, classes }) => {
      const joined = before.at(-2);
      return (
        classes.verb.has('past') &&
        isPos(last, 'cc') &&
        joined?.pos === 'verb' &&
        (joined.form === 'past' || joined.form === 'participle') &&
        isPos(next, 'noun', 'name', 'det', 'verb')
      );
    },
    as: asVerb('past'),
  },
  {
    like: 'the two heaviest stocks, *lost* about 1 percent, exports *ranked* 167th, These *included* tariffs',
    tagged: 'adj',
    when: ({ last, next, after, finite, classes }) =>
      !finite &&
      classes.verb.has('past') &&
      (isPos(last, 'name') || isWord(last, ',', 'these') || (last?.pos === 'noun' && last.plural)) &&
      (isPos(next, 'num', 'det') ||
        (isWord(next, 'about', 'around', 'nearly') && isPos(after, 'num')) ||
        (isWord(last, 'these') && isPos(next, 'noun') && isPos(after, 'prep'))),
    as: asVerb('past'),
  },
  {
    like: 'it was *rumored* that Norvane',
    when: ({ word, last, next, classes }) =>
      word.pos === 'adj' && classes.verb.has('past') && matches(last, /^(?:is|was)$/u) && isWord(next, 'that'),
    as: asVerb('participle'),
  },
  {
    like: 'a round that saw Norvane *raise* $5 million',
    when: ({ before, last, next, classes }) =>
      classes.verb.has('base') && isPos(last, 'name') && matches(before.at(-2), SEES) && opensObject(next),
    as: asVerb('base'),
  },
  {
    like: 'will see Norvane and Velm *build* a plant, will let Norvane *build* chips: of those whom it is seen in',
    when: ({ before, last, next, classes }) =>
      classes.verb.has('base') && isPos(last, 'name') && isPos(next, 'det', 'noun', 'adj', 'num') && seesThem(before),
    as: asVerb('base'),
  },
  {
    like: 'from leading venture *firms* Norvane and Velm',
    tagged: 'present',
    when: ({ word, last, next, said, lexicon }) =>
      said &&
      isPos(next, 'name') &&
      isPos(last, 'noun', 'adj') &&
      endsInS(word) &&
      lexicon.kindNouns.has(lexicon.nounLemma(word.lower)),
    as: asNoun,
  },
  {
    like: '*built* a stake: with no auxiliary before it, a form that can be the past is read as one',
    tagged: 'participle',
    when: ({ before, classes }) => classes.verb.has('past') && !behindAuxiliary(before),
    as: asVerb('past'),
  },
  {
    like: "using Norvane's Quillbee *models*., using 10,000 Quillbee *chips*.",
    tagged: 'present',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(last, 'name') &&
      isPos(before.at(-2), 'poss', 'num') &&
      (next === undefined || next.pos === 'punct'),
    as: asNoun,
  },
  {
    like: 'Quill, by contrast, *leads* Norvane: the first verb of a sentence behind an insertion',
    tagged: 'noun',
    when: ({ word, before, last, next, said, classes }) =>
      !said &&
      isWord(last, ',') &&
      classes.verb.has('present') &&
      endsInS(word) &&
      isPos(before[0], 'name') &&
      isPos(next, 'name', 'det', 'pron') &&
      next?.mention?.personal !== true,
    as: asVerb('present'),
  },
  {
    like: 'Norvane, the startup that raised it, *rents* chips; Norvane, valued at $3 billion, *counts* Velm: no verb but between the commas',
    tagged: 'noun',
    when: ({ word, before, last, next, classes }) =>
      isWord(last, ',') &&
      classes.verb.has('present') &&
      endsInS(word) &&
      isPos(next, 'name', 'det', 'num') &&
      next?.mention?.personal !== true &&
      verbsInInsertion(before),
    as: asVerb('present'),
  },
  BEHIND_INSERTION,
  {
    like: 'Norvane, a group set up in 2016, *cut* ties with Velm: no verb but between the commas',
    when: ({ word, before, last, next, said }) =>
      SAME_PAST.test(word.lower) &&
      word.pos !== 'verb' &&
      isWord(last, ',') &&
      isPos(next, 'noun', 'det', 'name', 'num') &&
      (!said || verbsInInsertion(before)) &&
      before.filter((w) => w.lower === ',').length === 2,
    as: asVerb('past'),
  },
  {
    like: 'demanded that Norvane *stop*, demanding that the startup *stop* its',
    when: (place) => canBeBase(place) && isDemanded(place),
    as: asVerb('present'),
  },
  {
    like: 'a *think* tank',
    when: ({ word, next }) => isWord(word, 'think') && isWord(next, 'tank', 'tanks'),
    as: asNoun,
  },
  {
    like: "Norvane's Ada Quill *cautions*, citing",
    when: ({ word, last, classes, lexicon }) =>
      last?.mention?.personal === true &&
      classes.verb.has('present') &&
      endsInS(word) &&
      lexicon.verbLemma(word.lower).some((lemma) => lexicon.status.sayVerbs.has(lemma)),
    as: asVerb('present'),
  },
  {
    like: 'spent the *past* four years',
    tagged: 'noun',
    when: ({ word, last, next }) =>
      isWord(word, 'past') && isPos(last, 'det') && (isPos(next, 'num') || isWord(next, 'few', 'several', 'couple')),
    as: asModifier('adj'),
  },
  {
    like: '"It grew," *stated* Ada Quill',
    when: ({ word, last, next, classes, lexicon }) =>
      isWord(last, '"', '”') &&
      (next?.mention?.personal === true || isWord(next, 'dr.', 'mr.', 'ms.', 'mrs.', 'prof.')) &&
      classes.verb.size > 0 &&
      lexicon.verbLemma(word.lower).some((lemma) => lemma !== word.lower && lexicon.status.sayVerbs.has(lemma)),
    as: (word) => asVerb(endsInS(word) ? 'present' : 'past')(word),
  },
  {
    like: 'shares of Norvane *rose* after',
    when: ({ word, last, next }) =>
      isWord(word, 'rose') &&
      word.pos !== 'verb' &&
      (isPos(last, 'name', 'noun', 'adv') || isWord(last, ')', ',')) &&
      (isPos(next, 'num') || !takesObject(next)),
    as: asVerb('past'),
  },
  {
    like: 'Norvane, which *partners* with Velm; the fund that *controls* Velm',
    tagged: 'noun',
    when: (place) =>
      place.word.plural && place.classes.verb.has('present') && behindRelative(place) && opensComplement(place),
    as: asVerb('present'),
  },
  {
    like: "Norvane *founder* Ada Quill: between a body's name and a person's no verb is in its base form",
    when: ({ word, last, next, lexicon }) =>
      isPos(word, 'verb', 'noun') &&
      // "Tavland Communications *Minister* Ada Quill"
      (isPos(last, 'name') || (isPos(last, 'noun', 'adj') && isCapital(word) && isCapital(last))) &&
      next?.mention?.personal === true &&
      !/(?:s|ed|ing)$/u.test(word.lower) &&
      lexicon.titles.has(word.lower),
    as: asNoun,
  },
];

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');

/** "Both", "All three" or "The two" opens the sentence, and no plural noun stands behind it. */
function isBothAlone({ word, before }: OpenPlace): boolean {
  if (word.pos === 'noun' && word.plural) return false;
  const first = before.find((w) => w.pos !== 'punct');
  if (first === undefined || !/^(?:both|all|the)/u.test(first.lower)) return false;
  const said = before.filter((w) => w.pos !== 'punct').map((w) => w.lower);
  return said.length < 3 && COUNTED.test(said.join(' '));
}

const COUNTED = /^(?:both|(?:all|the) (?:two|three|four|five))$/u;

/** What no adjective stands before: an article, a number, a pronoun or a name. */
const opensOne = (word: Word | undefined): boolean => isPos(word, 'det', 'name', 'num', 'pron');

/** "faced *fines* from": a noun that ends what is acted on, behind a form that is no adjective by itself. */
const isShortObject = ({ next, after, classes }: OpenPlace): boolean =>
  !classes.adj && isPos(next, 'noun') && (after === undefined || isPos(after, 'prep', 'punct'));

const SEES = listed('forms of verbs with a bare verb');

/** "will *see Norvane and Velm*": nothing but names behind such a verb, which itself stands behind an auxiliary. */
function seesThem(before: readonly Word[]): boolean {
  const verb = before.findLastIndex((w) => !isPos(w, 'name', 'cc') && !isWord(w, ','));
  return verb > 0 && matches(before[verb], SEES) && isPos(before[verb - 1], 'aux', 'sub', 'to');
}

/** A name, a comma, and no verb but behind a relative pronoun or as a participle right behind the comma. */
function verbsInInsertion(before: readonly Word[]): boolean {
  const comma = before.findIndex((word) => word.lower === ',');
  const verb = before.findIndex((word) => isPos(word, 'verb', 'aux'));
  if (!isPos(before[0], 'name') || comma < 1 || verb < comma || comma === before.length - 1) return false;
  const between = before.slice(comma + 1, verb);
  return between.some((word) => isWord(word, 'that', 'which', 'who')) || between.every((word) => isPos(word, 'adv'));
}

/** Right behind the subject of what is demanded; behind a noun only where an object follows. */
function isDemanded({ before, last, next }: OpenPlace): boolean {
  if (!isPos(last, 'name') && !(isPos(last, 'noun') && opensObject(next))) return false;
  const that = before.findLastIndex((word) => !isPos(word, 'name', 'noun', 'adj', 'det', 'num', 'poss'));
  return that >= 0 && that < before.length - 1 && isWord(before[that], 'that') && matches(before[that - 1], DEMANDS);
}

const behindRelative = ({ before, last }: OpenPlace): boolean =>
  isWord(last, 'which', 'who') || (isWord(last, 'that') && isPos(before.at(-2), 'noun'));

/** Behind a relative pronoun and its verb: an object or preposition, and no second verb. */
const opensComplement = ({ next, lexicon }: OpenPlace): boolean =>
  isPos(next, 'prep', 'name', 'adj', 'det') || (next?.pos === 'noun' && lexicon.classesOf(next.lower).verb.size === 0);
