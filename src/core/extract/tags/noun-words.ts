import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import {
  CURBS,
  endsInIng,
  endsInS,
  isPos,
  isWord,
  lastOutside,
  matches,
  OPEN,
  opensObject,
  takesObject,
} from './neighbours.ts';
import { asNoun, asPlural, type Place, type WordRule } from './tag-rule.ts';

/** Words that a tagger takes for verbs, and that their neighbours show to be nouns. */
export const NOUN_WORDS: readonly WordRule[] = [
  {
    like: 'the cheap *one* runs on Velm: no number before a noun',
    of: ['one'],
    when: ({ before, last, next, lexicon }) =>
      isPos(last, 'adj') &&
      isPos(before.at(-2), 'det') &&
      (!isPos(next, 'noun', 'adj', 'name', 'num') || lexicon.classesOf(next?.lower ?? '').verb.has('present')) &&
      !isHyphen(next),
    as: asNoun,
  },
  {
    like: 'Ada Quill, its co-founder and *chief*, left',
    of: ['chief', 'head'],
    when: ({ last, next }) => isWord(last, 'and', 'its', 'their') && (next === undefined || isPos(next, 'punct')),
    as: asNoun,
  },
  {
    like: "Norvane's trade secrets *suit* against Velm",
    of: ['suit', 'suits'],
    when: ({ next }) => isWord(next, 'against', 'alleging', 'accusing', 'claiming', 'filed'),
    as: asNoun,
  },
  {
    like: 'Norland followed *suit* a week later',
    of: ['suit'],
    when: ({ last }) => isWord(last, 'follow', 'follows', 'followed', 'following'),
    as: asNoun,
  },
  {
    like: 'the cosmetics *brand* Norvane, a sports *label*: behind wares that are many in form alone',
    of: ['brand', 'label', 'outfit', 'design', 'trade'],
    when: ({ last }) => matches(last, WARES),
    as: asNoun,
  },
  {
    like: 'following the *close* of the deal',
    of: ['close'],
    when: ({ last, next }) => isWord(last, 'the', 'a', 'market') && isWord(next, 'of', ',', '.', 'on'),
    as: asNoun,
  },
  {
    like: 'a dual *national* who lives in Tavland',
    of: ['national'],
    when: ({ word, last, next }) =>
      word.pos === 'adj' && isPos(last, 'adj') && (next === undefined || isPos(next, 'pron', 'punct', 'prep', 'verb')),
    as: asNoun,
  },
  {
    like: 'a maker of cockpit *displays* for jets, a supplier of motor *drives* to Norvane: behind what it makes there is no verb',
    tagged: 'present',
    when: ({ word, before, last, next, lexicon }) =>
      isPos(last, 'noun') &&
      last?.plural !== true &&
      lexicon.classesOf(word.lower).noun &&
      isPos(next, 'prep', 'cc', 'punct') &&
      isMadeBy(before),
    as: asNoun,
  },
  {
    like: '*Fund* manager Norvane bought Velm: no order opens with a verb, a noun and a name that acts',
    tagged: 'base',
    when: ({ word, last, next, after, lexicon }) =>
      last === undefined &&
      lexicon.classesOf(word.lower).noun &&
      isPos(next, 'noun') &&
      isPos(after, 'name') &&
      isWord(
        next,
        'manager',
        'house',
        'group',
        'company',
        'firm',
        'maker',
        'operator',
        'giant',
        'provider',
        'chain',
        'lender',
      ),
    as: asNoun,
  },
  {
    like: 'Tavland *police* raided: no verb but behind "to"',
    of: ['police'],
    when: ({ word, last }) => word.pos === 'verb' && !isPos(last, 'to'),
    as: asPlural,
  },
  {
    like: 'The *former* built Quillbee, sold to the *latter*.',
    of: ['former', 'latter'],
    when: ({ last, next }) => isWord(last, 'the') && !isPos(next, 'noun', 'name', 'adj', 'num'),
    as: asNoun,
  },
  {
    like: 'opened it to the *public* in May, showed it at a *fair* in Lisbon',
    of: ['public', 'fair'],
    when: ({ word, last, next }) =>
      word.pos === 'adj' && isPos(last, 'det') && (next === undefined || isPos(next, 'prep', 'punct', 'to', 'cc')),
    as: asNoun,
  },
  {
    like: 'U.S. export *controls* since 2022 have: of what crosses a border, however it goes on',
    of: ['controls', 'curbs', 'bans', 'limits', 'restrictions', 'sanctions', 'checks'],
    when: ({ last }) => isWord(last, 'export', 'import', 'trade', 'investment', 'arms', 'visa', 'capital'),
    as: asNoun,
  },
  {
    like: 'U.S. *rules* bar Norvane from: what a rule does to others',
    of: ['rules', 'laws', 'controls', 'orders'],
    when: ({ last, next }) =>
      isPos(last, 'name', 'noun') && isWord(next, 'bar', 'require', 'prohibit', 'forbid', 'force', 'prevent', 'oblige'),
    as: asNoun,
  },
  {
    like: '*Judge* blocks the deal: what opens a headline is somebody, with the verb behind',
    of: ['judge', 'judges', 'court', 'courts', 'watchdog', 'panel', 'staff', 'police'],
    when: ({ last, next, lexicon }) =>
      last === undefined && next !== undefined && lexicon.classesOf(next.lower).verb.has('present'),
    as: asNoun,
  },
  {
    like: 'Shark Bay *star* Ada Quill has: of a show, and one name stars nobody',
    of: ['star', 'host', 'judge', 'coach'],
    when: ({ before, last, next }) =>
      isPos(last, 'name') &&
      next?.mention?.personal === true &&
      !before.some((w) => /^(?:to|let|lets|make|makes|help|helps|can|will|would|could|may|did|does)$/u.test(w.lower)),
    as: asNoun,
  },
  {
    like: 'through its Velm, Norvane and Osker *brands*.',
    of: ['brands', 'labels', 'names', 'stores', 'chains', 'apps'],
    when: ({ word, before, last, next }) =>
      word.pos === 'verb' &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'and') &&
      (next === undefined || isPos(next, 'punct')),
    as: asPlural,
  },
  {
    like: 'Norvane *rivals* Velm and Tarn raised it: the names behind it have a verb of their own',
    of: ['rivals', 'partners', 'challengers'],
    when: ({ last, words, at }) => isPos(last, 'name') && namesThatAct(words.slice(at + 1)),
    as: asPlural,
  },
  {
    like: 'Portuguese media *group* Norvane raised, private equity (PE) *giant* Norvane',
    of: ['group', 'rival', 'peer', 'giant'],
    when: ({ before, last, next }) =>
      isPos(lastOutside(before), 'noun', 'adj') &&
      isPos(next, 'name') &&
      // "may one day rival Norvane"
      !(isWord(last, 'day') && isWord(before.at(-2), 'one')),
    as: asNoun,
  },
  {
    like: '*Judge* Ada Quill said: nobody is told to judge her',
    of: ['judge', 'coach', 'host', 'chair', 'champion', 'pilot', 'guard', 'doctor'],
    when: ({ word, last, next }) => word.pos === 'verb' && last === undefined && next?.mention?.personal === true,
    as: asNoun,
  },
  {
    like: 'The *firm* developed Quillbee: no adjectives before a name or an article',
    of: ['firm'],
    when: ({ word, last, next, after }) =>
      word.pos === 'adj' && isWord(last, 'the') && next?.lower.endsWith('ed') === true && isPos(after, 'name', 'det'),
    as: asNoun,
  },
  {
    like: 'the *firm* Norvane bought, a *round* which Norvane led',
    of: ['firm', 'round'],
    when: ({ word, last, next }) =>
      word.pos === 'adj' &&
      (isPos(last, 'det', 'noun') || endsInIng(last)) &&
      (isPos(next, 'name') || isWord(next, 'which', 'that', 'whose')),
    as: asNoun,
  },
  {
    like: 'Ada Quill, Norvane developer relations *lead*, said',
    of: ['lead'],
    when: ({ word, before, last, next }) =>
      word.pos === 'verb' &&
      last?.pos === 'noun' &&
      isPos(next, 'punct', 'prep') &&
      before.some((w, i) => w.lower === ',' && before[i - 1]?.mention?.personal === true),
    as: asNoun,
  },
  {
    like: 'founder of database *services* company Norvane',
    of: ['services'],
    when: ({ word, last, next }) =>
      word.pos === 'verb' &&
      isPos(last, 'noun', 'adj') &&
      isWord(next, 'company', 'firm', 'provider', 'group', 'giant', 'startup'),
    as: asPlural,
  },
  {
    like: '*Others* in the round include, competition from *others*, including Norvane',
    of: ['others'],
    when: ({ next }) => isWord(next, 'in', ',', 'include', 'included'),
    as: asPlural,
  },
  {
    like: 'raised its stakes in tech *names* Norvane and Velm',
    of: ['names'],
    when: ({ word, before, last, next, finite }) =>
      word.pos === 'verb' &&
      finite &&
      last?.pos === 'noun' &&
      !last.plural &&
      isPos(before.at(-2), 'prep') &&
      isPos(next, 'name'),
    as: asPlural,
  },
  {
    like: 'who heads the civil liberties *campaign* group Norvane',
    of: ['campaign'],
    when: ({ word, last, next }) =>
      word.pos === 'verb' &&
      isPos(last, 'noun', 'adj') &&
      isWord(next, 'group', 'organisation', 'organization', 'manager', 'team', 'director'),
    as: asNoun,
  },
  {
    like: 'resigned as *co-chair* of Norvane',
    of: ['co-chair'],
    when: ({ word, last, next }) =>
      word.pos === 'verb' &&
      isPos(last, 'prep', 'sub', 'det', 'poss', 'noun') &&
      (next === undefined || isPos(next, 'prep', 'punct', 'name')),
    as: asNoun,
  },
  {
    like: '*Staff* at Norvane will',
    of: ['staff'],
    when: ({ word, last }) => word.pos === 'verb' && last === undefined,
    as: asPlural,
  },
  {
    like: '*Use* of Quillbee is, have limited *use* of it',
    tagged: 'base',
    when: ({ word, last, next }) =>
      word.pos === 'verb' && (last === undefined || isWord(word, 'use')) && isWord(next, 'of'),
    as: asNoun,
  },
  {
    like: 'U.S. *sanctions* on: whom one sanctions stands right behind the verb',
    of: CURBS,
    when: ({ next }) => isWord(next, 'on', 'against'),
    as: asNoun,
  },
  {
    like: 'Norvane *partners* Ada Quill and Bo Tarn: a firm does it with no person',
    of: ['partners', 'heads', 'directors', 'hosts'],
    when: ({ last, next }) => last?.mention !== undefined && !last.mention.personal && next?.mention?.personal === true,
    as: asNoun,
  },
  {
    like: '*marketing* approval',
    of: ['marketing'],
    when: ({ next }) => matches(next, LEAVE),
    as: asNoun,
  },
  {
    like: 'in a blog *post* announced: the preposition is rare in the news',
    of: ['post'],
    when: ({ word, last }) => word.pos === 'prep' && isPos(last, 'det', 'noun', 'adj', 'name', 'poss'),
    as: asNoun,
  },
  {
    like: '*Firms* like Norvane, by payments *firm* Norvane',
    of: ['firm', 'firms'],
    when: ({ word, next }) => word.pos === 'verb' && !isWord(next, 'up'),
    as: asNoun,
  },
  {
    like: 'The *firm* faces: no quality, before what can be a verb',
    of: ['firm'],
    when: ({ word, last, next, lexicon }) =>
      word.pos === 'adj' && isPos(last, 'det') && lexicon.classesOf(next?.lower ?? '').verb.has('present'),
    as: asNoun,
  },
  {
    like: 'the German *firm* also bought it, a search *giant*: no quality, where nothing behind it has one',
    tagged: 'adj',
    when: ({ word, before, last, next, after, lexicon }) =>
      lexicon.kindNouns.get(word.lower) === 'company' &&
      (isPos(lastOutside(before), 'noun', 'adj', 'name') ||
        isHyphen(before.at(-2)) ||
        isWord(last, 'only') ||
        endsInIng(last) ||
        (isPos(last, 'det') && word.lower !== 'major')) &&
      !isPos(next, 'noun', 'adj', 'num', 'name') &&
      !(isWord(next, ',', 'and', 'but') && isPos(after, 'adj')),
    as: asNoun,
  },
  {
    like: 'Norvane *shares* soared after: what rises or falls is no verb',
    of: ['shares'],
    when: (place) => place.word.pos === 'verb' && isPriced(place),
    as: asNoun,
  },
  {
    like: 'a joint *venture*',
    of: ['venture'],
    when: ({ last, next }) => isWord(last, 'joint') || isWord(next, 'capital'),
    as: asNoun,
  },
  {
    like: '*power* giant Norvane, *oil* major Norvane: a noun before the noun that says what the name is',
    tagged: 'verb',
    when: (place) => place.word.form === 'base' && isTrade(place),
    as: asNoun,
  },
  {
    like: 'whose Quillbee *models* power Velm: what somebody has, and the verb behind it',
    tagged: 'present',
    when: ({ word, before, last, next, after, lexicon }) =>
      last?.pos === 'name' &&
      isWord(before.at(-2), 'whose') &&
      lexicon.kindNouns.has(lexicon.nounLemma(word.lower)) &&
      lexicon.classesOf(next?.lower ?? '').verb.has('base') &&
      opensObject(after),
    as: asPlural,
  },
  {
    like: 'whose payment *rules* the agency has examined: what somebody has, and who acts on it with a verb of its own',
    tagged: 'present',
    when: ({ words, at, before, last, next, lexicon }) =>
      last?.pos === 'noun' &&
      isWord(before.at(-2), 'whose') &&
      isWord(next, 'the') &&
      lexicon.classesOf(words[at]?.lower ?? '').noun &&
      actsBehindName(words.slice(at + 2)),
    as: asPlural,
  },
  {
    like: 'took *part* in',
    of: ['part'],
    when: ({ last }) => isWord(last, 'take', 'takes', 'took', 'taken', 'taking'),
    as: asNoun,
  },
  {
    like: 'record funding *rounds* and',
    of: ['rounds'],
    when: ({ last, next }) => isPos(last, 'noun', 'adj') && !takesObject(next),
    as: asNoun,
  },
  {
    like: 'gave its police *access* to Quillbee: one accesses a thing, and nobody to it',
    of: ['access'],
    when: ({ word, next }) => word.pos === 'verb' && isWord(next, 'to'),
    as: asNoun,
  },
  {
    like: 'One of the first Quillbee *features* was Osker: the verb stands behind it',
    of: ['features', 'models', 'tools', 'phones', 'apps'],
    when: ({ word, before, last, next }) =>
      word.pos === 'verb' &&
      isPos(last, 'name') &&
      isWord(next, 'is', 'was', 'are', 'were') &&
      before.some((w) => isPos(w, 'det')),
    as: asPlural,
  },
  {
    like: 'makes *use* of Quillbee',
    of: ['use'],
    when: ({ last, next }) => isWord(next, 'of') && isWord(last, 'make', 'makes', 'made', 'making'),
    as: asNoun,
  },
  {
    like: 'Norvane *drones* are; Norvane *phones*, including Quillbee, are: what a name makes is many, and has its verb behind it',
    when: isProducts,
    as: asPlural,
  },
  { like: 'its diabetes *drug* Quillbee', when: isThingBetween, as: asNoun },
  {
    like: 'the Norvane-led *firm* has',
    of: ['firm'],
    when: ({ before, next }) => before.at(-2)?.lower === '-' && !isPos(next, 'noun', 'name', 'adj'),
    as: asNoun,
  },
  {
    like: 'The Lisbon-based *firm* scrapes images: no quality, before what can be a verb',
    of: ['firm'],
    when: ({ word, before, last, next, after, lexicon }) =>
      word.pos === 'adj' &&
      isHyphen(before.at(-2)) &&
      isWord(last, 'based', 'headquartered', 'listed', 'owned', 'backed', 'led') &&
      next !== undefined &&
      endsInS(next) &&
      lexicon.classesOf(next.lower).verb.has('present') &&
      isPos(after, 'noun', 'adj', 'det', 'name', 'num', 'prep', 'poss'),
    as: asNoun,
  },
  {
    like: 'the U.S.-based *message* board',
    tagged: 'verb',
    when: ({ word, before, last, next, lexicon }) =>
      word.form === 'base' &&
      isHyphen(before.at(-2)) &&
      isWord(last, 'based', 'headquartered', 'listed', 'owned', 'backed') &&
      isPos(next, 'noun') &&
      lexicon.classesOf(word.lower).noun,
    as: asNoun,
  },
  {
    like: 'a *firm* run by',
    of: ['firm'],
    when: ({ next, after }) => isWord(next, 'run') && isWord(after, 'by'),
    as: asNoun,
  },
  {
    like: 'The *firm* faces growing competition',
    of: ['firm'],
    when: ({ word, last, next, finite, lexicon }) =>
      word.pos === 'adj' &&
      isWord(last, 'the', 'this') &&
      !finite &&
      next !== undefined &&
      endsInS(next) &&
      lexicon.classesOf(next.lower).verb.has('present'),
    as: asNoun,
  },
  {
    like: 'Quillbee, the *latest* in the Tern family; the *largest* of them: it stands for a noun',
    when: ({ word, last, next }) =>
      isWord(last, 'the') && isWord(next, 'in', 'of', 'from') && SUPERLATIVE.test(word.lower),
    as: asNoun,
  },
  {
    like: 'fined the *firm* 3 million',
    of: ['firm'],
    when: ({ last, next }) => isWord(last, 'the') && (isPos(next, 'num') || /^[$€£]/u.test(next?.text ?? '')),
    as: asNoun,
  },
  {
    like: 'the *nonprofit* controlling Norvane',
    of: ['nonprofit', 'non-profit'],
    when: ({ next, after }) => endsInIng(next) && isPos(after, 'name'),
    as: asNoun,
  },
  {
    like: 'a tariff on coal and gas *imports* from Tavland',
    of: ['imports', 'exports', 'shipments'],
    when: ({ word, before, last, next, said }) =>
      word.pos === 'verb' && isPos(last, 'noun') && isPos(before.at(-2), 'cc') && said && isPos(next, 'prep'),
    as: asNoun,
  },
  {
    like: 'from the securities *market*',
    of: ['market', 'markets'],
    when: ({ before, last }) => isTraded(last) && isPos(before.at(-2), 'det', 'prep', 'adj'),
    as: asNoun,
  },
  {
    like: '*founder* and chief executive Ada Quill writes',
    of: ['founder', 'founders', 'cofounder', 'cofounders', 'co-founder', 'co-founders'],
    when: ({ last }) => !isPos(last, 'to'),
    as: asNoun,
  },
  {
    like: 'Norvane *brands* such as Velm',
    tagged: 'present',
    when: ({ word, next, lexicon }) => isWord(next, 'such') && lexicon.classesOf(word.lower).noun,
    as: asNoun,
  },
];

