import type { Reading } from '../model/index.ts';
import { type Identity, storiesOf } from './identities.ts';

/** For whom articles say that a person works: by that two names of one person are known for one. */

/** By person, the bodies and firms; a land has too many in its service to tell who is who. */
export type Employers = ReadonlyMap<Identity, ReadonlySet<Identity>>;

export function employersOf(readings: readonly Reading[], identities: readonly Identity[]): Employers {
  const places = new Map(
    identities.flatMap((identity) => identity.members.map(({ article, index }) => [`${index}@${article}`, identity])),
  );
  const found = new Map<Identity, Set<Identity>>();
  for (const { article, claims } of readings)
    for (const { relation, subject, object, modality } of claims) {
      if (relation !== 'works_for' || modality === 'negated') continue;
      const [who, whom] = [subject, object].map((index) => places.get(`${index}@${article.id}`));
      if (who === undefined || whom === undefined || whom.known?.isCountry === true) continue;
      const known = found.get(who) ?? new Set<Identity>();
      found.set(who, known.add(whom));
    }
  return found;
}

/** Some body or firm is told of both; if `few`, one of which not all the news are. */
export function shareEmployer(a: Identity, b: Identity, { employers, few }: Shared): boolean {
  const ofB = employers.get(b);
  return [...(employers.get(a) ?? [])].some((body) => ofB?.has(body) === true && (!few || storiesOf(body) < ALL_NEWS));
}

interface Shared {
  readonly employers: Employers;
  readonly few: boolean;
}

const ALL_NEWS = 100;
