import { endingIn, listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import { isSign } from '../../clauses/items.ts';
import { fitsKinds, kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { includedIn, isIncluding, mainClause } from '../../reference/clause-of.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { previousSubjects } from '../../reference/named-before.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, modifiers } from '../../sides.ts';
import { protagonist, raiser } from '../../unsaid/raiser.ts';
import { topic } from '../../unsaid/topic.ts';

/** The other side of a role that a phrase behind its noun tells: "others *in the round*", "the firm *behind the B brand*". */

const ROUND = endingIn('what money comes in');

/** "others in the round", "participants in Norvane's funding": whose money it is. */
export function inRound(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const round = phrasesAfter(parsed, np)[0];
  if (round === undefined || !/^(?:in|of)$/u.test(round.prep) || !ROUND.test(round.np.plainNoun ?? '')) return [];
  const { possessor } = round.np;
  if (possessor !== undefined)
    return denoteOne(grammar, { parsed, np: possessor }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
  const named = modifiers(at, round.np).filter((d) => kindOf(d.entity) === 'company');
  return named.length > 0 ? named : raiser(at, [], true);
}

/** "Investors in the round include Norvane. *Others include* Velm": what the list goes on with, one sentence later. */
export function listedAfter(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed, rulebook } = at;
  const before = grammar.parsed[parsed.index - 1];
  if (before === undefined || includedIn(parsed, np, rulebook.lexicon) === undefined) return [];
  const listed = before.clauses.some((c) => {
    const who = c.subject;
    return (
      isIncluding(c, rulebook.lexicon) &&
      who !== undefined &&
      (INVESTOR.test(who.plainNoun ?? '') ||
        ROUND.test(phrasesAfter(before, who)[0]?.np.plainNoun ?? '') ||
        investsIn(before, who))
    );
  });
  return listed || tellsOfBacker(before) ? raiser(at, [], true) : [];
}

/** "Norvane also backed Velm. *Others include* Tarn" */
function tellsOfBacker(before: MatchAt['parsed']): boolean {
  const main = mainClause(before);
  return main?.subject?.name !== undefined && !main.passive && main.verb.lemmas.some((l) => PUTS_IN.test(l));
}

/** "Launch partners include Norvane", "Other partners include Velm", "The partners include Tarn": those of whom the text is speaking. */
export function goesOnWith(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed, rulebook } = at;
  const unowned = np.possessor === undefined && np.mods.length === 0 && np.softName === undefined;
  const open = np.det === 'none' || /^(?:other|these|the)$/u.test(parsed.words[np.first]?.lower ?? '');
  const listed = includedIn(parsed, np, rulebook.lexicon) !== undefined || holdsSome(parsed, np);
  if (!np.plural || !unowned || !open || !listed) return [];
  // "Partners at the firm include", "Partners on the project include": theirs.
  if (phrasesAfter(parsed, np).length > 0) return [];
  // "Through a partnership with Velm, it trains staff. Other partners include": Velm is one of them.
  const told = previousSubjects(grammar, parsed, 2);
  return topic(at, np).filter((d) => told.includes(d.entity));
}

/** "Velm and Tarn are among *the first customers*" */
const holdsSome = ({ clauses }: MatchAt['parsed'], np: NounPhrase): boolean =>
  np.det === 'def' && clauses.some((c) => c.verb.copula && c.preps.some((p) => p.prep === 'among' && p.np === np));

const INVESTOR = endingIn('who puts money in');

/** "Firms that invested in the round include" */
const investsIn = ({ clauses }: MatchAt['parsed'], np: NounPhrase): boolean =>
  clauses.some((c) => c.relative && c.subject === np && c.verb.lemmas.some((l) => PUTS_IN.test(l)));

const PUTS_IN = listed('verbs of putting money in');

const RACE = listed('trades and races');

/** "Other startups in the lens race include Velm": they race with the firm that the article is about. */
export function inRace(at: MatchAt, np: NounPhrase): Denoted[] {
  const { parsed, grammar } = at;
  const race = phrasesAfter(parsed, np)[0];
  const others = parsed.words.slice(np.first, np.nounAt).some((w) => w.lower === 'other');
  if (!others || race === undefined || race.prep !== 'in' || !RACE.test(race.np.plainNoun ?? '')) return [];
  if (race.np.possessor !== undefined) return [];
  const taken = denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity);
  return protagonist(at, taken);
}

const HOUSE = listed('houses and their bodies');

/** "a member of the *Portuguese* parliament": the land whose house it is. */
export function ofHouse(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  const house = phrasesAfter(parsed, np)[0];
  if (house?.prep !== 'of' || house.np.name !== undefined || !HOUSE.test(house.np.plainNoun ?? '')) return [];
  const owner = house.np.possessor;
  const lands =
    owner === undefined ? modifiers(at, house.np) : denoteOne(grammar, { parsed, np: owner }, { refer: false });
  return lands.filter((d) => d.entity.known?.acts === true || kindOf(d.entity) === 'government');
}