const SUPERLATIVE = listed('superlatives before a noun');

const LEAVE = listed('nouns of leave in all forms');

/** "(the) Velm Commission *has examined*": a name, and right behind it what it does. */
function actsBehindName(words: readonly Word[]): boolean {
  const end = words.findIndex((w) => !isPos(w, 'name', 'noun', 'adj'));
  const verb = words[end];
  return (
    end > 0 && isPos(words[end - 1], 'name') && (verb?.pos === 'aux' || /^(?:past|present)$/u.test(verb?.form ?? ''))
  );
}

const isTraded = (word: Word | undefined): boolean =>
  isWord(word, 'securities', 'commodities', 'futures', 'equities', 'bonds', 'currencies', 'goods', 'sports');

/** "Norvane shares *fell*", "Norvane (NRVN) shares *have* fallen", "Norvane shares *briefly* rose" */
function isPriced({ before, last, next, after, lexicon }: Place): boolean {
  if (!isPos(last, 'name') && !(isWord(last, ')') && isWord(before.at(-3), '('))) return false;
  const verb = isPos(next, 'adv') ? after : next;
  if (verb === undefined) return false;
  return (
    verb.pos === 'aux' ||
    (verb.mention === undefined && OPEN.has(verb.pos) && lexicon.classesOf(verb.lower).verb.has('past'))
  );
}

