import type { Span } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Clause } from './clauses/clause.ts';
import type { Entity } from './entities.ts';
import { fitsKinds, isOfKind, kindOf } from './kinds.ts';
import { rootOf } from './link-phrases.ts';
import type { Parsed } from './parse-sentence.ts';
import { isTimeLike, type NounPhrase } from './phrases.ts';
import { isForPlatform } from './platform.ts';
import { referToMany } from './plural-reference.ts';
import { firmDescribed } from './role-reference.ts';
import { spanOfPhrase, spanOfWord, textOf } from './spans.ts';

/** Which entities a noun phrase speaks of: by name, by apposition, by example, or by reference to what came before. */

export interface Denoted {
  readonly entity: Entity;
  readonly span: Span;
  /** What was inferred, in words; empty for a plain name. */
  readonly steps: readonly string[];
  /** Factor on the confidence of a claim that rests on it, 0 to 1. */
  readonly trust: number;
}

export interface ArticleGrammar {
  /** By sentence index; undefined where a sentence was not parsed. */
  readonly parsed: readonly (Parsed | undefined)[];
  readonly entityAt: ReadonlyMap<number, Entity>;
  readonly entities: readonly Entity[];
  /** Country codes of entities whose nationality the article states beside their name. */
  readonly homes: ReadonlyMap<Entity, ReadonlySet<string>>;
  readonly rulebook: Rulebook;
  /** The article's, as `Article.date`: what "last year" is counted from. */
  readonly date?: string | undefined;
}

export interface DenoteOptions {
  /** Kinds that fit here; any kind when left out. */
  readonly kinds?: readonly string[];
  /** Phrases that it cannot refer to, being arguments of the same verb. */
  readonly not?: readonly NounPhrase[];
  /** Follow pronouns and descriptions; names, appositions and examples are always followed. */
  readonly refer?: boolean;
}

const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/u;
const VAGUE =
  /^(?:technology|system|network|engine|machine|component|measure|proposal|order|program|language|website|site|card|ring|product|group)$/u;
const OURS = /^(?:we|our|us|ours)$/u;
const NEUTRAL = /^(?:it|its|itself)$/u;

/** The entity that a word names, if it is one of the graph's. */
export function entityOfWord(grammar: ArticleGrammar, parsed: Parsed, word: number | undefined): Entity | undefined {
  const mention = word === undefined ? undefined : parsed.words[word]?.mention;
  return mention === undefined ? undefined : grammar.entityAt.get(mention.from);
}

/** Everything that `np` and the members of its list denote. */
export function denote(
  grammar: ArticleGrammar,
  at: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions = {},
): Denoted[] {
  const { np } = at;
  const own = denoteOne(grammar, at, options);
  const members = np.members.flatMap((member) => denoteOne(grammar, { parsed: at.parsed, np: member }, options));
  return [...own, ...members];
}

/**
 * Only those members of its list that share what stands before it: "Norvane's Quillbee and Osker", "Chinese startups A and
 * B"; not "Norvane's Quillbee and the startup Velm", "Korean platform A, Chinese firm B and C".
 */
export function denoteLed(
  grammar: ArticleGrammar,
  at: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions = {},
): Denoted[] {
  const { parsed, np } = at;
  const own = denoteOne(grammar, at, options);
  if (np.name !== undefined && np.nounAt !== undefined && parsed.words[np.nounAt]?.plural !== true) return own;
  // "Norvane's tools, above all its Quillbee app and Osker app": what follows it in the list.
  const list = np.parent?.as === 'member' && np.possessor !== undefined ? sharers(np.parent.np) : [];
  const later = np.members.length > 0 ? np.members : list.slice(list.indexOf(np) + 1);
  const end = later.findIndex(hasOwnLead);
  const members = end < 0 ? later : later.slice(0, end);
  return [...own, ...members.flatMap((member) => denoteOne(grammar, { parsed: at.parsed, np: member }, options))];
}

/** In "Tern, Norvane's Quillbee and Velm" nothing else is Norvane's: a bare name before it heads the list. */
const sharers = (head: NounPhrase): readonly NounPhrase[] =>
  head.name !== undefined && head.possessor === undefined ? [] : head.members;

const hasOwnLead = (np: NounPhrase): boolean =>
  np.det !== 'none' ||
  np.possessor !== undefined ||
  np.mods.some((m) => m !== np.softName) ||
  np.compounds.length > 0 ||
  (np.name !== undefined && np.noun !== undefined);

/** The same without the other members of its list. */
export function denoteOne(
  grammar: ArticleGrammar,
  at: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions = {},
): Denoted[] {
  const { parsed, np } = at;
  const named = direct(grammar, parsed, np);
  if (named !== undefined) return [named];
  // "others backing the bid include A and B"
  const counted = np.pronoun === 'others' ? includedIn(grammar, parsed, np) : undefined;
  if (counted !== undefined) return denote(grammar, { parsed, np: counted }, { ...options, refer: false });
  if (np.pronoun !== undefined && /^(?:itself|themselves|himself|herself)$/u.test(np.pronoun)) {
    const subject = clauseOf(parsed, np)?.subject;
    return subject === undefined || subject === np ? [] : denoteOne(grammar, { parsed, np: subject }, options);
  }
  if (np.pronoun !== undefined) return options.refer === false ? [] : refer(grammar, at, options);
  const apposed = np.apposed.flatMap((a) => direct(grammar, parsed, a) ?? []);
  if (apposed.length > 0) return apposed;
  if (np.parent?.as === 'apposed') {
    // "A and B, a U.S. firm": B, and only where B has no name the head of its list.
    const root = direct(grammar, parsed, np.parent.np) ?? direct(grammar, parsed, rootOf(np));
    if (root !== undefined) return [root];
  }
  if (np.examples.length > 0)
    return np.examples.flatMap((example) => denote(grammar, { parsed, np: example }, options));
  const leaders = ledBy(grammar, at, options);
  if (leaders.length > 0) return leaders;
  const inner = through(grammar, at, options);
  if (inner.length > 0) return inner;
  const owner = knownOwner(grammar, parsed, np) ?? knownHead(grammar, parsed, np);
  if (owner !== undefined) return [owner];
  const subject = predicateOf(parsed, np);
  if (subject !== undefined && subject !== np) return denoteOne(grammar, { parsed, np: subject }, options);
  if (options.refer === false) return [];
  const firm = firmDescribed(grammar, at, options);
  return firm.length > 0 ? firm : refer(grammar, at, options);
}

