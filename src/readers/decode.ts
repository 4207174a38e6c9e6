/** Bytes to text: UTF-8, UTF-16 by its mark, and windows-1252 for what old newsroom systems still write. */
import { UnreadableFile } from './reader.ts';

// A file with one of these holds no prose, whatever its name says; tab, line and page breaks and escape do occur in text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/** The text of a whole file. Throws `UnreadableFile` where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Mark(bytes);
  if (utf16) return decoded(bytes, utf16);
  const text = utf8(bytes);
  if (text !== undefined) return text.includes('\0') ? notText() : text;
  const western = windows1252(bytes);
  return BINARY.test(western) ? notText() : western;
}

/** One line of a file in UTF-8, or in windows-1252 where it is not valid UTF-8. */
export function decodeLine(bytes: Uint8Array): string {
  return utf8(bytes) ?? windows1252(bytes);
}

/** `utf-16le` or `utf-16be` where the bytes begin with that byte order mark. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** What windows-1252 has at 0x80 to 0x9f. Node decodes these as Latin-1 does, to control characters. */
const QUOTES_AND_DASHES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = decoded(bytes, 'windows-1252');
  return text.replace(/[\u0080-\u009f]/g, (char) => QUOTES_AND_DASHES[char.charCodeAt(0) - 0x80] ?? char);
}

function notText(): never {
  throw new UnreadableFile('it is not a text file', 'remove it, or convert it to plain text in UTF-8');
}
