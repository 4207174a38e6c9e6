import { addTo, byCodeUnit, groupBy } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold } from '../text/fold.ts';
import { slipBetween } from '../text/misspelling.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link, Links } from './links.ts';

/**
 * Full names of one person: "Andy Quillson" is Andrew Quillson, "Ada Quilson" a slip of the hand, and some put the
 * family's name first. Two people may well be called so; a rare surname, or company that both keep and few others do,
 * shows that they are one.
 */

/** A thing of which more articles speak says little of who is named beside it. */
const RARE_COMPANION = 6;

interface Person {
  readonly identity: Identity;
  readonly given: string;
  readonly surname: string;
  /** What stands between, folded. */
  readonly middle: string;
}

export function linkPeople(identities: readonly Identity[], rulebook: Rulebook): Links {
  const people = identities.flatMap((identity) => personOf(identity) ?? []);
  const companions = rareCompanions(identities);
  const index = {
    bySurname: groupBy(people, ({ surname }) => fold(surname)),
    byGiven: groupBy(people, ({ given }) => fold(given)),
  };
  const sure: Link[] = [];
  const doubtful: Link[] = [];
  for (const person of people) {
    const { identity: from } = person;
    if (from.known !== undefined) continue;
    const found = likeNames(person, index, rulebook)
      .map(({ other, reason, plain }) => ({
        link: { from, to: other.identity, reason: `${reason} of ${other.identity.name}` },
        sure: (plain && isRareSurname(person, other, rulebook)) || shareCompany(from, other.identity, companions),
      }))
      .filter(({ link }) => leads(link.to, from));
    const [first, ...more] = found;
    if (first?.sure === true && more.length === 0) sure.push(first.link);
    else doubtful.push(...found.map(({ link }) => link));
  }
  return { sure, doubtful };
}

function personOf(identity: Identity): Person | undefined {
  const name = identity.known?.name ?? identity.name;
  const words = name.split(' ');
  if (identity.kinds[0] !== 'person' || words.length < 2 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)))
    return undefined;
  const [given = '', surname = ''] = [words[0], words.at(-1)];
  return { identity, given, surname, middle: fold(words.slice(1, -1).join(' ')) };
}

interface People {
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
}

interface LikeName {
  readonly other: Person;
  readonly reason: string;
  /** Nobody else would be called so, were the surname rare. */
  readonly plain: boolean;
}

function likeNames(person: Person, { bySurname, byGiven }: People, { lexicon, morphology }: Rulebook): LikeName[] {
  const { given, surname, middle } = person;
  const namesakes = (bySurname.get(fold(surname)) ?? []).filter((other) => mayShareMiddle(other.middle, middle));
  const sameGiven = (byGiven.get(fold(given)) ?? []).filter((other) => other.middle === middle);
  const turned = middle === '' ? (bySurname.get(fold(given)) ?? []) : [];
  const like = (others: readonly Person[], tell: (other: Person) => Omit<LikeName, 'other'> | undefined) =>
    others.flatMap((other) => {
      const told = other === person ? undefined : tell(other);
      return told === undefined ? [] : [{ other, ...told }];
    });
  return [
    ...like(namesakes, (other) =>
      lexicon.nicknames.get(given)?.has(other.given) === true
        ? { reason: 'short given name', plain: true }
        : areTwoNames(given, other.given)
          ? undefined
          : misspelt(fold(given), fold(other.given)),
    ),
    ...like(sameGiven, (other) => misspelt(fold(surname), fold(other.surname))),
    ...like(turned, (other) =>
      fold(other.given) === fold(surname) && other.middle === ''
        ? {
            reason: 'words in another order',
            plain: ![given, surname].every((w) => morphology.isFirstName(w.toLowerCase())),
          }
        : undefined,
    ),
  ];
}

/** "Paul" and "Paula", "Mario" and "Maria": the vowel at the end makes another name of it. */
const areTwoNames = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x.replace(/[aeio]$/u, '') === y.replace(/[aeio]$/u, '');
};

function misspelt(a: string, b: string): Omit<LikeName, 'other'> | undefined {
  const slip = slipBetween(a, b);
  return slip === undefined ? undefined : { reason: 'misspelling', plain: slip === 'unheard' };
}

/** One of them has none, or both the same: "John F." is not "John N.". */
const mayShareMiddle = (a: string, b: string): boolean => a === '' || b === '' || a.charAt(0) === b.charAt(0);

/** The name that more stories use is the right one; of equals the longer, as that of the full given name. */
function leads(to: Identity, from: Identity): boolean {
  if (to.known !== undefined) return true;
  const [a, b] = [storiesOf(to), storiesOf(from)];
  return a === b
    ? to.name.length > from.name.length || (to.name.length === from.name.length && byCodeUnit(to.name, from.name) < 0)
    : a > b;
}

/** Neither a word of the language nor a surname that many bear; where the words are the same, one such is enough. */
function isRareSurname(a: Person, b: Person, { lexicon, morphology }: Rulebook): boolean {
  const turned = a.given === b.surname;
  return (turned ? [[a, b].reduce((x, y) => (x.surname.length > y.surname.length ? x : y))] : [a, b]).every(
    ({ surname }) => {
      const lower = surname.toLowerCase();
      return (
        lower.length > 4 &&
        !lexicon.isCommonWord(lower) &&
        !morphology.isSurname(lower) &&
        !morphology.isFirstName(lower)
      );
    },
  );
}

type Companions = ReadonlyMap<string, ReadonlySet<Identity>>;

/** By article what few articles name. */
function rareCompanions(identities: readonly Identity[]): Companions {
  const found = new Map<string, Identity[]>();
  for (const identity of identities) {
    const articles = new Set(identity.members.map((m) => m.article));
    if (
      articles.size > 1 &&
      articles.size <= RARE_COMPANION &&
      /^(?:company|organization|product)$/u.test(identity.kinds[0] ?? '')
    )
      for (const article of articles) addTo(found, article, identity);
  }
  return new Map([...found].map(([article, list]) => [article, new Set(list)] as const));
}

/** Something that few name stands beside each of the two, in articles of its own; who stand side by side are two. */
function shareCompany(a: Identity, b: Identity, companions: Companions): boolean {
  const beside = (identity: Identity) => new Set(identity.members.map((m) => m.article));
  const [withA, withB] = [beside(a), beside(b)];
  if ([...withA].some((article) => withB.has(article))) return false;
  const near = (articles: ReadonlySet<string>) =>
    new Set([...articles].flatMap((article) => [...(companions.get(article) ?? [])]));
  const nearB = near(withB);
  return [...near(withA)].some((other) => other !== a && other !== b && nearB.has(other));
}
