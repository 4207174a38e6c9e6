import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import { behindAuxiliary, isPos, isWord, matches, OPEN } from './neighbours.ts';
import { asModifier, asPos, type Place, type WordRule } from './tag-rule.ts';

const TAKES_THINGS = listed('verbs with no clause behind them');

const ILLNESS = listed('illnesses called after people');

/** Those whom a paper will not name. */
const SOURCES = listed('unnamed sources');

/** What somebody holds in a firm, or who holds it. */
const HOLDING = listed('holdings and holders');

const CURRENCY_CODE = listed('codes of currencies before a sum');

/** "loss-making", but "co-led" is a verb. */
const isPremodifier = (lower: string): boolean =>
  ENDS_PREMODIFIER.test(/^(?!co-)\p{L}+-(\p{L}+)$/u.exec(lower)?.[1] ?? '');

const ENDS_PREMODIFIER = listed('second halves of adjectives');

/** "*joined* Velm", "*had* left": a verb of the past, whatever it was tagged as. */
const isDone = (word: Word | undefined, lexicon: Lexicon): boolean =>
  isPos(word, 'verb', 'aux') || (word?.pos !== 'noun' && lexicon.classesOf(word?.lower ?? '').verb.has('past'));

/** Adjectives, adverbs and small words that a fixed phrase or a neighbour gives away. */
export const MODIFIER_WORDS: readonly WordRule[] = [
  {
    like: 'Norvane, a lens firm, *nonetheless* gave it up',
    of: ['nonetheless', 'nevertheless'],
    when: () => true,
    as: asPos('adv'),
  },
  {
    like: 'closed an *earlier* probe, dropped its *earlier* offer',
    of: ['earlier', 'later'],
    when: ({ last, next }) => (isPos(last, 'det') || isPos(last, 'poss')) && isPos(next, 'noun', 'verb', 'adj'),
    as: asModifier('adj'),
  },
  {
    like: 'Velm, *since* bought by Norvane, is growing',
    of: ['since'],
    when: ({ last, next, after }) =>
      isWord(last, ',') &&
      next?.pos === 'verb' &&
      /^(?:past|participle)$/u.test(next.form ?? '') &&
      isWord(after, 'by'),
    as: asPos('adv'),
  },
  {
    like: 'a delegation *opposite* vice-premier Bo Tarn: between a noun and a person or a phrase with an article',
    of: ['opposite'],
    when: ({ last, next, after }) =>
      isPos(last, 'noun') &&
      (isPos(next, 'name', 'det') || (isPos(next, 'noun', 'adj') && (isPos(after, 'name') || isHyphen(after)))),
    as: asPos('prep'),
  },
  {
    like: 'people *close* to the company said, somebody *close* to the talks',
    of: ['close'],
    when: ({ last, next }) => matches(last, SOURCES) && isWord(next, 'to'),
    as: asModifier('adj'),
  },
  {
    like: 'can book rooms directly *thanks* to Velm; sales rose *thanks* to it',
    of: ['thanks'],
    when: ({ last, next }) => isWord(next, 'to') && !isPos(last, 'verb', 'det', 'adj'),
    as: asPos('prep'),
  },
  {
    like: 'its largest and *controlling* shareholder, a *controlling* interest',
    of: ['controlling'],
    when: ({ next }) => matches(next, HOLDING),
    as: asPos('adj'),
  },
  {
    like: 'its biggest *outside* investors, an *inside* counsel: a side of the firm, before who is on it',
    of: ['outside', 'inside'],
    when: ({ last, next, lexicon }) =>
      isPos(last, 'adj', 'det', 'num', 'poss') &&
      isPos(next, 'noun') &&
      (lexicon.titles.has(lexicon.nounLemma(next?.lower ?? '')) || matches(next, HOLDING)),
    as: asModifier('adj'),
  },
  {
    like: 'Norvane, *flush* with cash, bought Velm',
    of: ['flush', 'awash', 'replete'],
    when: ({ last, next }) => isWord(last, ',', 'is', 'are', 'was', '—', '–') && isWord(next, 'with'),
    as: asModifier('adj'),
  },
  {
    like: 'designed *in-house* at Norvane',
    of: ['in-house'],
    when: ({ last, next }) => isPos(last, 'verb') && isPos(next, 'prep', 'punct', 'cc'),
    as: asModifier('adv'),
  },
  {
    like: 'to steer *clear* of Quillbee',
    of: ['clear'],
    when: ({ last, next }) =>
      isWord(last, 'steer', 'steers', 'steered', 'steering', 'stay', 'stays', 'stayed', 'staying') &&
      isWord(next, 'of'),
    as: asModifier('adv'),
  },
  {
    like: "Norvane's *Alzheimer* *'s* drug: an illness owns nothing",
    when: ({ word, last, next }) =>
      word.pos === 'poss' ? matches(last, ILLNESS) : next?.pos === 'poss' && ILLNESS.test(word.lower),
    as: asModifier('adj'),
  },
  {
    like: 'the House *select* committee: chosen for it',
    of: ['select'],
    when: ({ next }) => isWord(next, 'committee', 'committees', 'subcommittee', 'panel', 'group'),
    as: asModifier('adj'),
  },
  {
    like: 'bought privately *held* Norvane, invests in recently *launched* Quillbee: between a verb or preposition and a name',
    tagged: 'verb',
    when: ({ word, before, last, next, lexicon }) =>
      word.form !== 'ing' &&
      last?.pos === 'adv' &&
      last.lower.endsWith('ly') &&
      isPos(before.at(-2), 'verb', 'prep') &&
      lexicon.classesOf(word.lower).verb.has('past') &&
      isPos(next, 'name'),
    as: asModifier('adj'),
  },
  {
    like: 'a new wholly *owned* subsidiary, a large state *owned* bank: behind an adjective, and before the noun',
    of: ['owned', 'held', 'controlled', 'traded', 'listed', 'funded'],
    when: ({ before, last, next }) =>
      (isPos(last, 'adv') || isWord(last, 'state', 'family')) &&
      isPos(before.at(-2), 'adj', 'poss') &&
      isPos(next, 'noun'),
    as: asPos('adj'),
  },
  {
    like: 'competes with *loss-making* Norvane',
    when: ({ word, next }) => isPos(next, 'name') && isPremodifier(word.lower),
    as: asModifier('adj'),
  },
  {
    like: '*ex-*Norvane engineers: as "former"',
    of: ['ex-'],
    when: () => true,
    as: asModifier('adj'),
  },
  {
    like: 'a *15-year* Norvane veteran',
    when: ({ word, last, next }) =>
      isPos(last, 'det', 'poss') &&
      isPos(next, 'name', 'noun') &&
      /^\d+-(?:year|month|week|time|person|strong|year-old)$/u.test(word.lower),
    as: asModifier('adj'),
  },
  {
    like: 'the *open-source* Quillbee framework; but "the start-up Norvane"',
    when: ({ word, last, next, after, lexicon }) =>
      word.pos === 'noun' &&
      isPos(next, 'name') &&
      isPos(after, 'noun') &&
      isPos(last, 'det', 'poss', 'adj') &&
      /^\p{Ll}+(?:-\p{Ll}+)+$/u.test(word.text) &&
      !lexicon.describes(lexicon.nounLemma(word.lower)),
    as: asModifier('adj'),
  },
  {
    like: '*Newly* *appointed* chief executive Ada Quill left; but "has newly appointed her"',
    tagged: 'verb',
    when: ({ word, before, last, next }) =>
      /^(?:past|participle)$/u.test(word.form ?? '') &&
      isPos(next, 'noun', 'adj', 'name') &&
      ((isWord(last, 'newly') && !isPos(before.at(-2), 'aux', 'name', 'pron', 'noun')) ||
        (before.length === 1 && isWord(last, 'recently', 'freshly', 'previously') && !isPos(next, 'name'))),
    as: asModifier('adj'),
  },
  {
    like: 'the *best* Quillbee machine',
    of: ['best', 'worst'],
    when: ({ last, next, after }) => isPos(last, 'det', 'poss') && isPos(next, 'name') && isPos(after, 'noun'),
    as: asModifier('adj'),
  },
  {
    like: 'a *key* Norvane supplier',
    of: ['key', 'top', 'core', 'sister', 'fellow'],
    when: ({ last, next }) => isPos(last, 'det', 'poss') && isPos(next, 'name'),
    as: asModifier('adj'),
  },
  {
    like: 'its new open *source* Quillbee models, third-*party* apps',
    of: ['source', 'weight', 'party'],
    when: ({ last, next }) => isWord(last, 'open', 'closed', 'third', 'first') && isPos(next, 'name', 'noun'),
    as: asModifier('adj'),
  },
  {
    like: 'cut fees *worldwide* last week',
    of: ['worldwide', 'globally', 'nationwide'],
    when: ({ last, next }) =>
      isPos(last, 'noun', 'name') && (next === undefined || isWord(next, 'last', 'this', 'next', 'by', 'in', '.', ',')),
    as: asModifier('adv'),
  },
  {
    like: 'Many banks *worldwide* rely on Quillbee',
    of: ['worldwide', 'globally', 'nationwide', 'overseas'],
    when: ({ last, next, after, lexicon }) =>
      last?.pos === 'noun' &&
      last.plural === true &&
      (isPos(next, 'verb', 'aux') ||
        (lexicon.classesOf(next?.lower ?? '').verb.has('base') && isPos(after, 'name', 'det', 'poss'))),
    as: asModifier('adv'),
  },
  {
    like: 'worth $200 million *each* to Norvane',
    of: ['each', 'apiece'],
    when: ({ last, next }) => isPos(last, 'num') && (next === undefined || isPos(next, 'prep', 'punct', 'cc', 'to')),
    as: asModifier('adv'),
  },
  {
    like: 'where he *most* recently served',
    of: ['most', 'more'],
    when: ({ next }) => isPos(next, 'adv'),
    as: asModifier('adv'),
  },
  {
    like: 'was *set* to buy Velm',
    of: ['set'],
    when: ({ last, next }) => matches(last, /^(?:is|are|was|were|be|been|being|'s|'re)$/u) && next?.pos === 'to',
    as: asModifier('adj'),
  },
  {
    like: 'Ada Quill and two *other* authors, her *other* bets',
    of: ['other'],
    when: ({ last, next }) =>
      (isPos(last, 'num', 'poss') || isWord(last, 'his', 'her', 'its', 'their')) && isPos(next, 'noun', 'adj', 'name'),
    as: asModifier('adj'),
  },
  {
    like: 'bought 8,000 *more* Norvane shares',
    of: ['more', 'additional'],
    when: ({ last, next }) => isPos(last, 'num') && isPos(next, 'noun', 'name'),
    as: asModifier('adj'),
  },
  {
    like: 'a senior *affiliated* scholar',
    of: ['affiliated'],
    when: ({ last, next }) => isPos(last, 'det', 'adj', 'noun') && isPos(next, 'noun'),
    as: asModifier('adj'),
  },
  {
    like: '*no* longer allows',
    of: ['no'],
    when: ({ next }) => isWord(next, 'longer'),
    as: asPos('not'),
  },
  {
    like: 'no *longer* allows',
    of: ['longer'],
    when: ({ last }) => isWord(last, 'no'),
    as: asPos('adv'),
  },
  {
    like: 'steps to *better* compete',
    of: ['better', 'further', 'best'],
    when: ({ last, next }) => last?.pos === 'to' && next?.pos === 'verb' && next.form === 'base',
    as: asModifier('adv'),
  },
  {
    like: 'Norvane, *long* a darling of investors',
    of: ['long', 'once', 'formerly'],
    when: ({ last, next }) => isWord(last, ',', '(', '—', '–') && isPos(next, 'det'),
    as: asModifier('adv'),
  },
  {
    like: 'head of trading and *founding* partner',
    of: ['founding'],
    when: ({ next, lexicon }) => lexicon.titles.has(next?.lower ?? ''),
    as: asModifier('adj'),
  },
  {
    like: "Ada Quill, *once* Norvane's top lawyer,",
    of: ['once'],
    when: ({ before, last, next, after }) =>
      isWord(last, ',') && before.at(-2)?.mention?.personal === true && isPos(next, 'name') && isPos(after, 'poss'),
    as: asModifier('adv'),
  },
  {
    like: 'Norvane, *last* valued at $3 billion,',
    of: ['last', 'first'],
    when: ({ last, next }) => isWord(last, ',') && next?.pos === 'verb' && next.form !== 'base',
    as: asModifier('adv'),
  },
  {
    like: 'founded Norvane, and *before* that spent years at Velm: then',
    of: ['before', 'after'],
    when: ({ last, next, after, lexicon }) => isPos(last, 'cc') && isWord(next, 'that') && isDone(after, lexicon),
    as: asModifier('adv'),
  },
  {
    like: 'founded Norvane, and before *that* spent years at Velm',
    of: ['that'],
    when: ({ last, next, lexicon }) => isWord(last, 'before', 'after') && last?.pos === 'adv' && isDone(next, lexicon),
    as: asModifier('adv'),
  },
  {
    like: 'in *that* market, is asking whether *that* deal broke the law',
    of: ['that'],
    when: ({ last, next }) =>
      (isPos(last, 'prep') || isWord(last, 'whether', 'if', 'because', 'when', 'although')) &&
      isPos(next, 'noun', 'adj'),
    as: asPos('det'),
  },
  {
    like: 'Norvane acquired *that* startup in 2019: behind such a verb no clause begins',
    of: ['that'],
    when: ({ last, next, lexicon }) =>
      last?.pos === 'verb' &&
      // "found that startup founders": of "find".
      last.lower !== 'found' &&
      lexicon.verbLemma(last.lower).some((lemma) => TAKES_THINGS.test(lemma)) &&
      isPos(next, 'noun', 'adj') &&
      lexicon.describes(next?.lower ?? ''),
    as: asPos('det'),
  },
  {
    like: 'hired *that* company\'s founder: a clause would open with "the company"',
    of: ['that'],
    when: ({ last, next, after, lexicon }) =>
      isPos(last, 'verb') && isPos(next, 'noun') && isPos(after, 'poss') && lexicon.describes(next?.lower ?? ''),
    as: asPos('det'),
  },
  {
    like: 'Ada Quill, an engineer *there* who left, said: where one is, and not of whom more is told',
    of: ['there'],
    when: ({ last, next }) => isPos(last, 'noun') && (isPos(next, 'punct') || isWord(next, 'who')),
    as: asModifier('adv'),
  },
  {
    like: '*fourth-generation* Quillbee phones',
    when: ({ word, next }) => isPos(next, 'noun', 'name', 'adj') && word.lower.endsWith('-generation'),
    as: asModifier('adj'),
  },
  {
    like: '56 *per* *cent*',
    of: ['per', 'cent'],
    when: ({ word, last, next }) =>
      (isWord(word, 'per') && isWord(next, 'cent')) || (isWord(word, 'cent') && isWord(last, 'per')),
    as: asModifier('num'),
  },
  {
    like: 'a *USD* 3 million round',
    when: ({ word, next }) => isPos(next, 'num') && /^\p{Lu}/u.test(word.text) && CURRENCY_CODE.test(word.lower),
    as: asModifier('num'),
  },
  {
    like: '*Thanks* to a deal',
    of: ['thanks'],
    when: ({ last, next }) => last === undefined && isWord(next, 'to'),
    as: asPos('prep'),
  },
  {
    like: 'the *under* secretary, an *under* secretary of state: a rank',
    of: ['under'],
    when: ({ last, next }) => isPos(last, 'det', 'adj', 'poss', 'name') && isWord(next, 'secretary', 'secretaries'),
    as: asPos('adj'),
  },
  {
    like: 'a 50-50 *joint* venture',
    of: ['joint'],
    when: ({ word, last }) => isPos(last, 'num') && OPEN.has(word.pos),
    as: asPos('adj'),
  },
  {
    like: 'has *long* wanted, which *long* relied on Velm',
    of: ['long'],
    when: ({ last, next }) =>
      (isPos(last, 'aux') && isPos(next, 'verb')) || (isPos(last, 'name', 'pron') && next?.form === 'past'),
    as: asPos('adv'),
  },
  {
    like: 'Norvane *first* unveiled its plan',
    of: ['first'],
    when: (place) => place.word.pos === 'num' && saysWhen(place),
    as: asPos('adv'),
  },
  {
    like: 'Ada Quill was *once* a director at Norvane',
    of: ['once'],
    when: ({ last, next }) => isWord(last, 'is', 'was', 'were', 'are') && isPos(next, 'det', 'name', 'noun', 'adj'),
    as: asPos('adv'),
  },
  {
    like: 'Ada Quill, who *once* worked at Norvane, who has gone and *once* ran it',
    of: ['once'],
    when: ({ last, next, lexicon }) =>
      isPos(last, 'name', 'pron', 'cc') &&
      (next?.form === 'past' || lexicon.classesOf(next?.lower ?? '').verb.has('past')),
    as: asPos('adv'),
  },
  {
    like: 'is *majority* owned by Norvane',
    of: ['majority', 'minority', 'part', 'half'],
    when: ({ next, after }) => isWord(next, 'owned', 'held', 'controlled') && isWord(after, 'by'),
    as: asPos('adv'),
  },
  {
    like: 'is also *willing* to',
    of: ['willing'],
    when: ({ next }) => isPos(next, 'to'),
    as: asPos('adj'),
  },
  {
    like: 'have *all* banned, are *both* owned, are *all* being sued',
    of: ['all', 'both', 'each'],
    when: ({ last, next, lexicon }) =>
      isPos(last, 'aux') &&
      (isWord(next, 'being', 'been') ||
        lexicon.classesOf(next?.lower ?? '').verb.has('past') ||
        isPos(next, 'verb') ||
        isWord(next, 'own')),
    as: asModifier('adv'),
  },
  {
    like: 'Norvane *both* launched it and',
    of: ['both', 'either'],
    when: ({ last, next, after, lexicon }) =>
      isPos(last, 'name') && isPos(after, 'name', 'det') && lexicon.classesOf(next?.lower ?? '').verb.has('past'),
    as: asModifier('adv'),
  },
  {
    like: 'Norvane *neither* owns nor controls it',
    of: ['neither'],
    when: ({ last, next, lexicon }) =>
      isPos(last, 'name', 'noun', 'pron', 'aux') && lexicon.classesOf(next?.lower ?? '').verb.size > 0,
    as: asPos('not'),
  },
  {
    like: 'has *long* blamed, had *first* sued',
    of: ['long', 'first', 'since', 'once', 'ever'],
    when: ({ last, next, lexicon }) =>
      isWord(last, 'has', 'have', 'had') &&
      (next?.form === 'participle' ||
        isWord(next, 'been', 'run') ||
        lexicon.classesOf(next?.lower ?? '').verb.has('past')),
    as: asModifier('adv'),
  },
  {
    like: 'was *first* built by Norvane, is *also first* used there, was *last* valued at $3 billion',
    of: ['first', 'last'],
    when: ({ before, next, after, lexicon }) =>
      behindAuxiliary(before) && lexicon.classesOf(next?.lower ?? '').verb.has('past') && !isPos(after, 'noun', 'name'),
    as: asModifier('adv'),
  },
  {
    like: 'has *yet* to use it, is *yet* to be seen: no joining of clauses',
    of: ['yet'],
    when: ({ last, next }) => isPos(last, 'aux') && isWord(next, 'to'),
    as: asModifier('adv'),
  },
  {
    like: '*Back* in 2023, to Norvane *back* in 2021',
    of: ['back'],
    when: ({ last, next }) => isWord(next, 'in', 'to', 'on', 'from') && !isPos(last, 'det', 'poss', 'adj', 'to'),
    as: asModifier('adv'),
  },
];

const saysWhen = ({ last, next, after, lexicon }: Place): boolean =>
  isPos(last, 'name', 'noun', 'pron') &&
  ((next?.pos === 'verb' && next.form === 'past') ||
    (lexicon.classesOf(next?.lower ?? '').verb.has('past') && isPos(after, 'name', 'det')));
