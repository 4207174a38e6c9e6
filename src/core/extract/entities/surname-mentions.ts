import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { endsInLand } from '../names/ends-in-land.ts';

/** Mentions of a known firm or land that are a person's surname: the article has named that person in full. */

/**
 * "Quillson" where a list knows Quillson Group, and the article has last named Ada Quillson in full rather than the firm;
 * of a land's name only who says something, or where the article names no such land.
 */
export function withSurnames(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Mention[] {
  const { lexicon } = rulebook;
  const namely = ({ known, name }: Mention) =>
    known === undefined &&
    !endsInLand(name.split(' '), rulebook) &&
    !name.toLowerCase().split(' ').some(lexicon.isCommonWord);
  const people = mentions.filter((m) => m.name.includes(' ') && (m.personal || namely(m)));
  if (people.length === 0) return [...mentions];
  return mentions.map((m) => {
    if (isOfFirm(m, text)) return m;
    if (m.known === undefined || m.demonym || m.name.includes(' ')) return m;
    const bears = (p: Mention) => p.name.endsWith(` ${m.name}`);
    const human = OF_PERSON.test(text.slice(m.to, m.to + 30));
    // A headline's surname is told in full only below it.
    const inHeadline = m.sentence === 0 && !/^['’]s/u.test(text.slice(m.to, m.to + 2));
    const bearer =
      people.findLast((p) => p.from < m.from && bears(p)) ?? (human || inHeadline ? people.find(bears) : undefined);
    const own = m.known.name === m.name && !m.known.isCountry;
    if (own && !(bearer?.personal === true && isOnlySurname(m, { mentions, text }))) return m;
    const family = m.known.kinds[0] === 'company' || m.known.isCountry;
    if (bearer === undefined || bearer.known === m.known || !family) return m;
    if (m.known.isCountry && !speaksOrIsNoPlace(m, { mentions, bearer, text })) return m;
    if (human) return mentionLike(m, { known: undefined, place: false, weak: false });
    const firm = mentions.findLast((x) => x.from < m.from && x.known === m.known && x.name.includes(' '));
    return firm !== undefined && firm.from > bearer.from
      ? m
      : mentionLike(m, { known: undefined, place: false, weak: false });
  });
}

/** "Ford" where the article names no car maker by more than that, and somebody of the name speaks or is told to be a person. */
function isOnlySurname(m: Mention, { mentions, text }: { mentions: readonly Mention[]; text: string }): boolean {
  const same = mentions.filter((x) => x.known === m.known);
  if (same.some((x) => x.name !== m.name || isOfFirm(x, text) || OF_MAKER.test(text.slice(x.to, x.to + 12))))
    return false;
  return same.some((x) => HUMAN.test(text.slice(x.to, x.to + 16)));
}

const OF_MAKER = /^(?: \(|-| (?:has|Motor|Inc|Corp|CEO|plans?|reported|announced|launched|posted|makes?)\b)/u;
const HUMAN =
  /^(?:,? who\b| (?:said|says|told|added|wrote|asked|noted|argued|got elected|recalled|joked|grew up|was born)\b)/u;

/** "Tarnhold wrote", "Tarnhold expressed his sorrow", "Tarnhold's indictment": only a person does or has that. */
const OF_PERSON =
  /^(?:,? who\b| (?:wrote|tweeted|recalled|joked|grew up|was born)\b| \p{Ll}+(?:ed|s) (?:his|her)\b|['’]s (?:indictment|arrest|wife|husband|son|daughter|wealth|fortune|net worth)\b)/u;

/** "Tarnhold shares": of the firm, whoever of the family was named last. */
export const isOfFirm = ({ to }: Mention, text: string): boolean => OF_FIRM.test(text.slice(to, to + 16));

const OF_FIRM = /^(?:['’]s)? (?:shares?|stocks?|group|companies|firms|conglomerate|bonds|units?)\b/u;

/** "Jordan" behind Ada Jordan: who speaks, or where the article knows no land but by that word, and never as a place. */
function speaksOrIsNoPlace(
  m: Mention,
  { mentions, bearer, text }: { mentions: readonly Mention[]; bearer: Mention; text: string },
): boolean {
  if (SPEAKS.test(text.slice(m.to, m.to + 12))) return true;
  return mentions.every(
    (x) =>
      x.known !== m.known ||
      (x.name === m.name &&
        (x.from > bearer.from || x.sentence === 0) &&
        !AMONG_PLACES.test(text.slice(Math.max(0, x.from - 8), x.from))) ||
      SPEAKS.test(text.slice(x.to, x.to + 12)),
  );
}

const SPEAKS = /^ (?:said|says|told|added|wrote|asked|noted|argued|replied|responded|continued)\b/u;
const AMONG_PLACES = /(?:\b(?:in|to|from|into|of|across|near|outside|between|and|or|for)|,) $/u;
