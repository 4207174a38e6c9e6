/** Markdown to the plain text that its reader sees: the marks go, lines, headings and lists stay. */
import { lexer, type Token, type Tokens } from 'marked';
import { decodeEntities } from './entities.ts';
import { areWrapped } from './wrapped.ts';

/** A line break that the author asked for, while lines that are merely wrapped are still being joined. */
const HARD_BREAK = '\u2028';
/** Bold that the grammar does not take for bold because a letter follows its closing mark. */
const LEFTOVER_BOLD = /\*\*([^*\n]+)\*\*/g;
/** Tags that end a line: words before and behind them never touch. */
const BREAKING_TAG =
  /<\/?(?:p|br|hr|div|section|article|header|footer|main|aside|figure|figcaption|blockquote|ul|ol|li|dl|dt|dd|h[1-6]|table|tr|td|th)\b[^>]*>/gi;
/** Stands for such a tag while the lines that the source itself was broken into are still there. */
const PART = '\u2029';
const FOOTNOTE_MARK = /\[\^[^\]\s]+\]:?/g;

export interface PlainMarkdown {
  /** The text of a level-one heading that opens the text. */
  readonly title?: string;
  /** Without that heading: blocks with a blank line between them, list items a line each with their marker. */
  readonly body: string;
}

/** Takes Markdown with `\n` line ends. Text without a mark comes back as it is, but for spaces at the ends of lines. */
export function plainMarkdown(markdown: string): PlainMarkdown {
  const tokens = blocksOf(markdown);
  if (!tokens) return { body: markdown };
  const [first, ...rest] = tokens.filter((token) => token.type !== 'space');
  if (first?.type === 'heading' && first.depth === 1) return { title: block(first), body: blocks(rest) };
  return { body: blocks(tokens) };
}

// Thousands of nested quotes exhaust the stack; a text like that is better kept with its marks than lost.
function blocksOf(markdown: string): Token[] | undefined {
  try {
    return lexer(markdown);
  } catch {
    return undefined;
  }
}

function blocks(tokens: readonly Token[], separator = '\n\n'): string {
  return tokens
    .map(block)
    .filter((text) => text.trim() !== '')
    .join(separator);
}

function block(token: Token): string {
  switch (token.type) {
    case 'paragraph':
    case 'heading':
    case 'text':
      return paragraph(inline(token.tokens ?? [token]));
    case 'blockquote':
      return blocks(token.tokens ?? []);
    case 'list':
      return (token as Tokens.List).items.map(listItem).join('\n');
    case 'table':
      return tableRows(token as Tokens.Table).join('\n');
    case 'code':
      return token.text;
    case 'html':
      return htmlBlocks(token.text);
    default: // rules, spaces, link definitions: nothing to read
      return '';
  }
}

function listItem(item: Tokens.ListItem): string {
  const marker = /^\s*([-*+]|\d+[.)])/.exec(item.raw)?.[1] ?? '-';
  return `${marker} ${blocks(item.tokens, '\n')}`.trimEnd();
}

function tableRows(table: Tokens.Table): string[] {
  const row = (cells: readonly Tokens.TableCell[]) => cells.map((cell) => paragraph(inline(cell.tokens)));
  return [table.header, ...table.rows].map((cells) => row(cells).filter(Boolean).join(' | ')).filter(Boolean);
}

function inline(tokens: readonly Token[]): string {
  const [first, second] = tokens;
  // "**About Norvane**Norvane is": bold that text follows without a space is a heading that lost its line.
  const glued = first?.type === 'strong' && second?.type === 'text' && /^\p{L}/u.test(second.raw);
  return tokens.map((token, i) => inlineToken(token) + (glued && i === 0 ? HARD_BREAK : '')).join('');
}

function inlineToken(token: Token): string {
  switch (token.type) {
    case 'br':
      return HARD_BREAK;
    case 'html':
      return token.raw.search(BREAKING_TAG) === 0 ? HARD_BREAK : '';
    case 'checkbox':
      return '';
    case 'codespan':
    case 'escape':
      return token.text;
    default:
      return 'tokens' in token && token.tokens
        ? inline(token.tokens)
        : decodeEntities(token.raw === '' ? '' : textOf(token));
  }
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

/** The text of HTML: what its tags part are paragraphs, and items of its lists get a marker. */
function htmlBlocks(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '');
  return bare
    .replace(BREAKING_TAG, (tag) => (/^<li\b/i.test(tag) ? `${PART}- ` : PART))
    .split(PART)
    .map((part) => paragraph(decodeEntities(part.replace(/<\/?[a-z][^>]*>/gi, ''))))
    .filter((part) => /[^-\s]/.test(part))
    .join('\n\n');
}

function paragraph(text: string): string {
  const lines = text
    .replace(FOOTNOTE_MARK, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
  return lines
    .join(areWrapped(lines) ? ' ' : '\n')
    .replace(LEFTOVER_BOLD, '$1')
    .replaceAll(HARD_BREAK, '\n');
}
