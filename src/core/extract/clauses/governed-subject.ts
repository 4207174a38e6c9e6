import { endingIn, listed, type WordTest } from '../../rules/word-lists.ts';
import { type NounPhrase, phraseLike, rootOf } from '../phrases.ts';
import type { Build } from './build.ts';
import { charging } from './charge-subject.ts';
import { GIVEN, GRANTS, NO_CONTROL, OBJECT_CONTROL } from './control-verbs.ts';
import { THINKS } from './gerund-subject.ts';
import { isSign, lemmaFits } from './items.ts';
import { isClosedRelative, mainSubject } from './main-subject.ts';
import type { NonFinite, SubjectRule } from './non-finite.ts';

/** Where the verb that governs an infinitive or gerund tells who does the act: its subject, its object, or nobody. */
export const GOVERNED: readonly SubjectRule[] = [
  // "does not believe Norvane buying Velm is wise": whose act it is stands before it.
  {
    when: (verb) => isVia(verb, /^ing$/u) && verb.np !== undefined && isAbove(verb, THINKS),
    subject: ({ np }) => np,
  },
  // "shut a store belonging to Velm": the store does.
  {
    when: (verb) =>
      isVia(verb, /^ing$/u) && verb.governor?.noun !== undefined && verb.clause.verb.lemmas.includes('belong'),
    subject: ({ governor }) => governor?.noun,
  },
  // "will show tools being built by Velm": the tools are.
  { when: isSuffered, subject: ({ np }) => np },
  // "Norvane was sued by Velm, accusing it of theft", "Norvane faces a suit by Velm accusing it of theft"
  { when: (verb) => charging(verb) !== undefined, subject: charging },
  // "released the app, featuring a new Quillbee": the app has it.
  { when: (verb) => isVia(verb, /^,$/u) && featured(verb) !== undefined, subject: featured },
  // "Norvane raised prices, angering users"
  {
    when: (verb) => isVia(verb, /^,$/u),
    subject: (verb) => mainSubject(verb.build, verb.clause.at) ?? subjectAbove(verb),
  },
  // "was fined by Tavland's watchdog for hiding losses": whoever is punished or praised did it.
  {
    when: (verb) => isVia(verb, /^for$/u) && verb.above?.passive === true && isAbove(verb, JUDGED),
    subject: subjectAbove,
  },
  // "recommends buying it": who is to buy it is not said; "involves Norvane entering a deal and being bought".
  {
    when: (verb) => isVia(verb, /^ing$/u) && isAbove(verb, NO_CONTROL),
    subject: ({ before, above }) => (isSign(before, 'cc') ? above?.object : undefined),
  },
  // "advises against buying it": anybody's act, but "decided against buying it".
  {
    when: (verb) => isVia(verb, /^against$/u) && !verb.clause.passive && !isAbove(verb, DECIDES),
    subject: () => undefined,
  },
  // "Norvane, whose habit since buying Velm": whose habit it is.
  { when: (verb) => ownerOfHabit(verb) !== undefined, subject: ownerOfHabit },
  // "would be Norvane's largest deal since buying Velm": whose deal it is.
  { when: (verb) => isVia(verb, /^since$/u) && dealmaker(verb) !== undefined, subject: dealmaker },
  // "will sell vans to any shop that wants one, a year after buying Velm": who sells them bought it.
  {
    when: ({ build, clause, above }) => above !== undefined && isClosedRelative(build, above, clause.at),
    subject: ({ build, clause }) => mainSubject(build, clause.at),
  },
  {
    when: (verb) => isVia(verb, SUBJECT_ONLY),
    subject: (verb) => firmOfShares(verb) ?? subjectAbove(verb),
  },
  // "gives Norvane the option to buy"
  {
    when: (verb) =>
      verb.governor?.noun !== undefined && verb.governor.noun === verb.above?.object2 && isAbove(verb, GRANTS),
    subject: objectAbove,
  },
  // "a fine on Norvane for hiding losses": whoever is punished did it.
  { when: (verb) => punished(verb) !== undefined, subject: punished },
  // "hit out at Norvane for hiding losses"
  { when: (verb) => reproached(verb) !== undefined, subject: reproached },
  // "won an injunction barring Velm": the court bars it.
  {
    when: (verb) => isVia(verb, /^ing$/u) && isCourtOrder(verb.governor?.noun) && isAbove(verb, GETS_ORDER),
    subject: ({ governor }) => governor?.noun,
  },
  // "needs a licence to sell it": who needs one sells; "requires a licence to sell it": who requires one does not.
  {
    when: (verb) =>
      isVia(verb, /^inf$/u) && isAbove(verb, REQUIRES) && GIVEN.test(verb.governor?.noun?.plainNoun ?? ''),
    subject: () => undefined,
  },
  // "upheld the law banning Quillbee": the law bans it.
  {
    when: (verb) => isVia(verb, /^ing$/u) && isRule(verb.governor?.noun) && isAbove(verb, JUDGES),
    subject: ({ governor }) => governor?.noun,
  },
  // "asked about plans for selling it": whoever asks sells nothing.
  {
    when: (verb) => isVia(verb, /^(?:for|of|about)$/u) && isAbove(verb, /^(?:ask|inquire|enquire|question|wonder)$/u),
    subject: () => undefined,
  },
  // "an inquiry into Norvane's use of posts to train it": whose use it is.
  { when: (verb) => isVia(verb, /^inf$/u) && userOf(verb) !== undefined, subject: userOf },
  // "introduced a bill in Congress to ban it": Congress would.
  { when: (verb) => houseOf(verb) !== undefined, subject: houseOf },
  // "welcomed the decision by Norvane to ban it", "praised the efforts of others to adopt it": who is told behind the noun.
  { when: (verb) => authorBehind(verb) !== undefined, subject: authorBehind },
  // "condemned attempts to ban it", "the decision to ban it": whose they are is not said, but not those of whoever condemns them.
  {
    when: (verb) =>
      isVia(verb, /^inf$/u) &&
      isAbove(verb, REACTS) &&
      (isAct(verb.governor?.noun, verb.build) || RESOLVED.test(verb.governor?.noun?.plainNoun ?? '')) &&
      verb.governor?.noun?.possessor === undefined,
    subject: () => undefined,
  },
  // "Norvane fell, and a plan to buy Velm collapsed": whose plan it is is not said.
  { when: opensWithAct, subject: () => undefined },
  // "put Ada Quill in charge of leading it": whoever is put there.
  { when: isPutInCharge, subject: objectAbove },
  // "ordered Norvane to ban"
  { when: isObjectsAct, subject: objectAbove },
  // "his picks to lead the bureau": who is picked leads it.
  {
    when: ({ governor }) => CHOSEN.test(governor?.noun?.plainNoun ?? ''),
    subject: ({ governor }) => governor?.noun,
  },
  // "It was used to train Quillbee": who trains it is not said.
  {
    when: (verb) => isVia(verb, /^inf$/u) && isAbove(verb, /^use$/u) && verb.above?.passive === true,
    subject: () => undefined,
  },
  // "used Norvane's tools to build": whose tools they are does not tell who builds.
  {
    when: (verb) => isAbove(verb, /^use$/u) && verb.above?.object === verb.governor?.noun,
    subject: subjectAbove,
  },
  // "Norvane's plan to buy", but "leaned on Norvane's models to build", "won Tavland's approval to build"
  {
    when: ({ governor, build }) =>
      governor?.noun?.possessor !== undefined &&
      !isThing(governor.noun, build) &&
      !GIVEN.test(governor.noun.plainNoun ?? ''),
    subject: ({ governor }) => governor?.noun?.possessor,
  },
  { when: ({ above }) => above !== undefined, subject: subjectAbove },
];

