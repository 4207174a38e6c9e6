import type { Doc, Sentence, Token } from '../model/index.ts';
import { longestForm, type NameForm, straight } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { initials, squeeze } from '../text/fold.ts';
import type { Mention } from './mention.ts';
import { segmentRun } from './segment-run.ts';

/**
 * Names in the text: the gazetteer's, and capitalised runs for everything in no list. Running text is read first;
 * headlines in title case, where capitals say nothing, then only get names that the text or the gazetteer knows.
 */
export function findNames(doc: Doc, rulebook: Rulebook): Mention[] {
  const lowerSeen = lowerCaseWords(doc);
  const context: NameContext = { text: doc.text, rulebook, lowerSeen, seen: new Map() };
  const titled = doc.sentences.map((s) => capitalsSayNothing(s, rulebook));
  const found: Mention[] = [];
  doc.sentences.forEach((sentence, s) => {
    if (!titled[s]) found.push(...namesInRunningText(sentence, s, context));
  });
  const kept = spellOut(confirm(splitJoined(found, doc), doc, context), doc).map((m) =>
    inQuotedBrackets(doc, m) ? { ...m, defined: true } : m,
  );
  for (const m of kept) if (!m.demonym) remember(context, m, doc);
  doc.sentences.forEach((sentence, s) => {
    if (titled[s]) kept.push(...namesInTitleCase(sentence, s, context));
  });
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "Velm Norvane" where the article also names Norvane by itself and a list knows Velm: two names, a comma lost. */
function splitJoined(found: readonly Mention[], doc: Doc): Mention[] {
  const alone = new Map(found.filter((m) => m.last - m.first === 1 && !m.weak).map((m) => [m.name, m]));
  return found.flatMap((m) => {
    if (m.known !== undefined || m.last - m.first !== 2 || m.personal) return [m];
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const parts = [tokens[m.first], tokens[m.first + 1]].map((t) => (t === undefined ? undefined : alone.get(t.text)));
    if (parts[0]?.known?.kinds[0] !== 'company' || parts[1] === undefined) return [m];
    return parts.map((part, i) => {
      const token = tokens[m.first + i] as Token;
      return {
        ...(part as Mention),
        sentence: m.sentence,
        first: m.first + i,
        last: m.first + i + 1,
        from: token.from,
        to: token.to,
      };
    });
  });
}

/** "Compute Architecture for Neural Nets (CANN)": the capitals before a bracket that spell what stands in it are one name. */
function spellOut(found: readonly Mention[], doc: Doc): Mention[] {
  const spelled: Mention[] = [];
  const others = new Set<string>();
  for (const m of found) {
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const open = m.first - 1;
    if (!/^\p{Lu}{2,7}$/u.test(m.name) || tokens[open]?.text !== '(') continue;
    if (m.known !== undefined && namesAnother(found, { ...m, last: open })) others.add(m.name);
    const start = spellingOf(tokens, open, m.name);
    if (start === undefined || found.some((x) => x.sentence === m.sentence && x.first === start && x.last === open))
      continue;
    const [first, last] = [tokens[start] as Token, tokens[open - 1] as Token];
    const name = doc.text.slice(first.from, last.to).replace(/\s+/gu, ' ');
    // A known "AMD" that the article spells out as something else is not the known one.
    const known = m.known !== undefined && maySpellOut(name, m) ? m.known : undefined;
    if (m.known !== undefined && known === undefined) others.add(m.name);
    spelled.push({
      sentence: m.sentence,
      first: start,
      last: open,
      from: first.from,
      to: last.to,
      name,
      known,
      demonym: false,
      place: false,
      capital: false,
      personal: false,
      weak: false,
    });
  }
  const covered = (m: Mention) =>
    spelled.some((s) => s.sentence === m.sentence && m.first >= s.first && m.last <= s.last);
  const rest = found.filter((m) => !covered(m));
  return [...rest.map((m) => (others.has(m.name) ? { ...m, known: undefined } : m)), ...spelled].sort(
    (a, b) => a.from - b.from,
  );
}

/** "Tern and Velm Cricket Board (TCB)": the name before the bracket has these capitals and is none of the known one's. */
function namesAnother(found: readonly Mention[], { sentence, last, name, known }: Mention): boolean {
  const full = found.find((x) => x.sentence === sentence && x.last === last && x.name.includes(' '));
  if (full === undefined || (known !== undefined && full.known === known)) return false;
  const capitals = initials(full.name);
  const letters = new RegExp(`^${[...name].join('.*')}`, 'u');
  return letters.test(capitals) && !maySpellOut(full.name, { name, known } as Mention);
}

/** Whether the known name that the capitals stand for is never spelled out otherwise. */
function maySpellOut(name: string, { name: letters, known }: Mention): boolean {
  const spelled = [known?.name ?? '', ...(known?.aliases ?? [])].filter((alias) => initials(alias) === letters);
  return spelled.length === 0 || spelled.some((alias) => squeeze(alias) === squeeze(name));
}

/** Where the words before `open` begin whose capitals spell `letters`, small words between them left out. */
function spellingOf(tokens: readonly Token[], open: number, letters: string): number | undefined {
  let left = letters.length;
  for (let i = open - 1; i >= Math.max(0, open - letters.length - 4); i--) {
    const text = (tokens[i] as Token).text;
    if (text.startsWith(letters.charAt(left - 1)) && isCapital(text)) left--;
    else if (!/^(?:of|and|for|the|in|on|to|&)$/u.test(text)) return undefined;
    if (left === 0) return i;
  }
  return undefined;
}

export interface NameContext {
  readonly text: string;
  readonly rulebook: Rulebook;
  /** Words that the article also writes in lower case. */
  readonly lowerSeen: ReadonlySet<string>;
  /** Names of the running text by their first word, for headlines. */
  readonly seen: Map<string, { words: readonly string[]; mention: Mention }[]>;
}

/** A word as the gazetteer spells it. */
export const plain = (token: Token): string => straight(token.text);

/** "Norvane", "iPhone", "eBay". */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isLarge(first)) return true;
  // Most words end here: three small letters, or a short word of them.
  if (isSmall(first) && smallOrNone(text, 1) && smallOrNone(text, 2)) return false;
  return /^\p{Lu}/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text);
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const smallOrNone = (text: string, at: number): boolean => at >= text.length || isSmall(text.charCodeAt(at));
const isLarge = (code: number): boolean => code >= 65 && code <= 90;

