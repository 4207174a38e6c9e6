import type { Lexicon, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import { type NounPhrase, namedBeside } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { onceForArticle } from '../reference/once.ts';
import { wholeOf } from '../reference/phrases-after.ts';
import { voteByKinship } from './kin-votes.ts';
import { voteBySigns } from './kind-signs.ts';
import { kindOf } from './kinds.ts';
import { spreadKinds, voteByPlurals, voteForMembers } from './list-votes.ts';
import { looksPersonal } from './looks-personal.ts';
import { voteByNaming } from './naming-votes.ts';
import { voteByNeighbours } from './neighbour-votes.ts';
import { voteForParts } from './part-votes.ts';
import { voteByTakingUp } from './taken-up-votes.ts';
import { vote } from './vote.ts';

/** Kinds by context: "the startup A", "A, a chatbot", "A's chief executive", "A said". */
export function voteByContext(grammar: ArticleGrammar): void {
  for (const parsed of grammar.parsed) {
    if (parsed === undefined) continue;
    for (const np of parsed.phrases) {
      voteForPhrase(grammar, parsed, np);
      if (np.members.length > 0) voteForMembers(grammar, parsed, np);
    }
    voteByVerbs(grammar, parsed);
    voteByNeighbours(grammar, parsed);
    voteByNaming(grammar, parsed);
    voteBySigns(grammar, parsed);
    voteForParts(grammar, parsed);
  }
  voteByPlurals(grammar);
  voteByKinship(grammar);
  for (const parsed of grammar.parsed) if (parsed !== undefined) spreadKinds(grammar, parsed);
  voteByTakingUp(grammar);
}

function voteForPhrase(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const { rulebook } = grammar;
  const { lexicon } = rulebook;
  if (isSignInBrackets(parsed, np)) return;
  const noun = np.noun ?? '';
  const kind =
    kindTold(grammar, parsed, np) ?? (lexicon.titles.has(noun) && !lexicon.weakNouns.has(noun) ? 'person' : undefined);
  const weak = lexicon.weakNouns.has(noun);
  // "a small language model": no other thing is called so, as many are called a model.
  const weight = weak ? 0.5 : kind === 'model' && noun.includes(' ') ? 2.5 : 1.5;
  if (np.name !== undefined && np.noun !== undefined) {
    const entity = entityOfWord(grammar, parsed, np.name);
    // "the television brand Norvane", "Velm's cloud unit Norvane"
    const part = (np.nounAt ?? np.name) < np.name && PART_OF_FIRM.test(np.plainNoun ?? '');
    if (entity !== undefined && part) vote(entity, 'company', 0.6, `"${np.plainNoun}" stands before it`);
    const title = lexicon.titles.get(noun) ?? lexicon.titles.get(np.plainNoun ?? '');
    // "asset manager Norvane" is a firm, "video editor Quillbee" a thing.
    const firm = /^(?:company|product)$/u.test(lexicon.kindNouns.get(noun) ?? '') && noun !== np.plainNoun;
    if (
      entity !== undefined &&
      title !== undefined &&
      !weak &&
      !firm &&
      !endsAsFirm(entity, lexicon) &&
      !isLetters(entity.name)
    )
      vote(entity, 'person', 1.5, `"${noun}" stands before it`);
    else if (entity !== undefined && kind !== undefined && !(kind === 'person' && endsAsFirm(entity, lexicon)))
      // "design firm Tarn Studio": it says more than the last word of a name.
      vote(entity, kind, kind === 'company' && !weak ? 1.7 : weight, `"${noun}" stands before it`);
  } else if (np.noun !== undefined && kind !== undefined) {
    const named = [
      ...np.apposed.flatMap((a) => namedBeside(np, a)),
      ...(np.parent?.as === 'apposed' ? [np.parent.np] : []),
    ];
    const title = lexicon.titles.get(noun);
    // "Ada Park, chief executive": whoever has a post is no place, whatever the name ends in.
    for (const other of named)
      for (const d of denoteOne(grammar, { parsed, np: other }, { refer: false }).filter(
        (d) =>
          mayBe(grammar, d.entity, kind) &&
          !(kind === 'person' && lexicon.titles.has(noun) && (title === 'courtesy' || isLetters(d.entity.name))) &&
          !(RIVAL.test(noun) && isFirmsOwn(grammar, parsed, other)),
      ))
        if (kind !== 'person' || !isNobody(d.entity, rulebook))
          vote(d.entity, kind, kind === 'person' && !weak ? 2 : weight, `it is called "${noun}"`);
    for (const example of np.examples)
      for (const d of denote(grammar, { parsed, np: example }, { refer: false }))
        vote(d.entity, kind, weak ? weight : 0.8 * weight, `it is an example of "${noun}"`);
    voteForModifier(grammar, parsed, np);
  }
  if (kind === undefined) voteByPrice(grammar, parsed, np);
  for (const { name, tail } of np.compounds) {
    const entity = entityOfWord(grammar, parsed, np.name);
    if (entity === undefined || name === np.name) continue;
    // "Lisbon-based Norvane Service": no thing has its seat in a town, though "cloud-based Norvane Service" may be one.
    const seat = entityOfWord(grammar, parsed, name);
    const inTown = seat?.place === true || /^(?:place|government)$/u.test(seat?.known?.kinds[0] ?? '');
    const seated = inTown && /^(?:based|headquartered)$/u.test(tail);
    if (seated) vote(entity, 'company', 1.7, `it is "${tail}" in ${seat?.name}`);
    else if (OF_FIRM.test(tail) && kindOf(entity) !== 'government')
      vote(entity, 'company', 0.8, `it is "${tail}" somewhere or by somebody`);
  }
  const body = lexicon.titles.get(noun) === 'post' && !weak ? entityOfWord(grammar, parsed, np.mods.at(-1)) : undefined;
  if (body !== undefined && np.name !== np.mods.at(-1) && !lexicon.kindSigns.before.has(noun))
    vote(body, 'company', 0.9, `it has a ${noun}`);
  const owner = np.possessor === undefined ? undefined : entityOfWord(grammar, parsed, np.possessor.name);
  if (owner !== undefined && lexicon.titles.get(noun) === 'post' && !lexicon.kindSigns.has.has(noun))
    vote(owner, 'company', 0.6, `it has a ${noun}`);
  // "Norvane's Quillbee": what has a thing with a name made it.
  const owned = np.name === undefined ? undefined : entityOfWord(grammar, parsed, np.name);
  if (
    owner !== undefined &&
    !owner.personal &&
    owned !== undefined &&
    !owned.personal &&
    np.possessor?.noun === undefined
  ) {
    // "Tavland's Ministry of Finance": only lands and regions have one.
    const state = OF_STATE.test(owned.name.split(' ')[0] ?? '') && kindOf(owned) === 'government';
    if (state) vote(owner, 'government', 1.2, `it has a ${owned.name}`);
    else vote(owner, 'company', 0.5, 'it has something with a name');
  }
  // "Norvel Advisory's Ada Quill estimates": whoever has people that are asked is a body.
  const speaks = owned?.personal === true && np.noun === undefined && isSpeaker(grammar, parsed, np);
  if (owner !== undefined && owner.known === undefined && !owner.personal && !owner.place && speaks)
    vote(owner, 'company', 0.7, `${owned?.name} of it speaks`);
  // "Quillbee, Norvane's assistant", "Norvane's Quillbee models"
  if (owner !== undefined && !owner.personal && np.name === undefined && namesThing(np) && !weak)
    if (kind === 'product' || kind === 'model') vote(owner, 'company', 0.5, 'it has something with a name');
  if (owner === undefined || np.noun !== undefined) return;
  if (owned === undefined || owned.known !== undefined || owned.personal || looksPersonal(owned.name, grammar)) return;
  // "Norvane's Quillbee", where the owner is a firm that a list knows
  if (isKnownFirm(owner)) vote(owned, 'product', 0.5, `it is ${owner.name}'s`);
  // "Italy's Norvane", "Lisbon's Norvane": what a land or city has is a firm, where nothing else says what it is.
  if (owner.known?.isCountry === true || owner.place) vote(owned, 'company', 0.55, `it is ${owner.name}'s`);
}

const OF_FIRM = listed('ends of compounds of a firm');

const OF_STATE = /^(?:Ministry|Supreme|Parliament|Senate)$/u;

/** "the Tarn College of Millers, director of", "the Orchard Policy Committee, chair": a body by its name, which holds no post. */
function isNobody({ name, personal, known }: Entity, { lexicon, morphology }: Rulebook): boolean {
  if (personal || known !== undefined) return false;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const body = /^(?:organization|government)$/u.test(lexicon.nameWords.last.get(last) ?? '');
  return / of /u.test(name) || (last !== name && body && !morphology.isSurname(last.toLowerCase()));
}

const isSpeaker = ({ rulebook }: ArticleGrammar, { clauses }: Parsed, np: NounPhrase): boolean =>
  clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => rulebook.lexicon.status.sayVerbs.has(l)));

