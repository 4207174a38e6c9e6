import type { Claim } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { type ArticleGrammar, type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { spanOfWord } from '../spans.ts';

/** "Norvane has a plan for its Tern line. *The Tern 950* is due next year": what bears the name of a line and a number is one of it. */

/** What whoever makes a line makes of it; `told` are all claims so far. */
export function lineMembers({ grammar, parsed, rulebook }: MatchAt, told: readonly Claim[]): Candidate[] {
  return parsed.words.flatMap((word, at) => {
    const member = / \d/u.test(word.mention?.name ?? '') ? entityOfWord(grammar, parsed, at) : undefined;
    const claim = member === undefined ? undefined : told.find((c) => isLineOf(grammar, c, member));
    const [maker, line] = [grammar.entities[claim?.subject ?? -1], grammar.entities[claim?.object ?? -1]];
    if (claim === undefined || member === undefined || maker === undefined || line === undefined) return [];
    const span = spanOfWord(parsed, at);
    const steps = [`${member.name} is one of the line ${line.name}`];
    const denoted = (entity: Entity): Denoted => ({ entity, span, steps: entity === member ? steps : [], trust: 0.95 });
    return rulebook.frames
      .filter(({ id }) => id === claim.rule || id === PART)
      .flatMap((frame) => {
        const made = frame.id === claim.rule;
        const [subjects, objects] = made ? [[maker], [member]] : [[member], [line]];
        const sides = { subjects: subjects.map(denoted), objects: objects.map(denoted) };
        return pairs({ frame, ...sides, trigger: span, modality: claim.modality });
      });
  });
}

/** The frame by which a part is said to be one. */
const PART = 'part_of.role';

/** The claim tells who makes a thing that its sentence calls a line, and after which the other is called. */
function isLineOf({ entities, parsed, entityAt }: ArticleGrammar, claim: Claim, { name }: Entity): boolean {
  const line = entities[claim.object];
  if (claim.relation !== 'develops' || line === undefined || !name.startsWith(`${line.name} `)) return false;
  if (!/^\d+\p{L}*$/u.test(name.slice(line.name.length + 1))) return false;
  const told = parsed.find((one) => one?.sentence.from === claim.sentence.from);
  return (
    told?.phrases.some((np) => {
      const mention = told.words[np.softName ?? np.name ?? -1]?.mention;
      return LINE.test(np.plainNoun ?? '') && mention !== undefined && entityAt.get(mention.from) === line;
    }) === true
  );
}

const LINE = listed('lines of one maker');
