import { type Doc, gather, type Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isEditionOrNumber, variantStem } from './variant-stem.ts';

/**
 * Variants of a thing that are named by what sets them apart alone: in a list behind the first ("the Tern 12 Pro and Pro
 * Max", "Tern 5000 and 7000"), and later in the article ("the Pro Max", "the 7000").
 */

/** All names found, those of such variants in full. */
export function withVariants(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const told = toldByEnd(inLists(found, doc, rulebook), doc, rulebook);
  return told.sort((a, b) => a.from - b.from || a.to - b.to);
}

interface Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** What the list goes on with behind a thing's name, until something else comes. */
function inLists(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const listed = found.flatMap((head) => {
    if (!mayHaveVariants(head)) return [];
    const variants: Mention[] = [];
    const tokens = tokensOf(doc, head);
    let [before, at] = [head, head.last];
    for (;;) {
      const first = behindJoint(tokens, at);
      const last = first === undefined ? at : variantEnd(tokens, first, rulebook);
      if (first === undefined || last === first) return variants;
      const span = { sentence: head.sentence, first, last };
      const stem = variantStem(wordsOf(before, doc), textsOf(tokens, span), rulebook.lexicon.editions);
      if (stem === undefined || !endsVariant(tokens, last, rulebook) || crossesName(span, found)) return variants;
      before = variantAt(span, stem, { tokens, head, rulebook });
      variants.push(before);
      at = last;
    }
  });
  return replaced(found, listed);
}

/** A later mention by the end of a variant's name: of the last named whose name ends so. */
function toldByEnd(found: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const { editions } = rulebook.lexicon;
  const things = found.filter((m) => mayHaveVariants(m) && m.name.includes(' '));
  if (things.length === 0) return [...found];
  const parts = new Set(things.flatMap(({ name }) => name.split(' ').slice(1)));
  const inText = [...found].sort((a, b) => a.from - b.from);
  const told = gather(doc.sentences, ({ tokens }, sentence) => {
    // Few sentences have a word that could end one.
    if (!tokens.some(({ text }) => parts.has(singular(text, editions)))) return [];
    return gather(tokens, (token, first) => {
      const many = singular(token.text, editions) !== token.text;
      if (!many && !isEditionOrNumber(token.text, editions)) return [];
      const last = many ? first + 1 : variantEnd(tokens, first, rulebook);
      const span = { sentence, first, last };
      if (!parts.has(singular(tokens[last - 1]?.text ?? '', editions)) || !standsForThing(tokens, span, rulebook))
        return [];
      if (coveredOtherwise(span, found)) return [];
      const end = ` ${textsOf(tokens, span)
        .map((text) => singular(text, editions))
        .join(' ')}`;
      // "The 9850X3D" of "Tern 9 9850X3D Dual Edition"
      const bears = ({ name }: Mention) => name.endsWith(end) || (isCode(token.text) && name.includes(`${end} `));
      const whole = inText.filter((m) => m.from < token.from && things.includes(m) && bears(m)).at(-1);
      return whole === undefined ? [] : [mentionLike(whole, { ...placeOf(tokens, span), name: whole.name })];
    });
  });
  return replaced(found, told);
}

/** "Airs" of "Tern Air" */
const singular = (text: string, editions: ReadonlySet<string>): string =>
  text.endsWith('s') && !editions.has(text) && editions.has(text.slice(0, -1)) ? text.slice(0, -1) : text;

/** "9850X3D" */
const isCode = (text: string): boolean => /\d/u.test(text) && /\p{Lu}/u.test(text) && text.length > 3;

