import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import { isCapital } from './capitals.ts';
import { opensBehind } from './opening.ts';

/** What the words around a mention tell of it: above all whether it is a name although it is a word of the language. */

/** The tokens of a mention's sentence. */
export const tokensOf = (doc: Doc, { sentence }: Pick<Mention, 'sentence'>): readonly Token[] =>
  doc.sentences[sentence]?.tokens ?? [];

export const startsSentence = (doc: Doc, m: Pick<Mention, 'sentence' | 'first'>): boolean =>
  opensBehind(tokensOf(doc, m), m.first, /^[>|]$/u);

/** "Amazon-backed": a word of the language, but what a firm is backed by. */
export function inCompound(doc: Doc, m: Mention): boolean {
  const [hyphen, tail] = tokensOf(doc, m).slice(m.last, m.last + 2);
  return m.known !== undefined && hyphen?.text === '-' && !hyphen.spaced && HAD_BY.test(tail?.lower ?? '');
}

const HAD_BY = listed('ends of compounds of what is had');

/** 'Norvane Holdings Inc. ("Norvane")' */
export function inQuotedBrackets(doc: Doc, m: Mention): boolean {
  const tokens = tokensOf(doc, m);
  return /^["“‘']$/u.test(tokens[m.first - 1]?.text ?? '') && tokens[m.first - 2]?.text === '(';
}

/** "called Specs", "an app named Notes". */
export function introduced(doc: Doc, m: Mention): boolean {
  const tokens = tokensOf(doc, m);
  const before = tokens[m.first - 1];
  if (inQuotedBrackets(doc, m)) return true;
  const word = before !== undefined && /^["“‘']$/u.test(before.text) ? tokens[m.first - 2] : before;
  return word !== undefined && CALLED.test(word.lower);
}

const CALLED = listed('participles of naming');

/**
 * 'its new tool, "Operator"', 'the "Operator" tool': a word of the language in quotation marks beside a thing's noun, or
 * set off by commas behind it ("its own model, Composer, last month").
 */
export function calledThing(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const tokens = tokensOf(doc, m);
  const open = /^["“‘]$/u.test(tokens[m.first - 1]?.text ?? '');
  const close = tokens.slice(m.last, m.last + 2).findIndex((t) => /^["”’]$/u.test(t.text));
  const kindOf = (t: Token | undefined): string =>
    lexicon.kindNouns.get(t?.lower ?? '') ?? lexicon.kindNouns.get(lexicon.nounLemma(t?.lower ?? '')) ?? '';
  const isThing = (t: Token | undefined): boolean => /^(?:product|model)$/u.test(kindOf(t));
  // "its earbuds, the Quill."
  const comma = tokens[m.first - 1]?.text === 'the' && isThing(tokens[m.first - 3]) ? m.first - 2 : m.first - 1;
  const at = behindTime(tokens, comma) - 1;
  const [sign, head] = [tokens[comma], tokens[at]];
  // "its model families, Orbit, Gannet and Velm,"
  const line = LINE.test(lexicon.nounLemma(head?.lower ?? '')) && isThing(tokens[at - 1]);
  // "its closest competitor, Oblique, to"
  if (sign?.text === ',' && /^[,.]$/u.test(tokens[m.last]?.text ?? '.'))
    return (line || isThing(head) || kindOf(head) === 'company') && isOfSomebody(tokens, at);
  if (!open || close < 0) return false;
  const [before, noun] = [tokens[m.first - 2], tokens[m.first - 3]];
  return (before?.text === ',' ? isThing(noun) : isThing(before)) || (close === 0 && isThing(tokens[m.last + 1]));
}

/** "its only product *so far*, Tinker": where the noun ends behind which a time is told. */
const behindTime = (tokens: readonly Token[], comma: number): number =>
  /^(?:so far|to date|as yet)$/u.test(`${tokens[comma - 2]?.lower} ${tokens[comma - 1]?.lower}`) ? comma - 2 : comma;

const LINE = listed('lines of things');

/** "its own model", "Norvane's app", "a new app": an owner or article before the noun, with few words between. */
const isOfSomebody = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(Math.max(0, noun - 4), noun).some((t) => /^(?:['’]s|its|their|an?)$/u.test(t.lower));

/** A capitalised word inside a sentence with no article before it ("uses Stagehand, an app") is a name even if it is a word. */
export function standsBare(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  if (startsSentence(doc, m) || lexicon.titles.has(m.name.toLowerCase())) return false;
  const tokens = tokensOf(doc, m);
  const before = tokens[m.first - 1];
  const after = tokens[m.last];
  // "said that Gargoyle's"
  const said =
    before?.text === 'that' &&
    lexicon.verbLemma(tokens[m.first - 2]?.lower ?? '').some((l) => lexicon.status.sayVerbs.has(l));
  if (said && /^['’]s$/u.test(after?.text ?? '')) return true;
  if (
    before === undefined ||
    !/^\p{Ll}+$/u.test(before.text) ||
    /^(?:the|a|an|this|that|each|every|no|any|our|their|his|her|its|my|your)$/u.test(before.lower)
  )
    return false;
  return after === undefined || !/^\p{Lu}/u.test(after.text);
}

/** "Keychain is a platform", "Figure CEO Ada Quill", "Keychain has raised": what follows presents the word as a firm. */
export function presented(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const tokens = tokensOf(doc, m);
  const next = tokens.slice(m.last, m.last + 8);
  const [one, two] = next;
  if (one === undefined || lexicon.functionWords.posOf(m.name.toLowerCase()) !== undefined) return false;
  // "Self Inspection has raised": the end of a longer name.
  const before = tokens[m.first - 1]?.text ?? '';
  if (before !== 'The' && isCapital(before)) return false;
  if (OFFICER.test(one.text) && two !== undefined && isCapital(two.text)) return true;
  if (isFounded(tokens, m) || isToldApart(tokens, m, lexicon) || hasUnit(tokens, m)) return true;
  // "Swift, based in Lisbon, raised"
  const [, word, by] = next;
  if (one.text === ',' && /^(?:based|headquartered)$/u.test(word?.lower ?? '') && by?.lower === 'in')
    return m.last === 1 && actsBehindInsertion(doc, m, { lexicon });
  const raises = one.lower === 'raised' || (one.lower === 'has' && two?.lower === 'raised');
  if (raises && next.some((t) => /^[$€£¥₹]\d/u.test(t.text))) return true;
  if (one.lower !== 'is' && one.lower !== ',') return false;
  const opens = /^(?:a|an)$/u.test(two?.lower ?? '');
  if (opens && described(tokens, m.last + 2, lexicon).some((t) => DESCRIBED.test(t.lower))) return true;
  // "Threads, Norvane's rival to Velm"
  const owned = m.known === undefined || one.lower !== ',' ? [] : ownedBehind(next.slice(1));
  if (owned.length > 0)
    return (
      owned.slice(0, 3).some((t) => /^\p{Ll}/u.test(t.text) && lexicon.describes(lexicon.nounLemma(t.lower))) ||
      // "Amazon, Norvane's partner-turned-foe, also sued"
      (m.known?.kinds[0] === 'company' && startsSentence(doc, m) && actsBehindInsertion(doc, m, { lexicon }))
    );
  if (m.known === undefined && !isBareNoun(m, lexicon) && !isInsertedFor(tokens, m, lexicon)) return false;
  return isDescribed(next.slice(1), lexicon);
}

const DESCRIBED = listed('what a name is described as');

/** "Norvane's *rival to*", "Velm Motors' *lens arm*": what stands behind a name that owns it. */
function ownedBehind(next: readonly Token[]): readonly Token[] {
  const mark = next.findIndex((t) => !isCapital(t.text));
  return mark > 0 && mark < 4 && /^['’]s?$/u.test(next[mark]?.text ?? '') ? next.slice(mark + 1) : [];
}

/** "Gazette *and its dictionary subsidiary*, Velm": what only a firm has, and an ordinary word that opens the sentence has none. */
function hasUnit(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first > 0 || tokens[last]?.text !== 'and' || tokens[last + 1]?.lower !== 'its') return false;
  const behind = tokens.slice(last + 2, last + 6);
  const end = behind.findIndex((t) => !/^\p{Ll}[\p{L}-]*$/u.test(t.text));
  // "Management and its unit heads": nothing is named behind it.
  const named = behind[end]?.text === ',' ? tokens[last + 3 + end] : behind[end];
  return end > 0 && UNIT.test(behind[end - 1]?.lower ?? '') && isCapital(named?.text ?? '');
}

const UNIT = listed('parts that only firms have');

/** "Ramble, *the scooter startup*, raised": one word opens the sentence, and what it does stands behind what it is. */
function isToldApart(tokens: readonly Token[], { name, first, last }: Mention, lexicon: Rulebook['lexicon']): boolean {
  const [comma, the] = tokens.slice(last, last + 2);
  if (first > 0 || last > 1 || comma?.text !== ',' || the?.lower !== 'the') return false;
  const { adj, adv } = lexicon.classesOf(name.toLowerCase());
  const what = described(tokens, last + 2, lexicon);
  const end = last + 2 + what.length;
  const unit =
    what.some((t) => UNIT.test(t.lower)) && tokens[end]?.text === 'of' && isCapital(tokens[end + 1]?.text ?? '');
  // "Rev, the venture arm of Norvane, invested"
  const away = unit ? tokens.slice(end, end + 6).findIndex((t) => t.text === ',') : 0;
  const [close, verb, next] = away < 0 ? [] : tokens.slice(end + away);
  const acts = close?.text === ',' && isPastOrThird(verb, lexicon) && !/^(?:by|in|on|at)$/u.test(next?.lower ?? '');
  return acts && !adj && !adv && (unit || what.some((t) => DESCRIBED.test(t.lower)));
}

const OFFICER = listed('officers in capitals');

/** What stands behind "a", to the next comma, stop or preposition: "Humble, *a Lisbon-based freight startup*, has", "is *an asset* for any company". */
function described(tokens: readonly Token[], from: number, lexicon: Rulebook['lexicon']): readonly Token[] {
  const ends = (t: Token): boolean => /^[,.;:()]$/u.test(t.text) || lexicon.functionWords.posOf(t.lower) === 'prep';
  const end = tokens.findIndex((t, i) => i > from && ends(t));
  return tokens.slice(from, Math.min(end < 0 ? tokens.length : end, from + 12));
}

/** "Compass, an app for": a noun in the singular, which needs an article where it names nothing. */
function isBareNoun({ name, first, last }: Mention, lexicon: Rulebook['lexicon']): boolean {
  const lower = name.toLowerCase();
  const { noun, adv, adj } = lexicon.classesOf(lower);
  const counted = noun && !adv && !adj && lexicon.nounLemma(lower) === lower;
  // "Compass, an app", "The Compass, an app"
  return first < 2 && last === first + 1 && counted && !lexicon.titles.has(lower) && !lexicon.calendar.has(name);
}

/** "Polar, an app from Velm, *is*": an adjective alone that does what a verb says behind what it is. */
function isInsertedFor(
  tokens: readonly Token[],
  { name, first, last }: Mention,
  lexicon: Rulebook['lexicon'],
): boolean {
  const { adj, adv, verb } = lexicon.classesOf(name.toLowerCase());
  if (first > 0 || last > 1 || !adj || adv || verb.size > 0 || tokens[last]?.text !== ',') return false;
  const ends = tokens.flatMap((t, i) => (i > last && t.text === ',' ? [i] : []));
  return ends.some(
    (end) => isFiniteVerb(tokens[end + 1], lexicon) && !/^(?:by|in|on|at|to)$/u.test(tokens[end + 2]?.lower ?? ''),
  );
}

/** "is", "raised", "thinks" */
const isFiniteVerb = (t: Token | undefined, lexicon: Rulebook['lexicon']): boolean =>
  t !== undefined && (ACTS.test(t.lower) || isPastOrThird(t, lexicon)) && !lexicon.classesOf(t.lower).noun;

const ACTS = /^(?:is|was|has|had|will|would|can|could|may|said|says)$/u;

/** "Plain, out of Lisbon, *thinks*": one word opens the sentence, and what it does stands behind an insertion of a few words. */
export function actsBehindInsertion(doc: Doc, m: Mention, { lexicon }: Pick<Rulebook, 'lexicon'>): boolean {
  const tokens = tokensOf(doc, m);
  if (tokens[m.last]?.text !== ',') return false;
  const end = tokens.findIndex((t, i) => i > m.last && t.text === ',');
  const verb = /^(?:also|now|then|later|already|still|however)$/u.test(tokens[end + 1]?.lower ?? '')
    ? end + 2
    : end + 1;
  return end > 0 && end < m.last + 12 && isFiniteVerb(tokens[verb], lexicon);
}

/** "Ada Quill founded Phase in 2017": no more of the name behind it. */
const isFounded = (tokens: readonly Token[], m: Mention): boolean =>
  /^(?:co-)?founded$/u.test(tokens[m.first - 1]?.lower ?? '') && !isCapital(tokens[m.last]?.text ?? '');

/** "Cursor, the code editor made by", "Target is the retailer": a few plain words, the last a noun for things or bodies. */
function isDescribed(next: readonly Token[], lexicon: Rulebook['lexicon']): boolean {
  if (!/^(?:an?|the)$/u.test(next[0]?.lower ?? '')) return false;
  // "Data is an asset for any company": of what it is, not of whom it is for.
  const ends = (t: Token): boolean => !/^[\p{L}-]+$/u.test(t.text) || lexicon.functionWords.posOf(t.lower) === 'prep';
  const end = next.findIndex((t, i) => i > 0 && ends(t));
  return next
    .slice(1, end < 0 ? 6 : Math.min(end, 6))
    .some((t) => lexicon.kindNouns.has(lexicon.nounLemma(t.lower)) && /^\p{Ll}/u.test(t.text));
}

/** "the Maps app": a thing's noun right behind; with an owner before it ("Norvane's Canvas design platform") words may stand between. */
export function beforeKindNoun(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const tokens = tokensOf(doc, m);
  if (m.first === 0 || startsSentence(doc, m)) return false;
  const owned = /^(?:['’]s|its|their)$/u.test(tokens[m.first - 1]?.lower ?? '');
  // "its Criterion studio", "Norvane's Inception unit"
  const next = tokens[m.last]?.lower ?? '';
  if (owned && (IMPRINT.test(next) || (UNIT.test(next) && !isTrade(m.name, lexicon)))) return true;
  // "the maker of the Affinity design programs"
  const made = tokens[m.first - 1]?.lower === 'the' && isMakersThing(tokens, m.first - 1);
  for (let i = m.last; i < m.last + (owned || made ? 4 : 1); i++) {
    const word = tokens[i];
    if (word === undefined) return false;
    const kind = lexicon.kindNouns.get(lexicon.nounLemma(word.lower));
    if (kind === 'product' || kind === 'model') return true;
    if (!/^(?:[\p{Ll}-]+|AI)$/u.test(word.text) || lexicon.functionWords.posOf(word.lower) !== undefined) return false;
  }
  return false;
}

/** "its *Wholesale* unit", "its *Energy* unit", "its *Devices* unit": what the unit does, and not its name. */
const isTrade = (name: string, { fields, nounLemma }: Rulebook['lexicon']): boolean =>
  fields.has(name) || TRADE.test(name) || nounLemma(name.toLowerCase()) !== name.toLowerCase();

const TRADE = listed('trades of units');
const IMPRINT = listed('imprints');
const MAKER = listed('makers and those like them');

/** "the maker *of the*" */
const isMakersThing = (tokens: readonly Token[], article: number): boolean =>
  /^(?:of|behind)$/u.test(tokens[article - 1]?.lower ?? '') && MAKER.test(tokens[article - 2]?.lower ?? '');

/** What follows tells that the word acts: "Norvane's", "Norvane recently said", "Norvane (", "Norvane, which", "Norvane, meanwhile,". */
export function actsNext(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const [next, letters, close] = tokensOf(doc, m).slice(m.last, m.last + 3);
  if (next === undefined) return false;
  if (next.text === ',' && close?.text === ',' && INSERTED.test(letters?.lower ?? '')) return true;
  if (ADVERB.test(next.lower) && lexicon.classesOf(next.lower).adv) return isPastOrThird(letters, lexicon);
  // "Apple on Wednesday released", "Target this week sued"
  const dated =
    (next.lower === 'on' && lexicon.calendar.has(letters?.text ?? '')) ||
    (/^(?:this|last)$/u.test(next.lower) && /^(?:week|month|year)$/u.test(letters?.lower ?? ''));
  if (dated && isPastOrThird(close, lexicon)) return true;
  // "Apple (AAPL)"
  if (next.text === '(' && close?.text === ')' && /^\p{Lu}{1,5}$/u.test(letters?.text ?? '')) return true;
  // "Apple, which makes", "Target, whose"
  if (next.text === ',' && /^(?:which|whose)$/u.test(letters?.lower ?? '')) return true;
  // "Apple, while noting that", "Target, citing costs,"
  const saying = letters?.text === 'while' ? close : letters;
  if (next.text === ',' && SAYING.test(saying?.lower ?? '')) return true;
  // "Target analyst Ada Quill", "Target chief economist Ada Quill"
  const isPost = (title: string, holder: Token | undefined) =>
    /^(?:post|office)$/u.test(lexicon.titles.get(title) ?? '') && isCapital(holder?.text ?? '');
  if (m.known !== undefined && (isPost(next.lower, letters) || isPost(`${next.lower} ${letters?.lower}`, close)))
    return true;
  // "Apple supplier Norvane": what only a firm has before its name.
  if (m.known?.kinds[0] === 'company' && FIRM_BESIDE.test(next.lower) && isCapital(letters?.text ?? '')) return true;
  // "Apple executives discussed": people whom only a firm has.
  const one = lexicon.nounLemma(next.lower);
  if (m.known?.kinds[0] === 'company' && one !== next.lower && FIRM_HAS.test(one)) return true;
  return (
    /^(?:['’]s|has|is|was|will|would|had|also|did|does|plans|wants|can|could|may|might)$/u.test(next.lower) ||
    isPastOrThird(next, lexicon)
  );
}

const SAYING = /^(?:citing|noting|saying|warning|adding|acknowledging)$/u;
const FIRM_HAS = listed('people whom firms have');
const FIRM_BESIDE = listed('firms beside a firm');

/** "Norvane recently said", "Norvane then told" */
const ADVERB = /ly$|^(?:then|now|later|just|still|already|again)$/u;
const INSERTED = /^(?:meanwhile|however|too|though|instead|then)$/u;

/** "said", "plans" */
export const isPastOrThird = (token: Token | undefined, { verbLemma }: Rulebook['lexicon']): boolean =>
  token !== undefined && verbLemma(token.lower).some((lemma) => lemma !== token.lower);

/** "Figure, Norvane and Velm have", "Figure, backed by Norvane": a list of names, or the words for a firm, behind it. */
export function inCompany(doc: Doc, m: Mention, found: readonly Mention[]): boolean {
  const tokens = tokensOf(doc, m);
  const [sign, word, by] = tokens.slice(m.last, m.last + 3);
  if (sign?.text !== ',' && sign?.text !== 'and') return false;
  const next = found.find((x) => x.sentence === m.sentence && x.first === m.last + 1);
  // "Strategy, Norvane said, matters" is no list.
  const lists = sign.text === 'and' || /^(?:,|and)$/u.test(tokens[next?.last ?? -1]?.text ?? '');
  if (next !== undefined && lists && isLike(next, m)) return true;
  return OF_FIRM.test(word?.lower ?? '') && /^(?:by|in|at)$/u.test(by?.lower ?? '');
}

const OF_FIRM = listed('participles of a firm');

/** A name that nobody doubts, or an ordinary word that a list knows as a thing of the same kind: "Target and Gap". */
const isLike = (next: Mention, m: Mention): boolean =>
  !next.demonym && (!next.weak || (m.known !== undefined && next.known?.kinds[0] === m.known.kinds[0]));

/** "Norvane, Artefact, Velm": names that nobody doubts on both sides, with commas or "and" between. */
export function inNameList(doc: Doc, m: Mention, found: readonly Mention[]): boolean {
  const tokens = tokensOf(doc, m);
  const behind = tokens[m.last]?.text === ',' && tokens[m.last + 1]?.text === 'and' ? m.last + 2 : m.last + 1;
  if (tokens[m.first - 1]?.text !== ',' || !/^(?:,|and)$/u.test(tokens[m.last]?.text ?? '')) return false;
  const isName = (x: Mention) => x.sentence === m.sentence && !x.weak && !x.demonym;
  return found.some((x) => isName(x) && x.last === m.first - 1) && found.some((x) => isName(x) && x.first === behind);
}

/** "Alzheimer's disease". */
export function namesIllness(doc: Doc, m: Mention): boolean {
  const [owns, noun] = tokensOf(doc, m).slice(m.last, m.last + 2);
  return /^['’]s$/u.test(owns?.text ?? '') && ILLNESS.test(noun?.text ?? '');
}

const ILLNESS = listed('nouns of illnesses');
