import { gather, type Modality } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import { bestScore, fitsKinds, isSurely } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { denoteLed, denoteOne } from '../reference/denote.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { spanOfWord } from '../spans.ts';
import { clauseModality } from '../status/status.ts';
import { besideOthers } from './beside-others.ts';
import type { FrameIndex } from './frame-index.ts';
import { localLand } from './local-land.ts';

/** Homes told by an adjective, a country's name or a bracket. */

/** "the Portuguese startup A", "Portugal's A", "A, a Portuguese chipmaker". */
export function matchDemonyms(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return gather(parsed.phrases, (np) => {
    const bracketed = bracketedHome(at, np);
    const lands = landsOf(at, np);
    const local = lands.length > 0 ? [] : localLand(at, np);
    return [...lands, ...local, ...bracketed].flatMap((country) => {
      const trigger = country.span;
      return gather(frames.all, (frame) => {
        const kinds = frame.reverse ? frame.objectKinds : frame.subjectKinds;
        const noun = nounKind(np, rulebook);
        const open = noun === undefined && isOpenNoun(np);
        if ((!open && !saysHome(np, { kinds, noun })) || isForLand(np, noun) || isUsedThere(at, np)) return [];
        const led = (bracketed.includes(country) ? denoteOne : denoteLed)(grammar, { parsed, np }, { kinds });
        const subjects = [...led, ...besideOthers(at, np, country)].filter(
          (d) =>
            fitsKinds(d.entity, kinds) &&
            !isJoined(at, np, d) &&
            !isApart(at, np, d) &&
            !isEdition(np, d) &&
            !isLikened(at, np, { land: country, d }) &&
            !isAtHomeElsewhere(country, d) &&
            (!local.includes(country) || isKnownAtHome(country, d)) &&
            !fitsKinds(d.entity, ['government', 'person', 'law']) &&
            (open ? isSurely(d.entity, FIRMS) : bestScore(d.entity) >= 0.5),
        );
        if (
          frame.needsWord.size > 0 &&
          !parsed.words.slice(np.first, np.last).some((w) => frame.needsWord.has(w.lower))
        )
          return [];
        const sides = frame.reverse ? { subjects: [country], objects: subjects } : { subjects, objects: [country] };
        return pairs({ frame, ...sides, trigger, modality: saidToBe(at, np) });
      });
    });
  });
}

/** "Portugal's *most popular* app": that of its people, wherever it is from. */
const isUsedThere = ({ parsed: { words } }: MatchAt, np: NounPhrase): boolean =>
  words.slice(np.first, np.nounAt ?? np.last).some((w) => USED.test(w.lower));

const USED = listed('words for what people use most');

/**
 * "said that it *is* an American firm", "is no Chinese company": as firmly as the clause says so of its subject. "Is not the
 * first Danish firm to" leaves it one.
 */
function saidToBe({ parsed, rulebook }: MatchAt, np: NounPhrase): Modality {
  const plain = /^(?:indef|neg)$/u.test(np.det) && np.mods[0] === np.first + 1;
  const clause = plain ? parsed.clauses.find((c) => c.object === np && c.verb.copula && !c.relative) : undefined;
  return clause === undefined ? 'asserted' : clauseModality(clause, rulebook.lexicon, parsed.words);
}

/** "the country's largest foundry, Norvane": where the country is only guessed, it is none but the firm's own. */
const isAtHomeElsewhere = ({ steps, entity: land }: Denoted, { entity: { known } }: Denoted): boolean =>
  steps.length > 0 && (known?.country ?? '') !== '' && known?.country !== land.known?.country;

/** "domestic rivals such as Norvane": where no word tells whose, the land must be known for the firm's. */
const isKnownAtHome = ({ entity: land }: Denoted, { entity: { known } }: Denoted): boolean =>
  known?.country !== undefined && known.country === land.known?.country;

/** "the Portuguese telecoms group and *Velm*", "Portuguese rivals and *Velm*": another than the one that has no name. */
const isJoined = ({ grammar, parsed }: MatchAt, np: NounPhrase, { span }: Denoted): boolean =>
  np.name === undefined &&
  // "the U.S. group"
  (np.softName === undefined || entityOfWord(grammar, parsed, np.softName)?.known?.isCountry === true) &&
  (!np.plural || /^(?:and|or|&)$/u.test(parsed.words[np.last]?.lower ?? '')) &&
  np.members.some(
    (m) => (parsed.words[m.first]?.from ?? 0) <= span.from && span.to <= (parsed.words[m.last - 1]?.to ?? 0),
  );

/** "bought Portugal's Norvane in 2010 and *Velm* in 2018": what is told of each parts them, and the land is of the first alone. */
const isApart = ({ parsed: { words } }: MatchAt, { last }: NounPhrase, { span }: Denoted): boolean =>
  span.from >= (words[last]?.from ?? Number.POSITIVE_INFINITY) &&
  words.some((w, i) => i === last && /^(?:in|for|on|from)$/u.test(w.lower));

