import { byCodeUnit, groupBy, type NameUse } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { foldBody } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { endsInLand } from '../names/ends-in-land.ts';
import { mergeBehindMaker } from './behind-maker.ts';
import { applyMerges, type Draft, type Merge } from './drafts.ts';
import { isFirmInShort, shortOfBody, speaksAlone } from './firm-in-short.ts';
import { tellsRenaming, withFormerNames } from './former-names.ts';
import { mergeFullNames } from './full-names.ts';
import { mergeFullStyles } from './full-styles.ts';
import { mergeAcronyms, mergeAmpersands, mergeRenamed, mergeTickers } from './letter-names.ts';
import { mergeMisspellings, mergeSpellings } from './other-spellings.ts';
import { mergeShortForms } from './short-forms.ts';
import { isOfFirm, withSurnames } from './surname-mentions.ts';
import { isTermOfOffer } from './terms-of-offer.ts';
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
    mayBePerson: (draft) => mayBePerson(draft, rulebook),
  });
  let merged = mergeSurnames(people, { rulebook, text });
  merged = mergeShortForms(merged, { rulebook, text });
  merged = mergeBehindMaker(merged, rulebook);
  merged = mergeFullStyles(merged, { rulebook, text });
  merged = mergeAmpersands(mergeAcronyms(merged, text));
  if (tellsRenaming(text)) merged = mergeRenamed(merged, text);
  merged = mergeSpellings(merged, rulebook);
  merged = mergeMisspellings(merged, rulebook.lexicon);
  merged = mergeTickers(merged, { text, rulebook });
  const named = merged.filter((draft) => !isTermOfOffer(draft, text, rulebook));
  const entities = named.map((draft, index) => entityOf(draft, index));
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
  for (const draft of groups.values()) if (isNamedByPeople(draft)) draft.name = draft.known?.name ?? draft.name;
  return [...groups.values()].sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}

/** "Tavlanders depend on it": a land that is named by its people alone bears its own name. */
const isNamedByPeople = ({ known, mentions }: Draft): boolean =>
  known?.isCountry === true && mentions.every((m) => m.demonym && /[^s]s$/u.test(m.name));

/** "Quill" after "Ada Quill"; a known company of that name gives way to the person who is named in full. */
function mergeSurnames(drafts: readonly Draft[], { rulebook, text }: { rulebook: Rulebook; text: string }): Draft[] {
  const people = drafts.filter(
    (d) => d.name.includes(' ') && (d.personal || d.known?.kinds[0] === 'person' || mayBePerson(d, rulebook)),
  );
  const firms = new Set(people.filter((d) => isFirmInShort(d, drafts, { rulebook, text })));
  const byWords = groupBy(people, ({ name }) => sortedWords(name));
  const surnames = people.flatMap((person) =>
    [...surnamesOf(person.name, person.known)].map((surname) => ({ surname, person })),
  );
  const bySurname = groupBy(surnames, ({ surname }) => surname);
  const bodies = new Set(drafts.flatMap((d) => shortOfBody(d, { rulebook, text })));
  return applyMerges(drafts, (draft) => {
    // "De Tarnow" is the surname of Kevin De Tarnow.
    const particled = PARTICLE.test(draft.name.split(' ')[0] as string);
    // "Quill Jr." is the surname of Bo Quill Jr.
    const surname = draft.name.replace(JUNIOR, '');
    if (surname.includes(' ') && !draft.personal && !particled) return undefined;
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
        person === draft || (!sure(person) && (draft.known !== undefined || bodies.has(name))) ? [] : [person],
      );
    // "Kohl's" of Ada Kohl is no shop.
    const possessive = draft.known === undefined ? undefined : /^(.{3,})['’]s$/u.exec(draft.name)?.[1];
    // "Quill's" is the firm that Quill Tarnow called by his given name.
    const families =
      possessive === undefined ? [] : named(possessive).filter((p) => !p.name.startsWith(`${possessive} `));
    const owners = [...named(surname), ...families];
    const [owner] = owners;
    // Whom a list knows by the surname alone gives way to a relative who was named before, but to no son of the same name.
    if (draft.known?.kinds[0] === 'person' && owner !== undefined && !isNamedBefore(owner, draft)) return undefined;
    // "President Tarnow" is who holds the office, though the article names but his daughter in full.
    if (draft.known?.kinds[0] === 'person' && draft.mentions.some((m) => OFFICE.test(text.slice(0, m.from).slice(-16))))
      return undefined;
    if (owner === undefined) return firstSurname(draft, people, { rulebook, text }) ?? givenName(draft, people);
    if (owners.length > 1) return draft.known === undefined ? lastNamed(draft, owners) : undefined;
    if (draft.known?.kinds[0] === 'government' || draft.known?.kinds[0] === 'place') return undefined;
    if (firms.has(owner))
      return draft.known === undefined
        ? { into: owner, reason: `short for ${owner.name}`, personal: false }
        : undefined;
    // "FitTarn" behind "FootTarn FitTarn": what has but two words like a person may be a thing's name, too.
    return { into: owner, reason: `${SURNAME_OF} ${owner.name}`, personal: sure(owner) || speaksAlone(surname, text) };
  });
}

/** Why a name belongs to a longer one. */
export const SURNAME_OF = 'surname of';

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

/** "Quill said" after "Ada Quill Tarnow": by the first of two surnames, as people of Spain and Latin America are called. */
function firstSurname(
  draft: Draft,
  people: readonly Draft[],
  { rulebook, text }: { rulebook: Rulebook; text: string },
): Merge | undefined {
  if (draft.known !== undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(draft.name)) return undefined;
  const owners = people.filter((p) => p.personal && p.name.split(' ').slice(1).at(-2) === draft.name);
  const [owner] = owners;
  if (owner === undefined || owners.length > 1 || !rulebook.morphology.isSurname(draft.name.toLowerCase()))
    return undefined;
  return draft.personal || speaksAlone(draft.name, text)
    ? { into: owner, reason: `first surname of ${owner.name}`, personal: true }
    : undefined;
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
function mayBePerson({ name, known }: Draft, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const words = name
    .replace(JUNIOR, '')
    .split(' ')
    .filter((word) => !PARTICLE.test(word));
  const last = words.at(-1) ?? '';
  return (
    known === undefined &&
    words.length <= 3 &&
    words.every((w) => NAME_OF_SOMEBODY.test(w)) &&
    !lexicon.nameWords.last.has(last) &&
    !lexicon.isCommonWord(last.toLowerCase()) &&
    !endsInLand(words, rulebook)
  );
}

/** "Quill", "Tarn-Velm", "DeQuill", "O’Tarn", but not "FitTarn". */
const NAME_OF_SOMEBODY =
  /^(?:(?:Ma?c|D[eiu]|L[aeo]|V[ao]n|Fitz|St|Al|El|Ben|\p{Lu}['’])(?=\p{Lu}))?\p{Lu}[\p{Ll}'’]+(?:['’]\p{Lu}\p{Ll}+|-\p{Lu}[\p{Ll}'’]+|-\p{Ll}+)*$/u;

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
