import type { Candidate, MatchAt } from '../candidates.ts';
import { kindOf } from '../kinds/kinds.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';

/** "Norvane, a rival to *Velm's* Quillbee": a firm competes with the firm that the sentence says the thing is of. */
export function asRivalFirms(at: MatchAt, candidate: Candidate): Candidate {
  if (candidate.frame.relation !== 'competes_with') return candidate;
  const { subject, object } = candidate;
  const rival = ownerBeside(at, object, subject);
  const owner = rival === undefined ? ownerBeside(at, subject, object) : undefined;
  return { ...candidate, subject: owner ?? subject, object: rival ?? object };
}

/** Whose the thing is, where what stands against it is surely a firm and not the owner itself. */
function ownerBeside({ grammar, parsed }: MatchAt, thing: Denoted, other: Denoted): Denoted | undefined {
  const firm = other.entity.known?.kinds[0] === 'company' && kindOf(other.entity) === 'company';
  if (!firm || !/^(?:product|model)$/u.test(kindOf(thing.entity))) return undefined;
  const owner = parsed.phrases.find((np) => entityOfWord(grammar, parsed, np.name) === thing.entity)?.possessor;
  if (owner?.name === undefined) return undefined;
  const [found] = denoteOne(grammar, { parsed, np: owner }, { kinds: ['company'], refer: false });
  return found?.entity === other.entity ? undefined : found;
}
