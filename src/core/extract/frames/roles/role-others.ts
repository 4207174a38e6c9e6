import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import { type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { behindFields } from '../../reference/fields-of-post.ts';
import { isMostSo } from '../../reference/most-so.ts';
import { isThingByNoun } from '../../reference/noun-kind.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { ratersIn } from '../../reference/rates-others.ts';
import { isAdministration, modifiers, patients } from '../../sides.ts';
import { bodyOfPost } from '../../unsaid/body-of-post.ts';
import { bodyThere } from '../../unsaid/body-there.ts';
import { departmentOf } from '../../unsaid/department.ts';
import { suedByThem } from '../../unsaid/docket.ts';
import { foundedByFellow } from '../../unsaid/fellow-founder.ts';
import { implicitEmployer } from '../../unsaid/implicit-body.ts';
import { postLeftBy } from '../../unsaid/post-left.ts';
import { raiser, raiserNear } from '../../unsaid/raiser.ts';
import { bidOf } from '../../unsaid/takeover.ts';
import { bodyActing, bodyOfPronoun } from '../nouns/body-acting.ts';
import { ofClause } from './role-of-clause.ts';
import {
  actsWith,
  alsoAt,
  behindBrands,
  goesOnWith,
  hadBy,
  inRace,
  inRound,
  isChair,
  isShow,
  listedAfter,
  ofHouse,
  suedByFormer,
} from './role-places.ts';
import { isDescribedAnew, isRoster, pluralRole, roleWord } from './role-words.ts';

/** The other side of a role: "of B", "B's", "B maker", the body behind a second comma, or the one that goes unsaid. */

/** The other side of the role: "of B", "B's", "B maker". */
export function othersOf(
  at: MatchAt,
  np: NounPhrase,
  { frame, kinds }: { frame: Frame; kinds: readonly string[] },
): Denoted[] {
  const department = frame.relation === 'works_for' ? departmentOf(at, np) : [];
  if (department.length > 0) return department;
  for (const path of frame.other) {
    const [place = path, sort] = path.split('@');
    if (place === 'of' && isOfPost(np, frame)) continue;
    // "Norvane director and former head *of Velm*, Ada Quill": what stands behind is of the second post.
    if (BEHIND.test(place) && joinsOwnPost(at, np, { frame, kinds })) continue;
    // "*its* Velm holdings": of whoever "it" is, and in Velm.
    if (place === 'mod' && frame.relation === 'invests_in' && np.possessor?.pronoun !== undefined) continue;
    // "the Tarn professor of law at Velm University": the chair bears a name of its own.
    if (place === 'mod' && isChair(np) && np.det === 'def' && !isSchoolBefore(at, np)) continue;
    if (place === 'mod' && isChair(np) && otherAt(at, np, { place: 'at', kinds }).length > 0) continue;
    const found = otherAt(at, np, {
      place,
      kinds: sort === undefined ? kinds : kinds.filter((k) => k === sort || (sort === 'product' && k === 'model')),
    });
    const bodies =
      frame.relation === 'works_for'
        ? found.filter((d) => !isField(at, np, { d, place }) && !(place === 'mod' && isSubjectOfStudy(at, np, d)))
        : frame.relation === 'part_of' && place === 'mod'
          ? // "Android phones such as Quillbee" are no part of what they run on; "the latest Tern model, Tern-4" is one of them.
            found.filter(
              (d) =>
                (np.apposed.length === 0 || isMostSo(np, at.parsed)) &&
                !at.rulebook.lexicon.platforms.has(d.entity.name),
            )
          : found;
    if (bodies.length > 0)
      return place === 'of' && frame.relation === 'works_for' ? ratherOther(at, np, { found: bodies, kinds }) : bodies;
  }
  // "co-founders Ada Quill (CEO) and Bo Tarn": the bracket takes its body from the phrase around it.
  if (np.parent?.as === 'apposed' && np.mods.length === 0 && np.possessor === undefined) {
    const around = np.parent.np.parent?.as === 'member' ? np.parent.np.parent.np : np.parent.np;
    if (around !== np && around.nounAt !== undefined) return othersOf(at, around, { frame, kinds });
  }
  // "Norvane partner Ada Quill and portfolio manager Bo Tarn", "its chairman A and director B": one body for both.
  const ofBody = frame.relation === 'works_for' || frame.relation === 'founded';
  // ... but "President Ada Quill and Prime Minister Bo Tarn" may be of two lands.
  const office = isOffice(at, np);
  if (np.parent?.as === 'member' && np.name !== undefined && ofBody && isUnowned(np) && !office) {
    const { np: root } = np.parent;
    const posted = roleWord(root, frame) || at.rulebook.lexicon.titles.get(root.noun ?? '') === 'post';
    if (root.nounAt !== undefined && posted && root.name !== undefined && !isDescribedAnew(np, root))
      return othersOf(at, root, { frame, kinds });
  }
  // "Tavland's deputy prime minister and trade minister, Ada Quill,": two posts of one person.
  if (np.parent?.as === 'member' && np.name === undefined && ofBody && isUnowned(np) && np.apposed.length > 0) {
    const { np: root } = np.parent;
    if (root.name === undefined && root.apposed.length === 0 && roleWord(root, frame))
      return othersOf(at, root, { frame, kinds });
  }
  // "Velm's biggest backer and main cloud provider": one owner for both.
  const list = np.parent?.as === 'member' && np.name === undefined && np.det === 'none' ? np.parent.np : undefined;
  if (list !== undefined && list.name === undefined && isUnowned(np) && frame.other.includes('poss')) {
    const shared = otherAt(at, list, { place: 'poss', kinds });
    if (shared.length > 0) return shared;
  }
  const beside = frame.other.some((path) => /^(?:poss|light|clause)$/u.test(path)) ? actsWith(at, np, kinds) : [];
  if (beside.length > 0) return beside;
  const place = frame.relation === 'works_for' ? placeOfPost(at, np, kinds) : [];
  if (place.length > 0) return place;
  const sued = frame.relation === 'works_for' ? suedByFormer(at, np, kinds) : [];
  if (sued.length > 0) return sued;
  const behind = commaBody(at, np, kinds);
  if (behind.length > 0) return behind;
  const apart = frame.other.includes('of') ? bodyApart(at, np, kinds) : [];
  if (apart.length > 0) return apart;
  const there = ofBody && frame.implicit ? bodyThere(at, np, kinds) : [];
  if (there.length > 0) return there;
  const told = ofBody && frame.implicit ? bodyOfPost(at, np, kinds) : undefined;
  return told ?? implicitEmployer(at, np, frame);
}

/** "the *Velm University* professor of law", but "the *Ada and Bo Tarn* professor of law": a chair, called after whoever gave for it. */
const isSchoolBefore = ({ grammar, parsed }: MatchAt, np: NounPhrase): boolean =>
  np.mods.concat(np.softName ?? []).some((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity !== undefined && (SCHOOL.test(entity.name) || entity.known?.kinds[0] === 'organization');
  });

const SCHOOL = /\b(?:University|College|School|Institute|Academy|Polytechnic)\b/u;

const BEHIND = /^(?:of|at|for)$/u;

/** "*Norvane director* and former head of Velm": its body stands before it, and another post behind "and". */
const joinsOwnPost = (
  at: MatchAt,
  np: NounPhrase,
  { frame, kinds }: { readonly frame: Frame; readonly kinds: readonly string[] },
): boolean =>
  frame.relation === 'works_for' &&
  np.name === undefined &&
  np.members.length > 0 &&
  np.mods.length > 0 &&
  !isChair(np) &&
  otherAt(at, np, { place: 'mod', kinds }).length > 0;

/** "Norvane, *where* Ada Quill is a partner": the body before the clause. */
function placeOfPost({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const clause = parsed.clauses.find((c) => c.marker === 'where' && c.verb.copula && c.object === rootOf(np));
  if (clause?.subject === undefined) return [];
  const where = parsed.items.indexOf(clause.subject) - 1;
  const body = parsed.items[parsed.items[where - 1]?.type === 'punct' ? where - 2 : where - 1];
  if (body?.type !== 'np' || body.name === undefined) return [];
  return denoteOne(grammar, { parsed, np: body }, { refer: false }).filter((d) => fitsKinds(d.entity, kinds));
}

/** "Tavland's foreign minister", "the union's antitrust chief": what one is for a land. */
const isOffice = ({ rulebook }: MatchAt, { noun = '' }: NounPhrase): boolean =>
  OFFICES.test(noun) || rulebook.lexicon.titles.get(noun) === 'office';

const OFFICES =
  /^pm$|minister|president|secretary|ambassador|senator|chancellor|commissioner|lawmaker|governor|official|general$|premier|envoy|representative|prosecutor|judge|chief (?:economic|scientific) advis|national security advis|mayor|\bking$|\bqueen$|\bprince$|(?<!co-)leader|congress|\bmp$|regulator/u;

const NETWORK = listed('social networks');

/** "Portuguese foreign *ministry* spokesman Ada Quill" */
const isOfMinistry = ({ parsed: { words } }: MatchAt, { first, nounAt = first }: NounPhrase): boolean =>
  words.slice(first, nounAt).some((w) => STATE_BODY.test(w.lower));

const STATE_BODY = listed('bodies of a state');

/** "the Swedish supplier" supplies no Sweden, nor does "the U.S. lens supplier" the United States. */
function notAdjective({ parsed }: MatchAt, np: NounPhrase, d: Denoted): boolean {
  const mention = parsed.words.find((w) => w.from === d.span.from)?.mention;
  const noun = np.plainNoun ?? '';
  // "US rival Velm"; but "US rival Tavland" is a land's.
  const firm = parsed.words[np.name ?? -1]?.mention;
  const rivals = RIVAL.test(noun) && firm !== undefined && firm.known?.isCountry !== true && !firm.place;
  const isOfLand = mention?.known?.isCountry === true && (SUPPLIES.test(noun) || DEALS_WITH.test(noun) || rivals);
  return mention?.demonym !== true && !isOfLand;
}

const RIVAL = /^(?:arch-?)?(?:rival|competitor|challenger)$/u;

const SUPPLIES = listed('nouns of those who supply');
const DEALS_WITH = listed('who deals with a land');

/** "Ada Quill, chief executive, Norvane": the body behind a second comma. */
function commaBody({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  if (
    np.name !== undefined ||
    np.parent?.as !== 'apposed' ||
    np.det !== 'none' ||
    np.mods.length > 0 ||
    np.possessor !== undefined
  )
    return [];
  let at = parsed.items.indexOf(np);
  // "head of legal, Norvane"
  if (parsed.items[at + 1]?.type === 'prep' && parsed.items[at + 2]?.type !== 'punct') at += 2;
  // "head of trading and risk, Norvane"
  at = behindFields(parsed, at + 1, np) - 1;
  // "Vice President, Product Management, Norvane"
  if (isFieldApart({ grammar, parsed, rulebook }, at)) at += 2;
  const [comma, body, after] = parsed.items.slice(at + 1, at + 4);
  if (
    comma?.type !== 'punct' ||
    comma.lower !== ',' ||
    body?.type !== 'np' ||
    body.name === undefined ||
    body.noun !== undefined
  )
    return [];
  // "Ada Quill, president, Government Solutions at Norvane"
  const whole = after?.type === 'prep' && after.lower === 'at' ? parsed.items[at + 4] : undefined;
  if (whole?.type === 'np' && whole.name !== undefined)
    return denoteOne(grammar, { parsed, np: whole }, { refer: false }).filter((d) => fitsKinds(d.entity, kinds));
  if (after !== undefined && after.type !== 'punct' && after.type !== 'vg') return [];
  return denoteOne(grammar, { parsed, np: body }, { refer: false }).filter(
    (d) =>
      fitsKinds(d.entity, kinds) &&
      d.entity.known?.isCountry !== true &&
      // "Ada Quill, consultant, New York"
      (d.entity.known?.acts !== true || OFFICES.test(np.noun ?? '')),
  );
}

/**
 * "president, *Product Management*, Norvane", "president, *Software Group*, Norvane": between commas a name of ordinary words
 * that ends in a field or a part, and no known body.
 */
function isFieldApart({ grammar, parsed, rulebook: { lexicon } }: MatchAt, at: number): boolean {
  const { items, words } = parsed;
  const [comma, field, again, body] = items.slice(at + 1, at + 5);
  if (comma?.type !== 'punct' || again?.type !== 'punct' || again.lower !== ',') return false;
  if (field?.type !== 'np' || field.name === undefined || body?.type !== 'np' || body.name === undefined) return false;
  const name = words[field.name]?.mention?.name.split(' ') ?? [];
  const last = name.at(-1) ?? '';
  const firm = entityOfWord(grammar, parsed, body.name);
  const isPart = PART.test(last.toLowerCase()) && name.length > 1 && firm !== undefined && kindOf(firm) === 'company';
  return (
    words[field.name]?.mention?.known === undefined &&
    (lexicon.fields.has(last) || isPart) &&
    name.every((w) => w === '&' || lexicon.fields.has(w) || lexicon.isCommonWord(w.toLowerCase()))
  );
}

/** "Ada Quill, director, of Norvane": a comma too many. */
function bodyApart({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const [comma, prep, body] = parsed.items.slice(parsed.items.indexOf(np) + 1);
  if (np.name !== undefined || np.parent?.as !== 'apposed' || np.det !== 'none') return [];
  if (comma?.type !== 'punct' || comma.lower !== ',' || prep?.type !== 'prep' || !/^(?:of|at)$/u.test(prep.lower))
    return [];
  return body?.type === 'np' && body.name !== undefined
    ? denoteOne(grammar, { parsed, np: body }, { refer: false }).filter((d) => fitsKinds(d.entity, kinds))
    : [];
}

function otherAt(
  at: MatchAt,
  np: NounPhrase,
  { place, kinds }: { place: string; kinds: readonly string[] },
): Denoted[] {
  const { grammar, parsed } = at;
  const fits = (d: Denoted) => fitsKinds(d.entity, kinds);
  switch (place) {
    case 'poss':
      return np.possessor === undefined
        ? []
        : denoteOne(grammar, { parsed, np: np.possessor }, { kinds }).filter(
            (d) =>
              fits(d) &&
              (d.entity.known?.isCountry !== true || isOffice(at, np) || TRADES_WITH.test(np.plainNoun ?? '')),
          );
    case 'mod':
      return modifiers(at, np).filter(
        (d) =>
          fits(d) &&
          // "a Quillbee client": a program for it.
          !(np.plainNoun === 'client' && d.entity.known?.kinds.includes('product')) &&
          // "YouTube creator Ada Quill": who posts there.
          !(/^(?:creator|producer|publisher)$/u.test(np.plainNoun ?? '') && NETWORK.test(d.entity.known?.name ?? '')) &&
          (kinds.includes('government') === false ||
            notAdjective(at, np, d) ||
            isOffice(at, np) ||
            isOfMinistry(at, np)),
      );
    case 'light': {
      const clause = parsed.clauses.find(
        (c) =>
          !c.passive &&
          (c.object === rootOf(np) ||
            // "considers Velm a rival"
            (c.object2 === rootOf(np) &&
              c.verb.lemmas.some((l) => /^(?:consider|call|deem|brand|label|dub)$/u.test(l))) ||
            (c.verb.lemmas.some((l) => SELECTS.test(l)) &&
              c.preps.some((p) => /^(?:as|among)$/u.test(p.prep) && rootOf(p.np) === rootOf(np)))) &&
          c.verb.lemmas.some((l) => COUNTS_AS.test(l)),
      );
      // "Others include A (an investor), B and C": of one list.
      if (clause?.subject === undefined || clause.subject.pronoun === 'others') return [];
      const who = denote(grammar, { parsed, np: clause.subject }, { kinds }).filter(fits);
      // "Norvane's Ada Quill called Velm a rival": of the body that she acts for.
      return who.length > 0 || kinds.includes('person') ? who : bodyOfPerson(at, clause.subject);
    }
    // "manages $4 billion, with investments including A": who manages it has them.
    case 'had':
      return hadBy(at, np, kinds);
    case 'clause':
      return ofClause(at, np, kinds);
    // "A and partner B opened": whoever the role's bearer is joined to.
    case 'joined': {
      const head =
        np.parent?.as === 'member' && !isSourceOfMoney(at, np) && !isLastOfMany(np) ? np.parent.np : undefined;
      return (np.name === undefined && np.examples.length === 0) ||
        head?.name === undefined ||
        head.noun !== undefined ||
        // "with money from A and angel investors including B": those who give.
        isSource(at, head) ||
        !isUnowned(np)
        ? []
        : denoteOne(grammar, { parsed, np: head }, { refer: false }).filter(fits);
    }
    // "founder at A", not "founder of a club and partner at A"
    // "a startup in Portugal", not "a firm with plants in Portugal" or "the largest bank in Portugal"
    // ... nor "met her co-founder Bo Tarn at B".
    case 'right-at':
    case 'right-in':
      if (np.name !== undefined && np.possessor !== undefined) return [];
      return phrasesAfter(parsed, np.members.at(-1) ?? np)
        .slice(0, 1)
        .filter((p) => `right-${p.prep}` === place && p.np.first - np.last < 6)
        .filter((p) => p.prep === 'at' || np.det === 'indef')
        .flatMap((p) => denoteOne(grammar, { parsed, np: p.np }, { kinds }))
        .filter(fits);
    // "a product of *Norvane*", not "a product of the merger of Norvane and Velm"
    case 'right-of':
      return phrasesAfter(parsed, np)
        .slice(0, 1)
        .filter((p) => p.prep === 'of' && p.np.name !== undefined)
        .flatMap((p) => denote(grammar, { parsed, np: p.np }, { refer: false }))
        .filter(fits);
    // "with Norvane among *its* suitors": whose they are is told.
    case 'bid':
      return np.possessor === undefined ? bidOf(at, np, kinds) : [];
    // "The lead investor was A", "Participants in the round include A": of the round that the article tells of.
    case 'in-round':
      return inRound(at, np, kinds);
    // "Bo Tarn left Norvane. His successor, A,": where he was.
    case 'left-by':
      return postLeftBy(at, np, kinds);
    case 'goes-on-with':
      return goesOnWith(at, np);
    case 'listed-after':
      return listedAfter(at, np);
    case 'fellow':
      return foundedByFellow(at, np, kinds);
    case 'in-race':
      return inRace(at, np);
    case 'of.house':
      return ofHouse(at, np);
    case 'behind.brands':
      return behindBrands(at, np, kinds);
    case 'raiser':
      return np.possessor === undefined && np.mods.length === 0 ? raiser(at, [], true) : [];
    // "Velm raised $5 million. Participants included Norvane": of a round that was told of just before.
    case 'raiser-near':
      return np.possessor === undefined && np.mods.length === 0 ? raiserNear(at) : [];
    // "The plaintiffs include A": whom they sue, another sentence tells.
    case 'defendants':
      return suedByThem(at, np);
    case 'sold':
      return parsed.clauses
        .filter((c) => c.subject === rootOf(np) && !c.passive && c.verb.lemmas.some((l) => SELLS_OFF.test(l)))
        .flatMap((c) => patients(c).flatMap((p) => denoteOne(grammar, { parsed, np: p }, { kinds, not: [np] })));
    // "a spinoff of Velm's research lab": whose the lab is.
    case 'of.poss':
    case 'from.poss':
      return phrasesAfter(parsed, np)
        .slice(0, 1)
        .filter((p) => p.prep === place.split('.')[0])
        .flatMap((p) => ownerOf(at, p.np, kinds))
        .filter(fits);
    // "the biggest buyer of *Tavland's* oil", "of *Portuguese* oil"
    case 'of.mod':
      return phrasesAfter(parsed, np)
        .slice(0, 1)
        .filter((p) => p.prep === 'of')
        .flatMap((p) => modifiers(at, p.np))
        .filter(fits);
    // "a customer for A's new chip", "a customer of A's cloud unit": whose the thing or unit is.
    case 'for.thing':
      return phrasesAfter(parsed, np)
        .slice(0, 1)
        .filter(
          (p) => /^(?:for|of)$/u.test(p.prep) && (isThingByNoun(p.np, at.rulebook) || PART.test(p.np.plainNoun ?? '')),
        )
        .flatMap((p) => ownerOf(at, p.np, kinds))
        .filter(fits);
    // "an adviser to the Portuguese president": of the land.
    case 'to.mod':
    case 'to.poss':
      return phrasesAfter(parsed, np)
        .filter((p) => p.prep === 'to' && p.np.name === undefined && !p.np.plural && OFFICES.test(p.np.noun ?? ''))
        .flatMap((p) => otherAt(at, p.np, { place: place.slice('to.'.length), kinds }));
    // "Norvane's *Osker* competitor": whose it is competes with nobody.
    case 'thing-before':
      return np.possessor === undefined ? [] : modifiers(at, np).filter((d) => fits(d) && isSurely(d.entity, THINGS));
    // "a former official in the Quill administration"
    case 'in.administration':
      return phrasesAfter(parsed, np)
        .filter((p) => p.prep === 'in' && isAdministration(parsed.words, p.np))
        .flatMap((p) => denoteOne(grammar, { parsed, np: p.np }, { kinds }))
        .filter(fits);
    // "products under the Quillbee umbrella"
    case 'umbrella':
      return phrasesAfter(parsed, np)
        .filter((p) => p.prep === 'under' && UMBRELLA.test(p.np.plainNoun ?? ''))
        .flatMap((p) => modifiers(at, p.np))
        .filter(fits);
    default: {
      const named = np.name === undefined ? [...phrasesAfter(parsed, np), ...fronted(at, np)] : [];
      // "chief executive and founder of B": the phrase behind the last member serves all.
      const sibling = named.length === 0 ? joinedPost(at, np) : undefined;
      if (sibling !== undefined) return otherAt(at, sibling, { place, kinds });
      const shared =
        named.length === 0 && np.possessor === undefined && np.members.length > 0 && isOfAll(at, np)
          ? behindAll(at, np)
          : named;
      // "brands like A of B and C": what follows the examples is part of them.
      const example = np.examples[0]?.first ?? Number.POSITIVE_INFINITY;
      const behind = untilOccasion(shared).filter(
        (p) => p.prep === place && p.np.first < example && !(place === 'of' && (isRoster(np) || isStaff(p.np))),
      );
      const said = [...behind, ...alsoAt(at, behind, place)]
        .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds }))
        .filter(fits);
      // "a professor at *Ostrea University*'s physics department"
      const parts = place === 'at' ? behind.filter((p) => PART.test(p.np.plainNoun ?? '')) : behind;
      return said.length > 0 || !/^(?:of|at)$/u.test(place) || !kinds.includes('publication')
        ? said
        : parts
            .flatMap((p) => [...ownerOf(at, p.np, kinds), ...(isShow(p.np) ? modifiers(at, p.np) : [])])
            .filter(fits);
    }
  }
}

/** "Norvane's Ada Quill called Velm a rival"; but an analyst speaks of others' rivals. */
const bodyOfPerson = (at: MatchAt, np: NounPhrase): Denoted[] =>
  [np, ...np.apposed].some(({ plainNoun = '' }) => WATCHES.test(plainNoun))
    ? []
    : (bodyActing(at, np) ?? bodyOfPronoun(at, np)).filter((d) => !ratersIn(at.grammar).has(d.entity));

const WATCHES = listed('who judges firms');

/** "Velm, *in which* Norvane is the biggest shareholder": what the relative word before the clause stands for. */
const fronted = ({ parsed: { clauses } }: MatchAt, np: NounPhrase): Clause['preps'] =>
  clauses.find((c) => c.relative && c.verb.copula && c.object === np)?.preps.filter((p) => p.np.last <= np.first) ?? [];

/** "the chief *of staff* for Velm": a part of the post, and nobody's staff. */
const isStaff = ({ plainNoun, det, mods }: NounPhrase): boolean =>
  plainNoun === 'staff' && det === 'none' && mods.length === 0;

/** Behind the last of several; of names only what stands right there: "Ada Quill and Bo Tarn *of Norvane* and Cy Dell of Velm". */
function behindAll({ parsed }: MatchAt, np: NounPhrase): ReturnType<typeof phrasesAfter> {
  const behind = phrasesAfter(parsed, np.members.at(-1) as NounPhrase);
  return np.name === undefined ? behind : behind.slice(0, 1);
}

/** "the founders and former heads of Norvane", "*analysts* Ada Quill and Bo Tarn of Norvane": what follows the last is of all. */
const isOfAll = (at: MatchAt, np: NounPhrase): boolean =>
  np.name === undefined || (np.det === 'none' && np.mods.length === 0 && pluralRole(at, np) && arePeople(at, np));

const arePeople = ({ grammar, parsed }: MatchAt, np: NounPhrase): boolean =>
  [np, ...np.members].every((one) => {
    const entity = entityOfWord(grammar, parsed, one.name);
    return entity !== undefined && kindOf(entity) === 'person';
  });

const UMBRELLA = listed('names that things run under');

const SELLS_OFF = listed('verbs of selling a part');

const COUNTS_AS = listed('verbs of having somebody as something');

const TRADES_WITH = listed('what trading partners are to each other');

const isSource = ({ parsed: { items } }: MatchAt, np: NounPhrase): boolean => {
  const before = items[items.indexOf(np) - 1];
  return before?.type === 'prep' && /^(?:from|by)$/u.test(before.lower);
};

/** "Ada Quill, the founder and former head of Norvane": the post that "and" joins to this one, behind which the body stands. */
function joinedPost({ parsed: { items } }: MatchAt, np: NounPhrase): NounPhrase | undefined {
  if (np.parent?.as !== 'apposed' || np.name !== undefined || np.possessor !== undefined || np.mods.length > 0)
    return undefined;
  const [joint, next] = items.slice(items.indexOf(np) + 1);
  const beside = joint?.type === 'cc' && next?.type === 'np' && next.name === undefined;
  return beside && next.parent?.np === np.parent.np && next.parent.as === 'apposed' ? next : undefined;
}

/** "the head of *Norvane*'s AI lab": whose part it is; but the head of its rival is not its own. */
const ownerOf = (
  { grammar, parsed }: MatchAt,
  { possessor, plainNoun }: NounPhrase,
  kinds: readonly string[],
): Denoted[] => {
  if (possessor === undefined || NOT_PART.test(plainNoun ?? '')) return [];
  // "the head of *its* cloud unit"
  const refer = possessor.pronoun === 'its' && PART.test(plainNoun ?? '');
  return possessor.name === undefined && !refer ? [] : denoteOne(grammar, { parsed, np: possessor }, { kinds, refer });
};

const PART = listed('parts and teams of a body');

const NOT_PART = listed('who is no part of a body');

/** "pulled the app from its shop *after* a demand by A": what stands behind an occasion belongs to that. */
function untilOccasion<P extends { readonly prep: string; readonly np: NounPhrase }>(
  phrases: readonly P[],
): readonly P[] {
  const occasion = phrases.findIndex((p) => OCCASION.test(p.prep) || EVENT.test(p.np.noun ?? '') || isWish(p));
  return occasion < 0 ? phrases : phrases.slice(0, occasion);
}

/** "removed as its chief *at the request* of Velm": who wanted it is no employer. */
const isWish = ({ prep, np }: { readonly prep: string; readonly np: NounPhrase }): boolean =>
  prep === 'at' && WISH.test(np.plainNoun ?? '');

const WISH = listed('what somebody wants done');

/** "a stage manager for the *rally* at the Tern Hall": where it was held tells of no employer. */
const EVENT = listed('events');

const OCCASION = /^(?:after|before|following|amid|despite|during|since|until|upon|under|over)$/u;

/** "counts Velm as a backer", "chose Velm as a partner", "sees Velm as a rival" */
const SELECTS = listed('verbs of choosing as');

const BODIES = /^(?:Assembly|Council|Committee|Commission|Board|Party|Union|Office|Agency|Treasury|State)$/u;

/** "head of India at Norvane", "vice president of Sales": where or over what somebody works is no employer. */
function isField(
  { rulebook }: MatchAt,
  np: NounPhrase,
  { d: { entity, steps }, place }: { d: Denoted; place: string },
): boolean {
  // "an adviser to the Portuguese president"
  if (steps.length > 0 || place.startsWith('to.')) return false;
  const { lexicon } = rulebook;
  const land = entity.known?.isCountry === true || entity.known?.acts === true || entity.place;
  if (land)
    return lexicon.titles.get(np.noun ?? '') === 'post' && np.name === undefined && !OFFICES.test(np.noun ?? '');
  const words = entity.name.split(' ').filter((w) => w !== '&');
  const isPlain = (w: string) => lexicon.isCommonWord(w.toLowerCase()) || lexicon.fields.has(w);
  // "an analyst at Velm Research", "president of Norvane Analytics": a field is told in ordinary words.
  const last = words.at(-1) ?? '';
  // "Minister for Petroleum and Natural Gas", "Secretary of State for Business & Trade"
  const governs =
    (place === 'for' &&
      /\b(?:minister|secretary|secretary of state|vice[ -]president|commissioner)$/u.test(np.noun ?? '')) ||
    (place === 'of' && /\bminister$/u.test(np.noun ?? ''));
  if (governs && entity.known === undefined && words.every(isPlain) && !BODIES.test(last)) return true;
  // "vice president of Global Consumer Reach"
  const within = place === 'of' && /\b(?:vice[ -]president|[es]vp|head|manager)$/u.test(np.noun ?? '');
  return (
    entity.known === undefined &&
    // "the director of the state's Office of Technology"
    !(/ (?:of|for) /u.test(entity.name) && kindOf(entity) === 'government') &&
    (lexicon.fields.has(last) || (within && words.length > 1 && !lexicon.nameWords.last.has(last))) &&
    !/^(?:at|poss)$/u.test(place) &&
    // "Quillbee Ecosystem president": what begins with a thing's name ends in a field.
    words.every((w, i) => isPlain(w) || (i === 0 && kindOf(entity) === 'product'))
  );
}

/**
 * "head of Product Design at Norvane", "Norvane professor of Business Practice": rather the body behind "at" or before the
 * post than a field that no list knows.
 */
function ratherOther(
  at: MatchAt,
  np: NounPhrase,
  { found, kinds }: { found: Denoted[]; kinds: readonly string[] },
): Denoted[] {
  const isTold = ({ entity, steps }: Denoted) => entity.known !== undefined || steps.length > 0 || isBody(at, entity);
  if (found.some(isTold)) return found;
  return [
    ...['at', 'poss', 'mod'].map((place) =>
      otherAt(at, np, { place, kinds }).filter((d) => d.entity.known?.isCountry !== true),
    ),
    found,
  ].find((bodies) => bodies.length > 0) as Denoted[];
}

/** "director of the *Marlin Institute* at Velm University", "of the *Center for Marine Law*": by its name a body, and no field. */
function isBody({ rulebook }: MatchAt, { name }: Denoted['entity']): boolean {
  const { last } = rulebook.lexicon.nameWords;
  const words = name.split(' ');
  const heads = /^(?:for|of|on)$/u.test(words[1] ?? '') ? [words[0]] : [words.at(-1)];
  return heads.some((head) => /^(?:organization|government)$/u.test(last.get(head ?? '') ?? ''));
}

/** "raised $3 million from Norvane and angel investor Ada Quill": of the same list, not of one another. */
const isSourceOfMoney = ({ parsed: { items } }: MatchAt, np: NounPhrase): boolean => {
  const before = items[items.indexOf(rootOf(np)) - 1];
  return before?.type === 'prep' && /^(?:from|by|including|with)$/u.test(before.lower);
};

/** "A, B, and angels such as C": three of one list. */
const isLastOfMany = (np: NounPhrase): boolean => np.examples.length > 0 && rootOf(np).members.length > 1;

/** "a fintech investor and founder of B": the post has the body. */
const isOfPost = ({ noun = '', plainNoun = '', moreNouns }: NounPhrase, frame: Frame): boolean =>
  frame.relation === 'invests_in' &&
  moreNouns.some((n) => frame.words.has(n)) &&
  !frame.words.has(noun) &&
  STANDS_FOR_FIRM.test(frame.words.has(plainNoun) ? '' : plainNoun);

const STANDS_FOR_FIRM = listed('who stands for a firm');

/** "longtime Norvane analyst", "the Norvane professor of law": what one watches, and who gave the chair. */
const isSubjectOfStudy = (
  { parsed }: MatchAt,
  { first, plainNoun, nounAt }: NounPhrase,
  { entity }: Denoted,
): boolean => {
  // "a Supreme Court lawyer" speaks before the court, and is none of its officers.
  if (COUNSEL.test(plainNoun ?? '') && /\bCourts?\b/u.test(entity.name)) return true;
  if (plainNoun === 'professor') return kindOf(entity) === 'company' || kindOf(entity) === 'person';
  return plainNoun === 'analyst' && parsed.words.slice(first, nounAt).some((w) => OF_LONG.test(w.lower));
};

const COUNSEL = listed('nouns of counsel');
const OF_LONG = listed('of long standing');

const isUnowned = (np: NounPhrase): boolean =>
  np.mods.length === 0 && np.possessor === undefined && np.compounds.length === 0 && np.det === 'none';
