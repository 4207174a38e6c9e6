import { type Doc, gather, type Token } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import type { Mention } from '../mention.ts';

/** "the Departments of Trade, Water and Roads", "the Trade and Water departments": each is named by what it is for. */

/** All names found, and in place of what stands in such a list the departments of it. */
export function withDepartments(found: readonly Mention[], doc: Doc, { gazetteer }: Rulebook): Mention[] {
  if (!/departments/iu.test(doc.text)) return [...found];
  const field = (words: string): KnownName | undefined =>
    gazetteer.spelled(squeeze(`Department of ${words}`)).find(({ kinds }) => kinds[0] === 'government');
  const listed = gather(doc.sentences, ({ tokens }, sentence) =>
    gather(tokens, (token, at) => {
      if (token.lower !== 'departments') return [];
      const behind = tokens[at + 1]?.lower === 'of' ? fieldsFrom(tokens, at + 2, field) : [];
      return (behind.length > 0 ? behind : fieldsBefore(tokens, at, field)).map((f) => mentionOf(tokens, sentence, f));
    }),
  );
  if (listed.length === 0) return [...found];
  const covered = (m: Mention) => listed.some((l) => l.from < m.to && m.from < l.to);
  return [...found.filter((m) => !covered(m)), ...listed];
}

interface Field {
  readonly first: number;
  readonly last: number;
  readonly known: KnownName;
}

type FieldOf = (words: string) => KnownName | undefined;

/** "Health and Human Services" */
const LONGEST = 4;

/** What a department that begins here is for, the longest name first. */
function fieldAt(tokens: readonly Token[], first: number, field: FieldOf): Field | undefined {
  for (let last = Math.min(tokens.length, first + LONGEST); last > first; last--) {
    const known = isJoint(tokens[last - 1]) ? undefined : field(wordsOf(tokens, first, last));
    if (known !== undefined) return { first, last, known };
  }
  return undefined;
}

const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map((t) => t.text)
    .join(' ');

const isJoint = (token: Token | undefined): boolean => /^(?:,|and|&|the)$/u.test(token?.lower ?? '');

function fieldsFrom(tokens: readonly Token[], start: number, field: FieldOf): Field[] {
  const fields: Field[] = [];
  let at = start;
  for (;;) {
    while (isJoint(tokens[at])) at++;
    const found = fieldAt(tokens, at, field);
    if (found === undefined) return fields;
    fields.push(found);
    at = found.last;
    if (!isJoint(tokens[at])) return fields;
  }
}

function fieldEndingAt(tokens: readonly Token[], last: number, field: FieldOf): Field | undefined {
  for (let first = Math.max(0, last - LONGEST); first < last; first++) {
    const known = isJoint(tokens[first]) ? undefined : field(wordsOf(tokens, first, last));
    if (known !== undefined) return { first, last, known };
  }
  return undefined;
}

/** Two or more before the word. */
function fieldsBefore(tokens: readonly Token[], end: number, field: FieldOf): Field[] {
  const fields: Field[] = [];
  let last = end;
  for (;;) {
    const found = fieldEndingAt(tokens, last, field);
    if (found === undefined) break;
    fields.unshift(found);
    last = found.first;
    while (isJoint(tokens[last - 1])) last--;
    if (last === found.first) break;
  }
  return fields.length > 1 ? fields : [];
}

function mentionOf(tokens: readonly Token[], sentence: number, { first, last, known }: Field): Mention {
  const [from, to] = [(tokens[first] as Token).from, (tokens[last - 1] as Token).to];
  return {
    sentence,
    first,
    last,
    from,
    to,
    name: wordsOf(tokens, first, last),
    known,
    demonym: false,
    place: false,
    capital: false,
    personal: false,
    weak: false,
  };
}
