import { listed } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import type { Build } from './build.ts';
import { CHOSEN, isThing } from './governed-subject.ts';
import { isSay, isSign, lemmaFits } from './items.ts';
import { mainSubject } from './main-subject.ts';
import type { NonFinite, SubjectRule } from './non-finite.ts';

/** The subject of an infinitive or participle that nothing governs: that of the main clause, or of a headline. */
export const FREE: readonly SubjectRule[] = [
  // "a round led by A and joined by B": one head for both.
  {
    when: (verb) => participleJoined(verb) !== undefined,
    subject: (verb) => verb.build.subjectOf(participleJoined(verb) as number),
  },
  // "firms like Velm (sold to Norvane)"
  {
    when: ({ build, clause, before }) => build.reduced.has(clause.at) && isSign(before, 'punct', /^[(]$/u),
    subject: ({ build: { items }, k }) => phraseAt(items, k - 1),
  },
  // "Norvane said the app, built by Velm, had crashed": put in between another subject and its verb.
  {
    when: (verb) => verb.participle && putInBehind(verb) !== undefined,
    subject: putInBehind,
  },
  // "Norvane sells a chatbot, built by Velm": what is made, and not who sells it.
  {
    when: (verb) => verb.participle && madeBehind(verb) !== undefined,
    subject: madeBehind,
  },
  // "Founded in 2019, Norvane", "Asked about it, he said"
  {
    when: ({ participle, before }) => participle && (before === undefined || isOpener(before)),
    subject: ({ build, clause }) => mainSubject(build, clause.at),
  },
  // "Norvane in talks to buy Velm": a headline that leaves "is" out.
  {
    when: (verb) => verb.infinitive && verb.np !== undefined && verb.k === 2 && namedBeforeIn(verb) !== undefined,
    subject: (verb) => (UNDERWAY.test(verb.np?.plainNoun ?? '') ? namedBeforeIn(verb) : undefined),
  },
  // "Ada Quill, his pick to lead the bureau": who is picked leads it.
  { when: ({ infinitive, np }) => infinitive && CHOSEN.test(np?.plainNoun ?? ''), subject: ({ np }) => np },
  // "Norvane's plan to buy Velm", "Norvane to buy Velm"
  {
    when: ({ infinitive, np }) => infinitive && np !== undefined,
    subject: (verb) => planner(verb) ?? namedInHeadline(verb),
  },
  // "is weighing whether *to ban*", "will rule on whether to": who weighs it would do it.
  {
    when: (verb) => verb.infinitive && weighing(verb) !== undefined,
    subject: (verb) => verb.build.subjectOf(weighing(verb) as number),
  },
  // "To buy Velm, Norvane borrowed"
  {
    when: ({ infinitive, before }) => infinitive && before === undefined,
    subject: ({ build, clause }) => mainSubject(build, clause.at),
  },
];

const UNDERWAY = listed('what may be under way');

/** The reduced participle before "and", for one behind it. */
function participleJoined({ build: { reduced }, clause, before, k }: NonFinite): number | undefined {
  if (!isSign(before, 'cc') || !reduced.has(clause.at)) return undefined;
  const joined = [...reduced].filter((i) => i < k).at(-1);
  return joined === 0 ? undefined : joined;
}

const phraseAt = (items: readonly Item[], k: number): NounPhrase | undefined => {
  const item = items[k];
  return item?.type === 'np' ? item : undefined;
};

/** The phrase right behind a verb of saying that the commas part from its own verb. */
function putInBehind({ build: { items, clauses, rulebook }, clause, before, k }: NonFinite): NounPhrase | undefined {
  const [said, np] = [clauses.get(k - 2), phraseAt(items, k - 1)];
  if (!isSign(before, 'punct', /^,$/u) || np === undefined || said === undefined) return undefined;
  if (!said.verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l))) return undefined;
  const closing = items.findIndex((item, at) => at > clause.at && item.type === 'punct');
  const verb = items[closing + 1];
  return isSign(items[closing], 'punct', /^,$/u) && verb?.type === 'vg' && verb.form === 'finite' ? np : undefined;
}

