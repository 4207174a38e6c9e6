import type { KnownName } from '../../rules/gazetteer.ts';
import type { Mention } from '../mention.ts';

/** Mentions that are taken for one thing so far, and how two such groups become one. */

export interface Draft {
  name: string;
  known?: KnownName | undefined;
  place: boolean;
  personal: boolean;
  readonly mentions: Mention[];
  readonly reasons: Map<string, string>;
  /** What stands for it here, and names it nowhere else. */
  readonly signs: Set<string>;
}

export interface Merge {
  readonly into: Draft;
  readonly reason: string;
  /** The merge itself shows that it is a person. */
  readonly personal?: boolean;
  /** Its names are none of what it is merged into. */
  readonly sign?: boolean;
}

export function applyMerges(drafts: readonly Draft[], find: (draft: Draft) => Merge | undefined): Draft[] {
  const gone = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const merge = find(draft);
    if (merge === undefined || merge.into === draft) continue;
    let { into } = merge;
    while (gone.has(into)) into = gone.get(into) as Draft;
    if (into === draft) continue;
    into.mentions.push(...draft.mentions);
    into.mentions.sort((a, b) => a.from - b.from);
    for (const m of draft.mentions) if (!into.reasons.has(m.name)) into.reasons.set(m.name, merge.reason);
    if (merge.sign === true) for (const m of draft.mentions) into.signs.add(m.name);
    into.place &&= draft.place;
    if (merge.personal === true) into.personal = true;
    gone.set(draft, into);
  }
  return drafts.filter((draft) => !gone.has(draft));
}
