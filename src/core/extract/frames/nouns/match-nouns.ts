import { gather } from '../../../model/index.ts';
import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs, pairsWithin } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { ALIKE } from '../../clauses/companions.ts';
import { isSign } from '../../clauses/items.ts';
import { BODIES } from '../../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../../kinds/kinds.ts';
import { isTimeLike, type NounPhrase, phraseLike, rootOf } from '../../phrases.ts';
import { type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { includedIn, predicateOf } from '../../reference/clause-of.ts';
import { isComplaintToAgency } from '../../reference/complaint-to.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { bodyOfPeople } from '../../reference/people-of-firm.ts';
import { endsInApposition, phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, first, modifiers, patients, sharersHit } from '../../sides.ts';
import { spanOf, spanOfWord } from '../../spans.ts';
import { nounModality, weaker } from '../../status/status.ts';
import { authors } from '../../unsaid/authors.ts';
import { impliedParty } from '../../unsaid/implied-party.ts';
import { hasLedOn, suspectsNear } from '../../unsaid/inquiries.ts';
import { makersOf } from '../../unsaid/makers.ts';
import { isFromSomebody, punishers } from '../../unsaid/punishers.ts';
import { raiser } from '../../unsaid/raiser.ts';
import { wholesOf } from '../../unsaid/takeover.ts';
import type { FrameIndex } from '../frame-index.ts';
import { fronted } from '../verbs/around-clause.ts';
import { isWhole, WHOLE } from '../whole-stake.ts';
import { accompanied } from './accompanied.ts';
import { amidIt, besideSubject, openedFor } from './around-noun.ts';
import { bodyActing, bodyDeciding, bodyOfPronoun } from './body-acting.ts';
import { acquirers, foundersBeside, partyOfHeadline } from './deal-parties.ts';
import { dealTerms } from './deal-terms.ts';
import { joinedBefore, joinedNames, joinedOwners } from './joined-parties.ts';
import { lightClause } from './light-clause.ts';
import { movedByIt } from './moved-by-deal.ts';
import { HELPS, surrounding } from './noun-status.ts';
import { accused, fighters, type NounAt, obeying, strickenBy, targets, underIt, victims } from './noun-victims.ts';

/** Frames of nouns of action: "A's ban on B", "imposed a ban on B", "a deal between A and B". */

const HURTS = listed('verbs of hurting');

/** "has hurt *Velm*", "hurts *Velm's* sales", "poses a threat to *Velm*": to whom harm is done. */
const sufferers = ({ object, preps, verb }: Clause): NounPhrase[] => {
  const whose = (np: NounPhrase) => (np.name === undefined ? (np.possessor ?? np) : np);
  if (verb.lemmas.some((l) => HURTS.test(l))) return object === undefined ? [] : [whose(object)];
  // "is eating into *Velm's* profits"
  if (verb.lemmas.some((l) => /^(?:eat|cut|weigh)$/u.test(l)))
    return preps.filter((p) => /^(?:into|on)$/u.test(p.prep)).map((p) => whose(p.np));
  const poses = verb.lemmas.some((l) => /^(?:pose|present)$/u.test(l)) && DANGER.test(object?.plainNoun ?? '');
  const to = poses ? preps.find((p) => /^(?:to|for)$/u.test(p.prep)) : undefined;
  return to === undefined ? [] : [whose(to.np)];
};

const DANGER = listed('dangers');

const WANTS_RID = listed('verbs of wanting rid of a case');

/** "a lawsuit to block A's deal" */
const BLOCKS = listed('@block');

export function matchNouns(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return gather(at.parsed.phrases, (np) => {
    if (np.name !== undefined || np.noun === undefined) return [];
    return (
      frames
        .saying([np.noun, np.plainNoun])
        .filter((frame) => fitsNoun(at, np, frame))
        .map((frame) => ({ grammar, parsed, rulebook, np, frame, light: lightClause(at, np, frame) }))
        // "aim to close the deal": a sale.
        .filter((noun) => !isDoneOtherwise(noun))
        .flatMap(match)
    );
  });
}

function isDoneOtherwise({ frame: { notLightVerbs }, light, parsed, np }: NounAt): boolean {
  if (notLightVerbs.size === 0) return false;
  const clause = light ?? parsed.clauses.find((c) => c.object === np);
  return clause?.verb.lemmas.some((l) => notLightVerbs.has(l)) === true;
}

function fitsNoun(at: MatchAt, np: NounPhrase, frame: Frame): boolean {
  const { parsed } = at;
  if (isAboutMoney(at, np, frame)) return false;
  const word = frame.words.has(np.noun ?? '')
    ? np.noun
    : frame.words.has(np.plainNoun ?? '')
      ? np.plainNoun
      : undefined;
  if (word === undefined) return false;
  if (frame.needsMoney.has(word) && !isOfSum(parsed, np)) return false;
  // "reached agreements with the attorneys general of Tavland": whoever gives in to the law is no partner of a state's.
  if (
    frame.relation === 'partners_with' &&
    phrasesAfter(parsed, np).some(
      (p) => p.prep === 'with' && (LAW_OFFICER.test(p.np.noun ?? p.np.plainNoun ?? '') || isSettled(at, np, p.np)),
    )
  )
    return false;
  if (frame.relation === 'sued' && isComplaintToAgency(at.grammar, parsed, np)) return false;
  if (frame.relation === 'banned' && isOnDoing(parsed, np)) return false;
  // "its purchases of Velm will double": of what Velm sells.
  if (frame.relation === 'acquired' && parsed.words[np.nounAt ?? -1]?.lower === 'purchases') return false;
  // "its China business sale": of a business, and no sales there.
  if (frame.id === 'supplies.sales-of-country' && parsed.words[np.nounAt ?? -1]?.lower === 'sale') return false;
  if (frame.notPrep.size > 0 && phrasesAfter(parsed, np).some((p) => frame.notPrep.has(p.prep))) return false;
  const words = parsed.words.slice(np.first, np.nounAt);
  const before = [...words.map((w) => w.lower), ...(isWhole(words) ? [WHOLE] : [])];
  return (
    !before.some((word) => frame.notBefore.has(word)) &&
    (frame.needsWord.size === 0 || before.some((word) => frame.needsWord.has(word)))
  );
}

/** "a ban on Velm *issuing* cards": on that alone. */
function isOnDoing({ items }: MatchAt['parsed'], np: NounPhrase): boolean {
  const [on, who, verb] = items.slice(items.indexOf(np) + 1, items.indexOf(np) + 4);
  const doing = verb?.type === 'vg' && verb.form === 'ing';
  return on?.type === 'prep' && on.lower === 'on' && who?.type === 'np' && who.name !== undefined && doing;
}

const LAW_OFFICER = listed('who settles for a state');

/** "reached a *deal with the Trade Commission*" */
const isSettled = ({ parsed: { words } }: MatchAt, { plainNoun = '' }: NounPhrase, { name }: NounPhrase): boolean =>
  SETTLED.test(plainNoun) && SETTLES.test(words[name ?? -1]?.mention?.known?.id.replace(/^\w+:/u, '') ?? '');

const SETTLED = listed('nouns of what is settled');
const SETTLES = listed('bodies that settle with firms');

/** "in talks with Velm to raise a round": of money, or of a sale, and not of a partnership. */
const isAboutMoney = ({ parsed }: MatchAt, np: NounPhrase, { relation }: Frame): boolean =>
  relation === 'partners_with' &&
  TALKS.test(np.plainNoun ?? '') &&
  parsed.clauses.some(
    (c) =>
      (c.object === np || c.preps.some((p) => p.np === np)) &&
      (c.comps.some(
        (d) => /^(?:inf|about|on|over)$/u.test(d.marker) && d.clause.verb.lemmas.some((l) => SELLS.test(l)),
      ) ||
        c.preps.some(
          (p) =>
            /^(?:about|on|over|regarding|concerning|around|for|toward|towards)$/u.test(p.prep) &&
            SALE.test(p.np.plainNoun ?? ''),
        )),
  );

const TALKS = listed('nouns of talks');

const SELLS = listed('verbs of what a firm does with money or firms');
const SALE = listed('nouns of buying and selling');

/** "have *deals*" */
const isHad = ({ parsed, np }: NounAt): boolean =>
  parsed.clauses.some((c) => c.object === np && c.verb.lemmas.includes('have'));

/** "a $3 million settlement", "a settlement of $3 million" */
const isOfSum = (parsed: NounAt['parsed'], np: NounPhrase): boolean =>
  parsed.words
    .slice(np.first, np.last)
    .some((w) => /^[$€£¥₹]|(?:^|-)(?:million|billion|crore|euros?|dollars?)$/u.test(w.lower)) ||
  phrasesAfter(parsed, np).some((p) => /^(?:of|worth)$/u.test(p.prep) && p.np.money);

function match(at: NounAt): Candidate[] {
  const { frame, np, parsed, rulebook } = at;
  const nounAt = np.nounAt ?? np.first;
  const trigger = spanOf(parsed, nounAt, nounAt + 1);
  const subjects = first(frame.subject, (path) => argument(at, path, frame.subjectKinds));
  if (subjects.length === 0 && frame.pair.length === 0) return [];
  const taken = new Set(subjects.map((s) => s.entity));
  const objects = first(frame.object, (path) =>
    argument(at, path, frame.objectKinds).filter((o) => !taken.has(o.entity)),
  );
  const modality = () => weaker(nounModality(parsed, np, rulebook.lexicon), surrounding(at));
  if (subjects.length > 0 && objects.length > 0)
    return pairs({ frame, subjects, objects, trigger, modality: modality() });
  for (const path of frame.pair) {
    // "two deals — A and B": one with each, not one between them.
    if (path === 'examples' && np.plural) continue;
    // "a combination of apps such as A and B": some of many.
    if (path === 'of' && behind(at, path).some((p) => p.np.examples.length > 0)) continue;
    const sides = path === 'between' ? twoSides(at, frame.subjectKinds) : undefined;
    if (sides !== undefined) return pairs({ frame, ...sides, trigger, modality: modality() });
    // "A and B explored a deal for C": each may have been out for it alone.
    if (path === 'light' && isForFirm(at)) continue;
    const members = argument(at, path, frame.subjectKinds);
    // "Spain, Norway and Portugal launched deals", "told A, B and C to tell of their deals": each its own.
    if (/^(?:light|poss)$/u.test(path) && np.plural && members.length > 2) continue;
    // "A and B have deals approved": each has its own.
    if (path === 'light' && np.plural && isHad(at)) continue;
    // "A and B rejected the pact": that of others.
    if (path === 'light' && isRejected(at)) continue;
    // "A signed a deal with the state, as did B": each its own.
    if (path === 'light' && at.light?.preps.some(({ prep }) => prep === ALIKE)) continue;
    if (members.length > 1) return pairsWithin({ frame, members, trigger, modality: modality() });
  }
  return [];
}

/** "between *the three funds and A*", "between *A and makers like B and C*": those of one side with those of the other, and none among themselves. */
function twoSides({ grammar, parsed, np }: NounAt, kinds: readonly string[]) {
  const between = phrasesAfter(parsed, np).find((p) => p.prep === 'between')?.np;
  if (between === undefined || between.members.length === 0) return undefined;
  const [others, more] = between.members;
  const makers = more === undefined && others?.name === undefined && (others?.examples.length ?? 0) > 0;
  if (between.name === undefined ? !between.plural : !makers) return undefined;
  const told = (who: NounPhrase) => denote(grammar, { parsed, np: who }, { kinds, not: [np] });
  const subjects = told(phraseLike(between, { members: [] }));
  const objects = between.members.flatMap(told).filter((o) => !subjects.some((s) => s.entity === o.entity));
  return subjects.length > 0 && objects.length > 0 ? { subjects, objects } : undefined;
}

/** "a deal for *another security firm, Velm*", "for *Velm*": what several may want to buy. */
const isForFirm = ({ grammar, parsed, np, rulebook: { lexicon } }: NounAt): boolean =>
  phrasesAfter(parsed, np).some((p) => {
    if (p.prep !== 'for') return false;
    const entity = entityOfWord(grammar, parsed, p.np.name);
    return entity === undefined
      ? lexicon.kindNouns.get(p.np.noun ?? '') === 'company' ||
          lexicon.kindNouns.get(p.np.plainNoun ?? '') === 'company'
      : kindOf(entity) === 'company';
  });

/** "A prosecutor moved to dismiss the case against Velm": a case that stands though it is denied is not theirs who deny it. */
const isUndoneByOthers = ({ frame, light, rulebook: { lexicon } }: NounAt): boolean =>
  frame.presupposed && light?.verb.lemmas.some((l) => lexicon.status.lightVerbs.get(l) === 'negated') === true;

/** "rejected a pact", "refused to sign a pact", "chose not to sign a pact" */
const isRejected = ({ light }: NounAt): boolean =>
  (light?.verb.form === 'inf' && light.verb.negated) ||
  [light, light?.governor?.clause].some((c) => c?.verb.lemmas.some((l) => REJECTS.test(l)));

const REJECTS = listed('verbs of turning a request down');

/** "Norvane welcomed a lawsuit against Velm", "supports a ban": what others do to somebody. */
const isCheered = ({ frame, light }: NounAt): boolean =>
  light !== undefined &&
  frame.lightVerbs.size === 0 &&
  MEASURES.has(frame.relation) &&
  light.verb.lemmas.some((l) => CHEERS.test(l));

const MEASURES: ReadonlySet<string> = new Set(['banned', 'restricts', 'sued', 'investigates', 'fined', 'regulates']);

const CHEERS = listed('verbs of looking on at a measure');

/** "The round included investment from A", "It saw backing from A". */
const isInRound = ({ np, parsed }: NounAt): boolean =>
  parsed.clauses.some(
    (c) =>
      c.object === rootOf(np) &&
      c.verb.lemmas.some((l) => HAS_IN_IT.test(l)) &&
      MONEY_ROUND.test(c.subject?.plainNoun ?? ''),
  );

const MONEY_ROUND = listed('rounds of money');

const HAS_IN_IT = listed('verbs of having in it');

/** Whom it helps, or whose things it helps. */
function helpedBody({ grammar, parsed, np }: NounAt, helped: NounPhrase, kinds: readonly string[]): Denoted[] {
  const whose = helped.name === undefined && helped.pronoun === undefined ? helped.possessor : helped;
  // "expands *our* Quillbee app's reach": whose the thing is.
  const holder = whose?.possessor ?? whose;
  return holder === undefined ? [] : denoteOne(grammar, { parsed, np: holder }, { kinds, not: [np] });
}

/** "was expanded *to support* B": what it is for, and nobody who has the deal. */
const isPurpose = ({ governor, verb }: Clause): boolean =>
  verb.form === 'inf' && governor?.clause?.passive === true && governor.clause.verb.lemmas.some((l) => HELPS.test(l));

/** "Ada Quill wants to *drop charges* against B": those of the state, whoever has them dropped. */
const dropsCharges = ({ frame, np }: NounAt, { verb }: Clause): boolean =>
  frame.relation === 'sued' &&
  /^(?:charge|indictment)$/u.test(np.plainNoun ?? '') &&
  verb.lemmas.some((l) => LIFTS.test(l));

const LIFTS = listed('verbs of ending a measure');

const DOINGS = listed('what a firm does');

/** Who is asked about right behind "into". */
function askedInto({ parsed: { items, clauses }, np }: NounAt): NounPhrase[] {
  const at = items.indexOf(np);
  const into = items.findIndex((item, k) => k > at && item.type === 'prep' && item.lower === 'into');
  const [how, who] = items.slice(into + 1, into + 3);
  const near =
    at >= 0 && into > at && items.slice(at + 1, into).every((item) => item.type === 'np' || item.type === 'prep');
  const asks = how !== undefined && 'lower' in how && /^(?:how|whether|why)$/u.test(how.lower);
  return near && asks && who?.type === 'np' && clauses.some((c) => c.subject === who) ? [who] : [];
}

/** "*Norvane's* biggest deal was the acquisition", "*its* previous record is": the owner of what is said to be it. */
function ownersOfDeal({ parsed, np }: NounAt): NounPhrase[] {
  const deal = np.possessor === undefined ? predicateOf(parsed, np) : undefined;
  return deal?.possessor !== undefined && DEAL.test(deal.plainNoun ?? '') ? [deal.possessor] : [];
}

const DEAL = listed('what a purchase is to its buyer');

/** "*Norvane* executives including Ada Quill weighed a bid": the firm whose people weigh it does, and none of them. */
function houseOf({ grammar, parsed }: NounAt, np: NounPhrase): Denoted[] | undefined {
  const entity = bodyOfPeople(grammar, { parsed, np });
  if (entity === undefined || kindOf(entity) !== 'company' || np.softName === undefined) return undefined;
  return [{ entity, span: spanOfWord(parsed, np.softName), steps: [], trust: 0.95 }];
}

/** What stands at a path of a noun phrase. */
function argument(at: NounAt, path: string, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, np, light, frame } = at;
  const told = (who: NounPhrase) => denote(grammar, { parsed, np: who }, { kinds, not: [np] });
  switch (path) {
    case 'poss':
      return np.possessor === undefined
        ? []
        : denote(grammar, { parsed, np: np.possessor }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
    // "Velm's sale to Norvane", "the Velm sale": of a firm as a whole there is one sale, not sales.
    case 'sold':
      return np.plural
        ? []
        : [
            ...(np.possessor === undefined ? [] : denoteOne(grammar, { parsed, np: np.possessor }, { kinds })),
            ...modifiers(at, np),
          ]
            .filter((d) => isSurely(d.entity, ['company']))
            .slice(0, 1);
    case 'possmod':
      return np.possessor === undefined ? [] : modifiers(at, np).filter((d) => fitsKinds(d.entity, kinds));
    case 'mod':
      return [...joinedBefore(at), ...modifiers(at, np), ...leadersOf(at)].filter((d) => fitsKinds(d.entity, kinds));
    // "Norvane and Velm's venture", "the Norvane and Velm venture"
    case 'joined':
      return first([joinedOwners, joinedNames], (find) => find(at, kinds));
    case 'light':
      return light === undefined || isUndoneByOthers(at) || isCheered(at)
        ? []
        : actors(light)
            .flatMap((actor) => houseOf(at, actor) ?? told(actor))
            .filter((d) => !dropsCharges(at, light) || kindOf(d.entity) !== 'person');
    // "Norvane chief Ada Quill announced a deal": the body for which a person acts.
    case 'light.acting':
      return light === undefined
        ? []
        : actors(light).flatMap((actor) => bodyActing(at, actor) ?? bodyOfPronoun(at, actor));
    // "announced the acquisition of a stake", "its purchase of a stake": whose purchase it is.
    case 'acquirer':
      return acquirers(at, kinds);
    // "With Velm, Norvane will form a joint venture": with whom, told before.
    case 'fronted':
      return light === undefined || np.det !== 'indef'
        ? []
        : fronted(parsed, light)
            .filter((p) => p.prep === 'with' && p.np.name !== undefined && isSign(parsed.items[2], 'punct', /^,$/u))
            .flatMap((p) => told(p.np))
            .filter((d) => BODIES.includes(kindOf(d.entity)));
    // "Norvane rises on Velm partnership": a headline tells the other party as what it speaks of.
    case 'upon':
      return partyOfHeadline(at, kinds);
    case 'moved':
      return movedByIt(at, kinds);
    // "is building B, a joint venture with C": who does something with a thing of its own.
    case 'beside':
      return foundersBeside(at).flatMap(told);
    // "agreed to a takeover by A", not "to the takeover of C by A"
    case 'light-target':
      return np.mods.length > 0 || phrasesAfter(parsed, np).some((p) => p.prep === 'of')
        ? []
        : first(['light', 'light.poss'], (whose) => argument(at, whose, kinds));
    // "a deal that lets A use its models", "a deal to use A's photos"
    case 'terms':
      return dealTerms(at, kinds);
    // "a joint venture including A and B"
    case 'examples':
      return np.examples.flatMap((example) => denote(grammar, { parsed, np: example }, { refer: false, kinds }));
    // "its partnerships include A", "widened its partnerships to include A"
    case 'include':
      return included(at);
    // "Norvane's deal needs approval"
    case 'light.poss':
      return light === undefined
        ? []
        : actors(light)
            .flatMap((actor) => (actor.name === undefined && actor.possessor !== undefined ? [actor.possessor] : []))
            .flatMap((owner) => denoteOne(grammar, { parsed, np: owner }, { kinds }));
    // "Norvane's biggest deal was the acquisition of Velm": whose deal it is said to be.
    case 'equated':
      return ownersOfDeal(at).flatMap((owner) => denoteOne(grammar, { parsed, np: owner }, { kinds, not: [np] }));
    // "cut its prices, a move that drew criticism from A": whose deed does.
    case 'light.author':
      return light === undefined ? [] : actors(light).flatMap((actor) => authors(at, actor, kinds));
    // "B rejected A's offer": whose decision it is may be anybody's.
    case 'light-own':
      return light?.verb.form === 'finite' && !isOfSomething(at)
        ? decided(at, light).filter((d) => fitsKinds(d.entity, kinds))
        : [];
    case 'target':
      return targets(at, kinds);
    case 'victim':
      return victims(at).flatMap((victim) => denote(grammar, { parsed, np: victim }, { kinds }));
    // "A's appeal against a fine", "A lost its battle over a fine"
    case 'fighter':
      return fighters(at).flatMap(told);
    case 'obeying':
      return obeying(at).flatMap(told);
    // "travellers from A are subject to B's ban"
    case 'victim.from':
      return victims(at)
        .flatMap((victim) => (victim.name === undefined ? phrasesAfter(parsed, victim).slice(0, 1) : []))
        .filter((p) => /^(?:from|of)$/u.test(p.prep))
        .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds }));
    // "is leading a consortium in a bid for B": who leads it bids.
    case 'leads-in':
      return parsed.clauses
        .filter(
          (c) =>
            !c.passive &&
            c.verb.lemmas.some((l) => LEADS.test(l)) &&
            JOINED_GROUP.test(c.object?.plainNoun ?? '') &&
            c.preps.some((p) => p.prep === 'in' && p.np === np),
        )
        .flatMap((c) => actors(c).flatMap(told));
    // "After stints at A and B, Ada Quill": who the sentence then speaks of.
    case 'opened':
      return openedFor(at).flatMap(told);
    // "Norvane cut prices amid competition from A": who acts because of it.
    case 'amid':
      return amidIt(at).flatMap(told);
    // "Under A's leadership, B has grown": whom A leads.
    case 'led-under':
      return besideSubject(at, /^under$/u).flatMap(told);
    // "A, with headquarters in B, grows"
    case 'having':
      return besideSubject(at, /^with$/u).flatMap(told);
    case 'struck':
      return [strickenBy(at)].flatMap((clause) =>
        clause?.subject === undefined ? [] : denote(grammar, { parsed, np: clause.subject }, { kinds }),
      );
    case 'victim.poss':
      return victims(at)
        .flatMap((victim) => (victim.name === undefined ? (victim.possessor ?? []) : []))
        .flatMap((owner) => denoteOne(grammar, { parsed, np: owner }, { kinds }));
    // "A's takeover of B faces a review": whose deed it is that faces it.
    case 'victim.author':
      return victims(at)
        .filter((victim) => victim.name === undefined && DOINGS.test(victim.plainNoun ?? ''))
        .flatMap((deed) => authors(at, deed, kinds));
    // "the appointment of Ada Quill as A's chief", "as head of A"
    case 'as.body': {
      const behind = phrasesAfter(parsed, np);
      const as = behind.findIndex((p) => p.prep === 'as');
      const post = behind[as]?.np;
      const body = post?.possessor ?? (behind[as + 1]?.prep === 'of' ? behind[as + 1]?.np : undefined);
      return as < 0 || body === undefined ? [] : told(body);
    }
    // "an inquiry into *how A ranks sellers*"
    case 'into.asked':
      return askedInto(at).flatMap(told);
    case 'under':
      return underIt(at, 'under', kinds);
    case 'accompanied':
      return accompanied(at, kinds);
    case 'engaged':
      return underIt(at, 'in', kinds);
    // "competition from A has hurt B"
    case 'hurt':
      return parsed.clauses
        .filter((c) => c.subject === rootOf(np) && !c.passive)
        .flatMap(sufferers)
        .flatMap(told);
    // "a partnership with A helps B", "deals with A enhance B's reach", "the deal with A gives us time"
    case 'helped':
      return np.possessor !== undefined
        ? []
        : parsed.clauses
            .filter((c) => c.subject === rootOf(np) && !c.passive && c.verb.lemmas.some((l) => HELPS.test(l)))
            .filter((c) => !isPurpose(c))
            .flatMap((c) => patients(c).flatMap((helped) => helpedBody(at, helped, kinds)));
    // "a lawsuit brought by A"
    // "a bid led by A", "an offer made by A": and no name before the noun, which may be what is offered.
    case 'made-by':
      return np.mods.length > 0 || np.possessor !== undefined ? [] : authors(at, np, kinds);
    case 'author':
      return authors(at, np, kinds);
    // "the ruling that A broke the law"
    case 'that.subj':
      return accused(at, kinds);
    // "a lawsuit to block A's deal"
    case 'blocked':
      return parsed.clauses
        .filter((c) => parsed.items[c.at - 1] === rootOf(np) && c.verb.lemmas.some((l) => BLOCKS.test(l)))
        .flatMap((c) => patients(c).flatMap((deal) => (deal.possessor === undefined ? [] : [deal.possessor])))
        .flatMap((owner) => denoteOne(grammar, { parsed, np: owner }, { kinds }));
    // "ordered Norvane to pay a fine": who orders it.
    case 'orderer':
      return light?.governor?.clause?.verb.lemmas.some((l) => ORDERS.test(l))
        ? actors(light.governor.clause).flatMap((actor) => denote(grammar, { parsed, np: actor }, { kinds }))
        : [];
    // "asked the court to dismiss B's lawsuit", "lost its bid to throw it out": who wants to be rid of it.
    case 'wanter':
      return light?.governor?.via === 'inf' &&
        light.governor.clause?.verb.lemmas.some((l) => WANTS_RID.test(l)) &&
        light.governor.clause.object?.name === undefined &&
        !phrasesAfter(parsed, np).some((p) => p.prep === 'against')
        ? actors(light.governor.clause).flatMap(told)
        : [];
    // "opened a probe into A after a complaint by B"
    case 'complained-of':
      return hasLedOn(parsed, rootOf(np)) &&
        !phrasesAfter(parsed, np).some(
          // "a complaint by A, a member of parliament": of the member.
          ({ prep }, k, all) =>
            /^(?:about|against)$/u.test(prep) || (prep === 'of' && !/^(?:by|from)$/u.test(all[k - 1]?.prep ?? '')),
        )
        ? suspectsNear(at, rootOf(np))
        : [];
    // "B could face a fine": by whom, the article has told.
    case 'punisher':
      return light === undefined || np.det === 'def' || isFromSomebody(parsed, np) ? [] : punishers(at, actors(light));
    // "The merger with A is done": that of the firm that the article is about.
    case 'implied':
      return impliedParty(at);
    case 'round':
      return np.possessor === undefined && /^(?:def|none)$/u.test(np.det) ? raiser(at) : [];
    // "The new investment from A": only where the article says who raises money.
    case 'raiser':
      return np.possessor === undefined && (isInRound(at) || (np.det === 'def' && !np.plural))
        ? raiser(at, [], true)
        : [];
    // "competition heats up between A and B"
    case 'between':
      return [
        ...phrasesAfter(parsed, np),
        ...parsed.clauses.flatMap((c) => (c.subject === np && c.object === undefined ? c.preps : [])),
      ]
        .filter((p) => p.prep === 'between')
        .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds }));
    default: {
      if (path.endsWith('.whole'))
        return phrasesAfter(parsed, np)
          .filter((p) => `${p.prep}.whole` === path)
          .flatMap((p) => wholesOf(at, p.np, kinds));
      if (path.endsWith('.poss'))
        return (
          behind(at, path.slice(0, -'.poss'.length))
            .filter((p) => `${p.prep}.poss` === path && p.np.possessor !== undefined && p.np.name === undefined)
            // "Tavland opened a probe into its chips": those of a firm that was named.
            .flatMap((p) =>
              denote(
                grammar,
                { parsed, np: p.np.possessor as NounPhrase },
                { kinds, not: frame.relation === 'investigates' && light !== undefined ? actors(light) : [] },
              ),
            )
        );
      if (path.endsWith('.mod'))
        return (
          behind(at, path.slice(0, -'.mod'.length))
            // "curbs on the Portuguese firm Velm" are on the firm.
            .filter((p) => !isIntoLand(at, p.np) && (p.np.name === undefined || p.np.name !== p.np.last - 1))
            // "voiced anger at the Velm show": where it was said.
            .filter((p) => p.prep !== 'at' || !MEETING.test(p.np.plainNoun ?? ''))
            .flatMap((p) => modifiers(at, p.np))
        );
      if (path.endsWith('.maker'))
        return behind(at, path.slice(0, -'.maker'.length)).flatMap((p) => makersOf(at, p.np, kinds));
      if (path === 'on/from') return sources(at, kinds);
      if (path === 'on/to') return buyers(at, kinds);
      if (path === 'on/of') return wares(at, kinds);
      if (path.endsWith('/use')) return usedThing(at, path.slice(0, -'/use'.length), kinds);
      // "a demand from its office *in Minnesota*": where those are from whom it is.
      if (path === 'in' && frame.subject.includes('in') && ['from', 'by'].some((prep) => behind(at, prep).length > 0))
        return [];
      // "loses its waiver for its plants *in Tavland*": where those are.
      if (
        path === 'in' &&
        frame.subject.includes('in') &&
        behind(at, 'for').some((p) => SITE.test(p.np.plainNoun ?? ''))
      )
        return [];
      // "completed its review of the application": of a paper, whosever it is.
      const spread = behind(at, path).filter((p) => frame.relation !== 'investigates' || !isFiling(p.np));
      // "Norvane said it had signed a deal with the firm": nobody signs one with themselves.
      const not = light !== undefined && frame.subject.includes('light') ? actors(light) : [];
      const follow = (of: NounPhrase) =>
        [...denote(grammar, { parsed, np: of }, { kinds, not }), ...sharersHit(at, frame.relation, of)].filter(
          (d, i, all) => fitsKinds(d.entity, kinds) && all.findIndex((one) => one.entity === d.entity) === i,
        );
      // "the sale of A to B, part of C": the first "of" that leads somewhere is the noun's own.
      return path === 'of'
        ? first(spread, (p) => (isMadeByAnother(at, p.np) ? [] : follow(p.np)))
        : spread.flatMap((p) => follow(p.np));
    }
  }
}

