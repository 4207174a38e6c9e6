import type { Entity } from '../../entity.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { headEntity } from '../head-entity.ts';
import { opensWithIts } from '../pronoun-it.ts';
import { type Antecedent, antecedentsFrom, meantBy, type ReferAt } from '../refer-at.ts';

/** Whose a thing is by who stands right beside it, or opens the sentence. */

/** "The Low Tide and *its* parent sued": of an outlet, which is else only a source. */
export const JOINED = 'named right before';

export function* besideOwner(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Generator<Antecedent> {
  // "to benefit Ada Quill and her app": whoever the owner is joined to.
  const and = parsed.words[np.first - 1]?.lower === 'and';
  // "sued Norvane, a bank, and its founder": joined to the one that is described between.
  const described = parsed.phrases.find((one) => one.parent?.as === 'apposed' && one.last === np.first - 2)?.parent?.np;
  const joined = and ? entityOfWord(grammar, parsed, described?.name ?? np.first - 2) : undefined;
  if (joined !== undefined) yield { entity: joined, how: JOINED };
  const ahead = subjectAhead(parsed, np);
  if (ahead === undefined) return;
  yield* antecedentsFrom(named(grammar, parsed, ahead), 'the subject of the clause that it opens');
  // "Using its own tools, *Norvane's* Quillbee team built": whose the subject is.
  if (ahead.possessor !== undefined)
    yield* antecedentsFrom(named(grammar, parsed, ahead.possessor), 'whose the subject of the clause is that it opens');
}

const named = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  [headEntity(grammar, parsed, np)?.entity ?? []].flat();

/** "Outside of its own apps, Norvane has": what a phrase before the first clause looks forward to. */
function subjectAhead(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const fronted =
    parsed.items[0]?.type === 'prep' || (parsed.items[0]?.type === 'vg' && parsed.items[0].form !== 'finite');
  const main = parsed.clauses.find((c) => c.verb.form === 'finite' && !c.relative && !(c.passive && c.verb.barePast));
  const subject = main?.subject;
  // "With Norvane reporting its results, Velm said": what is fronted has a subject of its own.
  const absolute = parsed.items[1]?.type === 'np' && parsed.clauses.some((c) => c.verb.form === 'ing' && c.at === 2);
  if (!fronted || absolute || main === undefined || subject === undefined || subject.first < np.first) return undefined;
  const comma = parsed.words.slice(np.last, subject.first).some((w) => w.lower === ',');
  return comma ? subject : undefined;
}

/** "*Its* customers include Velm, which invested in *it*": whose the sentence opens with. */
export function* openingIts(at: ReferAt): Generator<Antecedent> {
  const { parsed } = at;
  const its = parsed.phrases.find((one) => one.first === 0)?.possessor;
  if (its === undefined || !opensWithIts(at)) return;
  yield* meantBy(at, its, 'whose the sentence opens with');
}
