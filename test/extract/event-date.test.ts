import { describe, expect, it } from 'vitest';
import { readMarked } from '../../src/core/read-marked.ts';
import { parseMarked } from '../../src/core/rules/notation.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/**
 * When an event happened, by the sentence that tells it. A line is a sentence with its claim marked, the article's date (or `undated`), and
 * the event's date that is expected; `-` where the sentence gives none, or not for this claim.
 */

const DATED = `
[Norvane|company|s] banned [Quillbee|product|o] on July 10. | 2025-07-14 | 2025-07-10
[Norvane|company|s] banned [Quillbee|product|o] on July 10, 2023. | 2025-07-14 | 2023-07-10
[Norvane|company|s] banned [Quillbee|product|o] on 10 July 2023. | 2025-07-14 | 2023-07-10
[Norvane|company|s] banned [Quillbee|product|o] on Thursday, July 10. | 2025-07-14 | 2025-07-10
[Norvane|company|s] banned [Quillbee|product|o] on Dec. 30. | 2025-01-04 | 2024-12-30
[Norvane|company|s] banned [Quillbee|product|o] in May. | 2025-07-14 | 2025-05
[Norvane|company|s] banned [Quillbee|product|o] in November. | 2025-01-14 | 2024-11
[Norvane|company|s] banned [Quillbee|product|o] in late May 2021. | 2025-07-14 | 2021-05
[Norvane|company|s] banned [Quillbee|product|o] in 2023. | 2025-07-14 | 2023
[Norvane|company|s] banned [Quillbee|product|o] in 2023. | undated | 2023
[Norvane|company|s] banned [Quillbee|product|o] last year. | 2025-07-14 | 2024
[Norvane|company|s] banned [Quillbee|product|o] earlier this month. | 2025-07-14 | 2025-07
[Norvane|company|s] banned [Quillbee|product|o] last month. | 2025-01-14 | 2024-12
[Norvane|company|s] banned [Quillbee|product|o] two years ago. | 2025-07-14 | 2023
[Norvane|company|s] banned [Quillbee|product|o] last week. | 2025-07-20 | 2025-07
[Norvane|company|s] banned [Quillbee|product|o] three days ago. | 2025-03-02 | 2025-02-27
[Norvane|company|s] banned [Quillbee|product|o] two months ago. | 2025-01-14 | 2024-11
[Norvane|company|s] banned [Quillbee|product|o] two weeks ago. | 2025-07-28 | 2025-07
[Norvane|company|s] banned [Quillbee|product|o] yesterday. | 2025-03-01 | 2025-02-28
[Norvane|company|s] banned [Quillbee|product|o] on Thursday. | 2025-07-14 | 2025-07-10
[Norvane|company|s] banned [Quillbee|product|o] on Monday. | 2025-07-14 | 2025-07-14
[Norvane|company|s] banned [Quillbee|product|o] Thursday morning. | 2025-07-14 | 2025-07-10
[Norvane|company|s] banned [Quillbee|product|o] last Monday. | 2025-07-14 | 2025-07-07
[Norvane|company|s] on Thursday banned [Quillbee|product|o]. | 2025-07-14 | 2025-07-10
On Thursday, [Norvane|company|s] banned [Quillbee|product|o]. | 2025-07-14 | 2025-07-10
Last year, [Norvane|company|s] sued [Velm|company|o]. | 2025-07-14 | 2024
[Quillbee|product|o] was banned on Thursday by [Norvane|company|s]. | 2025-07-14 | 2025-07-10
[Quillbee|product|o] was banned by [Norvane|company|s] in May. | 2025-07-14 | 2025-05
[Norvane|company|s] took over [Velm|company|o] two years ago. | 2025-07-14 | 2023
[Quillbee|product] fell after [Velm|company|o] being accused by [Norvane|company|s] of theft in May. | 2025-07-14 | 2025-05
[Velm|company|o], acquired by [Norvane|company|s] in 2020, is growing. | 2025-07-14 | 2020
[Norvane|company|s] will ban [Quillbee|product|o] on Thursday. | 2025-07-14 | 2025-07-17
[Norvane|company|s] will ban [Quillbee|product|o] in March. | 2025-07-14 | 2026-03
[Norvane|company|s] said on Thursday that it banned [Quillbee|product|o] in May. | 2025-07-14 | 2025-05
[Norvane|company|s] banned [Quillbee|product|o] on Thursday, [Velm|company] said. | 2025-07-14 | 2025-07-10
[Norvane|company|s]'s 2023 acquisition of [Velm|company|o] failed. | 2025-07-14 | 2023
[Norvane|company|s]'s acquisition of [Velm|company|o] in 2023 failed. | 2025-07-14 | 2023
[Norvane|company|s] acquired [Tern|company] in 2020 and [Velm|company|o] in 2022. | 2025-07-14 | 2022
[Norvane|company|s] acquired [Velm|company|o] in 2020 and [Tern|company] in 2022. | 2025-07-14 | 2020
`;

