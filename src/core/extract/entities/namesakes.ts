import { groupBy } from '../../model/index.ts';
import type { KnownName, NameForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { indicesMeant } from './market-index.ts';

/**
 * Names that several known things bear ("Supreme Court", "Congress", "Georgia"): meant is the one that the article also
 * names in full, else the one whose maker it names, else the one of whose country it speaks most, else the one at home where the outlet is, else the first
 * in the order of the gazetteer.
 */
export function chooseBearers(
  mentions: readonly Mention[],
  { rulebook, source, text }: { rulebook: Rulebook; source: string | undefined; text: string },
): Mention[] {
  return ofOtherLands(indicesMeant(ofLikeliest(mentions, { rulebook, source }), { rulebook, text }), text);
}

/** Bodies of which many a land has one. */
const BODY_OF_A_LAND =
  /\b(?:Court|Senate|Congress|Parliament|House of Representatives|Treasury|Ministry|Department)\b/u;

/**
 * "Ostrea's Supreme Court", "the Velmish Senate", "Supreme Court of Tavland": where no list knows that land's body, it is
 * named with its land, and is what the article calls so without.
 */
function ofOtherLands(mentions: readonly Mention[], text: string): Mention[] {
  const whole = mentions.map((m, i) => nameWithLand(m, { before: mentions[i - 1], behind: mentions[i + 1], text }));
  const foreign = groupBy(
    mentions.flatMap(({ name }, i) => (whole[i] === undefined ? [] : [{ name, full: whole[i] }])),
    ({ name }) => name,
  );
  if (foreign.size === 0) return [...mentions];
  return mentions.map((m, i) => {
    const lands = new Set(foreign.get(m.name)?.map(({ full }) => full));
    const spelledOut = mentions.some((x) => x.known === m.known && x.name !== m.name);
    const name = whole[i] ?? (lands.size === 1 && !spelledOut ? [...lands][0] : undefined);
    return name === undefined ? m : mentionLike(m, { name, known: undefined, weak: false });
  });
}

interface Around {
  readonly before: Mention | undefined;
  readonly behind: Mention | undefined;
  readonly text: string;
}

function nameWithLand(m: Mention, { before, behind, text }: Around): string | undefined {
  const { known } = m;
  if (known?.kinds[0] !== 'government' || known.country === '' || !BODY_OF_A_LAND.test(m.name)) return undefined;
  const isOther = (land: Mention | undefined) =>
    land?.known !== undefined &&
    (land.known.isCountry ? land.known.country !== known.country : land.known.acts && land.known.name !== known.of);
  if (before !== undefined && isOther(before) && /^(?:['’]s)? $/u.test(text.slice(before.to, m.from)))
    return text.slice(before.from, m.to);
  if (behind !== undefined && isOther(behind) && /^ of (?:the )?$/u.test(text.slice(m.to, behind.from)))
    return text.slice(m.from, behind.to);
  return undefined;
}

function ofLikeliest(
  mentions: readonly Mention[],
  { rulebook, source }: { rulebook: Rulebook; source: string | undefined },
): Mention[] {
  const bearers = new Map<string, readonly NameForm[]>();
  for (const { name, known, demonym } of mentions)
    if (known !== undefined && !demonym && !bearers.has(name)) bearers.set(name, bearersOf(name, { known, rulebook }));
  const shared = [...bearers].filter(([, forms]) => forms.length > 1);
  if (shared.length === 0) return [...mentions];
  const sole = mentions.filter(({ name, demonym }) => demonym || (bearers.get(name)?.length ?? 0) < 2);
  const outlet = outletHome(source, rulebook);
  const chosen = new Map(shared.map(([name, forms]) => [name, likeliest(forms, { sole, outlet })]));
  return mentions.map((mention) => {
    const form = mention.demonym ? undefined : chosen.get(mention.name);
    if (form === undefined || form.entry === mention.known) return mention;
    return mentionLike(mention, {
      known: form.entry,
      place: form.entry.kinds.includes('place'),
      capital: form.capital,
    });
  });
}

/** The forms that spell the name, each of another thing; the one first that was read. */
function bearersOf(name: string, { known, rulebook }: { known: KnownName; rulebook: Rulebook }): NameForm[] {
  const words = name.split(' ');
  const forms = (rulebook.gazetteer.forms.get(words[0] ?? '') ?? []).filter(
    (form) =>
      !form.demonym &&
      !form.capital &&
      form.words.length === words.length &&
      form.words.every((word, i) => word === words[i]),
  );
  const own = forms.find(({ entry }) => entry === known);
  if (own === undefined) return [];
  // Of a market and its index the words around each mention tell.
  const others = forms.filter(
    ({ entry }) =>
      entry !== known && entry.of !== known.name && (homeOf(entry) !== homeOf(known) || entry.of !== known.of),
  );
  return [own, ...others.filter((form, i) => others.findIndex(({ entry }) => entry === form.entry) === i)];
}

/** The country by its code, or the bloc by its name. */
const homeOf = ({ country, of }: KnownName): string => (country === '' ? of : country);

/** A country's name means itself rather than a namesake in a large country of which every article speaks. */
const OF_COUNTRY = 5;
const IN_FULL = 1000;
/** No region or body, which are a land's rather than anybody's work. */
const isMade = ({ kinds, of }: KnownName): boolean => of !== '' && /^(?:company|product|model)$/u.test(kinds[0] ?? '');
/** Who makes or owns it is named. */
const BY_MAKER = 100;
/** Less than one mention of a country. */
const AT_HOME = 0.5;

/** The list says that its name wants context. */
const IN_DOUBT = 0.25;

/** The country of the outlet, where a list knows it. */
function outletHome(source: string | undefined, { gazetteer }: Rulebook): string {
  const outlets = source === undefined ? [] : gazetteer.spelled(squeeze(source));
  return outlets.find(({ kinds }) => kinds[0] === 'publication')?.country ?? '';
}

function likeliest(
  forms: readonly NameForm[],
  { sole, outlet }: { sole: readonly Mention[]; outlet: string },
): NameForm {
  const score = ({ entry, word }: NameForm): number => {
    const full = sole.some(({ known }) => known === entry) ? IN_FULL : 0;
    const near = sole.filter(({ known }) => known !== undefined && homeOf(known) === homeOf(entry)).length;
    const made = isMade(entry) && sole.some(({ known }) => known?.name === entry.of) ? BY_MAKER : 0;
    const home = outlet !== '' && entry.country === outlet ? AT_HOME : 0;
    return full + made + home + near * (entry.isCountry ? OF_COUNTRY : 1) - (word ? IN_DOUBT : 0);
  };
  return forms.reduce((best, form) => (score(form) > score(best) ? form : best));
}
