import type { Gazetteer } from '../../rules/gazetteer.ts';

/** What a firm's name may be told with and without: the word for its trade. */

/** Words for a trade that a firm of a rare name leaves out as it likes. */
export const TRADE =
  /^(?:Technologies|Technology|Therapeutics|Pharmaceuticals?|Pharma|Biosciences|Biopharma(?:ceuticals)?|Biotechnologies|Biotherapeutics|Fastigheter|Industries|Laboratories|Enterprises|Global|Companies|Airlines|Airways)$/iu;

/** So many known firms of one first word are the houses of a group. */
const GROUP = 4;

export const opensMany = (word: string, { forms }: Gazetteer): boolean =>
  new Set(forms.get(word)?.flatMap(({ entry }) => (entry.kinds[0] === 'company' ? [entry.id] : []))).size >= GROUP;

const SUFFIX =
  /^(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|AG|SE|SA|S\.A|NV|N\.V|LLC|LP|L\.P|Group|Holdings?)\.?$/iu;

/** "Norvane Inc.", "Norvane Technologies" are Norvane itself. */
export const isStyleOf = (full: string, name: string): boolean =>
  full
    .slice(name.length + 1)
    .split(/,? /u)
    .every((word) => SUFFIX.test(word) || TRADE.test(word));
