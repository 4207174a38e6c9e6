/** Neo4j's own grammar of Cypher: what it has to say of a script, and the texts in it. */
import { createRequire } from 'node:module';

interface Listener {
  syntaxError(recognizer: unknown, symbol: unknown, line: number, column: number, message: string): void;
  reportAmbiguity(): void;
  reportAttemptingFullContext(): void;
  reportContextSensitivity(): void;
}

interface Recognizer {
  removeErrorListeners(): void;
  addErrorListener(listener: Listener): void;
}

interface Antlr {
  readonly InputStream: new (text: string) => object;
  readonly CommonTokenStream: new (lexer: Recognizer) => { readonly tokens: readonly { readonly text: string }[] };
}

interface Grammar {
  readonly CypherLexer: new (input: object) => Recognizer;
  readonly CypherParser: new (tokens: object) => Recognizer & { cypher(): unknown };
}

// Both packages come without types.
const require = createRequire(import.meta.url);
const { default: antlr } = require('antlr4') as { default: Antlr };
const { CypherLexer, CypherParser } = require('@neo4j-cypher/antlr4') as Grammar;

export interface ParsedCypher {
  readonly errors: readonly string[];
  /** Texts between single quotes and names between backticks, as they stand. */
  readonly quoted: readonly string[];
}

export function parseCypher(script: string): ParsedCypher {
  const errors: string[] = [];
  const listener: Listener = {
    syntaxError: (_recognizer, _symbol, line, column, message) => errors.push(`${line}:${column} ${message}`),
    reportAmbiguity: () => undefined,
    reportAttemptingFullContext: () => undefined,
    reportContextSensitivity: () => undefined,
  };
  const lexer = new CypherLexer(new antlr.InputStream(script));
  const tokens = new antlr.CommonTokenStream(lexer);
  const parser = new CypherParser(tokens);
  for (const recognizer of [lexer, parser]) {
    recognizer.removeErrorListeners();
    recognizer.addErrorListener(listener);
  }
  parser.cypher();
  return { errors, quoted: tokens.tokens.map(({ text }) => text).filter((text) => /^['`]/.test(text)) };
}
