import { groupBy, type Reading } from '../model/index.ts';
import { isCurrencyCode } from '../rules/currencies.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { initials, squeeze } from '../text/fold.ts';
import { type Identity, storiesOf } from './identities.ts';
import { ranked } from './kind-evidence.ts';
import { storiesInLowerCase } from './lower-case.ts';
import { withoutSuffix } from './spellings.ts';

/**
 * Capitals that name nothing, as only many articles together show: words that the others write in lower case
 * ("Board of Directors"), and lines that stand alike in article after article ("Your Smart Portfolio").
 */

/** Stories that must write it in lower case, fewer where all its words are of the language or letters stand for them, too; and how many for each story with capitals. */
const LOWER_STORIES = 3;
const LOWER_STORIES_OF_PLAIN = 2;
const LOWER_STORIES_OF_LETTERED = 1;
const LOWER_SHARE = 0.2;
/** So many for each story with capitals show that plain words are no name, whatever tells of a kind. */
const MOSTLY_LOWER = 10;
/** Stories that must hold the same line, and the share of a name's places that such lines must make up. */
const SAME_LINE_STORIES = 10;
const SAME_LINE_SHARE = 0.8;
/** Characters on each side that make a line the same. */
const LINE_REACH = 20;
/** Evidence of a kind for each story that makes a name all the same: of a fixed line, and of words in lower case. */
const SOME_KIND = 1.5;
const SURE_KIND = 2.2;

export function findNoNames(
  identities: readonly Identity[],
  { readings, rulebook }: { readings: readonly Reading[]; rulebook: Rulebook },
): ReadonlySet<Identity> {
  const unknown = identities.filter((identity) => identity.known === undefined);
  const doubtful = unknown.filter((identity) => evidenceOf(identity) < SURE_KIND);
  const texts = new Map(readings.map((r) => [r.article.id, r.article.text]));
  const plain = new Set(unknown.filter((identity) => isPlain(identity, rulebook)));
  const lower = storiesInLowerCase([...new Set([...doubtful, ...plain])], { texts, lexicon: rulebook.lexicon });
  const lowerOf = (identity: Identity): number => lower.get(identity)?.size ?? 0;
  const abbreviations = commonAbbreviations(texts);
  return new Set([
    ...unknown.filter(({ name }) => isNoNameByForm(name, rulebook) || isSuffixedLand(name, rulebook)),
    ...doubtful.filter((identity) => isCommonNoun(identity, { lower: lowerOf(identity), plain: plain.has(identity) })),
    ...[...plain].filter((identity) => lowerOf(identity) >= MOSTLY_LOWER * storiesOf(identity)),
    ...doubtful.filter((identity) => abbreviations.has(identity.name.replace(/s$/u, ''))),
    // Who signs many articles stands in the same line, and is a person all the same.
    ...unknown.filter((identity) => evidenceOf(identity) < SOME_KIND && isFixedLine(identity, texts)),
  ]);
}

/** A legal suffix that lost its name, an amount of money, an address, a sign of a market, a span of time, a dateline, an award. */
function isNoNameByForm(name: string, { lexicon }: Rulebook): boolean {
  const suffixes = name.split(/[\s,]+/u).filter(Boolean);
  const [sum, code] = /^M?([A-Z]{3})\s?\d/u.exec(name) ?? [];
  return (
    suffixes.every((word) => lexicon.legalSuffixes.has(word)) ||
    /[$€£¥₹](?:\s?\d|$)|@/u.test(name) ||
    (sum !== undefined && isCurrencyCode(code as string)) ||
    isCurrencyCode(name) ||
    /^(?:RMB|Rs\.?|Re|Yen)\s?\d/u.test(name) ||
    /^[A-Z]{2,8}:[A-Z0-9.]+$|=[A-Z]*$|^[A-Z]{2,5}\.(?:UN|[A-Z])$/u.test(name) ||
    PERIOD.test(name) ||
    DATELINE.test(name) ||
    /^FY(?:20)?\d\d |^Best \S+ \S/u.test(name) ||
    /^No\.? ?\d*$/u.test(name)
  );
}

/** "India Ltd.": what is left of a name cut in two, or all firms of a land. */
function isSuffixedLand(name: string, rulebook: Rulebook): boolean {
  const body = withoutSuffix(name, rulebook);
  return body !== name && rulebook.gazetteer.spelled(squeeze(body)).some(({ isCountry }) => isCountry);
}