/** "Norvane (Portugal)": a country alone in brackets behind a company's name. */
function bracketedHome({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const aside = np.name === undefined ? undefined : np.apposed.find((a) => a.name !== undefined);
  const at = aside === undefined ? -1 : parsed.items.indexOf(aside);
  const signs = [parsed.items[at - 1], parsed.items[at + 1]].map((s) => (s?.type === 'punct' ? s.lower : ''));
  const entity = entityOfWord(grammar, parsed, aside?.name);
  // "Norvane (Portugal) Limited" is one name.
  const next = parsed.items[at + 2];
  if (next?.type === 'np' && parsed.words[next.first]?.from === (parsed.words[next.first - 1]?.to ?? 0) + 1) return [];
  if (entity?.known?.isCountry !== true || aside?.noun !== undefined || signs.join('') !== '()') return [];
  return [{ entity, span: spanOfWord(parsed, aside?.name as number), steps: [], trust: 0.95 }];
}

/** The countries before a phrase: "Chinese", "China's", "the country's". */
function landsOf({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): Denoted[] {
  const { possessor } = np;
  const words = [
    ...np.mods,
    ...(possessor?.name !== undefined && possessor.noun === undefined ? [possessor.name] : []),
  ];
  const named = words.flatMap((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    // "LISBON, PORTUGAL / Norvane Wire /": where it was written.
    if (parsed.words[word + 1]?.text === '/') return [];
    // "… in the U.S. Norvane is": a stop that ended a sentence.
    if (np.det === 'def' && np.noun === undefined && parsed.words[word]?.text.endsWith('.')) return [];
    // "the EU Lenses Initiative": a union of states is nobody's home.
    if (entity?.known?.country === 'EU') return [];
    return entity?.known?.isCountry === true ? [{ entity, span: spanOfWord(parsed, word), steps: [], trust: 1 }] : [];
  });
  const meant =
    possessor !== undefined &&
    ((/^(?:country|nation)$/u.test(possessor.noun ?? '') && possessor.det === 'def') ||
      isFirstAtHome({ grammar, parsed, rulebook }, np));
  return meant && named.length === 0
    ? denoteOne(grammar, { parsed, np: possessor }, { kinds: ['government'] }).filter(
        (d) => d.entity.known?.isCountry === true,
      )
    : named;
}

/** "Portugal has barred Norvane, *its largest bank*": the first of those that a land has; a supplier or partner may be from anywhere. */
const isFirstAtHome = ({ parsed: { words }, rulebook }: MatchAt, np: NounPhrase): boolean => {
  const { possessor, first, nounAt = first, plural, plainNoun = '', parent, apposed } = np;
  return (
    possessor?.pronoun === 'its' &&
    !plural &&
    nounKind(np, rulebook) === 'company' &&
    (parent?.as === 'apposed' || apposed.some((one) => one.name !== undefined)) &&
    words.slice(first, nounAt).some((w) => SUPERLATIVE.test(w.lower)) &&
    !BODY_ROLE.test(plainNoun)
  );
};

const SUPERLATIVE = listed('superlatives');

const BODY_ROLE = listed('what a body is to another');

/** "French AI champion Norvane", "Norvane, a French AI champion": whatever a firm is called beside its name. */
const isOpenNoun = (np: NounPhrase): boolean =>
  np.noun !== undefined &&
  !np.plural &&
  np.possessor === undefined &&
  (np.name === undefined ? np.det === 'indef' && np.parent?.as === 'apposed' : np.det === 'none');

/** "the U.S. database": what is kept for a land is no thing from there. */
const isForLand = ({ name, plainNoun }: NounPhrase, noun: string | undefined): boolean =>
  name === undefined && noun === 'product' && KEPT.test(plainNoun ?? '');

/** "Norvane, *Portugal's Uber*", "*Portugal iPhones*": of a firm or thing that is known to be from another land, the name alone. */
function isLikened({ parsed }: MatchAt, np: NounPhrase, { land, d }: { land: Denoted; d: Denoted }): boolean {
  const home = d.entity.known?.country ?? '';
  const adjective = parsed.words.some((w) => w.from === land.span.from && w.mention?.demonym === true);
  return (
    np.noun === undefined && np.name !== undefined && !adjective && home !== '' && home !== land.entity.known?.country
  );
}

/** "Norvane's U.S. App Store", "Portugal's Price Index": the one of many that is for a land. */
const isEdition = ({ possessor, mods, noun }: NounPhrase, { entity }: Denoted): boolean =>
  (entity.known === undefined &&
    /\b(?:Index|Survey|Report|Ranking|Programme|Program|Plan|Scheme)$/u.test(entity.name)) ||
  (possessor?.name !== undefined && mods.length > 0 && noun === undefined && isSurely(entity, ['product']));

const KEPT = listed('what one keeps');

/** The adjective speaks of a body's or product's home: "Chinese startup", "Chinese models", "China's Norvane". */
function saysHome(np: NounPhrase, { kinds, noun }: { kinds: readonly string[]; noun: string | undefined }): boolean {
  if (np.noun === undefined) return np.name !== undefined;
  // "its Portuguese owner Norvane", "Norvane, Quillbee's Portuguese owner,"
  const named = np.name !== undefined || np.apposed.some(({ name }) => name !== undefined);
  if ((named || np.parent?.as === 'apposed') && BODY_ROLE.test(np.plainNoun ?? '')) return true;
  return noun !== undefined && kinds.includes(noun) && noun !== 'government' && noun !== 'person';
}
