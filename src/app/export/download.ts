/** Hands a file to the user. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name for it, made of the graph's title; some suffixes are the end of a word rather than of a name: `claims.csv`. */
export function fileName(title: string, suffix: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'pressgraph'}${suffix.startsWith('.') ? '' : '-'}${suffix}`;
}
