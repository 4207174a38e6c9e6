import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/readers/markdown.ts';

const body = (markdown: string) => plainMarkdown(markdown).body;

describe('Markdown becomes the text that its reader sees', () => {
  it.each([
    ['bold and italics', '**Norvex** bought *Ulmara* and ***Tandril***.', 'Norvex bought Ulmara and Tandril.'],
    ['underscore emphasis', '_Norvex_ and __Ulmara__', 'Norvex and Ulmara'],
    ['bold before a letter', '**Update:**Norvex said no.', 'Update:Norvex said no.'],
    ['bold inside a quotation', '“*We will ban it.”*', '“We will ban it.”'],
    ['a link', 'As [Norvex said](https://norvex.example/a_(b)), no.', 'As Norvex said, no.'],
    ['a link in brackets', '[[Contact us]](https://x.example/?a=1)', '[Contact us]'],
    ['a reference link', 'See [the memo][1].\n\n[1]: https://x.example "Memo"', 'See the memo.'],
    ['a bare address', 'See https://x.example/a_b_c.', 'See https://x.example/a_b_c.'],
    ['a picture keeps its words', '![Norvex headquarters](a.jpg)', 'Norvex headquarters'],
    ['code', 'Run `norvex --all` now', 'Run norvex --all now'],
    ['struck out', '~~Ulmara~~ Norvex', 'Ulmara Norvex'],
    ['escapes', 'f\\*\\*\\* and Norvex\\_AI', 'f*** and Norvex_AI'],
    ['references', 'R&amp;D&nbsp;at Norvex&rsquo;s &#8211; &#x41; &unknown;', 'R&D at Norvex’s – A &unknown;'],
    ['inline tags', 'Norvex<sup>2</sup> <b>bold</b>', 'Norvex2 bold'],
    ['a comment and a script', '<!-- no -->\n\nYes\n\n<script>\nno()\n</script>\n\nAlso', 'Yes\n\nAlso'],
    ['a footnote mark', 'Norvex[^1] said.', 'Norvex said.'],
  ])('%s', (_, markdown, text) => expect(body(markdown)).toBe(text));

  it.each([
    ['marks that are none', '5 * 3 * 2, snake_case_name, #1 and C#, a < b > c, ~5'],
    ['a stock ticker', 'Norvex <NRVX.O> rose'],
    ['curly quotes and dashes', '“Norvex” — Ulmara’s owner – said…'],
  ])('%s stay as they are', (_, text) => expect(body(text)).toBe(text));

  it.each([
    ['a heading is a line of its own', 'One.\n## Two ##\nThree.', 'One.\n\nTwo\n\nThree.'],
    ['bullets keep their mark and line', '* one **x**\n* two\n- three\n+ four', '* one x\n* two\n\n- three\n\n+ four'],
    ['numbers too', '1. one\n2. two\n\n   more', '1. one\n2. two\nmore'],
    ['a list in a list', '- one\n  - two', '- one\n- two'],
    ['a task list', '- [x] done\n- [ ] open', '- done\n- open'],
    ['a quotation loses its mark', '> Norvex\n> said\n>\n> no', 'Norvex\nsaid\n\nno'],
    ['a rule goes', 'One.\n\n---\n\nTwo.', 'One.\n\nTwo.'],
    ['a table is a line a row', '| A | B |\n|---|---|\n| **x** | |\n| y | z |', 'A | B\nx\ny | z'],
    ['indented prose is no code', 'One.\n\n    Two.', 'One.\n\nTwo.'],
    [
      'tags part paragraphs, items and lines',
      '<div><p>Norvex grew.</p><p>It bought<br>Ulmara.</p><ul><li>one</li><li>two</li></ul></div>',
      'Norvex grew.\n\nIt bought\n\nUlmara.\n\n- one\n\n- two',
    ],
    ['so do they within a paragraph', 'Norvex grew.<p>It bought<b> Ulmara</b>.', 'Norvex grew.\nIt bought Ulmara.'],
    ['a hard break stays', 'Norvex  \nUlmara\\\nTandril', 'Norvex\nUlmara\nTandril'],
  ])('%s', (_, markdown, text) => expect(body(markdown)).toBe(text));

  it('joins lines that were broken for their width, and leaves short lines alone', () => {
    const wrapped = `${'Norvex said on Friday that it would buy all of'.padEnd(60, '.')}\n${'Ulmara, a maker of small language models,'.padEnd(58, '.')}\nsoon.`;
    expect(body(wrapped)).toBe(wrapped.replaceAll('\n', ' '));
    const headed = `${'Norvex has bought Ulmara, the maker of small models'}\n${'It will pay. '.repeat(30).trim()}`;
    expect(body(headed)).toBe(headed);
    expect(body('The ban\nNorvex has banned Ulmara from all its offices.')).toContain('ban\nNorvex');
  });

  it('takes a level-one heading that opens the text for its title, and no other', () => {
    expect(plainMarkdown('# *Norvex* buys\n\nText.')).toEqual({ title: 'Norvex buys', body: 'Text.' });
    expect(plainMarkdown('Text.\n\n# Norvex buys')).toEqual({ body: 'Text.\n\nNorvex buys' });
    expect(plainMarkdown('## Norvex buys\n\nText.')).toEqual({ body: 'Norvex buys\n\nText.' });
  });

  it.each(['[', '*a', '> ', '- ', '|a', '<a ', '`', '![', '&#x'])('copes with %j ten thousand times', (mark) => {
    const started = performance.now();
    expect(typeof body(mark.repeat(10_000))).toBe('string');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
