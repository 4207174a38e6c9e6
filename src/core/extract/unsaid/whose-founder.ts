import type { Frame } from '../../rules/rulebook.ts';
import type { MatchAt } from '../candidates.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { homeOf } from './bearer.ts';
import { bodyOfFellow } from './body-of-fellow.ts';
import { mainFirm } from './main-firm.ts';
import { isTold } from './main-subject.ts';
import { isByTheWay, topic } from './topic.ts';
import { whoseList } from './whose-list.ts';
import { startsWithCapital } from './whose-post.ts';

/** Of what somebody is a founder: "Co-founder Ada Quill left", "Ada Quill, another co-founder, left". */
export function whoseFounder(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const fellow = bodyOfFellow(at, np);
  if (fellow.length > 0) return fellow;
  return np.name === undefined ? whoseList(at, np, frame) : whoseNamedFounder(at, np);
}

/** "The firm grew so large that co-founder Ada Quill left." */
function whoseNamedFounder(at: MatchAt, np: NounPhrase): Denoted[] {
  // "Ada Quill, *another co-founder*, left"
  const oneMore = np.det === 'indef' && np.parent?.as === 'apposed' && FELLOW.test(np.plainNoun ?? '');
  // "founding partner Ada Quill": of a house that speaks, and not of the firm that it speaks of.
  if ((np.det !== 'none' && !oneMore) || startsWithCapital(at, np) || np.plainNoun === 'partner') return [];
  const home = homeOf(at, np);
  if (home.length > 0) return home;
  const main = mainFirm(at);
  // "It raised money from *Velm*. Founders Ada Quill and Bo Tarn left": not who is named by the way.
  return main.length > 0 || oneMore ? main : topic(at, np).filter((d) => isTold(d.entity) && !isByTheWay(d));
}

const FELLOW = /^co-?founder$/u;
