import { listed } from '../../rules/word-lists.ts';
import { isSign } from '../clauses/items.ts';
import type { Parsed } from '../parse-sentence.ts';
import { belongsTo, isBareSum, isTimeLike, type NounPhrase, type Sign } from '../phrases.ts';
import { behindFields } from './fields-of-post.ts';

/** The modifiers behind a phrase: "the sale *of Velm* *to Norvane*". */

interface PhraseAfter {
  readonly prep: string;
  readonly np: NounPhrase;
}

/** A sentence's phrases do not change once it is parsed, and each is asked for again and again. */
const known = new WeakMap<NounPhrase, readonly PhraseAfter[]>();

/** The prepositional phrases right behind a phrase, in order. */
export function phrasesAfter(parsed: Parsed, np: NounPhrase): readonly PhraseAfter[] {
  const before = known.get(np);
  if (before !== undefined) return before;
  const found = findPhrasesAfter(parsed, np);
  known.set(np, found);
  return found;
}

function findPhrasesAfter(parsed: Parsed, np: NounPhrase): readonly PhraseAfter[] {
  const { items } = parsed;
  const found: PhraseAfter[] = [];
  if (!items.includes(np)) return found;
  let i = behindPostFields(parsed, items.indexOf(np) + 1, np);
  for (;;) {
    // "locked the drone *out of* its network": the verb's.
    if (isSign(items[i], 'adv', /^out$/u)) return found;
    // "an offer Monday for Norvane"
    while (items[i]?.type === 'adv' || isMark(items[i]) || isDay(items[i])) i++;
    i = behindSum(items, behindLed(items, behindAbove(items, i)));
    const prep = items[i];
    // "from the likes of Norvane"
    const at = items[i + 1]?.type === 'adv' ? i + 2 : i + 1;
    const object = items[at];
    if (prep?.type !== 'prep' || object?.type !== 'np') return found;
    // "president of Norvane in her home state *of Tavland*": what a place is called belongs to it.
    const ofPlace = prep.lower === 'of' && PLACE.test(found.at(-1)?.np.plainNoun ?? '');
    if (!ofPlace) found.push({ prep: prep.lower, np: object });
    i = at + 1;
    // "deals with Velm and with Tarn"
    const again = items[i + 1];
    const isAgain = again?.type === 'prep' && found.some((p) => p.prep === again.lower);
    if (
      items[i]?.type === 'cc' &&
      again?.type === 'prep' &&
      (again.lower === prep.lower || (isAgain && prep.lower === 'of'))
    )
      i++;
    while (
      items[i]?.type === 'np' ||
      (isListSign(items[i]) && items[i + 1]?.type === 'np' && belongsTo(items[i + 1] as NounPhrase, object))
    )
      i++;
    // "the use of Quillbee, a drug *by Norvane*", "a rival of Velm, maker *of Quillbee*": what stands behind the apposition is its own.
    const repeated = behindTold(items, i, found);
    if (repeated !== undefined) {
      found.push(repeated);
      return found;
    }
    const behind = items[i];
    if (behind?.type === 'prep' && behind.lower === 'by' && endsInApposition(items, i)) return found;
    if (behind?.type === 'prep' && behind.lower === 'of' && isApposed(items, i - 1)) return found;
    i = behindPostFields(parsed, i, np);
  }
}

/** "a deal with Velm, *which makes lenses,* and *with Tarn*": what one of the prepositions governs again behind the relative clause. */
function behindTold(items: Parsed['items'], i: number, found: readonly PhraseAfter[]): PhraseAfter | undefined {
  if (!isSign(items[i], 'punct', /^,$/u) || items[i + 1]?.type !== 'rel') return undefined;
  const isSame = (item: Parsed['items'][number] | undefined): item is Sign =>
    item?.type === 'prep' && item.lower !== 'of' && found.some((p) => p.prep === item.lower);
  const again = items.findIndex((item, k) => k > i && isSame(item));
  const [comma, and, prep, np] = items.slice(Math.max(0, again - 2), again + 2);
  const joined = isSign(and, 'cc', /^and$/u) && isSign(comma, 'punct', /^,$/u);
  const apart = items.slice(i, Math.max(again, i)).some((item) => isSign(item, 'punct', /^[;:]$/u));
  return joined && !apart && isSame(prep) && np?.type === 'np' ? { prep: prep.lower, np } : undefined;
}

