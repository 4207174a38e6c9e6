import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';

/** "its Android and iOS apps", "an Android version": what they run on is not what their owner makes. */
export function isForPlatform(np: NounPhrase, { words }: Parsed, { lexicon }: Rulebook): boolean {
  const last = np.members.at(-1) ?? np;
  const name = np.name ?? np.softName ?? np.mods.at(-1);
  if (name === undefined || !lexicon.platforms.has(words[name]?.text ?? '')) return false;
  // "Android *phone* makers": of phones, which run on it.
  const between = words.slice(name + 1, Math.max(np.nounAt ?? 0, name + 1));
  return (
    ON_PLATFORM.test(last.plainNoun ?? '') || between.some((w) => ON_PLATFORM.test(w.lower) || DEVICE.test(w.lower))
  );
}

const DEVICE = listed('devices of a platform');

const ON_PLATFORM = listed('what runs on a platform');
