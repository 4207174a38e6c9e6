import type { Rulebook } from '../rules/rulebook.ts';
import type { Item, NounPhrase, Sign, VerbGroup } from './phrases.ts';
import type { Word } from './words.ts';

/** Groups words into noun phrases, verb groups and the signs between them. */

const TIME_NOUN =
  /^(?:today|yesterday|tomorrow|week|month|year|day|morning|quarter|decade|weekend|evening|night|time|hour|summer|spring|fall|autumn|winter)s?$/u;
const TAKES_OVER =
  /^(?:take|hand|turn|win|pass|carry|roll|move|sign|give|make|bowl|go|mull|talk|run|look|get|cross|fall|switch|boil|hang|start|do|tip|knock|pore|preside|spill|think|leave|bring|come|bend|freeze|gloss|paper|smooth)$/u;
const PARTICLE = /^(?:up|out|off|over|down|back|away|together)$/u;
const QUANTITY =
  /^(?:more than|less than|fewer than|up to|at least|as many as|as much as|well over|well above|close to|no more than|over|under|around|about|roughly|nearly|almost|some|above|approximately)$/u;
const JOINERS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['along', 'with'],
  ['as', 'opposed', 'to'],
];
/** "together with Norvane": who else acts. */
const BESIDE: readonly (readonly string[])[] = [['together', 'with']];
const ADVERBIALS: readonly (readonly string[])[] = [
  ['the', 'likes', 'of'],
  ['in', 'effect'],
  ['in', 'turn'],
  ['in', 'part'],
  ['in', 'fact'],
  ['of', 'course'],
  ['for', 'example'],
  ['for', 'instance'],
  ['so', 'far'],
  ['at', 'first'],
  ['at', 'least'],
  ['in', 'general'],
  ['in', 'particular'],
  ['at', 'once'],
  ['in', 'short'],
];
const EXAMPLES: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['as', 'varied', 'as'],
  ['among', 'them'],
];

/** All phrases and signs of a sentence, in order. */
export function chunk(words: readonly Word[], rulebook: Rulebook): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < words.length) {
    const item = itemAt(words, i, { rulebook, items });
    items.push(item);
    i = item.last;
  }
  return items.map((item, at) => (opensClause(items, at) ? { ...(item as Sign), type: 'sub' } : item));
}

/** "as its rival grows", "after Norvane sued": a word that is a preposition elsewhere, before a subject and its verb. */
function opensClause(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.type !== 'prep' || !/^(?:as|after|before|since|until|till|than)$/u.test(item.lower)) return false;
  if (items[at + 1]?.type !== 'np') return false;
  for (let i = at + 2; i < items.length; i++) {
    const next = items[i] as Item;
    if (next.type === 'vg') {
      const after = items[i + 1];
      // "after a group led by Norvane bought"
      if (next.barePast && after?.type === 'prep' && after.lower === 'by' && items[i + 2]?.type === 'np') {
        i += 2;
        continue;
      }
      return next.form === 'finite' && (!next.barePast || after?.type === 'np' || after === undefined);
    }
    const within = next.type === 'np' || next.type === 'adv' || (next.type === 'prep' && next.lower === 'of');
    if (!within && !joinsNames(items, i)) return false;
  }
  return false;
}

/** "since Norvane and Velm signed": what joins two bare names. */
function joinsNames(items: readonly Item[], i: number): boolean {
  const isName = (item: Item | undefined) => item?.type === 'np' && item.name !== undefined && item.noun === undefined;
  const sign = items[i];
  const joint = (sign?.type === 'cc' && sign.lower === 'and') || (sign?.type === 'punct' && sign.lower === ',');
  return joint && isName(items[i - 1]) && isName(items[i + 1]);
}

interface ChunkState {
  readonly rulebook: Rulebook;
  readonly items: readonly Item[];
}

