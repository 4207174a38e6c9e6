import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/build-graph.ts';
import { readArticle } from '../../src/core/read-article.ts';
import { tryCounter, tryExample } from '../../src/core/try-examples.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** A user's own kinds, relations, frames and names: what they bring about, and how every slip in them is told. */

const FILE = 'data/examples/pharma.yaml';
const pharma = loadRulebook({ userRules: [{ file: FILE, text: readFileSync(FILE, 'utf8') }] });
const plain = loadRulebook();
const own = new Set(plain.frames.map(({ id }) => id));
const added = pharma.frames.filter(({ id }) => !own.has(id));

describe(FILE, () => {
  it('adds frames with examples and counter-examples', () => {
    expect(added.map(({ id }) => id)).toEqual(['trial_of.verb', 'trial_of.noun', 'develops.candidate']);
    expect(added.filter(({ examples, counter }) => examples.length === 0 || counter.length === 0)).toEqual([]);
  });

  it.each(added.flatMap((frame) => frame.examples.map((line) => ({ line, frame }))))('reads: $line', (at) => {
    expect(tryExample(at.line, { frame: at.frame, rulebook: pharma })).toEqual([]);
  });

  it.each(added.flatMap((frame) => frame.counter.map((line) => ({ line, frame }))))('does not read: $line', (at) => {
    expect(tryCounter(at.line, { frame: at.frame, rulebook: pharma })).toEqual([]);
  });

  it('serves an article: by name and alias, by description, in relations old and new', () => {
    const text =
      'Norvane Therapeutics unveiled Velorin on Monday. The company is testing VLR-7 in volunteers. Portugal approved the drug.';
    const { nodes, edges, attributes } = buildGraph([readArticle({ id: 'a', text }, pharma)], pharma);
    expect(nodes.map(({ key }) => key)).toEqual([
      'company:norvane-therapeutics',
      'drug:velorin',
      'government:portugal',
    ]);
    expect(edges.map(({ key }) => key)).toEqual([
      'company:norvane-therapeutics|develops|drug:velorin',
      'company:norvane-therapeutics|trial_of|drug:velorin',
      'government:portugal|regulates|drug:velorin',
    ]);
    expect(nodes.map(({ attributes }) => attributes.color)).toContain('#d0487e');
    expect(attributes.kinds.at(-1)).toMatchObject({ id: 'drug', plural: 'drugs' });
    expect(attributes.relations.map(({ id }) => id)).toContain('trial_of');
  });

  it('leaves the rulebook without it as it was', () => {
    expect(plain.kinds.has('drug')).toBe(false);
    expect(plain.relations.get('develops')?.object).not.toContain('drug');
    expect(plain.gazetteer.entries.has('drug:velorin')).toBe(false);
  });
});

it('serves verbs and nouns that no list holds, in all their forms', () => {
  const text = `
relations:
  - id: zorbs
    label: zorbs
    inverse: zorbed by
    color: "#123456"
    subject: [company]
    object: [company]
    frames:
      - { id: zorbs.verb, type: verb, pattern: A zorbs B, verbs: [zorb], subject: [subj], object: [obj], confidence: 0.9 }
      - { id: zorbs.noun, type: noun, pattern: A's zorbage of B, nouns: [zorbage], subject: [poss], object: [of], confidence: 0.9 }
      - { id: zorbs.tail, type: compound, pattern: A-zorbed B, tails: [zorbed], confidence: 0.9 }
`;
  const rulebook = loadRulebook({ userRules: [{ file: 'zorb.yaml', text }] });
  const read = (line: string, id: string) =>
    tryExample(line, { rulebook, frame: rulebook.frames.find((frame) => frame.id === id) as (typeof added)[number] });
  expect(read('[Norvane|company|s] has zorbed [Velm|company|o].', 'zorbs.verb')).toEqual([]);
  expect(read('[Velm|company|o] was zorbed by [Norvane|company|s].', 'zorbs.verb')).toEqual([]);
  expect(read("[Norvane|company|s]'s zorbage of [Velm|company|o] went well.", 'zorbs.noun')).toEqual([]);
  expect(read('The [Norvane|company|s]-zorbed firm [Velm|company|o] is new.', 'zorbs.tail')).toEqual([]);
});

it('adds files in order, later ones on top of earlier ones', () => {
  const userRules = [
    { file: 'a.yaml', text: 'kinds: [{ id: ship, label: ship, plural: ships, color: "#aabbcc" }]' },
    { file: 'b.yaml', text: 'names: [{ name: Quillbee, kinds: [ship] }]' },
  ];
  expect(loadRulebook({ userRules }).gazetteer.entries.get('ship:quillbee')?.name).toBe('Quillbee');
  expect(() => loadRulebook({ userRules: userRules.slice(1) })).toThrow('b.yaml:1: names.0.kinds.0: expected kinds');
});

const KIND = 'id: drug, label: drug, plural: drugs, color: "#aabbcc"';
const RELATION = 'id: hires, label: hires, inverse: hired by, color: "#aabbcc", subject: [company], object: [person]';
const FRAME =
  'id: hires.verb, type: verb, pattern: A hires B, confidence: 0.9, verbs: [hire], subject: [subj], object: [obj]';
const inFrame = (frame: string) => `frames:\n  develops:\n    - { ${frame} }`;

