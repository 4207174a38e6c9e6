import { listed } from '../../rules/word-lists.ts';
import { lastSign, nextSign } from '../../text/signs.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, namesPerson } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { bodyOfBarePost, type ReadBody } from './bare-post.ts';
import { bodyBeside, bodyOfPerson } from './body-beside.ts';
import { headEntity } from './head-entity.ts';
import { metonymKinds } from './noun-kind.ts';
import { onceForArticle } from './once.ts';
import { phrasesAfter } from './phrases-after.ts';
import { PERSONAL } from './pronouns.ts';
import { isUnquoted } from './publisher.ts';
import type { ReferAt } from './refer-at.ts';

/** Who speaks around a quoted pronoun: "we" is the speaker's body, "he" is not the speaker. */

/** "If he wants it," Quill said: "he" inside the quotation is not who says it. */
export function quotedSpeaker(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const quote = nextSign(parsed.words, 0, '"“');
  if (quote < 0 || quote >= np.first || lastSign(parsed.words, np.first, '"”') > quote) return undefined;
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  const saying = parsed.clauses.find(
    (c) => c.subject !== undefined && c.subject !== np && c.verb.lemmas.some((l) => sayVerbs.has(l)),
  );
  const said = saying?.subject === undefined ? undefined : headEntity(grammar, parsed, saying.subject)?.entity;
  return said ?? (saying === undefined ? speakerBefore(grammar, parsed) : undefined);
}

