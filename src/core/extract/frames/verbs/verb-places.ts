import { listed } from '../../../rules/word-lists.ts';
import type { ArgumentAt, MatchAt } from '../../candidates.ts';
import type { Clause } from '../../clauses/clause.ts';
import { isSign } from '../../clauses/items.ts';
import { type NounPhrase, namesPerson, rootOf } from '../../phrases.ts';
import type { Denoted } from '../../reference/article-grammar.ts';
import { bodyBeside, postLeft } from '../../reference/body-beside.ts';
import { includedIn } from '../../reference/clause-of.ts';
import { denoteOne } from '../../reference/denote.ts';
import { actors } from '../../sides.ts';
import { spanOf } from '../../spans.ts';

/** Sides of a verb that stand apart from it: those who are named as having done it, the firm of whoever sues as a former head. */

/** "Firms *that invested in the round* include A": who did it, the clause around tells. */
export function actorsIncluded({ parsed, clause, rulebook }: ArgumentAt): NounPhrase[] {
  if (!clause.relative) return [];
  return actors(clause)
    .filter((np) => np.name === undefined && np.plural)
    .flatMap((np) => includedIn(parsed, np, rulebook.lexicon) ?? []);
}

/** "*With A supplying the chips*, B built", "B built it, with A supplying the chips": the subject of the clause around. */
export function actsBeside({ parsed, clause }: ArgumentAt): NounPhrase[] {
  const { items, clauses } = parsed;
  const own = clause.subject === undefined ? -1 : items.indexOf(rootOf(clause.subject));
  if (clause.verb.form !== 'ing' || !isSign(items[own - 1], 'prep', /^with$/u)) return [];
  const main = clauses.filter((c) => c.verb.form === 'finite' && !c.relative && c.subject !== undefined);
  const around =
    own === 1
      ? main.find((c) => c.at > clause.at)
      : isSign(items[own - 2], 'punct')
        ? main.findLast((c) => c.at < clause.at)
        : undefined;
  return around?.subject === undefined ? [] : [around.subject];
}

/** "*At the helm of A*, she led": the body, for the clause that this opens. */
export function helmOf({ parsed: { items, clauses }, clause }: ArgumentAt): NounPhrase[] {
  const [at, helm, of, body] = items;
  const opens =
    isSign(at, 'prep', /^at$/u) && helm?.type === 'np' && helm.plainNoun === 'helm' && isSign(of, 'prep', /^of$/u);
  const main = clauses.find((c) => c.verb.form === 'finite');
  return opens && main === clause && body?.type === 'np' ? [body] : [];
}

/** "A *makes the modems* that go into", "A *inked a deal* that puts": who makes or signs what the clause is said of. */
export function doersOf({ parsed: { clauses }, clause }: ArgumentAt): NounPhrase[] {
  const { subject } = clause;
  if (subject === undefined || subject.name !== undefined || clause.passive) return [];
  return clauses
    .filter((c) => c.at < clause.at && !c.passive && c.object === subject && c.verb.lemmas.some((l) => DOES.test(l)))
    .flatMap((c) => actors(c));
}

const DOES = listed('verbs of making or signing');

/** "capped the fees that *A* can charge", "limits what *A* may sell": who may do what has bounds. */
export function permitted({
  parsed: { clauses, words },
  clause: { at, object, preps, verb },
}: ArgumentAt): NounPhrase[] {
  const bounded = [object, ...preps.filter((p) => p.prep === 'of').map((p) => p.np)].filter((np) => np !== undefined);
  const isWhat = (np: NounPhrase | undefined) => words[verb.last]?.lower === 'what' && np?.first === verb.last + 1;
  return clauses
    .filter((c) => c.at > at && !c.passive && MAY.test(c.verb.modal ?? ''))
    .filter((c) => (c.object !== undefined && bounded.includes(c.object)) || isWhat(c.subject))
    .flatMap((c) => actors(c));
}

const MAY = /^(?:can|may|could|might)$/u;

/** "is *in talks with A* to raise": who may give the money. */
export function talkedWith({ clause }: ArgumentAt): NounPhrase[] {
  const above = clause.governor?.via === 'inf' ? clause.governor.clause : undefined;
  const talks = above?.preps.some((p) => p.prep === 'in' && TALKS.test(p.np.plainNoun ?? ''));
  return talks ? (above?.preps.filter((p) => p.prep === 'with').map((p) => p.np) ?? []) : [];
}

const TALKS = listed('nouns of talks');

/** "its *former* marketing chief Ada Quill filed a lawsuit": the body that somebody has left; who acts for it still sues for it. */
export function formerBody(at: ArgumentAt, kinds: readonly string[]): Denoted[] {
  const { grammar, parsed, clause } = at;
  return actors(clause).flatMap((np) => {
    const left = postLeft(parsed, np);
    if (left === undefined) return [];
    if (left.possessor !== undefined) return denoteOne(grammar, { parsed, np: left.possessor }, { kinds });
    const entity = bodyBeside(grammar, parsed, np);
    return entity === undefined
      ? []
      : [
          {
            entity,
            span: spanOf(parsed, left.first, left.last),
            steps: [`the lawsuit is taken to be against ${entity.name}, which was left`],
            trust: 0.85,
          },
        ];
  });
}

/** "Ada Quill sued, alleging she was misled": no other person stands before whom "she" could mean. */
export const isHimself = ({ parsed }: MatchAt, { pronoun, first }: NounPhrase): boolean =>
  /^s?he$/u.test(pronoun ?? '') &&
  parsed.phrases.filter((p) => p.first < first && p.name !== undefined && namesPerson(parsed.words, p)).length === 1;

/** "will pay $3 million to settle claims", "will pay a $3 million fine" */
export const isSettling = ({ verb, object, comps }: Clause): boolean =>
  verb.lemmas.includes('pay') &&
  object?.money === true &&
  (/^(?:fine|penalty)$/u.test(object.plainNoun ?? '') ||
    comps.some((c) => c.marker === 'inf' && c.clause.verb.lemmas.some((l) => SETTLES.test(l))));

const SETTLES = listed('@settle');

/** "*Norvane* uses servers leased from Velm", "trained it on chips rented from Velm": who has the use of what is told of. */
export function usersOf({ parsed, clause }: ArgumentAt): NounPhrase[] {
  const goods = clause.subject;
  if (!clause.passive || goods === undefined || goods.name !== undefined) return [];
  const using = parsed.clauses.find(
    (c) =>
      c.at < clause.at &&
      !c.passive &&
      c.verb.lemmas.some((l) => USES.test(l)) &&
      (c.object === goods || c.preps.some((p) => p.prep === 'on' && p.np === goods)),
  );
  return using === undefined ? [] : actors(using);
}

const USES = listed('verbs of having the use of');
