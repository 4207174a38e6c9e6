import { initials } from '../../text/fold.ts';
import type { Draft, Merge } from './drafts.ts';
import { bearsTicker, beforeBracket, signBehind } from './ticker.ts';

/** Letters that an article sets in brackets behind a name, and uses without them elsewhere. */

/**
 * The firm that each sign stands for: after "Norvane plc ( (GB:NRV) )" the "NRV stock" is Norvane's, though the brackets
 * themselves name nothing. Without an exchange only what a list knows as a firm has a sign.
 */
export function signsGiven(drafts: readonly Draft[], text: string): ReadonlyMap<string, Draft> {
  const owners = new Map<string, Set<Draft>>();
  if (!drafts.some(({ name, known }) => known === undefined && LETTERS.test(name))) return new Map();
  for (const draft of drafts)
    for (const { from, to } of draft.mentions) {
      const sign = signBehind(text, to);
      if (sign === undefined || !bearsTicker(draft.name, { letters: sign.letters, from, text })) continue;
      if (sign.exchange !== undefined || draft.known?.kinds[0] === 'company')
        owners.set(sign.letters, (owners.get(sign.letters) ?? new Set<Draft>()).add(draft));
    }
  return new Map([...owners].flatMap(([letters, [owner, other]]) => (owner && !other ? [[letters, owner]] : [])));
}

const LETTERS = /^(?=\d*\p{Lu})[\p{Lu}\d]{2,6}$/u;

/**
 * "the Tarnow (TVI)", which a list knows as the Tarnow Velm Industrial Average: letters that are the initials of the whole
 * name, and a known firm's elsewhere.
 */
export function isIndexSign(
  draft: Draft,
  byEnd: ReadonlyMap<number, { readonly draft: Draft }>,
  text: string,
): Merge | undefined {
  if (!/^\p{Lu}{3,5}$/u.test(draft.name) || draft.known?.kinds[0] !== 'company') return undefined;
  const owners = draft.mentions.map((m) => beforeBracket(byEnd, text, m.from)?.draft);
  const [into] = owners;
  const spelled = into?.known?.kinds[0] === 'product' && initials(into.known.name).startsWith(draft.name);
  return into !== undefined && spelled && owners.every((owner) => owner === into)
    ? { into, reason: `in brackets behind ${into.name}`, sign: true }
    : undefined;
}
