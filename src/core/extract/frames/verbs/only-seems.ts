import { longestForm } from '../../../rules/gazetteer.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { Candidate, MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { BODIES } from '../../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, namesPerson, rootOf } from '../../phrases.ts';
import { entityOfWord } from '../../reference/article-grammar.ts';
import { isIncluding } from '../../reference/clause-of.ts';
import { isComplaintToAgency } from '../../reference/complaint-to.ts';
import { denoteOne } from '../../reference/denote.ts';
import { isForPlatform } from '../../reference/platform.ts';
import { modifiers, patients } from '../../sides.ts';
import { isOwnOfficer } from '../../unsaid/own-officer.ts';

/** Claims that a clause seems to make by its verb, and that its other words undo. */

export const onlySeems = (at: MatchAt, clause: Clause, claim: Candidate): boolean =>
  launchesAnothers(at, clause, claim) ||
  bearsAnothersName(at, claim) ||
  dares(clause, claim) ||
  comparesMarkets(clause, claim) ||
  sponsors(clause, claim) ||
  awards(clause, claim) ||
  movesAlike(clause, claim) ||
  writesFor(at, clause, claim) ||
  dealsInCoin(clause, claim) ||
  makesEach(at, clause, claim) ||
  triesItsOwn(clause, claim) ||
  speaksOfUse(clause, claim) ||
  ownsByName(at, clause, claim) ||
  isAnybodys(at, clause) ||
  talksToBuyers(clause, claim) ||
  isJoint(clause, claim) ||
  bansConduct(clause, claim) ||
  givesPost(at, clause, claim) ||
  deniesTime(at, clause, claim) ||
  isOnSale(claim) ||
  managesMoney(clause, claim) ||
  wantsAdviser(clause, claim) ||
  speaksOfHimself(clause, claim) ||
  speaksOfOwn(at, claim) ||
  answersOrder(clause, claim) ||
  dismissesAnothers(at, clause, claim) ||
  leavesAsItIs(claim) ||
  ownsOneOfMany(clause, claim) ||
  listsOthers(at, clause) ||
  keepsItsOwn(at, clause, claim) ||
  studiedThere(clause, claim) ||
  isSetFree(at, clause, claim) ||
  complains(at, clause, claim) ||
  changesClub(at, clause, claim) ||
  asksWhether(clause, claim) ||
  isHonoured(at, clause, claim) ||
  holdsRegister(at, clause, claim) ||
  comesToPlatform(at, clause, claim) ||
  improvesAnother(clause, claim) ||
  isNameOfGrant(at, clause, claim) ||
  callsOffSale(at, clause, claim) ||
  foundsOneOfSeveral(at, clause, claim) ||
  joinsWithAnothers(clause, claim) ||
  showsThere(clause, claim) ||
  comesClose(at, clause, claim);

