import { gather } from '../../../model/index.ts';
import { listed, type WordTest } from '../../../rules/word-lists.ts';
import type { ArgumentAt, MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { JOINTLY } from '../../clauses/companions.ts';
import { isSign } from '../../clauses/items.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, namesPerson } from '../../phrases.ts';
import { type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { namedLeaders } from '../../reference/bands.ts';
import { denote, denoteOne, readerIn } from '../../reference/denote.ts';
import { isThingByNoun } from '../../reference/noun-kind.ts';
import { takesIts } from '../../reference/owners-in-clause.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { quotedNearby } from '../../reference/speaker.ts';
import { actors, isAdministration, meantBy, modifiers, patients, sharersHit, sharersOf } from '../../sides.ts';
import { spanOfPhrase, spanOfWord } from '../../spans.ts';
import { AUTHORED, authors, plaintiffsTold, suitAuthors } from '../../unsaid/authors.ts';
import { dealersTold } from '../../unsaid/deal-told.ts';
import { defendantsFor, likewiseSued, plaintiffsFor, plaintiffsNear, suersOf } from '../../unsaid/docket.ts';
import { bodyJoined, bodyLeft } from '../../unsaid/employer.ts';
import { inquirersAt, punishedBefore, suspectsFor, suspectsNear, suspectsOfSubject } from '../../unsaid/inquiries.ts';
import { listersAt } from '../../unsaid/listers.ts';
import { makersOf } from '../../unsaid/makers.ts';
import { paperMeant } from '../../unsaid/paper.ts';
import { bodyToldOf } from '../../unsaid/post-left.ts';
import { isUnnamedParty, openedBy, partyMeant } from '../../unsaid/proceedings.ts';
import { isPunishedByNobody, punishers } from '../../unsaid/punishers.ts';
import { protagonist, raiser } from '../../unsaid/raiser.ts';
import { bidFor, wholesOf } from '../../unsaid/takeover.ts';
import { bodyActing, bodyOfPost } from '../nouns/body-acting.ts';
import { around, fronted } from './around-clause.ts';
import { atOffices } from './at-office.ts';
import { complement } from './complement-path.ts';
import { opensWith } from './fits-clause.ts';
import { helpers } from './helpers.ts';
import { landsOf } from './lands.ts';
import { launchers } from './launcher.ts';
import { notTheOnly } from './not-the-only.ts';
import { actsOnOwn } from './own-places.ts';
import { othersThings, ownInClause, ownThings } from './own-things.ts';
import { owner } from './owner.ts';
import { acting, isPutInRound, roundsOf, speaksOfRound } from './rounds.ts';
import { isBehindStrife } from './strife.ts';
import {
  actorsIncluded,
  actsBeside,
  doersOf,
  formerBody,
  helmOf,
  isHimself,
  isSettling,
  permitted,
  talkedWith,
  usersOf,
} from './verb-places.ts';

/** Where a verb's frame finds its sides: the paths that `data/ontology/README.md` lists. */

const BRAND = listed('brands');

/** "a range *of tools*, including A": what the object is a range of. */
const kindsOf = (clause: Clause): NounPhrase[] =>
  clause.preps.filter((p) => p.prep === 'of' && p.np.examples.length > 0).map((p) => p.np);

/** What is given to somebody, who stands before it: "sells doctors *a tool called Quillbee*", "sells Velm *two million chips*". */
const given = ({ object2, passive }: Clause): NounPhrase[] | undefined =>
  passive || object2 === undefined || !(isNamed(object2) || object2.plural) ? undefined : [object2];

/** "a tool called A", "the drug A", "tools such as A": not "A tools". */
const isNamed = (np: NounPhrase): boolean =>
  np.name !== undefined || np.examples.length > 0 || np.apposed.some((a) => a.name !== undefined);

/** What stands at a path of a clause (`data/ontology/README.md` lists the paths). */
export function argument(at: ArgumentAt, path: string, kinds: readonly string[]): Denoted[] {
  if (path !== 'subj' && path !== 'obj') return standingAt(at, path, kinds);
  const key = `${path} ${inPerson(at)} ${keyOf(kinds)}`;
  const known = at.found.get(key) ?? standingAt(at, path, kinds);
  at.found.set(key, known);
  return known;
}

/** A frame's lists of kinds do not change. */
const keys = new WeakMap<readonly string[], string>();

function keyOf(kinds: readonly string[]): string {
  const known = keys.get(kinds) ?? kinds.join(' ');
  keys.set(kinds, known);
  return known;
}

/** People do it for themselves, and not for their body. */
const inPerson = ({ rulebook, frame }: ArgumentAt): boolean =>
  rulebook.relations.get(frame.relation)?.inPerson === true;

/** `"Velm has lied. It must stop," Quill said`: who says so of others in a quotation, as a sentence beside it tells. */
function quoting({ grammar, parsed, clause }: ArgumentAt): Denoted[] {
  const [np] = actors(clause);
  if (np === undefined || clause.passive || clause.governor !== undefined || clause.relative) return [];
  // "because Velm has lied", "has a share that poses a risk": what is told beside is no blame.
  const beside = clause.object !== undefined && parsed.clauses.some((c) => c.relative && c.subject === clause.object);
  if (beside || clause.marker !== undefined) return [];
  const entity = quotedNearby(grammar, { parsed, np }, readerIn(grammar));
  if (entity === undefined) return [];
  // "Mr. Quill should lead the agency, which has failed": nobody speaks so of himself, though a firm does of itself.
  const named = parsed.words.some((_, i) => entityOfWord(grammar, parsed, i) === entity);
  if (named && kindOf(entity) === 'person') return [];
  const step = `what is quoted was taken to be the words of ${entity.name}`;
  return [{ entity, span: spanOfPhrase(parsed, np), steps: [step], trust: 0.9 }];
}

/** "banned in *Portugal's* schools", "in *Portuguese* schools": whose the public places are. */
const whosePlaces = ({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] =>
  [np.possessor?.name, ...np.mods].flatMap((word): Denoted[] => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity === undefined || word === undefined
      ? []
      : [{ entity, span: spanOfWord(parsed, word), steps: [], trust: 0.95 }];
  });

const PUBLIC = listed('public places');

/** "makes games for the Deckster *console*": what its noun shows to be a thing is no firm, though a new name may be one. */
function isThingAlone({ grammar, parsed, rulebook }: ArgumentAt, np: NounPhrase, kinds: readonly string[]): boolean {
  if (np.softName === undefined || np.plural || !/^(?:in)?def$/u.test(np.det) || !isThingByNoun(np, rulebook))
    return false;
  const entity = entityOfWord(grammar, parsed, np.softName);
  const asThing = !kinds.some((kind) => THINGS.includes(kind));
  return asThing && entity !== undefined && entity.known === undefined && isSurely(entity, THINGS);
}

/** The prepositions that paths to what stands right behind a subject or an object speak of. */
const BEHIND_SUBJECT = {
  'subj.from': /^from$/u,
  'subj.of': /^of$/u,
  'subj.to': /^to$/u,
  'subj.at': /^(?:at|of|within|inside)$/u,
  'subj.in': /^(?:in|of)$/u,
};
const BEHIND_OBJECT = { 'obj.for': /^for$/u, 'obj.of': /^of$/u };

function standingAt(at: ArgumentAt, path: string, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  const follow = (nps: readonly NounPhrase[], not: readonly NounPhrase[] = []) =>
    gather(nps, (np) =>
      isThingAlone(at, np, kinds) ? [] : denote(grammar, { parsed, np }, { kinds, not, inPerson: inPerson(at) }),
    );
  switch (path) {
    case 'subj':
      return actors(clause)
        .map((np) => partyMeant(clause, np))
        .flatMap((np) =>
          isUnnamedParty(np) ? openedBy(at, np) : follow(paperMeant(grammar, parsed, np) ? [] : [np], patients(clause)),
        );
    case 'quoting':
      return quoting(at);
    // "Firms that invested in it include Velm"
    case 'subj.included':
      return follow(actorsIncluded(at));
    case 'talks.with':
      return follow(talkedWith(at));
    case 'former-body':
      return formerBody(at, kinds);
    // "Norvane's app uses Quillbee", "Norvane's app is built on Quillbee": whoever has the app does so too.
    case 'subj.thing':
      return actors(clause).flatMap((np) =>
        isUnnamedThing(at, np) ? [...owner(at, np, kinds, patients(clause)), ...launchers(at, np, kinds)] : [],
      );
    // "Norvane is not the only player. There is also Velm": beside whom it is.
    case 'not-the-only':
      return notTheOnly(at, kinds);
    // "Norvane brings Quillbee to its cars": in what is its own.
    case 'subj.own':
      return actsOnOwn(clause) ? follow(actors(clause)) : [];
    // "rebuilt it with the help of Quillbee"
    case 'with-help':
      return follow(helpers(at));
    // "released it to firms including Velm": those that are named.
    case 'to.examples':
      return follow(clause.preps.filter((p) => p.prep === 'to').flatMap((p) => p.np.examples));
    // "Norvane sold a stake to Velm": a stake in itself, where nobody else's is named.
    case 'issuer':
      return [
        ...(clause.object2 === undefined ? patients(clause) : [clause.object2]),
        ...clause.preps.filter((p) => /^(?:in|of)$/u.test(p.prep)).map((p) => p.np),
      ].every((np) => np.mods.length === 0 && np.possessor === undefined)
        ? follow(actors(clause))
        : [];
    // "The Tern family includes Quillbee"
    case 'subj.mod':
      return actors(clause).flatMap((np) => modifiers(at, np));
    // "Orders from Velm make up half", "Ownership of Velm passed on", "Reporters at Velm use it", "The house in Tavland repealed it"
    case 'subj.from':
    case 'subj.of':
    case 'subj.to':
    case 'subj.at':
    case 'subj.in':
      return follow(actors(clause).flatMap((np) => rightBehind(parsed, np, BEHIND_SUBJECT[path])));
    // "sealed a deal for Velm": the name right behind it.
    case 'obj.for':
    case 'obj.of':
      return follow(patients(clause).flatMap((np) => rightBehind(parsed, np, BEHIND_OBJECT[path])));
    case 'subj.owner':
      return actors(clause).flatMap((np) => owner(at, np, kinds, patients(clause)));
    // "Norvane chief Ada Quill unveiled it": the body for which a person acts.
    case 'subj.acting':
      return actors(clause).flatMap((np) => bodyActing(at, np) ?? follow([np], patients(clause)));
    // "Norvane chief Ada Quill is replaced by Bo Tarn": the body beside the name of whom it is done to.
    case 'obj.acting':
      return patients(clause).flatMap((np) => bodyOfPost(at, np) ?? []);
    // "The suit was filed by A and B": whom it is against, another sentence tells; and "The suit names Velm": who brings it.
    case 'defendants':
      return defendantsFor(at);
    case 'plaintiffs':
      return plaintiffsFor(at);
    case 'suers':
      return suersOf(at);
    case 'plaintiffs-near':
      return plaintiffsNear(at);
    // "She replaces Bo Tarn": at the body that she has joined.
    case 'body-joined':
      return bodyJoined(at, kinds);
    // "was replaced by Ada Quill", "handing the role to Ada Quill": at the body that another leaves.
    case 'body-left':
      return bodyLeft(at, kinds);
    // "succeeded Bo Tarn": at the body where who succeeds him was told to be.
    case 'body-of-subj':
      return actors(clause).flatMap((who) => bodyToldOf(at, who, kinds));
    case 'likewise-sued':
      return likewiseSued(at);
    // "warned Norvane that it must", "that its app broke the law": whoever is told of himself.
    case 'obj.spoken-of':
      return speaksOfObject(clause) ? follow(patients(clause), actors(clause)) : [];
    // "It sent letters to A", "The ministry opened the investigation": whose inquiry, and into whom, other sentences tell.
    case 'inquirer':
      return inquirersAt(at);
    case 'suspects':
      return suspectsFor(at);
    // "was put on the list in 2019": who put others on it.
    case 'lister':
      return listersAt(at);
    // "ordered Norvane to pay $3 million": who orders it.
    case 'ruler':
      return rulers(clause).flatMap((np) => denote(grammar, { parsed, np }, { kinds }));
    case 'orderer':
      return orderers(clause).flatMap((np) => denote(grammar, { parsed, np }, { kinds }));
    // "models that compete with models from A": whose they are.
    // "Its model beats Velm's": the makers; "beats the Tern-2": a thing that the model is held against.
    case 'subj.maker':
      return patients(clause).some((np) => namesThing(at, np))
        ? []
        : actors(clause).flatMap((np) => makersOf(at, np, kinds));
    case 'obj.maker':
      return patients(clause).flatMap((np) => makersOf(at, np, kinds));
    case 'obj.thing':
      return patients(clause).flatMap((np) =>
        isUnnamedThing(at, np) ? [...owner(at, np, kinds, actors(clause)), ...launchers(at, np, kinds)] : [],
      );
    // "Tern-2 powers Quillbee's search function": the thing that has it.
    case 'obj.of-thing':
      return patients(clause)
        .filter((np) => np.name === undefined && np.possessor?.name !== undefined)
        .flatMap((np) => owner(at, np, kinds, actors(clause)))
        .filter((d) => isSurely(d.entity, THINGS));
    case 'obj':
      return withSharers(
        at,
        follow(
          [
            ...patients(clause),
            ...(clause.passive || clause.object2 === undefined || clause.object?.name !== undefined
              ? []
              : [clause.object2]),
          ],
          actors(clause),
        ),
        kinds,
      );
    // "With Quillbee, Norvane hopes to win", "At Norvane, Ada Quill led a team", "Similar to Gannet, Quillbee lets you": what
    // opens the sentence, by its name.
    case 'fronted.with':
    case 'fronted.at':
    case 'fronted.similar':
      return fronted(parsed, clause)
        .filter(
          (p) =>
            p.prep === path.slice('fronted.'.length) &&
            p.np.name !== undefined &&
            (p.np.possessor === undefined || path === 'fronted.similar') &&
            isSign(parsed.items[2], 'punct'),
        )
        .flatMap((p) => denoteOne(grammar, { parsed, np: p.np }, { kinds, refer: false }));
    case 'subj.direct':
      return follow(actors(clause).filter((np) => np.name !== undefined));
    case 'obj.direct':
      return patients(clause)
        .filter((np) => (np.name !== undefined || np.softName !== undefined) && !np.apposed.some((a) => a.possessor))
        .flatMap((np) => denote(grammar, { parsed, np }, { kinds, refer: false }));
    case 'obj.own':
      return ownThings(at, kinds);
    case 'obj.others':
      return othersThings(at, kinds);
    case 'any.own':
      return ownInClause(at);
    case 'obj.named':
      // "sells *Velm* two million chips": to whom, and no thing.
      return follow([...(given(clause) ?? patients(clause)), ...kindsOf(clause)].filter(isNamed), actors(clause));
    // "a law by which Norvane": who makes it; "Norvane's lawsuit accuses": who brings it.
    case 'subj.author':
      return actors(clause)
        .map((np) => ofSeveral(parsed, np))
        .flatMap((np) =>
          np.name !== undefined ||
          np.pronoun === 'it' ||
          [np, ...np.apposed].some((one) => [one.noun ?? '', one.plainNoun ?? ''].some((n) => AUTHORED.test(n)))
            ? authors(at, np, kinds)
            : [],
        );
    // "signed a deal with Velm to supply lenses": with whom the deal is.
    case 'above.with': {
      const { clause: above, noun, via } = clause.governor ?? {};
      const agreed = via === 'inf' && above?.verb.lemmas.some((l) => MAKES_DEAL.test(l));
      return above !== undefined && agreed && (noun === undefined || noun.name !== undefined)
        ? follow(above.preps.filter((p) => p.prep === 'with').map((p) => p.np))
        : [];
    }
    // "sent a letter to Velm demanding answers": who sent it, and to whom.
    case 'above.subj':
      return follow(clause.governor?.clause === undefined ? [] : actors(clause.governor.clause));
    // "At the helm of Norvane since 2019, she has tripled its sales"
    case 'at-helm':
      return follow(helmOf(at));
    // "joined Velm after a decade at Norvane"
    case 'after.at':
      return follow(
        clause.preps
          .filter((p) => p.prep === 'after')
          .flatMap((p) => rightBehind(parsed, p.np, /^(?:at|with|inside)$/u)),
      );
    // "signed a deal that puts its maps in Velm's cars": who makes or signs what acts.
    case 'subj.doer':
      return follow(doersOf(at));
    // "With Norvane supplying the chips, Velm built it": beside whose act it stands.
    case 'beside.subj':
      return follow(actsBeside(at), actors(clause));
    case 'above.to':
      return follow((clause.governor?.clause?.preps ?? []).filter((p) => p.prep === 'to').map((p) => p.np));
    // "dismissed a lawsuit by Norvane accusing Velm"
    case 'above.plaintiff':
      return plaintiffsTold(at, kinds);
    // "filed a lawsuit accusing Velm", "a lawsuit by Norvane accusing Velm"
    case 'above.author':
      return suitAuthors(at, kinds);
    // "launched Quillbee to rival Velm": what is launched is to rival it.
    case 'above.obj':
      return clause.governor?.via === 'inf' && clause.governor.clause?.passive === false
        ? follow([clause.governor.clause.object].filter((np) => np?.name !== undefined) as NounPhrase[])
        : [];
    // "Norvane licenses its catalogue": whose it is, the subject has said; but "the ministry probes its books" are another's.
    // "uses A's chips and B's screens"
    case 'obj.poss':
      return (
        patients(clause)
          .flatMap((np) => [np, ...np.members.filter((m) => m.possessor?.name !== undefined)])
          // "uses Norvane's chatbot, Quillbee": what is used has a name.
          .filter((np) => at.frame.relation !== 'uses' || np.apposed.every((a) => a.name === undefined))
          .filter(
            (np) =>
              np.possessor?.pronoun === undefined ||
              clause.subject?.name === undefined ||
              isForeignTo(at, kinds) ||
              takesIts(clause, np.possessor) ||
              isRunByPerson(at, np),
          )
          .flatMap((np) => owner(at, np, kinds, actors(clause)))
      );
    // "makes *Velm's* Osker K3": whose it is, though it has a name.
    case 'obj.whose':
      return patients(clause)
        .filter((np) => isNamedThing(np) && np.possessor !== undefined)
        .flatMap((np) =>
          denoteOne(grammar, { parsed, np: np.possessor as NounPhrase }, { kinds, not: actors(clause) }),
        );
    // "a decision by Norvane", "the Norvane decision": whose the deed is.
    case 'obj.author':
      return patients(clause).flatMap((np) => authors(at, np, kinds));
    // "installed Norvane and Velm cameras": the noun is that of both.
    case 'obj.mod':
      return patients(clause).flatMap((np) => [
        ...sharersOf(at, np),
        ...modifiers(at, np).filter((d) => !(isOnThing(at, np) && kindOf(d.entity) === 'product')),
      ]);
    // "capped the fees that Velm can charge"
    case 'obj.permitted':
      return follow(permitted(at), actors(clause));
    // "owns the Velm brand", "the Tarn and Velm brands": a firm's name, where that is what is had.
    case 'obj.brand':
      return patients(clause)
        .filter((np) => np.det === 'def')
        .flatMap((np) => [np, ...np.members])
        .filter((np) => BRAND.test(np.plainNoun ?? ''))
        .flatMap((np) => modifiers(at, np));
    case 'obj.base':
      return patients(clause).flatMap((np) => bases(at, np));
    case 'obj.whole': {
      // "Norvane sold *its Portuguese business*": a part of its own, and it goes on.
      const own = new Set(follow(clause.passive ? [] : actors(clause)).map((d) => d.entity));
      return patients(clause).flatMap((np) =>
        wholesOf(at, np, kinds).filter((d) => np.mods.length === 0 || !own.has(d.entity)),
      );
    }
    case 'bid':
      return bidFor(at, patients(clause)[0], kinds);
    // "told staff that they can't use Quillbee", "use Norvane's tools": what they are kept from, and whose it is.
    case 'ccomp.obj':
      return clause.said === undefined ? [] : follow(patients(clause.said), actors(clause));
    case 'ccomp.thing':
      return (clause.said === undefined ? [] : patients(clause.said)).flatMap((np) =>
        isUnnamedThing(at, np) ? [...owner(at, np, kinds, actors(clause)), ...modifiers(at, np)] : [],
      );
    case 'ccomp.subj.poss':
      return clause.said === undefined
        ? []
        : [...actors(clause.said), ...(harmsObject(at, clause.said) ? [] : patients(clause.said))].flatMap((np) =>
            owner(at, np, kinds, actors(clause)),
          );
    case 'ccomp.subj': {
      const said = meantBy(clause);
      return said === undefined
        ? []
        : follow(
            // "We have not paid, she said": nobody says it of others.
            (said.passive ? patients(said) : actors(said)).filter(
              (np) => np.pronoun !== 'we' && !isHimself(at, np) && !isOwnGovernment(at, np),
            ),
            // "writing on X that it broke the law": "it" is not where that is written.
            [...actors(clause), ...clause.preps.filter((p) => p.prep === 'on').map((p) => p.np)],
          );
    }
    // "said that its rights were violated by Velm"
    case 'ccomp.by': {
      const said = meantBy(clause);
      return follow(said?.passive === true ? actors(said) : [], actors(clause));
    }
    // "opened a probe into Velm, alleging violations": whom the deed before is against.
    case 'above.target':
      return follow(
        (clause.governor?.clause?.preps ?? []).filter((p) => /^(?:into|against)$/u.test(p.prep)).map((p) => p.np),
        actors(clause),
      );
    // "said that operators linked to Velm stole it": to whom those are linked who did it.
    case 'ccomp.subj.linked':
      return follow(
        (clause.said?.passive === false ? actors(clause.said) : []).flatMap((np) => linkedTo(parsed, np)),
        actors(clause),
      );
    // "said the ban was without basis": whose it is.
    case 'ccomp.subj.author':
      return (clause.said === undefined ? [] : actors(clause.said)).flatMap((np) =>
        // "said the Norvane chief had lied": one person, and not the body.
        !np.plural && at.rulebook.lexicon.titles.has(np.noun ?? '') ? [] : authors(at, np, kinds),
      );
    // "will pay $3 million to settle charges, the agency said"
    case 'ccomp.payer':
      return clause.said !== undefined && isSettling(clause.said) ? follow(actors(clause.said)) : [];
    // "Velm was fined $3 million, the agency said": by nobody else.
    case 'ccomp.penalised':
      return clause.said !== undefined && isPenalty(clause.said) ? follow(patients(clause.said)) : [];
    // "is reviewing whether the deal would hurt", "is reviewing the deal": who makes it.
    case 'ccomp.subj.dealer':
      return (clause.said === undefined ? [] : actors(clause.said)).flatMap((np) => dealersTold(at, np, kinds));
    case 'obj.dealer':
      return patients(clause).flatMap((np) => dealersTold(at, np, kinds));
    // "Velm also complained": of whom, the inquiry tells that it led to.
    case 'punished':
      return punishedBefore(at);
    case 'complained-of':
      return suspectsNear(at);
    // "Velm was fined $3 million": by whom, the article has told.
    case 'punisher':
      return isPunishedByNobody(clause) ? punishers(at, patients(clause)) : [];
    // "The probe could lead to a fine": of those into whom it is.
    case 'subj.suspects':
      return suspectsOfSubject(at);
    case 'jointly':
      return isJoint(at) ? follow(actors(clause).filter((np) => !isBeside(clause, np))) : [];
    case 'together-with':
      return follow(
        clause.preps.filter((p) => p.prep === 'together with' && p.np.possessor === undefined).map((p) => p.np),
        actors(clause).slice(0, 1),
      );
    case 'in-partnership-with':
      return jointly(at, kinds);
    case 'in-country':
    case 'in-land':
      return landsOf(at, path === 'in-country')
        .flatMap((np) => (PUBLIC.test(np.plainNoun ?? '') ? whosePlaces(at, np) : follow([np])))
        .filter((d) => d.entity.known?.isCountry === true);
    // "employees at Norvane are told": whose people they are.
    case 'obj.at':
      return follow(patients(clause).flatMap((np) => rightBehind(parsed, np, /^(?:at|of|with|within|from)$/u)));
    // "officials in Tavland are barred from using it": where they are.
    case 'obj.in':
      return follow(patients(clause).flatMap((np) => rightBehind(parsed, np, /^in$/u)));
    // "was given Tavland clearance", "was denied Tavland's blessing": whose leave it is.
    case 'whose-leave':
      return clause.passive && clause.object !== undefined
        ? [...modifiers(at, clause.object), ...owner(at, clause.object, kinds, actors(clause))]
        : [];
    // "Velm sued after Norvane failed": whoever did what one sues over.
    case 'after-alone':
      return clause.object === undefined && !clause.passive
        ? follow(
            clause.preps.filter((p) => p.prep === 'after' && isFollowedByVerb(parsed, p.np)).map((p) => p.np),
            actors(clause),
          )
        : [];
    // "Norvane lets Velm use its songs": who lets it.
    case 'permitter':
      return governedBy(clause, ALLOWS).flatMap((np) => denote(grammar, { parsed, np }, { kinds }));
    // "wants Norvane to pay damages": who wants it.
    case 'wanter':
      return wanters(clause).flatMap((np) => denote(grammar, { parsed, np }, { kinds }));
    case 'round':
      return roundsOf(at, kinds);
    case 'this-round':
      return (clause.object === undefined || isPutInRound(clause.object)) && speaksOfRound(at)
        ? raiser(at, acting(at))
        : [];
    // "uses servers leased from Velm": who uses them.
    case 'user':
      return follow(usersOf(at));
    // "Portugal, where Norvane is based"
    case 'where':
      return clause.marker === 'where' ? follow(placeBefore(at)) : [];
    case 'implied':
      return clause.object === undefined ? protagonist(at) : [];
    case 'led-by':
      return [
        ...parsed.clauses
          .filter((c) => c.passive && c.at > clause.at && (leadsRound(c) || joinsRound(c)))
          .flatMap((c) => follow(actors(c))),
        // "raised $3 million in a Norvane-led round"
        ...[...patients(clause), ...clause.preps.filter((p) => p.prep === 'in').map((p) => p.np)].flatMap((np) =>
          namedLeaders(grammar, { parsed, np }),
        ),
      ];
    default:
      if (path.startsWith('comp/')) return complement(at, path.slice('comp/'.length), kinds);
      // "worked at the Lisbon office of Norvane"
      if (path.endsWith('.office')) return atOffices(at, path.slice(0, -'.office'.length), kinds);
      // "served in the Quill administration"
      if (path === 'in.administration')
        return follow(
          clause.preps.filter((p) => p.prep === 'in' && isAdministration(parsed.words, p.np)).map((p) => p.np),
        );
      // "spent $3 billion on Velm", but not "on it"
      if (path.endsWith('.direct'))
        return clause.preps
          .filter((p) => `${p.prep}.direct` === path && p.np.name !== undefined)
          .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds, refer: false }));
      if (path.endsWith('.maker'))
        return clause.preps.filter((p) => `${p.prep}.maker` === path).flatMap((p) => makersOf(at, p.np, kinds));
      if (path.endsWith('.whole'))
        return clause.preps.filter((p) => `${p.prep}.whole` === path).flatMap((p) => wholesOf(at, p.np, kinds));
      // "is named in a lawsuit by Norvane"
      if (path.endsWith('.author'))
        return prepsOf(at)
          .filter((p) => `${p.prep}.author` === path)
          .flatMap((p) => authors(at, p.np, kinds));
      // "was called out by reviewers *at Velm*"
      if (path.endsWith('.at'))
        return follow(
          clause.preps
            .filter((p) => `${p.prep}.at` === path && p.np.name === undefined)
            .flatMap((p) => rightBehind(parsed, p.np, /^(?:at|of|from|with)$/u)),
        );
      // "on *Tavland's* Entity List", "to *Velm's* Quillbee app": whose it is, though it has a name.
      if (path.endsWith('.whose'))
        return clause.preps
          .filter((p) => `${p.prep}.whose` === path && isNamedThing(p.np) && p.np.possessor !== undefined)
          .flatMap((p) =>
            denoteOne(grammar, { parsed, np: p.np.possessor as NounPhrase }, { kinds, not: actors(clause) }),
          );
      if (/\.(?:poss|mod)$/u.test(path))
        return clause.preps
          .filter((p) => path.startsWith(`${p.prep}.`))
          .flatMap((p) =>
            path.endsWith('.poss') ? owner(at, p.np, kinds, actors(clause)) : namesBefore(at, p.np, kinds),
          );
      return follow(
        prepsOf(at)
          .filter((p) => p.prep === path && !isMoneyOrTime(p.np) && !(path === 'with' && isBehindStrife(parsed, p.np)))
          .filter((p) => path !== 'with' || (!standsAside(at, p.np) && !isOfOwnDeal(at, p.np)))
          .map((p) => (path === 'in' ? countryBehind(at, p.np) : p.np)),
        actors(clause),
      );
  }
}

