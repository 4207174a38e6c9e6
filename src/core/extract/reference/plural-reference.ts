import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import { BODIES, THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase, textOf } from '../spans.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { isOfAnalysts } from './asides.ts';
import { clausesOfSubject, mainClause } from './clause-of.ts';
import { mayBeOf } from './homes.ts';
import { metonym } from './metonym.ts';
import { nationality } from './nationality.ts';
import { isRunByFirm, metonymKinds, nounKind } from './noun-kind.ts';
import { phrasesAfter, wholeOf } from './phrases-after.ts';
import { statedOfAll } from './stated.ts';
import { whoseTheyAre } from './whose-they-are.ts';

/** Several at once: "they", "both companies", "the two firms". */

const THEY = /^(?:they|them|their|theirs)$/u;
const PAIR = /^(?:the (?:pair|duo|trio|two|three|two men|two women)|both|all (?:three|four|five))$/u;
/** How many the words say that they are. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
/** Who can be spoken of as one of several who act. */
export const PARTIES: readonly string[] = ['company', 'government', 'organization', 'publication', 'person'];

/** Whom a plural pronoun or description speaks of: the last list, or the two that were named; nobody in doubt. */
export function referToMany(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  kinds: readonly string[] | undefined,
): Denoted[] {
  const they = THEY.test(np.pronoun ?? '');
  if (np.pronoun === 'they' && manyBefore(grammar, parsed, np)) return [];
  const pair = PAIR.test(textOf(parsed, np).toLowerCase());
  const count = countOf(parsed, np);
  const things = kinds?.every((k) => THINGS.includes(k)) === true;
  const wanted =
    they || pair
      ? things
        ? THINGS
        : isObject(parsed, np)
          ? [...PARTIES, ...THINGS]
          : PARTIES
      : pluralKinds(grammar, parsed, { np, counted: count !== undefined });
  if (wanted === undefined) return [];
  const allowed = wanted.filter((k) => kinds === undefined || kinds.includes(k));
  if (allowed.length === 0) return [];
  const span = spanOfPhrase(parsed, np);
  const owners = whoseTheyAre(grammar.parsed, parsed, np);
  if (owners !== undefined)
    return owners.np.name === undefined
      ? referToMany(grammar, owners, kinds)
      : statedOfAll(grammar, owners).filter((d) => fitsKinds(d.entity, allowed));
  const ahead =
    np.pronoun === 'their' ? (subjectAhead(parsed, np) ?? agentsBefore(parsed, np) ?? toldToDo(parsed, np)) : undefined;
  // Those whom the words around tell.
  const told = ahead !== undefined ? [ahead] : np.pronoun === undefined ? partiesOfDeal(parsed, np) : [];
  const both = pair ? handledBefore(grammar, parsed, np).filter((d) => fitsKinds(d.entity, allowed)) : [];
  const many =
    told.length > 0
      ? told.flatMap((party) => statedOfAll(grammar, { parsed, np: party })).filter((d) => fitsKinds(d.entity, allowed))
      : both.length === 2
        ? both
        : lastList(grammar, parsed, { np, they: they && !things, near: they || pair, count, kinds: allowed });
  const land = nationality(grammar, parsed, np);
  if (land !== undefined && !many.every((d) => mayBeOf(grammar, d.entity, land))) return [];
  const step = `"${textOf(parsed, np)}" was taken to be ${many.map((d) => d.entity.name).join(' and ')}`;
  return many.map(({ entity }) => ({ entity, span, steps: [step], trust: 0.82 }));
}

/** "In moving from their old supplier to Tarn, *Norvane* saved money": what stands before the subject of its sentence is the subject's. */
function subjectAhead(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const { items, clauses, phrases, words } = parsed;
  const subject = mainClause(parsed)?.subject;
  if (!isSign(items[0], 'prep') || subject?.name === undefined || subject.first < np.last) return undefined;
  if (words[subject.first - 1]?.lower !== ',') return undefined;
  const told = clauses.some((c) => c.verb.form === 'finite' && c.verb.first < subject.first);
  const others = phrases.some((one) => one.last <= np.first && one.members.length > 0);
  return told || others ? undefined : subject;
}

/** "*Norvane* has a deal with *Velm*, a unit of Osker, under which *the companies* build a plant": those who have it. */
function partiesOfDeal({ clauses, words }: Parsed, { first }: NounPhrase): readonly NounPhrase[] {
  if (words[first - 1]?.lower !== 'which' || !/^(?:under|through|in|by)$/u.test(words[first - 2]?.lower ?? ''))
    return [];
  const having = clauses.findLast((c) => c.verb.last < first && DEAL.test(c.object?.plainNoun ?? ''));
  const other = having?.preps.find((p) => p.prep === 'with' && p.np.last < first)?.np;
  return having?.subject === undefined || other === undefined ? [] : [having.subject, other];
}

