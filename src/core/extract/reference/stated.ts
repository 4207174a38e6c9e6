import { gather } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCount, isSign } from '../clauses/items.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { listDescribed, type NounPhrase, namedBeside, rootOf } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from './article-grammar.ts';
import { isBand, leadersOf, namedLeaders } from './bands.ts';
import { clauseOf, equated, includedIn, isThose, predicateOf } from './clause-of.ts';
import { headEntity } from './head-entity.ts';
import { knownHolder } from './known-holder.ts';
import { landOfPeople } from './people-of-land.ts';
import { phrasesAfter, wholeOf } from './phrases-after.ts';
import { REFLEXIVE } from './pronouns.ts';
import { isNaming, toldLater } from './told-later.ts';

/** Looks for the antecedent of a pronoun or description of the same sentence. */
export type Follow = (np: NounPhrase) => Denoted[];

/** Leaves pronouns and descriptions alone. */
export const nobody: Follow = () => [];

/**
 * What a phrase says itself that it speaks of: by name, apposition, example, leader, inner phrase or predicate; only where
 * it says nothing is its antecedent looked for. The members of its list are left aside.
 */
export function stated(grammar: ArticleGrammar, { parsed, np }: PhraseAt, follow: Follow = nobody): Denoted[] {
  const at: StatedAt = { grammar, parsed, np, follow };
  for (const way of WAYS) {
    const found = way(at);
    if (found !== undefined) return found;
  }
  return follow(np);
}

/** The same with the members of its list. */
export function statedOfAll(grammar: ArticleGrammar, { parsed, np }: PhraseAt, follow: Follow = nobody): Denoted[] {
  return gather(withMembers(np), (one) => stated(grammar, { parsed, np: one }, follow));
}

/** A phrase with the members of its list, and theirs: "Quillbee and the apps Osker and Gannet". */
const withMembers = (np: NounPhrase): NounPhrase[] => [np, ...np.members.flatMap(withMembers)];

/** What the leaders of a band denote: "a group led by Norvane", "a Norvane-led consortium", "Ada Quill's consortium". */
export function leadingBand(grammar: ArticleGrammar, at: PhraseAt, follow: Follow = nobody): Denoted[] {
  const { parsed, np } = at;
  const led = leadersOf(at).flatMap((one) => statedOfAll(grammar, { parsed, np: one }, follow));
  return [...led, ...namedLeaders(grammar, at)].map((d) => ({
    ...d,
    steps: [...d.steps, `the ${np.plainNoun} is that of ${d.entity.name}`],
    trust: d.trust * 0.92,
  }));
}

interface StatedAt extends PhraseAt {
  readonly grammar: ArticleGrammar;
  readonly follow: Follow;
}

/** What is found in one way; undefined where it does not lead anywhere and the next is to be tried. */
type Way = (at: StatedAt) => Denoted[] | undefined;

/** The first that leads somewhere counts. */
const WAYS: readonly Way[] = [
  byName,
  byInclusion,
  byReflexive,
  byPronoun,
  byApposition,
  byApposedHead,
  byExamples,
  byLeader,
  byOneOf,
  bySeveralOf,
  byInnerPhrase,
  byListBehind,
  byKnownHolder,
  byPredicate,
  byStanding,
  byCallingSo,
  byGivenName,
  byOpeningName,
  byLaterName,
];

const maybe = (one: Denoted | undefined): Denoted[] | undefined => (one === undefined ? undefined : [one]);

const nonEmpty = (found: Denoted[]): Denoted[] | undefined => (found.length > 0 ? found : undefined);

