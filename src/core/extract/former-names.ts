import { type Mention, mentionLike } from './mention.ts';

/** "Finch, formerly known as Velmwick", "Finch (formerly Velmwick)": what a list knows by one of its names goes by both. */
export function withFormerNames(mentions: readonly Mention[], text: string): Mention[] {
  const knownAs = new Map<string, Mention>();
  mentions.forEach((m, i) => {
    const next = mentions[i + 1];
    if (next === undefined || m.personal || next.personal || m.demonym || next.demonym) return;
    const between = text.slice(m.to, next.from);
    if (!CALLED.test(between) && !(BRACKET.test(between) && text[next.to] === ')')) return;
    if (mayBe(m) && next.known !== undefined && !next.known.word) knownAs.set(m.name, next);
    else if (mayBe(next) && m.known !== undefined) knownAs.set(next.name, m);
  });
  if (knownAs.size === 0) return [...mentions];
  return mentions.map((m) => {
    const same = mayBe(m) && !m.personal ? knownAs.get(m.name) : undefined;
    return same?.known?.isCountry === false && !same.place
      ? mentionLike(m, { known: same.known, place: false, weak: false })
      : m;
  });
}

/** No list knows it, or as one that wants context: there are several of such a name. */
const mayBe = ({ known }: Mention): boolean => known === undefined || known.word;

const CALLED =
  /^,? \(?(?:(?:which|that) (?:is|was) )?(?:formerly|previously|once|originally) (?:known|called|named|branded|trading)(?: as)? (?:the )?["“]?$/u;
const BRACKET = /^ \((?:formerly|previously) (?:the )?["“]?$/u;
