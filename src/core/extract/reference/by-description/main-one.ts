import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { toldAsPeers } from '../antecedents/lists-and-peers.ts';
import type { Denoted } from '../article-grammar.ts';
import { isOfPast } from '../asides.ts';
import { blockedBy } from '../blocked.ts';
import { isAtHome } from '../homes.ts';
import { isNamedBefore, mainBody, namedAboveAll, titleOf } from '../main-body.ts';
import { mentionsIn } from '../named-before.ts';
import { isCountry } from '../nationality.ts';
import { isRunByFirm, isThingByNoun } from '../noun-kind.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';
import { type Description, isBare } from './description.ts';
import { isMisfit } from './misfits.ts';

/** Whom a description means though nobody near fits it: what the article is about, or the only one of its sort. */

/** "The department paid *the company* for a party", long after it was named: the body that the article is about. */
export function mainOne(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, parsed, np, wanted } = description;
  // Not "the cloud business", nor where nothing stands in the text.
  if (np.possessor !== undefined || !isBare(description) || !parsed.phrases.includes(np)) return undefined;
  // "Orders went to A, B and C. *The company*": one of those, whoever the article is about.
  const before = grammar.parsed[parsed.index - 1];
  if (before !== undefined && wanted.includes('company') && toldAsPeers(grammar, before).length > 2) return undefined;
  const blocked = blockedBy(grammar, at);
  const fits = (e: Entity) => !blocked.has(e) && !isMisfit(description, e);
  const agency = onlyAgency(description, fits);
  if (agency !== undefined) return takenFor(at, { entity: agency, how: 'the only agency named so far' }, 0.8);
  const entity = mainBody(grammar, at, wanted, fits) ?? firmOfThing(description, fits);
  return entity === undefined ? undefined : takenFor(at, { entity, how: 'what the article is about' }, 0.8);
}

/** "blocked *the chatbot*", long after its name: the firm that the article is about, which is known by the name of what it makes. */
function firmOfThing({ grammar, np, wanted, called }: Description, fits: (e: Entity) => boolean): Entity | undefined {
  if (!isThingByNoun(np, grammar.rulebook) || called === undefined || called.size > 0) return undefined;
  const main = namedAboveAll(grammar, (e) => kindOf(e) === 'company');
  const title = titleOf(grammar);
  if (main === undefined || title === undefined || !mentionsIn(grammar, title).includes(main)) return undefined;
  const isThing = main.known?.kinds.some((kind) => wanted.includes(kind)) === true;
  return isThing && fits(main) ? main : undefined;
}

/** "*The watchdog* has fined others", long after it was named: the one agency that the article has named by then. */
function onlyAgency({ grammar, parsed, np, wanted }: Description, fits: (e: Entity) => boolean): Entity | undefined {
  if (!AGENCY.test(np.plainNoun ?? '') || np.plural || !wanted.includes('government')) return undefined;
  const named = grammar.entities.filter(
    (e) =>
      kindOf(e) === 'government' && !isCountry(e) && !e.place && e.known?.acts !== true && isNamedBefore(e, parsed),
  );
  const [one, other] = named.filter(fits);
  return other === undefined ? one : undefined;
}

const AGENCY = listed('agencies without a name');

/** "*The Portuguese firm* bought Velm", some sentences after it was named: the only one at home there of whom they speak. */
export function onlyOneOfCountry(description: Description, at: ReferAt): Denoted | undefined {
  const { grammar, parsed, np, country, agency } = description;
  if (country === undefined || agency !== undefined || np.plural || np.det !== 'def') return undefined;
  // "the Portuguese marketplace": whoever runs it.
  const wanted = isRunByFirm(np) ? ['company'] : description.wanted;
  if (!wanted.includes('company') || np.possessor !== undefined || !parsed.phrases.includes(np)) return undefined;
  const blocked = blockedBy(grammar, at);
  const near = [1, 2, 3, 4].flatMap((back) => {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) return [];
    return mentionsIn(grammar, earlier).filter(
      (e) => kindOf(e) === 'company' && isAtHome(grammar, e, country) && !isOfPast(grammar, earlier, e),
    );
  });
  const [one, other] = new Set(near);
  if (one === undefined || other !== undefined || blocked.has(one)) return undefined;
  if (isMisfit({ ...description, wanted }, one)) return undefined;
  return takenFor(at, { entity: one, how: `the only firm of ${country.name} named just before` }, 0.8);
}