/** Whose use of something it is, behind which an infinitive says for what. */
function userOf({ build: { items }, governor }: NonFinite): NounPhrase | undefined {
  const at = governor?.noun === undefined ? -1 : items.indexOf(governor.noun);
  const [use, of] = items.slice(Math.max(0, at - 2), at);
  return at > 1 && use?.type === 'np' && /^(?:use|usage)$/u.test(use.plainNoun ?? '') && isSign(of, 'prep', /^of$/u)
    ? use.possessor
    : undefined;
}

/** Where the bill was brought in that would do it. */
function houseOf({ governor }: NonFinite): NounPhrase | undefined {
  const above = governor?.clause;
  if (above === undefined || !BILL.test(governor?.noun?.plainNoun ?? '')) return undefined;
  if (!above.verb.lemmas.some((l) => BRINGS_IN.test(l))) return undefined;
  return above.preps.find((p) => p.prep === 'in' && p.np.name !== undefined)?.np;
}

const BILL = listed('nouns of bills');

const BRINGS_IN = listed('verbs of bringing in a bill');

/** What is brought out, behind a comma of which stands what it has. */
function featured({ build: { items }, clause, above, k }: NonFinite): NounPhrase | undefined {
  const np = items[k - 1];
  if (np?.type !== 'np' || above?.object === undefined || !lemmaFits(clause.verb, HAS_PART)) return undefined;
  const inVersion = isSign(items[k - 2], 'prep', /^of$/u) && items[k - 3] === above.object;
  const object = rootOf(np) === above.object || inVersion;
  return object && !above.passive && lemmaFits(above.verb, BRINGS_OUT) ? rootOf(np) : undefined;
}

