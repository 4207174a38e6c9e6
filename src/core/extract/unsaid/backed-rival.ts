import { listed } from '../../rules/word-lists.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';

/** "has put billions into *rival Velm*": whoever backs it rivals it least, so that it is a rival of another. */
export const isBacked = ({ parsed }: { readonly parsed: Parsed }, np: NounPhrase): boolean =>
  parsed.clauses.some(
    (c) =>
      !c.passive &&
      c.verb.lemmas.some((l) => INVESTS.test(l)) &&
      c.preps.some((p) => /^(?:in|into)$/u.test(p.prep) && rootOf(p.np) === rootOf(np)),
  );

const INVESTS = listed('verbs of investing');
