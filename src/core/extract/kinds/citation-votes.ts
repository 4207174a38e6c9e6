import type { Rulebook } from '../../rules/rulebook.ts';
import type { Entity } from '../entity.ts';

/** "Quillson A, Tarnow BK, de Velm C.": whom a paper is by, the surname first and the letters of the given names behind it. */
export function voteByCitation(entity: Entity, text: string, { lexicon }: Rulebook): void {
  const [, surname = '', letters = ''] = AUTHOR.exec(entity.name) ?? [];
  if (entity.known !== undefined || surname === '' || lexicon.isCommonWord(surname.toLowerCase())) return;
  if (lexicon.legalSuffixes.has(letters) || lexicon.stopNames.has(letters) || CLUB.test(letters)) return;
  const isListed = entity.mentions.some(
    ({ from, to }) =>
      BEFORE.test(text.slice(Math.max(0, from - REACH), from)) || BEHIND.test(text.slice(to, to + REACH)),
  );
  if (isListed) entity.votes.push({ kind: 'person', weight: 2.5, reason: 'it stands in a list of authors' });
}

/** "Velmstad FC, Osker FC": clubs. */
const CLUB = /^(?:FC|SC|CF|FK)$/u;

const AUTHOR = /^(?:\p{L}[\p{L}'’-]+ ){0,2}(\p{Lu}[\p{L}'’-]+) (\p{Lu}{1,2})$/u;
const REACH = 40;
const BEFORE = /\p{Lu}\p{Ll}[\p{L}'’-]+ (?!(?:AB|SA|AG|SE|AS|NV|LP|AI)\b)\p{Lu}{1,2}[,;] (?:and )?$/u;
const BEHIND = /^[,;] (?:and )?(?:\p{L}+ )?\p{Lu}\p{Ll}[\p{L}'’-]+ (?!(?:AB|SA|AG|SE|AS|NV|LP|AI)\b)\p{Lu}{1,2}[,;.]/u;
