import type { Doc, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { mentionOfForm, plain } from './known-form.ts';

/** "Tavland's Trade Commission", which a list knows by these words: the land, and a body of its own. */
export function splitLand(found: readonly Mention[], doc: Doc, { gazetteer }: Rulebook): Mention[] {
  return found.flatMap((m) => {
    if (m.known === undefined || m.known.isCountry || m.last - m.first < 3) return [m];
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const within = tokens.slice(m.first, m.last - 1).findIndex((t) => /^['’]s$/u.test(t.text));
    const owns = m.first + within;
    if (within < 1) return [m];
    const land = gazetteer.forms
      .get(plain(tokens[m.first] as Token))
      ?.find(
        ({ words, entry, demonym }) =>
          entry.isCountry &&
          !demonym &&
          words.length === owns - m.first &&
          words.every((w, k) => w === plain(tokens[m.first + k] as Token)),
      );
    if (land === undefined) return [m];
    const first = owns + 1;
    const own = tokens.slice(first, m.last);
    return [
      mentionLike(mentionOfForm(land, { sentence: m.sentence, first: m.first, last: owns, tokens }), { weak: false }),
      mentionLike(m, {
        first,
        from: (own[0] as Token).from,
        name: own
          .map((t) => t.text)
          .join(' ')
          .replace(/ ,/gu, ','),
      }),
    ];
  });
}
