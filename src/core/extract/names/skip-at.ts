import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { isCapital } from './capitals.ts';
import { feastAt } from './feast-at.ts';
import { isCalendar } from './is-calendar.ts';
import { landEndsName } from './land-in-name.ts';
import type { NameContext } from './name-context.ts';
import { opensWithFigure } from './opening-figure.ts';
import { cutsName, isQuoteSign, standsInFirm } from './piece-end.ts';
import { formAt, isFirstName, isSurname, opensNote, opensSentence, quoted, type Run } from './run.ts';
import { isPastOrThird } from './surroundings.ts';
import { isCalledSo, opensFirm } from './title-at.ts';
import { isToldWhole } from './told-whole.ts';

/** Capitalised words that open no name. */

/** "Bitcoin-buyer Norvane", "Quillbee-parent Velm": what the next does, by a plain noun for who does it. */
function tellsNext({ tokens, last }: Run, i: number, { rulebook: { lexicon } }: NameContext): boolean {
  const doer = /^\p{Lu}[^\s-]*-(\p{Ll}+(?:er|or)|parent)$/u.exec(tokens[i]?.text ?? '')?.[1];
  return doer !== undefined && i + 1 < last && isCapital(tokens[i + 1]?.text ?? '') && lexicon.isCommonWord(doer);
}

