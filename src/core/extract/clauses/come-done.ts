import { listed } from '../../rules/word-lists.ts';
import type { Item } from '../phrases.ts';
import type { Build } from './build.ts';
import { lemmaFits } from './items.ts';

/** "The phone comes *equipped* with Quillbee", "arrives *packed* with it": the participle says what was done to what comes. */
export function isComeDone(items: readonly Item[], at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]];
  return verb?.type === 'vg' && verb.barePast && before?.type === 'vg' && lemmaFits(before, STAYS);
}

const STAYS = listed('verbs that stay what they are');

/** What comes is what it was done to. */
export function readComeDone({ items, clauses }: Build): void {
  for (const clause of clauses.values())
    if (isComeDone(items, clause.at)) clause.subject = clauses.get(clause.at - 1)?.subject;
}
