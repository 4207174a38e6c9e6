import { listed } from '../../../rules/word-lists.ts';
import type { NounPhrase } from '../../phrases.ts';
import { type ArticleGrammar, entityOfWord, type PhraseAt } from '../article-grammar.ts';
import { isCountry } from '../nationality.ts';
import { isNewlyMade } from '../newly-made.ts';
import { isThingByNoun, metonymKinds, nounKind } from '../noun-kind.ts';
import { phrasesAfter, wholeOf } from '../phrases-after.ts';
import { stated } from '../stated.ts';

/** Descriptions of something new, or of what they name themselves, which take up nobody. */

/** Whether the description speaks of something new. */
export const bringsUpItself = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  // "A judge" is none that was spoken of before.
  np.det === 'indef' ||
  // "Secretary *of State* Ada Quill": a part of the post.
  / of state$/u.test(np.noun ?? '') ||
  // "Europe's regulators": of whatever the name is of, though it stands for nobody here.
  isOfUnknown(grammar, { parsed, np }) ||
  // "resigned from office" is of no one body.
  (np.det === 'none' && np.noun === 'office') ||
  // "The new company" is one that is yet to be.
  isNewlyMade({ parsed, np }) ||
  isOfVenture(grammar, { parsed, np }) ||
  isLineOfBusiness({ parsed, np }) ||
  takesUpUnnamed(grammar, { parsed, np }) ||
  isCalledItself({ parsed, np }) ||
  // "gives support to *states*": any of them.
  (np.det === 'none' && np.plural && LANDS.test(np.noun ?? '')) ||
  isOfOtherTerm({ parsed, np }) ||
  isRanked(grammar, { parsed, np }) ||
  // "European officials", "asset managers" are those of Europe, or anybody's; "federal prosecutors" may have been named.
  (np.det === 'none' && isNarrowed(grammar, { parsed, np })) ||
  // "its engineers" are of whoever "its" is, and of nobody else.
  (np.possessor?.pronoun !== undefined && np.det !== 'def') ||
  // "the nonprofit that controls Norvane" is told by what it does.
  isToldByDeed({ parsed, np }) ||
  // "the treatment of patients" brings up what it speaks of itself.
  (wholeOf(parsed, np) !== undefined && !isMakerOfSort({ parsed, np })) ||
  // "engineers at Norvane" are Norvane's.
  (np.det === 'none' && np.plural && isPlacedElsewhere(phrasesAfter(parsed, np)[0])) ||
  isPartOfNamed({ parsed, np }) ||
  isBehindThing({ parsed, np }) ||
  holdsName(grammar, { parsed, np });

/** A continent or the like, before those who act for a state. */
function isOfUnknown(grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  const entity = entityOfWord(grammar, parsed, np.possessor?.name);
  const ofState = metonymKinds(grammar.rulebook, np).includes('government');
  return ofState && entity?.place === true && entity.known?.acts !== true && entity.known?.country === '';
}

