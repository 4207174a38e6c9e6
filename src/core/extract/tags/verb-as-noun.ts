import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { retagged, type Word } from '../word.ts';
import {
  behindDeterminer,
  endsInS,
  endsOwnedName,
  inPrepPhrase,
  isPos,
  isWord,
  matches,
  opensMany,
  opensObject,
  pluralSubject,
  SAME_PAST,
  takesObject,
} from './neighbours.ts';
import { MADE_TO_DO, ONE_DOES, SAID_TO_DO, SEEN_DOING } from './noun-as-verb.ts';
import { asIs, asNoun, asPlural, asPos, asVerb, type OpenPlace, type TagRule } from './tag-rule.ts';

/** "who *studies*" */
const isVerbOfWho = (before: readonly Word[]): boolean =>
  isWord(before.at(-2), 'who') && before.at(-1)?.pos === 'verb' && before.at(-1)?.form === 'present';

const MANY = listed('many who act');

const WITH_BARE_VERB = listed('forms of verbs with a bare verb');

/** A verb's tag where a noun or adjective stands: "its launch", "the ban on", "India's widely used system". */
export const VERB_AS_NOUN: readonly TagRule<OpenPlace>[] = [
  MADE_TO_DO,
  SAID_TO_DO,
  ONE_DOES,
  {
    like: 'who studies *transport* at Norvane: right behind the verb of a relative clause no other verb stands',
    tagged: 'base',
    when: ({ before, next, classes, last }) =>
      classes.noun && isPos(next, 'prep', 'punct') && isVerbOfWho(before) && !matches(last, WITH_BARE_VERB),
    as: asNoun,
  },
  {
    like: 'who studies *automated* transport: nor a past one',
    tagged: 'past',
    when: ({ before, next, lexicon }) =>
      (isPos(next, 'noun') || (next?.form === 'base' && lexicon.classesOf(next.lower).noun)) && isVerbOfWho(before),
    as: asPos('adj'),
  },
  {
    like: 'At Norvane, *engineers* use it, *Engineers* have used it: those who act, with their verb behind them',
    tagged: 'present',
    when: ({ word, last, next, classes }) =>
      classes.noun &&
      matches(word, MANY) &&
      (last === undefined || isWord(last, ',')) &&
      (next?.form === 'base' || isPos(next, 'aux')),
    as: asPlural,
  },
  {
    like: 'in its free and *paid* versions: what "and" joins to an adjective before their noun',
    tagged: 'past',
    when: ({ before, last, next }) =>
      isWord(last, 'and', 'or') &&
      isPos(before.at(-2), 'adj') &&
      isPos(before.at(-3), 'det', 'prep', 'poss') &&
      isPos(next, 'noun') &&
      next?.plural === true,
    as: asPos('adj'),
  },
  {
    like: 'a “*personalized* TV” company: in the marks between an article and its noun',
    when: ({ word, before, last, next, words, at }) =>
      /^(?:past|ing)$/u.test(word.form ?? '') &&
      matches(last, OPENS_MARK) &&
      isPos(before.at(-2), 'det', 'poss') &&
      isPos(next, 'noun', 'punct') &&
      closesBeforeNoun(words, at),
    as: asPos('adj'),
  },
  {
    like: 'said that its chip *deals* “pose a threat”: whose verb opens what is quoted',
    tagged: 'present',
    when: ({ word, last, next, after, classes }) =>
      endsInS(word) &&
      classes.noun &&
      isPos(last, 'noun', 'adj', 'name', 'poss') &&
      matches(next, OPENS_MARK) &&
      after?.form === 'base',
    as: asNoun,
  },
  {
    like: "This *marks* Norvane's first, These *included* tariffs on: what opens a sentence with a verb behind it",
    when: ({ word, before, last, next, after }) =>
      before.length === 1 &&
      isWord(last, 'this', 'that', 'these', 'those') &&
      ((word.form === 'present' && isPos(next, 'det', 'name', 'num')) ||
        (isPastLike(word) && (isPos(next, 'det', 'name') || (isPos(next, 'noun') && isPos(after, 'prep', 'punct'))))),
    as: asIs,
  },
  {
    like: 'makes the Quillbee design *programs*, which: things behind a noun, and no verb without what it does something to',
    tagged: 'present',
    when: (place) =>
      endsInS(place.word) &&
      isPos(place.last, 'noun') &&
      isPos(place.before.at(-2), 'name') &&
      isPos(place.before.at(-3), 'det', 'poss') &&
      (place.next === undefined || isPos(place.next, 'punct')) &&
      describes(place),
    as: asNoun,
  },
  {
    like: 'one of the executive *orders* that she signed',
    when: ({ word, last }) => isWord(word, 'orders') && isWord(last, 'executive'),
    as: asNoun,
  },
  {
    like: 'bought Velm and Norvane *shares* in May: shares what?',
    tagged: 'present',
    when: ({ word, before, last, next, said }) =>
      isWord(word, 'shares') &&
      said &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'and', ',') &&
      isPos(before.at(-3), 'name') &&
      (next === undefined || isPos(next, 'punct') || isWord(next, 'in', 'for', 'at', 'on', 'from')),
    as: asNoun,
  },
  {
    like: 'is likewise *subject* to sanctions: what one is, with an adverb before it',
    tagged: 'base',
    when: ({ word, before, last, next }) =>
      isWord(word, 'subject') &&
      isWord(next, 'to') &&
      (isPos(last, 'adv') ? isWord(before.at(-2), 'is', 'are', 'was', 'were', 'be') : isPos(last, 'aux')),
    as: asNoun,
  },
  {
    like: 'U.S. *levies* against Tavland drew: levies what?',
    when: ({ word, next }) => isWord(word, 'levies') && isWord(next, 'against', 'on'),
    as: asNoun,
  },
  {
    like: 'U.S. export *controls* on Tavland hurt Norvane: what exports fall under',
    tagged: 'present',
    when: ({ word, last, next, lexicon }) =>
      isWord(last, 'export', 'import', 'trade') &&
      MEASURES.test(lexicon.nounLemma(word.lower)) &&
      (next === undefined || isPos(next, 'prep', 'verb', 'aux', 'punct', 'cc')),
    as: asNoun,
  },
  {
    like: 'Freight *rates* to ship it rose: what one pays or reckons with',
    tagged: 'present',
    when: ({ word, last }) => isWord(word, 'rates') && matches(last, RATED),
    as: asNoun,
  },
  {
    like: 'U.S. *rules* limit sales: a bare verb of limiting stands behind those that do so',
    tagged: 'present',
    when: ({ word, last, next, lexicon }) =>
      isPos(last, 'name', 'adj', 'noun') && RULES.test(lexicon.nounLemma(word.lower)) && matches(next, LIMITS),
    as: asNoun,
  },
  {
    like: 'Tavland has *concerns* about: no participle ends like this',
    tagged: 'present',
    when: ({ word, last, classes }) => classes.noun && endsInS(word) && isWord(last, 'has', 'have', 'had'),
    as: asNoun,
  },
  {
    like: 'develop PC and data centre *chips* with Velm: goods, behind two nouns',
    tagged: 'present',
    when: ({ word, before, last, next, classes, lexicon }) =>
      classes.noun &&
      endsInS(word) &&
      GOODS.test(lexicon.nounLemma(word.lower)) &&
      isPos(last, 'noun') &&
      (isPos(before.at(-2), 'noun', 'adj', 'verb') || isWord(before.at(-2), 'and')) &&
      (next === undefined || isPos(next, 'prep', 'punct', 'cc')),
    as: asNoun,
  },
  {
    like: 'sales of Norvane and Velm *chips* to Tavland: goods of both, for two have a verb without "-s"',
    tagged: 'present',
    when: ({ word, before, last, lexicon }) =>
      endsInS(word) &&
      GOODS.test(lexicon.nounLemma(word.lower)) &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'and', '&') &&
      isPos(before.at(-3), 'name') &&
      isPos(before.at(-4), 'prep', 'verb'),
    as: asNoun,
  },
  {
    like: 'Tavland opens *probe* into Norvane, as headlines have it',
    when: ({ word, last, next }) =>
      isWord(word, 'probe', 'inquiry') && isPos(last, 'verb') && isWord(next, 'into', 'of', 'over', 'against'),
    as: asNoun,
  },
  {
    like: "Tavland's state savings *bank*",
    when: ({ word, last }) =>
      isWord(word, 'bank', 'banks') &&
      isWord(last, 'savings', 'investment', 'state', 'reserve', 'retail', 'commercial'),
    as: asNoun,
  },
  {
    like: 'the editor at Velm and *co-host* of its podcast',
    tagged: 'base',
    when: ({ word, last, next, lexicon }) =>
      isWord(next, 'of') && lexicon.titles.has(word.lower) && !isPos(last, 'to', 'aux', 'pron', 'name'),
    as: asNoun,
  },
  {
    like: 'a *geotagged* photo platform: a form that no list has, behind an article',
    tagged: 'past',
    when: ({ last, next, classes }) =>
      classes.verb.size === 0 && isWord(last, 'a', 'an', 'the') && (isPos(next, 'adj', 'noun') || next?.form === 'ing'),
    as: asPos('adj'),
  },
  {
    like: 'Norvane, a US *headquartered* lens maker',
    tagged: 'past',
    when: ({ word, before, last, next }) =>
      isWord(word, 'headquartered', 'based') &&
      last?.mention !== undefined &&
      isWord(before.at(-2), 'a', 'an', 'the') &&
      (isPos(next, 'adj', 'noun') || next?.form === 'ing'),
    as: asPos('adj'),
  },
  {
    like: 'a 3 trillion *won* order',
    when: ({ word, last }) => word.lower === 'won' && isPos(last, 'num'),
    as: asNoun,
  },
  {
    like: 'Ada Quill, *fund* manager at Norvane; Ada Quill, *associate* director',
    tagged: 'base',
    when: ({ before, last, next, lexicon }) =>
      isWord(last, ',') &&
      before.at(-2)?.mention !== undefined &&
      isPos(next, 'noun') &&
      lexicon.titles.has(next?.lower ?? ''),
    as: asNoun,
  },
  {
    like: 'a former Norvane and Velm *engineer*, together with: what one is, behind the names of those for whom',
    tagged: 'base',
    when: ({ before, next, classes }) =>
      classes.noun && (next === undefined || isPos(next, 'punct', 'cc')) && endsNamesBehindArticle(before),
    as: asNoun,
  },
  {
    like: 'director of product, design and *research* at: the last of a row of bare nouns behind "of"',
    tagged: 'base',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isWord(last, 'and', '&') &&
      endsRowBehindOf(before.slice(0, -1)) &&
      isWord(next, 'at', 'for', 'with', 'in', ',', '.'),
    as: asNoun,
  },
  {
    like: ', head of Lisbon equities and *credit* for Norvane: the second half of the field of a post',
    tagged: 'base',
    when: ({ before, last, next, classes, lexicon }) =>
      classes.noun &&
      isWord(last, 'and', '&') &&
      isWord(next, 'at', 'for', 'with', 'in', ',', '.') &&
      endsFieldOfPost(before.slice(0, -1), lexicon),
    as: asNoun,
  },
  {
    like: ', director of passive strategies *research* at: the last of a row behind the "of" of a post',
    tagged: 'base',
    when: ({ before, last, next, classes, lexicon }) =>
      classes.noun &&
      isPos(last, 'noun') &&
      isWord(next, 'at', 'for', 'with', 'in', ',', '.') &&
      endsFieldOfPost(before, lexicon),
    as: asNoun,
  },
  {
    like: 'under its sanctions *programme*: nobody programmes anything in a bare form behind a noun',
    when: ({ word, last, next }) =>
      word.lower === 'programme' && isPos(last, 'noun', 'name', 'adj') && !isPos(next, 'det', 'name'),
    as: asNoun,
  },
  {
    like: 'a dozen other large language *models*',
    tagged: 'present',
    when: ({ word, last }) =>
      word.lower === 'models' && isWord(last, 'language', 'ai', 'foundation', 'frontier', 'reasoning'),
    as: asNoun,
  },
  {
    like: 'Tavland set *rules* for it: what is set',
    tagged: 'present',
    when: ({ last, next, before }) =>
      isWord(last, 'set') && last?.pos === 'verb' && isPos(before.at(-2), 'name') && isPos(next, 'prep'),
    as: asNoun,
  },
  {
    like: 'Quillbee *drones* may no longer fly: between a name and the auxiliary of the verb',
    tagged: 'present',
    when: ({ before, last, next, after, classes }) =>
      (classes.noun || classes.verb.has('base')) &&
      isPos(last, 'name') &&
      !isWord(before.at(-2), 'and', ',') &&
      isWord(next, 'may', 'can', 'must', 'will', 'could', 'should', 'would', 'cannot') &&
      isPos(after, 'verb', 'aux', 'not', 'adv', 'noun', 'det'),
    as: asNoun,
  },
  {
    like: 'its human rights *programme* director: a bare form before a post',
    tagged: 'base',
    when: ({ last, next, classes, lexicon }) =>
      classes.noun && isPos(last, 'noun') && isPos(next, 'noun') && lexicon.titles.get(next?.lower ?? '') === 'post',
    as: asNoun,
  },
  {
    like: 'Ada Quill, *co-head*, Norvane: a post between commas',
    tagged: 'base',
    when: ({ word, before, last, next, lexicon }) =>
      isWord(last, ',') &&
      isWord(next, ',') &&
      before.at(-2)?.mention !== undefined &&
      lexicon.titles.get(word.lower) === 'post',
    as: asNoun,
  },
  {
    like: 'Ada Quill, Norvane *programme* director, said: a bare post between commas',
    when: ({ word, before, last, next, after, classes, lexicon }) =>
      (word.form === 'base' || word.form === 'present') &&
      (classes.noun || word.lower === 'programme') &&
      isPos(last, 'name') &&
      isWord(before.at(-2), ',') &&
      lexicon.titles.has(next?.lower ?? '') &&
      isWord(after, ','),
    as: asNoun,
  },
  {
    like: 'by ex-Norvane *engineers* Ada Quill and Bo Tarn',
    tagged: 'present',
    when: ({ word, before, last, lexicon }) =>
      isPos(last, 'name') &&
      isWord(before.at(-2), 'ex-', 'former', 'onetime', 'longtime', 'fellow') &&
      lexicon.titles.has(lexicon.nounLemma(word.lower)),
    as: asNoun,
  },
  {
    like: 'Velm Daily *reviews* editor Ada Quill: a desk of a paper or a field of a firm',
    when: ({ word, last, next, after, classes, lexicon }) =>
      DESK.test(word.lower) &&
      classes.noun &&
      isPos(last, 'name') &&
      lexicon.titles.get(next?.lower ?? '') === 'post' &&
      after?.mention?.personal === true,
    as: asNoun,
  },
  {
    like: 'Norvane *partners* Ada Quill and Bo Tarn: a firm partners with people',
    when: ({ word, last, next }) =>
      /^(?:partners|associates)$/u.test(word.lower) && isPos(last, 'name') && next?.mention?.personal === true,
    as: asNoun,
  },
  {
    like: 'Norvane *engineers* built it, former Norvane *engineers*, have: nobody engineers nothing',
    when: ({ word, last, next }) =>
      isWord(word, 'engineers') && isPos(last, 'name') && !isPos(next, 'det', 'noun', 'adj', 'num'),
    as: asNoun,
  },
  {
    like: 'spent $3 million *buying* Norvane',
    tagged: 'ing',
    when: (place) => isOpened(place) && isWord(place.last, 'million', 'billion', 'trillion') && takesObject(place.next),
    as: asIs,
  },
  {
    like: 'the *winning* bid, its *pricing*',
    tagged: 'ing',
    when: (place) => isOpened(place),
    as: (word, { next }) => retagged(word, isPos(next, 'noun', 'name') ? 'adj' : 'noun', word.form, word.plural),
  },
  {
    like: 'the Dutch *sue* Velm: who comes from a country may act',
    when: (place) =>
      isOpened(place) &&
      !isPastLike(place.word) &&
      place.last?.pos === 'adj' &&
      place.last.mention !== undefined &&
      (!place.classes.noun || (opensObject(place.next) && !isWord(place.next, 'such'))),
    as: asIs,
  },
  {
    like: 'its *launch*, the *ban* on',
    when: (place) => isOpened(place) && !isPastLike(place.word),
    as: asNoun,
  },
  {
    like: 'a *split* from Velm',
    when: (place) => isOpened(place) && place.classes.noun && !isPos(place.next, 'noun', 'adj', 'name'),
    as: asNoun,
  },
  {
    like: "India's widely *used* system",
    when: ({ word, before, last, next }) =>
      isPos(last, 'adv') &&
      isPos(before.at(-2), 'poss', 'det') &&
      isPastLike(word) &&
      isPos(next, 'noun', 'adj', 'name'),
    as: asPos('adj'),
  },
  {
    like: "the *acquired* company, Norvane's *planned* $9 billion takeover",
    when: (place) =>
      isOpened(place) &&
      !isPos(place.last, 'num') &&
      (isPos(place.next, 'noun', 'adj', 'name') || (isPos(place.last, 'poss', 'det') && isPos(place.next, 'num'))),
    as: (word) => retagged(word, 'adj', word.form, word.plural),
  },
  {
    like: 'a top five-star *rated* analyst: behind the half of an adjective',
    when: ({ word, before, last, next }) =>
      isPastLike(word) &&
      isPos(last, 'adj') &&
      last?.text.includes('-') === true &&
      isPos(next, 'noun') &&
      before.slice(-4).some((w) => isWord(w, 'a', 'an')),
    as: asPos('adj'),
  },
  {
    like: 'may see *continued* pressure, from publicly *funded* projects: no verb stands right behind a verb or preposition',
    when: ({ word, before, last, next }) =>
      isPastLike(word) &&
      isPos(next, 'noun', 'adj') &&
      ((isPos(last, 'verb') && !isWord(last, 'get', 'gets', 'got', 'getting')) ||
        (isPos(isPos(last, 'adv') ? before.at(-2) : last, 'prep') &&
          !isWord(last, 'as', 'than', 'after', 'before', 'since', 'until', 'like', 'once'))),
    as: asPos('adj'),
  },
  {
    like: 'two former Norvane *engineers* who: no subject is "former"',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      place.last?.pos === 'name' &&
      (isWord(place.before.at(-2), 'former', 'ex', 'current', 'several', 'fellow', 'longtime', 'many') ||
        isPos(place.before.at(-2), 'num')) &&
      !isPos(place.next, 'det', 'name', 'num', 'adj'),
    as: asNoun,
  },
  {
    like: 'recruiting *engineers* to build, recruiting *engineers* in Lisbon',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      place.last?.form === 'ing' &&
      (place.next === undefined || isPos(place.next, 'prep', 'to', 'punct', 'cc')),
    as: asNoun,
  },
  {
    like: 'expressed *caution* about, ended *lower* after: no base form stands behind a past',
    tagged: 'base',
    when: ({ last, next, classes }) =>
      last?.form === 'past' &&
      (classes.noun || classes.adj) &&
      !isWord(last, 'helped', 'let', 'made', 'saw', 'watched', 'heard', 'had', 'dared') &&
      (next === undefined || isPos(next, 'prep', 'punct', 'cc')),
    as: (word, { classes }) => (classes.adj ? asPos('adj')(word) : asNoun(word)),
  },
  {
    like: 'Chinese tech *shares* extended their rally, its chip *plans* have: the verb stands behind it',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      isPos(place.last, 'noun', 'adj') &&
      (place.next?.pos === 'aux' || (place.next?.pos === 'verb' && place.next.form === 'past')),
    as: asNoun,
  },
  {
    like: 'technology and *services* offered by Norvane: the other half of what is offered',
    tagged: 'present',
    when: ({ before, last, next, after, classes }) =>
      classes.noun &&
      isPos(last, 'cc') &&
      isPos(before.at(-2), 'noun') &&
      next?.pos === 'verb' &&
      isPastLike(next) &&
      isWord(after, 'by', 'from', 'to', 'with'),
    as: asNoun,
  },
  {
    like: 'to run its apps and *services* on: what joins an infinitive ends in no "-s"',
    tagged: 'present',
    when: ({ word, before, last, next, classes }) =>
      classes.noun &&
      endsInS(word) &&
      isPos(last, 'cc') &&
      isPos(before.at(-2), 'noun') &&
      endsInS(before.at(-2) as Word) &&
      /^(?:base|ing)$/u.test(before.findLast(({ pos }) => pos === 'verb')?.form ?? '') &&
      (next === undefined || isPos(next, 'prep', 'punct', 'cc')),
    as: asNoun,
  },
  {
    like: 'ratcheted up *concerns* over',
    tagged: 'present',
    when: (place) =>
      place.classes.noun && isWord(place.last, 'up', 'out', 'off') && place.before.at(-2)?.pos === 'verb',
    as: asNoun,
  },
  {
    like: 'Regulators *fine* Norvane',
    tagged: 'base',
    when: ({ before, last, next, classes }) =>
      pluralSubject(before) && (last?.pos !== 'noun' || endsInS(last) || !classes.noun) && opensObject(next),
    as: asVerb('present'),
  },
  {
    like: 'complying with U.S. *rules*, Norvane has: right behind a name and its preposition, and before a sign',
    tagged: 'present',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(last, 'name') &&
      isPos(before.at(-2), 'prep') &&
      (next === undefined || isPos(next, 'punct')) &&
      !isWord(next, '"', '“'),
    as: asNoun,
  },
  {
    like: 'over similar data *worries*.',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      inPrepPhrase(place.before) &&
      (place.next === undefined || isPos(place.next, 'punct', 'cc')),
    as: asNoun,
  },
  {
    like: 'added Norvane and Velm to its sanctions *list*',
    tagged: 'base',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(last, 'noun') &&
      (isPos(before.at(-2), 'poss') || isWord(before.at(-2), 'its', 'their', 'his', 'her', 'a', 'an')) &&
      (next === undefined || isPos(next, 'punct', 'prep')),
    as: asNoun,
  },
  {
    like: "Tavland's social media *ban* for children",
    tagged: 'base',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(last, 'noun') &&
      isPos(before.at(-2), 'adj') &&
      isPos(before.at(-3), 'poss', 'det') &&
      (next === undefined || isPos(next, 'punct', 'prep', 'aux') || isWord(next, 'covers', 'applies', 'includes')),
    as: asNoun,
  },
  {
    like: 'Ada Quill *set* up Norvane, Norvane *cut* off the supply after',
    when: ({ word, last, next, finite }) =>
      SAME_PAST.test(word.lower) &&
      isPos(last, 'name') &&
      (isWord(next, 'up') || (!finite && isWord(next, 'off', 'out', 'down'))),
    as: asVerb('past'),
  },
  SEEN_DOING,
  {
    like: 'Engineers at Norvane *use* Quillbee: what opens the sentence is many',
    tagged: 'base',
    when: (place) =>
      !place.finite && opensMany(place.before) && (opensObject(place.next) || isWord(place.next, 'up', 'for')),
    as: asVerb('present'),
  },
  {
    like: 'a Quillbee *ban*',
    tagged: 'base',
    when: ({ before, last, classes }) =>
      classes.noun && isPos(last, 'name', 'adj', 'noun', 'prep') && !pluralSubject(before),
    as: asNoun,
  },
  {
    like: 'Its Quillbee *feed*, a section of Velm: what is one is no subject of a bare verb',
    tagged: 'base',
    when: ({ before, last, next, classes }) =>
      classes.noun &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'its', 'their', 'a') &&
      isPos(next, 'punct', 'aux', 'verb'),
    as: asNoun,
  },
  {
    like: 'Canadian media *group* Norvane: a bare noun that says what the name behind it is',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      isPos(place.next, 'name') &&
      !endsInS(place.word) &&
      isPos(place.last, 'noun', 'adj') &&
      describes(place),
    as: asNoun,
  },
  {
    like: 'the Quillbee and Velm *lines*: two names have a verb without "-s"',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      endsTwoNames(place) &&
      (place.next === undefined || isPos(place.next, 'punct', 'prep', 'verb', 'aux', 'cc')),
    as: asNoun,
  },
  {
    like: 'the studio behind the Quillbee *games*, fell: a preposition before the name, and nothing that is done behind it',
    tagged: 'present',
    when: ({ word, before, last, next, classes }) =>
      classes.noun &&
      endsInS(word) &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'the') &&
      isPos(before.at(-3), 'prep') &&
      (next === undefined || next.pos === 'punct'),
    as: asNoun,
  },
  {
    like: 'for its work, including its Quillbee *contracts* with: behind a preposition no clause opens',
    tagged: 'present',
    when: (place) =>
      place.classes.noun && place.said && endsOwnedName(place.before) && isPos(place.next, 'prep', 'punct', 'cc'),
    as: asNoun,
  },
  {
    like: 'used by *firms* such as Norvane: right behind a preposition stands a noun',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      isPos(place.last, 'prep') &&
      !(isPos(place.next, 'det', 'name', 'pron') && !isWord(place.next, 'such')),
    as: asNoun,
  },
  {
    like: 'citing serious *concerns* about: an adjective right before, and no object behind',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      place.last?.pos === 'adj' &&
      place.last.mention === undefined &&
      endsInS(place.word) &&
      (place.next === undefined || isPos(place.next, 'prep', 'punct', 'cc', 'to')),
    as: asNoun,
  },
  {
    like: 'raised *concerns*: right behind a verb stands its object',
    tagged: 'present',
    when: (place) => place.classes.noun && place.last?.pos === 'verb' && place.last.form !== 'ing',
    as: asNoun,
  },
  {
    like: 'U.S. *states* filed: behind a land, and before the verb of the sentence',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      place.last?.mention?.known?.isCountry === true &&
      place.next?.pos === 'verb' &&
      place.next.form === 'past',
    as: asNoun,
  },
  {
    like: 'expands *contract* with: the bare object of a headline',
    tagged: 'base',
    when: (place) =>
      place.classes.noun &&
      place.last?.pos === 'verb' &&
      place.last.form === 'present' &&
      endsInS(place.last) &&
      !isWord(place.last, 'helps', 'lets', 'makes', 'sees', 'needs', 'has', 'does', 'comes', 'goes') &&
      isWord(place.next, 'with', 'from', 'for', 'to', 'in', 'on'),
    as: asNoun,
  },
  {
    like: 'the hotel *chain* agreed',
    tagged: 'base',
    when: (place) =>
      place.classes.noun &&
      isPos(place.last, 'noun') &&
      (isPos(place.next, 'aux') || (place.next?.pos === 'verb' && place.next.form === 'past')) &&
      describes(place),
    as: asNoun,
  },
  {
    like: 'Norvane said its chip *sales* fell: the clause has its verb',
    tagged: 'present',
    when: (place) =>
      place.classes.noun &&
      place.finite &&
      isPos(place.last, 'noun', 'adj', 'prep', 'name') &&
      !isPos(place.next, 'det', 'name'),
    as: asNoun,
  },
];

