/** What stands around a sentence in its paragraph. */

/** Characters on either side; what is further away is told by dots. */
const MOST = 320;

export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function paragraphAround(text: string, start: number, end: number): Surroundings {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', end);
  return { before: tail(text.slice(from, start)), after: head(text.slice(end, line < 0 ? text.length : line)) };
}

function head(text: string): string {
  return text.length > MOST ? `${text.slice(0, text.lastIndexOf(' ', MOST))} …` : text;
}

function tail(text: string): string {
  return text.length > MOST ? `…${text.slice(text.indexOf(' ', text.length - MOST))}` : text;
}
