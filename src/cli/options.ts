/** Options that several commands share, checked as they come in. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { TAGGER_NAMES, type TaggerName } from '../core/text/taggers.ts';

export interface ReadingOptions {
  readonly threads?: number;
  readonly tagger: TaggerName;
  readonly gate: boolean;
  /** Users' own files of rules and names. */
  readonly rules?: readonly string[];
  readonly keepGoing?: boolean;
  readonly quiet?: boolean;
}

/** More threads than any machine of today makes use of. */
const MOST_THREADS = 256;

/** Every core but one, which is left to the rest of the machine; of two cores both, since one alone takes twice as long. */
export function defaultThreads(): number {
  const cores = availableParallelism();
  return Math.max(Math.min(cores, 2), cores - 1);
}

/** The options about reading articles, in the order in which help shows them. */
export function readingOptions(): Option[] {
  return [
    new Option('--tagger <name>', 'part-of-speech tagger').choices(TAGGER_NAMES).default(TAGGER_NAMES[0]),
    new Option(
      '--no-gate',
      'parse every sentence, also those that can hold no claim: slower, same claims but for a few',
    ),
    new Option(
      '--threads <n>',
      'worker threads that read articles; same result with any (default: by cores and amount of text)',
    ).argParser(wholeNumber(MOST_THREADS)),
    new Option('--rules <file>', 'add the kinds, relations, frames and names of a YAML file; repeatable').argParser(
      repeated,
    ),
    new Option('--keep-going', 'leave out files that cannot be read instead of stopping'),
    new Option('--quiet', 'print warnings and errors only'),
  ];
}

/** The values of an option that may be given several times, in order. */
export function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A whole number from 1 to `largest`, as commander's argument parser. */
export function wholeNumber(largest: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    if (number < 1 || number > largest)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${largest}.`);
    return number;
  };
}
