/** Kinds and relations as Neo4j's users name them. */

/** "ai_model" is the label "AiModel". */
export function neo4jLabel(kind: string): string {
  return kind.replace(/(?:^|[_\s-]+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

/** "competes_with" is the type "COMPETES_WITH". */
export function neo4jType(relation: string): string {
  return relation.toUpperCase();
}
