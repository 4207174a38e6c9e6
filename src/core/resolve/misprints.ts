import { addTo } from '../model/index.ts';
import type { Gazetteer, KnownName } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, squeeze, versionOf } from '../text/fold.ts';
import { perOwner } from '../text/memo.ts';
import { misprintOf, onlyWordOff } from '../text/misspelling.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link } from './links.ts';
import { isAnybodys, withoutSuffix, yearOfLaw, yearsTold } from './spellings.ts';

/**
 * What a list knows and the news are full of, as one story or two misprint it: "Tavlnd Bank" once, where hundreds write of
 * Tavland Bank. What kind the one story takes it for is a guess that says nothing against it. People are told elsewhere, since
 * one letter makes another of them.
 */
export function linkMisprints(identities: readonly Identity[], rulebook: Rulebook): Link[] {
  const index = indexFamous(identities, rulebook);
  return identities.flatMap((from) => {
    if (from.known !== undefined || isPerson(from) || storiesOf(from) > SELDOM) return [];
    const to = misdated(from, index) ?? misprinted(from, index);
    return to === undefined ? [] : [{ from, to, reason: `a misprint of ${to.known?.name}`, guessed: true as const }];
  });
}

/** What the news are full of. */
interface Famous {
  /** Forms of names by how they begin and end. */
  readonly byEnd: ReadonlyMap<string, readonly Form[]>;
  /** Laws by their names without a year. */
  readonly laws: ReadonlyMap<string, readonly Identity[]>;
  readonly rulebook: Rulebook;
}

function indexFamous(identities: readonly Identity[], rulebook: Rulebook): Famous {
  const famous = identities.filter((to) => to.known !== undefined && storiesOf(to) >= FAMOUS && !isPerson(to));
  const ofLand = adjectivesOf(rulebook.gazetteer);
  const [byEnd, laws] = [new Map<string, Form[]>(), new Map<string, Identity[]>()];
  for (const to of famous) {
    const { id, name, aliases } = to.known as KnownName;
    for (const form of formsOf([name, ...aliases, ...(ofLand.get(id) ?? [])], to, rulebook))
      for (const key of keysOf(form.words)) addTo(byEnd, key, form);
    if (to.kinds[0] === 'law') for (const key of new Set([name, ...aliases].map(squeeze))) addTo(laws, key, to);
  }
  return { byEnd, laws, rulebook };
}

/** The one thing of which the name is a misprint. */
function misprinted(from: Identity, { byEnd, rulebook }: Famous): Identity | undefined {
  const name = withoutSuffix(from.name, rulebook);
  if (versionOf(name) !== '' || !/^\p{Lu}[\p{L}&.’' -]+$/u.test(name)) return undefined;
  const words = fold(name).split(' ');
  const right = new Set(
    [...keysOf(words), ...keysOf(words, words.length - 1)]
      .flatMap((key) => byEnd.get(key) ?? [])
      .filter(({ to }) => storiesOf(to) >= LEAD * storiesOf(from) && mayBe(from, to))
      .filter((form) => isMisprint(words, form, rulebook) || isDoubled(words, form))
      .map(({ to }) => to),
  );
  return right.size === 1 ? [...right][0] : undefined;
}

/** Words of a law's name that no other law shares but for its year. */
const OWN_WORDS = 4;

/** "Fair Lens and Orchards Reform Act of 1956" for that of 1955: a law of so long a name, one digit of whose year is off. */
function misdated({ name }: Identity, { laws }: Famous): Identity | undefined {
  const told = yearOfLaw(name);
  if (told === undefined || told.rest.split(' ').length < OWN_WORDS) return undefined;
  const isOff = (year: string) => [...year].filter((digit, i) => digit !== told.year[i]).length === 1;
  const right = (laws.get(squeeze(told.rest)) ?? []).filter(({ known }) => yearsTold(known as KnownName).some(isOff));
  return right.length === 1 ? right[0] : undefined;
}

/** Stories that name what the news are full of, and what everybody knows. */
const FAMOUS = 10;
const WELL_KNOWN = 60;
/** Stories that misprint it, and how many times as many write it right. */
const SELDOM = 2;
const LEAD = 10;

/** Stories that name a land of which all the news are: "Unite States" is misprinted, though each of its words is one. */
const EVERYWHERE = 200;

interface Form {
  readonly to: Identity;
  readonly words: readonly string[];
}

/** The words of names without their suffixes; digits are no misprint of others. */
const formsOf = (names: readonly string[], to: Identity, rulebook: Rulebook): Form[] =>
  names
    .map((name) => withoutSuffix(name, rulebook))
    .filter((name) => versionOf(name) === '')
    .map((name) => ({ to, words: fold(name).split(' ') }));

/** Adjectives of one word by the id of the land. */
const adjectivesOf = perOwner((gazetteer: Gazetteer): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [, forms] of gazetteer.forms)
    for (const { words, entry, demonym } of forms)
      if (demonym && entry.isCountry && words.length === 1) addTo(found, entry.id, words[0] as string);
  return found;
});