const HAS_PART = /^(?:feature|boast|sport|pack)$/u;
const BRINGS_OUT = listed('verbs of bringing out a thing');

/** "is *his* largest purchase since", "will be *Norvane's* first since" */
function dealmaker({ build: { words }, above }: NonFinite): NounPhrase | undefined {
  const object = above?.object;
  if (object === undefined || above === undefined) return undefined;
  if (!above.verb.copula && !lemmaFits(above.verb, AMOUNTS_TO)) return undefined;
  return object.possessor ?? (words[object.last - 1]?.pos === 'poss' ? object : undefined);
}

/** "*Norvane's* habit since", "*whose* practice since" */
function ownerOfHabit({ build: { items }, before, k }: NonFinite): NounPhrase | undefined {
  const habit = isSign(before, 'prep', /^since$/u) ? items[k - 1] : undefined;
  return habit?.type === 'np' && HABIT.test(habit.plainNoun ?? '') ? habit.possessor : undefined;
}

const HABIT = listed('ways in which somebody acts');

const DECIDES = listed('verbs of deciding');

const AMOUNTS_TO = listed('verbs of being this or that');

/** "the decision *by Norvane* to", "the efforts *of other firms* to" */
function authorBehind({ build, infinitive, k }: NonFinite): NounPhrase | undefined {
  if (!infinitive) return undefined;
  const [act, prep, author] = build.items.slice(k - 2, k + 1);
  if (act?.type !== 'np' || author?.type !== 'np' || !isSign(prep, 'prep', /^(?:by|of|from)$/u)) return undefined;
  if (prep.lower === 'from' && !OFFER.test(act.plainNoun ?? '')) return undefined;
  const done = isAct(act, build) || RESOLVED.test(act.plainNoun ?? '');
  return done && act.name === undefined && author.pronoun === undefined && !author.money ? author : undefined;
}

const RESOLVED = listed('what is resolved upon');

const OFFER = listed('nouns of offers');

/** What onlookers do with what others try. */
const REACTS = listed('verbs of welcoming and condemning');

/** "being built", right behind a phrase, or behind "built or" and a phrase. */
function isSuffered({ build: { items }, clause, np, before, k }: NonFinite): boolean {
  const joined = isSign(before, 'cc') && !/^(?:punct|vg)$/u.test(items[k - 1]?.type ?? '');
  return clause.verb.form === 'ing' && clause.verb.passive && (np !== undefined || joined);
}

/** "tools", "models": what serves an end, and is no plan of its owner's. */
export const isThing = ({ noun, plainNoun }: NounPhrase, { rulebook: { lexicon } }: Build): boolean =>
  [noun, plainNoun].some((n) => /^(?:product|model)$/u.test(lexicon.kindNouns.get(n ?? '') ?? ''));

/** Verbs that answer what somebody has done. */
const JUDGED = listed('verbs that answer what somebody did');

/** "after banning", "by selling": always the subject's act. */
const SUBJECT_ONLY =
  /^(?:,|after|before|by|while|since|when|without|despite|besides|upon|instead|instead of|through|in)$/u;

export const CHOSEN = listed('nouns of who is chosen for it');

/** Verbs by which somebody takes a stand on a rule that another has made. */
const JUDGES = listed('verbs of taking a stand on a rule');

const isRule = (np: NounPhrase | undefined): boolean =>
  np !== undefined && np.name === undefined && RULE.test(np.plainNoun ?? '');

const RULE = endingIn('nouns of laws and orders');

/** Verbs of getting an order from a court. */
const GETS_ORDER = listed('verbs of getting an order');

const REQUIRES = listed('verbs of asking for leave of others');

const isCourtOrder = (np: NounPhrase | undefined): boolean =>
  np !== undefined && np.name === undefined && COURT_ORDER.test(np.plainNoun ?? '');

const COURT_ORDER = endingIn('orders of courts');