/** "the Lumen One, a $299 pair": what has a price is a thing. */
function voteByPrice(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  if (np.parent?.as !== 'apposed' || np.name !== undefined || np.money) return;
  if (!parsed.words.slice(np.first, np.nounAt).some((w) => /^[$€£¥₹]\d[\d,.]*$/u.test(w.text))) return;
  for (const d of denoteOne(grammar, { parsed, np: np.parent.np }, { refer: false }))
    vote(d.entity, 'product', 0.8, 'it has a price');
}

/** "promoter Norvane Finance": a firm in a person's place. */
const endsAsFirm = ({ name, personal }: Entity, { nameWords }: Lexicon): boolean =>
  !personal && nameWords.last.get(name.split(' ').at(-1) ?? '') === 'company';

/** The kind that a noun speaks of: "a browser", "a family of models", "the Tern line of phones". */
function kindTold(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): string | undefined {
  const kind = nounKind(np, grammar.rulebook);
  // "Ada Quill's agency, Velm": no state's.
  const owner = entityOfWord(grammar, parsed, np.possessor?.name);
  if (kind === 'government' && np.noun === 'agency' && owner?.personal === true) return 'company';
  // "A third model, the Slab Air": a phone or a car, where nobody speaks of AI.
  if (kind === 'model' && np.noun === 'model' && !speaksOfAi(grammar)) return 'product';
  if (kind !== undefined || !OF_MANY.test(np.plainNoun ?? '')) return kind;
  const whole = wholeOf(parsed, np);
  return whole?.plural === true ? nounKind(whole, grammar.rulebook) : undefined;
}

