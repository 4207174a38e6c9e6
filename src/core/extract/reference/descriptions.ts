import { listed, type WordTest } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from './article-grammar.ts';
import { predicateOf } from './clause-of.ts';
import { nounKind } from './noun-kind.ts';
import { onceForArticle } from './once.ts';
import { wholeOf } from './phrases-after.ts';
import { stated } from './stated.ts';

/** What the article calls its entities, so that "the startup" is the one that was called a startup. */

/** The entities that the article calls by this very noun before here: "the startup", "the chatbot". */
export function describedAs(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): ReadonlySet<Entity> | undefined {
  const noun = np.noun ?? '';
  if (noun === '' || GENERAL.test(noun)) return undefined;
  const called = [...(statedDescriptions(grammar).get(noun) ?? [])].filter(
    (e) => (e.mentions[0]?.from ?? 0) < parsed.sentence.to,
  );
  return new Set(called);
}

/** "The scooters", where the article speaks of "Quillbee scooters" and of nothing else by that noun. */
export const isOneCalledSo = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  np.noun !== undefined && describedAs(grammar, parsed, np)?.size === 1 && nounsOfNamed(grammar).has(np.noun);

/** The nouns of which the article names many. */
const nounsOfNamed = onceForArticle(
  ({ parsed }) =>
    new Set(parsed.flatMap((one) => (one?.phrases ?? []).flatMap((np) => (isManyNamed(np) ? (np.noun ?? []) : [])))),
);

/** "Quillbee scooters" */
const isManyNamed = ({ softName, plural, noun, plainNoun }: NounPhrase): boolean =>
  softName !== undefined && plural && noun === plainNoun;

/** "HDFC, the largest lender": what is called something else is not "the startup". */
export const isCalled = (grammar: ArticleGrammar, entity: Entity): boolean =>
  [...statedDescriptions(grammar)].some(
    ([noun, entities]) => !GENERAL.test(noun) && !YOUNG.test(noun) && entities.has(entity),
  );

/** "Velm, *its* stock photo *brand*", "its Velm brand": what the article tells to be a part of another firm. */
export const isToldAsPart = (grammar: ArticleGrammar, entity: Entity): boolean => partsTold(grammar).has(entity);

const partsTold = onceForArticle(
  (grammar): ReadonlySet<Entity> =>
    new Set(
      grammar.parsed.flatMap((parsed) =>
        (parsed?.phrases ?? []).flatMap((np) => {
          if (parsed === undefined || np.possessor === undefined || !PART.test(np.plainNoun ?? '')) return [];
          const named = np.parent?.as === 'apposed' ? [np.parent.np, ...np.apposed] : [np, ...np.apposed];
          return named.flatMap((one) => entityOfWord(grammar, parsed, one.name ?? one.softName) ?? []);
        }),
      ),
    ),
);

const PART = listed('what may be a brand or a unit');

/** Nouns of firms that say one trade in several ways. */
const TRADES = [
  listed('firms that make cars'),
  listed('firms that make chips'),
  listed('firms that make drugs'),
  listed('firms that lend'),
  listed('firms that sell in shops'),
  listed('firms that fly'),
  listed('firms that insure'),
];

/** What firms that everybody knows are called by their trade, and who they are. */
const KNOWN_BY_TRADE = [
  [listed('what searchers are called'), listed('firms that search')],
  [listed('what social networks are called'), listed('firms of social networks')],
  [listed('what a social network itself is called'), listed('social networks')],
  [listed('what shops of the net are called'), listed('firms of shops of the net')],
  [listed('what streamers are called'), listed('firms that stream')],
] as const;

/** Trades of which there are many firms that nobody knows, so that one of no list may be meant as well. */
const COMMON_TRADES = [
  [listed('what chipmakers are called'), listed('firms known for chips')],
  [listed('what carmakers are called'), listed('firms known for cars')],
  [listed('what drugmakers are called'), listed('firms known for drugs')],
  [listed('what airlines are called'), listed('firms known for flights')],
  [listed('what retailers are called'), listed('firms known for shops')],
] as const;

/** "Norvane and Google met. *The search giant*": whom everybody knows by that, where the article has named one by then. */
export const knownByTrade = (grammar: ArticleGrammar, at: PhraseAt): readonly Entity[] =>
  firmsKnown(KNOWN_BY_TRADE, grammar, at);

/** "Klarna replaced Affirm at Walmart. *The retailer*": as above, named right before, of trades that firms of no list may have too. */
export function knownByCommonTrade(grammar: ArticleGrammar, at: PhraseAt): readonly Entity[] {
  const from = grammar.parsed[at.parsed.index - 1]?.sentence.from ?? 0;
  const isNear = ({ mentions }: Entity) => mentions.some((m) => m.from >= from && m.to <= at.parsed.sentence.to);
  return firmsKnown(COMMON_TRADES, grammar, at).filter(isNear);
}

function firmsKnown(
  trades: readonly (readonly [WordTest, WordTest])[],
  { entities }: ArticleGrammar,
  { parsed, np }: PhraseAt,
): readonly Entity[] {
  const { words, sentence } = parsed;
  const at = np.nounAt ?? np.last - 1;
  const said = [3, 2, 1].map((many) =>
    words
      .slice(Math.max(np.first, at + 1 - many), at + 1)
      .map((w) => w.lower)
      .join(' '),
  );
  const trade = trades.find(([called]) => said.some((words) => called.test(words)));
  return trade === undefined
    ? []
    : entities.filter((e) => trade[1].test(e.known?.name ?? '') && (e.mentions[0]?.from ?? 0) < sentence.to);
}

