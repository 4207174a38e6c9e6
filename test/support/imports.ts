/** What each source file imports, read from its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceText {
  /** Path from the top of the project, with forward slashes: `src/core/model/span.ts`. */
  readonly path: string;
  /** Without comments, so that a word in one is not taken for code. */
  readonly code: string;
}

export interface Import {
  readonly from: string;
  /** A file of the project (as `SourceText.path`, without a query), or a package with its path: `node:fs`, `sigma/types`. */
  readonly to: string;
  readonly inProject: boolean;
}

/** All source files below `src`, in order. */
export function sourceTexts(): readonly SourceText[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, code: withoutComments(readFileSync(join(ROOT, path), 'utf8')) }));
}

const IMPORTS = [
  /\b(?:import|export)\s[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g, // import … from 'x', export … from 'x', type imports too
  /^\s*import\s*['"]([^'"]+)['"]/gm, // import 'x', and not a string that says import
  /\bimport\(\s*['"]([^'"]+)['"]/g, // import('x')
  /\bnew URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g, // workers
];

/** Every import of a file, static or not. */
export function importsOf({ path, code }: SourceText): readonly Import[] {
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)]).map((match) => {
    const target = (match[1] ?? '').replace(/\?.*$/, '');
    const inProject = target.startsWith('.');
    const to = inProject ? relative(ROOT, join(ROOT, dirname(path), target)).replaceAll('\\', '/') : target;
    return { from: path, to, inProject };
  });
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
