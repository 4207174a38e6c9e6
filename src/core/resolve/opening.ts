import { longestForm, type NameForm } from '../rules/gazetteer.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { bodyKey } from './spellings.ts';

/** The known name of an owner or land that a longer name begins with, however it is called there. */
export interface Opening {
  readonly form: NameForm;
  /** The same for all names that go on alike behind the same owner or land. */
  readonly key: string;
  /** Words behind it. */
  readonly left: number;
}

/** "Velm" and "Velm Lenses & Tools" before "Market Studies"; none where the word means something else as well. */
export function openingOf(name: string, rulebook: Rulebook): Opening | undefined {
  const words = name.split(' ');
  const form = longestForm(
    rulebook.gazetteer,
    words.map((text) => ({ text })),
    0,
  );
  const left = words.length - (form?.words.length ?? words.length);
  if (form === undefined || form.word || form.entry.word || form.entry.kinds[0] === 'person' || left < 1)
    return undefined;
  return { form, left, key: `${form.entry.id} ${bodyKey(words.slice(-left).join(' '), rulebook)}` };
}

/** "Tavlandish Lens Trade Board" and "Tavland Lens Trade Board": of a land's name and adjective one body is told, but not one firm. */
export function opensAlike(a: Opening, b: Opening, kinds: readonly string[]): boolean {
  if (a.form.demonym === b.form.demonym) return true;
  return a.left > 1 && kinds.every((kind) => kind === 'government' || kind === 'organization');
}
