import { gather } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import { behindTickers } from '../chunk/brackets.ts';
import { isAnothers, isOwn } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { bestKind, bestScore, fitsKinds, isMade, isSurely, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, phraseLike } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denote, denoteLed, denoteOne } from '../reference/denote.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { OWN_SUBJECT } from '../reference/owners-in-clause.ts';
import { wholeOf } from '../reference/phrases-after.ts';
import { isForPlatform } from '../reference/platform.ts';
import { spanOf } from '../spans.ts';
import { thingMeant } from '../unsaid/thing-meant.ts';
import type { FrameIndex } from './frame-index.ts';

/** What is somebody's: "A's B", "its B", "B, A's assistant". */

/** "Norvane, whose Quillbee is dear, and Velm": the list goes on behind what is Norvane's alone. */
const ownerAlone = (owner: NounPhrase, { last }: NounPhrase): NounPhrase =>
  owner.members.some((m) => m.first >= last) ? phraseLike(owner, { members: [] }) : owner;

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|next|last|final|\d+(?:st|nd|rd|th))$/u;

const GIVEN = listed('who is given things');

/** "A's B", "its B", "B, A's assistant", where B is a name. */
export function matchPossessives(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return gather(parsed.phrases, (np) => {
    if (np.possessor === undefined) return [];
    const noun = np.name === undefined ? nounKind(np, rulebook) : undefined;
    if (
      np.name === undefined &&
      noun === undefined &&
      np.softName === undefined &&
      ranged(at, np) === np &&
      !isNamedThing(at, np)
    )
      return [];
    if (isForPlatform(np, parsed, rulebook) || isAccount(at, np)) return [];
    // "Norvane's NWC days rose", "its Velm (VLMM) stake": the name goes with a noun that is a phrase of its own.
    const follows =
      np.name === undefined || np.noun !== undefined ? undefined : parsed.words[behindTickers(parsed.words, np.last)];
    if (follows?.pos === 'noun' && /^\p{Ll}/u.test(follows.text)) return [];
    if (isWhatOthersUse(parsed, np) || isHeld(at, np)) return [];
    // "its second Super Bowl" is no thing of its own making.
    if (np.noun === undefined && parsed.words.slice(np.first, np.last).some((w) => ORDINAL.test(w.lower))) return [];
    if (isTown(parsed.words, np)) return [];
    const given = np.name !== undefined && GIVEN.test(np.plainNoun ?? '');
    const trigger = spanOf(parsed, np.possessor.first, np.possessor.last);
    return gather(frames.all, (frame) => {
      const ownerKinds = frame.reverse ? frame.objectKinds : frame.subjectKinds;
      const ownedKinds = frame.reverse ? frame.subjectKinds : frame.objectKinds;
      if (frame.bare && !namesBody(at, np)) return [];
      // "its lawsuits", and "its main competitor Velm", which is no thing of its making.
      const described = noun ?? nounKind(np, rulebook);
      if (described !== undefined && !ownedKinds.includes(described)) return [];
      const thing = ranged(at, np);
      const possessor = ownerAlone(np.possessor as NounPhrase, np);
      const told = (thing.name === undefined && thing.softName === undefined ? denoteOne : denoteLed)(
        grammar,
        { parsed, np: thing },
        { refer: false, kinds: ownedKinds },
      );
      const meant = () => thingMeant(at, np, denote(grammar, { parsed, np: possessor }, { kinds: ownerKinds }));
      const owned = (told.length > 0 ? told : meant()).filter(
        (d) =>
          fitsKinds(d.entity, ownedKinds) && (kindOf(d.entity) !== 'government') === !ownedKinds.includes('government'),
      );
      if (owned.length === 0) return [];
      // "the firm's Velm Osker's shares", "its Velm Osker mine": a doubtful name that goes on is no person's.
      const goesOn = parsed.words[np.last]?.pos === 'poss' || np.noun !== undefined;
      if (frame.relation === 'works_for' && goesOn && owned.every((d) => bestScore(d.entity) < 1)) return [];
      // "its Velm unit" is of its making nowhere.
      if (frame.relation === 'develops' && (UNIT.test(np.plainNoun ?? '') || DEALING.test(np.plainNoun ?? '')))
        return [];
      // "gave its staff Quillbee"
      if (given && !ownedKinds.includes('person')) return [];
      const things = (frame.relation === 'develops' ? owned.filter((d) => isMade(d.entity)) : owned)
        // "put it on its Entity List" enacts nothing.
        .filter((d) => !frame.except.has(d.entity.name.slice(d.entity.name.lastIndexOf(' ') + 1).toLowerCase()));
      if (things.length === 0) return [];
      const owners = denote(grammar, { parsed, np: possessor }, { kinds: ownerKinds })
        .map((d) => knownMaker(at, d, owned))
        // "the party's Ada Quill": what a body that sells nothing has is a thing only where it is called one.
        .filter(
          (d) =>
            frame.relation !== 'develops' || /^(?:company|person)$/u.test(kindOf(d.entity)) || things.every(isThing),
        )
        .filter((d) => fitsKinds(d.entity, ownerKinds) && bestScore(d.entity) >= 0.5)
        // "her native Portugal"
        .filter(() => frame.relation !== 'works_for' || owned.every((d) => d.entity.known?.isCountry !== true))
        // "Portugal's Ada Quill" plays for it as likely as not.
        .filter(({ entity: { known } }) => !ownedKinds.includes('person') || (!known?.isCountry && !known?.acts));
      const sides = frame.reverse ? { subjects: things, objects: owners } : { subjects: owners, objects: things };
      const found = pairs({ frame, ...sides, trigger, modality: 'asserted' });
      return found.filter(
        (c) =>
          !(frame.relation === 'develops' && (isCalledAfterAnother(at, owned[0], c) || isUsed(at, np, c))) &&
          !anothers(frame.reverse ? c.object : c.subject, frame.reverse ? c.subject : c.object, {
            // "released Quillbee on Android, its assistant": what a comma alone sets beside the noun may not be meant.
            first: np.name === undefined && np.parent?.as === 'apposed' ? undefined : owned[0],
            firm: frame.relation === 'owns',
          }),
      );
    });
  });
}

