/** What stands between a name and a term for it: `Norvane ("`, `Norvane Trust (NYSE: NRV) (the "`, `Norvane (the "Company" or "`. */
const OPENING =
  /(?: \([^()]*\))? \((?:collectively, )?(?:the )?["“](?:[^"“”()]{2,30}["”],? (?:(?:or|and) )?(?:the )?["“]){0,2}$/u;

const LONGEST = 110;

/** Where the name ends behind which a term is set in brackets and quotation marks; undefined where none is. */
export function endBeforeTerm(text: string, from: number): number | undefined {
  const opening = OPENING.exec(text.slice(Math.max(0, from - LONGEST), from))?.[0];
  return opening === undefined ? undefined : from - opening.length;
}
