import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { isAboutRound, isGivenMoney, mentionsIn, subjectsOf } from '../named-before.ts';
import { opensNoteOfMany } from '../notes.ts';
import { type Antecedent, antecedentsFrom, type ReferAt } from '../refer-at.ts';
import { isAnyFirm } from './bodies.ts';
import { describedBefore } from './described-before.ts';
import { isPointedAt } from './described-here.ts';
import { describedObjectBefore } from './done-to-it.ts';
import { followsList, subjectsBeforeList, toldAsPeers } from './lists-and-peers.ts';
import { isMeasure, namedThere, type SentenceBefore, subjectsThere } from './named-there.ts';
import { measuredBefore, ownerBefore, ownerBesideSubject, ownerInPredicate } from './owners-before.ts';
import { passedOn } from './topic-passed-on.ts';

/** Who is spoken of in the sentences before, the nearest first. */
export function* inSentencesBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.noun === 'startup') yield* antecedentsFrom(isGivenMoney(grammar, at), 'given money right before');
  for (let back = 1; back <= WINDOW; back++) {
    if (startsAnew(grammar, parsed, back)) return;
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture || (back === 1 && isAboutRound(earlier))) continue;
    if (yield* inSentenceBefore(grammar, at, { earlier, back })) return;
  }
  yield* measuredBefore(grammar, at);
}

/** How many sentences back an antecedent may stand. */
const WINDOW = 4;

/** A note or an item of its own begins behind the sentence so many sentences before, which thus tells of others. */
function startsAnew(grammar: ArticleGrammar, { index }: Parsed, back: number): boolean {
  const behind = grammar.parsed[index - back + 1];
  return behind !== undefined && (opensNoteOfMany(grammar, behind) || (back > 1 && headsItem(grammar, behind)));
}

/** A line of its own that is about somebody: what stands above it tells of others. */
const headsItem = (grammar: ArticleGrammar, parsed: Parsed): boolean =>
  parsed.index > 0 && parsed.sentence.role === 'heading' && subjectsOf(grammar, parsed).length > 0;

/** Those of one sentence. Returns whether nobody farther back is meant. */
function* inSentenceBefore(
  grammar: ArticleGrammar,
  at: ReferAt,
  { earlier, back }: Pick<SentenceBefore, 'earlier' | 'back'>,
): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  if (back === 1 && isPointedAt(at))
    yield* antecedentsFrom(
      mentionsIn(grammar, earlier).filter((e) => !isMeasure(grammar, earlier, e, np)),
      'named last in the sentence before',
    );
  if (np.pronoun === undefined ? back <= 2 : back === 1 && /^its?$/u.test(np.pronoun))
    yield* describedBefore(grammar, at, back);
  if (back === 1) yield* ownerBesideSubject(grammar, at);
  const many = followsList(grammar, at, back);
  if (many && back === 1) yield* ownerInPredicate(grammar, at);
  const peers = back === 1 && (isAnyFirm(at) || np.pronoun === 'it') ? toldAsPeers(grammar, earlier) : [];
  // "Letters went to A, B and C. *It*": whoever sent them, of whom the sentence before tells.
  if (np.pronoun === 'it' && peers.length > 2) {
    yield* describedBefore(grammar, at, 2);
    yield* antecedentsFrom(subjectsBeforeList(grammar, parsed), 'the subject before the list');
    return true;
  }
  yield* subjectsThere(grammar, at, { earlier, back, many, peers });
  // A pronoun takes up what is only named from the sentence right before.
  if (np.pronoun !== undefined && back > 1) {
    if (back === 2) yield* passedOn(grammar, at, earlier);
    return false;
  }
  if (np.pronoun === undefined || np.pronoun === 'it') yield* ownerBefore(grammar, at, back);
  if (np.pronoun !== undefined) yield* describedObjectBefore(grammar, at);
  yield* namedThere(grammar, at, { earlier, back, many, peers });
  // "Velm and Osker are among its clients. It": whoever that was, it is nobody farther back.
  return many;
}
