import { endingIn, listed } from '../../rules/word-lists.ts';
import type { NounPhrase } from '../phrases.ts';
import { lemmaFits } from './items.ts';
import type { NonFinite } from './non-finite.ts';

/**
 * "Norvane was sued by Velm, *accusing* it of theft": who sues; "Norvane faces a suit by Velm *alleging* that it stole": the
 * suit. Neither is what whoever is sued says.
 */
export function charging(verb: NonFinite): NounPhrase | undefined {
  const { above, ing, clause } = verb;
  if (!ing || above === undefined || !lemmaFits(clause.verb, CHARGES)) return undefined;
  return suing(verb) ?? suitFaced(verb);
}

const CHARGES = listed('what those who sue go on to do');

function suing({ above, build }: NonFinite): NounPhrase | undefined {
  const { lawVerbs } = build.rulebook.lexicon.status;
  if (above?.passive !== true || !above.verb.lemmas.some((l) => lawVerbs.has(l))) return undefined;
  return above.preps.find((p) => p.prep === 'by')?.np;
}

/** "faces *a lawsuit*", "was hit with *a lawsuit*"; not "filed a lawsuit", and none that is dismissed. */
function suitFaced({ above, clause }: NonFinite): NounPhrase | undefined {
  if (above === undefined || !lemmaFits(above.verb, FACES)) return undefined;
  const phrases = [above.object, ...above.preps.filter((p) => p.prep === 'with').map((p) => p.np)];
  return phrases.find((np) => np !== undefined && np.last <= clause.verb.first && SUIT.test(np.plainNoun ?? ''));
}

const SUIT = endingIn('lawsuits');

const FACES = listed('verbs of having a lawsuit against one');
