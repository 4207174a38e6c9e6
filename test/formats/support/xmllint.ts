/** libxml2's xmllint, as it comes with npm: the one independent reader of XML that is always there. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

export interface XmlFile {
  readonly fileName: string;
  readonly contents: string;
}

/** What xmllint has to say of files: nothing where all are well-formed and, given a RELAX NG schema beside this file, valid. */
export async function lint(files: readonly XmlFile[], schema?: string): Promise<readonly string[]> {
  const checks = schema
    ? { extension: 'relaxng' as const, schema: readFileSync(new URL(schema, import.meta.url), 'utf8') }
    : { normalization: 'c14n' as const };
  const { errors } = await validateXML({ xml: files, ...checks });
  return errors.map(({ rawMessage }) => rawMessage);
}
