import type { NounPhrase } from './phrases.ts';

/** Posts that, named without a body, are of the body that the text speaks of. */
const HIGH_POST =
  /^(?:(?:co-?)?founder and |president and |chairman and )?(?:co-)?(?:c[a-z]{1,3}o|chief|president|chairman|chairwoman|chairperson|chair|vice chair|executive chair(?:man|woman)?|founder|co-founder|svp|evp|vp|managing director|executive director|general counsel|spokesperson|spokesman|spokeswoman|general manager|chief .+)$/u;

export const isHighPost = (np: NounPhrase): boolean =>
  [np.noun, ...np.moreNouns].some((noun) => HIGH_POST.test(noun ?? ''));

/** A chairman or president may be a land's or an agency's. */
export const isFirmPost = (np: NounPhrase): boolean =>
  /\b(?:c[a-z]{1,3}o|chief .+|executive|counsel|[es]vp|vice president|chairman|chairwoman)$/u.test(np.noun ?? '');
