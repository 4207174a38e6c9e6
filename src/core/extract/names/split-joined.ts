import type { Doc, Token } from '../../model/index.ts';
import type { Mention } from '../mention.ts';

/**
 * "Velm Norvane" where the article also names Norvane by itself and a list knows Velm: two names, a comma lost. "Velm Tavland" is
 * but Velm's unit there, however often the article names the land.
 */
export function splitJoined(found: readonly Mention[], doc: Doc): Mention[] {
  const alone = new Map(found.filter((m) => m.last - m.first === 1 && !m.weak).map((m) => [m.name, m]));
  return found.flatMap((m) => {
    if (m.known !== undefined || m.last - m.first !== 2 || m.personal) return [m];
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const parts = [tokens[m.first], tokens[m.first + 1]].map((t) => (t === undefined ? undefined : alone.get(t.text)));
    if (parts[0]?.known?.kinds[0] !== 'company' || parts[1] === undefined) return [m];
    if (parts[1].known?.isCountry === true && !parts[1].demonym) return [m];
    return parts.map((part, i) => {
      const token = tokens[m.first + i] as Token;
      return {
        ...(part as Mention),
        sentence: m.sentence,
        first: m.first + i,
        last: m.first + i + 1,
        from: token.from,
        to: token.to,
      };
    });
  });
}
