import type { Span } from '../../model/index.ts';
import type { Frame } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isChiefOfficer } from '../chief-officer.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { pluralRole } from '../frames/roles/role-words.ts';
import { isFirmPost, isHighPost } from '../high-post.ts';
import { bestScore, kindOf } from '../kinds/kinds.ts';
import { tellsLand } from '../mention.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from '../reference/article-grammar.ts';
import { bodyFounded } from '../reference/body-founded.ts';
import { clauseOf, isIncluding, mainClause, predicateOf } from '../reference/clause-of.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { firmBeforeRelative } from '../reference/firm-before-relative.ts';
import { isHouse } from '../reference/market-voices.ts';
import { mentionsIn, subjectsIn } from '../reference/named-before.ts';
import { describesOne } from '../reference/noun-kind.ts';
import { phrasesAfter, wholeOf } from '../reference/phrases-after.ts';
import { isBacked } from './backed-rival.ts';
import { bodyOfFellow } from './body-of-fellow.ts';
import { commissionOf } from './commission-of.ts';
import { firmOfArticle, mainOfTitle } from './firm-of-article.ts';
import { houseOfJudge } from './house-of-judge.ts';
import { firmBesides } from './implied-party.ts';
import { landOfOffice, namedIn } from './land-of-office.ts';
import { isTold, mainSubject, opening } from './main-subject.ts';
import { protagonist, raiser } from './raiser.ts';
import { bodyOfSeatVacated } from './seat-vacated.ts';
import { bidOf } from './takeover.ts';
import { isOthers, topic } from './topic.ts';

/** Whose a post, a round or a list is that names nobody: "CEO Ada Quill said", "Investors include …". */