const isPerson = ({ kinds, known }: Identity): boolean =>
  known === undefined ? kinds[0] === 'person' : known.kinds[0] === 'person';

/** One slip does not change both the beginning and the end of a name. */
function keysOf(words: readonly string[], count = words.length): string[] {
  const whole = words.join(' ');
  return [`${count}<${whole.slice(0, 3)}`, `${count}>${whole.slice(-3)}`];
}

/** "Bureau of Orchard Trade and Orchard Protection" for a long name that has no such word twice. */
const isDoubled = (wrong: readonly string[], { words: right }: Form): boolean =>
  right.length >= OWN_WORDS &&
  wrong.some(
    (word, i) =>
      right.includes(word) &&
      wrong.length === right.length + 1 &&
      right.every((w, k) => w === wrong[k < i ? k : k + 1]),
  );

/** What a story takes for a thing or a firm may be anything; a body is no firm. */
function mayBe({ kinds: [kind] }: Identity, { kinds }: Identity): boolean {
  if (kind === undefined || kind === 'product' || kinds.includes(kind)) return true;
  return kind === 'company' && kinds[0] !== 'government';
}

/** Letters of a name of several words, and of the word that is off in it; of one word, and of one that all know. */
const SEVERAL_WORDS = 10;
const OFF = 5;
const ONE_WORD = 8;
const SHORT_WORD = 7;

function isMisprint(wrong: readonly string[], { to, words: right }: Form, rulebook: Rulebook): boolean {
  const off = onlyWordOff(wrong, right);
  if (off === undefined) return false;
  const { at, wrong: a, right: b } = off;
  // "Quill Platform" for Quill Platforms
  const isSingular = `${a}s` === b && at === wrong.length - 1;
  if (isSingular && at > 0 && wrong.join('').length >= SEVERAL_WORDS) return true;
  const slip = misprintOf(a, b);
  if (slip === undefined || Math.min(a.length, b.length) < OFF) return false;
  // "Tavlandia Bay" for a land of two words; another letter behind a firm's name makes another name of it.
  if (slip === 'ending' && !(wrong.length > 1 && to.known?.isCountry === true)) return false;
  // "Origen Energy" slips, "Origis Energy" is another firm: so does a consonant that is heard, but behind other words.
  if (slip === 'changed' || slip === 'added')
    return wrong.length > 1 && (at > 0 || wrong.length > 2) && a.length > OFF + 1 && !isAnybodys(a, rulebook);
  if (wrong.length > 1 && wrong.join('').length >= SEVERAL_WORDS)
    return !isAnybodys(a, rulebook) || (to.known?.isCountry === true && storiesOf(to) >= EVERYWHERE);
  if (wrong.length > 1 || isAnybodys(a, rulebook)) return false;
  return a.length >= ONE_WORD || (a.length >= SHORT_WORD && slip !== 'vowel' && storiesOf(to) >= WELL_KNOWN);
}
