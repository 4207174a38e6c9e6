import { expect, it } from 'vitest';
import { stuckAt } from '../../src/core/text/stuck-words.ts';
import { loadRulebook } from '../../src/rulebook.ts';

const { gazetteer, lexicon } = loadRulebook();
const known = {
  isWord: lexicon.isCommonWord,
  classesOf: lexicon.classesOf,
  isName: (text: string) => gazetteer.forms.get(text)?.some((form) => form.words.length === 1) ?? false,
  isHome: (text: string) =>
    gazetteer.forms.get(text)?.some(({ entry, demonym }) => entry.isCountry && !demonym) ?? false,
  isLand: (text: string) => gazetteer.forms.get(text)?.some(({ entry }) => entry.isCountry) ?? false,
};

const cut = (word: string): string => {
  const at = stuckAt(word, known);
  return at === 0 ? word : `${word.slice(0, at)} ${word.slice(at)}`;
};

it.each([
  'was announced',
  'talks with',
  'the year',
  'a letter',
  'in 2024',
  'CEO said',
  'Google and',
  'to Google',
  'Meta to',
  'Senator Ada',
  'Reuters G10',
  'Reuters Quill-Cola',
  'Neither TVX',
  'the Artificial',
  '144A underthe',
  'Linz Austria',
  'Indonesian Ministry',
  'Indonesia contract',
])('"%s" without its space', (words) => expect(cut(words.replace(' ', ''))).toBe(words));

it.each([
  'onsite',
  'SenatorHub9',
  'inbox',
  'apiece',
  'Armin',
  'Macon',
  'Klingon',
  'Amazonas',
  'iPhone',
  'eBay',
  'norvanetoo',
  'in20',
  'iterations',
  'countersued',
  'bootstrapped',
  'generalists',
  'seasonably',
  '2020th',
  'theScore',
  'Neithersum',
  'Germanwings',
  'Indiacharts',
  'FirstAmerican',
  'Chinatown',
  'QuillTavland',
])('"%s" is one word', (word) => expect(cut(word)).toBe(word));

it('three words are cut behind the first', () => {
  expect(cut('itpromotedas')).toBe('it promotedas');
  expect(cut('areportby')).toBe('a reportby');
});
