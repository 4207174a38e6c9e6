import type { Token } from '../model/index.ts';
import { longestForm, type NameForm } from '../rules/gazetteer.ts';
import { isChiefOfficer } from './chief-officer.ts';
import type { Mention } from './mention.ts';
import { isCapital } from './names/capitals.ts';
import { mentionOfForm } from './names/known-form.ts';
import type { NameContext } from './names/name-context.ts';
import { numberedLaw } from './names/numbered-law.ts';
import { isShareClass } from './names/share-class.ts';

/**
 * Cuts a run of capitalised words into names: "OpenAI CEO Sam Altman" is a company, a title and a person;
 * "Former Norvane" is a common word and a company; "Chinese Quillbee" is a country and a name.
 */

export interface Run {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

const MAX_TITLE = 4;
const LOCATIVE = /^(?:in|at|near|from|outside|around|to|of|through|across)$/u;

/** The names of a run, in order. */
export function segmentRun(run: Run, context: NameContext): Mention[] {
  const mentions: Mention[] = [];
  let i = run.first;
  let person = false;
  while (i < run.last) {
    // "Senate Bill 29"
    const listed = (formAt(run, i, context)?.words.length ?? 0) > 1;
    const law = listed ? 0 : numberedLaw(run.tokens.slice(i, run.last), context.rulebook.lexicon);
    if (law > 0) {
      mentions.push(capitalRun({ ...run, first: i, last: i + law }, { context, titled: false }));
      i += law;
      continue;
    }
    const skipped = skipAt(run, i, context);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const title = officeOfRegion(run, i, mentions) ? 1 : titleAt(run, i, context);
    if (title > 0) {
      i += title;
      person = true;
      continue;
    }
    // "US Attorney General Ada Quill": the land, the office and the person, though the office has an entry of its own.
    const office = officeBeforePerson(run, i, context);
    const end = office ?? segmentEnd(run, i, context);
    const tokens = office === undefined ? run.tokens : run.tokens.slice(0, office);
    const found = namesOf({ ...run, tokens, first: i, last: end }, { context, titled: person });
    mentions.push(...found.filter((m) => m.known !== undefined || !isShareClass(m.name, context.rulebook.lexicon)));
    person = false;
    i = end;
  }
  return mentions;
}

/** "Ohio AG sues": the attorney general of a land or region, not a company's legal form. */
function officeOfRegion(run: Run, i: number, mentions: readonly Mention[]): boolean {
  const before = mentions.at(-1);
  return (
    run.tokens[i]?.text === 'AG' &&
    before?.last === i &&
    (before.known?.isCountry === true || before.known?.acts === true)
  );
}

/** Where the title inside a known body's name begins that a person's name follows. */
function officeBeforePerson(run: Run, i: number, context: NameContext): number | undefined {
  const form = formAt(run, i, context);
  const after = i + (form?.words.length ?? 0);
  if (form === undefined || form.words.length < 2 || form.entry.kinds[0] !== 'government' || after >= run.last)
    return undefined;
  if (!isFirstName(run.tokens[after], context)) return undefined;
  for (let k = i + 1; k < after; k++) {
    const title = run.tokens
      .slice(k, after)
      .map((t) => t.lower)
      .join(' ');
    if (context.rulebook.lexicon.titles.has(title)) return k;
  }
  return undefined;
}

const formAt = (run: Run, i: number, { rulebook }: NameContext): NameForm | undefined =>
  longestForm(rulebook.gazetteer, run.tokens, i);

/** Words that no name begins with here: how many to pass over. */
function skipAt(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  const token = run.tokens[i] as Token;
  const form = formAt(run, i, context);
  if (form !== undefined && form.words.length > 1) {
    const next = formAt(run, i + 1, context);
    return form.words[0] === 'The' && next !== undefined && next.words.length > form.words.length - 1 ? 1 : 0;
  }
  if (lexicon.calendar.has(token.text.replace(/\.$/u, '')))
    return run.tokens[i + 1] !== undefined && /^\d/u.test(run.tokens[i + 1]?.text ?? '') ? 2 : 1;
  if (!isCapital(token.text) && form === undefined) return 1;
  if (/^(?:The|A|An|\p{Lu})$/u.test(token.text) && form === undefined && !opensInitials(run, i, context)) return 1;
  if (form !== undefined && !form.word) return 0;
  if (form === undefined && cutsName(run, i, context)) return 1;
  if (/^\p{Lu}+-\p{Ll}/u.test(token.text) && lexicon.stopNames.has(token.text.split('-')[0] ?? '')) return 1;
  if (lexicon.stopNames.has(token.text)) return quoted(run, i) || opensBody(run, i, context) ? 0 : 1;
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
    opensSentence(run, i) || (i === run.first && /^(?:The|A|An|This|That|In|On|At|For|But|And)$/u.test(token.text));
  if (opens && form === undefined && lexicon.isCommonWord(token.lower) && !lexicon.titles.has(token.lower)) {
    const next = run.tokens[i + 1];
    const alone = i + 1 >= run.last;
    // "Scale Partners rose" at a sentence's start may be a name; "Former Norvane" is not one.
    if (alone || next === undefined) return 0;
    const known = formAt(run, i + 1, context);
    const whole = known !== undefined && (known.words.length > 1 || i + 1 + known.words.length >= run.last);
    return bodyWord(run, context) &&
      !whole &&
      !/^(?:former|new|meanwhile|both|even|only|last|while|when|if|once|since|though|although|because)$/u.test(
        token.lower,
      )
      ? 0
      : 1;
  }
  return 0;
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
    (lexicon.titles.has(before) ||
      (i === run.first && !/^(?:series|plan|class|type|group|grade|phase|vitamin|section)$/u.test(before)))
  );
}

