/** Figures as tables for a terminal. */
import { byCodeUnit } from '../../src/core/model/index.ts';
import { calibrate, calibrationError } from './calibration.ts';
import type { PairScore } from './pairs.ts';
import type { Score, ScoreError, Share } from './score.ts';
import { f1, precision, ratio, recall, type Tally } from './tally.ts';

/** Everything that was measured on one set, without its errors. */
export function scoreReport(name: string, score: Score): string {
  const { linking, modality, evidence, wrongWayRound } = score;
  return [
    `${name}: ${score.articles} articles`,
    tallyLine('entities', score.entities),
    ...tallyLines(score.kinds),
    tallyLine('claims', score.claims),
    ...tallyLines(score.relations),
    `linking ${percent(share(linking))}   modality ${percent(share(modality))}   evidence ${percent(share(evidence))}   wrong way round ${wrongWayRound}`,
  ].join('\n');
}

/** Bins of confidence, what each promised and what it kept. */
export function calibrationReport(judged: Score['judged']): string {
  const bins = calibrate(judged);
  const lines = bins.map(
    ({ from, to, claims, promised, kept }) =>
      `  ${from.toFixed(2)} to ${to.toFixed(2)}   promised ${percent(promised)}   right ${percent(kept)}   claims ${claims}`,
  );
  const total = bins.length === 0 ? 'no claims' : `mean distance ${percent(calibrationError(bins))}`;
  return [`confidence against labels, optional claims counted as right: ${total}`, ...lines].join('\n');
}

/** Each rule with the share of its claims that is labelled, the most used first. */
export function rulesReport(rules: ReadonlyMap<string, Tally>): string {
  const sorted = [...rules].sort(([a, x], [b, y]) => y.right + y.extra - x.right - x.extra || byCodeUnit(a, b));
  const lines = sorted.map(
    ([rule, tally]) => `  ${rule.padEnd(34)} ${percent(precision(tally))}   right ${tally.right}, wrong ${tally.extra}`,
  );
  return ['rules', ...lines].join('\n');
}

export function pairsReport({ pairs, precision, recall, wrong }: PairScore): string {
  const unread = wrong.filter(({ verdict }) => verdict === 'unread').length;
  return `pairs of names: ${pairs}   precision ${percent(precision)}   recall ${percent(recall)}   wrong ${wrong.length} (a name in no node: ${unread})`;
}

export function pairErrors({ wrong }: PairScore): string {
  return wrong
    .map(({ pair: { line, a, b, same, reason }, verdict }) => {
      const wanted = same ? 'same' : 'different';
      return `pairs.tsv:${line}\t${verdict}, not ${wanted}\t${a.name} (${a.kind}) | ${b.name} (${b.kind})\t${reason}`;
    })
    .join('\n');
}

const SHOWN = 200;

export function errorLines(errors: readonly ScoreError[], only?: string): string {
  return errors
    .filter(({ what }) => only === undefined || what === only)
    .map(({ article, what, text, sentence }) => {
      const said = sentence === undefined ? '' : `\t${sentence.replace(/\s+/g, ' ').slice(0, SHOWN)}`;
      return `${article}\t${what}\t${text}${said}`;
    })
    .join('\n');
}

function tallyLines(tallies: ReadonlyMap<string, Tally>): string[] {
  return [...tallies].sort(([a], [b]) => byCodeUnit(a, b)).map(([key, tally]) => tallyLine(`  ${key}`, tally));
}

function tallyLine(name: string, tally: Tally): string {
  const figures = `P ${percent(precision(tally))}  R ${percent(recall(tally))}  F1 ${percent(f1(tally))}`;
  return `${name.padEnd(17)} ${figures}   right ${tally.right}, extra ${tally.extra}, missed ${tally.missed}`;
}

function share({ right, all }: Share): number {
  return ratio(right, all);
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
