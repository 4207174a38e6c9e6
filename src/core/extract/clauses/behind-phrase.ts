import { listed, type WordTest } from '../../rules/word-lists.ts';
import { type Item, isTimeLike, type NounPhrase, rootOf } from '../phrases.ts';
import { thoughtOf } from './complements.ts';
import { GIVEN, NO_CONTROL } from './control-verbs.ts';
import { ACTED, headOf, headOfParticiple } from './head-phrase.ts';
import { beforeRoot, isSign, lemmaFits, nextMeaning } from './items.ts';
import { mainSubject } from './main-subject.ts';
import type { NonFinite, SubjectRule } from './non-finite.ts';
import { isSeated, opensRow } from './reduced-participle.ts';

/** Where the phrase right before an infinitive or participle does the act, or what that phrase belongs to. */
export const BEHIND_PHRASE: readonly SubjectRule[] = [
  // "Backed by A, *led* by B and based in Lisbon, Norvane is": all of the row is said of Norvane.
  {
    when: (verb) => verb.participle && !verb.ing && verb.clause.at > 0 && opensRow(verb.build.items, verb.clause.at),
    subject: ({ build, clause }) => mainSubject(build, clause.at),
  },
  // "Norvane, backed by A, *led* by B, is"
  { when: (verb) => verb.participle && inRowBehind(verb) !== undefined, subject: inRowBehind },
  // "a fight with Velm and *his work* leading Norvane": whose work it is.
  {
    when: ({ ing, np }) => ing && np?.possessor !== undefined && OCCUPIED.test(np.plainNoun ?? ''),
    subject: ({ np }) => np?.possessor,
  },
  // "bought the fund overseeing Norvane", "raised money in a round featuring Norvane": a state is that of the phrase before.
  { when: ({ ing, np, clause }) => ing && np !== undefined && lemmaFits(clause.verb, STATIVE), subject: rootBefore },
  // "sent the fix to phones running Osker": what a thing or its owners run.
  { when: (verb) => verb.ing && lemmaFits(verb.clause.verb, /^run$/u) && runsThere(verb), subject: ({ np }) => np },
  // "likes tools such as Quillbee (the engine powering Velm)": what an apposition says goes on behind it.
  {
    when: ({ ing, np }) => ing && np?.parent?.as === 'apposed' && np.name === undefined,
    subject: ({ np }) => np,
  },
  // "praised firms such as Norvane already adopting it"
  {
    when: ({ ing, np, clause }) => ing && np !== undefined && clause.verb.adverbs.some((a) => MEANWHILE.test(a)),
    subject: rootBefore,
  },
  // ", with the rest of the users choosing Quillbee": others than were spoken of.
  { when: (verb) => verb.ing && remainder(verb) !== undefined, subject: remainder },
  // "data of children using Quillbee": people do what stands behind them.
  { when: (verb) => verb.ing && isPeople(verb), subject: ({ np }) => np },
  // "announced the production of servers running Quillbee": what several things do is not the maker's doing.
  { when: (verb) => verb.ing && areManyOf(verb), subject: ({ np }) => np },
  // "spoke of the possibility of Tavland joining Ostrea"
  { when: (verb) => verb.ing && isThoughtOf(verb), subject: rootBefore },
  // "involves Norvane entering a deal"
  { when: (verb) => verb.ing && isInvolved(verb), subject: rootBefore },
  // "Norvane and Velm, both owned by Tarn,"
  { when: (verb) => verb.participle && listBeforeBoth(verb) !== undefined, subject: listBeforeBoth },
  // "a maker of lenses based in Lisbon": it is the maker that has a seat.
  {
    when: ({ participle, np, clause }) =>
      participle && np !== undefined && np.name === undefined && isSeated(clause.verb),
    // "control of Norvane, a maker based in Lisbon"
    subject: ({ np, build, k }) => (np?.parent?.as === 'apposed' ? np : headOf(build, k)),
  },
  // ", with Norvane leading the round"
  { when: (verb) => verb.ing && standsApart(verb), subject: rootBefore },
  // ", with the regulator, the Velm Authority, fining Norvane"
  { when: (verb) => verb.ing && describedApart(verb) !== undefined, subject: describedApart },
  // "the startup, a firm backed by Norvane", "the tool developed by Norvane"
  {
    when: ({ participle, np, governor }) => participle && np !== undefined && governor?.via !== 'ing',
    subject: ({ np, build, k }) => (np?.parent?.as === 'apposed' ? np : headOfParticiple(build, k)),
  },
  {
    when: ({ participle, np, above }) => participle && np !== undefined && above?.object === undefined,
    subject: ({ build, k }) => headOfParticiple(build, k),
  },
  // "Norvane (the studio that created Quillbee, now owned by Velm)": of what the relative clause tells.
  { when: (verb) => verb.participle && sinceRelative(verb) !== undefined, subject: sinceRelative },
  // "the pilot programme includes Quillbee, launched by Norvane": what the comma follows.
  { when: (verb) => verb.participle && namedBeforeComma(verb) !== undefined, subject: namedBeforeComma },
  // "into a separate company, Velm, to be led by": what is to be led or based is what has the name.
  { when: (verb) => verb.infinitive && ledBehindName(verb) !== undefined, subject: ledBehindName },
  // "rejected Norvane's application for a licence to sell": whose application it is.
  { when: (verb) => verb.infinitive && applicant(verb) !== undefined, subject: applicant },
  // "voted for Ada Quill to be", "called for Norvane to ban", but "applied for a licence to sell"
  {
    when: (verb) => verb.infinitive && isBehindPrep(verb, /^for$/u) && !GIVEN.test(verb.np?.plainNoun ?? ''),
    subject: rootBefore,
  },
  // "called on Norvane to ban": who is called on.
  {
    when: (verb) =>
      verb.infinitive &&
      isBehindPrep(verb, /^(?:on|upon)$/u) &&
      verb.above !== undefined &&
      lemmaFits(verb.above.verb, TAKES_PREPOSITION),
    subject: rootBefore,
  },
];