/** "CEO Ada Quill said": the body that the text is speaking of. */
export function implicitEmployer(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const { grammar, parsed } = at;
  const { lexicon } = at.rulebook;
  // "U.S. rival Norvane", "Velm, a Portuguese rival"
  const rival = isOneRival(np) || (frame.relation === 'competes_with' && np.det === 'none' && np.name !== undefined);
  const lands = (rival || frame.relation === 'owns') && np.mods.every((word) => tellsLand(parsed.words[word]?.mention));
  if (!frame.implicit || (np.mods.length > 0 && !lands) || np.compounds.length > 0 || np.possessor !== undefined)
    return [];
  // "has put billions into rival Velm": whoever backs it rivals it least.
  if (rival && isBacked(at, np)) return [];
  // "The existing investors A, B and C have also taken part."
  if (frame.relation === 'invests_in' && isAsked(at, np)) return raiser(at, bearing(at, np), true);
  if (frame.relation === 'invests_in' && isBareShareholder(at, np)) return heldBefore(at, np);
  if (frame.relation === 'invests_in')
    return opensList(at, np) || pluralRole(at, np) || (np.plural && np.examples.length > 0) || isRaised(at, np)
      ? bidOf(at, np, ['company']).length > 0
        ? []
        : raisedOrTold(at, np)
      : [];
  if (frame.relation === 'owns') return ownedBy(at, np);
  if (frame.relation === 'works_for' && placedElsewhere(at, np)) return [];
  const land = frame.relation === 'works_for' && !startsWithCapital(at, np) ? landOfOffice(at, np) : [];
  if (land.length > 0) return land;
  const commission = frame.relation === 'works_for' ? commissionOf(at, np) : [];
  if (commission.length > 0) return commission;
  const house = frame.relation === 'works_for' ? houseOfJudge(at, np) : [];
  if (house.length > 0) return house;
  const fellow = /^(?:works_for|founded)$/u.test(frame.relation) ? bodyOfFellow(at, np) : [];
  if (fellow.length > 0) return fellow;
  if (np.name === undefined && frame.relation === 'works_for' && tellsPost(at, np)) {
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
  if (np.name === undefined && frame.relation !== 'competes_with') {
    if (opensList(at, np) && frame.relation !== 'works_for') return listedBy(at, np, frame);
    // "Growth came from acquisitions like Norvane": of the firm that the article is about.
    const exemplified = frame.bearer === 'object' && np.plural && np.examples.length > 0;
    return exemplified ? firmBesides(at, bearing(at, np)) : [];
  }
  // "Rival Norvane fell.", "players in the field, such as Norvane": of the company that the article is about.
  if (frame.relation === 'competes_with')
    return np.det === 'none' || np.examples.length > 0 || isOneRival(np) ? rivalled(at, np) : [];
  // "The firm grew so large that co-founder Ada Quill left."
  if (frame.relation === 'founded') {
    // "Ada Quill, *another co-founder*, left"
    const oneMore = np.det === 'indef' && np.parent?.as === 'apposed' && FELLOW.test(np.plainNoun ?? '');
    // "founding partner Ada Quill": of a house that speaks, and not of the firm that it speaks of.
    if ((np.det !== 'none' && !oneMore) || startsWithCapital(at, np) || np.plainNoun === 'partner') return [];
    const home = homeOf(at, np);
    if (home.length > 0) return home;
    const main = mainFirm(at);
    // "It raised money from *Velm*. Founders Ada Quill and Bo Tarn left": not who is named by the way.
    return main.length > 0 || oneMore ? main : topic(at, np).filter((d) => isTold(d.entity) && !isByTheWay(d));
  }
  if (np.det !== 'none' || frame.relation !== 'works_for' || startsWithCapital(at, np)) return [];
  const host = firmBeforeRelative(grammar, parsed, np);
  if (host.length > 0) return host;
  const vacated = bodyOfSeatVacated(at, np);
  if (vacated.length > 0) return vacated;
  const main = mainFirm(at);
  const office = lexicon.titles.get(np.noun ?? '');
  if (office !== 'post' || !isHighPost(np) || pluralRole(at, np) || isPublicChief(at, np)) return [];
  const home = homeOf(at, np);
  if (home.length > 0) return home;
  // Rather the company that the article is about than one that is merely named before, and that one only if it is sure.
  const acting = main.length > 0 ? main : mainSubject(at, np);
  if (isInAnothersClause(at, np, acting)) return [];
  return acting.length > 0 || !isFirmPost(np) ? acting : firmOfArticle(at);
}

/** "chief executive *Ada Quill*", who is known to be of a body that the article names. */
function homeOf(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  const person = denoteOne(grammar, { parsed, np }, { refer: false })[0]?.entity;
  const home = grammar.entities.find(
    (e) => person?.known?.of !== undefined && person.known.of !== '' && e.known?.name === person.known.of,
  );
  if (home === undefined) return [];
  const { from, to } = home.mentions[0] as Span;
  const steps = [`${person?.name} is known to be of ${home.name}, which the article names`];
  return nearby(at, home) ?? [{ entity: home, span: { from, to }, steps, trust: 0.85 }];
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

const FELLOW = /^co-?founder$/u;

const isByTheWay = ({ steps }: Denoted): boolean =>
  steps.some((step) => step.endsWith(': named in the sentence before'));

/** "The firm fell. *The Portuguese parent, Norvane,* said": the parent of the firm that the text is speaking of. */
function ownedBy(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  const owners = np.apposed.flatMap((one) => denote(grammar, { parsed, np: one }, { refer: false }));
  // "the owner, Norvane": of a house, as often as not.
  if (!besideThe(np) || np.plural || owners.length === 0 || !/^parent\b/u.test(np.noun ?? '')) return [];
  return topic(at, np).filter((d) => owners.every((o) => o.entity !== d.entity) && isTold(d.entity) && isSure(d));
}

/** "Norvane fell. *Investors like A* said": of those who raise money, and of nobody who is merely spoken of. */
const isAsked = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  np.plural && np.det === 'none' && np.examples.length > 0 && parsed.clauses.some((c) => c.subject === np);

/**
 * "Other founders include A": of the firm that the article is about, rather than of one that its founder left; "Velm uses it. *Other
 * customers* include A": nor of one that is a customer itself.
 */
function listedBy(at: MatchAt, np: NounPhrase, { relation }: Frame): Denoted[] {
  const main = relation === 'founded' || isOthers(at.parsed, np) ? mainFirm(at) : [];
  return main.length > 0 ? main : topic(at, np);
}

/** Whose round it is; where nobody raises money, "Backers include A" are those of whom the text speaks. */
function raisedOrTold(at: MatchAt, np: NounPhrase): Denoted[] {
  const described = raiser(at, bearing(at, np), true).length > 0 ? [] : describedBefore(at);
  if (described.length > 0) return described;
  const raised = raiser(at, bearing(at, np));
  return raised.length > 0 || np.det !== 'none' || !opensList(at, np) ? raised : topic(at, np);
}

/** "Norvane rents out chips. *Velm is also a shareholder.*": of the firm that the sentence before is about. */
const isBareShareholder = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  np.det === 'indef' &&
  np.name === undefined &&
  SHAREHOLDER.test(np.plainNoun ?? '') &&
  predicateOf(parsed, np)?.name !== undefined &&
  phrasesAfter(parsed, np).every((p) => !/^(?:in|of|at)$/u.test(p.prep));

const SHAREHOLDER = listed('who holds shares');

function heldBefore(at: MatchAt, np: NounPhrase): Denoted[] {
  const before = subjectBefore(at.grammar, at.parsed);
  if (before === undefined || before.np.members.length > 0) return [];
  const bearers = bearing(at, predicateOf(at.parsed, np) ?? np);
  return denoteOne(at.grammar, before, { kinds: ['company'] }).filter((d) => isSure(d) && !bearers.includes(d.entity));
}

/** "*The Lisbon-based lens maker* sold shares. Investors include": whom the sentence before describes, whoever is named most. */
function describedBefore({ grammar, parsed, rulebook }: MatchAt): Denoted[] {
  const before = subjectBefore(grammar, parsed);
  if (before?.np.det !== 'def' || !describesOne(before.np, rulebook, ['company'])) return [];
  return denoteOne(grammar, before, { kinds: ['company'] });
}

/** Whom the sentence before is about, by its subject. */
function subjectBefore(grammar: ArticleGrammar, { index }: Parsed): PhraseAt | undefined {
  const parsed = grammar.parsed[index - 1];
  const np = parsed === undefined ? undefined : mainClause(parsed)?.subject;
  return parsed && np && { parsed, np };
}

/** The firm that is named most; a name of which nothing is told gives way to the firm of the title or the ticker. */
function mainFirm(at: MatchAt): Denoted[] {
  const main = protagonist(at);
  const told = main.every((d) => isTold(d.entity)) ? [] : firmOfArticle(at);
  return told.length > 0 ? told : main;
}

/** "The Velm Commission is in trouble. *The acting chair, Ada Quill,*": of the one body of the sentence before, where the text has left the main one. */
function passedOnTo(at: MatchAt, main: readonly Denoted[]): Denoted[] {
  const { grammar, parsed } = at;
  const before = grammar.parsed[parsed.index - 1];
  const isMain = ({ entity }: Pick<Denoted, 'entity'>): boolean => main.some((d) => d.entity === entity);
  if (before === undefined || [-1, 0].some((near) => namedIn(at, near).some(isMain))) return [];
  const acting =
    before.clauses.length > 0 ? subjectsIn(grammar, before) : opening({ grammar, parsed: before }).map((d) => d.entity);
  const [only, other] = acting.filter((e) => IS_BODY.test(kindOf(e)) && !e.place);
  if (only === undefined || other !== undefined || only.known?.isCountry === true) return [];
  const { from } = before.sentence;
  const steps = [`the text has gone on to speak of ${only.name}`];
  return [{ entity: only, span: { from, to: from + 1 }, steps, trust: 0.8 }];
}

const IS_BODY = /^(?:company|organization|government)$/u;

/** "raised $3 million in a round that included A", "the financing, which included A" */
const isRaised = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  ROUND.test(np.plainNoun ?? '') &&
  wholeOf(parsed, np) === undefined &&
  parsed.clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => HAS_AMONG.test(l)));