/** "banned Norvane and *Velm* gear": who stands before the noun that several share. */
function withSharers(at: ArgumentAt, found: readonly Denoted[], kinds: readonly string[]): Denoted[] {
  const more = patients(at.clause).flatMap((np) => sharersHit(at, at.frame.relation, np));
  const known = new Set(found.map((d) => d.entity));
  return [...found, ...more.filter((d) => !known.has(d.entity) && fitsKinds(d.entity, kinds))];
}

const isNamedThing = ({ name, softName }: NounPhrase): boolean => (name ?? softName) !== undefined;

/** "built it, with *Velm growing*": what goes on beside it; "with Velm making the chips" tells of its part. */
const standsAside = ({ parsed }: ArgumentAt, np: NounPhrase): boolean =>
  parsed.words[np.first - 2]?.text === ',' &&
  parsed.clauses.some(
    (c) =>
      c.subject === np && c.verb.form === 'ing' && parsed.items[c.at - 1] === np && c.object === undefined && !c.said,
  );

/** "sells phones under *its deal with Velm*": the deal is told of, whatever is done under it. */
const isOfOwnDeal = ({ parsed: { items }, frame }: ArgumentAt, np: NounPhrase): boolean => {
  const deal = items[items.indexOf(np) - 2];
  return frame.relation === 'partners_with' && deal?.type === 'np' && deal.possessor !== undefined && isDeal(deal);
};

