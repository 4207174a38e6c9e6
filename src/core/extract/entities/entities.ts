import { byCodeUnit, groupBy, type NameUse } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { fold, foldBody, initials } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { applyMerges, type Draft, type Merge } from './drafts.ts';
import { tellsRenaming, withFormerNames } from './former-names.ts';
import { mergeFullNames } from './full-names.ts';
import { mergeFullStyles } from './full-styles.ts';
import { mergeAcronyms, mergeRenamed, mergeTickers } from './letter-names.ts';
import { mergeMisspellings, mergeSpellings } from './other-spellings.ts';
import { indexSpellings } from './spelling-index.ts';
import { isOfFirm, withSurnames } from './surname-mentions.ts';
import { indexTails } from './tail-form.ts';
import { shortForFuller } from './told-in-full.ts';

/** Mentions of one article put together into entities, each merge with its reason. */

/** The entities of an article, and for each mention (by its start) its entity. */
export function groupMentions(
  mentions: readonly Mention[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): { entities: Entity[]; entityAt: ReadonlyMap<number, Entity> } {
  const drafts = firstGroups(
    withSurnames(shortForFuller(withFormerNames(mentions, text), { rulebook, text }), { rulebook, text }),
    rulebook,
  );
  const people = mergeFullNames(drafts, {
    lexicon: rulebook.lexicon,
    mayBePerson: (draft) => mayBePerson(draft, rulebook.lexicon),
  });
  let merged = mergeSurnames(people, { rulebook, text });
  merged = mergeShortForms(merged, { rulebook, text });
  merged = mergeFullStyles(merged, { rulebook, text });
  merged = mergeAcronyms(merged, text);
  if (tellsRenaming(text)) merged = mergeRenamed(merged, text);
  merged = mergeSpellings(merged, rulebook);
  merged = mergeMisspellings(merged, rulebook.lexicon);
  merged = mergeTickers(merged, { text, rulebook });
  const entities = merged.map((draft, index) => entityOf(draft, index));
  const entityAt = new Map<number, Entity>();
  for (const entity of entities) for (const m of entity.mentions) entityAt.set(m.from, entity);
  return { entities, entityAt };
}

/** Same known name, or same folded spelling. */
function firstGroups(mentions: readonly Mention[], { lexicon }: Rulebook): Draft[] {
  const groups = new Map<string, Draft>();
  for (const m of mentions) {
    const key = m.known !== undefined ? m.known.id : `?${foldBody(m.name, lexicon.legalSuffixes)}`;
    const draft = groups.get(key) ?? {
      name: m.name,
      known: m.known,
      place: true,
      personal: false,
      mentions: [],
      reasons: new Map<string, string>(),
      signs: new Set<string>(),
    };
    draft.mentions.push(m);
    if (
      !m.demonym &&
      !m.capital &&
      (draft.mentions.every((x) => x === m || x.demonym || x.capital) || m.name.length > draft.name.length)
    )
      draft.name = m.name;
    if (!m.place) draft.place = false;
    if (m.personal) draft.personal = true;
    if (!draft.reasons.has(m.name))
      draft.reasons.set(m.name, m.known === undefined ? 'same name' : `known name of ${m.known.name}`);
    groups.set(key, draft);
  }
  return [...groups.values()].sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}

/** "Quill" after "Ada Quill"; a known company of that name gives way to the person who is named in full. */
function mergeSurnames(
  drafts: readonly Draft[],
  { rulebook: { lexicon }, text }: { rulebook: Rulebook; text: string },
): Draft[] {
  const people = drafts.filter(
    (d) => d.name.includes(' ') && (d.personal || d.known?.kinds[0] === 'person' || mayBePerson(d, lexicon)),
  );
  const byWords = groupBy(people, ({ name }) => sortedWords(name));
  const surnames = people.flatMap((person) =>
    [...surnamesOf(person.name, person.known)].map((surname) => ({ surname, person })),
  );
  const bySurname = groupBy(surnames, ({ surname }) => surname);
  return applyMerges(drafts, (draft) => {
    // "De Tarnow" is the surname of Kevin De Tarnow.
    const particled = PARTICLE.test(draft.name.split(' ')[0] as string);
    if (draft.name.includes(' ') && !draft.personal && !particled) return undefined;
    const reversed = byWords
      .get(sortedWords(draft.name))
      ?.find((p) => p !== draft && p.name !== draft.name && p.mentions.length >= draft.mentions.length);
    if (reversed !== undefined && draft.name.includes(' '))
      return { into: reversed, reason: `${reversed.name} with its words in another order`, personal: true };
    if (draft.known !== undefined && draft.mentions.some((m) => m.name.includes(' '))) return undefined;
    if (draft.known !== undefined && draft.mentions.some((m) => isOfFirm(m, text))) return undefined;
    // "Tesla" gives way to Ada Tesla, but not to "Armored Tesla", which only has two words like a person.
    const sure = (person: Draft) => person.personal || person.known?.kinds[0] === 'person';
    const named = (name: string) =>
      (bySurname.get(name) ?? []).flatMap(({ person }) =>
        person === draft || (draft.known !== undefined && !sure(person)) ? [] : [person],
      );
    // "Kohl's" of Ada Kohl is no shop.
    const possessive = draft.known === undefined ? undefined : /^(.{3,})['’]s$/u.exec(draft.name)?.[1];
    const owners = [...named(draft.name), ...(possessive === undefined ? [] : named(possessive))];
    const [owner] = owners;
    // Whom a list knows by the surname alone gives way to a relative who was named before, but to no son of the same name.
    if (draft.known?.kinds[0] === 'person' && owner !== undefined && !isNamedBefore(owner, draft)) return undefined;
    // "President Tarnow" is who holds the office, though the article names but his daughter in full.
    if (draft.known?.kinds[0] === 'person' && draft.mentions.some((m) => OFFICE.test(text.slice(0, m.from).slice(-16))))
      return undefined;
    if (owner === undefined) return givenName(draft, people);
    if (owners.length > 1) return draft.known === undefined ? lastNamed(draft, owners) : undefined;
    if (draft.known?.kinds[0] === 'government' || draft.known?.kinds[0] === 'place') return undefined;
    return { into: owner, reason: `surname of ${owner.name}`, personal: true };
  });
}

const isNamedBefore = (relative: Draft, famous: Draft): boolean =>
  !JUNIOR.test(relative.name) && (relative.mentions[0]?.from ?? 0) < (famous.mentions[0]?.from ?? 0);

const OFFICE = /\b(?:President|Senator|Sen\.|Governor|Gov\.|Minister|Secretary|Chancellor) $/u;

/** Two people of one surname: the one who was named in full last before the surname stands alone. */
function lastNamed(draft: Draft, owners: readonly Draft[]): Merge | undefined {
  const at = draft.mentions[0]?.from ?? 0;
  const before = (owner: Draft) => Math.max(-1, ...owner.mentions.map((m) => m.from).filter((from) => from < at));
  const [owner] = [...owners].sort((a, b) => before(b) - before(a));
  return owner === undefined || !owner.personal
    ? undefined
    : { into: owner, reason: `surname of ${owner.name}, named last`, personal: true };
}

/** "Bhavin" after "Bhavin Turakhia", where no list knows it as anything else and no two share it. */
function givenName(draft: Draft, people: readonly Draft[]): Merge | undefined {
  if (draft.known !== undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(draft.name)) return undefined;
  const owners = people.filter(
    (p) =>
      p !== draft &&
      (p.personal || p.known !== undefined || draft.mentions.length < p.mentions.length) &&
      p.name.startsWith(`${draft.name} `),
  );
  const [owner] = owners;
  return owner === undefined || owners.length > 1
    ? undefined
    : { into: owner, reason: `given name of ${owner.name}`, personal: owner.personal || owner.known !== undefined };
}

const sortedWords = (name: string): string => name.split(' ').sort(byCodeUnit).join(' ');

/** Small words within a person's name: "Bram van der Wolde". */
const PARTICLE = listed('small words within the name of a person');

/** Two or three words, particles apart, that no list knows and that no body's name ends with. */
function mayBePerson({ name, known }: Draft, lexicon: Rulebook['lexicon']): boolean {
  const words = name
    .replace(JUNIOR, '')
    .split(' ')
    .filter((word) => !PARTICLE.test(word));
  const last = words.at(-1) ?? '';
  return (
    known === undefined &&
    words.length <= 3 &&
    words.every((w) => /^\p{Lu}[\p{Ll}'’]+(?:-?\p{Lu}[\p{Ll}'’]+|-\p{Ll}+)*$/u.test(w)) &&
    !lexicon.nameWords.last.has(last) &&
    !lexicon.isCommonWord(last.toLowerCase())
  );
}

/** What tells a son from his father: "Bo Quill Jr.", "Bo Quill III". */
const JUNIOR = /,? (?:[JS]r\.?|I{2,3}|IV)$/u;

/** Last names of a full name: the last word; also the first for names that may be written family name first. */
function surnamesOf(full: string, known: KnownName | undefined): Set<string> {
  const words = full.replace(JUNIOR, '').split(' ');
  const last = words.at(-1) ?? full;
  const names = new Set([last]);
  // "AQ Jr." is Ada Quill Jr.
  if (known?.kinds[0] === 'person') names.add(known.name.replace(JUNIOR, '').split(' ').at(-1) as string);
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  if (particle > 0) names.add(words.slice(particle).join(' '));
  // "Tarneroy" for Ada Tarneroy de Quille
  if (particle > 1 && words.length - particle > 1) names.add(words[particle - 1] as string);
  if (words.length === 3) {
    names.add(words[0] as string);
    names.add(words.slice(1).join(' '));
  }
  if (words.length === 2 && (last.length <= 5 || (words[0] as string).length <= 5)) names.add(words[0] as string);
  return names;
}

/** "Norvane" for "Norvane Music Group"; never where digits or version words differ. */
function mergeShortForms(
  drafts: readonly Draft[],
  { rulebook: { lexicon, morphology }, text }: { rulebook: Rulebook; text: string },
): Draft[] {
  const bodyWord = (word: string) =>
    /^(?:company|organization|government|publication)$/u.test(lexicon.nameWords.last.get(word) ?? '') ||
    lexicon.legalSuffixes.has(word) ||
    word === 'AI' ||
    word === 'and' ||
    word === '&';
  const spellings = indexSpellings(drafts);
  const wholeOf = indexTails(drafts);
  const spelled = new Set(drafts.flatMap(({ name }) => (/ \S+ /u.test(name) ? [initials(name)] : [])));
  const ends = new Map(drafts.flatMap((draft) => draft.mentions.map((m) => [m.to, draft] as const)));
  const byName = new Map([...drafts].reverse().map((draft) => [draft.name, draft]));
  return applyMerges(drafts, (draft) => {
    const land =
      /^(?:(?:Islamic|Federal|Arab) )?(?:State|City|Commonwealth|Province|Kingdom|Republic|Government) of (?:the )?(.+)$/u.exec(
        draft.name,
      )?.[1];
    const itself = land === undefined ? undefined : byName.get(land);
    // "Republic of China" is no style of China's: a list knows whose it is.
    if (itself !== undefined && draft.known === undefined)
      return { into: itself, reason: `full style of ${itself.name}` };
    if (draft.known !== undefined || draft.personal) return undefined;
    // "TPA" is the Tarnow Port Authority rather than "TPA Media", whom one calls.
    if (spelled.has(draft.name)) return undefined;
    const own = spellings.of(draft);
    const short = own.folded;
    const longer = [...spellings.near(draft)].filter((other) => {
      if (other === draft || other.personal) return false;
      const { folded: long, solid, version } = spellings.of(other);
      if (version !== own.version) return false;
      if (solid === own.solid) return true;
      if (other.known !== undefined && isHolder(draft.name, other.known)) return false;
      if (
        other.known !== undefined &&
        !isNoShortOf(draft.name, other.known, { lexicon, morphology }) &&
        [other.known.name, ...other.known.aliases].some((alias) => fold(alias).startsWith(`${short} `))
      )
        return short.length > 2;
      if (!long.startsWith(`${short} `)) return endsWithHead(other, draft, lexicon.nameWords.last);
      if (tellsOwner(draft, text)) return false;
      const rest = restOf(other, draft);
      // "V3.2" is another than "V3.2-Lyric".
      if (rest.length === 0 && /\d$/u.test(draft.name)) return false;
      // "Treasury" is the Treasury Department all the same.
      const plain = other.known !== undefined && isNoShortOf(draft.name, other.known, { lexicon, morphology });
      if (plain && lexicon.nameWords.last.get(rest.at(-1) ?? '') !== 'government') return false;
      const before = namedBefore(other, draft);
      // "Norvane Milling Machine Co., Ltd. said …, and Norvane's board"
      const firm = before && isStyleOfFirm(rest, lexicon) && !isAnothersTerm(draft, other, ends);
      return (
        (rest.every(bodyWord) && !isUnitTold(other, draft, rest)) ||
        firm ||
        (before &&
          rest.length <= 3 &&
          rest.every(
            (w) =>
              bodyWord(w) ||
              (lexicon.isCommonWord(w.toLowerCase()) &&
                !/^(?:product|model|law)$/u.test(lexicon.nameWords.last.get(w) ?? '')),
          ))
      );
    });
    // Of "Norvane Mining" and "Norvane Copper" the one whose name goes on with nothing but a firm's words.
    const plain = longer.length > 1 ? longer.filter((other) => restOf(other, draft).every(bodyWord)) : longer;
    // Else the only one that was named when the short name first stood alone, where the article is on it.
    const told = longer.length > 1 && plain.length !== 1 ? onlySubject(longer, draft) : plain;
    const into = told.length > 1 ? undefined : (told[0] ?? (longer.length > 1 ? undefined : wholeOf(draft)));
    return into === undefined ? undefined : { into, reason: `short for ${into.name}` };
  });
}

/** The words with which a longer name goes on. */
const restOf = (long: Draft, short: Draft): string[] =>
  long.name.replaceAll(',', '').split(' ').slice(short.name.split(' ').length);

/** "VCB" is not the VCB Trophy, which is "the Trophy" too, but whoever holds it. */
function isHolder(name: string, { name: usual, aliases }: NonNullable<Draft['known']>): boolean {
  const bare = aliases.find((alias) => alias.startsWith(`${name} `))?.slice(name.length + 1);
  return /^\p{Lu}{2,6}$/u.test(name) && bare !== undefined && [usual, ...aliases].includes(bare);
}

/** "White" is not the White House, "John" not John Deere. */
function isNoShortOf(
  name: string,
  known: NonNullable<Draft['known']>,
  { lexicon, morphology }: Pick<Rulebook, 'lexicon' | 'morphology'>,
): boolean {
  const lower = name.toLowerCase();
  if (known.kinds[0] === 'company') return morphology.isFirstName(lower);
  return !name.includes(' ') && lexicon.isCommonWord(lower);
}

/** News names a body in full before it shortens the name; a product's shorter name is another product. */
const namedBefore = (long: Draft, short: Draft): boolean =>
  (long.mentions[0]?.from ?? 0) < (short.mentions.find((m) => m.sentence > 0)?.from ?? short.mentions[0]?.from ?? 0) ||
  // "Norvane showed the Norvane Long": two things of one sentence.
  ((long.mentions[0]?.sentence ?? 0) === 1 &&
    !short.mentions.some((m) => m.sentence === 1 && m.from < (long.mentions[0]?.from ?? 0)));

/** `Tarn Bank ("Tarn")`: the article sets it for whom it stands right behind. */
const isAnothersTerm = ({ mentions }: Draft, other: Draft, ends: ReadonlyMap<number, Draft>): boolean =>
  mentions.some((m) => m.defined === true && (ends.get(m.from - 3) ?? other) !== other);

const onlySubject = (longer: readonly Draft[], short: Draft): Draft[] => {
  const before = longer.filter((other) => namedBefore(other, short));
  return before.length === 1 && (before[0]?.mentions[0]?.sentence ?? 2) < 2 ? before : [];
};

/** A name goes on so in a firm's full style: capitals up to the legal suffix. */
const isStyleOfFirm = (rest: readonly string[], { legalSuffixes }: Rulebook['lexicon']): boolean =>
  rest.length < 7 &&
  legalSuffixes.has(rest.at(-1) ?? '') &&
  !/^(?:Group|Company|Co\.?|Holdings?)$/u.test(rest.at(-1) ?? '') &&
  rest.every((word) => /^(?:\p{Lu}|&|\()/u.test(word) || legalSuffixes.has(word));

/** "Norvane Foods Inc., a subsidiary of Norvane": the short name is another's. */
const tellsOwner = ({ mentions }: Draft, text: string): boolean =>
  OWNER.test(text.slice(Math.max(0, (mentions[0]?.from ?? 0) - 40), mentions[0]?.from));

const OWNER =
  /\b(?:subsidiary|subsidiaries|unit|division|arm|affiliate|brand|(?:own|controll|manag|operat|back|found|head)ed) (?:of|by) (?:the )?$/u;

/** "Norvane AI", told only after "Norvane" was told again and again: a part of it. */
const isUnitTold = (long: Draft, short: Draft, rest: readonly string[]): boolean =>
  rest.join(' ') === 'AI' && short.mentions.filter((m) => m.from < (long.mentions[0]?.from ?? 0)).length > 2;

/** "the Commission" for "European Commission", "the Act" for "Lantern Act". */
function endsWithHead(other: Draft, draft: Draft, lastWords: ReadonlyMap<string, string>): boolean {
  if (draft.name.includes(' ') || !other.name.endsWith(` ${draft.name}`)) return false;
  return /^(?:government|organization|law)$/u.test(lastWords.get(draft.name) ?? '');
}

function entityOf(draft: Draft, index: number): Entity {
  const names = new Map<string, NameUse>();
  for (const m of draft.mentions) {
    if (draft.signs.has(m.name)) continue;
    const use = names.get(m.name);
    names.set(m.name, { name: m.name, count: (use?.count ?? 0) + 1, reason: draft.reasons.get(m.name) ?? 'same name' });
  }
  return {
    index,
    name: draft.name,
    names,
    mentions: draft.mentions,
    known: draft.known,
    votes: [],
    ranking: undefined,
    place: draft.place,
    personal: draft.personal,
  };
}