/** `"AI Clips"`: in quotation marks the whole run is the name. */
const quoted = (run: Run, i: number): boolean =>
  i === run.first && run.last - i > 1 && between(run.tokens, i, run.last);

/** Quotation marks stand around the words. */
const between = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^["“‘]$/u.test(tokens[first - 1]?.text ?? '') && /^["”’,]$/u.test(tokens[last]?.text ?? '');

/** An adjective of the language, and nothing else. */
function isDescribing(lower: string, { rulebook }: NameContext): boolean {
  const { adj, noun, verb } = rulebook.lexicon.classesOf(lower);
  return adj && !noun && verb.size === 0;
}

/** "AI Safety Institute": the field opens the name of a body or law. */
function opensBody(run: Run, i: number, { rulebook }: NameContext): boolean {
  const last = run.tokens[run.last - 1] as Token;
  return (
    run.tokens[i]?.text === 'AI' &&
    run.last - i > 2 &&
    /^(?:organization|law|government)$/u.test(rulebook.lexicon.nameWords.last.get(last.text) ?? '')
  );
}

const bodyWord = (run: Run, { rulebook }: NameContext): boolean =>
  rulebook.lexicon.nameWords.last.has((run.tokens[run.last - 1] as Token).text);

function opensSentence(run: Run, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^["“‘'(]$/u.test((run.tokens[k] as Token).text)) k--;
  return k < 0 || /^(?:[:•"”.;]|\d+)$/u.test((run.tokens[k] as Token).text);
}

/** How many words of a title ("Prime Minister") begin at `i`; 0 where they belong to a body's name. */
function titleAt(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  const form = formAt(run, i, context);
  if (
    form !== undefined &&
    (form.words.length > 1 || !form.word) &&
    !lexicon.titles.has(form.words.join(' ').toLowerCase())
  )
    return 0;
  if (between(run.tokens, i, run.last)) return 0;
  const chief = run.tokens[i]?.text;
  const officer = run.tokens.slice(i + 1, Math.min(run.last, i + 6)).findIndex((t) => isChiefOfficer(chief, t.text));
  if (officer >= 0) return officer + 2;
  if (isSplitOfficer(run, i)) return run.last - i;
  for (let n = Math.min(MAX_TITLE, run.last - i); n > 0; n--) {
    const phrase = run.tokens
      .slice(i, i + n)
      .map((t) => t.lower)
      .join(' ');
    if (!lexicon.titles.has(phrase) && !isManyOffices(phrase, lexicon.titles)) continue;
    const after = run.tokens[i + n];
    if (i + n < run.last && after !== undefined && lexicon.nameWords.last.has(after.text) && run.last - i - n === 1)
      return 0;
    if (i + n < run.last && isBody(run, context)) return 0;
    if (namesNobody({ ...run, first: i + n }, context)) return 0;
    return n;
  }
  return 0;
}

/** "Chief Product and Marketing Officer": the small word ends the run, and the post goes on behind it. */
function isSplitOfficer(run: Run, i: number): boolean {
  const rest = run.tokens.slice(i + 1, i + 7);
  const end = rest.findIndex((t) => isChiefOfficer(run.tokens[i]?.text, t.text));
  return end > 0 && rest.slice(0, end).every((t) => isCapital(t.text) || /^(?:and|&|,)$/u.test(t.text));
}

/** "Justices Ada Quill and Bo Tarn", "Deputy Governors": not "Partners", which ends the names of firms. */
const isManyOffices = (phrase: string, titles: ReadonlyMap<string, string>): boolean =>
  phrase.endsWith('s') && (titles.get(phrase.slice(0, -1)) === 'office' || phrase.endsWith('governors'));

/** "General Statistics Office": the run ends as the name of a body does, so that the title belongs to it. */
const isBody = (run: Run, { rulebook }: NameContext): boolean =>
  /^(?:government|organization)$/u.test(
    rulebook.lexicon.nameWords.last.get((run.tokens[run.last - 1] as Token).text) ?? '',
  ) && !rulebook.morphology.isSurname((run.tokens[run.last - 1] as Token).lower);

/** "General Meeting", "Attorney Advertising": only ordinary words, of which none is a name, stand behind the title. */
function namesNobody(rest: Run, context: NameContext): boolean {
  const { lexicon, morphology } = context.rulebook;
  return (
    rest.first < rest.last &&
    rest.tokens
      .slice(rest.first, rest.last)
      .every(
        (t, k) =>
          /^\p{Lu}\p{Ll}{3,}$/u.test(t.text) &&
          lexicon.isCommonWord(t.lower) &&
          !lexicon.titles.has(t.lower) &&
          !isFirstName(t, context) &&
          !morphology.isSurname(t.lower) &&
          formAt(rest, rest.first + k, context) === undefined,
      )
  );
}

/** Where the piece that begins at `i` ends: before a title, a calendar word or an acronym that is no name. */
function segmentEnd(run: Run, i: number, context: NameContext): number {
  const { lexicon } = context.rulebook;
  let end = i + (formAt(run, i, context)?.words.length ?? 1);
  while (end < run.last) {
    const token = run.tokens[end] as Token;
    const form = formAt(run, end, context);
    if (form === undefined || form.word) {
      if (lexicon.calendar.has(token.text)) return end;
      if (titleAt(run, end, context) > 0) return end;
      // "Velm Senior Analyst": words that only stand before a post.
      if (
        /^(?:Senior|Chief|Lead|Principal|Deputy|Associate|Assistant|Interim)$/u.test(token.text) &&
        end + 1 < run.last
      )
        return end;
      if (form === undefined && cutsName(run, end, context)) return end;
      if (token.text === 'AG' && isRegion(run, i, context)) return end;
      if (lexicon.stopNames.has(token.text) && (landAt(run, i, context) || !closesName(run, end))) return end;
    }
    end += form?.words.length ?? 1;
  }
  return Math.min(end, run.last);
}

/** "Norvane Will Use Funds", "About Norvane": a small word with a capital is a headline's, unless a surname follows ("Will Tarn"). */
function cutsName(run: Run, i: number, context: NameContext): boolean {
  const token = run.tokens[i] as Token;
  if (!context.rulebook.lexicon.nameCuts.has(token.text) || quoted(run, run.first)) return false;
  const next = run.tokens[i + 1];
  const surnameNext = next !== undefined && i + 1 < run.last && !context.rulebook.lexicon.isCommonWord(next.lower);
  return !(surnameNext && (token.text === 'Will' || isFirstName(token, context)));
}

/** A country or its adjective begins here: "Chinese AI" is no name. */
function landAt(run: Run, i: number, context: NameContext): boolean {
  const form = formAt(run, i, context);
  return form?.entry.isCountry === true;
}

/** A land or a region that acts, and nothing else, begins here. */
function isRegion(run: Run, i: number, context: NameContext): boolean {
  const form = formAt(run, i, context);
  return form !== undefined && (form.entry.isCountry || form.entry.acts);
}

/** "Tern AI said" keeps its "AI"; "Tern AI models" does not. */
function closesName(run: Run, i: number): boolean {
  const token = run.tokens[i] as Token;
  if (token.text !== 'AI' && token.text !== 'VC') return /^(?:OS|TV|PC|ID|Pro|II|III|IV|V)$/u.test(token.text);
  const next = run.tokens[i + 1];
  return (
    next === undefined ||
    !/^\p{Ll}/u.test(next.text) ||
    /^(?:is|has|was|said|says|to|for|and|or|in|on|with|at|from|by|will|would|as|that|which|who|its|also|over|into|after|before|announced|launched|raised|could|may)$/u.test(
      next.lower,
    )
  );
}

interface PieceOptions {
  readonly context: NameContext;
  /** A title stands before it. */
  readonly titled: boolean;
}

/** The names in a piece that holds no title. */
function namesOf(run: Run, options: PieceOptions): Mention[] {
  const { context } = options;
  const form = formAt(run, run.first, context);
  if (form !== undefined) {
    const cut = run.first + form.words.length;
    if (cut >= run.last) return [named(weakAtStart(mentionOfForm(form, run), run, context), run, options)];
    if (standsAlone(form, { ...run, first: cut }, options))
      return [
        mentionOfForm(form, { ...run, last: cut }),
        ...namesOf({ ...run, first: cut }, { context, titled: false }),
      ];
    return [capitalRun(run, options)];
  }
  const head = bodyBeforePerson(run, context);
  if (head !== undefined)
    return [
      ...namesOf({ ...run, last: head }, options),
      ...namesOf({ ...run, first: head }, { context, titled: true }),
    ];
  for (let k = run.first + 1; k < run.last; k++) {
    const inner = formAt(run, k, context);
    const splits =
      inner !== undefined &&
      !inner.word &&
      !inner.demonym &&
      (inner.words.length > 1 || k + 1 === run.last) &&
      (opensSentence(run, run.first) ||
        /^(?:former|new|ex|then|late|longtime|rival)$/iu.test((run.tokens[k - 1] as Token).text)) &&
      inner.entry.kinds[0] !== 'place';
    const givenName =
      k >= run.last - 3 &&
      run.last - k >= 2 &&
      isFirstName(run.tokens[k], context) &&
      !context.rulebook.lexicon.nameWords.last.has((run.tokens[run.last - 1] as Token).text) &&
      context.rulebook.lexicon.isCommonWord((run.tokens[k - 1] as Token).lower);
    if (
      (splits && context.rulebook.lexicon.isCommonWord((run.tokens[k - 1] as Token).lower)) ||
      (splits && (inner?.words.length ?? 0) > 1) ||
      givenName
    )
      return [
        ...(givenName && allCommon(run, k, context) ? [] : namesOf({ ...run, last: k }, options)),
        ...namesOf({ ...run, first: k }, { context, titled: false }),
      ];
  }
  return [capitalRun(run, options)];
}

/** "chief executive of Velm Mutual Fund Ada Quill": where the name of whoever holds the post begins. */
function bodyBeforePerson(run: Run, { rulebook }: NameContext): number | undefined {
  const { lexicon } = rulebook;
  const [post, of] = [run.tokens[run.first - 2], run.tokens[run.first - 1]];
  if (of?.lower !== 'of' || !lexicon.titles.has(post?.lower ?? '')) return undefined;
  const name = run.tokens.slice(run.last - 2, run.last);
  const body = run.tokens[run.last - 3];
  const personal = name.every((t) => /^\p{Lu}\p{Ll}+$/u.test(t.text) && !lexicon.isCommonWord(t.lower));
  const ends = body !== undefined && run.last - 3 > run.first && lexicon.nameWords.last.has(body.text);
  return ends && personal ? run.last - 2 : undefined;
}

/** "Government Affairs" before a person's name: words of a post. */
function allCommon(run: Run, end: number, { rulebook }: NameContext): boolean {
  return run.tokens.slice(run.first, end).every((t) => rulebook.lexicon.isCommonWord(t.lower));
}

/** "Nothing has changed": a known name that is an ordinary word is doubtful where a sentence begins. */
function weakAtStart(mention: Mention, run: Run, { text, rulebook }: NameContext): Mention {
  const single = run.last - run.first === 1;
  // "Meta (NASDAQ: META)"
  const listed = /^ \((?:[A-Z]{2,}: ?)?[A-Z]{2,5}\)/u.test(text.slice(mention.to, mention.to + 20));
  if (single && listed) return { ...mention, weak: false };
  const doubtful =
    single && opensSentence(run, run.first) && rulebook.lexicon.isCommonWord((run.tokens[run.first] as Token).lower);
  return doubtful && !mention.known?.isCountry ? { ...mention, weak: true } : mention;
}

/** Whether a known form is a name of its own before the rest of its run. */
function standsAlone(form: NameForm, rest: Run, { context }: PieceOptions): boolean {
  const { lexicon } = context.rulebook;
  const kind = form.entry.kinds[0];
  const next = formAt(rest, rest.first, context);
  const known = next !== undefined && !next.word;
  const last = (rest.tokens[rest.last - 1] as Token).text;
  if (kind === 'company' && !form.word && next?.entry.isCountry === true && isUnit({ next, rest }, context))
    return false;
  if (known && rest.first + (next?.words.length ?? 0) >= rest.last) return true;
  if ((kind === 'place' || (form.entry.isCountry && form.word)) && startsPersonName(form, rest, context)) return false;
  if (form.demonym || kind === 'government' || kind === 'place') {
    if (known) return true;
    if (/^(?:US|U\.S\.|UK|U\.K\.|EU|U\.S)$/u.test(form.words.join(' ')))
      return !/^(?:government|organization|law)$/u.test(lexicon.nameWords.last.get(last) ?? '');
    return (
      known ||
      (form.demonym
        ? rest.last - rest.first < 2 || isFirstName(rest.tokens[rest.first], context)
        : !(lexicon.nameWords.last.has(last) && !lexicon.titles.has(last.toLowerCase())))
    );
  }
  if (kind === 'person') return true;
  if (isFirstName(rest.tokens[rest.first], context) && rest.last - rest.first >= 2) return true;
  return known && (next?.words.length ?? 0) > 1;
}

/** "Norvane India said": a company's unit in a land, where no noun goes on behind it ("Norvane China sales"). */
function isUnit({ next, rest }: { next: NameForm; rest: Run }, { rulebook }: NameContext): boolean {
  if (next.demonym || next.entry.name !== next.words.join(' ') || rest.first + next.words.length !== rest.last)
    return false;
  const after = rest.tokens[rest.last];
  if (after === undefined || !/^\p{L}/u.test(after.text)) return after === undefined || /^[,.)'’;]/u.test(after.text);
  const { noun, adj, verb } = rulebook.lexicon.classesOf(after.lower);
  return !noun && !adj && (verb.size > 0 || rulebook.lexicon.functionWords.posOf(after.lower) !== undefined);
}

/** "Everett Sandoval": a town's name that is also a given name, and a surname. */
function startsPersonName(form: NameForm, rest: Run, context: NameContext): boolean {
  const { lexicon } = context.rulebook;
  const surname = rest.tokens[rest.first] as Token;
  return (
    form.words.length === 1 &&
    rest.last - rest.first === 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(surname.text) &&
    !lexicon.nameWords.last.has(surname.text) &&
    !lexicon.isCommonWord(surname.lower) &&
    formAt(rest, rest.first, context) === undefined
  );
}

const isFirstName = (token: Token | undefined, { rulebook }: NameContext): boolean =>
  token !== undefined &&
  (rulebook.morphology.isFirstName(token.lower) ||
    token.lower
      .split('-')
      .some((part) => part.length > 2 && token.lower.includes('-') && rulebook.morphology.isFirstName(part)));

/** A title before it makes a name a person's, whatever else bears that name. */
function named(mention: Mention, run: Run, { titled }: PieceOptions): Mention {
  if (!titled || mention.known?.kinds[0] === 'person' || run.last - run.first > 1) return mention;
  return mention.known?.word === true
    ? { ...mention, known: undefined, personal: true, weak: false, place: false }
    : mention;
}

/** A name that no list knows as a whole. */
function capitalRun(run: Run, { context, titled }: PieceOptions): Mention {
  const { lexicon, morphology } = context.rulebook;
  const tokens = run.tokens.slice(run.first, run.last);
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const single = tokens.length === 1;
  const name = tokens.reduce((text, t, i) => text + (i > 0 && t.spaced ? ' ' : '') + t.text, '');
  const coded = /\p{Ll}\p{Lu}|\d/u.test(name) || (/^\p{Lu}{3,}$/u.test(name) && !lexicon.isCommonWord(first.lower));
  const initials = /^(?:\p{Lu}\.){1,3}$/u.test(first.text) && /^\p{Lu}\p{Ll}+$/u.test(last.text);
  // "V Narayanan": initials without stops before a surname that is no word.
  const bareInitials =
    tokens.length > 1 &&
    /^\p{L}/u.test(last.text) &&
    tokens.slice(0, -1).every((t) => /^\p{Lu}{1,2}$/u.test(t.text)) &&
    !lexicon.isCommonWord(last.lower);
  const personal =
    bareInitials ||
    (titled && tokens.length <= 4 && tokens.every((t) => t.text !== '&' && t.text !== 'and')) ||
    (initials && !single && tokens.length <= 3 && !lexicon.nameWords.last.has(last.text) && isSurname(last, context)) ||
    (!single &&
      tokens.length <= 4 &&
      tokens.every((t) => /^[\p{L}.'’-]+$/u.test(t.text)) &&
      isFirstName(first, context) &&
      // "Tesla Owners Mexico": no given name where it is a company's.
      !isCompany(run, context) &&
      !lexicon.nameWords.last.has(last.text) &&
      !endsAsFirm(tokens, context));
  const adverb = /ly$/u.test(run.tokens[run.first - 1]?.lower ?? '');
  const weak =
    single &&
    !titled &&
    !coded &&
    (adverb || opensSentence(run, run.first) || lexicon.isListed(first.lower) || context.lowerSeen.has(first.lower));
  const before = run.tokens[run.first - 1];
  const place =
    !personal &&
    ((single && morphology.isPlace(first.lower)) ||
      morphology.isPlace(name.toLowerCase()) ||
      (LOCATIVE.test(before?.lower ?? '') && beforePlace(run, context)));
  return {
    sentence: run.sentence,
    first: run.first,
    last: run.last,
    from: first.from,
    to: last.to,
    name,
    known: undefined,
    demonym: false,
    place,
    capital: false,
    personal,
    weak,
  };
}

/** "Shelton Capital Management": a word that firms are called by, and behind it another that is no surname. */
function endsAsFirm(tokens: readonly Token[], { rulebook: { lexicon, morphology } }: NameContext): boolean {
  const [body, last] = tokens.slice(-2);
  return (
    tokens.length > 2 &&
    lexicon.nameWords.last.get(body?.text ?? '') === 'company' &&
    lexicon.isCommonWord(last?.lower ?? '') &&
    !morphology.isSurname(last?.lower ?? '')
  );
}

/** "B. Riley Wealth" ends in a word of the language that nobody is called. */
const isSurname = (last: Token, { rulebook: { lexicon, morphology } }: NameContext): boolean =>
  !lexicon.isCommonWord(last.lower) || morphology.isSurname(last.lower);

function isCompany(run: Run, context: NameContext): boolean {
  const form = formAt(run, run.first, context);
  return form?.entry.kinds[0] === 'company' && (!form.word || run.last - run.first > 2);
}

/** "in Velm Cross, Hertfordshire": a comma and a known place follow. */
function beforePlace(run: Run, context: NameContext): boolean {
  const sign = run.tokens[run.last]?.text;
  if ((sign !== ',' && sign !== 'near') || run.tokens[run.last + 1] === undefined) return false;
  const form = formAt(run, run.last + 1, context);
  return (
    form !== undefined &&
    !form.demonym &&
    (form.entry.kinds.includes('place') || form.entry.country !== '') &&
    /^(?:place|government)$/u.test(form.entry.kinds[0] ?? '')
  );
}
