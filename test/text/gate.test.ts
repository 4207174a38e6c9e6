/** The gate: which sentences are parsed, and what that costs on the labelled articles. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import { analyse, readArticle } from '../../src/core/read-article.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { loadTagger } from '../../src/core/text/taggers.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { readLabelledSet } from '../eval/labelled-set.ts';
import { type Score, scoreGraph } from '../eval/score.ts';
import { f1 } from '../eval/tally.ts';

const tagger = await loadTagger('wink');
const gated = loadRulebook({ tagger });
const open = loadRulebook({ tagger, gate: false });

/** The sentences that were parsed. */
function parsedOf(text: string, rulebook: Rulebook): string[] {
  const { doc, grammar } = analyse({ id: 'a', text }, rulebook);
  return doc.sentences
    .filter((_, i) => (grammar.parsed[i]?.items.length ?? 0) > 0)
    .map(({ from, to }) => text.slice(from, to));
}

describe('what passes', () => {
  it.each([
    ['Norvane Inc. has banned Quillbee Ltd. from its offices.', true],
    ['Norvane Inc. said that it had bought the startup.', true],
    ['The maker of Norvane Phones was fined.', true],
    ['Norvane Inc. rose again on Monday.', false],
    ['It was the third such ban since the summer.', false],
    ['Shares rose by four percent in early trade.', false],
  ])('%s', (sentence, passes) => {
    expect(parsedOf(sentence, gated)).toEqual(passes ? [sentence] : []);
    expect(parsedOf(sentence, open)).toEqual([sentence]);
  });

  it('a name in a sentence that is not parsed can still be referred to', () => {
    const text = 'Norvane Inc. rose again on Monday. It has acquired Quillbee Ltd.';
    const { claims, entities } = readArticle({ id: 'a', text }, gated);
    expect(claims.map((c) => [entities[c.subject]?.name, c.relation, entities[c.object]?.name])).toEqual([
      ['Norvane Inc.', 'acquired', 'Quillbee Ltd.'],
    ]);
  });
});

/** Points of F1 that the gate may cost. */
const MAY_COST = 0.5;

it('costs next to nothing on the labelled articles', async () => {
  for (const set of ['test/eval/invented/dev', 'test/eval/invented/held-out']) {
    const articles = await readLabelledSet(set);
    const score = (rulebook: Rulebook): Score =>
      scoreGraph(
        buildGraph(
          articles.map(({ article }) => readArticle(article, rulebook)),
          rulebook,
        ),
        articles,
      );
    const [without, through] = [score(open), score(gated)];
    expect(100 * (f1(without.claims) - f1(through.claims)), `claims of ${set}`).toBeLessThan(MAY_COST);
    expect(100 * (f1(without.entities) - f1(through.entities)), `entities of ${set}`).toBeLessThan(MAY_COST);
  }
});
