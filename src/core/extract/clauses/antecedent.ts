import type { Rulebook } from '../../rules/rulebook.ts';
import { type NounPhrase, rootOf, type Sign } from '../phrases.ts';
import type { Build } from './build.ts';
import { headOf } from './head-phrase.ts';
import { beforeRoot, isSign } from './items.ts';

/** What "who", "which" or "that" at `rel` refers to: the nearest phrase, unless it cannot be that. */
export function antecedent(build: Build, rel: number): NounPhrase | undefined {
  const { items, words, rulebook } = build;
  let k = rel - 1;
  while (isSign(items[k], 'punct') || isSign(items[k], 'adv')) k--;
  const nearest = items[k];
  if (nearest?.type !== 'np') return undefined;
  const who = (items[rel] as Sign).lower === 'who';
  const person = words[nearest.name ?? -1]?.mention?.personal === true;
  // "a lawsuit against Ada Quill that alleges": no person is a "that".
  if (person && !who && isSign(beforeRoot(items, nearest), 'prep')) return headOf(build, k);
  const personal = person || isPeople(nearest, rulebook);
  const outer = items[k - 2];
  // "the head of the firm who left"; but "a win for Norvane, who partnered with".
  const aside = nearest.name !== undefined && isSign(items[rel - 1], 'punct', /^,$/u);
  if (who && !personal && !aside && isSign(items[k - 1], 'prep', OF_WHOLE) && outer?.type === 'np')
    return rootOf(outer);
  const listed = nearest.parent?.as === 'member' && isPlural(build, rel + 1);
  return listed || nearest.parent?.as === 'apposed' ? nearest.parent?.np : nearest;
}

/** What joins a phrase to the one before it; "after Republicans who" opens something new. */
const OF_WHOLE = /^(?!(?:after|before|since|because|until|like|such as|including)$)/u;

/** "bodies like the Velm and the Tern that have banned": a plural verb takes the whole list. */
function isPlural({ items, words }: Build, at: number): boolean {
  const verb = items[at];
  return verb?.type === 'vg' && /^(?:have|are|were)$/u.test(words[verb.first]?.lower ?? '');
}

/** "three authors", "the engineer" can be who acts; "the firm" in "engineers at the firm who" cannot. */
const isPeople = (np: NounPhrase, { lexicon }: Rulebook): boolean =>
  np.name === undefined &&
  np.noun !== undefined &&
  ![np.noun, np.plainNoun ?? ''].some((n) => {
    const kind = lexicon.kindNouns.get(n);
    return kind !== undefined && kind !== 'person';
  });
