import { groupBy } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, versionOf } from '../text/fold.ts';
import { misprintOf, onlyWordOff, slipBetween } from '../text/misspelling.ts';
import { rareCompanions, shareCompany } from './companions.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link, Links } from './links.ts';
import { isAnybodys, isRare, withoutSuffix } from './spellings.ts';

/**
 * Names of bodies and things that one story spells with a slip of the hand: "Commerzvel" that it calls "Commervel". Only
 * long names, one letter off, of the same kind; sure where both stand beside something that few articles name.
 */
export function linkMisspelt(identities: readonly Identity[], rulebook: Rulebook): Links {
  const named = identities.flatMap((identity) => namesOf(identity, rulebook));
  const byStart = groupBy(named, ({ words }) => `${words.length} ${words.join(' ').slice(0, 3)}`);
  const companions = rareCompanions(identities, (kind) => kind !== '');
  const [sure, doubtful]: [Link[], Link[]] = [[], []];
  for (const like of byStart.values())
    for (const from of like) {
      if (from.identity.known !== undefined || storiesOf(from.identity) > 1) continue;
      const right = like.filter(
        (to) =>
          leads(to.identity) &&
          (isOfKind(from, to) || isThingOfEverybody(from, to)) &&
          (isSlip(from.words, to.words, rulebook) || isCutOff(from.words, to.words) || isOtherForm(from, to, rulebook)),
      );
      const [to, more] = right.filter((x, i) => right.findIndex(({ identity }) => identity === x.identity) === i);
      if (to === undefined || more !== undefined) continue;
      const link = { from: from.identity, to: to.identity, reason: `misspelling of ${to.identity.name}` };
      const told =
        isOtherForm(from, to, rulebook) ||
        isOwnWord(from, to, rulebook) ||
        isWellKnown(from, to) ||
        shareCompany(link.from, link.to, companions);
      (told ? sure : doubtful).push(link);
    }
  return { sure, doubtful };
}

interface Named {
  readonly identity: Identity;
  /** None where nothing tells what it is. */
  readonly kind: string | undefined;
  readonly words: readonly string[];
}

/** Letters that a name must have, so that no other is one letter off by chance. */
const SHORTEST = 8;

/** What a list or the stories call it, as far as it is long enough to be told from others. */
function namesOf(identity: Identity, rulebook: Rulebook): Named[] {
  const [kind] = identity.kinds;
  if (kind === 'person' || kind === 'law') return [];
  const { known, name: told } = identity;
  return (known === undefined ? [told] : [known.name, ...known.aliases]).flatMap((full) => {
    const name = withoutSuffix(full, rulebook);
    const words = fold(name).split(' ');
    const counts = kind !== undefined || words.length > 1;
    return counts && words.join('').length >= SHORTEST && versionOf(name) === '' ? [{ identity, kind, words }] : [];
  });
}

/**
 * Of one kind; what nothing tells of is whatever a list knows by that name, and what is taken for a firm's thing because it
 * begins with its name is that firm by the slip in its last word ("Quillmere Theraputics").
 */
const isOfKind = (from: Named, to: Named): boolean =>
  from.kind === to.kind ||
  (to.identity.known !== undefined &&
    (from.kind === undefined ||
      (from.kind === 'product' && to.kind === 'company' && from.words.length > 1 && from.words[0] === to.words[0])));

/** "Quillmere Theraputics": its first word is nobody else's. */
const isOwnWord = ({ words, identity }: Named, { words: right }: Named, rulebook: Rulebook): boolean =>
  words.length > 1 && words[0] === right[0] && isRare(identity.name.split(' ')[0] ?? '', rulebook);

/** Stories that name what everybody knows. */
const EVERYBODY = 60;

/** "Commervzel" for what a list knows and the news are full of, and nothing but the slip tells of another. */
const isWellKnown = (from: Named, to: Named): boolean =>
  to.identity.known !== undefined &&
  storiesOf(to.identity) >= EVERYBODY &&
  !isOtherName(from, to) &&
  (from.kind === to.kind || isThingOfEverybody(from, to));

/** "Origis Energy" for Origin Energy, "EvolutionX" for Evolution: a consonant that is heard, before other words; a capital behind the name. */
const isOtherName = ({ words: wrong, identity }: Named, { words: right }: Named): boolean =>
  (wrong.length > 1 && misprintOf(wrong[0] ?? '', right[0] ?? '') === 'changed') ||
  /\p{Ll}\p{Lu}$/u.test(identity.name);

/** A thing in one story, by whose name the news are full of a firm or a land: "Tavlandia Arabia". */
const isThingOfEverybody = (from: Named, to: Named): boolean =>
  from.kind === 'product' && to.identity.known !== undefined && storiesOf(to.identity) >= EVERYBODY;

/** Letters that are left of a name whose end a table cut off, and of its last word. */
const LEFT = 16;
const LEFT_OF_LAST = 5;

/** "Quillmere Therapeut": a table cuts its names off. */
function isCutOff(wrong: readonly string[], right: readonly string[]): boolean {
  const [last, whole] = [wrong.at(-1) ?? '', right.at(-1) ?? ''];
  return (
    wrong.length > 1 &&
    wrong.length === right.length &&
    wrong.join(' ').length >= LEFT &&
    last.length >= LEFT_OF_LAST &&
    whole.startsWith(last) &&
    whole.length > last.length + 1 &&
    wrong.slice(0, -1).every((word, i) => word === right[i])
  );
}

/** A list knows it, or several stories spell it so. */
const leads = (identity: Identity): boolean => identity.known !== undefined || storiesOf(identity) > 2;

/** Letters that two forms of one word begin with. */
const STEM = 5;

/**
 * "Bureau of Orchard Protect and Trade" for a body of four words or more that a list knows: one word in another form, or no
 * word at all that begins and ends like it ("Proction").
 */
function isOtherForm(
  { words: wrong }: Named,
  { words: right, identity: { known } }: Named,
  { lexicon }: Rulebook,
): boolean {
  if (known?.kinds[0] !== 'government' || right.length < 4) return false;
  const off = onlyWordOff(wrong, right);
  if (off === undefined || off.wrong.length < STEM) return false;
  const { wrong: a, right: b } = off;
  if (a.slice(0, STEM) === b.slice(0, STEM)) return true;
  return a.slice(0, 3) === b.slice(0, 3) && a.slice(-3) === b.slice(-3) && !lexicon.isCommonWord(a);
}

/** One word is off by a plural's s, or by one letter, and as it stands is neither a word nor a name of anybody or any place. */
function isSlip(wrong: readonly string[], right: readonly string[], rulebook: Rulebook): boolean {
  const off = onlyWordOff(wrong, right);
  if (off === undefined) return false;
  const { wrong: a, right: b } = off;
  // "Quillmere Innovations" for Quillmere Innovation
  if (a === `${b}s` || b === `${a}s`) return wrong.length > 1 && wrong.join('').length >= LEFT;
  // Of one word all must tell; beside other words that are the same a shorter one is enough.
  if (Math.min(a.length, b.length) < (wrong.length > 1 ? 6 : SHORTEST)) return false;
  return !isAnybodys(a, rulebook) && slipBetween(a, b) !== undefined;
}
