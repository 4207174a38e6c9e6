import { type Mention, mentionLike } from '../mention.ts';

/** "Finch, formerly known as Velmwick", "Finch (formerly Velmwick)", "Finch (also known as Velmwick)": what a list knows by one of its names goes by both. */
export function withFormerNames(mentions: readonly Mention[], text: string): Mention[] {
  const knownAs = new Map<string, Mention>();
  mentions.forEach((m, i) => {
    const next = mentions[i + 1];
    if (next === undefined || m.personal || m.demonym || next.demonym) return;
    // "Finch, the rapper formerly known as Bo Tarn": a person whom a list knows.
    if (next.personal && next.known?.kinds[0] !== 'person') return;
    if (!goesByBoth(m, next, text) || isMadeBy(m, next) || isMadeBy(next, m)) return;
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

/** "Quillbee (also known as Norvane)": a thing and its maker, whom the list knows apart. */
const isMadeBy = ({ known: thing }: Mention, { known: maker }: Mention): boolean =>
  thing !== undefined && maker !== undefined && thing.of === maker.name;

/** No list knows it, or as one that wants context: there are several of such a name. */
const mayBe = ({ known }: Mention): boolean => known === undefined || known.word;

/** "formerly known as", or "(formerly …)" round the other name, stands between the two. */
function goesByBoth({ to }: Mention, other: Mention, text: string): boolean {
  const between = text.slice(to, other.from);
  return CALLED.test(between) || ALSO.test(between) || (BRACKET.test(between) && text[other.to] === ')');
}

const CALLED =
  /^,? \(?(?:(?:which|that) (?:does|do) business as|doing business as|operating as|[Dd]\/?[Bb]\/?[Aa]) (?:the )?["“]?$|^(?:, (?:an?|the) (?:\p{Ll}[\p{Ll}-]* ){1,5}|,? \(?(?:(?:which|that|who) (?:is|was) )?)(?:formerly|previously|once|originally|formally|officially|legally) (?:known|called|named|branded|trading)(?: as)? (?:the )?["“]?$/u;
const ALSO =
  /^,? \(?(?:aka|a\.k\.a\.|(?:which|that|who)? ?(?:is |are |was )?(?:also|now|better|best|commonly|more commonly|widely|otherwise|formally|officially) known (?:simply |formally |officially )?as) (?:the )?["“]?$/u;
const BRACKET = /^ \((?:formerly|previously) (?:the )?["“]?$/u;
const RENAMED =
  /^ (?:has |have |had |will |is |was |been )*(?:chang(?:ed?|ing) (?:its|their) (?:corporate )?name to|rebrand(?:ed|ing)?(?: itself)?(?: as| to)?|renam(?:ed?|ing)(?: itself)?(?: as| to)?) (?:the )?["“]?$/u;

/** Whether it is worth to look: few articles tell of a renaming. */
export function tellsRenaming(text: string): boolean {
  const lower = text.toLowerCase();
  return TELLING.some((sign) => lower.includes(sign)) || /chang\w+ (?:its|their) |\bd\/?b\/?a\b/u.test(lower);
}

const TELLING: readonly string[] = [
  'formerly',
  'formally',
  'officially',
  'legally',
  'previously',
  'rebrand',
  'renam',
  'business as',
  'operating as',
  'known as',
  'aka',
  'a.k.a.',
];

/** What may be another's name, and where it stands in the text. */
export interface Named {
  readonly known?: unknown;
  readonly personal: boolean;
  readonly mentions: readonly Mention[];
}

/** "Velmscan has changed its name to Velmfoods", "Finch (formerly Velmwick)": the one that another was or will be called. */
export function renamedInto<T extends Named>(named: T, all: readonly T[], text: string): T | undefined {
  if (named.known !== undefined || named.personal) return undefined;
  const formers = [...named.mentions].sort((a, b) => a.from - b.from);
  return all.find(
    (other) =>
      other !== named &&
      !other.personal &&
      other.mentions.some((m) => {
        const former = formers.find(({ from }) => from > m.to);
        if (former === undefined || former.from > m.to + LONGEST) return false;
        const between = text.slice(m.to, former.from);
        return !/[.;:]/u.test(between) && (RENAMED.test(between) || goesByBoth(m, former, text));
      }),
  );
}

/** The words that may stand between two names of one thing. */
const LONGEST = 60;