/** "Norvane's Covington, Georgia plant": a town before its land, and the noun behind both. */
function isTown(words: Parsed['words'], { name, noun, last }: NounPhrase): boolean {
  if (name === undefined || noun !== undefined || words[last]?.lower !== ',') return false;
  const land = words[last + 1]?.mention;
  return (
    (land?.place === true || land?.known?.isCountry === true || land?.known?.kinds[0] === 'government') &&
    words[last + 2]?.pos === 'noun'
  );
}

/** "its Bitcoin covers the dividend": what is held, and made by nobody. */
const isHeld = ({ parsed: { words } }: MatchAt, { name, noun }: NounPhrase): boolean =>
  noun === undefined && COIN.test(words[name ?? -1]?.text ?? '');

const COIN = listed('coins');

const isThing = ({ entity }: Denoted): boolean =>
  entity.known !== undefined || /^(?:product|model|law)$/u.test(bestKind(entity)?.kind ?? '');
/** "its cheapest plan, Quillbee Lite": what stands beside the noun is surely a thing, and the noun no word for a party. */
function isNamedThing({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  if (np.plural || rulebook.lexicon.describes(np.noun ?? '') || rulebook.lexicon.describes(np.plainNoun ?? ''))
    return false;
  if (ON_ACCOUNT.test(np.plainNoun ?? '')) return false;
  return np.apposed.some((a) => {
    const entity = entityOfWord(grammar, parsed, a.name);
    if (entity === undefined) return false;
    return isSurely(entity, THINGS) || (isCoded(entity) && !OCCASION.test(np.plainNoun ?? ''));
  });
}

const ON_ACCOUNT = listed('what one has because of a thing of others');

/** "NV-102", "AltDesk": a name as things have them, where nothing says that it is something else. */
const isCoded = (entity: Entity): boolean =>
  entity.known === undefined &&
  /\d|\p{Ll}\p{Lu}/u.test(entity.name) &&
  /^(?:product|model)$/u.test(bestKind(entity)?.kind ?? 'product');

/** What has a name or a number and is not made: "its late-stage study, REDEFINE-1", "its ticker, NRVN1". */
const OCCASION = listed('what has a name and is not made');

/** "its Quillbee contract", "its Quillbee bill": what one has on account of another's thing. */
const DEALING = listed('what one has to do with another');

/** "Norvane's most-used language", "its most-watched show": what others do with it tells nothing of its maker. */
const isWhatOthersUse = ({ words }: Parsed, { first, last, name }: NounPhrase): boolean =>
  name === undefined && words.slice(first, last).some((w) => OTHERS_USE.test(w.lower));

const OTHERS_USE = listed('what others do with a thing');

const UNIT = listed('parts of a firm');

/** Behind the owner stands nothing but the name of what is surely a company or a paper. */
function namesBody({ grammar, parsed }: MatchAt, np: NounPhrase): boolean {
  if (np.name === undefined || np.noun !== undefined || parsed.words[np.last]?.pos === 'noun') return false;
  // "Ada Quill's $9 bn bid- The Low Tide": what stands between has a noun of its own.
  const between = parsed.words.slice(np.possessor?.last ?? np.first, np.name);
  if (between.some((w) => /^[$€£¥₹]|-$/u.test(w.text))) return false;
  const entity = denoteOne(grammar, { parsed, np }, { refer: false })[0]?.entity;
  const best = entity === undefined ? undefined : bestKind(entity);
  const sure = /^(?:company|publication)$/u.test(best?.kind ?? '') && (best?.score ?? 0) >= 1.5;
  return sure && (np.possessor?.pronoun === undefined || entity?.known !== undefined);
}

/** "Norvane's range of apps, including Quillbee": what is owned is what the range is of. */
function ranged({ parsed, rulebook }: MatchAt, np: NounPhrase): NounPhrase {
  if (np.name !== undefined || !SET.test(np.plainNoun ?? '')) return np;
  const inner = wholeOf(parsed, np);
  const told =
    inner !== undefined && (inner.examples.length > 0 || inner.softName !== undefined || inner.name !== undefined);
  return told && nounKind(inner, rulebook) !== undefined ? inner : np;
}

const SET = listed('sets of things');

/** A later member of a list that is known to be another's, or, where firms are owned, to be nobody's. */
const anothers = (owner: Denoted, owned: Denoted, list: { first: Denoted | undefined; firm: boolean }): boolean =>
  owned !== list.first &&
  (list.firm
    ? owned.entity.known !== undefined && !isOwn(owner.entity, owned.entity)
    : isAnothers(owned.entity, owner.entity));

/** "Norvane's Quillbee and *Velm Notes*": a later thing is called after another firm of the article, or one that the world knows. */
function isCalledAfterAnother(
  { grammar, rulebook }: MatchAt,
  first: Denoted | undefined,
  { subject: owner, object: thing }: Candidate,
): boolean {
  if (thing === first) return false;
  const opening = thing.entity.name.split(' ')[0] ?? '';
  if (opening === thing.entity.name || owner.entity.name.startsWith(opening)) return false;
  const known = rulebook.gazetteer.forms
    .get(opening)
    ?.some(({ words, entry }) => words.length === 1 && entry.kinds[0] === 'company' && entry.of !== owner.entity.name);
  return known === true || grammar.entities.some((e) => e.name === opening && isSurely(e, ['company']));
}

/** "its community Slack", "its own Slack": a thing that the world knows for another's is there to be used. */
function isUsed(
  { rulebook }: MatchAt,
  { possessor }: NounPhrase,
  { subject: owner, object: thing }: Candidate,
): boolean {
  if (possessor?.pronoun === undefined || !isAnothers(thing.entity, owner.entity)) return false;
  const maker = thing.entity.known?.of ?? '';
  // "Velm AI, a unit of Velm: its Quillbee"
  if (owner.entity.known?.of === maker) return false;
  const forms = rulebook.gazetteer.forms.get(maker.split(' ')[0] ?? '');
  // "Alphabet's results: its Gemini": a thing of a firm of its own.
  return forms?.some(({ entry }) => entry.name === maker && entry.of === owner.entity.known?.name) !== true;
}

/** "its Quillbee": where the gazetteer knows the maker and the article names it, the pronoun is taken to be that one, or a part of it that acts. */
function knownMaker({ grammar }: MatchAt, owner: Denoted, owned: readonly Denoted[]): Denoted {
  const of = owned[0]?.entity.known?.kinds[0] === 'person' ? '' : (owned[0]?.entity.known?.of ?? '');
  const acts = owner.entity.known?.of === of && owner.steps.every((step) => step.endsWith(OWN_SUBJECT));
  if (owner.steps.length === 0 || of === '' || acts) return owner;
  const maker = grammar.entities.find((e) => e.known?.name === of);
  return maker === undefined || maker === owner.entity
    ? owner
    : {
        ...owner,
        entity: maker,
        steps: [`the owner of ${owned[0]?.entity.name} was taken to be ${maker.name}, its known maker`],
      };
}

/** "according to her LinkedIn", "on his X": somebody's page there. */
function isAccount({ grammar, parsed }: MatchAt, np: NounPhrase): boolean {
  const before = parsed.items[parsed.items.indexOf(np) - 1];
  const there = before?.type === 'prep' && /^(?:to|according to|on|via|from|through)$/u.test(before.lower);
  const entity = entityOfWord(grammar, parsed, np.name);
  return (
    there &&
    /^(?:his|her|their|my)$/u.test(np.possessor?.pronoun ?? '') &&
    entity?.known?.kinds.includes('company') === true &&
    entity.known.kinds.includes('product')
  );
}
