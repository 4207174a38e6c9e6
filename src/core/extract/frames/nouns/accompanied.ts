import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';

/** "With the launch of B, A enters", "A grows with the launch of B": who acts meanwhile, where nobody else is told to launch it. */
export function accompanied(
  { grammar, parsed, np, light }: MatchAt & { readonly np: NounPhrase; readonly light?: Clause | undefined },
  kinds: readonly string[],
): Denoted[] {
  if (np.possessor !== undefined || light !== undefined) return [];
  const after = phrasesAfter(parsed, np);
  if (after.some((p) => p.prep === 'by')) return [];
  // "took a hit with the release of Velm's Quillbee": another's.
  if (after.some((p) => p.prep === 'of' && p.np.possessor?.name !== undefined)) return [];
  const root = rootOf(np);
  const [sign] = parsed.items;
  const fronted = sign?.type === 'prep' && sign.lower === 'with' && parsed.items[1] === root;
  const clause = parsed.clauses.find((c) =>
    fronted ? c.verb.form === 'finite' : c.preps.some((p) => p.prep === 'with' && p.np === root),
  );
  const subject = clause?.passive === false && !OPPOSES.test(clause.verb.lemmas[0] ?? '') ? clause.subject : undefined;
  return subject === undefined ? [] : denote(grammar, { parsed, np: subject }, { kinds, not: [np] });
}

/** "A struggled with the launch of B" tells of somebody's launch, "A competes with it" of another's. */
const OPPOSES = listed('verbs of having to do with the act of another');