/** "the Pro", "the 9850X3D", "the 5090 costs": behind an article, or a code that is no word. */
function standsForThing(tokens: readonly Token[], { first, last }: Span, rulebook: Rulebook): boolean {
  const text = tokens[first]?.text ?? '';
  // "the 16-inch Pros", but "Norvane Pros"
  if (singular(text, rulebook.lexicon.editions) !== text)
    return /^[\p{Ll}\d][\p{L}\d-]*$/u.test(tokens[first - 1]?.text ?? '');
  if (isCode(text)) return true;
  // "the Pro and Max branding" goes on.
  if (
    /^(?:and|or)$/u.test(tokens[last]?.lower ?? '') &&
    isEditionOrNumber(tokens[last + 1]?.text ?? '', rulebook.lexicon.editions)
  )
    return false;
  const determined = /^(?:the|an?|this|that|its|both|['’]s)$/u.test(tokens[first - 1]?.lower ?? '');
  if (!determined || !endsVariant(tokens, last, rulebook)) return false;
  // "the 20" tells nothing, "the 5090" does.
  return last - first > 1 || !/^\d/u.test(text) || /^\d{3,4}$/u.test(text);
}

const mayHaveVariants = (m: Mention): boolean =>
  !m.personal && !m.demonym && !m.place && /^(?:product|model|undefined)$/u.test(`${m.known?.kinds[0]}`);

const tokensOf = (doc: Doc, m: Mention): readonly Token[] => doc.sentences[m.sentence]?.tokens ?? [];
const textsOf = (tokens: readonly Token[], { first, last }: Span): string[] =>
  tokens.slice(first, last).map((t) => t.text);
const wordsOf = (m: Mention, doc: Doc): string[] =>
  m.name.includes(' ') ? m.name.split(' ') : textsOf(tokensOf(doc, m), m);

/** Where the next of a list begins: ", ", "and the ", "/". */
function behindJoint(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (/^(?:,|and|or|&|\/)$/u.test(tokens[next]?.lower ?? '')) next++;
  if (next === at) return undefined;
  return tokens[next]?.lower === 'the' ? next + 1 : next;
}

/** Where the editions and numbers that begin at `first` end. */
function variantEnd(tokens: readonly Token[], first: number, { lexicon }: Rulebook): number {
  let last = first;
  while (last < first + 4 && isEditionOrNumber(tokens[last]?.text ?? '', lexicon.editions)) last++;
  return last;
}

/** Nothing goes on behind it that is counted or named: "Tern 12 and 13 Norvane phones", "Tern 12 and 13 months". */
function endsVariant(tokens: readonly Token[], last: number, { lexicon }: Rulebook): boolean {
  const next = tokens[last];
  if (next === undefined || /^(?!-|%|\$)[^\p{L}\d]/u.test(next.text)) return true;
  if (/^\p{Lu}|\d/u.test(next.text)) return false;
  const { lower } = next;
  const noun = lexicon.nounLemma(lower);
  if (lexicon.functionWords.posOf(lower) !== undefined) return !/^(?:more|other|per|such)$/u.test(lower);
  if (/^(?:product|model)$/u.test(lexicon.kindNouns.get(noun) ?? '') || SORTS.test(noun)) return true;
  const { verb, noun: isNoun, adv } = lexicon.classesOf(lower);
  // "the Pro costs", but "12 and 13 points"
  const plain = lexicon.editions.has(tokens[last - 1]?.text ?? '');
  return adv || (verb.size > 0 && !verb.has('ing') && (plain || !isNoun));
}

const SORTS = listed('sorts of one thing');

/** Part of the span belongs to a name that goes beyond it, or that a list knows. */
const crossesName = (span: Span, found: readonly Mention[]): boolean =>
  found.some(
    (m) =>
      overlaps(m, span) && (m.first < span.first || m.last > span.last || (m.known !== undefined && !m.known.word)),
  );

/** The whole of it is a name already, or part of a longer one. */
const coveredOtherwise = (span: Span, found: readonly Mention[]): boolean =>
  found.some((m) => overlaps(m, span) && (m.known !== undefined || m.first < span.first || m.last > span.last));

const overlaps = (m: Span, span: Span): boolean =>
  m.sentence === span.sentence && m.first < span.last && span.first < m.last;

const placeOf = (tokens: readonly Token[], { sentence, first, last }: Span) => ({
  sentence,
  first,
  last,
  from: (tokens[first] as Token).from,
  to: (tokens[last - 1] as Token).to,
});

/** The variant in full, by the list of names where that knows it. */
function variantAt(
  span: Span,
  stem: readonly string[],
  { tokens, head, rulebook }: { tokens: readonly Token[]; head: Mention; rulebook: Rulebook },
): Mention {
  const name = [...stem, ...textsOf(tokens, span)].join(' ');
  const [known] = rulebook.gazetteer.spelled(squeeze(name));
  return mentionLike(head, { ...placeOf(tokens, span), name, known, weak: false });
}

const replaced = (found: readonly Mention[], by: readonly Mention[]): Mention[] =>
  by.length === 0 ? [...found] : [...found.filter((m) => !by.some((x) => overlaps(m, x))), ...by];