/** Words that no name begins with here: how many to pass over. */
export function skipAt(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  const token = run.tokens[i] as Token;
  const form = formAt(run, i, context);
  if (form !== undefined && form.words.length > 1) {
    const next = formAt(run, i + 1, context);
    return form.words[0] === 'The' && next !== undefined && next.words.length > form.words.length - 1 ? 1 : 0;
  }
  if (token.text === 'Ex-') return 1;
  // "Osker-Backed Norvane": the second half of a compound, in a heading's capitals.
  if (form === undefined && run.tokens[i - 1]?.text === '-' && !token.spaced && lexicon.tails.has(token.lower))
    return 1;
  // "deals to Tavlandize its app": what is to be done, by the name of a land.
  const toMake = /^\p{Lu}\p{Ll}{3,}i[sz]e$/u.test(token.text) && run.tokens[i - 1]?.text === 'to' && i + 1 === run.last;
  if (toMake && form === undefined && /^\p{Ll}/u.test(run.tokens[run.last]?.text ?? '')) return 1;
  if (form !== undefined && isOwnTicker(run, i, context)) return 1;
  if (form === undefined && tellsNext(run, i, context)) return 1;
  // "Check Norvane Trophy 2025 full schedule": what readers are told to do.
  if (opensSentence(run, i) && form === undefined && TOLD_TO.test(token.text) && i + 1 < run.last) return 1;
  if (token.text === 'On' && form === undefined && i > run.first && i + 1 < run.last) return 1;
  // "Fine-tuning Norvane-7B took"
  if (opensSentence(run, i) && form === undefined && /^\p{Lu}\p{Ll}+-\p{Ll}+ing$/u.test(token.text)) return 1;
  // "#TarnowResults Ada Quill"
  if (form === undefined && run.tokens[i - 1]?.text === '#' && !token.spaced) return 1;
  const feast = feastAt(run, i);
  if (feast > 0) return feast;
  if (isNamedAfterMonth(run, i, context)) return 0;
  if (isCalendar(token, lexicon))
    return run.tokens[i + 1] !== undefined && /^\d/u.test(run.tokens[i + 1]?.text ?? '') ? 2 : 1;
  if (form === undefined && opensWithFigure(run.tokens, i)) return 0;
  if (form === undefined && (!isCapital(token.text) || isQuoteSign(token.text))) return 1;
  const ofLetter = () => opensInitials(run, i, context) || opensLetteredFirm(run, i, context);
  if (/^(?:The|A|An|\p{Lu})$/u.test(token.text) && form === undefined && !ofLetter()) return 1;
  // "closed its Series C.": the letter of a round.
  if (/^\p{Lu}\.$/u.test(token.text) && run.tokens[i - 1]?.text === 'Series') return 1;
  // "Fortune 500 customers": a rank.
  if (token.text === 'Fortune' && /^\d+$/u.test(run.tokens[i + 1]?.text ?? '')) return 2;
  if (form !== undefined && !form.word) return 0;
  if (form !== undefined && opensSentence(run, i) && describesNext(run, i, context)) return 1;
  if (form === undefined && cutsName(run, i, context)) return 1;
  if (form === undefined && isTickerOfNext(run, i, context)) return 1;
  if (/^\p{Lu}+-\p{Ll}/u.test(token.text) && lexicon.stopNames.has(token.text.split('-')[0] ?? '')) return 1;
  if (lexicon.stopNames.has(token.text) && !context.introduced.has(token.text))
    return quoted(run, i) ||
      opensBody(run, i, context) ||
      opensRegional(run, i, context) ||
      opensPair(run, i, context) ||
      // "Christian Quillson, head of sales": elsewhere the word for a faith.
      (FAITH.test(token.text) && opensPerson(run, i, context)) ||
      isCalledSo(run, i, context) ||
      opensWithLetters(run, i, context) ||
      opensFirmWithLetters(run, i, context) ||
      standsInFirm(run, i, context) ||
      opensFirm(run, i, context)
      ? 0
      : 1;
  // "Leading AI labs", "Pioneering AI for": a describing word before the field.
  if (
    opensSentence(run, i) &&
    form === undefined &&
    run.tokens[i + 1]?.text === 'AI' &&
    i + 2 >= run.last &&
    (/(?:ing|ed)$/u.test(token.lower) || isDescribing(token.lower, context))
  )
    return 2;
  const opens =
    opensSentence(run, i) ||
    opensNote(run, i) ||
    (i === run.first && /^(?:The|A|An|This|That|In|On|At|For|But|And)$/u.test(token.text));
  const plain = lexicon.isCommonWord(token.lower) || lexicon.kindNouns.has(lexicon.nounLemma(token.lower));
  if (opens && form === undefined && plain && !lexicon.titles.has(token.lower)) {
    const next = run.tokens[i + 1];
    const alone = i + 1 >= run.last;
    // "Domain Holdings": of what needs a name before it the word is one.
    if (NEEDS_NAME.test(next?.text ?? '') && isPlainNoun(token.lower, context)) return 0;
    if (opensPerson(run, i, context) || opensPlace(run, i, context) || neverParts(run, i, context)) return 0;
    if (landEndsName(run, i + 1, context) || opensLettered(run, i, context)) return 0;
    // "Walker & Tarnow remained its partner": what is joined to no word of the language is a name as well.
    if (next?.text === '&' && i + 2 < run.last && !lexicon.isCommonWord(run.tokens[i + 2]?.lower ?? '')) return 0;
    // "University of Velm researchers": without an article the word is a name's.
    const ofBody = lexicon.ofHeads.has(token.text) && lexicon.nameWords.last.has(token.text);
    if (next?.text === 'of' && ofBody && i + 2 < run.last) return 0;
    if (/^(?:CEO|CFO|COO|CTO)$/u.test(next?.text ?? '') && isPlainNoun(token.lower, context)) return 0;
    // "Scale Partners rose" at a sentence's start may be a name; "Former Norvane" is not one.
    if (alone || next === undefined) return 0;
    if (opensPlainName(run, i, context) || isToldWhole({ ...run, first: i }, context)) return 0;
    const known = formAt(run, i + 1, context);
    const whole = known !== undefined && (known.words.length > 1 || i + 1 + known.words.length >= run.last);
    return bodyWord(run, context) &&
      !whole &&
      !/^(?:At|As|For|In|Neither|Through|By|With|From|On)$/u.test(token.text) &&
      !tellsOfFirm(token, context) &&
      !/^(?:former|new|meanwhile|both|even|only|last|while|when|if|once|since|though|although|because)$/u.test(
        token.lower,
      )
      ? 0
      : 1;
  }
  return 0;
}

/** "an AI & Lenses Academy": joined by "&" with what ends as names do, an article before both. */
const opensPair = ({ tokens, first, last }: Run, i: number, { rulebook: { lexicon } }: NameContext): boolean =>
  tokens.slice(first, i).every(({ text }) => /^(?:The|An?)$/u.test(text)) &&
  tokens[i + 1]?.text === '&' &&
  i + 3 < last &&
  /^(?:an?|the|its|their|our|new)$/u.test(tokens[i - 1]?.lower ?? '') &&
  lexicon.nameWords.last.has(tokens[last - 1]?.text ?? '');

/** "Rival Norvane Inc.", "Retailer Norvane Holdings": what the firm behind it is. */
const tellsOfFirm = ({ lower, text }: Token, { rulebook: { lexicon } }: NameContext): boolean =>
  /^(?:rival|fellow|competitor|subsidiary|start-?up|upstart)$/u.test(lower) ||
  (/er$/u.test(lower) && lexicon.kindNouns.get(lower) === 'company' && !lexicon.nameWords.last.has(text));

const NEEDS_NAME = listed('what needs a name before it');

const TOLD_TO = listed('what readers are told to do');

