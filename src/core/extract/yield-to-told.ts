import type { Claim } from '../model/index.ts';
import type { Frame } from '../rules/rulebook.ts';

/** "The acquisition of Velm": whose it is was a guess, which gives way to whatever the article says of the same. */

/** The claims without those whose unsaid party another claim of the article tells otherwise. */
export function yieldToTold<C extends Claim>(claims: readonly C[], frames: readonly Frame[]): readonly C[] {
  const guesses = new Set(frames.filter((f) => f.type === 'noun' && f.implicit).map((f) => f.id));
  const guessed = (c: C) => guesses.has(c.rule);
  if (!claims.some(guessed)) return claims;
  const told = claims.filter((c) => !guessed(c));
  return claims.filter((c) => !guessed(c) || !told.some((t) => t.relation === c.relation && tellsOtherwise(t, c)));
}

/** Another has bought it, or it is the buyer. */
const tellsOtherwise = (told: Claim, guess: Claim): boolean =>
  (told.object === guess.object && told.subject !== guess.subject) || told.subject === guess.object;
