import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { isHighPost } from '../high-post.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { bodyBeside } from '../reference/body-beside.ts';

/** "Norvane CFO Ada Quill": whether the article puts the person at the head of this body; or "CFO Ada Quill", where it is "the company". */
export const isOwnOfficer = (grammar: ArticleGrammar, person: Entity, { entity, steps }: Denoted): boolean =>
  grammar.parsed.some((parsed) =>
    parsed?.phrases.some((np) => {
      if (entityOfWord(grammar, parsed, np.name) !== person || !holdsHighPost(parsed, np)) return false;
      const beside = bodyBeside(grammar, parsed, np);
      return beside === undefined ? steps.length > 0 && OFFICER.test(np.noun ?? '') : beside === entity;
    }),
  );

const OFFICER = /^(?:c[a-z]{1,3}o|chief (?:executive|.+ officer))$/u;

/** A post at the head of a body, and none of times past. */
const holdsHighPost = (parsed: Parsed, np: NounPhrase): boolean =>
  [np, ...np.apposed].some(
    (post) => isHighPost(post) && !parsed.words.slice(post.first, post.last).some((w) => ONCE.test(w.lower)),
  );

const ONCE = listed('who was it once');
