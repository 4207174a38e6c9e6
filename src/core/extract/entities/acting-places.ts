import type { Doc, Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { tokensOf } from '../names/surroundings.ts';

/**
 * Regions that act as governments though no claim tells what they do: those whose officers, laws or lawmakers are named
 * ("the attorneys general of Ostrea and Velm", "the Ostrea bill"), and those that a list tells to go to court together.
 */

/** Where the mentions of such regions begin. */
export function actingPlaces(doc: Doc, mentions: readonly Mention[]): ReadonlySet<number> {
  const regions = mentions.filter((m) => m.known?.acts === true && m.place && !m.demonym);
  const found = new Set<number>();
  for (const list of listsOf(doc, regions)) {
    const tokens = tokensOf(doc, list[0] as Mention);
    const suing = list.length > 2 && tokens.some((t) => SUE.test(t.lower)) && tokens.some((t) => STATES.test(t.lower));
    if (suing || list.some((m) => hasOfficer(tokens, m) || hasLaw(tokens, m))) for (const m of list) found.add(m.from);
  }
  return found;
}

const SUE = listed('words of suing states');
const STATES = /^(?:states|attorneys)$/u;

/** Regions that only commas and "and" part stand in one list. */
function listsOf(doc: Doc, regions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const region of regions) {
    const last = lists.at(-1)?.at(-1);
    const between =
      last?.sentence === region.sentence ? tokensOf(doc, region).slice(last.last, region.first) : undefined;
    if (between !== undefined && between.length > 0 && between.every((t) => /^(?:,|and|&)$/u.test(t.lower)))
      lists.at(-1)?.push(region);
    else lists.push([region]);
  }
  return lists;
}

/** "the attorneys general of Ostrea" */
const hasOfficer = (tokens: readonly Token[], { first }: Mention): boolean =>
  tokens[first - 1]?.lower === 'of' && RULED.test(tokens[first - 2]?.lower ?? '');

const RULED = listed('what makes a land a state');

/** "the Ostrea bill", "Ostrea's air quality regulations" */
function hasLaw(tokens: readonly Token[], { last }: Mention): boolean {
  const start = /^['’]s$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  const behind = tokens.slice(start, start + 3);
  const noun = behind.findIndex((t) => LAW.test(t.lower));
  return (
    noun >= 0 &&
    behind.slice(0, noun).every((t) => /^\p{Ll}{3,}$/u.test(t.text) && !/^(?:and|the|for|with|has)$/u.test(t.lower))
  );
}

const LAW = listed('words of laws and lawmakers');
