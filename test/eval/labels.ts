/** Labels as people write them (`README.md`), read into one shape. */
import type { Modality } from '../../src/core/model/index.ts';

export interface LabelledEntity {
  readonly id: string;
  readonly label: string;
  /** Every kind that a careful reader would accept, the best first. */
  readonly kinds: readonly string[];
  /** Other proper names for it in this article. */
  readonly names: readonly string[];
  /** Descriptions that refer to it. */
  readonly aliases: readonly string[];
  readonly optional: boolean;
}

export interface LabelledClaim {
  /** Ids of labelled entities. */
  readonly subject: string;
  readonly object: string;
  /** Any of these is right; the first is the one that figures are filed under. */
  readonly relations: readonly string[];
  readonly modalities: readonly Modality[];
  /** Neither rewarded when found nor punished when missed. */
  readonly optional: boolean;
  /** The words that say it; parts are joined by "…". */
  readonly quotation: string;
}

export interface Labels {
  /** The article's file name without its suffix. */
  readonly article: string;
  readonly entities: readonly LabelledEntity[];
  readonly claims: readonly LabelledClaim[];
}

interface Raw {
  readonly article?: string;
  readonly entities?: readonly RawEntity[];
  readonly claims?: readonly RawClaim[];
}

interface RawEntity {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  readonly names?: readonly string[];
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}

interface RawClaim {
  readonly s: string;
  readonly r: string | readonly string[];
  readonly o: string;
  readonly m: Modality | readonly Modality[];
  readonly q?: string;
  readonly optional?: boolean;
}

/** The labels of one file, or undefined when the JSON is something else. */
export function parseLabels(json: string): Labels | undefined {
  const { article, entities, claims } = JSON.parse(json) as Raw;
  if (article === undefined || entities === undefined || claims === undefined) return undefined;
  return { article, entities: entities.map(entity), claims: claims.map(claim) };
}

function entity({ id, label, kinds, names = [], aliases = [], optional = false }: RawEntity): LabelledEntity {
  return { id, label, kinds, names, aliases, optional };
}

function claim({ s, r, o, m, q = '', optional = false }: RawClaim): LabelledClaim {
  return { subject: s, object: o, relations: list(r), modalities: list(m), optional, quotation: q };
}

function list<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value;
}
