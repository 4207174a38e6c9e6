/** `pressgraph build PATHS… -o FILE…`: articles in, graph files out. */
import type { Command } from 'commander';
import { readCorrections, withCorrections } from '../corrections.ts';
import { makeGraph } from '../make-graph.ts';
import { type ReadingOptions, readingOptions, repeated } from '../options.ts';
import { knownFormats, outputFile, outputsFor } from '../outputs.ts';
import { readPositions, withPositions } from '../positions.ts';
import { fileSize, noteLines, summaryLines } from '../summary.ts';
import { terminal } from '../terminal.ts';
import { checkWritable, writeFiles } from '../write-files.ts';

interface BuildOptions extends ReadingOptions {
  readonly output: readonly string[];
  readonly text: boolean;
  /** A GEXF file that was laid out in Gephi. */
  readonly positions?: string;
  /** A file of corrections that the explorer wrote. */
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
    .option('--positions <file>', 'take places, sizes and colours from a GEXF file that was laid out in Gephi')
    .option('--corrections <file>', 'make the corrections of a file that the explorer wrote');
  for (const option of readingOptions()) command.addOption(option);
  command.action(build);
}

async function build(paths: readonly string[], options: BuildOptions): Promise<void> {
  const started = performance.now();
  const outputs = outputsFor(options.output);
  for (const { path } of outputs) await checkWritable(path);
  const positions = options.positions === undefined ? undefined : await readPositions(options.positions);
  const corrections = options.corrections === undefined ? undefined : await readCorrections(options.corrections);
  const user = terminal(options);
  const built = await makeGraph(paths, options, user);
  // Corrections first: a laid-out file may know nodes that only they make.
  const right = corrections ? withCorrections(built, corrections) : { graph: built, lines: [] };
  const { graph, lines } = positions ? withPositions(right.graph, positions) : { graph: right.graph, lines: [] };
  user.progress('writing');
  const sizes = await writeFiles(
    outputs.map((output) => outputFile(graph, output, { text: options.text, onNote: user.warn })),
  );
  for (const line of noteLines(graph)) user.warn(line);
  for (const line of [...summaryLines(graph, (performance.now() - started) / 1000), ...right.lines, ...lines])
    user.say(line);
  user.say(`wrote ${outputs.map(({ path }, index) => `${path} (${fileSize(sizes[index] ?? 0)})`).join(', ')}`);
}
