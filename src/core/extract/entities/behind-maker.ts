import { groupBy } from '../../model/index.ts';
import { longestForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { versionOf } from '../../text/fold.ts';
import { applyMerges, type Draft } from './drafts.ts';

/**
 * "Tide Studio" in an article that also says "Norvane Tide Studio", where Norvane is a firm: a thing of two words or more with
 * and without its maker's name. Not where two makers have one.
 */
export function mergeBehindMaker(drafts: readonly Draft[], rulebook: Rulebook): Draft[] {
  const byEnd = groupBy(
    drafts.filter(({ name, personal }) => !personal && name.split(' ').length > 2),
    ({ name }) => ending(name),
  );
  const firms = new Set(drafts.flatMap((draft) => (isFirm(draft, rulebook.lexicon) ? [draft.name] : [])));
  const isMaker = (maker: string, made: string) => maker !== made && (firms.has(maker) || isKnownFirm(maker, rulebook));
  return applyMerges(drafts, (draft) => {
    const { name, known, personal, place } = draft;
    if (known !== undefined || personal || place || !name.includes(' ')) return undefined;
    const found = (byEnd.get(ending(name)) ?? []).filter(
      (other) => other.name.endsWith(` ${name}`) && versionOf(other.name) === versionOf(name),
    );
    const [into] = found;
    return into !== undefined && found.length === 1 && isMaker(into.name.slice(0, -name.length - 1), name)
      ? { into, reason: `${into.name} without its maker's name` }
      : undefined;
  });
}

const ending = (name: string): string => name.split(' ').slice(-2).join(' ');

/** "Adjusted" is none. */
const isFirm = ({ name, known, personal, place }: Draft, { isCommonWord }: Rulebook['lexicon']): boolean =>
  !personal && !place && (known === undefined ? !isCommonWord(name.toLowerCase()) : known.kinds[0] === 'company');

function isKnownFirm(name: string, { gazetteer }: Rulebook): boolean {
  const words = name.split(' ').map((text) => ({ text }));
  const form = longestForm(gazetteer, words, 0);
  return form?.words.length === words.length && !form.word && form.entry.kinds[0] === 'company';
}
