/** Pairs of names, each one thing or two (`pairs.tsv`), and what the graph makes of them. */

export interface NameInText {
  readonly name: string;
  readonly kind: string;
}

export interface NamePair {
  /** 1-based line in the file. */
  readonly line: number;
  readonly a: NameInText;
  readonly b: NameInText;
  readonly same: boolean;
  /** `corpus`: each name in an article of its own. `article`: both in one article, the fuller one first. */
  readonly within: 'corpus' | 'article';
  readonly reason: string;
}

const COLUMNS = 7;

/** Reads the file; throws with the line and what is wrong. Lines that begin with `#` and the heading are passed over. */
export function parsePairs(text: string): NamePair[] {
  return text
    .split('\n')
    .map((content, i) => ({ content, line: i + 1 }))
    .filter(({ content, line }) => content.trim() !== '' && !content.startsWith('#') && line > 1)
    .map(({ content, line }) => parsePair(content.split('\t'), line));
}

function parsePair(fields: readonly string[], line: number): NamePair {
  if (fields.length !== COLUMNS || fields.some((field) => field.trim() === ''))
    throw new Error(`pairs.tsv line ${line}: ${COLUMNS} filled columns wanted, not ${fields.length}`);
  const [a, kindA, b, kindB, verdict, within, reason] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (verdict !== 'same' && verdict !== 'different')
    throw new Error(`pairs.tsv line ${line}: same or different, not ${verdict}`);
  if (within !== 'corpus' && within !== 'article')
    throw new Error(`pairs.tsv line ${line}: corpus or article, not ${within}`);
  const same = verdict === 'same';
  return { line, a: { name: a, kind: kindA }, b: { name: b, kind: kindB }, same, within, reason };
}

/** What a graph says of a pair: one node, two, or that a name is in none. */
export type PairVerdict = 'merged' | 'apart' | 'unread';

export interface PairScore {
  readonly pairs: number;
  /** Of the pairs that were merged, the share that is the same. */
  readonly precision: number;
  /** Of the pairs that are the same, the share that was merged. */
  readonly recall: number;
  readonly wrong: readonly { readonly pair: NamePair; readonly verdict: PairVerdict }[];
}

export function scorePairs(pairs: readonly NamePair[], verdictOf: (pair: NamePair) => PairVerdict): PairScore {
  const judged = pairs.map((pair) => ({ pair, verdict: verdictOf(pair) }));
  const merged = judged.filter(({ verdict }) => verdict === 'merged');
  const right = merged.filter(({ pair }) => pair.same).length;
  const same = pairs.filter((pair) => pair.same).length;
  return {
    pairs: pairs.length,
    precision: merged.length === 0 ? 1 : right / merged.length,
    recall: same === 0 ? 1 : right / same,
    wrong: judged.filter(({ pair, verdict }) => (pair.same ? verdict !== 'merged' : verdict === 'merged')),
  };
}
