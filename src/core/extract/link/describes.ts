import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { NounPhrase } from '../phrases.ts';

/** One of the two is a name and the other says what it is. */
export function describes(a: NounPhrase, b: NounPhrase, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  // "Norvane, a $3 billion startup,"
  const worth = (np: NounPhrase) =>
    np.money && !lexicon.describes(np.plainNoun ?? '') && !ENDEAVOUR.test(np.plainNoun ?? '');
  if (worth(a) || worth(b)) return false;
  const described = (np: NounPhrase) =>
    np.name === undefined && np.noun !== undefined && np.pronoun === undefined && isDescription(np, rulebook);
  const named = (np: NounPhrase) => np.name !== undefined;
  // "Ada Quill, his company": what is his is not he.
  const his =
    /^(?:his|her)$/u.test(b.possessor?.pronoun ?? '') && lexicon.kindNouns.get(b.plainNoun ?? '') === 'company';
  if (named(a) && described(b)) return !his;
  const knownNoun = lexicon.describes(a.noun ?? '') || lexicon.describes(a.plainNoun ?? '');
  return (
    described(a) &&
    knownNoun &&
    !a.plural &&
    a.det !== 'none' &&
    named(b) &&
    // "its app, a Velm for dogs,": what it is like.
    b.det !== 'indef' &&
    (b.noun === undefined || (a.det === 'poss' && b.det === 'none' && lexicon.describes(b.noun))) &&
    // "its main rival, Italy's Velm,"
    (b.possessor === undefined || (a.det === 'poss' && b.noun === undefined && b.possessor.noun === undefined))
  );
}

/** A noun that can say what something is: with an article, a possessor, or the name of a role. */
export function isDescription(np: NounPhrase, { lexicon }: Rulebook): boolean {
  const noun = np.noun ?? '';
  const known =
    lexicon.kindNouns.has(noun) ||
    lexicon.titles.has(noun) ||
    lexicon.kindNouns.has(np.plainNoun ?? '') ||
    lexicon.titles.has(np.plainNoun ?? '');
  if (np.det === 'none') return known || lexicon.knownNoun(noun);
  return np.det === 'indef' || np.det === 'def' || np.det === 'poss' ? !NO_DESCRIPTION.test(noun) || known : false;
}

const ENDEAVOUR = listed('what is undertaken for a sum');

const NO_DESCRIPTION = listed('what a description is not of');

/** "The startup, a rival of Norvane, uses it": what a description that takes up somebody is said to be. */
export function describesAgain(a: NounPhrase, b: NounPhrase, rulebook: Rulebook): boolean {
  const { lexicon } = rulebook;
  const noun = (np: NounPhrase) => np.plainNoun ?? '';
  const one = (np: NounPhrase) => np.name === undefined && np.noun !== undefined && !np.plural && !np.money;
  return (
    one(a) &&
    one(b) &&
    /^(?:def|poss)$/u.test(a.det) &&
    b.det === 'indef' &&
    lexicon.kindNouns.has(noun(a)) &&
    (lexicon.describes(noun(b)) || PART.test(noun(b))) &&
    isDescription(b, rulebook)
  );
}

const PART = listed('parts and versions');
