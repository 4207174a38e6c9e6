import { foldBody, versionOf } from '../../text/fold.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { voteBySigns } from './kind-signs.ts';
import { bestKind, ENDS_NAME } from './kinds.ts';
import { voteByNaming } from './naming-votes.ts';
import { voteByNeighbours } from './neighbour-votes.ts';
import { voteForParts } from './part-votes.ts';
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
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? [])
      if (parsed !== undefined && np.members.length > 0) spreadKind(grammar, parsed, np);
  voteByFamily(grammar);
  voteBySurname(grammar);
}

/** "Quillbee Premium" is an edition of Quillbee. */
const EDITION =
  / (?:Premium|Standard|Basic|Business|Enterprise|Essentials|Unlimited|Teams|Free|Go|Studio|Kids|Desktop|Mobile|Web)$/u;

/** "Quill" where the article names Ada Quill and Bo Quill: whichever it is, a person. */
function voteBySurname({ entities }: ArticleGrammar): void {
  for (const entity of entities)
    if (entity.known === undefined && !entity.name.includes(' '))
      if (entities.some((other) => other.personal && other.name.endsWith(` ${entity.name}`)))
        vote(entity, 'person', 1.2, 'people of that surname are named');
}

/** What opens with the name of another is of its family: "Tern 2 Mini" beside "Tern 2", "Norvane Connect" beside Norvane. */
function voteByFamily({ entities, rulebook: { lexicon } }: ArticleGrammar): void {
  const folded = (name: string) => `${foldBody(name, lexicon.legalSuffixes)} `;
  const bases = entities.map((base) => ({ base, openings: [...new Set([...base.names.keys()].map(folded))] }));
  for (const entity of entities) {
    if (entity.known !== undefined || !entity.name.includes(' ')) continue;
    const name = folded(entity.name);
    for (const { base, openings } of bases)
      if (base !== entity && openings.some((opening) => name.startsWith(opening))) voteByBase(entity, base);
  }
}

function voteByBase(entity: Entity, base: Entity): void {
  const best = bestKind(base);
  const edition = EDITION.test(entity.name);
  if (best?.kind === 'product' || best?.kind === 'model') {
    if (edition || versionOf(base.name) !== versionOf(entity.name))
      vote(entity, best.kind, edition ? 2 : 1, `${base.name} is a ${best.kind}`);
  } else if (best?.kind === 'company' && best.score >= 1.5 && opensThing(entity))
    vote(entity, 'product', 0.6, `its name begins with ${base.name}`);
}

/** "Norvane Connect" beside Norvane: a thing of the firm's, where its name does not end as bodies do. */
const opensThing = ({ name, personal, votes }: Entity): boolean =>
  !personal &&
  name.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
  !votes.some(({ kind, reason }) => kind !== 'person' && reason.endsWith(ENDS_NAME));

