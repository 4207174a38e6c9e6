import type { Rulebook } from '../../rules/rulebook.ts';
import type { MatchAt } from '../candidates.ts';
import { LISTED } from '../entities/ticker.ts';
import type { Entity } from '../entity.ts';
import { bestScore, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { Denoted } from '../reference/article-grammar.ts';
import { namedAboveAll, titleOf } from '../reference/main-body.ts';
import { mentionsIn } from '../reference/named-before.ts';
import { isToldIn } from '../reference/notes.ts';

/** Whose CEO or deal an article speaks of that names no body with it. */

/** What is asked of the firm: whom it cannot be, and what is then told of it. */
interface Sought {
  readonly beside?: readonly Entity[];
  readonly taken?: string;
}

/** The firm that an article is about by its title or by the one ticker in it. */
export function firmOfArticle(at: MatchAt, sought: Sought = {}): Denoted[] {
  const titled = titleFirm(at, sought);
  return titled.length > 0 ? titled : listedFirm(at, sought);
}

const POST = 'the post is taken to be at';

/** "CEO Ada Quill reported" in an article whose title names one firm, or tells what a firm does that the text goes on with. */
function titleFirm({ grammar, parsed, rulebook }: MatchAt, { beside = [], taken = POST }: Sought): Denoted[] {
  const title = titleOf(grammar);
  if (title === undefined) return [];
  const named = title.words.flatMap(({ mention }) =>
    mention === undefined ? [] : (grammar.entityAt.get(mention.from) ?? []),
  );
  const firms = named.filter((e) => !beside.includes(e));
  const [only, other] = [...new Set(firms)].filter(isSureFirm);
  const acting = title.words[0]?.mention === undefined || named[0] !== firms[0] ? undefined : firms[0];
  const goesOn = acting !== undefined && kindOf(acting) === 'company' && acting.mentions.length > 1;
  const entity =
    goesOn && opensBarely(title, rulebook) ? acting : other === undefined && acting === undefined ? only : undefined;
  if (entity === undefined || !isToldIn(grammar, entity, parsed)) return [];
  const span = { from: title.sentence.from, to: title.sentence.from + 1 };
  return [{ entity, span, steps: [`${taken} ${entity.name}, which the title names`], trust: 0.82 }];
}

/** The firm that the article names most, where it is the only one that the title names. */
export function mainOfTitle({ grammar, parsed }: MatchAt, taken: readonly Entity[]): Denoted[] {
  const title = titleOf(grammar);
  const main = namedAboveAll(grammar, (e) => kindOf(e) === 'company', parsed);
  if (title === undefined || main === undefined || taken.includes(main)) return [];
  const [only, other] = mentionsIn(grammar, title).filter(isSureFirm);
  if (only !== main || other !== undefined) return [];
  const { from } = parsed.sentence;
  const steps = [`the article is about ${main.name}, which its title names`];
  return [{ entity: main, span: { from, to: from + 1 }, steps, trust: 0.82 }];
}

/** "Norvane raises", "Norvane's profit falls", "Norvane outlook disappoints", not "Norvane owner raises". */
function opensBarely({ phrases }: Parsed, { lexicon }: Rulebook): boolean {
  // A title that can hold no claim is not parsed.
  if (phrases.length === 0) return true;
  const opening = phrases.find((np) => np.first === 0);
  const named = opening?.possessor ?? opening;
  if (named?.softName === 0) return !lexicon.describes(named.noun ?? '') && !lexicon.titles.has(named.noun ?? '');
  return named?.name === 0 && named.noun === undefined;
}

/** "CEO Ada Quill reported" in an article in which one firm alone stands with its ticker. */
function listedFirm({ grammar, parsed }: MatchAt, { beside = [], taken = POST }: Sought): Denoted[] {
  const listed = grammar.entities.filter((e) => e.votes.some((v) => v.reason === LISTED));
  const [entity, other] = listed.filter((e) => !beside.includes(e));
  if (entity === undefined || other !== undefined || kindOf(entity) !== 'company') return [];
  if (!isToldIn(grammar, entity, parsed)) return [];
  const span = { from: parsed.sentence.from, to: parsed.sentence.from + 1 };
  const steps = [`${taken} ${entity.name}, the only firm that stands with its ticker`];
  return [{ entity, span, steps, trust: 0.82 }];
}

const isSureFirm = (entity: Entity): boolean => kindOf(entity) === 'company' && !entity.place && bestScore(entity) >= 1;
