import { gather, type Modality } from '../../../model/index.ts';
import { listed } from '../../../rules/word-lists.ts';
import {
  type ArgumentAt,
  type Candidate,
  eachWithOwn,
  inTurn,
  type MatchAt,
  pairs,
  pairsWithin,
} from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { isSurely, kindOf } from '../../kinds/kinds.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { isIncluding } from '../../reference/clause-of.ts';
import { first, patients } from '../../sides.ts';
import { spanOf, textOf } from '../../spans.ts';
import { clauseModality, weaker } from '../../status/status.ts';
import type { FrameIndex } from '../frame-index.ts';
import { joinedTo } from './around-clause.ts';
import { clauseNouns } from './clause-nouns.ts';
import { fitsClause, isForbidden, type VerbAt } from './fits-clause.ts';
import { onlySeems } from './only-seems.ts';
import { havingSides } from './possible-sides.ts';
import { argument } from './verb-arguments.ts';

/** Verb frames against clauses: active, passive, relative, reduced and controlled alike. */

export function matchVerbs(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return gather(parsed.clauses, (clause) => {
    const saying = frames.saying(clause.verb.lemmas);
    if (saying.length === 0 || isForbidden(clause)) return [];
    const { around, joints } = joinedTo(parsed, clause);
    const told = havingSides(saying, { clause, joints, parsed, rulebook });
    if (told.length === 0) return [];
    const verb: VerbAt = { grammar, parsed, rulebook, clause, nouns: clauseNouns(at, clause), around };
    const found = new Map<string, Denoted[]>();
    return gather(told, (frame) =>
      fitsClause(verb, frame) ? match({ grammar, parsed, rulebook, clause, frame, found }) : [],
    );
  });
}

function match(at: ArgumentAt): Candidate[] {
  const { parsed, rulebook, clause, frame } = at;
  // What is acted on comes first: few clauses have it, and many have somebody who acts, whom a reference must be followed for.
  const actedOn = isMutual(at) ? mutually(at) : first(frame.object, (path) => argument(at, path, frame.objectKinds));
  if (actedOn.length === 0 && frame.pair.length === 0) return [];
  const subjects = withoutGuests(at, onOneSide(at, subjectsOfSort(at, actedOn), actedOn));
  if (subjects.length === 0 && frame.pair.length === 0) return [];
  const acting = new Set(subjects.map((s) => s.entity));
  // "The group, which includes Norvane and Velm": who is in it has nobody in it.
  if (acting.size > 1 && isIncluding(clause, rulebook.lexicon) && isOneList(subjects, actedOn)) return [];
  // "tools made by Norvane and Velm, including Quillbee": which of them makes it is not said.
  if (frame.relation === 'develops' && acting.size > 1 && patients(clause).some((np) => np.examples.length > 0))
    return [];
  // "They set up the holding company": none of them is it.
  const objects = actedOn.filter((o) => o.steps.length === 0 || acting.size < 2 || !acting.has(o.entity));
  const trigger = spanOf(parsed, clause.verb.main, clause.verb.last);
  const tried = rulebook.relations.get(frame.relation)?.tried;
  const read =
    frame.denied || isWrongNotToDo(at)
      ? { ...clause, subject: undefined, verb: { ...clause.verb, negated: false, modal: undefined } }
      : tried !== undefined && isAble(clause, parsed)
        ? { ...clause, verb: { ...clause.verb, modal: undefined } }
        : clause;
  const stands = frame.presupposed || frame.standing;
  const above = tried === undefined ? undefined : (whereTried(read) ?? aimedAt(read, parsed));
  const told = stands
    ? 'asserted'
    : tried !== undefined && isAbility(clause)
      ? tried
      : above === undefined || tried === undefined
        ? clauseModality(read, rulebook.lexicon, parsed.words)
        : weaker(tried, clauseModality(above, rulebook.lexicon, parsed.words));
  const modality = weaker(told, onCondition(at, clause) ? 'possible' : 'asserted');
  const sides = { subjects, objects };
  const all = inTurn(parsed.words, clause.verb.first, {
    ...sides,
    claims: pairs({ frame, ...sides, trigger, modality }),
    paired: clause.inTurn === true,
  });
  const found = eachWithOwn(parsed, clause, all).filter((c) => !onlySeems(at, clause, c));
  // "would combine Norvane and Velm": what it is done to are the two.
  const within = frame.pair.some((path) => /^(?:jointly|obj|obj\.poss)$/u.test(path));
  const alone = clause.object === undefined || frame.objectNoun.size > 0 || frame.needsWord.size > 0 || within;
  if (found.length > 0 || frame.pair.length === 0 || objects.length > 0 || !alone) return found;
  const members = frame.pair.flatMap((path) => argument(at, path, frame.subjectKinds));
  const both = members.length > 1 ? pairsWithin({ frame, members, trigger, modality: ofPair(at, modality) }) : [];
  return both.filter((c) => !onlySeems(at, clause, c));
}

/** "According to Velm, Norvane does not inform its users": that it does not is what it is blamed for. */
const isWrongNotToDo = ({ frame, clause }: ArgumentAt): boolean =>
  frame.needsWrong && clause.verb.negated && frame.subject.some((path) => /^(?:according to|quoting)$/u.test(path));

/** "A deal to merge Norvane and Velm is near", but "A deal to merge the two closed": nobody is said to do it. */
const ofPair = ({ clause, parsed: { words } }: ArgumentAt, told: Modality): Modality =>
  clause.verb.form === 'inf' && clause.subject === undefined && !words.some((w) => COME_ABOUT.test(w.lower))
    ? weaker(told, 'possible')
    : told;

const COME_ABOUT = listed('participles of what has come about');

