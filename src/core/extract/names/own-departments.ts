import type { Doc } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/** "Ostrea University's Physics Department", "the Physics Department at Ostrea University": a part of a school or firm, and no ministry. */
export function withoutOwnDepartments(found: readonly Mention[], doc: Doc): Mention[] {
  return found.filter((m) => m.known !== undefined || !DEPARTMENT.test(m.name) || !isOwned(m, found, doc));
}

const DEPARTMENT = /^Department of |.\bDepartment$/u;

function isOwned(m: Mention, found: readonly Mention[], doc: Doc): boolean {
  const tokens = tokensOf(doc, m);
  const behind = /^['’]s?$/u.test(tokens[m.first - 1]?.text ?? '');
  const at = /^(?:at|of)$/u.test(tokens[m.last]?.text ?? '');
  const the = tokens[m.last + 1]?.text === 'the' ? 2 : 1;
  return found.some(
    (x) =>
      x.sentence === m.sentence &&
      ((behind && x.last === m.first - 1 && hasDepartments(x)) || (at && x.first === m.last + the && isSchool(x))),
  );
}

const hasDepartments = (owner: Mention): boolean => owner.known?.kinds[0] === 'company' || isSchool(owner);

const isSchool = ({ name }: Mention): boolean => name.split(' ').some((word) => SCHOOL.test(word));

const SCHOOL = listed('schools and institutes');
