import { listed } from '../../../rules/word-lists.ts';
import { FIRMS } from '../../kinds/kind-groups.ts';
import { isSurely } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { type NounPhrase, namesPerson } from '../../phrases.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import { mentionsIn } from '../named-before.ts';
import { type Antecedent, ago, meantIn, NAMED_BEFORE, type ReferAt } from '../refer-at.ts';
import { topicBefore } from './topic-before.ts';

/** Whose those are of whom the sentence before tells. */

/** "*Its* main product is used by Velm. The company": whose the subject of the sentence before is. */
export function* ownerBefore(grammar: ArticleGrammar, at: ReferAt, back: number): Generator<Antecedent> {
  const before = topicBefore(grammar, at.parsed, back);
  const owner = before?.topic.possessor;
  if (before === undefined || owner?.pronoun !== 'its') return;
  yield* meantIn(at, { parsed: before.earlier, np: owner }, { kinds: FIRMS }, `whose the subject ${ago(back)} is`);
}

/** "Ada Quill, *its* chief, left for Velm. Its models", "Velm, *its* largest client, is leaving. Competitors": whose the subject is told to be. */
export function* ownerBesideSubject(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, np } = at;
  const before = topicBefore(grammar, parsed, 1);
  // "*Its* partners include Velm, which sells lenses. It": whoever has the many, and none of those who act by the way.
  const isRoster = before !== undefined && listsItsOwn(before.earlier, before.topic);
  const owner = isRoster
    ? before.topic.possessor
    : before?.topic.apposed.find((one) => one.possessor?.pronoun === 'its')?.possessor;
  if (before === undefined || owner === undefined) return;
  const person = namesPerson(before.earlier.words, before.topic);
  // "Velm, its client, is leaving. It": a firm may well go on itself.
  if (!isRoster && !person && (np.pronoun !== undefined || np.det !== 'none')) return;
  yield* meantIn(at, { parsed: before.earlier, np: owner }, { kinds: FIRMS }, `whose the subject ${ago(1)} is`);
}

/** "*Its partners* include Velm" */
const listsItsOwn = ({ clauses }: Parsed, np: NounPhrase): boolean =>
  np.plural &&
  np.name === undefined &&
  np.possessor?.pronoun === 'its' &&
  clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => LISTS.test(l)));

const LISTS = listed('verbs of having among others');

/** "Velm and Osker are among *its* clients. It": whose they are. */
export function ownerInPredicate(grammar: ArticleGrammar, at: ReferAt): Antecedent[] {
  const parsed = topicBefore(grammar, at.parsed, 1)?.earlier;
  if (parsed === undefined) return [];
  return parsed.phrases
    .flatMap((one) => (one.possessor?.pronoun === 'its' ? [one.possessor] : []))
    .flatMap((np) => meantIn(at, { parsed, np }, { kinds: FIRMS }, 'whose they are who were told of before'));
}

/** "left to set up rivals to *Norvane*. Ada Quill, once *its* chief": whose post it is, where nobody else was told of. */
export function measuredBefore(grammar: ArticleGrammar, { parsed, np }: ReferAt): Antecedent[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const owned = np.pronoun === 'its' ? parsed.phrases.find((one) => one.possessor === np) : undefined;
  if (earlier === undefined || owned?.parent?.as !== 'apposed' || !namesPerson(parsed.words, owned.parent.np))
    return [];
  const [one, other] = mentionsIn(grammar, earlier).filter((e) => isSurely(e, FIRMS));
  return one === undefined || other !== undefined ? [] : [{ entity: one, how: NAMED_BEFORE }];
}
