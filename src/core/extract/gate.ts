import type { Doc, Sentence } from '../model/index.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { listed } from '../rules/word-lists.ts';
import { memo, perOwner } from '../text/memo.ts';
import type { Mention } from './mention.ts';

/**
 * Which sentences are worth their tags and their grammar: those that can hold a claim, or say of what kind a new name is. A
 * claim has two ends, so a sentence needs two names, or a name and a word that can stand for another one.
 */
export function worthParsing(
  doc: Doc,
  bySentence: ReadonlyMap<number, readonly Mention[]>,
  rulebook: Rulebook,
): boolean[] {
  const worth = doc.sentences.map((sentence, s) => {
    const mentions = bySentence.get(s) ?? [];
    if (mentions.length === 0)
      return (
        namesTwo(bySentence.get(s - 1) ?? []) &&
        (speaksOfBoth(sentence, rulebook) ||
          takesUpList(sentence, rulebook) ||
          isSuitOnFirm(sentence, rulebook) ||
          isProbeWithFine(sentence) ||
          isDoneToOther(sentence, rulebook))
      );
    if (namesTwo(mentions) || refers(sentence, rulebook) || repeatsDeed(sentence) || countsAll(sentence.tokens))
      return true;
    if (addsToOnly(sentence, doc.sentences[s - 1]) || addsToOnly(doc.sentences[s + 1], sentence)) return true;
    if (mentions.some(isNew) && tellsKind(sentence, rulebook)) return true;
    return (bySentence.get(s - 1) ?? []).length > 0 && tellsName(sentence, doc.sentences[s - 1], rulebook);
  });
  passOn(doc.sentences, worth, rulebook);
  return worth;
}

/** "Norvane makes boats. *It began with toys.* It bought Velm": who the last "it" is, the sentence between tells. */
function passOn(sentences: readonly Sentence[], worth: boolean[], rulebook: Rulebook): void {
  for (let s = sentences.length - 2; s > 0; s--) {
    const [here, next] = [sentences[s], sentences[s + 1]];
    if (here === undefined || next === undefined || here.furniture || worth[s] || !worth[s + 1]) continue;
    worth[s] = opensWithTopic(here, rulebook) && opensWithTopic(next, rulebook);
  }
}

/** "It", "This year it", "Last week the company" */
const opensWithTopic = ({ tokens }: Sentence, { lexicon }: Rulebook): boolean =>
  tokens
    .slice(0, OPENING)
    .some(
      ({ lower }, i) =>
        /^its?$/u.test(lower) || (lower === 'the' && lexicon.kindNouns.get(tokens[i + 1]?.lower ?? '') === 'company'),
    );

/** How many words a time or an adverb before the subject takes. */
const OPENING = 4;

/** "Norland did the same", "followed suit", "followed in May", "So did Velm", "a similar ban": the deed and its object are told in the sentence before. */
const repeatsDeed = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }, i) => {
    const next = tokens[i + 1]?.lower ?? '';
    if (/^(?:d(?:o|oes|id|one|oing))$/u.test(lower)) return /^(?:the|likewise|so|too)$/u.test(next);
    if (/^(?:similar|comparable|identical)$/u.test(lower)) return true;
    if (lower === 'one') return /^(?:made|taken|imposed|announced|issued|adopted)$/u.test(next);
    if (lower === 'same') return /^(?:step|move|action|measure|decision|thing)$/u.test(next);
    if (/^follow(?:s|ed)?$/u.test(lower))
      return /^(?:suit|in|on|with|within|a|later|soon|days|weeks|months)$/u.test(next);
    // "took part", "joined in": in what the sentence before tells of.
    if (/^(?:took|joined)$/u.test(lower)) return /^(?:part|in|too)$/u.test(next);
    return lower === 'so' && AUXILIARY.test(next);
  });

/** "Norvane is not the *only* player. *There* is *also* Velm" */
const addsToOnly = (sentence: Sentence | undefined, before: Sentence | undefined): boolean =>
  sentence?.tokens[0]?.lower === 'there' &&
  sentence.tokens.some(({ lower }) => lower === 'also' || lower === 'too') &&
  before?.tokens.some(({ lower }) => lower === 'only' || lower === 'sole') === true;

