import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { asBody } from '../reference/as-body.ts';
import { denoteOne } from '../reference/denote.ts';
import { bodyNamedBy } from '../reference/refer-by-own-noun.ts';

/**
 * "company spokeswoman Ada Quill", "bureau chief Ada Quill", "A ministry official, Ada Quill, said": the word before the
 * post speaks of a body as "the company" would. Undefined where there is no such word; a ministry that cannot be told is
 * nobody else.
 */
export function bodyOfPost(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] | undefined {
  const { grammar, parsed } = at;
  if (np.plural || np.possessor !== undefined || np.mods.length > 0 || np.compounds.length > 0) return undefined;
  if (np.det !== 'none' && !(np.det === 'indef' && SPEAKS.test(np.plainNoun ?? ''))) return undefined;
  if (!SPEAKS.test(np.plainNoun ?? '') && !HEADS.test(np.plainNoun ?? '')) return undefined;
  const body = bodyWord(at, np);
  if (body === undefined) return undefined;
  const noun = parsed.words[body]?.lower ?? '';
  const whole = asBody(np, noun, { first: body, last: body + 1, nounAt: body, moreNouns: [] });
  const near = denoteOne(grammar, { parsed, np: whole }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
  const found = near.length > 0 ? near : bodyNamedBy(grammar, { parsed, np: whole }, noun);
  return found.length > 0 || at.rulebook.lexicon.kindNouns.get(noun) !== 'company' ? found : undefined;
}

/** Where the noun of a body stands, with nothing but how the post is held between it and the post. */
function bodyWord({ parsed: { words }, rulebook: { lexicon } }: MatchAt, np: NounPhrase): number | undefined {
  let k = (np.nounAt ?? np.first) - 1;
  while (k >= np.first && HELD.test(words[k]?.lower ?? '')) k--;
  const word = words[k];
  const first = k === np.first || (k === np.first + 1 && np.det === 'indef');
  if (k < np.first || word === undefined || word.mention !== undefined || !first) return undefined;
  const kind = lexicon.kindNouns.get(word.lower);
  return /^(?:company|organization|government|publication)$/u.test(kind ?? '') && !ANY.test(word.lower) ? k : undefined;
}

const SPEAKS = listed('who speaks for a body');
const HEADS = listed('who is at the head');
const HELD = listed('words before a head');

/** Nouns of whole lands and cities, whose officials are many, and of firms of which anybody may have one. */
const ANY = listed('what has many officials');
