import { listed } from '../../rules/word-lists.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { headEntity } from './head-entity.ts';
import { type ReferAt, takenFor } from './refer-at.ts';

/** `"They copied us," Ada Quill said of Velm`, "said of Velm that it copied them": the one of whom a quotation speaks. */
export function spokenOf(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np } = at;
  if (!SUBJECT.test(np.pronoun ?? '') || !parsed.clauses.some((c) => c.subject === np)) return [];
  const saying = parsed.clauses.find((c) => !c.passive && c.verb.lemmas.some((l) => SAYS.test(l)) && c.subject !== np);
  const of = saying?.preps.find((p) => p.prep === 'of' && p.np.name !== undefined && saying.verb.last <= p.np.first);
  if (saying === undefined || of === undefined || saying.object !== undefined) return [];
  const opening = parsed.words.slice(0, np.first).findLast((w) => w.pos === 'punct' && w.lower !== ',')?.text;
  const quoted = np.last <= saying.verb.first && /^["“]$/u.test(opening ?? '');
  const entity = headEntity(grammar, parsed, of.np)?.entity;
  if (!quoted || entity === undefined) return [];
  return [takenFor(at, { entity, how: 'of whom the quotation speaks' }, 0.88)];
}

const SUBJECT = /^(?:they|it|he|she)$/u;
const SAYS = listed('verbs of saying of somebody');