const DESK = listed('desks of a paper');

/** A determiner, owner, number or adjective right before opens a noun phrase. */
function isOpened({ before, last }: OpenPlace): boolean {
  if (last?.pos === 'adj') return last.mention !== undefined || behindDeterminer(before);
  return isPos(last, 'poss', 'det', 'num');
}

const isPastLike = (word: Word): boolean => word.form === 'past' || word.form === 'participle';

const describes = ({ word, lexicon }: OpenPlace): boolean => lexicon.describes(lexicon.nounLemma(word.lower));

/** "a former Norvane and Velm", "an ex-Norvane, Velm and Tarn": names that an article stands before. */
function endsNamesBehindArticle(before: readonly Word[]): boolean {
  let k = before.length - 1;
  while (before[k]?.mention !== undefined || isWord(before[k], 'and', 'or', ',')) k--;
  while (isPos(before[k], 'adj') && before[k]?.mention === undefined) k--;
  return before.at(-1)?.mention !== undefined && k < before.length - 2 && isWord(before[k], 'a', 'an');
}

/** "of product, design", "of product, design,": bare nouns with commas, and "of" before the first. */
function endsRowBehindOf(before: readonly Word[]): boolean {
  let i = before.length - (isWord(before.at(-1), ',') ? 2 : 1);
  let commas = 0;
  for (; isPos(before[i], 'noun') && isWord(before[i - 1], ','); i -= 2) commas++;
  return commas > 0 && isPos(before[i], 'noun') && isWord(before[i - 1], 'of');
}

