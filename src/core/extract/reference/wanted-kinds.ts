import { listed } from '../../rules/word-lists.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { ArticleGrammar, DenoteOptions, PhraseAt } from './article-grammar.ts';
import { DEVICE, describedAs, isOneCalledSo } from './descriptions.ts';
import { isRunByFirm, isThingByNoun, metonymKinds, nounKind } from './noun-kind.ts';
import { MINE, NEUTRAL, OURS, PERSONAL } from './pronouns.ts';

/** Nouns that may speak of anything: "the technology", "the system". */
const VAGUE = listed('vague nouns');

const PRONOUN_KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [PERSONAL, ['person']],
  [MINE, ['person']],
  [NEUTRAL, ['company', 'product', 'model', 'government', 'organization', 'publication']],
  [OURS, ['company', 'organization', 'government']],
];

/** Kinds that the antecedent of a pronoun or description must be of; undefined where there is none to look for. */
export function wantedKinds(
  grammar: ArticleGrammar,
  { parsed, np }: PhraseAt,
  { kinds: fitting }: DenoteOptions,
): readonly string[] | undefined {
  const { rulebook, entities } = grammar;
  const among = (kinds: readonly string[]) =>
    fitting === undefined ? kinds : kinds.filter((k) => fitting.includes(k));
  const { pronoun } = np;
  // "agreed to let *it* sell the Tern-2": who sells is no thing.
  if (pronoun === 'it' && sellsThings(parsed, np)) return nonEmpty(among(['company', 'organization', 'government']));
  if (pronoun !== undefined)
    return nonEmpty(among(PRONOUN_KINDS.find(([pronouns]) => pronouns.test(pronoun))?.[1] ?? []));
  // "governments around the world", "courts": any; "officials", "regulators" are those of whom was spoken.
  if (np.plural && np.det === 'none' && PUBLIC.test(np.plainNoun ?? '')) return undefined;
  // "The scooters", where one thing alone was called so: "its Quillbee scooters".
  if (np.det === 'def' && np.plural && isThingByNoun(np, rulebook) && isOneCalledSo(grammar, { parsed, np }))
    return nonEmpty(among(THINGS));
  // "a tool with which researchers can tune models": any who would.
  if (np.plural && np.det === 'none' && isGeneric(parsed, np)) return undefined;
  if (isOurs(parsed, np)) return undefined;
  if (np.det !== 'def' || np.plural) return metonymKinds(rulebook, np);
  const kind = nounKind(np, rulebook);
  // "the Ostrea attorney general", "the Norvane board"
  if (kind === undefined && np.mods.length > 0) return nonEmpty(metonymKinds(rulebook, np));
  if (kind === undefined || VAGUE.test(np.noun ?? '')) return undefined;
  // "the model" is an app only where the article tells of no model.
  const models =
    kind === 'model' && entities.some((entity) => kindOf(entity) === 'model') ? ['model'] : ['model', 'product'];
  const things = DEVICE.test(np.plainNoun ?? '') ? ['product'] : THINGS;
  // "the group" is a firm, or those who stand up for something
  const bodies = np.noun === 'group' ? FIRMS : [kind];
  const kinds = kind === 'product' ? things : kind === 'model' ? models : bodies;
  if (among(kinds).length > 0) return kinds;
  // "The platform has bought Velm": what no thing does, the firm does that runs it.
  return isRunByFirm(np) && !describedAs(grammar, parsed, np)?.size ? nonEmpty(among(['company'])) : undefined;
}

/** "much of the software *we use* today": any that people have. */
const isOurs = ({ clauses }: PhraseAt['parsed'], np: PhraseAt['np']): boolean =>
  clauses.some((c) => c.object === np && /^(?:we|you)$/u.test(c.subject?.pronoun ?? '') && np.last <= c.verb.first);

/** "with which researchers *can*", "so that engineers *may*" */
const isGeneric = ({ clauses }: PhraseAt['parsed'], np: PhraseAt['np']): boolean =>
  np.mods.length === 0 &&
  np.possessor === undefined &&
  clauses.some(
    (c) =>
      c.subject === np &&
      (c.relative || c.governor !== undefined) &&
      /^(?:can|could|may|might)$/u.test(c.verb.modal ?? ''),
  );

/** The subject of a verb that only bodies do, with an object. */
const sellsThings = ({ clauses }: PhraseAt['parsed'], np: PhraseAt['np']): boolean =>
  clauses.some(
    (c) => c.subject === np && !c.passive && c.object !== undefined && c.verb.lemmas.some((l) => TRADES.test(l)),
  );

const TRADES = listed('verbs of bodies that trade');

const PUBLIC = listed('nouns of public power');

const nonEmpty = (kinds: readonly string[]): readonly string[] | undefined => (kinds.length > 0 ? kinds : undefined);
