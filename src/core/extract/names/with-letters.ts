import type { Doc } from '../../model/index.ts';
import { initials } from '../../text/fold.ts';
import { type Mention, mentionLike } from '../mention.ts';
import { tokensOf } from './surroundings.ts';

/**
 * "Leeds Lantern Society … Leeds LS": a town and letters right behind it are one name where the article has a body
 * that opens with the town and goes on with words of these letters.
 */
export function withLetters(mentions: readonly Mention[], doc: Doc): Mention[] {
  const towns = new Map(mentions.filter(({ place }) => place).map((m) => [`${m.sentence}:${m.last}`, m]));
  const joined = new Map(
    mentions.flatMap((m): [Mention, Mention][] => {
      const town = towns.get(`${m.sentence}:${m.first}`);
      if (town === undefined || !LETTERS.test(m.name) || fullName(town.name, m.name, mentions) === undefined) return [];
      if (tokensOf(doc, m)[m.first]?.spaced === false) return [];
      const { first, from } = town;
      const name = `${town.name} ${m.name}`;
      return [[m, mentionLike(m, { first, from, name, known: undefined, place: false, weak: false })]];
    }),
  );
  if (joined.size === 0) return [...mentions];
  const taken = new Set([...joined.values()].map(({ sentence, first }) => `${sentence}:${first}`));
  return mentions.flatMap((m) => joined.get(m) ?? (taken.has(`${m.sentence}:${m.first}`) ? [] : [m]));
}

const LETTERS = /^\p{Lu}{2,5}$/u;

const fullName = (town: string, letters: string, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(
    ({ name, personal }) =>
      !personal && name.startsWith(`${town} `) && initials(name.slice(town.length + 1)) === letters,
  );
