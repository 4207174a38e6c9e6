import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { topicOf } from '../reference/clause-of.ts';
import { denoteOne } from '../reference/denote.ts';
import { besideThe } from './bearer.ts';

/**
 * "The Velm Commission sued Norvane. *Chair Ada Quill* said", "Ada Quill, *the chair*, said", "who succeeded Bo Tarn *as acting
 * chair*": who heads a body of the state is of the agency that the sentence before is about, and not of the firm that it acts on.
 */
export function agencyOfHead(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  if (!HEADS.test(np.noun ?? '') || !isBarePost(at, np) || namesBodyBefore(at, np)) return [];
  const earlier = grammar.parsed[parsed.index - 1];
  const main = earlier?.sentence.furniture === false ? earlier.clauses.find((c) => !c.relative) : undefined;
  const subject = main === undefined ? undefined : topicOf(main);
  if (earlier === undefined || subject === undefined) return [];
  const found = denoteOne(grammar, { parsed: earlier, np: subject }, { kinds: ['government'] });
  const steps = (name: string) => [`the post is taken to be at ${name}, the agency that acts right before`];
  return found
    .filter((d) => isAgency(d.entity))
    .map((d) => ({ ...d, steps: [...d.steps, ...steps(d.entity.name)], trust: 0.88 }));
}

const HEADS = listed('heads of an agency');

/** "Chair Ada Quill", "Ada Quill, the acting chair," "as chair": the post alone, and how it is held. */
function isBarePost({ parsed }: MatchAt, np: NounPhrase): boolean {
  const { first, nounAt = first, possessor, mods, softName } = np;
  const before = parsed.words.slice(np.det === 'def' ? first + 1 : first, nounAt);
  if (possessor !== undefined || mods.length > 0 || softName !== undefined || !before.every((w) => HELD.test(w.lower)))
    return false;
  return (np.name !== undefined && np.det === 'none') || besideThe(np) || isAs(parsed, np);
}

const HELD = listed('how a head holds a post');

const isAs = ({ items }: Parsed, np: NounPhrase): boolean =>
  np.det === 'none' && isSign(items[items.indexOf(rootOf(np)) - 1], 'prep', /^as$/u);

/** "Norvane said that *Chair Ada Quill*": of the body that the sentence itself speaks of. */
const namesBodyBefore = ({ grammar, parsed }: MatchAt, np: NounPhrase): boolean =>
  parsed.clauses.some(
    ({ subject }) =>
      subject !== undefined &&
      subject !== rootOf(np) &&
      subject.first < np.first &&
      denoteOne(grammar, { parsed, np: subject }, { refer: false }).some((d) => kindOf(d.entity) !== 'person'),
  );

/** A body of the state that the lists know: no land and no part of one. */
const isAgency = ({ known }: Entity): boolean => known?.kinds[0] === 'government' && !known.isCountry && !known.acts;
