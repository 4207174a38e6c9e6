import { fitsKinds, kindOf } from './kinds.ts';
import type { Parsed } from './parse-sentence.ts';
import type { NounPhrase } from './phrases.ts';
import type { ArticleGrammar, Denoted } from './reference/article-grammar.ts';
import { nounKind } from './reference/noun-kind.ts';
import { statedOfAll } from './reference/stated.ts';
import { spanOfPhrase, textOf } from './spans.ts';

/** Several at once: "they", "both companies", "the two firms". */

const THEY = /^(?:they|them|their|theirs)$/u;
const PAIR = /^(?:the (?:pair|duo|trio|two|two men|two women)|both)$/u;
const PARTIES: readonly string[] = ['company', 'government', 'organization', 'publication', 'person'];
const BODIES: readonly string[] = ['company', 'government', 'organization', 'publication'];

/** Whom a plural pronoun or description speaks of: the last list, or the two that were named; nobody in doubt. */
export function referToMany(
  grammar: ArticleGrammar,
  { parsed, np }: { parsed: Parsed; np: NounPhrase },
  kinds: readonly string[] | undefined,
): Denoted[] {
  const they = THEY.test(np.pronoun ?? '') || PAIR.test(textOf(parsed, np).toLowerCase());
  const wanted = they ? PARTIES : pluralKinds(grammar, parsed, np);
  if (wanted === undefined) return [];
  const allowed = wanted.filter((k) => kinds === undefined || kinds.includes(k));
  if (allowed.length === 0) return [];
  const span = spanOfPhrase(parsed, np);
  const many = lastList(grammar, parsed, { np, they, kinds: allowed });
  const step = `"${textOf(parsed, np)}" was taken to be ${many.map((d) => d.entity.name).join(' and ')}`;
  return many.map(({ entity }) => ({ entity, span, steps: [step], trust: 0.82 }));
}

/** "both companies", "the firms": what they are; nothing for other plurals. */
function pluralKinds(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): readonly string[] | undefined {
  if (!np.plural || np.det !== 'def' || np.name !== undefined || np.softName !== undefined || np.mods.length > 0)
    return undefined;
  const kind = nounKind(np, grammar.rulebook);
  const plain = parsed.words
    .slice(np.first, np.nounAt ?? np.last)
    .every((w) => /^(?:the|both|two|these|those)$/u.test(w.lower) || w.lower === np.noun?.split(' ')[0]);
  if (!plain || kind === undefined) return undefined;
  // "both platforms": firms and what they run bear one name.
  return kind === 'product' && /^(?:platform|app|service|site|marketplace)$/u.test(np.plainNoun ?? '')
    ? ['product', 'company']
    : /^(?:company|government|organization)$/u.test(kind)
      ? [kind]
      : undefined;
}

interface Search {
  readonly np: NounPhrase;
  readonly they: boolean;
  readonly kinds: readonly string[];
}

function lastList(grammar: ArticleGrammar, parsed: Parsed, search: Search): Denoted[] {
  for (let back = 0; back <= (search.they ? 1 : 2); back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    const before = back === 0 ? search.np.first : Number.POSITIVE_INFINITY;
    const lists = search.they
      ? rolesOf(earlier, search.np).filter((p) => p.first < before && p.pronoun === undefined)
      : earlier.phrases.filter((p) => p.last <= before);
    for (const np of [...lists].reverse()) {
      const named = members(grammar, earlier, np, search);
      if (named.length > 1) return named;
      // "they" of the one body that the sentence before speaks of, where no other plural stands between.
      if (search.they) return np.plural ? [] : alone(grammar, earlier, np, search.kinds);
    }
    const two = search.they ? [] : theTwo(grammar, earlier, { before, search });
    if (two.length === 2) return two;
  }
  return [];
}

/** "they" takes up a subject; "sued A and B, accusing them" the object of the clause that "them" hangs on. */
function rolesOf({ clauses }: Parsed, np: NounPhrase): NounPhrase[] {
  const own = np.pronoun === 'them' ? clauses.find((c) => c.object === np) : undefined;
  const above = own?.governor?.clause;
  const shared = above?.object !== undefined && above.subject === own?.subject ? [above.object] : [];
  return shared.length > 0 ? shared : clauses.flatMap((c) => c.subject ?? []);
}

/** "the states", "both countries": regions and lands, not any body of the state. */
function isOfSort({ entity: { known } }: Denoted, noun: string | undefined): boolean {
  if (noun === 'state' || noun === 'province') return known?.acts === true && !known.isCountry;
  if (noun === 'country' || noun === 'nation') return known?.isCountry === true;
  return true;
}

/** The members of a list of names, all of them of the kind. */
function members(
  grammar: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
  { kinds, np: { plainNoun: sort } }: Search,
): Denoted[] {
  // "Other firms, including A and B, said they"
  if (np.examples.length === 0 && (np.name === undefined || np.members.length === 0)) return [];
  const all = statedOfAll(grammar, { parsed, np });
  return all.every((d) => fitsKinds(d.entity, kinds) && isOfSort(d, sort)) ? all : [];
}

const alone = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase, kinds: readonly string[]): Denoted[] =>
  np.name === undefined
    ? []
    : statedOfAll(grammar, { parsed, np }).filter(
        (d) => BODIES.includes(kindOf(d.entity)) && fitsKinds(d.entity, kinds) && d.entity.known?.isCountry !== true,
      );

/** "Norvane agreed to work with Velm. Both companies": the sentence names two of the kind, and no third. */
function theTwo(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { before, search }: { before: number; search: Search },
): Denoted[] {
  const found = new Map<unknown, Denoted>();
  parsed.words.forEach((word, i) => {
    const entity = word.mention === undefined ? undefined : grammar.entityAt.get(word.mention.from);
    if (entity === undefined || i >= before || word.mention?.demonym === true || found.has(entity)) return;
    const one: Denoted = { entity, span: word, steps: [], trust: 1 };
    if (search.kinds.includes(kindOf(entity)) && isOfSort(one, search.np.plainNoun)) found.set(entity, one);
  });
  return [...found.values()];
}
