/**
 * A tiny notation for examples of rules: `[Norvane|company|s] has banned [Quillbee|product|o]. ~ possible`.
 * `s` and `o` mark the subject and object of the claim that is expected; `~` gives its modality (asserted when left out).
 */
export interface Marked {
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly modality: string;
}

export interface MarkedName {
  readonly name: string;
  readonly kind: string;
  readonly role: string | undefined;
}

export function parseMarked(line: string): Marked {
  const [body = line, modality = 'asserted'] = line.split(' ~ ');
  const names: MarkedName[] = [];
  const text = body.replace(
    /\[([^\]|]+)\|([a-z_]+)(?:\|([so]))?\]/gu,
    (_, name: string, kind: string, role: string | undefined) => {
      names.push({ name, kind, role });
      return name;
    },
  );
  return { text, names, modality: modality.trim() };
}