/** "Limitless X Holdings": a word, a letter, and what firms are called by. */
const opensLettered = ({ tokens, last }: Run, i: number, { rulebook: { lexicon } }: NameContext): boolean =>
  i + 2 < last &&
  /^\p{Lu}$/u.test(tokens[i + 1]?.text ?? '') &&
  (lexicon.nameWords.last.get(tokens[i + 2]?.text ?? '') === 'company' ||
    lexicon.legalSuffixes.has(tokens[i + 2]?.text ?? '')) &&
  lexicon.functionWords.posOf(tokens[i]?.lower ?? '') === undefined;

/**
 * "Self Inspection has raised", "Self Inspection's app": two nouns of the language with capitals, of which the article
 * never writes the second without the first.
 */
function neverParts(run: Run, i: number, { text, lowerSeen, rulebook: { lexicon } }: NameContext): boolean {
  const [one, two] = run.tokens.slice(i, i + 2) as [Token, Token | undefined];
  if (i + 2 !== run.last || two === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(two.text)) return false;
  // "Image Credits:"
  if (run.tokens[run.last]?.text === ':') return false;
  const noun = (t: Token): boolean => lexicon.classesOf(t.lower).noun && !lexicon.titles.has(t.lower);
  if (!noun(one) || !noun(two) || lowerSeen.has(one.lower)) return false;
  const both = text.split(`${one.text} ${two.text}`).length - 1;
  return both > 1 && text.split(new RegExp(`\\b${two.text}\\b`, 'u')).length - 1 === both;
}

/** "Figure CEO Ada Quill", but "Outgoing CEO", "Company CEO". */
function isPlainNoun(lower: string, { rulebook: { lexicon } }: NameContext): boolean {
  const { noun, adj, adv } = lexicon.classesOf(lower);
  return noun && !adj && !adv && !lexicon.describes(lower) && !PART.test(lower);
}

const PART = listed('parts named before a firm');

/** "Current Norvane chief": an adjective, though some firm is called so, right before a known name. */
function describesNext(run: Run, i: number, context: NameContext): boolean {
  const next = i + 1 < run.last ? formAt(run, i + 1, context) : undefined;
  const lower = (run.tokens[i] as Token).lower;
  return (
    next?.entry.kinds[0] === 'company' &&
    context.rulebook.lexicon.classesOf(lower).adj &&
    !isFirstName(run.tokens[i], context)
  );
}

/** "NRVN Norvane": the sign of a listed firm before its name. */
function isTickerOfNext(run: Run, i: number, context: NameContext): boolean {
  const sign = (run.tokens[i] as Token).text;
  const next = i + 1 < run.last ? formAt(run, i + 1, context) : undefined;
  return (
    /^\p{Lu}{3,5}$/u.test(sign) &&
    next !== undefined &&
    !next.word &&
    next.entry.kinds[0] === 'company' &&
    new RegExp(`^${[...sign].join('.*')}`, 'u').test(next.words.join('').toUpperCase())
  );
}

/** "NRVN Norvane Inc.": the sign of a listed firm that a list knows as its own, before its name. */
function isOwnTicker(run: Run, i: number, context: NameContext): boolean {
  const sign = formAt(run, i, context);
  const next = i + 1 < run.last ? formAt(run, i + 1, context) : undefined;
  const letters = /^\p{Lu}{2,5}$/u.test(run.tokens[i]?.text ?? '');
  return (
    letters &&
    sign?.words.length === 1 &&
    next !== undefined &&
    sign.entry === next.entry &&
    next.words[0] !== sign.words[0]
  );
}

/** "Chairman V Narayanan", "S K Quillan": letters without stops before a surname, which a title announces or nothing else follows. */
function opensInitials(run: Run, i: number, { rulebook }: NameContext): boolean {
  const { lexicon } = rulebook;
  const before = run.tokens[i - 1]?.lower ?? '';
  let k = i;
  while (k < run.last && k < i + 3 && /^[B-HJ-Z]$/u.test(run.tokens[k]?.text ?? '')) k++;
  const surname = run.tokens[k];
  if (k === i || k !== run.last - 1 || surname === undefined) return false;
  const namely = /^\p{Lu}\p{Ll}{3,}$/u.test(surname.text) && !lexicon.isCommonWord(surname.lower);
  return (
    namely &&
    rulebook.gazetteer.forms.get(surname.text) === undefined &&
    (lexicon.titles.has(before) || (i === run.first && !WITH_LETTER.test(before)))
  );
}

const WITH_LETTER = listed('what a letter stands behind');