function isTrade({ last, next, after, lexicon }: Place): boolean {
  const opened = last === undefined || isPos(last, 'cc', 'punct', 'prep', 'poss');
  return (
    opened &&
    isPos(after, 'name') &&
    next?.mention === undefined &&
    lexicon.kindNouns.get(lexicon.nounLemma(next?.lower ?? '')) === 'company'
  );
}

function isProducts({ word, last, next, after, lexicon }: Place): boolean {
  if (last?.pos !== 'name' || !endsInS(word) || word.mention !== undefined) return false;
  if (!lexicon.kindNouns.has(lexicon.nounLemma(word.lower))) return false;
  return (
    isWord(next, 'are', 'were', 'have', 'can', 'will') ||
    (isWord(next, ',') && isWord(after, 'including', 'such', 'like')) ||
    actsInPlural(next, after, lexicon)
  );
}

/** "Norvane models *run on* Quillbee", "Norvane chips *power* Quillbee": the bare verb of many, and no title. */
function actsInPlural(next: Word | undefined, after: Word | undefined, lexicon: Lexicon): boolean {
  if (!isPos(next, 'noun', 'verb') || next === undefined || endsInS(next) || lexicon.titles.has(next.lower))
    return false;
  const bare = BARE.test(next.lower);
  return bare && isPos(after, 'prep', 'name', 'det');
}

