import { describe, expect, it } from 'vitest';
import { correctionsText, isCorrections, parseCorrections } from '../../src/core/formats/corrections.ts';
import type { Correction } from '../../src/core/model/index.ts';

const LIST: readonly Correction[] = [
  { type: 'merge', node: 'company:norvane', other: 'company:norvan' },
  { type: 'split', node: 'company:norvane', name: 'Nörvane "AG"' },
  { type: 'unsaid', claim: 'a|b|c', article: 'x.txt', start: 12 },
];

describe('the corrections file', () => {
  it('holds one correction a line, in order, and is read back', () => {
    const text = correctionsText(LIST);
    expect(text.split('\n')).toHaveLength(LIST.length + 2);
    expect(parseCorrections(text)).toEqual(LIST);
    expect(parseCorrections(correctionsText([]))).toEqual([]);
    expect(isCorrections(JSON.parse(text))).toBe(true);
  });

  it('says what is wrong with a file that is none, and where', () => {
    const file = (corrections: string) => `{"format":"pressgraph-corrections/1","corrections":${corrections}}`;
    expect(() => parseCorrections('{')).toThrow('not a corrections file: it is not JSON');
    expect(() => parseCorrections('{"nodes":[]}')).toThrow('not a corrections file');
    expect(() => parseCorrections(file('{}'))).toThrow('no list');
    expect(() => parseCorrections(file('[{"type":"burn"}]'))).toThrow(
      'corrections[0].type: expected one of merge, apart, split, rename, kind, reject, unsaid, found "burn"',
    );
    expect(() => parseCorrections(file('[{"type":"reject"}]'))).toThrow('corrections[0]');
    expect(() => parseCorrections(file('[null]'))).toThrow('corrections[0]');
  });
});
