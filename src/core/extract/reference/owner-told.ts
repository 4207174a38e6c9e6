import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isSign } from '../clauses/items.ts';
import type { NounPhrase } from '../phrases.ts';
import type { PhraseAt } from './article-grammar.ts';

/** Whose "its" is by what the words before it say, whatever the subject of the clause is. */
export const ownerTold = (at: PhraseAt): NounPhrase | undefined =>
  inOwnCase(at) ??
  throughOwn(at) ??
  knownForIt(at) ??
  amongStaff(at) ??
  toldOfIt(at) ??
  soldByOwn(at) ??
  sellerOf(at) ??
  suppliedTo(at);

/** "heard *Velm's* argument in its case against Tarn": whose argument it is, whoever hears it. */
function inOwnCase({ parsed: { items, phrases }, np }: PhraseAt): NounPhrase | undefined {
  const at = items.findIndex((item) => item.type === 'np' && item.possessor === np);
  const [argument, within, own, against] = items.slice(Math.max(0, at - 2), at + 2);
  const isCase = own?.type === 'np' && CASE.test(own.plainNoun ?? '') && isSign(against, 'prep', /^against$/u);
  if (at < 2 || !isCase || !isSign(within, 'prep', /^(?:in|from|during)$/u) || argument?.type !== 'np')
    return undefined;
  return phrases.find((one) => one === argument.possessor && one.name !== undefined);
}

const CASE = listed('nouns of proceedings');

/** "*Norvane*, best known for its browser, declined": what the insertion is about. */
function knownForIt({ parsed: { words, phrases }, np }: PhraseAt): NounPhrase | undefined {
  if (words[np.first - 1]?.lower !== 'for' || words[np.first - 2]?.lower !== 'known') return undefined;
  let at = np.first - 3;
  while (words[at] !== undefined && words[at]?.lower !== ',') at--;
  return np.first - at < 7 ? phrases.find((one) => one.last === at && one.name !== undefined) : undefined;
}

/** "*Norvane*, through its subsidiary, sold": what the insertion right behind the name is about. */
function throughOwn({ parsed: { words, phrases }, np }: PhraseAt): NounPhrase | undefined {
  const [comma, by] = words.slice(Math.max(0, np.first - 2), np.first);
  const inserted = comma?.lower === ',' && /^(?:through|via)$/u.test(by?.lower ?? '');
  return inserted ? phrases.find((one) => one.last === np.first - 2 && one.name !== undefined) : undefined;
}

/** "hired most of the staff of *Velm*, including its founder": the one is among those of whom there are many. */
function amongStaff({ parsed: { words, phrases }, np }: PhraseAt): NounPhrase | undefined {
  const [comma, including] = words.slice(Math.max(0, np.first - 2), np.first);
  if (comma?.lower !== ',' || including?.lower !== 'including') return undefined;
  const body = phrases.find((one) => one.last === np.first - 2 && one.name !== undefined);
  const many = phrases.find((one) => one.last === (body?.first ?? 0) - 1);
  const theirs = /^(?:of|at|from)$/u.test(words[many?.last ?? -1]?.lower ?? '');
  return theirs && STAFF.test(many?.plainNoun ?? '') ? body : undefined;
}

const STAFF = listed('who works for a firm');

/** "bought *Velm* from its founder": who sells it is its own, not the buyer's. */
function soldByOwn({ parsed: { clauses }, np }: PhraseAt): NounPhrase | undefined {
  const buying = clauses.find(
    (c) =>
      !c.passive &&
      c.verb.lemmas.some((l) => BUYS.test(l)) &&
      c.preps.some((p) => p.prep === 'from' && p.np.possessor === np && SELLER.test(p.np.plainNoun ?? '')),
  );
  return buying?.object !== undefined && buying.object.last <= np.first ? buying.object : undefined;
}

const BUYS = listed('verbs of buying a firm');
const SELLER = listed('who sells a firm');

/** "in talks with *Velm* to buy its paint unit", "paid *Velm* $3 million for its unit": nobody buys what is his own. */
function sellerOf({ parsed: { clauses }, np }: PhraseAt): NounPhrase | undefined {
  const isBought = (what: NounPhrase | undefined) => what?.possessor === np && SOLD.test(what.plainNoun ?? '');
  const buying = clauses.find((c) => isBought(c.object) && !c.passive && buys(c));
  const above = buying?.governor?.clause;
  const paying = clauses.find(
    (c) => c.preps.some((p) => p.prep === 'for' && isBought(p.np)) && PAYS.test(mainLemma(c)),
  );
  const seller = above === undefined || AS_ALLIES.test(mainLemma(above)) ? paying?.object : partyOf(above, buying);
  return seller?.name !== undefined && seller.last <= np.first ? seller : undefined;
}

/** Whom one speaks with of a purchase: "agreed *with Velm* to buy", "approached *Velm* about buying". */
const partyOf = ({ preps, object }: Clause, buying: Clause | undefined): NounPhrase | undefined =>
  preps.find((p) => p.prep === 'with')?.np ?? (buying?.governor?.via === 'about' ? object : undefined);

const buys = ({ verb }: Clause): boolean =>
  verb.lemmas.some((l) => BUYS.test(l)) || (verb.particle === 'over' && verb.lemmas.includes('take'));

const mainLemma = ({ verb }: Clause): string => verb.lemmas.at(-1) ?? '';

const SOLD = listed('what of a firm others buy');
const PAYS = listed('verbs of paying a seller');
const AS_ALLIES = listed('verbs of doing it together');

/** "warned *Tavland* that its tax would": of what is theirs people are warned. */
function toldOfIt({ parsed: { clauses }, np }: PhraseAt): NounPhrase | undefined {
  const said = clauses.find((c) => c.subject?.possessor === np);
  const above = clauses.find((c) => said !== undefined && c.said === said);
  const warns = above !== undefined && !above.passive && above.verb.lemmas.some((l) => WARNS.test(l));
  return warns && above.object?.name !== undefined ? above.object : undefined;
}

const WARNS = listed('verbs of warning');

/** "will supply chips to *Velm* for its next phone": what whoever is supplied makes of them. */
function suppliedTo({ parsed: { clauses }, np }: PhraseAt): NounPhrase | undefined {
  const supplying = clauses.find(
    (c) =>
      !c.passive &&
      c.verb.lemmas.some((l) => SUPPLIES.test(l)) &&
      c.preps.some((p) => p.prep === 'for' && p.np.possessor === np),
  );
  return supplying?.preps.find((p) => p.prep === 'to' && p.np.name !== undefined && p.np.last <= np.first)?.np;
}

const SUPPLIES = listed('verbs of supplying');
