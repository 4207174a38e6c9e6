import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isFirmPost, isHighPost } from '../high-post.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { patients } from '../sides.ts';
import { bodiesOfPost } from './employer.ts';

const HIRES = listed('verbs of hiring for a post');
const DISMISSES = listed('verbs of dismissing');
const LEAVES = listed('verbs of leaving a post');

/**
 * "Velm said a court had removed Bo Tarn *as Norvane's chief*. Finance chief Ada Quill was named interim chief": who fills a
 * seat that was vacated right before is of the body whose seat it is, whoever tells of it.
 */
export function bodyOfSeatVacated(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  const earlier = grammar.parsed[parsed.index - 1];
  const root = rootOf(np);
  const filled = parsed.clauses.some(
    (c) =>
      c.passive &&
      patients(c).includes(root) &&
      c.object !== undefined &&
      (isHighPost(c.object) || isFirmPost(c.object)) &&
      c.object.possessor === undefined &&
      c.object.mods.length === 0 &&
      c.verb.lemmas.some((l) => HIRES.test(l)),
  );
  if (earlier === undefined || !filled) return [];
  const bodies = earlier.clauses
    .filter((c) => c.verb.lemmas.some((l) => DISMISSES.test(l) || LEAVES.test(l)))
    .flatMap((clause) => bodiesOfPost(at, { parsed: earlier, clause }, ['company', 'organization']));
  const [entity, other] = new Set(bodies);
  if (entity === undefined || other !== undefined) return [];
  const { from } = parsed.sentence;
  const steps = [`the seat that is filled is taken to be the one at ${entity.name}, vacated right before`];
  return [{ entity, span: { from, to: from + 1 }, steps, trust: 0.88 }];
}