/** ", maker": a phrase without a name beside another. */
function isApposed(items: Parsed['items'], i: number): boolean {
  const told = items[i];
  const plain = told?.type === 'np' && told.parent?.as === 'apposed' && told.name === undefined;
  // "a fellow at Norvane, a member *of* Velm": the next post of one person.
  return plain && !MEMBER.test(told.plainNoun ?? '');
}

const MEMBER = listed('posts told one after another');

/** ", a drug" ends right before the index, with no comma behind. */
export function endsInApposition(items: Parsed['items'], i: number): boolean {
  const [comma, beside] = items.slice(i - 2, i);
  const told = beside?.type === 'np' && beside.parent?.as === 'apposed' && beside.name === undefined;
  return told && beside.det === 'indef' && comma?.type === 'punct' && comma.lower === ',';
}

/** "head of custody, digital and fund services *at Norvane*": the index of the body's preposition behind the fields of a post, or `i`. */
function behindPostFields(parsed: Parsed, i: number, post: NounPhrase): number {
  const { items } = parsed;
  const fields = behindFields(parsed, i, post);
  // "Director, Data and Tools, at Norvane"
  const k = fields > i && isListSign(items[fields]) ? fields + 1 : fields;
  const [prep, body] = items.slice(k, k + 2);
  const leads = prep?.type === 'prep' && /^(?:at|for|with|of)$/u.test(prep.lower);
  return k > i && leads && body?.type === 'np' && body.name !== undefined ? k : i;
}

const PLACE = listed('nouns of places');

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
      // "accused the maker of Quillbee of fraud", "of lying": the last "of" is the verb's.
      [...c.preps.map((p) => p.prep), ...c.comps.map(({ marker }) => marker)].filter((prep) => prep === 'of').length ===
        1 &&
      c.verb.lemmas.some((l) => TAKES_OF.test(l)),
  );

/** Verbs with "of" behind their object: "suspects it of theft", "stripped it of its licence". */
const TAKES_OF = listed('verbs with of behind the object');

/** "competition, *above all* from A", "ties, *particularly* with B": the index behind the comma and the adverb, or `i`. */
function behindAbove(items: Parsed['items'], i: number): number {
  const comma = items[i];
  if (comma?.type !== 'punct') return i;
  const [adverb, prep] = items.slice(i + 1, i + 3);
  const above = comma.lower === ',' && adverb?.type === 'adv' && MOSTLY.test(adverb.lower);
  return above && prep?.type === 'prep' ? i + 2 : i;
}

const MOSTLY = listed('adverbs of the larger part');

const isDay = (item: Parsed['items'][number] | undefined): boolean => item?.type === 'np' && isTimeLike(item);

/** "a bid by a group *led by A* for B": the index behind the participle and its phrase, or `i`. */
function behindLed(items: Parsed['items'], i: number): number {
  const verb = items[i];
  if (verb?.type !== 'vg' || !verb.barePast) return i;
  const [by, np] = items.slice(i + 1, i + 3);
  if (by?.type !== 'prep' || np?.type !== 'np') return i;
  // "a partner focused on chips for Norvane"
  const leads = verb.lemmas.includes('lead') ? by.lower === 'by' : verb.lemmas.includes('focus') && by.lower === 'on';
  return leads ? i + 3 : i;
}

/** "an investment *that could exceed $3 billion* in A", "a deal *valued at $2 billion* with B": the index behind the sum, or `i`. */
function behindSum(items: Parsed['items'], i: number): number {
  const verbAt = items[i]?.type === 'rel' ? i + 1 : i;
  const verb = items[verbAt];
  if (
    verb?.type !== 'vg' ||
    !verb.lemmas.some((l) => AMOUNTS.test(l)) ||
    (verbAt === i && !verb.barePast && verb.form !== 'ing')
  )
    return i;
  let k = verbAt + 1;
  while (/^(?:adj|adv|prep)$/u.test(items[k]?.type ?? '')) k++;
  const sum = items[k];
  return sum?.type === 'np' && isBareSum(sum) ? k + 1 : i;
}

const AMOUNTS = listed('verbs of amounting to a sum');

const isMark = (item: Parsed['items'][number] | undefined): boolean =>
  item?.type === 'punct' && /^["“”‘’]$/u.test(item.lower);
const isListSign = (item: Parsed['items'][number] | undefined): boolean =>
  (item?.type === 'punct' && /^[,()]$/u.test(item.lower)) || item?.type === 'cc';
