import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isSign } from '../clauses/items.ts';
import { headsLand } from '../entities/heads-land.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';
import { isCountry } from '../reference/nationality.ts';
import { spanOfPhrase } from '../spans.ts';

/** Whose an office is that names no land: "Prime Minister Ada Quill said", "The prime minister, Ada Quill, said". */

/** The land of a known officeholder, where the article names it; else, of who heads a land, the only one that it names. */
export function landOfOffice(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed, rulebook } = at;
  if (rulebook.lexicon.titles.get(np.noun ?? '') !== 'office') return [];
  const opened = stateAtHead(at, np);
  if (opened.length > 0) return opened;
  if (GOVERNOR.test(np.noun ?? '')) return isHopedFor(at, np) ? [] : stateBefore(at, np);
  if (MAYOR.test(np.noun ?? '')) return [];
  const heads = HEADS_LAND.test(np.noun ?? '');
  const titled = np.name !== undefined && np.det === 'none';
  const named = titled ? np : bearerBeside(np);
  const person = named === undefined ? undefined : denoteOne(grammar, { parsed, np: named }, { refer: false })[0];
  if (person === undefined) return [];
  const { country = '', of = '' } = person.entity.known ?? {};
  const region = regionOf(at, of);
  if (region !== undefined) return region;
  if (COUNSEL.test(np.noun ?? '') && titled && country === '') return onlyState(at);
  // "Velm's president, Ada Quill," is a firm's.
  const known = country !== '' && (titled || heads || headsLand(person.entity, rulebook));
  if (known || !heads || country !== '') return known ? homeState(at, country) : [];
  const only = onlyLand(at);
  return only.length > 0 || !titled ? only : onlyLandHere(at, np);
}

/** The state whose attorney general the world knows: that one where the article names it, and no land. */
function regionOf({ grammar, rulebook }: MatchAt, of: string): Denoted[] | undefined {
  const known = rulebook.gazetteer.forms.get(of.split(' ')[0] ?? '')?.find(({ entry }) => entry.name === of)?.entry;
  if (known?.acts !== true || known.isCountry) return undefined;
  const entity = grammar.entities.find((e) => e.known?.name === of);
  const span = entity?.mentions[0];
  if (entity === undefined || span === undefined) return [];
  const steps = [`the office is taken to be that of ${entity.name}, of which the officeholder is known to be`];
  return [{ entity, span: { from: span.from, to: span.to }, steps, trust: 0.9 }];
}

/** "Texas … *Attorney General Ada Quill*": the only state that the article has named by then, and named again. */
function onlyState({ grammar, parsed }: MatchAt): Denoted[] {
  const [entity, other] = grammar.entities.filter(({ known }) => known?.acts === true && !known.isCountry);
  const span = entity?.mentions[0];
  if (entity === undefined || other !== undefined || entity.mentions.length < 2) return [];
  if (span === undefined || span.from > parsed.sentence.to) return [];
  const steps = [`the office is taken to be that of ${entity.name}, the only state that the article names`];
  return [{ entity, span: { from: span.from, to: span.to }, steps, trust: 0.85 }];
}

const COUNSEL = listed('law officers of a state');

/** "the prime minister *Ada Quill*", "The prime minister, *Ada Quill*,": nothing else tells of what post it is. */
function bearerBeside(np: NounPhrase): NounPhrase | undefined {
  const bare = np.nounAt === np.first + 1 || (np.noun ?? '').includes(' ');
  if (np.det !== 'def' || !bare) return undefined;
  const beside = np.parent?.as === 'apposed' ? np.parent.np : np.apposed[0];
  const named = np.name === undefined ? beside : np;
  return named?.name === undefined ? undefined : named;
}

const MAYOR = listed('heads without a region');

const GOVERNOR = listed('heads of a region');

const HEADS_LAND = listed('who governs a land');

