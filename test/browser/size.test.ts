/** What a visitor's browser fetches before any article is read: the taggers and the names come later or never. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

describe('the built page', () => {
  const folder = join(inject('dist'), 'app');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');

  it('weighs at most 200 kB gzipped without its data', () => {
    expect(wanted.some((name) => name.endsWith('.js'))).toBe(true);
    const parts = [Buffer.from(html), ...wanted.map((name) => readFileSync(join(folder, name)))];
    const bytes = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  it('leaves the reader to a worker that is fetched when articles come', () => {
    const reader = readdirSync(join(folder, 'assets')).find((name) => name.startsWith('read-worker'));
    expect(reader).toBeDefined();
    expect(wanted.some((name) => name.includes('read-worker'))).toBe(false);
  });

  it('asks for nothing from anywhere else', () => {
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).toContain('Content-Security-Policy');
  });
});
