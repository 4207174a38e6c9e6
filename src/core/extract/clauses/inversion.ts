import { listed } from '../../rules/word-lists.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { isSay, isSign, lemmaFits } from './items.ts';

/** Word order turned round: the subject behind its verb, what is said before the verb of saying. */

/** "Joining the round were A and B": who is named behind "were" does what opens the sentence. */
export function invertOpening({ items, clauses }: Build): void {
  const at = items.findIndex((item) => item.type !== 'adv');
  const opening = clauses.get(at);
  const be = [...clauses.values()].find((c) => c.at > at);
  if (opening?.verb.form !== 'ing' || be?.verb.copula !== true || be.object?.name === undefined) return;
  if (items.slice(at + 1, be.at).some((item) => isSign(item, 'punct'))) return;
  const done = items[at + 1];
  if (done?.type === 'np' && done !== be.object) opening.object = done;
  opening.subject = be.object;
  opening.said = undefined;
  be.governor = undefined;
  be.subject = be.object;
  be.object = undefined;
}

/** "Also put on the list were A and B", "Added to it was A": what is done to whoever is named behind "were" opens the sentence. */
export function invertDone({ items, clauses }: Build): void {
  const at = items.findIndex((item) => item.type !== 'adv');
  const opening = clauses.get(at);
  const be = [...clauses.values()].find((c) => c.at > at);
  if (opening?.passive !== true || be?.verb.copula !== true || be.object?.name === undefined) return;
  if (!lemmaFits(opening.verb, LISTS)) return;
  const between = items.slice(at + 1, be.at);
  if (between.length % 2 === 1 || !between.every((item, i) => item.type === (i % 2 === 0 ? 'prep' : 'np'))) return;
  opening.subject = be.object;
  be.subject = be.object;
  be.object = undefined;
}

const LISTS = listed('verbs of taking into a list or out of it');

const PLACES = /^(?:at|inside|within|behind|beneath|underneath)$/u;

/** "At the heart of Quillbee is Tern-2", "Inside the phone sits the chip": what is there stands behind the verb. */
export function invertPlace({ items, clauses }: Build): void {
  const at = items.findIndex((item) => item.type === 'vg');
  const be = clauses.get(at);
  if (be === undefined || !isSign(items[0], 'prep', PLACES) || be.passive || be.verb.form !== 'finite') return;
  const place = items.slice(0, at);
  if (place.length % 2 === 1 || !be.verb.lemmas.some((l) => /^(?:be|sit|lie)$/u.test(l))) return;
  const behind = place.flatMap((item, i) => {
    const np = place[i + 1];
    return isSign(item, 'prep') && np?.type === 'np' ? [{ prep: item.lower, np }] : [];
  });
  if (behind.length !== place.length / 2 || !isNamed(be.object)) return;
  be.subject = be.object;
  be.object = undefined;
  be.preps.unshift(...behind);
}

/** "*Fresh* from Norvane comes Quillbee", "From Norvane comes Quillbee": what comes stands behind the verb. */
export function invertSource({ items, clauses }: Build): void {
  const from = isSign(items[0], 'adj') ? 1 : 0;
  const [prep, np] = items.slice(from, from + 2);
  const clause = clauses.get(from + 2);
  if (clause === undefined || !isSign(prep, 'prep', /^from$/u) || np?.type !== 'np' || np.name === undefined) return;
  if (clause.verb.form !== 'finite' || !lemmaFits(clause.verb, COMES) || !isNamed(clause.object)) return;
  clause.subject = clause.object;
  clause.object = undefined;
  clause.preps.unshift({ prep: prep.lower, np });
}

const COMES = /^(?:come|arrive|emerge)$/u;

/** "the Tern-2 chip", "an updated Quillbee" */
const isNamed = (np: NounPhrase | undefined): boolean =>
  np !== undefined && (np.name !== undefined || np.softName !== undefined || np.mods.length > 0);

/** `…," said Ada Quill`: the subject behind a verb of saying, which is its object no longer. */
export function takeSubjectBehind(build: Build, at: number): NounPhrase | undefined {
  const clause = build.clauses.get(at) as Clause;
  const { sayVerbs } = build.rulebook.lexicon.status;
  // "bans chips, *tells Velm* to stop": whom one tells stands behind, and never who does.
  if (!isSay(clause.verb, sayVerbs) || clause.verb.lemmas.includes('tell') || clause.object === undefined)
    return undefined;
  const subject = clause.object;
  clause.object = undefined;
  return subject;
}

/** `"…," he said`: what stands before the verb of saying is what is said. */
export function quoteTrailing(build: Build): void {
  const all = [...build.clauses.values()];
  for (const clause of all) {
    if (!saysNothing(build, clause)) continue;
    const start = startOf(build, clause);
    if (!isSign(build.items[start - 1], 'punct', /^[,"”’?!]$/u)) continue;
    // "After a letter questioned it, Norvane responded with a change": when it did, and not what it said.
    if (isSign(build.items[0], 'prep', /^(?:after|before|since|until)$/u)) continue;
    // "Norvane, founded by A, will grow, B said": what is put in is not what B says.
    const main = all.find(
      (c) =>
        c.at < start &&
        c.verb.form === 'finite' &&
        c.governor === undefined &&
        !c.relative &&
        !(build.reduced.has(c.at) && isSign(build.items[c.at - 1], 'punct', /^[,(—–]$/u)),
    );
    if (main !== undefined) clause.said = main;
  }
}

/** "Velm, *Norvane says*, stole its videos": what stands around those who say it is what is said. */
export function quoteAround({ items, clauses, rulebook }: Build): void {
  const all = [...clauses.values()];
  for (const clause of all) {
    const { subject, verb } = clause;
    const start = subject === undefined ? -1 : items.indexOf(subject);
    const says = verb.form === 'finite' && isSay(verb, rulebook.lexicon.status.sayVerbs);
    if (!says || clause.said !== undefined || clause.object !== undefined || start !== clause.at - 1) continue;
    if (!isSign(items[start - 1], 'punct', /^,$/u) || items[start - 2]?.type !== 'np') continue;
    const around = all.find((c) => c.at > clause.at && c.verb.form === 'finite');
    if (around?.subject === undefined || around.governor !== undefined || around.relative) continue;
    const before = items.indexOf(around.subject);
    if (before >= 0 && before < start && around.subject !== subject) clause.said = around;
  }
}

const saysNothing = ({ rulebook }: Build, { said, object, verb }: Clause): boolean =>
  said === undefined &&
  // "…," she told reporters
  (object === undefined || verb.lemmas.includes('tell')) &&
  verb.form === 'finite' &&
  (isSay(verb, rulebook.lexicon.status.sayVerbs) || lemmaFits(verb, RULES));

/** "Norvane must pay, the court *ruled*" */
const RULES = listed('verbs of ruling');

/** The index of the subject or verb, whichever stands first. */
const startOf = ({ items }: Build, { at, subject }: Clause): number =>
  subject === undefined ? at : Math.min(at, Math.max(0, items.indexOf(subject)));
