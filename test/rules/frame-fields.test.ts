import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFrame, knownPaths } from '../../src/core/rules/frame-fields.ts';
import { asList } from '../../src/core/rules/located.ts';
import { parseYaml } from '../../src/core/rules/yaml.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** A field that the project's own frames have, users may have: whoever adds one adds it to frame-fields.ts. */

const FOLDER = 'data/ontology/relations';
const paths = knownPaths(loadRulebook().frames, [
  'about',
  'against',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'through',
  'with',
]);

it.each(readdirSync(FOLDER))('the frames of %s pass the check of users’ frames', (name) => {
  const file = `${FOLDER}/${name}`;
  const frames = asList(parseYaml(file, readFileSync(file, 'utf8')).at('frames'));
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(() => checkFrame(frame, paths)).not.toThrow();
});
