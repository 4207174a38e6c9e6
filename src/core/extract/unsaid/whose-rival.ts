import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, rootOf } from '../phrases.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { clauseOf } from '../reference/clause-of.ts';
import { denoteOne } from '../reference/denote.ts';
import { isHouse } from '../reference/market-voices.ts';
import { mentionsIn } from '../reference/named-before.ts';
import { describesOne } from '../reference/noun-kind.ts';
import { bearing } from './bearer.ts';
import { mainOfTitle } from './firm-of-article.ts';
import { passedOnTo, subjectBefore } from './main-firm.ts';
import { isTold } from './main-subject.ts';
import { protagonist } from './raiser.ts';
import { isByTheWay, topic } from './topic.ts';

/** Whose rival somebody is: "Rival Norvane fell", "players in the field, such as Norvane". */

/** "Rival Norvane fell.", "players in the field, such as Norvane": of the company that the article is about. */
export const whoseRival = (at: MatchAt, np: NounPhrase): Denoted[] =>
  np.det === 'none' || np.examples.length > 0 || isOneRival(np) ? rivalled(at, np) : [];

/** "Velm, a Portuguese rival backed by Osker," */
export const isOneRival = (np: NounPhrase): boolean =>
  np.det === 'indef' && np.parent?.as === 'apposed' && np.parent.np.name !== undefined;

/** The company that the article is about, else a sure one that it speaks of here. */
function rivalled(at: MatchAt, np: NounPhrase): Denoted[] {
  const bearers = bearing(at, np);
  const served = whoseClient(at).filter((d) => !bearers.includes(d.entity));
  if (served.length > 0) return served;
  const about = protagonist(at, bearers);
  const main = about.length > 0 ? about : mainOfTitle(at, bearers);
  const acting = main.length > 0 ? describedActor(at, np) : undefined;
  if (acting !== undefined) return acting.filter((d) => !bearers.includes(d.entity));
  const passed = main.length > 0 ? passedOnTo(at, main).filter((d) => !bearers.includes(d.entity)) : [];
  // "The lobby Velm said": what rivals a firm is a firm.
  if (passed.some((d) => bearers.every((e) => kindOf(e) === kindOf(d.entity)))) return passed;
  // "Players such as Tarn", in a note by a house of analysts, play against others than it.
  const houses = bearers.some((entity) => isHouse(at.grammar, entity));
  if (main.length > 0) return main.filter((d) => houses || !isHouse(at.grammar, d.entity));
  // "Velm thinks it bodes well for rival Norvane": whoever looks on is no rival.
  if (at.parsed.clauses.some((c) => c.preps.some((p) => p.np === np) && c.verb.lemmas.some((l) => BODES.test(l))))
    return [];
  const passing = isOfUnnamed(at);
  return topic(at, np).filter(
    (d) => !bearers.includes(d.entity) && isTold(d.entity) && isToldNear(at, d.entity) && !(passing && isByTheWay(d)),
  );
}

const BODES = listed('verbs of boding');

/** "*A startup* raises money from Velm. Rival Tarn": the sentence before is about a firm without a name, and not about one that it names. */
function isOfUnnamed({ grammar, parsed, rulebook }: MatchAt): boolean {
  const { name, noun = '', plainNoun = '' } = subjectBefore(grammar, parsed)?.np ?? {};
  const { kindNouns } = rulebook.lexicon;
  return name === undefined && [noun, plainNoun].some((n) => kindNouns.get(n) === 'company');
}

/** "Velm, *its* largest client, is leaving. Rivals such as Tarn": whose client the sentence before is about. */
function whoseClient({ grammar, parsed }: MatchAt): Denoted[] {
  const before = subjectBefore(grammar, parsed);
  const role = before?.np.apposed.find((one) => CLIENT.test(one.plainNoun ?? ''));
  if (before === undefined || role?.possessor === undefined) return [];
  return denoteOne(grammar, { parsed: before.parsed, np: role.possessor }, { kinds: ['company'] });
}

const CLIENT = listed('what a firm has and does not rival');

/** "Norvane fell. Velm rose.\n\nRival Tarn": whose rival opens a paragraph cannot be told from what one before the last says. */
function isToldNear({ grammar, parsed }: MatchAt, entity: Entity): boolean {
  const before = grammar.parsed[parsed.index - 1];
  const farther = grammar.parsed[parsed.index - 2];
  const names = (one: Parsed | undefined) => one !== undefined && mentionsIn(grammar, one).includes(entity);
  if (names(parsed) || names(before)) return true;
  // "Norvane fell. It closed plants. Rival Tarn": the text goes on about it.
  const subject = subjectBefore(grammar, parsed)?.np;
  if (subject?.pronoun !== undefined || (subject !== undefined && describesOne(subject, grammar.rulebook, ['company'])))
    return true;
  return farther?.sentence.line === parsed.sentence.line && names(farther);
}

/** "*The former monopoly* draws interest from rival Norvane": whoever acts by a description, even if it is not known who. */
function describedActor({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): Denoted[] | undefined {
  const subject = clauseOf(parsed, np)?.subject;
  if (subject === undefined || subject === rootOf(np) || !describesOne(subject, rulebook, ['company']))
    return undefined;
  return denoteOne(grammar, { parsed, np: subject }, { kinds: ['company'] });
}