const HAS_AMONG = listed('verbs of having among others');

const ROUND = listed('rounds of money');

/** "Ada Quill, the CEO, said", "Ada Quill, chief scientist, said", "Ada Quill became chief executive in May." */
function tellsPost({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  if (!isHighPost(np) || rulebook.lexicon.titles.get(np.noun ?? '') === 'office') return false;
  if (besideThe(np)) return true;
  if (np.det === 'none' && besideName(np)) return endsThere(parsed.items, parsed.items.indexOf(np));
  const bearer = bearerOf(parsed, np);
  // "became president" may be of a land.
  return bearer?.name !== undefined && !HEAD.test(np.noun ?? '');
}

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

const HEAD = listed('heads of a body');

/** "Ada Quill, chief scientist, said": neither a body nor a field stands behind the post, nor behind its letters in brackets. */
function endsThere(items: MatchAt['parsed']['items'], at: number): boolean {
  const last = isSign(items[at + 1], 'punct', /^\($/u) && isSign(items[at + 3], 'punct', /^\)$/u) ? at + 3 : at;
  const comma = items[last + 1];
  const after = comma?.type === 'punct' && comma.lower === ',' ? items[last + 2] : comma;
  return after === undefined || after.type === 'vg' || (after.type === 'punct' && after !== items[last + 2]);
}

const isSure = (d: Denoted): boolean => d.entity.known !== undefined || bestScore(d.entity) >= 1.5;

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

const besideThe = (np: NounPhrase): boolean => np.det === 'def' && besideName(np);

const besideName = (np: NounPhrase): boolean =>
  np.apposed.some((a) => a.name !== undefined) || (np.parent?.as === 'apposed' && np.parent.np.name !== undefined);

/** "Velm, a Portuguese rival backed by Osker," */
const isOneRival = (np: NounPhrase): boolean =>
  np.det === 'indef' && np.parent?.as === 'apposed' && np.parent.np.name !== undefined;

/** The company that the article is about, else a sure one that it speaks of here. */
function rivalled(at: MatchAt, np: NounPhrase): Denoted[] {
  const bearers = bearing(at, np);
  const served = whoseClient(at).filter((d) => !bearers.includes(d.entity));
  if (served.length > 0) return served;
  const about = protagonist(at, bearers);
  const main = about.length > 0 ? about : mainOfTitle(at, bearers);
  const acting = main.length > 0 ? describedActor(at, np) : undefined;
  if (acting !== undefined) return acting.filter((d) => !bearers.includes(d.entity));
  const passed = main.length > 0 ? passedOnTo(at, main).filter((d) => !bearers.includes(d.entity)) : [];
  // "The lobby Velm said": what rivals a firm is a firm.
  if (passed.some((d) => bearers.every((e) => kindOf(e) === kindOf(d.entity)))) return passed;
  // "Players such as Tarn", in a note by a house of analysts, play against others than it.
  const houses = bearers.some((entity) => isHouse(at.grammar, entity));
  if (main.length > 0) return main.filter((d) => houses || !isHouse(at.grammar, d.entity));
  // "Velm thinks it bodes well for rival Norvane": whoever looks on is no rival.
  if (at.parsed.clauses.some((c) => c.preps.some((p) => p.np === np) && c.verb.lemmas.some((l) => BODES.test(l))))
    return [];
  const passing = isOfUnnamed(at);
  return topic(at, np).filter(
    (d) => !bearers.includes(d.entity) && isTold(d.entity) && isToldNear(at, d.entity) && !(passing && isByTheWay(d)),
  );
}

/** "*A startup* raises money from Velm. Rival Tarn": the sentence before is about a firm without a name, and not about one that it names. */
function isOfUnnamed({ grammar, parsed, rulebook }: MatchAt): boolean {
  const { name, noun = '', plainNoun = '' } = subjectBefore(grammar, parsed)?.np ?? {};
  const { kindNouns } = rulebook.lexicon;
  return name === undefined && [noun, plainNoun].some((n) => kindNouns.get(n) === 'company');
}

/** "Velm, *its* largest client, is leaving. Rivals such as Tarn": whose client the sentence before is about. */
function whoseClient({ grammar, parsed }: MatchAt): Denoted[] {
  const before = subjectBefore(grammar, parsed);
  const role = before?.np.apposed.find((one) => CLIENT.test(one.plainNoun ?? ''));
  if (before === undefined || role?.possessor === undefined) return [];
  return denoteOne(grammar, { parsed: before.parsed, np: role.possessor }, { kinds: ['company'] });
}

const CLIENT = listed('what a firm has and does not rival');

/** "Norvane fell. Velm rose.\n\nRival Tarn": whose rival opens a paragraph cannot be told from what one before the last says. */
function isToldNear({ grammar, parsed }: MatchAt, entity: Entity): boolean {
  const before = grammar.parsed[parsed.index - 1];
  const farther = grammar.parsed[parsed.index - 2];
  const names = (one: Parsed | undefined) => one !== undefined && mentionsIn(grammar, one).includes(entity);
  if (names(parsed) || names(before)) return true;
  // "Norvane fell. It closed plants. Rival Tarn": the text goes on about it.
  const subject = subjectBefore(grammar, parsed)?.np;
  if (subject?.pronoun !== undefined || (subject !== undefined && describesOne(subject, grammar.rulebook, ['company'])))
    return true;
  return farther?.sentence.line === parsed.sentence.line && names(farther);
}

/** "*The former monopoly* draws interest from rival Norvane": whoever acts by a description, even if it is not known who. */
function describedActor({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): Denoted[] | undefined {
  const subject = clauseOf(parsed, np)?.subject;
  if (subject === undefined || subject === rootOf(np) || !describesOne(subject, rulebook, ['company']))
    return undefined;
  return denoteOne(grammar, { parsed, np: subject }, { kinds: ['company'] });
}

const BODES = listed('verbs of boding');

const bearing = ({ grammar, parsed }: MatchAt, np: NounPhrase): Entity[] =>
  denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity);

/** "Figure CEO Ada Quill": a capitalised word that is no title stands before the post. */
function startsWithCapital({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
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

/** "Investors include A", "Other founders include A", "The founders, A and B,": the plural stands for a list of names. */
function opensList({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  // "Norvane and Velm were the lead investors."
  if (np.plural && np.det === 'def' && predicateOf(parsed, np)?.name !== undefined) return true;
  if (!np.plural || (np.det !== 'none' && np.det !== 'def' && !isOthers(parsed, np))) return false;
  if (np.members.some((m) => m.name !== undefined)) return true;
  return parsed.clauses.some((c) => c.subject === np && isIncluding(c, rulebook.lexicon));
}

/** The entity where this sentence or a neighbour names it. */
function nearby(at: MatchAt, entity: Entity): Denoted[] | undefined {
  for (const near of [0, -1, 1, -2]) {
    const named = namedIn(at, near).find((one) => one.entity === entity);
    if (named !== undefined)
      return [{ ...named, steps: [`the post is taken to be at ${entity.name}, named nearby`], trust: 0.9 }];
  }
  return undefined;
}
