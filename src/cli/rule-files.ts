/** Users' own files of rules: read before anything else, so that a wrong path is told at once. */
import { readFile } from 'node:fs/promises';
import { RuleError } from '../core/rules/located.ts';
import type { RuleText } from '../core/rules/user-rules.ts';
import { Failure } from './failure.ts';
import { orUnread, utf8 } from './unread-file.ts';

const ADVICE = { folder: 'a file such as my.yaml', encoding: 'convert it' };

/** The texts of the files, in order. */
export async function readRuleFiles(paths: readonly string[] = []): Promise<readonly RuleText[]> {
  return Promise.all(paths.map(async (file) => ({ file, text: await readText(file) })));
}

const readText = (file: string): Promise<string> => orUnread(file, ADVICE, async () => utf8(await readFile(file)));

/** What `load` gives; a mistake in a file of rules is told as a failure of one line. */
export function orRuleFailure<T>(load: () => T): T {
  try {
    return load();
  } catch (error) {
    if (error instanceof RuleError) throw new Failure(error.message.replace(/\s*\n\s*/gu, ' '));
    throw error;
  }
}
