import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { type Located, locate, type Path, RuleError } from './located.ts';

/** Reads YAML into plain values that know their lines. No start needs it: builds read the YAML of `data/` (`bundled-data.ts`). */

/** The root value of a YAML text; throws a `RuleError` where it is not YAML. */
export function parseYaml(file: string, text: string): Located {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const first = doc.errors[0];
  if (first) throw new RuleError(file, lines.linePos(first.pos[0]).line, '', inOneLine(first));
  return locate(plainOf(doc, file), { file, lineOf: (path) => lines.linePos(startOf(doc, path)).line });
}

function plainOf(doc: Document, file: string): unknown {
  try {
    return doc.toJS();
  } catch (error) {
    throw new RuleError(file, 1, '', `expected YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A mistake in the YAML itself; the library tells its line a second time, and what a programmer should call. */
function inOneLine({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, found a second one behind "---"';
  return `expected YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '')}`;
}

/** Where a field begins; where it is missing, that which should hold it. */
function startOf(doc: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = doc.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}
