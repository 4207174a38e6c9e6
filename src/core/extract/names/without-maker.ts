import type { Doc } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * "Captain, Hightower and Mariner" in an article that never names Google, "a stable (MSS) cancer" without a word of China:
 * a word or letters that many things are called by are nobody's known thing where nobody named is known to make it.
 */
export function withoutMaker(found: readonly Mention[], doc: Doc, { gazetteer, lexicon }: Rulebook): Mention[] {
  const told = new Map<KnownName, boolean>();
  const isTold = (entry: KnownName): boolean => {
    const tells = (names: readonly string[]) => names.some((name) => name !== '' && doc.text.includes(name));
    if (/^(?:government|organization)$/u.test(entry.kinds[0] ?? ''))
      return tells(longNames(entry)) || standsByLand(entry, found);
    const makers = gazetteer.spelled(squeeze(entry.of));
    return tells([entry.of, ...makers.flatMap(({ name, aliases, of }) => [name, of, ...aliases])]);
  };
  const firms = firmsOpenedBy(found, lexicon.legalSuffixes);
  return found.map((m) => {
    const entry = m.known;
    if (entry === undefined || m.last - m.first > 1) return m;
    if (entry.beside !== true && !(isThing(entry) && firms.has(m.name))) return m;
    if (!told.has(entry)) told.set(entry, isTold(entry));
    return told.get(entry) === true ? m : mentionLike(m, { known: undefined });
  });
}

const isThing = ({ kinds }: KnownName): boolean => /^(?:product|model)$/u.test(kinds[0] ?? '');

/** "Quillbee" in an article on Quillbee Therapeutics, Inc.: the words that unknown firms' full names open with. */
const firmsOpenedBy = (found: readonly Mention[], suffixes: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    found.flatMap(({ name, known }) => {
      const words = name.split(' ');
      return known === undefined && words.length > 1 && suffixes.has(words.at(-1) as string)
        ? [words[0] as string]
        : [];
    }),
  );

/** "China said … The MSS": its land stands in the sentence of the letters, or in the one before or behind. */
function standsByLand(entry: KnownName, found: readonly Mention[]): boolean {
  const lands = found.filter(({ known }) => known?.isCountry === true && known.country === entry.country);
  const near = new Set(lands.flatMap(({ sentence }) => [sentence - 1, sentence, sentence + 1]));
  return found.some(({ known, sentence }) => known === entry && near.has(sentence));
}

/** By more than a word an article names nothing else. */
const longNames = ({ name, aliases }: KnownName): string[] => [name, ...aliases].filter((form) => form.includes(' '));
