import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { BODIES } from '../kinds/kind-groups.ts';
import { isOfKind, kindOf } from '../kinds/kinds.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from './article-grammar.ts';
import { blockedBy } from './blocked.ts';
import { nounKind } from './noun-kind.ts';
import { onceForArticle } from './once.ts';
import { phrasesAfter } from './phrases-after.ts';
import { type ReferAt, takenFor } from './refer-at.ts';

/**
 * "The Velm Law Center sued. A lawyer at *the center* said": the only body named so far whose own name is built on the noun.
 * A noun that says of what kind its bearer is, as "bank" does, is a description and no more.
 */
export function referByOwnNoun(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  const noun = np.plainNoun ?? '';
  const alone = np.det === 'def' && !np.plural && np.nounAt === np.first + 1 && np.mods.length === 0;
  if (!alone || !OF_NAMES.test(noun) || parsed.words[np.first]?.lower !== 'the') return [];
  // "the center of town", "the council of Velm" say themselves of whom.
  if (phrasesAfter(parsed, np)[0]?.prep === 'of') return [];
  const blocked = blockedBy(grammar, at);
  return bodyNamedBy(grammar, at, noun).filter(
    ({ entity }) =>
      !blocked.has(entity) &&
      isOfKind(entity, options.kinds ?? BODIES) &&
      nounKind(np, grammar.rulebook) !== kindOf(entity),
  );
}

/** The only body named so far whose name is built on the noun. */
export function bodyNamedBy(grammar: ArticleGrammar, at: PhraseAt, noun: string): Denoted[] {
  const before = namedBy(grammar)
    .get(noun)
    ?.filter((e) => (e.mentions[0]?.from ?? 0) < at.parsed.sentence.from);
  const [entity, other] = before ?? [];
  if (entity === undefined || other !== undefined) return [];
  return [takenFor(at, { entity, how: 'the one whose name says so' }, 0.9)];
}

const OF_NAMES = listed('nouns that bodies are named by');

/** The article's bodies by the noun that their names are built on. */
const namedBy = onceForArticle(({ entities }): ReadonlyMap<string, Entity[]> => {
  const byNoun = new Map<string, Entity[]>();
  for (const entity of entities) {
    const noun = ownNoun(entity.known?.name ?? entity.name);
    if (noun !== undefined && BODIES.includes(kindOf(entity))) byNoun.set(noun, [...(byNoun.get(noun) ?? []), entity]);
  }
  return byNoun;
});

/** "Velm *Center* for Law", "Southern Law *Center*": the last word, or the one before what it is for. */
function ownNoun(name: string): string | undefined {
  const words = name.toLowerCase().split(' ');
  const joint = words.findIndex((word) => /^(?:of|for|on|against|to|in|at)$/u.test(word));
  const noun = joint > 0 ? words[joint - 1] : words.at(-1);
  return words.length > 1 ? noun : undefined;
}
