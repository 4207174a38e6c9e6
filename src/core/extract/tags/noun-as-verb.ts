import { listed } from '../../rules/word-lists.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import {
  endsInS,
  endsOwnedName,
  isPos,
  isWord,
  matches,
  opensMany,
  opensObject,
  pluralSubject,
  SAME_PAST,
} from './neighbours.ts';
import { asIs, asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

/** "The complaint, *lodged by Velm in Lisbon*": the last comma before has a past form and "by" right behind it. */
function closesParticiple(before: readonly Word[]): boolean {
  const comma = before.findLastIndex((w) => w.lower === ',');
  const [verb, by] = before.slice(comma + 1, comma + 3);
  return (
    comma > 0 &&
    verb?.pos === 'verb' &&
    verb.form === 'past' &&
    by?.lower === 'by' &&
    isPos(before[comma - 1], 'noun', 'name')
  );
}

/** What two do with each other. */
const TOGETHER = listed('what two do with each other');

/** Behind a month or year; before it one finite verb, that of a clause with "that", "which" or "who" behind the subject. */
function endsRelative({ before, last, lexicon }: OpenPlace): boolean {
  if (!lexicon.calendar.has(last?.text ?? '') && !/^(?:19|20)\d\d$/u.test(last?.text ?? '')) return false;
  const rel = before.findIndex((w) => /^(?:that|which|who)$/u.test(w.lower));
  const verbs = before.flatMap((w, i) => (w.pos === 'verb' && /^(?:past|present)$/u.test(w.form ?? '') ? [i] : []));
  return rel > 0 && verbs.length === 1 && (verbs[0] as number) > rel;
}

/** "its version, Quillbee", "the watch, the Quillbee": a name behind the noun and its comma. */
const endsAside = (before: readonly Word[]): boolean => {
  const at = isPos(before.at(-2), 'det') ? -3 : -2;
  return isPos(before.at(-1), 'name') && isWord(before.at(at), ',') && isPos(before.at(at - 1), 'noun');
};

/** "… into whether Norvane's own chatbot": a question's word, and behind it one noun phrase. */
function opensQuestion(before: readonly Word[]): boolean {
  const at = before.findLastIndex((w) => /^(?:whether|if|how|why)$/u.test(w.lower));
  return at >= 0 && before.slice(at + 1).every((w) => isPos(w, 'det', 'name', 'poss', 'adj', 'noun'));
}

const canBeNoun = ({ lower }: Word, { lexicon }: OpenPlace): boolean => lexicon.classesOf(lower).noun;

/** The word before a subject, or before its "its". */
const behindWhose = (before: readonly Word[]): Word | undefined => {
  // "lets *Norvane and* Velm issue coins"
  const names = isWord(before.at(-2), 'and') && isPos(before.at(-3), 'name') ? before.slice(0, -2) : before;
  return isWord(names.at(-2), 'its', 'their', 'his', 'her', 'some') ? names.at(-3) : names.at(-2);
};

/** A bare verb behind its subject, whether it was tagged as a noun or as a verb. */
export const SEEN_DOING: TagRule<OpenPlace> = {
  like: 'will see Norvane *work* with Velm, lets Velm *use* its models: behind whom one sees or lets',
  when: ({ word, before, last, next, classes }) =>
    (isPos(last, 'name') || isWord(last, 'staff', 'people', 'everyone', 'anyone')) &&
    matches(behindWhose(before), SEES) &&
    classes.verb.has('base') &&
    (isPos(next, 'prep', 'det', 'name', 'num', 'pron') ||
      // "letting Velm *use* articles"
      (LET_DO.test(word.lower) && isPos(next, 'noun', 'adj') && matches(behindWhose(before), /^let/u))),
  as: asVerb('base'),
};

const SEES = listed('forms of verbs with a bare verb');

const LET_DO = listed('what one lets somebody do');

/** A bare verb behind whoever is made to do it, whether it was tagged as a noun or as a verb. */
export const MADE_TO_DO: TagRule<OpenPlace> = {
  like: 'Tavland made Norvane *change* the way it ranks shops',
  when: ({ word, before, last, next }) =>
    isPos(last, 'name') &&
    isWord(before.at(-2), 'make', 'makes', 'made', 'making') &&
    MADE_TO.test(word.lower) &&
    isPos(next, 'det', 'name'),
  as: asVerb('base'),
};

const MADE_TO = listed('what one makes somebody do');

/** "a model *it says*", "a chip the firm claims": behind the noun that it is said of. */
const endsContact = (before: readonly Word[]): boolean =>
  isPos(before.at(-2), 'pron')
    ? isPos(before.at(-3), 'noun')
    : isPos(before.at(-2), 'noun') && isWord(before.at(-3), 'the') && isPos(before.at(-4), 'noun');

/** A verb behind who says it, whether it was tagged as a noun or as a verb. */
export const SAID_TO_DO: TagRule<OpenPlace> = {
  like: 'a model that it says *beats* Velm, which the firm claims *tops* it: behind who says it of what stands before "that"',
  when: ({ word, before, last, next, lexicon, classes }) => {
    const says = last?.pos === 'verb' && lexicon.verbLemma(last.lower).some((l) => lexicon.status.sayVerbs.has(l));
    const rel = before.slice(-5, -1).findLastIndex((w) => /^(?:that|which)$/u.test(w.lower));
    const form = classes.verb.has('present') || word.form === 'past' || word.form === 'participle';
    return says && (rel >= 0 || endsContact(before)) && form && isPos(next, 'name', 'det', 'pron', 'noun', 'adj');
  },
  as: (word, { classes }) => asVerb(classes.verb.has('present') ? 'present' : 'past')(word),
};

/** A verb behind "one", whether it was tagged as a noun or as a verb. */
export const ONE_DOES: TagRule<OpenPlace> = {
  like: 'while the free one *relies* on Velm: behind "one" stands no plural',
  when: ({ word, before, last, next, classes }) =>
    isWord(last, 'one') &&
    isPos(before.at(-2), 'adj') &&
    endsInS(word) &&
    classes.verb.has('present') &&
    isPos(next, 'prep', 'name', 'det', 'noun'),
  as: asVerb('present'),
};

/** A noun's tag where a verb stands, between a subject and its object: "Tavland bans Quillbee", "Norvane cut prices". */
export const NOUN_AS_VERB: readonly TagRule<OpenPlace>[] = [
  SAID_TO_DO,
  ONE_DOES,
  {
    like: 'has a chip, the Quillbee, that *rivals* the Tern: behind the comma that closes an aside',
    when: ({ before, last, next, classes }) =>
      isWord(last, 'that', 'which') &&
      isWord(before.at(-2), ',') &&
      isPos(before.at(-3), 'name') &&
      classes.verb.has('present') &&
      isPos(next, 'name', 'det'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane Labs, which Ada Quill and Bo Tarn *lead*, is: what two named people do closes the clause',
    when: ({ word, before, last, next }) => {
      const rel = before.findLastIndex((w) => isWord(w, 'that', 'which', 'whom'));
      const between = before.slice(rel + 1);
      return (
        isWord(word, 'lead', 'head', 'run', 'chair', 'own', 'control') &&
        rel >= 0 &&
        isPos(last, 'name') &&
        (next === undefined || isPos(next, 'punct')) &&
        between.every((w) => isPos(w, 'name', 'cc')) &&
        between.some((w) => isWord(w, 'and'))
      );
    },
    as: asVerb('present'),
  },
  {
    like: 'Judge *orders* Norvane to pay: behind who opens a headline',
    when: ({ before, last, next, classes }) =>
      before.length === 1 &&
      isWord(last, 'judge', 'court', 'watchdog', 'panel', 'regulator', 'minister') &&
      classes.verb.has('present') &&
      isPos(next, 'name', 'det'),
    as: asVerb('present'),
  },
  {
    like: 'Quillbee *drones* may no longer fly: before the auxiliary of the verb',
    when: ({ before, last, next, after }) =>
      isPos(last, 'name') &&
      !isWord(before.at(-2), 'and', ',') &&
      isWord(next, 'may', 'can', 'must', 'will', 'could', 'should', 'would', 'cannot') &&
      isPos(after, 'verb', 'aux', 'not', 'adv', 'det'),
    as: asIs,
  },
  {
    like: 'Tavland *set* rules for it: behind who acts, before what is set',
    when: ({ word, last, next, after, finite, lexicon }) =>
      word.lower === 'set' &&
      !finite &&
      isPos(last, 'name') &&
      SETTABLE.test(lexicon.nounLemma(next?.lower ?? '')) &&
      isPos(after, 'prep'),
    as: asVerb('past'),
  },
  {
    like: 'Norvane *set* aside $3 million',
    when: ({ word, next, finite }) => word.lower === 'set' && !finite && isWord(next, 'aside'),
    as: asVerb('past'),
  },
  {
    like: 'Prices are *set* every year by the agency',
    when: ({ word, last, next }) =>
      word.lower === 'set' &&
      isWord(last, 'is', 'are', 'was', 'were', 'be', 'been') &&
      (isPos(next, 'prep') || isWord(next, 'every', 'each', 'annually')),
    as: asVerb('past'),
  },
  {
    like: 'Norvane and Velm *license* their archives',
    when: ({ word, last, next, finite, classes }) =>
      !finite && !word.plural && classes.verb.has('base') && isPos(last, 'name') && isWord(next, 'their'),
    as: asVerb('base'),
  },
  {
    like: 'Norvane *partners* Ada Quill and Bo Tarn said: people of a firm',
    when: ({ word, last, next }) =>
      /^(?:partners|associates)$/u.test(word.lower) && isPos(last, 'name') && next?.mention?.personal === true,
    as: asIs,
  },
  {
    like: 'Norvane also *partners* with Velm, both also *display* signs, Velm currently *partners* with: behind such an adverb the verb is still to come',
    when: ({ before, last, next, finite, classes }) =>
      !finite &&
      isWord(last, 'also', 'now', 'currently', 'still', 'already', 'usually', 'typically', 'often', 'reportedly') &&
      isPos(before.at(-2), 'name', 'noun') &&
      classes.verb.has(pluralSubject(before.slice(0, -1)) ? 'base' : 'present') &&
      isPos(next, 'name', 'det', 'noun', 'adj', 'prep', 'num'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane sold it in May and still *holds* 30%: behind "and" and such an adverb the next verb comes',
    when: ({ before, last, next, classes }) =>
      isWord(last, 'still', 'now', 'also', 'already') &&
      isWord(before.at(-2), 'and', 'but') &&
      classes.verb.has('present') &&
      isPos(next, 'num', 'det', 'name'),
    as: asVerb('present'),
  },
  {
    like: 'Quillbee 26 *marks* the beginning',
    when: (place) =>
      canBePresent(place) &&
      !place.finite &&
      isPos(place.last, 'num') &&
      isPos(place.before.at(-2), 'name') &&
      isPos(place.next, 'det'),
    as: asVerb('present'),
  },
  {
    like: 'a startup that *aims* to rival Velm, which *markets* and sells chips: what follows "which" is no plural noun',
    tagged: 'noun',
    when: ({ before, last, next, after, classes, lexicon }) =>
      isWord(last, 'that', 'which', 'who') &&
      classes.verb.has('present') &&
      // "the claim that *plans* to buy it failed"
      (!isWord(last, 'that') || lexicon.kindNouns.has(before.at(-2)?.lower ?? '')) &&
      (isPos(next, 'to') ||
        (isWord(next, 'and') && after?.pos === 'verb' && lexicon.classesOf(after.lower).verb.has('present'))),
    as: asVerb('present'),
  },
  {
    like: 'lawsuits that *challenge* the order: the verb of many, behind "that"',
    when: ({ word, before, last, next, classes }) =>
      isWord(last, 'that') &&
      isPos(before.at(-2), 'noun') &&
      before.at(-2)?.plural === true &&
      classes.verb.has('base') &&
      !word.plural &&
      isPos(next, 'det', 'name'),
    as: asVerb('present'),
  },
  {
    like: 'found that Norvane and Velm *harm* competition: behind "that" the verb is still to come',
    when: ({ word, before, last, next, finite, classes }) =>
      !finite &&
      !word.plural &&
      classes.verb.has('base') &&
      isPos(last, 'name') &&
      isWord(before.at(-4), 'that') &&
      pluralSubject(before) &&
      isPos(next, 'noun', 'adj'),
    as: asVerb('present'),
  },
  {
    like: 'Tavland, under pressure, *bars* it from selling: no noun stands before "it", which has no verb of its own',
    tagged: 'noun',
    when: ({ word, last, next, after, classes }) =>
      classes.verb.has('present') &&
      endsInS(word) &&
      isPos(last, 'name', 'noun', 'punct') &&
      isWord(next, 'it', 'them', 'him') &&
      isWord(after, 'from', 'of', 'as', 'into', 'over', 'for'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane *cut* prices',
    when: (place) =>
      SAME_PAST.test(place.word.lower) && behindSubject(place) && (beforeObject(place) || isPos(place.next, 'noun')),
    as: asVerb('past'),
  },
  {
    like: "This *marks* the first, this *marks* Norvane's",
    when: (place) =>
      canBePresent(place) && behindSubject(place) && isPos(place.last, 'det') && isPos(place.next, 'det', 'name'),
    as: asVerb('present'),
  },
  {
    like: "its current version, Quillbee 4, *matches* Velm's, *runs* on Velm: the comma closes the name",
    when: ({ word, before, last, next, finite, classes }) =>
      !finite &&
      classes.verb.has('present') &&
      word.lower.endsWith('s') &&
      isWord(last, ',') &&
      endsAside(before.slice(0, -1)) &&
      (isPos(next, 'name', 'det') || (isPos(next, 'prep') && !isPos(before[0], 'prep', 'sub'))),
    as: asVerb('present'),
  },
  {
    like: 'The complaint, lodged by Velm in Lisbon, *paints* Norvane as: the comma closes what a participle opened',
    when: ({ before, last, next, finite, classes, word }) =>
      !finite &&
      isWord(last, ',') &&
      word.lower.endsWith('s') &&
      classes.verb.has('present') &&
      isPos(next, 'name', 'det') &&
      closesParticiple(before.slice(0, -1)),
    as: asVerb('present'),
  },
  {
    like: 'A firm *claims* to be the first',
    when: ({ word, last, next, after, finite }) =>
      !finite &&
      AIMS.test(word.lower) &&
      isPos(last, 'noun', 'name') &&
      isWord(next, 'to') &&
      isPos(after, 'verb', 'aux'),
    as: asVerb('present'),
  },
  {
    like: 'Ada Quill and Bo Tarn both *back* Norvane, Norvane and Velm, which both *use* it',
    when: ({ before, last, next, finite, classes }) =>
      !finite &&
      classes.verb.has('base') &&
      isWord(last, 'both', 'all') &&
      (pluralSubject(before.slice(0, -1)) || isWord(before.at(-2), 'which', 'who')) &&
      isPos(next, 'name', 'det', 'adj', 'noun', 'verb'),
    as: asVerb('present'),
  },
  {
    like: 'Tavland *bans* Quillbee, Tavland *lifts* ban on it',
    when: (place) =>
      canBePresent(place) &&
      behindSubject(place) &&
      isPos(place.last, 'name') &&
      (beforeObject(place) || isPos(place.next, 'prep', 'noun', 'sub') || isWord(place.next, 'ban', 'curb', 'probe')),
    as: asVerb('present'),
  },
  {
    like: 'It *tops* Velm, though it *trails* Osker',
    when: (place) =>
      canBePresent(place) &&
      behindSubject(place) &&
      isWord(place.last, 'it', 'he', 'she') &&
      isPos(place.next, 'name', 'det', 'num'),
    as: asVerb('present'),
  },
  {
    like: "an inquiry into how Norvane *handles* children's data: the clause that it opens has no verb yet",
    when: (place) =>
      canBePresent(place) &&
      isPos(place.last, 'name') &&
      isWord(place.before.at(-2), 'how', 'why', 'whether', 'where', 'when') &&
      isPos(place.next, 'noun', 'name', 'det', 'adj', 'prep', 'pron'),
    as: asVerb('present'),
  },
  {
    like: "whether Norvane's chatbot *harms* children, if its policy *breaches* the rules: no verb before or behind it",
    when: (place) =>
      canBePresent(place) &&
      place.last?.pos === 'noun' &&
      !place.last.plural &&
      isPos(place.next, 'noun', 'name', 'det', 'adj', 'pron') &&
      opensQuestion(place.before) &&
      !place.words.slice(place.at + 1).some((w) => isPos(w, 'aux') || (isPos(w, 'verb') && !canBeNoun(w, place))),
    as: asVerb('present'),
  },
  {
    like: 'the tool that Norvane launched in April *runs* Quillbee: the sentence has the verb of its relative clause alone',
    when: (place) => canBePresent(place) && isPos(place.next, 'name', 'det') && endsRelative(place),
    as: asVerb('present'),
  },
  {
    like: 'the lawsuit *claims* the firm, the firm *faces* increased costs',
    when: (place) =>
      canBePresent(place) &&
      behindSubject(place) &&
      place.last?.pos === 'noun' &&
      !place.last.plural &&
      (isPos(place.next, 'name', 'det') || (place.next?.form === 'past' && isPos(place.after, 'noun'))),
    as: asVerb('present'),
  },
  {
    like: 'The firm *faces* growing competition',
    when: (place) =>
      canBePresent(place) &&
      isWord(place.last, 'firm') &&
      !place.finite &&
      // "The Lisbon-based firm *scrapes* images"
      (isWord(place.before.at(-2), 'the', 'this') || isHyphen(place.before.at(-3))) &&
      isPos(place.next, 'adj', 'noun', 'verb'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane models *run* on Quillbee, its chips *power* Velm',
    when: (place) =>
      place.classes.verb.has('base') &&
      place.last?.pos === 'noun' &&
      place.last.plural &&
      !place.word.plural &&
      isPos(place.before.at(-2), 'name') &&
      !place.finite &&
      BARE.test(place.word.lower) &&
      isPos(place.next, 'prep', 'name', 'det'),
    as: asVerb('present'),
  },
  {
    like: 'U.S. rules *limit* sales, its curbs *bar* firms: what rules and curbs do',
    when: ({ last, next, finite, lexicon, word }) =>
      !finite &&
      last?.pos === 'noun' &&
      last.plural &&
      RULES.test(lexicon.nounLemma(last.lower)) &&
      LIMITS.test(word.lower) &&
      isPos(next, 'noun', 'name', 'det', 'adj'),
    as: asVerb('present'),
  },
  MADE_TO_DO,
  {
    like: 'Will Tavland *ban* Quillbee?',
    when: ({ before, last, next, classes }) =>
      before.length === 2 &&
      isPos(before[0], 'aux') &&
      isWord(before[0], 'will', 'would', 'could', 'can', 'should', 'may', 'might') &&
      isPos(last, 'name') &&
      classes.verb.has('base') &&
      opensObject(next),
    as: asVerb('base'),
  },
  SEEN_DOING,
  {
    like: 'Engineers at Norvane *use* Quillbee, orders from Norvane *make* up half: what opens the sentence is many',
    when: (place) =>
      place.classes.verb.has('base') &&
      !place.finite &&
      opensMany(place.before) &&
      (opensObject(place.next) || isWord(place.next, 'up', 'for')),
    as: asVerb('present'),
  },
  {
    like: 'its merger with Velm *goes* to trial',
    when: ({ word }) => word.lower === 'goes',
    as: asVerb('present'),
  },
  {
    like: 'The lawsuit, filed in May by Norvane, *names* Velm, *claims* that it lied',
    when: ({ word, last, next, finite }) =>
      last?.lower === ',' &&
      ((word.lower === 'names' && isPos(next, 'name')) || (word.lower === 'claims' && isWord(next, 'that') && !finite)),
    as: asVerb('present'),
  },
  {
    like: 'Norvane and Velm *ink* a pact',
    when: (place) =>
      !SAME_PAST.test(place.word.lower) &&
      place.classes.verb.has('base') &&
      behindSubject(place) &&
      pluralSubject(place.before) &&
      beforeObject(place),
    as: asVerb('present'),
  },
  {
    like: 'Norvane and Velm *plan* to build',
    when: (place) =>
      place.classes.verb.has('base') &&
      behindSubject(place) &&
      isPos(place.last, 'name') &&
      pluralSubject(place.before) &&
      isWord(place.next, 'to') &&
      place.after !== undefined &&
      place.lexicon.classesOf(place.after.lower).verb.has('base'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane and Velm *partner* on chips',
    when: (place) =>
      TOGETHER.test(place.word.lower) &&
      behindSubject(place) &&
      isPos(place.last, 'name') &&
      pluralSubject(place.before) &&
      isPos(place.next, 'prep'),
    as: asVerb('present'),
  },
];

const BARE = listed('verbs of things that may be bare');

/** What one who has power sets. */
const SETTABLE = listed('what is set by those in power');

const AIMS = listed('nouns that stand as verbs');

const RULES = listed('rules and curbs');

const LIMITS = listed('bare verbs of limiting');

const canBePresent = ({ word, classes }: OpenPlace): boolean =>
  classes.verb.has('present') && !SAME_PAST.test(word.lower);

/** No verb stands before yet, and what ends the words so far can be who acts. */
function behindSubject({ before, last, next, finite, said, classes }: OpenPlace): boolean {
  if (finite || next === undefined || (said && endsOwnedName(before))) return false;
  return (
    (isWord(last, 'this', 'that') && isPos(next, 'det', 'name')) ||
    isPos(last, 'name', 'pron') ||
    (last?.pos === 'noun' && (last.plural || classes.verb.has('past')))
  );
}

function beforeObject({ before, next }: OpenPlace): boolean {
  if (next === undefined) return false;
  return (
    opensObject(next) ||
    /^\p{Lu}{2,}/u.test(next.text) ||
    next.pos === 'to' ||
    isWord(next, 'off', 'out', 'up') ||
    // "Norvane, Velm ink pact": a headline leaves the article out.
    (before[1]?.lower === ',' && before.length === 3 && next.pos === 'noun')
  );
}
