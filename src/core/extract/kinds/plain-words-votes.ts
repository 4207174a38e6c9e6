import type { Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import { BY_TITLE } from './kinds.ts';

/**
 * "VP Lens Affairs", "CEO, Commercial Lenses", "the Eligible Holders, who": ordinary words, none of them a given name or a
 * surname. A post before a field of work tells what its holder does, and what is told of several is nobody; but "CEO Rich Handler".
 */
export function voteByPlainWords(entity: Entity, rulebook: Rulebook): void {
  if (entity.known !== undefined || !isOfPlainWords(entity.name, rulebook)) return;
  const several = namesSeveral(entity.name, rulebook);
  if (!several && !namesField(entity.name, rulebook)) return;
  const against = entity.votes.reduce(
    (sum, { kind, weight, reason }) =>
      kind === 'person' && (several || isByPost(reason, rulebook)) ? sum + weight : sum,
    0,
  );
  if (against <= 0) return;
  if (
    several &&
    namesPeople(entity.name, rulebook) &&
    entity.votes.every(({ kind, weight }) => kind === 'person' || weight < SURE)
  )
    for (const { kind, weight } of [...entity.votes])
      if (kind !== 'person') entity.votes.push({ kind, weight: -weight, reason: 'several people are no body' });
  entity.votes.push({ kind: 'person', weight: -against, reason: 'nobody is called by ordinary words alone' });
}

function isOfPlainWords(name: string, { lexicon, morphology }: Rulebook): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    words.length > 1 &&
    words.every((word) => word === '&' || (/^\p{L}+$/u.test(word) && lexicon.isCommonWord(word.toLowerCase()))) &&
    !morphology.isFirstName(first.toLowerCase()) &&
    !morphology.isSurname(last.toLowerCase()) &&
    lexicon.classesOf(last.toLowerCase()).noun
  );
}

/** What tells more than the words around the name. */
const SURE = 1.5;

/** "Eligible *Holders*", "News *Correspondents*" */
const namesPeople = (name: string, { lexicon }: Rulebook): boolean => {
  const one = lexicon.nounLemma(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return lexicon.titles.has(one) || lexicon.kindNouns.get(one) === 'person' || HOLDS.test(one) || /holder$/u.test(one);
};

const HOLDS = listed('holdings and holders');

const namesSeveral = (name: string, { lexicon }: Rulebook): boolean => {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return name.includes(' & ') || (last.length > 4 && lexicon.nounLemma(last) !== last);
};

/** "Lens Development", "Lens Research", or more words than anybody has to his name that are a language's. */
function namesField(name: string, { lexicon }: Rulebook): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 2 || ABSTRACT.test(last) || lexicon.fields.has(last) || lexicon.fields.has(`${last}s`);
}

const ABSTRACT = /(?:[ts]ion|ment|ity|[ae]nce|ness|ship|ics|logy)$/u;

/** The reason tells of a title or post beside the name. */
function isByPost(reason: string, { lexicon }: Rulebook): boolean {
  if (reason === BY_TITLE) return true;
  const [, word = ''] = /^(?:it is called )?"([^"]+)"(?: stands before it)?$/u.exec(reason) ?? [];
  return /^(?:post|office)$/u.test(lexicon.titles.get(word) ?? '');
}