const DEAL = listed('deals between two');

/** "was removed by *Velm and Tarn* from their stores": those who do it. */
function agentsBefore({ clauses }: Parsed, np: NounPhrase): NounPhrase | undefined {
  const own = clauses.findLast((c) => c.verb.last <= np.first);
  const agents = own?.passive ? own.preps.find((p) => p.prep === 'by' && p.np.last <= np.first)?.np : undefined;
  return agents !== undefined && agents.members.length > 0 ? agents : undefined;
}

/** "told *Norvane and Velm* to cancel their orders": those who are to do it. */
function toldToDo({ clauses }: Parsed, np: NounPhrase): NounPhrase | undefined {
  const own = clauses.findLast((c) => c.verb.last <= np.first);
  const told = own?.governor?.via === 'inf' && own.governor.noun === undefined ? own.governor.clause : undefined;
  const hearers = told?.passive ? told.subject : told?.object;
  return hearers?.name !== undefined && hearers.members.length > 0 ? hearers : undefined;
}

/** "banned *them*", "has bought *both*": what is done may be done to things as well. */
const isObject = ({ clauses }: Parsed, np: NounPhrase): boolean => clauses.some((c) => c.object === np);

/** "launched Norvane, merged it with *Velm*, and sold *both*": what the same subject did something to, or with. */
function handledBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted[] {
  const own = parsed.clauses.find((c) => c.object === np);
  const deeds = own === undefined ? [] : clausesOfSubject(parsed, own).filter((c) => !c.passive);
  const things = deeds.flatMap((c) => [
    ...(c.object === undefined ? [] : [c.object]),
    ...c.preps.filter((p) => p.prep === 'with').map((p) => p.np),
  ]);
  const found = things.flatMap((one) => statedOfAll(grammar, { parsed, np: one }));
  return found.filter((d, i) => found.findIndex((other) => other.entity === d.entity) === i);
}

/**
 * "attacks by the authorities, where *they* used Quillbee", "asked 300 teens whether *they* use Quillbee": some people right
 * before, nearer than whoever was named.
 */
function manyBefore({ rulebook }: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const clause = parsed.clauses.find((c) => c.subject === np);
  const where = clause?.marker;
  const asked = /^(?:whether|if)$/u.test(where ?? '') ? clause?.governor?.clause?.object : undefined;
  if (asked?.plural === true && asked.name === undefined && asked.pronoun === undefined) return true;
  // "told *students* that *they* were forbidden to use it"
  const told = clause?.governor?.via === 'that' ? clause.governor.clause : undefined;
  const hearers = told?.object;
  if (
    hearers?.plural === true &&
    hearers.name === undefined &&
    hearers.pronoun === undefined &&
    told?.verb.lemmas.some((l) => TELLS.test(l))
  )
    return true;
  if (!/^(?:where|which|in which)$/u.test(where ?? '')) return false;
  const before = parsed.phrases.findLast((one) => one.last <= np.first && one.plural && one.pronoun === undefined);
  const { lexicon } = rulebook;
  return (
    before?.name === undefined &&
    [before?.noun ?? '', before?.plainNoun ?? ''].some((n) =>
      /^(?:person|government|company|organization)$/u.test(lexicon.kindNouns.get(n) ?? ''),
    )
  );
}

const TELLS = listed('verbs of telling somebody');

const countOf = ({ words }: Parsed, np: NounPhrase): number | undefined =>
  words.slice(np.first, np.last).flatMap((w) => COUNTS.get(w.lower) ?? [])[0];

/** "the two *rival* firms" are those that were named, "the two *other* firms" are not. */
const NEW = listed('words before what was not named yet');

/** "both companies", "the three big firms", "the firms": what they are; nothing for other plurals. */
function pluralKinds(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { np, counted }: { np: NounPhrase; counted: boolean },
): readonly string[] | undefined {
  const lands = np.mods.filter((m) => parsed.words[m]?.mention?.demonym === true);
  if (!np.plural || np.det !== 'def' || np.name !== undefined || np.softName !== undefined) return undefined;
  // "*the operators* of such sites" says of which itself.
  if (!counted && wholeOf(parsed, np) !== undefined) return undefined;
  // "the two Portuguese firms"
  if (np.mods.length > (counted ? lands.length : 0)) return undefined;
  const kind = nounKind(np, grammar.rulebook);
  const plain = parsed.words
    .slice(np.first, np.nounAt ?? np.last)
    .every((w) =>
      counted
        ? !NEW.test(w.lower)
        : /^(?:the|these|those)$/u.test(w.lower) || np.noun?.split(' ').includes(w.lower) === true,
    );
  if (!plain || kind === undefined) return undefined;
  // "both platforms": firms and what they run bear one name.
  return kind === 'product' && isRunByFirm(np)
    ? ['product', 'company']
    : /^(?:company|government|organization)$/u.test(kind)
      ? [kind]
      : // "both phones", and not "the phones"
        counted && THINGS.includes(kind)
        ? THINGS
        : undefined;
}