const isDeal = ({ plainNoun = '' }: NounPhrase): boolean => DEALS.test(plainNoun);

const DEALS = listed('deals between two');

/** "spent on *Norvane* chips", but "on Norvane's *Quillbee* platform": the thing itself, whose it is stands before it. */
const namesBefore = (at: ArgumentAt, np: NounPhrase, kinds: readonly string[]): Denoted[] =>
  modifiers(at, np).filter(
    ({ entity }) => np.possessor === undefined || kindOf(entity) !== 'product' || kinds.includes('product'),
  );

/** "approved a *Bitcoin* ETF": the fund holds it, and is none of it. */
const isOnThing = ({ rulebook }: ArgumentAt, { plainNoun = '' }: NounPhrase): boolean =>
  rulebook.lexicon.targeted.has(plainNoun);

/** "led by A and *co-led* by B" */
const leadsRound = ({ verb }: Clause): boolean => verb.lemmas.some((l) => LEADS_ROUND.test(l));

/** "a round led by Norvane and *joined* by Velm" */
const joinsRound = ({ verb, subject }: Clause): boolean =>
  verb.lemmas.includes('join') && ROUND.test(subject?.plainNoun ?? '');

const LEADS_ROUND = listed('verbs of leading a round');
const ROUND = listed('rounds of money');

