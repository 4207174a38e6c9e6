import { listed, type WordTest } from '../../rules/word-lists.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { ArticleGrammar, Denoted } from './article-grammar.ts';
import { phrasesAfter } from './phrases-after.ts';
import { type ReferAt, takenFor } from './refer-at.ts';
import { toldSoFar } from './told-so-far.ts';

/** "Norvane owns Velm. … *Its parent*", "*The app's maker*": who bears the role by what the sentences before told. */

/** Which relation a noun takes up, and which end of it. */
const ROLES: readonly (readonly [WordTest, readonly string[], 'subject' | 'object'])[] = [
  [listed('owners by a noun'), ['owns', 'acquired'], 'subject'],
  [listed('makers by a noun'), ['develops'], 'subject'],
  [listed('founders by a noun'), ['founded'], 'subject'],
];

export function roleTold(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (np.possessor === undefined || np.plural || np.name !== undefined || np.softName !== undefined) return [];
  if (np.apposed.length > 0 || phrasesAfter(parsed, np).some((p) => p.prep === 'of')) return [];
  // "its former owner", "its American maker"
  if (
    np.mods.length > 0 ||
    parsed.words.slice(np.possessor.last, np.nounAt).some((w) => /^\p{L}/u.test(w.text) && w.lower !== 's')
  )
    return [];
  const role = ROLES.find(([nouns]) => nouns.test(np.noun ?? ''));
  if (role === undefined) return [];
  const [, relations, end] = role;
  const owned = new Set(at.read(np.possessor, {}).map((d) => d.entity.index));
  const [one, other] = new Set(
    toldSoFar(grammar)
      .filter((c) => relations.includes(c.relation) && /^(?:asserted|reported)$/u.test(c.modality))
      .filter((c) => c.sentence.to <= parsed.sentence.from && owned.has(end === 'subject' ? c.object : c.subject))
      .map((c) => (end === 'subject' ? c.subject : c.object)),
  );
  const entity = one === undefined || other !== undefined ? undefined : grammar.entities[one];
  if (entity === undefined || (options.kinds !== undefined && !fitsKinds(entity, options.kinds))) return [];
  return [takenFor(at, { entity, how: 'who was told to be it' }, 0.88)];
}
