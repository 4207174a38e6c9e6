import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { nounKind } from '../reference/noun-kind.ts';
import { ARTICLE_BEFORE, bestKind, bestScore, kindOf } from './kinds.ts';
import { looksPersonal, mayBeCalled } from './looks-personal.ts';
import { vote } from './vote.ts';

/** Kinds by the company that a name keeps: in lists, and in what two of a kind do to each other. */

/** What a list names barely. */
function toldTogether(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] {
  const named = [np, ...np.members].filter((member) => member.noun === undefined && member.name !== undefined);
  return named.flatMap((member) => entityOfWord(grammar, parsed, member.name) ?? []);
}

/** "Quillbee, Google and Meta": what no list knows is of the kind of the known names that it is told with. */
export function voteForMembers(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const entities = toldTogether(grammar, parsed, np);
  const known = entities.flatMap((entity) => entity.known ?? []);
  const kind = known[0]?.kinds[0];
  if (kind === undefined || known.some((entry) => entry.kinds[0] !== kind)) return;
  // "Tern Ventures, Quill Capital and Ostrea University": a school may well stand among firms.
  const isFirm = (entity: Entity) => entity.known === undefined && (bestKind(entity)?.score ?? 0) >= 1;
  if (kind === 'organization' && entities.some((entity) => isFirm(entity) && kindOf(entity) === 'company')) return;
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

/** "Norvane, Velm and Tarn", "Norvane competes with Velm": of what the others surely are is what hardly anything tells of. */
export function spreadKinds(grammar: ArticleGrammar, parsed: Parsed): void {
  for (const np of parsed.phrases)
    if (np.members.length > 0) spread(toldTogether(grammar, parsed, np), grammar, 'it is told with a');
  for (const np of parsed.phrases) voteForOwned(grammar, parsed, np);
  for (const { own, others, kind } of alike(grammar, parsed))
    if (own.length > 0) spread([...own, ...others], grammar, 'it is told as like a');
    else if (kind === 'product' || kind === 'model')
      for (const entity of others)
        if (entity.known === undefined && isOpen(entity)) vote(entity, kind, 0.55, `it is told as like a ${kind}`);
}

/** "Norvane Optical's Quillbee": what a firm has that by now is surely one. */
function voteForOwned(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): void {
  const owner = np.noun === undefined ? entityOfWord(grammar, parsed, np.possessor?.name) : undefined;
  const owned = entityOfWord(grammar, parsed, np.name);
  if (owner === undefined || owned === undefined || owned.known !== undefined || owned.personal || !isOpen(owned))
    return;
  const best = bestKind(owner);
  const firm = best?.kind === 'company' && best.score >= 0.9 && np.possessor?.noun === undefined;
  if (firm && !owned.place && !looksPersonal(owned.name, grammar)) vote(owned, 'product', 0.5, `it is ${owner.name}'s`);
}

function spread(entities: readonly Entity[], { rulebook }: ArticleGrammar, reason: string): void {
  const sure = entities.map(bestKind).filter((best) => best !== undefined && best.score >= 1);
  const kind = sure[0]?.kind;
  if (kind === undefined || kind === 'place' || sure.some((best) => best?.kind !== kind)) return;
  if (kind === 'organization' && entities.some(({ name }) => COMPETITION.test(name.split(' ').at(-1) ?? ''))) return;
  const fits = ({ name }: Entity) => kind !== 'person' || mayBeCalled(name.split(' '), rulebook);
  for (const entity of entities)
    if (entity.known === undefined && !entity.place && isOpen(entity) && fits(entity))
      vote(entity, kind, 0.55, `${reason} ${kind}`);
}

const COMPETITION = listed('competitions');

/** Hardly anything says what it is, and no article stands before it ("the Commercial and Industrial markets"). */
const isOpen = (entity: Entity): boolean =>
  bestScore(entity) < 0.5 && entity.votes.every(({ reason }) => reason !== ARTICLE_BEFORE);

interface Alike {
  readonly own: readonly Entity[];
  readonly others: readonly Entity[];
  /** Of what the subject's noun speaks: "the service competes with". */
  readonly kind: string | undefined;
}

/** Those of whom one competes with the other, beats it, or comes after it. */
function alike(grammar: ArticleGrammar, parsed: Parsed): Alike[] {
  const { alike: words } = grammar.rulebook.lexicon;
  const named = (np: NounPhrase | undefined) =>
    np === undefined || np.noun !== undefined ? [] : toldTogether(grammar, parsed, np);
  return parsed.clauses.flatMap(({ verb, passive, subject, object, preps }) => {
    const others = [
      ...(!passive && verb.lemmas.some((lemma) => words.has(lemma)) ? named(object) : []),
      ...preps.flatMap(({ prep, np }) => (verb.lemmas.some((lemma) => words.has(`${lemma} ${prep}`)) ? named(np) : [])),
    ];
    if (others.length === 0 || subject === undefined) return [];
    const own = entityOfWord(grammar, parsed, subject.name);
    return [
      {
        own: own === undefined ? [] : [own],
        others,
        kind: subject.name === undefined ? nounKind(subject, grammar.rulebook) : undefined,
      },
    ];
  });
}

/** "… Norvane, Velm and Tarn. The apps": what takes up the list of the sentence before says what they are. */
export function voteByPlurals(grammar: ArticleGrammar): void {
  grammar.parsed.forEach((parsed, i) => {
    const before = grammar.parsed[i - 1];
    const first = parsed?.items.find((item) => item.type === 'np');
    if (before === undefined || first?.type !== 'np' || first.name !== undefined || first.softName !== undefined)
      return;
    if (!first.plural || first.possessor !== undefined || !/^(?:the|both|all|these)$/u.test(firstWord(parsed, first)))
      return;
    const kind = nounKind(first, grammar.rulebook);
    const lists = before.phrases.filter((np) => np.members.length > 0 && np.parent?.as !== 'member');
    if (
      kind === undefined ||
      kind === 'person' ||
      grammar.rulebook.lexicon.weakNouns.has(first.noun ?? '') ||
      lists.length !== 1
    )
      return;
    for (const entity of toldTogether(grammar, before, lists[0] as NounPhrase))
      if (entity.known === undefined) vote(entity, kind, 0.9, `"the ${first.noun}s" takes it up`);
  });
}

const firstWord = (parsed: Parsed | undefined, { first }: NounPhrase): string => parsed?.words[first]?.lower ?? '';
