/**
 * The shape of the code, kept true: which part may know which, and the one door by which each library comes in.
 * A failure names the import and why it is not allowed.
 */
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceTexts } from './support/imports.ts';

interface Part {
  /** Path prefixes; a file belongs to the part with the longest one that fits. */
  readonly paths: readonly string[];
  /** Names of the parts that it may import from, besides itself. */
  readonly knows: readonly string[];
  readonly why: string;
}

const CORE = ['model', 'text', 'rules', 'extract', 'resolve', 'graph', 'formats', 'core'];

const PARTS: Readonly<Record<string, Part>> = {
  model: { paths: ['src/core/model/'], knows: [], why: 'shapes know nobody, so that everybody can know them' },
  text: { paths: ['src/core/text/'], knows: ['model', 'rules'], why: 'text is read before anything is found in it' },
  rules: { paths: ['src/core/rules/'], knows: ['model', 'text'], why: 'rules are data for all that follows' },
  extract: {
    paths: ['src/core/extract/'],
    knows: CORE.slice(0, 3),
    why: 'an article is read without knowing the others',
  },
  resolve: {
    paths: ['src/core/resolve/'],
    knows: CORE.slice(0, 4),
    why: 'entities are put together before there is a graph',
  },
  graph: { paths: ['src/core/graph/'], knows: CORE.slice(0, 5), why: 'a graph does not know how it will be written' },
  formats: {
    paths: ['src/core/formats/'],
    knows: ['model', 'graph'],
    why: 'a format needs a finished graph and nothing else',
  },
  core: { paths: ['src/core/'], knows: CORE.slice(0, 6), why: 'the two verbs of the core end with the graph' },
  rulebook: {
    paths: ['src/rulebook.ts', 'src/bundled-'],
    knows: ['model', 'text', 'rules', 'data'],
    why: 'it hands data to the rules',
  },
  readers: {
    paths: ['src/readers/'],
    knows: ['model'],
    why: 'a reader gives articles and knows nothing of what becomes of them',
  },
  view: {
    paths: ['src/view/'],
    knows: ['model'],
    why: 'what a view shows is the same wherever it is shown',
  },
  nodeReaders: { paths: ['src/readers/node/'], knows: ['model', 'readers'], why: 'they add the disk to the readers' },
  library: {
    paths: ['src/index.ts'],
    knows: [...CORE, 'rulebook'],
    why: 'a library has neither a page nor a disk',
  },
  cli: {
    paths: ['src/cli/', 'package.json'],
    knows: [...CORE, 'rulebook', 'readers', 'nodeReaders', 'view'],
    why: 'the two shells never meet',
  },
  app: {
    paths: ['src/app/'],
    knows: [...CORE, 'rulebook', 'readers', 'view'],
    why: 'the two shells never meet, and a page has no disk',
  },
  data: { paths: ['data/'], knows: [], why: 'knowledge lives in data' },
};

