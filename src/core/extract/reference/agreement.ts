import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { isCountry } from './nationality.ts';

const STATE_NOUN = listed('nouns of states');

/** Nouns of bodies that bear the noun in their name. */
const OWN_WORD = listed('bodies with their noun in the name');

const LAWMAKER = /^(?:lawmaker|legislator)$/u;
const LEGISLATURE = /\b(?:senate|house|congress|parliament|assembly|legislature|council|duma|knesset|bundestag)\b/iu;

const isAdministration = ({ name, known }: Entity): boolean => /\badministration$/iu.test(known?.name ?? name);

const isCourt = ({ name, known }: Entity): boolean => /\bcourt\b/iu.test(known?.name ?? name);

/** Countries joined, and no agency or country. */
const isBloc = ({ known }: Entity): boolean =>
  known !== undefined && (known.country === 'EU' ? known.isCountry : known.country === '' && known.of === '');

/** Whether a description's noun can be said of the entity: "the court" is a court, "the nation" a country, "the agency" no country. */
export function agrees(np: NounPhrase, entity: Entity): boolean {
  const noun = np.noun ?? '';
  const plain = np.plainNoun ?? noun;
  if (STATE_NOUN.test(plain)) return isCountry(entity) || (plain === 'government' && isAdministration(entity));
  // "the state's attorney general": of a part of a country.
  if (plain === 'state') return entity.known?.acts === true && !isCountry(entity);
  if (plain === 'bloc') return isBloc(entity);
  if (JUDGE.test(plain)) return isCourt(entity);
  // "the agencies" are more than one, and none that is named.
  if (np.plural && AGENCY.test(plain)) return false;
  // "Prosecutors", "the regulator" are no court's and no parliament's, and no agency is a city.
  const noRegulator = isCourt(entity) || entity.place || LEGISLATURE.test(entity.known?.name ?? '');
  if (ENFORCER.test(plain) && noRegulator) return false;
  // "the lawmaker" is one of many.
  if (LAWMAKER.test(plain)) return np.plural && LEGISLATURE.test(entity.known?.name ?? entity.name);
  // "the central bank" is the Fed as well
  if (noun === 'central bank') return /\b(?:bank|reserve|monetary)\b/iu.test(entity.known?.name ?? entity.name);
  if (/^(?:newspaper|magazine)$/u.test(plain) && kindOf(entity) === 'publication') return true;
  if (OWN_WORD.test(noun) || OWN_WORD.test(plain)) {
    const names = [entity.name, entity.known?.name ?? '', ...(entity.known?.aliases ?? [])].join(' ').toLowerCase();
    return names.split(/[^\p{L}]+/u).includes(plain);
  }
  return kindOf(entity) !== 'government' || !isCountry(entity);
}

const ENFORCER = listed('who enforces law');

const AGENCY = listed('agencies and ministries');

const JUDGE = listed('judges');