const AUXILIARY = /^(?:do|does|did|has|have|had|is|are|was|were|will|would)$/u;

/** A name of which neither a list nor its form tells what it is. */
const isNew = (m: Mention): boolean => m.known === undefined && !m.personal && !m.place;

/** "users of Quillbee", "Quillbee costs": a word that may say of what kind a new name is. */
const tellsKind = ({ tokens }: Sentence, rulebook: Rulebook): boolean => {
  const tells = tellsKindOf(rulebook);
  return tokens.some(({ lower }) => tells(lower));
};

const tellsKindOf = perOwner(({ lexicon }: Rulebook) =>
  memo(
    (lower) =>
      lexicon.tellsKind.has(lower) ||
      lexicon.tellsKind.has(lexicon.nounLemma(lower)) ||
      lexicon.verbLemma(lower).some((lemma) => lexicon.tellsKind.has(lemma)),
  ),
);

/** "The apps would", "Both companies": a plural that says of what kind those are whom the sentence before lists. */
function takesUpList({ tokens: [first, noun] }: Sentence, { lexicon }: Rulebook): boolean {
  if (noun === undefined || !/^(?:The|Both|All|These)$/u.test(first?.text ?? '')) return false;
  const one = lexicon.nounLemma(noun.lower);
  return one !== noun.lower && lexicon.kindNouns.has(one);
}

function namesTwo(mentions: readonly Mention[]): boolean {
  const key = (m: Mention) => m.known?.id ?? m.name;
  const [first] = mentions;
  return first !== undefined && mentions.some((m) => key(m) !== key(first));
}

/** "… a new phone. *The Osker 5* has", "… two startups. *The first, Velm,* makes": the name of what the sentence before brings up. */
function tellsName({ tokens }: Sentence, before: Sentence | undefined, { lexicon }: Rulebook): boolean {
  if (tokens[0]?.lower === 'the' && ONE_OF.test(tokens[1]?.lower ?? '')) return true;
  const earlier = before?.tokens ?? [];
  return earlier.some(
    ({ lower }, i) =>
      lower === 'new' &&
      earlier
        .slice(i + 1, i + 4)
        .some((t) => lexicon.describes(lexicon.nounLemma(t.lower)) || lexicon.titles.has(lexicon.nounLemma(t.lower))),
  );
}

const ONE_OF = listed('what a list is of');

/** "The two firms will merge": both ends of a claim in one plural, where two were named right before. */
function speaksOfBoth({ tokens }: Sentence, { lexicon }: Rulebook): boolean {
  const { joining, kindNouns } = lexicon;
  const speaks = tokens.some(({ lower }) => {
    const noun = lexicon.nounLemma(lower);
    return MANY.test(lower) || (noun !== lower && kindNouns.get(noun) === 'company');
  });
  return (
    speaks &&
    tokens.some(
      ({ lower }) => joining.has(lexicon.nounLemma(lower)) || lexicon.verbLemma(lower).some((l) => joining.has(l)),
    )
  );
}

/** "The suit accuses the company of theft", "The watchdog said the delivery firm lied": both parties were named right before. */
const isSuitOnFirm = ({ tokens }: Sentence, { lexicon }: Rulebook): boolean =>
  ((tokens[0]?.lower === 'the' && (ACCUSES.test(tokens[1]?.lower ?? '') || isBody(tokens[1]?.lower, lexicon))) ||
    WHO.test(tokens[0]?.lower ?? '')) &&
  tokens.some(
    ({ lower }, i) =>
      /^s?he$/u.test(lower) || (lower === 'the' && tokens.slice(i + 1, i + 3).some((t) => FIRM.test(t.lower))),
  );

/** "The probe could lead to a fine": who probes whom was told right before. */
const isProbeWithFine = ({ tokens }: Sentence): boolean =>
  tokens[0]?.lower === 'the' &&
  PROBE.test(tokens[1]?.lower ?? '') &&
  tokens.some(({ lower }) => /^(?:fines?|penalt(?:y|ies))$/u.test(lower));

const PROBE = listed('inquiries');

