import { bundledData } from './bundled-data.ts';
import { type Located, locate } from './core/rules/located.ts';
import type { MeasuredRule } from './core/rules/measured.ts';
import { parseRulebook } from './core/rules/parse-rulebook.ts';
import type { Rulebook } from './core/rules/rulebook.ts';
import { compromiseMorphology, compromiseTagger } from './core/text/compromise.ts';
import type { Tagger } from './core/text/tagger.ts';

/** The rulebook of `data/`: the one place where both shells get their knowledge from. */

const texts = import.meta.glob<string>('../data/{gazetteer,lexicon}/**/*.{tsv,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Written by the evaluation; a checkout without it has expected chances instead of measured ones. */
const measured = import.meta.glob<Readonly<Record<string, MeasuredRule>>>('../data/rule-precision.json', {
  import: 'default',
  eager: true,
});

export interface BundledOptions {
  /** A tagger that `loadTagger` gave; compromise where it is left out. */
  readonly tagger?: Tagger;
  /** Tag and parse only sentences that can hold a claim; true where it is left out. */
  readonly gate?: boolean;
}

/** The bundled rules, with what users' files say; takes some tenths of a second, so do it once. */
export function bundledRulebook(
  { tagger = compromiseTagger, gate = true }: BundledOptions = {},
  userRules: readonly Located[] = [],
): Rulebook {
  const files = {
    yaml: Object.fromEntries(Object.entries(bundledData).map(([path, value]) => [path, placed(value, `data/${path}`)])),
    texts: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('../data/', ''), text])),
  };
  const precision = Object.values(measured)[0] ?? {};
  return parseRulebook({ files, tagger, gate, morphology: compromiseMorphology(), userRules, precision });
}

/** Lines are gone; a test tells them (test/rules/data.test.ts), so that no mistake gets as far as here. */
const placed = (value: unknown, file: string): Located => locate(value, { file, lineOf: () => 0 });
