import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { isHighPost } from '../../high-post.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { bodyBeside } from '../body-beside.ts';
import type { ReferAt } from '../refer-at.ts';

/** Bodies and their officers: whose chief speaks, and what has none. */

/** "Norvane chief Ada Quill said *it* would hire": whose chief she is, where what she says of it does not name it. */
export function officersBody(grammar: ArticleGrammar, { parsed, np }: ReferAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const saying = own?.governor?.via === 'that' ? own.governor.clause : undefined;
  const speaker = saying?.subject;
  if (own === undefined || saying === undefined || speaker === undefined || speaker.members.length > 0) return [];
  const { status } = grammar.rulebook.lexicon;
  const speaks = [speaker, ...speaker.apposed].some((one) => isHighPost(one) && !JUDGES.test(one.plainNoun ?? ''));
  if (!speaks || !saying.verb.lemmas.some((l) => status.sayVerbs.has(l))) return [];
  const body = bodyBeside(grammar, parsed, speaker);
  if (body === undefined || kindOf(body) !== 'company') return [];
  const named = parsed.words.some((_, i) => i >= np.last && entityOfWord(grammar, parsed, i) === body);
  return named ? [] : [body];
}

/** "chief economist": who speaks of others. */
const JUDGES = listed('who judges firms');

/** A court or a town, where only a firm has such a post. */
export const isWithoutSuch = (at: PhraseAt, entity: Entity): boolean =>
  (kindOf(entity) === 'government' && isFoundersBody(at)) || (entity.place && isOfficersBody(at));

/** "had suspended *its* founder": a court, ministry or agency has none. */
const isFoundersBody = ({ parsed, np }: PhraseAt): boolean =>
  np.pronoun === 'its' &&
  parsed.phrases.some((one) => one.possessor === np && /^(?:co-?)?founders?$/u.test(one.plainNoun ?? ''));

/** "Quillbee, a San Francisco startup, left. Ada Quill, *its chief executive*": no town has one. */
const isOfficersBody = ({ parsed, np }: PhraseAt): boolean =>
  np.pronoun === 'its' &&
  parsed.phrases.some(
    (one) => one.possessor === np && /^(?:chief executive(?: officer)?|c[etfo]o)$/u.test(one.noun ?? ''),
  );
