/** wink-nlp behind the tagger's interface: a tag for each of our words, whatever wink makes of them. */
import { describe, expect, it } from 'vitest';
import type { TagWord } from '../../src/core/text/tagger.ts';
import { winkTagger } from '../../src/core/text/wink.ts';

const tagger = winkTagger();

/** `[Norvane]` is a name; a word that is `'s` is possessive. */
function words(line: string): TagWord[] {
  return line.split(' ').map((text) => {
    const name = /^\[.*\]$/u.test(text);
    const plain = name ? text.slice(1, -1) : text;
    return { text: plain, lower: plain.toLowerCase(), name, possessive: text === "'s" };
  });
}

const tags = (line: string): string[] =>
  (tagger.tag([words(line)])[0] ?? []).map(({ pos, form }) => (form === undefined ? pos : `${pos}.${form}`));

describe('parts of speech', () => {
  it.each([
    ['[Norvane] has banned the chatbot .', 'name aux verb.past det noun punct'],
    ['[Norvane] is banning [Quillbee]', 'name aux verb.ing name'],
    ['[Norvane] did n’t ban it', 'name aux not verb.base pron'],
    ["[Norvane] 's ban on [Quillbee]", 'name poss noun prep name'],
    ['the tool was given to [Velm]', 'det noun aux verb.participle prep name'],
    ['[Velm] cut its staff', 'name verb.past pron noun'],
    ['[Velm] sells 40 tools', 'name verb.present num noun'],
    ['[Velm] and [Oak] agreed to buy it quickly', 'name cc name verb.past to verb.base pron adv'],
  ])('%s', (line, expected) => expect(tags(line).join(' ')).toBe(expected));

  it('are the same for a name of any spelling', () => {
    for (const name of ['[the]', '[Blu-ray]', '[ban]', '[3M]', '[نورفان]', '[🔥]', '[__proto__]'])
      expect(tags(`${name} banned ${name} from the office`).join(' ')).toBe('name verb.past name prep det noun');
  });
});

describe('alignment', () => {
  it.each([
    'cannot',
    "don't",
    'gonna',
    'e-mail',
    'co-founder',
    'U.S.',
    'AT&T',
    'constructor',
    '2.5bn',
    'naïve',
    '词',
    '…',
    '”',
    '\ud83d',
    '',
  ])('one tag for %j, and those around it stay', (odd) => {
    const line = words('[Norvane] banned it');
    const all = [...line, { text: odd, lower: odd.toLowerCase(), name: false, possessive: false }, ...line];
    const found = (tagger.tag([all])[0] ?? []).map(({ pos }) => pos);
    expect(found).toHaveLength(7);
    expect([...found.slice(0, 3), ...found.slice(4)]).toEqual(['name', 'verb', 'pron', 'name', 'verb', 'pron']);
  });

  it('gives no tags for no words, and a list for each sentence', () => {
    expect(tagger.tag([])).toEqual([]);
    expect(tagger.tag([[], words('it works'), []]).map((s) => s.length)).toEqual([0, 2, 0]);
  });
});

it('says the same whatever it was asked before', () => {
  const line = '[Norvane] unquilled the frobnicating Zwork and gave it away';
  const first = winkTagger().tag([words(line)]);
  const later = winkTagger();
  later.tag([words('the zwork unquilled . Frobnicating zworks unquill'), words('Unquilled Zwork zwork')]);
  expect(later.tag([words(line)])).toEqual(first);
});
