/** `npm run bench`: how fast each stage of reading is, beside the taggers alone and a bare read, all in one run. */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import '../../src/cli/engine.ts';
import { readInThreads } from '../../src/cli/reading-pool.ts';
import { buildGraph } from '../../src/core/build-graph.ts';
import { findNames } from '../../src/core/extract/names/find-names.ts';
import type { KnowledgeGraph, Reading } from '../../src/core/model/index.ts';
import { readArticle } from '../../src/core/read-article.ts';
import type { Rulebook } from '../../src/core/rules/rulebook.ts';
import { scanArticle } from '../../src/core/text/scan-article.ts';
import { loadTagger, TAGGER_NAMES, type TaggerName } from '../../src/core/text/taggers.ts';
import { readPaths } from '../../src/readers/node/read-paths.ts';
import { loadRulebook } from '../../src/rulebook.ts';
import { readBare, type Sample, sampleOf } from './sample.ts';
import { cpuSeconds, timed, timedTagger, wallSeconds } from './timing.ts';

const USAGE = `usage: npm run bench -- [options]

MB of article text per second of processor time on one core, stage by stage; then wall-clock time of one thread and of two.

  --articles N         how many articles, spread over ../shared/corpus where it is there (default: 300)
  --thread-articles N  how many for the comparison of one thread and two: each thread compiles the program for itself,
                       and of few articles that is a good part of the time (default: 1200)
  --no-threads         leave out that comparison`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '300' },
      'thread-articles': { type: 'string', default: '1200' },
      'no-threads': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const sample = await sampleOf(countOf(values.articles, 300));
  console.log(`${sample.label}, ${(sample.bytes / 1e6).toFixed(2)} MB of text; MB/s of processor time\n`);
  const say = sayer(sample.bytes);
  say('bare read of the file', (await timed(() => readBare(sample.file))).seconds);
  say('files to articles', (await timed(() => readPaths([sample.file]))).seconds);
  say('plain compromise (whole)', (await timed(() => plainCompromise(sample))).seconds);
  say('plain wink (sentences, parts of speech)', (await timed(() => plainWink(sample))).seconds);
  for (const name of TAGGER_NAMES) await stages(name, sample, say);
  if (values['no-threads']) return;
  const long = await sampleOf(countOf(values['thread-articles'], 1200));
  console.log(`\n${long.label}, ${(long.bytes / 1e6).toFixed(2)} MB of text; wall-clock time`);
  for (const name of TAGGER_NAMES) await threads(name, long);
}

const countOf = (text: string, usual: number): number => Math.max(1, Number.parseInt(text, 10) || usual);

type Say = (what: string, seconds: number, note?: string) => void;

const sayer =
  (bytes: number): Say =>
  (what, seconds, note = '') =>
    console.log(`${what.padEnd(42)} ${(bytes / 1e6 / seconds).toFixed(2).padStart(8)}  ${note}`.trimEnd());

function plainCompromise({ articles }: Sample): void {
  for (const { text } of articles) compromise(text);
}

function plainWink({ articles }: Sample): void {
  const nlp = wink(winkModel, ['sbd', 'pos']);
  for (const { text } of articles) nlp.readDoc(text).tokens().out(nlp.its.pos);
}

/** Every stage by itself; grammar and claims are what is left of the whole. */
async function stages(name: TaggerName, sample: Sample, say: Say): Promise<void> {
  const loaded = await timed(async () => loadRulebook({ tagger: await loadTagger(name) }));
  console.log(`\nwith ${name} (rules loaded in ${loaded.seconds.toFixed(2)} s)`);
  const rulebook = loaded.value;
  // The first articles are read twice: what the engine compiles meanwhile is not what is measured.
  for (const article of sample.articles.slice(0, 40)) readArticle(article, rulebook);
  const scanned = await timed(() => sample.articles.map((article) => scanArticle(article, rulebook)));
  const named = await timed(() => scanned.value.map((doc) => findNames(doc, rulebook)));
  const tagger = timedTagger(rulebook.tagger);
  const read = await timed(() => readAll(sample, { ...rulebook, tagger }));
  const built = await timed(() => buildGraph(read.value, rulebook));
  const rest = read.seconds - scanned.seconds - named.seconds - tagger.spent();
  const share = `${((100 * tagger.characters()) / sample.bytes).toFixed(0)} % of the text was tagged`;
  say('  scan', scanned.seconds);
  say('  names', named.seconds);
  say('  tag', tagger.spent(), share);
  say('  grammar and claims', rest);
  say('  article to reading', read.seconds);
  say('  readings to graph', built.seconds);
  const whole = await timed(async () => {
    const { articles } = await readPaths([sample.file]);
    return buildGraph(readAll({ ...sample, articles }, rulebook), rulebook);
  });
  const { nodes, edges } = whole.value;
  const sum = checksum(whole.value).slice(0, 12);
  say('  files to graph', whole.seconds, `${nodes.length} nodes, ${edges.length} edges, sha256 ${sum}`);
}

const readAll = ({ articles }: Sample, rulebook: Rulebook): Reading[] =>
  articles.map((article) => readArticle(article, rulebook));

async function threads(name: TaggerName, sample: Sample): Promise<void> {
  const rulebook = loadRulebook();
  const runs: { seconds: number; sum: string }[] = [];
  for (const count of [1, 2]) {
    const start = wallSeconds();
    const readings = await readInThreads(sample.articles, { threads: count, tagger: name, gate: true });
    runs.push({ seconds: wallSeconds() - start, sum: checksum(buildGraph(readings, rulebook)) });
  }
  const [one, two] = runs;
  if (one === undefined || two === undefined) return;
  const same = one.sum === two.sum ? 'the same bytes' : 'OTHER BYTES';
  const gain = (one.seconds / two.seconds).toFixed(2);
  console.log(
    `${name}: one thread ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${gain} times, ${same}`,
  );
}

const checksum = (graph: KnowledgeGraph): string => createHash('sha256').update(JSON.stringify(graph)).digest('hex');

const start = cpuSeconds();
await main();
console.log(`\nall of it took ${(cpuSeconds() - start).toFixed(0)} s of processor time`);
