import { type PlainClaim, readMarked } from './read-marked.ts';
import { parseMarked } from './rules/notation.ts';
import type { Frame, Rulebook } from './rules/rulebook.ts';

/** Runs the examples and counter-examples of a rule. */

/** An example that is not read as it says, or a counter-example that the rule reads nevertheless. */
export interface FailedExample {
  readonly line: string;
  /** In words. */
  readonly expected: string;
  /** What was read: claims of the relation, or of the rule; in words. */
  readonly found: readonly string[];
}

/** The claim that an example of a rule expects: "Norvane banned Quillbee (asserted)". */
export function tryExample(line: string, { frame, rulebook }: { frame: Frame; rulebook: Rulebook }): FailedExample[] {
  const marked = parseMarked(line);
  const named = (role: string) => marked.names.find((n) => n.role === role)?.name;
  const [subject, object] = [named('s'), named('o')];
  if (subject === undefined || object === undefined)
    return [{ line, expected: 'one name marked |s] and one marked |o]', found: [] }];
  const symmetric = rulebook.relations.get(frame.relation)?.symmetric === true;
  const found = readMarked(marked, rulebook)
    .filter((c) => c.relation === frame.relation)
    .map((c) => inWords(symmetric && c.subject === object ? { ...c, subject: c.object, object: c.subject } : c));
  const expected = inWords({ subject, object, relation: frame.relation, modality: marked.modality });
  return found.includes(expected) ? [] : [{ line, expected, found }];
}

/** A counter-example fails where the rule itself makes a claim of it. */
export function tryCounter(line: string, { frame, rulebook }: { frame: Frame; rulebook: Rulebook }): FailedExample[] {
  const found = readMarked(parseMarked(line), rulebook)
    .filter((c) => c.rule === frame.id)
    .map(inWords);
  return found.length === 0 ? [] : [{ line, expected: `no claim by ${frame.id}`, found }];
}

const inWords = ({ subject, relation, object, modality }: Omit<PlainClaim, 'rule'>): string =>
  `${subject} ${relation} ${object} (${modality})`;
