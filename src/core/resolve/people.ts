import { byCodeUnit, groupBy } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold } from '../text/fold.ts';
import { misprintOf, slipBetween } from '../text/misspelling.ts';
import { rareCompanions, shareCompany } from './companions.ts';
import { type Employers, shareEmployer } from './employers.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link, Links } from './links.ts';
import { isAnybodys } from './spellings.ts';

/**
 * Full names of one person: "Andy Quillson" is Andrew Quillson, "Ada Quilson" a slip of the hand, some leave out a middle
 * name, and some put the family's name first. Two people may well be called so; a rare surname, or company that both keep and few others do,
 * shows that they are one.
 */

interface Person {
  readonly identity: Identity;
  readonly given: string;
  readonly surname: string;
  /** What stands between, folded. */
  readonly middle: string;
}

export function linkPeople(
  identities: readonly Identity[],
  { rulebook, employers }: { rulebook: Rulebook; employers: Employers },
): Links {
  const people = identities.flatMap((identity) => personOf(identity) ?? []);
  const companions = rareCompanions(identities, (kind) => /^(?:company|organization|product)$/u.test(kind));
  const index = {
    bySurname: groupBy(people, ({ surname }) => fold(surname)),
    byGiven: groupBy(people, ({ given }) => fold(given)),
    employers,
  };
  const sure: Link[] = [];
  const doubtful: Link[] = [];
  for (const person of people) {
    const { identity: from } = person;
    if (from.known !== undefined) continue;
    const found = likeNames(person, index, rulebook)
      .map(({ other, reason, plain, rare, slip }) => ({
        link: { from, to: other.identity, reason: `${reason} of ${other.identity.name}` },
        sure:
          (plain &&
            (rare === true ||
              ((isRareSurname(person, other, rulebook) || isInAllNews(other, person)) &&
                !isBorneByMany(person, index)))) ||
          isKnownMisprinted(person, other, rulebook) ||
          shareEmployer(from, other.identity, { employers, few: slip === true }) ||
          shareCompany(from, other.identity, companions),
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
  readonly employers: Employers;
}

interface LikeName {
  readonly other: Person;
  readonly reason: string;
  /** Nobody else would be called so, were the surname rare. */
  readonly plain: boolean;
  /** The given name is rare, whatever the surname. */
  readonly rare?: boolean;
  /** One letter is off, which may be another's name. */
  readonly slip?: boolean;
}

function likeNames(
  person: Person,
  { bySurname, byGiven, employers }: People,
  { lexicon, morphology }: Rulebook,
): LikeName[] {
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
      isInitialOf(given, other.given) && shareEmployer(person.identity, other.identity, { employers, few: false })
        ? { reason: 'initial', plain: false }
        : undefined,
    ),
    ...like(namesakes, (other) =>
      lexicon.nicknames.get(given)?.has(other.given) === true
        ? { reason: 'short given name', plain: true }
        : fold(given) === fold(other.given)
          ? withoutMiddle([person, other], { namesakes, morphology })
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

/**
 * "Ravi Quillson" for Ravi Singh Quillson, where no Ravi Kant Quillson bears the name as well; initials are told apart
 * elsewhere. A given name that few bear tells as much as a rare surname.
 */
function withoutMiddle(
  [a, b]: readonly [Person, Person],
  { namesakes, morphology }: { namesakes: readonly Person[]; morphology: Rulebook['morphology'] },
): Omit<LikeName, 'other'> | undefined {
  const longest = a.middle === '' ? b.middle : a.middle;
  if ((a.middle === '') === (b.middle === '') || longest.length < 3) return undefined;
  const rival = namesakes.some(
    ({ given, middle }) => fold(given) === fold(a.given) && middle !== '' && middle !== longest,
  );
  const rare = a.given.length > 4 && !morphology.isFirstName(a.given.toLowerCase());
  return rival ? undefined : { reason: 'without the middle name', plain: true, rare };
}

/** "Paul" and "Paula", "Mario" and "Maria": the vowel at the end makes another name of it. */
const areTwoNames = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x.replace(/[aeio]$/u, '') === y.replace(/[aeio]$/u, '');
};

function misspelt(a: string, b: string): Omit<LikeName, 'other'> | undefined {
  const slip = slipBetween(a, b);
  return slip === undefined ? undefined : { reason: 'misspelling', plain: slip === 'unheard', slip: true };
}

/** "A. Quillson" for Ada Quillson, of whom the post tells that it is she. */
const isInitialOf = (initial: string, given: string): boolean =>
  /^\p{Lu}\.?$/u.test(initial) && given.length > 2 && given.startsWith(initial.charAt(0));

/** Letters of a name that nobody else bears, and how many times as many stories must write it right. */
const LONG = 6;
const LEAD = 10;

/**
 * "Ada Quillmanson" misprinted where a list knows her, and the news tell of her: a letter left out, doubled or in another
 * place in a long name, which is then nobody's; or several of her kind, "more Ada Quillmansons".
 */
function isKnownMisprinted(person: Person, { identity: to, ...right }: Person, rulebook: Rulebook): boolean {
  const { identity: from } = person;
  if (storiesOf(to) < LEAD * storiesOf(from)) return false;
  if (person.given === right.given && person.surname === `${right.surname}s`) return true;
  if (to.known === undefined) return false;
  const off = (['given', 'surname'] as const).filter((part) => person[part] !== right[part]);
  const [part, more] = off;
  if (part === undefined || more !== undefined) return false;
  const [wrong, name] = [fold(person[part]), fold(right[part])];
  const slip = misprintOf(wrong, name);
  return (
    wrong.length >= LONG &&
    (slip === 'dropped' || slip === 'doubled' || slip === 'swapped') &&
    !isAnybodys(wrong, rulebook)
  );
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

/** Stories that name whoever all the news are of. */
const ALL_NEWS = 20;

/** One story alone writes the name so of which many write the other, and both are heard alike. */
const isInAllNews = (other: Person, person: Person): boolean =>
  storiesOf(other.identity) >= ALL_NEWS && storiesOf(person.identity) === 1 && fold(other.surname).length > 4;

/** So many given names before one surname show that many families bear it. */
const MANY = 8;

const isBorneByMany = ({ surname }: Person, { bySurname }: People): boolean =>
  new Set(bySurname.get(fold(surname))?.map(({ given }) => given)).size >= MANY;

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