function itemAt(words: readonly Word[], i: number, state: ChunkState): Item {
  const word = words[i] as Word;
  const joined = phraseAt(words, i, JOINERS);
  if (joined > 0) return sign('cc', i, i + joined, 'and');
  const beside = phraseAt(words, i, BESIDE);
  if (beside > 0) return sign('prep', i, i + beside, 'together with');
  const adverbial = phraseAt(words, i, ADVERBIALS);
  if (adverbial > 0 && quantifierAt(words, i) === 0) return sign('adv', i, i + adverbial, 'then');
  const example = phraseAt(words, i, EXAMPLES);
  if (example > 0) return sign('prep', i, i + example, 'such as');
  if (isRelative(words, i, state)) return sign('rel', i, i + 1, word.lower);
  const group = verbGroupAt(words, i, state.rulebook);
  if (group !== undefined) return group;
  if (quantifierAt(words, i) > 0 && /^(?:vg|prep|cc)$/u.test(state.items.at(-1)?.type ?? 'prep')) {
    const amount = nounPhraseAt(words, i, state.rulebook);
    if (amount !== undefined) return amount;
  }
  const np = nounPhraseAt(words, i, state.rulebook);
  if (np !== undefined) return owned(np, state.items);
  switch (word.pos) {
    case 'prep':
    case 'to':
      return sign('prep', i, i + 1, word.lower);
    case 'punct':
      // A hyphen between spaces is a dash.
      return sign('punct', i, i + 1, /^[-‑]$/u.test(word.lower) && !isTight(words, i) ? '—' : word.lower);
    case 'cc':
    case 'sub':
    case 'adv':
    case 'adj':
      return sign(word.pos, i, i + 1, word.lower);
    case 'not':
      return sign('adv', i, i + 1, word.lower);
    default:
      return sign('other', i, i + 1, word.lower);
  }
}

/** "Norvane, whose backers include": what stands behind "whose" is of the phrase before it. */
function owned(np: NounPhrase, items: readonly Item[]): NounPhrase {
  const whose = items.at(-1);
  if (whose?.type !== 'rel' || whose.lower !== 'whose' || np.possessor !== undefined) return np;
  const before = items.at(-2)?.type === 'punct' ? items.at(-3) : items.at(-2);
  return before?.type === 'np' ? { ...np, possessor: before, det: 'poss' } : np;
}

const sign = (type: Sign['type'], first: number, last: number, lower: string): Sign => ({ type, first, last, lower });

function phraseAt(words: readonly Word[], i: number, phrases: readonly (readonly string[])[]): number {
  const first = (words[i] as Word).lower;
  for (const phrase of phrases)
    if (phrase[0] === first && phrase.every((w, k) => words[i + k]?.lower === w)) return phrase.length;
  return 0;
}

/** "who", "which", and "that" behind a noun phrase before a verb or its subject. */
function isRelative(words: readonly Word[], i: number, { items }: ChunkState): boolean {
  const word = words[i] as Word;
  const before = items.at(-1);
  const afterNoun =
    before?.type === 'np' || (before?.type === 'punct' && before.lower === ',' && items.at(-2)?.type === 'np');
  if (/^(?:who|which|whom|whose)$/u.test(word.lower)) return before !== undefined;
  if (word.lower !== 'that' || before?.type !== 'np' || !afterNoun) return false;
  if (isTold(words[i + 1], items)) return false;
  const noun = words[before.last - 1];
  // "the claim that …", "said on Monday that …" open a clause of their own.
  return !/^(?:claim|claims|report|reports|fact|idea|allegation|allegations|view|news|statement|announcement|belief|argument|concern|concerns|fear|fears|evidence|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sign|signs|possibility|extent|notion|suggestion|suggestions|warning|word|proof|hope|hopes|decision|agreement|condition|day|week|month|year|today|yesterday)$/u.test(
    noun?.lower ?? '',
  );
}

/** "told reporters *that Norvane* …", "posted on X *that it* …": what is said, and no relative clause. */
function isTold(next: Word | undefined, items: readonly Item[]): boolean {
  if (next === undefined || !/^(?:name|det|pron|num)$/u.test(next.pos)) return false;
  let k = items.length - 1;
  while (items[k]?.type === 'np' && items[k - 1]?.type === 'prep') k -= 2;
  const behindPhrase = k < items.length - 1;
  const verb = items[k]?.type === 'np' ? items[k - 1] : items[k];
  if (verb?.type !== 'vg') return false;
  const told = items[k]?.type === 'np';
  return verb.lemmas.some((l) => (told ? TELLS.test(l) : behindPhrase && SAYS.test(l)));
}

const TELLS = /^(?:tell|inform|assure|remind|notify|convince|warn)$/u;
const SAYS =
  /^(?:say|write|post|tweet|warn|argue|claim|allege|announce|testify|complain|insist|state|admit|acknowledge|explain|confirm|disclose|reveal|add)$/u;

interface VerbScan {
  at: number;
  modal?: string | undefined;
  negated: boolean;
  be: boolean;
  have: boolean;
  does: boolean;
  readonly adverbs: string[];
  to: boolean;
  auxAt: number;
}