function lowerCaseWords(doc: Doc): Set<string> {
  const seen = new Set<string>();
  for (const { tokens } of doc.sentences) for (const t of tokens) if (/^\p{Ll}+$/u.test(t.text)) seen.add(t.text);
  return seen;
}

/** True for headlines in Title Case and lines in CAPITALS. */
export function capitalsSayNothing(sentence: Sentence, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const titled = sentence.role === 'headline' || sentence.role === 'heading';
  const isWord = (t: Token) => t.text.length > 1 && /^[\p{L}'’-]+$/u.test(t.text);
  const isShouted = (t: Token) => t.text === t.text.toUpperCase();
  if (!titled && (sentence.tokens.length > LONGEST_TEASER || sentence.furniture)) return false;
  const words = sentence.tokens.filter(isWord);
  if (words.length < 2) return false;
  if (words.every(isShouted) && words.length > 2) return true;
  const common = words.slice(1).filter((t) => t.text.length > 3 && lexicon.isCommonWord(t.lower));
  if (titled) return common.length >= 1 && common.filter((t) => isCapital(t.text)).length / common.length >= 0.6;
  // A line of running text may begin with names of common words; in a teaser or a bullet every one has its capital.
  const plainWords = common.filter(
    (t) => !lexicon.titles.has(t.lower) && lexicon.functionWords.posOf(t.lower) === undefined,
  );
  return plainWords.length >= (sentence.role === 'bullet' ? 2 : 3) && plainWords.every((t) => isCapital(t.text));
}

/** A line in title case that is longer, in tokens, is a list of names rather than a teaser. */
const LONGEST_TEASER = 24;

function namesInRunningText(sentence: Sentence, s: number, context: NameContext): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  let i = 0;
  while (i < tokens.length) {
    const run = runAt(tokens, i, context);
    if (run === i) {
      i++;
      continue;
    }
    const names = segmentRun({ tokens, first: i, last: run, sentence: s }, context).flatMap((m) => closed(tokens, m));
    found.push(...(sentence.furniture ? names.map(inByline) : names));
    i = run;
  }
  return found;
}

