/** Whether the last words spell all letters: "fiber-to-the-home" spells "ftth"; a word with a hyphen is one or several, and a small one may be left out. */
export function spells(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  const last = words.at(-1);
  if (last === undefined) return false;
  const rest = words.slice(0, -1);
  const takes = [
    last.charAt(0),
    last
      .split('-')
      .map((part) => part.charAt(0))
      .join(''),
  ];
  return (
    takes.some((own) => letters.endsWith(own) && spells(letters.slice(0, -own.length), rest)) ||
    (/^(?:of|and|for|the|in|on|to)$/u.test(last) && spells(letters, rest))
  );
}
