import type { Lexicon } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import { isCount, isSign } from '../clauses/items.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import { onceForParsed, onceForPhrase } from './once.ts';

/** The clause that a phrase stands in, and what that clause equates the phrase with. */

/** The clause that has `np` among its arguments. */
export const clauseOf = onceForPhrase((parsed, np): Clause | undefined => {
  const root = rootOf(np);
  const holds = (p: NounPhrase | undefined): boolean =>
    p !== undefined &&
    (p === root ||
      rootOf(p) === root ||
      p.possessor === np ||
      // "to train Quillbee, *its* video generator"
      p.apposed.some((one) => one.possessor === np));
  // "blocked it after *Velm* failed": whoever acts is of their own clause, not of the one that a preposition joins it to.
  const own = parsed.clauses.find((c) => c.verb.form === 'finite' && c.subject === root && root === np);
  return parsed.clauses.find(
    (c) =>
      holds(c.subject) ||
      holds(c.object) ||
      holds(c.object2) ||
      (own === undefined && c.preps.some((p) => holds(p.np))),
  );
});

/** "Norvane *built* it and sold it": the clauses before one that have its subject. */
export const clausesOfSubject = ({ clauses }: Parsed, { at, subject }: Clause): Clause[] =>
  subject === undefined ? [] : clauses.filter((c) => c.at < at && c.subject === subject);

/**
 * The clause that the sentence is about: of those that no word before them subordinates, the one whose subject comes first; no participle,
 * as in "who sold a startup *called* Quillbee".
 */
export const mainClause = onceForParsed(
  ({ clauses }): Clause | undefined =>
    clauses
      .filter(
        ({ verb, passive, relative, marker, subject }) =>
          verb.form === 'finite' &&
          !(passive && verb.barePast) &&
          !relative &&
          marker === undefined &&
          subject !== undefined,
      )
      .sort((a, b) => (a.subject?.first ?? 0) - (b.subject?.first ?? 0) || a.at - b.at)[0],
);

/** "At the heart of *the phone* is Tern-2": where the subject stands behind "is", the clause speaks of what opens it. */
export const topicOf = ({ subject, verb, preps }: Clause): NounPhrase | undefined =>
  subject === undefined || !verb.copula || subject.first < verb.first
    ? subject
    : (preps.filter((p) => p.np.last <= verb.first).at(-1)?.np ?? subject);

/** The subject of which `np` is said with "is", "becomes", "remains", "was named", "was promoted to". */
export const predicateOf = onceForPhrase((parsed, np): NounPhrase | undefined => {
  const root = rootOf(np);
  const clause = parsed.clauses.find(
    (c) => (c.object === root && c.verb.lemmas.some((l) => IS.test(l))) || appoints(c, root),
  );
  return clause?.subject ?? oneOf(parsed, np);
});

const IS = listed('verbs of being and becoming');

/** "The firms that pulled out are Norvane and Velm": the clause that says what the subject is. */
export const equated = ({ clauses }: Parsed, np: NounPhrase): Clause | undefined =>
  clauses.find((c) => c.subject === np && !c.verb.negated && c.verb.lemmas.includes('be'));

/** "among *those* that sued": the word by itself. */
export const isThose = ({ words }: Parsed, { first, last }: NounPhrase): boolean =>
  last - first === 1 && words[first]?.lower === 'those';

/** "Norvane is one of several apps", "one of a new generation of apps": the subject of which "one" is said. */
function oneOf(parsed: Parsed, np: NounPhrase): NounPhrase | undefined {
  const last = np.plural || isThose(parsed, np) ? parsed.items.indexOf(np) : -1;
  const band = parsed.items[last - 2];
  const at = band?.type === 'np' && SEVERAL.test(band.plainNoun ?? '') ? last - 2 : last;
  const [one, of] = [parsed.items[at - 2], parsed.items[at - 1]];
  return isCount(one) && isSign(of, 'prep', /^of$/u) ? predicateOf(parsed, one) : undefined;
}

const SEVERAL = listed('nouns of several');

/** "Ada Quill was named chief executive", "was promoted to president". */
const appoints = (clause: Clause, root: NounPhrase): boolean =>
  clause.passive &&
  (clause.object === root || clause.preps.some((p) => p.prep === 'to' && p.np === root)) &&
  clause.verb.lemmas.some((l) => APPOINTS.test(l));

const APPOINTS = listed('verbs of appointing');

/** What is said to be among those that `np` speaks of: "its rivals include A", "widened its alliances to include A". */
export const includedIn = ({ clauses }: Parsed, np: NounPhrase, lexicon: Lexicon): NounPhrase | undefined =>
  clauses.find(
    (c) => c.object !== undefined && (c.subject === np || c.governor?.clause?.object === np) && isIncluding(c, lexicon),
  )?.object;

/** "Its rivals *include* Norvane and Velm": a verb that lists. */
export const isIncluding = ({ verb }: Clause, { status }: Lexicon): boolean =>
  verb.lemmas.some((l) => status.includes.has(l));
