import { describe, expect, it } from 'vitest';
import { calibrate, calibrationError } from './calibration.ts';
import { type NamePair, type PairVerdict, parsePairs, scorePairs } from './pairs.ts';
import { rulePrecision } from './rule-precision.ts';

describe('calibration', () => {
  const judged = [true, true, true, false].map((right) => ({ confidence: 0.92, right }));

  it('compares what a bin promises with what it keeps', () => {
    const [bin, ...others] = calibrate(judged);
    expect(others).toEqual([]);
    expect(bin).toMatchObject({ from: 0.9, to: 0.95, claims: 4, kept: 0.75 });
    expect(bin?.promised).toBeCloseTo(0.92);
    expect(calibrationError(calibrate(judged))).toBeCloseTo(0.17);
  });

  it('puts a border into the upper bin, and 1 into the last', () => {
    const bins = calibrate([0.9, 1, 0.5].map((confidence) => ({ confidence, right: true })));
    expect(bins.map(({ from }) => from)).toEqual([0.5, 0.9, 0.95]);
  });

  it('weighs bins by their claims', () => {
    const sure = Array.from({ length: 4 }, () => ({ confidence: 1, right: true }));
    expect(calibrationError(calibrate([...judged, ...sure]))).toBeCloseTo(0.085);
  });
});

describe('pairs of names', () => {
  const HEADING = 'name\tkind\tname\tkind\tverdict\twithin\treason';
  const file = [
    HEADING,
    'A\tcompany\tA Inc.\tcompany\tsame\tcorpus\tsuffix',
    '# a remark',
    'B 1\tmodel\tB 2\tmodel\tdifferent\tarticle\tdigits',
  ].join('\n');

  it('are read with their lines', () => {
    const [first, second] = parsePairs(file);
    expect(first).toMatchObject({ line: 2, a: { name: 'A', kind: 'company' }, same: true, within: 'corpus' });
    expect(second).toMatchObject({ line: 4, b: { name: 'B 2', kind: 'model' }, same: false, within: 'article' });
  });

  it('say which line is broken and how', () => {
    expect(() => parsePairs(`${HEADING}\nA\tcompany`)).toThrow('line 2: 7 filled columns wanted, not 2');
    expect(() => parsePairs(`${HEADING}\nA\tx\tB\tx\tmaybe\tcorpus\tr`)).toThrow(
      'line 2: same or different, not maybe',
    );
    expect(() => parsePairs(`${HEADING}\nA\tx\tB\tx\tsame\there\tr`)).toThrow('line 2: corpus or article, not here');
  });

  it('score wrong merges against precision, missed ones against recall', () => {
    const judge = (merged: PairVerdict, apart: PairVerdict) =>
      scorePairs(parsePairs(file), ({ same }: NamePair) => (same ? merged : apart));
    expect(judge('merged', 'apart')).toMatchObject({ pairs: 2, precision: 1, recall: 1, wrong: [] });
    expect(judge('merged', 'merged')).toMatchObject({ precision: 0.5, recall: 1 });
    expect(judge('unread', 'unread')).toMatchObject({ precision: 1, recall: 0 });
    expect(judge('apart', 'merged').wrong).toHaveLength(2);
  });
});

describe('the file of rules', () => {
  it('adds up the sets and sorts by rule', () => {
    const tally = (right: number, extra: number) => ({ right, extra, missed: 0 });
    const sets = [
      new Map([['b', tally(2, 1)]]),
      new Map([
        ['b', tally(0, 0)],
        ['a', tally(1, 0)],
      ]),
    ];
    const file = rulePrecision(sets);
    expect(Object.keys(file)).toEqual(['a', 'b']);
    expect(file.b).toEqual({ right: 2, wrong: 1, precision: 0.667 });
  });
});
