import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderFormats } from '../../src/core/formats/index.ts';
import { obsidianFiles } from '../../src/core/formats/obsidian.ts';
import { zipFiles } from '../../src/core/formats/zip.ts';
import { graphOf, node, smallGraph } from './support/graphs.ts';
import { hostileGraphs, NASTY_NAMES, nastyGraph } from './support/hostile.ts';
import { findReader } from './support/readers.ts';

const python = findReader('zipfile', 'python3');

describe('Obsidian vault', () => {
  it('has a note for each entity and article, linked with the sentences', () => {
    const files = obsidianFiles(smallGraph());
    expect([...files.keys()]).toEqual([
      'README.md',
      'companies/Norvane.md',
      'products/Quillbee.md',
      'companies/Velm.md',
      'articles/Title of a.txt.md',
      'articles/Title of b.txt.md',
    ]);
    expect(files.get('products/Quillbee.md')).toContain(
      '- banned by [[companies/Norvane|Norvane]]\n  - “Norvane banned Quillbee on Monday.” — [Harbour Post]',
    );
    expect(files.get('companies/Velm.md')).toContain('- banned [[products/Quillbee|Quillbee]] (*denied*)');
    expect(files.get('companies/Norvane.md')).toContain('## Articles\n\n- [[articles/Title of a.txt|Title of a.txt]]');
  });

  it('has sound front matter, links that lead somewhere and safe names, for any graph', () => {
    for (const graph of [nastyGraph(), ...fc.sample(hostileGraphs, { seed: 20260715, numRuns: 80 })]) {
      const files = obsidianFiles(graph);
      expect(files.size).toBe(1 + graph.nodes.length + graph.attributes.articles.length);
      const folded = [...files.keys()].map((path) => path.normalize('NFKC').toLowerCase());
      expect(new Set(folded).size).toBe(files.size);
      for (const [path, note] of files) {
        expect(path).toMatch(/^[^/]+(\/[^/]+)?\.md$/);
        expect(path).not.toMatch(/[\\:*?"<>|#^[\]\p{Cc}\p{Cs}]|(^|\/)[\s.]|\/\.md$|[\s.]\.md$/u);
        const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(note) ?? [];
        if (path !== 'README.md') expect(parse(front)).toMatchObject({ tags: [expect.stringMatching(/^[^\s#]+$/)] });
        for (const [, target = ''] of note.matchAll(/\[\[([^|\]]+)\|[^\]]*\]\]/g))
          expect(files.has(`${target}.md`)).toBe(true);
      }
    }
  });

  it('gives names that differ by case alone, or are kept by a system, names of their own', () => {
    const nodes = ['Velm', 'VELM', 'velm ', 'CON', '..', '', 'a/b'].map((label, at) => node(`n${at}`, { label }));
    expect([...obsidianFiles(graphOf({ nodes })).keys()].slice(1)).toEqual(
      ['Velm', 'VELM 2', 'velm 3', 'CON_', 'unnamed', 'n5', 'a b'].map((name) => `companies/${name}.md`),
    );
  });
});

describe('zipFiles', () => {
  const files = new Map([
    ...NASTY_NAMES.filter((name) => !/[\0\p{Cs}]/u.test(name))
      .slice(1)
      .map((name, at) => [`${at}.txt`, name] as const),
  ]);

  it('gives the same bytes for the same files', () => {
    expect(zipFiles(files)).toEqual(zipFiles(files));
    expect(Object.keys(unzipSync(zipFiles(new Map([['a/b.txt', 'x']]))))).toEqual(['a/b.txt']);
  });

  it.skipIf(!python.found)('is an archive that Python finds sound and complete', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pressgraph-zip-'));
    try {
      for (const { id, files: filesOf } of folderFormats)
        writeFileSync(join(folder, `${id}.zip`), zipFiles(filesOf(smallGraph())));
      writeFileSync(join(folder, 'names.zip'), zipFiles(files));
      const script =
        'import json,sys,zipfile\nfor p in sys.argv[1:]:\n z=zipfile.ZipFile(p)\n assert z.testzip() is None\n print(json.dumps({n: z.read(n).decode() for n in z.namelist()}))';
      const names = ['csv', 'obsidian', 'names'].map((id) => join(folder, `${id}.zip`));
      const read = execFileSync(python.python, ['-c', script, ...names], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((line) => Object.entries(JSON.parse(line)));
      expect(read).toEqual([...folderFormats.map(({ files: filesOf }) => [...filesOf(smallGraph())]), [...files]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
