import type { WordTest } from '../../../rules/word-lists.ts';
import { isSign } from '../../clauses/items.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import { mainClause } from '../../reference/clause-of.ts';
import { actors } from '../../sides.ts';
import type { NounAt } from './noun-victims.ts';

/** Whom a noun of action speaks of that stands in a phrase of its own: "After stints at A, B", "B cut prices amid competition". */

/** "*After stints* at Norvane and Velm, Ada Quill founded": who the sentence speaks of that the phrase opens. */
export function openedFor({ parsed, np }: NounAt): NounPhrase[] {
  const [prep, first] = parsed.items;
  if (prep?.type !== 'prep' || first !== np || !/^(?:after|following|during|between|before|since)$/u.test(prep.lower))
    return [];
  if (np.possessor !== undefined) return [];
  const main = mainClause(parsed);
  const subject = main === undefined ? undefined : actors(main)[0];
  return subject !== undefined && subject.first > np.last ? [subject] : [];
}

const AMID = /^(?:amid|amidst|despite|against|under|in light of|in the face of|because of|due to|given|facing)$/u;

/** "cut its prices *amid competition* from Velm": who acts, where the rivalry is nobody else's. */
export function amidIt({ parsed, np }: NounAt): NounPhrase[] {
  if (np.possessor !== undefined || np.mods.length > 0) return [];
  const root = rootOf(np);
  if (opensAmid(parsed, root)) return openedBy(parsed, root);
  const clause = parsed.clauses.find((c) => !c.passive && c.preps.some((p) => AMID.test(p.prep) && p.np === root));
  // "cut its prices in light of the competition"
  const light = parsed.items.indexOf(root);
  const inLight =
    parsed.clauses.find(
      (c) =>
        !c.passive &&
        c.preps.some(
          (p, i) =>
            p.prep === 'in' &&
            /^(?:light|face|view|response|reaction|answer|wake)$/u.test(p.np.plainNoun ?? '') &&
            /^(?:of|to)$/u.test(c.preps[i + 1]?.prep ?? '') &&
            c.preps[i + 1]?.np === parsed.items[light],
        ),
    ) ?? clause;
  return inLight === undefined ? [] : actors(inLight);
}

/** "*Amid competition* from Velm, Norvane cut", "*With growing competition* from Velm, Norvane cut" */
const opensAmid = ({ items: [prep, first] }: NounAt['parsed'], root: NounPhrase): boolean =>
  prep?.type === 'prep' && first === root && (AMID.test(prep.lower) || prep.lower === 'with');

/** Who acts in the clause behind a phrase that opens the sentence, where that clause says nothing of it. */
function openedBy(parsed: NounAt['parsed'], root: NounPhrase): NounPhrase[] {
  const main = mainClause(parsed);
  return main === undefined || main.passive || main.at < parsed.items.indexOf(root) ? [] : actors(main);
}

/** "*Under Ada Quill's leadership*, Norvane has grown", "Norvane, *with headquarters* in Portugal, grows": whom that is said of. */
export function besideSubject({ parsed, np }: NounAt, prep: WordTest): NounPhrase[] {
  const { items, clauses } = parsed;
  const at = items.indexOf(rootOf(np)) - 1;
  if (!isSign(items[at], 'prep', prep)) return [];
  const name = isSign(items[at - 1], 'punct', /^,$/u) ? items[at - 2] : undefined;
  if (name?.type === 'np' && name.name !== undefined) return [rootOf(name)];
  const clause = at === 0 ? mainClause(parsed) : clauses.find((c) => c.preps.some((p) => p.np === rootOf(np)));
  return clause === undefined ? [] : actors(clause);
}
