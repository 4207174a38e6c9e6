import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * A market and the index of its shares go by one name: shares are listed on the Tarnex, but the Tarnex rose 0.5%. The list
 * tells the index by its market (its `of`).
 */
export function indicesMeant(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  const indexOf = (m: Mention) => (m.known === undefined || m.demonym ? undefined : indexCalled(m, m.known, rulebook));
  const indices = mentions.map(indexOf);
  if (indices.every((index) => index === undefined)) return [...mentions];
  return mentions.map((m, i) => {
    const index = indices[i];
    if (index === undefined) return m;
    const isIndex = (x: Mention | undefined, k: number): boolean =>
      x !== undefined &&
      x.name !== m.name &&
      (indices[k] !== undefined || x.name === 'S&P' || (x.known !== undefined && INDEX.test(x.known.name)));
    const listed =
      (isIndex(mentions[i - 1], i - 1) && AMONG.test(text.slice(mentions[i - 1]?.to, m.from))) ||
      (isIndex(mentions[i + 1], i + 1) && AMONG.test(text.slice(m.to, mentions[i + 1]?.from)));
    const before = text.slice(Math.max(0, m.from - 24), m.from);
    // "the Tarnow Jones", which as the firm of that name has no article
    const article =
      m.known?.name !== m.name &&
      /\b[Tt]he $/u.test(before) &&
      !SURVEY.test(text.slice(m.to, m.to + 14)) &&
      !OTHER.test(text.slice(m.to, m.to + 6)) &&
      !(LETTERS.test(m.name) && DEALS_ON.test(before));
    const told = MOVES.test(text.slice(m.to, m.to + 40)) && !ON_MARKET.test(before);
    const moves = article || told || OF_INDEX.test(text.slice(Math.max(0, m.from - 40), m.from));
    return moves || (listed && !LISTS.test(before)) ? mentionLike(m, { known: index, weak: false }) : m;
  });
}

/** The index that bears the name of its market. */
function indexCalled(m: Mention, market: KnownName, { gazetteer }: Rulebook): KnownName | undefined {
  const words = m.name.split(' ');
  return gazetteer.forms
    .get(words[0] ?? '')
    ?.find(
      ({ entry, words: own }) =>
        own.length === words.length &&
        entry.of === market.name &&
        INDEX.test(entry.name) &&
        own.every((word, k) => word === words[k]),
    )?.entry;
}

/** Whether a list's name is an index's. */
export const isIndexName = (name: string): boolean => INDEX.test(name);

const INDEX = /\b(?:Composite|Average|Index|S&P \d+|Dow Jones|Russell \d+|Sensex|Nifty)\b/u;

/** Nothing but figures and small words stands between two indices: "the S&P 500 and the", "-0.30%, ". */
const AMONG = /^(?:[\s,;|+\-−–.\d%()*]|\b(?:and|or|the|while|but|up|down|points?|per cent|about|both)\b)*$/u;

/** "rose 0.5%", "was up", "futures", "+0.2%", "is little changed" */
const MOVES =
  /^ [Ff]utures\b|^(?: (?:index|indices|composite|[Ff]utures?))?(?: (?:was|were|is|are|has|had|also|then|now|just|posts|turns?|turned|turning|managing|managed|closed?|ended?|ends|finished|opened|trading))*(?: (?:little changed|barely (?:up|down)|out front|off|steady|mixed|flat|higher|lower|up|down|rose|rises|risen|rising|fell|falls|fallen|falling|gain(?:s|ed|ing)|los(?:t|es|ing)|drop(?:s|ped|ping)|dip(?:s|ped)|jump(?:s|ed)|pop(?:s|ped)|soar(?:s|ed)|leap(?:s|ed|t)|inch(?:es|ed|ing)|edg(?:es|ed|ing)|inclin(?:es|ed)|slid(?:ing)|declin(?:ing)|climb(?:s|ed)|advanc(?:es|ed)|slid(?:es)?|slip(?:s|ped)|slump(?:s|ed)|add(?:s|ed)(?! ?[,.])|declin(?:es|ed)|retreat(?:s|ed)|surg(?:es|ed)|rall(?:ies|ied)|tumbl(?:es|ed)|plung(?:es|ed)|sank|sinks|shed|recorded \d+|ended|ends|closed|closes|gains?|index|indices|stock index|(?:sub-?)?sectors?|gainers|decliners|constituents|components|segments|a (?:slight|modest|small|big) (?:gains?|loss|drop|rise|decline)|leads U\.S\. stocks)\b|^['’]s [\d.]+ ?% (?:gains?|rise|increase|drop|fall|decline|loss)\b| \(\p{Lu}+:IND\)| \| [\d.,]+ \|| ?[+\-−–]?\d[\d.,]* ?(?:%|per ?cent|points)| \(?[+\-−–]\d)/u;

/** "a 2% gain in the", "the worst performer on the", "outperformed the" */
const OF_INDEX =
  /\b(?:(?:gains?|loss|losses|drop|decline|rise|fall|rally|jump|slide) (?:in|of|for)|correlat(?:ion|ions|ed) (?:with|to)|(?:performers?|gainers?|decliners?|decline|drop|gain|jump|fall|leaders?) on|(?:outperform|underperform|lag|trail|beat|outpac)(?:s|ed|es|ing)?) the $/u;

/** "the Tarnow Jones estimate" is the firm's. */
const SURVEY = /^ (?:estimates?|consensus|surveys?|polls?|forecasts?|newswires?|reporters?|reports?)\b/iu;

/** "the Tarnow Jones Roads index" and "the Tarnow Jones's Roads Index" are others. */
const OTHER = /^(?:['’]s)? \p{Lu}\p{Ll}/u;

/** "shares on the Tarnex rose" are those of the market. */
const ON_MARKET = /\b(?:on|from|by|with|via|to) (?:the )?$/u;
/** "from the TVX", "approval of the TVX": letters by which a market is called for short, but "bullish on the TVX". */
const LETTERS = /^\p{Lu}{3,4}$/u;
const DEALS_ON = /(?<!ish )\b(?:on|from|by|with|via|to|of|through) the $/u;
const LISTS = /\b(?:listed|lists?|listing|traded?|trades|trading|delisted) (?:on|by|from|to) (?:the )?$/u;
