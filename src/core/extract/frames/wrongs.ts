import { listed } from '../../rules/word-lists.ts';
import type { PhraseList } from '../../text/phrase-list.ts';
import type { MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { NounPhrase } from '../phrases.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { isRegretted } from '../status/status.ts';

/** Whether a clause speaks of a wrong: what makes "found that A …" or "said A …" an accusation. */

/** "called Norvane corrupt", "dismissed its plan as a scam": what is said of the object, up to where that is widened. */
export function blamesObject({ object }: Clause, { parsed, rulebook }: Pick<MatchAt, 'parsed' | 'rulebook'>): boolean {
  if (object === undefined) return false;
  const { wrongs } = rulebook.lexicon.status;
  // "called its access to the systems a coup"
  const aside = phrasesAfter(parsed, object).findLast((p) => /^(?:to|of|over|for|into)$/u.test(p.prep));
  // "called the move by Norvane a farce"
  const author = phrasesAfter(parsed, object).find((p, k) => k === 0 && p.prep === 'by')?.np;
  // `called its letter "bullying"`: the label may have been read into the phrase.
  const quoted = parsed.words.findIndex((w, i) => i > object.first && i < object.last && /^["“]$/u.test(w.text));
  const behind = object.possessor === undefined ? (author?.last ?? object.last) : (aside?.np.last ?? object.last);
  const from = quoted < 0 ? behind : quoted;
  if (isWrongBehind(parsed.words.slice(from, from + 9), rulebook.lexicon.status.wrongPredicates)) return true;
  let before = '';
  for (const word of parsed.words.slice(from, from + 7)) {
    if (wrongs.has(word.lower) || wrongs.has(rulebook.lexicon.nounLemma(word.lower))) return true;
    // "a den of thieves", "a pattern of abuse"
    const full = word.lower === 'of' && FULL.test(before);
    const open =
      word.pos === 'punct' ? /^["“”‘’,]$/u.test(word.text) : word.pos !== 'prep' || word.lower === 'as' || full;
    if (!open || word.mention !== undefined) return false;
    before = word.lower;
  }
  return false;
}

const FULL = listed('what is full of a wrong');

/** `dismissed his bid as "an attempt to slow us down"`: right behind what is called so. */
function isWrongBehind(words: MatchAt['parsed']['words'], phrases: PhraseList): boolean {
  const plain = words.filter((w) => !/^["“”‘’]$/u.test(w.text)).map((w) => w.lower);
  return phrases.opens(plain[0] === 'as' ? plain.slice(1) : plain);
}

/** "put lives at risk", "should have warned", "does not do enough": up to the end of what is said. */
function holdsPhrase({ verb }: Clause, { parsed, rulebook }: Pick<MatchAt, 'parsed' | 'rulebook'>): boolean {
  const { wrongPhrases, deniedWrongPhrases } = rulebook.lexicon.status;
  const behind = parsed.words.slice(verb.first, verb.first + 16).map((w) => w.lower);
  const end = behind.findIndex((word, i) => i > 0 && (ENDS_SAYING.has(word) || missesForecast(behind, i)));
  return (verb.negated ? deniedWrongPhrases : wrongPhrases).isIn(end < 0 ? behind : behind.slice(0, end));
}

const ENDS_SAYING: ReadonlySet<string> = new Set([
  ...['.', ';', ':', 'but', 'while', 'although', 'whereas'],
  // "to ensure that it does not spiral out of control"
  ...['ensure', 'prevent', 'avoid'],
]);

const AGAINST_LAW = listed('adverbs of breaking the law');

/** "fell *short of her outlook*": a result that others had reckoned with, and no wrong. */
const missesForecast = (words: readonly string[], at: number): boolean =>
  words[at] === 'short' &&
  words[at + 1] === 'of' &&
  words.slice(at + 2, at + 8).some((word) => FORECAST.test(word.replace(/s$/u, '')));

const FORECAST = listed('forecasts');

/** "Norvane is investigating fraud", "faces a threat": whoever finds, fights or suffers a wrong does none. */
const MEETS_WRONG = listed('verbs of meeting a wrong');

/** Who tells it: one of those who judge shares, which are weak without blame, or anybody else. */
interface Told {
  readonly ofMarkets?: boolean;
}

/** Of a clause, which does not change any more: all frames that blame somebody ask for the same. */
const known = { plain: new WeakMap<Clause, boolean>(), ofMarkets: new WeakMap<Clause, boolean>() };

export function speaksOfWrong(
  said: Clause,
  at: Pick<MatchAt, 'parsed' | 'rulebook'>,
  { ofMarkets = false }: Told = {},
): boolean {
  const answers = ofMarkets ? known.ofMarkets : known.plain;
  const before = answers.get(said);
  if (before !== undefined) return before;
  const found = tellsWrong(said, at, ofMarkets);
  answers.set(said, found);
  return found;
}

const OF_MARKETS = listed('wrongs of markets');

/** "Norvane was infiltrated", "Norvane's code was stolen": whom a wrong befalls does none; "its rollout was botched" blames it. */
export function befallsSubject({ passive, verb, preps }: Clause, { rulebook }: Pick<MatchAt, 'rulebook'>): boolean {
  const { wrongVerbs } = rulebook.lexicon.status;
  const byAnother = preps.some((p) => p.prep === 'by');
  return passive && verb.lemmas.some((l) => wrongVerbs.has(l) && (byAnother || !BADLY.test(l)));
}

const BADLY = listed('verbs of doing a thing badly');

/** "It is outrageous that Norvane …", "it's utterly insane to me that": nobody is it. */
function isNobody({ subject, verb }: Clause, { words }: MatchAt['parsed']): boolean {
  if (subject?.pronoun !== 'it' || !verb.copula) return false;
  const behind = words.slice(verb.last, verb.last + 9);
  const end = behind.findIndex((w) => w.pos === 'punct' || w.pos === 'verb');
  return (end < 0 ? behind : behind.slice(0, end)).some((w) => /^(?:that|to|when|if|how)$/u.test(w.lower));
}

/** "broke through", "steered clear of": the verb of a wrong that is none here. */
const isHarmless = ({ verb }: Clause, { words }: MatchAt['parsed'], lemma: string): boolean =>
  [verb.particle, words[verb.last]?.lower].some((next) => next !== undefined && HARMLESS.test(`${lemma} ${next}`));

const HARMLESS = listed('verbs of wrong that are none with these');

/** "fraud charges", "Velm's violations", "responses to threats": no wrong of whoever is spoken of. */
const isOthersWrong = (np: NounPhrase, { words }: MatchAt['parsed']): boolean =>
  np.possessor?.name !== undefined ||
  DEALS_WITH.test(np.plainNoun ?? '') ||
  DEALS_WITH.test(words[np.first - 2]?.lower.replace(/s$/u, '') ?? '');

const DEALS_WITH = listed('what deals with a wrong');

const BEFALLS = listed('what may befall');
const BRINGS = listed('verbs of bringing a danger');

function tellsWrong(
  said: Clause,
  { parsed, rulebook }: Pick<MatchAt, 'parsed' | 'rulebook'>,
  ofMarkets: boolean,
): boolean {
  const { wrongs } = rulebook.lexicon.status;
  const isWrong = (word: string) => wrongs.has(word) && !(ofMarkets && OF_MARKETS.test(word));
  // "said no state had been neglected"
  if (said.subject?.det === 'neg' || isNobody(said, parsed)) return false;
  if (said.verb.lemmas.some((l) => isWrong(l) && !isHarmless(said, parsed, l))) return !said.verb.negated;
  // "should have warned users": what was not done.
  if (isRegretted(said, parsed.words)) return true;
  // "illegally dominated the market": whoever does so does wrong, whatever it is; whom it befalls does not.
  if (!said.passive && !said.verb.negated && said.verb.adverbs.some((a) => AGAINST_LAW.test(a))) return true;
  // "is in breach of the rules"
  if (
    said.verb.copula &&
    !said.verb.negated &&
    said.preps.some((p) => p.prep === 'in' && IS_IN.test(p.np.plainNoun ?? ''))
  )
    return true;
  // "its services are at risk": whom a wrong may befall does none.
  if (said.verb.copula && /^(?:at|in|under)$/u.test(parsed.words[said.verb.last]?.lower ?? '')) return false;
  // "had nothing to do with it": no wrong, while who "does nothing to stop it" does one.
  if (said.verb.lemmas.includes('have') && /^nothing$/u.test(parsed.words[said.verb.last]?.lower ?? '')) return false;
  if (!ofMarkets && holdsPhrase(said, { parsed, rulebook })) return true;
  // "tried to circumvent its safeguards"
  const tries = said.verb.lemmas.some((l) => SCHEMES.test(l));
  if (tries && !said.verb.negated && said.comps.some((c) => speaksOfWrong(c.clause, { parsed, rulebook }))) return true;
  if (said.verb.lemmas.some((l) => MEETS_WRONG.test(l))) return false;
  // "will not allow it to infiltrate"
  if (said.verb.negated && said.comps.some((c) => c.clause.verb.lemmas.some((l) => wrongs.has(l)))) return false;
  // "will not have to wait": it need not.
  const neednt = said.verb.lemmas.includes('have') && said.comps.some((c) => c.marker === 'inf');
  if (
    said.verb.negated &&
    // "staff are not allowed to use it", "users were not told": it befalls them.
    !said.passive &&
    !neednt &&
    // "does not allow its staff to use it"
    !(said.verb.lemmas.includes('allow') && STAFF.test(said.object?.plainNoun ?? '')) &&
    // "does not have a partner", "will not have a seat on its board"; but "does not have safeguards"
    !(said.verb.lemmas.includes('have') && !OUGHT_TO_HAVE.test(said.object?.plainNoun ?? '')) &&
    // "has not met the burden of proof": what a court weighs.
    !WEIGHED.test(said.object?.plainNoun ?? '') &&
    // "will not support it": what somebody announces.
    !/^(?:ca|can|could|may|might|should|will|wo|would)$/u.test(said.verb.modal ?? '') &&
    said.verb.lemmas.some((l) => OUGHT.test(l))
  )
    return true;
  // "is less of a threat than Velm": a comparison, and no blame.
  if (said.verb.copula && parsed.words[said.verb.last]?.lower === 'less') return false;
  // "reflects costs *rather than* poor management": what is not meant blames nobody.
  // "will do little *in terms of* retaliation": a field, and no deed.
  const isField = ({ first }: NounPhrase) => /^(?:terms|respect)$/u.test(parsed.words[first - 2]?.lower ?? '');
  const meant = said.preps.filter((p) => p.prep !== 'instead of' && !isField(p.np)).map((p) => p.np);
  const brings = said.verb.lemmas.some((l) => BRINGS.test(l));
  const nouns = [said.object, ...meant].flatMap((np) =>
    np === undefined || isOthersWrong(np, parsed)
      ? []
      : parsed.words.slice(np.first, np.last).filter((w) => brings || !BEFALLS.test(w.lower)),
  );
  // "is part of a plan that harms users"
  const roots = [said.object, ...meant];
  if (
    parsed.clauses.some(
      (c) =>
        c.relative &&
        !c.verb.negated &&
        c.subject !== undefined &&
        c.subject.name === undefined &&
        roots.includes(c.subject) &&
        c.verb.lemmas.some(isWrong),
    )
  )
    return !said.verb.negated;
  // "is treating firms very unfairly"
  const behind = said.object === undefined ? [] : parsed.words.slice(said.object.last, said.object.last + 3);
  const how = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex((w) => w.pos !== 'adv'),
    ),
  );
  const predicate =
    said.object === undefined && said.verb.copula ? parsed.words.slice(said.verb.last, said.verb.last + 4) : [];
  // "did not train it on pirated copies": whoever says so blames nobody.
  if (said.verb.negated) return false;
  return [...nouns, ...how, ...predicate].some((w) => isWrong(w.lower) || isWrong(rulebook.lexicon.nounLemma(w.lower)));
}

const OUGHT = listed('verbs whose denial is a wrong');

const OUGHT_TO_HAVE = listed('what somebody ought to have');

const IS_IN = listed('what one is in');

const WEIGHED = listed('what a court weighs');

const STAFF = listed('staff');

const SCHEMES = listed('verbs of trying to do wrong');
