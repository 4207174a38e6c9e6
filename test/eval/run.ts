/** `npm run eval`: how well the reader does on labelled articles and on pairs of names. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildGraph } from '../../src/core/build-graph.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { loadTagger } from '../../src/core/text/taggers.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { judgePair } from './judge-pair.ts';
import { readLabelledSet } from './labelled-set.ts';
import { type EvalOptions, parseOptions, USAGE } from './options.ts';
import { type PairScore, parsePairs, scorePairs } from './pairs.ts';
import { calibrationReport, errorLines, pairErrors, pairsReport, rulesReport, scoreReport } from './report.ts';
import { rulePrecision } from './rule-precision.ts';
import { type Score, scoreGraph } from './score.ts';
import { withoutNames } from './without-names.ts';

const OPEN = '../shared/gold';
const DEVELOPMENT = 'test/eval/invented/dev';
/** Its errors are not shown unless it is asked for by name: who writes rules must not see them. */
const HELD_OUT = 'test/eval/invented/held-out';
const PRECISION_FILE = 'data/rule-precision.json';

interface Measured {
  readonly folder: string;
  readonly score: Score;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const loaded = loadRulebook({ tagger: await loadTagger(options.tagger), gate: options.gate });
  const rulebook = options.noNames ? withoutNames(loaded) : loaded;
  const measured: Measured[] = [];
  for (const folder of foldersOf(options)) measured.push({ folder, score: await measure(folder, rulebook) });
  const pairs = options.pairs ? measurePairs(rulebook) : undefined;
  console.log(options.json ? figures(measured, pairs) : report(options, measured, pairs));
  if (options.write) writePrecision(measured);
}

function foldersOf({ folders }: EvalOptions): string[] {
  if (folders.length > 0) return [...folders];
  if (!existsSync(OPEN)) console.error(`${OPEN} is not there: skipped`);
  return [OPEN, DEVELOPMENT, HELD_OUT].filter((folder) => existsSync(folder));
}

async function measure(folder: string, rulebook: Rulebook): Promise<Score> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: give a folder of labels`);
  const set = await readLabelledSet(folder);
  if (set.length === 0) throw new Error(`${folder} holds no labels; see test/eval/README.md`);
  const readings = set.map(({ article }) => readArticle(article, rulebook));
  return scoreGraph(buildGraph(readings, rulebook), set);
}

function measurePairs(rulebook: Rulebook): PairScore {
  const pairs = parsePairs(readFileSync('test/eval/pairs.tsv', 'utf8'));
  return scorePairs(pairs, (pair) => judgePair(pair, rulebook));
}

function report(options: EvalOptions, measured: readonly Measured[], pairs: PairScore | undefined): string {
  const names = options.noNames ? 'no names but countries' : 'all names';
  const parts = [
    `tagger ${options.tagger}, ${options.gate ? 'gate' : 'no gate'}, ${names}`,
    ...measured.map(({ folder, score }) => scoreReport(folder, score)),
  ];
  parts.push(calibrationReport(measured.flatMap(({ score }) => score.judged)));
  if (pairs !== undefined) parts.push(pairsReport(pairs));
  if (!options.errors) return parts.join('\n\n');
  const shown = measured.filter(({ folder }) => folder !== HELD_OUT || options.folders.includes(HELD_OUT));
  parts.push(...shown.map(({ score }) => rulesReport(score.rules)));
  parts.push(...shown.map(({ score }) => errorLines(score.errors, options.only)));
  if (pairs !== undefined && options.only === undefined) parts.push(pairErrors(pairs));
  return parts.join('\n\n');
}

function figures(measured: readonly Measured[], pairs: PairScore | undefined): string {
  const sets = measured.map(({ folder, score }) => ({
    folder,
    ...score,
    kinds: Object.fromEntries(score.kinds),
    relations: Object.fromEntries(score.relations),
    rules: Object.fromEntries(score.rules),
    judged: undefined,
    errors: undefined,
  }));
  return JSON.stringify({ sets, pairs: pairs && { ...pairs, wrong: pairs.wrong.length } }, null, 2);
}

function writePrecision(measured: readonly Measured[]): void {
  const precision = rulePrecision(measured.map(({ score }) => score.rules));
  writeFileSync(PRECISION_FILE, `${JSON.stringify(precision, null, 2)}\n`);
  console.log(`\nwrote ${PRECISION_FILE}: ${Object.keys(precision).length} rules`);
}

try {
  await main();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}