/** "District Court for the | Western": no name ends in such a word, and one plain word before it is none. */
function closed(tokens: readonly Token[], m: Mention): Mention[] {
  let { last } = m;
  while (last > m.first && /^(?:of|for|the|on)$/u.test((tokens[last - 1] as Token).text)) last--;
  if (last === m.last || m.known !== undefined) return [m];
  if (last < m.first + 2) return [];
  const { to } = tokens[last - 1] as Token;
  return [
    {
      ...m,
      last,
      to,
      name: m.name
        .split(' ')
        .slice(0, last - m.last)
        .join(' '),
    },
  ];
}

/** Two or three unknown words in a byline are a person. */
const inByline = (m: Mention): Mention =>
  m.known === undefined &&
  m.last - m.first > 1 &&
  m.last - m.first < 5 &&
  !/^(?:File|Getty|Handout|Photo)\b/u.test(m.name)
    ? { ...m, personal: true }
    : m;

/** Where the run of capitalised words that begins at `i` ends (`i` itself: there is none). */
function runAt(tokens: readonly Token[], i: number, context: NameContext): number {
  const start = tokens[i] as Token;
  const known = knownAt(tokens, i, context);
  if (!isCapital(start.text) && known === undefined) return i;
  let end = i + (known?.words.length ?? 1);
  for (;;) {
    const next = tokens[end];
    if (next === undefined || (!next.spaced && !/^(?:,|['’]s?)$/u.test(next.text))) return end;
    if (/^(?:Inc|Corp|Ltd|Co|LLC)\.$/u.test((tokens[end - 1] as Token).text)) return end;
    if (closesFirm(tokens, end, context)) return end;
    const form = knownAt(tokens, end, context);
    if (form !== undefined) end += form.words.length;
    else if (isCapital(next.text)) end++;
    else if (continuesName(tokens, end, context) || /^(?:plc|llc|gmbh|inc\.?|ltd\.?)$/u.test(next.text)) end++;
    else {
      const bridge = bridgeAt(tokens, { from: i, at: end }, context);
      if (bridge === 0) return end;
      end += bridge;
    }
  }
}

/** "Velm & Tarn, LLP Securities Litigation", "Norvane Inc Class A": behind such a suffix another name begins. */
function closesFirm(tokens: readonly Token[], end: number, { rulebook }: NameContext): boolean {
  const last = (tokens[end - 1] as Token).text;
  const next = (tokens[end] as Token).text;
  return (
    /^(?:Inc|LLC|LLP|Ltd|PLC|plc|GmbH|SpA|S\.p\.A\.|ASA|Oyj)$/u.test(last) &&
    isCapital(next) &&
    !rulebook.lexicon.legalSuffixes.has(next)
  );
}

function knownAt(tokens: readonly Token[], i: number, { rulebook }: NameContext): NameForm | undefined {
  const text = plain(tokens[i] as Token);
  if (!rulebook.gazetteer.forms.has(text)) {
    if (isSmall(text.charCodeAt(0)) && !text.endsWith('s')) return undefined;
    if (!(/^\p{Lu}{2}/u.test(text) && text === text.toUpperCase())) return pluralForm(text, rulebook);
  }
  return longestForm(rulebook.gazetteer, tokens, i);
}

/** "iPhones": the plural of a known thing. */
function pluralForm(text: string, { gazetteer }: Rulebook): NameForm | undefined {
  if (!text.endsWith('s') || !/^\p{L}.{3,}[^s]s$/u.test(text) || !isCapital(text)) return undefined;
  return gazetteer.forms
    .get(text.slice(0, -1))
    ?.find((form) => form.words.length === 1 && !form.word && /^(?:product|model)$/u.test(form.entry.kinds[0] ?? ''));
}

/** Numbers and signs that belong to a name: "Tern 2", "Quillbee 3.5", "Oak & Pine". */
function continuesName(tokens: readonly Token[], at: number, { rulebook }: NameContext): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (rulebook.lexicon.calendar.has(before.text) || rulebook.lexicon.stopNames.has(before.text)) return false;
  if (/^\d{1,3}(?:\.\d+){0,3}[a-z]?$/u.test(token.text) || /^\d{1,4}[A-Z][A-Za-z]?$/u.test(token.text))
    return !/^(?:\d+(?:st|nd|rd|th|bn|m|k))$/u.test(token.text) && !startsQuantity(tokens, at);
  // "Tern-2 mini"
  if (/^(?:mini|nano|turbo|lite)$/u.test(token.text) && /\d[a-z]?$/u.test(before.text)) return true;
  // "Quillbee 1000 Pro"
  return (
    /^\d{4}$/u.test(token.text) &&
    /^(?:Pro|Max|Ultra|Mini|Plus|Lite|Elite|Series|XT|Ti|Super)$/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** "Norvane 40 million" is no name. */
function startsQuantity(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    /^(?:%|percent|per|million|billion|trillion|years?|days?|people|times|crore|lakh|points?|countries|states|months?|weeks?|of|other|more|new|employees|percentage|to|out)$/u.test(
      next.lower,
    )
  );
}

/** Small words inside a name ("Bank of Ostrea", "Competition and Markets Authority"): how many to take, or 0. */
function bridgeAt(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  { rulebook }: NameContext,
): number {
  const word = (tokens[at] as Token).text;
  // "Ada van der Quill"
  if (
    /^(?:van|von|de|da|del)$/u.test(word) &&
    /^(?:der|den|de|la|las|los|het|dem)$/u.test(tokens[at + 1]?.text ?? '') &&
    isCapital(tokens[at + 2]?.text ?? '')
  )
    return 2;
  const skip = tokens[at + 1]?.text === 'the' ? 2 : 1;
  const after = tokens[at + skip];
  if (after === undefined || !isCapital(after.text)) return 0;
  const before = tokens[at - 1] as Token;
  const { ofHeads, nameWords } = rulebook.lexicon;
  if (word === 'of' || word === 'for') {
    const head = ofHeads.has(before.text) || (word === 'for' && nameWords.last.get(before.text) === 'organization');
    return head && before.from >= (tokens[from] as Token).from ? skip : 0;
  }
  if (word === '&') return 1;
  // "RStudio, SAS, Velm" is a list.
  const listed = /^\p{Lu}{2,3}$/u.test(after.text) && /^(?:,|and)$/u.test(tokens[at + 2]?.text ?? '');
  if (word === ',' && skip === 1 && rulebook.lexicon.legalSuffixes.has(after.text) && !listed) return 2;
  if (
    /^(?:de|von|van|der|bin|al|da|dos|del|la|du|ibn|ben|für|fuer|des|den|di|della|delle|dei|degli|et|y|e|zur|pour)$/u.test(
      word,
    )
  )
    return 1;
  if (
    word === 'on' &&
    /^(?:Directive|Regulation|Convention|Committee|Treaty|Commission|Council|Center|Centre|Agreement|Act|Institute)$/u.test(
      before.text,
    )
  )
    return skip;
  // "the Quill's Association"
  if (
    /^['’]s$/u.test(word) &&
    rulebook.lexicon.nameWords.last.get(after.text) === 'organization' &&
    /^(?:Association|Society|Foundation|Hospital|College|Guild)$/u.test(after.text) &&
    !rulebook.gazetteer.forms.has(plain(before))
  )
    return 1;
  if (/^['’]s?$/u.test(word)) return ownedByMany(tokens, at, rulebook) ? 1 : 0;
  if (word === 'and' && /^(?:Sons|Daughters|Brothers|Bros\.?)$/u.test(after.text)) return 1;
  // "of Franklin and Marshall College"
  if (word === 'and' && /^(?:of|at|the|from)$/u.test(tokens[from - 1]?.lower ?? '') && namesSchool(tokens, at))
    return 1;
  if (word === 'and' || word === ',') return endsInBody(tokens, at, rulebook) ? 1 : 0;
  return 0;
}

/** "Novelists' Guild", "Minors' Feed Act": the possessive of a common plural inside a body's or law's name. */
function ownedByMany(tokens: readonly Token[], at: number, { lexicon }: Rulebook): boolean {
  const before = tokens[at - 1] as Token;
  if (!/^(?:\p{Lu}\p{Ll}+s|People|Women|Children|Men)$/u.test(before.text) || !lexicon.isCommonWord(before.lower))
    return false;
  let end = at + 1;
  while (end < tokens.length && isCapital((tokens[end] as Token).text)) end++;
  return (
    end > at + 1 &&
    /^(?:organization|law|government)$/u.test(lexicon.nameWords.last.get((tokens[end - 1] as Token).text) ?? '')
  );
}

/** The run behind ends in what only one body of two names can be. */
function namesSchool(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (end < tokens.length && isCapital((tokens[end] as Token).text)) end++;
  return end > at + 2 && /^(?:College|University|School|Institute|Foundation)$/u.test((tokens[end - 1] as Token).text);
}

/** "Competition *and* Markets Authority": a common word before, and a body's last word in the run behind. */
function endsInBody(tokens: readonly Token[], at: number, { lexicon, gazetteer }: Rulebook): boolean {
  const before = tokens[at - 1] as Token;
  if (!lexicon.isCommonWord(before.lower) || gazetteer.forms.has(plain(before))) return false;
  let end = at + 1;
  while (end < tokens.length && isCapital((tokens[end] as Token).text)) end++;
  const last = tokens[end - 1] as Token;
  const kind = lexicon.nameWords.last.get(last.text);
  return (
    end - at > 2 &&
    (kind === 'government' || kind === 'organization') &&
    lexicon.isCommonWord((tokens[at + 1] as Token).lower)
  );
}

/**
 * Drops what capitals alone suggested: a single common word at a sentence's start, or one that the article also writes
 * in lower case.
 */
function confirm(found: readonly Mention[], doc: Doc, { rulebook, lowerSeen }: NameContext): Mention[] {
  const inside = new Map<string, number>();
  for (const m of found) if (!m.weak && m.first > 0) inside.set(m.name, (inside.get(m.name) ?? 0) + 1);
  const weakInside = new Map<string, number>();
  for (const m of found)
    if (m.weak && !startsSentence(doc, m)) weakInside.set(m.name, (weakInside.get(m.name) ?? 0) + 1);
  const counted = countedAcronyms(doc);
  for (const m of found) {
    if (m.known !== undefined) continue;
    if (spellsCommonWords(doc, m)) counted.add(m.name);
    if (spelledBehind(doc, m)) counted.add(m.name);
    // "Large Language Models (LLMs)": what an ordinary abbreviation stands for.
    const [open, letters] = doc.sentences[m.sentence]?.tokens.slice(m.last, m.last + 2) ?? [];
    const firsts = m.name
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
      .join('');
    if (
      open?.text === '(' &&
      letters?.text.replace(/s$/u, '') === firsts &&
      rulebook.lexicon.stopNames.has(letters.text)
    )
      counted.add(m.name);
  }
  return found.filter((m) => {
    if (m.known === undefined && (counted.has(m.name) || isSum(m.name))) return false;
    if (m.known?.word === true && m.last - m.first === 1 && isUncertain(m, { doc, found, rulebook })) return false;
    if (m.last - m.first === 1 && namesIllness(doc, m)) return false;
    if (!m.weak) return true;
    if (inside.has(m.name) || inCompound(doc, m)) return true;
    if (introduced(doc, m) || beforeKindNoun(doc, m, rulebook)) return true;
    const lower = m.name.toLowerCase();
    if (presented(doc, m, rulebook)) return true;
    // "Chew said" where the article names Shou Chew
    if (found.some((x) => x.personal && x.name.endsWith(` ${m.name}`)) && actsNext(doc, m, rulebook)) return true;
    // "Figure has raised" where the article says "Figure AI"
    if (bodyOf(m, found) && actsNext(doc, m, rulebook)) return true;
    if (startsSentence(doc, m) && rulebook.lexicon.functionWords.posOf(lower) !== undefined) return false;
    if (m.known?.word)
      return (
        !startsSentence(doc, m) ||
        (weakInside.get(m.name) ?? 0) > 0 ||
        (!lowerSeen.has(lower) && (actsNext(doc, m, rulebook) || inCompany(doc, m, found)))
      );
    if (!lowerSeen.has(lower) && standsBare(doc, m, rulebook)) return true;
    if (lowerSeen.has(lower) || rulebook.lexicon.isCommonWord(lower))
      return !lowerSeen.has(lower) && (weakInside.get(m.name) ?? 0) >= 2;
    return true;
  });
}

/**
 * An ordinary word that is also a thing of somebody's ("Base", "Outlook") or a label ("Strategy: buy") names nothing unless
 * the article names its maker or gives its full name.
 */
function isUncertain(
  m: Mention,
  { doc, found, rulebook }: { doc: Doc; found: readonly Mention[]; rulebook: Rulebook },
): boolean {
  const { known } = m;
  if (known === undefined || !rulebook.lexicon.isCommonWord(m.name.toLowerCase())) return false;
  const full = found.some((x) => x.known === known && (x.name !== m.name || !x.weak));
  if (full) return false;
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  if (tokens[m.last]?.text === ':') return true;
  const before = tokens[m.first - 1]?.text ?? '-';
  return (
    known.of !== '' &&
    /^(?:\p{Lu}|\d|\W$)/u.test(before.replace(/^[,(/]/u, '')) &&
    !found.some((x) => x.known?.name === known.of)
  );
}

/** The first word of a name that the article gives in full: "Figure" of "Figure AI". */
const bodyOf = (m: Mention, found: readonly Mention[]): boolean =>
  found.some(
    (x) =>
      !x.weak &&
      /^(?:AI|Inc\.?|Corp\.?|Labs|Technologies|Holdings|Group|Robotics|Systems)$/u.test(
        x.name.slice(m.name.length + 1),
      ) &&
      x.name.startsWith(`${m.name} `),
  );

/** "the OEMs": what the article counts is a common noun, also where it stands in the singular. */
function countedAcronyms(doc: Doc): Set<string> {
  const counted = new Set<string>();
  for (const { tokens } of doc.sentences)
    for (const { text } of tokens) if (/^\p{Lu}{2,5}s$/u.test(text)) counted.add(text).add(text.slice(0, -1));
  return counted;
}

/** "contract lifecycle management (CLM)": capitals that stand for words in small letters. */
function spellsCommonWords(doc: Doc, m: Mention): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  if (!/^\p{Lu}{2,6}$/u.test(m.name) || tokens[m.first - 1]?.text !== '(') return false;
  const words = tokens.slice(Math.max(0, m.first - 1 - m.name.length), m.first - 1);
  return (
    words.length === m.name.length &&
    words.every((t, i) => /^\p{Ll}/u.test(t.text) && t.text.startsWith(m.name.charAt(i).toLowerCase()))
  );
}

/** "Alzheimer's disease". */
function namesIllness(doc: Doc, m: Mention): boolean {
  const [owns, noun] = doc.sentences[m.sentence]?.tokens.slice(m.last, m.last + 2) ?? [];
  return /^['’]s$/u.test(owns?.text ?? '') && /^(?:disease|syndrome|lymphoma|palsy)$/u.test(noun?.text ?? '');
}

/** "CRM (customer relationship management)": the same the other way round. */
function spelledBehind(doc: Doc, m: Mention): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  if (!/^\p{Lu}{2,6}$/u.test(m.name) || tokens[m.last]?.text !== '(') return false;
  const words = tokens.slice(m.last + 1, m.last + 1 + m.name.length);
  return (
    words.length === m.name.length &&
    words.every((t, i) => /^\p{Ll}/u.test(t.text) && t.text.startsWith(m.name.charAt(i).toLowerCase()))
  );
}

/** "Y309.93 billion": yen. */
const isSum = (name: string): boolean => /^(?:Y|US|A|C|S|HK|NT)?[$¥]?\d[\d.,]*$/u.test(name);

function startsSentence(doc: Doc, m: Pick<Mention, 'sentence' | 'first'>): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  let i = m.first - 1;
  while (i >= 0 && /^["“‘'(]$/u.test((tokens[i] as Token).text)) i--;
  return i < 0 || /^[:•"”.]$/u.test((tokens[i] as Token).text);
}

/** "Amazon-backed": a word of the language, but what a firm is backed by. */
function inCompound(doc: Doc, m: Mention): boolean {
  const [hyphen, tail] = doc.sentences[m.sentence]?.tokens.slice(m.last, m.last + 2) ?? [];
  return (
    m.known !== undefined &&
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    /^(?:backed|owned|led|made|run|funded)$/u.test(tail?.lower ?? '')
  );
}

/** 'Norvane Holdings Inc. ("Norvane")' */
function inQuotedBrackets(doc: Doc, m: Mention): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  return /^["“‘']$/u.test(tokens[m.first - 1]?.text ?? '') && tokens[m.first - 2]?.text === '(';
}

/** "called Specs", "an app named Notes". */
function introduced(doc: Doc, m: Mention): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  const before = tokens[m.first - 1];
  if (inQuotedBrackets(doc, m)) return true;
  const word = before !== undefined && /^["“‘']$/u.test(before.text) ? tokens[m.first - 2] : before;
  return word !== undefined && /^(?:called|named|dubbed|titled|codenamed|nicknamed|branded)$/u.test(word.lower);
}

/** A capitalised word inside a sentence with no article before it ("uses Stagehand, an app") is a name even if it is a word. */
function standsBare(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  if (startsSentence(doc, m) || lexicon.titles.has(m.name.toLowerCase())) return false;
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  const before = tokens[m.first - 1];
  const after = tokens[m.last];
  if (
    before === undefined ||
    !/^\p{Ll}+$/u.test(before.text) ||
    /^(?:the|a|an|this|that|each|every|no|any|our|their|his|her|its|my|your)$/u.test(before.lower)
  )
    return false;
  return after === undefined || !/^\p{Lu}/u.test(after.text);
}

/** "Keychain is a platform", "Figure CEO Ada Quill", "Keychain has raised": what follows presents the word as a firm. */
function presented(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  const next = tokens.slice(m.last, m.last + 8);
  const [one, two] = next;
  if (one === undefined || lexicon.functionWords.posOf(m.name.toLowerCase()) !== undefined) return false;
  if (/^(?:CEO|CTO|CFO|COO|co-founder|founder)$/u.test(one.text) && two !== undefined && isCapital(two.text))
    return true;
  const raises = one.lower === 'raised' || (one.lower === 'has' && two?.lower === 'raised');
  if (raises && next.some((t) => /^[$€£¥₹]\d/u.test(t.text))) return true;
  const opens = (one.lower === 'is' || one.lower === ',') && /^(?:a|an)$/u.test(two?.lower ?? '');
  return opens && next.slice(2).some((t) => /^(?:startup|start-up|company|firm|platform|maker)$/u.test(t.lower));
}

/** "the Maps app": a thing's noun right behind; with an owner before it ("Norvane's Canvas design platform") words may stand between. */
function beforeKindNoun(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  if (m.first === 0 || startsSentence(doc, m)) return false;
  const owned = /^(?:['’]s|its|their)$/u.test(tokens[m.first - 1]?.lower ?? '');
  for (let i = m.last; i < m.last + (owned ? 4 : 1); i++) {
    const word = tokens[i];
    if (word === undefined) return false;
    const kind = lexicon.kindNouns.get(lexicon.nounLemma(word.lower));
    if (kind === 'product' || kind === 'model') return true;
    if (!/^(?:[\p{Ll}-]+|AI)$/u.test(word.text) || lexicon.functionWords.posOf(word.lower) !== undefined) return false;
  }
  return false;
}

/** What follows tells that the word acts: "Norvane's", "Norvane said", "Norvane (", "Norvane, which". */
function actsNext(doc: Doc, m: Mention, { lexicon }: Rulebook): boolean {
  const [next, letters, close] = doc.sentences[m.sentence]?.tokens.slice(m.last, m.last + 3) ?? [];
  if (next === undefined) return false;
  // "Apple (AAPL)"
  if (next.text === '(' && close?.text === ')' && /^\p{Lu}{1,5}$/u.test(letters?.text ?? '')) return true;
  // "Apple, which makes", "Target, whose"
  if (next.text === ',' && /^(?:which|whose)$/u.test(letters?.lower ?? '')) return true;
  // "Target analyst Ada Quill"
  if (m.known !== undefined && lexicon.titles.get(next.lower) === 'post' && isCapital(letters?.text ?? '')) return true;
  return (
    /^(?:['’]s|has|is|was|will|would|had|also|did|does|plans|wants|can|could|may|might)$/u.test(next.lower) ||
    lexicon.verbLemma(next.lower).some((lemma) => lemma !== next.lower)
  );
}

/** "Figure, Norvane and Velm have", "Figure, backed by Norvane": a list of names, or the words for a firm, behind it. */
function inCompany(doc: Doc, m: Mention, found: readonly Mention[]): boolean {
  const tokens = doc.sentences[m.sentence]?.tokens ?? [];
  const [sign, word, by] = tokens.slice(m.last, m.last + 3);
  if (sign?.text !== ',' && sign?.text !== 'and') return false;
  const next = found.find((x) => x.sentence === m.sentence && x.first === m.last + 1);
  // "Strategy, Norvane said, matters" is no list.
  const lists = sign.text === 'and' || /^(?:,|and)$/u.test(tokens[next?.last ?? -1]?.text ?? '');
  if (next?.known !== undefined && !next.weak && lists) return true;
  return (
    /^(?:backed|owned|founded|led|run|based|headquartered|valued)$/u.test(word?.lower ?? '') &&
    /^(?:by|in|at)$/u.test(by?.lower ?? '')
  );
}

function remember(context: NameContext, m: Mention, doc: Doc): void {
  const words = (doc.sentences[m.sentence]?.tokens ?? []).slice(m.first, m.last).map(plain);
  const first = words[0];
  if (first === undefined || m.weak) return;
  for (const key of new Set([first, first.toUpperCase()])) {
    const list = context.seen.get(key) ?? [];
    if (!list.some((x) => x.words.length === words.length && x.words.every((w, i) => w === words[i])))
      list.push({ words, mention: m });
    list.sort((a, b) => b.words.length - a.words.length);
    context.seen.set(key, list);
  }
}

function namesInTitleCase(sentence: Sentence, s: number, context: NameContext): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = plain(tokens[i] as Token);
    const shouted = first === first.toUpperCase();
    const seen = context.seen.get(first)?.find((x) =>
      x.words.every((w, k) => {
        const token = tokens[i + k];
        return token !== undefined && (w === plain(token) || (shouted && w.toUpperCase() === plain(token)));
      }),
    );
    const form = knownAt(tokens, i, context);
    const length = Math.max(seen?.words.length ?? 0, form !== undefined && !form.word ? form.words.length : 0);
    if (length === 0) {
      i++;
      continue;
    }
    const span = {
      sentence: s,
      first: i,
      last: i + length,
      from: (tokens[i] as Token).from,
      to: (tokens[i + length - 1] as Token).to,
    };
    if (seen !== undefined && seen.words.length === length) found.push({ ...seen.mention, ...span, weak: false });
    else if (form !== undefined) found.push(mentionOfForm(form, { ...span, tokens }));
    i += length;
  }
  return found;
}

/** A mention of a known form. */
export function mentionOfForm(
  form: NameForm,
  at: { sentence: number; first: number; last: number; tokens: readonly Token[] },
): Mention {
  const first = at.tokens[at.first] as Token;
  const last = at.tokens[at.last - 1] as Token;
  return {
    sentence: at.sentence,
    first: at.first,
    last: at.last,
    from: first.from,
    to: last.to,
    name: form.words.join(' ').replace(/ ([,'.])/gu, '$1'),
    known: form.entry,
    demonym: form.demonym,
    place: form.entry.kinds.includes('place'),
    capital: form.capital,
    personal: form.entry.kinds[0] === 'person',
    weak: form.word,
  };
}
