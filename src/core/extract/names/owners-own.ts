import type { Doc } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { type Mention, mentionLike } from '../mention.ts';

/**
 * "Microsoft's Foundry": not the Foundry that another firm makes, but Microsoft Foundry, where a list knows one; and whatever the
 * firm calls so, where it only knows the other by a word of the language.
 */
export const ownersOwn = (found: readonly Mention[], doc: Doc, { gazetteer }: Rulebook): Mention[] =>
  found.map((m, i) => {
    const owner = found[i - 1];
    const { known } = m;
    if (known === undefined || (known.of ?? '') === '' || !/^(?:product|model)$/u.test(known.kinds[0] ?? '')) return m;
    if (owner?.known?.kinds[0] !== 'company' || owner.known.name === known.of) return m;
    if (!/^['’]s $/u.test(doc.text.slice(owner.to, m.from))) return m;
    const own = knownAs(`${owner.known.name} ${m.name}`, gazetteer);
    if (own !== undefined) return mentionLike(m, { known: own });
    return known.word && m.name !== known.name ? mentionLike(m, { known: undefined }) : m;
  });

/** The entry that a list has by exactly these words. */
function knownAs(name: string, { forms }: Rulebook['gazetteer']): KnownName | undefined {
  const [first = ''] = name.split(' ');
  return forms.get(first)?.find(({ words }) => words.join(' ') === name)?.entry;
}
