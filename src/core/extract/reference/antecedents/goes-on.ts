import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { isTimeLike, type NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { mainClause } from '../clause-of.ts';
import { describesOne } from '../noun-kind.ts';
import { type Antecedent, meantBy, type ReferAt, SUBJECT_HERE } from '../refer-at.ts';
import { DESCRIBED } from './bodies.ts';

/** Who acted in an earlier clause of the sentence and so goes on to act in this one. */

/** "The agency fined Velm, and *it* sued Tarn": the subject before "and", though it has no name. */
export function* describedSubjectBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const own = parsed.clauses.find((c) => c.subject === np);
  const before = parsed.items[parsed.items.indexOf(np) - 1];
  if (own === undefined || before?.type !== 'cc') return;
  const earlier = parsed.clauses.findLast((c) => c.at < own.at && c.verb.form === 'finite' && !c.relative);
  const subject = earlier?.subject;
  if (subject === undefined || !describesOne(subject, grammar.rulebook, DESCRIBED)) return;
  yield* meantBy(at, subject, 'the subject before "and"');
}

/** "The office found that Velm lied, a year after *it* fined Tarn": what a comma and a time part from it is of who did the one. */
export function* timedBehind(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const own = parsed.clauses.find((c) => c.subject === np && /^(?:after|before)$/u.test(c.marker ?? ''));
  const main = mainClause(parsed);
  if (own === undefined || main?.subject === undefined || main.at > own.at || main.passive) return;
  const after = parsed.items.findLastIndex((item, k) => k < own.at && isSign(item, 'sub', /^(?:after|before)$/u));
  const [comma, time] = parsed.items.slice(Math.max(0, after - 2), after);
  if (!isSign(comma, 'punct', /^,$/u) || time?.type !== 'np' || !isTimeLike(time)) return;
  if (main.comps.length > 0 || main.said !== undefined) yield* meantBy(at, main.subject, SUBJECT_HERE);
}

/**
 * "*It* banned exports to Tavland, and *its* regulator", "*It* was built by Velm, a startup, and *it* runs on", "*It* said it would buy Velm, and *it* has bought": whoever the sentence is
 * about before "and" is so behind it.
 */
export function* itGoesOn(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const main = mainClause(parsed);
  const isSame =
    np.pronoun === 'it' &&
    main?.subject?.pronoun === 'it' &&
    main.subject.last <= np.first &&
    (main.passive || main.said?.subject?.pronoun === 'it');
  const behindAnd = parsed.words[np.first - 1]?.lower === 'and' && parsed.clauses.some((c) => c.subject === np);
  if (isSame && behindAnd && main.subject !== undefined) yield* meantBy(at, main.subject, SUBJECT_HERE);
  const sayer = saysOfItself(at);
  if (sayer !== undefined) yield* meantBy(at, sayer, SUBJECT_HERE);
  const owned = np.pronoun === 'its' ? parsed.phrases.find((one) => one.possessor === np) : undefined;
  yield* doneToIt(at, owned);
  const own = parsed.clauses.find((c) => c.subject === owned && c.governor === undefined && !c.relative);
  if (owned === undefined || own === undefined || parsed.words[np.first - 1]?.lower !== 'and') return;
  const isMain = ({ at: i, verb, relative }: Clause) =>
    i < own.at && verb.form === 'finite' && !relative && !verb.barePast;
  const before = parsed.clauses.findLast((c) => isMain(c) || (c.at < own.at && c.subject?.pronoun === 'it'));
  const subject = before?.subject;
  if (subject?.pronoun === 'it') yield* meantBy(at, subject, SUBJECT_HERE);
}

/** "*Norvane* said it would leave after Velm fell, and that *it* had hired Tarn": a second clause that is said goes on with whom the first speaks of. */
function saysOfItself({ parsed: { words, clauses }, np }: ReferAt): NounPhrase | undefined {
  const goesOn = words[np.first - 1]?.lower === 'that' && /^(?:and|but)$/u.test(words[np.first - 2]?.lower ?? '');
  if (np.pronoun !== 'it' || !goesOn) return undefined;
  const saying = clauses.find((c) => c.said?.subject?.pronoun === 'it' && c.said.subject.last < np.first);
  return saying?.said?.subject;
}

/** "*It* had a probe opened into banks for ganging up on *its* unit": what many do, they do not do to one of those in between. */
function* doneToIt(at: ReferAt, owned: NounPhrase | undefined): Generator<Antecedent> {
  const { parsed } = at;
  const deed = parsed.clauses.find(
    (c) => c.verb.form === 'ing' && owned !== undefined && (c.object === owned || c.preps.some((p) => p.np === owned)),
  );
  const main = mainClause(parsed)?.subject;
  if (main?.pronoun !== 'it' || deed?.governor?.via !== 'for' || deed.subject === main) return;
  yield* meantBy(at, main, SUBJECT_HERE);
}

/** "*It* dropped the chip when *it* was cutting costs": who acts meanwhile is who acts, rather than what it is done to. */
export function* actsMeanwhile(at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const main = mainClause(parsed)?.subject;
  const own = parsed.clauses.find((c) => c.subject === np && MEANWHILE.test(c.marker ?? ''));
  if (np.pronoun !== 'it' || own === undefined || own.passive || own.verb.copula) return;
  if (main?.pronoun === 'it' && main.last <= np.first) yield* meantBy(at, main, SUBJECT_HERE);
}

const MEANWHILE = /^(?:when|while|before|as|although|though)$/u;
