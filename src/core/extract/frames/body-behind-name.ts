import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { bestScore, kindOf } from '../kinds/kinds.ts';
import { type Item, type NounPhrase, namesPerson, rootOf } from '../phrases.ts';
import { entityOfWord } from '../reference/article-grammar.ts';

/** The body that a comma alone gives to somebody: "Ada Quill, Velm Bank: Asked about …", "Ada Quill, formerly of Velm". */

const isPunct = (item: Item | undefined, lower: RegExp): boolean => item?.type === 'punct' && lower.test(item.lower);

/** "Ada Quill, Norvane:", "Ada Quill, Norvane, said", "said Ada Quill, Norvane." */
export function bodyBehindComma(at: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const { items, words } = at.parsed;
  if (words[np.last]?.lower !== ',') return undefined;
  const k = items.indexOf(np);
  const body = items[k + 2];
  if (!standsAlone(np) || np.parent !== undefined || np.noun !== undefined) return undefined;
  if (!isPunct(items[k + 1], /^,$/u) || body?.type !== 'np' || !standsAlone(body)) return undefined;
  if (isOfficeOf(at, np, body)) return body;
  // "Ada Quill, Managing Director Norvane, said": a post written before its body.
  if (body.noun !== undefined && at.rulebook.lexicon.titles.get(body.noun) !== 'post') return undefined;
  if (body.det !== 'none' || body.possessor !== undefined || body.mods.length > 0) return undefined;
  const [person, entity] = [np, body].map(({ name }) => entityOfWord(at.grammar, at.parsed, name));
  if (person === undefined || kindOf(person) !== 'person' || entity === undefined) return undefined;
  // "Ada Quill, Velm Bank: Asked …" opens a line, so that even a name of which nothing is told must be a body.
  const opens = k === 0 && isPunct(items[k + 3], /^:$/u);
  return (opens ? isNoPlace(entity) : isBody(entity, 1.5) && isClosed(at, np, k + 3)) ? body : undefined;
}

/** "Ada Quill, *Portuguese Information Commissioner*, said": by the name of the office that goes by it. */
function isOfficeOf({ grammar, parsed }: MatchAt, np: NounPhrase, body: NounPhrase): boolean {
  const office = parsed.words[body.name ?? -1]?.text ?? '';
  const entity = entityOfWord(grammar, parsed, body.name);
  const isHead = office.split(' ').some((word) => OFFICE.test(word.toLowerCase()));
  if (!isHead || !namesPerson(parsed.words, np)) return false;
  return (
    body.noun === undefined &&
    entity !== undefined &&
    kindOf(entity) === 'government' &&
    /\bOffice\b/u.test(entity.name)
  );
}

const OFFICE = listed('heads of an office of their name');

const standsAlone = (np: NounPhrase): boolean =>
  np.name !== undefined && np.members.length === 0 && np.parent?.as !== 'member' && np.examples.length === 0;

const isNoPlace = (entity: Entity): boolean =>
  !entity.place &&
  !entity.personal &&
  entity.known?.acts !== true &&
  /^(?:company|organization|publication)$/u.test(kindOf(entity));

/** Nothing but a body, and what is told of it adds up to `score`. */
const isBody = (entity: Entity, score: number): boolean => isNoPlace(entity) && bestScore(entity) >= score;

/** A comma and what the person does stand behind it, or the end of "…, said Ada Quill, Velm Bank." */
function isClosed({ parsed, rulebook }: MatchAt, np: NounPhrase, end: number): boolean {
  const { items, clauses } = parsed;
  const says = clauses.find((c) => c.subject === np && c.verb.last <= np.first);
  const { sayVerbs } = rulebook.lexicon.status;
  if (items[end] === undefined || isPunct(items[end], /^[.!?]$/u))
    return says?.verb.lemmas.some((l) => sayVerbs.has(l)) === true;
  const verb = items[end + 1];
  // "According to Ada Quill, Norvane, …": only who opens the sentence, or what is said after a quote.
  const k = items.indexOf(np);
  if (k > 0 && !isPunct(items[k - 1], /^["”“]$/u)) return false;
  if (!isPunct(items[end], /^,$/u) || verb?.type !== 'vg') return false;
  return clauses.some((c) => c.verb === verb && (c.subject === undefined || c.subject === np));
}

/** "said Ada Quill at Norvane", "Ada Quill at Norvane notes", "according to Ada Quill at Norvane": of those who are quoted alone. */
export function bodyOfSpeaker({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const { items, clauses } = parsed;
  if (parsed.words[np.last]?.lower !== 'at') return undefined;
  const k = items.indexOf(np);
  const [at, body, after] = items.slice(k + 1, k + 4);
  if (at?.type !== 'prep' || at.lower !== 'at' || body?.type !== 'np' || !standsAlone(np) || !standsAlone(body))
    return undefined;
  if (body.noun !== undefined || body.det !== 'none' || after?.type === 'np') return undefined;
  const entity = entityOfWord(grammar, parsed, body.name);
  if (entity === undefined || !isBody(entity, 0.8) || kindOf(entity) !== 'company') return undefined;
  const { sayVerbs } = rulebook.lexicon.status;
  const says = clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => sayVerbs.has(l)));
  const before = items[k - 1];
  const quoted = before?.type === 'prep' && before.lower === 'according to';
  return says || quoted ? body : undefined;
}

/** What it is called, or the article tells of it, makes a body of it. */
function isToldBody({ grammar, parsed }: MatchAt, np: NounPhrase): boolean {
  const entity = entityOfWord(grammar, parsed, np.name);
  return entity !== undefined && isBody(entity, 1);
}

const ONCE = listed('words of what was before');

/** "Ada Quill, formerly of Norvane,", "Ada Quill, now at Norvane,", "Ada Quill, of the think tank Norvane," */
export function bodyOnce(at: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const { items } = at.parsed;
  // "Ada Quill and Bo Tarn, both formerly of Norvane": of each.
  const rest = items.slice(items.indexOf(rootOf(np).members.at(-1) ?? np) + 1);
  const ofAll = rest[1]?.type === 'adv' && /^(?:both|all|each)$/u.test(rest[1].lower);
  const behind = ofAll ? rest.filter((_, k) => k !== 1) : items.slice(items.indexOf(np) + 1);
  // "most recently at Norvane"
  const [comma, once, prep, body] = behind.filter((item) => item.type !== 'adv' || item.lower !== 'most');
  const aside = once?.type === 'prep' && /^(?:of|from|at|with)$/u.test(once.lower) && isPunct(body, /^,$/u);
  if (aside && isPunct(comma, /^,$/u) && prep?.type === 'np')
    return prep.name !== undefined && prep.members.length === 0 && isToldBody(at, prep) ? prep : undefined;
  const said = once?.type === 'adv' && ONCE.test(once.lower) && prep?.type === 'prep';
  return isPunct(comma, /^[,(]$/u) && said && /^(?:of|at|with)$/u.test(prep.lower) && body?.type === 'np'
    ? body
    : undefined;
}
