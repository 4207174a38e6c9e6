import { listed } from '../../../rules/word-lists.ts';
import type { Entity } from '../../entity.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { isOfOtherField } from '../agency-field.ts';
import { agrees } from '../agreement.ts';
import { accusedHere } from '../antecedents/accused.ts';
import type { ArticleGrammar } from '../article-grammar.ts';
import {
  CHATBOT,
  DEVICE,
  isCalled,
  isGroup,
  isNoChatbot,
  isNoDevice,
  isOfOtherTrade,
  isToldAsPart,
  speaksOfGroups,
} from '../descriptions.ts';
import { anotherIsAtHome, isAtHome, isOneOfTwoHomes, mayBeOf } from '../homes.ts';
import { mostNamed } from '../main-body.ts';
import { givesMoney, isGivenMoney } from '../named-before.ts';
import { isCountry } from '../nationality.ts';
import { isRunByFirm } from '../noun-kind.ts';
import { canBeMeant } from '../refer-at.ts';
import { isNarrowed } from './brings-up-itself.ts';
import { type Description, STARTUP } from './description.ts';
import { isFederal, isFederation } from './federation.ts';
import { heldInOffice } from './in-office.ts';
import { isInvestor, putsIn } from './investors.ts';
import { isOfOtherPart, isOfOtherState, opensElsewhere } from './other-land.ts';
import { isNotElected } from './parties.ts';
import { isTheBank } from './the-bank.ts';

/** Whether anything keeps an entity from being what the description speaks of. */
export const isMisfit = (description: Description, entity: Entity): boolean =>
  MISFITS.some((misfit) => misfit(description, entity));

