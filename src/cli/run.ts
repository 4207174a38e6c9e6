/** From arguments to an exit code: the commands, and how every failure is told in one line. */
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { UnreadablePath } from '../readers/node/unreadable-path.ts';
import { addBuild } from './commands/build.ts';
import { addCheckRules } from './commands/check-rules.ts';
import { addDiff } from './commands/diff.ts';
import { addReview } from './commands/review.ts';
import { addServe } from './commands/serve.ts';
import { addWhy } from './commands/why.ts';
import { Failure } from './failure.ts';
import { terminal } from './terminal.ts';

/** Runs the command line; gives 0 for success, 1 where the work failed, 2 for wrong usage. Never throws. */
export async function run(args: readonly string[]): Promise<number> {
  // Whoever reads our output may stop before its end (`| head`); that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program().parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error);
  }
}

function program(): Command {
  const command = new Command('pressgraph')
    .description('News articles in, a knowledge graph out: every edge leads back to the sentences that say so.')
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} }); // `report` prints it, as one line
  addBuild(command);
  addServe(command);
  addWhy(command);
  addReview(command);
  addDiff(command);
  addCheckRules(command);
  return command;
}

function report(error: unknown): number {
  const { warn } = terminal();
  if (error instanceof CommanderError) return reportUsage(error);
  if (error instanceof Failure) {
    warn(error.message);
    return error.exitCode;
  }
  if (error instanceof UnreadablePath) {
    warn(error.message);
    return 1;
  }
  warn(`internal error: ${error instanceof Error ? error.message : String(error)}; please report it with these lines`);
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  return 1;
}

function reportUsage(error: CommanderError): number {
  if (error.exitCode === 0) return 0; // --help, --version
  if (error.code !== 'commander.help') {
    const message = error.message.replace(/^error: /, '').replace(/[\s.]+$/, '');
    terminal().warn(`${message}; see pressgraph --help`);
  }
  return 2;
}