function byName({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  return maybe(headEntity(grammar, parsed, np) ?? landOfPeople(grammar, { parsed, np }));
}

/** "others backing the bid include A and B", "a consortium that includes A and B" */
function byInclusion({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const byDeed = !holdsOthers(np);
  if (byDeed && !areToldByDeed(parsed, np) && !isLine({ parsed, np })) return undefined;
  const included = includedIn(parsed, np, grammar.rulebook.lexicon);
  if (byDeed) return included === undefined ? undefined : nonEmpty(byNameAlone(grammar, parsed, included));
  // "A group calling *itself* Velm": by its name, and not by what it includes.
  return included === undefined || REFLEXIVE.test(included.pronoun ?? '')
    ? undefined
    : statedOfAll(grammar, { parsed, np: included });
}

/** "*Firms* using Quillbee include A", "*Those* who sued B include A": several without a name, of whom a clause of their own tells. */
const areToldByDeed = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  np.name === undefined &&
  np.possessor === undefined &&
  np.pronoun === undefined &&
  np.softName === undefined &&
  clauses.some(
    (c) =>
      (c.subject === np && (c.relative || c.verb.form !== 'finite' || c.verb.barePast)) ||
      // "The tools that A makes include B"
      (c.object === np && c.relative),
  ) &&
  clauses.some((c) => c.subject === np && c.verb.form === 'finite' && !c.relative && c.verb.lemmas.includes('include'));

/** "makes *a family of models* that includes Tern-2": what one maker has of a sort. */
const isLine = ({ parsed, np }: PhraseAt): boolean =>
  np.det === 'indef' &&
  !np.plural &&
  np.name === undefined &&
  LINE.test(np.plainNoun ?? '') &&
  phrasesAfter(parsed, np)[0]?.prep === 'of';

const LINE = listed('lines of one maker');

const holdsOthers = (np: NounPhrase): boolean => np.pronoun === 'others' || isBand(np);

/** "Norvane bought itself time": the subject. */
function byReflexive({ grammar, parsed, np, follow }: StatedAt): Denoted[] | undefined {
  if (!REFLEXIVE.test(np.pronoun ?? '')) return undefined;
  const subject = clauseOf(parsed, np)?.subject;
  return subject === undefined || subject === np ? [] : stated(grammar, { parsed, np: subject }, follow);
}

/** "it", "she": nothing but its antecedent. */
function byPronoun({ np, follow }: StatedAt): Denoted[] | undefined {
  return np.pronoun === undefined || np.examples.length > 0 ? undefined : follow(np);
}

/** "the startup, Norvane", "two startups called Norvane and Velm" */
function byApposition({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  return nonEmpty(
    np.apposed.flatMap((a) => namedBeside(np, a).flatMap((each) => headEntity(grammar, parsed, each) ?? [])),
  );
}

/** "A and B, a U.S. firm": B, and only where B has no name the head of its list. */
function byApposedHead({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  if (np.parent?.as !== 'apposed') return undefined;
  const list = listDescribed(np);
  if (list !== undefined) return list.flatMap((each) => headEntity(grammar, parsed, each) ?? []);
  return maybe(headEntity(grammar, parsed, np.parent.np) ?? headEntity(grammar, parsed, rootOf(np)));
}

/** "rivals such as A and B" */
function byExamples({ grammar, parsed, np, follow }: StatedAt): Denoted[] | undefined {
  if (np.examples.length === 0) return undefined;
  // "backed by partnerships like Norvane": with whom they are is no such thing itself.
  if (TIE_UP.test(np.plainNoun ?? '')) return [];
  return np.examples.flatMap((example) => statedOfAll(grammar, { parsed, np: example }, follow));
}

const TIE_UP = listed('deals with others');

/** "a group led by Norvane": who leads it acts, and "a group of firms led by Norvane and including Velm" those named of it. */
function byLeader(at: StatedAt): Denoted[] | undefined {
  if (!isBand(at.np)) return undefined;
  const whole = wholeOf(at.parsed, at.np);
  const examples = whole !== undefined && whole.examples.length > 0 ? (byExamples({ ...at, np: whole }) ?? []) : [];
  return nonEmpty([...leadingBand(at.grammar, at, at.follow), ...examples]);
}

/** "sued *one* of its suppliers, Norvane": the one that is named behind those of whom it is. */
function byOneOf({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const k = parsed.items.indexOf(np);
  const [of, many] = parsed.items.slice(k + 1, k + 3);
  if (!isCount(np) || parsed.words[np.first]?.lower !== 'one' || !isSign(of, 'prep', /^of$/u)) return undefined;
  const named = many?.type === 'np' && many.plural ? many.apposed : [];
  const [only, other] = named;
  return only === undefined || other !== undefined || only.members.length > 0
    ? undefined
    : maybe(headEntity(grammar, parsed, only));
}

/** "bought *two* of its suppliers, Norvane and Velm": as many are named behind those of whom they are. */
function bySeveralOf({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const k = parsed.items.indexOf(np);
  const [of, many, comma] = parsed.items.slice(k + 1, k + 4);
  const howMany = COUNTS.indexOf(parsed.words[np.first]?.lower ?? '') + 2;
  if (!isCount(np) || howMany < 2 || !isSign(of, 'prep', /^of$/u) || many?.type !== 'np' || !many.plural)
    return undefined;
  const named = many.examples.flatMap((one) => [one, ...one.members]);
  return named.length === howMany && isSign(comma, 'punct', /^[,:—–]$/u)
    ? nonEmpty(named.flatMap((one) => headEntity(grammar, parsed, one) ?? []))
    : undefined;
}

const COUNTS: readonly string[] = ['two', 'three', 'four', 'five'];

/** "the use of Quillbee" speaks of Quillbee. */
function byInnerPhrase({ grammar, parsed, np, follow }: StatedAt): Denoted[] | undefined {
  if (np.possessor !== undefined) return undefined;
  const inner = exemplified(parsed, np) ?? innerPhrase(grammar, parsed, np);
  return inner === undefined ? undefined : nonEmpty(statedOfAll(grammar, { parsed, np: inner }, follow));
}

/** "a group of plaintiffs including Norvane" */
function exemplified(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const whole = GROUP.test(np.plainNoun ?? '') ? wholeOf(parsed, np) : undefined;
  return whole !== undefined && whole.examples.length > 0 ? whole : undefined;
}

const GROUP = listed('groups and lists');

function innerPhrase({ rulebook }: ArticleGrammar, parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const { transparent } = rulebook.lexicon.status;
  if (!transparent.has(np.plainNoun ?? '') && !transparent.has(np.noun ?? '')) return undefined;
  // "the service with the help *of Velm*": of whom the help is.
  const inner = phrasesAfter(parsed, np).find(
    ({ prep }, i, all) => /^(?:of|to)$/u.test(prep) && all[i - 1]?.prep !== 'with',
  )?.np;
  // "the family of Ada Quill" is not her.
  return np.plainNoun === 'family' && inner?.name !== undefined && parsed.words[inner.name]?.mention?.personal === true
    ? undefined
    : inner;
}

/** "The states that sued are A and B", "Among the firms that it sued is A": the list that they are said to be. */
function byListBehind({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const several = (np.plural && np.det === 'def' && np.name === undefined) || isThose(parsed, np);
  if (!several) return undefined;
  const list = equated(parsed, np)?.object;
  const [first, second, third] = parsed.items;
  const isOneOfThem =
    (isSign(first, 'prep', /^among$/u) && second === np) ||
    // "One of the firms that it sued is A"
    (isCount(first) && isSign(second, 'prep', /^of$/u) && third === np);
  return list?.name === undefined || list.noun !== undefined || (list.members.length === 0 && !isOneOfThem)
    ? undefined
    : nonEmpty(byNameAlone(grammar, parsed, list));
}

/** "the Quillbee owner", "the Norvane chief" */
function byKnownHolder({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  return maybe(knownHolder(grammar, parsed, np));
}

/** "Ada Quill is the chief executive" */
function byPredicate({ grammar, parsed, np, follow }: StatedAt): Denoted[] | undefined {
  const subject = predicateOf(parsed, np);
  // "Others are Norvane and Velm", "the group is a firm": they are what stands here.
  if (subject === undefined || subject === np || holdsOthers(subject)) return undefined;
  // "Norvane and Velm are the top exchanges"
  const all = np.plural && subject.name !== undefined ? statedOfAll : stated;
  return all(grammar, { parsed, np: subject }, follow);
}

/** "A was among *the firms* sued by B", "among *those* sued by B" */
function byStanding({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const clause = parsed.clauses.find(
    ({ verb, preps }) => verb.copula && !verb.negated && preps.some((p) => p.prep === 'among' && p.np === np),
  );
  const one = (np.plural && np.name === undefined) || isThose(parsed, np) ? clause?.subject : undefined;
  return one === undefined ? undefined : nonEmpty(byNameAlone(grammar, parsed, one));
}

/** By name alone: what else the phrase is said to be may be the one that asks, and round it would go. */
const byNameAlone = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted[] =>
  withMembers(np).flatMap((one) => headEntity(grammar, parsed, one) ?? []);

/** "describes A and B as *firms that use Quillbee*" */
function byCallingSo({ grammar, parsed, np, follow }: StatedAt): Denoted[] | undefined {
  const clause = parsed.clauses.find(
    ({ verb, preps }) =>
      preps.some((p) => p.prep === 'as' && p.np === np) && !verb.negated && verb.lemmas.some((l) => CALLS.test(l)),
  );
  const called = clause?.passive ? clause.subject : clause?.object;
  if (called?.name === undefined) return undefined;
  return (np.plural ? statedOfAll : stated)(grammar, { parsed, np: called }, follow);
}

const CALLS = listed('verbs of calling somebody something');

/** "The chip, built by Norvane, is called Quillbee" */
function byGivenName({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  if (np.noun === undefined || np.det === 'neg') return undefined;
  const name = parsed.clauses.find((c) => c.subject === np && c.passive && isNaming(c))?.object;
  return name?.name === undefined ? undefined : maybe(headEntity(grammar, parsed, name));
}

/** "Called Quillbee, *the facility* will be run by Norvane": the name that opens the sentence. */
function byOpeningName({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const [called, name, comma, subject] = parsed.items;
  if (subject !== np || np.det !== 'def' || np.plural || called?.type !== 'vg' || !called.barePast) return undefined;
  const opens = parsed.clauses.some((c) => c.verb === called && isNaming(c));
  return opens && name?.type === 'np' && name.name !== undefined && isSign(comma, 'punct', /^,$/u)
    ? maybe(headEntity(grammar, parsed, name))
    : undefined;
}

/** "unveiled a new platform. The platform, called Quillbee,": the name that the next sentence gives it. */
function byLaterName({ grammar, parsed, np }: StatedAt): Denoted[] | undefined {
  const later = toldLater(grammar, parsed, np);
  if (later === undefined) return undefined;
  const named = [later.np, ...later.np.members]
    .flatMap((one) => headEntity(grammar, later.parsed, one) ?? [])
    .filter(({ entity }) => fitsKinds(entity, later.kinds));
  const span = spanOfPhrase(parsed, np);
  return nonEmpty(
    named.map(({ entity }) => ({
      entity,
      span,
      steps: [`"${textOf(parsed, np)}" is called ${entity.name} in the next sentence`],
      trust: 0.9,
    })),
  );
}
