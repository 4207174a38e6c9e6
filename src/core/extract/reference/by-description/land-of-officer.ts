import { type ArticleGrammar, type Denoted, entityOfWord } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';
import { type ReferAt, takenFor } from '../refer-at.ts';

/** "Portuguese minister Ada Quill said *the government* may ban it": the land whose officer the sentence has named before. */
export function landOfOfficer(grammar: ArticleGrammar, at: ReferAt): Denoted[] {
  const { parsed, np, options } = at;
  if (np.plainNoun !== 'government' || np.det !== 'def' || np.last - np.first !== 2) return [];
  if (options.kinds?.includes('government') === false) return [];
  const { titles } = grammar.rulebook.lexicon;
  for (const officer of parsed.phrases) {
    if (officer.last > np.first) break;
    if (officer.name === undefined || titles.get(officer.noun ?? '') !== 'office') continue;
    const land = [...officer.mods, officer.possessor?.name]
      .map((word) => entityOfWord(grammar, parsed, word))
      .find((entity) => entity !== undefined && isCountry(entity));
    if (land !== undefined) return [takenFor(at, { entity: land, how: 'whose officer speaks of it' }, 0.88)];
  }
  return [];
}
