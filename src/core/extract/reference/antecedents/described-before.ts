import type { Entity } from '../../entity.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { clauseOf } from '../clause-of.ts';
import { isNewlyMade } from '../newly-made.ts';
import { nounKind } from '../noun-kind.ts';
import { onceForArticle } from '../once.ts';
import { PERSONAL } from '../pronouns.ts';
import { type Antecedent, ago, antecedentsFrom, meantIn, type ReferAt, SUBJECT_BEFORE, wanted } from '../refer-at.ts';
import { stated } from '../stated.ts';
import { isBodyDescribed } from './bodies.ts';
import { topicBefore } from './topic-before.ts';

/** Whom a sentence before is about, though its subject has no name. */

/** "The firm cut its stakes in Velm. *It* had": whom the description meant that was the subject of a sentence before. */
export function* describedBefore(
  grammar: ArticleGrammar,
  { parsed, options, readIn }: ReferAt,
  back: number,
): Generator<Antecedent> {
  const before = topicBefore(grammar, parsed, back);
  if (before === undefined || !isBodyDescribed(grammar, before.earlier, before.topic)) return;
  const { earlier, main, topic } = before;
  // "It is Norvane's third deal. It bought Velm": a deal bought nothing.
  if (main.verb.copula && topic.pronoun === 'it') return;
  // "The company … Its models": whom a description means it means whatever is wanted.
  const kinds = topic.pronoun === undefined ? undefined : options.kinds;
  const key = `${topic.first} ${earlier.index} ${kinds?.join() ?? ''}`;
  const known = subjectsRead(grammar);
  const meant = known.get(key) ?? readIn(earlier, topic, wanted(kinds)).map((d) => d.entity);
  known.set(key, meant);
  yield* antecedentsFrom(meant, `the subject ${ago(back)}`);
}

/** What the subjects of earlier sentences were read as, for each leads to the one before it. */
const subjectsRead = onceForArticle(() => new Map<string, readonly Entity[]>());

/** "The billionaire sued Bo Tarn. *He* said": whom the subject of the sentence before describes. */
export function* describedPersonBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const before = PERSONAL.test(np.pronoun ?? '') ? topicBefore(grammar, parsed, 1) : undefined;
  const topic = before?.topic;
  if (before === undefined || topic?.det !== 'def' || topic.plural || topic.name !== undefined) return;
  if (topic.apposed.length > 0 || (nounKind(topic, grammar.rulebook) ?? 'person') !== 'person') return;
  yield* meantIn(at, { parsed: before.earlier, np: topic }, { kinds: ['person'] }, SUBJECT_BEFORE);
}

/** "The device would compete with Velm's Quillbee. *It* runs": the device, which nobody knows, and no other thing. */
export function followsUnread(grammar: ArticleGrammar, at: ReferAt): boolean {
  const { parsed, np, options } = at;
  const before = topicBefore(grammar, parsed, 1);
  // "The combined company will rival Velm. Ada Quill will chair *it*": the one that is yet to be.
  const unnamed = before?.topic.name === undefined && before?.topic.apposed.length === 0;
  if (unnamed && np.pronoun?.startsWith('it') && isNewlyMade({ parsed: before.earlier, np: before.topic })) return true;
  const opens = np.pronoun === 'its' && np.first === 0;
  if (before === undefined || !(opens || (np.pronoun === 'it' && clauseOf(parsed, np)?.subject === np))) return false;
  const { earlier, main, topic } = before;
  const isUnread = () => describedBefore(grammar, at, 1).next().done === true;
  // "It hired engineers from Velm. *Its* app": whoever "it" was, and no other.
  if (topic.pronoun === 'it') return !main.verb.copula && isUnread();
  const kind = nounKind(topic, grammar.rulebook);
  return (
    topic.pronoun === undefined &&
    options.kinds?.includes(kind as string) !== false &&
    (/^(?:product|model)$/u.test(kind ?? '')
      ? isBodyDescribed(grammar, earlier, topic)
      : kind === 'company' && isAnother(topic) && stated(grammar, { parsed: earlier, np: topic }).length === 0) &&
    isUnread()
  );
}

/** "*A startup* in Lisbon has": one of which nothing was told before. */
const isAnother = ({ det, possessor }: NounPhrase): boolean => det === 'indef' || possessor !== undefined;
