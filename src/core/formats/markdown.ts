/** Text made safe for Markdown, as GitHub, Obsidian and pandoc read it. */
import { oneLine } from './unicode.ts';

/** Text on one line in which nothing is markup, not even HTML or an address that becomes a link by itself. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>()#+|~^$=!%&@:]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/^-/, '\\-')
    .replace(/\bwww\./gi, 'www\\.');
}

/** An address as a link's target; undefined for what is not on the web: `javascript:` and the like never become links. */
export function linkTarget(url: string | undefined): string | undefined {
  const address = oneLine(url ?? '');
  if (!/^https?:\/\/[^\s]+$/i.test(address)) return undefined;
  return `<${address.replace(/[<>\\]/g, (sign) => encodeURIComponent(sign))}>`;
}
