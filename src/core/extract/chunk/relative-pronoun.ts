import type { Item } from '../phrases.ts';
import type { Word } from '../words.ts';

/** Nouns and times behind which "that" tells what is claimed or said: "the claim that …", "said on Monday that …". */
const TAKES_CONTENT_CLAUSE =
  /^(?:claim|claims|report|reports|fact|idea|allegation|allegations|view|news|statement|announcement|belief|argument|concern|concerns|fear|fears|evidence|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sign|signs|possibility|extent|notion|suggestion|suggestions|warning|word|proof|hope|hopes|decision|agreement|condition|day|week|month|year|today|yesterday)$/u;
const TELLS = /^(?:tell|inform|assure|remind|notify|convince|warn)$/u;
const SAYS =
  /^(?:say|write|post|tweet|warn|argue|claim|allege|announce|testify|complain|insist|state|admit|acknowledge|explain|confirm|disclose|reveal|add)$/u;

/**
 * "who", "which", and "that" behind a noun phrase before a verb or its subject: a relative clause, not one that tells
 * what is said, for the two have different subjects.
 */
export function isRelative(words: readonly Word[], i: number, items: readonly Item[]): boolean {
  const word = words[i] as Word;
  const before = items.at(-1);
  if (/^(?:who|which|whom|whose)$/u.test(word.lower)) return before !== undefined;
  if (word.lower !== 'that' || before?.type !== 'np') return false;
  return !isTold(words[i + 1], items) && !TAKES_CONTENT_CLAUSE.test(words[before.last - 1]?.lower ?? '');
}

/** "told reporters *that Norvane* …", "posted on X *that it* …": what is said, and no relative clause. */
function isTold(next: Word | undefined, items: readonly Item[]): boolean {
  if (next === undefined || !/^(?:name|det|pron|num)$/u.test(next.pos)) return false;
  let k = items.length - 1;
  while (items[k]?.type === 'np' && items[k - 1]?.type === 'prep') k -= 2;
  const behindPhrase = k < items.length - 1;
  const told = items[k]?.type === 'np';
  const verb = told ? items[k - 1] : items[k];
  if (verb?.type !== 'vg') return false;
  return verb.lemmas.some((l) => (told ? TELLS.test(l) : behindPhrase && SAYS.test(l)));
}
