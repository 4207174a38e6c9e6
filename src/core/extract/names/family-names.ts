import type { Doc } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "*Ada* and Bo Quill": a given name before "and" and somebody's full name is of the same family, where no list and no other place
 * of the article gives it a surname of its own.
 */
export function withFamilyNames(found: readonly Mention[], doc: Doc, { morphology }: Rulebook): Mention[] {
  return found.map((m, i) => {
    const next = found[i + 1];
    if (m.known !== undefined || m.name.includes(' ') || !morphology.isFirstName(m.name.toLowerCase())) return m;
    if (next?.sentence !== m.sentence || next.first !== m.last + 1) return m;
    if (!/^(?:and|&)$/u.test(tokensOf(doc, m)[m.last]?.lower ?? '')) return m;
    const [given = '', surname, more] = next.name.split(' ');
    const isPerson = next.known === undefined ? next.personal : next.known.kinds[0] === 'person';
    if (!isPerson || surname === undefined || more !== undefined || !morphology.isFirstName(given.toLowerCase()))
      return m;
    const toldElsewhere = found.some((x) => x !== m && x.name.startsWith(`${m.name} `));
    return toldElsewhere
      ? m
      : mentionLike(m, { name: `${m.name} ${surname}`, personal: true, weak: false, place: false });
  });
}