/** The name that opens the sentence, right behind whose comma a row of participles begins that another comma closes before the verb. */
function inRowBehind({ build: { items, reduced }, clause }: NonFinite): NounPhrase | undefined {
  const [name, comma] = items;
  if (name?.type !== 'np' || name.name === undefined || !isSign(comma, 'punct', /^,$/u)) return undefined;
  if (clause.at <= 2 || !opensRow(items.slice(2), clause.at - 2) || !reduced.has(2)) return undefined;
  const next = items.findIndex((item, k) => k > clause.at && item.type === 'vg' && !reduced.has(k));
  const verb = items[next];
  return verb?.type === 'vg' && verb.form === 'finite' && isSign(items[next - 1], 'punct', /^,$/u) ? name : undefined;
}

/** Who has asked for what would let it act. */
function applicant({ build: { items }, np, k }: NonFinite): NounPhrase | undefined {
  const asked = items[k - 2];
  return GIVEN.test(np?.plainNoun ?? '') && isSign(items[k - 1], 'prep', /^for$/u) && asked?.type === 'np'
    ? asked.possessor
    : undefined;
}

const TAKES_PREPOSITION = listed('verbs with a preposition of their own');

/** Behind a preposition, a body without a name and between commas the name that it bears. */
function ledBehindName({ build: { items }, clause, before, k }: NonFinite): NounPhrase | undefined {
  const name = items[k - 1];
  const body = name?.type === 'np' && name.parent?.as === 'apposed' ? name.parent.np : undefined;
  const led = clause.verb.passive && (lemmaFits(clause.verb, LEADS) || isSeated(clause.verb));
  // "into a new company to be led by"
  const fresh = before?.type === 'np' && before.name === undefined && before.det === 'indef' && isSign(name, 'prep');
  if (led && fresh) return before;
  return led && isSign(before, 'punct', /^,$/u) && body?.name === undefined ? body : undefined;
}

const LEADS = /^(?:lead|head|run|helm|chair|call|name|own)$/u;

/** Behind a comma and "now" or the like, where a relative clause ends: what that clause is about. */
function sinceRelative({ build, clause, before, k }: NonFinite): NounPhrase | undefined {
  if (!isSign(before, 'punct', /^,$/u) || !clause.verb.adverbs.some((a) => /^(?:now|later|since|formerly)$/u.test(a)))
    return undefined;
  const verb = build.items.findLastIndex((item, i) => i < k && item.type === 'vg');
  return build.clauses.get(verb)?.relative === true ? build.subjectOf(verb) : undefined;
}

/** Behind "the possibility of", a name whose deed is what is thought of. */
const isThoughtOf = ({ np, build: { items }, clause }: NonFinite): boolean =>
  np?.name !== undefined && thoughtOf(items, clause.at) !== undefined;

const OCCUPIED = listed('what somebody is busy with');

/** Verbs of what something is or has rather than does. */
const STATIVE = listed('verbs of being or having');

const MEANWHILE = /^(?:already|now|still|currently)$/u;

function rootBefore({ np }: NonFinite): NounPhrase | undefined {
  return np === undefined ? undefined : rootOf(np);
}

/** The phrase right before it is a thing, or people by what they have: "iPad owners". */
function runsThere({ np, build: { rulebook, words } }: NonFinite): boolean {
  if (np === undefined || np.money === true) return false;
  const named = np.name === undefined ? undefined : words[np.name]?.mention?.known;
  if (np.name !== undefined) return /^(?:product|model)$/u.test(named?.kinds[0] ?? '');
  const noun = np.plainNoun ?? '';
  return PEOPLE.test(noun) || /^(?:product|model)$/u.test(rulebook.lexicon.kindNouns.get(np.noun ?? noun) ?? '');
}

/** Some people without a name, behind a preposition. */
const isPeople = ({ build, np }: NonFinite): boolean =>
  np !== undefined &&
  np.name === undefined &&
  np.plural &&
  isSign(beforeRoot(build.items, np), 'prep', /^(?:of|to|from|by|for|among|with|on)$/u) &&
  (PEOPLE.test(np.plainNoun ?? '') || build.rulebook.lexicon.kindNouns.get(np.plainNoun ?? '') === 'person');

