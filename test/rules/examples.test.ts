import { describe, expect, it } from 'vitest';
import { tryCounter, tryExample } from '../../src/core/try-examples.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** Every rule carries its examples and counter-examples; this one test runs them all. */

const rulebook = loadRulebook();

describe.each(rulebook.frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  it('has examples and a counter-example', () => {
    expect(frame.examples.length).toBeGreaterThan(0);
    expect(frame.counter.length).toBeGreaterThan(0);
  });

  it.each(frame.examples)('reads: %s', (line) => {
    expect(tryExample(line, { frame, rulebook })).toEqual([]);
  });

  it.each(frame.counter)('does not read: %s', (line) => {
    expect(tryCounter(line, { frame, rulebook })).toEqual([]);
  });
});
