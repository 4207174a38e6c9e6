import type { Parsed } from '../parse-sentence.ts';

/** "Ada Quill, Norvane: Asked about": the body is of who asks. */
export const isAskers = ({ items }: Parsed): boolean =>
  items[0]?.type === 'np' && items[1]?.type === 'punct' && items[3]?.type === 'punct' && items[3].lower === ':';
