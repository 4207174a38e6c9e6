import type { Lexicon } from '../../rules/rulebook.ts';

/** "Common Stock", "Class A Ordinary Shares": capitals of contracts, which name nothing. */
export const isShareClass = (name: string, { stopNames }: Lexicon): boolean =>
  name.includes(' ') && stopNames.has(name.replace(/^(?:Class|Series) [A-Z] /u, ''));