/** "Tavland will act. *The prime minister*, Ada Quill, said": the article names no other land. */
function onlyLand({ grammar, parsed }: MatchAt): Denoted[] {
  const [entity, other] = grammar.entities.filter(isCountry);
  const span = entity?.mentions[0];
  if (entity === undefined || span === undefined || other !== undefined || span.from > parsed.sentence.to) return [];
  const steps = [`the office is taken to be that of ${entity.name}, the only land that the article names`];
  return [{ entity, span: { from: span.from, to: span.to }, steps, trust: 0.85 }];
}

/** "was shut in *Tavland*, when President Ada Quill ordered": the one land that the sentence has named by then. */
function onlyLandHere(at: MatchAt, np: NounPhrase): Denoted[] {
  const here = at.parsed.words[np.first]?.from ?? 0;
  const [named, ...others] = namedIn(at, 0).filter(({ entity, span }) => isCountry(entity) && span.to <= here);
  if (named === undefined || others.some(({ entity }) => entity !== named.entity)) return [];
  const steps = [`the office is taken to be that of ${named.entity.name}, which the sentence names`];
  return [{ ...named, steps, trust: 0.85 }];
}

/** Offsets of sentences, the nearest first. */
function nearest(count: number, index: number): number[] {
  return Array.from({ length: count }, (_, i) => i - index).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
}

/** "California's bill … was vetoed by Governor Ada Quill": the region named last, in this sentence or the two before. */
function stateBefore(at: MatchAt, np: NounPhrase): Denoted[] {
  const here = at.parsed.words[np.first]?.from ?? 0;
  for (const back of [0, -1, -2]) {
    const states = namedIn(at, back).filter(({ entity: { known } }) => known?.acts && !known.isCountry);
    // "Tavland's law, signed by *Governor Ada Quill*, and Ostrea's": rather of the one before than of the one behind.
    const named = states.findLast(({ span }) => span.to <= here) ?? states.at(-1);
    if (named !== undefined)
      return [
        { ...named, steps: [`the governor is taken to be that of ${named.entity.name}, named last`], trust: 0.85 },
      ];
  }
  return [];
}

/** "would do so *if elected* governor": an office that nobody holds yet. */
const isHopedFor = ({ parsed: { words } }: MatchAt, { first }: NounPhrase): boolean =>
  words
    .slice(Math.max(0, first - 3), first + 1)
    .some((w, i, near) => w.lower === 'if' && CHOSEN.test(near[i + 1]?.lower ?? ''));

const CHOSEN = /^(?:re-?)?(?:elected|chosen|appointed|confirmed)$/u;

/** "*In Texas*, Attorney General Ada Quill said": the state or land that the clause opens with. */
function stateAtHead({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const [opening, place, comma] = parsed.items.slice(Math.max(0, parsed.items.indexOf(np) - 3));
  if (!isSign(opening, 'prep', /^in$/u) || place?.type !== 'np' || !isSign(comma, 'punct', /^,$/u)) return [];
  const entity = entityOfWord(grammar, parsed, place.name);
  if (entity?.known?.acts !== true && entity?.known?.isCountry !== true) return [];
  const steps = [`the office is taken to be that of ${entity.name}, where the sentence is set`];
  return [{ entity, span: spanOfPhrase(parsed, place), steps, trust: 0.9 }];
}

/** The country of a known officeholder, where this sentence or its neighbours name it. */
function homeState(at: MatchAt, country: string): Denoted[] {
  for (const near of nearest(at.grammar.parsed.length, at.parsed.index)) {
    const named = namedIn(at, near).find(({ entity: { known } }) => known?.isCountry && known.country === country);
    if (named !== undefined)
      return [
        { ...named, steps: [`the office is taken to be that of ${named.entity.name}, named nearby`], trust: 0.9 },
      ];
  }
  return [];
}

/** What a sentence names, in order; `offset` counts from this one. */
export function namedIn({ grammar, parsed }: MatchAt, offset: number): Pick<Denoted, 'entity' | 'span'>[] {
  const sentence = grammar.parsed[parsed.index + offset];
  return (sentence?.words ?? []).flatMap(({ mention, from, to }) => {
    const entity = mention === undefined ? undefined : grammar.entityAt.get(mention.from);
    return entity === undefined ? [] : [{ entity, span: { from, to } }];
  });
}
