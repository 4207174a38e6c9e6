import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { bodyOfBarePost, type ReadBody } from './bare-post.ts';
import { bodyBeside, bodyOfPerson } from './body-beside.ts';
import { headEntity } from './head-entity.ts';
import { PERSONAL } from './pronouns.ts';
import type { ReferAt } from './refer-at.ts';

/** Who speaks around a quoted pronoun: "we" is the speaker's body, "he" is not the speaker. */

/** "If he wants it," Quill said: "he" inside the quotation is not who says it. */
export function quotedSpeaker(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const quote = parsed.words.findIndex((w, i) => i < np.first && /^["“]$/u.test(w.text));
  const closed = parsed.words.findIndex((w, i) => i > quote && i < np.first && /^["”]$/u.test(w.text));
  if (quote < 0 || closed >= 0) return undefined;
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
  const open = words.findIndex(({ text }) => /^["“]$/u.test(text));
  const close = words.findLastIndex(({ text }, i) => i < np.first && /^["”]$/u.test(text));
  const speech =
    open >= 0 &&
    close > open &&
    /^[,.!?]$/u.test(words[close - 1]?.text ?? '') &&
    clauses.some((c) => c.verb.first > open && c.verb.last < close);
  if (!speech) return new Set();
  return new Set(words.slice(open, close).flatMap(({ mention }) => grammar.entityAt.get(mention?.from ?? -1) ?? []));
}

/** The body for which the person quoted speaks: "Our deal …," said Norvane chief Ada Quill. */
export function speakersBody(grammar: ArticleGrammar, { parsed, np, readIn }: ReferAt): Entity | undefined {
  // "After Tern reported it, Velm said: "We …"": who says it is named nearest to what is said.
  const near = (c: Clause): number => Math.abs(c.verb.first - np.first);
  const here = sayings(grammar, parsed)
    .filter((c) => !isInside(c, parsed, np))
    .sort((a, b) => near(a) - near(b));
  // "We grow," *he* said.
  const speaker: Speaker = {
    named: (where, of) => readIn(where, of, { kinds: ['person'] })[0]?.entity,
    body: (where, of) => readIn(where, of, { kinds: ['company', 'organization'] })[0]?.entity,
  };
  const body = bodySaying(grammar, parsed, { clauses: here, speaker });
  return body ?? (here.length > 0 ? undefined : bodyAround(grammar, parsed, speaker));
}

/** `Quill said: "Tavland confirmed it will join us"`: who says something inside the quotation is not quoted. */
function isInside({ verb }: Clause, { words }: Parsed, np: NounPhrase): boolean {
  const open = words.findLastIndex((w, i) => i < np.first && /^["“]$/u.test(w.text));
  return open >= 0 && verb.first > open && !words.slice(open + 1, verb.first).some((w) => /^["”]$/u.test(w.text));
}

const sayings = ({ rulebook }: ArticleGrammar, { clauses, words }: Parsed): Clause[] =>
  clauses.filter(
    ({ subject, verb }) =>
      subject !== undefined &&
      (verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)) ||
        // "what the minister calls a “vote in our strength”"
        (verb.lemmas.includes('call') && words.slice(verb.last, verb.last + 2).some((w) => /^["“]$/u.test(w.text)))),
  );

/** Who a pronoun that says something is, and which body a description speaks of. */
interface Speaker {
  readonly named: (parsed: Parsed, np: NounPhrase) => Entity | undefined;
  readonly body: ReadBody;
}

function bodySaying(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { clauses, speaker }: { clauses: readonly Clause[]; speaker: Speaker },
): Entity | undefined {
  for (const clause of clauses)
    for (const np of speakers(clause, parsed)) {
      const own = PERSONAL.test(np.pronoun ?? '') ? speaker.named(parsed, np) : headEntity(grammar, parsed, np)?.entity;
      if (own !== undefined && fitsKinds(own, ['company', 'organization'])) return own;
      const body =
        bodyBeside(grammar, parsed, np) ??
        (own && (bodyOfPerson(grammar, own) ?? bodyOfBarePost(grammar, own, speaker.body)));
      // "The Velm Post told of Ada Quill, who said": she speaks, of whatever body she is.
      if (body !== undefined || (own !== undefined && kindOf(own) === 'person')) return body;
    }
  return undefined;
}

/** Who says it; behind the verb in `…," says Ada Quill`. */
function speakers({ verb, subject, object }: Clause, { words }: Parsed): NounPhrase[] {
  const behind = object !== undefined && words[object.name ?? -1]?.mention?.personal === true;
  if (behind && /^["”]$/u.test(words[verb.first - 1]?.text ?? '')) return [object];
  return subject === undefined ? [] : [subject];
}

/** Sentences around one that belongs to a longer quotation: behind it where the quotation goes on, else before it. */
const ON: readonly number[] = [1, 2, 3];
const BACK: readonly number[] = [-1, -2];

/** `"We grow. Our deal helps," Quill said. "We will do more."`: a quotation that is said in a sentence nearby. */
function bodyAround(grammar: ArticleGrammar, parsed: Parsed, speaker: Speaker): Entity | undefined {
  const marks = quoteMarks(parsed);
  const goesOn = marks.length === 0 || marks.at(-1) === 'opens';
  for (const step of goesOn ? [...ON, ...BACK] : BACK) {
    const near = grammar.parsed[parsed.index + step];
    if (near === undefined) continue;
    const quotes = quoteMarks(near);
    // What is said ahead must close the quotation, and what is said before must be a quotation.
    if (step > 0 && quotes[0] === 'opens') return undefined;
    const said = quotes.length > 0 ? sayings(grammar, near) : [];
    if (said.length > 0) return bodySaying(grammar, near, { clauses: said, speaker });
  }
  return undefined;
}

/** The marks of quotation in a sentence, in order; a straight one opens where no other is open. */
function quoteMarks({ words }: Parsed): ('opens' | 'closes')[] {
  let open = false;
  return words.flatMap(({ text }, i) => {
    if (!/^["“”]$/u.test(text)) return [];
    open = text === '“' || (text === '"' && !open && !(i > 0 && /^[,.!?]$/u.test(words[i - 1]?.text ?? '')));
    return [open ? ('opens' as const) : ('closes' as const)];
  });
}
