import { listed } from '../../rules/word-lists.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { Item, NounPhrase } from '../phrases.ts';
import { type ArticleGrammar, entityOfWord } from '../reference/article-grammar.ts';
import { voteForCounted } from './counted-votes.ts';
import { ARTICLE_BEFORE, TWO_STRANGE_WORDS } from './kinds.ts';
import { vote } from './vote.ts';

/** "Ada Quill, who …" is a person; "the Tern-2" is a thing; "in Labrador" is a place; "a report in The Low Tide" is an outlet. */
export function voteByNeighbours(grammar: ArticleGrammar, parsed: Parsed): void {
  parsed.items.forEach((item, i) => {
    if (item.type !== 'np' || item.name === undefined) return;
    const entity = entityOfWord(grammar, parsed, item.name);
    if (entity === undefined || entity.known !== undefined) return;
    const next = parsed.items[i + 1];
    const then = parsed.items[i + 2];
    const rel = next?.type === 'rel' ? next : next?.type === 'punct' && then?.type === 'rel' ? then : undefined;
    const behind = parsed.items[i - 1];
    // "the head of design at Norvane, who"
    const within = behind?.type === 'prep' && /^(?:at|of|for|from|in)$/u.test(behind.lower);
    if (rel?.lower === 'who' && !within) vote(entity, 'person', 1.2, '"who" follows it');
    // A firm that goes to court has more than one word to its name.
    if (next?.type === 'prep' && /^v\.?$/u.test(next.lower) && !entity.name.includes(' '))
      vote(entity, 'person', 0.6, 'it stands before "v."');
    voteFromMaker(grammar, parsed, { entity, item, i });
    voteForCounted(parsed, entity, { name: item.name, noun: item.noun });
    // "at the Garde Littorale": nobody is called with an article.
    const behindThe = item.det === 'def' && item.noun === undefined && item.name === item.first + 1;
    if (behindThe && !entity.personal && entity.votes.some(({ reason }) => reason === TWO_STRANGE_WORDS))
      vote(entity, 'person', -0.5, '"the" stands before it');
    if (item.det === 'def' && item.noun === undefined) {
      if (/\d/u.test(entity.name)) vote(entity, 'product', 0.8, '"the" stands before its number');
      else vote(entity, 'product', 0.3, ARTICLE_BEFORE);
    }
    // "the weekly Tarn", "Belgian daily De Quill", whatever their tags
    const before = parsed.words[item.name - 1]?.lower ?? '';
    if (grammar.rulebook.lexicon.kindNouns.get(before) === 'publication' && item.noun !== before)
      vote(entity, 'publication', 1.5, `"${before}" stands before it`);
    const prep = parsed.items[i - 1];
    const head = parsed.items[i - 2];
    voteForOutlet(grammar, parsed, { entity, item, prep });
    if (prep?.type !== 'prep' || item.noun !== undefined || item.det !== 'none') return;
    if (/^(?:at|with)$/u.test(prep.lower) && head?.type === 'np' && holdsPost(head, grammar))
      vote(entity, 'company', 0.8, `a ${head.noun} is there`);
    if (/^(?:in|near)$/u.test(prep.lower) && (!entity.name.includes(' ') || next?.type === 'punct'))
      vote(entity, 'place', 0.45, `"${prep.lower}" stands before it`);
  });
}

/** "the Satchel Duo *from* Wrenfield": a thing and whose it is; "the *midrange* Orla": an adjective that only things have. */
function voteFromMaker(
  grammar: ArticleGrammar,
  parsed: Parsed,
  { entity, item, i }: { entity: Entity; item: NounPhrase; i: number },
): void {
  if (item.det !== 'def' || item.noun !== undefined || item.possessor !== undefined || item.members.length > 0) return;
  if (parsed.words.slice(item.first, item.name).some((w) => OF_THINGS.test(w.lower)))
    vote(entity, 'product', 0.6, 'it is told in the words for things');
  const [from, maker] = parsed.items.slice(i + 1, i + 3);
  if (from?.type !== 'prep' || from.lower !== 'from' || maker?.type !== 'np') return;
  const firm =
    maker.noun === undefined || maker.name !== undefined ? entityOfWord(grammar, parsed, maker.name) : undefined;
  if (firm === undefined || firm.personal || firm.place || firm.known?.isCountry === true) return;
  vote(entity, 'product', 0.6, `it is from ${firm.name}`);
  if (firm.known === undefined) vote(firm, 'company', 0.4, `"${entity.name} from" stands before it`);
}

const OF_THINGS = listed('what tells things apart');

interface Beside {
  readonly entity: Entity;
  readonly item: NounPhrase;
  /** What stands before it. */
  readonly prep: Item | undefined;
}

/** "Ada Quill told The Low Tide", "according to The Low Tide": whom one tells is an outlet. */
function voteForOutlet(grammar: ArticleGrammar, parsed: Parsed, { entity, item, prep }: Beside): void {
  if (entity.personal || item.noun !== undefined) return;
  const article = item.first > 0 && parsed.words[item.first]?.text === 'The';
  const tells = parsed.clauses.find((c) => !c.passive && c.object === item && c.verb.lemmas[0] === 'tell');
  const inList = item.members.length > 0 || item.parent?.as === 'member';
  // "Velm told The Low Tide it had"
  const toldBy = tells !== undefined && (isSpokenBy(grammar, parsed, tells) || (article && tells.said !== undefined));
  if (toldBy && !inList) vote(entity, 'publication', article ? 1.6 : 0.8, 'somebody tells it something');
  if (prep?.type !== 'prep') return;
  if (prep.lower === 'according to' && article) vote(entity, 'publication', 1.2, 'something is so according to it');
}

/** "sources told", "people who know of it told" */
const TELLERS = listed('who tells reporters');

/** "she told", "a spokesman told", but not "the firm told", nor "he told Norvane to stop". */
function isSpokenBy(grammar: ArticleGrammar, parsed: Parsed, { subject, comps }: Clause): boolean {
  if (subject === undefined || comps.some(({ marker }) => marker === 'inf')) return false;
  const speaker = entityOfWord(grammar, parsed, subject.name);
  const { titles } = grammar.rulebook.lexicon;
  return (
    /^(?:he|she)$/u.test(subject.pronoun ?? '') ||
    speaker?.personal === true ||
    speaker?.known?.kinds[0] === 'person' ||
    (subject.name === undefined &&
      (TELLERS.test(subject.plainNoun ?? '') || titles.has(subject.noun ?? '') || titles.has(subject.plainNoun ?? '')))
  );
}

/** "analysts", "a partner", "chief economist": a job that one has at a firm. */
const holdsPost = ({ noun = '', plainNoun = '' }: NounPhrase, { rulebook }: ArticleGrammar): boolean =>
  [noun, plainNoun].some((word) => rulebook.lexicon.titles.get(word) === 'post');
