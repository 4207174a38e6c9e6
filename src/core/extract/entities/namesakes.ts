import type { KnownName, NameForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { bodiesOfLands } from './bodies-of-lands.ts';
import { coinLetters } from './coin-letters.ts';
import { coinsMeant } from './coin-meant.ts';
import { indicesMeant } from './market-index.ts';

/**
 * Names that several known things bear ("Supreme Court", "Congress", "Georgia"): meant is the one that the article also
 * names in full, else the one whose maker or body it names, else the one of whose country it speaks most, else the one at home where the outlet is, else the first
 * in the order of the gazetteer.
 */
export function chooseBearers(
  mentions: readonly Mention[],
  { rulebook, source, text }: { rulebook: Rulebook; source: string | undefined; text: string },
): Mention[] {
  const likeliest = ofLikeliest(mentions, { rulebook, source });
  const lettersRead = coinLetters(likeliest, { rulebook, text });
  return bodiesOfLands(coinsMeant(indicesMeant(lettersRead, { rulebook, text }), { rulebook, text }), text);
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
      form.words.length === words.length &&
      !form.demonym &&
      !form.capital &&
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
/** No region or body, which are a land's rather than anybody's work; of two people of one name whose body is named is meant. */
const isMade = ({ kinds, of }: KnownName): boolean =>
  of !== '' && /^(?:company|product|model|person)$/u.test(kinds[0] ?? '');
/** Who makes or owns it, or whom it serves, is named. */
const BY_MAKER = 100;
/** Another party of its land is named. */
const BY_RIVAL = 50;
const isParty = ({ kinds, name }: KnownName): boolean => kinds[0] === 'organization' && / Party\b/u.test(name);
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
    // "the ruling Orchard Party … the opposition Harvest Party": parties of one land are told of together.
    const rival =
      isParty(entry) &&
      sole.some(({ known }) => known !== undefined && isParty(known) && homeOf(known) === homeOf(entry))
        ? BY_RIVAL
        : 0;
    const home = outlet !== '' && entry.country === outlet ? AT_HOME : 0;
    return full + made + rival + home + near * (entry.isCountry ? OF_COUNTRY : 1) - (word ? IN_DOUBT : 0);
  };
  return forms.reduce((best, form) => (score(form) > score(best) ? form : best));
}