/** "the firm behind the *Velm* and *Tarn* brands": what it owns. */
export function behindBrands(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const brands = phrasesAfter(parsed, np)[0];
  if (brands?.prep !== 'behind') return [];
  const members = [brands.np, ...brands.np.members];
  if (!members.some((one) => BRAND.test(one.plainNoun ?? ''))) return [];
  return members
    .flatMap((one) =>
      one.name !== undefined ? denoteOne(grammar, { parsed, np: one }, { refer: false }) : modifiers(at, one),
    )
    .filter((d) => fitsKinds(d.entity, kinds));
}

const BRAND = listed('brands');

/** "Norvane manages $4 billion, *with investments* including Velm": what "with" adds behind a comma is the subject's. */
export function hadBy({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const at = parsed.items.indexOf(np);
  const [comma, having] = parsed.items.slice(Math.max(0, at - 2), at);
  if (having?.type !== 'prep' || having.lower !== 'with' || comma?.type !== 'punct' || comma.lower !== ',') return [];
  const clause = parsed.clauses.find((c) => !c.passive && c.preps.some((p) => p.prep === 'with' && p.np === np));
  return clause?.subject === undefined
    ? []
    : denote(grammar, { parsed, np: clause.subject }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
}

/** "Norvane settled a lawsuit *from former sales manager Ada Quill*": where nobody else is named, the body that is sued. */
export function suedByFormer({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { items, words } = parsed;
  const root = rootOf(np);
  const [suit, from] = items.slice(Math.max(0, items.indexOf(root) - 2));
  if (np.mods.length > 0 || np.possessor !== undefined || from?.type !== 'prep' || !/^(?:from|by)$/u.test(from.lower))
    return [];
  if (suit?.type !== 'np' || !SUIT.test(suit.plainNoun ?? '')) return [];
  if (!words.slice(np.first, np.last).some((w) => /^(?:former|ex-)$/u.test(w.lower))) return [];
  const clause = parsed.clauses.find((c) => c.object === suit && !c.passive);
  return (clause === undefined ? [] : actors(clause))
    .flatMap((actor) => denoteOne(grammar, { parsed, np: actor }, { kinds }))
    .filter((d) => fitsKinds(d.entity, kinds));
}

const SUIT = endingIn('suits and claims');

/** "a partner at Norvane *and previously at Velm*": the same post in a second body. */
export function alsoAt({ parsed: { items } }: MatchAt, behind: readonly { np: NounPhrase }[], place: string) {
  const last = behind.at(-1)?.np;
  const from = last === undefined || place !== 'at' ? -1 : items.indexOf(last);
  const [joint, adverb, prep, np] = from < 0 ? [] : items.slice(from + 1);
  return joint?.type === 'cc' &&
    adverb?.type === 'adv' &&
    prep?.type === 'prep' &&
    prep.lower === place &&
    np?.type === 'np' &&
    np.name !== undefined
    ? [{ prep: place, np }]
    : [];
}

/** "the Tarn *professor* of law at Velm University": who gave the chair is no employer. */
export const isChair = ({ plainNoun }: NounPhrase): boolean => SCHOLAR.test(plainNoun ?? '');

const SCHOLAR = listed('scholars');

/** "host of the Velm Hours *podcast*" */
export const isShow = ({ plainNoun }: NounPhrase): boolean => SHOW.test(plainNoun ?? '');

const SHOW = listed('shows and papers of people');

/** "With *Norvane* as its lead backer, Velm": who is that to whoever acts. */
export function heldAs({ items }: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const [one, of] = items.slice(Math.max(0, items.indexOf(np) - 2));
  const some = np.plural && one?.type === 'np' && one.noun === undefined && isSign(of, 'prep', /^of$/u);
  const as = items.indexOf(some ? one : rootOf(np)) - 1;
  const held = items[as - 1];
  if (!isSign(items[as], 'prep', /^as$/u) || held?.type !== 'np' || held.name === undefined) return undefined;
  const list = rootOf(held);
  return isSign(items[items.indexOf(list) - 1], 'prep', /^with$/u) ? list : undefined;
}

/** "With Norvane as a customer, *Velm* grows": who acts behind the comma. */
export function actsWith({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const held = np.possessor === undefined && np.mods.length === 0 ? heldAs(parsed, np) : undefined;
  const acts = parsed.clauses.find((c) => c.verb.form === 'finite');
  if (held === undefined || parsed.items.indexOf(held) !== 1 || acts?.subject === undefined) return [];
  return denoteOne(grammar, { parsed, np: acts.subject }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
}