const BARE = listed('verbs of things that may be bare');

/** Behind an owner and a noun, what a product's name is called is no verb. */
function isThingBetween({ word, before, last, next, lexicon }: Place): boolean {
  if (!isPos(word, 'noun', 'verb') || endsInS(word) || next?.pos !== 'name' || last?.pos !== 'noun') return false;
  const opener = before.findLast((w) => !isPos(w, 'noun', 'adj'));
  const opens = isPos(opener, 'poss') || isWord(opener, 'its', 'their', 'the', 'a', 'an');
  return opens && lexicon.kindNouns.get(word.lower) === 'product';
}

const WARES = listed('wares with an s');

const DEALERS = listed('makers and sellers in the singular and plural');

/** "a maker *of cockpit*": a maker, "of", and the nouns and adjectives of what it makes. */
function isMadeBy(before: readonly Word[]): boolean {
  const of = before.findLastIndex((w) => !isPos(w, 'noun', 'adj'));
  return isWord(before[of], 'of') && matches(before[of - 1], DEALERS);
}

/** "Velm and Tarn *raised*": names, and right behind them a finite verb. */
function namesThatAct(words: readonly Word[]): boolean {
  const end = words.findIndex((w) => !isPos(w, 'name', 'cc') && !isWord(w, ','));
  const verb = words[end];
  return (
    end > 0 && isPos(words[end - 1], 'name') && (isPos(verb, 'aux') || /^(?:past|present)$/u.test(verb?.form ?? ''))
  );
}
