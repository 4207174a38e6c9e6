/** What the evaluation is asked to do. */
import { parseArgs } from 'node:util';
import { TAGGER_NAMES, type TaggerName } from '../../src/core/text/taggers.ts';

export interface EvalOptions {
  /** Folders of labels; none asks for the usual ones. */
  readonly folders: readonly string[];
  readonly tagger: TaggerName;
  /** Tag and parse only sentences that can hold a claim. */
  readonly gate: boolean;
  /** Leave the gazetteer's names out, countries apart. */
  readonly noNames: boolean;
  readonly errors: boolean;
  /** Only these kinds of errors (`claim+`), or all. */
  readonly only: string | undefined;
  readonly pairs: boolean;
  /** Print figures as JSON. */
  readonly json: boolean;
  /** Write what was measured of each rule to `data/rule-precision.json`. */
  readonly write: boolean;
  readonly help: boolean;
}

export const USAGE = `usage: npm run eval -- [FOLDER …] [options]

FOLDER holds labels in the format of test/eval/README.md. Without one: ../shared/gold where it is there, the invented
articles and the pairs of names.

  --tagger NAME   compromise (the default) or wink
  --no-gate       tag and parse every sentence
  --no-names      leave out every known name but countries
  --help          this
  --errors        list what is wrong (not for test/eval/invented/held-out, unless it is the FOLDER)
  --only WHAT     of the errors, only these: entity+ entity- split claim+ claim- modality evidence
  --no-pairs      leave out the pairs of names
  --json          figures as JSON
  --write         write each rule's precision to data/rule-precision.json`;

/** Throws with what is wrong when the arguments are. */
export function parseOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tagger: { type: 'string', default: 'compromise' },
      'no-gate': { type: 'boolean', default: false },
      'no-names': { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      only: { type: 'string' },
      'no-pairs': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const tagger = TAGGER_NAMES.find((name) => name === values.tagger);
  if (tagger === undefined) throw new Error(`--tagger ${values.tagger}: use ${TAGGER_NAMES.join(' or ')}`);
  if (values.write && values['no-names']) throw new Error('--write wants all names: leave out --no-names');
  return {
    folders: positionals,
    tagger,
    gate: !values['no-gate'],
    noNames: values['no-names'],
    errors: values.errors || values.only !== undefined,
    only: values.only,
    pairs: !values['no-pairs'] && positionals.length === 0,
    json: values.json,
    write: values.write,
    help: values.help,
  };
}