const OWNER_NOUN = /^(?:owner|parent|parent company|maker|developer|creator|publisher|operator|manufacturer)$/u;

/** "the Quillbee owner", where the gazetteer knows who that is and the article names it. */
function knownOwner(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  if (np.det !== 'def' || np.plural || !OWNER_NOUN.test(np.noun ?? '')) return undefined;
  const thing = entityOfWord(grammar, parsed, np.softName ?? np.mods[0] ?? wholeOf(parsed, np)?.name);
  const owner = grammar.entities.find(
    (e) => thing?.known !== undefined && thing.known.of !== '' && e.known?.name === thing.known.of,
  );
  if (owner === undefined || thing === undefined) return undefined;
  const span = spanOfPhrase(parsed, np);
  return {
    entity: owner,
    span,
    steps: [`the ${thing.name} ${np.noun} is known to be ${owner.name}, which the article names`],
    trust: 0.9,
  };
}

/** "the Norvane chief", where the gazetteer knows one person of Norvane whom the article names. */
function knownHead(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  if (np.det !== 'def' || np.plural || grammar.rulebook.lexicon.titles.get(np.noun ?? '') !== 'post') return undefined;
  const body = entityOfWord(grammar, parsed, np.softName ?? np.mods[0])?.known?.name;
  const people =
    body === undefined ? [] : grammar.entities.filter((e) => e.known?.of === body && kindOf(e) === 'person');
  const [person] = people;
  if (person === undefined || people.length > 1) return undefined;
  const span = spanOfPhrase(parsed, np);
  return {
    entity: person,
    span,
    steps: [`the ${body} ${np.noun} is known to be ${person.name}, whom the article names`],
    trust: 0.9,
  };
}

/** The entity that the phrase is headed by. */
function direct(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  // "Norvane technologies such as Quillbee": the examples are what is meant.
  if (np.name === undefined && np.plural && np.examples.length > 0) return undefined;
  const word = np.name ?? softName(grammar, parsed, np);
  const entity = entityOfWord(grammar, parsed, word);
  if (entity === undefined || word === undefined) return undefined;
  // "Several Democrats" are not the party.
  if (/^(?:several|some|many|most|few)$/u.test(parsed.words[word - 1]?.lower ?? '') && entity.name.endsWith('s'))
    return undefined;
  if (parsed.words[word]?.mention?.demonym === true) return undefined;
  // "president of Norvane India": the firm's house there.
  const house = isCountry(entity) && np.mods.includes(word - 1) ? entityOfWord(grammar, parsed, word - 1) : undefined;
  if (
    house !== undefined &&
    /^(?:company|product)$/u.test(kindOf(house)) &&
    fitsKinds(house, ['company']) &&
    (house.known !== undefined || house.votes.length > 0)
  )
    return { entity: house, span: spanOfWord(parsed, word - 1), steps: [], trust: 0.9 };
  return { entity, span: spanOfWord(parsed, word), steps: [], trust: 1 };
}

const BODY_NOUN = /^(?:fund|group|bank|chain|conglomerate|brokerage|airline|carrier|exchange|studio|unit)$/u;

/** "the Quillbee app" is Quillbee, "the Quillbee lawsuit" is not. */
function softName(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): number | undefined {
  const entity = entityOfWord(grammar, parsed, np.softName);
  if (entity === undefined) return undefined;
  const kind = nounKind(np, grammar.rulebook);
  const noun = np.noun ?? '';
  if (np.plainNoun === 'version' && isForPlatform(np, parsed, grammar.rulebook)) return undefined;
  const generic =
    /^(?:family|series|line|lineup|line-up|suite|brand|range|family of models|platform|service|technology)$/u.test(
      np.plainNoun ?? '',
    );
  if (generic) return fitsKinds(entity, ['product', 'model']) ? np.softName : undefined;
  // "Norvane's Velm unit" is Velm.
  if (np.possessor !== undefined && /^(?:unit|arm|division|subsidiary|lab)$/u.test(np.plainNoun ?? ''))
    return fitsKinds(entity, ['company']) ? np.softName : undefined;
  if (kind === undefined || grammar.rulebook.lexicon.titles.has(noun)) return undefined;
  const kinds = kind === 'product' || kind === 'model' ? ['product', 'model'] : [kind];
  // "the Norvane fund" is Norvane; "the Norvane supplier" is another firm.
  if (kind === 'company' && BODY_NOUN.test(np.plainNoun ?? ''))
    return fitsKinds(entity, ['company']) ? np.softName : undefined;
  if (kind === 'company' || kind === 'person') return undefined;
  // "DDoS tools": an abbreviation before a plural is of a class.
  if (np.plural && entity.known === undefined && /^\p{Lu}[\p{L}]{0,4}\p{Lu}$|^\p{Lu}{2,5}\d?$/u.test(entity.name))
    return undefined;
  // "DeepSeek's models" and "DeepSeek models": a firm and a model of one name.
  return fitsKinds(entity, kinds) ? np.softName : undefined;
}

/** Adds the nationalities that stand beside names: "Portuguese chipmaker Norvane", "Norvane, a Portuguese chipmaker". */
export function withHomes(plain: Omit<ArticleGrammar, 'homes'>): ArticleGrammar {
  const { parsed: sentences, entityAt, entities, rulebook, date } = plain;
  const homes = new Map<Entity, Set<string>>();
  const grammar = { parsed: sentences, entityAt, entities, homes, rulebook, date };
  for (const parsed of sentences) {
    for (const np of parsed?.phrases ?? []) {
      const land = parsed === undefined ? undefined : nationality(grammar, parsed, np);
      if (parsed === undefined || land === undefined || np.pronoun !== undefined) continue;
      for (const { entity } of denoteOne(grammar, { parsed, np }, { refer: false })) {
        if (isCountry(entity)) continue;
        homes.set(entity, (homes.get(entity) ?? new Set()).add(land.country));
      }
    }
  }
  return grammar;
}

