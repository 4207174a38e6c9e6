import type { NounPhrase } from '../phrases.ts';
import type { PhraseAt } from './article-grammar.ts';

/** Whose "its" is by what the words before it say, whatever the subject of the clause is. */
export const ownerTold = (at: PhraseAt): NounPhrase | undefined => knownForIt(at) ?? toldOfIt(at);

/** "*Norvane*, best known for its browser, declined": what the insertion is about. */
function knownForIt({ parsed: { words, phrases }, np }: PhraseAt): NounPhrase | undefined {
  if (words[np.first - 1]?.lower !== 'for' || words[np.first - 2]?.lower !== 'known') return undefined;
  let at = np.first - 3;
  while (words[at] !== undefined && words[at]?.lower !== ',') at--;
  return np.first - at < 7 ? phrases.find((one) => one.last === at && one.name !== undefined) : undefined;
}

/** "warned *Tavland* that its tax would": of what is theirs people are warned. */
function toldOfIt({ parsed: { clauses }, np }: PhraseAt): NounPhrase | undefined {
  const said = clauses.find((c) => c.subject?.possessor === np);
  const above = clauses.find((c) => said !== undefined && c.said === said);
  const warns = above !== undefined && !above.passive && above.verb.lemmas.some((l) => WARNS.test(l));
  return warns && above.object?.name !== undefined ? above.object : undefined;
}

const WARNS = /^(?:warn|notify|inform|caution)$/u;
