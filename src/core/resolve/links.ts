import { byCodeUnit, type Reading } from '../model/index.ts';
import { isCurrencyCode } from '../rules/currencies.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, initials } from '../text/fold.ts';
import { isAcronym } from './given-names.ts';
import { type Identity, storiesOf } from './identities.ts';
import { compatible } from './kind-evidence.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { openingOf, opensAlike } from './opening.ts';
import {
  ABBREVIATED,
  bodyKey,
  isAnybodys,
  isOfAnyYear,
  isOfOtherLand,
  isRare,
  isSeveralOf,
  landBefore,
  mayBearSuffix,
  PLURAL,
  SITE,
  SORT,
  STYLE,
  variantsOf,
  withoutSuffix,
  YEAR,
} from './spellings.ts';

/** Names of different spelling that are one thing, each with its reason; what is doubtful is told apart from what is sure. */

export interface Link {
  readonly from: Identity;
  readonly to: Identity;
  readonly reason: string;
  /** What kind the first is taken for is but a guess, and says nothing against the second. */
  readonly guessed?: true;
}

export interface Links {
  readonly sure: readonly Link[];
  readonly doubtful: readonly Link[];
}

/** A sign that so many stories set behind a firm's name is the firm's, whatever it looks like elsewhere. */
const FAMILIAR = 3;

/** So many times as many stories must give a short name to one body as to the next. */
const CLEAR_LEAD = 4;

/** Links from identities that no list knows to any other; at most one sure link from each. */
export function findLinks(
  identities: readonly Identity[],
  { readings, rulebook }: { readings: readonly Reading[]; rulebook: Rulebook },
): Links {
  const texts = new Map(readings.map((r) => [r.article.id, r.article.text]));
  const index = indexNames(identities, { texts, rulebook });
  const sure: Link[] = [];
  const doubtful: Link[] = [];
  for (const from of identities) {
    if (from.known !== undefined) continue;
    const found = [
      ...byBody(from, index),
      ...byVariant(from, index),
      ...byOpening(from, index),
      ...byGivenName(from, index),
      ...byInitials(from, index),
      ...byMaker(from, index),
    ];
    const sureOnes = found.filter((f) => f.sure);
    const [first] = sureOnes;
    if (first !== undefined && sureOnes.every((f) => f.to === first.to))
      sure.push({
        from,
        to: first.to,
        reason: first.reason,
        ...(sureOnes.some(({ guessed }) => guessed) && { guessed: true as const }),
      });
    else doubtful.push(...found.map(({ to, reason }) => ({ from, to, reason })));
  }
  return { sure, doubtful };
}

interface Found {
  readonly to: Identity;
  readonly reason: string;
  readonly sure: boolean;
  readonly guessed?: true;
}

/** Why "Velm" is Velm Inc. */
const SUFFIXED = 'same name with or without a legal suffix';

/** "Velmwick Corp." where a list knows "Velmwick Corporation": one body, whatever the suffix. */
function byBody(from: Identity, { bySpelling, rulebook }: NameIndex): Found[] {
  const known = (bySpelling.get(bodyKey(from.name, rulebook)) ?? []).filter(
    (to) =>
      to.known !== undefined &&
      fits(from, to, { rulebook, kinds: ['company'] }) &&
      mayBearSuffix(from.name, to.known, rulebook),
  );
  if (known.length > 0)
    return known.map((to) => ({ to, reason: SUFFIXED, sure: known.length === 1 && from.kinds.length > 0 }));
  const firm = firmInFull(from, { bySpelling, rulebook });
  if (firm !== undefined) return [firm];
  const shouted = inOtherCase(from, { bySpelling, rulebook });
  if (shouted !== undefined) return [shouted];
  // "VELM" and "Tarnow" where others write of "Velm Inc." and "Tarnow Group": letters and surnames are anybody's, but a firm's.
  const anybodys = /^\p{Lu}{4}$/u.test(from.name) || isAnybodys(from.name, rulebook);
  if (!anybodys || from.kinds[0] !== 'company') return [];
  const spelled = (bySpelling.get(bodyKey(from.name, rulebook)) ?? []).filter(
    (to) => to !== from && to.kinds[0] === 'company' && /^\p{Lu}\p{Ll}+,? /u.test(to.name),
  );
  return spelled.map((to) => ({ to, reason: SUFFIXED, sure: spelled.length === 1 }));
}

/** Evidence of a story that somebody is called so, which is but a guess by the form of the name. */
const GUESS = 2;

/**
 * "Quillo Hartmore", taken for somebody by the form of the name, where others write of "Quillo Hartmore Limited" and of no
 * other: the firm, unless one is called by the first word.
 */