const MAKES_DEAL = listed('verbs of making a deal');

const namesThing = ({ grammar, parsed }: MatchAt, np: NounPhrase): boolean => {
  const entity = entityOfWord(grammar, parsed, np.name);
  return entity !== undefined && isSurely(entity, THINGS);
};

/** "Norvane's app", and not "Norvane's app, Quillbee,": there the thing itself is told of. */
const isUnnamedThing = ({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): boolean =>
  isThingByNoun(np, rulebook) &&
  !np.apposed.some((one) => {
    const entity = entityOfWord(grammar, parsed, one.name);
    return entity !== undefined && isSurely(entity, THINGS);
  });

/** The name right behind a phrase, with such a preposition. */
const rightBehind = (parsed: MatchAt['parsed'], np: NounPhrase, preps: WordTest): NounPhrase[] =>
  phrasesAfter(parsed, np)
    .slice(0, 1)
    .flatMap((p) => (preps.test(p.prep) && p.np.name !== undefined ? [p.np] : []));

const isFollowedByVerb = ({ items }: MatchAt['parsed'], np: NounPhrase): boolean => {
  const next = items[items.indexOf(np.members.at(-1) ?? np) + 1];
  return next?.type === 'vg' && !next.passive;
};

/** "Ada Quill runs *its* cloud unit": a person is no "it". */
const isRunByPerson = ({ clause: { subject }, parsed: { words } }: ArgumentAt, np: NounPhrase): boolean =>
  np.possessor?.pronoun === 'its' && namesPerson(words, subject);

/** "said that the agency had begun *examining*": the act of a verb that is said itself. */
const startsWithin = ({ governor }: Clause): boolean =>
  /^(?:ing|inf)$/u.test(governor?.via ?? '') && governor?.clause?.governor?.via === 'that';

/** Nobody who acts is of these kinds, so that what is "its" there is somebody else's. */
const isForeignTo = ({ grammar, parsed, clause }: ArgumentAt, kinds: readonly string[]): boolean =>
  (clause.governor?.via === 'that' || startsWithin(clause)) &&
  actors(clause)
    .flatMap((np) => denote(grammar, { parsed, np }, { refer: false }))
    .every((d) => kindOf(d.entity) === 'government' && !kinds.includes('government'));

/** Its own, and "Under the act, Norvane must", "is required to share data under the act". */
const prepsOf = ({ clause, parsed, frame }: ArgumentAt): Clause['preps'] =>
  opensWith(frame) ? [...clause.preps, ...around(parsed, clause)] : clause.preps;

/** "in *Portugal*, where Norvane is based": what stands before the "where". */
function placeBefore({ parsed: { items }, clause }: ArgumentAt): NounPhrase[] {
  const where = items.findLastIndex((item, k) => k < clause.at && item.type === 'sub' && item.lower === 'where');
  const at = items[where - 1]?.type === 'punct' ? where - 2 : where - 1;
  const place = items[at];
  return place?.type === 'np' ? [place] : [];
}

/** What is said to the object has its pronoun for subject, or for owner of that. */
const speaksOfObject = ({ said }: Clause): boolean =>
  said?.subject !== undefined &&
  [said.subject.pronoun, said.subject.possessor?.pronoun].some((p) => /^(?:it|its|they|their)$/u.test(p ?? ''));

/** "minister Ada Quill warned that *the government* may ban it": whoever speaks for it does not blame it. */
const isOwnGovernment = ({ clause, parsed, rulebook }: ArgumentAt, np: NounPhrase): boolean =>
  np.plainNoun === 'government' &&
  np.det === 'def' &&
  np.last - np.first === 2 &&
  phrasesAfter(parsed, np)[0]?.prep !== 'of' &&
  actors(clause).some(
    ({ name, noun = '' }) =>
      name !== undefined && rulebook.lexicon.titles.get(noun) === 'office' && !LAWMAKER.test(noun),
  );

const LAWMAKER = listed('lawmakers and envoys');

/** "operators *affiliated with Velm*", "people linked to Velm" */
function linkedTo({ items, words }: MatchAt['parsed'], np: NounPhrase): NounPhrase[] {
  if (np.name !== undefined || !LINKED.test(words[np.last]?.lower ?? '')) return [];
  const behind = items.slice(items.indexOf(np) + 1).find((item) => item.type !== 'vg' && item.type !== 'prep');
  return behind?.type === 'np' ? [behind] : [];
}

const LINKED = listed('participles of being linked');

/** "rounds *of Portuguese curbs* have barred it": what there are several of. */
function ofSeveral(parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase {
  const [whole] = np.name === undefined && SEVERAL.test(np.plainNoun ?? '') ? phrasesAfter(parsed, np) : [];
  return whole?.prep === 'of' ? whole.np : np;
}

const SEVERAL = listed('several of them');

/** "has been fined": with no word on who did it, or where. */
const isPenalty = ({ passive, verb, preps }: Clause): boolean =>
  passive &&
  verb.lemmas.some((l) => PENALISES.test(l)) &&
  !preps.some((p) => p.prep === 'by' || (p.prep === 'in' && p.np.name !== undefined));

const PENALISES = listed('verbs of fining');

/** Who orders what the infinitive says. */
const orderers = (clause: Clause): NounPhrase[] => (befallsOwn(clause) ? [] : governedBy(clause, COMMANDS));

/** "The *court* said that Norvane must pay": who lays down what somebody has to do. */
const rulers = ({ governor, verb }: Clause): NounPhrase[] =>
  governor?.via === 'that' && verb.modal === 'must' && !verb.negated && governor.clause?.verb.negated === false
    ? actors(governor.clause)
    : [];

/** "Norvane had its app removed": what befalls one's own thing is no order. */
const befallsOwn = (clause: Clause): boolean =>
  clause.governor?.clause?.verb.lemmas.some((l) => /^(?:have|get)$/u.test(l)) === true &&
  patients(clause).some((np) => np.possessor?.pronoun !== undefined);

const COMMANDS = listed('verbs of ordering somebody');

const wanters = (clause: Clause): NounPhrase[] => governedBy(clause, WANTS);

const WANTS = listed('verbs of wanting something done');
const ALLOWS = listed('verbs of allowing');

/** Who acts in the clause above an infinitive, where that has one of these verbs. */
const governedBy = ({ governor }: Clause, verbs: WordTest): NounPhrase[] =>
  governor?.via === 'inf' &&
  governor.clause?.verb.negated === false &&
  governor.clause.verb.lemmas.some((l) => verbs.test(l))
    ? actors(governor.clause)
    : [];

/** "in Lisbon, Portugal": the country behind the town. */
function countryBehind({ parsed }: MatchAt, np: NounPhrase): NounPhrase {
  const at = parsed.items.indexOf(np);
  const [comma, country] = parsed.items.slice(at + 1, at + 3);
  const mention =
    country?.type === 'np' && country.name !== undefined ? parsed.words[country.name]?.mention : undefined;
  return comma?.type === 'punct' && comma.lower === ',' && country?.type === 'np' && mention?.known?.isCountry === true
    ? country
    : np;
}

const isMoneyOrTime = (np: NounPhrase): boolean =>
  np.money || (np.name === undefined && np.pronoun === undefined && np.noun === undefined && !isBoth(np));

/** "competes with *both*": the word alone. */
const isBoth = ({ det, first, last }: NounPhrase): boolean => det === 'def' && last - first === 1;

/** "Quillbee-based tools": what they are based on. */
function bases({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  return np.compounds.flatMap(({ name, tail }) => {
    const entity = /^(?:based|powered)$/u.test(tail) ? entityOfWord(grammar, parsed, name) : undefined;
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, name), steps: [], trust: 1 }];
  });
}