const isFiling = ({ name, softName, possessor, mods, plainNoun = '' }: NounPhrase): boolean =>
  [name, softName, possessor].every((part) => part === undefined) && mods.length === 0 && FILING.test(plainNoun);

const FILING = listed('papers that are handed in');

const MEETING = listed('meetings where people speak');

/** "ramped up production of *Norvane's* Quillbee racks": a thing of whoever stands before it. */
const isMadeByAnother = ({ frame }: NounAt, { possessor, name }: NounPhrase): boolean =>
  frame.relation === 'develops' && name === undefined && possessor?.name !== undefined;

const LEADS = listed('verbs of leading');

const ORDERS = listed('verbs of ordering');

const JOINED_GROUP = listed('groups that somebody leads');

/** "the *Tavland*-led probe", "*Tavland*-imposed curbs": whose act of power it is. */
function leadersOf({ grammar, parsed, np, frame, rulebook }: NounAt): Denoted[] {
  if (rulebook.relations.get(frame.relation)?.byOffice === undefined) return [];
  return np.compounds.flatMap(({ name, tail }) => {
    const entity = LED.test(tail) ? entityOfWord(grammar, parsed, name) : undefined;
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, name), steps: [], trust: 1 }];
  });
}

const LED = listed('tails of whose act it is');

