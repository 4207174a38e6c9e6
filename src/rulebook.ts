import { parseRulebook } from './core/rules/parse-rulebook.ts';
import type { Rulebook } from './core/rules/rulebook.ts';
import { compromiseMorphology, compromiseTagger } from './core/text/compromise.ts';

/** The rulebook of `data/`, bundled as text: the one place where both shells get their knowledge from. */

const raw = import.meta.glob<string>('../data/{ontology,gazetteer,lexicon}/**/*.{yaml,tsv,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface RulebookOptions {
  readonly tagger?: 'compromise';
}

/** Parses the bundled rules; takes some tens of milliseconds, so do it once. */
export function loadRulebook(_options: RulebookOptions = {}): Rulebook {
  const files = Object.fromEntries(Object.entries(raw).map(([path, text]) => [path.replace('../data/', ''), text]));
  return parseRulebook({ files, tagger: compromiseTagger, morphology: compromiseMorphology() });
}
