import { gather } from '../../model/index.ts';
import type { Frame } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import { isSign } from '../clauses/items.ts';
import { fitsKinds, kindOf } from '../kinds/kinds.ts';
import { isBareName } from '../link/adopt.ts';
import { type Item, type NounPhrase, rootOf } from '../phrases.ts';
import { entityOfWord } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { spanOf } from '../spans.ts';
import { bodyBehindComma, bodyOfSpeaker, bodyOnce } from './body-behind-name.ts';
import type { FrameIndex } from './frame-index.ts';
import { otherParty } from './parties-of-case.ts';
import { partBefore, partWith } from './with-part.ts';

/** Two names with a preposition between: "A of B", "A v. B", "B from A". */

/** "Kresh Sankaran of Norvane noted", "praised it": who says something is a person where the name looks like one. */
function saysSo({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  const entity = entityOfWord(grammar, parsed, np.name);
  const { sayVerbs } = rulebook.lexicon.status;
  // "security researcher Kresh Sankaran of Norvane"
  const posted = rulebook.lexicon.titles.has(np.noun ?? '') || rulebook.lexicon.titles.has(np.plainNoun ?? '');
  if (posted && entity !== undefined && kindOf(entity) === 'person') return true;
  return (
    entity !== undefined &&
    kindOf(entity) === 'person' &&
    parsed.clauses.some(
      (c) => c.subject === rootOf(np) && c.verb.lemmas.some((l) => sayVerbs.has(l) || IN_PERSON.test(l)),
    )
  );
}

const IN_PERSON = listed('what people do in person');

/** "*President* Ada Quill of Portugal", but "champion Ada Quill of Portugal". */
const isInOffice = ({ rulebook: { lexicon } }: MatchAt, { noun = '', plainNoun = '' }: NounPhrase): boolean =>
  [noun, plainNoun].some((title) => lexicon.titles.get(title) === 'office');

/** "Ada Quill from Norvane warns": who is asked for their body. */
const speaks = ({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean =>
  parsed.clauses.some(
    (c) => c.subject === rootOf(np) && c.verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)),
  );

/** Verbs that bring a thing from somewhere: "bought Quillbee from Norvane" tells who had it. */
const BRINGS = listed('verbs of bringing from somewhere');

/** "Quillbee from Norvane", "Quillbee, from Norvane,": where the thing comes from, unless somebody brings it from there. */
function madeBy({ parsed }: MatchAt, np: NounPhrase): { prep: string; np: NounPhrase } | undefined {
  const root = rootOf(np);
  const brought = parsed.clauses.some(
    (c) =>
      (c.object === root || (c.subject === root && (c.passive || c.object === undefined))) &&
      c.verb.lemmas.some((l) => BRINGS.test(l)),
  );
  if (brought) return undefined;
  const right = phrasesAfter(parsed, np)[0];
  if (right !== undefined) return right;
  const [comma, prep, body, end] = parsed.items.slice(parsed.items.indexOf(np) + 1);
  const apart = isComma(comma) && prep?.type === 'prep' && isComma(end);
  return apart && body?.type === 'np' ? { prep: prep.lower, np: body } : undefined;
}

/** "Ada Quill, of Velm House, says": a body between commas. */
function ofBodyApart({ parsed: { items } }: MatchAt, np: NounPhrase): { prep: string; np: NounPhrase } | undefined {
  const [comma, prep, body, end] = items.slice(items.indexOf(np) + 1);
  const apart = isComma(comma) && isComma(end) && prep?.type === 'prep' && prep.lower === 'of';
  return apart && body?.type === 'np' && body.name !== undefined ? { prep: 'of', np: body } : undefined;
}

/** "Norvane, out of *Portugal*, grows": where it comes from, between commas. */
function comesOutOf({ parsed: { items } }: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const [comma, out, of, land, end] = items.slice(items.indexOf(np) + 1);
  const apart = isComma(comma) && isComma(end) && isSign(of, 'prep', /^of$/u);
  return apart && isSign(out, 'adv', /^out$/u) && land?.type === 'np' ? land : undefined;
}

/** "Quillbee (*Norvane*)": a name alone in brackets. */
function inBrackets({ parsed: { items } }: MatchAt, np: NounPhrase): NounPhrase | undefined {
  const [open, name, close] = items.slice(items.indexOf(np) + 1);
  const alone = isSign(open, 'punct', /^[(]$/u) && isSign(close, 'punct', /^[)]$/u);
  return alone && name?.type === 'np' && isBareName(name) && isBareName(np) ? name : undefined;
}

const isComma = (item: Item | undefined): boolean => item?.type === 'punct' && item.lower === ',';

/** What stands behind a name, and by which word: a preposition, "formerly", or a comma alone. */
interface Behind {
  readonly prep: string;
  readonly np: NounPhrase;
}

type Look = (at: MatchAt, np: NounPhrase) => Behind | undefined;

const said =
  (prep: string, look: (at: MatchAt, np: NounPhrase) => NounPhrase | undefined): Look =>
  (at, np) => {
    const body = look(at, np);
    return body === undefined ? undefined : { prep, np: body };
  };

/** Where frames with such a word look. */
const BY_WORD: readonly (readonly [string, Look])[] = [
  [',', said(',', bodyBehindComma)],
  ['speaking at', said('speaking at', bodyOfSpeaker)],
  ['with', partWith],
  ['before', partBefore],
  ['formerly', said('formerly', bodyOnce)],
  ['out of', said('out of', comesOutOf)],
  ['(', said('(', inBrackets)],
  ['v.', otherParty],
];

const rightBehind: Look = (at, np) => phrasesAfter(at.parsed, np)[0] ?? ofBodyApart(at, np);

const lookOf = ({ words, reverse }: Frame): Look =>
  BY_WORD.find(([word]) => words.has(word))?.[1] ?? (reverse ? madeBy : rightBehind);

/** A list of frames does not change, and is held against every name. */
const looks = new WeakMap<readonly Frame[], readonly Look[]>();

function looksOf(frames: readonly Frame[]): readonly Look[] {
  const known = looks.get(frames);
  if (known !== undefined) return known;
  const found = frames.map(lookOf);
  looks.set(frames, found);
  return found;
}

/** "said A of B", where A is a person and B a body; with `reverse`, "B from A", where B is a thing. */
export function matchOf(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed } = at;
  const look = looksOf(frames.all);
  return gather(parsed.phrases, (np) => {
    if (np.name === undefined) return [];
    const personal = parsed.words[np.name]?.mention?.personal === true || saysSo(at, np);
    const behind = new Map([...new Set(look)].map((each) => [each, each(at, np)]));
    return gather(frames.all, (frame, i) => {
      const next = behind.get(look[i] as Look);
      if (next === undefined || next.np.name === undefined) return [];
      // "A v. B"
      const ofBody = personal && (next.prep === 'of' || (next.prep === 'from' && speaks(at, np)));
      if (!(frame.words.size > 0 ? frame.words.has(next.prep) : ofBody)) return [];
      if (frame.relation === 'based_in' && (next.np.noun !== undefined || next.np.possessor !== undefined)) return [];
      const ofLand = at.rulebook.relations.get(frame.relation)?.countryOnly === true;
      // "the Uber of Portugal" is another firm than Uber.
      if (ofLand && np.det === 'def') return [];
      const [leftKinds, rightKinds] = frame.reverse
        ? [frame.objectKinds, frame.subjectKinds]
        : [frame.subjectKinds, frame.objectKinds];
      const left = denoteOne(grammar, { parsed, np }, { refer: false }).filter((d) => fitsKinds(d.entity, leftKinds));
      const right = denoteOne(grammar, { parsed, np: next.np }, { refer: false }).filter(
        (d) =>
          fitsKinds(d.entity, rightKinds) &&
          ((d.entity.known?.isCountry === true) === ofLand || (frame.relation === 'works_for' && isInOffice(at, np))),
      );
      const sides = frame.reverse ? { subjects: right, objects: left } : { subjects: left, objects: right };
      return pairs({ frame, ...sides, trigger: spanOf(parsed, np.last, np.last + 1), modality: 'asserted' });
    });
  });
}
