import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar } from './article-grammar.ts';

/** "Norvane unveiled *a new platform*. The platform, called Quillbee, …": a thing whose name the next sentence tells. */

const NAMES = /^(?:call|name|dub|title|brand|code-?name|nickname|know)$/u;

/** The sentence behind and the phrase in it that names what `np` brings up. */
export function toldLater(
  { parsed: sentences, rulebook }: ArticleGrammar,
  parsed: Parsed,
  np: NounPhrase,
): { parsed: Parsed; np: NounPhrase } | undefined {
  if (!bringsUp(np) || !THING.test(rulebook.lexicon.kindNouns.get(np.plainNoun ?? '') ?? '')) return undefined;
  const next = sentences[parsed.index + 1];
  if (next === undefined || next.sentence.furniture) return undefined;
  const name = namedAgain(next, np) ?? namedFirst(next, np);
  return name === undefined ? undefined : { parsed: next, np: name };
}

const THING = /^(?:product|model|company|organization|law)$/u;

/** "a new platform", "two phones": not one that was spoken of. */
const bringsUp = ({ det, name, softName, pronoun, possessor, plural, apposed, examples }: NounPhrase): boolean =>
  name === undefined &&
  softName === undefined &&
  pronoun === undefined &&
  (det === 'indef' || plural || possessor?.pronoun !== undefined) &&
  det !== 'def' &&
  det !== 'neg' &&
  apposed.length === 0 &&
  examples.length === 0;

/** "The platform, called Quillbee,", "The two phones, A and B,", "The app is called Quillbee": the first phrase of the next sentence. */
function namedAgain({ items, clauses }: Parsed, np: NounPhrase): NounPhrase | undefined {
  const again = items.find((item) => item.type === 'np');
  if (again?.type !== 'np' || items.indexOf(again) > 0) return undefined;
  const clause = clauses.find((c) => c.subject === again && c.passive && c.verb.lemmas.some((l) => NAMES.test(l)));
  const named = clause?.object?.name === undefined ? undefined : clause.object;
  if (again.pronoun === 'it' && !np.plural) return named;
  const same = again.det === 'def' && again.plainNoun === np.plainNoun && again.plural === np.plural;
  if (!same || again.name !== undefined || again.softName !== undefined) return undefined;
  return named ?? again.apposed.find((a) => a.name !== undefined) ?? again.examples.find((e) => e.name !== undefined);
}

/** "Called Quillbee, it will ship", "Dubbed Quillbee, the app is free" */
function namedFirst({ items, clauses }: Parsed, np: NounPhrase): NounPhrase | undefined {
  const [verb, name] = items;
  if (verb?.type !== 'vg' || !verb.barePast || !verb.lemmas.some((l) => NAMES.test(l))) return undefined;
  if (name?.type !== 'np' || name.name === undefined || np.plural) return undefined;
  const subject = clauses.find((c) => c.at > 0 && c.verb.form === 'finite' && c.marker === undefined)?.subject;
  const same =
    subject?.pronoun === 'it' ||
    (subject?.det === 'def' && subject.plainNoun !== undefined && subject.name === undefined);
  return same ? name : undefined;
}
