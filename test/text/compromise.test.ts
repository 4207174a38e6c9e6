/** compromise behind the tagger's interface: what it is asked once of a word must tell nothing else than asked again. */
import { describe, expect, it } from 'vitest';
import { compromiseTagger } from '../../src/core/text/compromise.ts';
import type { TagWord } from '../../src/core/text/tagger.ts';

/** `[Norvane]` is a name; a word that is `'s` is possessive. */
function words(line: string): TagWord[] {
  return line.split(' ').map((text) => {
    const name = /^\[.*\]$/u.test(text);
    const plain = name ? text.slice(1, -1) : text;
    return { text: plain, lower: plain.toLowerCase(), name, possessive: text === "'s" };
  });
}

const LINES = [
  '[Norvane] cannot ban the chatbot .',
  "[Norvane] 's ban on [Quillbee] , which it wo n't lift",
  'It sold 4km of cable and 20-30 phones at 5pm o’clock',
  "There 's what the firm 'd sell , and that 's all",
  'Gonna [Velm] agree , dunno , re-elected co-founders / owners said',
];

describe('tags', () => {
  it.each(LINES)('%s', (line) => {
    const [alone] = compromiseTagger.tag([words(line)]);
    expect(alone).toHaveLength(words(line).length);
    // Among others, and after all their words were seen.
    const all = compromiseTagger.tag(LINES.map(words));
    expect(all[LINES.indexOf(line)]).toEqual(alone);
    expect(compromiseTagger.tag([words(line)])).toEqual([alone]);
  });
});
