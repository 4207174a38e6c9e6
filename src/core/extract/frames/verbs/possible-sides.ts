import type { Frame, Rulebook } from '../../../rules/rulebook.ts';
import { perOwner } from '../../../text/memo.ts';
import { nextSign } from '../../../text/signs.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { actors, patients } from '../../sides.ts';

/** Which frames can find both sides in a clause at all: asked before all else, for most clauses lack one. */

/** What a clause may have; a path (see `argument`) that begins at what it has not leads nowhere. */
const ACTOR = 1;
const PATIENT = 2;
/** A clause that it hangs on, one that it says, and those that complete it. */
const ABOVE = 4;
const SAID = 8;
const BELOW = 16;
/** Marks of quotation around it, where it stands alone. */
const QUOTED = 32;
const ANYTHING = 64;

/** Where paths begin that are no prepositions. */
const BEGIN: readonly (readonly [number, RegExp])[] = [
  [ACTOR, /^(?:subj(?:\..+)?|issuer|jointly|body-of-subj)$/u],
  [PATIENT, /^obj(?:\.(?!named$|permitted$).+)?$/u],
  [ABOVE, /^(?:above\..+|ruler|orderer|wanter|permitter)$/u],
  [SAID, /^ccomp\./u],
  [BELOW, /^comp\//u],
  [QUOTED, /^quoting$/u],
  [ANYTHING, /^beside\./u],
];

/** Prepositions that paths begin at which are called otherwise. */
const OF_PREPOSITION: ReadonlyMap<string, readonly string[]> = new Map([
  ['in-partnership-with', ['in']],
  ['together-with', ['together with']],
  ['with-help', ['with', 'through']],
]);

/** Where the paths to one side of a frame begin: at what a clause may have, and behind prepositions. */
interface Beginnings {
  readonly at: number;
  readonly behind: readonly string[];
}

function beginningsOf(paths: readonly string[], rulebook: Rulebook): Beginnings {
  let at = 0;
  const behind: string[] = [];
  for (const path of paths) {
    const [begin] = BEGIN.find(([, form]) => form.test(path)) ?? [];
    const preps = begin === undefined ? prepositionsOf(path, rulebook) : [];
    behind.push(...preps);
    at |= begin ?? (preps.length > 0 ? 0 : ANYTHING);
  }
  return { at, behind };
}

/** "with", "on top of", "at.poss" */
function prepositionsOf(path: string, { lexicon }: Rulebook): readonly string[] {
  const [prep = ''] = path.split('.');
  const isPreposition = path.includes(' ') || lexicon.functionWords.posOf(prep) === 'prep';
  return OF_PREPOSITION.get(path) ?? (isPreposition ? [prep] : []);
}

/** A frame with where it looks for its sides. */
interface Sided {
  readonly frame: Frame;
  readonly sides: readonly Beginnings[];
}

const sidedIn = perOwner((rulebook: Rulebook) =>
  perOwner((frames: readonly Frame[]): readonly Sided[] =>
    frames.map((frame) => ({
      frame,
      // Of a pair either side may be the other.
      sides: frame.pair.length > 0 ? [] : [frame.subject, frame.object].map((paths) => beginningsOf(paths, rulebook)),
    })),
  ),
);

export interface SidesAt extends Pick<MatchAt, 'parsed' | 'rulebook'> {
  readonly clause: Clause;
  /** Its prepositions, and what opens the clauses below it. */
  readonly joints: readonly string[];
}

/** Without those that ask for somebody who acts, an object, a preposition or the like, where the clause has none of that sort. */
export function havingSides(frames: readonly Frame[], { clause, joints, parsed, rulebook }: SidesAt): Frame[] {
  const has = offered(clause, parsed);
  const leads = ({ at, behind }: Beginnings) => (at & has) !== 0 || joints.some((joint) => behind.includes(joint));
  const told: Frame[] = [];
  for (const { frame, sides } of sidedIn(rulebook)(frames))
    if ((frame.needs.size === 0 || joints.some((joint) => frame.needs.has(joint))) && sides.every(leads))
      told.push(frame);
  return told;
}

function offered(clause: Clause, { words }: MatchAt['parsed']): number {
  const { governor, said, comps, relative, marker, passive } = clause;
  const acts = actors(clause).length > 0;
  const isDone = patients(clause).length > 0 || clause.object2 !== undefined;
  const alone = acts && !passive && governor === undefined && !relative && marker === undefined;
  return (
    ANYTHING |
    (acts ? ACTOR : 0) |
    (isDone ? PATIENT : 0) |
    (governor === undefined ? 0 : ABOVE) |
    (said === undefined ? 0 : SAID) |
    (comps.length > 0 ? BELOW : 0) |
    (alone && nextSign(words, 0, '"“”') >= 0 ? QUOTED : 0)
  );
}
