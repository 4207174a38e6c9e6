/**
 * Whether capitals in brackets behind a body's name are its own short name: "Norvane (NRVX)", but not "listed on the
 * Tern Stock Exchange (NRVX)", where they are the sign of what is listed.
 */
export function bearsTicker(
  name: string,
  { letters, from, text }: { letters: string; from: number; text: string },
): boolean {
  return (
    letters.charAt(0) === name.charAt(0) || !/\b(?:on|to) (?:the )?$/u.test(text.slice(Math.max(0, from - 8), from))
  );
}