/** "Q3FY25", "4Q24", "FY2025", "H1", "Q1-Q2", "1H FY26E", wherever it ends a name. */
const PERIOD =
  /(?:^|[\s-])(?:[1-4]?[QH][1-4]?|9M|FY|CY)(?:[-’' ]?(?:FY|CY)?[-’' ]?(?:20)?\d{2})?[AEF]?(?:-(?:[QH][1-4]|(?:20)?\d{2}))?$/u;

/** "MALMTOWN, SE" */
const DATELINE = /^\p{Lu}[\p{Lu} -]{3,}, \p{Lu}{2}$/u;

/** The evidence that a story gives, on the average, for the likeliest kind. */
const evidenceOf = (identity: Identity): number => (ranked(identity.scores)[0]?.[1] ?? 0) / storiesOf(identity);

const isCommonNoun = (identity: Identity, { lower, plain }: { lower: number; plain: boolean }): boolean => {
  const least = plain ? (isLettered(identity) ? LOWER_STORIES_OF_LETTERED : LOWER_STORIES_OF_PLAIN) : LOWER_STORIES;
  return lower >= least && lower >= LOWER_SHARE * storiesOf(identity);
};

/** "Lens Response Letter (LRL)": an article also calls it by its first letters. */
const isLettered = ({ name, members }: Identity): boolean => {
  const letters = initials(name);
  return members.some(({ entity }) => entity.names.some((use) => use.name.replace(/s$/u, '') === letters));
};

/** Several words, each of them one of the language, that are nobody's name. */
const isPlain = ({ name, kinds }: Identity, { lexicon }: Rulebook): boolean =>
  name.includes(' ') &&
  kinds[0] !== 'person' &&
  name
    .split(' ')
    .every((word) => /^\p{Lu}\p{Ll}|^&$/u.test(word) && (word === '&' || lexicon.isCommonWord(word.toLowerCase())));

/** "funds from operations (FFO)": capitals that some article sets behind the ordinary words that they stand for. */
function commonAbbreviations(texts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts.values())
    for (const { index, 1: letters = '' } of text.matchAll(/\(["“]?([A-Z][A-Za-z&/-]{1,7})["”]?\)/gu))
      if (standsForWords(letters.replace(/s$/u, ''), text.slice(Math.max(0, index - 90), index)))
        found.add(letters.replace(/s$/u, ''));
  return found;
}

/** Whether the last words before the letters begin with them one by one, all in small letters. */
function standsForWords(letters: string, before: string): boolean {
  const words = before.split(/[\s/-]+/u).filter((word) => /\p{L}/u.test(word));
  let left = letters.replace(/[^A-Za-z]/gu, '').toLowerCase();
  if (left.length < 2) return false;
  for (let i = words.length - 1; i >= 0 && i >= words.length - left.length - 5; i--) {
    const word = words[i] as string;
    if (/^\p{Lu}/u.test(word)) return false;
    if (word.startsWith(left.charAt(left.length - 1))) left = left.slice(0, -1);
    else if (i < words.length - 1 && !/^(?:of|and|for|the|in|on|to|from|at|or|by|per|under)$/u.test(word)) return false;
    if (left === '') return true;
  }
  return false;
}

/** Whether nearly every place of the name stands in a line that many stories share, as far as it goes on one side. */
function isFixedLine(identity: Identity, texts: ReadonlyMap<string, string>): boolean {
  if (storiesOf(identity) < SAME_LINE_STORIES) return false;
  const places = identity.members.flatMap(({ article, origin, entity }) =>
    entity.mentions.map(({ from, to }) => {
      const text = texts.get(article) ?? '';
      return {
        origin,
        before: text.slice(Math.max(0, from - LINE_REACH), from),
        behind: text.slice(to, to + LINE_REACH),
      };
    }),
  );
  return [groupBy(places, (p) => p.before), groupBy(places, (p) => p.behind)].some((lines) => {
    const fixed = [...lines]
      .filter(([line]) => line.length > LINE_REACH / 2)
      .filter(([, same]) => new Set(same.map((p) => p.origin)).size >= SAME_LINE_STORIES);
    return fixed.reduce((sum, [, same]) => sum + same.length, 0) >= SAME_LINE_SHARE * places.length;
  });
}
