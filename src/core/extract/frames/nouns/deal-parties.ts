import { listed } from '../../../rules/word-lists.ts';
import { fitsKinds } from '../../kinds/kinds.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { denote, denoteOne } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { actors, patients } from '../../sides.ts';
import type { NounAt } from './noun-victims.ts';

/** Whose deal it is where neither an owner nor a light verb tells: what the phrase stands in or beside does. */

/** Who acts in the clause that "on", "with" or "after" the bare act is told of. */
export function partyOfHeadline({ grammar, parsed, rulebook, np }: NounAt, kinds: readonly string[]): Denoted[] {
  if (np.det !== 'none' || np.mods.length !== 1 || phrasesAfter(parsed, np).some((p) => PARTY.test(p.prep))) return [];
  const { status } = rulebook.lexicon;
  const clause = parsed.clauses.find(
    (c) =>
      c.preps.some((p) => UPON.test(p.prep) && rootOf(p.np) === rootOf(np)) &&
      // "Osker downgrades Velm following Norvane acquisition": of whom that is told is not the one who acts.
      c.object?.name === undefined &&
      !c.verb.lemmas.some((l) => status.onlooks.has(l) || status.sayVerbs.has(l)),
  );
  return clause?.subject?.name === undefined
    ? []
    : denoteOne(grammar, { parsed, np: clause.subject }, { kinds, refer: false }).filter((d) =>
        fitsKinds(d.entity, kinds),
      );
}

const UPON = /^(?:on|with|after|from|through|via|following|by)$/u;
const PARTY = /^(?:with|between|by|of|from|to)$/u;

const FOUNDS = listed('verbs of founding and running');

/** Who founds, owns or pays for what the noun stands beside and says to be a venture. */
export function foundersBeside({ parsed, np }: NounAt): NounPhrase[] {
  if (np.parent?.as !== 'apposed') return [];
  const thing = rootOf(np);
  return parsed.clauses
    .filter((c) => c.verb.lemmas.some((l) => FOUNDS.test(l)))
    .filter(
      (c) =>
        patients(c).includes(thing) ||
        (!c.passive && c.preps.some((p) => /^(?:in|to)$/u.test(p.prep) && p.np === thing)),
    )
    .flatMap(actors);
}

/** Who acquires what the noun stands behind "of" for. */
export function acquirers(at: NounAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, np } = at;
  const place = parsed.items.indexOf(rootOf(np));
  const [act, of] = parsed.items.slice(Math.max(0, place - 2), place);
  if (act?.type !== 'np' || of?.type !== 'prep' || of.lower !== 'of' || !BUYING.test(act.plainNoun ?? '')) return [];
  if (act.possessor !== undefined) return denoteOne(grammar, { parsed, np: act.possessor }, { kinds });
  const by = phrasesAfter(parsed, act).filter((p) => p.prep === 'by');
  const doing = by.length > 0 ? [] : parsed.clauses.filter((c) => c.object === act && !c.passive);
  return [...by.map((p) => p.np), ...doing.flatMap(actors)].flatMap((one) =>
    denote(grammar, { parsed, np: one }, { kinds, not: [np] }),
  );
}

const BUYING = /^(?:acquisition|purchase)$/u;
