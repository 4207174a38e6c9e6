import { listed } from '../../rules/word-lists.ts';
import type { ArgumentAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { actors, patients } from '../sides.ts';
import { spanOf } from '../spans.ts';

/** Where a post is handed on: "Norvane named Ada Quill as its head. She replaces *Bo Tarn*". */

const HIRES = listed('verbs of hiring for a post');
const JOINS = listed('verbs of joining a body');
const STINT = listed('adverbs of a stint');

/** The body that whoever replaces somebody has come to, told in the same sentence or the one before. */
export function bodyJoined(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  const heirs = actors(clause).flatMap((np) => denoteOne(grammar, { parsed, np }, { kinds: ['person'] }));
  const above = clause.governor?.via === ',' ? clause.governor.clause : undefined;
  // "Norvane named Ada Quill as its head, replacing Bo Tarn": the participle's own subject is Norvane.
  if (above !== undefined && hires(above)) return takenFrom(at, bodiesOf(at, parsed, actors(above), kinds));
  const earlier = [parsed, grammar.parsed[parsed.index - 1]].flatMap((one) => one ?? []);
  for (const one of earlier)
    for (const other of one.clauses) {
      // "Quill, who *previously* ran Velm, replaces Bo Tarn": not there.
      if (other === clause || other.verb.negated || other.verb.adverbs.some((a) => STINT.test(a))) continue;
      const [people, bodies] = hires(other) ? [patients(other), actors(other)] : [actors(other), patients(other)];
      if (!hires(other) && !other.verb.lemmas.some((l) => JOINS.test(l))) continue;
      const same = people.flatMap((np) => denote(grammar, { parsed: one, np }, { kinds: ['person'] }));
      if (same.some((d) => heirs.some((heir) => heir.entity === d.entity)))
        return takenFrom(at, bodiesOf(at, one, bodies, kinds));
    }
  return [];
}

const hires = ({ verb }: Clause): boolean => verb.lemmas.some((l) => HIRES.test(l));

const bodiesOf = (
  { grammar }: ArgumentAt,
  parsed: Parsed,
  nps: readonly NounPhrase[],
  kinds: readonly string[],
): Entity[] =>
  nps
    .flatMap((np) => denoteOne(grammar, { parsed, np }, { kinds }))
    .flatMap((d) => (fitsKinds(d.entity, kinds) ? [d.entity] : []));

const takenFrom = ({ parsed, clause }: ArgumentAt, bodies: readonly Entity[]): Denoted[] =>
  bodies.slice(0, 1).map((entity) => ({
    entity,
    span: spanOf(parsed, clause.verb.main, clause.verb.last),
    steps: [`the post that is handed on is taken to be at ${entity.name}`],
    trust: 0.9,
  }));
