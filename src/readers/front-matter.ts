/** The block of `key: value` lines between two rules of dashes that may open a Markdown file. */
export interface FrontMatter {
  readonly title?: unknown;
  readonly source?: unknown;
  readonly date?: unknown;
  readonly url?: unknown;
}

/** The keys under which the usual clippers and site generators keep each field, the best first. */
const KEYS = {
  title: ['title', 'headline'],
  source: ['source', 'outlet', 'publisher', 'publication', 'site'],
  date: ['date', 'published', 'publishedat', 'published_at', 'pubdate'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
} as const;

const BLOCK = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Splits a text (with `\n` line ends) into its front matter and the rest. */
export async function splitFrontMatter(text: string): Promise<{ readonly fields: FrontMatter; readonly body: string }> {
  const block = BLOCK.exec(text);
  if (!block || !/^[\w-]+[ \t]*:/m.test(block[1] ?? '')) return { fields: {}, body: text };
  const values = await fieldsOf(block[1] ?? '');
  const pick = (keys: readonly string[]) => keys.map((key) => values.get(key)).find((value) => value != null);
  return {
    fields: { title: pick(KEYS.title), source: pick(KEYS.source), date: pick(KEYS.date), url: pick(KEYS.url) },
    body: text.slice(block[0].length),
  };
}

async function fieldsOf(block: string): Promise<Map<string, unknown>> {
  return (await yamlFields(block)) ?? plainFields(block);
}

// The core schema leaves dates as they are written, so that no time zone can shift them.
async function yamlFields(block: string): Promise<Map<string, unknown> | undefined> {
  // Loaded with the first such block: many a start of the program reads none.
  const { parse } = await import('yaml');
  try {
    const values: unknown = parse(block, { schema: 'core', logLevel: 'error' });
    if (typeof values !== 'object' || values === null) return undefined;
    return new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    return undefined;
  }
}

/** For blocks that are not YAML, most often for an unquoted colon in the title. */
function plainFields(block: string): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const line of block.split('\n')) {
    const match = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line);
    if (match?.[1]) fields.set(match[1].toLowerCase(), unquoted(match[2] ?? ''));
  }
  return fields;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
}
