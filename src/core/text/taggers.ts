import type { Tagger } from './tagger.ts';

/** The taggers to choose from, each loaded only when it is asked for. */

/** The default first. */
export const TAGGER_NAMES = ['compromise', 'wink'] as const;

export type TaggerName = (typeof TAGGER_NAMES)[number];

const LOADERS: Readonly<Record<TaggerName, () => Promise<Tagger>>> = {
  compromise: async () => (await import('./compromise.ts')).compromiseTagger,
  wink: async () => (await import('./wink.ts')).winkTagger(),
};

/** The tagger of that name; takes a moment the first time. */
export function loadTagger(name: TaggerName): Promise<Tagger> {
  return LOADERS[name]();
}
