import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { spanOf } from '../spans.ts';

/**
 * "Treasury Secretary Ada Quill", "the defence minister": where the article names the department or ministry of that field,
 * the post is there; the state is its employer only where no department is named.
 */
export function departmentOf(at: MatchAt, np: NounPhrase): Denoted[] {
  const court = courtOf(at, np);
  if (court.length > 0) return court;
  const field = fieldOf(at, np);
  if (field === undefined || NO_FIELD.test(field)) return [];
  const { grammar, parsed } = at;
  const lands = np.mods.flatMap((word) => entityOfWord(grammar, parsed, word)?.known?.country ?? []);
  const found = grammar.entities.filter(
    ({ known }) =>
      known?.kinds[0] === 'government' &&
      (lands.length === 0 || lands.includes(known.country)) &&
      [known.name, ...known.aliases].some((name) => isDepartment(name.toLowerCase(), field)),
  );
  const [entity] = found;
  if (entity === undefined || found.length > 1) return [];
  const span = spanOf(parsed, np.first, np.nounAt === undefined ? np.last : np.nounAt + 1);
  return [
    { entity, span, steps: [`the ${np.noun} is taken to be of ${entity.name}, which the article names`], trust: 0.9 },
  ];
}

const NO_FIELD = listed('ministers without a field');

const JUSTICE = listed('justices');

/** "Justice Ada Quill", where the article names one supreme court; "Judge Ada Quill", where it names one court. */
function courtOf({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const bare = np.name !== undefined && np.mods.length === 0 && np.possessor === undefined;
  const court = JUSTICE.test(np.noun ?? '') ? SUPREME : bare && np.noun === 'judge' ? COURT : undefined;
  if (court === undefined || np.name === undefined) return [];
  const [entity, other] = grammar.entities.filter(
    (e) => kindOf(e) === 'government' && court.test(e.known?.name ?? e.name),
  );
  // A judge of a land's highest court is called a justice.
  if (court === COURT && SUPREME.test(entity?.known?.name ?? entity?.name ?? '')) return [];
  if (entity === undefined || other !== undefined || sitsElsewhere(grammar, parsed, entity)) return [];
  const span = spanOf(parsed, np.first, np.last);
  return [{ entity, span, steps: [`a ${np.noun} is taken to sit on ${entity.name}`], trust: 0.9 }];
}

/** "The Velm Tribunal, a bench of which was headed by *Justice Ada Quill*": the sentence names another court, and not that one. */
function sitsElsewhere(grammar: MatchAt['grammar'], parsed: MatchAt['parsed'], court: Entity): boolean {
  const named = parsed.words.flatMap((_, i) => entityOfWord(grammar, parsed, i) ?? []);
  return !named.includes(court) && named.some((e) => kindOf(e) === 'government' && COURT.test(e.known?.name ?? e.name));
}

const SUPREME = /\bsupreme court\b/iu;
const COURT = /\b(?:court|tribunal)\b/iu;

/** "defense secretary", "secretary of defense" */
function fieldOf({ parsed }: MatchAt, np: NounPhrase): string | undefined {
  const before = /^(?:deputy |acting )?(.+) (?:secretary|minister)$/u.exec(np.noun ?? '')?.[1];
  const [behind] = /^(?:secretary|minister)$/u.test(np.noun ?? '') ? phrasesAfter(parsed, np) : [];
  const words = behind === undefined || behind.prep !== 'of' ? [] : parsed.words.slice(behind.np.first, behind.np.last);
  const plain = words.filter((w) => w.lower !== 'the').map((w) => w.lower);
  return before ?? (plain.length > 0 && plain.length < 4 ? plain.join(' ') : undefined);
}

const isDepartment = (name: string, field: string): boolean =>
  name === `${field} department` ||
  name === `${field} ministry` ||
  name === `ministry of ${field}` ||
  name === `department of ${field}` ||
  name === `department of the ${field}`;