const MISFITS: readonly ((description: Description, entity: Entity) => boolean)[] = [
  // "the developer of Quillbee" is not Quillbee.
  ({ own }, entity) => own.includes(entity),
  ({ wanted }, entity) => !canBeMeant(entity, wanted),
  // "the antitrust authority" is no office for data.
  (at, entity) => kindOf(entity) === 'government' && isOfOtherField(at, entity),
  // "Prosecutors" are of a land or its justice, and of no commission.
  ({ np }, entity) =>
    np.plainNoun === 'prosecutor' &&
    kindOf(entity) === 'government' &&
    !isCountry(entity) &&
    !entity.place &&
    /\b(?:Commission|Authority|Agency|Board|Bank|Reserve)\b/u.test(entity.known?.name ?? entity.name),
  // "The executive" is no president of a land.
  ({ grammar, np }, entity) => OF_BUSINESS.test(np.plainNoun ?? '') && heldInOffice(grammar).has(entity),
  // "the Italian firm" is none of Spain.
  ({ grammar, country, agency }, entity) =>
    country !== undefined && agency === undefined && !mayBeOf(grammar, entity, country),
  ({ grammar, parsed, country, agency }, entity) =>
    country !== undefined && agency === undefined && isOneOfTwoHomes(grammar, parsed, entity, country),
  // "the Danish marketplace" is no thing of which no land is told: rather the firm that runs it.
  ({ grammar, np, country }, entity) =>
    country !== undefined && entity.known === undefined && isRunByFirm(np) && !isAtHome(grammar, entity, country),
  // "the Danish firm" is none of which no land is told, where a Danish one was named right before.
  ({ grammar, parsed, np, wanted, country, called }, entity) =>
    country !== undefined &&
    !country.byTown &&
    anotherIsAtHome(
      grammar,
      { parsed, np },
      {
        entity,
        home: country,
        fits: (e) => wanted.includes(kindOf(e)) && agrees(np, e) && called?.has(e) !== false,
      },
    ),
  // "Velm invested in it. Existing backers took part. *The company*": none that puts money in.
  ({ grammar, parsed, np }, entity) =>
    /^(?:firm|company|startup)$/u.test(np.noun ?? '') && putsIn(grammar, parsed, entity),
  // "the European investor" is no firm of Asia.
  ({ grammar, parsed, np }, entity) => isOfOtherPart(grammar, { parsed, np }, entity),
  // "the court" is none but a court.
  (description, entity) => !isTheBank(description, entity) && !agrees(description.np, entity),
  // "the administration" is no department or court of it, not even the Department of Government Efficiency.
  ({ np }, entity) =>
    np.plainNoun === 'administration' &&
    !isCountry(entity) &&
    !/\badministration\b|^(?:the )?white house$|\bgovernment$/iu.test(entity.name),
  // "the federal government" is none but that of a federation.
  ({ parsed, np }, entity) => isFederal({ parsed, np }) && !isFederation(entity),
  // "The Massachusetts Democrat" is no president.
  ({ grammar, np }, entity) => isNotElected(grammar, entity, np.plainNoun),
  // "In Paris, the government" is that of the land spoken of there.
  ({ parsed, np }, entity) =>
    (np.noun === 'government' || (np.plural && OFFICIALS.test(np.plainNoun ?? ''))) && opensElsewhere(parsed, entity),
  // "the tech giant" is nobody of whom the article tells nothing.
  (_, entity) => entity.votes.length === 0 && entity.mentions.length < 2,
  // "the carmaker" is no chipmaker.
  ({ grammar, np }, entity) => isOfOtherTrade(grammar, np, entity),
  // "the search giant" is none but those whom everybody knows by that, where one of them was named, or whom the article calls so.
  ({ known, called }, entity) => known.length > 0 && !known.includes(entity) && called?.has(entity) !== true,
  // "the retailer" is no known firm of another trade, where a known retailer was named.
  ({ knownAmongOthers, called }, entity) =>
    knownAmongOthers.length > 0 &&
    !knownAmongOthers.includes(entity) &&
    entity.known?.kinds.includes('company') === true &&
    called?.has(entity) !== true,
  // "the chatbot" is no cloud service, browser or chip.
  ({ grammar, np }, entity) => CHATBOT.test(np.plainNoun ?? '') && isNoChatbot(grammar, entity),
  // "the phone" is no app.
  ({ grammar, np }, entity) => DEVICE.test(np.plainNoun ?? '') && isNoDevice(grammar, entity),
  // "the group" is one that bears the word, or is called so, or the firm of an article that speaks of no groups.
  ({ grammar, parsed, np }, entity) =>
    np.noun === 'group' &&
    !isGroup(grammar, entity) &&
    !accusedHere(grammar, { parsed, np }).includes(entity) &&
    (kindOf(entity) !== 'company' ||
      !(isNarrowed(grammar, { parsed, np }, 1) || (isMainFirm(grammar, entity) && !speaksOfGroups(grammar)))),
  // "the parent company" is not the one just named, but one that was called so.
  ({ np, called }, entity) => RELATED.test(np.noun ?? '') && called?.has(entity) !== true,
  // "the startup" is the one that was called a startup, whoever was named last;
  ({ called }, entity) => called !== undefined && called.size > 0 && !called.has(entity),
  // none that is known to be a part of another, or to be large or old;
  ({ np }, { known }) => STARTUP.test(np.noun ?? '') && ((known?.of ?? '') !== '' || GROWN.test(known?.name ?? '')),
  // nor one that was told to be another's brand or unit;
  ({ grammar, np, called }, entity) =>
    STARTUP.test(np.noun ?? '') && called?.has(entity) !== true && isToldAsPart(grammar, entity),
  // "the pension fund" is none but a fund, or who is called so or gave money.
  ({ grammar, parsed, np, called }, entity) =>
    np.plainNoun === 'fund' &&
    !givesMoney(grammar, { parsed, np }).includes(entity) &&
    called?.has(entity) !== true &&
    entity.known?.kinds.includes('company') === true &&
    !(entity.known?.name ?? entity.name).split(' ').some((word) => FUND.test(word)),
  // "the company" in which a stake is bought is no mutual fund.
  ({ np }, { name }) => np.noun === 'company' && / Mutual Fund$/u.test(name),
  // "the glasses that *the company* makes" is no thing whose maker the article names.
  ({ grammar, np }, entity) => np.noun === 'company' && isThingOfNamed(grammar, entity),
  // "The carmaker" is no house of money by its name.
  ({ np }, { name }) => /maker$/u.test(np.plainNoun ?? '') && HOUSE_OF_MONEY.test(name.split(' ').at(-1) ?? ''),
  // no institute or law centre;
  ({ grammar, np }, { name }) =>
    STARTUP.test(np.noun ?? '') &&
    grammar.rulebook.lexicon.nameWords.last.get(name.split(' ').at(-1) ?? '') === 'organization',
  // "Texas's attorney general" is none of California;
  ({ grammar, parsed, np }, entity) => isOfOtherState(grammar, { parsed, np }, entity),
  // none that puts money into others,
  ({ np }, entity) => STARTUP.test(np.noun ?? '') && isInvestor(entity),
  ({ grammar, parsed, np }, entity) =>
    STARTUP.test(np.noun ?? '') && givesMoney(grammar, { parsed, np }).includes(entity),
  // "Norvane took a stake in Velm. The hedge fund": who gave the money.
  ({ grammar, parsed, np }, entity) =>
    (INVESTOR.test(np.plainNoun ?? '') || INVESTOR.test(np.noun ?? '')) &&
    isGivenMoney(grammar, { parsed, np }).includes(entity),
  // and where none was, it is none that was called something else.
  ({ grammar, np, called }, entity) => called?.size === 0 && STARTUP.test(np.noun ?? '') && isCalled(grammar, entity),
];

/** Known as a thing first, of a maker that the article names. */
const isThingOfNamed = ({ entities }: ArticleGrammar, { known }: Entity): boolean =>
  known?.kinds[0] !== 'company' &&
  (known?.of ?? '') !== '' &&
  entities.some((maker) => maker.known?.name === known?.of && kindOf(maker) === 'company');

const isMainFirm = (grammar: ArticleGrammar, { mentions }: Entity): boolean =>
  mostNamed(grammar, (e) => kindOf(e) === 'company').every((other) => other.mentions.length <= mentions.length);

/** People of firms. */
const OF_BUSINESS = listed('people whom firms have');

const OFFICIALS = listed('people of a state');

/** Firms that are what they are to another firm. */
const RELATED = listed('firms by what they are to another');
const INVESTOR = listed('nouns of investors');

const GROWN = listed('firms that are no startups');

const FUND = listed('words in the names of funds');

const HOUSE_OF_MONEY = listed('last words of houses of money');