function firmInFull(
  from: Identity,
  { bySpelling, rulebook }: Pick<NameIndex, 'bySpelling' | 'rulebook'>,
): Found | undefined {
  const [given = ''] = from.name.split(' ');
  if (from.kinds[0] !== 'person' || !from.name.includes(' ') || rulebook.morphology.isFirstName(given.toLowerCase()))
    return undefined;
  if ((from.scores.get('person') ?? 0) / storiesOf(from) > GUESS) return undefined;
  const [to, more] = (bySpelling.get(bodyKey(from.name, rulebook)) ?? []).filter((other) => other !== from);
  const isFirm = to?.kinds[0] === 'company' && withoutSuffix(to.name, rulebook) !== to.name;
  return isFirm && more === undefined ? { to, reason: SUFFIXED, sure: true, guessed: true } : undefined;
}

/** "VELM Inc." where others write of "Velm" alone, one thing of that kind: letters that are no word of the language nor anybody's name. */
function inOtherCase(
  from: Identity,
  { bySpelling, rulebook }: Pick<NameIndex, 'bySpelling' | 'rulebook'>,
): Found | undefined {
  const body = withoutSuffix(from.name, rulebook);
  const [kind] = from.kinds;
  if (!/^\p{Lu}{4}$/u.test(body) || kind === undefined || isAnybodys(body, rulebook)) return undefined;
  const spelled = (bySpelling.get(bodyKey(from.name, rulebook)) ?? []).filter((to) => to !== from);
  const [to, more] = spelled;
  const alike = to?.kinds[0] === kind && /^\p{Lu}\p{Ll}/u.test(to.name);
  return to !== undefined && alike && more === undefined
    ? { to, reason: 'same name, written in capitals', sure: true }
    : undefined;
}

/** Other spellings: an ending, a plural, a middle initial, a country before the name. */
function byVariant(from: Identity, { bySpelling, rulebook }: NameIndex): Found[] {
  for (const { key, reason, kinds } of variantsOf(from.name, rulebook)) {
    // "Falcons" are a team as soon as several of what is called Falcon.
    if (reason === PLURAL && !from.name.includes(' ') && !isRare(from.name.slice(0, -1), rulebook)) continue;
    const fit = (bySpelling.get(key) ?? []).filter(
      (to) =>
        fits(from, to, { rulebook, kinds }) &&
        !isOfOtherLand(from.name, to.known, rulebook) &&
        holdsFor(reason, { from, to, rulebook }),
    );
    // An address is one paper's, whatever else is called like it; and several may write one name in short.
    const rivals =
      reason === SITE || reason === ABBREVIATED
        ? []
        : fit.flatMap((to) => rivalsOf(from, to, { bySpelling, rulebook }));
    if (fit.length > 0) return fit.map((to) => ({ to, reason, sure: fit.length === 1 && rivals.length === 0 }));
  }
  return [];
}

/** "P&T Market Studies" and "Pine & Tarn Market Studies", where a list knows both as one owner: the same thing of it. */
function byOpening(from: Identity, { byOpening: opened, rulebook }: NameIndex): Found[] {
  const opening = openingOf(from.name, rulebook);
  const alike = (opened.get(opening?.key ?? '') ?? []).filter((to) => {
    const other = openingOf(to.name, rulebook);
    return (
      opening !== undefined &&
      other !== undefined &&
      fits(from, to, { rulebook, kinds: undefined }) &&
      opensAlike(opening, other, [...from.kinds, ...to.kinds])
    );
  });
  return alike.map((to) => ({ to, reason: `${opening?.form.entry.name} in other words`, sure: alike.length === 1 }));
}

/** What a change of the name asks of the two besides their kinds. */
function holdsFor(
  reason: string,
  { from, to, rulebook }: { from: Identity; to: Identity; rulebook: Rulebook },
): boolean {
  if (reason === SITE) return to.kinds[0] === 'publication';
  if (reason === YEAR) return to.known === undefined || isOfAnyYear(to.known);
  if (reason === PLURAL) return to.known === undefined || isSeveralOf(from.name, to.known);
  // Of a known firm the last word may name a unit.
  if (reason === STYLE) return to.known === undefined && to.name.includes(' ');
  // "Tern Platform" is a firm's where Tern is a firm.
  if (reason === SORT) return to.kinds[0] === 'product' && !isAnybodys(to.name, rulebook);
  return true;
}

function fits(
  from: Identity,
  to: Identity,
  { rulebook, kinds }: { rulebook: Rulebook; kinds: readonly string[] | undefined },
): boolean {
  if (from === to || !compatible(from.kinds, to.kinds, rulebook)) return false;
  const of = (identity: Identity) => kinds === undefined || identity.kinds.some((kind) => kinds.includes(kind));
  return of(to) && (from.kinds.length === 0 || of(from));
}

/** "John F. Kennedy" and "John N. Kennedy" both would be "John Kennedy"; so would offices of two countries. */
function rivalsOf(
  from: Identity,
  to: Identity,
  { bySpelling, rulebook }: Pick<NameIndex, 'bySpelling' | 'rulebook'>,
): Identity[] {
  const short = bodyKey(to.name, rulebook);
  const land = landBefore(from.name, rulebook)?.land;
  return (bySpelling.get(`<${short}`) ?? []).filter(
    (other) => other !== from && (land === undefined || landBefore(other.name, rulebook)?.land !== land),
  );
}