const SITE = listed('where a firm works');

/** The phrases with a preposition right behind the noun, or else behind its light verb. */
function behind(at: NounAt, prep: string): { readonly prep: string; readonly np: NounPhrase }[] {
  const { parsed, np, light } = at;
  const after = phrasesAfter(parsed, np);
  // "allegations from the Association of Tavland", "from the family of Ada Quill": "of" belongs to what is before it.
  const isAnothers = (p: (typeof after)[number], k: number) =>
    prep === 'of' &&
    (after[k - 1]?.np.name !== undefined || isOfAnother(at, p.np) || HOLDINGS.test(after[k - 1]?.np.plainNoun ?? ''));
  // "disapproval of its case *at the Velm Court*": where the case is.
  const isInCourt = (p: { readonly np: NounPhrase }) =>
    prep === 'at' && PROCEEDING.test(after[after.findIndex((a) => a.np === p.np) - 1]?.np.plainNoun ?? '');
  const own = after.filter(
    (p, k) => p.prep === prep && !isAnothers(p, k) && !isInCourt(p) && !leaves(at, p) && !isMaker(at, after, k),
  );
  // "A lawsuit against A was welcomed by B"
  if (own.length > 0 || light === undefined || (prep === 'by' && isCheered(at))) return own;
  // "faces cases, including a suit by A and a probe by B": what stands behind an example is the example's own.
  const example = light.preps.find((p) => p.prep === 'including' && p.np.first > np.first)?.np;
  return light.preps.filter(
    (p) =>
      p.prep === prep &&
      // "Velm, *with which* Norvane signed a deal"
      (p.np.first > np.first || (light.relative && p.np.last <= light.verb.first)) &&
      !(example !== undefined && p.np.first > example.first && !isOwnExample(at, example, p.np)) &&
      !(prep === 'of' && isOthers(at, p.np)) &&
      !isInCourt(p) &&
      !leaves(at, p),
  );
}

