import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { spanOfWord } from '../spans.ts';

const LOCAL = listed('of the land that is spoken of');

/** "In China it trails *domestic* rivals such as Velm": the one land that the sentence names, or the sentence before where this names none. */
export function localLand(at: MatchAt, np: NounPhrase): Denoted[] {
  const { parsed, grammar } = at;
  const word = parsed.words.slice(np.first, np.nounAt ?? np.last).find(({ lower }) => LOCAL.test(lower));
  if (word === undefined) return [];
  const before = grammar.parsed[parsed.index - 1];
  const here = landsIn(at, parsed);
  const lands = here.length > 0 || before === undefined ? here : landsIn(at, before);
  const [land] = lands;
  if (land === undefined || lands.some((l) => l.entity !== land.entity)) return [];
  const steps = [`"${word.text}" was taken to be of ${land.entity.name}, the only country named here`];
  return [{ ...land, steps, trust: 0.9 }];
}

function landsIn({ grammar }: MatchAt, parsed: MatchAt['parsed']): Denoted[] {
  return parsed.words.flatMap((word, i) => {
    if (word.mention?.known?.isCountry !== true) return [];
    const entity = entityOfWord(grammar, parsed, i);
    return entity === undefined ? [] : [{ entity, span: spanOfWord(parsed, i), steps: [], trust: 1 }];
  });
}
