import { byCodeUnit, type KindVote } from '../../model/index.ts';
import { longestForm, type NameForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { SURNAME_OF } from '../entities/entities.ts';
import type { Entity, RankedKind, Ranking } from '../entity.ts';
import { calm } from '../names/capitals.ts';
import { endOfSector } from '../names/index-sector.ts';
import { numberedLaw } from '../names/numbered-law.ts';
import { mayBeCalled, mayBePerson } from './looks-personal.ts';

/** What kind of thing an entity is: votes from what is known, from its name and from the words around it. */

/** Ends the reasons that say by which word a name ends. */
export const ENDS_NAME = ' ends its name';
const NUMBER_ENDS = 'a number ends its name';
const DRUG_ENDS = 'it ends as the names of drugs do';
const FOREIGN_ARTICLE = 'an article of another language begins its name';
export const TWO_STRANGE_WORDS = 'two words that are no words of the language';
/** "SkyQuill", but not "McQuill" or "TheQuill" whose space was lost. */
export const CAMEL_CASE = /^(?!The|Mc|Mac|La|De|Le|Di|Du|Fitz|No|So)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
export const BY_TITLE = 'a given name or a title stands before it';
export const ARTICLE_BEFORE = '"the" stands before it';

/** Reasons that serve where a claim asks for a kind, and are too weak to show that there is a thing of that kind. */
export const WEAK_REASONS: ReadonlySet<string> = new Set([NUMBER_ENDS, ARTICLE_BEFORE]);

/** "WI Quillar": two letters without stops before one word are somebody's, or a firm's. */
const isByLetters = ({ name, known }: Entity): boolean =>
  known === undefined && /^\p{Lu}{2} \p{Lu}\p{Ll}+$/u.test(name);

/** "Velm Delegated Regulation (EU) 2016/1052" */
const NUMBER_OF_BLOC = /(?:Regulation|Directive|Decision) \( ?EU ?\) (?:No\.? )?\d+(?:\/\d+)?$/u;

/** Votes that need no context. */
export function voteByName(entity: Entity, { lexicon, gazetteer, morphology }: Rulebook): void {
  const { known } = entity;
  known?.kinds.forEach((kind, i) => {
    entity.votes.push({ kind, weight: i === 0 ? 3 : 2.4 - 0.3 * i, reason: `known as a ${kind}` });
  });
  if (known !== undefined && !known.word) return;
  const words = entity.name.split(' ');
  if (
    numberedLaw(
      words.map((text) => ({ text })),
      lexicon,
    ) === words.length ||
    NUMBER_OF_BLOC.test(entity.name)
  )
    entity.votes.push({ kind: 'law', weight: 2.5, reason: 'a law by its number' });
  if (lexicon.isDrugName(entity.name)) entity.votes.push({ kind: 'product', weight: 1.6, reason: DRUG_ENDS });
  if (entity.mentions.some((m) => m.marked) && !lexicon.legalSuffixes.has(words.at(-1) ?? ''))
    entity.votes.push({ kind: 'product', weight: 1, reason: 'the sign of a trade mark stands behind it' });
  // "Coalition for Honest Code": the word before "for" says what it is.
  const small = words.findIndex((w, i) => i > 0 && /^(?:of|for|on)$/u.test(w));
  // "Norvane Vision Fund 2" is a fund.
  const numbered = words.length > 2 && /^(?:\d|[IVX]+$)/u.test(words.at(-1) ?? '') ? words.at(-2) : undefined;
  const body =
    /^(?:organization|company|law)$/u.test(lexicon.nameWords.last.get(numbered ?? '') ?? '') &&
    // "iPhone SE 4" is no European company, "Quillbee Watch 4" none that watches.
    !lexicon.legalSuffixes.has(numbered ?? '') &&
    !NAMES_EITHER.test(numbered ?? '')
      ? numbered
      : undefined;
  const head = small > 0 ? words[small - 1] : undefined;
  // "Future of Lenses Institute": where the head is no body's, the last word tells.
  const ends = lexicon.nameWords.last.get(words.at(-1) ?? '') === 'organization';
  const heads = lexicon.nameWords.last.has(head ?? '') || lexicon.nameWords.first.has(words[0] ?? '');
  const last = (ends && !heads ? undefined : head) ?? body ?? words.at(-1) ?? '';
  const first = words[0] ?? '';
  // "Tern Rights Group": two words tell more than one.
  const told = lexicon.nameWords.last.has(words.slice(-2).join(' '));
  if (words.length > 1 && !told && (lexicon.legalSuffixes.has(last) || lexicon.legalSuffixes.has(calm(last))))
    entity.votes.push({ kind: 'company', weight: 3, reason: `"${last}"${ENDS_NAME}` });
  if (/\b(?:Central|Reserve) Bank(?: of|$)/u.test(entity.name))
    entity.votes.push({ kind: 'government', weight: 2, reason: 'the bank of a state' });
  if (/\b(?:Chamber|Division|Bench) of .*\b(?:Court|Tribunal)\b/u.test(entity.name))
    entity.votes.push({ kind: 'government', weight: 2.5, reason: 'a chamber of a court' });
  if (/(?:™|®|\p{Ll}TM)$/u.test(entity.name))
    entity.votes.push({ kind: 'product', weight: 2.4, reason: 'it is a trade mark' });
  // A fund is a firm unless it is for relief, trade or trust: "Velm Relief Fund".
  const invests = / Family Office$/u.test(entity.name) || (last === 'Fund' && !told);
  const byLast = invests ? 'company' : kindOfLast(words, last, { lexicon, gazetteer });
  if (byLast !== undefined && (words.length > 1 || last.includes('-'))) {
    const weight = byLast === 'company' && NAMES_EITHER.test(last) ? 0.9 : 1.6;
    entity.votes.push({ kind: byLast, weight, reason: `"${last}"${ENDS_NAME}` });
  }
  // "La Quilla", "Der Tarn": an outlet, a place or anything.
  const article = words.length === 2 && lexicon.articles.has(first);
  if (article)
    entity.votes.push(
      { kind: 'publication', weight: 0.3, reason: FOREIGN_ARTICLE },
      { kind: 'place', weight: 0.4, reason: FOREIGN_ARTICLE },
    );
  const byFirst = article ? undefined : lexicon.nameWords.first.get(first);
  // "San Quilleno", but "San Quilleno Steel" may be anything.
  const placed = byFirst === 'place' && (words.length > 2 || byLast !== undefined || entity.personal);
  if (byFirst !== undefined && words.length > 1 && !placed && !/^\d/u.test(words[1] ?? ''))
    entity.votes.push({ kind: byFirst, weight: 1.8, reason: `"${first}" begins its name` });
  if (words.length === 1) {
    const alone = lexicon.nameWords.last.get(first);
    if ((alone === 'government' || alone === 'law') && !lexicon.weakNouns.has(first.toLowerCase()))
      entity.votes.push({ kind: alone, weight: 1.4, reason: `it is called "the ${first}"` });
  }
  if (words.length < 3 && lexicon.endsAsOutlet(last))
    entity.votes.push({ kind: 'publication', weight: 1.2, reason: 'it ends as the names of papers do' });
  if (/^\p{Lu}[\p{L}\d-]+\.(?:com|ai|io|net|co|dev|app)$/u.test(entity.name))
    entity.votes.push({ kind: 'company', weight: 0.5, reason: 'it is called by its address' });
  if (/^\p{Ll}[\p{Ll}\d-]+\.\p{Ll}{2,4}$/u.test(entity.name))
    entity.votes.push({ kind: 'publication', weight: 0.8, reason: 'somebody tells its address something' });
  if (/ EV$/u.test(entity.name)) entity.votes.push({ kind: 'product', weight: 1.6, reason: `"EV"${ENDS_NAME}` });
  if (/\p{Ll}OS$/u.test(entity.name))
    entity.votes.push({ kind: 'product', weight: 1.2, reason: 'it ends as the names of operating systems do' });
  if (first === 'AI' && words.length > 1 && byLast === undefined)
    entity.votes.push({ kind: 'product', weight: 1, reason: '"AI" begins its name' });
  if (entity.personal && (known === undefined || known.kinds[0] === 'person'))
    entity.votes.push(
      isByLetters(entity)
        ? { kind: 'person', weight: 0.5, reason: 'two letters stand before it' }
        : { kind: 'person', weight: 2.2, reason: BY_TITLE },
    );
  if (
    !entity.personal &&
    [...entity.names.values()].some(({ reason }) => reason.startsWith(SURNAME_OF)) &&
    mayBeCalled(words, { lexicon, morphology })
  )
    entity.votes.push({ kind: 'person', weight: 1.2, reason: 'its last word stands alone as a surname does' });
  if (known === undefined && hasMiddleInitial(words) && !words.some((w) => lexicon.isCommonWord(w.toLowerCase())))
    entity.votes.push({ kind: 'person', weight: 1.2, reason: 'one letter stands between two names' });
  const opening = gazetteer.forms.get(first)?.find((form) => form.words.length === 1 && !form.word)?.entry;
  const land = gazetteer.forms.get(last)?.some((form) => form.entry.isCountry && !form.demonym) === true;
  if (known === undefined && words.length === 2 && opening?.kinds[0] === 'company' && land)
    entity.votes.push({ kind: 'company', weight: 2, reason: `a unit of ${opening.name}` });
  if (
    words.length === 2 &&
    known === undefined &&
    !land &&
    byLast === undefined &&
    byFirst === undefined &&
    (!article || lexicon.surnameArticles.has(first)) &&
    !lexicon.nobody.has(last) &&
    gazetteer.forms.get(last)?.some((form) => form.demonym) !== true &&
    !words.some((w) => namesNobody(w, { gazetteer, morphology })) &&
    words.every(
      (w) => /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(w) && !lexicon.isCommonWord(w.toLowerCase()),
    )
  )
    entity.votes.push({ kind: 'person', weight: 0.5, reason: TWO_STRANGE_WORDS });
  const line = known === undefined && /\d/u.test(entity.name) ? lineOfModels(entity.name, gazetteer) : undefined;
  if (line !== undefined) entity.votes.push({ kind: 'model', weight: 2.4, reason: `a version of ${line}` });
  else if (/\d/u.test(entity.name) && !/^\d{4}$/u.test(last) && !OPENS_FIRM.test(entity.name) && body === undefined) {
    entity.votes.push({ kind: 'product', weight: 0.8, reason: NUMBER_ENDS });
    entity.votes.push({ kind: 'model', weight: 0.5, reason: NUMBER_ENDS });
  }
  if (known === undefined && words.length > 1 && /^\p{Lu}$/u.test(last) && !entity.personal)
    entity.votes.push({ kind: 'product', weight: 0.8, reason: 'a letter ends its name' });
  if (/[- ]\d+(?:\.\d+)?B$|-\d+(?:\.\d+)?M$/u.test(entity.name))
    entity.votes.push({ kind: 'model', weight: 1.6, reason: 'its name tells how large a model it is' });
  const base = /^\D*\p{L}(?= \d[\d.]*$)/u.exec(entity.name)?.[0].split(' ');
  const family =
    base && gazetteer.forms.get(base[0] ?? '')?.find((form) => form.words.join(' ') === base.join(' '))?.entry;
  if (known === undefined && line === undefined && (family?.kinds[0] === 'product' || family?.kinds[0] === 'model'))
    entity.votes.push({ kind: family.kinds[0], weight: 0.85, reason: `a version of ${family.name}` });
  else if (known === undefined && line === undefined && /\d/u.test(last)) {
    if (opening?.kinds[0] === 'product' || opening?.kinds[0] === 'model')
      entity.votes.push({ kind: opening.kinds[0], weight: 0.85, reason: `a version of ${opening.name}` });
  }
  if (known === undefined && words.length > 1)
    voteByOpening(entity, { words, byLast }, { lexicon, gazetteer, morphology });
  if (entity.place && known === undefined)
    entity.votes.push({ kind: 'place', weight: 1.6, reason: 'it is a town or region' });
}

/** "Quillbee 6 Pro", "Quillbee4-Max", "Quillbee-V6": the known line of models of which this is a version, its number right behind. */
function lineOfModels(name: string, gazetteer: Rulebook['gazetteer']): string | undefined {
  const parts = name.split(/[ -]|(?<=^\p{L}{3,})(?=\d)/u).map((text) => ({ text }));
  const opening = longestForm(gazetteer, parts, 0);
  if (opening === undefined || opening.demonym || !/\d/u.test(parts[opening.words.length]?.text ?? ''))
    return undefined;
  return opening.entry.kinds.includes('model') ? opening.entry.name : undefined;
}

/** "Ada Q Quill", "Ada Q. Quill" */
const hasMiddleInitial = (words: readonly string[]): boolean =>
  words.length === 3 && /^\p{Lu}\p{Ll}+ \p{Lu}\.? \p{Lu}\p{Ll}+$/u.test(words.join(' '));

/** By its last word, by half of it ("The Argus-Post"), or by the one before a land ("Quill Herald Asia"). */
function kindOfLast(
  words: readonly string[],
  last: string,
  { lexicon: { nameWords }, gazetteer }: Pick<Rulebook, 'lexicon' | 'gazetteer'>,
): string | undefined {
  // "Norvane Private Equity Fund": three words tell more than two.
  const [kind = nameWords.last.get(last)] = [3, 2].flatMap((n) => nameWords.last.get(words.slice(-n).join(' ')) ?? []);
  if (kind !== undefined) return kind;
  const half = /^\p{Lu}\p{Ll}{2,}-/u.test(last) ? nameWords.last.get(last.split('-').at(-1) as string) : undefined;
  if (half === 'publication') return half;
  const lands = gazetteer.forms.get(last)?.some((form) => form.words.length === 1 && !form.demonym && isLand(form));
  return lands === true && words.length > 2 ? nameWords.last.get(words.at(-2) as string) : undefined;
}

/**
 * "Quillbee Studio Daily", "Quillbee Show 5": what begins with a known thing's name is one of its kind. "Norvane Connect":
 * what begins with a known firm's is mostly its product, where it does not end as firms do.
 */
function voteByOpening(
  entity: Entity,
  { words, byLast }: { words: readonly string[]; byLast: string | undefined },
  { lexicon, gazetteer, morphology }: Pick<Rulebook, 'lexicon' | 'gazetteer' | 'morphology'>,
): void {
  const tokens = words.map((text) => ({ text }));
  const opening = longestForm(gazetteer, tokens, 0);
  if (opening === undefined || opening.demonym || opening.words.length >= words.length) return;
  if (endOfSector(opening.entry, tokens, opening.words.length) === words.length) {
    entity.votes.push({ kind: 'product', weight: 3, reason: `the ${opening.entry.name} of one sector` });
    return;
  }
  if (isMarketIndex(opening, tokens, gazetteer)) {
    entity.votes.push({ kind: 'product', weight: 3, reason: 'an index of a market or trade' });
    return;
  }
  if (opening.word && opening.entry.kinds[0] !== 'company') return;
  if (mayBePerson(words, { lexicon, morphology })) return;
  const { kinds, name } = opening.entry;
  const rest = words.slice(opening.words.length);
  // "Norvane Asset Management", "Norvane Ventures Singapore", "Norvane Renewables North America"
  if (kinds[0] === 'company' && endsAsUnit(words, lexicon.units)) {
    entity.votes.push({ kind: 'company', weight: 2, reason: `a unit of ${name}` });
    return;
  }
  const isThing = /^(?:product|model)$/u.test(kinds[0] ?? '');
  const either = byLast === 'publication' || rest.some((word) => NAMES_EITHER.test(word));
  const reason = `its name begins with ${name}`;
  const land = longestForm(
    gazetteer,
    rest.map((text) => ({ text })),
    0,
  );
  if (kinds[0] === 'company' && !entity.personal && land?.words.length === rest.length && isLand(land))
    entity.votes.push({ kind: 'company', weight: 1.4, reason: `a unit of ${name} in a land` });
  // "Tata Tarnlytics"
  else if (byLast === undefined && NAMES_FIRMS.test(opening.words.join(' ')))
    entity.votes.push({ kind: 'company', weight: 0.6, reason });
  else if (isThing && (byLast === undefined || either))
    entity.votes.push({ kind: 'product', weight: byLast === undefined ? 0.6 : 1.8, reason });
  else if (
    kinds[0] === 'company' &&
    (byLast === undefined || (/^(?:company|publication)$/u.test(byLast) && NAMES_EITHER.test(rest.at(-1) ?? ''))) &&
    !entity.personal &&
    rest.every((w) => /^\p{Lu}\p{Ll}/u.test(w))
  )
    entity.votes.push({
      kind: 'product',
      weight: byLast === undefined ? 0.6 : byLast === 'publication' ? 1.8 : 1.1,
      reason,
    });
}

/** "MSCI Tavland", "BSE Healthcare": who makes indices, and the land or trade of one. */
function isMarketIndex(
  { words: maker }: NameForm,
  tokens: readonly { readonly text: string }[],
  gazetteer: Rulebook['gazetteer'],
): boolean {
  if (!OPENS_INDEX.test(maker.join(' '))) return false;
  const rest = tokens.slice(maker.length);
  const land = longestForm(gazetteer, rest, 0);
  return (
    SECTORS.test(rest.map(({ text }) => text).join(' ')) ||
    rest.every(({ text }) => FIELDS.test(text)) ||
    (land?.words.length === rest.length && isLand(land))
  );
}

const OPENS_INDEX = listed('names that open those of indices');
const SECTORS = listed('sectors of an index');
const FIELDS = listed('fields of an index');

const NAMES_FIRMS = listed('groups that firms are called by');

const isLand = ({ entry, demonym }: NameForm): boolean => !demonym && (entry.isCountry || entry.kinds[0] === 'place');
/** "Asset Management", "Securities Singapore" behind a firm's name. */
function endsAsUnit(words: readonly string[], units: ReadonlySet<string>): boolean {
  const [, name = ''] = OF_REGION.exec(words.join(' ')) ?? [undefined, words.join(' ')];
  const last = name.split(' ').slice(-2);
  return units.has(last.join(' ')) || units.has(last.at(-1) as string);
}

const OF_REGION =
  /^(.+?) (?:(?:North|South|Latin) America|Europe|Asia|Americas?|Asia Pacific|India|China|Japan|Singapore|UK|US|USA)$/u;

/** Last words of firms and bodies that things are called by as well. */
const NAMES_EITHER = listed('last words of firms and of things');

/** "42CAP" */
const OPENS_FIRM = /^\d+\p{L}{3,}$/u;

/** "Ethereum" in "Wrapped Ethereum", "Delhi" in "Delhi Cantt": a known thing's or place's name that no person bears. */
function namesNobody(word: string, { gazetteer, morphology }: Pick<Rulebook, 'gazetteer' | 'morphology'>): boolean {
  const lower = word.toLowerCase();
  if (morphology.isFirstName(lower) || morphology.isSurname(lower)) return false;
  const alone = gazetteer.forms.get(word)?.filter((form) => form.words.length === 1) ?? [];
  return alone.length > 0 && alone.every(({ word: ambiguous, entry }) => !ambiguous && entry.kinds[0] !== 'person');
}

/** Sum of the votes a kind has. */
export function scoreOf(votes: readonly KindVote[], kind: string): number {
  return votes.reduce((sum, v) => (v.kind === kind ? sum + v.weight : sum), 0);
}

/** An entity's kinds, as `rankKinds` orders them. */
function rankingOf(entity: Entity): Ranking {
  if (entity.ranking?.votes === entity.votes.length) return entity.ranking;
  const kinds = rankKinds(entity.votes);
  entity.ranking = { votes: entity.votes.length, kinds, best: kinds[0] };
  return entity.ranking;
}

/** The likeliest kind, and how much speaks for it. */
export const bestKind = (entity: Entity): RankedKind | undefined => rankingOf(entity).best;

/** Kinds in order of their votes, strongest first; ties by name. */
export function rankKinds(votes: readonly KindVote[]): RankedKind[] {
  const scores = new Map<string, number>();
  for (const { kind, weight } of votes) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  return [...scores]
    .map(([kind, score]) => ({ kind, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.kind, b.kind));
}

/** What an entity counts as when nothing says what it is: most new names in the news are companies. */
export const UNKNOWN_KIND = 'company';

/** Whether an entity may be of one of these kinds here: its best kind, or one nearly as good. */
export function fitsKinds(entity: Entity, kinds: readonly string[]): boolean {
  const { kinds: ranked, best } = rankingOf(entity);
  if (best === undefined || best.score < 0.5) return kinds.includes('company') || kinds.includes('product');
  if (entity.known?.acts === true && best.kind === 'place') return kinds.includes('government');
  // "DeepSeek" is known as a firm, a model and an app: any of them may be meant, whatever this article calls it most.
  if (entity.known?.kinds.some((k) => kinds.includes(k)) && entity.known.kinds.includes(best.kind)) return true;
  // A new name is often a firm's and its product's alike, but no drug's, and none such as "Tern 5".
  if (entity.known === undefined && best.kind === 'product' && kinds.includes('company') && !isThingByName(entity))
    return true;
  if (entity.known === undefined && best.kind === 'company' && best.score < 1 && kinds.includes('product')) return true;
  return ranked.some(({ kind, score }) => kinds.includes(kind) && score >= 0.6 * best.score);
}

const isThingByName = ({ name, votes }: Entity): boolean =>
  votes.some((v) => v.reason === DRUG_ENDS) || / (?:\p{L}{0,2}\d{1,2}(?:\.\d)?\+?|\p{L}{0,3}\d{3,4})$/u.test(name);

/** `fitsKinds` for what a description refers to: without any sign of its kind an entity counts as a company alone. */
export function isOfKind(entity: Entity, kinds: readonly string[]): boolean {
  return rankingOf(entity).best === undefined ? kinds.includes(UNKNOWN_KIND) : fitsKinds(entity, kinds);
}

/** Whether more than a number or an article says that it is of one of these kinds, and nothing more says otherwise. */
export function isSurely(entity: Entity, kinds: readonly string[]): boolean {
  const { known } = entity;
  if (known?.kinds.includes(kindOf(entity)) && known.kinds.some((k) => kinds.includes(k))) return true;
  const telling = rankKinds(entity.votes.filter((v) => !WEAK_REASONS.has(v.reason)))[0];
  return (
    telling !== undefined && telling.score >= 0.8 && kinds.includes(kindOf(entity)) && kinds.includes(telling.kind)
  );
}

/** The kind that it is taken for. */
export function kindOf(entity: Entity): string {
  const { best } = rankingOf(entity);
  return best === undefined || best.score < 0.5 ? UNKNOWN_KIND : best.kind;
}

/** The score of its strongest kind; nought where nothing says what it is. */
export const bestScore = (entity: Entity): number => bestKind(entity)?.score ?? 0;

/** No firm that it may own. */
export const isMade = ({ known }: Entity): boolean => known?.kinds[0] !== 'company';
