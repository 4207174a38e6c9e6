import { expect, it } from 'vitest';
import { bundledRulebook } from '../../src/bundled-rulebook.ts';
import { readArticle } from '../../src/core/read-article.ts';

/** A reading is sent between threads and kept in files: where something stands is told by two numbers, nothing more. */

const rulebook = bundledRulebook();

it.each([
  ['works_for', 'Shares of Apple rose.\n\nIt rained. Nobody came.\n\nChief executive Tim Cook spoke in Berlin.'],
  ['banned', 'Norvane Inc. agreed to work with Velm Inc. Both companies banned Quillbee Corp.'],
])('a claim of %s has plain spans', (relation, text) => {
  const claims = readArticle({ id: 'a', text }, rulebook).claims.filter((claim) => claim.relation === relation);
  expect(claims).not.toEqual([]);
  for (const { sentence, subjectSpan, objectSpan, trigger } of claims)
    for (const span of [sentence, subjectSpan, objectSpan, trigger]) expect(Object.keys(span)).toEqual(['from', 'to']);
});
