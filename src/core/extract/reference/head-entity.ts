import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { FIRMS, THINGS } from '../kinds/kind-groups.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { isChosen, type NounPhrase } from '../phrases.ts';
import { spanOfWord } from '../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from './article-grammar.ts';
import { isMostSo } from './most-so.ts';
import { isCountry } from './nationality.ts';
import { nounKind } from './noun-kind.ts';
import { isForPlatform } from './platform.ts';

/** The entity that names the phrase: "the Chinese startup Norvane", "the Quillbee app". */
export function headEntity(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Denoted | undefined {
  // "Norvane technologies such as Quillbee": the examples are what is meant.
  if (np.name === undefined && np.plural && np.examples.length > 0) return undefined;
  if (isAppFor(np, parsed, grammar)) return undefined;
  // "the president's nominee for secretary Ada Quill"
  const chosen = isChosen(np) ? np.apposed.find((a) => a.name !== undefined) : undefined;
  if (chosen !== undefined) return headEntity(grammar, parsed, chosen);
  const word = np.name ?? softName(grammar, parsed, np);
  const entity = entityOfWord(grammar, parsed, word);
  if (entity === undefined || word === undefined) return undefined;
  // "Several Democrats" are not the party.
  if (/^(?:several|some|many|most|few)$/u.test(parsed.words[word - 1]?.lower ?? '') && entity.name.endsWith('s'))
    return undefined;
  if (parsed.words[word]?.mention?.demonym === true) return undefined;
  // "president of Norvane India": the firm's house there.
  const house = isCountry(entity) && np.mods.includes(word - 1) ? entityOfWord(grammar, parsed, word - 1) : undefined;
  if (house !== undefined && isFirm(house))
    return { entity: house, span: spanOfWord(parsed, word - 1), steps: [], trust: 0.9 };
  return { entity, span: spanOfWord(parsed, word), steps: [], trust: 1 };
}

/** "its iOS and Android apps": an app of its owner's, and neither of the two. */
const isAppFor = (np: NounPhrase, parsed: Parsed, { rulebook }: ArticleGrammar): boolean =>
  APP.test((np.members.at(-1) ?? np).plainNoun ?? '') && isForPlatform(np, parsed, rulebook);

const APP = listed('apps');

const isFirm = (entity: Entity): boolean =>
  /^(?:company|product)$/u.test(kindOf(entity)) &&
  fitsKinds(entity, ['company']) &&
  (entity.known !== undefined || entity.votes.length > 0);

/** "a Quillbee bot", "an Osker plugin": what somebody makes for a thing that the world knows, and not the thing. */
const isMadeFor = ({ det, plainNoun }: NounPhrase, { known }: Entity): boolean =>
  det === 'indef' && known !== undefined && ADDED.test(plainNoun ?? '');

const ADDED = listed('what is added to a thing');

/** The name before a general noun, where the phrase speaks of it: "the Quillbee app" does, "the Quillbee lawsuit" does not. */
function softName(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): number | undefined {
  const entity = entityOfWord(grammar, parsed, np.softName);
  if (entity === undefined || isMadeFor(np, entity)) return undefined;
  // "its next Quillbee update, Tern 8", "the latest Tern model, Tern 8": what stands beside it is its own name.
  const isOne = RENEWAL.test(np.plainNoun ?? '') || isMostSo(np, parsed);
  if (isOne && np.apposed.some((a) => a.name !== undefined)) return undefined;
  const kinds = namedKinds(grammar, { np, entity });
  return kinds !== undefined && fitsKinds(entity, kinds) ? np.softName : undefined;
}

const RENEWAL = /^(?:update|beta|upgrade)$/u;
const RANGE = listed('ranges of things');
const SITE = listed('sites of an undertaking');
const UNIT = listed('parts of a firm');
const BODY = listed('firms of a trade behind a name');
const PART_OF_WORLD = listed('parts of the world in letters');
const ABBREVIATION = /^\p{Lu}[\p{L}]{0,4}\p{Lu}$|^\p{Lu}{2,5}\d?$/u;

/** Kinds of which the name must be for the noun behind it to say what it is; undefined where the noun is another thing. */
function namedKinds(
  { rulebook }: ArticleGrammar,
  { np, entity }: { np: NounPhrase; entity: Entity },
): readonly string[] | undefined {
  const plain = np.plainNoun ?? '';
  // "the head of Norvane EMEA"
  if (PART_OF_WORLD.test(plain)) return FIRMS;
  // "the Velm Rovers franchise": a list tells clubs by their being bodies and firms.
  if (CLUB.test(plain) && isClub(entity)) return ['organization', 'company'];
  // "a coalition of U.S. states" is not the land.
  if (plain === 'state' && np.plural) return undefined;
  // "the LRRK2 inhibitor" acts on what bears the name.
  if (rulebook.lexicon.targeted.has(plain)) return undefined;
  if (RANGE.test(plain)) return THINGS;
  // "acquired the Tern lithium project"
  if (np.det === 'def' && SITE.test(plain)) return ['product'];
  // "Norvane's Velm unit" is Velm.
  if (np.possessor !== undefined && UNIT.test(plain)) return ['company'];
  const kind = nounKind(np, rulebook);
  // "the Gannet speaker" is a person or a thing, as Gannet is.
  if (LIKE_PEOPLE.test(plain)) return ['product'];
  if (kind === undefined || rulebook.lexicon.titles.has(np.noun ?? '')) return undefined;
  // "the Norvane fund" is Norvane; "the Norvane supplier" is another firm.
  if (kind === 'company' && BODY.test(plain)) return ['company'];
  if (kind === 'company' || kind === 'person') return undefined;
  // "DDoS tools": an abbreviation before a plural is of a class.
  if (np.plural && entity.known === undefined && ABBREVIATION.test(entity.name)) return undefined;
  // "DeepSeek's models" and "DeepSeek models": a firm and a model of one name.
  return kind === 'product' || kind === 'model' ? THINGS : [kind];
}

const isClub = ({ known }: Entity): boolean => known?.kinds.join() === 'organization,company';

const CLUB = listed('nouns of a club');
const LIKE_PEOPLE = listed('devices called like people');