/** Several things without a name or determiner, behind "of". */
const areManyOf = ({ build, np }: NonFinite): boolean =>
  np !== undefined &&
  np.name === undefined &&
  np.plural &&
  np.det === 'none' &&
  np.possessor === undefined &&
  !np.money &&
  isSign(beforeRoot(build.items, np), 'prep', /^of$/u);

const PEOPLE = listed('people in general');

/** What remains of many, behind "with": "the rest", "most of the rest", "the rest of the users". */
function remainder({ build: { items }, np }: NonFinite): NounPhrase | undefined {
  if (np === undefined) return undefined;
  const whole = isSign(beforeRoot(items, np), 'prep', /^of$/u) ? items[items.indexOf(rootOf(np)) - 2] : undefined;
  return [np, whole].find(
    (x): x is NounPhrase =>
      x?.type === 'np' && REMAINDER.test(x.plainNoun ?? '') && isSign(beforeRoot(items, x), 'prep', /^(?:with|of)$/u),
  );
}

const REMAINDER = listed('rest of a whole in all forms');

/** The phrase is the object of a verb whose gerund is anybody's act. */
const isInvolved = ({ np, above }: NonFinite): boolean =>
  np !== undefined && above !== undefined && above.object === rootOf(np) && lemmaFits(above.verb, NO_CONTROL);

function listBeforeBoth({ build, np, k }: NonFinite): NounPhrase | undefined {
  const { items, words } = build;
  if (np === undefined || !/^(?:both|all|each)$/u.test(words[np.first]?.lower ?? '')) return undefined;
  const list = items[k - 2];
  const bare = np.last - np.first === 1 && isSign(items[k - 1], 'punct', /^,$/u);
  return bare && list?.type === 'np' ? rootOf(list) : undefined;
}

/** A name with a comma and "with" before it: it has a participle of its own; "raised $3 million with Norvane leading" needs no comma. */
const standsApart = ({ build: { items }, np, clause }: NonFinite): boolean =>
  np !== undefined &&
  rootOf(np).name !== undefined &&
  (isBehindWith(items, rootOf(np)) ||
    (lemmaFits(clause.verb, JOINS_ROUND) && isSign(beforeRoot(items, np), 'prep', /^with$/u)));

const JOINS_ROUND = listed('verbs of leading and joining a round');

/** The same where a description stands beside the name, between commas. */
function describedApart({ build: { items }, before, k }: NonFinite): NounPhrase | undefined {
  const inner = items[k - 1];
  if (!isSign(before, 'punct', /^,$/u) || inner?.type !== 'np' || inner.parent?.as !== 'apposed') return undefined;
  const whole = rootOf(inner);
  const named = whole.name !== undefined || inner.name !== undefined;
  return named && isBehindWith(items, whole) ? whole : undefined;
}

function isBehindWith(items: readonly Item[], np: NounPhrase): boolean {
  const at = items.indexOf(np);
  return isSign(items[at - 1], 'prep', /^with$/u) && isSign(items[at - 2], 'punct', /^[,—–]$/u);
}

function namedBeforeComma({ build, clause, before, k }: NonFinite): NounPhrase | undefined {
  const { items } = build;
  // "sold to Velm (VLM), owned by Norvane"
  const bracketed = isSign(items[k - 1], 'punct', /^[)]$/u) && isSign(items[k - 3], 'punct', /^[(]$/u);
  const named = items[bracketed ? k - 4 : k - 1];
  // "allowed a case, brought by Norvane, to go on"
  const unnamed = named?.type === 'np' && named.name === undefined;
  // "is in an index, run by Velm"
  const kept = unnamed && named.plainNoun !== undefined && !isTimeLike(named) && !named.money;
  const act = unnamed && (lemmaFits(clause.verb, ACTED) || (kept && lemmaFits(clause.verb, KEPT)));
  return isSign(before, 'punct', /^,$/u) &&
    named?.type === 'np' &&
    (act || named.name !== undefined || (named.softName !== undefined && named.det === 'def')) &&
    isDoneBy(items, clause.at)
    ? headOfParticiple(build, items.indexOf(named))
    : undefined;
}

const KEPT = listed('verbs of keeping an undertaking');

/** "founded by", "founded in Lisbon in 2018 by": who did it stands behind the participle, a place and a time between. */
function isDoneBy(items: readonly Item[], verb: number): boolean {
  // "fined $3 million by"
  const sum = items[verb + 1];
  let k = sum?.type === 'np' && sum.money ? verb + 2 : verb + 1;
  while (isSign(items[k], 'prep', /^(?:in|on|at)$/u) && items[k + 1]?.type === 'np') k += 2;
  return isSign(nextMeaning(items, k), 'prep', /^by$/u);
}

const isBehindPrep = ({ build, np }: NonFinite, prep: WordTest): boolean =>
  np !== undefined && isSign(beforeRoot(build.items, np), 'prep', prep);
