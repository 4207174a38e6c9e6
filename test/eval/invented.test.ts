import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longestForm, nameWords } from '../../src/core/rules/gazetteer.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { checkLabels, SIDES } from './check-labels.ts';
import { type LabelledArticle, readLabelledSet } from './labelled-set.ts';
import { parsePairs } from './pairs.ts';
import { labelledArticle, TEXT } from './tiny-graph.ts';

const DEVELOPMENT = await readLabelledSet('test/eval/invented/dev');
const HELD_OUT = await readLabelledSet('test/eval/invented/held-out');
const ALL = [...DEVELOPMENT, ...HELD_OUT];

/** Names of countries and regions are real; every other name counts. */
function inventedNames(set: readonly LabelledArticle[]): Set<string> {
  const entities = set.flatMap(({ labels }) => labels.entities);
  return new Set(entities.filter(({ kinds }) => kinds[0] !== 'government').map(({ label }) => label));
}

describe('the invented articles', () => {
  it.each(ALL.map((labelled) => [labelled.article.id, labelled] as const))(
    '%s is labelled without slips',
    (_, { labels, article }) => {
      expect(checkLabels(labels, article.text)).toEqual([]);
    },
  );

  it('hold enough sentences and names in either half', () => {
    for (const set of [DEVELOPMENT, HELD_OUT]) {
      const sentences = set.flatMap(({ article }) => article.text.match(/[.?!][”"]?(?=\s|$)/gu) ?? []);
      expect(sentences.length).toBeGreaterThan(180);
      expect(inventedNames(set).size).toBeGreaterThan(90);
    }
  });

  it('name nothing that the gazetteer knows', () => {
    const { gazetteer } = loadRulebook();
    const isKnown = (name: string) =>
      longestForm(
        gazetteer,
        nameWords(name).map((text) => ({ text })),
        0,
      )?.words.length === nameWords(name).length;
    expect([...inventedNames(ALL)].filter(isKnown)).toEqual([]);
  });

  it('claim every relation in either half, and every modality', () => {
    for (const set of [DEVELOPMENT, HELD_OUT]) {
      const claims = set.flatMap(({ labels }) => labels.claims);
      expect(Object.keys(SIDES).filter((r) => !claims.some(({ relations }) => relations.includes(r)))).toEqual([]);
      const modalities = new Set(claims.flatMap((claim) => claim.modalities));
      expect([...modalities].sort()).toEqual(['asserted', 'negated', 'possible', 'reported']);
    }
  });
});

describe('the check of labels', () => {
  const { labels } = labelledArticle();
  const [orvane, ...others] = labels.entities;
  const [bought] = labels.claims;
  if (orvane === undefined || bought === undefined) throw new Error('the labels are empty');

  it('finds names, quotations and ids that are not there', () => {
    expect(checkLabels({ ...labels, entities: labels.entities.slice(0, 3) }, TEXT)).toEqual([]);
    expect(checkLabels({ ...labels, claims: [] }, TEXT)).toEqual(['Gazette is not named in the text']);
    const entities = labels.entities.slice(0, 3);
    const claims = [{ ...bought, quotation: 'Orvane … sold', object: 'velm' }];
    expect(checkLabels({ ...labels, entities, claims }, TEXT)).toEqual([
      'orvane acquired velm: no entity has the id velm',
      'orvane acquired velm: the text does not say “sold”',
      'orvane acquired velm: velm is a ',
    ]);
  });

  it('finds sides that a relation cannot have', () => {
    const entities = [{ ...orvane, kinds: ['law'] }, ...others.slice(0, 2)];
    expect(checkLabels({ ...labels, entities, claims: [bought] }, TEXT)).toEqual([
      'orvane acquired tilk: orvane is a law',
    ]);
  });
});

describe('the pairs of names', () => {
  const pairs = parsePairs(readFileSync('test/eval/pairs.tsv', 'utf8'));

  it('are many, of both verdicts, and none is there twice', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(420);
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(150);
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThan(150);
    const keys = pairs.map(
      ({ a, b, within }) => [`${a.name}/${a.kind}`, `${b.name}/${b.kind}`].sort().join('|') + within,
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
