import type { Frame } from '../../../rules/rulebook.ts';
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

/** Without those that ask for somebody who acts, or is acted on, where the clause has nobody of that sort. */
export function havingSides(frames: readonly Frame[], clause: Clause): readonly Frame[] {
  if (frames.length === 0) return frames;
  const nobodyActs = actors(clause).length === 0;
  const nothingDone = patients(clause).length === 0 && clause.object2 === undefined;
  if (!nobodyActs && !nothingDone) return frames;
  return frames.filter(
    ({ pair, subject, object }) =>
      pair.length > 0 ||
      !(
        (nobodyActs && subject.every((path) => path === 'subj')) ||
        (nothingDone && object.every((path) => OF_PATIENT.has(path)))
      ),
  );
}
