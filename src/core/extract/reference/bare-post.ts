import type { Entity } from '../entity.ts';
import { isFirmPost } from '../high-post.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { asBody } from './as-body.ts';
import { isAskers } from './askers.ts';
import { firmBeforeRelative } from './firm-before-relative.ts';
import { mostNamed } from './main-body.ts';
import { previousSubjects, subjectsBefore } from './named-before.ts';

/** Which body a description of a sentence speaks of: handed in, since reading a phrase may ask who is quoted. */
export type ReadBody = (parsed: Parsed, np: NounPhrase) => Entity | undefined;

/**
 * The body of a person whom the article calls "*CEO Ada Quill*" without saying whose: what "the company" would speak of
 * there, if it acts there or right before, or is what the article names most.
 */
export function bodyOfBarePost(grammar: ArticleGrammar, person: Entity, read: ReadBody): Entity | undefined {
  for (const sentence of grammar.parsed) {
    const post = sentence?.phrases.find((np) => entityOfWord(grammar, sentence, np.name) === person && isBarePost(np));
    if (sentence === undefined || post === undefined) continue;
    const [host] = firmBeforeRelative(grammar, sentence, post);
    if (host !== undefined) return host.entity;
    const place = placeOf(sentence, post);
    const body = read(sentence, asBody(post, 'company', place));
    const acting = place.first === 0 ? [] : subjectsBefore(grammar, sentence, post);
    const likely = [...acting, ...actingBefore(grammar, sentence), ...mostNamed(grammar, isFirm, sentence).slice(0, 1)];
    return body !== undefined && likely.includes(body) ? body : undefined;
  }
  return undefined;
}

const isFirm = (entity: Entity): boolean => kindOf(entity) === 'company';

function actingBefore(grammar: ArticleGrammar, parsed: Parsed): readonly Entity[] {
  const earlier = grammar.parsed[parsed.index - 1];
  return earlier === undefined || isAskers(earlier) ? [] : previousSubjects(grammar, parsed);
}

/** Where "the company" would stand: at the post, or before all that is quoted: `"Velm uses it," CEO Ada Quill said`. */
const placeOf = ({ words }: Parsed, { first, nounAt = first }: NounPhrase) =>
  words.slice(0, first).some((w) => QUOTE.test(w.text))
    ? { first: 0, last: 1, nounAt: 0 }
    : { first, last: nounAt + 1 };

const QUOTE = /^["“”]$/u;

const isBarePost = (np: NounPhrase): boolean =>
  isFirmPost(np) && np.det === 'none' && np.mods.length === 0 && np.compounds.length === 0;
