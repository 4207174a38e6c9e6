import type { MeasuredRule } from './core/rules/measured.ts';
import { parseRulebook } from './core/rules/parse-rulebook.ts';
import type { Rulebook } from './core/rules/rulebook.ts';
import type { RuleText } from './core/rules/user-rules.ts';
import { compromiseMorphology, compromiseTagger } from './core/text/compromise.ts';
import type { Tagger } from './core/text/tagger.ts';

/** The rulebook of `data/`, bundled as text: the one place where both shells get their knowledge from. */

const raw = import.meta.glob<string>('../data/{ontology,gazetteer,lexicon}/**/*.{yaml,tsv,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Written by the evaluation; a checkout without it has expected chances instead of measured ones. */
const measured = import.meta.glob<Readonly<Record<string, MeasuredRule>>>('../data/rule-precision.json', {
  import: 'default',
  eager: true,
});

export interface RulebookOptions {
  /** A tagger that `loadTagger` gave; compromise where it is left out. */
  readonly tagger?: Tagger;
  /** Tag and parse only sentences that can hold a claim; true where it is left out. */
  readonly gate?: boolean;
  /** Users' own files of rules and names; a mistake in one throws a `RuleError`. */
  readonly userRules?: readonly RuleText[];
}

/** Parses the bundled rules; takes some tens of milliseconds, so do it once. */
export function loadRulebook({
  tagger = compromiseTagger,
  gate = true,
  userRules = [],
}: RulebookOptions = {}): Rulebook {
  const files = Object.fromEntries(Object.entries(raw).map(([path, text]) => [path.replace('../data/', ''), text]));
  const precision = Object.values(measured)[0] ?? {};
  return parseRulebook({ files, tagger, gate, morphology: compromiseMorphology(), userRules, precision });
}
