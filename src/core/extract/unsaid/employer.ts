import { listed } from '../../rules/word-lists.ts';
import type { ArgumentAt, MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { bodyBeside } from '../reference/body-beside.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { toldSoFar } from '../reference/told-so-far.ts';
import { actors, modifiers, patients } from '../sides.ts';
import { spanOf } from '../spans.ts';

/** Where a post is handed on: "Norvane named Ada Quill as its head. She replaces *Bo Tarn*". */

const HIRES = listed('verbs of hiring for a post');
const JOINS = listed('verbs of joining a body');
const STINT = listed('adverbs of a stint');

/** The body that whoever replaces somebody has come to, told in the same sentence or the two before. */
export function bodyJoined(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  const heirs = actors(clause).flatMap((np) => denoteOne(grammar, { parsed, np }, { kinds: ['person'] }));
  const above = clause.governor?.via === ',' ? clause.governor.clause : undefined;
  // "Norvane named Ada Quill as its head, replacing Bo Tarn": the participle's own subject is Norvane.
  if (above !== undefined && hires(above)) {
    const told = bodiesOf(at, parsed, actors(above), kinds);
    // "Ada Quill was named head of Norvane, replacing Bo Tarn"
    return takenFrom(at, told.length > 0 ? told : bodiesOfPost(at, { parsed, clause: above }, kinds));
  }
  // "took over as Norvane's chief, succeeding Bo Tarn"
  const post = above === undefined ? [] : bodiesOfPost(at, { parsed, clause: above }, kinds);
  if (post.length > 0) return takenFrom(at, post);
  // "Ada Quill will take over from Bo Tarn as Norvane CEO"
  const own = bodiesOfPost(at, at, kinds);
  if (own.length > 0) return takenFrom(at, own);
  const earlier = [0, 1, 2].flatMap((back) => grammar.parsed[parsed.index - back] ?? []);
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

/** The body of the post that somebody leaves, told in the same sentence or the one before, for whoever gets it. */
export function bodyLeft(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  const replaced = clause.verb.lemmas.some((l) => SUCCEEDS.test(l));
  const before = (replaced ? patients(clause) : actors(clause)).flatMap((np) =>
    denoteOne(grammar, { parsed, np }, { kinds: ['person'] }),
  );
  for (const one of [parsed, grammar.parsed[parsed.index - 1]].flatMap((p) => p ?? []))
    for (const other of one.clauses) {
      if (other === clause || other.verb.negated || !other.verb.lemmas.some((l) => LEAVES.test(l))) continue;
      const who = actors(other).flatMap((np) => denote(grammar, { parsed: one, np }, { kinds: ['person'] }));
      if (!who.some((d) => before.some((b) => b.entity === d.entity))) continue;
      const told = bodiesOfPost(at, { parsed: one, clause: other }, kinds);
      const beside = told.length > 0 ? told : actors(other).flatMap((np) => bodyTold(at, one, np, kinds));
      return takenFrom(at, beside.length > 0 ? beside : onlyBodyOf(at, before, kinds));
    }
  return clause.passive && clause.verb.lemmas.includes('succeed') ? takenFrom(at, onlyBodyOf(at, before, kinds)) : [];
}

/** "*Norvane's* chief, Ada Quill, stepped down", "Ada Quill, *its* chief, stepped down": whose post stands beside the name. */
function bodyTold(at: ArgumentAt, parsed: Parsed, np: NounPhrase, kinds: readonly string[]): Entity[] {
  const named = bodyBeside(at.grammar, parsed, np);
  if (named !== undefined) return [named];
  const posts = [np, ...np.apposed].filter((one) => at.rulebook.lexicon.titles.has(one.noun ?? ''));
  return bodiesOf(
    at,
    parsed,
    posts.flatMap((one) => (one.possessor?.pronoun === 'its' ? [one.possessor] : [])),
    kinds,
  );
}

/** "Ada Quill ran Norvane. She was succeeded by Bo Tarn": the one body where the article has told that she was. */
function onlyBodyOf({ grammar }: ArgumentAt, people: readonly Denoted[], kinds: readonly string[]): Entity[] {
  const [person, more] = new Set(people.map((d) => d.entity));
  if (person === undefined || more !== undefined) return [];
  const told = toldSoFar(grammar).filter((c) => c.relation === 'works_for' && c.subject === person.index);
  const [body, other] = new Set(told.flatMap((c) => grammar.entities[c.object] ?? []));
  return body !== undefined && other === undefined && fitsKinds(body, kinds) ? [body] : [];
}

const SUCCEEDS = /^(?:replace|succeed)$/u;
const LEAVES = listed('verbs of leaving a post');

/** "as chief of *Norvane*", "named *Norvane* CEO": whose post a clause speaks of. */
export function bodiesOfPost(
  at: MatchAt,
  { parsed, clause }: Pick<ArgumentAt, 'parsed' | 'clause'>,
  kinds: readonly string[],
): Entity[] {
  const { titles } = at.rulebook.lexicon;
  const posts = [clause.object, clause.object2, ...clause.preps.filter((p) => p.prep === 'as').map((p) => p.np)].filter(
    (np): np is NounPhrase => np !== undefined && np.name === undefined && titles.has(np.noun ?? ''),
  );
  if (posts.length === 0) return [];
  const owned = posts.flatMap((np) => modifiers({ ...at, parsed }, np)).filter((d) => fitsKinds(d.entity, kinds));
  const owners = posts.flatMap((np) => np.possessor ?? []);
  const behind = clause.preps.filter((p) => /^(?:of|at|for)$/u.test(p.prep) && p.np.name !== undefined);
  return [...owned.map((d) => d.entity), ...bodiesOf(at, parsed, [...owners, ...behind.map((p) => p.np)], kinds)];
}

const hires = ({ verb }: Clause): boolean => verb.lemmas.some((l) => HIRES.test(l));

const bodiesOf = (
  { grammar }: MatchAt,
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
