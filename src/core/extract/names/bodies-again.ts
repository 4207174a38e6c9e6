import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { isOfParliament } from './other-senses.ts';

/**
 * "the Commission" behind "the European Commission", "the Act" behind "the Lantern Act": a body or law named again by its last
 * word, wherever in the article, where no other name ends in it.
 */
export function bodiesAgain(mentions: readonly Mention[], doc: Doc, rulebook: Rulebook): Mention[] {
  const bodies = bodiesByHead(mentions, { rulebook, text: doc.text });
  if (bodies.size === 0) return [];
  const taken = new Set(mentions.map((m) => m.from));
  return doc.sentences.flatMap(({ tokens, role }, sentence) =>
    tokens.flatMap((token, i) => {
      const body = bodies.get(token.text);
      if (body === undefined || role === 'headline' || taken.has(token.from)) return [];
      if (body.from > token.from || !isAlone(tokens, i)) return [];
      const { from, to, text } = token;
      return [mentionLike(body, { sentence, first: i, last: i + 1, from, to, name: text, weak: false })];
    }),
  );
}

/** By last word the first mention of the one body or law that bears it. */
function bodiesByHead(
  mentions: readonly Mention[],
  { rulebook: { lexicon }, text }: { rulebook: Rulebook; text: string },
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const several = new Set<string>();
  for (const m of mentions) {
    const head = m.name.slice(m.name.lastIndexOf(' ') + 1);
    if (head === m.name || m.personal || !HEADS.test(lexicon.nameWords.last.get(head) ?? '')) continue;
    const other = found.get(head);
    if (other === undefined) found.set(head, m);
    else if (other.name !== m.name && (other.known === undefined || other.known !== m.known)) several.add(head);
  }
  for (const head of several) found.delete(head);
  const administration = found.get('administration');
  if (administration !== undefined && isAnothers(administration, mentions, text)) found.delete('administration');
  return found;
}

/**
 * Where the article names the Tarnow administration, but tells more of a President Quillson of the same land than of any
 * Tarnow: "the administration" may be either's.
 */
function isAnothers(administration: Mention, mentions: readonly Mention[], text: string): boolean {
  const head = administration.name.split(' ').at(-2) ?? '';
  const own = mentions.filter(({ name }) => name.split(' ').includes(head)).length;
  const presides = ({ known, from }: Mention): boolean =>
    known?.kinds[0] === 'person' &&
    known.country === administration.known?.country &&
    /\bPresident (?:\p{Lu}\S+ )?$/u.test(text.slice(Math.max(0, from - 24), from));
  return mentions.some(
    (m) => presides(m) && !m.name.includes(head) && mentions.filter(({ known }) => known === m.known).length > own,
  );
}

const HEADS = /^(?:government|organization|law)$/u;

/** "the Commission", with no capital behind it: "the Commission President" is no body. */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'the' &&
  !/^[\p{Lu}\d]/u.test(tokens[i + 1]?.text ?? '') &&
  !/^(?:of|for)$/u.test(tokens[i + 1]?.text ?? '') &&
  // "the Assembly polls in Ostrea": another's
  !(/^(?:polls?|elections?)$/u.test(tokens[i + 1]?.text ?? '') && /^(?:in|of)$/u.test(tokens[i + 2]?.text ?? '')) &&
  !isOfParliament(tokens, tokens[i]?.text ?? '') &&
  tokens[i + 1]?.text !== '-';
