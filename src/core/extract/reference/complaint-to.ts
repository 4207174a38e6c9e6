import { listed } from '../../rules/word-lists.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { phrasesAfter } from './phrases-after.ts';

/** "filed a complaint *with the watchdog* against Norvane": it reproaches, and takes nobody to court. */
export function isComplaintToAgency(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): boolean {
  if (!COMPLAINT.test(np.plainNoun ?? '')) return false;
  const filed = parsed.clauses.filter((c) => c.object === rootOf(np)).flatMap((c) => c.preps);
  return [...phrasesAfter(parsed, np), ...filed].some(({ prep, np: to }) => {
    if (!/^(?:with|to)$/u.test(prep)) return false;
    const entity = entityOfWord(grammar, parsed, to.name);
    return entity === undefined
      ? AGENCY.test(to.plainNoun ?? '')
      : kindOf(entity) === 'government' && !COURT.test(entity.name);
  });
}

const COMPLAINT = /^complaint$/u;
const AGENCY = listed('whom one complains to');
const COURT = /\b(?:Court|Tribunal|Justice)\b/u;
