/** Finds slips in labels: what they name must stand in the article, and what they claim must be possible. */
import { MODALITIES } from '../../src/core/model/index.ts';
import type { LabelledClaim, Labels } from './labels.ts';

/** The kinds that may stand on either side of a relation; `*` is any. */
export const SIDES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  banned: [
    ['company', 'government', 'organization', 'person'],
    ['product', 'model', 'company', 'organization'],
  ],
  restricts: [
    ['company', 'government', 'organization', 'law', 'person'],
    ['product', 'model', 'company', 'government', 'organization', 'person'],
  ],
  develops: [
    ['company', 'government', 'organization', 'person'],
    ['product', 'model', 'company', 'law'],
  ],
  competes_with: [
    ['company', 'product', 'model', 'organization', 'government', 'publication'],
    ['company', 'product', 'model', 'organization', 'government', 'publication'],
  ],
  owns: [
    ['company', 'government', 'person', 'organization'],
    ['company', 'product', 'publication', 'organization'],
  ],
  acquired: [
    ['company', 'person', 'organization'],
    ['company', 'product'],
  ],
  invests_in: [
    ['company', 'government', 'person', 'organization', 'law'],
    ['company', 'organization', 'model', 'product'],
  ],
  partners_with: [['*'], ['*']],
  supplies: [['company', 'government', 'organization', 'product'], ['*']],
  uses: [
    ['company', 'government', 'organization', 'person', 'product', 'model'],
    ['product', 'model', 'company', 'organization'],
  ],
  part_of: [
    ['product', 'model', 'company', 'organization'],
    ['product', 'model', 'company', 'organization'],
  ],
  sued: [['*'], ['company', 'government', 'person', 'organization', 'publication']],
  investigates: [
    ['government', 'organization'],
    ['company', 'product', 'person', 'model', 'organization'],
  ],
  fined: [
    ['government', 'organization'],
    ['company', 'person', 'product'],
  ],
  regulates: [
    ['government', 'law', 'person', 'organization'],
    ['company', 'product', 'model', 'law', 'organization'],
  ],
  accuses: [['*'], ['*']],
  based_in: [['company', 'organization', 'product', 'government', 'publication'], ['government']],
  works_for: [['person', 'organization'], ['*']],
  founded: [
    ['person', 'company', 'organization'],
    ['company', 'organization'],
  ],
};

/** What is wrong with the labels of an article of this text, as sentences; none when all is well. */
export function checkLabels(labels: Labels, text: string): string[] {
  return [...checkEntities(labels, text), ...labels.claims.flatMap((claim) => checkClaim(claim, labels, text))];
}

function checkEntities({ entities }: Labels, text: string): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const { id, label, names, kinds } of entities) {
    if (ids.has(id)) problems.push(`two entities have the id ${id}`);
    ids.add(id);
    if (kinds.length === 0) problems.push(`${label} has no kind`);
    if (![label, ...names].some((name) => text.includes(name))) problems.push(`${label} is not named in the text`);
  }
  return problems;
}

function checkClaim(claim: LabelledClaim, labels: Labels, text: string): string[] {
  const { subject, object, relations, modalities, quotation } = claim;
  const what = `${subject} ${relations.join('/')} ${object}`;
  const problems: string[] = [];
  for (const id of [subject, object])
    if (!labels.entities.some((entity) => entity.id === id)) problems.push(`${what}: no entity has the id ${id}`);
  if (subject === object) problems.push(`${what}: both sides are the same`);
  for (const part of quotation.split('…'))
    if (!text.includes(part.trim())) problems.push(`${what}: the text does not say “${part.trim()}”`);
  for (const modality of modalities)
    if (!MODALITIES.includes(modality)) problems.push(`${what}: ${modality} is no modality`);
  return [...problems, ...relations.flatMap((relation) => checkSides(relation, claim, labels))];
}

function checkSides(relation: string, { subject, object }: LabelledClaim, { entities }: Labels): string[] {
  const sides = SIDES[relation];
  if (sides === undefined) return [`${subject} ${relation} ${object}: no such relation`];
  return [subject, object].flatMap((id, side) => {
    const kinds = entities.find((entity) => entity.id === id)?.kinds ?? [];
    const allowed = sides[side] as readonly string[];
    const fits = allowed.includes('*') || kinds.some((kind) => allowed.includes(kind));
    return fits ? [] : [`${subject} ${relation} ${object}: ${id} is a ${kinds.join('/')}`];
  });
}
