import type { Doc } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * "Captain, Hightower and Mariner" in an article that never names Google, "a stable (MSS) cancer" in one that never names China:
 * a word or letters that many things are called by are nobody's known thing where nobody named is known to make it.
 */
export function withoutMaker(found: readonly Mention[], doc: Doc, { gazetteer }: Rulebook): Mention[] {
  const told = new Map<KnownName, boolean>();
  const lands = new Set(found.flatMap(({ known }) => (known?.isCountry === true ? [known.country] : [])));
  const isTold = (entry: KnownName): boolean => {
    if (/^(?:government|organization)$/u.test(entry.kinds[0] ?? '') && lands.has(entry.country)) return true;
    const makers = gazetteer.spelled(squeeze(entry.of));
    const names = [entry.of, ...makers.flatMap(({ name, aliases, of }) => [name, of, ...aliases]), ...longNames(entry)];
    return names.some((name) => name !== '' && doc.text.includes(name));
  };
  return found.map((m) => {
    if (m.known?.beside !== true || m.last - m.first > 1) return m;
    const entry = m.known;
    if (!told.has(entry)) told.set(entry, isTold(entry));
    return told.get(entry) === true ? m : mentionLike(m, { known: undefined });
  });
}

/** By more than a word an article names nothing else. */
const longNames = ({ name, aliases }: KnownName): string[] => [name, ...aliases].filter((form) => form.includes(' '));
