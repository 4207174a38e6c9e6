import type { Claim } from '../../../model/index.ts';
import type { Frame } from '../../../rules/rulebook.ts';
import { type Candidate, type MatchAt, pairs } from '../../candidates.ts';
import { fitsKinds, kindOf } from '../../kinds/kinds.ts';
import type { NounPhrase } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { previousSubjects } from '../../reference/named-before.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { spanOf } from '../../spans.ts';
import type { FrameIndex } from '../frame-index.ts';
import { bearersOf } from './match-roles.ts';
import { isOpen, roleWord } from './role-words.ts';

/** "Norvane is backed by Velm. *Another investor* is Tarn": one more of those that the sentence before told of; `told` are all claims so far. */
export function matchAnother(at: MatchAt, frames: FrameIndex, told: readonly Claim[]): Candidate[] {
  const { parsed } = at;
  return parsed.phrases
    .filter((np) => isAnother(at, np))
    .flatMap((np) => {
      const saying = frames.saying([np.noun, np.plainNoun]).filter((f) => !isOpen(f) && roleWord(np, f) && isPlain(f));
      const seen = new Set<string>();
      return saying.flatMap((frame) => {
        if (seen.has(frame.relation)) return [];
        const found = matchOne(at, np, { frame, told });
        if (found.length > 0) seen.add(frame.relation);
        return found;
      });
    });
}

/** The noun alone says it: "an investor". */
const isPlain = ({ other, needsWord, modality }: Frame): boolean =>
  needsWord.size === 0 && modality === undefined && other.some((place) => /^(?:of|poss)$/u.test(place));

/** "*another* investor", "*other* customers", "is *also* an investor", with nobody whose it is. */
function isAnother({ parsed }: MatchAt, np: NounPhrase): boolean {
  if (np.nounAt === undefined || np.possessor !== undefined || np.softName !== undefined || np.mods.length > 0)
    return false;
  if (phrasesAfter(parsed, np).some((p) => /^(?:of|in|to|at|for|with)$/u.test(p.prep))) return false;
  // Not "other rival drinks", which tell more.
  const before = parsed.words.slice(np.first, np.nounAt).map((w) => w.lower);
  if (/^(?:another|(?:the )?other)$/u.test(before.join(' '))) return true;
  const said = parsed.clauses.find((c) => c.object === np && c.verb.copula);
  return np.det === 'indef' && said?.verb.adverbs.includes('also') === true;
}

function matchOne(at: MatchAt, np: NounPhrase, { frame, told }: { frame: Frame; told: readonly Claim[] }): Candidate[] {
  const { parsed, rulebook } = at;
  const isSubject = frame.bearer === 'subject';
  // Things of a sort may be anybody's.
  const bearers = bearersOf(at, np, frame).filter(
    (d) => fitsKinds(d.entity, isSubject ? frame.subjectKinds : frame.objectKinds) && !THING.test(kindOf(d.entity)),
  );
  const owner = bearers.length === 0 ? undefined : ownerTold(at, frame, told);
  if (owner === undefined) return [];
  const trigger = spanOf(parsed, np.nounAt as number, (np.nounAt as number) + 1);
  const sides = isSubject ? { subjects: bearers, objects: [owner] } : { subjects: [owner], objects: bearers };
  const { symmetric } = rulebook.relations.get(frame.relation) ?? { symmetric: false };
  return pairs({ frame, ...sides, trigger, modality: 'asserted' }).filter(
    (c) => symmetric || c.subject.entity !== c.object.entity,
  );
}

const THING = /^(?:product|model)$/u;

/** Whose investor or customer the sentence before told of, where it is one. */
function ownerTold(
  { grammar, parsed, rulebook }: MatchAt,
  { relation, bearer }: Frame,
  told: readonly Claim[],
): Denoted | undefined {
  const before = grammar.parsed[parsed.index - 1];
  if (before === undefined || before.sentence.furniture) return undefined;
  const claims = told.filter(
    (c) => c.relation === relation && c.sentence.from === before.sentence.from && c.modality !== 'negated',
  );
  const symmetric = rulebook.relations.get(relation)?.symmetric === true;
  const topics = symmetric ? previousSubjects(grammar, parsed) : [];
  // "Its closest rival, Velm, fell. *Another contender* is Tarn": of whoever has the rival, and not of the rival.
  const byRole = new Set(rulebook.frames.filter((f) => f.type === 'role' && f.bearer === 'subject').map((f) => f.id));
  const owners = claims.flatMap(({ subject, object, rule }) =>
    symmetric && !byRole.has(rule)
      ? [subject, object].filter((i) => topics.some((e) => e.index === i))
      : [bearer === 'subject' ? object : subject],
  );
  const [one, other] = new Set(owners);
  const entity = one === undefined || other !== undefined ? undefined : grammar.entities[one];
  if (entity === undefined) return undefined;
  const span = { from: parsed.sentence.from, to: parsed.sentence.from + 1 };
  return { entity, span, steps: [`the sentence before told of another one of ${entity.name}`], trust: 0.85 };
}
