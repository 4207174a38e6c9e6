import type { Pos, VerbForm } from '../model/index.ts';
import type { Lexicon, WordClasses } from '../rules/rulebook.ts';
import type { Word } from './words.ts';

/**
 * Corrections that our word lists and a word's neighbours force on any tagger: a word of one class has that class; one of
 * several is decided by what stands before and behind it; a sentence without a verb gets one where a word can be one.
 */
export function mendTags(words: readonly Word[], lexicon: Lexicon): Word[] {
  const out: Word[] = [];
  let finite = false;
  let said = false;
  for (let i = 0; i < words.length; i++) {
    const word = mendOne(
      { word: words[i] as Word, before: out, next: words[i + 1], after: words[i + 2], finite, said },
      lexicon,
    );
    const infinitive = word.form === 'base' && out.at(-1)?.pos === 'to';
    // "A lawsuit filed by Norvane goes on": a participle leaves the verb to come.
    const reduced = word.form === 'past' && words[i + 1]?.lower === 'by' && !said;
    // "Norvane-backed Velm plans to": the second half of a compound is no verb of the sentence.
    const tail = /^[-‑]$/u.test(out.at(-1)?.lower ?? '') && out.at(-1)?.to === word.from;
    if (
      !tail &&
      (word.pos === 'aux' ||
        (word.pos === 'verb' && !reduced && (word.form === 'past' || word.form === 'present' || infinitive)))
    )
      finite = true;
    said ||= finite;
    if (/^(?:[,;:—–]|and|that|which|who|but|as|because|if|while|said|says)$/u.test(word.lower)) finite = false;
    out.push(word);
  }
  return withVerb(agreeing(out, lexicon), lexicon);
}

interface MendAt {
  readonly word: Word;
  readonly before: readonly Word[];
  readonly next: Word | undefined;
  readonly after: Word | undefined;
  /** A finite verb stands before, in the same clause. */
  readonly finite: boolean;
  /** A finite verb stands before, anywhere in the sentence. */
  readonly said: boolean;
}

const OPENS_OBJECT: ReadonlySet<Pos> = new Set(['det', 'name', 'num', 'pron', 'adj']);
const OPEN: ReadonlySet<Pos> = new Set(['noun', 'verb', 'adj', 'adv', 'other']);
/** Past forms that look like the base: "hit", "cut", "put". */
const SAME_PAST = /^(?:hit|cut|put|set|let|bid|beat|shut|split|spread|cost|quit|bet|slashed)$/u;

/** -ing forms that stand before a noun and take no object. */
const ATTRIBUTE =
  /^(?:struggling|growing|emerging|rising|existing|ailing|failing|remaining|booming|thriving|aspiring|participating|surviving|fledgling)$/u;
const GROWS =
  /^(?:growing|mounting|rising|increasing|looming|intensifying|emerging|falling|declining|escalating|remaining|lasting|pending|ongoing|lingering)$/u;

const ILLNESS = /^(?:non-)?(?:alzheimer|parkinson|crohn|huntington|hodgkin|cushing|graves)$/u;