/** "*K* Capital Partners": a letter before what ends as firms' names do. */
function opensLetteredFirm({ tokens, first, last }: Run, i: number, { rulebook: { lexicon } }: NameContext): boolean {
  const isLetter = i === first && /^[B-HJ-Z]$/u.test(tokens[i]?.text ?? '');
  if (!isLetter || WITH_LETTER.test(tokens[i - 1]?.lower ?? '')) return false;
  const end = tokens[last - 1]?.text ?? '';
  return last > i + 1 && lexicon.nameWords.last.get(end) === 'company';
}

/**
 * "Code Commons, the group", "Quiet Orchard said": plain words, of which those behind the first have a capital that no sentence
 * gives them, and what they do or are behind them.
 */
function opensPlainName(run: Run, i: number, context: NameContext): boolean {
  const { lexicon } = context.rulebook;
  const [first, ...others] = run.tokens.slice(i, run.last) as [Token, ...Token[]];
  const { noun, adj } = lexicon.classesOf(first.lower);
  // "Named Quiet Orchard,"
  if (
    !(noun || adj) ||
    /(?:ed|ing)$/u.test(first.lower) ||
    lexicon.functionWords.posOf(first.lower) !== undefined ||
    others.length > 3
  )
    return false;
  const plain = others.every(
    (t, k) =>
      (/^\p{Lu}\p{Ll}{2,}$/u.test(t.text) || /^(?:&|for|of)$/u.test(t.text)) &&
      lexicon.isCommonWord(t.lower) &&
      !lexicon.titles.has(t.lower) &&
      !lexicon.stopNames.has(t.text) &&
      !lexicon.calendar.has(t.text) &&
      (formAt(run, i + 1 + k, context)?.word ?? true) &&
      !cutsName(run, i + 1 + k, context),
  );
  const [next, article] = run.tokens.slice(run.last, run.last + 2);
  const told =
    /^['’]s$/u.test(next?.text ?? '') ||
    (next?.text === ',' && /^(?:an?|the|which|whose)$/u.test(article?.lower ?? '')) ||
    (next !== undefined && /^\p{Ll}/u.test(next.text) && isPastOrThird(next, lexicon));
  return plain && told;
}

/** "Will Quillson of Norvane": a given name that is also a word, and nothing but a surname behind it. */
function opensPerson(run: Run, i: number, context: NameContext): boolean {
  const surname = run.tokens[i + 1];
  if (i + 2 !== run.last || surname === undefined || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(surname.text))
    return false;
  const given =
    (run.tokens[i]?.text === 'Will' && run.tokens.at(-1)?.text !== '?') ||
    FAITH.test(run.tokens[i]?.text ?? '') ||
    isFirstName(run.tokens[i], context);
  const { lexicon } = context.rulebook;
  const common = lexicon.isCommonWord(surname.lower);
  // "Under Quillson, a lawyer": nobody's given name is a small word.
  const small = lexicon.functionWords.posOf(run.tokens[i]?.lower ?? '') !== undefined;
  // "Mercy Quillson, a lawyer", "Peter Walker, head of research at Norvane"
  if (hasPostBehind(run, context)) return given ? isSurname(surname, context) : !common && !small;
  return given && !common && formAt(run, i + 1, context) === undefined;
}

/** "founded by *June* Quillson, a lawyer", "said *April* Quillson": a month where somebody's given name stands, and no date. */
function isNamedAfterMonth(run: Run, i: number, context: NameContext): boolean {
  const [before, month, surname] = [run.tokens[i - 1], run.tokens[i], run.tokens[i + 1]];
  if (i !== run.first || i + 2 !== run.last || !GIVEN_MONTH.test(month?.text ?? '')) return false;
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(surname?.text ?? '') || formAt(run, i + 1, context) !== undefined)
    return false;
  const common = context.rulebook.lexicon.isCommonWord(surname?.lower ?? '');
  const says = /^(?:said|says|told)$/u.test(before?.lower ?? '');
  const done = before?.text === 'by' && isToldMore(run.tokens.slice(run.last, run.last + 2));
  return !common && (says || done || hasPostBehind(run, context));
}

/** ", a former banker", ", who": what somebody is behind a comma. */
const isToldMore = ([comma, told]: readonly Token[]): boolean =>
  comma?.text === ',' && /^(?:an?|the|who|whose|formerly|previously)$/u.test(told?.lower ?? '');

const GIVEN_MONTH = listed('months that people are called by');

const FAITH = listed('faiths that people are called by');

/** ", head of", ", a former lawyer": the words for somebody's post behind a comma. */
function hasPostBehind(run: Run, { rulebook: { lexicon } }: NameContext): boolean {
  if (run.tokens[run.last]?.text !== ',') return false;
  const behind = run.tokens.slice(run.last + 1, run.last + 6);
  const end = behind.findIndex((t) => !/^[\p{Ll}-]+$/u.test(t.text));
  return behind.slice(0, end < 0 ? 5 : end).some((t) => lexicon.titles.has(t.lower));
}

