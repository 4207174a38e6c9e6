/** The corrections file, `pressgraph-corrections/1`: what a person put right, a line each, so that two of them compare well. */
import type { Correction } from '../model/index.ts';
import { check, object, ordered, type Shape, text, whole } from './shape.ts';

const FORMAT = 'pressgraph-corrections/1';

type Of<T extends Correction['type']> = Extract<Correction, { readonly type: T }>;

const shapes: { readonly [T in Correction['type']]: Shape } = {
  merge: object<Of<'merge'>>({ type: text, node: text, other: text }),
  apart: object<Of<'apart'>>({ type: text, node: text, other: text }),
  split: object<Of<'split'>>({ type: text, node: text, name: text }),
  rename: object<Of<'rename'>>({ type: text, node: text, label: text }),
  kind: object<Of<'kind'>>({ type: text, node: text, kind: text }),
  reject: object<Of<'reject'>>({ type: text, claim: text }),
  unsaid: object<Of<'unsaid'>>({ type: text, claim: text, article: text, start: whole }),
};

export function correctionsText(corrections: readonly Correction[]): string {
  const lines = corrections.map((one) => `\n${JSON.stringify(ordered(shapes[one.type], one))}`);
  return `{"format":${JSON.stringify(FORMAT)},"corrections":[${lines.join(',')}]}\n`;
}

/** Whether some parsed JSON means to be a corrections file, be it sound or not. */
export function isCorrections(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

/** Throws for what is no such file, and says where and what was expected. */
export function parseCorrections(json: string): readonly Correction[] {
  const value = parsed(json);
  if (!isCorrections(value)) throw new Error('not a corrections file; choose one that the explorer wrote');
  const { corrections } = value as { readonly corrections?: unknown };
  if (!Array.isArray(corrections)) throw new Error('the corrections file is broken: it holds no list of corrections');
  return corrections.map((one, at) => {
    const type = (one as Partial<Correction> | null)?.type;
    const shape = type !== undefined && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    if (!shape)
      throw new Error(
        `corrections[${at}].type: expected one of ${Object.keys(shapes).join(', ')}, found ${told(type)}`,
      );
    check(shape, one, `corrections[${at}]`);
    return one as Correction;
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    throw new Error(`not a corrections file: it is not JSON (${(error as Error).message})`);
  }
}

const told = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
