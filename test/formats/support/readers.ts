/** Readers of graph files that did not come from here, where this machine has them: asked through Python. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./read_graph.py', import.meta.url));

/** `PRESSGRAPH_PYTHON` names another one. */
const PYTHONS = [process.env.PRESSGRAPH_PYTHON, 'python3', '/usr/bin/python3', 'python'].filter(
  (name) => name !== undefined,
);

export interface ReadGraph {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
}

export interface Reader {
  /** For the name of a test: "networkx 3.6.1", or "networkx (not found: …)". */
  readonly name: string;
  readonly found: boolean;
  /** The Python that has it; empty where none was found. */
  readonly python: string;
  /** One graph for each text; `suffix` tells the reader which format it is. */
  read(texts: readonly string[], suffix: string): readonly ReadGraph[];
}

/** The first Python that has the library in a version that begins with one of `versions` (any without). */
export function findReader(library: string, install: string, versions: readonly string[] = ['']): Reader {
  for (const python of PYTHONS) {
    const version = versionOf(python, library);
    if (!version || !versions.some((wanted) => version.startsWith(wanted))) continue;
    return {
      name: `${library} ${version}`,
      found: true,
      python,
      read: (texts, suffix) => read(python, library, { texts, suffix }),
    };
  }
  const read_ = () => {
    throw new Error(`${library} is not installed`);
  };
  return { name: `${library} (not found: ${install})`, found: false, python: '', read: read_ };
}

function versionOf(python: string, library: string): string | undefined {
  try {
    return execFileSync(python, [SCRIPT, library], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n')
      .at(-1);
  } catch {
    return undefined;
  }
}

function read(python: string, library: string, { texts, suffix }: { texts: readonly string[]; suffix: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'pressgraph-readers-'));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}${suffix}`);
      writeFileSync(file, text);
      return file;
    });
    const lines = execFileSync(python, [SCRIPT, library, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', QT_QPA_PLATFORM: 'offscreen' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return lines
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as ReadGraph);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