/** "imposed a penalty on Norvane for hiding losses": whom the penalty is on. */
function punished({ above, governor }: NonFinite): NounPhrase | undefined {
  if (governor?.via !== 'for' || !PENALTY.test(above?.object?.plainNoun ?? '')) return undefined;
  return above?.preps.find((p) => /^(?:on|against)$/u.test(p.prep))?.np;
}

/** Who is railed at or gone after for something did it. */
function reproached({ above, governor }: NonFinite): NounPhrase | undefined {
  if (governor?.via !== 'for' || above === undefined || above.object !== undefined) return undefined;
  return lemmaFits(above.verb, LASHES_OUT)
    ? above.preps.find((p) => /^(?:at|after|against)$/u.test(p.prep) && p.np.name !== undefined)?.np
    : undefined;
}

const LASHES_OUT = listed('verbs of attacking in words');

const PENALTY = listed('nouns of penalties and cases');

const isVia = ({ governor }: NonFinite, via: WordTest): boolean => governor !== undefined && via.test(governor.via);

const isAbove = ({ above }: NonFinite, lemma: WordTest): boolean => above !== undefined && lemmaFits(above.verb, lemma);

function subjectAbove({ build, above }: NonFinite): NounPhrase | undefined {
  return above === undefined ? undefined : build.subjectOf(above.at);
}

function objectAbove({ above }: NonFinite): NounPhrase | undefined {
  return above?.object;
}

function isObjectsAct(verb: NonFinite): boolean {
  const { build, governor, above } = verb;
  return (
    above?.object !== undefined &&
    !above.passive &&
    isAbove(verb, OBJECT_CONTROL) &&
    // "slammed Velm in a post accusing it": whoever wrote the post.
    !(governor?.via === 'ing' && governor.noun !== above.object && WRITING.test(governor.noun?.plainNoun ?? '')) &&
    // "paid $3 million to settle": no sum settles anything.
    !above.object.money &&
    // "needs approval to buy": who needs it buys.
    !GIVEN.test(above.object.plainNoun ?? '') &&
    // "made a bid to buy", "called a vote to ban": the bid buys nothing.
    !isAct(governor?.noun, build) &&
    !isAct(above.object, build)
  );
}

const WRITING = listed('writings');

function isPutInCharge({ above, ing }: NonFinite): boolean {
  if (!ing || above?.object === undefined || above.passive) return false;
  const puts = lemmaFits(above.verb, /^(?:put|place|leave|keep)$/u);
  return puts && above.preps.some((p) => p.prep === 'in' && p.np.plainNoun === 'charge');
}

/** Behind "and" something planned, with the verb that it is the subject of behind what it is for. */
function opensWithAct({ build, np, governor, k }: NonFinite): boolean {
  if (governor?.via !== 'inf' || np?.det !== 'indef' || np.possessor !== undefined || !isAct(np, build)) return false;
  const { items } = build;
  const later = items.findIndex((item, i) => i > k + 1 && item.type === 'vg');
  const verb = items[later];
  return isSign(items[k - 1], 'cc') && verb?.type === 'vg' && verb.form === 'finite' && items[later - 1]?.type === 'np';
}

/** "a bid", "a plan": what somebody does, and nobody who acts. */
const isAct = (np: NounPhrase | undefined, { rulebook }: Build): boolean =>
  np !== undefined &&
  np.name === undefined &&
  [np.noun ?? '', np.plainNoun ?? ''].some(
    // "made the change to comply"
    (n) => rulebook.lexicon.status.governorNouns.has(n) || CHANGE.test(n),
  );

const CHANGE = listed('nouns of changes');

/** "Norvane shares rose after securing a loan": it is Norvane that secures it. */
function firmOfShares(verb: NonFinite): NounPhrase | undefined {
  const shares = subjectAbove(verb);
  if (shares === undefined || !/^(?:share|stock)$/u.test(shares.plainNoun ?? '') || shares.name !== undefined)
    return undefined;
  const { items } = verb.build;
  const [of, firm] = items.slice(items.indexOf(shares) + 1);
  if (firm?.type === 'np' && firm.name !== undefined && isSign(of, 'prep', /^(?:of|in)$/u)) return firm;
  return shares.softName === undefined ? shares.possessor : softNameAlone(shares, shares.softName);
}

/** "Norvane" of "Norvane shares". */
const softNameAlone = (np: NounPhrase, softName: number): NounPhrase =>
  phraseLike(np, {
    noun: undefined,
    plainNoun: undefined,
    nounAt: undefined,
    softName: undefined,
    mods: [],
    moreNouns: [],
    name: softName,
    last: softName + 1,
    plural: false,
  });
