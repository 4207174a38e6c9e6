import { listed } from '../../../rules/word-lists.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import type { Entity } from '../../entity.ts';
import type { Parsed } from '../../parse-sentence.ts';
import type { ArticleGrammar, PhraseAt } from '../article-grammar.ts';
import { type Antecedent, meantBy, meantIn, type ReferAt, wanted } from '../refer-at.ts';
import { bodiesStated } from './bodies.ts';
import { topicBefore } from './topic-before.ts';

/** Who is charged with something or punished for it, and so is the one who did it. */

/** "The agency fined Norvane after *it* hid data": what somebody is punished for is their own doing. */
export function punishedBefore(grammar: ArticleGrammar, { parsed, np }: PhraseAt): Entity[] {
  const own = parsed.clauses.find((c) => c.subject === np);
  const saying = own?.governor?.via === 'that' ? own.governor.clause : undefined;
  // "sued Velm, alleging *it* had lied"
  const charged = saying?.verb.form === 'ing' && saying.governor?.via === ',' ? saying.governor.clause : undefined;
  const because = BECAUSE.test(own?.marker ?? '');
  const before = parsed.clauses.findLast((c) => c.at < (own?.at ?? 0) && c.verb.form === 'finite' && !c.relative);
  const above = charged ?? (because ? before : undefined);
  const { lawVerbs, sayVerbs } = grammar.rulebook.lexicon.status;
  // "was sued by Velm, which alleges *it* had lied"
  const alleges = saying?.relative && saying.verb.lemmas.some((l) => ALLEGES.test(l));
  const byLaw = charged ?? (alleges ? suedBy(parsed, saying) : undefined);
  if (byLaw?.passive && byLaw.subject !== undefined && byLaw.verb.lemmas.some((l) => lawVerbs.has(l)))
    return bodiesStated(grammar, { parsed, np: byLaw.subject });
  if (own === undefined || above?.object === undefined || above.passive) return [];
  const { verb, object } = above;
  // "sued Velm after it found": whoever finds something acts on it.
  const finds = own.verb.lemmas.some((l) => sayVerbs.has(l) || lawVerbs.has(l) || LEARNS.test(l));
  if (finds || object.last > np.first || !verb.lemmas.some((l) => lawVerbs.has(l))) return [];
  return bodiesStated(grammar, { parsed, np: object });
}

/** The clause in which the subject of another stands behind "by". */
const suedBy = ({ clauses }: Parsed, { subject }: Clause): Clause | undefined =>
  clauses.find((c) => c.passive && c.preps.some((p) => p.prep === 'by' && p.np === subject));

const ALLEGES = listed('verbs of saying what another did');
const BECAUSE = /^(?:after|because|once|when|since)$/u;
const LEARNS = listed('verbs of finding out or wanting');

/**
 * "fined Norvane over the deals that *it* signs", "got an order from Tavland over the fees *it* takes": for what one is charged
 * with one has done it oneself. Returns whether anybody is, so that nobody else is meant.
 */
export function* chargedWith(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const { parsed, np } = at;
  const { items, clauses } = parsed;
  const k = items.indexOf(np);
  const deed = items[isSign(items[k - 1], 'rel', /^(?:that|which)$/u) ? k - 2 : k - 1];
  const charge = clauses.find((c) => c.preps.some((p) => p.np === deed && /^(?:for|over)$/u.test(p.prep)));
  if (deed?.type !== 'np' || charge === undefined || !clauses.some((c) => c.subject === np && c !== charge))
    return false;
  const { verb, passive, subject, object } = charge;
  // "sued Velm over a patent that it owns": either.
  if (charge.preps.some((p) => p.np === deed && p.prep === 'over') && verb.lemmas.includes('sue')) return false;
  const byLaw = verb.lemmas.some((l) => grammar.rulebook.lexicon.status.lawVerbs.has(l));
  const charged = byLaw && !passive ? object : byLaw || verb.lemmas.some((l) => GETS.test(l)) ? subject : undefined;
  if (charged === undefined || charged.last > np.first || charged.pronoun !== undefined) return false;
  yield* meantBy(at, charged, 'who is charged with it');
  return true;
}

const GETS = listed('verbs of getting a charge');

/** "Velm accused it of theft. *Its* backers": whom the sentence before goes on about, rather than whoever charges it. */
export function* chargedBefore(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const { parsed, options } = at;
  if (isAgencys(at)) return;
  const before = topicBefore(grammar, parsed, 1);
  const object = before?.main.object;
  const { lawVerbs } = grammar.rulebook.lexicon.status;
  if (before === undefined || object?.pronoun !== 'it' || before.main.passive) return;
  if (!before.main.verb.lemmas.some((l) => lawVerbs.has(l))) return;
  const told = { parsed: before.earlier, np: object };
  yield* meantIn(at, told, wanted(options.kinds), 'whom the sentence before goes on about');
}

/** "Velm ordered it to stop. *Its* inquiry found": what an agency alone has is that of whoever acted. */
const isAgencys = ({ parsed, np }: PhraseAt): boolean =>
  parsed.phrases.some((one) => one.possessor === np && AGENCYS.test(one.plainNoun ?? ''));

const AGENCYS = listed('what agencies alone have');
