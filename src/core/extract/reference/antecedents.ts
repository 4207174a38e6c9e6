import { kindOf } from '../kinds/kinds.ts';
import { accusedBefore, accusedHere, befallenBefore, chargedAgain, suedLikewise } from './antecedents/accused.ts';
import { besideOwner, JOINED, openingIts } from './antecedents/beside-owner.ts';
import { isAnyFirm } from './antecedents/bodies.ts';
import { followsUnread } from './antecedents/described-before.ts';
import {
  describedHere,
  isPointedAt,
  ownerPointedAt,
  pointedAtHere,
  spokenOfHere,
} from './antecedents/described-here.ts';
import { objectGoesOn, sameObject } from './antecedents/done-to-it.ts';
import { actsMeanwhile, describedSubjectBefore, itGoesOn, timedBehind } from './antecedents/goes-on.ts';
import { bearerOfName, buyerBefore } from './antecedents/makers.ts';
import { namedHere } from './antecedents/named-here.ts';
import { isWithoutSuch, officersBody } from './antecedents/officers.ts';
import { chargedWith, punishedBefore } from './antecedents/punished.ts';
import { quotedLast } from './antecedents/quoted-last.ts';
import { sameOwner } from './antecedents/same-owner.ts';
import { inSamePlace } from './antecedents/same-place.ts';
import { inSentencesBefore } from './antecedents/sentences-before.ts';
import { whatAShareIsIn } from './antecedents/share-in.ts';
import { subjectsTakenUp } from './antecedents/subjects-taken-up.ts';
import { thingDoneWith, thingSpokenOf, thingTold, thingToldFirst, versionGoesOn } from './antecedents/things.ts';
import { madeToDo, orderedBefore, toldToDo } from './antecedents/told-to-do.ts';
import { whatChangedHands } from './antecedents/what-changed-hands.ts';
import type { ArticleGrammar, PhraseAt } from './article-grammar.ts';
import { blockedBy, isOwner } from './blocked.ts';
import { subjectsBefore } from './named-before.ts';
import { nounKind } from './noun-kind.ts';
import { ownersInClause } from './owners-in-clause.ts';
import { type Antecedent, antecedentsFrom, NAMED_HERE, type ReferAt, SUBJECT_HERE } from './refer-at.ts';

/** The likely antecedents of a pronoun or description, in the order in which they are asked for. */

/** Entities that were spoken of before a pronoun or description, the likeliest first. */
export function* antecedents(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const blocked = blockedBy(grammar, at);
  for (const antecedent of quotedLast(grammar, at, likeliestFirst(grammar, at))) {
    const { entity } = antecedent;
    if (!blocked.has(entity) && !isWithoutSuch(at, entity) && !isOnlySource(grammar, at, antecedent)) yield antecedent;
  }
}

function* likeliestFirst(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  const owner = isOwner(at);
  const isIt = at.np.pronoun === 'it';
  if (owner && (yield* whoseItIs(grammar, at))) return;
  yield* whatChangedHands(grammar, at);
  yield* antecedentsFrom(whatAShareIsIn(grammar, at), 'what a share was told to be in before');
  if (yield* whoIsCharged(grammar, at)) return;
  if (isIt && (yield* whoActsInSentence(grammar, at))) return;
  yield* openingIts(at);
  yield* inSamePlace(grammar, at);
  yield* describedHere(grammar, at);
  if (isPointedAt(at)) yield* pointedAtHere(grammar, at);
  if (owner) yield* ownerPointedAt(at);
  yield* itGoesOn(at);
  if (isIt && (yield* toWhomItIsDone(grammar, at))) return;
  yield* antecedentsFrom(subjectsBefore(grammar, at.parsed, at.np), SUBJECT_HERE);
  yield* actsMeanwhile(at);
  if (yield* spokenOfHere(grammar, at)) return;
  if (isIt) yield* whatWasToldOf(grammar, at);
  yield* subjectsTakenUp(grammar, at);
  if (followsUnread(grammar, at)) return;
  yield* thingSpokenOf(grammar, at);
  yield* antecedentsFrom(namedHere(grammar, at), NAMED_HERE);
  yield* inSentencesBefore(grammar, at);
}

/** Whose a thing is, by who stands beside it. Returns whether the clause tells it, so that nobody else may be meant. */
function* whoseItIs(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  yield* sameOwner(at);
  if (at.np.pronoun !== undefined) yield* besideOwner(grammar, at);
  return yield* ownersInClause(grammar, at);
}

/** Whom somebody charges or does harm to. Returns whether one charge follows another, so that nobody else is meant. */
function* whoIsCharged(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  const isIt = at.np.pronoun === 'it';
  yield* antecedentsFrom(accusedBefore(grammar, at), 'who answers the charge');
  yield* antecedentsFrom(accusedHere(grammar, at), 'to whom the deed is done that goes with the charge');
  yield* antecedentsFrom(befallenBefore(grammar, at), 'whom the same befell before');
  yield* antecedentsFrom(suedLikewise(grammar, at), 'against whom another acts in the same sentence');
  if (isIt) yield* objectGoesOn(grammar, at);
  const charged = isIt || isAnyFirm(at) ? chargedAgain(grammar, at) : undefined;
  if (charged === undefined) return false;
  yield* antecedentsFrom(charged, 'who is charged in the sentence before');
  return true;
}

/** "it": who acts in the same sentence. Returns whether that is a thing without a name, so that nobody else is meant. */
function* whoActsInSentence(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  yield* describedSubjectBefore(grammar, at);
  if (versionGoesOn(at) || (yield* thingToldFirst(grammar, at))) return true;
  yield* madeToDo(grammar, at);
  yield* toldToDo(at);
  yield* antecedentsFrom(bearerOfName(grammar, at), 'whose name the thing bears');
  yield* timedBehind(at);
  return false;
}

/** "it": to whom the same sentence tells that something is done. Returns whether that is a charge, so that nobody else is meant. */
function* toWhomItIsDone(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent, boolean> {
  yield* sameObject(grammar, at);
  yield* antecedentsFrom(punishedBefore(grammar, at), 'who is punished for it');
  if (yield* chargedWith(grammar, at)) return true;
  yield* antecedentsFrom(buyerBefore(grammar, at), 'whose purchase it is compared with');
  return false;
}

/** "it": what the sentence before told of, or whose officer speaks. */
function* whatWasToldOf(grammar: ArticleGrammar, at: ReferAt): Generator<Antecedent> {
  yield* antecedentsFrom(orderedBefore(grammar, at), 'whom the sentence before orders to do something');
  yield* antecedentsFrom(thingDoneWith(grammar, at), 'what the sentence before did something with');
  yield* antecedentsFrom(thingTold(grammar, at), 'the thing that the sentence before told of');
  yield* antecedentsFrom(officersBody(grammar, at), 'whose officer says so');
}

/** An outlet only reports: "the newspaper" is one that was named; "it" and "the company" are not. */
const isOnlySource = ({ rulebook }: ArticleGrammar, { np }: PhraseAt, { entity, how }: Antecedent): boolean =>
  kindOf(entity) === 'publication' &&
  (np.pronoun !== undefined || nounKind(np, rulebook) !== 'publication') &&
  how !== JOINED &&
  (np.pronoun !== 'it' || how !== SUBJECT_HERE);