/** The object right before the comma, behind which it is told who made it: "Quillbee, *an app*, built by Velm" as well. */
function madeBehind({ build, clause, before, k }: NonFinite): NounPhrase | undefined {
  const np = phraseAt(build.items, k - 1);
  if (!isSign(before, 'punct', /^,$/u) || np === undefined || isTimeLike(np)) return undefined;
  if (!build.reduced.has(clause.at) || !lemmaFits(clause.verb, MAKES)) return undefined;
  const made = rootOf(np);
  return [...build.clauses.values()].some((c) => c.at < k && !c.passive && build.items[c.at + 1] === made)
    ? made
    : undefined;
}

const MAKES = listed('verbs of making a thing');

const isOpener = (item: Item): boolean =>
  item.type === 'punct' || item.type === 'prep' || item.type === 'sub' || item.type === 'cc';

/** The verb of weighing before "whether", right before it or with "on", "over" or a time between. */
function weighing({ build: { items }, before, k }: NonFinite): number | undefined {
  if (!isSign(before, 'sub', /^whether$/u)) return undefined;
  const at = items.findLastIndex((item, i) => i < k && item.type === 'vg');
  const verb = items[at];
  const between = items.slice(at + 1, k);
  const near = between.every(
    (one) => one.type === 'adv' || one.type === 'prep' || (one.type === 'np' && isTimeLike(one)),
  );
  return verb?.type === 'vg' && !verb.passive && near && lemmaFits(verb, WEIGHS) ? at : undefined;
}

const WEIGHS = listed('verbs of weighing');

/** Whose plan it is; "Norvane's *parent* to buy Velm" acts itself. */
function planner(verb: NonFinite): NounPhrase | undefined {
  const { np, build } = verb;
  if (np === undefined || isThing(np, build)) return undefined;
  return np.possessor !== undefined && isOfOwnMind(np, build) && isHeadline(verb) ? np : np.possessor;
}

/** "Norvane's *parent company*", "Norvane's *chief*" */
const isOfOwnMind = ({ noun = '', plainNoun = '' }: NounPhrase, { rulebook }: Build): boolean =>
  OWNER.test(noun) || FELLOW.test(plainNoun) || rulebook.lexicon.titles.get(plainNoun) === 'post';

const OWNER = listed('owners by a noun');
const FELLOW = listed('what a firm is by another');

/** A headline has no other verb but that of its source: ", sources say". */
const isHeadline = ({ build }: NonFinite): boolean =>
  [...build.clauses.values()].every(
    (c) => c.verb.form !== 'finite' || build.reduced.has(c.at) || isSource(build.items, c.at, build),
  );

/** ", *sources say*", ", *report says*": behind a comma, and nothing behind it. */
function isSource(items: readonly Item[], at: number, { rulebook }: NonFinite['build']): boolean {
  const verb = items[at];
  const rest = items.slice(at + 1).every((item) => item.type === 'punct');
  const behind = items[at - 1]?.type === 'np' && isSign(items[at - 2], 'punct', /^(?:,|[-—–]+)$/u);
  return rest && behind && verb?.type === 'vg' && isSay(verb, rulebook.lexicon.status.sayVerbs);
}

/** "Norvane in talks": the name that opens a headline. */
function namedBeforeIn(verb: NonFinite): NounPhrase | undefined {
  const [opening, prep] = verb.build.items;
  const named = opening?.type === 'np' && opening.name !== undefined && isSign(prep, 'prep', /^in$/u);
  return named && isHeadline(verb) ? opening : undefined;
}

function namedInHeadline(verb: NonFinite): NounPhrase | undefined {
  const { np } = verb;
  return np?.name !== undefined && isHeadline(verb) ? rootOf(np) : undefined;
}
