import type { Lexicon } from '../../rules/rulebook.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import { agreeing } from './agreement.ts';
import { AUXILIARY_RULES } from './auxiliary-rules.ts';
import { BARE_OBJECT } from './bare-object.ts';
import { byClass } from './by-class.ts';
import { CLAUSE_RULES } from './clause-rules.ts';
import { HEADING_ADJECTIVES } from './heading-adjectives.ts';
import { mendTo } from './infinitive-to.ts';
import { ING_RULES } from './ing-rules.ts';
import { ING_WORDS } from './ing-words.ts';
import { withVerb } from './missing-verb.ts';
import { MODIFIER_WORDS } from './modifier-words.ts';
import { endsInIng, OPEN, wordSet } from './neighbours.ts';
import { NOUN_AS_VERB } from './noun-as-verb.ts';
import { NOUN_WORDS } from './noun-words.ts';
import { withoutSecondVerb } from './second-verb.ts';
import { type OpenPlace, type Place, retag, rulesByTag, rulesByWord } from './tag-rule.ts';
import { USUAL_WORDS } from './usual-words.ts';
import { VERB_AS_NOUN } from './verb-as-noun.ts';
import { VERB_WORDS } from './verb-words.ts';

/** What is told of words by name; the first rule that fits decides, so the order of the tables matters. */
const wordRules = rulesByWord([...ING_WORDS, ...MODIFIER_WORDS, ...VERB_WORDS, ...NOUN_WORDS, ...USUAL_WORDS]);

/** What is told of any word of an open class by what stands around it; the order matters here too. */
const firstRules = rulesByTag([...AUXILIARY_RULES, ...HEADING_ADJECTIVES]);
const ingRules = rulesByTag(ING_RULES);
const clauseRules = rulesByTag([...CLAUSE_RULES, ...BARE_OBJECT]);
const verbRules = rulesByTag(VERB_AS_NOUN);
const nounRules = rulesByTag(NOUN_AS_VERB);

/**
 * Corrections that our word lists and a word's neighbours force on any tagger: a word of one class has that class; one of
 * several is decided by what stands before and behind it; a sentence without a verb gets one where a word can be one. Each
 * step goes through all sentences.
 */
export const mendTags = (sentences: readonly (readonly Word[])[], lexicon: Lexicon): Word[][] =>
  sentences
    .map((words) => mendWords(words, lexicon))
    .map((words) => agreeing(words, lexicon))
    .map((words) => withoutSecondVerb(words, lexicon))
    .map((words) => withVerb(words, lexicon));

function mendWords(words: readonly Word[], lexicon: Lexicon): Word[] {
  const mended: Word[] = [];
  let finite = false;
  let said = false;
  words.forEach((tagged, i) => {
    const last = mended.at(-1);
    const next = words[i + 1];
    const after = words[i + 2];
    const word = mendWord({ word: tagged, before: mended, last, next, after, words, at: i, finite, said, lexicon });
    finite ||= bearsTense(word, { last, next, said });
    said ||= finite;
    if (OPENS_CLAUSE.has(word.lower)) finite = false;
    mended.push(word);
  });
  return mended;
}

const OPENS_CLAUSE = wordSet(', ; : — – and that which who but as because if whether how why while said says');

/** A verb that gives its clause a tense; an infinitive counts as one, for what follows it is no verb either. */
function bearsTense(word: Word, { last, next, said }: Pick<Place, 'last' | 'next' | 'said'>): boolean {
  // "Norvane-backed Velm plans to": the second half of a compound is no verb of the sentence.
  if (isHyphen(last) && last?.to === word.from) return false;
  if (word.pos !== 'verb') return word.pos === 'aux';
  // "A lawsuit filed by Norvane goes on": a participle leaves the verb to come.
  if (word.form === 'past') return said || next?.lower !== 'by';
  return word.form === 'present' || (word.form === 'base' && last?.pos === 'to');
}

function mendWord(place: Place): Word {
  const { word, lexicon } = place;
  if (word.pos === 'to') return mendTo(place);
  const ruled = retag(place, wordRules(word));
  if (ruled !== undefined) return ruled;
  if (!OPEN.has(word.pos) || word.mention !== undefined || lexicon.calendar.has(word.text)) return word;
  const classes = lexicon.classesOf(word.lower);
  const { before, last, next, after, words, at, finite, said } = place;
  return mendOpen({
    word: byClass(word, classes, lexicon),
    before,
    last,
    next,
    after,
    words,
    at,
    finite,
    said,
    lexicon,
    classes,
  });
}

function mendOpen(place: OpenPlace): Word {
  const { word, last } = place;
  return (
    retag(place, firstRules(word)) ??
    (endsInIng(word) || word.form === 'ing' ? retag(place, ingRules(word)) : undefined) ??
    retag(place, clauseRules(word)) ??
    (last === undefined ? undefined : word.pos === 'verb' ? retag(place, verbRules(word)) : canAct(place)) ??
    word
  );
}

/** A noun's tag stays where no list knows the word as a verb. */
const canAct = (place: OpenPlace): Word | undefined =>
  place.classes.verb.size > 0 ? retag(place, nounRules(place.word)) : undefined;