function voteForPhrase(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const { rulebook } = grammar;
  const { lexicon } = rulebook;
  const noun = np.noun ?? '';
  const kind =
    nounKind(np, rulebook) ?? (lexicon.titles.has(noun) && !lexicon.weakNouns.has(noun) ? 'person' : undefined);
  const weak = lexicon.weakNouns.has(noun) || lexicon.weakNouns.has(np.plainNoun ?? '');
  const weight = weak ? 0.5 : 1.5;
  if (np.name !== undefined && np.noun !== undefined) {
    const entity = entityOfWord(grammar, parsed, np.name);
    const title = lexicon.titles.get(noun) ?? lexicon.titles.get(np.plainNoun ?? '');
    // "asset manager Norvane" is a firm.
    const firm = lexicon.kindNouns.get(noun) === 'company' && noun !== np.plainNoun;
    if (entity !== undefined && title !== undefined && !weak && !firm)
      vote(entity, 'person', 1.5, `"${noun}" stands before it`);
    else if (entity !== undefined && kind !== undefined) vote(entity, kind, weight, `"${noun}" stands before it`);
  } else if (np.noun !== undefined && kind !== undefined) {
    const named = [...np.apposed, ...(np.parent?.as === 'apposed' ? [np.parent.np] : [])];
    // "Ada Park, chief executive": whoever has a post is no place, whatever the name ends in.
    for (const other of named)
      for (const d of denoteOne(grammar, { parsed, np: other }, { refer: false }).filter((d) =>
        mayBe(grammar, d.entity, kind),
      ))
        vote(d.entity, kind, kind === 'person' && !weak ? 2 : weight, `it is called "${noun}"`);
    for (const example of np.examples)
      for (const d of denote(grammar, { parsed, np: example }, { refer: false }))
        vote(d.entity, kind, 0.8 * weight, `it is an example of "${noun}"`);
    voteForModifier(grammar, parsed, np);
  }
  for (const { name, tail } of np.compounds) {
    const entity = entityOfWord(grammar, parsed, np.name);
    if (entity !== undefined && name !== np.name && /^(?:based|backed|owned|headquartered|listed)$/u.test(tail))
      vote(entity, 'company', 0.8, `it is "${tail}" somewhere or by somebody`);
  }
  const body = lexicon.titles.get(noun) === 'post' && !weak ? entityOfWord(grammar, parsed, np.mods.at(-1)) : undefined;
  if (body !== undefined && np.name !== np.mods.at(-1) && !lexicon.kindSigns.before.has(noun))
    vote(body, 'company', 0.9, `it has a ${noun}`);
  voteForSeat(grammar, parsed, np);
  const owner = np.possessor === undefined ? undefined : entityOfWord(grammar, parsed, np.possessor.name);
  if (owner !== undefined && lexicon.titles.get(noun) === 'post') vote(owner, 'company', 0.6, `it has a ${noun}`);
  // "Norvane's Quillbee": what has a thing with a name made it.
  const owned = np.name === undefined ? undefined : entityOfWord(grammar, parsed, np.name);
  if (
    owner !== undefined &&
    !owner.personal &&
    owned !== undefined &&
    !owned.personal &&
    np.possessor?.noun === undefined
  )
    vote(owner, 'company', 0.5, 'it has something with a name');
  // "Quillbee, Norvane's assistant", "Norvane's Quillbee models"
  if (owner !== undefined && !owner.personal && np.name === undefined && namesThing(np) && !weak)
    if (kind === 'product' || kind === 'model') vote(owner, 'company', 0.5, 'it has something with a name');
  // "Norvane's Quillbee", where the owner is a firm that a list knows
  if (
    owned?.known === undefined &&
    owned?.personal === false &&
    isKnownFirm(owner) &&
    !looksPersonal(owned.name, grammar)
  )
    vote(owned, 'product', 0.5, `it is ${owner?.name}'s`);
  if (
    owner !== undefined &&
    /^(?:share|stock|revenue|shareholder|headquarters|earnings|ipo|subsidiary|profit|valuation|board|portfolio|customer|workforce|dividend|guidance|factory|plant|brand|balance)$/u.test(
      np.plainNoun ?? '',
    )
  )
    vote(owner, 'company', 0.9, `it has ${noun}`);
}

/** "Ostrea Gov. Ada Quill", "the Ostrea governor", "Ostrea lawmakers": whoever these serve is a state or a land. */
function voteForSeat(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  if (!OF_STATE.test(np.noun ?? np.plainNoun ?? '')) return;
  const seat = np.name === np.mods.at(-1) ? undefined : entityOfWord(grammar, parsed, np.mods.at(-1) ?? np.softName);
  if (seat !== undefined && seat.known === undefined && !seat.personal)
    vote(seat, 'government', 2, `it has a ${np.noun}`);
}

/** Offices and bodies that only a state or a land has. */
const OF_STATE =
  /^(?:gov\.|governor|lt\. gov\.|lieutenant governor|attorney general|prime minister|premier|lawmaker|legislature|legislator|state senator|state lawmaker|foreign minister|finance minister|foreign ministry|parliament)$/u;

/** It says of which thing it speaks. */
const namesThing = (np: NounPhrase): boolean =>
  np.apposed.length > 0 || np.parent?.as === 'apposed' || np.softName !== undefined;

const isKnownFirm = (owner: Entity | undefined): boolean => owner?.known?.kinds[0] === 'company';

/**
 * "Asked by Norvane, a spokesperson said", "Norvane Business Essentials, Norvane Business Manager": no post makes a person
 * of what a list knows as something else, or of what begins with a firm's name.
 */