const UNDATED = `
[Norvane|company|s] banned [Quillbee|product|o]. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] on Thursday. | 2025-07 | -
[Norvane|company|s] banned [Quillbee|product|o] on Thursday. | undated | -
[Norvane|company|s] banned [Quillbee|product|o] in 2030. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] on February 30, 2024. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] last week. | 2025-07-05 | -
[Norvane|company|s] has banned [Quillbee|product|o] since May. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] in 2000 small shops. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] in its 2023 report. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] in May and June. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] more than two years ago. | 2025-07-14 | -
[Norvane|company|s] said on Thursday that it banned [Quillbee|product|o]. | 2025-07-14 | -
On Thursday, [Norvane|company|s] said it had banned [Quillbee|product|o]. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o], [Velm|company] said on Thursday. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o], which launched in May. | 2025-07-14 | -
[Norvane|company|s] banned [Quillbee|product|o] after a leak in May. | 2025-07-14 | -
[Norvane|company|s] said it banned [Quillbee|product|o] in a statement on Thursday. | 2025-07-14 | -
[Norvane|company|s], which was born in 2020, banned [Quillbee|product|o]. | 2025-07-14 | -
After a leak in May, [Norvane|company|s] banned [Quillbee|product|o]. | 2025-07-14 | -
[Norvane|company|s]'s ban on [Quillbee|product|o] drew praise on Thursday. | 2025-07-14 | -
On Thursday, [Norvane|company|s]'s ban on [Quillbee|product|o] drew praise. | 2025-07-14 | -
[Norvane|company|s] may have banned [Quillbee|product|o] in May. ~ possible | 2025-07-14 | -
[Norvane|company|s] bans [Quillbee|product|o] in May. | 2025-07-14 | -
[Norvane|company|s] is the maker of [Quillbee|product|o] on Thursday. | 2025-07-14 | -
[Norvane|company|s] acquired [Tern|company] in 2020 and [Velm|company|o]. | 2025-07-14 | -
`;

const rulebook = loadRulebook();

function dateOf(line: string, today: string): string {
  const marked = parseMarked(line);
  const named = (role: string) => marked.names.find((n) => n.role === role)?.name;
  const claim = readMarked(marked, rulebook, today === 'undated' ? undefined : today).find(
    (c) => c.subject === named('s') && c.object === named('o'),
  );
  return claim === undefined ? 'no claim' : (claim.eventDate ?? '-');
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      // Names hold bars of their own, so the row is cut from its end.
      const [expected = '', today = '', ...line] = row.split(' | ').reverse();
      return [line.reverse().join(' | '), today.trim(), expected.trim()] as const;
    });

describe('tells when it happened', () => {
  it.each(rows(DATED))('%s (%s): %s', (line, today, expected) => expect(dateOf(line, today)).toBe(expected));
});

describe('tells no date that is not its own, or not certain', () => {
  it.each(rows(UNDATED))('%s (%s)', (line, today, expected) => expect(dateOf(line, today)).toBe(expected));
});
