/** `pressgraph build PATHS… -o FILE…`: articles in, graph files out. */
import type { Command } from 'commander';
import { corrected, correctionsOption, readCorrections } from '../corrections.ts';
import { makeGraph } from '../make-graph.ts';
import { type ReadingOptions, readingOptions, repeated } from '../options.ts';
import { knownFormats, outputFile, outputsFor, reportPage } from '../outputs.ts';
import { placed, positionsOption, readPositions } from '../positions.ts';
import { readView, viewed, viewOption } from '../saved-view.ts';
import { fileSize, noteLines, summaryLines } from '../summary.ts';
import { terminal } from '../terminal.ts';
import { checkWritable, writeFiles } from '../write-files.ts';

interface BuildOptions extends ReadingOptions {
  readonly output: readonly string[];
  readonly text: boolean;
  readonly view?: string;
  readonly positions?: string;
  readonly corrections?: string;
}

export function addBuild(program: Command): void {
  const command = program
    .command('build')
    .description(
      'build the graph of articles (.txt, .md, .jsonl, .jsonl.gz, and folders of them) and write it to files',
    )
    .argument('<paths...>', 'files and folders')
    .requiredOption(
      '-o, --output <file>',
      `where to write; the ending names the format: ${knownFormats()}; repeatable`,
      repeated,
    )
    .option('--no-text', 'leave the text of the articles out of the files')
    .addOption(viewOption())
    .addOption(positionsOption())
    .addOption(correctionsOption());
  for (const option of readingOptions()) command.addOption(option);
  command.action(build);
}

async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const started = performance.now();
  const outputs = outputsFor(options.output);
  for (const { path } of outputs) await checkWritable(path);
  const page = await reportPage(outputs);
  const corrections = await readCorrections(options.corrections);
  const positions = await readPositions(options.positions);
  const view = await readView(options.view);
  const user = terminal(options);
  const built = await makeGraph(paths, options, user);
  // Corrections first: a laid-out file and a view may know nodes that only they make.
  const { graph: right, lines: correcting } = corrected(built, corrections);
  const { graph: whole, lines: placing } = placed(right, positions);
  const { graph, lines: viewing } = viewed(whole, view);
  user.progress('writing');
  const sizes = await writeFiles(
    outputs.map((output) => outputFile(graph, output, { page, text: options.text, onNote: user.warn })),
  );
  for (const line of noteLines(whole)) user.warn(line);
  const summary = summaryLines(whole, (performance.now() - started) / 1000);
  for (const line of [...summary, ...correcting, ...placing, ...viewing]) user.say(line);
  user.say(`wrote ${outputs.map(({ path }, index) => `${path} (${fileSize(sizes[index] ?? 0)})`).join(', ')}`);
}
