/** The rulebook as a command was asked for it. Users' files have a loader of their own: only they need a YAML parser. */
import { bundledRulebook } from '../bundled-rulebook.ts';
import type { Rulebook } from '../core/rules/rulebook.ts';
import { loadTagger } from '../core/text/taggers.ts';
import type { WorkerSettings } from './reading-pool.ts';
import { orRuleFailure } from './rule-files.ts';

export async function rulebookFor({ tagger, gate, userRules = [] }: WorkerSettings): Promise<Rulebook> {
  const options = { tagger: await loadTagger(tagger), gate };
  if (userRules.length === 0) return bundledRulebook(options);
  const { loadRulebook } = await import('../rulebook.ts');
  return orRuleFailure(() => loadRulebook({ ...options, userRules }));
}
