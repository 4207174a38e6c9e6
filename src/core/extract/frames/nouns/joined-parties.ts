import { BODIES } from '../../kinds/kind-groups.ts';
import { fitsKinds, kindOf } from '../../kinds/kinds.ts';
import { type NounPhrase, phraseLike } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { modifiers } from '../../sides.ts';
import type { NounAt } from './noun-victims.ts';

/** Names that a list joins before the noun, of which only the last is in its own phrase: "FDA and *EU clearance*". */

/** The rest of the list that the noun's phrase ends; nothing where others than bare names stand in it. */
function listBefore({ np }: NounAt): NounPhrase | undefined {
  const root = np.parent?.as === 'member' ? np.parent.np : undefined;
  if (root?.name === undefined || root.noun !== undefined || root.members.at(-1) !== np) return undefined;
  return phraseLike(root, { members: root.members.slice(0, -1) });
}

const told = ({ grammar, parsed }: NounAt, np: NounPhrase): Denoted[] =>
  denote(grammar, { parsed, np }, { refer: false });

/** "FDA and EU clearance": both give it. */
export function joinedBefore(at: NounAt): Denoted[] {
  const list = at.np.mods.length === 1 ? listBefore(at) : undefined;
  return list === undefined ? [] : told(at, list).filter((d) => kindOf(d.entity) === 'government');
}

/** "*Norvane and Velm's* joint venture": what two own together is between them. */
export function joinedOwners(at: NounAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, np } = at;
  const list = listBefore(at);
  if (list === undefined || np.possessor?.name === undefined || np.plural) return [];
  const all = [...told(at, list), ...denoteOne(grammar, { parsed, np: np.possessor }, { refer: false })];
  return all.every((d) => fitsKinds(d.entity, kinds) && BODIES.includes(kindOf(d.entity))) ? all : [];
}

/** "*the Norvane and Velm* partnership": no firm is called with an article, so that it is the noun's. */
export function joinedNames(at: NounAt, kinds: readonly string[]): Denoted[] {
  const list = at.np.mods.length === 1 && at.np.det === 'none' ? listBefore(at) : undefined;
  if (list?.det !== 'def' || at.np.plural) return [];
  const all = [...told(at, list), ...modifiers(at, at.np)];
  return all.every((d) => fitsKinds(d.entity, kinds) && BODIES.includes(kindOf(d.entity))) ? all : [];
}