/** "It told operators to block the app", "In 2023 it banned the app", "The company sued the department", "The airline said the fine was absurd" */
function isDoneToOther({ tokens }: Sentence, { lexicon }: Rulebook): boolean {
  const acts = tokens
    .slice(0, OPENING)
    .some(
      ({ lower }, i) =>
        /^(?:it|they|their|its|he|she)$/u.test(lower) ||
        ((i === 0 || lower === 'the') && isBody(tokens[i + 1]?.lower, lexicon)),
    );
  return (
    acts &&
    tokens.slice(1).some(({ lower }, i) => {
      if (lexicon.verbLemma(lower).some((l) => lexicon.status.lawVerbs.has(l) || DONE.test(l))) return true;
      return lexicon.implying.has(lexicon.nounLemma(lower)) && tokens[i]?.lower === 'the';
    })
  );
}

/** Who may be spoken of in a sentence without a name. */
const WHO = /^(?:it|they|he|she)$/u;
const DONE = listed('deeds to whom was just named');

const isBody = (noun: string | undefined, lexicon: Rulebook['lexicon']): boolean =>
  /^(?:country|nation)$/u.test(noun ?? '') ||
  /^(?:company|government|organization)$/u.test(lexicon.kindNouns.get(noun ?? '') ?? '') ||
  lexicon.status.metonymNouns.has(noun ?? '');

const ACCUSES = listed('who accuses');
const FIRM = listed('what a firm is called when taken up');

const MANY = /^(?:they|both|two|pair|duo)$/u;

/** "The buyer", "the defendant": a side of the deed that the sentence before tells of. */
const SIDES = [listed('who is bought or sold'), listed('who buys a firm'), listed('who is sued'), listed('who sues')];

const PRONOUN =
  /^(?:it|its|he|him|his|she|her|they|them|their|itself|himself|herself|themselves|we|us|our|ours|i|my|me|both|pair|duo|trio|former|latter)$/u;

/** Verbs whose other side is told elsewhere: who raises money is given it, who countersues was sued, who complained was harmed. */
const SAYS_IT = listed('forms of verbs with an unsaid party');

/** "All three have banned it", "The three have banned it" */
const countsAll = ([all, count]: Sentence['tokens']): boolean =>
  /^(?:all|the)$/u.test(all?.lower ?? '') && /^(?:two|three|four|five)$/u.test(count?.lower ?? '');

const NAMES_BODY = listed('nouns that bodies are named by');

/** A pronoun, a description such as "the company", "its maker", or a word that implies somebody ("the round"). */
function refers({ tokens }: Sentence, rulebook: Rulebook): boolean {
  const [refersAlone, tailOfKind] = [refersAloneOf(rulebook), tailOfKindOf(rulebook)];
  return tokens.some(({ lower }, i) => {
    if (refersAlone(lower)) return true;
    const before = tokens[i - 1]?.lower;
    // "The two worked at Velm", "The guild sued"
    if (before === 'the' && (/^(?:two|three)$/u.test(lower) || NAMES_BODY.test(lower))) return true;
    // "the hedge fund"
    const tail = before === undefined ? '' : tailOfKind(lower);
    return tail !== '' && rulebook.lexicon.kindNouns.has(`${before} ${tail}`);
  });
}

/** Whether a word refers to somebody whatever stands around it. */
const refersAloneOf = perOwner(({ lexicon }: Rulebook) =>
  memo((lower) => {
    const noun = lexicon.nounLemma(lower);
    return (
      PRONOUN.test(lower) ||
      SAYS_IT.test(lower) ||
      lexicon.implying.has(noun) ||
      SIDES.some((side) => side.test(noun)) ||
      lexicon.titles.has(noun) ||
      lexicon.describes(noun)
    );
  }),
);

/** The noun that a word is of, where a noun of several words for a kind of thing ends with it: "fund"; '' where none does. */
const tailOfKindOf = perOwner(({ lexicon }: Rulebook) => {
  const tails = new Set([...lexicon.kindNouns.keys()].map((noun) => noun.slice(noun.indexOf(' ') + 1)));
  return memo((lower) => {
    const noun = lexicon.nounLemma(lower);
    return tails.has(noun) ? noun : '';
  });
});