const speaksOfAi = onceForArticle(({ parsed }: ArticleGrammar): boolean =>
  parsed.some((one) =>
    one?.words.some(
      ({ text, lower, mention }) =>
        /\bAI\b|^A\.I\.|^LLMs?$/u.test(text) || OF_MODEL.test(lower) || mention?.known?.kinds[0] === 'model',
    ),
  ),
);

const OF_MODEL = listed('words near a model');

/** "Norvane Launchpad (VAN)": letters that spell a word by chance. */
const isSignInBrackets = ({ words }: Parsed, { nounAt = 0 }: NounPhrase): boolean =>
  words[nounAt - 1]?.text === '(' && words[nounAt + 1]?.text === ')' && /^\p{Lu}{2,}$/u.test(words[nounAt]?.text ?? '');

/** "Norvane's Tern Lite, their closest competitor": what a firm has competes as a thing does, what a land has as a firm. */
const RIVAL = /^(?:rival|competitor)$/u;

function isFirmsOwn(grammar: ArticleGrammar, parsed: Parsed, { possessor }: NounPhrase): boolean {
  const owner = entityOfWord(grammar, parsed, possessor?.name);
  return owner !== undefined && !owner.place && !owner.personal && owner.known?.isCountry !== true;
}

const PART_OF_FIRM = listed('what may be a brand or a unit');

const OF_MANY = listed('lines of things');

/** It says of which thing it speaks. */
const namesThing = (np: NounPhrase): boolean =>
  np.apposed.length > 0 || np.parent?.as === 'apposed' || np.softName !== undefined;

const isKnownFirm = (owner: Entity | undefined): boolean => owner?.known?.kinds[0] === 'company';

/**
 * "Asked by Norvane, a spokesperson said", "Norvane Business Essentials, Norvane Business Manager": no post makes a person
 * of what a list knows as something else, or of what begins with a firm's name.
 */
