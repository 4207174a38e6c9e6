import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import { rootOf } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { isHouse } from '../reference/market-voices.ts';
import { subjectsOrOpening } from './main-subject.ts';

const JUDGE = listed('who judges firms');

/** How many sentences back the house may be. */
const NEAR = 2;

/** "Goldman Sachs estimates that sales fell. … *analyst Ada Quill wrote*": of the house whose view is told right before. */
export function houseOfJudge(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed } = at;
  if (np.det !== 'none' || np.name === undefined || !JUDGE.test(np.plainNoun ?? '') || !speaks(at, np)) return [];
  for (let back = 0; back <= NEAR; back++) {
    const earlier = grammar.parsed[parsed.index - back];
    if (earlier === undefined || earlier.sentence.furniture) continue;
    const houses = subjectsOrOpening(grammar, earlier).filter((entity) => isHouse(grammar, entity));
    const [house, other] = new Set(houses);
    if (house === undefined) continue;
    if (other !== undefined) return [];
    const { from } = earlier.sentence;
    return [
      {
        entity: house,
        span: { from, to: from + 1 },
        steps: [`the view told before is that of ${house.name}`],
        trust: 0.88,
      },
    ];
  }
  return [];
}

const speaks = ({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean =>
  parsed.clauses.some(
    (c) => c.subject === rootOf(np) && c.verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)),
  );
