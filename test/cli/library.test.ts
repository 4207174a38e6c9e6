/** The library, as who installs the package meets it: packed, unpacked into an empty project, imported by its name. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readmeExample } from '../support/readme.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** TypeScript and JavaScript alike. */
const SCRIPT = `import { buildGraph, loadRulebook, parseGraph, readArticle, toGexf, toJson } from 'pressgraph';

const articles = [
  { id: 'ban', title: 'Norvex bans Tandril', source: 'The Ledger', date: '2025-03-04', text: 'Norvex Inc. has banned its employees from using Tandril, a chatbot developed by Ulmara Corp.' },
  { id: 'suit', text: 'Ulmara Corp. sued Norvex Inc. in Germany.' },
];
const rulebook = loadRulebook();
const graph = buildGraph(articles.map((article) => readArticle(article, rulebook)), rulebook);
const gexf: string = toGexf(parseGraph(toJson(graph)));
console.log(JSON.stringify({ edges: graph.edges.map(({ key }) => key), gexf }));
`;

let work = '';
/** An empty project with the packed package, and nothing else, in its node_modules. */
const project = () => join(work, 'project');
const installed = () => join(project(), 'node_modules', 'pressgraph');
const run = (program: string, args: readonly string[], cwd: string) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true' } });

/** What the package is made of, with a library built from the sources as they are. */
async function stage(folder: string): Promise<void> {
  for (const name of ['package.json', 'LICENSE', 'data'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ['app', 'cli'])
    cpSync(join(inject('dist'), name), join(folder, 'dist', name), { recursive: true });
  writeFileSync(join(folder, 'dist', 'stray.js'), '');
  const configFile = join(ROOT, 'vite.lib.config.ts');
  await build({
    root: ROOT,
    configFile,
    logLevel: 'warn',
    build: { outDir: join(folder, 'dist', 'lib'), emptyOutDir: true },
  });
  const types = join(folder, 'dist', 'lib', 'types');
  run(process.execPath, [tsc(), '-p', join(ROOT, 'src', 'tsconfig.lib.json'), '--outDir', types], ROOT);
}

const tsc = () => join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'pressgraph-library-'));
  const staged = join(work, 'staged');
  mkdirSync(installed(), { recursive: true });
  mkdirSync(staged);
  await stage(staged);
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], staged);
  const [tarball = ''] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
  run('tar', ['-xzf', join(work, tarball), '--strip-components', '1', '-C', installed()], work);
  writeFileSync(join(project(), 'package.json'), '{"type":"module"}');
  writeFileSync(join(project(), 'graph.ts'), SCRIPT);
  writeFileSync(join(project(), 'graph.js'), SCRIPT.replace('gexf: string', 'gexf'));
}, 120_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds the command, the explorer, the library and the sample articles, and nothing that strayed into dist', () => {
    const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/cli/main.js', 'dist/app/index.html', 'dist/lib/index.js']),
    );
    expect(files).toEqual(
      expect.arrayContaining(['dist/lib/types/index.d.ts', 'dist/lib/LICENSES.md', 'data/articles']),
    );
    expect(files.filter((path) => /^(?:src|test|scripts|dist\/stray)/.test(path))).toEqual([]);
  });

  it('gives a script a graph of its articles, without any other package', () => {
    const { edges, gexf } = JSON.parse(run(process.execPath, ['graph.js'], project()));
    expect(edges).toEqual([
      'company:norvex-inc|banned|product:tandril',
      'company:ulmara-corp|develops|product:tandril',
      'company:ulmara-corp|sued|company:norvex-inc',
    ]);
    expect(gexf).toMatch(/^<\?xml[\s\S]*Tandril[\s\S]*<\/gexf>\s*$/);
  });

  it('runs the script of the README, which makes a graph of a feed', () => {
    const feed = {
      title: 'The Ledger',
      items: [
        {
          id: '1',
          title: 'Norvex sues Ulmara',
          url: 'https://ledger.example/1',
          content_text: 'Norvex Inc. sued Ulmara Corp.',
        },
        { id: '2' },
      ],
    };
    writeFileSync(join(project(), 'feed.js'), readmeExample('js'));
    run(process.execPath, ['feed.js', `data:application/json,${encodeURIComponent(JSON.stringify(feed))}`], project());
    expect(readFileSync(join(project(), 'feed.gexf'), 'utf8')).toMatch(/label="sued"[\s\S]*The Ledger/);
  });

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('has types that check, with modules %s and their resolution %s', (module, resolution) => {
    writeFileSync(
      join(project(), 'wrong.ts'),
      `import { type Article, loadRulebook, readArticle, toGexf } from 'pressgraph';\nconst article: Article = { id: 1, text: '' };\nexport const n: number = readArticle(article, loadRulebook());\nexport const g = toGexf('graph');\n`,
    );
    const check = (file: string) => {
      const flags = `--ignoreConfig --noEmit --strict --skipLibCheck false --target es2023 --lib es2023,dom --types`;
      const args = [...flags.split(' '), '', '--module', module, '--moduleResolution', resolution, file];
      try {
        return run(process.execPath, [tsc(), ...args], project());
      } catch (error) {
        return String((error as { stdout?: string }).stdout);
      }
    };
    expect(check('graph.ts')).toBe('');
    const told = check('wrong.ts');
    for (const line of [2, 3, 4]) expect(told).toContain(`wrong.ts(${line},`);
    expect(
      told
        .trim()
        .split('\n')
        .filter((line) => /error TS/.test(line)),
    ).toHaveLength(3);
  });

  it('needs nothing of Node, so that a page can import it as it stands', () => {
    const lib = join(installed(), 'dist', 'lib');
    const code = readdirSync(lib).filter((name) => name.endsWith('.js'));
    const imported = code.flatMap((name) =>
      [...readFileSync(join(lib, name), 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*?from ["']([^"']+)["']/gm)].map(
        (m) => m[1],
      ),
    );
    expect(imported.length).toBeGreaterThan(10);
    expect(imported.filter((path) => !path?.startsWith('./'))).toEqual([]);
  });

  it('leaves what reads articles out of a bundle that only writes a graph', async () => {
    const sizeOf = async (name: string, code: string): Promise<number> => {
      writeFileSync(join(project(), name), code);
      const lib = { entry: name, formats: ['es' as const], fileName: 'bundle' };
      const options = {
        root: project(),
        configFile: false as const,
        logLevel: 'error' as const,
        publicDir: false as const,
      };
      const [built] = [await build({ ...options, build: { write: false, minify: true, lib } })].flat();
      if (!built || !('output' in built)) throw new Error('nothing was bundled');
      return built.output.reduce((sum, file) => sum + ('code' in file ? file.code.length : 0), 0);
    };
    const all = await sizeOf('all.js', "export * from 'pressgraph';");
    expect(all).toBeGreaterThan(1_000_000);
    expect(await sizeOf('writer.js', "export { parseGraph, toGexf } from 'pressgraph';")).toBeLessThan(all / 5);
  });
});
