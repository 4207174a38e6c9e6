import { endingIn, listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { bodyBeside } from '../reference/body-beside.ts';
import { denote } from '../reference/denote.ts';
import { actors, patients } from '../sides.ts';
import { spanOfPhrase } from '../spans.ts';

/** "Ada Quill founded Norvane. *Her co-founder* left": the one body that the article says she has founded. */
export function foundedByFellow({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { possessor } = np;
  if (!FOUNDER.test(np.plainNoun ?? '')) return [];
  const people = possessor === undefined ? [] : denote(grammar, { parsed, np: possessor }, { kinds: ['person'] });
  const bodies = new Set(people.flatMap((d) => foundedBy(grammar, d.entity)).filter((e) => fitsKinds(e, kinds)));
  const [entity, other] = bodies;
  if (entity === undefined || other !== undefined || possessor === undefined) return [];
  const span = spanOfPhrase(parsed, possessor);
  return [{ entity, span, steps: [`the co-founder is taken to be that of ${entity.name}`], trust: 0.9 }];
}

/** What the article tells that a person has founded, in whatever sentence. */
const foundedBy = (grammar: ArticleGrammar, person: Entity): Entity[] =>
  grammar.parsed.flatMap((parsed) =>
    parsed === undefined ? [] : [...byVerb(grammar, parsed, person), ...byPost(grammar, parsed, person)],
  );

/** "Ada Quill founded Norvane" */
const byVerb = (grammar: ArticleGrammar, parsed: Parsed, person: Entity): Entity[] =>
  parsed.clauses
    .filter((c) => c.verb.lemmas.some((l) => FOUNDS.test(l)))
    .filter((c) => actors(c).some((np) => denote(grammar, { parsed, np }).some((d) => d.entity === person)))
    .flatMap((c) => patients(c).flatMap((np) => denote(grammar, { parsed, np }).map((d) => d.entity)));

const FOUNDS = listed('verbs of founding');

/** "Norvane founder Ada Quill", "Ada Quill, founder of Norvane", "Ada Quill, its founder" */
const byPost = (grammar: ArticleGrammar, parsed: Parsed, person: Entity): Entity[] =>
  parsed.phrases
    .filter((np) => np === rootOf(np) || np.parent?.as === 'member')
    .filter((np) => entityOfWord(grammar, parsed, np.name) === person)
    .flatMap((np) => {
      const post = [np, ...np.apposed].find(isFounder);
      const its = post?.possessor?.pronoun === 'its' ? post.possessor : undefined;
      if (post === undefined) return [];
      const told = its === undefined ? [] : denote(grammar, { parsed, np: its }).map((d) => d.entity);
      return bodyBeside(grammar, parsed, np) ?? told.slice(0, 1);
    });

const isFounder = ({ noun, plainNoun, moreNouns }: NounPhrase): boolean =>
  [noun, plainNoun, ...moreNouns].some((n) => FOUNDER.test(n ?? ''));

const FOUNDER = endingIn('founders of bodies');
