import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted, DenoteOptions, PhraseAt } from './article-grammar.ts';
import { refer } from './refer.ts';
import type { ReferAt } from './refer-at.ts';
import { firmDescribed } from './role-reference.ts';
import { type Follow, nobody, stated, statedOfAll } from './stated.ts';

/**
 * Which entities a noun phrase and the members of its list speak of: by what the phrase says itself, or else by reference
 * to what came before.
 */
export function denote(grammar: ArticleGrammar, at: PhraseAt, options: DenoteOptions = {}): Denoted[] {
  return statedOfAll(grammar, at, followIn(grammar, at.parsed, options));
}

/** The same without the other members of its list. */
export function denoteOne(grammar: ArticleGrammar, at: PhraseAt, options: DenoteOptions = {}): Denoted[] {
  return stated(grammar, at, followIn(grammar, at.parsed, options));
}

/** Reads phrases of any sentence of the article. */
export const readerIn =
  (grammar: ArticleGrammar): ReferAt['readIn'] =>
  (parsed, np, options) =>
    denoteOne(grammar, { parsed, np }, options);

function followIn(grammar: ArticleGrammar, parsed: Parsed, options: DenoteOptions): Follow {
  if (options.refer === false) return nobody;
  return (np) => {
    const firm = np.pronoun === undefined ? firmDescribed(grammar, { parsed, np }, options) : [];
    if (firm.length > 0) return firm;
    const readIn = readerIn(grammar);
    return refer(grammar, { parsed, np, options, read: (of, how) => readIn(parsed, of, how), readIn });
  };
}

/**
 * Only those members of its list that share what stands before it: "Norvane's Quillbee and Osker", "Chinese startups A and
 * B"; not "Norvane's Quillbee and the startup Velm", "Korean platform A, Chinese firm B and C".
 */
export function denoteLed(grammar: ArticleGrammar, at: PhraseAt, options: DenoteOptions = {}): Denoted[] {
  const { parsed, np } = at;
  const own = denoteOne(grammar, at, options);
  if (np.name !== undefined && np.nounAt !== undefined && parsed.words[np.nounAt]?.plural !== true) return own;
  // "Norvane's tools, above all its Quillbee app and Osker app": what follows it in the list.
  const list = np.parent?.as === 'member' && np.possessor !== undefined ? sharers(np.parent.np) : [];
  const later = np.members.length > 0 ? np.members : list.slice(list.indexOf(np) + 1);
  const end = isInLand(at, later) ? 0 : later.findIndex((member) => hasOwnLead(member) || hasOwnMaker(parsed, member));
  const members = end < 0 ? later : later.slice(0, end);
  return [...own, ...members.flatMap((member) => denoteOne(grammar, { parsed: at.parsed, np: member }, options))];
}

/** "Singapore's Norvane, Velm and Tarn in Indonesia": the list ends with where its last members are. */
function isInLand({ parsed, np }: PhraseAt, members: readonly NounPhrase[]): boolean {
  const last = members.at(-1);
  if (np.possessor === undefined || last === undefined) return false;
  const [prep, land] = parsed.items.slice(parsed.items.indexOf(last) + 1);
  return (
    prep?.type === 'prep' &&
    prep.lower === 'in' &&
    land?.type === 'np' &&
    parsed.words[land.name ?? -1]?.mention?.known?.isCountry === true &&
    parsed.words[np.possessor.name ?? -1]?.mention?.known?.isCountry === true
  );
}

/** In "Tern, Norvane's Quillbee and Velm" nothing else is Norvane's: a bare name before it heads the list. */
const sharers = (head: NounPhrase): readonly NounPhrase[] =>
  head.name !== undefined && head.possessor === undefined ? [] : head.members;

/** "Norvane's Quillbee and Osker, *an agent built by Velm*" */
const hasOwnMaker = ({ clauses }: Parsed, { apposed }: NounPhrase): boolean =>
  clauses.some(
    (c) => c.passive && c.subject !== undefined && apposed.includes(c.subject) && c.preps.some((p) => p.prep === 'by'),
  );

const hasOwnLead = (np: NounPhrase): boolean =>
  np.det !== 'none' ||
  np.possessor !== undefined ||
  np.mods.some((m) => m !== np.softName) ||
  np.compounds.length > 0 ||
  (np.name !== undefined && np.noun !== undefined);
