import type { Frame } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isChiefOfficer } from '../chief-officer.ts';
import { isSign } from '../clauses/items.ts';
import { pluralRole } from '../frames/roles/role-words.ts';
import { isFirmPost, isHighPost } from '../high-post.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { bodyFounded } from '../reference/body-founded.ts';
import { predicateOf } from '../reference/clause-of.ts';
import { denoteOne } from '../reference/denote.ts';
import { firmBeforeRelative } from '../reference/firm-before-relative.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { agencyOfHead } from './agency-of-head.ts';
import { besideName, besideThe, homeOf } from './bearer.ts';
import { bodyOfFellow } from './body-of-fellow.ts';
import { commissionOf } from './commission-of.ts';
import { firmOfArticle } from './firm-of-article.ts';
import { houseOfJudge } from './house-of-judge.ts';
import { landOfOffice } from './land-of-office.ts';
import { mainFirm, passedOnTo } from './main-firm.ts';
import { isSure, mainSubject } from './main-subject.ts';
import { bodyOfSeatVacated } from './seat-vacated.ts';
import { topic } from './topic.ts';
import { whoseList } from './whose-list.ts';

/** At whom somebody has a post: "CEO Ada Quill said", "Ada Quill, the CEO, said", "Ada Quill became chief executive". */
export function whosePost(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  if (placedElsewhere(at, np)) return [];
  const land = startsWithCapital(at, np) ? [] : landOfOffice(at, np);
  if (land.length > 0) return land;
  const commission = commissionOf(at, np);
  if (commission.length > 0) return commission;
  const agency = agencyOfHead(at, np);
  if (agency.length > 0) return agency;
  const house = houseOfJudge(at, np);
  if (house.length > 0) return house;
  const fellow = bodyOfFellow(at, np);
  if (fellow.length > 0) return fellow;
  if (np.name !== undefined) return withBearer(at, np);
  return tellsPost(at, np) ? besideBearer(at, np) : whoseList(at, np, frame);
}

/** "Ada Quill, the CEO, said", "Ada Quill became chief executive": the post stands beside its bearer, or is told of them. */
function besideBearer(at: MatchAt, np: NounPhrase): Denoted[] {
  const host = firmOfBearer(at, np);
  if (host.length > 0) return host;
  const own = firmOfFounder(at, np);
  if (own.length > 0) return own;
  const main = mainFirm(at);
  const passed = besideThe(np) && main.length > 0 ? passedOnTo(at, main) : [];
  if (passed.length > 0) return passed;
  if (main.length > 0) return main;
  const spoken = topic(at, np).filter((d) => besideThe(np) || isSure(d));
  return spoken.length > 0 || !isFirmPost(np) ? spoken : firmOfArticle(at);
}

/** "Ada Quill, the CEO, said", "Ada Quill, chief scientist, said", "Ada Quill became chief executive in May." */
function tellsPost(at: MatchAt, np: NounPhrase): boolean {
  const { parsed, rulebook } = at;
  if (!isHighPost(np) || rulebook.lexicon.titles.get(np.noun ?? '') === 'office') return false;
  if (besideThe(np)) return true;
  if (np.det === 'none' && besideName(np)) return endsThere(parsed.items, parsed.items.indexOf(np));
  const bearer = bearerOf(parsed, np);
  // "became president" may be of a land.
  return bearer?.name !== undefined && (!HEAD.test(np.noun ?? '') || isTold(at, np));
}

/** "*Norvane said* Ada Quill would step down as chairman": a firm tells of its own. */
function isTold({ grammar, parsed }: MatchAt, np: NounPhrase): boolean {
  const root = rootOf(np);
  const clause = parsed.clauses.find((c) => c.object === root || c.preps.some((p) => p.prep === 'as' && p.np === root));
  const teller = clause?.governor?.clause?.subject;
  return (
    teller?.name !== undefined &&
    denoteOne(grammar, { parsed, np: teller }, { refer: false }).some((d) => kindOf(d.entity) === 'company')
  );
}

/** "Ada Quill, chief scientist, said": neither a body nor a field stands behind the post, nor behind its letters in brackets. */
function endsThere(items: MatchAt['parsed']['items'], at: number): boolean {
  const last = isSign(items[at + 1], 'punct', /^\($/u) && isSign(items[at + 3], 'punct', /^\)$/u) ? at + 3 : at;
  const comma = items[last + 1];
  const after = comma?.type === 'punct' && comma.lower === ',' ? items[last + 2] : comma;
  return after === undefined || after.type === 'vg' || (after.type === 'punct' && after !== items[last + 2]);
}

const HEAD = listed('heads of a body');

