import { mayLieIn } from '../../rules/continents.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { isSurely, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isTimeLike, type NounPhrase, namesPerson } from '../phrases.ts';
import { accusedHere } from './accused.ts';
import { isOfOtherField } from './agency-field.ts';
import { agrees } from './agreement.ts';
import { toldAsPeers } from './antecedents/lists-and-peers.ts';
import { antecedents } from './antecedents.ts';
import { type ArticleGrammar, type Denoted, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { isOfPast } from './asides.ts';
import { blockedBy } from './blocked.ts';
import { bodyOfPerson } from './body-beside.ts';
import { bodyFounded } from './body-founded.ts';
import { mainClause } from './clause-of.ts';
import {
  CHATBOT,
  DEVICE,
  describedAs,
  isCalled,
  isGroup,
  isNoChatbot,
  isNoDevice,
  isOfOtherTrade,
  isToldAsPart,
  knownByCommonTrade,
  knownByTrade,
  speaksOfGroups,
} from './descriptions.ts';
import { federation, isFederal, isFederation } from './federation.ts';
import { anotherIsAtHome, isAtHome, isOneOfTwoHomes, mayBeOf } from './homes.ts';
import { heldInOffice } from './in-office.ts';
import { landOfAgency } from './land-of-agency.ts';
import { landOfOfficer } from './land-of-officer.ts';
import { mainBody, mostNamed, namedAboveAll, titleOf } from './main-body.ts';
import { metonym } from './metonym.ts';
import { givesMoney, isGivenMoney, mentionsIn } from './named-before.ts';
import { agencyOf, type Homeland, isCountry, nationality } from './nationality.ts';
import { isNewlyMade } from './newly-made.ts';
import { isCalledByThing, isRunByFirm, isThingByNoun, metonymKinds, nounKind } from './noun-kind.ts';
import { officerNamed } from './officer-named.ts';
import { madeBy } from './owners-in-clause.ts';
import { isNotElected } from './parties.ts';
import { phrasesAfter, wholeOf } from './phrases-after.ts';
import { PERSONAL } from './pronouns.ts';
import { type Antecedent, canBeMeant, NAMED_BEFORE, type ReferAt, takenFor } from './refer-at.ts';
import { meantBefore } from './same-description.ts';
import { stateOfOffice } from './state-office.ts';
import { stated } from './stated.ts';

/**
 * What "the company", "the Italian bank", "EU regulators" stand for: the likeliest antecedent that nothing in the
 * description speaks against, or else the body whose people or seat they are.
 */
export function referByDescription(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted[] {
  const officer = officerNamed(grammar, at);
  if (officer.length > 0) return officer;
  // "The app, made by Velm, runs on": no firm that was spoken of before runs it.
  if (wanted.includes('company') && isThingByNoun(at.np, grammar.rulebook) && madeBy(at.parsed, at.np) !== undefined)
    return [];
  const land = landOfOfficer(grammar, at);
  if (land.length > 0) return land;
  const state = stateOfOffice(grammar, at);
  if (state.length > 0) return state;
  const people = peopleBefore(grammar, at);
  if (people !== undefined)
    return people.np.det === 'def'
      ? at.readIn(people.parsed, people.np, at.options)
      : metonym(grammar, { ...at, ...people });
  const own = ownFirmLeft(grammar, at, wanted);
  if (own !== undefined) return [own];
  const found = bringsUpItself(grammar, at) ? undefined : antecedentOf(grammar, at, wanted);
  if (found !== undefined) return [found];
  const body = employer(grammar, at) ?? metonym(grammar, at);
  if (body.length > 0) return body;
  const agency = landOfAgency(grammar, at);
  return agency.length > 0 ? agency : federation(grammar, at);
}

/** "was met by striking engineers. *The engineers* accused": those, whoever they are, and nobody's who was named since. */
function peopleBefore({ parsed: sentences }: ArticleGrammar, { parsed, np }: PhraseAt): PhraseAt | undefined {
  if (np.det !== 'def' || !np.plural || np.first + 1 !== np.nounAt || !PEOPLE.test(np.plainNoun ?? ''))
    return undefined;
  for (const earlier of [parsed, sentences[parsed.index - 1]]) {
    const same = earlier?.phrases.findLast(
      (one) => one.plainNoun === np.plainNoun && one.plural && (earlier !== parsed || one.last <= np.first),
    );
    if (earlier !== undefined && same !== undefined) return { parsed: earlier, np: same };
  }
  return undefined;
}

const PEOPLE = listed('people who stand for their body');

/** "Norvane chief Ada Quill said *her company* would", "*the company she runs*": the body that the article puts her into. */
function employer(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Denoted[] | undefined {
  const who = np.possessor ?? parsed.clauses.find((c) => c.object === np && runsFirm(c, np))?.subject;
  if (who === undefined || !PERSONAL.test(who.pronoun ?? '') || !EMPLOYER.test(np.noun ?? '')) return undefined;
  if (np.last - np.first > 2 || np.apposed.length > 0 || options.kinds?.includes('company') === false) return undefined;
  const [person] = read(who, { kinds: ['person'] });
  const body = person === undefined ? undefined : bodyOfPerson(grammar, person.entity);
  return person === undefined || body === undefined
    ? undefined
    : [takenFor({ parsed, np }, { entity: body, how: `the body of ${person.entity.name}` }, 0.85)];
}

/** "the company *he chairs*", right behind it */
const runsFirm = ({ subject, verb }: Clause, np: NounPhrase): boolean =>
  subject?.first === np.last && verb.lemmas.some((l) => RUNS.test(l));

const RUNS = listed('verbs of founding and running');

const EMPLOYER = listed('nouns of an employer');

/** "Norvane, founded by Ada Quill. … Velm fell. Quill, who left *the company* in May": her own, whoever was named since. */
function ownFirmLeft(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted | undefined {
  const { parsed, np } = at;
  const noun = np.noun ?? '';
  const isFirm = EMPLOYER.test(noun) || STARTUP.test(noun) || noun === 'group';
  if (np.det !== 'def' || np.plural || !isFirm || !isBare({ parsed, np })) return undefined;
  const clause = parsed.clauses.find((c) => c.object === np && c.verb.lemmas.some((l) => LEAVES.test(l)));
  const who = clause?.subject === undefined ? [] : at.read(clause.subject, { kinds: ['person'] });
  const entity = who[0] === undefined ? undefined : bodyFounded(grammar, who[0].entity, wanted);
  return entity === undefined ? undefined : takenFor(at, { entity, how: `whose founder left it` }, 0.88);
}

/** Whether the description speaks of something new. */
const bringsUpItself = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  // "A judge" is none that was spoken of before.
  np.det === 'indef' ||
  // "Secretary *of State* Ada Quill": a part of the post.
  / of state$/u.test(np.noun ?? '') ||
  // "Europe's regulators": of whatever the name is of, though it stands for nobody here.
  isOfUnknown(grammar, { parsed, np }) ||
  // "resigned from office" is of no one body.
  (np.det === 'none' && np.noun === 'office') ||
  // "The new company" is one that is yet to be.
  isNewlyMade({ parsed, np }) ||
  isOfVenture(grammar, { parsed, np }) ||
  isLineOfBusiness({ parsed, np }) ||
  takesUpUnnamed(grammar, { parsed, np }) ||
  isCalledItself({ parsed, np }) ||
  // "gives support to *states*": any of them.
  (np.det === 'none' && np.plural && LANDS.test(np.noun ?? '')) ||
  isOfOtherTerm({ parsed, np }) ||
  isRanked(grammar, { parsed, np }) ||
  // "European officials", "asset managers" are those of Europe, or anybody's; "federal prosecutors" may have been named.
  (np.det === 'none' && isNarrowed(grammar, { parsed, np })) ||
  // "its engineers" are of whoever "its" is, and of nobody else.
  (np.possessor?.pronoun !== undefined && np.det !== 'def') ||
  // "the nonprofit that controls Norvane" is told by what it does.
  isToldByDeed({ parsed, np }) ||
  // "the treatment of patients" brings up what it speaks of itself.
  (wholeOf(parsed, np) !== undefined && !isMakerOfSort({ parsed, np })) ||
  // "engineers at Norvane" are Norvane's.
  (np.det === 'none' && np.plural && isPlacedElsewhere(phrasesAfter(parsed, np)[0])) ||
  isPartOfNamed({ parsed, np }) ||
  isBehindThing({ parsed, np }) ||
  holdsName(grammar, { parsed, np });

/** "*The maker of electric aircraft* raised": who acts is a firm by what it makes, as "the aircraft maker" is. */
const isMakerOfSort = ({ parsed, np }: PhraseAt): boolean => {
  const made = wholeOf(parsed, np);
  return (
    MAKER.test(np.plainNoun ?? '') &&
    made?.det === 'none' &&
    parsed.clauses.some((c) => c.subject === np) &&
    [made, ...made.members].every((one) => one.name === undefined && one.softName === undefined)
  );
};

const MAKER = listed('makers of things');

/** "engineers *at Norvane*", "engineers *at many firms*": whose they are is told, or that they are anybody's. */
const isPlacedElsewhere = (behind: ReturnType<typeof phrasesAfter>[number] | undefined): boolean =>
  behind !== undefined &&
  (behind.np.name !== undefined ||
    (/^(?:at|of|from)$/u.test(behind.prep) &&
      behind.np.plural &&
      behind.np.det !== 'def' &&
      behind.np.pronoun === undefined));

/** "head of *the patents group* at Velm": a part of whoever is named right behind. */
function isPartOfNamed({ parsed, np }: PhraseAt): boolean {
  const [behind] = PART.test(np.plainNoun ?? '') ? phrasesAfter(parsed, np) : [];
  const named = parsed.words[behind?.np.name ?? -1]?.mention;
  return behind !== undefined && /^(?:at|within|inside)$/u.test(behind.prep) && named !== undefined && !named.place;
}

/** "works at *the agency* behind Quillbee": told by what it made. */
function isBehindThing({ parsed, np }: PhraseAt): boolean {
  const [behind] = np.det === 'def' ? phrasesAfter(parsed, np) : [];
  return behind?.prep === 'behind' && behind.np.name !== undefined;
}

const PART = listed('parts and teams of a body');

/** A word before the noun that says which. */
function isNarrowed(
  { rulebook }: ArticleGrammar,
  { parsed, np: { first, last, noun = '', nounAt = last } }: PhraseAt,
  behind = 0,
): boolean {
  // "antitrust regulators" are regulators of no other sort.
  const whole = rulebook.lexicon.status.metonymNouns.has(noun);
  const before = parsed.words.slice(first + behind, nounAt + 1 - (whole ? noun.split(' ').length : 1));
  return before.some((w) => w.lower !== 'federal' && w.pos !== 'punct');
}

/** A clause with a body's name right behind the description, with no comma between. */
const isToldByDeed = ({ parsed: { words, clauses }, np }: PhraseAt): boolean =>
  (/^(?:that|which)$/u.test(words[np.last]?.lower ?? '') &&
    clauses.some((c) => c.relative && c.subject === np && c.object?.name !== undefined)) ||
  // "returned to *the company he had left*", "as well as *the firm she chairs*"
  clauses.some((c) => c.object === np && c.subject?.first === np.last && c.subject.pronoun !== undefined);

const LEAVES = listed('verbs of leaving a body');

/** "are forming a joint venture. Norvane will own 70% of *the entity*": what has no name yet, and neither of those who form it. */
const isOfVenture = ({ parsed: sentences }: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  VENTURE.test(np.plainNoun ?? '') &&
  [parsed, sentences[parsed.index - 1]].some((near) =>
    near?.phrases.some(
      (one) =>
        one !== np &&
        one.det === 'indef' &&
        one.name === undefined &&
        one.apposed.length === 0 &&
        VENTURE.test(one.plainNoun ?? ''),
    ),
  );

const VENTURE = /^(?:venture|entity|partnership)$/u;

/** "announced the sale of *this business* to Velm": a line of business; a firm that is called so does something. */
const isLineOfBusiness = ({ parsed, np }: PhraseAt): boolean =>
  np.noun === 'business' && !parsed.clauses.some((c) => c.subject === np);

/** "owns the Sunday Roast *chain*": a capital before the noun is of a name of its own, even one that was not read. */
const isCalledItself = ({ parsed: { words }, np: { nounAt = 0, plainNoun = '', first } }: PhraseAt): boolean => {
  const before = words[nounAt - 1];
  return (
    nounAt > first + 1 && before?.mention === undefined && CALLED.test(plainNoun) && /^\p{Lu}/u.test(before?.text ?? '')
  );
};

/** A continent or the like, before those who act for a state. */
function isOfUnknown(grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  const entity = entityOfWord(grammar, parsed, np.possessor?.name);
  const ofState = metonymKinds(grammar.rulebook, np).includes('government');
  return ofState && entity?.place === true && entity.known?.acts !== true && entity.known?.country === '';
}

/** "criticised *the consent model* that Norvane uses. It changed *the model*": what was just told of by that noun has no name. */
function takesUpUnnamed(grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  if (np.det !== 'def' || np.plural || np.nounAt !== np.first + 1 || !isThingByNoun(np, grammar.rulebook)) return false;
  for (const where of [parsed, grammar.parsed[parsed.index - 1]]) {
    const same = where?.phrases.findLast(
      (one) => one.plainNoun === np.plainNoun && !one.plural && (where !== parsed || one.last <= np.first),
    );
    if (where !== undefined && same !== undefined)
      return isOfAnotherSort(where, same) && stated(grammar, { parsed: where, np: same }).length === 0;
  }
  return false;
}

/** "the *consent* model": a noun before the noun makes it a thing of another sort. */
const isOfAnotherSort = (
  { words }: PhraseAt['parsed'],
  { name, softName, mods, possessor, nounAt = 0, first }: NounPhrase,
): boolean =>
  [name, softName, possessor].every((part) => part === undefined) &&
  mods.length === 0 &&
  nounAt > first + 1 &&
  (words[nounAt - 1]?.pos === 'noun' || words[nounAt - 1]?.text.includes('-') === true);

const LANDS = listed('lands in general');

/** "criticised *the prior administration*": none that is in office, and no agency. */
const isOfOtherTerm = ({ parsed: { words }, np: { first, nounAt = first, plainNoun = '' } }: PhraseAt): boolean =>
  plainNoun === 'administration' && words.slice(first, nounAt).some((w) => OTHER_TERM.test(w.lower));

const OTHER_TERM = listed('words for another term of office');

const CALLED = listed('what goes by a name of its own');

/** "made *the best foldable phone*": one of all phones, and none that was spoken of. */
const isRanked = ({ rulebook }: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  isThingByNoun(np, rulebook) && parsed.words.slice(np.first, np.nounAt).some(({ lower }) => SUPERLATIVE.test(lower));

const SUPERLATIVE = listed('superlatives');

/** "the Norvane group", "Velm's Quillbee team" speak of the names inside them, or of nothing. */
const holdsName = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  (nounKind(np, grammar.rulebook) === undefined &&
    np.mods.some((word) => entityOfWord(grammar, parsed, word) !== undefined)) ||
  [...np.mods, np.softName, np.possessor?.name].some((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity !== undefined && !isCountry(entity) && !entity.place;
  });

/** A description as its possible antecedents are held against it. */
interface Description extends PhraseAt {
  readonly grammar: ArticleGrammar;
  readonly wanted: readonly string[];
  /** Entities that the description names itself. */
  readonly own: readonly Entity[];
  readonly country: Homeland | undefined;
  /** The only body of that country in the article. */
  readonly agency: Entity | undefined;
  /** Those that the article calls so; undefined where the noun is too general to tell. */
  readonly called: ReadonlySet<Entity> | undefined;
  /** Firms of its trade that the world knows and the article has named. */
  readonly known: readonly Entity[];
  /** The same of a trade that many others have. */
  readonly knownAmongOthers: readonly Entity[];
}

function antecedentOf(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted | undefined {
  const { parsed, np } = at;
  const country = nationality(grammar, parsed, np);
  const ofCountry = country !== undefined && !country.byTown;
  const agency = wanted.includes('government') && ofCountry ? agencyOf(grammar, { parsed, np }, country) : undefined;
  const own = ownNames(grammar, at);
  const called = describedAs(grammar, parsed, np);
  const isOfCountry = (e: Entity) => country === undefined || mayBeOf(grammar, e, country);
  const known = knownByTrade(grammar, { parsed, np }).filter(isOfCountry);
  const knownAmongOthers = knownByCommonTrade(grammar, { parsed, np }).filter(isOfCountry);
  const description: Description = {
    grammar,
    parsed,
    np,
    wanted,
    own,
    country,
    agency,
    called,
    known,
    knownAmongOthers,
  };
  const again = sameAsBefore(description, at);
  if (again !== undefined) return again;
  const candidates: Iterable<Antecedent> =
    agency === undefined
      ? antecedents(grammar, at)
      : [{ entity: agency, how: `the only such body of ${country?.name} in the article` }];
  let second: Denoted | undefined;
  for (const candidate of candidates) {
    if (MISFITS.some((misfit) => misfit(description, candidate.entity))) {
      if (candidate.only === true) return undefined;
      continue;
    }
    const found = takenFor(at, candidate, 0.85);
    // "the company" is rather a company than a product that bears a company's name.
    const likely =
      wanted.includes(kindOf(candidate.entity)) &&
      !runsNothing(description, candidate.entity) &&
      !(np.noun === 'company' && isInvestor(candidate.entity));
    if (likely || runs(description, candidate.entity) || isKnownHere(description, candidate)) return found;
    if (candidate.only === true) return undefined;
    second ??= { ...found, trust: found.trust * 0.95 };
  }
  // "banned Quillbee. *The firm*": rather the firm that the article is about than a thing that was named last.
  const thing = second !== undefined && isSurely(second.entity, THINGS) && /^(?:firm|company)$/u.test(np.noun ?? '');
  return (
    (thing ? mainOne(description, at) : undefined) ??
    second ??
    mainOne(description, at) ??
    onlyOneOfCountry(description, at)
  );
}

/** "*The Portuguese firm* bought Velm", some sentences after it was named: the only one at home there of whom they speak. */
function onlyOneOfCountry(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, parsed, np, country, agency } = description;
  if (country === undefined || agency !== undefined || np.plural || np.det !== 'def') return undefined;
  // "the Portuguese marketplace": whoever runs it.
  const wanted = isRunByFirm(np) ? ['company'] : description.wanted;
  if (!wanted.includes('company') || np.possessor !== undefined || !parsed.phrases.includes(np)) return undefined;
  const blocked = blockedBy(grammar, at);
  const near = [1, 2, 3, 4].flatMap((back) => {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) return [];
    return mentionsIn(grammar, earlier).filter(
      (e) => kindOf(e) === 'company' && isAtHome(grammar, e, country) && !isOfPast(grammar, earlier, e),
    );
  });
  const [one, other] = new Set(near);
  if (one === undefined || other !== undefined || blocked.has(one)) return undefined;
  if (MISFITS.some((misfit) => misfit({ ...description, wanted }, one))) return undefined;
  return takenFor(at, { entity: one, how: `the only firm of ${country.name} named just before` }, 0.8);
}

/** "the agency", "the same agency" */
const isBare = ({ parsed: { words }, np }: PhraseAt): boolean =>
  np.nounAt === np.first + (words[np.first + 1]?.lower === 'same' ? 2 : 1);

/** "the startup … *The startup*": where nobody else was called so since; "the device" of a successor is not the old one. */
function sameAsBefore(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, np, called, wanted } = description;
  // Not "the Portuguese bank", which tells more itself.
  const again = called?.size === 0 || (called === undefined && np.noun === 'group');
  if (!again || np.det !== 'def' || np.plural || !isBare(description)) return undefined;
  const entity = meantBefore(grammar, at);
  if (
    entity === undefined ||
    !BODY.test(kindOf(entity)) ||
    !wanted.includes(kindOf(entity)) ||
    blockedBy(grammar, at).has(entity)
  )
    return undefined;
  if (MISFITS.some((misfit) => misfit(description, entity)) || isNamedHere(description, at, entity)) return undefined;
  if (isToldOfAnother(description, at, entity)) return undefined;
  return takenFor(at, { entity, how: 'whom the same words meant before' }, 0.85);
}

/** "The regulator acts. … *The media watchdog* fined Velm. It sued the regulator": the sentence before is about another that fits. */
function isToldOfAnother(description: Description, { readIn }: ReferAt, entity: Entity): boolean {
  const { grammar, parsed, wanted } = description;
  const earlier = grammar.parsed[parsed.index - 1];
  const topic = earlier === undefined || earlier.sentence.furniture ? undefined : mainClause(earlier)?.subject;
  if (earlier === undefined || topic?.det !== 'def' || topic.name !== undefined || topic.plural) return false;
  const [told, more] = readIn(earlier, topic, { kinds: wanted });
  return (
    told !== undefined &&
    more === undefined &&
    told.entity !== entity &&
    wanted.includes(kindOf(told.entity)) &&
    !MISFITS.some((misfit) => misfit(description, told.entity))
  );
}

/** "held talks with *Velm* about buying the startup": another that fits, which the sentence has named by then. */
function isNamedHere(description: Description, at: ReferAt, entity: Entity): boolean {
  const { grammar, parsed, np, wanted } = description;
  const blocked = blockedBy(grammar, at);
  return parsed.words.slice(0, np.first).some((_, word) => {
    const named = entityOfWord(grammar, parsed, word);
    return (
      named !== undefined &&
      named !== entity &&
      wanted.includes(kindOf(named)) &&
      !blocked.has(named) &&
      !MISFITS.some((misfit) => misfit(description, named))
    );
  });
}

/** "The department paid *the company* for a party", long after it was named: the body that the article is about. */
function mainOne(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, parsed, np, wanted } = description;
  // Not "the cloud business", nor where nothing stands in the text.
  if (np.possessor !== undefined || !isBare(description) || !parsed.phrases.includes(np)) return undefined;
  // "Orders went to A, B and C. *The company*": one of those, whoever the article is about.
  const before = grammar.parsed[parsed.index - 1];
  if (before !== undefined && wanted.includes('company') && toldAsPeers(grammar, before).length > 2) return undefined;
  const blocked = blockedBy(grammar, at);
  const fits = (e: Entity) => !blocked.has(e) && !MISFITS.some((misfit) => misfit(description, e));
  const agency = onlyAgency(description, fits);
  if (agency !== undefined) return takenFor(at, { entity: agency, how: 'the only agency named so far' }, 0.8);
  const entity = mainBody(grammar, at, wanted, fits) ?? firmOfThing(description, fits);
  return entity === undefined ? undefined : takenFor(at, { entity, how: 'what the article is about' }, 0.8);
}

/** "blocked *the chatbot*", long after its name: the firm that the article is about, which is known by the name of what it makes. */
function firmOfThing({ grammar, np, wanted, called }: Description, fits: (e: Entity) => boolean): Entity | undefined {
  if (!isThingByNoun(np, grammar.rulebook) || called === undefined || called.size > 0) return undefined;
  const main = namedAboveAll(grammar, (e) => kindOf(e) === 'company');
  const title = titleOf(grammar);
  if (main === undefined || title === undefined || !mentionsIn(grammar, title).includes(main)) return undefined;
  const isThing = main.known?.kinds.some((kind) => wanted.includes(kind)) === true;
  return isThing && fits(main) ? main : undefined;
}

/** "*The watchdog* has fined others", long after it was named: the one agency that the article has named by then. */
function onlyAgency({ grammar, parsed, np, wanted }: Description, fits: (e: Entity) => boolean): Entity | undefined {
  if (!AGENCY.test(np.plainNoun ?? '') || np.plural || !wanted.includes('government')) return undefined;
  const named = grammar.entities.filter(
    (e) =>
      kindOf(e) === 'government' && !isCountry(e) && !e.place && e.known?.acts !== true && isNamedBefore(e, parsed),
  );
  const [one, other] = named.filter(fits);
  return other === undefined ? one : undefined;
}

const AGENCY = listed('agencies without a name');

const isNamedBefore = ({ mentions }: Entity, { sentence }: PhraseAt['parsed']): boolean =>
  mentions.some((m) => m.to <= sentence.from);

/** "was at Quillbee when *the company* grew": the firm that bears the name of what it makes, where the sentence names it. */
const isKnownHere = ({ wanted, np }: Description, { entity: { known }, how }: Antecedent): boolean =>
  known?.kinds.some((kind) => wanted.includes(kind)) === true &&
  (np.noun === 'company' ? how.endsWith(HERE) : np.noun === 'startup' && how === NAMED_BEFORE);

const HERE = 'earlier in the sentence';

/** People of firms. */
const OF_BUSINESS = listed('people whom firms have');

const BODY = /^(?:company|organization|government|publication)$/u;

/** "the platform" is as much the firm that is known by the name of what it runs. */
const runs = ({ np, wanted }: Description, { known }: Entity): boolean =>
  isRunByFirm(np) && known !== undefined && wanted.some((kind) => known.kinds.includes(kind));

/** "the Lisbon-based image generator" is rather a firm whose name is also a thing's. */
const runsNothing = ({ grammar, np }: Description, { known }: Entity): boolean =>
  known?.kinds.every((kind) => kind === 'company') === true && isCalledByThing(np, grammar.rulebook);

/** Firms that are what they are to another firm. */
const RELATED = listed('firms by what they are to another');
const INVESTOR = listed('nouns of investors');
const STARTUP = /^(?:start-?up|upstart|fledgling|newcomer)$/u;

const GROWN = listed('firms that are no startups');

const FUND = listed('words in the names of funds');

/** "Norvane Ventures" */
const isInvestor = ({ name }: Entity): boolean =>
  /\b(?:Capital|Ventures?|Combinator|Equity|Investments?)\b/u.test(name);

const isMainFirm = (grammar: ArticleGrammar, { mentions }: Entity): boolean =>
  mostNamed(grammar, (e) => kindOf(e) === 'company').every((other) => other.mentions.length <= mentions.length);

/** What keeps an entity from being what the description speaks of. */
const MISFITS: readonly ((description: Description, entity: Entity) => boolean)[] = [
  // "the developer of Quillbee" is not Quillbee.
  ({ own }, entity) => own.includes(entity),
  ({ wanted }, entity) => !canBeMeant(entity, wanted),
  // "the antitrust authority" is no office for data.
  (at, entity) => kindOf(entity) === 'government' && isOfOtherField(at, entity),
  // "Prosecutors" are of a land or its justice, and of no commission.
  ({ np }, entity) =>
    np.plainNoun === 'prosecutor' &&
    kindOf(entity) === 'government' &&
    !isCountry(entity) &&
    !entity.place &&
    /\b(?:Commission|Authority|Agency|Board|Bank|Reserve)\b/u.test(entity.known?.name ?? entity.name),
  // "The executive" is no president of a land.
  ({ grammar, np }, entity) => OF_BUSINESS.test(np.plainNoun ?? '') && heldInOffice(grammar).has(entity),
  // "the Italian firm" is none of Spain.
  ({ grammar, country, agency }, entity) =>
    country !== undefined && agency === undefined && !mayBeOf(grammar, entity, country),
  ({ grammar, parsed, country, agency }, entity) =>
    country !== undefined && agency === undefined && isOneOfTwoHomes(grammar, parsed, entity, country),
  // "the Danish marketplace" is no thing of which no land is told: rather the firm that runs it.
  ({ grammar, np, country }, entity) =>
    country !== undefined && entity.known === undefined && isRunByFirm(np) && !isAtHome(grammar, entity, country),
  // "the Danish firm" is none of which no land is told, where a Danish one was named right before.
  ({ grammar, parsed, np, wanted, country, called }, entity) =>
    country !== undefined &&
    !country.byTown &&
    anotherIsAtHome(
      grammar,
      { parsed, np },
      {
        entity,
        home: country,
        fits: (e) => wanted.includes(kindOf(e)) && agrees(np, e) && called?.has(e) !== false,
      },
    ),
  // "Velm invested in it. Existing backers took part. *The company*": none that puts money in.
  ({ grammar, parsed, np }, entity) =>
    /^(?:firm|company|startup)$/u.test(np.noun ?? '') && putsIn(grammar, parsed, entity),
  // "the European investor" is no firm of Asia.
  ({ grammar, parsed, np }, entity) => isOfOtherPart(grammar, { parsed, np }, entity),
  // "the court" is none but a court.
  (description, entity) => !isTheBank(description, entity) && !agrees(description.np, entity),
  // "the administration" is no department or court of it, not even the Department of Government Efficiency.
  ({ np }, entity) =>
    np.plainNoun === 'administration' &&
    !isCountry(entity) &&
    !/\badministration\b|^(?:the )?white house$|\bgovernment$/iu.test(entity.name),
  // "the federal government" is none but that of a federation.
  ({ parsed, np }, entity) => isFederal({ parsed, np }) && !isFederation(entity),
  // "The Massachusetts Democrat" is no president.
  ({ grammar, np }, entity) => isNotElected(grammar, entity, np.plainNoun),
  // "In Paris, the government" is that of the land spoken of there.
  ({ parsed, np }, entity) =>
    (np.noun === 'government' || (np.plural && OFFICIALS.test(np.plainNoun ?? ''))) && opensElsewhere(parsed, entity),
  // "the tech giant" is nobody of whom the article tells nothing.
  (_, entity) => entity.votes.length === 0 && entity.mentions.length < 2,
  // "the carmaker" is no chipmaker.
  ({ grammar, np }, entity) => isOfOtherTrade(grammar, np, entity),
  // "the search giant" is none but those whom everybody knows by that, where one of them was named, or whom the article calls so.
  ({ known, called }, entity) => known.length > 0 && !known.includes(entity) && called?.has(entity) !== true,
  // "the retailer" is no known firm of another trade, where a known retailer was named.
  ({ knownAmongOthers, called }, entity) =>
    knownAmongOthers.length > 0 &&
    !knownAmongOthers.includes(entity) &&
    entity.known?.kinds.includes('company') === true &&
    called?.has(entity) !== true,
  // "the chatbot" is no cloud service, browser or chip.
  ({ grammar, np }, entity) => CHATBOT.test(np.plainNoun ?? '') && isNoChatbot(grammar, entity),
  // "the phone" is no app.
  ({ grammar, np }, entity) => DEVICE.test(np.plainNoun ?? '') && isNoDevice(grammar, entity),
  // "the group" is one that bears the word, or is called so, or the firm of an article that speaks of no groups.
  ({ grammar, parsed, np }, entity) =>
    np.noun === 'group' &&
    !isGroup(grammar, entity) &&
    !accusedHere(grammar, { parsed, np }).includes(entity) &&
    (kindOf(entity) !== 'company' ||
      !(isNarrowed(grammar, { parsed, np }, 1) || (isMainFirm(grammar, entity) && !speaksOfGroups(grammar)))),
  // "the parent company" is not the one just named, but one that was called so.
  ({ np, called }, entity) => RELATED.test(np.noun ?? '') && called?.has(entity) !== true,
  // "the startup" is the one that was called a startup, whoever was named last;
  ({ called }, entity) => called !== undefined && called.size > 0 && !called.has(entity),
  // none that is known to be a part of another, or to be large or old;
  ({ np }, { known }) => STARTUP.test(np.noun ?? '') && ((known?.of ?? '') !== '' || GROWN.test(known?.name ?? '')),
  // nor one that was told to be another's brand or unit;
  ({ grammar, np, called }, entity) =>
    STARTUP.test(np.noun ?? '') && called?.has(entity) !== true && isToldAsPart(grammar, entity),
  // "the pension fund" is none but a fund, or who is called so or gave money.
  ({ grammar, parsed, np, called }, entity) =>
    np.plainNoun === 'fund' &&
    !givesMoney(grammar, { parsed, np }).includes(entity) &&
    called?.has(entity) !== true &&
    entity.known?.kinds.includes('company') === true &&
    !(entity.known?.name ?? entity.name).split(' ').some((word) => FUND.test(word)),
  // "the company" in which a stake is bought is no mutual fund.
  ({ np }, { name }) => np.noun === 'company' && / Mutual Fund$/u.test(name),
  // "the glasses that *the company* makes" is no thing whose maker the article names.
  ({ grammar, np }, entity) => np.noun === 'company' && isThingOfNamed(grammar, entity),
  // "The carmaker" is no house of money by its name.
  ({ np }, { name }) => /maker$/u.test(np.plainNoun ?? '') && HOUSE_OF_MONEY.test(name.split(' ').at(-1) ?? ''),
  // no institute or law centre;
  ({ grammar, np }, { name }) =>
    STARTUP.test(np.noun ?? '') &&
    grammar.rulebook.lexicon.nameWords.last.get(name.split(' ').at(-1) ?? '') === 'organization',
  // "Texas's attorney general" is none of California;
  ({ grammar, parsed, np }, entity) => isOfOtherState(grammar, { parsed, np }, entity),
  // none that puts money into others,
  ({ np }, entity) => STARTUP.test(np.noun ?? '') && isInvestor(entity),
  ({ grammar, parsed, np }, entity) =>
    STARTUP.test(np.noun ?? '') && givesMoney(grammar, { parsed, np }).includes(entity),
  // "Norvane took a stake in Velm. The hedge fund": who gave the money.
  ({ grammar, parsed, np }, entity) =>
    (INVESTOR.test(np.plainNoun ?? '') || INVESTOR.test(np.noun ?? '')) &&
    isGivenMoney(grammar, { parsed, np }).includes(entity),
  // and where none was, it is none that was called something else.
  ({ grammar, np, called }, entity) => called?.size === 0 && STARTUP.test(np.noun ?? '') && isCalled(grammar, entity),
];

/** Known as a thing first, of a maker that the article names. */
const isThingOfNamed = ({ entities }: ArticleGrammar, { known }: Entity): boolean =>
  known?.kinds[0] !== 'company' &&
  (known?.of ?? '') !== '' &&
  entities.some((maker) => maker.known?.name === known?.of && kindOf(maker) === 'company');

const HOUSE_OF_MONEY = listed('last words of houses of money');

/** "*Texas's* attorney general": a state acts by its own people and by agencies that bear its name. */
function isOfOtherState(grammar: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const state = entityOfWord(grammar, parsed, np.possessor?.name);
  const acts = kindOf(entity) === 'government' || entity.known?.acts === true;
  if (state?.known?.acts !== true || isCountry(state) || !acts) return false;
  return entity !== state && !entity.name.includes(state.known.name);
}

/** "the *European* investor" of one that is known, or told, to be at home elsewhere. */
function isOfOtherPart({ homes }: ArticleGrammar, { parsed, np }: PhraseAt, entity: Entity): boolean {
  const lands = homes.get(entity) ?? new Set([entity.known?.country ?? '']);
  return parsed.words.slice(np.first, np.nounAt).some(({ text }) => [...lands].every((land) => !mayLieIn(text, land)));
}

const OFFICIALS = listed('people of a state');

/** "*In Paris*, the government took": the sentence opens with a place that is not this land's by name. */
function opensElsewhere({ items, words }: PhraseAt['parsed'], { mentions }: Entity): boolean {
  const [opening, place, comma] = items;
  if (!isSign(opening, 'prep', /^in$/u) || place?.type !== 'np' || !isSign(comma, 'punct', /^,$/u)) return false;
  const named = words[place.name ?? -1]?.mention;
  // "In Brussels, officials are": a capital that was read as no name.
  if (named === undefined) return /^\p{Lu}/u.test(words[place.first]?.text ?? '') && !isTimeLike(place);
  return !mentions.some((m) => m.from === named.from);
}

/** "the Italian bank" is the firm that may be Italian; "the bank" one that bears the word, or is called so. */
const isTheBank = (description: Description, entity: Entity): boolean =>
  description.np.plainNoun === 'bank' &&
  (description.called?.has(entity) === true ||
    (description.country !== undefined &&
      !isCalled(description.grammar, entity) &&
      (!forecasts(description) || hasAnalysts(description.grammar, entity))));

/** "*The Dutch bank* rates Velm a buy", "expects Velm's sales to grow": an analyst's, and not the firm that it watches. */
const forecasts = ({ parsed, np }: PhraseAt): boolean =>
  parsed.clauses.some(
    (c) =>
      c.subject === np &&
      (c.verb.lemmas.some((l) => RATES.test(l)) ||
        (c.verb.lemmas.some((l) => EXPECTS.test(l)) && namesFirm(parsed, np))),
  );

/** "Velm analyst Ada Quill", "Velm's Ada Quill": those whom the article quotes on others are of this house. */
const hasAnalysts = (grammar: ArticleGrammar, entity: Entity): boolean =>
  grammar.parsed.some((parsed) =>
    parsed?.phrases.some(
      (np) =>
        (namesPerson(parsed.words, np) || /^(?:analyst|economist)$/u.test(np.plainNoun ?? '')) &&
        [...np.mods, np.possessor?.name].some((word) => entityOfWord(grammar, parsed, word) === entity),
    ),
  );

const RATES = listed('verbs of rating a stock');
const EXPECTS = listed('verbs of expecting');

const namesFirm = ({ phrases, words }: PhraseAt['parsed'], { last }: NounPhrase): boolean =>
  phrases.some((p) => {
    const name = words[(p.possessor ?? p).name ?? -1]?.mention;
    return p.first >= last && name !== undefined && !name.personal && !name.place && name.known?.isCountry !== true;
  });

function ownNames(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const behind = phrasesAfter(parsed, np)[0]?.np.name;
  return [...np.mods, np.possessor?.name, behind].flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
}

/** The sentence before is about others who put money in, as the entity is told to in the one before that. */
function putsIn(grammar: ArticleGrammar, { index }: Parsed, entity: Entity): boolean {
  const [before, first] = [grammar.parsed[index - 1], grammar.parsed[index - 2]];
  const others = before === undefined ? undefined : mainClause(before)?.subject;
  if (first === undefined || others === undefined || !BACKER.test(others.plainNoun ?? '')) return false;
  return first.clauses.some(
    ({ subject, object, verb }) =>
      subject !== undefined &&
      (BACKER.test(object?.plainNoun ?? '') || verb.lemmas.some((l) => PUTS_IN.test(l))) &&
      stated(grammar, { parsed: first, np: subject }).some((d) => d.entity === entity),
  );
}

const PUTS_IN = listed('verbs of putting money in');

const BACKER = listed('who has put money in');
