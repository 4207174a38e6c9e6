import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { isPos, isWord, manyBefore, matches } from './neighbours.ts';
import { asVerb, type Place, type WordRule } from './tag-rule.ts';

/** Words that a tagger takes for something else, and that their neighbours show to be verbs. */
export const VERB_WORDS: readonly WordRule[] = [
  {
    like: 'documents seen by the Tarn Post *show*, filings reviewed by Norvane *suggest* that',
    of: [
      'show',
      'shows',
      'showed',
      'suggest',
      'suggests',
      'indicate',
      'indicates',
      'reveal',
      'reveals',
      'state',
      'states',
    ],
    when: ({ before, last, next }) =>
      isPos(last, 'name') &&
      (next === undefined || isPos(next, 'punct', 'sub', 'det', 'name') || isWord(next, 'that')) &&
      isSeenBy(before),
    as: asVerb('present'),
  },
  {
    like: 'an alliance that *dates* back to 2009, a feud that *dates* from May',
    of: ['dates', 'date'],
    when: ({ last, next }) => isWord(last, 'that', 'which') && isWord(next, 'back', 'from', 'to'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane, citing the law, *restricted* Velm from using it: no name is called so',
    of: ['restricted', 'barred', 'blocked', 'banned', 'prohibited', 'excluded', 'discouraged'],
    when: ({ last, next, after }) => isPos(next, 'name') && isWord(after, 'from') && !isPos(last, 'det', 'prep', 'adj'),
    as: asVerb('past'),
  },
  {
    like: 'Ada Quill *hand-delivered* one of them, Velm *fast-tracked* the merger: with an object behind it',
    when: ({ word, last, next }) =>
      /^\p{L}+-\p{L}+ed$/u.test(word.lower) && isPos(last, 'name', 'pron') && isPos(next, 'det', 'num', 'pron'),
    as: asVerb('past'),
  },
  {
    like: "Norvane's phones *run* on Quillbee",
    of: ['run', 'rely', 'depend', 'draw', 'build'],
    when: ({ last, next }) => isPos(last, 'noun') && last?.plural === true && isWord(next, 'on'),
    as: asVerb('base'),
  },
  {
    like: 'apps that *run* on Quillbee, phones that *ship* with it',
    of: ['run', 'ship', 'work'],
    when: ({ before, last, next }) =>
      isWord(last, 'that', 'which', 'who') && before.at(-2)?.plural === true && isWord(next, 'on', 'with', 'for'),
    as: asVerb('base'),
  },
  {
    like: 'Portugal, where Norvane is *based*',
    of: ['based', 'headquartered', 'domiciled'],
    when: ({ last }) => isWord(last, 'is', 'are', 'was', 'were', 'be', 'been'),
    as: asVerb('past'),
  },
  {
    like: 'a model *code-named* Quillbee',
    of: ['code-named', 'codenamed', 'nicknamed'],
    when: ({ next }) => isPos(next, 'name', 'punct'),
    as: asVerb('past'),
  },
  {
    like: "Quillbee was *removed* from Norvane's app store",
    of: ['removed', 'excluded', 'dropped', 'pulled', 'blocked'],
    when: ({ last, next }) => isPos(last, 'aux') && isWord(next, 'from', 'by'),
    as: asVerb('participle'),
  },
  {
    like: 'Tavland *labelled* Norvane a risk',
    of: ['labelled', 'labeled', 'branded', 'dubbed', 'designated'],
    when: ({ last, next }) => isPos(last, 'name') && isPos(next, 'name', 'det', 'pron'),
    as: asVerb('past'),
  },
  {
    like: 'has *given* Norvane the go-ahead, was *given* a fine',
    of: ['given'],
    when: ({ last, before }) => isPos(last, 'aux') || (isPos(last, 'adv', 'not') && isPos(before.at(-2), 'aux')),
    as: asVerb('participle'),
  },
  {
    like: 'Velm *hit* back, saying; Velm *hit* out at',
    of: ['hit'],
    when: ({ last, next }) => isPos(last, 'name', 'noun', 'pron') && isWord(next, 'back', 'out'),
    as: asVerb('past'),
  },
  {
    like: 'Lawmakers in Tavland *want* to ban',
    of: ['want'],
    when: ({ last, next }) => isPos(next, 'to') && isPos(last, 'name', 'noun', 'pron'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane *ups* its stake in Velm',
    of: ['ups'],
    when: ({ last, next }) => isPos(last, 'name') && isPos(next, 'det', 'name', 'num', 'noun'),
    as: asVerb('present'),
  },
  {
    like: 'grew and *developed* Quillbee, which also *joined* Velm, having *used* the tool; was founded by Velm and later *received* investment',
    tagged: 'adj',
    when: (place) => place.word.mention === undefined && goesOnActing(place),
    as: asVerb('past'),
  },
  {
    like: 'hired Ada Quill and *left*',
    of: ['left'],
    when: ({ word, last, next, said }) =>
      word.pos === 'adj' && said && isWord(last, 'and', 'then') && (isPos(next, 'punct') || isWord(next, 'behind')),
    as: asVerb('past'),
  },
  {
    like: 'The Chinese *bought* Norvane',
    tagged: 'past',
    // "the Chinese state-owned Norvane" has an adjective.
    when: ({ word, before, last, next, lexicon }) =>
      lexicon.classesOf(word.lower).verb.has('past') &&
      isWord(before.at(-2), 'the') &&
      last?.mention?.demonym === true &&
      /(?:ese|sh|ch|ss)$/u.test(last.lower) &&
      isPos(next, 'name', 'det', 'poss', 'pron'),
    as: asVerb('past'),
  },
  {
    like: 'where the company *aims* to challenge',
    of: [
      'aims',
      'hopes',
      'plans',
      'seeks',
      'intends',
      'vows',
      'looks',
      'expects',
      'needs',
      'promises',
      'pledges',
      'works',
      'moves',
      'bids',
      'starts',
      'attempts',
      'claims',
      'struggles',
    ],
    when: (place) =>
      place.word.pos === 'noun' && isPos(place.next, 'to') && (behindCompany(place) || behindInsertion(place)),
    as: asVerb('present'),
  },
  {
    like: 'Norvane, *set* up by Velm, fell',
    of: ['set'],
    when: ({ last, next, after }) =>
      isWord(next, 'up') &&
      (isWord(after, 'by') || (isWord(after, 'in', 'under', 'as', 'last', 'jointly', 'to') && isPos(last, 'noun'))) &&
      isPos(last, 'noun', 'name', 'punct', 'adv'),
    as: asVerb('past'),
  },
  {
    like: 'whose complaint *set* off the probe',
    of: ['set'],
    when: ({ last, next, after }) =>
      isPos(last, 'noun', 'name') && isWord(next, 'off', 'aside') && isPos(after, 'det', 'name'),
    as: asVerb('past'),
  },
  {
    like: 'Norvane, in which Velm and Tarn *hold* stakes',
    of: ['hold', 'own', 'have', 'share'],
    when: ({ word, before, last, next }) =>
      word.pos !== 'aux' &&
      isPos(last, 'name') &&
      isWord(before.at(-2), 'and', ',') &&
      isPos(before.at(-3), 'name') &&
      before.slice(-8).some((w) => isWord(w, 'which')) &&
      isPos(next, 'noun', 'adj', 'det', 'num'),
    as: asVerb('base'),
  },
  {
    like: 'firms *hit* by sanctions; Norvane, *cut* off from its suppliers by Tavland, fell',
    of: ['hit', 'cut', 'shut', 'beset', 'spread', 'split', 'put', 'cast'],
    when: ({ before, last, next, after }) =>
      (isPos(last, 'name', 'noun', 'cc') && isWord(next, 'by')) ||
      isWord(last, 'remains', 'remained', 'remain', 'stays', 'stayed') ||
      ((isWord(last, ',', '—', '–', '(') ||
        (isWord(last, 'already', 'recently', 'badly') && isWord(before.at(-2), ','))) &&
        (isWord(next, 'by', 'with') || (isWord(next, 'off', 'out', 'down') && isWord(after, 'from', 'of', 'by')))),
    as: asVerb('past'),
  },
  {
    like: 'Norvane, *set* up in 2024 by Ada Quill, fell',
    of: ['set'],
    when: ({ before, last, next, after }) =>
      isWord(last, ',', '—', '–', '(') &&
      isPos(before.at(-2), 'name', 'noun') &&
      isWord(next, 'up') &&
      isWord(after, 'in', 'by', 'last', 'to', 'with', 'under', 'at', 'as'),
    as: asVerb('past'),
  },
  {
    like: 'the firm *run* by',
    of: ['run'],
    // "is owned by Velm and *run* by"
    when: ({ last, next }) => isWord(next, 'by') && isPos(last, 'noun', 'name', 'aux', 'punct', 'cc'),
    as: asVerb('participle'),
  },
  {
    like: 'Norvane and Velm jointly *own* Osker: before an object, and behind no owner',
    of: ['own'],
    when: ({ before, last, next }) =>
      isPos(last, 'name', 'noun', 'adv') &&
      !isWord(before.at(-2), 'its', 'their', 'his', 'her', 'your', 'our', 'my') &&
      (isPos(next, 'name', 'det', 'num') || isWord(next, 'half')),
    as: asVerb('present'),
  },
  {
    like: 'a tool called Quillbee that *runs* on Tern-2',
    of: ['runs', 'works', 'sits', 'links', 'connects'],
    when: ({ last, next }) => isWord(last, 'that') && isPos(next, 'prep'),
    as: asVerb('present'),
  },
  {
    like: "Norvane's staff *use* Quillbee; Firms like Norvane *use* it",
    of: ['use'],
    when: ({ before, next, finite }) => !finite && manyBefore(before) && isPos(next, 'name', 'det', 'pron'),
    as: asVerb('present'),
  },
  {
    like: 'Norvane and now also Velm *use* Quillbee; Norvane and, to a lesser extent, Velm *use* it',
    of: ['use'],
    when: ({ before, last, next, finite }) =>
      !finite &&
      isPos(last, 'name') &&
      isPos(next, 'name', 'det', 'pron') &&
      (isWord(before.at(-2), 'also', 'now', 'then', 'soon', 'recently', 'latterly') || isWord(before.at(-2), ',')) &&
      before.slice(-9, -2).some((w) => w.lower === 'and'),
    as: asVerb('present'),
  },
  {
    like: 'Engineers at Norvane *write* code',
    of: ['write'],
    when: ({ before, next, finite }) => !finite && manyBefore(before) && isPos(next, 'noun', 'det', 'adj', 'name'),
    as: asVerb('present'),
  },
  {
    like: 'he would *like* Norvane to have',
    of: ['like'],
    when: ({ last }) => isWord(last, 'would', "'d", '’d', 'should'),
    as: asVerb('base'),
  },
  {
    like: '*majority-owned* by Norvane',
    when: ({ word, next }) =>
      isWord(next, 'by') && matches(word, /^[\p{L}]+-(?:owned|held|controlled|backed|founded|led)$/u),
    as: asVerb('participle'),
  },
];

/** A past form behind "and", "which" or "having" (or "which also"), or as the first verb behind a name, that has an object of its own. */
function goesOnActing({ word, before, last, next, said, lexicon }: Place): boolean {
  if (!/(?:ed|left)$/u.test(word.lower) || !lexicon.classesOf(word.lower).verb.has('past')) return false;
  // "in Europe and *developed* Asia"
  const isThing = next?.mention !== undefined && !next.mention.place && !next.mention.demonym;
  const hasObject = isThing || isPos(next, 'det');
  if (isWord(last, 'having')) return hasObject || isPos(next, 'poss', 'num');
  if (isPos(last, 'adv') && isWord(before.at(-2), 'and', 'which', 'who', 'but'))
    return hasObject || isPos(next, 'num', 'noun', 'pron');
  // "Norvane first *developed* Quillbee", "Norvane in 2020 *joined* Velm", "Norvane, too, *used* it"
  if (!said && isPos(last, 'adv', 'num', 'punct') && before.some((w) => w.mention !== undefined)) return hasObject;
  // "new and *used* Quillbees"
  return isWord(last, 'and', 'but') && said && !isPos(before.at(-2), 'adj') && hasObject;
}

/** "Its lab, Velm, *aims*": a comma behind a name, and no verb yet. */
const behindInsertion = ({ before, last, said, after, lexicon }: Place): boolean =>
  !said &&
  isWord(last, ',') &&
  (isPos(before.at(-2), 'name') || isWord(before.at(-2), ')')) &&
  lexicon.classesOf(after?.lower ?? '').verb.has('base');

const behindCompany = ({ before, last, lexicon }: Place): boolean =>
  isWord(before.at(-2), 'the', 'its') && last?.pos === 'noun' && lexicon.kindNouns.get(last.lower) === 'company';

/** "documents *seen by the Tarn Post*": a verb of reading, "by", and one name or several. */
function isSeenBy(before: readonly Word[]): boolean {
  const by = before.findLastIndex((w) => !isPos(w, 'name', 'det', 'cc'));
  return isWord(before[by], 'by') && matches(before[by - 1], READ);
}

const READ = listed('participles of reading a document');
