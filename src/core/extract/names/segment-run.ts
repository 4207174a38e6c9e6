import { listed } from '../../rules/word-lists.ts';
import type { Mention } from '../mention.ts';
import type { NameContext } from './name-context.ts';
import { namesOf } from './names-of-piece.ts';
import { capitalRun } from './new-name.ts';
import { numberedLaw } from './numbered-law.ts';
import { isFieldOfOffice, isPortfolio } from './office-holder.ts';
import { segmentEnd } from './piece-end.ts';
import { formAt, type Run } from './run.ts';
import { isShareClass } from './share-class.ts';
import { skipAt } from './skip-at.ts';
import { officeBeforePerson, officeOfRegion, titleAt } from './title-at.ts';

/**
 * Cuts a run of capitalised words into names: "OpenAI CEO Sam Altman" is a company, a title and a person;
 * "Former Norvane" is a common word and a company; "Chinese Quillbee" is a country and a name.
 */

/** Neither a class of shares, nor the "and" that a known name left over, nor a suffix that lost its name ("MetalsInc."). */
const isName = ({ name, first }: Mention, { tokens }: Run, { rulebook: { lexicon } }: NameContext): boolean =>
  !isShareClass(name, lexicon) &&
  !/^(?:and|or|&|of|for|the|on)$/u.test(name) &&
  !(/^(?:Inc|Ltd)\.?$/u.test(name) && tokens[first]?.spaced === false);

/** "Activist Norvane", "Secretary of the Roadways": what stands before `i` is told of a firm, or goes on with the field of the post. */
const isOfFirm = ({ tokens, ...run }: Run, i: number, context: NameContext): boolean =>
  (/^(?:of|for)$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'the') ||
  (OF_FIRMS.test(tokens[i - 1]?.text ?? '') && formAt({ ...run, tokens }, i, context)?.entry.kinds[0] === 'company');

/** What a person may be called, and a fund as well. */
const OF_FIRMS = listed('titles of funds as well');

/** The names of a run, in order. */
export function segmentRun(run: Run, context: NameContext): Mention[] {
  const mentions: Mention[] = [];
  let i = run.first;
  let person = false;
  while (i < run.last) {
    // "Senate Bill 29"
    const listed = (formAt(run, i, context)?.words.length ?? 0) > 1;
    const law = listed ? 0 : numberedLaw(run.tokens.slice(i, run.last), context.rulebook.lexicon);
    if (law > 0) {
      mentions.push(capitalRun({ ...run, first: i, last: i + law }, { context, titled: false }));
      i += law;
      continue;
    }
    const skipped = skipAt(run, i, context);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const title = officeOfRegion(run, i, mentions) ? 1 : titleAt(run, i, context);
    if (title > 0) {
      i += title;
      person = !isOfFirm(run, i, context);
      continue;
    }
    // "US Attorney General Ada Quill": the land, the office and the person, though the office has an entry of its own.
    const office = officeBeforePerson(run, i, context);
    const end = office ?? segmentEnd(run, i, context);
    const piece = { ...run, first: i, last: end };
    if ((person && isFieldOfOffice(piece, context)) || isPortfolio(piece, context)) {
      i = end;
      continue;
    }
    const tokens = office === undefined ? run.tokens : run.tokens.slice(0, office);
    const found = namesOf({ ...run, tokens, first: i, last: end }, { context, titled: person });
    mentions.push(...found.filter((m) => m.known !== undefined || isName(m, run, context)));
    person = false;
    i = end;
  }
  return mentions;
}
