/** Text that every encoder takes. */

/** The text with U+FFFD in place of each half of a surrogate pair that stands alone: UTF-8 cannot hold one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** The text on one line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * An id for each key, in order: the key itself where `clean` leaves it alone, else the cleaned key and, where that is taken, a
 * number after it. Different keys get different ids.
 */
export function distinctIds(keys: readonly string[], clean: (key: string) => string): readonly string[] {
  if (keys.every((key) => clean(key) === key)) return keys;
  const taken = new Set(keys.filter((key) => clean(key) === key));
  return keys.map((key) => {
    const cleaned = clean(key);
    if (cleaned === key) return key;
    let id = cleaned;
    for (let number = 2; taken.has(id); number++) id = `${cleaned}~${number}`;
    taken.add(id);
    return id;
  });
}