/** "CMA", "Wrenfield" or a ticker, where the articles call one body so, and hardly any other. */
function byGivenName(from: Identity, index: NameIndex): Found[] {
  const { given, byFirstWord, rulebook } = index;
  if (from.name.includes(' ')) return [];
  const owners = [...(given.get(from.name) ?? [])]
    .filter(([to]) => to !== from && compatible(from.kinds, to.kinds, rulebook))
    .sort(([a, x], [b, y]) => y.stories - x.stories || byCodeUnit(a.id, b.id));
  const [first, second] = owners;
  if (first === undefined) return [];
  const acronym = isAcronym(from.name);
  const others = acronym ? [] : (byFirstWord.get(fold(from.name)) ?? []);
  const alone = others.every((other) => other === from || other === first[0]);
  const leads = second === undefined || first[1].stories >= CLEAR_LEAD * second[1].stories;
  const own = acronym
    ? isOwn(from, first) && !isSpelledByOthers(from, first[0], index)
    : alone && isRare(from.name, rulebook) && isOfKind(from, first[0]);
  const sure = leads && own;
  return (sure ? [first] : owners).map(([to, { article }]) => ({ to, reason: `${article} calls ${to.name} so`, sure }));
}

/** Two things of one sort; what nothing tells of a thing's is told so little of that a firm's first word may be any word. */
const isOfKind = ({ kinds: [kind] }: Identity, { kinds: [other] }: Identity): boolean =>
  kind === other || (kind === undefined && other === 'product');

/** A ticker that spells no word of its firm's name, while another body's name begins with its letters. */
function isSpelledByOthers(from: Identity, to: Identity, { byInitials, rulebook }: NameIndex): boolean {
  if (isSpelledBy(from, to)) return false;
  return (byInitials.get(from.name) ?? []).some(
    (other) => other !== from && other.kinds[0] !== 'person' && compatible(from.kinds, other.kinds, rulebook),
  );
}

const isSpelledBy = (letters: Identity, { members }: Identity): boolean =>
  members.some(({ entity }) => entity.names.some(({ name }) => initials(name) === letters.name));

/**
 * Few letters are many bodies' sign: they are one body's where most stories that use them also name it, or where as many
 * stories as use them alone call it so. A sign that spells nothing is no thing of another kind.
 */
function isOwn(from: Identity, [to, { stories }]: readonly [Identity, { readonly stories: number }]): boolean {
  if (isCurrencyCode(from.name)) return false;
  const spelled = isSpelledBy(from, to);
  const otherKind = from.kinds.length > 0 && !from.kinds.some((kind) => to.kinds.includes(kind));
  if (!spelled && to.known === undefined && stories < FAMILIAR && otherKind) return false;
  if (from.name.length > 3 || (spelled && from.name.length > 2 && stories > 1 && stories >= storiesOf(from)))
    return true;
  const named = new Set(to.members.map((m) => m.article));
  return 2 * from.members.filter((m) => named.has(m.article)).length >= from.members.length;
}

/** "FOAS" alone, and one "Federal Office of Algorithmic Safety" of the same kind elsewhere. */
function byInitials(from: Identity, { byInitials, given, rulebook }: NameIndex): Found[] {
  if (!isAcronym(from.name)) return [];
  const owners = (byInitials.get(from.name) ?? []).filter(
    (to) => to !== from && to.kinds[0] !== 'person' && compatible(from.kinds, to.kinds, rulebook),
  );
  // Whom articles call so is another bearer of the letters.
  const called = [...(given.get(from.name)?.keys() ?? [])].some((other) => other !== owners[0]);
  const sure = owners.length === 1 && !called && from.name.length > 3 && from.kinds[0] !== undefined;
  return owners
    .slice(0, 3)
    .map((to) => ({ to, reason: `initials of ${to.name}`, sure: sure && from.kinds[0] === to.kinds[0] }));
}

/** "Murmurly" in an article that also calls it "Kestwick Murmurly": a thing with and without its maker's name. */
function byMaker(from: Identity, { byLastWord }: NameIndex): Found[] {
  if (from.name.includes(' ') || from.name.length < 4) return [];
  const thing = (kind: string | undefined) => kind === 'product' || kind === 'model';
  if (from.kinds.length > 0 && !from.kinds.some(thing)) return [];
  const articles = new Set(from.members.map((m) => m.article));
  const owners = (byLastWord.get(from.name) ?? []).filter(
    (to) => thing(to.kinds[0]) && to.members.some((m) => articles.has(m.article)),
  );
  return owners.map((to) => ({ to, reason: `${to.name} without its maker's name`, sure: owners.length === 1 }));
}
