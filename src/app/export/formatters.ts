/** The core's writers, loaded when the first export is made. */
import type { KnowledgeGraph } from '../../core/model/index.ts';

export type ExportFormat = 'json';

type Write = (graph: KnowledgeGraph) => Iterable<string>;

const inPieces = (written: string | Iterable<string>): Iterable<string> =>
  typeof written === 'string' ? [written] : written;

export const formatters: Readonly<Record<ExportFormat, () => Promise<Write>>> = {
  json: async () => {
    const { toJson } = await import('../../core/formats/json.ts');
    return (graph) => inPieces(toJson(graph));
  },
};
