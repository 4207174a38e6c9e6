import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { isCountry } from '../reference/nationality.ts';
import { phrasesAfter, wholeOf } from '../reference/phrases-after.ts';
import { spanOfWord } from '../spans.ts';

/** What is bid for: whose operations are bought, and which firm a bid that is merely called "the bid" is meant for. */

/** Nouns of an offer to buy. */
export const BID = listed('offers');

/** What stands for the firm that it belongs to or controls. */
const ASSETS = listed('what stands for its firm');

/** Verbs by which one body has another in hand. */
const CONTROLS = listed('verbs of having in hand');

/** "its Velm unit" */
const OWNED = listed('parts of a firm');

/** "Norvane's operations", "the charity that controls Norvane": Norvane; "its Velm unit": Velm. */
export function wholesOf(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const soft = np.possessor !== undefined && OWNED.test(np.plainNoun ?? '') ? np.softName : undefined;
  const unit = entityOfWord(grammar, parsed, soft);
  if (unit !== undefined && !isCountry(unit) && !unit.place)
    return [{ entity: unit, span: spanOfWord(parsed, soft as number), steps: [], trust: 0.95 }];
  // "Norvane's US business": all that it has there.
  const ofLand = [soft, ...np.mods].some((word) => {
    const land = entityOfWord(grammar, parsed, word);
    return OWNED.test(np.plainNoun ?? '') && np.possessor !== undefined && land !== undefined && isCountry(land);
  });
  if (np.name !== undefined || !(isAsset(parsed, np) || ofLand) || isPart(at, np)) return [];
  const owners = np.possessor === undefined ? [] : [np.possessor];
  const wholes = phrasesAfter(parsed, np)
    .slice(0, 1)
    .flatMap((p) => (p.prep === 'of' ? [p.np] : []));
  const controlled = parsed.clauses.flatMap((c) =>
    c.subject === np && !c.passive && c.object !== undefined && c.verb.lemmas.some((l) => CONTROLS.test(l))
      ? [c.object]
      : [],
  );
  return [...controlled, ...owners, ...wholes]
    .slice(0, 1)
    .flatMap((of) => {
      const named = denoteOne(grammar, { parsed, np: of }, { kinds });
      // "the assets of Norvane's charity"
      return named.length > 0 || of === np ? named : wholesOf(at, of, kinds);
    })
    .map((d) => ({ ...d, trust: d.trust * 0.9 }));
}

/** "its *Portuguese* operations", "its *security* assets", "*certain* assets of Velm": some of what somebody has, and not all. */
function isPart({ grammar, parsed: { words }, parsed }: MatchAt, np: NounPhrase): boolean {
  if (!ALL_OF_IT.test(np.plainNoun ?? '')) return false;
  const before = words.slice(np.possessor?.last ?? np.first, np.nounAt);
  if (before.some((w) => SOME.test(w.lower) || (w.pos === 'noun' && !IN_BUSINESS.test(w.lower)))) return true;
  // "Norvane's Portuguese operations" may be all that anybody speaks of, "its Portuguese operations" are not all that the seller has.
  return (
    np.possessor !== undefined &&
    [np.softName, ...np.mods].some((word) => {
      const entity = entityOfWord(grammar, parsed, word);
      return entity !== undefined && (np.possessor?.pronoun !== undefined || !(isCountry(entity) || entity.place));
    })
  );
}

const ALL_OF_IT = listed('all that a firm has');

const SOME = listed('words of some of it');

const IN_BUSINESS = listed('words of what is run');

const isAsset = ({ words }: Parsed, np: NounPhrase): boolean =>
  ASSETS.test(np.noun ?? '') ||
  ASSETS.test(np.plainNoun ?? '') ||
  words.slice(np.first, np.last).some((w) => /^non-?profit$/u.test(w.lower));

/** "backing the bid for Norvane", "backing the bid": what it is for, or else the bid that the article tells of. */
export function bidFor(at: MatchAt, np: NounPhrase | undefined, kinds: readonly string[]): Denoted[] {
  const own = np === undefined ? [] : targetOf(at, np, kinds);
  if (own.length > 0) return own;
  // "backing a bid" may be any, "a counteroffer" answers the one that was told of.
  if (np !== undefined && np.det !== 'def' && np.det !== 'poss' && !COUNTERS.test(np.noun ?? '')) return [];
  const targets = targetsOf(at, kinds);
  const target = targets.filter((t) => t.index <= at.parsed.index).at(-1) ?? targets[0];
  if (target === undefined) return [];
  const { from } = at.parsed.sentence;
  const { entity } = target;
  return [
    { entity, span: { from, to: from + 1 }, steps: [`the bid is taken to be the one for ${entity.name}`], trust: 0.85 },
  ];
}

const COUNTERS = listed('offers against another');

/** What stands behind a bid itself: "for A", "for A's operations", "to buy A". */
function targetOf(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const behind = phrasesAfter(parsed, np).flatMap((p) => (/^(?:for|of)$/u.test(p.prep) ? [p.np] : []));
  const bought = parsed.clauses.flatMap((c) =>
    c.governor?.noun === np && c.object !== undefined && c.verb.lemmas.some((l) => BUYS.test(l)) ? [c.object] : [],
  );
  return [...behind, ...bought].flatMap((of) => {
    const named = of.money ? [] : denote(grammar, { parsed, np: of }, { kinds });
    return named.length > 0 ? named : wholesOf(at, of, kinds);
  });
}

const BUYS = listed('verbs of buying');

interface Target {
  readonly index: number;
  readonly entity: Denoted['entity'];
}

const known = new WeakMap<ArticleGrammar, readonly Target[]>();

function targetsOf(at: MatchAt, kinds: readonly string[]): readonly Target[] {
  const found = known.get(at.grammar);
  if (found !== undefined) return found;
  const targets = at.grammar.parsed.flatMap((parsed) =>
    parsed === undefined
      ? []
      : targetsIn({ ...at, parsed }, kinds).map(({ entity }) => ({ index: parsed.index, entity })),
  );
  known.set(at.grammar, targets);
  return targets;
}

/** Every bid of a sentence that says what it is for. */
function targetsIn(at: MatchAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed } = at;
  const nouns = parsed.phrases.filter((np) => np.name === undefined && BID.test(np.plainNoun ?? ''));
  const verbs = parsed.clauses.flatMap((c) =>
    c.object !== undefined &&
    c.verb.lemmas.some((l) => BUYS.test(l)) &&
    c.governor?.clause?.verb.lemmas.some((l) => OFFERS.test(l)) === true
      ? [c.object]
      : [],
  );
  return [
    ...nouns.flatMap((np) => targetOf(at, np, kinds)),
    ...verbs.flatMap((np) => {
      const named = denote(grammar, { parsed, np }, { kinds });
      return named.length > 0 ? named : wholesOf(at, np, kinds);
    }),
  ];
}

const OFFERS = listed('verbs of offering');

/** "backers of the bid include A", "A is in the consortium": what they bid for. */
export function bidOf(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  // "the bid, which involves several investors": whose they are the clause tells.
  const told = at.parsed.clauses.find((c) => c.object === np && INVOLVES.test(c.verb.lemmas.join(' ')))?.subject;
  const whole = wholeOf(at.parsed, np) ?? told;
  const bid = whole !== undefined && BID.test(whole.plainNoun ?? '') ? whole : undefined;
  return bid === undefined && !BIDDER.test(np.plainNoun ?? '') ? [] : bidFor(at, bid, kinds);
}

const BIDDER = listed('bidders');

const INVOLVES = listed('verbs of having in it');