const PROCEEDING = listed('nouns of proceedings');

/** "the merger of the media *assets* of Velm and Tarn": those, and not the two. */
const HOLDINGS = /^(?:assets?|portfolio|operations?)$/u;

/** "in partnership with Quillbee *by Norvane*": whose Quillbee is, and not whose partnership. */
const isMaker = ({ parsed: { items }, np }: NounAt, after: readonly { readonly prep: string }[], k: number): boolean =>
  after[k]?.prep === 'by' && after[k - 1]?.prep === 'with' && isSign(items[items.indexOf(np) - 1], 'prep', /^in$/u);

/** "cases, including *a suit* by A": such a case, and what stands right behind it. */
const isOwnExample = ({ frame, parsed }: NounAt, example: NounPhrase, np: NounPhrase): boolean =>
  frame.words.has(example.plainNoun ?? '') && phrasesAfter(parsed, example)[0]?.np === np;

/** "a lawsuit over Ada Quill's ban from Norvane": from where she was banned; "a probe after a complaint from Norvane": who complained. */
function leaves({ parsed: { items }, np: noun }: NounAt, { prep, np }: { prep: string; np: NounPhrase }): boolean {
  const k = items.indexOf(np);
  // "the use of Quillbee, a drug by Velm"
  if (prep === 'by' && items[k - 2] !== noun && endsInApposition(items, k - 1)) return true;
  // "is in talks about a loan, with Velm among those circling"
  const next = items[k + 1];
  if (prep === 'with' && next?.type === 'prep' && next.lower === 'among') return true;
  const [prepBefore, before] = [items[k - 3], items[k - 2]];
  if (before?.type !== 'np' || before === noun || before.name !== undefined) return false;
  const after = prepBefore?.type === 'prep' && /^(?:after|following|amid|since|despite)$/u.test(prepBefore.lower);
  // "sanctions on exports from Tavland": where they come from.
  const goods = prepBefore?.type === 'prep' && prepBefore.lower === 'on' && GOODS.test(before.plainNoun ?? '');
  const left = LEAVES.test(before.plainNoun ?? '') || goods;
  return (prep === 'from' && left) || (after && /^(?:from|by)$/u.test(prep));
}

