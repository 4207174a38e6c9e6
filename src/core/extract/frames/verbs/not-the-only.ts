import { listed } from '../../../rules/word-lists.ts';
import type { ArgumentAt, MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denoteOne } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';

/** "*Norvane* is not the only player in the market: there is also Velm": whose rival it is that comes on top. */
export function notTheOnly(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  if (!comesOnTop(at)) return [];
  for (const one of [parsed, grammar.parsed[parsed.index - 1]]) {
    const told = one?.clauses.findLast((c) => (one !== parsed || c.at < clause.at) && isOneOfMany(one, c));
    if (one === undefined || told?.subject === undefined) continue;
    const readIn: MatchAt['parsed'] = one;
    return denoteOne(grammar, { parsed: readIn, np: told.subject }, { kinds });
  }
  return [];
}

/** "there is *also*", "there is Velm, *too*" */
const comesOnTop = ({ clause, parsed: { words } }: ArgumentAt): boolean =>
  words[clause.subject?.first ?? -1]?.lower === 'there' &&
  (clause.verb.adverbs.includes('also') || words.slice(clause.verb.last).some((w) => /^(?:too|also)$/u.test(w.lower)));

/** "is not *the only player*", "is hardly *the only chipmaker in the field*", and not "the only firm to fall". */
const isOneOfMany = (parsed: MatchAt['parsed'], { verb, object }: Clause): boolean =>
  verb.copula && verb.negated && object !== undefined && isOnly(parsed, object) && isInTrade(parsed, object);

const isOnly = ({ words }: MatchAt['parsed'], { first, last }: NounPhrase): boolean =>
  words.slice(first, last).some((w) => w.lower === 'only' || w.lower === 'sole');

function isInTrade(parsed: MatchAt['parsed'], np: NounPhrase): boolean {
  if (PLAYER.test(np.plainNoun ?? '')) return true;
  const [behind] = phrasesAfter(parsed, np);
  return behind?.prep === 'in' && TRADE.test(behind.np.plainNoun ?? '');
}

const PLAYER = listed('who is in a trade with others');
const TRADE = listed('trades and races');
