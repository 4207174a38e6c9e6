import { listed } from '../../rules/word-lists.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import { isBe } from './auxiliary-rules.ts';
import { behindDeterminer, endsInIng, isPos, isWord, takesObject } from './neighbours.ts';
import { asPos, asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

const BARS = listed('forms of verbs of barring');

/** Verbs of making and trading: their object is a thing, and nothing that is done. */
const DEALS_IN = listed('verbs of making and trading');

const CHARGING = /^(?:accusing|alleging|claiming|arguing|contending|seeking|demanding|warning)$/u;

const DEALERS = listed('makers and sellers in the singular and plural');

const WORK = listed('what one works as or in');

const COUNTED = listed('what is made or sold one by one');

const TIME = listed('nouns of time');

/** "spent the last three years": how many words before the verb at most. */
const SPENT_BEFORE = 6;

const GROWS = listed('what grows or shrinks, before its noun');

const OF_BODIES = listed('what bodies are by a word in -ing');

const BODIES = listed('bodies that are so');

/** "a code", "an automated code": the article of a phrase in the singular, its adjectives, and one noun. */
function opensWithAn(before: readonly Word[]): boolean {
  const article = before.findLastIndex((w) => !isPos(w, 'noun', 'adj'));
  return isWord(before[article], 'a', 'an') && before.length - article <= 4;
}

/** Whether any word in "-ing" is a verb, an adjective, or the noun of a trade, by the words around it. */
export const ING_RULES: readonly TagRule<OpenPlace>[] = [
  {
    like: 'filed a complaint in 2024 *accusing* Norvane: behind a year a charge goes on',
    when: ({ word, last, next }) =>
      isPos(last, 'num') && CHARGING.test(word.lower) && isPos(next, 'name', 'det', 'pron', 'sub'),
    as: asVerb('ing'),
  },
  {
    like: 'Velm, a Norvane-backed *tutoring* giant',
    when: ({ before, last, next, word }) =>
      endsInIng(word) &&
      isHyphen(before.at(-2)) &&
      isPos(before.at(-3), 'name') &&
      isWord(last, 'backed', 'owned', 'based', 'led', 'run', 'funded', 'controlled') &&
      isPos(next, 'noun', 'adj'),
    as: asPos('noun'),
  },
  {
    like: 'entered the market, *challenging* market leader Norvane: behind a comma, and somebody is challenged',
    tagged: 'adj',
    when: ({ word, last, next, words, at }) =>
      isWord(word, 'challenging', 'threatening') &&
      isWord(last, ',') &&
      isPos(next, 'noun', 'adj', 'det') &&
      words
        .slice(at + 2, at + 5)
        .some((w, k, all) => isPos(w, 'name') && all.slice(0, k).every((x) => isPos(x, 'noun', 'adj'))),
    as: asVerb('ing'),
  },
  {
    like: '*Rising* competition from Norvane hurts it: what opens a sentence before a noun that has a phrase of its own',
    tagged: 'ing',
    when: ({ word, at, next, after }) =>
      at === 0 && GROWS.test(word.lower) && isPos(next, 'noun') && isWord(after, 'from', 'between', 'for'),
    as: asPos('adj'),
  },
  {
    like: 'are *founding* members of it',
    when: ({ word, next }) => OF_BODIES.test(word.lower) && isPos(next, 'noun') && BODIES.test(next?.lower ?? ''),
    as: asPos('adj'),
  },
  {
    like: 'is *shipping* chips',
    when: ({ word, last, classes }) => endsInIng(word) && classes.verb.has('ing') && isBe(last),
    as: asVerb('ing'),
  },
  {
    like: 'He is also *threatening* new tariffs: one alone is not many things',
    when: ({ word, before, last, next }) =>
      isWord(word, 'threatening') &&
      isWord(isPos(last, 'adv') ? before.at(-2) : last, 'is', 'was', "'s", '’s') &&
      isPos(next, 'noun', 'adj', 'name', 'det', 'num'),
    as: asVerb('ing'),
  },
  {
    like: 'is also *competing* with Velm, is not *competing* with it',
    when: ({ word, before, last, next, classes }) =>
      endsInIng(word) &&
      classes.verb.has('ing') &&
      isWord(
        last,
        'also',
        'already',
        'now',
        'still',
        'currently',
        'reportedly',
        'not',
        'directly',
        'actively',
        'increasingly',
      ) &&
      isBe(before.at(-2)) &&
      isPos(next, 'prep', 'det', 'name', 'num'),
    as: asVerb('ing'),
  },
  {
    like: 'said in a court *filing* on Tuesday that: a paper by where it is handed in',
    tagged: 'ing',
    when: ({ word, last, next }) =>
      isWord(word, 'filing') &&
      FILED_AT.test(last?.lower ?? '') &&
      (isWord(next, 'that', 'on', 'in', 'with', 'from', 'by', 'to', 'seen', 'dated', 'late') ||
        isPos(next, 'punct', 'verb')),
    as: asPos('noun'),
  },
  {
    like: 'has received *backing* from, provides *funding* for',
    tagged: 'ing',
    when: ({ word, last, next, classes, lexicon }) =>
      classes.noun &&
      last?.pos === 'verb' &&
      last.form !== 'ing' &&
      (isWord(next, 'from') || (lexicon.trades.has(word.lower) && isPos(next, 'prep'))),
    as: asPos('noun'),
  },
  {
    like: 'raised $4 million in seed *funding* from, in seed *funding* led by, in seed *funding* to',
    tagged: 'ing',
    when: ({ word, before, last, next, lexicon }) =>
      lexicon.trades.has(word.lower) &&
      last?.pos === 'noun' &&
      isPos(before.at(-2), 'prep') &&
      (next === undefined || isPos(next, 'prep', 'punct', 'cc', 'to', 'verb', 'sub')),
    as: asPos('noun'),
  },
  {
    like: 'spent ten years *working* at Norvane: what a time is spent with',
    when: ({ word, before, last, next, classes }) =>
      endsInIng(word) &&
      classes.verb.has('ing') &&
      TIME.test(last?.lower ?? '') &&
      isPos(next, 'prep', 'det', 'name', 'poss', 'noun', 'adj') &&
      before.slice(-SPENT_BEFORE).some((w) => isWord(w, 'spent', 'spend', 'spends', 'spending')),
    as: asVerb('ing'),
  },
  {
    like: 'one of the companies *working* with Norvane: what many do, and with whom',
    when: ({ word, last, next }) =>
      isWord(word, 'working', 'partnering', 'collaborating', 'competing') &&
      last?.plural === true &&
      isPos(last, 'noun') &&
      isWord(next, 'with', 'alongside', 'against'),
    as: asVerb('ing'),
  },
  {
    like: 'with several startups *offering* accounts to',
    when: ({ word, last, next }) =>
      isWord(word, 'offering', 'providing') &&
      last?.plural === true &&
      isPos(last, 'noun') &&
      isPos(next, 'noun', 'adj', 'name', 'det', 'num'),
    as: asVerb('ing'),
  },
  {
    like: 'from Norvane and *existing* investor Velm; *Participating* investors include Velm',
    when: ({ word, last, next }) =>
      isWord(word, 'existing', 'participating') && !isPos(last, 'aux') && isPos(next, 'noun', 'adj'),
    as: asPos('adj'),
  },
  {
    like: 'curbs on *chipmaking* tools: nobody chipmakes',
    tagged: 'ing',
    when: ({ word, next, classes }) =>
      /^\p{L}{3,}(?:making|building)$/u.test(word.lower) && classes.verb.size === 0 && isPos(next, 'noun', 'name'),
    as: asPos('adj'),
  },
  {
    like: 'the maker of *hearing* aids',
    tagged: 'ing',
    when: ({ before, last, next }) =>
      isWord(last, 'of') && DEALERS.test(before.at(-2)?.lower ?? '') && isPos(next, 'noun'),
    as: asPos('adj'),
  },
  {
    like: 'with *leading* lender Norvane',
    when: ({ word, last, next }) => isWord(word, 'leading') && !isPos(last, 'aux') && isPos(next, 'noun', 'adj'),
    as: asPos('adj'),
  },
  {
    like: 'a suit against *streaming* firm Norvane, against Velm and *clothing* retailer Norvane: before the noun that says what a name is',
    tagged: 'ing',
    when: ({ before, last, next, after, classes, lexicon }) =>
      (isPos(last, 'prep') || (isPos(last, 'cc') && isPos(before.at(-2), 'name') && classes.noun)) &&
      isPos(after, 'name') &&
      !classes.adj &&
      lexicon.kindNouns.get(next?.lower ?? '') === 'company',
    as: asPos('adj'),
  },
  {
    like: 'barred its army from *buying* from Norvane, barred Norvane from *signing* up customers',
    when: ({ word, before, last, next }) =>
      endsInIng(word) &&
      isWord(last, 'from') &&
      (isPos(next, 'prep', 'det', 'name', 'num') || isWord(next, 'up', 'off', 'out')) &&
      before.some((w) => BARS.test(w.lower)),
    as: asVerb('ing'),
  },
  {
    like: 'Velm hit back, *telling* staff that: what is said behind a comma',
    when: ({ word, last, next, lexicon }) =>
      word.pos !== 'verb' &&
      endsInIng(word) &&
      isWord(last, ',') &&
      isPos(next, 'noun', 'name') &&
      lexicon.verbLemma(word.lower).some((l) => WARNS.test(l)),
    as: asVerb('ing'),
  },
  {
    like: 'lead to the EU *imposing* duties',
    when: ({ word, last, next }) =>
      isWord(word, 'imposing') && isPos(last, 'name') && isPos(next, 'noun', 'adj', 'num'),
    as: asVerb('ing'),
  },
  {
    like: 'barred Norvane from *shipping* chips',
    when: ({ word, before, last, next }) =>
      !isWord(word, 'trading') &&
      endsInIng(word) &&
      isWord(last, 'from') &&
      // "barred Norvane, its largest firm, from *shipping* machines"
      (isPos(before.at(-2), 'name') || isWord(before.at(-2), ',')) &&
      next?.pos === 'noun' &&
      next.plural &&
      before.some((w) => BARS.test(w.lower)),
    as: asVerb('ing'),
  },
  {
    like: 'quantum *computing* startup: a trade before the noun that says what something is',
    tagged: 'ing',
    when: ({ word, next, lexicon }) =>
      lexicon.trades.has(word.lower) && next?.pos === 'noun' && lexicon.describes(lexicon.nounLemma(next.lower)),
    as: asPos('noun'),
  },
  {
    like: "served in *engineering* roles, held *marketing* posts: a trade before the word for somebody's work",
    tagged: 'ing',
    when: ({ word, next, lexicon }) => lexicon.trades.has(word.lower) && WORK.test(next?.lower ?? ''),
    as: asPos('noun'),
  },
  {
    like: 'has worked on *engineering* teams at Norvane: a trade before the word for those who have it',
    when: ({ word, last, next, lexicon }) =>
      lexicon.trades.has(word.lower) && isWord(last, 'on') && isWord(next, 'team', 'teams', 'staff', 'crews'),
    as: asPos('noun'),
  },
  {
    like: 'imposed *lending* curbs, under *trading* restrictions: a trade before the word for what limits it',
    tagged: 'ing',
    when: ({ word, last, next, lexicon }) =>
      lexicon.trades.has(word.lower) &&
      !isWord(last, 'stopped', 'stop', 'began', 'begin', 'resume', 'resumed', 'start', 'started') &&
      LIMIT.test(lexicon.nounLemma(next?.lower ?? '')),
    as: asPos('noun'),
  },
  {
    like: 'a code *reviewing* tool, a job *matching* startup: one of many needs an article, so that it is no object',
    tagged: 'ing',
    when: ({ before, last, next, after }) =>
      isPos(last, 'noun') &&
      last?.plural !== true &&
      opensWithAn(before) &&
      next?.pos === 'noun' &&
      COUNTED.test(next.lower) &&
      !isPos(after, 'noun', 'adj', 'name'),
    as: asPos('noun'),
  },
  {
    like: 'money for *training*',
    when: ({ word, last, next, classes }) =>
      word.pos === 'verb' && word.form === 'ing' && classes.noun && isPos(last, 'prep') && !takesObject(next),
    as: asPos('noun'),
  },
  {
    like: 'sent letters to Norvane *demanding* information; filed a suit against Velm *alleging* fraud',
    when: ({ word, last, next }) =>
      isWord(word, 'demanding', 'seeking', 'requesting', 'alleging', 'accusing', 'banning', 'barring', 'forcing') &&
      isPos(last, 'name', 'noun') &&
      isPos(next, 'noun', 'name', 'det', 'adj'),
    as: asVerb('ing'),
  },
  {
    like: 'startups *offering* accounts to clients: what many do, with an object behind it',
    when: ({ word, last, next }) =>
      isWord(word, 'offering') &&
      last?.pos === 'noun' &&
      last.plural &&
      isPos(next, 'noun', 'adj', 'name', 'det', 'num'),
    as: asVerb('ing'),
  },
  {
    like: 'makes *braking* systems for Velm: behind a verb that has a thing for its object',
    when: ({ word, last, next, after, lexicon }) =>
      endsInIng(word) &&
      last?.pos === 'verb' &&
      last.form !== 'ing' &&
      isPos(next, 'noun') &&
      // "makes selling phones harder"
      !isPos(after, 'adj', 'adv') &&
      lexicon.verbLemma(last.lower).some((l) => DEALS_IN.test(l)),
    as: asPos('adj'),
  },
  {
    like: 'after *buying* Velm; the *training* of models',
    when: ({ word, classes }) => endsInIng(word) && classes.verb.has('ing') && word.pos !== 'verb',
    as: (word, place) => (hasOwnObject(place) ? asVerb('ing')(word) : word),
  },
  {
    like: 'AI-powered *coding* assistant: behind a compound an -ing form goes with the noun',
    tagged: 'ing',
    when: ({ before, next }) => isHyphen(before.at(-2)) && isPos(next, 'noun'),
    as: asPos('adj'),
  },
  {
    like: "Norvane's giant *gaming* deal: an -ing noun between nouns of one phrase",
    tagged: 'ing',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(next, 'noun') &&
      last?.pos === 'noun' &&
      !last.plural &&
      behindDeterminer(before.slice(0, -1)),
    as: asPos('noun'),
  },
  {
    like: 'its Quillbee *pricing* policy: an -ing noun between a name and the noun of one phrase',
    tagged: 'ing',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(next, 'noun') &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'its', 'their', 'our', 'his', 'her'),
    as: asPos('noun'),
  },
];

const LIMIT = listed('what limits a trade');

const FILED_AT = listed('where papers are filed');

const WARNS = listed('verbs of warning and accusing');

/** An -ing form with an object of its own behind it, and no article before it. */
function hasOwnObject({ before, last, next }: OpenPlace): boolean {
  if (isHyphen(before.at(-2)) || isPos(last, 'det', 'poss', 'adj')) return false;
  return (
    isPos(next, 'name', 'det', 'pron', 'num') ||
    (isPos(next, 'adj') && isPos(last, 'prep')) ||
    (isPos(next, 'noun') && isPos(last, 'prep', 'verb'))
  );
}
