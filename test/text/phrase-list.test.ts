import { expect, it } from 'vitest';
import { PhraseList } from '../../src/core/text/phrase-list.ts';

const phrases = new PhraseList(['at risk', "in harm's way", 'in danger', 'hostage']);

it.each([
  ['puts lives at risk again', true],
  ['is held hostage', true],
  ['is in danger', true],
  ['is in the danger zone', false],
  ['looks at risky bets', false],
  ['at', false],
])('finds a phrase among words: %s', (said, found) => {
  expect(phrases.isIn(said.split(' '))).toBe(found);
});

it('finds one in a name, which is one word of its sentence', () => {
  expect(phrases.isIn(['called', 'norvane at risk', 'inc'])).toBe(true);
});

it('tells whether words begin with one', () => {
  expect(phrases.opens(['in', 'danger', 'of'])).toBe(true);
  expect(phrases.opens(['is', 'in', 'danger'])).toBe(false);
});