/** "Norvane, *whose founder Ada Quill* stepped down as chief": the firm that the phrase puts the bearer into. */
function firmOfBearer({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const owner = bearerOf(parsed, np)?.possessor;
  if (owner?.name === undefined) return [];
  return denoteOne(grammar, { parsed, np: owner }, { refer: false }).filter((d) => kindOf(d.entity) === 'company');
}

/** "Norvane, founded by Ada Quill. … *Quill stepped down as chief executive*": of her own. */
function firmOfFounder({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const bearer = bearerOf(parsed, np);
  if (bearer === undefined || !isFirmPost(np)) return [];
  return denoteOne(grammar, { parsed, np: bearer }, { kinds: ['person'] }).flatMap((d) => {
    const entity = bodyFounded(grammar, d.entity, ['company']);
    const step = `${d.entity.name} is told to have founded ${entity?.name}`;
    return entity === undefined ? [] : [{ ...d, entity, steps: [...d.steps, step], trust: 0.85 }];
  });
}

/** Who was it or became it: "Ada Quill was chief executive", "stepped down *as* chief executive". */
function bearerOf(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const root = rootOf(np);
  const as = parsed.clauses.find((c) => c.preps.some((p) => p.prep === 'as' && p.np === root));
  return predicateOf(parsed, np) ?? as?.subject;
}

/** "CEO Ada Quill said": the post stands before its bearer. */
function withBearer(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  if (np.det !== 'none' || startsWithCapital(at, np)) return [];
  const host = firmBeforeRelative(grammar, parsed, np);
  if (host.length > 0) return host;
  const vacated = bodyOfSeatVacated(at, np);
  if (vacated.length > 0) return vacated;
  const main = mainFirm(at);
  const office = at.rulebook.lexicon.titles.get(np.noun ?? '');
  if (office !== 'post' || !isHighPost(np) || pluralRole(at, np) || isPublicChief(at, np)) return [];
  const home = homeOf(at, np);
  if (home.length > 0) return home;
  // Rather the company that the article is about than one that is merely named before, and that one only if it is sure.
  const acting = main.length > 0 ? main : mainSubject(at, np);
  if (isInAnothersClause(at, np, acting)) return [];
  return acting.length > 0 || !isFirmPost(np) ? acting : firmOfArticle(at);
}

/** "Norvane counts Velm among its users, *which the bank tests*, according to chief Ada Quill": of whom the clause is, or of the one that the text is about. */
function isInAnothersClause({ grammar, parsed }: MatchAt, np: NounPhrase, found: readonly Denoted[]): boolean {
  const root = rootOf(np);
  const clause = parsed.clauses.find(
    // "left to join another, *with chief Ada Quill stepping in*": of its own.
    (c) => (c.relative || c.verb.form === 'inf') && c.preps.some((p) => p.np === root && p.prep !== 'with'),
  );
  if (clause?.subject === undefined) return false;
  const bodies = denoteOne(grammar, { parsed, np: clause.subject }, { kinds: ['company', 'organization'] });
  return bodies.length > 0 && bodies.every((b) => found.every((d) => d.entity !== b.entity));
}

/** "the CEO of a rival startup", "an adviser at Velm": the post is in some other body than the one spoken of. */
function placedElsewhere({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  const { kindNouns } = rulebook.lexicon;
  return phrasesAfter(parsed, np).some(
    (p) =>
      p.prep === 'at' ||
      (/^(?:of|for)$/u.test(p.prep) &&
        (p.np.name !== undefined ||
          [p.np.noun, p.np.plainNoun].some((noun) => BODY.test(kindNouns.get(noun ?? '') ?? '')))),
  );
}

const BODY = /^(?:company|organization|government|publication)$/u;

/** "Army chief Ada Quill": of no firm. */
const isPublicChief = ({ parsed: { words } }: MatchAt, { noun, nounAt = 0 }: NounPhrase): boolean =>
  noun === 'chief' && PUBLIC_FIELD.test(words[nounAt - 1]?.lower ?? '');

const PUBLIC_FIELD = listed('fields of public chiefs');

/** "Figure CEO Ada Quill": a capitalised word that is no title stands before the post. */
export function startsWithCapital({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  return parsed.words
    .slice(
      np.first,
      isChiefOfficer(parsed.words[np.first]?.text, parsed.words[np.nounAt ?? 0]?.text)
        ? np.first
        : (np.nounAt ?? np.first),
    )
    .some(
      (w, i) =>
        /^\p{Lu}/u.test(w.text) &&
        (i > 0 || np.first > 0) &&
        !rulebook.lexicon.titles.has(w.lower) &&
        ![np.noun, ...np.moreNouns].some((noun) => noun?.split(' ').includes(w.lower)) &&
        !BEFORE_POST.test(w.lower) &&
        // "AI chief Ada Quill"
        !rulebook.lexicon.fields.has(w.text) &&
        w.pos !== 'adj',
    );
}

const BEFORE_POST = listed('words before a post');
