import { groupBy } from '../../model/index.ts';
import type { KnownName } from '../../rules/gazetteer.ts';

interface Named {
  readonly name: string;
  readonly known?: KnownName | undefined;
}

/** The whole name of which another is the end. */
export type WholeOfTail<T> = (tail: Named) => T | undefined;

/**
 * "Flash-Lite" for "Gemini 2.5 Flash-Lite", "S25 Ultra" for "Galaxy S25 Ultra", "Vision Fund 2" for "SoftBank Vision Fund 2":
 * a thing or fund by the end of its name, where only one of the article's ends so.
 */
export function indexTails<T extends Named>(all: readonly T[]): WholeOfTail<T> {
  const longer = new Map(all.filter(({ name }) => /[ -]/u.test(name)).map((x) => [x.name, x]));
  const byLast = groupBy([...longer.values()], ({ name }) => lastWord(name));
  // "V3" for "DeepSeek-V3"
  const behindHyphen = groupBy(
    [...longer.values()].filter((x) => isThing(x) && VERSION_BEHIND.test(x.name)),
    ({ name }) => name.slice(name.indexOf('-') + 1),
  );
  return (tail) => {
    if (tail.name.length < 4 && !/\d/u.test(tail.name)) return behindMaker(tail, byLast);
    const hyphened = behindHyphen.get(tail.name) ?? [];
    if (hyphened.length === 1) return hyphened[0];
    const ends = byLast.get(lastWord(tail.name)) ?? [];
    // "CT-7" is not short for "Velm CT-7" unless a list knows that, but "Vision Fund 2" tells enough.
    const telling = /\d/u.test(tail.name) && tail.name.includes(' ');
    const whole = ends.filter((x) => x.name.endsWith(` ${tail.name}`) && (telling || isThing(x)));
    return whole.length === 1 ? whole[0] : undefined;
  };
}

/** "TV+" for "Apple TV+": however short, what stands behind the name of its maker. */
function behindMaker<T extends Named>({ name }: Named, byLast: ReadonlyMap<string, readonly T[]>): T | undefined {
  const ends = byLast.get(lastWord(name)) ?? [];
  const whole = /\P{L}/u.test(name) ? ends.filter((x) => x.name === `${x.known?.of} ${name}`) : [];
  return whole.length === 1 ? whole[0] : undefined;
}

/** A maker's name and a version of letters and figures: "-V3", but not "GPT-4". */
const VERSION_BEHIND = /^\p{Lu}\p{Ll}+\p{L}*-\p{Lu}\d[\d.]*$/u;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const isThing = ({ known }: Named): boolean => /^(?:model|product)$/u.test(known?.kinds[0] ?? '');
