import { gather } from '../../../model/index.ts';
import type { Frame } from '../../../rules/rulebook.ts';
import { endingIn, listed } from '../../../rules/word-lists.ts';
import { type Candidate, inTurn, type MatchAt, pairs, pairsWithin } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { fitsKinds, isMade, kindOf } from '../../kinds/kinds.ts';
import { type Item, listDescribed, type NounPhrase, phraseLike, rootOf } from '../../phrases.ts';
import { type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { besideAmong } from '../../reference/beside-among.ts';
import { isIncluding, mainClause, predicateOf } from '../../reference/clause-of.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { phrasesAfter, wholeOf } from '../../reference/phrases-after.ts';
import { isForPlatform } from '../../reference/platform.ts';
import { actors, patients } from '../../sides.ts';
import { spanOf } from '../../spans.ts';
import { clauseModality, hasOrdinal, nounModality, weaker } from '../../status/status.ts';
import { BID } from '../../unsaid/takeover.ts';
import type { FrameIndex } from '../frame-index.ts';
import { bearerBefore } from './bearer-before.ts';
import { othersOf } from './role-others.ts';
import { heldAs } from './role-places.ts';
import {
  isDescribedAnew,
  isOpen,
  isRivalBidder,
  isRoster,
  isShouted,
  pluralRole,
  rivalBefore,
  roleWord,
} from './role-words.ts';

/** Nouns that stand for one side of a relation: "A, the maker of B", "B rival A", "its customers include A". */

export function matchRoles(at: MatchAt, frames: FrameIndex): Candidate[] {
  return gather(at.parsed.phrases, (np) => {
    if (np.nounAt === undefined || isShouted(at, np)) return [];
    const told = frames.saying([np.noun, np.plainNoun, ...np.moreNouns, rivalBefore(at, np)]);
    // Most nouns are no role's, and most of these phrases hold no name.
    if (told === frames.any && !standsByName(np)) return [];
    return gather(told, (frame) => matchRole(at, np, frame));
  });
}

function matchRole(at: MatchAt, np: NounPhrase, frame: Frame): Candidate[] {
  if (np.nounAt === undefined || isRivalBidder(np, frame) || (isOpen(frame) && !standsByName(np))) return [];
  if (!roleWord(np, frame) && !frame.words.has(rivalBefore(at, np) ?? '')) return [];
  const { parsed, rulebook } = at;
  if (frame.notBefore.size > 0 && isOfOtherSort(at, np, frame)) return [];
  if (frame.needsWord.size > 0 && !parsed.words.slice(np.first, np.nounAt).some((w) => frame.needsWord.has(w.lower)))
    return [];
  if (isNone(at, np, frame)) return [];
  const bearerKinds = frame.bearer === 'subject' ? frame.subjectKinds : frame.objectKinds;
  const otherKinds = frame.bearer === 'subject' ? frame.objectKinds : frame.subjectKinds;
  const bearers = bearersOf(at, np, frame).filter(
    (d) => fitsKinds(d.entity, bearerKinds) && !(frame.relation === 'develops' && isRunOn(at, np, d)),
  );
  if (bearers.length === 0) return [];
  const develops = frame.relation === 'develops';
  const others = othersOf(at, np, { frame, kinds: otherKinds }).filter(
    (d) =>
      fitsKinds(d.entity, otherKinds) &&
      !(develops && (isAnothers(at, d, bearers) || isIndex(d))) &&
      !isOfNamesake(at, np, d, bearers),
  );
  // "Its holdings are Norvane and Velm": not those of Norvane.
  if (np.possessor?.pronoun !== undefined && others.some((o) => bearers.some((b) => b.entity === o.entity))) return [];
  // "tools from Norvane and Velm, including Quillbee": which of them makes it is not said.
  if (develops && np.examples.length > 0 && new Set(others.map((d) => d.entity)).size > 1) return [];
  // "Norvane developer Ada Quill" works there.
  const staff =
    frame.id === 'develops.maker' &&
    np.plainNoun === 'developer' &&
    np.mods.length > 0 &&
    bearers.every((d) => kindOf(d.entity) === 'person');
  if (staff && others.every((d) => d.entity.known === undefined || d.entity.known.kinds.includes('company'))) return [];
  // "Ada Quill's platform Velm": a firm that a person rather owns.
  const makers = develops && bearers.some((d) => !isMade(d.entity));
  if (makers && others.some((d) => kindOf(d.entity) === 'person')) return [];
  // "Norvane's version of Quillbee" is no part of Quillbee.
  if (frame.relation === 'part_of' && np.possessor !== undefined && VERSION.test(np.plainNoun ?? '')) return [];
  const trigger = spanOf(parsed, np.nounAt, np.nounAt + 1);
  const ofBid = frame.relation === 'invests_in' && backsBid(parsed) ? 'possible' : 'asserted';
  const modality = weaker(ofBid, weaker(nounModality(parsed, np, rulebook.lexicon), predicateModality(at, np, frame)));
  // Startups in a race are rivals of the one that is told of, and not for being two.
  if (others.length === 0 && frame.other.includes('in-race')) return [];
  const { symmetric } = rulebook.relations.get(frame.relation) ?? { symmetric: false };
  // "Rivals Norvane and Velm agreed on a truce."
  if (others.length === 0 && symmetric && eachOther(at, np))
    return pairsWithin({ frame, members: bearers, trigger, modality });
  if (others.length === 0 && symmetric && bearers.length === 2 && areBoth(at, np))
    return pairsWithin({ frame, members: bearers, trigger, modality });
  const sides =
    frame.bearer === 'subject'
      ? apartFromWhole({ subjects: bearers, objects: others })
      : { subjects: others, objects: bearers };
  return inTurn(parsed.words, np.nounAt, { ...sides, claims: pairs({ frame, ...sides, trigger, modality }) });
}

/** "new versions of its *Tern* models, *Tern-4.5 and Tern-5*": where one list is both sides, its head is what the others are of. */
function apartFromWhole({ subjects, objects }: Sides): Sides {
  const [whole] = objects;
  const isOneList = objects.length > 1 && objects.every((o) => subjects.some((s) => s.entity === o.entity));
  if (whole === undefined || !isOneList) return { subjects, objects };
  return {
    subjects: subjects.filter((s) => s.entity.name.startsWith(whole.entity.name) && s.entity !== whole.entity),
    objects: [whole],
  };
}

interface Sides {
  readonly subjects: readonly Denoted[];
  readonly objects: readonly Denoted[];
}

/** "the *FTSE 100* paint maker": an index that it belongs to. */
const isIndex = ({ entity }: Denoted): boolean => OPENS_INDEX.test(entity.name.split(' ')[0] ?? '');

const OPENS_INDEX = listed('names that open those of indices');

/** What any noun may say, it says of a name beside it. */
const standsByName = (np: NounPhrase): boolean =>
  np.name !== undefined || np.examples.length > 0 || namedParent(np).length > 0;

function isOfOtherSort({ parsed }: MatchAt, np: NounPhrase, { notBefore }: Frame): boolean {
  // "trading partners"
  const before = parsed.words.slice(np.first, np.nounAt).map((w) => w.lower);
  // "the Tarn Litigation partner"
  const last = before.at(-1)?.split(' ').at(-1) ?? '';
  // "US business leaders"
  return before.some((word) => notBefore.has(word)) || notBefore.has(last) || notBefore.has(`${last} ${np.plainNoun}`);
}

/** Phrases whose noun makes no role of them. */
const isNone = ({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase, frame: Frame): boolean =>
  // "its former subsidiary Norvane": it is that no longer.
  (HELD.has(frame.relation) && parsed.words.slice(np.first, np.nounAt).some((w) => ONCE.test(w.lower))) ||
  (frame.id === 'part_of.role' && isOnOccasion(parsed, np)) ||
  // "Norvane's Android app" makes no Android.
  (frame.relation === 'develops' && (isForPlatform(np, parsed, rulebook) || isTakenAs(parsed, np))) ||
  // "Other rounds have included A, which raised, and B": of several rounds, those who raised them.
  (frame.id === 'invests_in.included' && np.plural) ||
  // "With players like A as customers": they are customers.
  (frame.id === 'competes_with.players' && endsIn(parsed, np.examples.at(-1)) === 'as') ||
  // "Ada Quill highlights players such as Norvane": rivals of none that she speaks of elsewhere.
  (frame.id === 'competes_with.players' &&
    parsed.clauses.some((c) => {
      const who = c.object === np ? entityOfWord(grammar, parsed, c.subject?.name) : undefined;
      return who !== undefined && kindOf(who) === 'person';
    }));

/** "*picked* Quillbee as its assistant": what one takes another made. */
const isTakenAs = ({ clauses }: MatchAt['parsed'], np: NounPhrase): boolean =>
  clauses.some(
    (c) => c.verb.lemmas.some((l) => TAKES.test(l)) && c.preps.some((p) => p.prep === 'as' && p.np === rootOf(np)),
  );

const TAKES = listed('verbs of taking for a use');

/** "was unveiled as part of the summit", "helps them as part of its programme": what is done is, unlike what is "sold as part of it". */
const isOnOccasion = ({ clauses }: MatchAt['parsed'], np: NounPhrase): boolean =>
  np.plainNoun === 'part' &&
  clauses.some(
    ({ preps, verb }) =>
      preps.some((p) => p.prep === 'as' && p.np === np) && !verb.lemmas.some((l) => COMES_WITH.test(l)),
  );

const COMES_WITH = listed('verbs of coming with another thing');

/** What ends when a thing or a share changes hands, or two fall out. */
const HELD: ReadonlySet<string> = new Set(['owns', 'part_of', 'partners_with', 'competes_with']);

const ONCE = listed('who was it once');

/** The sign or word right behind a list of examples. */
function endsIn({ items }: MatchAt['parsed'], example: NounPhrase | undefined): string | undefined {
  const last = example?.members.at(-1) ?? example;
  const next = last === undefined ? undefined : items[items.indexOf(last) + 1];
  return next !== undefined && isSign(next, 'prep') ? next.lower : undefined;
}

/** "released Quillbee on Android, its assistant": the assistant is no platform. */
const isRunOn = ({ rulebook }: MatchAt, np: NounPhrase, { entity }: Denoted): boolean =>
  np.parent?.as === 'apposed' &&
  np.possessor?.pronoun !== undefined &&
  rulebook.lexicon.platforms.has(entity.name) &&
  !PLATFORM.test(np.plainNoun ?? '');

const PLATFORM = listed('platforms that hold other things');

const VERSION = listed('versions of a thing');

/** "its Quillbee browser", where "its" was guessed and the article names another who is known to make Quillbee. */
const isAnothers = ({ grammar }: MatchAt, { entity, steps }: Denoted, bearers: readonly Denoted[]): boolean =>
  steps.length > 0 &&
  bearers.some(({ entity: { known } }) =>
    grammar.entities.some((e) => e !== entity && e.known !== undefined && e.known.name === known?.of),
  );

/** "met *Tarn Ventures*, the venture arm of the carmaker", "Tarn (the arm of the carmaker)": of the Tarn that it is called after, whoever was spoken of before. */
const isOfNamesake = (
  { parsed }: MatchAt,
  np: NounPhrase,
  { entity, steps }: Denoted,
  bearers: readonly Denoted[],
): boolean => {
  const whole = steps.length > 0 && UNIT.test(np.plainNoun ?? '') ? wholeOf(parsed, np) : undefined;
  const [first = ''] = entity.name.split(' ');
  const bracketed = parsed.words[np.first - 1]?.lower === '(';
  return (
    whole?.det === 'def' &&
    whole.name === undefined &&
    bearers.some(({ entity: { name } }) => (bracketed || INVESTOR.test(name)) && !name.split(' ').includes(first))
  );
};

const INVESTOR = endingIn('funds');

/** "(The) rivals A and B", who act together: rivals of nobody else that is named. */
const eachOther = (at: MatchAt, np: NounPhrase): boolean =>
  np.name !== undefined &&
  np.members.length === 1 &&
  np.examples.length === 0 &&
  np.possessor === undefined &&
  /^(?:none|def)$/u.test(np.det) &&
  pluralRole(at, np) &&
  at.parsed.clauses.some((c) => c.subject === np);

/** "A and B are partners": of each other, where nobody else is told. */
const areBoth = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  np.plural &&
  np.det === 'none' &&
  np.possessor === undefined &&
  np.mods.length === 0 &&
  // "It is competitors like A and B": of whom, nobody says.
  np.examples.length === 0 &&
  (predicateOf(parsed, np) !== undefined || np.parent?.as === 'apposed') &&
  phrasesAfter(parsed, np).every(
    (p) => !/^(?:of|to|with|for)$/u.test(p.prep) || (p.prep === 'for' && p.np.name === undefined),
  );

/** "The *bid* is backed by xAI, along with investors including Velm": their money is only offered. */
const backsBid = ({ clauses }: MatchAt['parsed']): boolean =>
  clauses.some((c) => c.passive && BID.test(c.subject?.plainNoun ?? '') && c.verb.lemmas.some((l) => l === 'back'));

/** "is not a rival of", "could become the owner of". */
function predicateModality({ parsed, rulebook }: MatchAt, np: NounPhrase, { relation }: Frame) {
  const root = rootOf(np);
  const clause =
    parsed.clauses.find((c) => c.object === root && c.verb.lemmas.some((l) => IS.test(l))) ??
    parsed.clauses.find((c) => c.preps.some((p) => p.prep === 'as' && p.np === root));
  // "plans to step down as head of Norvane", "may be replaced as its chief": still the head of it.
  if (clause === undefined || isLeaving(clause, parsed.words)) return 'asserted' as const;
  // "is eyeing Ada Quill as its next chief"
  if (relation === 'works_for' && clause.object !== root && clause.verb.lemmas.some((l) => TIPS.test(l)))
    return clause.verb.negated ? ('negated' as const) : ('possible' as const);
  const modality = clauseModality(clause, rulebook.lexicon, parsed.words);
  // "is not the first president to sue": a president all the same.
  return modality === 'negated' && clause.verb.negated && hasOrdinal(root, parsed.words)
    ? ('asserted' as const)
    : modality;
}

const isLeaving = ({ verb, passive }: Clause, words: MatchAt['parsed']['words']): boolean =>
  verb.lemmas.some((l) => (passive ? PUTS_OUT : GIVES_UP).test(l)) ||
  (verb.lemmas.some((l) => STEPS.test(l)) && /^(?:down|aside|back|away|out)$/u.test(words[verb.main + 1]?.lower ?? ''));

const STEPS = listed('verbs of stepping down');

const GIVES_UP = listed('verbs of giving up a post');

const PUTS_OUT = listed('verbs of putting out of a post');

const TIPS = listed('verbs of thinking of somebody for a post');

const IS = listed('verbs of being and becoming');

/** Who or what bears the role. */
export function bearersOf(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const { grammar, parsed } = at;
  const options = { refer: false } as const;
  // "investors including key players such as A": players as investors, and nobody's rivals.
  const opener = parsed.items[parsed.items.indexOf(np) - 1];
  if (frame.exemplified && opener?.type === 'prep' && /^(?:including|such as|like)$/u.test(opener.lower)) return [];
  if (np.examples.length > 0) return np.examples.flatMap((e) => denote(grammar, { parsed, np: e }, options));
  if (frame.exemplified) return [];
  // What any noun may say, it says of the name that it stands beside alone.
  if (isOpen(frame))
    return (np.name === undefined ? namedParent(np) : [np]).flatMap((p) =>
      denoteOne(grammar, { parsed, np: p }, options),
    );
  if (np.name !== undefined)
    return np.plural || pluralRole(at, np)
      ? denote(grammar, { parsed, np: withoutAnew(np) }, options)
      : denoteOne(grammar, { parsed, np }, options);
  // "its Velm unit": with an owner of its own, the name before the noun is what the noun speaks of.
  const target = at.rulebook.lexicon.targeted.has(np.plainNoun ?? '');
  const ofOwner = np.possessor !== undefined || (frame.bearer === 'object' && isPartOf(parsed, np));
  // "its US partners": partners there, and not the land.
  const soft = entityOfWord(at.grammar, parsed, np.softName);
  const inLand = soft?.known?.isCountry === true;
  if (soft !== undefined && ofOwner && frame.other.includes('poss') && !target && !inLand && !isOthersRival(np)) {
    const named: NounPhrase = phraseLike(np, { name: np.softName, members: [], apposed: [], examples: [] });
    return denoteOne(grammar, { parsed, np: named }, options);
  }
  const apposed = [...np.apposed.filter((a) => a.name !== undefined), ...namedParent(np)];
  // "founder and chief executive of B": the second noun of a joined description.
  const outer = np.parent?.as === 'member' && np.parent.np.parent?.as === 'apposed' ? [np.parent.np.parent.np] : [];
  const named = [...apposed, ...outer].flatMap((a) => denoteOne(grammar, { parsed, np: a }, options));
  if (named.length > 0) return named;
  // "The startup, a rival of A,": whom the description before takes up.
  const beyond = apposedBeyond(parsed, np).flatMap((a) => denoteOne(grammar, { parsed, np: a }, options));
  if (beyond.length > 0) return beyond;
  const again = np.parent?.as === 'apposed' && np.parent.np.name === undefined ? [np.parent.np] : [];
  const taken = again.flatMap((a) => denoteOne(grammar, { parsed, np: a }));
  if (taken.length > 0) return taken;
  const same = nameOfBoth(at, np);
  if (same !== undefined) return denoteOne(grammar, { parsed, np: same }, options);
  const having = heldAs(parsed, np);
  if (having !== undefined) return denote(grammar, { parsed, np: having }, options);
  const byVerb = bearersByVerb(at, np, frame);
  // "Norvane's tools and Quillbee", "officials and Ada Quill": what an "and" alone joins is something else.
  const joined = parsed.items[parsed.items.indexOf(np) + 1]?.type === 'cc' && APART.has(frame.relation);
  if (frame.relation === 'part_of' && byVerb.length === 0 && np.softName !== undefined) return [];
  if (byVerb.length === 0 && !joined && np.members.some((m) => m.name !== undefined) && pluralRole(at, np))
    return np.members.flatMap((m) => denoteOne(grammar, { parsed, np: m }, options));
  const before = byVerb.length > 0 || frame.relation !== 'works_for' ? byVerb : bearerBefore(at, np);
  return before.length > 0 || np.det !== 'def' ? before : denoteOne(grammar, { parsed, np }, { kinds: [] });
}

const APART: ReadonlySet<string> = new Set(['develops', 'works_for', 'founded']);

/** The phrase without the members that the same noun describes anew. */
const withoutAnew = (np: NounPhrase): NounPhrase =>
  np.members.some((m) => isDescribedAnew(m, np))
    ? phraseLike(np, { members: np.members.filter((m) => !isDescribedAnew(m, np)) })
    : np;

/** "Norvane *chief* and Velm founder Ada Quill says", "…, and founder of Velm, Ada Quill": two posts without an article, and behind both the name of one. */
function nameOfBoth({ parsed, rulebook }: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const [other] = np.members;
  const named = other?.name === undefined ? other?.apposed.find((a) => a.name !== undefined) : other;
  if (other === undefined || named?.name === undefined || np.members.length > 1 || np.possessor !== undefined)
    return undefined;
  const isPost = [np.noun ?? '', np.plainNoun ?? ''].some((n) => rulebook.lexicon.titles.has(n));
  const isOne = (p: NounPhrase) => p.noun !== undefined && p.det === 'none' && !p.plural;
  const mention = parsed.words[named.name]?.mention;
  const isPerson = mention?.personal === true || mention?.known?.kinds[0] === 'person';
  if (!isPost || !isOne(np) || !isOne(other) || !isPerson) return undefined;
  const verb = parsed.clauses.find((c) => c.subject === np)?.verb;
  return /^(?:are|were|have)$/u.test(parsed.words[verb?.first ?? -1]?.lower ?? '') ? undefined : named;
}

/** "Norvane's attempt at a phone, the Quillbee 3": the name behind what belongs to the description. */
function apposedBeyond(parsed: MatchAt['parsed'], np: NounPhrase): readonly NounPhrase[] {
  if (np.possessor === undefined) return [];
  const inner = phrasesAfter(parsed, np)[0]?.np;
  if (inner === undefined || inner.name !== undefined || inner.possessor !== undefined) return [];
  const named = inner.apposed.filter((a) => a.name !== undefined);
  if (named.length > 0) return named;
  const [comma, name, end] = parsed.items.slice(parsed.items.indexOf(inner) + 1);
  const apart = isSign(comma, 'punct', /^,$/u) && isSign(end, 'punct', /^[,.]$/u);
  return apart && name?.type === 'np' && name.name !== undefined && name.parent === undefined ? [name] : [];
}

/** "Norvane's Osker competitor, Quillbee", "Quillbee is its Osker rival": Norvane's is Quillbee, and it competes with Osker. */
const isOthersRival = (np: NounPhrase): boolean => COUNTERPART.test(np.plainNoun ?? '');

const COUNTERPART = listed('what stands against a thing as its like');

/** "the Velm research *division of Norvane*" */
const isPartOf = (parsed: MatchAt['parsed'], np: NounPhrase): boolean =>
  UNIT.test(np.plainNoun ?? '') && wholeOf(parsed, np)?.name !== undefined;

const UNIT = listed('parts of a firm');

/** The name that a description stands beside: the nearest, in a list of several. */
function namedParent(np: NounPhrase): readonly NounPhrase[] {
  if (np.parent?.as !== 'apposed') return [];
  return listDescribed(np) ?? [np.parent.np, rootOf(np)].filter((p) => p.name !== undefined).slice(0, 1);
}

/** "its partners include *Norvane and the Portuguese government*": names, and the states behind their governments. */
const listedIn = ({ grammar, parsed }: MatchAt, list: NounPhrase): Denoted[] => [
  ...denote(grammar, { parsed, np: list }, { refer: false }),
  ...[list, ...list.members]
    .filter((np) => np.name === undefined && np.plainNoun === 'government')
    .flatMap((np) => denoteOne(grammar, { parsed, np }, { kinds: ['government'] })),
];

/** "A is a rival of B", "its rivals include A", "counts A among its backers", "touted as an alternative". */
function bearersByVerb(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const { grammar, parsed, rulebook } = at;
  const root = rootOf(np);
  const subject =
    predicateOf(parsed, np) ?? madeIt(parsed, np) ?? fronted(parsed, np) ?? besideName(at, np, frame.relation);
  if (subject !== undefined) return denote(grammar, { parsed, np: subject });
  for (const clause of parsed.clauses) {
    // "considers Velm its biggest rival", "makes Velm a rival of Norvane"
    if (clause.object2 === root && clause.object !== undefined && clause.verb.lemmas.some((l) => HOLDS_FOR.test(l)))
      return denote(grammar, { parsed, np: clause.object }, { refer: false });
    // "Velm is considered a rival"
    if (clause.passive && clause.object === root && clause.verb.lemmas.some((l) => HOLDS_FOR.test(l)))
      return clause.subject === undefined ? [] : denote(grammar, { parsed, np: clause.subject });
    // "Norvane's new phone is called Quillbee"
    const called = clause.passive && clause.verb.lemmas.some((l) => NAMES.test(l));
    if (
      (clause.subject === root || someOf(parsed, clause.subject) === root) &&
      (!clause.passive || called) &&
      clause.object !== undefined &&
      (called || (isIncluding(clause, rulebook.lexicon) && !isFitted(clause)))
    )
      return listedIn(at, clause.object);
    const found = foundIn(parsed, clause, np) ?? madeUpOf(parsed, clause, np);
    if (found !== undefined)
      return denote(grammar, { parsed, np: found }, { refer: false }).filter((d) => d.entity.known?.isCountry !== true);
    // "sworn *in as* chair": the word right before.
    const prep = clause.preps.findLast((p) => rootOf(p.np) === root)?.prep;
    // "is for sale, with *Norvane* among its suitors"
    const beside = prep === 'among' ? besideAmong(parsed.items, parsed.items.indexOf(root)) : undefined;
    // "*its* suitors": whose they are cannot be told for sure where somebody else is the nearest.
    if (beside !== undefined && frame.relation === 'acquired' && np.possessor?.pronoun !== undefined) return [];
    if (beside !== undefined) return denote(grammar, { parsed, np: beside }, { refer: false });
    if (prep === 'among' || prep === 'amongst')
      return [
        ...(clause.verb.copula && clause.subject !== undefined ? [clause.subject] : patients(clause)),
        ...np.members,
      ].flatMap((p) => denote(grammar, { parsed, np: p }, { refer: false }));
    if (prep === 'as' && inStanding(parsed, root) !== undefined)
      return denoteOne(grammar, { parsed, np: inStanding(parsed, root) as NounPhrase }, { refer: false });
    if (prep === 'as' && withWhom(clause, root) !== undefined)
      return denoteOne(grammar, { parsed, np: withWhom(clause, root) as NounPhrase }, { refer: false });
    if (prep === 'as' && isAsideAs(parsed, root, frame) && clause.subject !== undefined)
      return denote(grammar, { parsed, np: clause.subject });
    // "Norvane sells it as part of its suite": not Norvane.
    const not = clause.passive ? [] : actors(clause);
    if (prep === 'as')
      return asWhat(clause).flatMap((p) => denote(grammar, { parsed, np: p }, p === clause.object ? { not } : {}));
  }
  return [];
}

const NAMES = listed('verbs of naming');

const HOLDS_FOR = listed('verbs of considering as');

/** "has a rival in Norvane", "found a backer in Velm": whom the role is seen in. */
function foundIn(parsed: MatchAt['parsed'], clause: Clause, np: NounPhrase): NounPhrase | undefined {
  const has =
    clause.object === np && !clause.passive && clause.verb.lemmas.some((l) => /^(?:have|find|gain)$/u.test(l));
  const behind = has && !np.plural ? phrasesAfter(parsed, np)[0] : undefined;
  return behind?.prep === 'in' && behind.np.name !== undefined && !behind.np.plural ? behind.np : undefined;
}

/** "Its customer base has grown to 200 firms, including Norvane": whom it is made up of. */
function madeUpOf(parsed: MatchAt['parsed'], clause: Clause, np: NounPhrase): NounPhrase | undefined {
  if (!isRoster(np)) return undefined;
  const own = phrasesAfter(parsed, np).filter((p) => p.prep === 'of');
  const grown = clause.subject === np ? clause.preps.filter((p) => p.prep === 'to') : [];
  return [...own, ...grown].find((p) => p.np.examples.length > 0)?.np;
}

/** "ends Norvane's exclusivity as the supplier of Velm": whose standing it is. */
function inStanding({ items }: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const standing = items[items.indexOf(np) - 2];
  return standing?.type === 'np' && standing.possessor?.name !== undefined && STANDING.test(standing.plainNoun ?? '')
    ? standing.possessor
    : undefined;
}

const STANDING = listed('standings');

/** "launched *with Ada Quill* as chief executive": whoever stands right before. */
function withWhom({ preps }: Clause, root: NounPhrase): NounPhrase | undefined {
  const at = preps.findIndex((p) => p.prep === 'as' && rootOf(p.np) === root);
  const before = preps[at - 1];
  return before?.prep === 'with' && before.np.name !== undefined && before.np.last === root.first - 1
    ? before.np
    : undefined;
}

/** "has built tools, *as the former president of Norvane*": what a comma sets apart is said of who acts. */
const isAsideAs = ({ items }: MatchAt['parsed'], np: NounPhrase, frame: Frame): boolean => {
  const at = items.indexOf(np);
  return frame.relation === 'works_for' && isSign(items[at - 2], 'punct', /^,$/u) && np.det !== 'none';
};

/** Whom "as" speaks of: "hired Ada Quill as", "Ada Quill resigned as", "began her career as", and both where one succeeds the other. */
function asWhat(clause: Clause): NounPhrase[] {
  const subject = clause.subject === undefined ? [] : [clause.subject];
  // "relies on Norvane as its supplier"
  const relied = clause.preps.filter((p) => /^(?:on|upon|to)$/u.test(p.prep)).map((p) => p.np);
  if (relied.length > 0 && clause.verb.lemmas.some((l) => RELIES.test(l))) return relied;
  if (clause.verb.lemmas.some((l) => /^(?:succeed|replace)$/u.test(l)))
    return [...subject, ...(clause.passive ? actors(clause) : patients(clause))];
  // "supports the institute as a member of its board": whoever helps.
  if (!clause.passive && clause.verb.lemmas.some((l) => SUPPORTS.test(l))) return subject;
  const own = CAREER.test(clause.object?.plainNoun ?? '');
  return (clause.passive || clause.object !== undefined) && !own ? patients(clause) : subject;
}

const CAREER = listed('times of a life');

const SUPPORTS = listed('verbs of supporting');

const RELIES = listed('verbs of relying on');

/** "Norvane bought shares, making it the largest backer of Velm": Norvane. */
const madeIt = (parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined =>
  parsed.clauses.find(
    (c) =>
      c.object2 === rootOf(np) && c.object?.pronoun === 'it' && c.verb.form === 'ing' && c.verb.lemmas.includes('make'),
  )?.subject;

/** "As a partner of firms like Velm, Norvane sells", "As the maker of Quillbee, it": whoever the sentence then speaks of. */
function fronted(parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const { items } = parsed;
  const at = items.indexOf(np);
  const as = items[at - 1];
  // "Best known as the maker of Quillbee, Norvane"
  const known = items.slice(0, Math.max(0, at - 1)).every((item) => isKnown(item));
  if (opensOnce(items, at)) {
    const main = mainClause(parsed)?.subject;
    return main?.name !== undefined && main.first > np.last && isSign(items[items.indexOf(main) - 1], 'punct', /^,$/u)
      ? main
      : undefined;
  }
  if (at < 1 || !known || (as?.type !== 'prep' && as?.type !== 'sub') || as.lower !== 'as') return undefined;
  // "As the largest Velm provider" may be of a trade by that name; "As Norvane's largest partner, Velm" is not.
  const ofName = np.possessor?.name !== undefined && isSign(items[at + 1], 'punct', /^,$/u);
  if (np.det !== 'indef' && !ofName && !/^(?:of|at|for)$/u.test(phrasesAfter(parsed, np)[0]?.prep ?? ''))
    return undefined;
  const subject = mainClause(parsed)?.subject;
  const told = subject?.name !== undefined || /^(?:it|he|she)$/u.test(subject?.pronoun ?? '');
  return subject !== undefined && told && subject.first > np.last ? subject : undefined;
}

/** "Norvane, *as part of the Velm group*, is": what commas set apart between a name and its verb. */
function besideName({ grammar, parsed }: MatchAt, np: NounPhrase, relation: string): NounPhrase | undefined {
  const { items } = parsed;
  const [who, open, as] = items.slice(Math.max(0, items.indexOf(np) - 3));
  const behind = phrasesAfter(parsed, np)[0]?.np;
  const [close, verb] = behind === undefined ? [] : items.slice(items.indexOf(behind) + 1);
  const apart = isSign(open, 'punct', /^,$/u) && isSign(as, 'prep', /^as$/u) && isSign(close, 'punct', /^,$/u);
  if (!apart || who?.type !== 'np' || who.name === undefined || verb?.type !== 'vg') return undefined;
  // "Norvane, as part of Project Velm, built": what one does as part of an undertaking.
  const whole = entityOfWord(grammar, parsed, behind?.name);
  const isBody = whole !== undefined && /^(?:company|organization)$/u.test(kindOf(whole));
  return relation !== 'part_of' || isBody ? who : undefined;
}

/** "*Once* a co-founder of Norvane, Ada Quill": what somebody was opens the sentence. */
const opensOnce = (items: readonly Item[], at: number): boolean =>
  at === 1 &&
  (isSign(items[0], 'adv', PAST) || isSign(items[0], 'sub', /^once$/u)) &&
  (items[1] as NounPhrase).det === 'indef';

const PAST = listed('adverbs of the past');

const isKnown = (item: Item): boolean =>
  item.type === 'adv' ||
  isSign(item, 'punct', /^["“]$/u) ||
  (item.type === 'vg' && item.lemmas.includes('know') && !item.negated);

/** "Some of the plaintiffs include": the plural behind a bare "some". */
function someOf(parsed: MatchAt['parsed'], np: NounPhrase | undefined): NounPhrase | undefined {
  if (np === undefined || np.name !== undefined || np.noun !== undefined || np.pronoun !== undefined) return undefined;
  return wholeOf(parsed, np);
}

/** "phones from Norvane *feature* the Tern chip": what is in them, and none of them; "its phones feature in it" lists. */
const isFitted = ({ subject, verb }: Clause): boolean =>
  verb.lemmas.includes('feature') && DEVICE.test(subject?.plainNoun ?? '');

const DEVICE = listed('devices');