interface Search {
  readonly np: NounPhrase;
  readonly they: boolean;
  /** Only of this sentence and the one before: a pronoun, "the pair". */
  readonly near: boolean;
  /** How many are meant, where the phrase says so. */
  readonly count: number | undefined;
  readonly kinds: readonly string[];
}

/** How many sentences back, those that name nobody counted. */
const FARTHEST = 3;

function lastList(grammar: ArticleGrammar, parsed: Parsed, search: Search): Denoted[] {
  let told = 0;
  for (let back = 0; back <= FARTHEST && told <= (search.near ? 1 : 2); back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    // A sentence that names nobody keeps nothing away.
    if (back > 0 && !earlier.words.some((w) => w.mention !== undefined)) continue;
    told++;
    const before = back === 0 ? search.np.first : Number.POSITIVE_INFINITY;
    const done = back > 0 && isDoneAgain(parsed, search.np) ? doneTo(earlier) : [];
    const lists = search.they
      ? (done.length > 0 ? done : rolesOf(earlier, search.np)).filter(
          (p) => p.first < before && p.pronoun === undefined,
        )
      : earlier.phrases.filter((p) => p.last <= before);
    for (const np of [...lists].reverse()) {
      const named = members(grammar, earlier, np, search);
      if (named.length > 1 && named.length === (search.count ?? named.length)) return named;
      // "they" of the one body that the sentence before speaks of, where no other plural stands between.
      if (search.they) return theyOf(grammar, earlier, np, search);
    }
    const named = search.they ? [] : allNamed(grammar, earlier, { before, search });
    const all = ofOneSort(named, search.count ?? 2);
    if (all.length > 0) return back === 0 && isDoubtful(grammar, parsed, search) ? [] : all;
  }
  return [];
}

/** "It accused *them*", "The agency accused *them*": whoever did something to several before does so to them again. */
const isDoneAgain = ({ clauses }: Parsed, np: NounPhrase): boolean => {
  const subject = np.pronoun === 'them' ? clauses.find((c) => c.object === np && !c.passive)?.subject : undefined;
  return subject?.pronoun === 'it' || (subject?.det === 'def' && subject.name === undefined && !subject.plural);
};

/** "sued *A and B*", "filed a suit against *A and B*": several to whom the sentence does something. */
const doneTo = ({ clauses }: Parsed): NounPhrase[] =>
  finiteLast(clauses)
    .filter((c) => !c.passive)
    .flatMap(({ object, preps }) => [object, ...preps.filter((p) => p.prep === 'against').map((p) => p.np)])
    .flatMap((one) => (one !== undefined && one.members.length > 0 ? [one] : []));

/** As many as are meant, all of them things or none of them: "Norvane launched Quillbee and Osker. Tavland banned *both*". */
function ofOneSort(all: readonly Denoted[], count: number): Denoted[] {
  const things = all.filter((d) => THINGS.includes(kindOf(d.entity)));
  const sorts = [things, all.filter((d) => !things.includes(d))].filter((sort) => sort.length === count);
  return sorts.length === 1 ? (sorts[0] ?? []) : [];
}

/** "The two" of a sentence that names two in passing may be the two of the sentence before. */
const isDoubtful = (grammar: ArticleGrammar, { index }: Parsed, search: Search): boolean => {
  const earlier = grammar.parsed[index - 1];
  return (
    search.near &&
    earlier !== undefined &&
    allNamed(grammar, earlier, { before: Number.POSITIVE_INFINITY, search }).length > 1
  );
};

/**
 * "they" takes up a subject; "sued A and B, accusing them", "alleging that they lied" the object of the clause that this hangs
 * on.
 */
function rolesOf(parsed: Parsed, np: NounPhrase): NounPhrase[] {
  const { clauses } = parsed;
  const own = np.pronoun === 'them' ? clauses.find((c) => c.object === np) : chargeOf(clauses, np);
  const above = own?.governor?.clause;
  const done = above?.object !== undefined && above.subject === own?.subject ? above.object : undefined;
  // "opened an inquiry into A and B, accusing them"
  const into =
    done !== undefined && done.name === undefined && INQUIRY.test(done.plainNoun ?? '')
      ? phrasesAfter(parsed, done).find((p) => /^(?:into|of|against)$/u.test(p.prep))?.np
      : undefined;
  const shared = [into ?? done ?? []].flat();
  return shared.length > 0
    ? shared
    : finiteLast(clauses).flatMap(({ subject, passive, preps, object }) => [
        // "The agency fined them": none that it is.
        ...(subject === undefined || object === np ? [] : [sharesOf(parsed, subject)]),
        // "was founded by A and B. They"
        ...(passive ? preps.flatMap((p) => (p.prep === 'by' && p.np.members.length > 0 ? [p.np] : [])) : []),
      ]);
}

