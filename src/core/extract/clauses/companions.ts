import { listed } from '../../rules/word-lists.ts';
import { adopt } from '../link/adopt.ts';
import type { Item, NounPhrase, Sign } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isSign, lemmaFits } from './items.ts';

/** "Alongside A and B, Norvane invested", "Norvane, in collaboration with A, built": a companion before its verb. */
export function readCompanions({ items, clauses, words }: Build): void {
  readMore({ items, clauses, words });
  readHelm({ items, clauses });
  items.forEach((prep, i) => {
    if (prep.type !== 'prep') return;
    const np = insideOf(items, i);
    const opens = i === 0 || isSign(items[i - 1], 'punct', /^[,“"—–]$/u);
    if (np?.type !== 'np') return;
    const next = [...clauses.values()].find((c) => c.at > i && c.verb.form === 'finite');
    if (!opens) {
      if (next !== undefined && isBesideSubject(items, i, next.at)) next.preps.push({ prep: prep.lower, np });
      // "Norvane *in partnership with Velm* will launch it": no comma, and nothing else before the verb.
      else if (next !== undefined && isJointSubject(items, i, next.at)) next.preps.push({ prep: prep.lower, np });
      // "which *through its fund* has invested": of the clause that the word before opens.
      else if (next?.relative && isSign(items[i - 1], 'rel') && isRowTo(items, i, next.at))
        next.preps.push({ prep: prep.lower, np });
      return;
    }
    const closed = next !== undefined && closesBefore(items, i, next.at);
    // "Norvane, like Velm and Tarn, uses it", "Like Velm before it, Norvane banned it"
    if ((closed && np.name !== undefined && alikeWith(items, i)) || (next !== undefined && opensAlike(items, i, next)))
      next.preps.push({ prep: 'alongside', np });
    if (!accompanies(prep, np) || isSign(items[i - 1], 'punct', /^[—–]$/u)) return;
    if (next !== undefined && (i === 0 || !isSign(items[i - 1], 'punct', /^,$/u) || closed))
      next.preps.push({ prep: BESIDE.test(prep.lower) || prep.lower === 'in' ? prep.lower : 'through', np });
  });
}

/** "Norvane, *with Ada Quill at the helm*, has grown", "has grown with Ada Quill at the helm": who leads whoever acts. */
function readHelm({ items, clauses }: Pick<Build, 'items' | 'clauses'>): void {
  items.forEach((item, i) => {
    if (item.type !== 'prep' || item.lower !== 'with') return;
    const [np, at, helm] = items.slice(i + 1, i + 4);
    if (np?.type !== 'np' || !isSign(at, 'prep', /^(?:at|in)$/u)) return;
    if (helm?.type !== 'np' || !HELM.test(helm.plainNoun ?? '')) return;
    const finite = [...clauses.values()].filter((c) => c.verb.form === 'finite');
    const closed = isSign(items[i + 4], 'punct', /^[,—–]$/u);
    const next = closed ? finite.find((c) => c.at > i) : finite.findLast((c) => c.at < i);
    next?.preps.push({ prep: 'helmed by', np });
  });
}

const HELM = listed('what leaders are at');

/** Between commas or dashes right behind a name. */
const alikeWith = (items: readonly Item[], i: number): boolean => {
  const before = items[i - 2];
  return (
    isSign(items[i], 'prep', /^like$/u) &&
    before?.type === 'np' &&
    before.name !== undefined &&
    before.parent === undefined
  );
};

/** "Like Velm before it, Norvane banned it": the two open the sentence, and do what many do to the same one. */
function opensAlike(items: readonly Item[], i: number, { verb, at }: Clause): boolean {
  const comma = items.findIndex(
    (item) => isSign(item, 'punct', /^,$/u) && items[items.indexOf(item) + 2]?.type === 'vg',
  );
  const between = items.slice(2, comma).filter((item) => !(item.type === 'np' && item.parent?.np === items[1]));
  const [before, it] = between.filter((item) => item.type !== 'cc' && !isSign(item, 'punct'));
  const alone =
    before === undefined || (isSign(before, 'prep', /^before$/u) && it?.type === 'np' && it.pronoun !== undefined);
  return i === 0 && isSign(items[0], 'prep', /^like$/u) && comma + 2 === at && alone && lemmaFits(verb, MANY_DO);
}

const MANY_DO = listed('verbs of what many do to one');

/** "Besides Velm, Norvane also owns Tarn", "In addition to Velm, it counts Tarn as a customer": what opens the sentence is done to as well. */
function readMore({ items, clauses, words }: Pick<Build, 'items' | 'clauses' | 'words'>): void {
  const [more, np] = items;
  if (more === undefined || np?.type !== 'np' || np.name === undefined) return;
  const said = words.slice(more.first, more.last).map((w) => w.lower);
  const next = [...clauses.values()].find((c) => c.verb.form === 'finite');
  const goesOn = next?.verb.adverbs.includes('also') || next?.verb.lemmas.some((l) => ONE_AFTER_ANOTHER.test(l));
  if (next !== undefined && goesOn && MORE.test(said.join(' '))) next.preps.push({ prep: 'besides', np });
}

const ONE_AFTER_ANOTHER = listed('verbs of what is done to one after another');

const MORE = /^(?:besides|in addition to|apart from|aside from)$/u;

/**
 * "Norvane has banned it, *as have A and B*", "*and so did A*", "is suing it, *as are A and B*": who is named behind the auxiliary
 * does what the verb before says, or suffers it: "was fined, *as were A and B*".
 */
export function readFollowers(build: Build): void {
  const { items, clauses, words } = build;
  for (const clause of clauses.values()) {
    const { verb, at, object } = clause;
    const is = verb.lemmas.every((l) => l === 'be');
    const did =
      verb.form === 'finite' &&
      (is || verb.lemmas.every((l) => /^(?:have|do)$/u.test(l))) &&
      verb.last - verb.first === 1;
    const too = isSign(items[at - 1], 'prep', /^as$/u) || isSign(items[at - 1], 'sub', /^so$/u);
    if (!did || !too || object?.name === undefined) continue;
    // "was fined for letting users leave, as was A": the same auxiliary tells which verb it goes with.
    const agrees = ({ verb: { first, main, copula } }: Clause) =>
      !copula && words.slice(first, main).some((w) => (is ? BE : HAVE).test(w.lower));
    const done = [...clauses.values()].filter((c) => c.at < at && c.verb.form === 'finite' && !c.relative);
    const before = done.at(-1);
    if (is && before?.verb.copula === true) {
      isToo(before.verb, before.subject ?? build.subjectOf(before.at), object);
      continue;
    }
    const above = is ? done.findLast(agrees) : before;
    if (above === undefined || (above.passive && (!agrees(above) || above.verb.negated))) continue;
    above.preps.push({ prep: above.passive ? ALIKE_DONE : ALIKE, np: object });
    clause.object = undefined;
  }
}

/** "is a rival of Velm, *and so is Tarn*": the two are it, as a list of both would be. */
function isToo({ negated }: Clause['verb'], subject: NounPhrase | undefined, too: NounPhrase): void {
  if (subject?.name === undefined || subject.parent !== undefined || negated) return;
  adopt(subject, [too, ...too.members], 'member');
}

/** The phrase behind a preposition; "as part *of a deal*": that of which it is part. */
function insideOf(items: readonly Item[], prep: number): Item | undefined {
  const [np, of, whole] = items.slice(prep + 1, prep + 4);
  const part = np?.type === 'np' && np.plainNoun === 'part' && isSign(items[prep], 'prep', /^as$/u);
  return part && isSign(of, 'prep', /^of$/u) ? whole : np;
}

/** How whoever does the same by themselves stands beside a clause. */
export const ALIKE = 'as did';

const BE = /^(?:is|are|was|were|['’](?:s|re))$/u;
const HAVE = /^(?:has|have|had|['’](?:ve|d))$/u;

/** How whoever suffers the same stands beside a clause. */
export const ALIKE_DONE = 'as were';

/** Behind these stands whoever acts too. */
export const BESIDE = /^(?:alongside|together with|as did)$/u;

const accompanies = (prep: Sign, np: NounPhrase): boolean =>
  BESIDE.test(prep.lower) ||
  (prep.lower === 'in' && JOINTLY.test(np.plainNoun ?? '')) ||
  // "With the acquisition of A, Norvane gains"
  (prep.lower === 'with' && np.possessor === undefined && SUPPORT.test(np.plainNoun ?? '')) ||
  // "Under a deal with A, Norvane builds", "Thanks to its partnership with A"
  (/^(?:under|through|via|thanks to|as|to)$/u.test(prep.lower) && DEALS.test(np.plainNoun ?? ''));

const SUPPORT = listed('help with money');

const DEALS = listed('deals between two');

/** Nouns that, behind "in", say that somebody else takes part. */
export const JOINTLY = listed('joint undertakings');

/** "Velm, which *together with A and B* led it", "Norvane *alongside Velm* led it": no comma stands between those who act and their verb. */
function isBesideSubject(items: readonly Item[], at: number, verb: number): boolean {
  const before = items[at - 1];
  const acts = isSign(before, 'rel', /^(?:which|who|that)$/u) || (before?.type === 'np' && at === 1);
  return isSign(items[at], 'prep', SIDE_BY_SIDE) && acts && isRowTo(items, at, verb);
}

/** "*Norvane in partnership with Velm* will": a name opens the clause, and the verb stands behind the other one. */
function isJointSubject(items: readonly Item[], at: number, verb: number): boolean {
  const [subject, np, prep] = [items[at - 1], items[at + 1], items[at + 2]];
  const opens = at === 1 || isSign(items[at - 2], 'punct', /^,$/u);
  return (
    opens &&
    subject?.type === 'np' &&
    subject.name !== undefined &&
    isSign(items[at], 'prep', /^in$/u) &&
    np?.type === 'np' &&
    np.possessor === undefined &&
    JOINTLY.test(np.plainNoun ?? '') &&
    isSign(prep, 'prep', /^with$/u) &&
    isRowTo(items, at + 2, verb)
  );
}

/** Behind the preposition at `at` nothing but its phrase, or a list, stands before the verb. */
function isRowTo(items: readonly Item[], at: number, verb: number): boolean {
  const isListed = (item: Item) => item.type === 'np' || item.type === 'cc' || isSign(item, 'punct', /^,$/u);
  const between = items.slice(at + 1, verb).filter((item) => !isSign(item, 'adv'));
  return between.every(isListed) && between.at(-1)?.type === 'np';
}

const SIDE_BY_SIDE = /^(?:alongside|together with)$/u;

/** No verb between, and a comma or dash right before the verb. */
const closesBefore = (items: readonly Item[], from: number, verb: number): boolean =>
  isSign(items[verb - 1], 'punct', /^[,—–]$/u) && items.slice(from, verb).every((item) => item.type !== 'vg');
