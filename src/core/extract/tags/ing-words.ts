import { listed } from '../../rules/word-lists.ts';
import { retagged } from '../word.ts';
import { endsInIng, isPos, isWord, matches, OPEN, takesObject, wordSet } from './neighbours.ts';
import { asModifier, asNoun, asPos, asVerb, type WordRule } from './tag-rule.ts';

/** What goes on by itself, and so takes no object. */
const GROWS = wordSet(`growing mounting rising increasing looming intensifying emerging falling declining escalating
  remaining lasting pending ongoing lingering`);

/** -ing forms that stand before a noun and take no object. */
const ATTRIBUTES =
  wordSet(`struggling growing emerging rising existing ailing failing remaining booming thriving aspiring
  participating surviving fledgling competing sweeping`);

/** Trades by which firms are called. */
const TRADES = wordSet(`accounting consulting engineering marketing advertising publishing manufacturing banking
  trading financing lending broadcasting shipping mining outsourcing brokering testing underwriting staffing recruiting
  computing streaming gaming messaging networking processing packaging catering advising`);

const STOPS = /^(?:stop|start|begin|keep|resume|quit)(?:s|ped|ed|ning|ping)?$|^began$|^begun$|^kept$/u;

/** What certain words in "-ing" are where they stand: verb, adjective, or noun of a trade. */
export const ING_WORDS: readonly WordRule[] = [
  {
    like: 'Norvane, *working* hand in hand with Velm',
    of: ['working', 'going', 'acting'],
    when: ({ next }) => isWord(next, 'hand', 'side', 'shoulder', 'hand-in-hand', 'side-by-side'),
    as: asVerb('ing'),
  },
  {
    like: 'to curb drug *smuggling* and: a trade behind what is smuggled, and nothing that the thing does',
    of: ['smuggling', 'trafficking', 'hoarding', 'poaching', 'dumping', 'peddling'],
    when: ({ last, next }) =>
      isPos(last, 'name', 'noun') && (next === undefined || isPos(next, 'punct', 'cc', 'prep', 'aux', 'verb')),
    as: asNoun,
  },
  {
    like: 'a marketplace *belonging* to Norvane',
    of: ['belonging'],
    when: ({ last, next }) => isWord(next, 'to') && !isPos(last, 'prep', 'det'),
    as: asVerb('ing'),
  },
  {
    like: 'its *Ranking* Member Ada Quill, the *ranking* Democrat on it: no verb of placing',
    of: ['ranking'],
    when: ({ next }) => isWord(next, 'member', 'members', 'democrat', 'democrats', 'republican', 'republicans'),
    as: asPos('adj'),
  },
  {
    like: 'an imprint of *publishing* house Norvane: a trade before the word for a firm',
    of: TRADES,
    when: ({ last, next }) => isWord(next, 'house', 'houses') && !isPos(last, 'to'),
    as: asPos('adj'),
  },
  {
    like: "Ada Quill's *whopping* $3 billion bid, a *staggering* 80% of it: how much it is",
    of: [
      'whopping',
      'staggering',
      'stunning',
      'eye-watering',
      'eye-popping',
      'jaw-dropping',
      'astonishing',
      'astounding',
    ],
    when: ({ last, next }) => isPos(last, 'poss', 'det', 'pron') && isPos(next, 'num', 'noun', 'adj'),
    as: asPos('adj'),
  },
  {
    like: 'those *using* Quillbee: what they do',
    when: ({ word, last, next }) =>
      endsInIng(word) && isWord(last, 'those') && isPos(next, 'name', 'det', 'num', 'prep'),
    as: asVerb('ing'),
  },
  {
    like: 'partner at tax and *accounting* firm Norvane: the other half of a trade',
    of: TRADES,
    when: ({ before, last, next, after, lexicon }) =>
      ((isWord(last, 'and', '&') && isPos(before.at(-2), 'noun', 'adj')) || isWord(last, 'of', 'by', 'from', 'with')) &&
      [next, isPos(next, 'noun') ? after : undefined].some(
        (w) => lexicon.kindNouns.get(lexicon.nounLemma(w?.lower ?? '')) === 'company',
      ),
    as: asNoun,
  },
  {
    like: 'faces *growing* competition',
    of: GROWS,
    when: ({ word, last, next }) =>
      OPEN.has(word.pos) && isPos(last, 'verb', 'prep', 'cc', 'to') && isPos(next, 'noun', 'adj'),
    as: asModifier('adj'),
  },
  {
    like: 'provided *funding* to Norvane, fresh *funding* for it, seed *funding* last year',
    of: ['funding', 'financing', 'backing'],
    when: ({ word, last, next }) =>
      word.form === 'ing' &&
      (matches(last, /^(?:provid|g[ai]v|offer|extend)\p{L}*$/u)
        ? isWord(next, 'to')
        : isWord(last, 'fresh', 'initial', 'seed', 'venture', 'equity')),
    as: asNoun,
  },
  {
    like: 'provides *computing* power, needs *manufacturing* capacity: what there is of it, and no act',
    of: ['computing', 'manufacturing', 'processing', 'training', 'charging', 'operating', 'streaming', 'engineering'],
    when: ({ last, next }) => !isPos(last, 'to', 'aux') && matches(next, OF_WORK),
    as: asPos('adj'),
  },
  {
    like: 'Quantum *computing* firm Norvane, a cloud *gaming* company: a trade, and no act',
    of: [
      'computing',
      'gaming',
      'banking',
      'streaming',
      'networking',
      'trading',
      'lending',
      'hosting',
      'advertising',
      'marketing',
      'engineering',
      'mining',
      'manufacturing',
      'labeling',
      'labelling',
      'monitoring',
      'consulting',
      'publishing',
    ],
    when: ({ last, next }) => isPos(last, 'noun', 'adj') && matches(next, FIRM_OF_TRADE),
    as: asPos('adj'),
  },
  {
    like: 'stopped *shipping* chips',
    when: ({ word, last, next, lexicon }) =>
      endsInIng(word) &&
      matches(last, STOPS) &&
      lexicon.classesOf(word.lower).verb.has('ing') &&
      takesObject(next) &&
      next?.pos !== 'adv',
    as: asVerb('ing'),
  },
  {
    like: 'a *consulting* and advisory firm',
    when: ({ word, last, next, after, lexicon }) =>
      endsInIng(word) &&
      lexicon.trades.has(word.lower) &&
      isPos(last, 'det', 'adj', 'name', 'noun') &&
      isPos(next, 'cc') &&
      isPos(after, 'noun', 'adj'),
    as: (word) => retagged(word, 'noun', undefined, false),
  },
  {
    like: 'in *struggling* oil major Norvane',
    of: ATTRIBUTES,
    when: ({ word, last, next }) =>
      isPos(last, 'prep', 'det', 'poss', 'verb') &&
      (isPos(next, 'noun', 'adj', 'name') || (word.lower === 'remaining' && isPos(next, 'num'))),
    as: asPos('adj'),
  },
  {
    like: '*acting* director Ada Quill, *acting* education secretary Bo Tarn',
    of: ['acting'],
    when: ({ next, after, lexicon }) =>
      lexicon.titles.has(next?.lower ?? '') || lexicon.titles.has(`${next?.lower} ${after?.lower}`),
    as: asPos('adj'),
  },
  {
    like: '*managing* partner',
    of: ['managing'],
    when: ({ next }) => matches(next, POST),
    as: asPos('adj'),
  },
  {
    like: 'reviews of *operating* systems, an *operating* loss',
    of: ['operating'],
    when: ({ last, next }) =>
      !matches(last, /^(?:is|are|was|were|been|be|'s|'re|start(?:s|ed)?|stop(?:s|ped)?)$/u) && matches(next, FIGURE),
    as: asPos('adj'),
  },
];

const FIGURE = listed('figures of a firm');

const POST = listed('posts that are told by a word in -ing');

const FIRM_OF_TRADE =
  /^(?:firm|company|startup|start-up|giant|group|specialist|platform|provider|pioneer|unicorn|upstart)$/u;

const OF_WORK = listed('what computing is had in');
