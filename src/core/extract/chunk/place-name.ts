import type { Word } from '../word.ts';

/** The name of a town, region or country, by the gazetteer. */
export const isPlaceName = (word: Word | undefined): boolean =>
  word?.mention !== undefined &&
  !word.mention.demonym &&
  (word.mention.place || word.mention.known?.acts === true || word.mention.known?.isCountry === true);
