import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { fitsKinds, kindOf } from '../../kinds/kinds.ts';
import { tellsLand } from '../../mention.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { clauseOf } from '../../reference/clause-of.ts';
import { denoteOne } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { isBacked } from '../../unsaid/backed-rival.ts';

/** Whose a role is that names nobody, by the clause that it stands in. */

/** "loses ground to rivals such as A", "serves many trades with clients like A": whose they are, the subject tells. */
export function ofClause({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  // "to buy *Dutch* rival Velm", "faces *US* rival Velm": a land says where it is from, not whose it is.
  const isLand = (word: number) => tellsLand(parsed.words[word]?.mention);
  if (np.possessor !== undefined || !np.mods.every(isLand) || !/^(?:none|indef)$/u.test(np.det)) return [];
  // "signed a deal with Velm, a subsidiary of Tarn": whose it is is told.
  if (phrasesAfter(parsed, np)[0]?.prep === 'of') return [];
  const root = rootOf(np);
  if (joinsOthers(parsed, root)) return [];
  // "writes in Velm, a free alternative": to what, it does not say.
  if (np.parent?.as === 'apposed' && SUBSTITUTE.test(np.plainNoun ?? '')) return [];
  // "A and B are partners": of each other, or of somebody else.
  const clause = parsed.clauses.find(
    (c) =>
      !c.passive &&
      ((c.object === root && !c.verb.copula) ||
        // "A and B signed up as partners": of somebody else.
        // "Rival A, in which B holds a stake": it tells of A, and not whose rival it is.
        c.preps.some((p) => p.np === root && (p.prep !== 'as' || c.object !== undefined) && !isRelativeOf(c, root))),
  );
  // "Velm is the first customer, with two other customers, A and B": of whoever Velm is one of.
  if (clause?.verb.copula && clause.object !== root && clause.object?.plainNoun === np.plainNoun) return [];
  if (clause?.subject === undefined) {
    if (np.name === undefined && np.examples.length === 0) return [];
    const against = outdone({ grammar, parsed }, np);
    if (against.length > 0) return against;
    const beside = besideSubject({ grammar, parsed }, np);
    return beside.length > 0 ? beside : ownerBehind({ grammar, parsed }, np);
  }
  // "thinks it bodes well for rival Velm": no firm bodes.
  if (clause.subject.name === undefined && clause.verb.lemmas.some((l) => BODES.test(l))) return [];
  if (RIVAL.test(np.plainNoun ?? '') && isBacked({ parsed }, np)) return [];
  const found = denoteOne(grammar, { parsed, np: clause.subject }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
  if (found.length > 0) return found;
  // "Norvane's strategy has led to losses to rivals like A", "An outage at Norvane hit customers including A"
  const owner = clause.subject.possessor ?? atWhom(parsed, clause.subject);
  return owner === undefined
    ? []
    : denoteOne(grammar, { parsed, np: owner }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
}

/** "Norvane is leading it, *joined by backers A and B*": of what they join, and not of who leads. */
const joinsOthers = ({ clauses }: MatchAt['parsed'], np: NounPhrase): boolean =>
  clauses.some(
    (c) => c.passive && c.preps.some((p) => p.prep === 'by' && p.np === np) && c.verb.lemmas.some((l) => JOINS.test(l)),
  );

const JOINS = listed('verbs of joining a round');

/** "Velm, in which Norvane holds a stake": the clause hangs on the phrase. */
const isRelativeOf = ({ relative, subject }: Clause, np: NounPhrase): boolean =>
  relative && subject !== undefined && np.last <= subject.first;

/** "an outage *at Norvane*": where the mishap is that befell others. */
const atWhom = (parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined =>
  MISHAP.test(np.plainNoun ?? '')
    ? phrasesAfter(parsed, np).find((p) => /^(?:at|of|by|from|with)$/u.test(p.prep) && p.np.name !== undefined)?.np
    : undefined;

const MISHAP = listed('mishaps');

const BODES = listed('verbs of boding');

/** "Unlike rival Velm, Norvane", "But just like rival Velm, Norvane": no other phrase stands before. */
const isFronted = ({ items }: MatchAt['parsed'], np: NounPhrase): boolean =>
  items.slice(0, items.indexOf(np)).every((item) => item.type !== 'np' && item.type !== 'vg');

/** "Rival Velm rose, and Norvane fell": told of the rival is no more than that, and whose it is stands somewhere before. */
const isToldApart = ({ clauses }: MatchAt['parsed'], np: NounPhrase, subject: NounPhrase): boolean =>
  np.first === 0 && clauses.some((c) => c.subject === subject && c.marker === undefined && c.verb.form === 'finite');

const SUBSTITUTE = listed('substitutes');

/** "Rivals Velm and Tarn have gained on Norvane", "Rival Velm beat Norvane": the firm that the rival does it to. */
function outdone({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] {
  const clause = isRivalNoun(np) ? parsed.clauses.find((c) => c.subject === np && !c.passive) : undefined;
  const goals = [
    ...(clause?.object === undefined ? [] : [clause.object]),
    ...(clause?.preps ?? []).filter((p) => /^(?:on|against|from|behind|past|over)$/u.test(p.prep)).map((p) => p.np),
  ];
  return goals
    .filter((goal) => goal.name !== undefined)
    .flatMap((goal) => denoteOne(grammar, { parsed, np: goal }, { refer: false }))
    .filter((d) => kindOf(d.entity) === 'company');
}

const RIVAL = listed('rivals');

const isRivalNoun = (np: NounPhrase): boolean => np.moreNouns.includes('rival') || RIVAL.test(np.plainNoun ?? '');

/** "Shares of rival Velm rose after *Norvane's* report": the one firm behind the rival that has something there. */
function ownerBehind({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] {
  if (!isRivalNoun(np)) return [];
  // "Rival Velm, in which *Norvane's* arm has a stake": what is put in tells of the rival alone.
  const putIn = isSign(parsed.items[parsed.items.indexOf(np) + 1], 'punct', /^,$/u) ? asideEnd(parsed, np) : 0;
  const owners = parsed.phrases.flatMap(({ possessor }) =>
    possessor?.name !== undefined && possessor.first >= Math.max(np.last, putIn) ? [possessor] : [],
  );
  const firms = owners
    .flatMap((owner) => denoteOne(grammar, { parsed, np: owner }, { refer: false }))
    .filter((d) => kindOf(d.entity) === 'company');
  return new Set(firms.map((d) => d.entity)).size === 1 ? firms.slice(0, 1) : [];
}

/** Where the relative clause or participle between commas right behind a phrase ends, as a word; 0 if there is none. */
function asideEnd({ items }: MatchAt['parsed'], np: NounPhrase): number {
  const at = items.indexOf(np) + 2;
  const rel = items[at]?.type === 'prep' ? at + 1 : at;
  const opening = items[rel];
  const isAside = opening?.type === 'rel' || (opening?.type === 'vg' && opening.barePast);
  const end = items.findIndex((item, k) => k > rel && isSign(item, 'punct', /^,$/u));
  return isAside ? (items[end]?.last ?? 0) : 0;
}

/** "Norvane fell while rival Velm rose", "Unlike rival Velm, Norvane": whoever else acts in the sentence by name. */
function besideSubject({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] {
  const named = parsed.clauses.flatMap((c) =>
    c.subject?.name === undefined || c.subject === np || c.subject.members.length > 0 ? [] : [c.subject],
  );
  const subject = named.filter((s) => s.last <= np.first).at(-1) ?? (isFronted(parsed, np) ? named[0] : undefined);
  // "Before Norvane fell, chips by Tarn were seen by customers such as Velm as better": theirs who make the chips.
  const own = clauseOf(parsed, np)?.subject;
  const apart = own !== undefined && own !== rootOf(np) && own.name === undefined && own.pronoun === undefined;
  if (apart && !isRivalNoun(np)) return [];
  return subject === undefined || (subject.first > np.first && isToldApart(parsed, np, subject))
    ? []
    : denoteOne(grammar, { parsed, np: subject }, { refer: false })
        .filter((d) => kindOf(d.entity) === 'company')
        .map((d) => ({
          ...d,
          steps: [`whose rival it is was taken to be ${d.entity.name}, which acts here`],
          trust: 0.85,
        }));
}
