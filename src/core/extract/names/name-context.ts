import type { Doc, Token } from '../../model/index.ts';
import type { KnownName, NameForm } from '../../rules/gazetteer.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Mention } from '../mention.ts';
import { introducedWords } from './introduced.ts';
import { tellsOfGame } from './national-teams.ts';

/** What is known of an article while its names are sought: whatever finds a name asks the same things. */
export interface NameContext {
  readonly text: string;
  readonly rulebook: Rulebook;
  /** Words that the article also writes in lower case. */
  readonly lowerSeen: ReadonlySet<string>;
  /** Words that name nothing elsewhere, and here somebody. */
  readonly introduced: ReadonlySet<string>;
  /** The article tells of a game, in which lands are teams. */
  readonly onSport: boolean;
  /** The longest known name that begins at a token of a sentence, where it was looked up; null where none does. */
  readonly forms: Map<readonly Token[], (NameForm | null | undefined)[]>;
  /** Names of the running text by their first word, for headlines. */
  readonly seen: Map<string, { words: readonly string[]; mention: Mention }[]>;
  /** What a list knows of the names of the running text. */
  readonly told: Set<KnownName>;
}

export const nameContext = (doc: Doc, rulebook: Rulebook): NameContext => ({
  text: doc.text,
  rulebook,
  lowerSeen: lowerCaseWords(doc),
  introduced: introducedWords(doc, rulebook),
  onSport: tellsOfGame(doc),
  forms: new Map(),
  seen: new Map(),
  told: new Set(),
});

function lowerCaseWords(doc: Doc): Set<string> {
  const seen = new Set<string>();
  for (const { tokens } of doc.sentences) for (const t of tokens) if (/^\p{Ll}+$/u.test(t.text)) seen.add(t.text);
  return seen;
}
