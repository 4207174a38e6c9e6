import { listed } from '../../rules/word-lists.ts';
import { isBareName } from '../link/adopt.ts';
import { type Item, isTimeLike } from '../phrases.ts';
import type { Word } from '../word.ts';

/** Nouns and times behind which "that" tells what is claimed or said: "the claim that …", "said on Monday that …". */
const TAKES_CONTENT_CLAUSE = listed('nouns of what is claimed');
const TELLS = listed('verbs of telling somebody');
const DECIDES = listed('verbs of finding and deciding');
const SAYS = listed('verbs with what is said behind a time');

/**
 * "who", "which", and "that" behind a noun phrase before a verb or its subject: a relative clause, not one that tells
 * what is said, for the two have different subjects.
 */
export function isRelative(words: readonly Word[], i: number, items: readonly Item[]): boolean {
  const word = words[i] as Word;
  const before = items.at(-1);
  if (RELATIVES.has(word.lower)) return before !== undefined;
  if (word.lower === 'that' && isBehindContact(words[i + 1], items)) return true;
  if (word.lower === 'that' && isBehindExamples(words[i + 1], items)) return true;
  if (word.lower === 'that' && isBehindName(words[i + 1], items)) return true;
  if (word.lower === 'that' && goesOn(words[i + 1], items)) return true;
  if (word.lower !== 'that' || before?.type !== 'np') return false;
  const last = words[before.last - 1]?.lower ?? '';
  if (isTimeLike(before)) return !followsSaying(items);
  const next = words[i + 1];
  // "a report that *is* critical": what is told would have a subject.
  const open = next?.pos === 'aux' || (next?.pos === 'verb' && /^(?:present|past)$/u.test(next.form ?? ''));
  return open || (!isTold(next, items) && !TAKES_CONTENT_CLAUSE.test(last));
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose']);

/** "a startup *she founded* that was sold": behind a short clause without "that", and before a verb of its own. */
function isBehindContact(next: Word | undefined, items: readonly Item[]): boolean {
  const [whole, subject, verb] = items.slice(-3);
  return (
    /^(?:aux|verb)$/u.test(next?.pos ?? '') &&
    verb?.type === 'vg' &&
    verb.form === 'finite' &&
    subject?.type === 'np' &&
    whole?.type === 'np' &&
    !isTimeLike(whole) &&
    !verb.lemmas.some((l) => SAYS.test(l) || TELLS.test(l) || DECIDES.test(l))
  );
}

/** "a browser, *Quillbee*, that takes aim at Tern": behind the commas that hold the name, before a verb of its own. */
function isBehindName(next: Word | undefined, items: readonly Item[]): boolean {
  const [whole, comma, name, closing] = items.slice(-4);
  return (
    /^(?:aux|verb)$/u.test(next?.pos ?? '') &&
    whole?.type === 'np' &&
    whole.name === undefined &&
    whole.noun !== undefined &&
    !isTimeLike(whole) &&
    isComma(comma) &&
    isBareName(name?.type === 'np' ? name : undefined) &&
    isComma(closing)
  );
}

/** "an engine that Norvane built *and that* powers Velm": behind another relative clause, before a verb of its own. */
function goesOn(next: Word | undefined, items: readonly Item[]): boolean {
  const and = items.at(-1);
  const open = next?.pos === 'aux' || (next?.pos === 'verb' && /^(?:present|past)$/u.test(next.form ?? ''));
  const verb = items.findLastIndex((item) => item.type === 'vg');
  return (
    open &&
    and?.type === 'cc' &&
    items
      .slice(0, Math.max(0, verb))
      .slice(-3)
      .some((item) => item.type === 'rel')
  );
}

/** "several firms, *including Norvane*, that compete": behind the comma that closes the examples, before a verb of its own. */
function isBehindExamples(next: Word | undefined, items: readonly Item[]): boolean {
  if (!isComma(items.at(-1)) || !/^(?:aux|verb)$/u.test(next?.pos ?? '')) return false;
  const opens = items.slice(0, -1).findLastIndex((item) => item.type !== 'np' && item.type !== 'cc' && !isComma(item));
  const [whole, comma, sign] = items.slice(Math.max(0, opens - 2), opens + 1);
  return (
    whole?.type === 'np' &&
    whole.name === undefined &&
    whole.plural &&
    isComma(comma) &&
    sign?.type === 'prep' &&
    /^(?:including|like|such as)$/u.test(sign.lower)
  );
}

const isComma = (item: Item | undefined): boolean => item?.type === 'punct' && item.lower === ',';

/** "said on Monday that", but "signed an order on Monday that". */
function followsSaying(items: readonly Item[]): boolean {
  const verb = items.findLast((item) => item.type === 'vg');
  return verb === undefined || verb.lemmas.some((l) => SAYS.test(l) || TELLS.test(l) || DECIDES.test(l));
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
  // "was told by Velm that it must"
  return verb.lemmas.some((l) =>
    told ? TELLS.test(l) : behindPhrase && (SAYS.test(l) || (verb.passive && TELLS.test(l))),
  );
}