/** "A and B jointly built", "built jointly by A and B", "co-developed it", "built it together", "Together, A and B built it" */
const isJoint = ({ clause, parsed }: ArgumentAt): boolean =>
  clause.verb.adverbs.includes('jointly') ||
  opensTogether(clause, parsed) ||
  clause.verb.lemmas.some((l) => /^co-?(?:develop|own|creat|produc|host|launch|design|sponsor|lead)e?$/u.test(l)) ||
  [clause.verb.last, clause.object?.last ?? -1].some((at) =>
    /^(?:jointly|together)$/u.test(parsed.words[at]?.lower ?? ''),
  );

/** "*Together*, A and B will offer it"; but together they invest a sum, and hold a share. */
const opensTogether = ({ subject, object, passive, verb }: Clause, { words }: MatchAt['parsed']): boolean =>
  subject !== undefined &&
  !passive &&
  // "Together, A and B set a standard": what they are, and not what they do.
  !verb.lemmas.includes('set') &&
  object?.money === false &&
  words[subject.first - 1]?.text === ',' &&
  words[subject.first - 2]?.text === 'Together';

/** "Norvane built it *together with Velm and Osker*": each with Norvane. */
const isBeside = ({ preps }: Clause, np: NounPhrase): boolean =>
  preps.some((p) => p.prep === 'together with' && p.np === np);

/** "in partnership with A", "in collaboration with A". */
function jointly({ grammar, parsed, clause }: ArgumentAt, kinds: readonly string[]): Denoted[] {
  return (
    clause.preps
      // "sees progress in *its* partnership with A": whose it is may be somebody else.
      .filter((p) => p.prep === 'in' && JOINTLY.test(p.np.plainNoun ?? '') && p.np.possessor === undefined)
      .flatMap((p) =>
        phrasesAfter(parsed, p.np)
          .filter((x) => x.prep === 'with')
          .flatMap((x) => denote(grammar, { parsed, np: x.np }, { kinds })),
      )
  );
}

/** "said the rules could weaken *Norvane's* business": whose it is suffers it. */
const harmsObject = ({ rulebook }: MatchAt, { passive, verb }: Clause): boolean =>
  !passive && verb.lemmas.some((l) => rulebook.lexicon.status.wrongVerbs.has(l));