const INQUIRY = listed('measures that are imposed');

/** "sued A and B, *alleging* that they lied": the participle behind a comma that says what they did. */
function chargeOf(clauses: Parsed['clauses'], np: NounPhrase): Clause | undefined {
  const { governor } = clauses.find((c) => c.subject === np) ?? {};
  const saying = governor?.via === 'that' ? governor.clause : undefined;
  return saying?.verb.form === 'ing' && saying.governor?.via === ',' ? saying : undefined;
}

/** "A asked B and C to leave. They": who asked, rather than those who were to leave; "A and B sold C, which grew. They": no C. */
const finiteLast = (clauses: Parsed['clauses']): Parsed['clauses'] => {
  const isMain = ({ verb, relative }: Clause): boolean => verb.form === 'finite' && !relative;
  return [...clauses.filter((c) => !isMain(c)), ...clauses.filter(isMain)];
};

/** "Shares of A and B fell, as did their rivals": A and B have rivals. */
const sharesOf = (parsed: Parsed, np: NounPhrase): NounPhrase =>
  (/^(?:share|stock)$/u.test(np.plainNoun ?? '') ? wholeOf(parsed, np) : undefined) ?? np;

/** "the states", "both countries": regions and lands, not any body of the state. */
function isOfSort({ entity: { known } }: Denoted, noun: string | undefined): boolean {
  if (noun === 'state' || noun === 'province') return known?.acts === true && !known.isCountry;
  if (noun === 'country' || noun === 'nation') return known?.isCountry === true;
  return true;
}

/** The members of a list of names, all of them of the kind. */
function members(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
  { kinds, np: { plainNoun: sort } }: Search,
): Denoted[] {
  // "Other firms, including A and B, said they"
  if (np.examples.length === 0 && (np.name === undefined || np.members.length === 0)) return [];
  const all = statedOfAll(grammar, { parsed, np });
  return all.every((d) => fitsKinds(d.entity, kinds) && isOfSort(d, sort)) ? all : [];
}

const alone = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase, kinds: readonly string[]): Denoted[] =>
  np.name === undefined
    ? []
    : statedOfAll(grammar, { parsed, np }).filter(
        (d) => BODIES.includes(kindOf(d.entity)) && fitsKinds(d.entity, kinds) && d.entity.known?.isCountry !== true,
      );

/** Whom "they" takes up of a subject that is no list of names. */
function theyOf(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase, search: Search): Denoted[] {
  const { kinds, np: they } = search;
  if (!np.plural) return parsed.phrases.includes(they) || !isOfMany(parsed) ? alone(grammar, parsed, np, kinds) : [];
  if (they.pronoun !== 'they') return [];
  const officials = officialsOf(grammar, parsed, np, kinds);
  // "*The companies* said they would merge"
  return officials.length > 0 || np.name !== undefined ? officials : referToMany(grammar, { parsed, np }, kinds);
}

/** "*Norvane's lawyers* said Velm had lied. They": several without a name, and nobody of whom they speak. */
const isOfMany = (parsed: Parsed): boolean => {
  const subject = mainClause(parsed)?.subject;
  return subject?.plural === true && subject.name === undefined && subject.softName === undefined;
};

/** "*Regulators in Portugal* warned Norvane. They": those of a land act as it does. */
function officialsOf(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  if (np.name !== undefined || np.softName !== undefined || !kinds.includes('government')) return [];
  if (!metonymKinds(grammar.rulebook, np).includes('government')) return [];
  const none = (): Denoted[] => [];
  const found = metonym(grammar, { parsed, np, options: { kinds: ['government'] }, read: none, readIn: none });
  return found.every((d) => d.entity.known?.isCountry === true) ? found : [];
}

/** "Norvane agreed to work with Velm. Both companies": all of the kind that the sentence names. */
function allNamed(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { before, search }: { before: number; search: Search },
): Denoted[] {
  const found = new Map<unknown, Denoted>();
  parsed.words.forEach((word, i) => {
    const entity = word.mention === undefined ? undefined : grammar.entityAt.get(word.mention.from);
    if (entity === undefined || i >= before || word.mention?.demonym === true || found.has(entity)) return;
    // "analysts at Velm said. Norvane holds both"
    if (isOfAnalysts(grammar, parsed, entity, search.np)) return;
    const one: Denoted = { entity, span: { from: word.from, to: word.to }, steps: [], trust: 1 };
    if (search.kinds.includes(kindOf(entity)) && isOfSort(one, search.np.plainNoun)) found.set(entity, one);
  });
  return [...found.values()];
}