/** "are forming a joint venture. Norvane will own 70% of *the entity*": what has no name yet, and neither of those who form it. */
const isOfVenture = ({ parsed: sentences }: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  VENTURE.test(np.plainNoun ?? '') &&
  [parsed, sentences[parsed.index - 1]].some((near) =>
    near?.phrases.some(
      (one) =>
        one !== np &&
        one.det === 'indef' &&
        one.name === undefined &&
        one.apposed.length === 0 &&
        VENTURE.test(one.plainNoun ?? ''),
    ),
  );

const VENTURE = /^(?:venture|entity|partnership)$/u;

/** "announced the sale of *this business* to Velm": a line of business; a firm that is called so does something. */
const isLineOfBusiness = ({ parsed, np }: PhraseAt): boolean =>
  np.noun === 'business' && !parsed.clauses.some((c) => c.subject === np);

/** "criticised *the consent model* that Norvane uses. It changed *the model*": what was just told of by that noun has no name. */
function takesUpUnnamed(grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean {
  if (np.det !== 'def' || np.plural || np.nounAt !== np.first + 1 || !isThingByNoun(np, grammar.rulebook)) return false;
  for (const where of [parsed, grammar.parsed[parsed.index - 1]]) {
    const same = where?.phrases.findLast(
      (one) => one.plainNoun === np.plainNoun && !one.plural && (where !== parsed || one.last <= np.first),
    );
    if (where !== undefined && same !== undefined)
      return isOfAnotherSort(where, same) && stated(grammar, { parsed: where, np: same }).length === 0;
  }
  return false;
}

/** "the *consent* model": a noun before the noun makes it a thing of another sort. */
const isOfAnotherSort = (
  { words }: PhraseAt['parsed'],
  { name, softName, mods, possessor, nounAt = 0, first }: NounPhrase,
): boolean =>
  [name, softName, possessor].every((part) => part === undefined) &&
  mods.length === 0 &&
  nounAt > first + 1 &&
  (words[nounAt - 1]?.pos === 'noun' || words[nounAt - 1]?.text.includes('-') === true);

/** "owns the Sunday Roast *chain*": a capital before the noun is of a name of its own, even one that was not read. */
const isCalledItself = ({ parsed: { words }, np: { nounAt = 0, plainNoun = '', first } }: PhraseAt): boolean => {
  const before = words[nounAt - 1];
  return (
    nounAt > first + 1 && before?.mention === undefined && CALLED.test(plainNoun) && /^\p{Lu}/u.test(before?.text ?? '')
  );
};

const CALLED = listed('what goes by a name of its own');

const LANDS = listed('lands in general');

/** "criticised *the prior administration*": none that is in office, and no agency. */
const isOfOtherTerm = ({ parsed: { words }, np: { first, nounAt = first, plainNoun = '' } }: PhraseAt): boolean =>
  plainNoun === 'administration' && words.slice(first, nounAt).some((w) => OTHER_TERM.test(w.lower));

const OTHER_TERM = listed('words for another term of office');

/** "made *the best foldable phone*": one of all phones, and none that was spoken of. */
const isRanked = ({ rulebook }: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  isThingByNoun(np, rulebook) && parsed.words.slice(np.first, np.nounAt).some(({ lower }) => SUPERLATIVE.test(lower));

const SUPERLATIVE = listed('superlatives');

/** A word before the noun that says which. */
export function isNarrowed(
  { rulebook }: ArticleGrammar,
  { parsed, np: { first, last, noun = '', nounAt = last } }: PhraseAt,
  behind = 0,
): boolean {
  // "antitrust regulators" are regulators of no other sort.
  const whole = rulebook.lexicon.status.metonymNouns.has(noun);
  const before = parsed.words.slice(first + behind, nounAt + 1 - (whole ? noun.split(' ').length : 1));
  return before.some((w) => w.lower !== 'federal' && w.pos !== 'punct');
}

/** A clause with a body's name right behind the description, with no comma between. */
const isToldByDeed = ({ parsed: { words, clauses }, np }: PhraseAt): boolean =>
  (/^(?:that|which)$/u.test(words[np.last]?.lower ?? '') &&
    clauses.some((c) => c.relative && c.subject === np && c.object?.name !== undefined)) ||
  // "returned to *the company he had left*", "as well as *the firm she chairs*"
  clauses.some((c) => c.object === np && c.subject?.first === np.last && c.subject.pronoun !== undefined);

/** "*The maker of electric aircraft* raised": who acts is a firm by what it makes, as "the aircraft maker" is. */
const isMakerOfSort = ({ parsed, np }: PhraseAt): boolean => {
  const made = wholeOf(parsed, np);
  return (
    MAKER.test(np.plainNoun ?? '') &&
    made?.det === 'none' &&
    parsed.clauses.some((c) => c.subject === np) &&
    [made, ...made.members].every((one) => one.name === undefined && one.softName === undefined)
  );
};

const MAKER = listed('makers of things');

/** "engineers *at Norvane*", "engineers *at many firms*": whose they are is told, or that they are anybody's. */
const isPlacedElsewhere = (behind: ReturnType<typeof phrasesAfter>[number] | undefined): boolean =>
  behind !== undefined &&
  (behind.np.name !== undefined ||
    (/^(?:at|of|from)$/u.test(behind.prep) &&
      behind.np.plural &&
      behind.np.det !== 'def' &&
      behind.np.pronoun === undefined));

/** "head of *the patents group* at Velm": a part of whoever is named right behind. */
function isPartOfNamed({ parsed, np }: PhraseAt): boolean {
  const [behind] = PART.test(np.plainNoun ?? '') ? phrasesAfter(parsed, np) : [];
  const named = parsed.words[behind?.np.name ?? -1]?.mention;
  return behind !== undefined && /^(?:at|within|inside)$/u.test(behind.prep) && named !== undefined && !named.place;
}

const PART = listed('parts and teams of a body');

/** "works at *the agency* behind Quillbee": told by what it made. */
function isBehindThing({ parsed, np }: PhraseAt): boolean {
  const [behind] = np.det === 'def' ? phrasesAfter(parsed, np) : [];
  return behind?.prep === 'behind' && behind.np.name !== undefined;
}

/** "the Norvane group", "Velm's Quillbee team" speak of the names inside them, or of nothing. */
const holdsName = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): boolean =>
  (nounKind(np, grammar.rulebook) === undefined &&
    np.mods.some((word) => entityOfWord(grammar, parsed, word) !== undefined)) ||
  [...np.mods, np.softName, np.possessor?.name].some((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    return entity !== undefined && !isCountry(entity) && !entity.place;
  });
