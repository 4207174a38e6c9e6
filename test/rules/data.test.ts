import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundledData } from '../../src/bundled-data.ts';
import type { Located } from '../../src/core/rules/located.ts';
import { parseRulebook } from '../../src/core/rules/parse-rulebook.ts';
import { parseYaml } from '../../src/core/rules/yaml.ts';
import { compromiseMorphology, compromiseTagger } from '../../src/core/text/compromise.ts';

/** The data as its files stand: what is bundled has no lines left, so a mistake in a file is told its line here. */

const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const files = new Map(
  names
    .filter((name) => /^(?:ontology|gazetteer|lexicon)\/.+\.(?:yaml|tsv|txt)$/.test(name))
    .map((name) => [name, readFileSync(`data/${name}`, 'utf8')]),
);
const isYaml = (name: string) => name.endsWith('.yaml');
const texts = Object.fromEntries([...files].filter(([name]) => !isYaml(name)));

function located(changed: Readonly<Record<string, string>> = {}): Record<string, Located> {
  const all = [...Object.entries({ ...Object.fromEntries(files), ...changed })].filter(([name]) => isYaml(name));
  return Object.fromEntries(all.map(([name, text]) => [name, parseYaml(`data/${name}`, text)]));
}

const load = (yaml: Readonly<Record<string, Located>>) =>
  parseRulebook({ files: { yaml, texts }, tagger: compromiseTagger, morphology: compromiseMorphology(), gate: true });

it('has no mistake', () => {
  expect(load(located()).frames.length).toBeGreaterThan(100);
});

it('calls no two frames alike', () => {
  const ids = load(located()).frames.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

it('knows nothing twice: no usual name of one is another name of one of its kind and land, but for people', () => {
  const rows = Object.values(texts)
    .flatMap((text) => text.split('\n').slice(1))
    .map((row) => row.split('\t'))
    .filter(([, kind]) => kind !== undefined && kind !== 'person');
  const place = ([, kind, land]: readonly string[]) => `${kind?.split('|')[0]} ${land}`;
  const usual = new Map(rows.map((row) => [`${row[0]} ${place(row)}`, row]));
  const twice = rows.flatMap((row) =>
    (row[5] ?? '').split('|').filter((name) => (usual.get(`${name} ${place(row)}`) ?? row) !== row),
  );
  expect(twice).toEqual([]);
  expect(usual.size).toBe(rows.length);
});

it('is bundled as it stands', () => {
  expect(bundledData).toEqual(Object.fromEntries(Object.entries(located()).map(([name, { value }]) => [name, value])));
});

it('is told the line of a mistake', () => {
  const name = 'ontology/relations/owns.yaml';
  const text = files.get(name) as string;
  const line = text.split('\n').findIndex((l) => /^ +type: verb/.test(l)) + 1;
  const wrong = text.replace(/^( +type: )verb/m, '$1verv');
  expect(line).toBeGreaterThan(1);
  expect(() => load(located({ [name]: wrong }))).toThrow(`data/${name}:${line}: frames.`);
});
