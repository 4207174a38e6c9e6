import type { Draft } from './drafts.ts';

/**
 * "Opus" for "Claude Opus 4": the line by which a known model is called between its family and its version. Of several the
 * one of the headline or of the first sentence is meant.
 */
export function wholeOfLine({ name, known, mentions }: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (known !== undefined || !LINE.test(name)) return undefined;
  const first = mentions.find((m) => m.sentence > 0) ?? mentions[0];
  const models = drafts.filter(
    (other) => isOfLine(other, name) && (other.mentions[0]?.from ?? Infinity) < (first?.from ?? 0),
  );
  const told = models.length > 1 ? models.filter((other) => (other.mentions[0]?.sentence ?? 2) < 2) : models;
  return told.length === 1 ? told[0] : undefined;
}

const LINE = /^\p{Lu}\p{Ll}{3,}$/u;

/** A family, the line, and nothing but a version. */
function isOfLine({ name, known }: Draft, line: string): boolean {
  if (known?.kinds[0] !== 'model') return false;
  const words = name.split(' ');
  const at = words.indexOf(line);
  return at > 0 && words.slice(at + 1).every((word) => VERSION.test(word)) && !words.slice(0, at).includes(line);
}

const VERSION = /^v?\d[\d.]*$/iu;
