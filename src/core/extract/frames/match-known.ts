import { gather } from '../../model/index.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import { isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { isSurely } from '../kinds/kinds.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { spanOfWord } from '../spans.ts';
import type { FrameIndex } from './frame-index.ts';

/**
 * A thing and whose it is known to be, named in one sentence: "Mozilla is testing a window in Firefox". It serves where the
 * article speaks of both together and tells in no other words that they belong to each other (`yield-to-told.ts`).
 */
export function matchKnown({ grammar, parsed }: MatchAt, frames: FrameIndex): Candidate[] {
  if (frames.all.length === 0) return [];
  const named = gather(parsed.words, (word, at): Denoted[] => {
    const entity = word.mention === undefined ? undefined : entityOfWord(grammar, parsed, at);
    return entity?.known === undefined ? [] : [{ entity, span: spanOfWord(parsed, at), steps: [], trust: 1 }];
  });
  return gather(frames.all, (frame) => {
    const bodies = firstOfEach(named.filter((d) => isSurely(d.entity, frame.subjectKinds)));
    // A firm that is as much its own product is held rather than made.
    const things = firstOfEach(named.filter((d) => isSurely(d.entity, frame.objectKinds) && !isFirm(d.entity)));
    return things.flatMap((thing) => {
      const owners = bodies.filter((body) => body.entity !== thing.entity && isOwn(body.entity, thing.entity));
      const steps = [`the list of names knows ${thing.entity.name} as a thing of ${thing.entity.known?.of}`];
      return pairs({
        frame,
        subjects: owners,
        objects: [{ ...thing, steps }],
        trigger: thing.span,
        modality: 'asserted',
      });
    });
  });
}

const isFirm = ({ known }: Entity): boolean => known?.kinds.includes('company') === true;

const firstOfEach = (denoted: readonly Denoted[]): Denoted[] => {
  const seen = new Set<Entity>();
  return denoted.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};
