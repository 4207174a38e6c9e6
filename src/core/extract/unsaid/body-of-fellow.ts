import type { MatchAt } from '../candidates.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import { type NounPhrase, namesPerson } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { mainClause, predicateOf } from '../reference/clause-of.ts';
import { headEntity } from '../reference/head-entity.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';

/** "Ada Quill is chief executive of Norvane. Bo Tarn is *chief architect*": of the body that the sentence before tells in the same words. */
export function bodyOfFellow({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const before = grammar.parsed[parsed.index - 1];
  if (before === undefined || np.det !== 'none' || !namesPerson(parsed.words, predicateOf(parsed, np))) return [];
  // "is co-founder of a school": of that, and of no firm told before.
  if ([np, ...np.members].some((one) => phrasesAfter(parsed, one).some((p) => PLACES.test(p.prep)))) return [];
  const main = mainClause(before);
  const post = main?.verb.copula === true && namesPerson(before.words, main.subject) ? main.object : undefined;
  if (post === undefined || post.det !== 'none' || grammar.rulebook.lexicon.titles.get(post.noun ?? '') !== 'post')
    return [];
  const bodies = [post, ...post.members]
    .flatMap((one) => phrasesAfter(before, one))
    .filter((p) => /^(?:of|at)$/u.test(p.prep) && p.np.name !== undefined)
    .flatMap((p) => headEntity(grammar, before, p.np) ?? []);
  const body = bodies.find((d) => fitsKinds(d.entity, FIRMS) && !d.entity.place);
  if (body === undefined) return [];
  const steps = [`the post is taken to be at ${body.entity.name}, as the one told right before`];
  return [{ ...body, steps, trust: 0.9 }];
}

const PLACES = /^(?:of|at|for|in|with)$/u;
