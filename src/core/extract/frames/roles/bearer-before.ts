import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import { isSign } from '../../clauses/items.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denoteOne } from '../../reference/denote.ts';
import { mentionsIn } from '../../reference/named-before.ts';
import { PERSONAL } from '../../reference/pronouns.ts';
import { spanOfPhrase, textOf } from '../../spans.ts';

/** Who a description of a person is that names only where they were. */
export function bearerBefore(at: MatchAt, np: NounPhrase): Denoted[] {
  const { parsed, rulebook } = at;
  if (np.plural || np.name !== undefined || np.possessor !== undefined) return [];
  if (rulebook.lexicon.titles.get(np.plainNoun ?? '') !== 'post') return [];
  const former = parsed.words.slice(np.first, np.nounAt).some((w) => FORMER.test(w.lower));
  if (former) return np.det === 'def' ? onlyPerson(at, np) : personBehind(at, np);
  return np.det === 'indef' ? personOpened(at, np) : [];
}

/** "*A professor at Norvane and a member of the Velm Institute, the land's largest,* she lives": whom a row of posts that opens the sentence is of. */
function personOpened({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const { items } = parsed;
  if (items[0] !== rootOf(np)) return [];
  const k = items.findIndex((item) => item.type === 'np' && PERSONAL.test(item.pronoun ?? ''));
  const she = items[k];
  const opens = items.slice(0, k).every((item) => /^(?:np|prep|cc|punct)$/u.test(item.type));
  if (she?.type !== 'np' || !opens || !isSign(items[k - 1], 'punct', /^,$/u) || items[k + 1]?.type !== 'vg') return [];
  return denoteOne(grammar, { parsed, np: she }, { kinds: ['person'] });
}

const FORMER = listed('words of a former holder');

/** "Norvane has hired Ada Quill. *The former Velm executive* will lead": the one person whom the sentence before names. */
function onlyPerson({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const earlier = grammar.parsed[parsed.index - 1];
  const acts = parsed.clauses.some((c) => c.subject === np);
  if (earlier === undefined || earlier.sentence.furniture || !acts) return [];
  const [entity, other] = mentionsIn(grammar, earlier).filter((e) => kindOf(e) === 'person');
  if (entity === undefined || other !== undefined) return [];
  const steps = [`"${textOf(parsed, np)}" was taken to be ${entity.name}, the only person named right before`];
  return [{ entity, span: spanOfPhrase(parsed, np), steps, trust: 0.85 }];
}

/** "*A former Velm engineer*, she left in 2020": the subject behind what opens the sentence. */
function personBehind({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const [opening, comma, she] = parsed.items;
  if (opening !== np || !isSign(comma, 'punct', /^,$/u) || she?.type !== 'np') return [];
  return PERSONAL.test(she.pronoun ?? '') ? denoteOne(grammar, { parsed, np: she }, { kinds: ['person'] }) : [];
}
