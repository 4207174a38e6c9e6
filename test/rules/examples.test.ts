import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook.ts';
import { parseMarked } from '../support/notation.ts';
import { readMarked } from '../support/read-marked.ts';

/** Every rule carries its examples and counter-examples; this one test runs them all. */

const rulebook = loadRulebook();
const symmetric = (relation: string) => rulebook.relations.get(relation)?.symmetric === true;

describe.each(rulebook.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  it('has examples and a counter-example', () => {
    expect(frame.examples.length).toBeGreaterThan(0);
    expect(frame.counter.length).toBeGreaterThan(0);
  });

  it.each(frame.examples)('reads: %s', (line) => {
    const marked = parseMarked(line);
    const subject = marked.names.find((n) => n.role === 's')?.name;
    const object = marked.names.find((n) => n.role === 'o')?.name;
    const found = readMarked(marked, rulebook)
      .filter((c) => c.relation === frame.relation)
      .map((c) => (symmetric(c.relation) && c.subject === object ? { ...c, subject: c.object, object: c.subject } : c))
      .map((c) => `${c.subject} ${c.relation} ${c.object} (${c.modality})`);
    expect(found).toContain(`${subject} ${frame.relation} ${object} (${marked.modality})`);
  });

  it.each(frame.counter)('does not read: %s', (line) => {
    const marked = parseMarked(line);
    const found = readMarked(marked, rulebook).filter((c) => c.rule === frame.id);
    expect(found).toEqual([]);
  });
});
