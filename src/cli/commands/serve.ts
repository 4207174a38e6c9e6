/** `pressgraph serve [PATHS…]`: builds the graph and shows it in the explorer, on this machine only. */
import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { jsonChunks } from '../../core/formats/json.ts';
import { corrected, correctionsOption, readCorrections } from '../corrections.ts';
import { checkExplorer, listen } from '../explorer-server.ts';
import { makeGraph } from '../make-graph.ts';
import { type ReadingOptions, readingOptions, wholeNumber } from '../options.ts';
import { explorerFolder, sampleArticles } from '../places.ts';
import { placed, positionsOption, readPositions } from '../positions.ts';
import { noteLines, summaryLines } from '../summary.ts';
import { terminal } from '../terminal.ts';

interface ServeOptions extends ReadingOptions {
  readonly port: number;
  readonly open?: boolean;
  readonly positions?: string;
  readonly corrections?: string;
}

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .description('build the graph of articles (the sample articles without any) and show it in the browser')
    .argument('[paths...]', 'files and folders')
    .option('--port <n>', 'first port to try on 127.0.0.1; a taken one moves to the next', wholeNumber(65_535), 4173)
    .option('--open', 'open the browser')
    .addOption(positionsOption())
    .addOption(correctionsOption());
  for (const option of readingOptions()) command.addOption(option);
  command.action(serve);
}

async function serve(paths: readonly string[], options: ServeOptions): Promise<void> {
  const started = performance.now();
  checkExplorer(explorerFolder());
  const corrections = await readCorrections(options.corrections);
  const positions = await readPositions(options.positions);
  const user = terminal(options);
  const built = await makeGraph(paths.length > 0 ? paths : [sampleArticles()], options, user);
  const { graph: right, lines: correcting } = corrected(built, corrections);
  const { graph, lines: placing } = placed(right, positions);
  const address = await listen({ folder: explorerFolder(), graph: jsonChunks(graph), port: options.port });
  for (const line of noteLines(graph)) user.warn(line);
  const summary = summaryLines(graph, (performance.now() - started) / 1000);
  for (const line of [...summary, ...correcting, ...placing]) user.say(line);
  user.say(`Explore it at ${address} (Ctrl+C ends)`);
  if (options.open) openBrowser(address, user.warn);
}

function openBrowser(address: string, warn: (line: string) => void): void {
  const { platform } = process;
  const [command, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? '', [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => warn(`no browser could be opened; open ${address} yourself`));
  child.unref();
}