/** "*demonstrated it* at Velm Days": shown there, and no protest. */
const showsThere = ({ verb, object }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'accuses.opposes' && verb.lemmas.includes('demonstrate') && object !== undefined;

/** "came *close* to Quillbee": what is like another does not get into it. */
const comesClose = ({ parsed: { words } }: MatchAt, { verb }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'uses.come-to' &&
  /^(?:close|closer|closest|near|nearer|nearest|second)$/u.test(words[verb.last]?.lower ?? '');

/** "established the *first* Norvane outside Tavland": one of several of that name, and no body is founded. */
const foundsOneOfSeveral = ({ parsed: { words } }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'founded' &&
  patients(clause).some(
    ({ name, noun, first }) =>
      name !== undefined && noun === undefined && words.slice(first, name).some((w) => ONE_OF_THEM.test(w.lower)),
  );

const ONE_OF_THEM = listed('words for one of several');

/** "merged its Velm unit with *Norvane's* Osker": two that each had an owner go together, and neither buys the other. */
const joinsWithAnothers = ({ object, preps }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'acquired.merges-two' &&
  object?.possessor?.pronoun !== undefined &&
  preps.some(({ prep, np }) => prep === 'with' && np.possessor !== undefined);

/** "terminates the *proposed sale* of its plant to Norvane": a deal that is off, and nothing that is kept from anybody. */
const callsOffSale = ({ parsed, rulebook }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.id === 'restricts.access' &&
  patients(clause).some(
    ({ first, last, plainNoun }) =>
      plainNoun === 'sale' &&
      parsed.words.slice(first, last).some((w) => rulebook.lexicon.status.possibleAdjectives.has(w.lower)),
  );

/** "granted *Rare Disease Product* (RDP) designation": what it is called, and nobody who is granted it. */
const isNameOfGrant = (
  { grammar, parsed }: MatchAt,
  { object, object2 }: Clause,
  { frame, object: granted }: Candidate,
): boolean =>
  frame.id === 'regulates.grants' &&
  object !== undefined &&
  object.apposed.length > 0 &&
  object2 !== undefined &&
  object2.last - object2.first === 1 &&
  entityOfWord(grammar, parsed, object.name) === granted.entity;

/** "introduces Quillbee and *enhancements* to Tern-2": what goes into it are those alone. */
const improvesAnother = ({ object, verb }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'uses.add' &&
  verb.lemmas.includes('introduce') &&
  object?.members.some((one) => IMPROVED.test(one.plainNoun ?? '')) === true;

const IMPROVED = listed('what a thing gets that is bettered');

/** "*brings* Quillbee to Android": where it is to be had; "built Tern-2 into Android" tells what is in it. */
const comesToPlatform = ({ rulebook }: MatchAt, { verb }: Clause, { frame, subject }: Candidate): boolean =>
  frame.id === 'uses.add' &&
  verb.lemmas.some((l) => /^(?:bring|introduce)$/u.test(l)) &&
  rulebook.lexicon.platforms.has(subject.entity.name);

/** "will determine *whether* Norvane broke the law": asked, and not said. */
const asksWhether = ({ said, verb }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'accuses' &&
  frame.needsWrong &&
  /^(?:whether|if)$/u.test(said?.marker ?? '') &&
  verb.lemmas.some((l) => OPEN.test(l));

const OPEN = listed('verbs that leave open whether');

/** "was named *one of* its top chiefs by The Low Tide": an honour, and no post. */
const isHonoured = ({ parsed: { words } }: MatchAt, { passive, verb }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'works_for.named' &&
  passive &&
  words[verb.last]?.lower === 'one' &&
  words[verb.last + 1]?.lower === 'of';

/** "the *register of Norvane* held by Velm", "shares in Norvane *not already held* by Velm": no shares, or those of others. */
const holdsRegister = ({ parsed }: MatchAt, { subject, verb }: Clause, { frame }: Candidate): boolean => {
  if (frame.id !== 'invests_in.held') return false;
  const of = subject === undefined ? -1 : parsed.items.indexOf(rootOf(subject)) - 1;
  const whole = isSign(parsed.items[of], 'prep', /^of$/u) ? parsed.items[of - 1] : undefined;
  const register = whole?.type === 'np' && REGISTER.test(whole.plainNoun ?? '');
  return register || (verb.barePast && parsed.words.slice(verb.first - 2, verb.main).some((w) => w.pos === 'not'));
};

const REGISTER = listed('lists of shareholders');

/** "Velm introduces the *Norvane Quillbee*": a distributor's ware has its maker's name, where a list knows the maker and no tie of the two. */
function bearsAnothersName({ rulebook: { gazetteer } }: MatchAt, { frame, subject, object }: Candidate): boolean {
  if (frame.relation !== 'develops' || (object.entity.known?.of ?? '') !== '') return false;
  const words = object.entity.name.split(' ').map((text) => ({ text }));
  // "the GoAir™ Mini": the sign of a mark inside the name makes the whole one firm's own.
  if (object.entity.mentions.some((m) => m.to - m.from > m.name.length)) return false;
  // What the name opens with, and not the whole of it.
  const form = longestForm(gazetteer, words.slice(0, -1), 0);
  if (form === undefined || form.word || form.demonym) return false;
  const maker = form.entry;
  const own = subject.entity;
  const tied =
    maker.kinds[0] !== 'company' ||
    own.name.startsWith(form.words[0] ?? '') ||
    own.known === maker ||
    own.known?.of === maker.name ||
    (maker.of !== '' && (maker.of === own.known?.name || maker.of === own.known?.of));
  return !tied && kindOf(own) === 'company';
}

/** "challenged Velm *to open* its books": a dare, and no rivalry. */
const dares = ({ verb, comps, object }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'competes_with' &&
  verb.lemmas.includes('challenge') &&
  comps.some((c) => c.marker === 'inf' && c.clause.subject === object);

/** "Ostrea outperforms, and Tavland *underperforms*": of lands it is told as of markets. */
const comparesMarkets = ({ verb }: Clause, { frame, object }: Candidate): boolean =>
  frame.relation === 'accuses' && verb.lemmas.includes('underperform') && object.entity.known?.isCountry === true;

/** "the Quillbee Nights *presented by* Norvane": who pays for an event makes none. */
const sponsors = ({ verb, passive }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'develops.announce' && passive && verb.lemmas.includes('present');

/** "selected it *as a grant recipient*": who is given something is not used. */
const awards = ({ preps }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'uses' && preps.some((p) => p.prep === 'as' && GIVEN.test(p.np.plainNoun ?? ''));

const GIVEN = listed('who is given a prize');

/** "*trades* in tandem with Velm": prices that move alike. */
const movesAlike = ({ verb, preps }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'partners_with' &&
  verb.lemmas.some((l) => MOVES.test(l)) &&
  preps.some((p) => p.prep === 'in' && p.np.plainNoun === 'tandem');

const MOVES = listed('verbs of moving as prices do');

/** "barred Norvane from selling its chips abroad": whose own goods they are may sell them here. */
const keepsItsOwn = ({ grammar, parsed }: MatchAt, clause: Clause, { frame, object }: Candidate): boolean =>
  frame.relation === 'banned' &&
  frame.object.some((place) => place.startsWith('comp/')) &&
  patients(clause).some((np) => entityOfWord(grammar, parsed, np.name) === object.entity);

/** "dropped Quillbee from the list *of services covered by the act*": who is no longer on such a list is freed. */
const isSetFree = ({ parsed: { words } }: MatchAt, clause: Clause, { frame }: Candidate): boolean => {
  const list = /^(?:restricts|banned)$/u.test(frame.relation)
    ? clause.preps.find((p) => /^(?:from|off)$/u.test(p.prep) && p.np.plainNoun === 'list')
    : undefined;
  if (list === undefined) return false;
  const behind = words.slice(list.np.first, list.np.last + 6);
  const end = behind.findIndex((w) => w.pos === 'punct');
  return behind.slice(0, end < 0 ? behind.length : end).some((w) => BURDENED.test(w.lower));
};

const BURDENED = listed('words for those on a list of burdens');

/** "filed a complaint against Norvane *with the watchdog*": nobody is taken to court. */
const complains = ({ grammar, parsed }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.id === 'sued.bring' && patients(clause).some((np) => isComplaintToAgency(grammar, parsed, np));

/** "studied physics at Norvane": a student once; who "studies" or "has studied birds there" may be on its staff. */
const studiedThere = ({ verb }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'works_for.runs-at' && verb.barePast && verb.lemmas.includes('study');

/** "Norvane Rovers bought Ada Quill from Velm": a player, and no goods. */
const changesClub = ({ parsed: { words } }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'supplies' &&
  patients(clause).some(({ name, possessor }) => possessor === undefined && namesPerson(words, { name }));

/** "Others have included Norvane and Velm": who they are, and nothing that they do. */
const listsOthers = ({ rulebook }: MatchAt, clause: Clause): boolean =>
  clause.subject?.pronoun === 'others' && isIncluding(clause, rulebook.lexicon);

/** "Velm rolled out Norvane's Quillbee to its staff", "servers running Norvane's chip, Quillbee": what is another's by name is not of its making. */
function launchesAnothers(
  { grammar, parsed }: MatchAt,
  clause: Clause,
  { frame, subject, object }: Candidate,
): boolean {
  if (frame.relation !== 'develops') return false;
  const [np] = patients(clause);
  const owner = np?.possessor;
  if (np === undefined || owner === undefined || owner.pronoun !== undefined || (owner.name && owner.noun))
    return false;
  const names = [np.name, np.softName, ...np.apposed.map((one) => one.name)];
  const own = names.some((word) => entityOfWord(grammar, parsed, word) === object.entity);
  if (!own) return false;
  // "won an order from Norvane to build *the carmaker's* Quillbee"
  const entity = owner.name
    ? entityOfWord(grammar, parsed, owner.name)
    : denoteOne(grammar, { parsed, np: owner }, { kinds: ['company'] })[0]?.entity;
  return entity !== undefined && entity !== subject.entity && isSurely(entity, ['company']);
}

/** "develops iOS apps": who writes for a platform does not make it. */
const writesFor = ({ parsed, rulebook }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'develops' &&
  patients(clause).some((np) => SOFTWARE.test(np.plainNoun ?? '') && isForPlatform(np, parsed, rulebook));

const SOFTWARE = listed('software on a platform');

/** "launched a Bitcoin rewards card", "launching Bitcoin and ETH futures": what is done with a coin makes none. */
const dealsInCoin = (clause: Clause, { frame, object }: Candidate): boolean =>
  frame.relation === 'develops' &&
  COIN.test(object.entity.name) &&
  (clause.verb.lemmas.some((lemma) => OFFERS.test(lemma)) ||
    patients(clause).some((np) => np.name === undefined && np.softName !== undefined));

const OFFERS = listed('verbs of offering to trade');
const COIN = listed('coins');

/** "A and B opened plants", "each opened a plant", "a plant and a lab, respectively": not one thing of both. */
const makesEach = ({ parsed: { words } }: MatchAt, clause: Clause, { frame }: Candidate): boolean =>
  frame.id === 'partners_with.one-thing' &&
  (patients(clause).some((np) => np.plural || np.det !== 'indef' || np.members.length > 0) ||
    words.some((word) => /^(?:each|both|respectively|separately|own)$/u.test(word.lower)));

/** "a deal with Velm, using Norvane's Quillbee": a name that comes again in its own clause is of somebody who does not act there. */
const ownsByName = ({ grammar, parsed }: MatchAt, clause: Clause, { subject }: Candidate): boolean => {
  const isSubject = (np: NounPhrase | undefined): boolean =>
    np?.name !== undefined && entityOfWord(grammar, parsed, np.name) === subject.entity;
  return isSubject(clause.subject) && patients(clause).some(({ possessor }) => isSubject(possessor));
};

/** "Quill described two ways: using Osker": who speaks of using a thing need not use it. */
const speaksOfUse = ({ verb }: Clause, { frame, subject }: Candidate): boolean =>
  frame.relation === 'uses' && verb.form === 'ing' && kindOf(subject.entity) === 'person';

/** "is testing its Quillbee": what is one's own is tried, not used. */
const triesItsOwn = (clause: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'uses' &&
  clause.verb.lemmas.some((l) => TRIES_OUT.test(l)) &&
  patients(clause).some((np) => np.possessor?.pronoun !== undefined);

const TRIES_OUT = listed('verbs of trying out');

/** "makes it easy to write letters using Quillbee": anybody may. */
function isAnybodys({ parsed: { words } }: MatchAt, clause: Clause): boolean {
  for (let at = clause.governor?.clause, depth = 0; at !== undefined && depth < 4; at = at.governor?.clause, depth++) {
    const eased = at.object?.pronoun === 'it' && words[at.object.last]?.pos === 'adj';
    if (eased && at.verb.lemmas.some((l) => MAKES_SO.test(l)))
      return clause.subject === undefined || clause.subject === at.object;
  }
  return false;
}

const MAKES_SO = listed('verbs of making it so');

/** "is in talks with various parties about buying Velm": they would buy it. */
function talksToBuyers({ governor }: Clause, { frame }: Candidate): boolean {
  if (frame.relation !== 'acquired' || governor?.via !== 'about') return false;
  return (governor.clause?.preps ?? []).some(
    ({ prep, np }) => prep === 'with' && np.name === undefined && SUITORS.test(np.plainNoun ?? ''),
  );
}

const SUITORS = listed('who may buy');

/** "launches in partnership with Osker": side by side, not with it inside. */
const isJoint = ({ preps }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'uses' && preps.some(({ prep, np }) => prep === 'in' && JOINT.test(np.plainNoun ?? ''));

const JOINT = listed('joint undertakings and talks');

/** "is banned from favouring its own shops": a way to act is forbidden, and whoever acts so is not. */
const bansConduct = (clause: Clause, { frame }: Candidate): boolean =>
  (frame.relation === 'banned' &&
    ((clause.passive &&
      clause.comps.some((c) => c.marker === 'from' && c.clause.object?.possessor?.pronoun !== undefined)) ||
      entersDeals(clause))) ||
  (frame.id === 'restricts.bars-deals' && !entersDeals(clause));

/** "barred it from *entering contracts*": no land or market is entered. */
const entersDeals = ({ comps }: Clause): boolean =>
  comps.some(
    ({ marker, clause: { verb, object, preps } }) =>
      marker === 'from' &&
      verb.lemmas.includes('enter') &&
      [object, ...preps.filter((p) => p.prep === 'into').map((p) => p.np)].some(
        ({ plainNoun = '' } = {} as NounPhrase) => DEAL.test(plainNoun) || CONTRACT.test(plainNoun),
      ),
  );

const DEAL = listed('deals between two');
const CONTRACT = listed('deals with others');

/** "opened with Ada Quill as its chief": a post, and no deal. */
const givesPost = ({ rulebook }: MatchAt, { preps }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'partners_with' &&
  preps.some((p, i) => p.prep === 'as' && preps[i - 1]?.prep === 'with' && isPost(rulebook, p.np));

const isPost = ({ lexicon }: MatchAt['rulebook'], { noun, plainNoun }: NounPhrase): boolean =>
  [noun ?? '', plainNoun ?? ''].some((n) => lexicon.titles.get(n) === 'post');

/** "did not work at Norvane when it closed": that she never did is not said. */
const deniesTime = ({ parsed }: MatchAt, clause: Clause, { frame, modality }: Candidate): boolean =>
  frame.relation === 'works_for' &&
  modality === 'negated' &&
  clause.verb.negated &&
  parsed.clauses.some((c) => c.marker === 'when' && c.at > clause.at);

/** "is rolling out to Play Store users": where it is to be had. */
const isOnSale = ({ frame, subject }: Candidate): boolean =>
  frame.id === 'uses.rolls-to-users' &&
  /(?:^| )(?:Play|Store|Appstore|iOS|Android|Windows)$/u.test(subject.entity.name);

/** "who co-led Asian investments": somebody's work for a firm, and no round. */
const managesMoney = ({ object }: Clause, { frame }: Candidate): boolean =>
  frame.id === 'invests_in.round' && object?.plural === true && object.plainNoun === 'investment';

/** "would tap Ada Quill to be an adviser": for a post. */
const wantsAdviser = ({ comps }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'uses' && comps.some((c) => c.marker === 'inf' && c.clause.verb.copula);

/** "Ada Quill said she had not met them": where she may mean herself, she blames nobody. */
const speaksOfHimself = ({ subject, said, governor }: Clause, { frame, object }: Candidate): boolean =>
  (frame.id === 'accuses.threat' ||
    // "She moved the court, alleging *she* had no remedy"; "sued Velm, alleging it lied" is another's.
    (frame.id === 'accuses.alleges' && governor?.via === ',' && governor.clause?.object?.name === undefined)) &&
  subject?.name !== undefined &&
  /^(?:he|she)$/u.test(said?.subject?.pronoun ?? '') &&
  kindOf(object.entity) === 'person';

/** "Norvane CFO Ada Quill notes that the company has no plant there": those at the head of a body own up to it, and accuse nobody. */
const speaksOfOwn = ({ grammar }: MatchAt, { frame, subject, object }: Candidate): boolean =>
  frame.id === 'accuses.threat' && kindOf(subject.entity) === 'person' && isOwnOfficer(grammar, subject.entity, object);

/** "ordered Norvane to provide data to the agency": who must tell something sells nothing. */
const answersOrder = ({ governor, object }: Clause, { frame }: Candidate): boolean =>
  frame.relation === 'supplies' &&
  ANSWER.test(object?.plainNoun ?? '') &&
  governor?.clause?.verb.lemmas.some((l) => ORDERS.test(l)) === true;

const ANSWER = listed('what is told on demand');

const ORDERS = listed('verbs of demanding an answer');

/** "does not price Quillbee": whoever leaves a thing as it is may make it all the same. */
const leavesAsItIs = ({ frame, modality }: Candidate): boolean =>
  frame.id === 'develops.tend' && modality === 'negated';

/** "The ministry ousted Velm Authority chief Ada Quill": the post was at the body beside it. */
const dismissesAnothers = (at: MatchAt, clause: Clause, { frame, object }: Candidate): boolean =>
  frame.relation === 'works_for' &&
  clause.verb.lemmas.some((l) => DISMISSES.test(l)) &&
  patients(clause).some((np) =>
    modifiers(at, np).some(({ entity }) => entity !== object.entity && fitsKinds(entity, BODIES)),
  );

const DISMISSES = listed('verbs of dismissing');

/** "owns a Velm League team", "several Velm League clubs": some of many, and not the league. */
const ownsOneOfMany = (clause: Clause, { frame }: Candidate): boolean =>
  frame.id === 'owns.verb' &&
  patients(clause).some(
    ({ det, name, softName, noun, plural, apposed, examples }) =>
      (name ?? softName) !== undefined &&
      noun !== undefined &&
      apposed.length + examples.length === 0 &&
      (det === 'indef' || plural),
  );
