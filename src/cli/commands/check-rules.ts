/** `pressgraph check-rules FILES…`: runs the examples and counter-examples of users' own rules. */
import type { Command } from 'commander';
import type { Frame, Rulebook } from '../../core/rules/rulebook.ts';
import type { FailedExample } from '../../core/try-examples.ts';
import { Failure } from '../failure.ts';
import { orRuleFailure, readRuleFiles } from '../rule-files.ts';
import { counted } from '../tell-claims.ts';
import { terminal } from '../terminal.ts';

export function addCheckRules(program: Command): void {
  program
    .command('check-rules')
    .description('run the examples and counter-examples of files of rules (see --rules) and tell which fail')
    .argument('<files...>', 'files of rules, such as my.yaml; later ones may build on earlier ones')
    .action(checkRules);
}

async function checkRules(paths: readonly string[]): Promise<void> {
  const { say } = terminal();
  const userRules = await readRuleFiles(paths);
  const { loadRulebook } = await import('../../rulebook.ts');
  const { tryCounter, tryExample } = await import('../../core/try-examples.ts');
  const rulebook = orRuleFailure(() => loadRulebook({ userRules }));
  const plain = loadRulebook();
  const own = new Set(plain.frames.map(({ id }) => id));
  const results = rulebook.frames
    .filter(({ id }) => !own.has(id))
    .map((frame) => ({
      frame,
      failed: [
        ...frame.examples.flatMap((line) => tryExample(line, { frame, rulebook })),
        ...frame.counter.flatMap((line) => tryCounter(line, { frame, rulebook })),
      ],
    }));
  for (const line of results.flatMap(({ frame, failed }) => frameLines(frame, failed))) say(line);
  const failed = results.reduce((sum, result) => sum + result.failed.length, 0);
  const all = results.reduce((sum, { frame }) => sum + frame.examples.length + frame.counter.length, 0);
  if (failed > 0)
    throw new Failure(`${failed} of ${counted(all, 'example')} failed; change the frames or the examples`);
  say(`${addedWords(plain, rulebook)}; all ${counted(all, 'example')} hold`);
}

function frameLines({ id, pattern, examples, counter }: Frame, failed: readonly FailedExample[]): string[] {
  const bare =
    examples.length === 0 ? ', without an example' : counter.length === 0 ? ', without a counter-example' : '';
  const held = examples.length + counter.length - failed.length;
  return [
    `${id} (${pattern}): ${held} of ${counted(examples.length + counter.length, 'example')} hold${bare}`,
    ...failed.flatMap(({ line, expected, found }) => [
      `  ${line}`,
      `    expected ${expected}`,
      `    found ${found.length === 0 ? 'nothing' : found.join('; ')}`,
    ]),
  ];
}

/** "3 frames, 1 kind, 1 relation and 2 names read". */
function addedWords(before: Rulebook, now: Rulebook): string {
  const kinds = counted(now.kinds.size - before.kinds.size, 'kind');
  const relations = counted(now.relations.size - before.relations.size, 'relation');
  const names = counted(now.gazetteer.entries.size - before.gazetteer.entries.size, 'name');
  return `${counted(now.frames.length - before.frames.length, 'frame')}, ${kinds}, ${relations} and ${names} read`;
}
