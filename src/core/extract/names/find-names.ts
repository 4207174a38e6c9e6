import type { Doc, Sentence, Token } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { withAdministrations } from './administrations.ts';
import { bodiesAgain } from './bodies-again.ts';
import { withBodiesOfTwoLands } from './bodies-of-two-lands.ts';
import { runAt } from './capital-run.ts';
import { confirm } from './confirm.ts';
import { cutLead } from './cut-lead.ts';
import { definedOtherwise } from './defined-otherwise.ts';
import { withDepartments } from './department-list.ts';
import { withFamilyNames } from './family-names.ts';
import { withoutFields } from './fields-of-office.ts';
import { withoutGlued } from './glued-words.ts';
import { type NameContext, nameContext } from './name-context.ts';
import { isNationalTeam } from './national-teams.ts';
import { tellsNoLand } from './no-land.ts';
import { isOtherIndex } from './other-index.ts';
import { asBrands } from './other-senses.ts';
import { withoutOwnDepartments } from './own-departments.ts';
import { ownersOwn } from './owners-own.ts';
import { plainWordsOf } from './plain-words.ts';
import { isPartOfRow } from './price-row.ts';
import { namesMoney, namesSecurity } from './securities.ts';
import { segmentRun } from './segment-run.ts';
import { standsInPhrase } from './set-phrases.ts';
import { shortWithClitic } from './short-with-clitic.ts';
import { capitalsSayNothing } from './silent-capitals.ts';
import { smallNameAt, smallNamesAgain } from './small-names.ts';
import { spellOut } from './spell-out.ts';
import { splitJoined } from './split-joined.ts';
import { splitLand } from './split-land.ts';
import { inQuotedBrackets, tokensOf } from './surroundings.ts';
import { namesInTitleCase, remember } from './title-case.ts';
import { trimTail } from './trim-tail.ts';
import { unglue } from './unglue.ts';
import { withVariants } from './variants.ts';
import { wholeAgain } from './whole-again.ts';
import { withLetters } from './with-letters.ts';
import { withoutMaker } from './without-maker.ts';

/**
 * Names in the text: the gazetteer's, and capitalised runs for everything in no list. Running text is read first;
 * headlines in title case, where capitals say nothing, then only get names that the text or the gazetteer knows.
 */
export function findNames(doc: Doc, rulebook: Rulebook): Mention[] {
  const context = nameContext(doc, rulebook);
  const titled = doc.sentences.map((s) => capitalsSayNothing(s, rulebook));
  const found: Mention[] = [];
  doc.sentences.forEach((sentence, s) => {
    if (!titled[s]) found.push(...namesInRunningText(sentence, s, context));
  });
  const again = smallNamesAgain(found, doc);
  const glued = withoutGlued(ownersOwn(asBrands(again, doc), doc, rulebook), doc, rulebook);
  const own = withoutMaker(glued, doc, rulebook);
  const whole = trimTail(unglue(own, doc, rulebook), doc, rulebook);
  const joined = withBodiesOfTwoLands(whole, doc, rulebook);
  const split = withAdministrations(splitLand(splitJoined(joined, doc), doc, rulebook), doc);
  const listed = withDepartments(withoutOwnDepartments(withoutFields(split, doc, rulebook), doc), doc, rulebook);
  const kept = definedOtherwise(spellOut(confirm(listed, doc, context), doc, rulebook.lexicon), doc, rulebook).map(
    (m) => {
      const defined = inQuotedBrackets(doc, m);
      const marked = /^(?:[®™]|\((?:TM|SM)\))/u.test(doc.text.slice(m.to, m.to + 4));
      return defined || marked ? mentionLike(m, { defined, marked }) : mentionLike(m);
    },
  );
  const names = cutLead(kept, doc, rulebook);
  names.push(...bodiesAgain(names, doc, rulebook));
  for (const m of names) if (!m.demonym) remember(context, m, doc);
  doc.sentences.forEach((sentence, s) => {
    if (titled[s]) names.push(...namesInTitleCase(sentence, s, context).filter((m) => !isOtherSense(m, doc, context)));
  });
  const short = shortWithClitic(wholeAgain(names, doc, rulebook.lexicon), doc, rulebook.lexicon);
  const families = withFamilyNames(withLetters(short, doc), doc, rulebook);
  return withVariants(definedOtherwise(families, doc, rulebook), doc, rulebook);
}

/** A headline's word for a paper of the market, a land's language or team, another index, part of a firm in a table or of a phrase. */
const isOtherSense = (m: Mention, doc: Doc, { rulebook, onSport }: NameContext): boolean =>
  isPartOfRow(m, tokensOf(doc, m)) ||
  standsInPhrase(tokensOf(doc, m), m, rulebook.lexicon) ||
  namesSecurity(doc, m) ||
  namesMoney(doc, m) ||
  tellsNoLand(doc, m, rulebook) ||
  isNationalTeam(doc, m, onSport) ||
  isOtherIndex(doc, m, rulebook);

function namesInRunningText(sentence: Sentence, s: number, context: NameContext): Mention[] {
  const found: Mention[] = [];
  const { tokens } = sentence;
  const isPlain = plainWordsOf(context.rulebook);
  let i = 0;
  while (i < tokens.length) {
    if (isPlain((tokens[i] as Token).text)) {
      i++;
      continue;
    }
    const run = runAt(tokens, i, context);
    if (run === i) {
      const small = smallNameAt(tokens, { at: i, sentence: s }, context);
      if (small !== undefined) found.push(small);
      i++;
      continue;
    }
    const names = segmentRun({ tokens, first: i, last: run, sentence: s }, context).flatMap((m) => closed(tokens, m));
    found.push(...(sentence.furniture ? names.map((m) => inByline(m, tokens, context)) : names));
    // A known name may reach past its run: "the Data Commissioner's Office".
    i = Math.max(run, ...names.map((m) => m.last));
  }
  return found;
}

/** "District Court for the | Western": no name ends in such a word, and one plain word before it is none. */
function closed(tokens: readonly Token[], m: Mention): Mention[] {
  let { last } = m;
  while (last > m.first && /^(?:of|for|the|on|and|&)$/u.test((tokens[last - 1] as Token).text)) last--;
  if (last === m.last || m.known !== undefined) return [m];
  if (last < m.first + 2) return [];
  const { to } = tokens[last - 1] as Token;
  return [
    mentionLike(m, {
      last,
      to,
      name: m.name
        .split(' ')
        .slice(0, last - m.last)
        .join(' '),
    }),
  ];
}

/** Two or three unknown words in a byline are a person, but for "By Ada Quill, *The Low Tide*", "*Velm Daily*". */
const inByline = (m: Mention, tokens: readonly Token[], { rulebook }: NameContext): Mention =>
  m.known === undefined &&
  tokens[m.first - 1]?.lower !== 'the' &&
  rulebook.lexicon.nameWords.last.get(m.name.split(' ').at(-1) ?? '') !== 'publication' &&
  m.last - m.first > 1 &&
  m.last - m.first < 5 &&
  !/^(?:File|Getty|Handout|Photo)\b|\bPhotos?$/u.test(m.name)
    ? mentionLike(m, { personal: true })
    : m;
