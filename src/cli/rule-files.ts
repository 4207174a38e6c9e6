/** Users' own files of rules: read before anything else, so that a wrong path is told at once. */
import { readFile } from 'node:fs/promises';
import type { RuleText } from '../core/rules/user-rules.ts';
import { RuleError } from '../core/rules/yaml.ts';
import { Failure } from './failure.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the path',
  EISDIR: 'it is a folder; give a file such as my.yaml',
  EACCES: 'no permission to read it; change its permissions',
};

/** The texts of the files, in order. */
export async function readRuleFiles(paths: readonly string[] = []): Promise<readonly RuleText[]> {
  return Promise.all(paths.map(async (file) => ({ file, text: await readText(file) })));
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      error instanceof TypeError ? 'it is not a text file in UTF-8; convert it' : (WHY[code ?? ''] ?? message);
    throw new Failure(`cannot read ${file}: ${why}`);
  }
}

/** What `load` gives; a mistake in a file of rules is told as a failure of one line. */
export function orRuleFailure<T>(load: () => T): T {
  try {
    return load();
  } catch (error) {
    if (error instanceof RuleError) throw new Failure(error.message.replace(/\s*\n\s*/gu, ' '));
    throw error;
  }
}
