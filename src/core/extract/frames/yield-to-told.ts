import type { Claim } from '../../model/index.ts';
import type { Frame, Rulebook } from '../../rules/rulebook.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';

/**
 * What is said by the way gives way to what the article tells: "the acquisition of Velm", whose party was a guess, and
 * "Norvane cut the price of Quillbee", where Velm is said to make it.
 */

/** The claims without those that another claim of the article tells otherwise. */
export function yieldToTold<C extends Claim>(
  all: readonly C[],
  { frames, relations }: Pick<Rulebook, 'frames' | 'relations'>,
  entities: readonly Entity[],
): readonly C[] {
  const { guesses, inferred, known, amounting, settling, ownless, vague } = weakRules(frames);
  const claims = all.filter((c) => !all.some((t) => areCrossed(c, t, entities)));
  const guessed = (c: C) => guesses.has(c.rule);
  const told = claims.filter((c) => !guessed(c));
  const amounts = claims.filter((c) => amounting.has(c.rule));
  const settled = claims.filter((c) => settling.has(c.rule));
  const firm = told.filter((c) => !inferred.has(c.rule) && c.modality !== 'negated');
  return claims.filter(
    (c) =>
      (!guessed(c) || !told.some((t) => t.relation === c.relation && tellsOtherwise(t, c))) &&
      (!inferred.has(c.rule) || !(isAnothersByText(c, firm, entities) || isOfOwnBody(c, firm, entities))) &&
      (!known.has(c.rule) || isOnlyKnown(c, claims, known)) &&
      !amounts.some((t) => isDeniedAs(t, c)) &&
      !settled.some((t) => settles(t, c)) &&
      !(relations.get(c.relation)?.notOwn && firm.some((t) => isMadeByDoer(t, c) && isBeside(t, c))) &&
      !(ownless.has(c.rule) && told.some((t) => t.modality !== 'negated' && isMadeByDoer(t, c))) &&
      !claims.some((t) => vague.get(c.rule)?.includes(t.relation) === true && isBetweenSame(t, c)),
  );
}

/** Ids of the rules whose claims give way. */
interface WeakRules {
  readonly guesses: ReadonlySet<string>;
  readonly inferred: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  /** Those of a denied verb that tell what the denial amounts to. */
  readonly amounting: ReadonlySet<string>;
  /** Those that tell what the words say and what they do not. */
  readonly settling: ReadonlySet<string>;
  /** Those that tell nothing of whoever makes the thing itself. */
  readonly ownless: ReadonlySet<string>;
  /** Those that may tell of deeds of other relations, by these. */
  readonly vague: ReadonlyMap<string, readonly string[]>;
}

/** A rulebook's frames do not change, and all articles of a run are read with the same. */
const found = new WeakMap<readonly Frame[], WeakRules>();

function weakRules(frames: readonly Frame[]): WeakRules {
  const before = found.get(frames);
  if (before !== undefined) return before;
  const idsOf = (fits: (frame: Frame) => boolean) => new Set(frames.filter(fits).map((f) => f.id));
  const rules = {
    guesses: idsOf((f) => f.type === 'noun' && f.implicit),
    inferred: idsOf((f) => f.inferred),
    known: idsOf((f) => f.type === 'known'),
    amounting: idsOf((f) => f.denied),
    settling: idsOf((f) => f.settles),
    ownless: idsOf((f) => f.notOwn),
    vague: new Map(frames.flatMap((f) => (f.yieldsTo.length > 0 ? [[f.id, f.yieldsTo] as const] : []))),
  };
  found.set(frames, rules);
  return rules;
}

/** "Norvane staff can't use Quillbee": that Norvane banned it is what the denial says, so that it does not use it says no more. */
const isDeniedAs = (told: Claim, c: Claim): boolean =>
  c.modality === 'negated' &&
  told.rule !== c.rule &&
  told.trigger.from === c.trigger.from &&
  told.subject === c.subject &&
  told.object === c.object;

/**
 * "rolled out Quillbee to its staff": who uses it need not make it. "the Quillbee suite, which includes Velm": the whole is
 * told of, and not what it uses.
 */
const settles = (told: Claim, c: Claim): boolean =>
  told.relation !== c.relation &&
  ((told.trigger.from === c.trigger.from && told.subject === c.subject && told.object === c.object) ||
    (told.sentence.from === c.sentence.from && told.subject === c.object && told.object === c.subject));

/** "Norvane pulled its own game Quillbee from stores": nobody bans what it makes. */
const isMadeByDoer = (told: Claim, c: Claim): boolean =>
  told.relation === 'develops' &&
  told.relation !== c.relation &&
  told.subject === c.subject &&
  told.object === c.object;

const isBeside = (told: Claim, c: Claim): boolean => told.sentence.from === c.sentence.from;

/** "Norvane bought Velm … Norvane's Velm *deal*": the deal is the purchase. */
const isBetweenSame = (told: Claim, c: Claim): boolean =>
  (told.subject === c.subject && told.object === c.object) || (told.subject === c.object && told.object === c.subject);

/** "accused Norvane and Velm of building Quillbee and Tern": each built its own, which the world knows, and not the other's. */
const areCrossed = (c: Claim, t: Claim, entities: readonly Entity[]): boolean =>
  t.subject !== c.subject &&
  t.rule === c.rule &&
  t.trigger.from === c.trigger.from &&
  isMaker(entities[t.subject], entities[c.object]) &&
  isMaker(entities[c.subject], entities[t.object]);

const isMaker = (maker: Entity | undefined, thing: Entity | undefined): boolean =>
  maker?.known !== undefined && maker.known.name === thing?.known?.of;

/** Of what is only known the first place serves, and none where the article says it in words. */
function isOnlyKnown(guess: Claim, claims: readonly Claim[], known: ReadonlySet<string>): boolean {
  const same = claims.filter(
    (c) => c.relation === guess.relation && c.subject === guess.subject && c.object === guess.object,
  );
  return same[0] === guess && same.every((c) => known.has(c.rule));
}

/** Another has bought it, or it is the buyer. */
const tellsOtherwise = (told: Claim, guess: Claim): boolean =>
  (told.object === guess.object && told.subject !== guess.subject) || told.subject === guess.object;

/** "Quill unveils Quillbee": the chief of the body of which the article tells that the thing is its own acts for it. */
const isOfOwnBody = (claim: Claim, firm: readonly Claim[], entities: readonly Entity[]): boolean => {
  const who = entities[claim.subject];
  if (who === undefined || kindOf(who) !== 'person') return false;
  return firm.some(
    (post) =>
      post.relation === 'works_for' &&
      post.subject === claim.subject &&
      firm.some((t) => HAS.test(t.relation) && t.subject === post.object && t.object === claim.object),
  );
};

const HAS = /^(?:develops|owns|founded)$/u;

/** The article says of another body, and not of this one, that the thing is theirs; "A and B built it" says it of both. */
function isAnothersByText(claim: Claim, firm: readonly Claim[], entities: readonly Entity[]): boolean {
  const owners = firm
    .filter((t) => t.relation === claim.relation && t.object === claim.object && t.trigger.from !== claim.trigger.from)
    .map((t) => entities[t.subject])
    .filter((owner) => owner !== undefined && kindOf(owner) !== 'person');
  return owners.length > 0 && !owners.includes(entities[claim.subject]);
}