/** ", director of passive strategies": behind a comma a post and its field, without an article. */
function endsFieldOfPost(before: readonly Word[], lexicon: Lexicon): boolean {
  const of = before.findLastIndex(({ pos }) => pos !== 'noun' && pos !== 'adj' && pos !== 'name');
  const post = before[of - 1];
  if (!isWord(before[of], 'of') || lexicon.titles.get(post?.lower ?? '') !== 'post') return false;
  const opens = before.slice(0, of).findLastIndex(({ pos }) => pos !== 'noun' && pos !== 'adj');
  return isWord(before[opens], ',') && before[opens - 1]?.mention !== undefined;
}

/** "the Quillbee and Velm", "its Quillbee, Velm and Tern": a determiner opens a list of names. */
function endsTwoNames({ before }: OpenPlace): boolean {
  let i = before.length - 1;
  if (!isPos(before[i], 'name') || !isWord(before[i - 1], 'and', '&')) return false;
  while (isPos(before[i], 'name') && isWord(before[i - 1], 'and', '&', ',')) i -= 2;
  return (
    isPos(before[i], 'name') && (isWord(before[i - 1], 'the', 'its', 'their', 'our') || isPos(before[i - 1], 'poss'))
  );
}

const GOODS = listed('technical goods');

const RATED = listed('what there are rates of');

const MEASURES = listed('measures of trade');

const RULES = listed('rules and curbs');

const LIMITS = listed('bare verbs of limiting');

const OPENS_MARK = /^["“‘']$/u;

/** A short stretch in marks closes right before a noun: "“personalized TV*” company*". */
function closesBeforeNoun(words: readonly Word[], at: number): boolean {
  const close = words.findIndex((w, k) => k > at && /^["”’']$/u.test(w.lower));
  return close > at && close - at <= 3 && isPos(words[close + 1], 'noun');
}