function mayBe(
  { rulebook: { gazetteer, morphology } }: ArticleGrammar,
  { known, name }: Entity,
  kind: string,
): boolean {
  if (kind !== 'person') return true;
  if (known !== undefined) return known.word || known.kinds.includes('person');
  const [first = '', ...rest] = name.split(' ');
  const firm = gazetteer.forms.get(first)?.some((form) => form.words.length === 1 && form.entry.kinds[0] === 'company');
  return rest.length < 2 || firm !== true || morphology.isFirstName(first.toLowerCase());
}

/** What a list names barely. */
function toldTogether(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] {
  const named = [np, ...np.members].filter((member) => member.noun === undefined && member.name !== undefined);
  return named.flatMap((member) => entityOfWord(grammar, parsed, member.name) ?? []);
}

/** "Quillbee, Google and Meta": what no list knows is of the kind of the known names that it is told with. */
function voteForMembers(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const entities = toldTogether(grammar, parsed, np);
  const known = entities.flatMap((entity) => entity.known ?? []);
  const kind = known[0]?.kinds[0];
  if (kind === undefined || known.some((entry) => entry.kinds[0] !== kind)) return;
  // Beside lands stand regions, peoples and families rather than bodies of a state.
  const likely = known.every((entry) => entry.isCountry) ? 'place' : kind;
  for (const entity of entities)
    if (entity.known === undefined && (likely !== 'person' || !endsInPlainWord(entity.name, grammar)))
      vote(entity, likely, 0.6, `it is told with ${known[0]?.name}`);
}

/** "the Obama and Biden Education Departments": a plain word that nobody is called. */
function endsInPlainWord(name: string, { rulebook: { lexicon, morphology } }: ArticleGrammar): boolean {
  const last = (name.split(' ').at(-1) ?? '').toLowerCase();
  return name.includes(' ') && lexicon.isCommonWord(last) && !morphology.isSurname(last);
}

/** "Norvane, Velm and Tarn": of what the others surely are is what nothing else tells of. */
function spreadKind(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const entities = toldTogether(grammar, parsed, np);
  const sure = entities.map(bestKind).filter((best) => best !== undefined && best.score >= 1);
  const kind = sure[0]?.kind;
  if (kind === undefined || kind === 'place' || sure.some((best) => best?.kind !== kind)) return;
  for (const entity of entities) if (entity.votes.length === 0) vote(entity, kind, 0.55, `it is told with a ${kind}`);
}

/** "the Quillbee app", "Norvane shares". */
function voteForModifier(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const entity = entityOfWord(grammar, parsed, np.softName);
  const kind = nounKind(np, grammar.rulebook);
  if (entity === undefined || grammar.rulebook.lexicon.targeted.has(np.plainNoun ?? '')) return;
  // "The Tern Caucus proposal" is what the caucus proposes.
  if (kind === 'law' && grammar.rulebook.lexicon.weakNouns.has(np.noun ?? '')) return;
  // "Norvane phones": a plural thing of somebody's rather than something of that name.
  if (kind === 'product' && np.plural && np.det === 'none') vote(entity, 'company', 0.3, `there are its ${np.noun}s`);
  else if (kind === 'product' || kind === 'model' || kind === 'law')
    vote(
      entity,
      kind,
      entity.known === undefined || np.det === 'def' || kind === 'model' ? 0.8 : 0.4,
      `it is "the … ${np.noun}"`,
    );
  else if (
    /^(?:share|stock|executive|employee|engineer|shareholder|subsidiary|spokesperson|spokesman|spokeswoman|ceo|co-founder|founder)$/u.test(
      np.plainNoun ?? '',
    )
  )
    vote(entity, 'company', 0.9, `it has a ${np.noun}`);
}

