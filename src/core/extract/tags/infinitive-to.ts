import { listed } from '../../rules/word-lists.ts';
import type { Word } from '../word.ts';
import { isPos, isWord, OPEN, opensObject, wordSet } from './neighbours.ts';
import { asPos, type Place } from './tag-rule.ts';

/** Nouns that "to" leads to without an article, though they could be verbs: "took it to court", "came to market". */
const DESTINATIONS =
  wordSet(`court trial market work date end power school file scale task account light life play press
  record rest target blacklist watchlist`);

const WANTS = listed('forms of verbs of wanting');

/** Tells "to" before a verb ("plans to sell") from the preposition ("sold to Velm"), by what stands behind it. */
export function mendTo(place: Place): Word {
  return opensInfinitive(place) ? place.word : asPos('prep')(place.word);
}

function opensInfinitive({ last, next, after, lexicon }: Place): boolean {
  // "pleaded guilty to fraud charges"
  if (next === undefined || isWord(last, 'guilty')) return false;
  const canBase = (word: Word | undefined): boolean =>
    word !== undefined && lexicon.classesOf(word.lower).verb.has('base');
  // `to "help" it`
  if (/^["“‘]$/u.test(next.text) && after !== undefined) return canBase(after) && after.pos === 'verb';
  if (next.pos === 'aux' || (next.pos === 'adv' && canBase(after))) return true;
  // "subject to *export controls*": trade whose measures stand behind it.
  if (isWord(next, 'export', 'import') && after !== undefined && MEASURES.test(lexicon.nounLemma(after.lower)))
    return false;
  // "reports to founder Ada Quill"
  if (after?.mention?.personal === true && lexicon.titles.has(next.lower) && lexicon.classesOf(next.lower).noun)
    return false;
  // "sells antennas to *phone companies*"
  if (
    TRADE.test(next.lower) &&
    after?.plural === true &&
    lexicon.kindNouns.get(lexicon.nounLemma(after.lower)) === 'company'
  )
    return false;
  if (next.mention !== undefined || next.plural || !canBase(next) || !OPEN.has(next.pos)) return false;
  return !DESTINATIONS.has(next.lower) || hasObject(next, after) || (last !== undefined && WANTS.test(last.lower));
}

const TRADE = listed('trades that could be verbs');

const MEASURES = listed('measures of trade');

/** "to *market* its phones", against "was taken to *court* over". */
function hasObject(next: Word, after: Word | undefined): boolean {
  if (isWord(after, 'back', 'up', 'down')) return true;
  if (after?.pos === 'prep' || after?.pos === 'to') return !isWord(next, 'court', 'trial', 'task', 'market');
  // "took Norvane to *court* last year", "to *court* again"
  const whenBehind = isPos(after, 'num', 'adv') || isWord(after, 'last', 'earlier', 'again', 'twice', 'yesterday');
  if (isWord(next, 'court', 'trial') && whenBehind) return false;
  return opensObject(after) || isPos(after, 'to', 'adv');
}
