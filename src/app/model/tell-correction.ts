/** A correction in words: the names are those of the graph as it was built, which it speaks of. */
import type { Correction, KnowledgeGraph } from '../../core/model/index.ts';
import { TEXTS } from '../texts.ts';
import { type GraphIndex, labelOf } from './graph-index.ts';

/** `index` is that of the graph as it is shown: it knows the nodes that corrections made. */
export function correctionTeller(built: KnowledgeGraph, index: GraphIndex): (correction: Correction) => string {
  const labels = new Map(built.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const name = (key: string): string => labels.get(key) ?? labelOf(index, key);
  const claim = (key: string): readonly [string, string, string] => {
    const [subject = '', relation = '', object = ''] = key.split('|');
    return [name(subject), index.relations.get(relation)?.label ?? relation, name(object)];
  };
  const { told } = TEXTS.corrections;
  return (one) => {
    switch (one.type) {
      case 'reject':
        return told.reject(...claim(one.claim));
      case 'unsaid':
        return told.unsaid(claim(one.claim).join(' '), sentenceAt(built, one));
      case 'merge':
      case 'apart':
        return told[one.type](name(one.node), name(one.other));
      case 'split':
        return told.split(name(one.node), one.name);
      case 'rename':
        return told.rename(name(one.node), one.label);
      case 'kind':
        return told.kind(name(one.node), index.kinds.get(one.kind)?.label ?? one.kind);
    }
  };
}

function sentenceAt({ edges }: KnowledgeGraph, { article, start }: { article: string; start: number }): string {
  for (const { attributes } of edges) {
    const found = attributes.evidence.find((one) => one.article === article && one.start === start);
    if (found) return found.sentence;
  }
  return article;
}
