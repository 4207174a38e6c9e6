import type { Clause } from '../../clauses/clause.ts';
import type { Parsed } from '../../parse-sentence.ts';

/** Phrases with a preposition that stand apart from the verb that they go with. */

/** What is joined to a verb: asked before all else, for most frames ask for some of it. */
export interface Joined {
  /** Phrases with a preposition that stand apart from the verb. */
  readonly around: Clause['preps'];
  /** Every preposition of these and of the clause's own phrases, and what opens the clauses below it. */
  readonly joints: readonly string[];
}

export function joinedTo(parsed: Parsed, clause: Clause): Joined {
  const apart = around(parsed, clause);
  const joints = [...clause.preps, ...apart].map(({ prep }) => prep);
  for (const { marker } of clause.comps) joints.push(marker);
  return { around: apart, joints };
}

/** Those that open the sentence, and those behind an infinitive that are said of the whole. */
export const around = (parsed: Parsed, clause: Clause): Clause['preps'] => [
  ...fronted(parsed, clause),
  ...under(clause),
];

/** "is required to share data *under the act*": what stands behind the infinitive is said of the whole. */
const under = ({ comps }: Clause): Clause['preps'] =>
  comps.filter((c) => c.marker === 'inf').flatMap((c) => c.clause.preps.filter((p) => p.prep === 'under'));

/** "In its lawsuit, Norvane accuses": the phrase that opens the sentence, with its first finite verb. */
export function fronted({ items, clauses }: Parsed, clause: Clause): Clause['preps'][number][] {
  const [prep, np] = items;
  if (prep?.type !== 'prep' || np?.type !== 'np' || !isClosed(items.slice(2))) return [];
  const main = clauses.find((c) => c.verb.form === 'finite' && !(c.passive && c.verb.barePast));
  return main === clause ? [{ prep: prep.lower, np }] : [];
}

/** "In a lawsuit *filed on Tuesday in Lisbon*,": nothing but a participle and its phrases, up to the comma. */
function isClosed(rest: Parsed['items']): boolean {
  const comma = rest.findIndex((item) => item.type === 'punct' && item.lower === ',');
  const [verb, ...phrases] = rest.slice(0, comma);
  return (
    comma === 0 ||
    (comma > 0 &&
      comma < 8 &&
      verb?.type === 'vg' &&
      verb.barePast === true &&
      phrases.every((item) => item.type === 'prep' || item.type === 'np' || item.type === 'adv'))
  );
}
