import { addTo } from '../model/index.ts';
import type { Identity } from './identities.ts';

/** What few articles name beside a thing, by which two spellings of its name are known for one. */

/** A thing of which more articles speak says little of what is named beside it. */
const RARE_COMPANION = 6;

export type Companions = ReadonlyMap<string, ReadonlySet<Identity>>;

/** By article what few articles name, of the kinds that count. */
export function rareCompanions(identities: readonly Identity[], counts: (kind: string) => boolean): Companions {
  const found = new Map<string, Identity[]>();
  for (const identity of identities) {
    const articles = articlesOf(identity);
    if (articles.size > 1 && articles.size <= RARE_COMPANION && counts(identity.kinds[0] ?? ''))
      for (const article of articles) addTo(found, article, identity);
  }
  return new Map([...found].map(([article, list]) => [article, new Set(list)] as const));
}

/** Something that few name stands beside each of the two, in articles of its own; what stand side by side are two. */
export function shareCompany(a: Identity, b: Identity, companions: Companions): boolean {
  const [withA, withB] = [articlesOf(a), articlesOf(b)];
  if ([...withA].some((article) => withB.has(article))) return false;
  const near = (articles: ReadonlySet<string>) =>
    new Set([...articles].flatMap((article) => [...(companions.get(article) ?? [])]));
  const nearB = near(withB);
  return [...near(withA)].some((other) => other !== a && other !== b && nearB.has(other));
}

const articlesOf = ({ members }: Identity): Set<string> => new Set(members.map((m) => m.article));
