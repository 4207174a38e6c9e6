import { endingIn } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Entity } from '../../entity.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../../reference/article-grammar.ts';
import { bodyBeside } from '../../reference/body-beside.ts';
import { denoteOne } from '../../reference/denote.ts';

/** Those who did something together with a person: "her *co-founder*". */

const FOUNDER = endingIn('founders of bodies');

/** "Ada Quill and *her* co-founder Bo Tarn": the body that the article calls her a founder of. */
export function ofFellow({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  if (np.possessor === undefined || !FOUNDER.test(np.plainNoun ?? '')) return [];
  const [fellow] = denoteOne(grammar, { parsed, np: np.possessor }, { kinds: ['person'] });
  const body = fellow === undefined ? undefined : foundedBy(grammar, fellow.entity);
  return fellow === undefined || body === undefined
    ? []
    : [{ entity: body, span: fellow.span, steps: [`what ${fellow.entity.name} is a founder of`], trust: 0.9 }];
}

/** "Norvane co-founder *Ada Quill*": the body beside the person where the article calls them its founder. */
function foundedBy(grammar: ArticleGrammar, person: Entity): Entity | undefined {
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      if (parsed === undefined || entityOfWord(grammar, parsed, np.name) !== person) continue;
      const post = [np, ...np.apposed].find((one) =>
        [one.noun, one.plainNoun, ...one.moreNouns].some((noun) => FOUNDER.test(noun ?? '')),
      );
      if (post === undefined) continue;
      // "Ada Quill, its founder"
      const its = post.possessor?.pronoun === 'its' ? denoteOne(grammar, { parsed, np: post.possessor }) : [];
      const body = bodyBeside(grammar, parsed, np) ?? its[0]?.entity;
      if (body !== undefined) return body;
    }
  return undefined;
}