function mayBe(
  { rulebook: { gazetteer, lexicon, morphology } }: ArticleGrammar,
  { known, name, personal }: Entity,
  kind: string,
): boolean {
  if (kind !== 'person') return true;
  if (known !== undefined) return known.word || known.kinds.includes('person');
  const [first = '', ...rest] = name.split(' ');
  if (!personal && endsAsBody(name, { lexicon, morphology })) return false;
  const firm = gazetteer.forms.get(first)?.some((form) => form.words.length === 1 && form.entry.kinds[0] === 'company');
  return rest.length < 2 || firm !== true || morphology.isFirstName(first.toLowerCase());
}

/** "director of the *Ada Quill School of Trade*": more words than a name has, the last or one between them a body's; but "Ada Court". */
function endsAsBody(
  name: string,
  { lexicon, morphology }: Pick<ArticleGrammar['rulebook'], 'lexicon' | 'morphology'>,
): boolean {
  const words = name.split(' ');
  if (words.length < 3) return false;
  const last = words.at(-1) ?? '';
  const body = lexicon.nameWords.last.has(last) && !morphology.isSurname(last.toLowerCase());
  return body || words.some((word) => /^(?:&|of|for)$/u.test(word));
}

/** "Ada Quill, *TVX*, director": what one has passed or where one works, and nobody's name. */
const isLetters = (name: string): boolean => /^\p{Lu}{2,6}$|^\S*\d\S*$/u.test(name);

/** "the Quillbee app", "Norvane shares". */
function voteForModifier(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const entity = entityOfWord(grammar, parsed, np.softName);
  const kind = kindTold(grammar, parsed, np);
  if (entity === undefined || grammar.rulebook.lexicon.targeted.has(np.plainNoun ?? '')) return;
  // "The Tern Caucus proposal" is what the caucus proposes.
  const weak = grammar.rulebook.lexicon.weakNouns.has(np.noun ?? '');
  if (kind === 'law' && weak) return;
  if (!weak && np.det === 'def' && !np.plural && entity.known === undefined)
    if (kind === 'organization' || kind === 'publication') vote(entity, kind, 0.8, `it is "the … ${np.noun}"`);
  // "300 Tern drones", "Tern 200 planes"
  const counted = parsed.words[np.first]?.pos === 'num' || /\d/u.test(entity.name);
  if (kind === 'product' && np.plural && counted && entity.known === undefined)
    vote(entity, 'product', 0.8, `there are so many ${np.noun}s`);
  // "its Tern and Quill processors", "the Tern and Quill phones": names of things, as the first of them is
  else if (kind === 'product' && np.plural && isOfNamedThings(np)) {
    vote(entity, 'product', 0.8, `it is one of the ${np.noun}s with names`);
    const first = entityOfWord(grammar, parsed, np.parent?.np.name);
    if (first !== undefined && first.known === undefined)
      vote(first, 'product', 0.8, `it is one of the ${np.noun}s with names`);
  }
  // "Norvane phones": a plural thing of somebody's rather than something of that name.
  else if (kind === 'product' && np.plural && np.det === 'none')
    vote(entity, 'company', 0.3, `there are its ${np.noun}s`);
  else if (kind === 'product' || kind === 'model' || kind === 'law')
    vote(
      entity,
      kind,
      entity.known === undefined || np.det === 'def' || kind === 'model' ? 0.8 : 0.4,
      `it is "the … ${np.noun}"`,
    );
}

/** The last of a list whose first name has an owner or article before it and no noun: "*its Tern* and Quill processors". */
const isOfNamedThings = ({ det, parent }: NounPhrase): boolean =>
  det === 'none' &&
  parent?.as === 'member' &&
  parent.np.name !== undefined &&
  parent.np.noun === undefined &&
  /^(?:poss|def)$/u.test(parent.np.det);

/** "Norvane's", but not "India's": of a land's there are many. */
const ownedByFirm = (owner: NounPhrase | undefined, { words }: Parsed): boolean =>
  owner?.name !== undefined && words[owner.name]?.mention?.known?.isCountry !== true;

const holdsPost = ({ verb, object }: Clause, { rulebook: { lexicon } }: ArticleGrammar): boolean =>
  (verb.copula || verb.lemmas.includes('become')) &&
  object?.name === undefined &&
  object?.possessor === undefined &&
  object?.det === 'none' &&
  !object.plural &&
  lexicon.titles.has(object.noun ?? '') &&
  !lexicon.weakNouns.has(object.noun ?? '');

