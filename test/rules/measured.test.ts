import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { withMeasured } from '../../src/core/rules/measured.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** What was measured of a rule draws its confidence, the more the more claims were measured. */

describe('the confidence of a rule', () => {
  it.each([
    [0.9, 0, 0, 0.9],
    [0.9, 8, 0, 0.95],
    [0.9, 0, 8, 0.45],
    [0.8, 2, 0, 0.84],
    [0.5, 92, 8, 0.889],
  ])('expected %f, right %i and wrong %i times: %f', (expected, right, wrong, confidence) => {
    expect(withMeasured(expected, { right, wrong }).confidence).toBe(confidence);
  });

  it('keeps what was measured, and over how many claims; nothing where nothing was', () => {
    expect(withMeasured(0.9, { right: 2, wrong: 1 }).measured).toEqual({ precision: 0.667, claims: 3 });
    expect(withMeasured(0.9, { right: 0, wrong: 0 }).measured).toBeUndefined();
    expect(withMeasured(0.9, undefined)).toEqual({ confidence: 0.9, measured: undefined });
  });
});

it('goes with a graph to whoever reads it, and into its claims', () => {
  const plain = loadRulebook();
  const id = 'banned.verb';
  const frames = plain.frames.map((f) =>
    f.id === id ? { ...f, ...withMeasured(0.6, { right: 7, wrong: 1 }) } : { ...f, measured: undefined },
  );
  const rulebook = { ...plain, frames };
  const text = 'Norvane Inc. has banned Velm Inc. in Portugal. Norvane Inc. is based in Portugal.';
  const { attributes, edges } = buildGraph([readArticle({ id: 'a', text }, rulebook)], rulebook);
  expect(attributes.rules[id]).toMatchObject({ precision: 0.875, measured: 8 });
  const evidence = edges.flatMap((edge) => edge.attributes.evidence);
  expect(evidence.filter((e) => e.rule === id).map((e) => e.confidence)).toEqual([0.738]);
  const others = Object.entries(attributes.rules).filter(([rule]) => rule !== id);
  expect(others.map(([, info]) => info.precision)).toEqual(others.map(() => undefined));
});
