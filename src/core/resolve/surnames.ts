import { addTo, byCodeUnit, groupBy } from '../model/index.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link } from './links.ts';
import type { Member } from './member.ts';

/**
 * A surname alone ("Quill said"), in an article that never gives the full name: it is the one person of that name of
 * whom the other articles tell, where the article also names what they name beside that person; else it stays apart.
 */

/** Stories that must tell of the person, and how many times as many as of the next bearer. */
const STORIES = 3;
const CLEAR_LEAD = 4;
/** A companion stands in this share of the person's stories, and this many times as often as in all stories. */
const COMPANION_SHARE = 0.25;
const COMPANION_LIFT = 4;

export interface SurnameLinks {
  /** All identities, those of surnames cut in two where only some of their articles tell whose they are. */
  readonly identities: readonly Identity[];
  readonly links: readonly Link[];
}

export function linkSurnames(identities: readonly Identity[]): SurnameLinks {
  const people = peopleBySurname(identities);
  const alone = identities.filter((identity) => isSurnameAlone(identity) && people.has(lastWord(identity.name)));
  if (alone.length === 0) return { identities, links: [] };
  const named = identitiesByArticle(identities);
  const links: Link[] = [];
  const replaced = new Map<Identity, Identity[]>();
  for (const surname of alone) {
    const person = leader((people.get(lastWord(surname.name)) ?? []).filter((p) => endsIn(fullName(p), surname.name)));
    if (person === undefined) continue;
    const companions = companionsOf(person, named);
    const beside = (member: Member) => named.get(member.article)?.some((other) => companions.has(other)) ?? false;
    const told = surname.members.filter(beside);
    if (told.length === 0) continue;
    const rest = surname.members.filter((member) => !told.includes(member));
    const from: Identity = { ...surname, id: `${surname.id}@${person.id}`, members: told };
    const names = [...companions].map((other) => other.known?.name ?? other.name).sort(byCodeUnit);
    links.push({ from, to: person, reason: `surname of ${person.name}, beside ${names.slice(0, 2).join(' or ')}` });
    replaced.set(surname, rest.length === 0 ? [from] : [from, { ...surname, members: rest }]);
  }
  return { identities: identities.flatMap((identity) => replaced.get(identity) ?? [identity]), links };
}

function isSurnameAlone({ known, name, kinds }: Identity): boolean {
  return (
    known === undefined &&
    /^(?:(?:De|Di|Da|Del|Van|Von|Le|La|El|Al|Bin) )?\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) &&
    (kinds.length === 0 || kinds[0] === 'person')
  );
}

const lastWord = (name: string): string => name.split(' ').at(-1) as string;

/** "Ada de Quill" is whom a sentence calls "De Quill" where it begins with her. */
const endsIn = (full: string, surname: string): boolean => full.toLowerCase().endsWith(` ${surname.toLowerCase()}`);

/** People with a full name, by its last word. */
function peopleBySurname(identities: readonly Identity[]): Map<string, Identity[]> {
  const people = identities.filter((identity) => identity.kinds[0] === 'person' && fullName(identity).includes(' '));
  return groupBy(people, (person) => lastWord(fullName(person)));
}

const fullName = ({ known, name }: Identity): string => known?.name ?? name;

/** The one person of whom far more stories tell than of any other of the name. */
function leader(people: readonly Identity[]): Identity | undefined {
  const [first, second] = people
    .map((person) => ({ person, stories: storiesOf(person) }))
    .sort((a, b) => b.stories - a.stories || byCodeUnit(a.person.id, b.person.id));
  if (first === undefined || first.stories < STORIES) return undefined;
  return second === undefined || first.stories >= CLEAR_LEAD * second.stories ? first.person : undefined;
}

function identitiesByArticle(identities: readonly Identity[]): Map<string, Identity[]> {
  const named = new Map<string, Identity[]>();
  for (const identity of identities)
    for (const article of new Set(identity.members.map((m) => m.article))) addTo(named, article, identity);
  return named;
}

/** What stands beside a person far more often than elsewhere. */
function companionsOf(person: Identity, named: ReadonlyMap<string, readonly Identity[]>): Set<Identity> {
  const articles = [...new Set(person.members.map((m) => m.article))];
  const counts = new Map<Identity, number>();
  for (const article of articles)
    for (const other of named.get(article) ?? []) if (other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
  const companions = [...counts].filter(([other, count]) => {
    const share = count / articles.length;
    const everywhere = new Set(other.members.map((m) => m.article)).size / named.size;
    return count > 1 && share >= COMPANION_SHARE && share >= COMPANION_LIFT * everywhere;
  });
  return new Set(companions.map(([other]) => other));
}