/** A text and the error that it gives. */
const SLIPS: readonly (readonly [what: string, text: string, error: string])[] = [
  ['no YAML', 'kinds: [', 'my.yaml:1: expected YAML: Flow sequence in block collection must be sufficiently indented'],
  [
    'two documents',
    'names: []\n---\nnames: []',
    'my.yaml:2: expected one YAML document, found a second one behind "---"',
  ],
  [
    'too many aliases',
    `a: &a [x, x]\nnames: [${'*a, '.repeat(200)}]`,
    'my.yaml:1: expected YAML: Excessive alias count',
  ],
  ['nothing', '', 'my.yaml:1: expected fields out of kinds, relations, frames, names, found null'],
  ['a list', '- kinds', 'my.yaml:1: expected fields out of kinds, relations, frames, names, found ["kinds"]'],
  ['no fields', '{}', 'my.yaml:1: expected some of kinds, relations, frames, names, found nothing'],
  [
    'an unknown part',
    'names: []\nkind: []',
    'my.yaml:2: kind: expected one of the fields kinds, relations, frames, names',
  ],
  ['a part of another shape', 'names: Quillbee', 'my.yaml:1: names: expected a list, found "Quillbee"'],
  [
    'an unknown field',
    `kinds:\n  - { ${KIND},\n      colour: red }`,
    'my.yaml:3: kinds.0.colour: expected one of the fields id,',
  ],
  ['a missing field', 'kinds:\n  - id: drug', 'my.yaml:2: kinds.0.label: expected text, found nothing'],
  [
    'no colour',
    `kinds:\n  - ${KIND.replaceAll(', ', '\n    ').replace('"#aabbcc"', 'red')}`,
    'my.yaml:5: kinds.0.color: expected a colour such as "#2f6fdb"',
  ],
  [
    'a taken kind',
    `kinds: [{ ${KIND.replace('id: drug', 'id: company')} }]`,
    'my.yaml:1: kinds.0.id: expected an id that is not taken, found "company"',
  ],
  [
    'an id with capitals',
    `kinds: [{ ${KIND.replace('id: drug', 'id: Drug')} }]`,
    'my.yaml:1: kinds.0.id: expected lower-case letters and _, found "Drug"',
  ],
  ['a kind like none', `kinds: [{ ${KIND}, like: thing }]`, 'my.yaml:1: kinds.0.like: expected one of company,'],
  [
    'an unknown kind to exclude',
    `kinds: [{ ${KIND}, excludes: [man] }]`,
    'my.yaml:1: kinds.0.excludes.0: expected kinds out of company,',
  ],
  [
    'a taken relation',
    `relations: [{ ${RELATION.replace('hires', 'banned')} }]`,
    'my.yaml:1: relations.0.id: expected an id that is not taken, found "banned"',
  ],
  [
    'an unknown kind at an end',
    `relations:\n  - { ${RELATION.replace('[person]', '[man]')} }`,
    'my.yaml:2: relations.0.object.0: expected kinds out of company,',
  ],
  [
    'no kind at an end',
    `relations:\n  - { ${RELATION.replace('[person]', '[]')} }`,
    'my.yaml:2: relations.0.object: expected at least one kind',
  ],
  [
    'frames of no relation',
    `frames:\n  hires:\n    - { ${FRAME} }`,
    'my.yaml:3: frames.hires: expected a relation out of accuses,',
  ],
  [
    'an unknown type',
    inFrame(FRAME.replace('type: verb', 'type: verbs')),
    'my.yaml:3: frames.develops.0.type: expected one of verb, noun,',
  ],
  [
    'a field of another type',
    inFrame(`${FRAME}, tails: [made]`),
    'my.yaml:3: frames.develops.0.tails: expected one of the fields id, type,',
  ],
  [
    'no words',
    inFrame(FRAME.replace('[hire]', '[]')),
    'my.yaml:3: frames.develops.0.verbs: expected a list that is not empty: a verb frame needs it',
  ],
  [
    'a path that leads nowhere',
    inFrame(FRAME.replace('[subj]', '[subject]')),
    'my.yaml:3: frames.develops.0.subject.0: expected subj, obj,',
  ],
  [
    'an unknown set',
    inFrame(FRAME.replace('[hire]', '["@hire"]')),
    'my.yaml:3: frames.develops.0.verbs.0: expected one of @use,',
  ],
  [
    'a taken frame',
    inFrame(FRAME.replace('hires.verb', 'develops.verb')),
    'my.yaml:3: frames.develops.0.id: expected an id that is not taken, found "develops.verb"',
  ],
  [
    'a confidence above 1',
    inFrame(FRAME.replace('0.9', '90')),
    'my.yaml:3: frames.develops.0.confidence: expected a number from 0 to 1, found 90',
  ],
  ['a name without a kind', 'names:\n  - name: Quillbee', 'my.yaml:2: names.0.kinds: expected at least one kind'],
  [
    'a name that is a number',
    'names:\n  - { name: 42, kinds: [product] }',
    'my.yaml:2: names.0.name: expected text, found 42',
  ],
];

describe('a slip is told with file, line, field and what was expected', () => {
  it.each(SLIPS)('%s', (_, text, error) => {
    expect(() => loadRulebook({ userRules: [{ file: 'my.yaml', text }] })).toThrow(error);
  });
});
