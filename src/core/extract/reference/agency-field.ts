import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import type { PhraseAt } from './article-grammar.ts';

/** "Tavland's *antitrust* authority" is not its Data Office: what an agency watches over, by its name and by what it is called. */

const FIELDS = [
  listed('words for the field of competition'),
  listed('words for the field of data'),
  listed('words for the field of media'),
  listed('words for the field of money'),
];

/** The description tells of one field, and the agency's names of others alone. */
export function isOfOtherField({ parsed, np }: PhraseAt, { name, known }: Entity): boolean {
  // "The watchdog" sits in no court.
  if (AGENCY.test(np.plainNoun ?? '') && COURT.test(known?.name ?? name)) return true;
  const [said, own] = [fieldsSaid({ parsed, np }), fieldsOf({ name, known })];
  return said.length > 0 && own.length > 0 && !own.some((field) => said.includes(field));
}

/** The agency's names tell of the field that the description tells of. */
export function isOfField(at: PhraseAt, entity: Entity): boolean {
  const said = fieldsSaid(at);
  return fieldsOf(entity).some((field) => said.includes(field));
}

const fieldsSaid = ({ parsed, np }: PhraseAt) =>
  fieldsIn(parsed.words.slice(np.first, np.nounAt ?? np.last).map((w) => w.lower));

const fieldsOf = ({ name, known }: Pick<Entity, 'name' | 'known'>) =>
  fieldsIn(
    [name, known?.name ?? '', ...(known?.aliases ?? [])]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}-]+/u),
  );

const AGENCY = listed('agencies without a name');
const COURT = /\b(?:Court|Tribunal)\b/u;

const fieldsIn = (words: readonly string[]) => FIELDS.filter((field) => words.some((word) => field.test(word)));
