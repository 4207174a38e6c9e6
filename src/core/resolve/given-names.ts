import { isIndexName } from '../extract/entities/market-index.ts';
import { bearsTicker, isMakersTicker, signBehind } from '../extract/entities/ticker.ts';
import type { Gazetteer } from '../rules/gazetteer.ts';
import { fold, initials, versionOf } from '../text/fold.ts';
import type { Identity } from './identities.ts';
import type { Member } from './member.ts';

/** Short names that articles give to a fuller one: acronyms, tickers in brackets behind a name, first words. */

export interface GivenName {
  /** The first article, by id, that gives it. */
  readonly article: string;
  /** How many stories give it. */
  readonly stories: number;
}

export type GivenNames = ReadonlyMap<string, ReadonlyMap<Identity, GivenName>>;

export const isAcronym = (name: string): boolean => /^\p{Lu}{2,7}$/u.test(name);

/** The short names that the articles of the identities give, with who bears them; those of people are left out. */
export function findGivenNames(
  identities: readonly Identity[],
  { texts, gazetteer }: { texts: ReadonlyMap<string, string>; gazetteer: Gazetteer },
): GivenNames {
  const given = new Map<string, Map<Identity, { article: string; origins: Set<string> }>>();
  for (const identity of identities) {
    // A list knows all names of a land: "Tavland (TVX:IND)" is told of the index there.
    if (identity.kinds[0] === 'person' || identity.known?.isCountry === true) continue;
    for (const member of identity.members)
      for (const name of namesGiven(member, {
        kind: identity.kinds[0],
        text: texts.get(member.article) ?? '',
        gazetteer,
      })) {
        const owners = given.get(name) ?? new Map<Identity, { article: string; origins: Set<string> }>();
        const owner = owners.get(identity) ?? { article: member.article, origins: new Set<string>() };
        if (member.article < owner.article) owner.article = member.article;
        owner.origins.add(member.origin);
        given.set(name, owners.set(identity, owner));
      }
  }
  const counted = (owners: ReadonlyMap<Identity, { article: string; origins: ReadonlySet<string> }>) =>
    new Map([...owners].map(([who, { article, origins }]) => [who, { article, stories: origins.size }] as const));
  return new Map([...given].map(([name, owners]) => [name, counted(owners)]));
}

function namesGiven(
  { entity }: Member,
  { kind, text, gazetteer }: { kind: string | undefined; text: string; gazetteer: Gazetteer },
): Set<string> {
  const found = new Set<string>();
  if (entity.name.includes(' '))
    for (const { name } of entity.names) {
      if (name.includes(' ') || versionOf(name) !== versionOf(entity.name)) continue;
      const short = fold(entity.name).startsWith(`${fold(name)} `);
      if (short || (isAcronym(name) && initials(entity.name) === name)) found.add(name);
    }
  for (const { from, to } of entity.mentions) {
    const sign = signBehind(text, to);
    if (sign === undefined) continue;
    const { exchange, letters } = sign;
    if (!bearsTicker(entity.name, { letters, from, text }) || isMakersTicker(entity.name, { letters, gazetteer }))
      continue;
    // "Canada (CAD)" is a currency, "Ohio (AP)" an agency: only a firm has a ticker that is not its initials.
    // An index is not listed: "Tarnow Industrial Average (TVX)" tells of the fund that follows it.
    const listed = exchange !== undefined && !(kind === 'product' && isIndexName(entity.name));
    if (listed || kind === 'company' || initials(entity.name) === letters) found.add(letters);
  }
  return found;
}
