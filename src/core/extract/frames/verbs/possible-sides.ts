import type { Frame, Rulebook } from '../../../rules/rulebook.ts';
import type { Clause } from '../../clauses/clause.ts';
import { actors, patients } from '../../sides.ts';

/** Which frames can find both sides in a clause at all: asked before all else, for every other clause lacks one. */

/** Paths that begin at whom it is done to (see `argument`): where there is nobody, they lead nowhere. */
const OF_PATIENT: ReadonlySet<string> = new Set([
  'obj',
  'obj.author',
  'obj.base',
  'obj.direct',
  'obj.maker',
  'obj.mod',
  'obj.of-thing',
  'obj.poss',
  'obj.spoken-of',
  'obj.thing',
  'obj.whole',
]);

/** Paths that begin at one of these prepositions of the clause; a path that is a preposition begins at itself. */
const OF_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map([
  ['in-partnership-with', ['in']],
  ['together-with', ['together with']],
  ['with-help', ['with', 'through']],
]);

/** Where a frame looks for its sides. */
interface Beginnings {
  /** For its subject at whoever acts, and nowhere else. */
  readonly onlyActor: boolean;
  /** For its object at whom it is done to. */
  readonly patient: boolean;
  /** Behind these prepositions. */
  readonly behind: readonly string[];
  /** Elsewhere as well. */
  readonly elsewhere: boolean;
}

/** A rulebook's frames do not change, and all articles of a run are read with the same. */
const beginnings = new WeakMap<Frame, Beginnings>();

function beginningsOf(frame: Frame, rulebook: Rulebook): Beginnings {
  const known = beginnings.get(frame);
  if (known !== undefined) return known;
  const paths = frame.object.filter((path) => !OF_PATIENT.has(path));
  const behind = paths.map((path) => OF_PREPOSITION.get(path) ?? (isPreposition(path, rulebook) ? [path] : []));
  const made = {
    onlyActor: frame.subject.every((path) => path === 'subj'),
    patient: paths.length < frame.object.length,
    behind: behind.flat(),
    elsewhere: behind.some((preps) => preps.length === 0),
  };
  beginnings.set(frame, made);
  return made;
}

/** "with", "on top of" */
const isPreposition = (path: string, { lexicon }: Rulebook): boolean =>
  path.includes(' ') || lexicon.functionWords.posOf(path) === 'prep';

export interface SidesAt {
  readonly clause: Clause;
  /** Its prepositions, and what opens the clauses below it. */
  readonly joints: readonly string[];
  readonly rulebook: Rulebook;
}

/** Without those that ask for somebody who acts, for an object or for a preposition, where the clause has none of that sort. */
export function havingSides(frames: readonly Frame[], { clause, joints, rulebook }: SidesAt): readonly Frame[] {
  const nobodyActs = actors(clause).length === 0;
  const isDone = patients(clause).length > 0 || clause.object2 !== undefined;
  return frames.filter((frame) => {
    if (frame.needs.size > 0 && !joints.some((joint) => frame.needs.has(joint))) return false;
    if (frame.pair.length > 0) return true;
    const { onlyActor, patient, behind, elsewhere } = beginningsOf(frame, rulebook);
    if (nobodyActs && onlyActor) return false;
    return elsewhere || (isDone && patient) || joints.some((joint) => behind.includes(joint));
  });
}
