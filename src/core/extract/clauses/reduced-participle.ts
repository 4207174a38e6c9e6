import type { Rulebook } from '../../rules/rulebook.ts';
import { listed, type WordTest } from '../../rules/word-lists.ts';
import { isBareName } from '../link/adopt.ts';
import { type Item, isTimeLike, kindByNoun, type NounPhrase, type VerbGroup } from '../phrases.ts';
import { beforeAdverbs, isSay, isSign, lemmaFits, nextMeaning } from './items.ts';

/** A bare past form at `i` with its neighbours: `before` stands at `k`, adverbs left out. */
interface PastForm {
  readonly items: readonly Item[];
  readonly i: number;
  readonly verb: VerbGroup;
  readonly k: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly rulebook: Rulebook;
}

/** "tools developed by Norvane": whether a past form with no auxiliary is a participle here, not the verb of the sentence. */
export function isReduced(items: readonly Item[], i: number, rulebook: Rulebook): boolean {
  const verb = items[i] as VerbGroup;
  if (!verb.barePast) return false;
  const k = beforeMark(items, beforeAdverbs(items, i - 1));
  const form = { items, i, verb, k, before: items[k], after: nextMeaning(items, i + 1), rulebook };
  return RULES.find(({ when }) => when(form))?.reduced(form) ?? otherwise(form);
}