/** "raised $3 million", "raised a total of $3 million", "secured $3 million in funding", "closed a seed round". */
function raisesMoney({ verb, object, preps }: Clause): boolean {
  if (object === undefined || !verb.lemmas.some((l) => RAISES.test(l))) return false;
  const sum = object.money || (object.plainNoun === 'total' && preps.some((p) => p.prep === 'of' && p.np.money));
  if (verb.lemmas.includes('raise')) return sum;
  const inRound = preps.some((p) => p.prep === 'in' && ROUND.test(p.np.plainNoun ?? ''));
  const ofMoney = (object.money && ROUND.test(object.plainNoun ?? '')) || FUNDING_ROUND.test(object.noun ?? '');
  return (sum && inRound) || (object.det !== 'def' && ofMoney);
}

const RAISES = listed('verbs of getting a round');
const ROUND = listed('rounds of money');
const FUNDING_ROUND = listed('names of a round');

/** "sued *the chatbot Norvane*", "brought proceedings against Norvane": the firm that a list knows by the name of its thing. */
function voteForSued(grammar: ArticleGrammar, parsed: Parsed, { verb, passive, subject, object, preps }: Clause): void {
  const sued = passive ? subject : object;
  const proceeds = PROCEEDINGS.test(object?.noun ?? '') || PROCEEDINGS.test(object?.plainNoun ?? '');
  const against = proceeds ? preps.filter((p) => p.prep === 'against').map((p) => p.np) : [];
  const toCourt = verb.lemmas.includes('take') && preps.some((p) => p.prep === 'to' && p.np.plainNoun === 'court');
  const befallen = toCourt || verb.lemmas.some((l) => DONE_TO_BODIES.test(l)) ? [sued ?? []].flat() : against;
  for (const np of befallen.flatMap((one) => [one, ...one.members])) {
    const entity = entityOfWord(grammar, parsed, np.name);
    if (entity?.known?.kinds.includes('company')) vote(entity, 'company', 1.5, 'it is taken to court');
  }
}

const DONE_TO_BODIES = listed('verbs done to bodies alone');
const PROCEEDINGS = listed('court proceedings');

/** What the subject of a verb can be: only bodies sue and acquire; only people and bodies say. */
function voteByVerbs(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const clause of parsed.clauses) {
    voteForSued(grammar, parsed, clause);
    const subject = clause.passive ? undefined : clause.subject;
    const entity = subject === undefined ? undefined : entityOfWord(grammar, parsed, subject.name);
    if (entity === undefined) continue;
    const [lemma = ''] = clause.verb.lemmas;
    // "Tidewire first reported the plan"
    if (lemma === 'report' && clause.verb.adverbs.includes('first'))
      vote(entity, 'publication', 1.2, 'it first reported it');
    // "Norvane raised $3 million", "Norvane has raised a total of $3 million"
    if (entity.known === undefined && !entity.personal && raisesMoney(clause))
      vote(entity, 'company', 1.5, 'it raises money');
    if (lemma === 'report' && clause.said !== undefined)
      vote(entity, 'publication', 0.9, 'it reports that something is so');
    if (grammar.rulebook.lexicon.status.sayVerbs.has(lemma) && looksPersonal(entity.name, grammar))
      vote(entity, 'person', 0.3, 'it says something');
    const { object } = clause;
    const predicate =
      clause.verb.copula &&
      object !== undefined &&
      object.name === undefined &&
      // "Quillbee is Norvane's chat app"
      (object.det === 'indef' || (ownedByFirm(object.possessor, parsed) && !object.plural))
        ? kindTold(grammar, parsed, object)
        : undefined;
    // "Ada Quill became chief executive"
    if (entity.known === undefined && entity.name.includes(' ') && holdsPost(clause, grammar))
      vote(entity, 'person', 1.2, `it became ${object?.noun}`);
    const vague = predicate === 'person' && grammar.rulebook.lexicon.weakNouns.has(object?.noun ?? '');
    if (predicate !== undefined) vote(entity, predicate, vague ? 0.4 : 1.2, `it is "${object?.noun}"`);
  }
}
