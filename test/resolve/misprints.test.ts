import { describe, expect, it } from 'vitest';
import { type EntitySketch, graphOf, namesIn, type ReadingSketch } from './readings.ts';

const known = (id: string, name: string, kind: string): EntitySketch => ({ name, kinds: { [kind]: 2 }, known: id });
const guess = (name: string, kind: string): EntitySketch => ({ name, kinds: { [kind]: 1.5 } });
const person = (name: string): EntitySketch => ({ name, kinds: { person: 2.2 } });
const times = (count: number, ...entities: readonly EntitySketch[]): ReadingSketch[] =>
  Array.from({ length: count }, () => ({ entities }));

describe('a misprint of what a list knows and the news are full of', () => {
  const BANK = known('company:morgan-stanley', 'Morgan Stanley', 'company');
  const LAND = known('government:saudi-arabia', 'Saudi Arabia', 'government');
  const UNION = known('government:united-states', 'United States', 'government');
  const INDEX = known('product:bse-sensex', 'BSE Sensex', 'product');
  const PLATFORMS = { ...known('company:meta', 'Meta', 'company'), name: 'Meta Platforms' };
  const BUREAU = known(
    'government:consumer-financial-protection-bureau',
    'Consumer Financial Protection Bureau',
    'government',
  );
  const STEEL = known('company:arcelormittal', 'ArcelorMittal', 'company');
  const ACT = known('law:private-securities-litigation-reform-act', 'Private Securities Litigation Reform Act', 'law');

  const SAME: readonly (readonly [EntitySketch, EntitySketch, stories: number, reason: string])[] = [
    [BANK, guess('Morgn Stanley', 'company'), 20, 'a letter left out'],
    [BANK, guess('Mrogan Stanley', 'company'), 20, 'two letters swapped'],
    [LAND, guess('Saudia Arabia', 'product'), 20, 'a letter behind a word of a land, whatever it is taken for'],
    [LAND, guess('Saudi Arbaia', 'product'), 20, 'two letters swapped in the second word'],
    [
      UNION,
      guess('Unite States', 'product'),
      220,
      'a letter left out of a land in all the news, though a word is left',
    ],
    [INDEX, guess('BSE Sensecx', 'company'), 20, 'a letter too many behind another word'],
    [PLATFORMS, guess('Meta Platform', 'company'), 20, 'the s of a plural left out'],
    [BUREAU, guess('Consumer Protection Financial Protection Bureau', 'government'), 20, 'a word of it twice'],
    [STEEL, guess('ArceloMittal', 'company'), 20, 'a letter left out of one long word'],
    [ACT, guess('Private Securities Litigation Reform Act of 1996', 'law'), 20, 'a digit of the year of a long name'],
  ];

  it.each(SAME)('$0.name and $1.name are one ($3)', (right, wrong, stories) => {
    const graph = graphOf(...times(stories, right), { entities: [wrong] });
    expect(namesIn(graph)).toHaveLength(1);
    const [node] = graph.nodes;
    expect(node?.attributes.merges).toContainEqual({
      name: wrong.name,
      reason: `a misprint of ${node?.attributes.label}`,
    });
  });

  const ENERGY = known('company:origin-energy', 'Origin Energy', 'company');
  const BOND = known('law:securities-act', 'Securities Act', 'law');
  const PERSON = known('person:tim-cook', 'Tim Cook', 'person');
  const META = known('company:evolution-ab', 'Evolution AB', 'company');

  const DIFFERENT: readonly (readonly [EntitySketch, EntitySketch, stories: number, reason: string])[] = [
    [BANK, guess('Morgan Stanle', 'person'), 20, 'a person'],
    [BANK, guess('Morgn Stanley', 'company'), 9, 'too few that write it right'],
    [LAND, guess('Sandi Arabia', 'product'), 20, 'a consonant that is heard, in the first of two words'],
    [UNION, guess('Unite States', 'product'), 20, 'ordinary words, where the news are not full of the land'],
    [BUREAU, guess('Consumer Financial Lens Protection Bureau', 'government'), 20, 'a word that it has not'],
    [ENERGY, guess('Origis Energy', 'company'), 200, 'a consonant that is heard, in the first of two words'],
    [META, guess('EvolutionX', 'company'), 200, 'a letter behind the name'],
    [BOND, guess('Securities Act of 1935', 'law'), 200, 'the year of a short name'],
    [ACT, guess('Private Securities Litigation Reform Act of 2017', 'law'), 200, 'two digits of the year'],
    [PERSON, person('Tim Cock'), 200, 'people are told apart by one letter'],
  ];

  it.each(DIFFERENT)('$0.name and $1.name are two ($3)', (right, wrong, stories) => {
    expect(namesIn(graphOf(...times(stories, right), { entities: [wrong] }))).toHaveLength(2);
  });

  it('is none where two stories in three write it so', () => {
    const seldom = times(3, guess('Morgn Stanley', 'company'));
    expect(namesIn(graphOf(...times(60, BANK), ...seldom))).toHaveLength(2);
  });

  it('does not keep others of its kinds from the node', () => {
    const style = guess('Kingdom of Saudi Arabia', 'government');
    const graph = graphOf(...times(20, LAND), { entities: [guess('Saudia Arabia', 'product')] }, { entities: [style] });
    expect(namesIn(graph)).toEqual(['Saudi Arabia (government)']);
  });

  it('is the same whether both halves are read at once or the other way round', () => {
    const wrong = { entities: [guess('Saudia Arabia', 'product')] };
    const [one, other] = [graphOf(...times(20, LAND), wrong), graphOf(wrong, ...times(20, LAND))];
    expect(namesIn(one)).toEqual(namesIn(other));
  });
});

describe('a person whom two articles name in two ways', () => {
  const firm: EntitySketch = { name: 'Norvane', kinds: { company: 2 } };
  const at = (name: string, body = firm): ReadingSketch => ({
    entities: [person(name), body],
    claims: [[name, 'works_for', body.name]],
  });
  const people = (...sketches: readonly ReadingSketch[]) =>
    namesIn(graphOf(...sketches)).filter((name) => name.endsWith('(person)'));

  it('is one where both are of one firm', () => {
    expect(people(at('Jeffrey Kip'), at('Jeff Kip'))).toHaveLength(1);
    expect(people(at('Ada Miller'), at('A. Miller'))).toEqual(['Ada Miller (person)']);
    expect(people(at('Andrea Joy Miller'), at('Andrea Miller'))).toHaveLength(1);
    expect(people(at('Brian Quintenz'), at('Brian Quintez'))).toHaveLength(1);
  });

  it('is two where they are of two', () => {
    const other: EntitySketch = { name: 'Velmor', kinds: { company: 2 } };
    expect(people(at('Jeffrey Kip'), at('Jeff Kip', other))).toHaveLength(2);
    expect(people(at('Ada Miller'), at('A. Miller', other))).toHaveLength(2);
    expect(people(at('Ada Miller'), at('B. Miller'))).toHaveLength(2);
  });

  it('is two where both are but of one land', () => {
    const land: EntitySketch = { name: 'India', kinds: { government: 3 }, known: 'government:india' };
    expect(people(at('Jeffrey Kip', land), at('Jeff Kip', land))).toHaveLength(2);
  });
});