/** The verb group that begins at `i`, or undefined. */
function verbGroupAt(words: readonly Word[], i: number, { lexicon }: Rulebook): VerbGroup | undefined {
  const { functionWords } = lexicon;
  const scan: VerbScan = {
    at: i,
    negated: false,
    be: false,
    have: false,
    does: false,
    modal: undefined,
    adverbs: [],
    to: false,
    auxAt: -1,
  };
  if (words[i]?.pos === 'to') {
    scan.to = true;
    scan.at++;
  } else if (words[i]?.pos === 'not' && words[i + 1]?.pos === 'to') {
    scan.to = true;
    scan.negated = true;
    scan.at += 2;
  } else if ((words[i]?.pos === 'adv' || words[i]?.pos === 'not') && !verbSoon(words, i)) return undefined;
  for (;;) {
    const word = words[scan.at];
    if (word === undefined) break;
    if (word.pos === 'adv' || (word.pos === 'noun' && TIME_NOUN.test(word.lower) && scan.auxAt >= 0))
      scan.adverbs.push(word.lower);
    else if (word.pos === 'not') scan.negated ||= words[scan.at + 1]?.lower !== 'only';
    else if (word.pos === 'aux') {
      const lower = word.lower.replace('’', "'");
      scan.auxAt = scan.at;
      if (functionWords.isModal(lower) || lower === "'ll" || lower === "'d") scan.modal = lower;
      else if (functionWords.isBe(lower) || /^'(?:s|re|m)$/u.test(lower)) scan.be = true;
      else if (functionWords.isHave(lower) || lower === "'ve") {
        scan.have = true;
        scan.be = false;
      } else scan.does = true;
    } else if (scan.auxAt >= 0 && timePhraseAt(words, scan.at) > 0) {
      scan.at += timePhraseAt(words, scan.at);
      continue;
    } else if (scan.auxAt >= 0 && word.lower === 'since' && /^(?:verb|aux|adv)$/u.test(words[scan.at + 1]?.pos ?? '')) {
      // "has since been bought"
      scan.at++;
      continue;
    } else if (scan.auxAt >= 0 && word.lower === 'so' && words[scan.at + 1]?.lower === 'far') {
      // "has so far raised"
      scan.at += 2;
      continue;
    } else if (opensQuotedVerb(words, scan)) {
      scan.at++;
      continue;
    } else break;
    scan.at++;
  }
  const main = words[scan.at];
  if (main?.pos === 'verb') return mainVerb(words, i, scan, lexicon.verbLemma);
  if (scan.auxAt >= 0) return auxiliaryAlone(words, i, scan);
  return undefined;
}

/** `to "help" it`, `does not "use" it`: a quotation begins between what a verb needs and the verb. */
const opensQuotedVerb = (words: readonly Word[], scan: VerbScan): boolean =>
  (scan.to || scan.auxAt >= 0) && /^["“‘]$/u.test(words[scan.at]?.text ?? '') && words[scan.at + 1]?.pos === 'verb';

/** "have *for years* struggled", "has *in recent weeks* sold": words between an auxiliary and its verb. */
function timePhraseAt(words: readonly Word[], i: number): number {
  if (!/^(?:for|in|over|since|at|on|this|last)$/u.test(words[i]?.lower ?? '')) return 0;
  for (let n = 1; n <= 4; n++) {
    const word = words[i + n];
    if (word === undefined) return 0;
    if (word.pos === 'noun' && TIME_NOUN.test(word.lower)) return words[i + n + 1]?.pos === 'verb' ? n + 1 : 0;
    if (word.pos !== 'adj' && word.pos !== 'num' && word.pos !== 'det') return 0;
  }
  return 0;
}

/** An adverb belongs to a verb group when a verb or auxiliary follows without another word between. */
function verbSoon(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.pos === 'adv' || words[k]?.pos === 'not') k++;
  return words[k]?.pos === 'verb' || words[k]?.pos === 'aux';
}

const SHARE = /^(?:majority|minority|jointly|wholly|fully|partly|part|half|family)-(?=owned|held|controlled|backed)/u;

function mainVerb(
  words: readonly Word[],
  first: number,
  scan: VerbScan,
  lemmasOf: (lower: string) => readonly string[],
): VerbGroup {
  const main = words[scan.at] as Word;
  const pastLike = main.form === 'past' || main.form === 'participle';
  // "majority-owned by Norvane" is owned by it.
  const found = lemmasOf(main.lower.replace(SHARE, ''));
  // "found" is a form of "find" in the past, of "found" in the present.
  const lemmas = pastLike && found.length > 1 ? found.filter((l) => l !== main.lower) : found;
  const next = words[scan.at + 1];
  const particle =
    next !== undefined &&
    PARTICLE.test(next.lower) &&
    quantifierAt(words, scan.at + 1) === 0 &&
    // "took over Norvane", but "banned over fears"
    (next.lower !== 'over' || lemmas.some((l) => TAKES_OVER.test(l)))
      ? next.lower
      : undefined;
  // "helped found Norvane"
  const bare = main.form === 'base' && scan.auxAt < 0 && /^help(?:s|ed|ing)?$/u.test(words[first - 1]?.lower ?? '');
  const form =
    scan.to || bare
      ? 'inf'
      : scan.auxAt >= 0
        ? words[first]?.lower === 'having' || words[first]?.lower === 'being'
          ? 'ing'
          : 'finite'
        : main.form === 'ing'
          ? 'ing'
          : main.form === 'participle'
            ? 'part'
            : 'finite';
  return {
    type: 'vg',
    first,
    last: scan.at + 1 + (particle === undefined ? 0 : 1),
    main: scan.at,
    lemmas: lemmas.length > 0 ? lemmas : [main.lower],
    form,
    passive: scan.be && pastLike && !isHas(words, scan),
    copula: false,
    negated: scan.negated,
    modal: scan.modal,
    adverbs: scan.adverbs,
    particle,
    barePast: scan.auxAt < 0 && !scan.to && pastLike,
  };
}

/** "it's raised $3 million": 's is "has" where an amount follows. */
const isHas = (words: readonly Word[], scan: VerbScan): boolean =>
  /^['’]s$/u.test(words[scan.auxAt]?.lower ?? '') && words[scan.at + 1]?.pos === 'num';

function auxiliaryAlone(words: readonly Word[], first: number, scan: VerbScan): VerbGroup {
  const lemma = scan.be ? 'be' : scan.have ? 'have' : scan.does ? 'do' : 'will';
  const ing = words[scan.auxAt]?.lower === 'being' || words[scan.auxAt]?.lower === 'having';
  return {
    type: 'vg',
    first,
    last: Math.max(scan.at, scan.auxAt + 1),
    main: scan.auxAt,
    lemmas: [lemma],
    form: scan.to ? 'inf' : ing ? 'ing' : 'finite',
    passive: false,
    copula: lemma === 'be',
    negated: scan.negated,
    modal: scan.modal,
    adverbs: scan.adverbs,
    particle: undefined,
    barePast: false,
  };
}

interface NounScan {
  at: number;
  readonly parts: number[];
  readonly compounds: { name: number; tail: string }[];
}

/** The noun phrase that begins at `i`, with its possessors, or undefined. */
function nounPhraseAt(words: readonly Word[], i: number, rulebook: Rulebook): NounPhrase | undefined {
  let possessor: NounPhrase | undefined;
  let start = i;
  for (;;) {
    const np = coreAt(words, start, { first: i, possessor, rulebook });
    if (np === undefined) return possessor;
    if (words[np.last]?.pos !== 'poss') return np;
    possessor = np;
    start = behindTickers(words, np.last + 1);
    if (coreAt(words, start, { first: i, possessor, rulebook }) === undefined)
      return { ...possessor, last: np.last + 1 };
  }
}

/** "Norvane's (NRVN) (NRVA) Quillbee": the brackets between an owner and what it owns. */
function behindTickers(words: readonly Word[], i: number): number {
  let at = i;
  while (isTicker(bracketed(words, at))) at += 3;
  return at;
}

/** The only word between brackets that open at `i`. */
const bracketed = (words: readonly Word[], i: number): Word | undefined =>
  words[i]?.lower === '(' && words[i + 2]?.lower === ')' ? words[i + 1] : undefined;

const isTicker = (word: Word | undefined): boolean => /^\p{Lu}{1,6}$/u.test(word?.text ?? '');

/** A word in brackets begins here, behind which the noun phrase goes on. */
function passesBrackets(words: readonly Word[], scan: NounScan, { lexicon }: Rulebook): boolean {
  const inside = bracketed(words, scan.at);
  const then = words[scan.at + 3];
  if (inside === undefined || then === undefined) return false;
  // "Norvane-backed (NRVN) Quillbee"
  if (scan.compounds.length > 0 && then.mention !== undefined) return true;
  if (scan.parts.length === 0) return false;
  // "Norvane (NRVN)-owned Quillbee"
  if (then.lower === '-') return true;
  // "Norvane (NRVN) president Ada Quill", "artificial intelligence (AI) company Norvane"
  return isTicker(inside) && then.pos === 'noun' && lexicon.describes(lexicon.nounLemma(then.lower));
}

interface CoreOptions {
  readonly first: number;
  readonly possessor: NounPhrase | undefined;
  readonly rulebook: Rulebook;
}

function coreAt(words: readonly Word[], start: number, options: CoreOptions): NounPhrase | undefined {
  const { rulebook, possessor, first } = options;
  const opening = words[start];
  if (opening === undefined) return undefined;
  if (opening.pos === 'pron' && possessor === undefined) return pronounPhrase(words, start);
  const scan: NounScan = { at: start + quantifierAt(words, start), parts: [], compounds: [] };
  let det: NounPhrase['det'] = possessor === undefined ? 'none' : 'poss';
  let owner = possessor;
  if (opening.pos === 'det' && scan.at === start) {
    scan.at++;
    if (rulebook.lexicon.functionWords.isPossessive(opening.lower)) {
      det = 'poss';
      owner = pronounPhrase(words, start);
      if (words[scan.at]?.lower === 'own') scan.at++;
    } else
      det =
        possessor !== undefined
          ? 'poss'
          : /^(?:the|this|that|these|those|both|all)$/u.test(opening.lower)
            ? 'def'
            : /^(?:no|neither)$/u.test(opening.lower)
              ? 'neg'
              : 'indef';
    if (words[scan.at]?.pos === 'det' && det !== 'poss') scan.at++;
  } else if (possessor !== undefined && opening.lower === 'own') scan.at++;
  while (takePart(words, scan, rulebook)) {
    // Each call moves the scan on by a word.
  }
  const nouns = scan.parts.filter((p) => words[p]?.pos === 'noun' || words[p]?.pos === 'name');
  const money = scan.parts.some((p) =>
    /[$€£¥₹]|^(?:millions?|billions?|trillions?|crore|lakh|euros?|dollars?|pounds?|yuan|yen)$/u.test(
      words[p]?.lower ?? '',
    ),
  );
  const demonymAlone = scan.parts.length === 1 && words[scan.parts[0] as number]?.mention !== undefined;
  if (nouns.length === 0 && !demonymAlone && !money) {
    const numbered = scan.parts.length > 0 && scan.parts.every((p) => words[p]?.pos === 'num');
    if (
      !numbered &&
      !(
        det !== 'none' &&
        det !== 'poss' &&
        scan.parts.length === 0 &&
        scan.at > start &&
        isBareDeterminer(opening.lower)
      )
    )
      return undefined;
  }
  const lastPart = nouns.length > 0 || demonymAlone ? trimTo(words, scan) : scan.at;
  return finish(words, { scan, first, last: lastPart, det, owner, money, rulebook });
}

/** "more than 20 chips", "over $300 million": how many words stand before the number. */
function quantifierAt(words: readonly Word[], i: number): number {
  for (const n of [3, 2, 1]) {
    if (words[i + n]?.pos !== 'num') continue;
    const phrase = words
      .slice(i, i + n)
      .map((w) => w.lower)
      .join(' ');
    if (QUANTITY.test(phrase)) return n;
  }
  return 0;
}

const isBareDeterminer = (lower: string): boolean =>
  /^(?:this|that|these|those|both|all|some|many|others|another|each|neither|either)$/u.test(lower);

function pronounPhrase(words: readonly Word[], i: number): NounPhrase {
  const word = words[i] as Word;
  return {
    type: 'np',
    first: i,
    last: i + 1,
    name: undefined,
    softName: undefined,
    noun: undefined,
    plainNoun: undefined,
    nounAt: undefined,
    moreNouns: [],
    plural: /^(?:they|them|their|we|us|our|these|those)$/u.test(word.lower),
    det: 'none',
    possessor: undefined,
    mods: [],
    compounds: [],
    pronoun: word.lower,
    money: false,
    members: [],
    examples: [],
    apposed: [],
    parent: undefined,
  };
}

/** Takes the next word into a noun phrase where it belongs to one. */
function takePart(words: readonly Word[], scan: NounScan, rulebook: Rulebook): boolean {
  const word = words[scan.at];
  if (word === undefined) return false;
  const next = words[scan.at + 1];
  if (/^[-‑]$/u.test(word.lower) && scan.parts.length > 0 && next !== undefined && isTight(words, scan.at)) {
    const name = scan.parts.at(-1) as number;
    if (next.mention !== undefined) {
      // "US-China": two names side by side.
      scan.parts.push(scan.at + 1);
      scan.at += 2;
      return true;
    }
    if (rulebook.lexicon.describes(next.lower) && next.pos === 'noun') {
      // "the Quillbee-maker": the second half heads the phrase or stands before its name.
      scan.parts.push(scan.at + 1);
      scan.at += 2;
      return true;
    }
    scan.parts.pop();
    scan.compounds.push({ name, tail: next.lower });
    scan.at += 2;
    return true;
  }
  // "the Lisbon, Port.-based firm"
  if (
    word.lower === ',' &&
    words[scan.at - 1]?.pos === 'name' &&
    words[scan.at + 2]?.lower === '-' &&
    /^(?:based|headquartered)$/u.test(words[scan.at + 3]?.lower ?? '') &&
    isTight(words, scan.at + 2)
  ) {
    scan.at++;
    return true;
  }
  if (passesBrackets(words, scan, rulebook)) {
    scan.at += 3;
    return true;
  }
  if (word.pos === 'noun' || word.pos === 'name' || word.pos === 'num' || word.pos === 'adj') {
    if (breaksBefore(words, scan, rulebook)) return false;
    scan.parts.push(scan.at++);
    return true;
  }
  // "Norvane Motors' chatbot" has an owner, "the 'chatbot' Norvane" a quotation.
  if (
    word.pos !== 'poss' &&
    /^["“”‘'’]$/u.test(word.text) &&
    next !== undefined &&
    (next.pos === 'name' || next.pos === 'noun' || next.pos === 'adj') &&
    scan.at > 0 &&
    !closesQuote(words, scan.at)
  ) {
    scan.at++;
    return true;
  }
  // "the next several weeks"
  if (
    /^(?:several|few|many|couple|dozen)$/u.test(word.lower) &&
    scan.parts.length > 0 &&
    /^(?:next|last|past|first|coming|previous|recent)$/u.test(words[scan.at - 1]?.lower ?? '')
  ) {
    scan.at++;
    return true;
  }
  const opened = /^(?:det|poss)$/u.test(words[scan.at - 1]?.pos ?? '');
  if (
    word.pos === 'adv' &&
    next !== undefined &&
    (next.pos === 'adj' || next.pos === 'num' || ((next.pos === 'noun' || next.pos === 'name') && opened))
  ) {
    scan.at++;
    return true;
  }
  if (word.pos === 'cc' && /^(?:and|&)$/u.test(word.lower) && next !== undefined && scan.parts.length > 0)
    return takeJoined(words, scan, rulebook);
  if (/^[/]$/u.test(word.lower) && next !== undefined && (next.pos === 'noun' || next.pos === 'name')) {
    scan.at++;
    return true;
  }
  return false;
}

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "Vienna-based", not "Norvane - a startup - fell". */
const isTight = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.to === words[i]?.from && words[i]?.to === words[i + 1]?.from;

/** "last week Norvane", "mergers Ada Quill", "Norvane 5 million euros": a new phrase begins. */
function breaksBefore(words: readonly Word[], scan: NounScan, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const last = words[scan.parts.at(-1) ?? -1];
  const word = words[scan.at] as Word;
  if (last === undefined || scan.compounds.length > 0) return false;
  const next = words[scan.at + 1];
  // "its main partner last year", "on Monday state employees"
  if (
    last.pos === 'noun' &&
    /^(?:last|next|this)$/u.test(word.lower) &&
    next !== undefined &&
    TIME_NOUN.test(next.lower)
  )
    return true;
  if (lexicon.calendar.has(last.text) && word.pos === 'noun' && !TIME_NOUN.test(word.lower)) return true;
  if (last.pos === 'name' && word.pos === 'noun' && givenPost(words, scan, rulebook)) return true;
  // "an offer Monday for the firm"
  if (last.pos === 'noun' && WEEKDAY.test(word.text) && !TIME_NOUN.test(next?.lower ?? '')) return true;
  if (
    last.pos === 'name' &&
    (TIME_NOUN.test(word.lower) ||
      (/^(?:last|next|this|earlier|late|early)$/u.test(word.lower) &&
        next !== undefined &&
        (TIME_NOUN.test(next.lower) || lexicon.calendar.has(next.text))) ||
      lexicon.calendar.has(word.text))
  )
    return true;
  // "on the same day President Ada Quill"
  if (word.pos === 'noun' && TIME_NOUN.test(last.lower) && /^\p{Lu}/u.test(word.text) && lexicon.titles.has(word.lower))
    return true;
  if (word.pos === 'name' && /^(?:19|20)\d\d$/u.test(last.text)) return true;
  // "the ambassador to France Ada Quill"
  const land = last.mention?.known?.isCountry === true && !last.mention.demonym;
  const posted = words[scan.at - 2]?.pos === 'prep' && lexicon.titles.has(words[scan.at - 3]?.lower ?? '');
  if (word.mention !== undefined && word.mention.known?.kinds[0] !== 'company' && land && posted) return true;
  // "Secretary of Homeland Security Ada Quill"
  if (word.mention?.personal === true && last.pos === 'name' && ofTitle(words, scan.parts[0] as number, lexicon))
    return true;
  if (word.pos === 'num') return last.pos === 'name' || last.pos === 'noun';
  if (word.pos !== 'name' || last.pos !== 'noun') return false;
  const lemma = lexicon.nounLemma(last.lower);
  if (TIME_NOUN.test(last.lower)) return true;
  if (word.mention?.personal === true)
    return (
      !lexicon.titles.has(lemma) &&
      lexicon.kindNouns.get(lemma) !== 'person' &&
      !lexicon.titles.has(last.lower) &&
      !lexicon.titles.has(`${words[scan.at - 2]?.lower ?? ''} ${last.lower}`)
    );
  return (
    !lexicon.describes(lemma) &&
    !lexicon.describes(lexicon.nounLemma(`${words[scan.at - 2]?.lower ?? ''} ${last.lower}`)) &&
    scan.at === (scan.parts.at(-1) as number) + 1
  );
}

const ofTitle = (words: readonly Word[], i: number, lexicon: Rulebook['lexicon']): boolean =>
  words[i - 1]?.lower === 'of' && lexicon.titles.has(words[i - 2]?.lower ?? '');

const APPOINTS = /^(?:nam|appoint|elect|mak|crown)(?:e|es|ed|s|ing)?$|^made$/u;

/** "named Ada Quill chief executive": a name of two words behind such a verb, and a post with no other name behind it. */
function givenPost(words: readonly Word[], scan: NounScan, { lexicon }: Rulebook): boolean {
  if (scan.parts.length !== 1 || !(words[scan.at - 1] as Word).text.includes(' ')) return false;
  if (!APPOINTS.test(words[scan.at - 2]?.lower ?? '')) return false;
  let end = scan.at;
  while (/^(?:noun|adj)$/u.test(words[end]?.pos ?? '')) end++;
  if (words[end]?.pos === 'name') return false;
  const tail = words.slice(scan.at, end).map((w) => w.lower);
  return tail.some((_, k) => lexicon.titles.has(tail.slice(k).join(' ')));
}

const closesQuote = (words: readonly Word[], i: number): boolean => /^[”’]$/u.test(words[i]?.text ?? '');

/** "U.S. and Chinese officials", "e-commerce and technology giant": modifiers joined before one head. */
function takeJoined(words: readonly Word[], scan: NounScan, { lexicon }: Rulebook): boolean {
  const before = words[scan.at - 1] as Word;
  const next = words[scan.at + 1] as Word;
  const then = words[scan.at + 2];
  const adjectives =
    before.pos === 'adj' && next.pos === 'adj' && then !== undefined && (then.pos === 'noun' || then.pos === 'adj');
  const plainPair =
    before.pos === 'noun' && !before.plural && next.pos === 'noun' && !next.plural && then?.pos === 'noun';
  const isKind = (word: Word | undefined) => word !== undefined && lexicon.kindNouns.has(lexicon.nounLemma(word.lower));
  const mixed =
    before.pos === 'adj' &&
    before.mention === undefined &&
    next.pos === 'noun' &&
    then?.pos === 'noun' &&
    isKind(then) &&
    !isKind(next);
  const nouns =
    mixed ||
    (plainPair &&
      !isKind(before) &&
      (scan.compounds.length + scan.parts.length > 1 || (isKind(then) && !isKind(next))));
  // "chief product and technology officer"
  const chief = words[scan.at - 2]?.lower === 'chief' && then?.lower === 'officer';
  const titles =
    before.pos === 'noun' &&
    (lexicon.titles.has(before.lower) || before.lower === 'officer') &&
    opensTitle(words, scan.at + 1, lexicon);
  if (!adjectives && !nouns && !titles && !chief) return false;
  scan.at++;
  return true;
}

/** "chief product officer", "defense counsel Ada Quill": a post of up to four words begins at `i`. */
function opensTitle(words: readonly Word[], i: number, { titles }: Rulebook['lexicon']): boolean {
  for (let n = 1; n <= 4; n++) {
    const run = words.slice(i, i + n);
    if (run.length < n || run.some((w) => w.pos !== 'noun' && !/^(?:chief|managing)$/u.test(w.lower))) return false;
    if (titles.has(run.map((w) => w.lower).join(' '))) return true;
    const last = run.at(-1)?.lower ?? '';
    if (last === 'officer' && run[0]?.lower === 'chief') return true;
    if (titles.has(last) && words[i + n]?.mention?.personal === true) return true;
  }
  return false;
}

/** The phrase ends with its last noun or name: trailing adjectives and numbers are not its own. */
function trimTo(words: readonly Word[], scan: NounScan): number {
  while (scan.parts.length > 0) {
    const last = words[scan.parts.at(-1) as number] as Word;
    if (last.pos === 'noun' || last.pos === 'name' || (last.mention !== undefined && scan.parts.length === 1)) break;
    if (last.pos === 'num' && scan.parts.length > 1) break;
    scan.parts.pop();
  }
  return (scan.parts.at(-1) ?? scan.at - 1) + 1;
}

/** "founder" in "founder and chief executive Ada Quill". */
function joinedNouns(
  words: readonly Word[],
  { first, nounAt, rulebook }: { first: number; nounAt: number | undefined; rulebook: Rulebook },
): string[] {
  if (nounAt === undefined) return [];
  const nouns: string[] = [];
  for (let i = first + 1; i < nounAt; i++)
    if (words[i]?.pos === 'cc' && words[i - 1]?.pos === 'noun') nouns.push(compoundNoun(words, i - 1, rulebook).lemma);
  return nouns;
}

interface FinishOptions {
  readonly scan: NounScan;
  readonly first: number;
  readonly last: number;
  readonly det: NounPhrase['det'];
  readonly owner: NounPhrase | undefined;
  readonly money: boolean;
  readonly rulebook: Rulebook;
}

function finish(words: readonly Word[], options: FinishOptions): NounPhrase {
  const { scan, first, last, det, owner, money, rulebook } = options;
  const parts = scan.parts.filter((p) => p < last);
  const headAt = [...parts].reverse().find((p) => words[p]?.pos === 'noun' || words[p]?.pos === 'name');
  const head = headAt === undefined ? undefined : words[headAt];
  const name =
    head?.pos === 'name'
      ? headAt
      : headAt === undefined && words[parts[0] ?? -1]?.mention !== undefined
        ? parts[0]
        : undefined;
  const before = name === undefined ? undefined : words[name - 1];
  const nounAt =
    head?.pos === 'noun'
      ? headAt
      : before?.pos === 'noun' && parts.includes((name as number) - 1)
        ? (name as number) - 1
        : quotedNoun(words, name, parts);
  const mods = parts.filter((p) => p !== name && words[p]?.mention !== undefined);
  const two = nounAt === undefined ? undefined : compoundNoun(words, nounAt, rulebook);
  const soft =
    name === undefined && nounAt !== undefined
      ? mods.find((p) => p === nounAt - (two?.words ?? 1) || (p < nounAt && onlyPlainBetween(words, p, nounAt)))
      : undefined;
  return {
    type: 'np',
    first,
    last,
    name,
    softName: soft !== undefined && words[soft]?.mention?.demonym !== true ? soft : undefined,
    noun: two?.lemma,
    plainNoun: nounAt === undefined ? undefined : rulebook.lexicon.nounLemma((words[nounAt] as Word).lower),
    nounAt,
    moreNouns: [
      ...joinedNouns(words, { first, nounAt, rulebook }),
      // "rival startup Norvane"
      ...parts.filter((p) => p !== nounAt && p !== name && words[p]?.lower === 'rival').map(() => 'rival'),
    ],
    plural: nounAt !== undefined && name === undefined ? (words[nounAt] as Word).plural : false,
    det,
    possessor: owner,
    mods,
    compounds: scan.compounds,
    pronoun: undefined,
    money,
    members: [],
    examples: [],
    apposed: [],
    parent: undefined,
  };
}

/** `the app "Quillbee"`: the noun before the quotation mark. */
function quotedNoun(words: readonly Word[], name: number | undefined, parts: readonly number[]): number | undefined {
  if (name === undefined || !/^["“‘']$/u.test(words[name - 1]?.text ?? '')) return undefined;
  return parts.includes(name - 2) && words[name - 2]?.pos === 'noun' ? name - 2 : undefined;
}

const onlyPlainBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).every((w) => w.pos === 'noun' || w.pos === 'adj' || /^["”’]$/u.test(w.text)) &&
  to - from <= 3;

/** "search engine" before "engine": the longest noun that a rule knows. */
function compoundNoun(words: readonly Word[], at: number, { lexicon }: Rulebook): { lemma: string; words: number } {
  for (const n of [3, 2]) {
    const run = words.slice(Math.max(0, at - n + 1), at + 1);
    if (run.length < n || run.some((w) => w.mention !== undefined)) continue;
    const lemma = lexicon.nounLemma(run.map((w) => w.lower).join(' '));
    if (lexicon.knownNoun(lemma)) return { lemma, words: n };
  }
  const lemma = lexicon.nounLemma((words[at] as Word).lower);
  // "chief insight officer": a post whatever stands between.
  const chief = lemma === 'officer' ? [2, 3, 4].find((n) => words[at - n]?.lower === 'chief') : undefined;
  return chief === undefined ? { lemma, words: 1 } : { lemma: 'chief officer', words: chief + 1 };
}
