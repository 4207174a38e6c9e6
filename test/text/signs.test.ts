import { expect, it } from 'vitest';
import { lastSign, nextSign } from '../../src/core/text/signs.ts';

const words = ['"', 'Velm', '(', 'NRVN', ')', 'grew', '"', 'Quill', 'said'].map((text) => ({ text }));

it('finds the last of some signs before a word', () => {
  expect(lastSign(words, 3, '"“')).toBe(0);
  expect(lastSign(words, 7, '"“')).toBe(6);
  expect(lastSign(words, 6, '()')).toBe(4);
  expect(lastSign(words, 2, '(')).toBe(-1);
});

it('finds the first of some signs from a word on', () => {
  expect(nextSign(words, 0, '"”')).toBe(0);
  expect(nextSign(words, 1, '"”')).toBe(6);
  expect(nextSign(words, 3, ')')).toBe(4);
  expect(nextSign(words, 5, '()')).toBe(-1);
});