/** The kind that the describing noun speaks of. */
export function nounKind(np: NounPhrase, { lexicon }: Rulebook): string | undefined {
  return lexicon.kindNouns.get(np.noun ?? '') ?? lexicon.kindNouns.get(np.plainNoun ?? '');
}

/** What is said to be among those that `np` speaks of. */
const includedIn = ({ rulebook }: ArticleGrammar, { clauses }: Parsed, np: NounPhrase): NounPhrase | undefined =>
  clauses.find(
    (c) => c.subject === np && !c.passive && c.verb.lemmas.some((l) => rulebook.lexicon.status.includes.has(l)),
  )?.object;

const BAND = /^(?:group|consortium|coalition|syndicate|alliance)$/u;

/** "a group led by Norvane", "a Norvane-led consortium", "Ada Quill's consortium": who leads it acts. */
function ledBy(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions,
): Denoted[] {
  if (!BAND.test(np.plainNoun ?? '')) return [];
  const heads = new Set([np, wholeOf(parsed, np)]);
  const led = parsed.clauses
    .filter((c) => c.passive && heads.has(c.subject) && c.verb.lemmas.some((l) => /^(?:lead|head|front)$/u.test(l)))
    .flatMap((c) => c.preps.filter((p) => p.prep === 'by').map((p) => p.np));
  const owner = np.plainNoun === 'consortium' && np.possessor !== undefined ? [np.possessor] : [];
  const named = [...led, ...owner].flatMap((one) => denote(grammar, { parsed, np: one }, options));
  const before = np.compounds.flatMap(({ name, tail }): Denoted[] => {
    const entity = tail === 'led' ? entityOfWord(grammar, parsed, name) : undefined;
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, name), steps: [], trust: 1 }];
  });
  return [...named, ...before].map((d) => ({
    ...d,
    steps: [...d.steps, `the ${np.plainNoun} is that of ${d.entity.name}`],
    trust: d.trust * 0.92,
  }));
}

/** "A group led by Ada Quill said it": the group. */
const bandBefore = ({ clauses }: Parsed, np: NounPhrase): NounPhrase | undefined => {
  const subject = clauses.filter((c) => c.subject !== undefined && c.subject.last <= np.first).at(-1)?.subject;
  return subject !== undefined && subject.name === undefined && BAND.test(subject.plainNoun ?? '')
    ? subject
    : undefined;
};

/** "the use of Quillbee" speaks of Quillbee. */
function through(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions,
): Denoted[] {
  if (np.possessor !== undefined) return [];
  // "a group of plaintiffs including Norvane"
  const whole = /^(?:group|list|dozens|string)$/u.test(np.plainNoun ?? '') ? wholeOf(parsed, np) : undefined;
  if (whole !== undefined && whole.examples.length > 0) return denote(grammar, { parsed, np: whole }, options);
  if (!grammar.rulebook.lexicon.status.transparent.has(np.plainNoun ?? '')) return [];
  const inner = phrasesAfter(parsed, np).find(({ prep }) => prep === 'of' || prep === 'to');
  return inner === undefined ? [] : denote(grammar, { parsed, np: inner.np }, options);
}

/** What a phrase is "of", where that stands right behind it. */
export function wholeOf(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const behind = phrasesAfter(parsed, np)[0];
  return behind?.prep === 'of' && !isBlamed(parsed, np) ? behind.np : undefined;
}

/** "accused the company of fraud": what follows belongs to the verb. */
const isBlamed = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  clauses.some(
    (c) =>
      (c.passive ? c.subject : c.object) === np &&
      c.preps.filter((p) => p.prep === 'of').length === 1 &&
      c.verb.lemmas.some((l) => TAKES_OF.test(l)),
  );

/** Verbs with "of" behind their object: "suspects it of theft", "stripped it of its licence". */
const TAKES_OF =
  /^(?:accuse|suspect|convict|acquit|absolve|warn|inform|notify|remind|assure|strip|deprive|rob|rid|relieve)$/u;

/** The prepositional phrases right behind a phrase, in order. */
export function phrasesAfter(parsed: Parsed, np: NounPhrase): { prep: string; np: NounPhrase }[] {
  const { items } = parsed;
  const found: { prep: string; np: NounPhrase }[] = [];
  let i = items.indexOf(np) + 1;
  if (i === 0) return found;
  for (;;) {
    // "an offer Monday for Norvane"
    while (items[i]?.type === 'adv' || isMark(items[i]) || isDay(items[i])) i++;
    i = behindLed(items, behindAbove(items, i));
    const prep = items[i];
    // "from the likes of Norvane"
    const at = items[i + 1]?.type === 'adv' ? i + 2 : i + 1;
    const object = items[at];
    if (prep?.type !== 'prep' || object?.type !== 'np') return found;
    found.push({ prep: prep.lower, np: object });
    i = at + 1;
    while (
      items[i]?.type === 'np' ||
      (isListSign(items[i]) && items[i + 1]?.type === 'np' && inGroup(items[i + 1] as NounPhrase, object))
    )
      i++;
  }
}

/** "competition, *above all* from A", "ties, *particularly* with B": the index behind the comma and the adverb, or `i`. */
function behindAbove(items: Parsed['items'], i: number): number {
  const [comma, adverb, prep] = items.slice(i, i + 3);
  const above =
    comma?.type === 'punct' &&
    comma.lower === ',' &&
    adverb?.type === 'adv' &&
    /^(?:particularly|especially|notably|mainly|primarily|mostly|chiefly|largely|including)$/u.test(adverb.lower);
  return above && prep?.type === 'prep' ? i + 2 : i;
}

const isDay = (item: Parsed['items'][number] | undefined): boolean => item?.type === 'np' && isTimeLike(item);