const LEAVES = listed('nouns of leaving and being put out');

const GOODS = listed('where from or of what');

/** "Tavland's tariffs on U.S. imports of steel": what comes into a country is not its own. */
const isIntoLand = ({ parsed }: NounAt, np: NounPhrase): boolean =>
  /^import$/u.test(np.plainNoun ?? '') && /^(?:of|into)$/u.test(phrasesAfter(parsed, np)[0]?.prep ?? '');

/** "tariffs on goods from A", "tariffs of 25% on steel from A" */
function sources({ grammar, parsed, np }: NounAt, kinds: readonly string[]): Denoted[] {
  const after = phrasesAfter(parsed, np).filter((p) => p.prep !== 'of' || p.np.name !== undefined);
  return after[0]?.prep === 'on' && after[1]?.prep === 'from'
    ? denote(grammar, { parsed, np: after[1].np }, { kinds })
    : [];
}

/** "restrictions on exports of chips to A": whom the goods may not reach. */
function buyers({ grammar, parsed, np }: NounAt, kinds: readonly string[]): Denoted[] {
  const [goods, to] = phrasesAfter(parsed, np).filter((p) => p.prep !== 'of' || p.np.name !== undefined);
  return goods?.prep === 'on' && to?.prep === 'to' && TRADE.test(goods.np.plainNoun ?? '')
    ? denote(grammar, { parsed, np: to.np }, { kinds })
    : [];
}

