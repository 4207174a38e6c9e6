import { groupBy } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { fold, versionOf } from '../text/fold.ts';
import { slipBetween } from '../text/misspelling.ts';
import { rareCompanions, shareCompany } from './companions.ts';
import { type Identity, storiesOf } from './identities.ts';
import type { Link, Links } from './links.ts';
import { withoutSuffix } from './spellings.ts';

/**
 * Names of bodies and things that one story spells with a slip of the hand: "Commerzvel" that it calls "Commervel". Only
 * long names, one letter off, of the same kind; sure where both stand beside something that few articles name.
 */
export function linkMisspelt(identities: readonly Identity[], rulebook: Rulebook): Links {
  const named = identities.flatMap((identity) => nameOf(identity, rulebook) ?? []);
  const byStart = groupBy(named, ({ kind, words }) => `${kind} ${words.length} ${words.join(' ').slice(0, 3)}`);
  const companions = rareCompanions(identities, (kind) => kind !== '');
  const [sure, doubtful]: [Link[], Link[]] = [[], []];
  for (const like of byStart.values())
    for (const from of like) {
      if (from.identity.known !== undefined || storiesOf(from.identity) > 1) continue;
      const right = like.filter(
        (to) => leads(to.identity) && (isSlip(from.words, to.words, rulebook) || isOtherForm(from, to)),
      );
      const [to, more] = right;
      if (to === undefined || more !== undefined) continue;
      const link = { from: from.identity, to: to.identity, reason: `misspelling of ${to.identity.name}` };
      const told = isOtherForm(from, to) || shareCompany(link.from, link.to, companions);
      (told ? sure : doubtful).push(link);
    }
  return { sure, doubtful };
}

interface Named {
  readonly identity: Identity;
  readonly kind: string;
  readonly words: readonly string[];
}

/** Letters that a name must have, so that no other is one letter off by chance. */
const SHORTEST = 8;

function nameOf(identity: Identity, rulebook: Rulebook): Named | undefined {
  const [kind] = identity.kinds;
  const name = withoutSuffix(identity.known?.name ?? identity.name, rulebook);
  const words = fold(name).split(' ');
  const counts = kind !== undefined && kind !== 'person' && kind !== 'law';
  return counts && words.join('').length >= SHORTEST && versionOf(name) === '' ? { identity, kind, words } : undefined;
}

/** A list knows it, or several stories spell it so. */
const leads = (identity: Identity): boolean => identity.known !== undefined || storiesOf(identity) > 2;

/** Letters that two forms of one word begin with. */
const STEM = 5;

/** "Bureau of Orchard Protect and Trade" for a body of four words or more that a list knows: one word in another form. */
function isOtherForm({ words: wrong }: Named, { words: right, identity: { known } }: Named): boolean {
  if (known?.kinds[0] !== 'government' || right.length < 4 || wrong.length !== right.length) return false;
  const off = wrong.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] as string] as const]));
  const [pair, more] = off;
  return (
    pair !== undefined &&
    more === undefined &&
    pair[0].slice(0, STEM) === pair[1].slice(0, STEM) &&
    pair[0].length >= STEM
  );
}

/** One word is off by one letter, and as it stands is neither a word nor a name of anybody or any place. */
function isSlip(wrong: readonly string[], right: readonly string[], { lexicon, morphology }: Rulebook): boolean {
  const off = wrong.flatMap((word, i) => (word === right[i] ? [] : [i]));
  const [at, more] = off;
  if (at === undefined || more !== undefined) return false;
  const [a, b] = [wrong[at] as string, right[at] as string];
  // Of one word all must tell; beside other words that are the same a shorter one is enough.
  if (Math.min(a.length, b.length) < (wrong.length > 1 ? 6 : SHORTEST) || a === `${b}s` || b === `${a}s`) return false;
  const isWord =
    lexicon.isCommonWord(a) || morphology.isFirstName(a) || morphology.isSurname(a) || morphology.isPlace(a);
  return !isWord && slipBetween(a, b) !== undefined;
}
