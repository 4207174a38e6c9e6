import { byCodeUnit, groupBy, type Reading } from '../model/index.ts';
import type { KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { squeeze } from '../text/fold.ts';
import { type Contexts, contextsOf, splitByContext } from './contexts.ts';
import {
  compatible,
  exclude,
  type KindScores,
  kindsOfKnown,
  likelyKinds,
  pooledScores,
  ranked,
  scoresOf,
} from './kind-evidence.ts';
import type { Member } from './member.ts';
import {
  bodyKey,
  isAnybodys,
  isOfOtherLand,
  isSeveralOf,
  mayBearSuffix,
  PLURAL,
  SITE,
  SORT,
  STYLE,
  variantsOf,
  withoutSuffix,
  YEAR,
  yearOfLaw,
  yearsTold,
} from './spellings.ts';

/** Entities of one spelling put together, and the different bearers of one name told apart. */

export interface Identity {
  /** Unique and the same for any order of articles. */
  readonly id: string;
  readonly known?: KnownName | undefined;
  /** The fullest name that most articles use. */
  readonly name: string;
  readonly members: readonly Member[];
  readonly scores: KindScores;
  /** Likely kinds, the best first; none where nothing tells. */
  readonly kinds: readonly string[];
}

/** How many stories tell of it: copies of one count once. */
export const storiesOf = ({ members }: Identity): number => new Set(members.map((m) => m.origin)).size;

/** Two bearers of one name. */
export interface Namesakes {
  readonly a: Identity;
  readonly b: Identity;
  readonly reason: string;
}

export interface Identities {
  readonly identities: readonly Identity[];
  readonly namesakes: readonly Namesakes[];
}

/** Evidence of another kind that makes one name two things. */
const STRONG = 2;

/** Readings sorted by article; the first article of each story by article. */
export function findIdentities(
  readings: readonly Reading[],
  { rulebook, origins }: { rulebook: Rulebook; origins: ReadonlyMap<string, string> },
): Identities {
  const members = readings.flatMap(({ article, entities }) =>
    entities.map(
      (entity, index): Member => ({
        article: article.id,
        origin: origins.get(article.id) ?? article.id,
        index,
        entity,
      }),
    ),
  );
  const baseOf = new Map(members.map((m) => [m, baseKey(m, rulebook)]));
  const groups = [...groupBy(members, (m) => baseOf.get(m) as string)].sort(([a], [b]) => byCodeUnit(a, b));
  const contexts = contextsOf(readings, { members, baseOf });
  const found = groups.map(([base, group]) => bearers(base, group, { rulebook, contexts }));
  return {
    identities: found.flatMap((f) => f.identities),
    namesakes: found.flatMap((f) => f.namesakes),
  };
}

/** The id of the known name, or `?` and the spelling. */
function baseKey(member: Member, rulebook: Rulebook): string {
  const { entity } = member;
  const known = entity.known ?? knownBySpelling(member, rulebook)?.id;
  if (known !== undefined) return known;
  // "S2", "W-2": so short a code is another thing in every story.
  if (isCode(member, rulebook)) return `?${entity.name}@${member.origin}`;
  // "ADA" is no "Ada": of so few letters capitals are part of the name, also in "ADA Inc.".
  const body = withoutSuffix(entity.name, rulebook);
  const letters = /^\p{Lu}{2,4}$/u.test(body) && (body === entity.name || body.length > 2);
  // "Ada", "Boston" and "Nexus" are people, places and words as soon as the firms "Ada Group", "Boston, LLC" and "Nexus AG".
  const firm = body !== entity.name && isAnybodys(body, rulebook) ? '~' : '';
  return letters ? `?^${body}` : `?${bodyKey(entity.name, rulebook)}${firm}`;
}

/** A letter and a digit that are no version of a model: "V3" is everybody's name for one. */
const isCode = (member: Member, rulebook: Rulebook): boolean =>
  /^\p{L}-?\d$/u.test(member.entity.name) &&
  likelyKinds(scoresOf(member, rulebook), undefined, rulebook)[0] !== 'model';

/** Letters of one word that two things hardly share by chance. */
const LONG_WORD = 9;

/** "Jpmorgan", "Apple Inc.", "iPhones": a known name in a spelling that is in no list. */
function knownBySpelling(member: Member, rulebook: Rulebook): KnownName | undefined {
  const { name } = member.entity;
  const kinds = likelyKinds(scoresOf(member, rulebook), undefined, rulebook);
  const fits = (entry: KnownName) => {
    if (entry.kinds.every((kind) => kind === 'place')) return kinds[0] === 'government';
    // Several words are nobody else's name by chance, whatever this one article seems to tell; but people may be called so.
    const namely = kinds[0] !== 'person' || (!isPlainWords(name, rulebook) && !startsWithGivenName(name, rulebook));
    // "QuillTelegraph" is the paper Quilltelegraph's name, also where it stands among the people of a byline.
    const long = name.length >= LONG_WORD && !isAnybodys(name, rulebook) && /\p{Ll}\p{Lu}/u.test(name);
    const sure = (name.includes(' ') || long) && (entry.kinds[0] === 'person' ? kinds[0] === 'person' : namely);
    return sure || compatible(kinds, kindsOfKnown(entry, rulebook), rulebook);
  };
  // "Velmor" is no "Velmor's", though both are spelled alike without the sign of the possessive.
  const owned = (entry: KnownName) => /['’]s$/u.test(entry.name) && !/s$/iu.test(name);
  // "VELMCOM" is no "velm.com".
  const address = ({ name: usual, aliases }: KnownName, key: string) =>
    /^\p{Lu}+$/u.test(name) &&
    [usual, ...aliases].every((form) => squeeze(form) !== key || /\p{L}\.\p{Ll}/u.test(form));
  // "Kid Group" is no "K-id", whose hyphen makes another word of it.
  const parted = ({ name: usual, aliases }: KnownName, key: string) =>
    isPlainWords(withoutSuffix(name, rulebook), rulebook) &&
    !/[\s-]/u.test(withoutSuffix(name, rulebook)) &&
    [usual, ...aliases].every((form) => squeeze(form) !== key || /^\p{L}-/u.test(form));
  const spelled = (key: string) =>
    rulebook.gazetteer
      .spelled(key)
      .find((entry) => !entry.beside && fits(entry) && !owned(entry) && !address(entry, key) && !parted(entry, key));
  const whole = squeeze(name);
  const body = withoutSuffix(name, rulebook);
  const alike = spelled(whole);
  const distinct = whole.length > 3 && !isPlainWords(name, rulebook);
  if (alike !== undefined && (distinct || kinds[0] === alike.kinds[0])) return alike;
  const stripped = squeeze(body) === whole ? undefined : spelled(squeeze(body));
  // "TERN Holdings, Inc." is no Tern that one buys.
  const isBody = (entry: KnownName) =>
    kindsOfKnown(entry, rulebook).some((kind) => !/^(?:product|model|law)$/u.test(kind)) &&
    // "Power Corp. of *Tavland Ltd.*" was cut in two; "Tavland Inc" are all firms of the land.
    !entry.isCountry;
  if (stripped !== undefined && mayBearSuffix(name, stripped, rulebook) && isBody(stripped)) return stripped;
  for (const variant of variantsOf(name, rulebook)) {
    const entry = spelled(variant.key);
    if (entry === undefined || entry.word || isOfOtherLand(name, entry, rulebook)) continue;
    if ([STYLE, SORT, SITE].includes(variant.reason)) continue;
    // "Fair Orchards Act of 1955" where a list tells that the act is of that year.
    if (variant.reason === YEAR && !yearsTold(entry).includes(yearOfLaw(name)?.year ?? '')) continue;
    if (variant.reason === PLURAL && !isSeveralOf(name, entry)) continue;
    if (variant.kinds === undefined || kindsOfKnown(entry, rulebook).some((kind) => variant.kinds?.includes(kind)))
      return entry;
  }
  return undefined;
}

const startsWithGivenName = (name: string, { morphology }: Rulebook): boolean =>
  morphology.isFirstName((name.split(' ')[0] as string).toLowerCase());

/** "Full Tide": ordinary words and given names, which spell "FullTide" only by chance. */
function isPlainWords(name: string, { lexicon, morphology }: Rulebook): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .every((word) => lexicon.isCommonWord(word) || morphology.isFirstName(word));
}

interface BearerOptions {
  readonly rulebook: Rulebook;
  readonly contexts: Contexts;
}

/** The things that bear one name: one, unless strong evidence makes them several. */
function bearers(base: string, group: readonly Member[], { rulebook, contexts }: BearerOptions): Identities {
  const known = rulebook.gazetteer.entries.get(base);
  const identity = (members: readonly Member[], n: number): Identity => {
    const scores = pooledScores(members, rulebook);
    const id = n === 0 ? base : `${base}#${n}`;
    return { id, known, name: usualName(members), members, scores, kinds: likelyKinds(scores, known, rulebook) };
  };
  if (known !== undefined) return { identities: [identity(group, 0)], namesakes: [] };
  const byKind = splitByKind(group, rulebook);
  const parts = byKind.flatMap((part) => splitByContext(part, { rulebook, contexts }));
  const identities = parts.map(identity);
  const reason =
    byKind.length > 1
      ? 'same name, but of kinds that exclude each other'
      : 'same name, but of different makers or homes';
  const namesakes = identities.slice(1).map((b) => ({ a: identities[0] as Identity, b, reason }));
  return { identities, namesakes };
}

/** Members whose own article tells strongly of a kind that the others' kind excludes are another thing. */
function splitByKind(group: readonly Member[], rulebook: Rulebook): Member[][] {
  if (group.length < 2) return [[...group]];
  const main = ranked(pooledScores(group, rulebook))[0]?.[0];
  if (main === undefined || isFirmByInitials(group, rulebook)) return [[...group]];
  const [same, apart]: [Member[], Member[]] = [[], []];
  for (const member of group) {
    const scores = scoresOf(member, rulebook);
    const [best] = ranked(scores);
    const other = best !== undefined && best[1] >= STRONG && tellsApart(member.entity.name, [best[0], main], rulebook);
    (other && (scores.get(main) ?? 0) < 0.5 ? apart : same).push(member);
  }
  return same.length === 0 || apart.length === 0 ? [[...group]] : [same, ...splitByKind(apart, rulebook)];
}

/** "AQ Tarnow" that another article calls "AQ Tarnow ASA": two letters before a word look like a person's initials. */
const isFirmByInitials = (group: readonly Member[], rulebook: Rulebook): boolean =>
  /^\p{Lu}{2,3} \p{Lu}\p{Ll}+/u.test(group[0]?.entity.name ?? '') &&
  group.some(({ entity: { name } }) => withoutSuffix(name, rulebook) !== name);

/** Whether these two kinds make two things of one name; of a name of several words only a person is another bearer. */
function tellsApart(name: string, [a, b]: readonly [string, string], rulebook: Rulebook): boolean {
  return exclude(a, b, rulebook) && (!name.includes(' ') || a === 'person' || b === 'person');
}

/** The name under which most articles know it; ties: the longer one, then by code unit. */
function usualName(members: readonly Member[]): string {
  if (members.length === 1) return members[0]?.entity.name ?? '?';
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnit(a, b));
  return best?.[0] ?? '?';
}
