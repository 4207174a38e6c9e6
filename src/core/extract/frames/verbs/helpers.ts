import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { NounPhrase } from '../../phrases.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';

/** "with the help *of Quillbee*", "with help *from Tern-2*", "with *Quillbee's* aid": what helps whoever acts. */
export const helpers = ({ parsed, clause }: Pick<MatchAt, 'parsed'> & { readonly clause: Clause }): NounPhrase[] =>
  clause.preps
    .filter((p) => /^(?:with|through)$/u.test(p.prep) && HELP.test(p.np.plainNoun ?? ''))
    .flatMap(({ np }) => [
      ...(np.possessor === undefined ? [] : [np.possessor]),
      ...phrasesAfter(parsed, np)
        .filter((p) => /^(?:of|from)$/u.test(p.prep))
        .map((p) => p.np),
    ]);

const HELP = listed('nouns of help');
