import type { Entity } from '../../entity.ts';
import { THINGS } from '../../kinds/kind-groups.ts';
import { isSurely, kindOf } from '../../kinds/kinds.ts';
import { antecedents } from '../antecedents.ts';
import type { ArticleGrammar, Denoted } from '../article-grammar.ts';
import { isCalledByThing, isRunByFirm } from '../noun-kind.ts';
import { type Antecedent, NAMED_BEFORE, type ReferAt, takenFor } from '../refer-at.ts';
import { type Description, describe } from './description.ts';
import { isInvestor } from './investors.ts';
import { mainOne, onlyOneOfCountry } from './main-one.ts';
import { isMisfit } from './misfits.ts';
import { sameAsBefore } from './same-description.ts';

/** The likeliest antecedent that nothing in the description speaks against. */
export function antecedentOf(grammar: ArticleGrammar, at: ReferAt, wanted: readonly string[]): Denoted | undefined {
  const { np } = at;
  const description = describe(grammar, at, wanted);
  const again = sameAsBefore(description, at);
  if (again !== undefined) return again;
  const { agency, country } = description;
  const candidates: Iterable<Antecedent> =
    agency === undefined
      ? antecedents(grammar, at)
      : [{ entity: agency, how: `the only such body of ${country?.name} in the article` }];
  let second: Denoted | undefined;
  for (const candidate of candidates) {
    if (isMisfit(description, candidate.entity)) {
      if (candidate.only === true) return undefined;
      continue;
    }
    const found = takenFor(at, candidate, 0.85);
    // "the company" is rather a company than a product that bears a company's name.
    const likely =
      wanted.includes(kindOf(candidate.entity)) &&
      !runsNothing(description, candidate.entity) &&
      !(np.noun === 'company' && isInvestor(candidate.entity));
    if (likely || runs(description, candidate.entity) || isKnownHere(description, candidate)) return found;
    if (candidate.only === true) return undefined;
    second ??= { ...found, trust: found.trust * 0.95 };
  }
  // "banned Quillbee. *The firm*": rather the firm that the article is about than a thing that was named last.
  const thing = second !== undefined && isSurely(second.entity, THINGS) && /^(?:firm|company)$/u.test(np.noun ?? '');
  return (
    (thing ? mainOne(description, at) : undefined) ??
    second ??
    mainOne(description, at) ??
    onlyOneOfCountry(description, at)
  );
}

/** "was at Quillbee when *the company* grew": the firm that bears the name of what it makes, where the sentence names it. */
const isKnownHere = ({ wanted, np }: Description, { entity: { known }, how }: Antecedent): boolean =>
  known?.kinds.some((kind) => wanted.includes(kind)) === true &&
  (np.noun === 'company' ? how.endsWith(HERE) : np.noun === 'startup' && how === NAMED_BEFORE);

const HERE = 'earlier in the sentence';

/** "the platform" is as much the firm that is known by the name of what it runs. */
const runs = ({ np, wanted }: Description, { known }: Entity): boolean =>
  isRunByFirm(np) && known !== undefined && wanted.some((kind) => known.kinds.includes(kind));

/** "the Lisbon-based image generator" is rather a firm whose name is also a thing's. */
const runsNothing = ({ grammar, np }: Description, { known }: Entity): boolean =>
  known?.kinds.every((kind) => kind === 'company') === true && isCalledByThing(np, grammar.rulebook);
