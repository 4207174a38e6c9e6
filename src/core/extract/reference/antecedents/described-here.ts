import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { type Antecedent, antecedentsFrom, meantBy, type ReferAt, SUBJECT_HERE } from '../refer-at.ts';
import { bodiesStated, isAnyFirm, isBodyDescribed } from './bodies.ts';

/** Who is spoken of earlier in the sentence without a name, or pointed at: "the company", "that company". */

/** "The company, in which Velm has a stake, fell; *its* chief": whom the main subject describes, rather than who is spoken of by the way. */
export function* describedHere(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  if (np.pronoun === undefined) return;
  const main = mainClause(parsed);
  const subject = main?.subject;
  if (subject === undefined || main === undefined || main.verb.last > np.first || subject.pronoun !== undefined) return;
  if (!isBodyDescribed(grammar, parsed, subject)) return;
  yield* meantBy(at, subject, SUBJECT_HERE);
}

/**
 * "offered *the company* a round that would value *it* at more than *its* rival": what the sentence speaks of without a name.
 * Returns whether that is a company of which nobody can tell which one it is, so that nobody is meant.
 */
export function* spokenOfHere(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  if (np.pronoun !== 'it' && np.pronoun !== 'its') return false;
  const earlier = parsed.phrases.filter(
    (one) => one.last <= np.first && one.pronoun === undefined && one.possessor === undefined,
  );
  for (const one of earlier.reverse()) {
    if (one.parent !== undefined || !isBodyDescribed(grammar, parsed, one)) continue;
    const meant = meantBy(at, one, 'spoken of earlier in the sentence');
    yield* meant;
    if (np.pronoun === 'its' && isAnyFirm({ parsed, np: one }) && meantBy({ ...at, options: {} }, one, '').length === 0)
      return true;
  }
  return false;
}

/** "Ada Quill, who founded Velm, runs Tarn. Norvane bought *that company*": rather what was named last than what it was about. */
export const isPointedAt = ({ parsed: { words }, np }: PhraseAt): boolean =>
  np.pronoun === undefined && words[np.first]?.lower === 'that';

/** "Norvane bought *Velm*, a maker of lenses, after a sale of *that company* to Tarn": whom the clause before did something to. */
export function* pointedAtHere(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  const object = parsed.clauses.findLast(
    (c) => c.verb.form === 'finite' && !c.passive && c.object !== undefined && c.object.last <= np.first,
  )?.object;
  if (object?.name === undefined || object.members.length > 0) return;
  yield* antecedentsFrom(bodiesStated(grammar, { parsed, np: object }), 'to whom the clause before did something');
}

/** "a sale of *that company* collapsed and Tarn hired *its* chief": at whom the sentence points. */
export function* ownerPointedAt(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const pointed = parsed.phrases.findLast((one) => one.last <= np.first && isPointedAt({ parsed, np: one }));
  if (np.pronoun === 'its' && pointed !== undefined && isAnyFirm({ parsed, np: pointed }))
    yield* meantBy(at, pointed, 'at whom the sentence points');
}
