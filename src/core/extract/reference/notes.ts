import type { Doc } from '../../model/index.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar } from './article-grammar.ts';

/**
 * A market's diary: notes that each begin with a time, "0914 ET - Norvane is taking on staff". One tells nothing of another, and
 * the article is about nobody whom most of them do not name.
 */

/** The sentences that begin a note, "0914 ET - ", "0912 GMT — "; none where there is but one. */
export function notesOf({ sentences }: Doc): readonly number[] {
  const starts = sentences.flatMap(({ tokens: [time, zone, dash] }, i) =>
    /^\d{4}$/u.test(time?.text ?? '') && ZONE.test(zone?.text ?? '') && /^[-–—]+$/u.test(dash?.text ?? '') ? [i] : [],
  );
  return starts.length > 1 ? starts : [];
}

const ZONE = /^(?:ET|EST|EDT|GMT|UTC|CET)$/u;

/** Whether a sentence begins a note of several. */
export const opensNoteOfMany = (grammar: ArticleGrammar, { index }: Parsed): boolean =>
  grammar.notes?.includes(index) === true;

/** Whether a text may be about an entity: where there are notes, the one in which a sentence stands names it, or else most of them do. */
export function isToldIn(grammar: ArticleGrammar, { mentions }: Entity, at?: Parsed): boolean {
  const starts = grammar.notes ?? [];
  if (starts.length === 0) return true;
  const names = (from: number, to = Infinity) => mentions.some(({ sentence }) => sentence >= from && sentence < to);
  if (at === undefined) return starts.filter((start, i) => names(start, starts[i + 1])).length * 2 > starts.length;
  // What stands before the first note is told apart from them.
  const next = starts.findIndex((start) => start > at.index);
  return names(starts[(next < 0 ? starts.length : next) - 1] ?? 0, starts[next]);
}