/** What is used, launched or trained is a thing. */
function voteForObject(grammar: ArticleGrammar, parsed: Parsed, clause: Clause): void {
  const patient = clause.passive ? clause.subject : clause.object;
  const [lemma = ''] = clause.verb.lemmas;
  const onto = clause.preps.find((p) => p.prep === 'on')?.np;
  // "runs on Quillbee", "is working on Quillbee"
  if (/^(?:run|rely|work)$/u.test(lemma) && onto !== undefined)
    voteNamed(grammar, parsed, { np: onto, kind: 'product', weight: 0.5, reason: `somebody ${lemma}s on it` });
  if (patient === undefined) return;
  const give = (kind: string, weight: number) =>
    voteNamed(grammar, parsed, { np: patient, kind, weight, reason: `somebody ${lemma}s it` });
  if (
    /^(?:launch|unveil|release|install|download|uninstall|debut|deploy|relaunch|discontinue|preview|upgrade|ship|tease|showcase|demo|price|reprice|rename|beta-test|monetize|monetise|redesign|reboot|soft-launch|sunset|prototype)$/u.test(
      lemma,
    )
  )
    give('product', 0.8);
  else if (/^(?:use|develop|build|introduce|design|access|try|test|announce|offer)$/u.test(lemma)) give('product', 0.5);
  else if (/^(?:train|distil|distill|retrain|open-source)$/u.test(lemma)) give('model', 0.8);
  else if (/^(?:power)$/u.test(lemma)) give('product', 0.5);
  else if (/^(?:enact|repeal|violate|pass|breach|ratify)$/u.test(lemma)) give('law', 0.6);
  else if (/^(?:found|cofound|co-found)$/u.test(lemma)) give('company', 1);
  else if (/^(?:acquire)$/u.test(lemma)) give('company', 0.6);
}

function voteNamed(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { np, kind, weight, reason }: { np: NounPhrase; kind: string; weight: number; reason: string },
): void {
  const entity = entityOfWord(grammar, parsed, np.name);
  if (entity !== undefined && entity.known === undefined) vote(entity, kind, weight, reason);
}

/** Two words, neither of them a word of the language. */
function looksPersonal(name: string, { rulebook }: ArticleGrammar): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    words.every(
      (w) =>
        /^\p{Lu}\p{Ll}+/u.test(w) &&
        !rulebook.lexicon.isCommonWord(w.toLowerCase()) &&
        !rulebook.lexicon.legalSuffixes.has(w),
    )
  );
}

/** "Norvane's", but not "India's": of a land's there are many. */
const ownedByFirm = (owner: NounPhrase | undefined, { words }: Parsed): boolean =>
  owner?.name !== undefined && words[owner.name]?.mention?.known?.isCountry !== true;

const raisesMoney = ({ object, preps }: Clause): boolean =>
  object?.money === true || (object?.plainNoun === 'total' && preps.some((p) => p.prep === 'of' && p.np.money));

/** What the subject of a verb can be: only bodies sue and acquire; only people and bodies say. */
function voteByVerbs(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const clause of parsed.clauses) {
    const subject = clause.passive ? undefined : clause.subject;
    const entity = subject === undefined ? undefined : entityOfWord(grammar, parsed, subject.name);
    if (entity === undefined) continue;
    const [lemma = ''] = clause.verb.lemmas;
    if (
      /^(?:acquire|buy|raise|announce|launch|unveil|release|hire|sell|invest|partner|sue|develop|report|merge|employ)$/u.test(
        lemma,
      )
    )
      vote(entity, 'company', 0.4, `it ${lemma}s`);
    else if (/^(?:ban|fine|regulate|order|enact|sanction|investigate|approve|prosecute|rule)$/u.test(lemma))
      vote(entity, 'government', 0.4, `it ${lemma}s`);
    // "Tidewire first reported the plan"
    if (lemma === 'report' && clause.verb.adverbs.includes('first'))
      vote(entity, 'publication', 1.2, 'it first reported it');
    // "Norvane raised $3 million", "Norvane has raised a total of $3 million"
    if (lemma === 'raise' && entity.known === undefined && !entity.personal && raisesMoney(clause))
      vote(entity, 'company', 1.5, 'it raises money');
    if (/^(?:report)$/u.test(lemma) && clause.said !== undefined)
      vote(entity, 'publication', 0.9, 'it reports that something is so');
    if (grammar.rulebook.lexicon.status.sayVerbs.has(lemma) && looksPersonal(entity.name, grammar))
      vote(entity, 'person', 0.3, 'it says something');
    voteForObject(grammar, parsed, clause);
    const { object } = clause;
    const predicate =
      clause.verb.copula &&
      object !== undefined &&
      object.name === undefined &&
      // "Quillbee is Norvane's chat app"
      (object.det === 'indef' || (ownedByFirm(object.possessor, parsed) && !object.plural))
        ? nounKind(object, grammar.rulebook)
        : undefined;
    const vague = predicate === 'person' && grammar.rulebook.lexicon.weakNouns.has(object?.noun ?? '');
    if (predicate !== undefined) vote(entity, predicate, vague ? 0.4 : 1.2, `it is "${object?.noun}"`);
  }
}