const TIME =
  /^(?:weeks?|months?|years?|days?|quarters?|decades?|night|summer|winter|spring|fall|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const asNoun = (word: Word): Word => ({
  ...word,
  pos: 'noun',
  form: undefined,
  plural: word.plural || /[^s]s$/u.test(word.lower),
});
const asModifier = (word: Word, pos: 'adj' | 'adv' | 'num'): Word => ({ ...word, pos, form: undefined, plural: false });
const asVerb = (word: Word, form: VerbForm): Word => ({ ...word, pos: 'verb', form, plural: false });

function mendOne(at: MendAt, lexicon: Lexicon): Word {
  const { word } = at;
  if (word.pos === 'to') return mendTo(at, lexicon);
  // "Norvane's Alzheimer's drug": an illness owns nothing.
  const illness = word.pos === 'poss' ? at.before.at(-1) : at.next?.pos === 'poss' ? word : undefined;
  if (illness !== undefined && ILLNESS.test(illness.lower)) return asModifier(word, 'adj');
  // "no longer allows"
  if (word.lower === 'no' && at.next?.lower === 'longer') return { ...word, pos: 'not' };
  if (word.lower === 'longer' && at.before.at(-1)?.lower === 'no') return { ...word, pos: 'adv', form: undefined };
  // "in that market"
  if (word.lower === 'that' && at.before.at(-1)?.pos === 'prep' && (at.next?.pos === 'noun' || at.next?.pos === 'adj'))
    return { ...word, pos: 'det' };
  // "Tavland police raided": no verb but behind "to".
  if (word.lower === 'police' && word.pos === 'verb' && at.before.at(-1)?.pos !== 'to')
    return { ...asNoun(word), plural: true };
  // "Lawmakers in Tavland want to ban"
  if (word.lower === 'want' && at.next?.pos === 'to' && /^(?:name|noun|pron)$/u.test(at.before.at(-1)?.pos ?? ''))
    return asVerb(word, 'present');
  // "faces growing competition": what grows by itself has no object.
  if (
    GROWS.test(word.lower) &&
    OPEN.has(word.pos) &&
    /^(?:verb|prep|cc|to)$/u.test(at.before.at(-1)?.pos ?? '') &&
    (at.next?.pos === 'noun' || at.next?.pos === 'adj')
  )
    return asModifier(word, 'adj');
  // "Use of Quillbee is", "export controls on"
  if (
    word.pos === 'verb' &&
    ((at.before.length === 0 && word.form === 'base' && at.next?.lower === 'of') ||
      (/^(?:controls|curbs)$/u.test(word.lower) && /^(?:export|import|capital)$/u.test(at.before.at(-1)?.lower ?? '')))
  )
    return asNoun(word);
  // "in a blog post announced": the preposition is rare in the news.
  if (word.lower === 'post' && word.pos === 'prep' && /^(?:det|noun|adj|name|poss)$/u.test(at.before.at(-1)?.pos ?? ''))
    return asNoun(word);
  // "fourth-generation Quillbee phones"
  if (/-generation$/u.test(word.lower) && /^(?:noun|name|adj)$/u.test(at.next?.pos ?? ''))
    return asModifier(word, 'adj');
  // "56 per cent"
  if (
    (word.lower === 'per' && at.next?.lower === 'cent') ||
    (word.lower === 'cent' && at.before.at(-1)?.lower === 'per')
  )
    return asModifier(word, 'num');
  // "Firms like Norvane", "by payments firm Norvane"
  if (/^firms?$/u.test(word.lower) && word.pos === 'verb' && at.next?.lower !== 'up') return asNoun(word);
  // "Norvane shares soared after": what rises or falls is no verb.
  if (word.lower === 'shares' && word.pos === 'verb' && isPriced(at, lexicon)) return asNoun(word);
  // "provided funding to Norvane": what is given is a noun.
  if (
    word.form === 'ing' &&
    /^(?:funding|financing|backing)$/u.test(word.lower) &&
    /^(?:provid|g[ai]v|offer|extend)\p{L}*$/u.test(at.before.at(-1)?.lower ?? '') &&
    at.next?.lower === 'to'
  )
    return asNoun(word);
  // "Thanks to a deal"
  if (word.lower === 'thanks' && at.before.length === 0 && at.next?.lower === 'to')
    return { ...word, pos: 'prep', form: undefined };
  // "a 50-50 joint venture"
  if (word.lower === 'joint' && at.before.at(-1)?.pos === 'num' && OPEN.has(word.pos))
    return { ...word, pos: 'adj', form: undefined };
  if (word.lower === 'venture' && at.before.at(-1)?.lower === 'joint') return asNoun(word);
  // "acquired and integrated Norvane", "was founded by A and later received investment"
  if (word.pos === 'adj' && word.mention === undefined && goesOnActing(at, lexicon)) return asVerb(word, 'past');
  // "power giant Norvane", "oil major Norvane": a noun before the noun that says what the name is.
  if (word.pos === 'verb' && word.form === 'base' && isTrade(at, lexicon)) return asNoun(word);
  // "where the company aims to challenge"
  if (word.pos === 'noun' && at.next?.pos === 'to' && isAiming(at, lexicon)) return asVerb(word, 'present');
  // "took part in", "has long wanted"
  if (word.lower === 'part' && /^(?:take|takes|took|taken|taking)$/u.test(at.before.at(-1)?.lower ?? ''))
    return asNoun(word);
  if (word.lower === 'long' && at.before.at(-1)?.pos === 'aux' && at.next?.pos === 'verb')
    return { ...word, pos: 'adv', form: undefined };
  // "Norvane teams up with Velm"
  if (word.lower === 'up' && word.pos === 'verb' && !/^(?:to|aux)$/u.test(at.before.at(-1)?.pos ?? ''))
    return { ...word, pos: 'prep', form: undefined };
  // "Norvane first unveiled its plan"
  if (word.lower === 'first' && word.pos === 'num' && saysWhen(at)) return { ...word, pos: 'adv', form: undefined };
  // "record funding rounds and"
  if (word.lower === 'rounds' && /^(?:noun|adj)$/u.test(at.before.at(-1)?.pos ?? '') && !takesObject(at.next))
    return asNoun(word);
  // "is also willing to", "the firm run by", "the nonprofit controlling Norvane"
  if (word.lower === 'willing' && at.next?.pos === 'to') return { ...word, pos: 'adj', form: undefined };
  if (word.lower === 'run' && at.next?.lower === 'by' && /^(?:noun|name|aux|punct)$/u.test(at.before.at(-1)?.pos ?? ''))
    return asVerb(word, 'participle');
  if (word.lower === 'own' && ownsWhatFollows(at)) return asVerb(word, 'present');
  // "stopped shipping chips", "began selling lenses"
  if (
    /ing$/u.test(word.lower) &&
    /^(?:stop|start|begin|keep|resume|quit)(?:s|ped|ed|ning|ping)?$|^began$|^begun$|^kept$/u.test(
      at.before.at(-1)?.lower ?? '',
    ) &&
    lexicon.classesOf(word.lower).verb.has('ing') &&
    takesObject(at.next) &&
    at.next?.pos !== 'adv'
  )
    return asVerb(word, 'ing');
  // "a tool called Quillbee that runs on Tern-2"
  if (
    /^(?:runs|works|sits|links|connects)$/u.test(word.lower) &&
    at.before.at(-1)?.lower === 'that' &&
    at.next?.pos === 'prep'
  )
    return asVerb(word, 'present');
  // "makes use of Quillbee"
  if (
    word.lower === 'use' &&
    at.next?.lower === 'of' &&
    /^(?:make|makes|made|making)$/u.test(at.before.at(-1)?.lower ?? '')
  )
    return asNoun(word);
  // "Norvane drones are", "Norvane phones, including Quillbee, are": what a name makes is many, and has its verb behind it.
  if (
    at.before.at(-1)?.pos === 'name' &&
    /s$/u.test(word.lower) &&
    word.mention === undefined &&
    lexicon.kindNouns.has(lexicon.nounLemma(word.lower)) &&
    (/^(?:are|were|have|can|will)$/u.test(at.next?.lower ?? '') ||
      (at.next?.lower === ',' && /^(?:including|such|like)$/u.test(at.after?.lower ?? '')))
  )
    return { ...asNoun(word), plural: true };
  // "Norvane's staff use Quillbee", "Firms like Norvane use it"
  if (word.lower === 'use' && !at.finite && manyBefore(at.before) && /^(?:name|det|pron)$/u.test(at.next?.pos ?? ''))
    return asVerb(word, 'present');
  // "its diabetes drug Quillbee"
  if (isThingBetween(at, lexicon)) return asNoun(word);
  if (word.lower === 'firm' && at.next?.lower === 'run' && at.after?.lower === 'by') return asNoun(word);
  // "fined the firm 3 million"
  if (
    word.lower === 'firm' &&
    /^the$/u.test(at.before.at(-1)?.lower ?? '') &&
    (at.next?.pos === 'num' || /^[$€£]/u.test(at.next?.text ?? ''))
  )
    return asNoun(word);
  // "a consulting and advisory firm", "U.S. engineering and construction group Norvane": a trade joined to another.
  if (
    /ing$/u.test(word.lower) &&
    lexicon.trades.has(word.lower) &&
    /^(?:det|adj|name|noun)$/u.test(at.before.at(-1)?.pos ?? '') &&
    at.next?.pos === 'cc' &&
    /^(?:noun|adj)$/u.test(at.after?.pos ?? '')
  )
    return { ...word, pos: 'noun', form: undefined, plural: false };
  if (/^non-?profit$/u.test(word.lower) && /ing$/u.test(at.next?.lower ?? '') && at.after?.pos === 'name')
    return asNoun(word);
  // "in struggling oil major Norvane"
  if (
    ATTRIBUTE.test(word.lower) &&
    /^(?:prep|det|poss|verb)$/u.test(at.before.at(-1)?.pos ?? '') &&
    at.next !== undefined &&
    (/^(?:noun|adj|name)$/u.test(at.next.pos) || (word.lower === 'remaining' && at.next.pos === 'num'))
  )
    return { ...word, pos: 'adj', form: undefined };
  // "have all banned", "are both owned"
  if (
    /^(?:all|both|each)$/u.test(word.lower) &&
    at.before.at(-1)?.pos === 'aux' &&
    (lexicon.classesOf(at.next?.lower ?? '').verb.has('past') || at.next?.pos === 'verb')
  )
    return asModifier(word, 'adv');
  // "has long blamed", "had first sued"
  if (
    /^(?:long|first|since|once|ever)$/u.test(word.lower) &&
    /^(?:has|have|had)$/u.test(at.before.at(-1)?.lower ?? '') &&
    (at.next?.form === 'past' || at.next?.form === 'participle' || at.next?.lower === 'been')
  )
    return asModifier(word, 'adv');
  // "a tariff on coal and gas imports from Tavland"
  if (
    /^(?:imports|exports|shipments)$/u.test(word.lower) &&
    word.pos === 'verb' &&
    at.before.at(-1)?.pos === 'noun' &&
    at.before.at(-2)?.pos === 'cc' &&
    at.said &&
    at.next?.pos === 'prep'
  )
    return asNoun(word);
  // "from the securities market"
  if (
    /^markets?$/u.test(word.lower) &&
    /^(?:securities|commodities|futures|equities|bonds|currencies|goods|sports)$/u.test(
      at.before.at(-1)?.lower ?? '',
    ) &&
    /^(?:det|prep|adj)$/u.test(at.before.at(-2)?.pos ?? '')
  )
    return asNoun(word);
  // "Back in 2023", "to Norvane back in 2021"
  if (
    word.lower === 'back' &&
    /^(?:in|to|on|from)$/u.test(at.next?.lower ?? '') &&
    !/^(?:det|poss|adj|to)$/u.test(at.before.at(-1)?.pos ?? '')
  )
    return asModifier(word, 'adv');
  // "acting director Ada Quill"
  if (word.lower === 'acting' && lexicon.titles.has(at.next?.lower ?? ''))
    return { ...word, pos: 'adj', form: undefined };
  // "he would like Norvane to have"
  if (word.lower === 'like' && /^(?:would|'d|’d|should)$/u.test(at.before.at(-1)?.lower ?? ''))
    return asVerb(word, 'base');
  // "founder and chief executive Ada Quill writes"
  if (/^(?:co-?)?founders?$/u.test(word.lower) && at.before.at(-1)?.pos !== 'to') return asNoun(word);
  // "Norvane brands such as Velm"
  if (word.form === 'present' && at.next?.lower === 'such' && lexicon.classesOf(word.lower).noun) return asNoun(word);
  // "majority-owned by Norvane"
  if (/^[\p{L}]+-(?:owned|held|controlled|backed|founded|led)$/u.test(word.lower) && at.next?.lower === 'by')
    return asVerb(word, 'participle');
  // "who helped found Norvane"
  if (
    /^help(?:s|ed|ing)?$/u.test(at.before.at(-1)?.lower ?? '') &&
    lexicon.classesOf(word.lower).verb.has('base') &&
    word.mention === undefined
  )
    return asVerb(word, 'base');
  // "Norvane, best known for its app"
  if (/^(?:best|most|widely)$/u.test(word.lower) && /^(?:known|remembered)$/u.test(at.next?.lower ?? ''))
    return asModifier(word, 'adv');
  // "Demand for its phones rose"
  if (
    word.lower === 'demand' &&
    at.next?.lower === 'for' &&
    at.before.at(-1)?.pos !== 'to' &&
    at.before.at(-1)?.pos !== 'aux'
  )
    return asNoun(word);
  // "Quillbee, a tool that helps lawyers": no noun of that form.
  if (/^(?:helps|lets|allows|enables)$/u.test(word.lower)) return asVerb(word, 'present');
  // "LED sensors", "a PUT option": capitals are no verb.
  if (word.pos === 'verb' && /^\p{Lu}{2,5}$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(at.before.at(-1)?.text ?? ''))
    return asNoun(word);
  // "said last week"
  if (/^(?:last|next|past)$/u.test(word.lower) && TIME.test(at.next?.lower ?? '')) return asModifier(word, 'adj');
  // "the Series A round", "managing partner"
  if (word.text === 'A' && at.before.at(-1)?.lower === 'series') return asNoun(word);
  if (word.lower === 'managing' && /^(?:partner|director|editor|member|principal)s?$/u.test(at.next?.lower ?? ''))
    return { ...word, pos: 'adj', form: undefined };
  if (!OPEN.has(word.pos) || word.mention !== undefined || lexicon.calendar.has(word.text)) return word;
  const classes = lexicon.classesOf(word.lower);
  return byContext({ ...at, word: byClass(word, classes, lexicon) }, classes, lexicon);
}

/** "Norvane shares *fell*", "Norvane (NRVN) shares *have* fallen", "Norvane shares *briefly* rose" */
function isPriced({ before, next, after }: MendAt, lexicon: Lexicon): boolean {
  if (before.at(-1)?.pos !== 'name' && !(before.at(-1)?.lower === ')' && before.at(-3)?.lower === '(')) return false;
  const verb = next?.pos === 'adv' ? after : next;
  if (verb === undefined) return false;
  return (
    verb.pos === 'aux' ||
    (verb.mention === undefined && OPEN.has(verb.pos) && lexicon.classesOf(verb.lower).verb.has('past'))
  );
}

/** A past form behind "and" (or "and later") that has an object of its own. */
function goesOnActing({ word, before, next }: MendAt, lexicon: Lexicon): boolean {
  const { verb } = lexicon.classesOf(word.lower);
  if (!/ed$/u.test(word.lower) || !verb.has('past') || next === undefined) return false;
  const adverb = /^(?:later|then|subsequently|eventually|also|soon|recently)$/u.test(before.at(-1)?.lower ?? '');
  const cc = before.at(adverb ? -2 : -1);
  if (cc?.lower !== 'and') return false;
  const earlier = before.at(adverb ? -3 : -2);
  return adverb
    ? /^(?:name|det|num|noun|pron)$/u.test(next.pos)
    : earlier?.pos === 'verb' && earlier.form === 'past' && /^(?:name|det)$/u.test(next.pos);
}

function isTrade({ before, next, after }: MendAt, lexicon: Lexicon): boolean {
  const opened = before.at(-1) === undefined || /^(?:cc|punct|prep|poss)$/u.test(before.at(-1)?.pos ?? '');
  return (
    opened &&
    after?.pos === 'name' &&
    next?.mention === undefined &&
    lexicon.kindNouns.get(lexicon.nounLemma(next?.lower ?? '')) === 'company'
  );
}

const isAiming = ({ word, before }: MendAt, lexicon: Lexicon): boolean =>
  /^(?:aims|hopes|plans|seeks|intends|vows|looks|expects|needs|promises)$/u.test(word.lower) &&
  /^(?:the|its)$/u.test(before.at(-2)?.lower ?? '') &&
  before.at(-1)?.pos === 'noun' &&
  lexicon.kindNouns.get(before.at(-1)?.lower ?? '') === 'company';

const saysWhen = ({ before, next }: MendAt): boolean =>
  next?.pos === 'verb' && next.form === 'past' && /^(?:name|noun|pron)$/u.test(before.at(-1)?.pos ?? '');

/** What the word lists alone say. */
function byClass(word: Word, { noun, verb, adj, adv }: WordClasses, lexicon: Lexicon): Word {
  if (word.lower.includes('-') && !noun && verb.size === 0) return hyphenated(word, lexicon);
  const kinds = Number(noun) + Number(verb.size > 0) + Number(adj) + Number(adv);
  if (kinds !== 1) return word;
  if (noun && word.pos !== 'noun') return asNoun(word);
  if (verb.size > 0 && (word.pos !== 'verb' || (word.form !== undefined && !verb.has(word.form))))
    return asVerb(word, formOf(verb, word.form));
  if (adj && word.pos !== 'adj') return asModifier(word, 'adj');
  if (adv && word.pos !== 'adv') return asModifier(word, 'adv');
  return word;
}

/** "co-founder" is a noun, "top-selling" an adjective: the last part decides. */
function hyphenated(word: Word, lexicon: Lexicon): Word {
  const part = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  const known = lexicon.knownNoun(lexicon.nounLemma(word.lower));
  const { noun, adj, verb } = lexicon.classesOf(part);
  // "co-led", "re-elected"
  if (/^(?:co|re)-[^-]+$/u.test(word.lower) && verb.size > 0 && !known && (verb.has('past') || /ing$/u.test(part)))
    return asVerb(word, formOf(verb, word.form));
  if (known || (noun && !adj && !/(?:ed|ing)$/u.test(part) && verb.size === 0)) return asNoun(word);
  return asModifier(word, 'adj');
}

function formOf(slots: ReadonlySet<VerbForm>, said: VerbForm | undefined): VerbForm {
  if (said !== undefined && slots.has(said)) return said;
  return (['past', 'ing', 'present', 'base', 'participle'] as const).find((form) => slots.has(form)) ?? 'base';
}

/** "to" before a verb, and "to" before anything else. */
function mendTo({ word, before, next, after }: MendAt, lexicon: Lexicon): Word {
  if (next === undefined) return { ...word, pos: 'prep' };
  // `to "help" it`
  if (/^["“‘]$/u.test(next.text) && after !== undefined)
    return lexicon.classesOf(after.lower).verb.has('base') && after.pos === 'verb' ? word : { ...word, pos: 'prep' };
  const classes = lexicon.classesOf(next.lower);
  if (
    next.pos === 'aux' ||
    (next.pos === 'adv' && after !== undefined && lexicon.classesOf(after.lower).verb.has('base'))
  )
    return word;
  if (next.mention !== undefined || next.plural || !classes.verb.has('base') || !OPEN.has(next.pos))
    return { ...word, pos: 'prep' };
  const objectFollows =
    after !== undefined &&
    (OPENS_OBJECT.has(after.pos) ||
      // "was taken to court by"
      (after.pos === 'prep' && !(after.lower === 'by' && /^(?:court|trial|task)$/u.test(next.lower))) ||
      after.pos === 'to' ||
      after.pos === 'adv');
  // "took it to court.", "came to market,": a noun unless it takes an object.
  const placed =
    /^(?:court|trial|market|work|date|end|court|power|school|file|scale|task|account|light|life|play|press|record|rest|target)$/u.test(
      next.lower,
    ) &&
    !objectFollows &&
    !/^(?:plan|want|try|need|able|likely|set|has|have|had|will|agreed|decided|refused|planned|planning|trying|going|continue|continues)s?$/u.test(
      before.at(-1)?.lower ?? '',
    );
  return placed ? { ...word, pos: 'prep' } : word;
}

function byContext(at: MendAt, classes: WordClasses, lexicon: Lexicon): Word {
  const { word, before, next, finite } = at;
  const last = before.at(-1);
  const canBase = classes.verb.has('base') || word.form === 'base';
  if (last?.pos === 'to') return canBase ? asVerb(word, 'base') : word;
  if (last?.pos === 'aux' && lexicon.functionWords.isModal(last.lower) && canBase && !(word.pos === 'adv'))
    return asVerb(word, 'base');
  if (word.pos === 'adj' && classes.noun && adjectiveAsNoun(at, lexicon)) return asNoun(word);
  if (
    word.pos === 'adj' &&
    next?.pos === 'name' &&
    lexicon.knownNoun(lexicon.nounLemma(word.lower)) &&
    classes.noun &&
    (word.lower === 'rival' || /^(?:name|noun|adj)$/u.test(last?.pos ?? ''))
  )
    return asNoun(word);
  if (/ing$/u.test(word.lower) && classes.verb.has('ing') && last?.pos === 'aux' && beLike(last))
    return asVerb(word, 'ing');
  // "has received backing from", "provides funding for"
  if (
    word.form === 'ing' &&
    classes.noun &&
    last?.pos === 'verb' &&
    last.form !== 'ing' &&
    (next?.lower === 'from' || (lexicon.trades.has(word.lower) && next?.pos === 'prep'))
  )
    return { ...word, pos: 'noun', form: undefined };
  // "with leading lender Norvane"
  if (word.lower === 'leading' && last?.pos !== 'aux' && (next?.pos === 'noun' || next?.pos === 'adj'))
    return { ...word, pos: 'adj', form: undefined };
  // "barred Norvane from shipping chips"
  if (
    word.lower !== 'trading' &&
    /ing$/u.test(word.lower) &&
    last?.lower === 'from' &&
    before.at(-2)?.pos === 'name' &&
    next?.pos === 'noun' &&
    next.plural &&
    before.some((w) => /^(?:ban|bar|block|prohibit|prevent|stop)(?:n?ed|r?ed|s|ing|ning|ring|ped)?$/u.test(w.lower))
  )
    return asVerb(word, 'ing');
  // "quantum computing startup": a trade before the noun that says what something is.
  if (word.form === 'ing' && lexicon.trades.has(word.lower) && next?.pos === 'noun' && describesThing(next, lexicon))
    return { ...word, pos: 'noun', form: undefined };
  if (word.pos === 'verb' && word.form === 'ing' && classes.noun && last?.pos === 'prep' && !takesObject(next))
    return { ...word, pos: 'noun', form: undefined };
  if (/ing$/u.test(word.lower) && classes.verb.has('ing') && word.pos !== 'verb')
    return ingVerb(at) ? asVerb(word, 'ing') : word;
  if (
    last?.pos === 'aux' &&
    beLike(last) &&
    ((classes.verb.has('participle') && SAME_PAST.test(word.lower)) || word.lower === 'run') &&
    // "was hit with a fine", "has been cut off", "is run by"
    /^(?:by|with|from|off|on|out|up)$/u.test(next?.lower ?? '')
  )
    return asVerb(word, 'participle');
  if (
    last?.pos === 'aux' &&
    /^(?:has|have|had|'ve)$/u.test(last.lower) &&
    (classes.verb.has('participle') || classes.verb.has('past')) &&
    word.pos !== 'adj' &&
    word.pos !== 'adv'
  )
    return asVerb(word, 'participle');
  // "AI-powered coding assistant": behind a compound an -ing form goes with the noun.
  if (word.form === 'ing' && /^[-‑]$/u.test(before.at(-2)?.lower ?? '') && next?.pos === 'noun')
    return { ...word, pos: 'adj', form: undefined };
  // "Norvane's giant gaming deal": an -ing noun between nouns of one phrase.
  if (
    word.form === 'ing' &&
    classes.noun &&
    next?.pos === 'noun' &&
    last?.pos === 'noun' &&
    !last.plural &&
    beforeDet(before.slice(0, -1))
  )
    return { ...word, pos: 'noun', form: undefined };
  // "devices and networks, citing"
  if (
    word.form === 'present' &&
    classes.noun &&
    last?.pos === 'cc' &&
    before.at(-2)?.pos === 'noun' &&
    before.at(-2)?.plural === true &&
    /s$/u.test(word.lower) &&
    (next === undefined || next.pos === 'punct')
  )
    return asNoun(word);
  // "a round that saw Norvane raise $5 million"
  if (
    classes.verb.has('base') &&
    last?.pos === 'name' &&
    /^(?:see|sees|saw|seen|watch|watched|help|helps|helped|let|lets)$/u.test(before.at(-2)?.lower ?? '') &&
    next !== undefined &&
    OPENS_OBJECT.has(next.pos)
  )
    return asVerb(word, 'base');
  // "from leading venture firms Norvane and Velm"
  if (
    word.form === 'present' &&
    at.said &&
    next?.pos === 'name' &&
    (last?.pos === 'noun' || last?.pos === 'adj') &&
    /s$/u.test(word.lower) &&
    lexicon.kindNouns.has(lexicon.nounLemma(word.lower))
  )
    return asNoun(word);
  // "built a stake": with no auxiliary before it, a form that can be the past is read as one.
  if (word.form === 'participle' && classes.verb.has('past') && !behindAuxiliary(before)) return asVerb(word, 'past');
  // "using Norvane's Quillbee models."
  if (
    word.form === 'present' &&
    classes.noun &&
    last?.pos === 'name' &&
    before.at(-2)?.pos === 'poss' &&
    (next === undefined || next.pos === 'punct')
  )
    return asNoun(word);
  // "Quill, by contrast, leads Norvane": the first verb of a sentence behind an insertion.
  if (
    !at.said &&
    word.pos === 'noun' &&
    last?.lower === ',' &&
    classes.verb.has('present') &&
    /s$/u.test(word.lower) &&
    before[0]?.pos === 'name' &&
    next !== undefined &&
    /^(?:name|det|pron)$/u.test(next.pos) &&
    next.mention?.personal !== true
  )
    return asVerb(word, 'present');
  // "demanded that Norvane stop"
  if (
    canBase &&
    last?.pos === 'name' &&
    before.at(-2)?.lower === 'that' &&
    /^(?:demand|order|require|ask|urge|request|insist|propose|recommend)(?:s|e?d|ing)?$/u.test(
      before.at(-3)?.lower ?? '',
    )
  )
    return asVerb(word, 'present');
  // "a think tank"
  if (word.lower === 'think' && /^tanks?$/u.test(next?.lower ?? '')) return asNoun(word);
  // "Norvane's Ada Quill cautions, citing"
  if (
    last?.mention?.personal === true &&
    classes.verb.has('present') &&
    /s$/u.test(word.lower) &&
    lexicon.verbLemma(word.lower).some((l) => lexicon.status.sayVerbs.has(l))
  )
    return asVerb(word, 'present');
  // "shares of Norvane rose after"
  if (
    word.lower === 'rose' &&
    word.pos === 'noun' &&
    /^(?:name|noun)$/u.test(last?.pos ?? '') &&
    (next?.pos === 'num' || !takesObject(next))
  )
    return asVerb(word, 'past');
  // "Norvane, which partners with Velm", "the fund that controls Velm"
  if (
    word.pos === 'noun' &&
    word.plural &&
    classes.verb.has('present') &&
    (/^(?:which|who)$/u.test(last?.lower ?? '') || (last?.lower === 'that' && before.at(-2)?.pos === 'noun')) &&
    (/^(?:prep|name|adj|det)$/u.test(next?.pos ?? '') ||
      (next?.pos === 'noun' && lexicon.classesOf(next.lower).verb.size === 0))
  )
    return asVerb(word, 'present');
  if (isTitleBetween(at, lexicon)) return asNoun(word);
  if (word.pos === 'verb')
    return verbInNounPlace(at, classes, (w) => lexicon.describes(lexicon.nounLemma(w.lower))) ?? word;
  return nounInVerbPlace(at, { classes, finite }) ?? word;
}

/** "staff", "firms like Norvane": several who have a verb without "-s". */
function manyBefore(before: readonly Word[]): boolean {
  if (/^(?:staff|police|people|many|others)$/u.test(before.at(-1)?.lower ?? '')) return true;
  const [many, like] = before.slice(-3, -1);
  return before.at(-1)?.pos === 'name' && many?.plural === true && /^(?:like|including)$/u.test(like?.lower ?? '');
}

/** An auxiliary stands before, adverbs apart. */
function behindAuxiliary(before: readonly Word[]): boolean {
  let i = before.length - 1;
  while (before[i]?.pos === 'adv' || before[i]?.pos === 'not') i--;
  return before[i]?.pos === 'aux';
}

const describesThing = (word: Word, lexicon: Lexicon): boolean => lexicon.describes(lexicon.nounLemma(word.lower));

/** "Norvane and Velm jointly own Osker": before an object, and behind no owner. */
const ownsWhatFollows = ({ before, next }: MendAt): boolean =>
  /^(?:name|noun|adv)$/u.test(before.at(-1)?.pos ?? '') &&
  !/^(?:its|their|his|her|your|our|my)$/u.test(before.at(-2)?.lower ?? '') &&
  next !== undefined &&
  /^(?:name|det|num)$/u.test(next.pos);

/** "Norvane's diabetes drug Quillbee": behind an owner and a noun, what a product's name is called is no verb. */
function isThingBetween({ word, before, next }: MendAt, lexicon: Lexicon): boolean {
  if (
    !/^(?:noun|verb)$/u.test(word.pos) ||
    word.lower.endsWith('s') ||
    next?.pos !== 'name' ||
    before.at(-1)?.pos !== 'noun'
  )
    return false;
  let i = before.length - 1;
  while (before[i]?.pos === 'noun' || before[i]?.pos === 'adj') i--;
  const opens = before[i]?.pos === 'poss' || /^(?:its|their|the|an?)$/u.test(before[i]?.lower ?? '');
  return opens && lexicon.kindNouns.get(word.lower) === 'product';
}

/** "Norvane founder Ada Quill": between a body's name and a person's no verb is in its base form. */
function isTitleBetween({ word, before, next }: MendAt, lexicon: Lexicon): boolean {
  return (
    (word.pos === 'verb' || word.pos === 'noun') &&
    before.at(-1)?.pos === 'name' &&
    next?.mention?.personal === true &&
    !/(?:s|ed|ing)$/u.test(word.lower) &&
    lexicon.titles.has(word.lower)
  );
}

/** "the U.S. tech giant.", "a Quillbee equivalent called": an adjective that heads its phrase is a noun. */
function adjectiveAsNoun({ word, before, next }: MendAt, lexicon: Lexicon): boolean {
  const last = before.at(-1);
  if (last === undefined || !/^(?:noun|name|adj|det|poss)$/u.test(last.pos)) return false;
  if (!lexicon.knownNoun(lexicon.nounLemma(word.lower))) return false;
  return next === undefined || /^(?:punct|prep|verb|aux|cc|poss|sub|to|det)$/u.test(next.pos);
}

const takesObject = (next: Word | undefined): boolean =>
  next !== undefined && /^(?:name|det|num|adj|noun|pron|adv)$/u.test(next.pos);

const beLike = (word: Word): boolean => /^(?:is|are|was|were|be|been|being|'s|'re)$/u.test(word.lower);

/** An -ing form with an object of its own behind it, and no article before it. */
function ingVerb({ before, next }: MendAt): boolean {
  const last = before.at(-1);
  if (/^[-‑]$/u.test(before.at(-2)?.lower ?? '')) return false;
  if (next === undefined || last?.pos === 'det' || last?.pos === 'poss' || last?.pos === 'adj') return false;
  return (
    next.pos === 'name' ||
    next.pos === 'det' ||
    next.pos === 'pron' ||
    (next.pos === 'adj' && last?.pos === 'prep') ||
    next.pos === 'num' ||
    (next.pos === 'noun' && (last?.pos === 'prep' || last?.pos === 'verb'))
  );
}

/** A verb's tag where a noun stands: "its launch", "the ban on", "a Quillbee ban". */
function verbInNounPlace(
  { word, before, next, finite }: MendAt,
  classes: WordClasses,
  describes: (word: Word) => boolean,
): Word | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const opened =
    last.pos === 'poss' ||
    last.pos === 'det' ||
    (last.pos === 'adj' && (last.mention === undefined ? beforeDet(before) : true)) ||
    last.pos === 'num';
  const pastLike = word.form === 'past' || word.form === 'participle';
  if (opened && !pastLike) {
    // "spent $3 million buying Norvane"
    if (word.form === 'ing' && /^(?:million|billion|trillion)$/u.test(last.lower) && takesObject(next))
      return undefined;
    if (word.form === 'ing') return { ...word, pos: next?.pos === 'noun' || next?.pos === 'name' ? 'adj' : 'noun' };
    if (
      last.pos === 'adj' &&
      last.mention !== undefined &&
      (!classes.noun || (next !== undefined && OPENS_OBJECT.has(next.pos) && next.lower !== 'such'))
    )
      return undefined;
    return asNoun(word);
  }
  if (
    opened &&
    pastLike &&
    classes.noun &&
    !(next !== undefined && (next.pos === 'noun' || next.pos === 'adj' || next.pos === 'name'))
  )
    return asNoun(word);
  // "India's widely used system"
  const behindAdverb = last.pos === 'adv' && /^(?:poss|det)$/u.test(before.at(-2)?.pos ?? '');
  if (behindAdverb && pastLike && next !== undefined && /^(?:noun|adj|name)$/u.test(next.pos))
    return { ...word, pos: 'adj', form: undefined };
  if (
    opened &&
    last.pos !== 'num' &&
    next !== undefined &&
    (next.pos === 'noun' || next.pos === 'adj' || next.pos === 'name')
  )
    return { ...word, pos: 'adj' };
  if (
    word.form === 'base' &&
    pluralSubject(before) &&
    (before.at(-1)?.pos !== 'noun' || /s$/u.test(last.lower) || !classes.noun) &&
    next !== undefined &&
    OPENS_OBJECT.has(next.pos)
  )
    return asVerb(word, 'present');
  if (
    word.form === 'present' &&
    classes.noun &&
    inPrepPhrase(before) &&
    (next === undefined || next.pos === 'punct' || next.pos === 'cc')
  )
    return asNoun(word);
  // "Ada Quill set up Norvane"
  if (SAME_PAST.test(word.lower) && last.pos === 'name' && next?.lower === 'up') return asVerb(word, 'past');
  if (
    word.form === 'base' &&
    classes.noun &&
    (last.pos === 'name' || last.pos === 'adj' || last.pos === 'noun' || last.pos === 'prep') &&
    !pluralSubject(before)
  )
    return asNoun(word);
  // "Canadian media group Norvane": a bare noun that says what the name behind it is.
  if (
    word.form === 'present' &&
    classes.noun &&
    next?.pos === 'name' &&
    !word.lower.endsWith('s') &&
    (last.pos === 'noun' || last.pos === 'adj') &&
    describes(word)
  )
    return asNoun(word);
  // "the Quillbee and Velm lines": two names have a verb without "-s".
  if (
    word.form === 'present' &&
    classes.noun &&
    last.pos === 'name' &&
    before.at(-2)?.lower === 'and' &&
    before.at(-3)?.pos === 'name' &&
    /^(?:the|its|their)$/u.test(before.at(-4)?.lower ?? '') &&
    (next === undefined || /^(?:punct|prep|verb|aux|cc)$/u.test(next.pos))
  )
    return asNoun(word);
  // "used by firms such as Norvane": right behind a preposition stands a noun.
  if (
    word.form === 'present' &&
    classes.noun &&
    last.pos === 'prep' &&
    !(next !== undefined && /^(?:det|name|pron)$/u.test(next.pos) && next.lower !== 'such')
  )
    return asNoun(word);
  // "citing serious concerns about": an adjective right before, and no object behind.
  if (
    word.form === 'present' &&
    classes.noun &&
    last.pos === 'adj' &&
    last.mention === undefined &&
    /s$/u.test(word.lower) &&
    (next === undefined || /^(?:prep|punct|cc|to)$/u.test(next.pos))
  )
    return asNoun(word);
  // "raised concerns": right behind a verb stands its object.
  if (word.form === 'present' && classes.noun && last.pos === 'verb' && last.form !== 'ing') return asNoun(word);
  // "the hotel chain agreed"
  if (
    word.form === 'base' &&
    classes.noun &&
    last.pos === 'noun' &&
    (next?.pos === 'aux' || (next?.pos === 'verb' && next.form === 'past')) &&
    describes(word)
  )
    return asNoun(word);
  if (
    word.form === 'present' &&
    classes.noun &&
    finite &&
    (last.pos === 'noun' || last.pos === 'adj' || last.pos === 'prep' || last.pos === 'name') &&
    !(next !== undefined && (next.pos === 'det' || next.pos === 'name'))
  )
    return asNoun(word);
  return undefined;
}

/** What two do with each other. */
const TOGETHER = /^(?:partner|ally|team|clash|spar|battle|feud|race|duel)$/u;

/** A noun's tag where a verb stands: "Tavland bans Quillbee", "Norvane cut prices". */
function nounInVerbPlace(
  { word, before, next }: MendAt,
  { classes, finite }: { classes: WordClasses; finite: boolean },
): Word | undefined {
  const last = before.at(-1);
  if (finite || last === undefined || next === undefined) return undefined;
  const subject =
    (/^(?:this|that)$/u.test(last.lower) && next.pos === 'det') ||
    last.pos === 'name' ||
    (last.pos === 'noun' && (last.plural || classes.verb.has('past'))) ||
    last.pos === 'pron';
  if (!subject) return undefined;
  const object =
    OPENS_OBJECT.has(next.pos) ||
    /^\p{Lu}{2,}/u.test(next.text) ||
    next.pos === 'to' ||
    /^(?:off|out|up)$/u.test(next.lower) ||
    // "Norvane, Velm ink pact": a headline leaves the article out.
    (before[1]?.lower === ',' && before.length === 3 && next.pos === 'noun');
  if (SAME_PAST.test(word.lower)) return object || next.pos === 'noun' ? asVerb(word, 'past') : undefined;
  if (classes.verb.has('present') && last.pos === 'det' && next.pos === 'det') return asVerb(word, 'present');
  if (
    classes.verb.has('present') &&
    last.pos === 'name' &&
    (object || next.pos === 'prep' || next.pos === 'noun' || next.pos === 'sub')
  )
    return asVerb(word, 'present');
  if (classes.verb.has('present') && last.pos === 'noun' && !last.plural && (next.pos === 'name' || next.pos === 'det'))
    return asVerb(word, 'present');
  if (classes.verb.has('base') && pluralSubject(before) && object) return asVerb(word, 'present');
  // "Norvane and Velm partner on chips"
  if (TOGETHER.test(word.lower) && last.pos === 'name' && pluralSubject(before) && next.pos === 'prep')
    return asVerb(word, 'present');
  return undefined;
}

/** "Norvane supplies chips": a plural subject has no verb in "-s", so the first of the two is the verb. */
function agreeing(words: readonly Word[], lexicon: Lexicon): Word[] {
  const isPlural = (w: Word | undefined): boolean => w?.pos === 'noun' && w.plural;
  const isThird = (w: Word | undefined): boolean => w?.form === 'present' && /[^s]s$/u.test(w.lower);
  const starts = (i: number): boolean =>
    words[i - 1]?.pos === 'name' &&
    isPlural(words[i]) &&
    isThird(words[i + 1]) &&
    lexicon.classesOf(words[i]?.lower ?? '').verb.has('present') &&
    lexicon.classesOf(words[i + 1]?.lower ?? '').noun;
  // "Norvane chips compete with": a plural noun before a bare verb.
  const bare = (i: number): boolean =>
    (words[i - 1]?.pos === 'name' ||
      (words[i - 1]?.pos === 'noun' && lexicon.kindNouns.has(lexicon.nounLemma(words[i]?.lower ?? '')))) &&
    isThird(words[i]) &&
    lexicon.classesOf(words[i]?.lower ?? '').noun &&
    words[i + 1]?.pos === 'verb' &&
    words[i + 1]?.form === 'base' &&
    !/^(?:helps|lets|makes|dares|gets)$/u.test(words[i]?.lower ?? '');
  return words.map((w, i) => (starts(i) ? asVerb(w, 'present') : starts(i - 1) || bare(i) ? asNoun(w) : w));
}

/** A sentence that ends with a stop has a verb: where none was found, the likeliest word becomes it. */
function withVerb(words: Word[], lexicon: Lexicon): Word[] {
  if (words.length < 4 || words.some((w) => w.pos === 'aux' || (w.pos === 'verb' && w.form !== 'ing'))) return words;
  const at = words.findIndex((w, i) => {
    const before = words[i - 1];
    if (w.pos !== 'noun' || before === undefined || !(before.pos === 'name' || before.pos === 'noun')) return false;
    const { verb } = lexicon.classesOf(w.lower);
    return verb.has('past') || verb.has('present');
  });
  return words.map((w, i) =>
    i === at ? asVerb(w, lexicon.classesOf(w.lower).verb.has('past') ? 'past' : 'present') : w,
  );
}

/** "over similar data worries": a preposition opens the phrase that ends the words so far. */
function inPrepPhrase(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const pos = before[i]?.pos;
    if (pos === 'prep') return true;
    if (pos !== 'adj' && pos !== 'noun' && pos !== 'num') return false;
  }
  return false;
}

/** A determiner or possessive opens the noun phrase that ends the words so far. */
function beforeDet(before: readonly Word[]): boolean {
  for (let i = before.length - 1; i >= 0; i--) {
    const pos = before[i]?.pos;
    if (pos === 'det' || pos === 'poss') return true;
    if (pos !== 'adj' && pos !== 'adv' && pos !== 'num') return false;
  }
  return false;
}

/** "Norvane and Velm sign": two names joined, or a plural noun, can have a bare verb. */
function pluralSubject(before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (last.pos === 'noun') return last.plural;
  // "Norvane, Velm sign deal"
  if (before.length === 3 && last.pos === 'name' && before[1]?.lower === ',' && before[0]?.pos === 'name') return true;
  return before.at(-2)?.pos === 'cc' && (before.at(-3)?.pos === 'name' || before.at(-3)?.pos === 'noun');
}
