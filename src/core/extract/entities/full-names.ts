import { groupBy } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { fold } from '../../text/fold.ts';
import { slipBetween } from '../../text/misspelling.ts';
import { applyMerges, type Draft, type Merge } from './drafts.ts';

/**
 * Full names of one person in one article: "Matt Tarnow" and "Matthew Tarnow", "Ravi Singh Quillson" and "Ravi Quillson",
 * "S. Tarnowan" and "Sanjay Tarnowan". Who bears such names side by side is hardly ever somebody else.
 */
export function mergeFullNames(
  drafts: readonly Draft[],
  { lexicon, mayBePerson }: { lexicon: Lexicon; mayBePerson: (draft: Draft) => boolean },
): Draft[] {
  const people = drafts.flatMap((draft) =>
    draft.personal || draft.known?.kinds[0] === 'person' || mayBePerson(draft) ? nameOf(draft) : [],
  );
  const bySurname = groupBy(people, ({ surname }) => surname);
  const nameOfDraft = new Map(people.map((person) => [person.draft, person]));
  return applyMerges(drafts, (draft) => {
    const own = nameOfDraft.get(draft);
    if (own === undefined || draft.known !== undefined) return undefined;
    const found = (bySurname.get(own.surname) ?? []).flatMap((other) => {
      const reason = other === own || !isFuller(other, own) ? undefined : likeness(own, other, lexicon);
      return reason === undefined
        ? []
        : [{ into: other.draft, reason: `${reason} of ${other.draft.name}`, personal: true }];
    });
    return found.length === 1 ? (found[0] as Merge) : undefined;
  });
}

interface FullName {
  readonly draft: Draft;
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
}

/** A generation's mark ends the names of two people: a father's and his son's. */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;

function nameOf(draft: Draft): FullName[] {
  const name = draft.known?.name ?? draft.name;
  const words = name
    .replace(/["“”‘’(),]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word))) return [];
  const surname = fold(words.at(-1) as string);
  if (GENERATION.test(surname)) return [];
  return [{ draft, given: words[0] as string, middle: words.slice(1, -1).map(fold), surname }];
}

/** The one that a list knows, or that says more, or that the article uses more. */
function isFuller(a: FullName, b: FullName): boolean {
  if (a.draft.known !== undefined) return true;
  const more = a.draft.mentions.length - b.draft.mentions.length;
  const longer = a.draft.name.length - b.draft.name.length;
  if (fold(a.given) === fold(b.given) || isInitial(a.given) || isInitial(b.given)) return longer > 0;
  return more !== 0 ? more > 0 : longer > 0 || (longer === 0 && a.draft.name < b.draft.name);
}

const isNamedFirst = (full: FullName, short: FullName): boolean =>
  (full.draft.mentions[0]?.from ?? 0) < (short.draft.mentions.find((m) => m.sentence > 0)?.from ?? 0);

const isInitial = (given: string): boolean => /^\p{Lu}\.?$/u.test(given);

function likeness(a: FullName, b: FullName, lexicon: Lexicon): string | undefined {
  const [given, other] = [fold(a.given), fold(b.given)];
  // "Quill Tarnow" for Ada Quill Tarnow or Ada Lia Quill Tarnow, "De Quill" for Ada de Quill: the surname has two words.
  const tailOf = ({ middle, surname }: FullName) => [...middle, surname].join(' ');
  if (` ${tailOf(b)}`.endsWith(` ${given} ${tailOf(a)}`) && isNamedFirst(b, a) && arePeople([a, b], lexicon))
    return 'surname of two words';
  // "Rudolph 'Rudy' Quill" is the known Rudy Quill.
  if (b.draft.known !== undefined && tailOf(a) === `${other} ${tailOf(b)}`) return 'full given name';
  const bare = a.middle.length === 0 || b.middle.length === 0;
  if (given === other)
    return bare && a.middle.length !== b.middle.length && arePeople([a, b], lexicon)
      ? 'without the middle name'
      : undefined;
  if (!bare && a.middle[0]?.charAt(0) !== b.middle[0]?.charAt(0)) return undefined;
  if (isInitial(a.given) && !isInitial(b.given) && other.startsWith(given)) return 'initial and surname';
  if (lexicon.nicknames.get(a.given)?.has(b.given) === true) return 'short given name';
  // "Paul" and "Paula", "Mario" and "Maria" are two.
  const stem = (word: string) => word.replace(/[aeio]$/u, '');
  const slip = a.draft.mentions.length === 1 && stem(given) !== stem(other) && slipBetween(given, other) === 'unheard';
  return slip && b.draft.mentions.length > 1 ? 'misspelling' : undefined;
}

/** A given name or title shows it of one of them, or none of their words is one of the language: "Velm Gear Watch" is a thing. */
const arePeople = (names: readonly FullName[], { isCommonWord }: Lexicon): boolean =>
  names.some(({ draft }) => draft.personal || draft.known !== undefined) ||
  names.every(({ draft }) => !fold(draft.name).split(' ').some(isCommonWord));