/** `that Norvane "lied to us"`, `a "robot" made by Norvane`: a quotation mark between a phrase and its verb. */
export const beforeMark = (items: readonly Item[], k: number): number =>
  isSign(items[k], 'punct', /^["“‘”]$/u) && items[k - 1]?.type === 'np' ? k - 1 : k;

const NOMINATIVE = /^(?:it|he|she|they|we|i)$/u;

const isBy = (item: Item | undefined): boolean => isSign(item, 'prep', /^by$/u);
const says = ({ verb, rulebook }: PastForm): boolean => isSay(verb, rulebook.lexicon.status.sayVerbs);

const isMadeThing = ({ verb, before, after, rulebook: { lexicon } }: PastForm): boolean =>
  before?.type === 'np' &&
  before.name === undefined &&
  before.det === 'indef' &&
  isSign(after, 'prep') &&
  /^(?:product|model)$/u.test(kindByNoun(before, lexicon) ?? '') &&
  lemmaFits(verb, MAKES);

const HOLDS_FOR = listed('verbs of considering as');
const IMPOSED = listed('measures that are imposed');
const IMPOSES = listed('verbs of imposing');
const LINKS = listed('verbs of being linked');

/** The first that fits decides. */
const RULES: readonly {
  readonly when: (form: PastForm) => boolean;
  readonly reduced: (form: PastForm) => boolean;
}[] = [
  // "Founded in 2019, Norvane"
  {
    when: ({ before }) => before === undefined || isSign(before, 'punct', /^["“]$/u),
    // "Built over two years by Norvane, Quillbee", "Fined $3 million by Tavland, Norvane"
    // "Also added were Norvane and Velm"
    reduced: ({ items, after, verb }) =>
      after?.type === 'prep' ||
      after === undefined ||
      (after.type === 'vg' && after.copula) ||
      (after.type === 'np' && isSumOf(verb, after)) ||
      (after.type === 'np' && isBy(items[items.indexOf(after) + 1])) ||
      (after.type === 'np' && after.name === undefined && isTimeLike(after)),
  },
  // "Norvane, *considered* a rival to Velm, has"
  {
    when: ({ items, i, k, before, after, verb }) =>
      isSign(before, 'punct', /^,$/u) &&
      lemmaFits(verb, HOLDS_FOR) &&
      after?.type === 'np' &&
      after.name === undefined &&
      items[k - 1]?.type === 'np' &&
      items.slice(i + 1).some((item, j, all) => item.type === 'vg' && isSign(all[j - 1], 'punct', /^,$/u)),
    reduced: () => true,
  },
  // "when asked", "as amended"
  { when: ({ before }) => isSign(before, 'sub') || isSign(before, 'prep'), reduced: () => true },
  { when: ({ before }) => isSign(before, 'cc'), reduced: joinsReduced },
  // "after the buyer promised to keep it": nobody is promised to do it.
  {
    when: ({ verb, before, after }) =>
      before?.type === 'np' && after?.type === 'vg' && after.form === 'inf' && lemmaFits(verb, UNDERTAKES),
    reduced: () => false,
  },
  // "who banned"
  { when: ({ before }) => isSign(before, 'rel'), reduced: () => false },
  // "the embargo that Tavland *imposed* on Ostrea has"
  {
    when: ({ items, k, before, after, verb }) =>
      before?.type === 'np' &&
      before.name !== undefined &&
      isSign(items[k - 1], 'rel', /^(?:that|which)$/u) &&
      !isBy(after) &&
      !isSeated(verb),
    reduced: () => false,
  },
  // "the suit that several firms – A, B and C – *filed* against Velm": the clause has no other verb.
  {
    when: ({ items, i, before }) => isSign(before, 'punct', /^[,)—–]$/u) && closesRelative(items, i),
    reduced: () => false,
  },
  // "Velm (sold to Norvane)"
  { when: fillsBracket, reduced: () => true },
  { when: ({ before }) => isSign(before, 'punct', /^[,(—–]$/u), reduced: isInsertion },
  // "a company called Norvane", "a language model (Lens-LM) called Tern-2"
  {
    when: ({ verb, before, after }) =>
      (before?.type === 'np' || isSign(before, 'punct', /^[)]$/u)) &&
      after?.type === 'np' &&
      ((before.type === 'np' && before.apposed.includes(after)) ||
        (after.parent?.as === 'apposed' && lemmaFits(verb, /^(?:call|name|dub)$/u))),
    reduced: () => true,
  },
  // "A lawsuit filed against Norvane by Velm and Tarn was dismissed"
  {
    when: ({ verb, before }) =>
      before?.type === 'np' &&
      before.name === undefined &&
      FILED.test(before.plainNoun ?? '') &&
      lemmaFits(verb, /^(?:file|bring|lodge)$/u),
    reduced: () => true,
  },
  // "behind a fine *imposed on* Norvane by Tavland": no fine imposes.
  {
    when: ({ verb, before, after }) =>
      before?.type === 'np' &&
      before.name === undefined &&
      after?.type === 'prep' &&
      /^(?:on|upon|against|by)$/u.test(after.lower) &&
      IMPOSED.test(before.plainNoun ?? '') &&
      lemmaFits(verb, IMPOSES),
    reduced: () => true,
  },
  // "Norvane fined $3 million by the regulator", "Norvane banned in Tavland": a headline leaves out "is".
  { when: isFined, reduced: () => true },
  { when: isStruckInLand, reduced: () => true },
  // "two people *briefed on* the matter said"
  {
    when: ({ verb, before, after }) =>
      before?.type === 'np' &&
      before.name === undefined &&
      before.pronoun === undefined &&
      before.plural &&
      lemmaFits(verb, /^brief$/u) &&
      isSign(after, 'prep', /^(?:on|about)$/u),
    reduced: () => true,
  },
  // "a consortium *made up of* Norvane and Velm bought Tarn"
  {
    when: ({ verb, after }) => verb.particle === 'up' && lemmaFits(verb, /^make$/u) && isSign(after, 'prep', /^of$/u),
    reduced: () => true,
  },
  // "announced a service *built with* Norvane": no thing builds, and least of all without an object.
  { when: isMadeThing, reduced: () => true },
  // "hackers *linked to* Tavland stole it": many without a name, and to whom they belong.
  {
    when: ({ verb, before, after }) =>
      before?.type === 'np' &&
      before.name === undefined &&
      before.pronoun === undefined &&
      before.plural &&
      lemmaFits(verb, LINKS) &&
      isSign(after, 'prep', /^(?:to|with)$/u),
    reduced: () => true,
  },
  // "announced a partnership *focused* on chips": a plan that is new to the reader has its aim behind it.
  { when: isAimOfNews, reduced: () => true },
  // "Norvane hit back with a suit of its own": it hits.
  {
    when: ({ items, i, verb }) =>
      verb.particle === 'back' || (isSign(items[i + 1], 'adv', /^back$/u) && lemmaFits(verb, /^hit$/u)),
    reduced: () => false,
  },
  // "Norvane accused of theft by Velm": who accuses names whom.
  {
    when: ({ verb, before, after }) =>
      before?.type === 'np' &&
      PATIENT_ONLY.some(({ verbs, prep }) => lemmaFits(verb, verbs) && isSign(after, 'prep', prep)),
    reduced: () => true,
  },
  // "the round it raised from Norvane": nobody calls a pronoun so.
  {
    when: ({ before, after }) => before?.type === 'np' && NOMINATIVE.test(before.pronoun ?? '') && !isBy(after),
    reduced: () => false,
  },
  // "Quillbee is the tool *Norvane built*"
  {
    when: ({ items, k, before, after, verb }) =>
      before?.type === 'np' && isBareName(before) && isHead(items[k - 1]) && !isBy(after) && !isSeated(verb),
    reduced: () => false,
  },
  // "Norvane banned the tool"
  { when: ({ before, after }) => before?.type !== 'np' || after?.type === 'np', reduced: () => false },
  { when: ({ after }) => isBy(after), reduced: () => true },
  // "unveiled Quillbee, an app built on Tern-2": a verb of the sentence would stand behind a comma.
  {
    when: (form) =>
      form.before?.type === 'np' &&
      form.before.parent?.as === 'apposed' &&
      form.before.det === 'indef' &&
      (isSign(form.after, 'prep') || isMeantTo(form)) &&
      !says(form),
    reduced: () => true,
  },
  // "a deal with Norvane, the maker of chips *designed* for robots"
  { when: (form) => isSign(form.after, 'prep') && !says(form) && endsApposition(form), reduced: () => true },
  // "Quillbee, the assistant built into Osker, is"
  {
    when: (form) =>
      form.before?.type === 'np' &&
      form.before.parent?.as === 'apposed' &&
      isSign(form.after, 'prep') &&
      !says(form) &&
      closesBeforeVerb(form),
    reduced: () => true,
  },
  // "paid after the agency *found that* it had lied": what is said stands behind whoever says it.
  {
    when: ({ before, after, verb }) =>
      before?.type === 'np' && isSign(after, 'sub', /^that$/u) && !lemmaFits(verb, TELLS_WHOM),
    reduced: () => false,
  },
  { when: isDoneByLater, reduced: () => true },
  { when: endsTimeClause, reduced: () => false },
  // "A plan to buy Velm *collapsed*"
  { when: endsPlan, reduced: () => false },
  // "a maker of lenses based in Lisbon"
  { when: ({ verb, after }) => isSign(after, 'prep', /^in$/u) && isSeated(verb), reduced: () => true },
];

/** "that several firms, A and B,": "that" with a subject of its own, examples of that subject, and no verb up to here. */
function closesRelative(items: readonly Item[], i: number): boolean {
  const rel = items.findLastIndex((item, at) => at < i && item.type === 'rel');
  if (!isSign(items[rel], 'rel', /^(?:that|which|whom)$/u) || items[rel + 1]?.type !== 'np') return false;
  const inside = items.slice(rel + 1, i);
  return (
    inside.every((item) => item.type !== 'vg' && item.type !== 'sub') &&
    inside.some((item) => item.type === 'np' && item.name === undefined && item.examples.length > 0)
  );
}

/** The phrase before is the last inside an apposition that no comma has closed: a verb of the sentence would stand behind one. */
function endsApposition({ items, k }: PastForm): boolean {
  let head = k;
  while (items[head]?.type === 'np' && isSign(items[head - 1], 'prep')) head -= 2;
  const told = items[head];
  return head < k && told?.type === 'np' && told.parent?.as === 'apposed' && isComma(items[head - 1]);
}

/** "A remedy *imposed* on Velm by Tavland took": behind the participle's own phrases stands who did it, and then the verb. */
function isDoneByLater({ items, i, before }: PastForm): boolean {
  if (before?.type !== 'np' || before.name !== undefined || before.pronoun !== undefined) return false;
  let k = i + 1;
  let done = false;
  while (isSign(items[k], 'prep') && items[k + 1]?.type === 'np') {
    const np = items[k + 1] as NounPhrase;
    done ||= isBy(items[k]) && np.name !== undefined;
    k += 2;
    while (items[k]?.type === 'np' && isTimeLike(items[k] as NounPhrase)) k++;
    while (joinsMember(items, k)) k += isSign(items[k + 1], 'cc') ? 3 : 2;
  }
  const verb = items[k];
  return done && verb?.type === 'vg' && verb.form === 'finite';
}

/** "the tool": a phrase that a clause with no word to open it may hang on. */
const isHead = (item: Item | undefined): boolean =>
  item?.type === 'np' &&
  item.name === undefined &&
  /^(?:def|indef)$/u.test(item.det) &&
  !isTimeLike(item) &&
  !item.money;

const FILED = listed('nouns of what is filed');

/** "after a deal with Norvane *collapsed* and": what "after" opens ends with its verb. */
function endsTimeClause({ items, k, after }: PastForm): boolean {
  if (after !== undefined && after.type !== 'cc' && !isSign(after, 'punct')) return false;
  const from = items.findLastIndex((item, i) => i < k && item.type === 'vg');
  return items.slice(from + 1, k).some((item) => isSign(item, 'prep', /^(?:after|before|since|until|as|once)$/u));
}

/** Behind an infinitive that says what a plan or bid is for, where the sentence or clause begins with that and has no other verb. */
function endsPlan({ items, k, before, after, rulebook: { lexicon } }: PastForm): boolean {
  if (before?.type !== 'np' || items[k - 1]?.type === 'np' || isBy(after) || after?.type === 'vg') return false;
  const act = items.findLastIndex((item, i) => i < k && item.type === 'vg');
  const verb = items[act];
  if (verb?.type !== 'vg' || verb.form !== 'inf') return false;
  // "A plan by Norvane to buy Velm"
  const by = items[act - 2];
  const plan = isSign(by, 'prep', /^(?:by|from|of|for)$/u) ? items[act - 3] : items[act - 1];
  if (plan?.type !== 'np' || !lexicon.status.governorNouns.has(plan.plainNoun ?? '')) return false;
  const opens = items[items.indexOf(plan) - 1];
  return opens === undefined || opensClause(opens) || isSign(opens, 'cc');
}

/** "a tool meant to rival Velm" */
const isMeantTo = ({ verb, after }: PastForm): boolean =>
  after?.type === 'vg' && after.form === 'inf' && lemmaFits(verb, INTENDED);

/** Behind a verb of announcing, and with nothing but a time between, "a plan *aimed* at". */
function isAimOfNews({ items, k, before, after, verb }: PastForm): boolean {
  if (before?.type !== 'np' || before.name !== undefined || !/^(?:indef|none)$/u.test(before.det)) return false;
  if (after?.type !== 'prep' && !(after?.type === 'vg' && after.form === 'inf')) return false;
  const told = items.findLastIndex((item, at) => at < k && item.type === 'vg');
  const says = items[told];
  const between = items.slice(told + 1, k);
  return (
    says?.type === 'vg' &&
    lemmaFits(says, ANNOUNCES) &&
    lemmaFits(verb, AIMS) &&
    between.every((item) => isComma(item) || item.type === 'prep' || (item.type === 'np' && isTimeLike(item)))
  );
}

const ANNOUNCES = /^(?:announce|reveal|disclose|confirm|propose)$/u;

const AIMS = listed('participles of what a plan is for');

const UNDERTAKES = listed('verbs of undertaking to do');

const INTENDED = listed('verbs of intent');

const TELLS_WHOM = listed('verbs of telling somebody');

/** Verbs with such a preposition right behind them have their object before them. */
const PATIENT_ONLY: readonly { readonly verbs: WordTest; readonly prep: WordTest }[] = [
  { verbs: listed('verbs of accusing of'), prep: /^of$/u },
  { verbs: listed('verbs of burdening with'), prep: /^with$/u },
  { verbs: listed('verbs of barring from'), prep: /^from$/u },
  { verbs: listed('verbs of naming as'), prep: /^as$/u },
];

const otherwise = (form: PastForm): boolean =>
  laterVerbWithoutSubject(form) || (!says(form) && isArgumentOfEarlier(form));

/** "based in Lisbon": where something has its seat. */
export const isSeated = (verb: VerbGroup): boolean => lemmaFits(verb, SEATED);

const SEATED = listed('verbs of having a seat');

/** A row of participles opens the sentence, each behind a comma or "and", and the verb at `i` is one of them. */
export const opensRow = (items: readonly Item[], i: number): boolean =>
  items.slice(0, i + 1).every((item, k) => {
    const before = items[k - 1];
    if (item.type === 'vg') return item.barePast && (k === 0 || isComma(before) || isSign(before, 'cc', /^and$/u));
    return (
      k > 0 &&
      (item.type === 'np' || item.type === 'prep' || item.type === 'adv' || isSign(item, 'cc') || isComma(item))
    );
  }) && items[i]?.type === 'vg';

const isComma = (item: Item | undefined): boolean => isSign(item, 'punct', /^,$/u);

/** "Based in Lisbon and led by A, Norvane is": what "and" joins to a participle is one. */
function joinsReduced(form: PastForm): boolean {
  const { items, k, after, rulebook } = form;
  // "Norvane, the startup behind Quillbee and *backed* by Velm,"
  if (isBy(after) && endsApposition({ ...form, k: k - 1 })) return true;
  for (let i = k - 1; i >= 0; i--) {
    const item = items[i] as Item;
    // "a round led by A and joined by B"
    // "Backed by A, led by B *and based* in Lisbon, Norvane is", "Norvane, backed by A *and built* on B, is"
    const goesOn =
      isSign(after, 'prep') &&
      (opensRow(items, i) || (isSign(items[i - 1], 'punct', /^,$/u) && closesBeforeVerb(form)));
    if (item.type === 'vg') return (i === 0 || isBy(after) || goesOn) && isReduced(items, i, rulebook);
    if (item.type === 'sub' || item.type === 'rel') return false;
  }
  return false;
}

/** With a sum right behind it, somebody is fined: who fines names whom. */
function isFined({ verb, before, after }: PastForm): boolean {
  return before?.type === 'np' && after?.type === 'np' && isSumOf(verb, after);
}

const isSumOf = (verb: VerbGroup, { money }: NounPhrase): boolean => money && lemmaFits(verb, FINES);

/** "Norvane *fined in* Tavland": such verbs name whom it is done to, before them or behind. */
function isStruckInLand({ items, verb, before, after }: PastForm): boolean {
  if (before?.type !== 'np' || !isSign(after, 'prep', /^in$/u) || !lemmaFits(verb, STRIKES)) return false;
  const land = items[items.indexOf(after) + 1];
  return land?.type === 'np' && land.name !== undefined && !isTimeLike(land);
}

const STRIKES = listed('verbs that name whom they strike');

const FINES = listed('verbs of fining');

/** Between brackets behind a phrase, with its prepositional phrases alone. */
function fillsBracket({ items, i, k, before, after }: PastForm): boolean {
  if (!isSign(before, 'punct', /^[(]$/u) || items[k - 1]?.type !== 'np' || !isSign(after, 'prep')) return false;
  const end = items.findIndex((item, at) => at > i && (item.type === 'vg' || isSign(item, 'punct', /^[()]$/u)));
  return isSign(items[end], 'punct', /^[)]$/u);
}

/** ", fined last year by the regulator," */
function isInsertion(form: PastForm): boolean {
  const { items, after } = form;
  const time = after?.type === 'np' && isTimeLike(after) ? items.indexOf(after) : -1;
  // ", bought two years *ago* by Norvane,"
  const behind = isSign(items[time + 1], 'adv', /^(?:ago|later|earlier)$/u) ? time + 2 : time + 1;
  const agent = time < 0 ? after : items[behind];
  if (isBy(agent)) return true;
  // ", launched this year and backed by Velm,"
  const [and, joined, by] = items.slice(behind, behind + 3);
  if (time >= 0 && isSign(and, 'cc', /^and$/u) && joined?.type === 'vg' && joined.barePast && isBy(by)) return true;
  // ", already fined $3 million by Tavland,"
  if (after?.type === 'np' && isSumOf(form.verb, after)) return true;
  if (goesOnOpening(form)) return true;
  // "sells a chatbot, built with Norvane.", "sells a chatbot, based on Tern-2, to banks"
  if (isSign(after, 'prep', /^with$/u) && lemmaFits(form.verb, MAKES) && endsThere(form)) return true;
  if (isSign(after, 'prep', /^(?:on|upon)$/u) && lemmaFits(form.verb, RESTS) && endsThere(form)) return true;
  // ", founded in 2017 by Ada Quill and Bo Tarn,"
  const at = items.indexOf(after as Item);
  if (isSign(after, 'prep', /^(?:in|on|at|for)$/u) && items[at + 1]?.type === 'np' && isBy(items[at + 2])) return true;
  // "founded in Lisbon in 2017 by"
  if (at >= 0 && isPlaced(items, at) && isPlaced(items, at + 2) && isBy(items[at + 4])) return true;
  return isSign(after, 'prep') && !says(form) && (laterVerbWithoutSubject(form) || closesBeforeVerb(form));
}

const MAKES = listed('verbs of making a thing');

const RESTS = listed('verbs of resting a thing on another');

/** A verb with its object stands before the comma, and nothing but one phrase behind: the participle has no subject of its own. */
function endsThere({ items, k, after }: PastForm): boolean {
  const end = items[items.indexOf(after as Item) + 2];
  const object = items[k - 1];
  const verb = object?.type === 'np' ? items[k - 2] : undefined;
  return verb?.type === 'vg' && verb.form === 'finite' && (end === undefined || isSign(end, 'punct'));
}

/** "Powered by Norvane chips, *paired* with 12GB of memory, the phone is": a row of participles opens the sentence. */
const goesOnOpening = ({ items, i, after, rulebook }: PastForm): boolean =>
  isSign(after, 'prep') &&
  items[0]?.type === 'vg' &&
  isReduced(items, 0, rulebook) &&
  items.slice(1, i).every((item) => item.type === 'np' || item.type === 'prep' || item.type === 'punct');

const isPlaced = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], 'prep', /^(?:in|on|at|for)$/u) && items[at + 1]?.type === 'np';

/** After the verb's prepositional phrases another finite verb follows at once: this one was no main verb. */
function laterVerbWithoutSubject({ items, i }: PastForm): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    if (item.type === 'vg') return item.form === 'finite' && !item.barePast;
    // "by Norvane, Velm and Tarn"
    if (joinsMember(items, k)) continue;
    if (item.type === 'np' && item.parent?.as === 'member') continue;
    if (item.type === 'np' && items[k - 1]?.type !== 'prep' && !isTimeLike(item)) return false;
    if (item.type === 'sub' || item.type === 'rel' || item.type === 'cc' || isSign(item, 'punct')) return false;
  }
  return false;
}

