import type { Frame } from '../../../rules/rulebook.ts';
import { listed } from '../../../rules/word-lists.ts';
import type { MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { fitsKinds } from '../../kinds/kinds.ts';
import type { Parsed } from '../../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { mainClause } from '../../reference/clause-of.ts';
import { denote } from '../../reference/denote.ts';
import { phrasesAfter } from '../../reference/phrases-after.ts';
import { modifiers } from '../../sides.ts';
import { speaksOfWrong } from '../wrongs.ts';

/** Whom a noun of action befalls that does not stand behind the noun itself. */

export interface NounAt extends MatchAt {
  readonly np: NounPhrase;
  readonly frame: Frame;
  /** The verb that has the noun for its object and lends it its subject. */
  readonly light?: Clause | undefined;
}

/** "A was hit by sanctions": the clause that says so. */
export function strickenBy({ parsed, np }: NounAt): Clause | undefined {
  return parsed.clauses.find(
    (c) =>
      c.passive &&
      BEFALLS.test(c.verb.lemmas[0] ?? '') &&
      c.preps.some((p) => p.prep === 'by' && rootOf(p.np) === rootOf(np)),
  );
}

const BEFALLS = listed('verbs of what befalls somebody');

/** "*Norvane's* appeal against a fine", "*Norvane* lost a battle over a fine": who fights it. */
export function fighters({ parsed, np }: NounAt): NounPhrase[] {
  const root = rootOf(np);
  const fights = parsed.phrases.filter(
    (fight) =>
      FIGHT.test(fight.plainNoun ?? '') &&
      phrasesAfter(parsed, fight).some(
        (p, k) => k === 0 && /^(?:against|over|to|of)$/u.test(p.prep) && rootOf(p.np) === root,
      ),
  );
  return fights.flatMap((fight) => {
    const clause = parsed.clauses.find((c) => c.object === fight && !c.passive);
    const fighter = fight.possessor ?? (clause?.verb.lemmas.some((l) => FIGHTS.test(l)) ? clause.subject : undefined);
    return fighter === undefined ? [] : [fighter];
  });
}

const FIGHT = listed('nouns of fighting a penalty');
const FIGHTS = listed('verbs of going through a fight');

/** "A was hit by sanctions": whom the noun of action befalls. */
export function victims(at: NounAt): NounPhrase[] {
  const { parsed, np } = at;
  const root = rootOf(np);
  const clause = strickenBy(at);
  // "despite curbs on sales to Tavland": those are on another.
  const after = phrasesAfter(parsed, np).some((p) => /^(?:on|against)$/u.test(p.prep))
    ? undefined
    : parsed.clauses.find((c) =>
        c.preps.some((p) => /^(?:following|despite|amid|under|after)$/u.test(p.prep) && p.np === root),
      );
  // "is subject to A's sanctions", "is cooperating with A's inquiry"
  const bound = parsed.clauses.find(
    (c) =>
      c.preps.some((p) => /^(?:to|with)$/u.test(p.prep) && p.np === root) &&
      (/^(?:subject)$/u.test(c.object?.noun ?? '') || c.verb.lemmas.includes('cooperate')),
  );
  // "faces A's curbs", "has dodged A's sanctions"
  const facing = parsed.clauses.find(
    (c) => !c.passive && c.object === root && c.verb.lemmas.some((l) => BEARS.test(l)),
  );
  // "India may tax steel after Trump's tariffs", "plants in Mexico that tariffs could hit": of a land only what it bears itself.
  const ofLands = at.frame.objectKinds.every((kind) => kind === 'government');
  const told = clause ?? bound ?? facing ?? (ofLands ? undefined : after);
  if (ofLands && told?.subject?.name === undefined) return [];
  return told?.subject === undefined || (told === clause && isSpared(told)) ? [] : [told.subject];
}

/** "was not affected by tariffs", "does not expect to be hit by them" */
const isSpared = ({ verb, governor }: Clause): boolean => verb.negated || governor?.clause?.verb.negated === true;

const BEARS = listed('verbs of bearing or evading');

/** "A did so at the request of B": the subject of the clause that says on whose word. */
export function obeying({ parsed, np }: NounAt): NounPhrase[] {
  const clause = parsed.clauses.find((c) =>
    c.preps.some((p) => /^(?:at|under|on|after|following|by|amid)$/u.test(p.prep) && p.np === rootOf(np)),
  );
  return clause?.subject === undefined || clause.passive ? [] : [clause.subject];
}

/** "A is the target of an investigation", "A is at the centre of a probe": the subject of the predicate before "of". */
export function targets({ grammar, parsed, np }: NounAt, kinds: readonly string[]): Denoted[] {
  const root = rootOf(np);
  const clause = parsed.clauses.find(
    (c) =>
      c.verb.copula &&
      (TARGET.test(c.object?.plainNoun ?? '') ||
        c.preps.some((p) => /^(?:at|on)$/u.test(p.prep) && isMidst(parsed, p.np))) &&
      c.preps.some((p) => p.prep === 'of' && rootOf(p.np) === root),
  );
  const target = clause?.subject ?? describedTarget(parsed, root);
  return target === undefined ? [] : denote(grammar, { parsed, np: target }, { kinds });
}

/** "Norvane, *the target* of an inquiry": whom the description before "of" stands beside. */
function describedTarget({ items }: Parsed, root: NounPhrase): NounPhrase | undefined {
  const at = items.indexOf(root);
  const target = items[at - 2];
  const described =
    isSign(items[at - 1], 'prep', /^of$/u) &&
    target?.type === 'np' &&
    target.parent?.as === 'apposed' &&
    TARGET.test(target.plainNoun ?? '');
  return described ? target.parent?.np : undefined;
}

/** "the centre of", "the receiving end of" */
const isMidst = ({ words }: Parsed, { plainNoun, first, last }: NounPhrase): boolean =>
  CENTRE.test(plainNoun ?? '') ||
  (plainNoun === 'end' && words.slice(first, last).some((w) => /^(?:receiving|sharp|wrong)$/u.test(w.lower)));

const CENTRE = listed('what a thing is in the middle of');

const TARGET = listed('whom something is against');

/** "A is under investigation", "A is locked in a race": the subject of the clause. */
export function underIt({ grammar, parsed, np }: NounAt, prep: string, kinds: readonly string[]): Denoted[] {
  const clause = parsed.clauses.find(
    (c) =>
      c.preps.some((p) => p.prep === prep && p.np === rootOf(np)) &&
      (prep !== 'in' || c.verb.lemmas.some((l) => IS_IN.test(l))),
  );
  if (clause === undefined) {
    // "*Under scrutiny* from B, A offered": who then acts.
    const acts = opensSentence(parsed, prep, np) ? mainClause(parsed)?.subject : setBeside(parsed, prep, np);
    return acts === undefined ? [] : denote(grammar, { parsed, np: acts }, { kinds });
  }
  // "puts Norvane in competition with": whom it puts there.
  const puts = !clause.passive && clause.verb.lemmas.some((l) => PUTS.test(l));
  const engaged = puts ? clause.object : clause.subject;
  // "was involved in *Tavland* cases against B": they are Tavland's.
  if (prep === 'in' && modifiers({ grammar, parsed }, np).some((d) => fitsKinds(d.entity, kinds))) return [];
  return engaged === undefined ? [] : denote(grammar, { parsed, np: engaged }, { kinds });
}

/** "Norvane, *already under* investigation by A, said": the name before the comma. */
function setBeside({ items }: Parsed, prep: string, np: NounPhrase): NounPhrase | undefined {
  const sign = items.indexOf(rootOf(np)) - 1;
  let k = sign - 1;
  while (isSign(items[k], 'adv')) k--;
  // "Ada Quill *of Norvane*, under investigation by A": she is.
  const before = isSign(items[k - 2], 'prep', /^(?:of|at)$/u) ? items[k - 3] : items[k - 1];
  // "Norvane, which is owned by *Velm*, under investigation by A": that may be either.
  if (isSign(items[k - 2], 'prep', /^by$/u)) return undefined;
  const beside = isSign(items[sign], 'prep') && items[sign].lower === prep && isSign(items[k], 'punct', /^[,(—–]$/u);
  return beside && before?.type === 'np' && before.name !== undefined ? rootOf(before) : undefined;
}

const PUTS = listed('verbs of putting into');

const IS_IN = listed('verbs of being in a struggle');

const opensSentence = ({ items }: Parsed, prep: string, np: NounPhrase): boolean =>
  isSign(items[0], 'prep') && items[0].lower === prep && items[1] === rootOf(np);

/** "the claim that A stole its code", "the claim by B that A did": who is said to have done it. */
export function accused(at: NounAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, np, frame, rulebook } = at;
  const that = behindAuthor(parsed.items, parsed.items.indexOf(np) + 1);
  const [sign, subject, verb, next] = parsed.items.slice(that);
  if (!(sign?.type === 'sub' || sign?.type === 'rel') || sign.lower !== 'that') return [];
  if (subject?.type !== 'np' || verb?.type !== 'vg') return [];
  // "the claim that Norvane made": what it is a claim of is left open.
  if (next === undefined || next.type === 'punct' || next.type === 'vg') return [];
  const clause = parsed.clauses.find((c) => c.verb === verb && !c.passive);
  if (clause === undefined || (frame.needsWrong && !speaksOfWrong(clause, { parsed, rulebook }))) return [];
  return denote(grammar, { parsed, np: subject }, { kinds, not: [np] });
}

/** The index behind "by A", "from A" at `i`, or `i`. */
function behindAuthor(items: NounAt['parsed']['items'], i: number): number {
  const [by, np] = items.slice(i, i + 2);
  return by?.type === 'prep' && /^(?:by|from)$/u.test(by.lower) && np?.type === 'np' ? i + 2 : i;
}