const TRADE = listed('nouns of trade in goods');

/** "restrictions on the sale of *A* phones", "of A's phones": whose things they are that may not be sold or used. */
function wares({ grammar, parsed, np }: NounAt, kinds: readonly string[]): Denoted[] {
  const [goods, of] = phrasesAfter(parsed, np);
  const noun = goods?.np.plainNoun ?? '';
  if (goods?.prep !== 'on' || of?.prep !== 'of' || !(TRADE.test(noun) || USE.test(noun))) return [];
  const owner = of.np.possessor === undefined ? [] : denote(grammar, { parsed, np: of.np.possessor }, { kinds });
  return [...modifiers({ grammar, parsed }, of.np), ...owner].filter((d) => fitsKinds(d.entity, kinds));
}

const USE = listed('nouns of use and purchase');

function included({ grammar, parsed, np, rulebook }: NounAt): Denoted[] {
  const named = includedIn(parsed, np, rulebook.lexicon);
  return named === undefined ? [] : denote(grammar, { parsed, np: named }, { refer: false });
}

/** "With this acquisition A becomes a unit *of B*": the phrase is that of another noun. */
function isOthers({ parsed, np }: NounAt, of: NounPhrase): boolean {
  const before = parsed.items[parsed.items.indexOf(of) - 2];
  return before?.type === 'np' && before !== np && !before.money && !isTimeLike(before);
}

