/** The graph file's words come in lower case; where one stands alone it begins with a capital. */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