/** "backed by *WI* Quillar": the letters of a state, where no town stands before them, and a surname behind them. */
function opensWithLetters(run: Run, i: number, context: NameContext): boolean {
  const { morphology } = context.rulebook;
  const { tokens, first, last } = run;
  const [letters, own] = tokens.slice(i, i + 2);
  if (i !== first || i + 2 !== last || !STATE.test(letters?.text ?? '') || own === undefined) return false;
  const strange = /^\p{Lu}\p{Ll}{2,}$/u.test(own.text) && isSurname(own, context);
  const inTown = tokens[i - 1]?.text === ',' && morphology.isPlace(tokens[i - 2]?.lower ?? '');
  return strange && !inTown && !opensSentence(run, i) && formAt(run, i + 1, context)?.word !== false;
}

const STATE = listed('letters of states');

/** "shares of *CT* Lens Estate Trust", "*NH* Hotel Group": the letters of a state, where no town stands before them, and a firm's name. */
function opensFirmWithLetters(
  { tokens, first, last }: Run,
  i: number,
  { rulebook: { lexicon } }: NameContext,
): boolean {
  if (i !== first || last - i < 3 || !STATE.test(tokens[i]?.text ?? '') || tokens[i - 1]?.text === ',') return false;
  const end = tokens[last - 1]?.text ?? '';
  const shouted = tokens.slice(i + 1, last).some(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  return !shouted && (lexicon.legalSuffixes.has(end) || lexicon.nameWords.last.get(end) === 'company');
}

/** An adjective of the language, and nothing else. */
function isDescribing(lower: string, { rulebook }: NameContext): boolean {
  const { adj, noun, verb } = rulebook.lexicon.classesOf(lower);
  return adj && !noun && verb.size === 0;
}

/** "AI Safety Institute", "sells AI Defense": the field opens the name of a body, law or thing. */
function opensBody(run: Run, i: number, context: NameContext): boolean {
  const { lexicon } = context.rulebook;
  if (run.tokens[i]?.text !== 'AI' || run.last - i < 2) return false;
  const last = run.tokens[run.last - 1] as Token;
  const body = /^(?:organization|law|government)$/u.test(lexicon.nameWords.last.get(last.text) ?? '');
  if (run.last - i > 2 && body) return true;
  // "AI President Ada Quill", "AI Chips", "AI Norvane": a common noun in the singular names a thing, where capitals tell.
  const words = run.tokens.slice(i + 1, run.last);
  return (
    (!opensSentence(run, i) || isToldWhole({ ...run, first: i }, context)) &&
    words.every(
      (t) => /^\p{Lu}\p{Ll}{2,}$/u.test(t.text) && lexicon.isCommonWord(t.lower) && !lexicon.titles.has(t.lower),
    ) &&
    lexicon.nounLemma(last.lower) === last.lower
  );
}

/** "European Medicines Agency", "Kurdish Lens Federation": of no one land, so that the adjective is part of the body's name. */
function opensRegional(run: Run, i: number, { rulebook: { lexicon } }: NameContext): boolean {
  const word = run.tokens[i]?.text ?? '';
  // "the House Republican Policy Committee", but "a Republican Congress"
  const ofParty = PARTY.test(word) && run.last - i > 2;
  if (!WORLD_PART.test(word) && !PEOPLE.test(word) && !ofParty) return false;
  const of = run.tokens.slice(0, run.last).findIndex((t, k) => k > i && /^(?:of|for|on)$/u.test(t.text));
  const head = run.tokens[(of < 0 ? run.last : of) - 1];
  return head !== run.tokens[i] && BODIES.has(lexicon.nameWords.last.get(head?.text ?? '') ?? '');
}

const WORLD_PART = listed('parts of the world');
const PEOPLE = listed('peoples of no one land');
const PARTY = /^(?:Republican|Democratic)$/u;

const BODIES: ReadonlySet<string> = new Set(['organization', 'government', 'company']);

/** "New York Gov. Ada Quill": two words that are a place's name together. */
const opensPlace = ({ tokens, last }: Run, i: number, { rulebook: { morphology } }: NameContext): boolean =>
  i + 1 < last && morphology.isPlace(`${tokens[i]?.lower} ${tokens[i + 1]?.lower}`);

const bodyWord = (run: Run, { rulebook }: NameContext): boolean =>
  rulebook.lexicon.nameWords.last.has((run.tokens[run.last - 1] as Token).text);