/** Packages and where they may be imported; whatever is not listed here may not be imported at all. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  compromise: ['src/core/text/'],
  'wink-nlp': ['src/core/text/'],
  'wink-eng-lite-web-model': ['src/core/text/'],
  'countries-list': ['src/core/rules/'],
  'i18n-nationality': ['src/core/rules/'],
  graphology: ['src/core/graph/', 'src/app/renderer/'],
  'graphology-types': ['src/core/graph/', 'src/app/renderer/'],
  'graphology-communities-louvain': ['src/core/graph/'],
  'graphology-metrics': ['src/core/graph/'],
  'graphology-shortest-path': ['src/core/graph/'],
  'graphology-layout-noverlap': ['src/core/graph/'],
  'graphology-layout-forceatlas2': ['src/core/graph/', 'src/app/layout/'],
  'd3-hierarchy': ['src/core/graph/'],
  sigma: ['src/app/renderer/'],
  '@sigma/edge-curve': ['src/app/renderer/'],
  '@sigma/export-image': ['src/app/renderer/'],
  '@sigma/node-image': ['src/app/renderer/'],
  preact: ['src/app/'],
  '@preact/signals': ['src/app/'],
  '@preact/signals-core': ['src/app/'],
  minisearch: ['src/app/'],
  yaml: ['src/core/rules/', 'src/readers/front-matter.ts'],
  marked: ['src/readers/markdown.ts'],
  fflate: ['src/readers/browser.ts', 'src/core/formats/zip.ts'],
  papaparse: ['src/core/formats/csv.ts'],
  hucre: ['src/core/formats/xlsx-writer.ts'],
  saxes: ['src/core/formats/gexf-places.ts'],
  commander: ['src/cli/'],
  sirv: ['src/cli/explorer-server.ts'],
  'node:': ['src/cli/', 'src/readers/node/'],
};

const sources = sourceTexts();
const imports = sources.flatMap(importsOf);

function partOf(path: string): string {
  const fits = Object.entries(PARTS).flatMap(([name, { paths }]) =>
    paths.filter((prefix) => path.startsWith(prefix)).map((prefix) => ({ name, length: prefix.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.name ?? `no part (${path})`;
}

function wrongWay({ from, to }: Import): string[] {
  const [importer, imported] = [partOf(from), partOf(to)];
  const part = PARTS[importer];
  if (importer === imported || part?.knows.includes(imported)) return [];
  return [`${from} imports ${to}: ${importer} may not know ${imported}, since ${part?.why}`];
}

function wrongDoor({ from, to }: Import): string[] {
  const name = to.startsWith('node:') ? 'node:' : /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0];
  const doors = DOORS[name ?? ''];
  if (doors?.some((door) => from.startsWith(door))) return [];
  const rule = doors
    ? `it comes in by ${doors.join(' or ')} only`
    : 'no door is named for it (test/architecture.test.ts)';
  return [`${from} imports ${to}: ${rule}`];
}

/** The files of each circle of imports, in the order in which they know each other. */
function circlesIn(all: readonly Import[]): string[] {
  const known = new Map<string, string[]>();
  for (const { from, to } of all) known.set(from, [...(known.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of known.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of known.keys()) visit(file, []);
  return circles;
}

const found = (pattern: RegExp, code: string) => [...code.matchAll(pattern)].map((match) => match[0]);

describe('the direction of imports', () => {
  it('sees the imports that there are', () => {
    expect(imports).toContainEqual({ from: 'src/cli/run.ts', to: 'src/cli/commands/build.ts', inProject: true });
    expect(imports).toContainEqual({ from: 'src/readers/markdown.ts', to: 'marked', inProject: false });
    expect(imports).toContainEqual({ from: 'src/cli/make-graph.ts', to: 'src/cli/graph-of.ts', inProject: true });
  });

  it('would name one that goes the wrong way', () => {
    const wrong = { from: 'src/app/a.ts', to: 'src/cli/b.ts', inProject: true };
    expect(wrongWay(wrong)).toEqual([
      'src/app/a.ts imports src/cli/b.ts: app may not know cli, since the two shells never meet, and a page has no disk',
    ]);
    expect(wrongDoor({ from: 'src/core/graph/a.ts', to: 'sigma/types', inProject: false })).toHaveLength(1);
  });

  it('is never reversed between the parts', () => {
    expect(imports.filter(({ inProject }) => inProject).flatMap(wrongWay)).toEqual([]);
  });

  it('never comes back to where it began', () => {
    const circle = ['a', 'b', 'c'].map((from, i, all) => ({ from, to: all[(i + 1) % 3] as string, inProject: true }));
    expect(circlesIn(circle)).toEqual(['a -> b -> c -> a']);
    expect(circlesIn(imports.filter(({ inProject }) => inProject))).toEqual([]);
  });

  it('lets each library in by its own door', () => {
    expect(imports.filter(({ inProject }) => !inProject).flatMap(wrongDoor)).toEqual([]);
  });
});

describe('every source file', () => {
  it('leaves chance, the clock and the console out of the core', () => {
    const impure = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bconsole\.\w+|\bperformance\.now\b|\bcrypto\b/g;
    const core = sources.filter(({ path }) => path.startsWith('src/core/'));
    expect(core.flatMap(({ path, code }) => found(impure, code).map((use) => `${path} uses ${use}`))).toEqual([]);
  });

  it('sorts by code unit, never by the language of the machine', () => {
    const local = /\blocaleCompare\b|\btoLocale(?:Upper|Lower)Case\b|\bIntl\.Collator\b/g;
    expect(sources.flatMap(({ path, code }) => found(local, code).map((use) => `${path} uses ${use}`))).toEqual([]);
  });

  it('exports by name', () => {
    const own = sources.filter(({ path }) => !path.endsWith('.d.ts'));
    expect(own.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