/** A sign of a list, before its next member. */
function joinsMember(items: readonly Item[], k: number): boolean {
  const sign = items[k];
  const next = isSign(items[k + 1], 'cc') ? items[k + 2] : items[k + 1];
  return (isSign(sign, 'cc') || isSign(sign, 'punct', /^,$/u)) && next?.type === 'np' && next.parent?.as === 'member';
}

/** ", headquartered in Lisbon, Portugal, fell": an insertion that a comma closes right before the finite verb. */
function closesBeforeVerb({ items, i }: PastForm): boolean {
  for (let k = i + 1; k < items.length; k++) {
    const item = items[k] as Item;
    // "valued at $3 billion after a round led by Norvane, said"
    // "founded in 2019 and backed by Norvane, said"
    if (item.type === 'vg' && item.barePast && (isBy(items[k + 1]) || isSign(items[k - 1], 'cc'))) continue;
    const next = items[k + 1];
    if (isSign(item, 'cc', /^and$/u) && next?.type === 'vg' && next.barePast && isSign(items[k + 2], 'prep')) continue;
    // "barred from *selling* chips by Tavland, has"
    if (item.type === 'vg' && item.form === 'ing' && isSign(items[k - 1], 'prep')) continue;
    if (item.type === 'vg')
      return item.form === 'finite' && isSign(items[k - 1], 'punct', /^[,—–]$/u) && !endsTime(items, i, k);
    if (joinsMember(items, k)) continue;
    // "Norvane, a bank, joined in May; Velm, a broker, left": another clause's verb.
    if (item.type === 'sub' || item.type === 'rel' || item.type === 'cc' || isSign(item, 'punct', /^;$/u)) return false;
  }
  return false;
}

