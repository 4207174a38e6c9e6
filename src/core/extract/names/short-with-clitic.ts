import type { Doc } from '../../model/index.ts';
import type { Lexicon } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Quill's said" where the article names the firm Quill's Hot Pies, and nobody called Quill: its first word is the firm's for
 * short, with the "'s" where no noun follows that it could have.
 */
export function shortWithClitic(names: readonly Mention[], doc: Doc, { classesOf }: Lexicon): Mention[] {
  const firms = new Map(names.flatMap((m) => (isFirm(m) ? [[OPENS.exec(m.name)?.[1] ?? '', m] as const] : [])));
  firms.delete('');
  if (firms.size === 0) return [...names];
  const people = names.filter((m) => m.personal && m.name.includes(' '));
  return names.map((m) => {
    const firm = firms.get(m.name);
    const tokens = tokensOf(doc, m);
    const clitic = tokens[m.last];
    if (firm === undefined || clitic === undefined || !/^['’]s$/u.test(clitic.text)) return m;
    if (people.some(({ name }) => name.split(' ').includes(m.name))) return m;
    const { verb, noun } = classesOf(tokens[m.last + 1]?.lower ?? '');
    const acts = (verb.has('past') || verb.has('present')) && !noun;
    const [last, to] = acts ? [m.last + 1, clitic.to] : [m.last, m.to];
    return mentionLike(firm, { sentence: m.sentence, first: m.first, last, from: m.from, to, name: `${m.name}'s` });
  });
}

const OPENS = /^(\p{Lu}\p{L}+)['’]s \p{Lu}/u;
const isFirm = ({ known }: Mention): boolean => known?.kinds[0] === 'company';