/** "allegations *from the Association* of Tavland": another preposition governs what "of" stands behind; "of 60% of Velm" goes on. */
function isOfAnother(at: NounAt, of: NounPhrase): boolean {
  const { items } = at.parsed;
  const governs = items[items.indexOf(of) - 3];
  return isOthers(at, of) && governs?.type === 'prep' && governs.lower !== 'of';
}

/** "a ban on using A": the object of the gerund behind the preposition. */
function usedThing({ grammar, parsed, np }: NounAt, prep: string, kinds: readonly string[]): Denoted[] {
  const at = parsed.items.indexOf(rootOf(np));
  const sign = parsed.items[at + 1];
  if (sign?.type !== 'prep' || sign.lower !== prep) return [];
  const inner = parsed.clauses.find((c) => c.at === at + 2);
  return inner?.object === undefined ? [] : denoteOne(grammar, { parsed, np: inner.object }, { kinds });
}

/** "B's board rejected A's offer": who decides on it, or for whom. */
const decided = (at: NounAt, { subject }: Clause): Denoted[] => {
  if (subject === undefined) return [];
  const own = subject.name === undefined ? [] : denote(at.grammar, { parsed: at.parsed, np: subject });
  return bodyDeciding(at, subject) ?? own;
};

/** "an offer of help", but "an offer of $3 billion" */
const isOfSomething = ({ parsed, np }: NounAt): boolean =>
  phrasesAfter(parsed, np).some((p) => p.prep === 'of' && !p.np.money);