/** "Norvane unveiled it *together with Ada Quill*": who stands beside a firm as it is shown does not make it. */
function withoutGuests(
  { frame, clause, parsed: { words } }: ArgumentAt,
  subjects: readonly Denoted[],
): readonly Denoted[] {
  if (frame.relation !== 'develops' || subjects.length < 2 || clause.passive) return subjects;
  const behind = words[clause.verb.last]?.from ?? Number.POSITIVE_INFINITY;
  return subjects.filter((s) => kindOf(s.entity) !== 'person' || s.span.from < behind);
}

/** "Norvane built it together with Velm and Osker": whoever stands on the other side of what two do with each other is not on this one. */
function onOneSide(at: ArgumentAt, subjects: readonly Denoted[], objects: readonly Denoted[]): readonly Denoted[] {
  if (at.rulebook.relations.get(at.frame.relation)?.symmetric !== true) return subjects;
  const alone = subjects.filter((s) => !objects.some((o) => o.entity === s.entity));
  return alone.length > 0 ? alone : subjects;
}

/** Who acts; "Norvane launched Quillbee. *It* competes with Osker": beside a thing "it" is a thing, where the two must be of a sort. */
function subjectsOfSort(at: ArgumentAt, objects: readonly Denoted[]): Denoted[] {
  const { frame, clause, rulebook } = at;
  const read = (kinds: readonly string[]) => frame.subject.flatMap((path) => argument(at, path, kinds));
  const { sameSort } = rulebook.relations.get(frame.relation) ?? {};
  const taken = /^(?:it|they)$/u.test(clause.subject?.pronoun ?? '') && sameSort !== undefined && objects.length > 0;
  const things =
    taken && objects.every(({ entity }) => THINGS.includes(kindOf(entity)) && isSurely(entity, THINGS))
      ? read(THINGS)
      : [];
  return things.length > 0 ? things : read(frame.subjectKinds);
}

/** "A and B sued *each other*": either is whom the other does it to. */
const isMutual = ({ parsed, clause: { object, passive }, frame }: ArgumentAt): boolean =>
  object !== undefined &&
  !passive &&
  frame.object[0] === 'obj' &&
  object.last - object.first === 2 &&
  /^(?:each other|one another)$/u.test(textOf(parsed, object).toLowerCase());

function mutually(at: ArgumentAt): readonly Denoted[] {
  const both = argument(at, 'subj', at.frame.objectKinds);
  return both.length === 2 ? both : [];
}

/** Those who act are named by the very words that name whom it is done to. */
function isOneList(subjects: readonly Denoted[], objects: readonly Denoted[]): boolean {
  const named = new Map(subjects.map((s) => [s.span.from, s.entity]));
  return objects.length > 0 && objects.every((o) => named.get(o.span.from) === o.entity);
}

/** "is *trying* to compete", "cut prices in an *effort* to compete": the clause above an infinitive that is tried. */
const whereTried = ({ governor, verb }: Clause): Clause | undefined => {
  if (governor?.via !== 'inf' || verb.negated) return undefined;
  const noun = governor.noun?.plainNoun;
  const tries = TRY.test(noun ?? '') || governor.clause?.verb.lemmas.some((l) => TRIES.test(l));
  return tries ? governor.clause : undefined;
};

/** "*To compete with Velm*, Norvane has cut its prices": what is done to that end. */
const aimedAt = ({ governor, verb, at, subject }: Clause, { clauses }: MatchAt['parsed']): Clause | undefined =>
  at === 0 && governor === undefined && verb.form === 'inf' && !verb.negated
    ? clauses.find((c) => c.verb.form === 'finite' && !c.relative && c.subject === subject)
    : undefined;

/** "models that *can* compete": where trying is enough, so is being able to. */
const isAble = ({ verb }: Clause, { words }: MatchAt['parsed']): boolean =>
  verb.modal === 'can' && !verb.negated && !words.some((w) => /^(?:if|whether|unless|how|so)$/u.test(w.lower));

/** "may bolster its *ability* to compete", "has the *capacity* to": what becomes of it, it competes; not "the *inability* to". */
const isAbility = ({ governor, verb }: Clause): boolean =>
  governor?.via === 'inf' &&
  !verb.negated &&
  governor.noun?.det !== 'neg' &&
  ABILITY.test(governor.noun?.plainNoun ?? '');

const ABILITY = listed('nouns of being able');

const TRY = listed('nouns of trying');
const TRIES = listed('verbs of trying');

/** "will buy Velm if you want", "If it fails, we will sue Velm", "will sue Velm unless it pays": what a condition makes of a promise. */
const onCondition = ({ parsed }: MatchAt, clause: Clause): boolean =>
  /^(?:will|'ll|’ll|wo)$/u.test(clause.verb.modal ?? '') &&
  parsed.clauses.some(
    (c) =>
      (c.marker === 'if' && c.governor?.clause === clause) ||
      (/^(?:if|unless)$/u.test(c.marker ?? '') && c.governor?.via !== 'if' && isConditionOf(parsed, clause, c)),
  );

/** The next clause behind the one that opens a sentence or quotation, or right before the one that ends it; not "even if it fails". */
function isConditionOf({ words, clauses }: MatchAt['parsed'], clause: Clause, condition: Clause): boolean {
  const main = clauses.filter((c) => c.verb.form === 'finite' && !c.relative);
  const behind = main[main.indexOf(condition) + (condition.at < clause.at ? 1 : -1)];
  const word = words.findLastIndex((w, i) => i < condition.verb.first && w.lower === condition.marker);
  const before = words[word - 1];
  const opens = before === undefined || before.pos === 'punct' || before.lower === 'that';
  return behind === clause && (condition.at < clause.at ? opens : before?.lower !== 'even');
}
