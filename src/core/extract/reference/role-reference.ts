import { listed, type WordTest } from '../../rules/word-lists.ts';
import { isAnothers } from '../entities/known-maker.ts';
import type { Entity } from '../entity.ts';
import { THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, isSurely, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfPhrase } from '../spans.ts';
import { type ArticleGrammar, type Denoted, type DenoteOptions, entityOfWord } from './article-grammar.ts';
import { nounKind } from './noun-kind.ts';
import { phrasesAfter } from './phrases-after.ts';

/** "Norvane fell. The Quillbee maker said …": a description that tells something new of the firm spoken of. */

/** What the other side of such a description is. */
const SIDES: readonly (readonly [WordTest, readonly string[]])[] = [
  [listed('makers of things'), THINGS],
  [listed('owners of anything'), ['company', 'product', 'publication']],
  [listed('suppliers and units'), ['company']],
];
const UNIT = listed('parts of a firm');
const FIRM = listed('nouns of firms taken up');
const WINDOW = 2;

/** The firm meant, where the sentences before speak of one above all. */
export function firmDescribed(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  { kinds, not = [] }: DenoteOptions,
): Denoted[] {
  const thing = otherSide(grammar, parsed, np);
  if (thing === undefined || (kinds !== undefined && kinds.length > 0 && !kinds.includes('company'))) return [];
  const span = spanOfPhrase(parsed, np);
  const firm = speaker(grammar, parsed, np) ?? before(grammar, parsed, thing);
  if (firm === undefined || firm === thing || isAnothers(thing, firm)) return [];
  // "the Vision Fund unit" may be a unit of that name.
  if (UNIT.test(np.plainNoun ?? '') && (firm.known?.of ?? '') !== thing.known?.name) return [];
  if (not.some((other) => entityOfWord(grammar, parsed, other.name) === firm)) return [];
  const steps = [`"the ${thing.name} ${np.noun}" was taken to be ${firm.name}, which the text speaks of`];
  return [{ entity: firm, span, steps, trust: 0.85 }];
}

/** Whose maker, owner or supplier is described: "the Quillbee maker", "the maker of Quillbee", "the firm behind Quillbee". */
function otherSide(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  if (np.det !== 'def' || np.plural || np.name !== undefined || np.possessor !== undefined) return undefined;
  const behind = phrasesAfter(parsed, np)[0];
  if (FIRM.test(np.plainNoun ?? '')) {
    const thing = behind?.prep === 'behind' ? entityIn(grammar, parsed, behind.np) : undefined;
    return thing !== undefined && fitsKinds(thing, THINGS) ? thing : undefined;
  }
  const kinds = SIDES.find(([nouns]) => nouns.test(np.noun ?? ''))?.[1];
  if (kinds === undefined) return undefined;
  const own = entityOfWord(grammar, parsed, np.softName ?? np.mods.at(-1));
  const thing = own ?? (behind?.prep === 'of' ? entityIn(grammar, parsed, behind.np) : undefined);
  const former = parsed.words.slice(np.first, np.nounAt).some((w) => FORMER.test(w.lower));
  return !former && thing !== undefined && (isSurely(thing, kinds) || isCalled(grammar, behind?.np, kinds))
    ? thing
    : undefined;
}

const FORMER = listed('words of a former holder');

/** "the maker of Quillbee SUVs": the noun says that there is a thing of the name. */
const isCalled = ({ rulebook }: ArticleGrammar, np: NounPhrase | undefined, kinds: readonly string[]): boolean =>
  np?.softName !== undefined && kinds.includes(nounKind(np, rulebook) ?? '');

const entityIn = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined =>
  entityOfWord(grammar, parsed, np.name ?? np.softName);

/** "Norvane will hire, the Quillbee maker said": who says so is who does it. */
function speaker(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const saying = parsed.clauses.find(
    (c) => c.subject === np && c.said !== undefined && c.verb.first > c.said.verb.first,
  );
  const firm = entityOfWord(grammar, parsed, saying?.said?.subject?.name);
  return firm !== undefined && isFirm(firm) ? firm : undefined;
}

/** The one firm of the sentence before, or of the one before that; of several the one that the article is about. */
function before(grammar: ArticleGrammar, parsed: Parsed, thing: Entity): Entity | undefined {
  const here = new Set(firmsIn(grammar, parsed));
  for (let back = 1; back <= WINDOW; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined) continue;
    const firms = firmsIn(grammar, earlier).filter((e) => e !== thing && !here.has(e));
    const maker = firms.find((e) => e.known !== undefined && e.known.name === thing.known?.of);
    if (maker !== undefined) return maker;
    if (firms.length > 1) return firms.find((e) => isMain(grammar, e));
    if (firms.length === 1) return firms[0];
  }
  return undefined;
}

function firmsIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const found = parsed.words.flatMap((_, i) => entityOfWord(grammar, parsed, i) ?? []);
  return [...new Set(found.filter(isFirm))];
}

const isFirm = (entity: Entity): boolean =>
  kindOf(entity) === 'company' && !entity.place && (entity.votes.length > 0 || entity.mentions.length > 1);

/** No other firm is named as often. */
const isMain = ({ entities }: ArticleGrammar, entity: Entity): boolean =>
  entity.mentions.length > 2 &&
  entities.every((e) => e === entity || kindOf(e) !== 'company' || e.mentions.length < entity.mentions.length);