/** "a bid by a group *led by A* for B": the index behind the participle and its phrase, or `i`. */
function behindLed(items: Parsed['items'], i: number): number {
  const [verb, by, np] = items.slice(i, i + 3);
  const led = verb?.type === 'vg' && verb.barePast && verb.lemmas.includes('lead');
  return led && by?.type === 'prep' && by.lower === 'by' && np?.type === 'np' ? i + 3 : i;
}

const isMark = (item: Parsed['items'][number] | undefined): boolean =>
  item?.type === 'punct' && /^["“”‘’]$/u.test(item.lower);
const isListSign = (item: Parsed['items'][number] | undefined): boolean =>
  (item?.type === 'punct' && /^[,()]$/u.test(item.lower)) || item?.type === 'cc';

function inGroup(np: NounPhrase, head: NounPhrase): boolean {
  for (let at: NounPhrase | undefined = np; at !== undefined; at = at.parent?.np) if (at === head) return true;
  return false;
}

/** The subject of which `np` is said with "is", "becomes", "remains", "was named", "was promoted to". */
export function predicateOf(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const root = rootOf(np);
  const clause = parsed.clauses.find(
    (c) => (c.object === root && c.verb.lemmas.some((l) => /^(?:be|become|remain)$/u.test(l))) || appoints(c, root),
  );
  return clause?.subject;
}

/** "Ada Quill was named chief executive", "was promoted to president". */
const appoints = (clause: Clause, root: NounPhrase): boolean =>
  clause.passive &&
  (clause.object === root || clause.preps.some((p) => p.prep === 'to' && p.np === root)) &&
  clause.verb.lemmas.some((l) => /^(?:name|appoint|elect|promote|elevate|make|crown|choose|confirm)$/u.test(l));

/** The clause that has `np` among its arguments. */
function clauseOf(parsed: Parsed, np: NounPhrase): Clause | undefined {
  const root = rootOf(np);
  const holds = (p: NounPhrase | undefined): boolean =>
    p !== undefined && (p === root || rootOf(p) === root || p.possessor === np);
  return parsed.clauses.find(
    (c) => holds(c.subject) || holds(c.object) || holds(c.object2) || c.preps.some((p) => holds(p.np)),
  );
}

interface Candidate {
  readonly entity: Entity;
  readonly how: string;
}

/** What a pronoun or description refers to. */
function refer(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions,
): Denoted[] {
  if (isUnnamedOthers(parsed, np)) return [];
  const many = referToMany(grammar, { parsed, np }, options.kinds);
  if (many.length > 0) return many;
  const wanted = wantedKinds(grammar, np, options);
  if (wanted === undefined) return [];
  const same = np.pronoun === 'it' ? objectItBefore(parsed, np) : undefined;
  if (same !== undefined) return denoteOne(grammar, { parsed, np: same.np }, { kinds: wanted, not: same.not });
  const band = np.pronoun === 'it' ? bandBefore(parsed, np) : undefined;
  if (band !== undefined) return ledBy(grammar, { parsed, np: band }, { ...options, refer: false });
  const span = spanOfPhrase(parsed, np);
  const text = textOf(parsed, np);
  const country = nationality(grammar, parsed, np);
  if (np.pronoun !== undefined && OURS.test(np.pronoun)) {
    const body = speakersBody(grammar, parsed, np);
    return body === undefined || !fitsKinds(body, wanted)
      ? []
      : [
          {
            entity: body,
            span,
            steps: [`"${text}" was taken to be ${body.name}, whose speaker is quoted`],
            trust: 0.8,
          },
        ];
  }
  // "A judge" is none that was spoken of before.
  if (np.pronoun === undefined && np.det === 'indef') return metonym(grammar, { parsed, np }, options);
  // "its engineers" are of whoever "its" is, and of nobody else.
  if (np.possessor?.pronoun !== undefined && np.det !== 'def') return metonym(grammar, { parsed, np }, options);
  // "the treatment of patients" brings up what it speaks of itself.
  if (np.pronoun === undefined && (wholeOf(parsed, np) !== undefined || holdsName(grammar, parsed, np)))
    return metonym(grammar, { parsed, np }, options);
  const agency = wanted.includes('government') && country !== undefined ? agencyOf(grammar, country) : undefined;
  const candidates =
    agency !== undefined
      ? [{ entity: agency, how: `the only body of ${country?.name} in the article` }]
      : antecedents(grammar, { parsed, np, options });
  const named = new Set(ownNames(grammar, parsed, np));
  const speaker = PERSONAL.test(np.pronoun ?? '') ? quotedSpeaker(grammar, parsed, np) : undefined;
  if (speaker !== undefined) named.add(speaker);
  const called = np.pronoun === undefined ? describedAs(grammar, parsed, np) : undefined;
  let second: Denoted | undefined;
  const itself =
    np.pronoun !== undefined && NEUTRAL.test(np.pronoun) ? blockedFirst(grammar, parsed, np, options) : false;
  if (itself || (np.pronoun === 'it' && takesUpThing(grammar, parsed, np))) return [];
  for (const { entity, how } of candidates) {
    if (named.has(entity) || !isOfKind(entity, wanted) || (entity.place && entity.known?.acts !== true)) continue;
    if (country !== undefined && agency === undefined && !mayBeOf(grammar, entity, country)) continue;
    // "the Italian bank" is the firm that may be Italian; "the bank" one that bears the word, or is called so.
    const fits =
      np.plainNoun === 'bank' &&
      (called?.has(entity) === true || (country !== undefined && !isCalled(grammar, entity)));
    if (np.pronoun === undefined && !fits && !agrees(np, entity)) continue;
    // "the tech giant" is nobody of whom the article tells nothing.
    if (np.pronoun === undefined && entity.votes.length === 0 && entity.mentions.length < 2) continue;
    // "the startup" is the one that was called a startup, whoever was named last.
    if (called !== undefined && called.size > 0 && !called.has(entity)) continue;
    if (called?.size === 0 && STARTUP.test(np.noun ?? '') && isCalled(grammar, entity)) continue;
    const trust = np.pronoun !== undefined ? 0.88 : 0.85;
    const found = { entity, span, steps: [`"${text}" was taken to be ${entity.name}: ${how}`], trust };
    // "the company" is rather a company than a product that bears a company's name.
    if (np.pronoun !== undefined || wanted.includes(kindOf(entity))) return [found];
    second ??= { ...found, trust: trust * 0.95 };
  }
  if (second !== undefined) return [second];
  return metonym(grammar, { parsed, np }, options);
}

/** "other government agencies", "some regulators": none of those that were named. */
const isUnnamedOthers = (parsed: Parsed, np: NounPhrase): boolean =>
  np.pronoun === undefined &&
  parsed.words
    .slice(np.first, np.nounAt ?? np.last)
    .some((w) => /^(?:other|another|several|some|many|most|few|various|numerous|any|every|each)$/u.test(w.lower));

/** "If he wants it," Quill said: "he" inside the quotation is not who says it. */
function quotedSpeaker(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const quote = parsed.words.findIndex((w, i) => i < np.first && /^["“]$/u.test(w.text));
  const closed = parsed.words.findIndex((w, i) => i > quote && i < np.first && /^["”]$/u.test(w.text));
  if (quote < 0 || closed >= 0) return undefined;
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  const saying = parsed.clauses.find(
    (c) => c.subject !== undefined && c.subject !== np && c.verb.lemmas.some((l) => sayVerbs.has(l)),
  );
  return saying?.subject === undefined ? undefined : direct(grammar, parsed, saying.subject)?.entity;
}

const STARTUP = /^start-?up$/u;

/** "HDFC, the largest lender": what is called something else is not "the startup". */
const isCalled = (grammar: ArticleGrammar, entity: Entity): boolean =>
  [...(descriptions.get(grammar) ?? [])].some(([noun, entities]) => !GENERAL.test(noun) && entities.has(entity));

const GENERAL = /^(?:company|firm|group|business|corporation|organization|organisation)$/u;
const descriptions = new WeakMap<ArticleGrammar, ReadonlyMap<string, ReadonlySet<Entity>>>();

/** The entities that the article calls by this very noun before here: "the startup", "the chatbot". */
function describedAs(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): ReadonlySet<Entity> | undefined {
  const noun = np.noun ?? '';
  if (noun === '' || GENERAL.test(noun)) return undefined;
  let byNoun = descriptions.get(grammar);
  if (byNoun === undefined) {
    byNoun = statedDescriptions(grammar);
    descriptions.set(grammar, byNoun);
  }
  const called = [...(byNoun.get(noun) ?? [])].filter((e) => (e.mentions[0]?.from ?? 0) < parsed.sentence.to);
  return new Set(called);
}

/** Nouns that stand beside names: "the startup Norvane", "Norvane, a startup", "Norvane is a startup". */
function statedDescriptions(grammar: ArticleGrammar): ReadonlyMap<string, ReadonlySet<Entity>> {
  const byNoun = new Map<string, Set<Entity>>();
  for (const parsed of grammar.parsed) {
    for (const np of parsed?.phrases ?? []) {
      if (parsed === undefined || np.noun === undefined || np.pronoun !== undefined) continue;
      const predicate = predicateOf(parsed, np)?.name !== undefined;
      const beside = np.name !== undefined || np.apposed.length > 0 || np.parent?.as === 'apposed';
      if (!predicate && !(beside && (np.det !== 'def' || np.parent?.as === 'apposed'))) continue;
      const kind = nounKind(np, grammar.rulebook);
      for (const { entity } of denoteOne(grammar, { parsed, np }, { refer: false }))
        if (kind !== undefined && fitsKinds(entity, [kind, 'product', 'model']))
          byNoun.set(np.noun, (byNoun.get(np.noun) ?? new Set()).add(entity));
    }
  }
  return byNoun;
}

/** The body for which the person quoted in this sentence speaks: "Our deal …," said Norvane chief Ada Quill. */
function speakersBody(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  // "After Tern reported it, Velm said: "We …"": who says it is named nearest to what is said.
  const near = (c: Clause): number => Math.abs(c.verb.first - np.first);
  for (const clause of [...parsed.clauses].sort((a, b) => near(a) - near(b))) {
    const { subject } = clause;
    if (subject === undefined || !clause.verb.lemmas.some((l) => sayVerbs.has(l))) continue;
    const own = direct(grammar, parsed, subject)?.entity;
    if (own !== undefined && fitsKinds(own, ['company', 'organization'])) return own;
    for (const word of [
      ...subject.mods,
      subject.possessor?.name,
      ...subject.apposed.flatMap((a) => [...a.mods, a.possessor?.name]),
    ]) {
      const entity = entityOfWord(grammar, parsed, word);
      if (entity !== undefined && fitsKinds(entity, ['company', 'organization'])) return entity;
    }
  }
  return undefined;
}

function wantedKinds(grammar: ArticleGrammar, np: NounPhrase, options: DenoteOptions): readonly string[] | undefined {
  const among = (kinds: readonly string[]) =>
    options.kinds === undefined ? kinds : kinds.filter((k) => options.kinds?.includes(k));
  if (np.pronoun !== undefined) {
    if (PERSONAL.test(np.pronoun)) return nonEmpty(among(['person']));
    if (NEUTRAL.test(np.pronoun))
      return nonEmpty(among(['company', 'product', 'model', 'government', 'organization', 'publication']));
    if (OURS.test(np.pronoun)) return nonEmpty(among(['company', 'organization', 'government']));
    return undefined;
  }
  // "governments around the world", "courts": any; "officials", "regulators" are those of whom was spoken.
  if (np.plural && np.det === 'none' && /^(?:government|agency|court|ministry|parliament)$/u.test(np.plainNoun ?? ''))
    return undefined;
  if (np.det !== 'def' || np.plural) return metonymKinds(grammar, np);
  const kind = nounKind(np, grammar.rulebook);
  if (kind === undefined) return undefined;
  // "the technology", "the system" may be anything.
  if (VAGUE.test(np.noun ?? '')) return undefined;
  const kinds = kind === 'product' ? ['product', 'model'] : kind === 'model' ? ['model', 'product'] : [kind];
  return nonEmpty(among(kinds).length > 0 ? kinds : among(kinds));
}

const nonEmpty = (kinds: readonly string[]): readonly string[] | undefined => (kinds.length > 0 ? kinds : undefined);

function metonymKinds(grammar: ArticleGrammar, np: NounPhrase): readonly string[] | undefined {
  const { metonyms } = grammar.rulebook.lexicon.status;
  return [...metonyms]
    .filter(([, nouns]) => nouns.includes(np.noun ?? '') || nouns.includes(np.plainNoun ?? ''))
    .map(([kind]) => kind);
}

/** The country whose adjective or name stands before the description. */
function nationality(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { name: string; country: string } | undefined {
  const words = [
    ...np.mods,
    ...(np.possessor?.name === undefined ? [] : [np.possessor.name]),
    ...np.compounds.map((c) => c.name),
  ];
  for (const word of words) {
    const entity = entityOfWord(grammar, parsed, word);
    if (entity?.known !== undefined && isCountry(entity)) return { name: entity.name, country: entity.known.country };
  }
  return undefined;
}

/** A country or bloc, out of the library's list. */
export const isCountry = (entity: Entity): boolean => entity.known?.isCountry === true;

/** "OpenAI … to bar it": where the pronoun's nearest sense is the actor itself, who else is meant cannot be told. */
function blockedFirst(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase, options: DenoteOptions): boolean {
  if (np.pronoun !== 'it' || options.not === undefined || options.not.length === 0) return false;
  // "Velm, which it acquired": the one before is what the clause hangs on.
  if (
    parsed.clauses.some(
      (c) => c.relative && c.subject === np && c.object !== undefined && options.not?.includes(c.object),
    )
  )
    return false;
  const actors = options.not
    .flatMap((other) => denoteOne(grammar, { parsed, np: other }, { refer: false }))
    .map((d) => d.entity);
  const nearest = mentionsBefore(grammar, parsed, np)[0];
  return (
    nearest !== undefined &&
    actors.includes(nearest) &&
    actors.length === 1 &&
    mentionsBefore(grammar, parsed, np).length > 0 &&
    !subjectIs(parsed, np, options.not)
  );
}

/** "Norvane dubbed it a scam, and Velm called it dangerous": both speak of the same. */
function objectItBefore({ clauses }: Parsed, np: NounPhrase): { np: NounPhrase; not: NounPhrase[] } | undefined {
  if (!clauses.some((c) => c.object === np)) return undefined;
  const earlier = clauses.find((c) => c.object?.pronoun === 'it' && c.object.last <= np.first && c.object !== np);
  return earlier?.object === undefined
    ? undefined
    : { np: earlier.object, not: earlier.subject === undefined ? [] : [earlier.subject] };
}

/** "Tavland passed a rule and dropped it": what the same subject did before is done to a thing that has no name. */
function takesUpThing(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  const own = parsed.clauses.find((c) => c.object === np);
  const earlier = parsed.clauses.find((c) => c !== own && c.subject === own?.subject && c.at < (own?.at ?? 0));
  if (own?.subject === undefined || earlier === undefined || earlier.said !== undefined) return false;
  const things = [earlier.object, ...earlier.preps.map((p) => p.np)].filter(
    (p) => p !== undefined && p.last <= np.first,
  );
  return (
    things.some((p) => p?.noun !== undefined && !p.plural && !p.money && !isTimeLike(p)) &&
    things.every((p) => p?.name === undefined && p?.softName === undefined && p?.pronoun === undefined) &&
    mentionsBefore(grammar, parsed, np).length <= 1
  );
}

/** "Tavland banned it": the actor is the subject right before, so the pronoun is somebody else. */
const subjectIs = (parsed: Parsed, np: NounPhrase, actors: readonly NounPhrase[]): boolean =>
  parsed.clauses.some(
    (c) => c.object === np && c.subject !== undefined && actors.includes(c.subject) && c.verb.form === 'finite',
  );

/** "the Norvane group", "Velm's Quillbee team" speak of the names inside them, or of nothing. */
function holdsName(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  return [...np.mods, np.softName, np.possessor?.name].some((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity !== undefined && !isCountry(entity) && !entity.place;
  });
}

const STATE_NOUN = /^(?:country|nation|state|government|superpower|kingdom|republic)$/u;
const OWN_WORD =
  /^(?:court|tribunal|parliament|senate|ministry|department|commission|council|bureau|police|army|navy|treasury|committee|board|assembly|cabinet|central bank|supreme court|appeals court|university|institute|school|college|party|union|bank|act|bill|treaty|newspaper|magazine|journal)$/u;

/** "the court" is a court, "the nation" a country, "the agency" no country. */
function agrees(np: NounPhrase, entity: Entity): boolean {
  const noun = np.noun ?? '';
  const plain = np.plainNoun ?? noun;
  if (STATE_NOUN.test(plain)) return isCountry(entity);
  if (/^(?:judge|justice|bench)$/u.test(plain)) return /\bcourt\b/iu.test(entity.known?.name ?? entity.name);
  if (OWN_WORD.test(noun) || OWN_WORD.test(plain)) {
    const names = [entity.name, entity.known?.name ?? '', ...(entity.known?.aliases ?? [])].join(' ').toLowerCase();
    return names.split(/[^\p{L}]+/u).includes(plain);
  }
  return kindOf(entity) !== 'government' || !isCountry(entity);
}

/** "the developer of Quillbee" is not Quillbee. */
function ownNames(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] {
  const words = [
    ...np.mods,
    np.possessor?.name,
    ...(np.pronoun === undefined
      ? phrasesAfter(parsed, np)
          .slice(0, 1)
          .map((p) => p.np.name)
      : []),
  ];
  return words.flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
}

const mayBeOf = (grammar: ArticleGrammar, entity: Entity, { country }: { country: string }): boolean => {
  const homes = grammar.homes.get(entity);
  if (homes !== undefined) return homes.has(country);
  return entity.known === undefined || entity.known.country === '' || entity.known.country === country;
};

/** "Italy's data agency" where the article names one body of that country. */
function agencyOf(grammar: ArticleGrammar, country: { country: string }): Entity | undefined {
  const bodies = grammar.entities.filter(
    (e) => !isCountry(e) && kindOf(e) === 'government' && e.known?.country === country.country,
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** One official is no state; officials are. */
const PEOPLE =
  /^(?:official|lawmaker|legislator|executive|engineer|researcher|lawyer|manager|attorney|boss|prosecutor)$/u;

/** "EU regulators", "Norvane's executives": the body that they belong to. */
function metonym(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  options: DenoteOptions,
): Denoted[] {
  const kinds = metonymKinds(grammar, np) ?? [];
  if (kinds.length === 0 || (PEOPLE.test(np.plainNoun ?? '') && !np.plural)) return [];
  // "lawmakers in Portugal", "researchers at Norvane", "a team from Norvane"; but "a federal judge in New York" is no
  // judge of that state's.
  const behind = phrasesAfter(parsed, np)
    .slice(0, 1)
    .filter(
      (p) =>
        (/^(?:in|of|at|from)$/u.test(p.prep) && np.plainNoun !== 'judge') ||
        (p.prep === 'for' && /^(?:lawyer|attorney)$/u.test(np.plainNoun ?? '')),
    )
    .flatMap((p) => (p.np.name === undefined ? [] : [p.np.name]));
  const words = [...(np.possessor?.name === undefined ? [] : [np.possessor.name]), ...np.mods, ...behind];
  const meant = words.flatMap((word): Denoted[] => {
    const entity = entityOfWord(grammar, parsed, word);
    if (
      entity === undefined ||
      !fitsKinds(entity, kinds) ||
      (options.kinds !== undefined && !fitsKinds(entity, options.kinds))
    )
      return [];
    return [{ entity, span: spanOfWord(parsed, word), steps: [`"${np.noun}" stands for ${entity.name}`], trust: 0.9 }];
  });
  // "Portuguese and French authorities" are of both.
  const both = np.plural && np.mods.some((m) => parsed.words[m + 1]?.lower === 'and' && np.mods.includes(m + 2));
  if (meant.length > 0) return both ? meant : meant.slice(0, 1);
  if (np.possessor?.pronoun !== undefined && options.refer !== false)
    return denoteOne(grammar, { parsed, np: np.possessor }, options);
  return [];
}

interface ReferAt {
  readonly parsed: Parsed;
  readonly np: NounPhrase;
  readonly options: DenoteOptions;
}

const WINDOW = 4;
const ANY: readonly string[] = ['company', 'product', 'model', 'government', 'organization', 'publication', 'person'];

/** Entities that were spoken of before, the likeliest first. */
function* antecedents(grammar: ArticleGrammar, { parsed, np, options }: ReferAt): Generator<Candidate> {
  const own = clauseOf(parsed, np);
  const possessive = parsed.items.indexOf(np) === -1;
  const blocked = new Set<Entity>();
  for (const other of options.not ?? [])
    for (const d of denoteOne(grammar, { parsed, np: other }, { refer: false })) if (!possessive) blocked.add(d.entity);
  // "Velm becomes its largest shareholder": Velm is not its own.
  const said = possessive && own?.object?.possessor === np && own.subject !== undefined && isSaid(own);
  const subject = said ? direct(grammar, parsed, own.subject as NounPhrase) : undefined;
  if (subject !== undefined) blocked.add(subject.entity);
  const allowed = (entity: Entity | undefined): entity is Entity =>
    entity !== undefined && !blocked.has(entity) && kindOf(entity) !== 'publication';
  const subjects = subjectsBefore(grammar, parsed, np);
  // "to benefit Ada Quill and her app": whoever the owner is joined to.
  const joined =
    possessive && np.pronoun !== undefined && parsed.words[np.first - 1]?.lower === 'and'
      ? entityOfWord(grammar, parsed, np.first - 2)
      : undefined;
  if (allowed(joined)) yield { entity: joined, how: 'named right before' };
  const ahead = possessive && np.pronoun !== undefined ? subjectAhead(grammar, parsed, np) : undefined;
  if (allowed(ahead)) yield { entity: ahead, how: 'the subject of the clause that it opens' };
  if (possessive && own?.subject !== undefined && own.subject.first < np.first) {
    const entity = direct(grammar, parsed, own.subject)?.entity;
    if (allowed(entity)) yield { entity, how: 'the subject of its clause' };
    // "The board of Norvane has approved the sale of its stake"
    const of = entity === undefined ? wholeOf(parsed, own.subject) : undefined;
    const whole = of === undefined ? undefined : direct(grammar, parsed, of)?.entity;
    if (allowed(whole)) yield { entity: whole, how: 'what the subject of its clause is of' };
    const predicate = own.verb.copula && own.subject.pronoun !== undefined ? own.object?.possessor : undefined;
    const holder = predicate === undefined ? undefined : direct(grammar, parsed, predicate)?.entity;
    if (allowed(holder)) yield { entity: holder, how: 'named as the owner in the same clause' };
    if (entity === undefined) {
      const { subject } = own;
      const meant = denoteOne(grammar, { parsed, np: subject }, { kinds: options.kinds ?? ANY });
      const holder =
        meant.length === 0 && subject.possessor !== undefined && subject.possessor !== np
          ? denoteOne(grammar, { parsed, np: subject.possessor }, { kinds: options.kinds ?? ANY })
          : meant;
      for (const d of holder) if (allowed(d.entity)) yield { entity: d.entity, how: 'the subject of its clause' };
      // "The startup counts A and B as its customers": whoever the startup is, it is none of those named beside it.
      const described = subject.pronoun === undefined && subject.det === 'def' && !subject.plural;
      if (
        described &&
        holder.length === 0 &&
        np.pronoun === 'its' &&
        STANDS.test(nounKind(subject, grammar.rulebook) ?? '')
      )
        return;
    }
  }
  for (const entity of subjects) if (allowed(entity)) yield { entity, how: 'the subject earlier in the sentence' };
  // "Its shares fell": so does the owner of a subject.
  const opens = possessive && np.pronoun !== undefined && own?.subject?.possessor === np && np.first === 0;
  if (opens)
    for (const entity of previousSubjects(grammar, parsed, 2))
      if (allowed(entity)) yield { entity, how: 'the last subject before the sentence' };
  // A pronoun that is a subject takes up the subject of the sentence before rather than what this one mentions in passing.
  if (np.pronoun !== undefined && own?.subject === np)
    for (const entity of previousSubjects(grammar, parsed))
      if (allowed(entity)) yield { entity, how: 'the subject in the sentence before' };
  for (const entity of mentionsBefore(grammar, parsed, np))
    if (allowed(entity)) yield { entity, how: 'named earlier in the sentence' };
  for (let back = 1; back <= WINDOW; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    // Farther back only what the article is mainly about is meant.
    const near = (entity: Entity) => back === 1 || mainOf(grammar, entity);
    for (const entity of subjectsBefore(grammar, earlier, undefined).reverse())
      if (allowed(entity) && (near(entity) || back === 2)) yield { entity, how: `the subject ${ago(back)}` };
    if (np.pronoun !== undefined && back > 1) continue;
    const listed = np.pronoun === undefined ? listedIn(grammar, earlier) : [];
    for (const entity of byWeight(mentionsBefore(grammar, earlier, undefined)))
      if (allowed(entity) && near(entity) && !listed.includes(entity)) yield { entity, how: `named ${ago(back)}` };
  }
}

const isSaid = ({ verb, passive }: Clause): boolean =>
  !passive && verb.lemmas.some((l) => /^(?:be|become|remain)$/u.test(l));

/** "Outside of its own apps, Norvane has": what a phrase before the first clause looks forward to. */
function subjectAhead(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const fronted =
    parsed.items[0]?.type === 'prep' || (parsed.items[0]?.type === 'vg' && parsed.items[0].form !== 'finite');
  const main = parsed.clauses.find((c) => c.verb.form === 'finite' && !(c.passive && c.verb.barePast));
  const subject = main?.subject;
  // "With Norvane reporting its results, Velm said": what is fronted has a subject of its own.
  const absolute = parsed.items[1]?.type === 'np' && parsed.clauses.some((c) => c.verb.form === 'ing' && c.at === 2);
  if (!fronted || absolute || main === undefined || subject === undefined || subject.first < np.first) return undefined;
  const comma = parsed.words.slice(np.last, subject.first).some((w) => w.lower === ',');
  return comma ? direct(grammar, parsed, subject)?.entity : undefined;
}

/** Kinds whose bearers have things of their own. */
const STANDS = /^(?:company|organization|government|publication)$/u;

/** Subjects of the sentence before, or where it has none of the one before that. */
function previousSubjects(grammar: ArticleGrammar, parsed: Parsed, back = 1): Entity[] {
  for (let k = 1; k <= back; k++) {
    const earlier = grammar.parsed[parsed.index - k];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    const subjects = subjectsBefore(grammar, earlier, undefined).reverse();
    if (subjects.length > 0) return subjects;
    // A sentence that the gate kept from the grammar names one thing at most, which stands for its subject.
    const named = earlier.clauses.length === 0 ? mentionsBefore(grammar, earlier, undefined) : [];
    if (named.length === 1) return named;
  }
  return [];
}

/** "Its customers include A, B and C": "the company" is none of several. */
const listedIn = (grammar: ArticleGrammar, parsed: Parsed): Entity[] =>
  parsed.clauses
    .filter((c) => c.verb.lemmas.includes('include') && c.subject?.name === undefined && c.object !== undefined)
    .flatMap((c) => ((c.object as NounPhrase).members.length === 0 ? [] : [c.object as NounPhrase]))
    .flatMap((np) => denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity));

/** The most mentioned of its kind in the article. */
function mainOf({ entities }: ArticleGrammar, entity: Entity): boolean {
  const kind = kindOf(entity);
  return entities.every((e) => e === entity || kindOf(e) !== kind || e.mentions.length < entity.mentions.length);
}

const ago = (back: number): string => (back === 1 ? 'in the sentence before' : `${back} sentences before`);

/** Named subjects of clauses before `np` (all of the sentence's, when left out), nearest first. */
function subjectsBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase | undefined): Entity[] {
  const found: Entity[] = [];
  for (const clause of [...parsed.clauses].reverse()) {
    const { subject } = clause;
    if (subject === undefined || subject === np || (np !== undefined && subject.first >= np.first)) continue;
    if (isSource(grammar, parsed, clause)) continue;
    // "Norvane and Velm have … its owner": one of two is no "its".
    if (np !== undefined && NEUTRAL.test(np.pronoun ?? '') && joined(parsed, subject)) continue;
    const d =
      direct(grammar, parsed, subject) ??
      (subject.possessor === undefined ? undefined : direct(grammar, parsed, subject.possessor));
    if (d !== undefined && !found.includes(d.entity)) found.push(d.entity);
  }
  return found;
}

const joined = ({ items }: Parsed, subject: NounPhrase): boolean =>
  subject.members.length > 0 &&
  items.some((item, k) => item.type === 'cc' && item.lower === 'and' && items[k + 1] === subject.members.at(-1));

/** "Bloomberg says it …": an outlet that reports is not what it reports on. */
function isSource(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): boolean {
  const entity = clause.subject === undefined ? undefined : direct(grammar, parsed, clause.subject)?.entity;
  return (
    entity !== undefined &&
    kindOf(entity) === 'publication' &&
    clause.verb.lemmas.some((l) => grammar.rulebook.lexicon.status.sayVerbs.has(l))
  );
}

function mentionsBefore(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase | undefined): Entity[] {
  const found: Entity[] = [];
  const end = np?.first ?? parsed.words.length;
  for (let i = end - 1; i >= 0; i--) {
    const entity = entityOfWord(grammar, parsed, i);
    if (
      entity !== undefined &&
      kindOf(entity) !== 'publication' &&
      parsed.words[i]?.mention?.demonym !== true &&
      !found.includes(entity)
    )
      found.push(entity);
  }
  return found;
}

const byWeight = (entities: readonly Entity[]): Entity[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
