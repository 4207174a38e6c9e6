/** The worked examples of the README, so that tests can run them as they stand there. */
import { readFileSync } from 'node:fs';

/** The only block of code in that language. */
export function readmeExample(language: 'js' | 'html'): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [only, ...others] = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  if (!only?.[1] || others.length > 0) throw new Error(`the README must have one example in ${language}`);
  return only[1];
}