/** "Norvane, a *chipmaker*, supplies Velm. The *carmaker*": what the article calls by another trade, and never by this one. */
export function isOfOtherTrade(
  grammar: ArticleGrammar,
  { noun = '', plainNoun = '' }: NounPhrase,
  entity: Entity,
): boolean {
  const own = TRADES.find((trade) => trade.test(noun) || trade.test(plainNoun));
  if (own === undefined) return false;
  const nouns = [...statedDescriptions(grammar)].filter(([, entities]) => entities.has(entity)).map(([one]) => one);
  return !nouns.some((one) => own.test(one)) && nouns.some((one) => TRADES.some((trade) => trade.test(one)));
}

/** "Norvane Group", "the hotel group Norvane" */
export const isGroup = (grammar: ArticleGrammar, entity: Entity): boolean =>
  /\bGroup\b/u.test([entity.name, entity.known?.name, ...(entity.known?.aliases ?? [])].join(' ')) ||
  [...statedDescriptions(grammar)].some(([noun, entities]) => /\bgroup$/u.test(noun) && entities.has(entity));

/** "a group of investors", "rights groups": others that "the group" may speak of. */
export const speaksOfGroups = onceForArticle(({ parsed }) =>
  parsed.some((one) =>
    one?.phrases.some(
      (np) => np.plainNoun === 'group' && (np.plural || np.det !== 'def' || wholeOf(one, np) !== undefined),
    ),
  ),
);

/** Things to hold or to drive: none of them is a model, or what the article calls an app. */
export const DEVICE = listed('devices');

/** "Quillbee, a photo app": all that the article calls it is no device. */
export const isNoDevice = (grammar: ArticleGrammar, entity: Entity): boolean => {
  const nouns = [...statedDescriptions(grammar)].filter(([, entities]) => entities.has(entity)).map(([noun]) => noun);
  return nouns.length > 0 && !nouns.some((noun) => DEVICE.test(noun.slice(noun.lastIndexOf(' ') + 1)));
};

/** What one talks to. */
export const CHATBOT = listed('what one talks to');

/** "its Quillbee service", "Quillbee, a browser", "the App Store": all that the article calls it, or that the world knows of it, is nothing that one talks to. */
export const isNoChatbot = (grammar: ArticleGrammar, entity: Entity): boolean => {
  const nouns = nounsBeside(grammar).get(entity) ?? [];
  if (nouns.length > 0 && nouns.every((noun) => SILENT.test(noun))) return true;
  return isKnownElse(entity) && !nouns.some((noun) => CHATBOT.test(noun));
};

/** A product of a known maker that is no chatbot, and the model of a firm whose chatbot has the firm's name. */
const isKnownElse = ({ known }: Entity): boolean =>
  known !== undefined &&
  !KNOWN_CHATBOTS.test(known.name) &&
  ((known.kinds[0] === 'product' && known.of !== '') || (known.kinds[0] === 'model' && KNOWN_CHATBOTS.test(known.of)));

const KNOWN_CHATBOTS = listed('known chatbots');

/** The nouns that stand beside a name, of whatever kind: "its Quillbee service", "Quillbee, a browser". */
const nounsBeside = onceForArticle((grammar): ReadonlyMap<Entity, readonly string[]> => {
  const found = new Map<Entity, string[]>();
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      const entity = parsed === undefined ? undefined : entityOfWord(grammar, parsed, np.name ?? np.softName);
      const own = [np, ...np.apposed].flatMap((one) => one.plainNoun ?? []);
      if (entity !== undefined && own.length > 0) found.set(entity, [...(found.get(entity) ?? []), ...own]);
    }
  return found;
});

const SILENT = listed('what one does not talk to');

/** Nouns that tell nothing of what is called so. */
const GENERAL = listed('general nouns of firms');

/** What a startup may be called as well. */
const YOUNG = listed('what a startup may be called');

/** Nouns that stand beside names: "the startup Norvane", "Norvane, a startup", "Norvane is a startup". */
const statedDescriptions = onceForArticle((grammar): ReadonlyMap<string, ReadonlySet<Entity>> => {
  const byNoun = new Map<string, Set<Entity>>();
  for (const parsed of grammar.parsed) {
    for (const np of parsed?.phrases ?? []) {
      if (parsed === undefined || np.noun === undefined || np.pronoun !== undefined) continue;
      const predicate = predicateOf(parsed, np)?.name !== undefined;
      const beside = np.name !== undefined || np.apposed.length > 0 || np.parent?.as === 'apposed';
      // "its Quillbee scooters"
      if (!predicate && !isManyNamed(np) && !(beside && (np.det !== 'def' || np.parent?.as === 'apposed'))) continue;
      const kind = nounKind(np, grammar.rulebook);
      for (const { entity } of stated(grammar, { parsed, np }))
        if (kind !== undefined && fitsKinds(entity, [kind, 'product', 'model']))
          byNoun.set(np.noun, (byNoun.get(np.noun) ?? new Set()).add(entity));
    }
  }
  return byNoun;
});