/** `"It grows," Quill said. "He paid for it."`: a quotation that goes on is of who spoke in the sentence before. */
function speakerBefore(grammar: ArticleGrammar, { index }: Parsed): Entity | undefined {
  const earlier = grammar.parsed[index - 1];
  const close = earlier?.words.findIndex((w) => /^["”]$/u.test(w.text)) ?? -1;
  const { sayVerbs } = grammar.rulebook.lexicon.status;
  const saying = earlier?.clauses.find(
    ({ subject, verb }) => subject !== undefined && subject.first >= close && verb.lemmas.some((l) => sayVerbs.has(l)),
  );
  return earlier === undefined || close < 0 || saying?.subject === undefined
    ? undefined
    : headEntity(grammar, earlier, saying.subject)?.entity;
}

/** Whom a quotation names that ends before the phrase, with a verb of its own: `"Velm sends them," said …`. */
export function namedInQuotation(grammar: ArticleGrammar, { parsed, np }: PhraseAt): ReadonlySet<Entity> {
  const { words, clauses } = parsed;
  const marks = words.flatMap((w, i) => (i < np.first && /^["“”]$/u.test(w.text) ? [i] : []));
  // `"It sells," said Ada Quill, author of "All of It," the book that she`: each pair of marks holds its own.
  const pairs = marks.flatMap((open, k) => (k % 2 === 0 && marks[k + 1] !== undefined ? [[open, marks[k + 1]]] : []));
  const spoken = (pairs as [number, number][]).filter(
    ([open, close]) =>
      /^[,.!?]$/u.test(words[close - 1]?.text ?? '') && clauses.some((c) => c.verb.first > open && c.verb.last < close),
  );
  return new Set(
    spoken.flatMap(([open, close]) =>
      words.slice(open, close).flatMap(({ mention }) => grammar.entityAt.get(mention?.from ?? -1) ?? []),
    ),
  );
}

/** The body for which the person quoted speaks: "Our deal …," said Norvane chief Ada Quill. */
export function speakersBody(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
  // "Our deal shows", "our spokesman said": who is asked for is not looked for again.
  const asked = askedFor(grammar);
  const pronoun = `${at.parsed.index} ${at.np.first}`;
  if (asked.has(pronoun)) return undefined;
  asked.add(pronoun);
  const body = bodySpeaking(grammar, at);
  asked.delete(pronoun);
  return body;
}

const askedFor = onceForArticle(() => new Set<string>());

function bodySpeaking(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity | undefined {
  // "We at Norvane"
  const at = parsed.words[np.last]?.lower === 'at' ? entityOfWord(grammar, parsed, np.last + 1) : undefined;
  if (at !== undefined && np.pronoun === 'we') return at;
  const then = bodyOfThen(grammar, parsed, np);
  if (then !== undefined) return then;
  const here = sayingsOf(grammar, parsed, np);
  // "We grow," *he* said.
  const speaker: Speaker = {
    named: (where, of) => readIn(where, of, { kinds: ['person'] })[0]?.entity,
    body: (where, of) => readIn(where, of, { kinds: FIRMS })[0]?.entity,
    state: (where, of) => readIn(where, of, { kinds: STATE }).find((d) => fitsKinds(d.entity, STATE))?.entity,
  };
  const read: ReadSaying = (where, clauses) => bodySaying(grammar, where, { clauses, speaker });
  const body = read(parsed, here);
  return body ?? (here.length > 0 || isUnquoted(grammar, parsed) ? undefined : saidAround(grammar, parsed, read));
}

/** "When I worked at *Norvane*, we built it": the body that the speaker was with, and not the one of today. */
function bodyOfThen(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const then = parsed.clauses.find(
    ({ subject, verb, preps }) =>
      verb.last <= np.first &&
      /^(?:i|we)$/u.test(subject?.pronoun ?? '') &&
      (verb.copula || verb.lemmas.includes('work')) &&
      preps.some((p) => p.prep === 'at'),
  );
  const where = then?.preps.find((p) => p.prep === 'at')?.np;
  return where?.name === undefined ? undefined : headEntity(grammar, parsed, where)?.entity;
}

/** Whom "I" is in a quotation: "I founded it," said Ada Quill; nobody who only says what he "would" do. */
export function personQuoted(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity | undefined {
  const own = parsed.clauses.find((c) => c.subject === np);
  const imagined = /^(?:would|could|might|'d|’d)$/u.test(own?.verb.modal ?? '') && own?.verb.negated !== true;
  if (imagined || !isQuoted(parsed, np)) return undefined;
  const read: ReadSaying = (where, clauses) => {
    const who = whoSays(grammar, where, { clauses, readIn });
    return who !== undefined && kindOf(who) === 'person' ? who : undefined;
  };
  const here = sayingsOf(grammar, parsed, np);
  return here.length > 0 ? read(parsed, here) : saidAround(grammar, parsed, read);
}

/** `"Velm has lied. It is a shame," Quill said`: who says what stands in a quotation, where another sentence tells it. */
export function quotedNearby(
  grammar: ArticleGrammar,
  { parsed, np }: PhraseAt,
  readIn: ReferAt['readIn'],
): Entity | undefined {
  if (!isQuoted(parsed, np) || sayings(grammar, parsed).length > 0) return undefined;
  return saidAround(grammar, parsed, (where, clauses) => whoSays(grammar, where, { clauses, readIn }));
}

function whoSays(
  grammar: ArticleGrammar,
  where: Parsed,
  { clauses, readIn }: { clauses: readonly Clause[]; readIn: ReferAt['readIn'] },
): Entity | undefined {
  const [said] = clauses.flatMap((clause) => speakers(clause, where));
  return said !== undefined && PERSONAL.test(said.pronoun ?? '')
    ? readIn(where, said, { kinds: ['person'] })[0]?.entity
    : said && headEntity(grammar, where, said)?.entity;
}

/** `"Norvane is first," said Ada Quill of Velm. "It sells"`: no speaker calls "it" the body that speaks, and is not named in what is said. */
export function unspokenBody(grammar: ArticleGrammar, at: ReferAt): Entity | undefined {
  const { parsed, np } = at;
  const earlier = grammar.parsed[parsed.index - 1];
  if (earlier === undefined || !isQuoted(parsed, np) || quoteMarks(earlier).length === 0) return undefined;
  const body = sayingsOf(grammar, parsed, np).length > 0 ? undefined : speakersBody(grammar, at);
  const end = earlier.words.findLastIndex((w) => /^["”]$/u.test(w.text));
  const spoken = (i: number) => i < end && body !== undefined && entityOfWord(grammar, earlier, i) === body;
  return earlier.words.some((_, i) => spoken(i)) ? undefined : body;
}

/** A quotation that is open where the phrase stands: its mark stands before, or only the one that closes it behind. */
function isQuoted(parsed: Parsed, { first }: NounPhrase): boolean {
  const marks = quoteMarks(parsed);
  const before = marks.findLast(({ at }) => at < first);
  return (before ?? marks[0])?.sort === (before === undefined ? 'closes' : 'opens');
}

/** What is said around a phrase: who says it is named nearest to what is said ("After Tern reported it, Velm said: "We …""). */
function sayingsOf(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Clause[] {
  const near = (c: Clause): number => Math.abs(c.verb.first - np.first);
  return sayings(grammar, parsed)
    .filter((c) => !isInside(c, parsed, np))
    .sort((a, b) => near(a) - near(b));
}

/** `Quill said: "Tavland confirmed it will join us"`: who says something inside the quotation is not quoted. */
function isInside({ verb }: Clause, { words }: Parsed, np: NounPhrase): boolean {
  const open = lastSign(words, np.first, '"“');
  return open >= 0 && verb.first > open && lastSign(words, verb.first, '"”') <= open;
}

const sayings = ({ rulebook }: ArticleGrammar, { clauses, words }: Parsed): Clause[] =>
  clauses.filter(
    ({ subject, verb }) =>
      subject !== undefined &&
      (verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)) ||
        // "what the minister calls a “vote in our strength”"
        (verb.lemmas.includes('call') && words.slice(verb.last, verb.last + 2).some((w) => /^["“]$/u.test(w.text)))),
  );

const STATE: readonly string[] = ['government'];

/** Whom clauses of saying show as the speaker. */
type ReadSaying = (parsed: Parsed, clauses: readonly Clause[]) => Entity | undefined;

/** Who a pronoun that says something is, and which body a description speaks of. */
interface Speaker {
  readonly named: (parsed: Parsed, np: NounPhrase) => Entity | undefined;
  readonly body: ReadBody;
  /** The state or agency that a post or description stands for. */
  readonly state: ReadBody;
}

function bodySaying(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { clauses, speaker }: { clauses: readonly Clause[]; speaker: Speaker },
): Entity | undefined {
  for (const clause of clauses)
    for (const np of speakers(clause, parsed)) {
      const own = PERSONAL.test(np.pronoun ?? '') ? speaker.named(parsed, np) : headEntity(grammar, parsed, np)?.entity;
      if (own !== undefined && fitsKinds(own, ['company', 'organization', 'government']) && !own.place) return own;
      const body =
        bodyBeside(grammar, parsed, np) ??
        stateBeside(grammar, { parsed, np }, speaker) ??
        (own === undefined
          ? spokenFor(parsed, np, speaker)
          : (bodyOfPerson(grammar, own) ?? bodyOfBarePost(grammar, own, speaker.body)));
      // "The Velm Post told of Ada Quill, who said": she speaks, of whatever body she is.
      if (body !== undefined || (own !== undefined && kindOf(own) === 'person')) return body;
    }
  return undefined;
}

/** "Ada Quill, *Portugal's digital minister*", "Ada Quill, head of *Portugal's data watchdog*": the state that the post is of. */
function stateBeside(grammar: ArticleGrammar, { parsed, np }: PhraseAt, { state }: Speaker): Entity | undefined {
  const isState = (entity: Entity) => kindOf(entity) === 'government' && !entity.place;
  // "Ada Quill, who leads the Velm Commission"
  const led = parsed.clauses.find(
    (c) => c.relative && c.subject === np && !c.verb.barePast && c.verb.lemmas.some((l) => LEADS.test(l)),
  )?.object;
  const body = led === undefined ? undefined : state(parsed, led);
  if (body !== undefined) return body;
  for (const post of np.apposed) {
    const { first, nounAt = first, noun = '', plainNoun = '' } = post;
    // No lawmaker is the state, nor is who once held a post.
    if (LAWMAKER.test(plainNoun) || parsed.words.slice(first, nounAt).some((w) => ONCE.test(w.lower))) continue;
    const official = metonymKinds(grammar.rulebook, post).includes('government');
    if (!official && !grammar.rulebook.lexicon.titles.has(noun)) continue;
    const beside = official ? [...post.mods, post.possessor?.name] : [];
    const own = beside.flatMap((word) => entityOfWord(grammar, parsed, word) ?? []).find(isState);
    const of = phrasesAfter(parsed, post).filter((p) => /^(?:of|at|for)$/u.test(p.prep));
    const found = own ?? of.flatMap((p) => state(parsed, p.np) ?? [])[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

const LEADS = listed('verbs of being at the head');
const LAWMAKER = listed('lawmakers and envoys');
const ONCE = listed('who was it once');

/** "a spokesperson for Norvane", "Portugal's ministry": whoever speaks without a name, for a body that has one. */
const spokenFor = (parsed: Parsed, np: NounPhrase, { body, state }: Speaker): Entity | undefined =>
  np.pronoun === undefined ? (body(parsed, np) ?? state(parsed, np)) : undefined;

/** Who says it; behind the verb in `…," says Ada Quill`. */
function speakers({ verb, subject, object }: Clause, { words }: Parsed): NounPhrase[] {
  const behind = object !== undefined && namesPerson(words, object);
  if (behind && /^["”]$/u.test(words[verb.first - 1]?.text ?? '')) return [object];
  return subject === undefined ? [] : [subject];
}

/** Sentences around one that belongs to a longer quotation: behind it where the quotation goes on, else before it. */
const ON: readonly number[] = [1, 2, 3];
const BACK: readonly number[] = [-1, -2];

/** `"We grow. Our deal helps," Quill said. "We will do more."`: a quotation that is said in a sentence nearby. */
function saidAround(grammar: ArticleGrammar, parsed: Parsed, read: ReadSaying): Entity | undefined {
  const marks = quoteMarks(parsed).map(({ sort }) => sort);
  const goesOn = marks.length === 0 || marks.at(-1) === 'opens';
  for (const step of goesOn ? [...ON, ...BACK] : BACK) {
    const near = grammar.parsed[parsed.index + step];
    if (near === undefined) continue;
    const quotes = quoteMarks(near);
    // What is said ahead must close the quotation, and what is said before must be a quotation.
    if (step > 0 && quotes[0]?.sort === 'opens') return undefined;
    const said = quotes.length > 0 || (step < 0 && isColonBefore(parsed, near)) ? sayings(grammar, near) : [];
    if (said.length > 0) return read(near, said);
  }
  return undefined;
}

/** `Ada Quill of Norvane said:`, and the quotation in a paragraph of its own. */
const isColonBefore = ({ sentence }: Parsed, near: Parsed): boolean =>
  near.sentence.line < sentence.line && near.words.at(-1)?.text === ':';

/** The marks of quotation in a sentence, in order; a straight one opens where no other is open. */
function quoteMarks({ words }: Parsed): { readonly at: number; readonly sort: 'opens' | 'closes' }[] {
  let open = false;
  return words.flatMap(({ text }, i) => {
    if (!/^["“”]$/u.test(text)) return [];
    open = text === '“' || (text === '"' && !open && !(i > 0 && /^[,.!?]$/u.test(words[i - 1]?.text ?? '')));
    return [{ at: i, sort: open ? ('opens' as const) : ('closes' as const) }];
  });
}
