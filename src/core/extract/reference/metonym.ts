import { listed } from '../../rules/word-lists.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { spanOfWord } from '../spans.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from './article-grammar.ts';
import { metonymKinds } from './noun-kind.ts';
import { phrasesAfter } from './phrases-after.ts';
import type { ReferAt } from './refer-at.ts';

/** The body that a word for its people or its seat stands for: "EU regulators", "Norvane's executives". */
export function metonym(grammar: ArticleGrammar, { parsed, np, options, read }: ReferAt): Denoted[] {
  const kinds = metonymKinds(grammar.rulebook, np);
  const people = PEOPLE.test(np.plainNoun ?? '');
  // "the Portuguese state" is Portugal, "U.S. states" are not the land.
  if (np.plainNoun === 'state' && (np.plural || np.det !== 'def' || np.mods.length === 0)) return [];
  if (kinds.length === 0 || (people && (!np.plural || options.inPerson === true)) || isPast(parsed, np)) return [];
  // "worked on teams at Norvane": a body, which is no thing that one may work on.
  const asked = options.kinds === undefined ? kinds : kinds.filter((kind) => options.kinds?.includes(kind));
  if (asked.length === 0) return [];
  const behind = namesBehind(parsed, np);
  const words = [...(np.possessor?.name === undefined ? [] : [np.possessor.name]), ...np.mods, ...behind];
  const meant = words.flatMap((word): Denoted[] => {
    const entity = entityOfWord(grammar, parsed, word);
    if (entity === undefined || !fitsKinds(entity, asked)) return [];
    return [{ entity, span: spanOfWord(parsed, word), steps: [`"${np.noun}" stands for ${entity.name}`], trust: 0.9 }];
  });
  // "Portuguese and French authorities", "engineers at Norvane and Velm" are of both.
  const joined = np.mods.some((m) => parsed.words[m + 1]?.lower === 'and' && np.mods.includes(m + 2));
  const both = np.plural && (joined || words.length === behind.length);
  if (meant.length > 0) return both ? meant : meant.slice(0, 1);
  // "a spokesman for Tavland's ministry"
  const [inner] = phrasesAfter(parsed, np);
  if (SPEAKER.test(np.plainNoun ?? '') && inner?.prep === 'for' && inner.np.name === undefined && inner.np !== np)
    return read(inner.np, options);
  // "the country's watchdog": of the land that was spoken of.
  if (np.possessor !== undefined && LAND.test(np.possessor.plainNoun ?? '') && np.possessor.det === 'def')
    return kinds.includes('government') ? read(np.possessor, { kinds: ['government'] }) : [];
  if (np.possessor?.pronoun === undefined) return [];
  // "his staff" are no person, "her office" may be that of a state.
  const whose = read(np.possessor, options);
  return kinds.includes('government') ? whose : whose.filter((d) => fitsKinds(d.entity, kinds));
}

/**
 * "lawmakers in Portugal", "researchers at Norvane", "a team from Norvane"; but "a federal judge in New York" is no judge
 * of that state's.
 */
const namesBehind = (parsed: Parsed, np: NounPhrase): number[] =>
  phrasesAfter(parsed, np)
    .slice(0, 1)
    .filter(
      (p) =>
        (/^(?:in|of|at|from)$/u.test(p.prep) && !isFederal(parsed, np)) ||
        (p.prep === 'for' && SPEAKS_FOR.test(np.plainNoun ?? '')),
    )
    .flatMap((p) => [p.np, ...p.np.members].flatMap(({ name }) => name ?? []));

const SPEAKS_FOR = listed('who speaks for somebody');

const isFederal = ({ words }: Parsed, { first, last }: NounPhrase): boolean =>
  OFFICER.test(words[last - 1]?.lower ?? '') && words.slice(first, last).some((w) => FEDERAL.test(w.lower));

const FEDERAL = listed('courts of one country');

const OFFICER = listed('officers of courts and states');

const LAND = /^(?:country|nation)$/u;

/** "former Norvane engineers" */
const isPast = ({ words }: Parsed, { first, nounAt = first }: NounPhrase): boolean =>
  words.slice(first, nounAt).some((w) => ONCE.test(w.lower));

const ONCE = listed('who was it once');

const SPEAKER = listed('spokespeople');

/** One official is no state; officials are. */
const PEOPLE = listed('people who stand for their body');
