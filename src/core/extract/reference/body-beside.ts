import { listed } from '../../rules/word-lists.ts';
import { isSign } from '../clauses/items.ts';
import type { Entity } from '../entity.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import { fitsKinds } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from './article-grammar.ts';
import { headEntity } from './head-entity.ts';
import { onceForArticle } from './once.ts';
import { phrasesAfter } from './phrases-after.ts';

/** The body that a phrase puts its person into: "Norvane chief Ada Quill", "Ada Quill, head of sales at Norvane". */
export function bodyBeside(grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity | undefined {
  const posts = np.apposed.flatMap((post) => [post, ...post.members]);
  const before = [np, ...posts].flatMap((one) => [...one.mods, one.possessor?.name]);
  // "the skill of our partner Norvane says": what a thing is of is nobody's body.
  const placed = np.name === undefined ? posts : [...posts, np];
  const behind = placed.flatMap((one) => phrasesAfter(parsed, one)).filter((p) => PLACES.includes(p.prep));
  const bodies = behind
    .sort((a, b) => PLACES.indexOf(a.prep) - PLACES.indexOf(b.prep))
    .flatMap((p) => (p.np.name === undefined ? [] : (headEntity(grammar, parsed, p.np)?.entity ?? [])));
  const named = before.flatMap((word) => entityOfWord(grammar, parsed, word) ?? []);
  const led = parsed.clauses
    .filter(
      (c) => c.relative && c.subject === np && c.object?.name !== undefined && c.verb.lemmas.some((l) => LEADS.test(l)),
    )
    .flatMap((c) => (c.verb.barePast ? [] : (headEntity(grammar, parsed, c.object as NounPhrase)?.entity ?? [])));
  const apart = posts.flatMap((post) => bodyApart(grammar, parsed, post) ?? []);
  return [...named, ...bodies, ...led, ...apart].find((entity) => fitsKinds(entity, FIRMS) && !entity.place);
}

/** "said Ada Quill, CEO, *Norvane*": a name between the next comma and the end of what is told of the speaker. */
function bodyApart(grammar: ArticleGrammar, { items, words }: Parsed, post: NounPhrase): Entity | undefined {
  const bare = post.parent?.as === 'apposed' && post.det === 'none' && post.mods.length === 0;
  if (!bare || grammar.rulebook.lexicon.titles.get(post.noun ?? '') !== 'post') return undefined;
  const [comma, body, after] = items.slice(items.indexOf(post) + 1, items.indexOf(post) + 4);
  const apart =
    isSign(comma, 'punct', /^,$/u) && (after === undefined || after.type === 'punct' || after.type === 'vg');
  if (!apart || body?.type !== 'np' || body.name === undefined || body.noun !== undefined) return undefined;
  const mention = words[body.name]?.mention;
  return mention === undefined ? undefined : grammar.entityAt.get(mention.from);
}

/** "its *former* marketing chief Ada Quill": the phrase that says that a post was left. */
export const postLeft = ({ words }: Parsed, np: NounPhrase): NounPhrase | undefined =>
  [np, ...np.apposed].find((one) => words.slice(one.first, one.last).some((w) => LEFT.test(w.lower)));

const LEFT = listed('who was it once');

/** "Ada Quill, *who leads* Norvane" */
const LEADS = listed('verbs of being at the head');

/** The likeliest to name a body come first: "vice president of Sales at Norvane". */
const PLACES: readonly string[] = ['at', 'of', 'for', 'from', 'with'];

const bodiesOf = onceForArticle(() => new Map<Entity, Entity | undefined>());

/** The body that the article puts a person into, wherever it names the two together. */
export function bodyOfPerson(grammar: ArticleGrammar, person: Entity): Entity | undefined {
  const known = bodiesOf(grammar);
  if (!known.has(person)) known.set(person, findBody(grammar, person));
  return known.get(person);
}

function findBody(grammar: ArticleGrammar, person: Entity): Entity | undefined {
  for (const parsed of grammar.parsed)
    for (const np of parsed?.phrases ?? []) {
      const named = parsed !== undefined && entityOfWord(grammar, parsed, np.name) === person;
      const body = named ? bodyBeside(grammar, parsed, np) : undefined;
      if (body !== undefined) return body;
    }
  return undefined;
}
