import type { Rulebook } from '../../rules/rulebook.ts';

/**
 * "Tarnow India", "TQ Japan": a firm's unit in a land, whom nobody is called like; "Ada Jordan" bears a surname, and "Chase
 * India" may, but never "Chase U.K.".
 */
export function endsInLand(
  words: readonly string[],
  { gazetteer, morphology }: Pick<Rulebook, 'gazetteer' | 'morphology'>,
): boolean {
  const last = words.at(-1) ?? '';
  const lower = last.toLowerCase();
  if (words.length < 2 || morphology.isSurname(lower) || morphology.isFirstName(lower)) return false;
  const isLand = gazetteer.forms
    .get(last)
    ?.some((form) => form.words.length === 1 && form.entry.isCountry && !form.demonym && !form.capital);
  const letters = /^\p{Lu}[\p{Lu}.]+$/u.test(last);
  return isLand === true && (letters || !morphology.isFirstName((words[0] ?? '').toLowerCase()));
}
