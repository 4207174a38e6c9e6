import type { Doc } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Mention } from '../mention.ts';

interface Surroundings {
  readonly doc: Doc;
  readonly found: readonly Mention[];
  readonly rulebook: Rulebook;
}

/**
 * "* Ada Tarn * Bo Quill * Cy Velm", "Ada Tarn, Bo Quill and Cy Velm": a firm that is called as a person in full, between two
 * people of a list; meant is whoever it is called after.
 */
export function isAmongPeople(m: Mention, { doc, found, rulebook }: Surroundings): boolean {
  if (m.known?.kinds[0] !== 'company' || !isFullName(m.name, rulebook)) return false;
  const at = found.indexOf(m);
  const [before, behind] = [found[at - 1], found[at + 1]];
  if (before === undefined || behind === undefined) return false;
  const joined = (a: Mention, b: Mention): boolean => JOINT.test(doc.text.slice(a.to, b.from));
  return isPerson(before) && isPerson(behind) && joined(before, m) && joined(m, behind);
}

/** Nothing but signs of a list. */
const JOINT = /^(?:,? (?:and|or|&) |,? |\s*\n[\s*•\-–\d.)]*)$/u;

const isPerson = ({ personal, known, name }: Mention): boolean =>
  name.includes(' ') && (known === undefined ? personal : known.kinds[0] === 'person');

/** A given name and one word behind it that is none of the language. */
function isFullName(name: string, { lexicon, morphology }: Rulebook): boolean {
  const [given = '', surname, more] = name.split(' ');
  return (
    surname !== undefined &&
    more === undefined &&
    morphology.isFirstName(given.toLowerCase()) &&
    !lexicon.isCommonWord(surname.toLowerCase()) &&
    !lexicon.legalSuffixes.has(surname)
  );
}
