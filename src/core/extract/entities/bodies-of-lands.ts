import { groupBy } from '../../model/index.ts';
import { endingIn } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';

/** Of which many a land has one: "Supreme *Court*", "*Ministry* of Barns", "*Coast Guard*", "*Companies Act*". */
const isOfManyLands = (name: string, kind: string | undefined): boolean =>
  (kind === 'government' && BODY_OF_A_LAND.test(name)) || (HAD_BY_LANDS.test(kind ?? '') && MANY_HAVE.test(name));

const BODY_OF_A_LAND =
  /\b(?:Court|Senate|Congress|Parliament|House of Representatives|Treasury|Ministry|Department|Commission|Central Bank)\b/u;
const HAD_BY_LANDS = /^(?:government|law|organization)$/u;
const MANY_HAVE = endingIn('bodies and laws of which many a land has one');

/**
 * "Ostrea's Supreme Court", "the Velmish Senate", "the Velmish House and Senate", "Supreme Court of Tavland": where no list knows that land's body, it is
 * named with its land, and is what the article calls so without.
 */
export function bodiesOfLands(mentions: readonly Mention[], text: string): Mention[] {
  const whole = mentions.map((m, i) => nameWithLand(m, { before: mentions[i - 1], behind: mentions[i + 1], text }));
  const foreign = groupBy(
    mentions.flatMap(({ name, from }, i) =>
      // "the Velmish House and Senate" tells of no other Senate in the article whose it is.
      whole[i] === undefined || BOTH_HOUSES.test(text.slice(Math.max(0, from - 10), from))
        ? []
        : [{ name, full: whole[i] }],
    ),
    ({ name }) => name,
  );
  return mentions.flatMap((m, i) => {
    const lands = new Set(foreign.get(m.name)?.map(({ full }) => full));
    const isSpelledOut = () => mentions.some((x) => x.known === m.known && x.name !== m.name);
    // "the state Supreme Court" is none of the whole land's.
    const isOfState = () => OF_STATE.test(text.slice(Math.max(0, m.from - 8), m.from));
    const name = whole[i] ?? (lands.size === 1 && (isOfState() || !isSpelledOut()) ? [...lands][0] : undefined);
    if (name === undefined) return isSomeStates(m, text) ? [] : [m];
    return [mentionLike(m, { name, known: undefined, weak: false })];
  });
}

const BOTH_HOUSES = /House and $/u;

const OF_STATE = /\b[Ss]tate(?:['’]s)? $/u;

/** "the state Senate", "former state Senate leader": of a state that is not said; but "swing state Senate races". */
const isSomeStates = ({ known, name, from }: Mention, text: string): boolean =>
  known?.kinds[0] === 'government' &&
  known.country !== '' &&
  BODY_OF_A_LAND.test(name) &&
  /(?:\b(?:[Tt]he|[Aa]|former|current|then|his|her|and|in|by)|,|['’]s) state(?:['’]s)? $/u.test(
    text.slice(Math.max(0, from - 20), from),
  );

interface Around {
  readonly before: Mention | undefined;
  readonly behind: Mention | undefined;
  readonly text: string;
}

function nameWithLand(m: Mention, { before, behind, text }: Around): string | undefined {
  const { known } = m;
  if (known === undefined || known.country === '' || known.isCountry || !isOfManyLands(m.name, known.kinds[0]))
    return undefined;
  const isOther = (land: Mention | undefined) =>
    land?.known !== undefined &&
    (land.known.isCountry ? land.known.country !== known.country : land.known.acts && land.known.name !== known.of);
  const between = before === undefined ? '' : text.slice(before.to, m.from);
  if (before !== undefined && isOther(before) && /^(?:['’]s?)?(?: state)?(?: House and)? $/u.test(between))
    return text.slice(before.from, m.to).replace(' state ', ' ').replace(' House and ', ' ');
  if (behind !== undefined && isOther(behind) && /^ of (?:the )?$/u.test(text.slice(m.to, behind.from)))
    return text.slice(m.from, behind.to);
  return undefined;
}
