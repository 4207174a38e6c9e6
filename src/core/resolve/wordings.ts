/** The same words of a long name in another order, number or joint: nobody calls two bodies so. */

/** A wording, and the reason that it is the same name. */
interface Wording {
  readonly changed: string;
  readonly reason: string;
  /** Kinds that the thing must have. */
  readonly kinds: readonly string[];
}

const BODIES = ['government', 'organization'];

/** Words of a name that no other has but for a plural within it; of a body or firm, of which there is one in each land, one more. */
const OWN_WORDS = 3;

export function wordingsOf(name: string): Wording[] {
  const words = name.split(' ');
  const found: Wording[] = [];
  const add = (changed: string | undefined, reason: string, kinds: readonly string[]) => {
    if (changed !== undefined && changed !== name) found.push({ changed, reason, kinds });
  };
  for (const { pattern, turned, kinds = BODIES } of ORDERS)
    if (pattern.test(name)) add(name.replace(pattern, turned), 'same words in another order', kinds);
  if (words.length < OWN_WORDS) return found;
  // "Office for Lens Rights" and "Office of Lens Rights"
  if (words.length > OWN_WORDS) add(name.replace(/ (?:for|on) /u, ' of '), 'another small word in its name', BODIES);
  const kinds = words.length > OWN_WORDS ? ['law', 'organization', 'government', 'company'] : ['law', 'organization'];
  words.slice(0, -1).forEach((word, i) => {
    if (!/^\p{Lu}\p{Ll}{3,}[^s\P{L}]s$/u.test(word)) return;
    add([...words.slice(0, i), word.slice(0, -1), ...words.slice(i + 1)].join(' '), 'plural within its name', kinds);
  });
  return found;
}

interface Order {
  readonly pattern: RegExp;
  readonly turned: string;
  readonly kinds?: readonly string[];
}

const ORDERS: readonly Order[] = [
  // "House Committee on the Orchards", "Senate Committee on Lens Trade"
  { pattern: /^(House|Senate) Committee on (?:the )?(.+)$/u, turned: '$1 $2 Committee' },
  // "Supreme Court of Tavland"
  { pattern: /^(Supreme Court|High Court) of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u, turned: '$2 $1' },
  {
    pattern: /^(Stock Exchange) of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u,
    turned: '$2 $1',
    kinds: [...BODIES, 'company'],
  },
  // "U.S. District Court for the Eastern District of Tarnow": its district names the court.
  {
    pattern: /^(?:U\.?S\.?|United States) District Court (?:for|of|in) (?:the )?((?:\S+ )?District of .+)$/u,
    turned: '$1',
  },
  // "Orchard and Lens Trade Department": of three words or more it is told of one field
  { pattern: /^((?:\S+ ){2,}\S+) (Ministry|Department)$/u, turned: '$2 of $1' },
];