/** ", sued in 2022 *after its chief, Ada Quill, joined* Velm": the later verb is that of "after". */
function endsTime(items: readonly Item[], from: number, verb: number): boolean {
  const after = items.findLastIndex(
    (item, k) => k > from && k < verb && isSign(item, 'prep', /^(?:after|before|since|until)$/u),
  );
  const subject = items[after + 1];
  return (
    after > 0 &&
    subject?.type === 'np' &&
    subject.apposed.length > 0 &&
    items.slice(after + 1, verb).every((item) => item.type === 'np' || item.type === 'punct')
  );
}

/** The phrase before the form already belongs to a finite verb of this clause. */
function isArgumentOfEarlier({ items, i: verb, k, rulebook }: PastForm): boolean {
  for (let i = k - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.type === 'vg') {
      // "A group led by Norvane offered to buy": after one participle, an infinitive follows the finite verb.
      if (items[verb + 1]?.type === 'vg' && item.barePast && isReduced(items, i, rulebook)) continue;
      return !(isSay(item, rulebook.lexicon.status.sayVerbs) && i === k - 1) && item.form !== 'part';
    }
    if (opensClause(item)) return false;
  }
  return false;
}

const opensClause = (item: Item): boolean =>
  item.type === 'sub' || item.type === 'rel' || isSign(item, 'cc', /^but$/u) || isSign(item, 'punct', /^[,;:—–]$/u);
