import type { Lexicon, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { isChiefOfficer } from '../chief-officer.ts';
import { isHyphen } from '../hyphen.ts';
import type { Word } from '../word.ts';
import type { NounScan } from './noun-scan.ts';

/** The words around an "and". */
interface Joint {
  readonly before: Word;
  readonly next: Word;
  readonly after: Word | undefined;
  /** Parts of the phrase before it. */
  readonly parts: number;
}

/**
 * "U.S. and Chinese officials", "e-commerce and technology giant": the "and" that the scan has reached joins modifiers
 * before one head, or two posts of one person; elsewhere it begins a phrase of its own.
 */
export function joinsModifiers(words: readonly Word[], scan: NounScan, { lexicon }: Rulebook): boolean {
  const joint: Joint = {
    before: words[scan.at - 1] as Word,
    next: words[scan.at + 1] as Word,
    after: words[scan.at + 2],
    parts: scan.compounds.length + scan.parts.length,
  };
  return (
    joinsAdjectives(joint) ||
    joinsAdjectiveAndNoun(joint, lexicon) ||
    joinsNouns(joint, lexicon) ||
    // "chief product and technology officer"
    isChiefOfficer(words[scan.at - 2]?.lower, joint.after?.lower) ||
    joinsPosts(words, scan, lexicon) ||
    joinsSeats(words, scan) ||
    joinsEmployers(words, scan, lexicon) ||
    joinsHoldings(words, scan, lexicon) ||
    (words[(scan.parts[0] as number) - 1]?.lower === 'the' && joinsNames(joint, lexicon))
  );
}

/** "the Quillbee and Osker owner": both are its, for neither name has an article of its own. */
const joinsNames = ({ before, next, after, parts }: Joint, lexicon: Lexicon): boolean =>
  parts === 1 &&
  [before, next].every(isThing) &&
  after !== undefined &&
  isSingular(after) &&
  OWNS.test(lexicon.nounLemma(after.lower));

/** "the Lisbon and Porto-based firm", "a Lisbon- and Porto-based firm" */
function joinsSeats(words: readonly Word[], { at, parts }: NounScan): boolean {
  const [seat, other, hyphen, tail] = [words[at - 1], ...words.slice(at + 1, at + 4)];
  return (
    parts.length === 1 &&
    seat?.pos === 'name' &&
    // "Norvane and Lisbon-based Velm": a firm is no seat.
    !isKnownFirm(seat) &&
    other?.pos === 'name' &&
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    /^(?:based|headquartered)$/u.test(tail?.lower ?? '')
  );
}

const isKnownFirm = ({ mention }: Word): boolean =>
  mention?.known !== undefined && !mention.place && mention.known.kinds[0] !== 'government';

/** "a former Norvane and Velm engineer" */
function joinsEmployers(words: readonly Word[], { at }: NounScan, lexicon: Lexicon): boolean {
  const [once, before, , next, after] = words.slice(at - 2, at + 3);
  return (
    // "the Norvane and Velm chief"
    (/^(?:former|ex-|onetime|longtime)$/u.test(once?.lower ?? '') ||
      (once?.lower === 'the' && after !== undefined && isSingular(after))) &&
    [before, next].every((word) => word?.pos === 'name' && word.mention?.personal !== true) &&
    after?.pos === 'noun' &&
    [after.lower, `${after.lower} ${words[at + 3]?.lower ?? ''}`].some((post) =>
      lexicon.titles.has(lexicon.nounLemma(post)),
    )
  );
}

/** "Norvane's Bitcoin and Ethereum *ETFs*", "Velm and Tarn *shares*": papers of both, and neither of them. */
export function joinsHoldings(words: readonly Word[], { at }: Pick<NounScan, 'at'>, lexicon: Lexicon): boolean {
  const [before, , next, paper, behind] = words.slice(at - 1, at + 4);
  return (
    before !== undefined &&
    next !== undefined &&
    [before, next].every((word) => word.pos === 'name' && word.mention?.personal !== true) &&
    paper?.pos === 'noun' &&
    paper.plural &&
    PAPERS.test(lexicon.nounLemma(paper.lower)) &&
    // "Velm and Tarn shares rose": the verb may be a noun; "Velm and Tarn futures contracts".
    behind?.pos !== 'name'
  );
}

const PAPERS = listed('papers that several things share');

const isThing = ({ pos, mention }: Word): boolean =>
  pos === 'name' && mention?.personal !== true && mention?.known?.kinds[0] !== 'government';

/** Nouns for whoever has or makes a thing. */
const OWNS = listed('owners and makers');

const joinsAdjectives = ({ before, next, after }: Joint): boolean =>
  before.pos === 'adj' && next.pos === 'adj' && /^(?:noun|adj)$/u.test(after?.pos ?? '');

/** "financial and technology company" */
const joinsAdjectiveAndNoun = ({ before, next, after }: Joint, lexicon: Lexicon): boolean =>
  before.pos === 'adj' &&
  before.mention === undefined &&
  next.pos === 'noun' &&
  after?.pos === 'noun' &&
  isKindNoun(after, lexicon) &&
  !isKindNoun(next, lexicon);

/** "e-commerce and technology giant", "media and technology group" */
const joinsNouns = ({ before, next, after, parts }: Joint, lexicon: Lexicon): boolean =>
  (before.lower === 'media' || (isSingular(before) && !isKindNoun(before, lexicon))) &&
  isSingular(next) &&
  after?.pos === 'noun' &&
  (parts > 1 || (isKindNoun(after, lexicon) && lexicon.kindNouns.get(next.lower) !== 'company'));

const isSingular = ({ pos, plural }: Word): boolean => pos === 'noun' && !plural;

const isKindNoun = ({ lower }: Word, { kindNouns, nounLemma }: Lexicon): boolean => kindNouns.has(nounLemma(lower));

/** "president and chief product officer" */
function joinsPosts(words: readonly Word[], { at }: NounScan, lexicon: Lexicon): boolean {
  const before = words[at - 1] as Word;
  const isPost = lexicon.titles.has(before.lower) || before.lower === 'officer';
  return before.pos === 'noun' && isPost && opensTitle(words, at + 1, lexicon);
}

/** "chief product officer", "defense counsel Ada Quill": a post of up to four words begins at `i`. */
function opensTitle(words: readonly Word[], i: number, { titles }: Lexicon): boolean {
  for (let n = 1; n <= 4; n++) {
    const run = words.slice(i, i + n);
    if (run.length < n || run.some((w) => w.pos !== 'noun' && !IN_TITLE.test(w.lower))) return false;
    if (titles.has(run.map((w) => w.lower).join(' '))) return true;
    const last = run.at(-1)?.lower ?? '';
    if (isChiefOfficer(run[0]?.lower, last)) return true;
    if (titles.has(last) && words[i + n]?.mention?.personal === true) return true;
  }
  return false;
}

const IN_TITLE = listed('words within a title');
