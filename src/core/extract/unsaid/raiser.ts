import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ArticleGrammar, Denoted, PhraseAt } from '../reference/article-grammar.ts';
import { denoteOne } from '../reference/denote.ts';
import { byMentions } from '../reference/main-body.ts';
import { isToldIn } from '../reference/notes.ts';
import { onceForArticle } from '../reference/once.ts';

/** Whom a sentence is about that names nobody: whose round it is, whom somebody joined. */

const RAISES = listed('verbs of raising money');
const ROUND = listed('words of a round of money');

const EMERGES = listed('verbs of coming out');

/** "announced $30 million. *The funding* is led by": what the next sentence calls the sum. */
const isFunding = (next: Parsed | undefined): boolean =>
  next?.phrases.some((np) => np.det === 'def' && np.first < 3 && FUNDING.test(np.plainNoun ?? '')) === true;

const FUNDING = listed('rounds of money');

interface Raise {
  readonly index: number;
  readonly entity: Entity;
}

/** "The round was led by A": the company that the article says has raised money, the last one before the sentence. */
export function raiser(at: MatchAt, taken: readonly Entity[] = [], told = false): Denoted[] {
  const raises = raisesOf(at.grammar).filter((r) => !taken.includes(r.entity));
  const before = raises.filter((r) => r.index <= at.parsed.index).at(-1);
  // A raise that is told much later is another's.
  const soon = raises.find((r) => r.index > at.parsed.index && r.index - at.parsed.index <= 2);
  const raise = before ?? soon;
  if (raise === undefined) return told ? [] : protagonist(at, taken);
  return [ofRound(at.parsed, raise)];
}

/** The one that raises money in the same sentence or one of the two before. */
export const raiserNear = (at: MatchAt): Denoted[] =>
  raisesOf(at.grammar)
    .filter((r) => r.index <= at.parsed.index && at.parsed.index - r.index <= 2)
    .slice(-1)
    .map((r) => ofRound(at.parsed, r));

const ofRound = (parsed: Parsed, { entity }: Raise): Denoted =>
  said(parsed, entity, `the round is taken to be that of ${entity.name}, which raises money here`);

/** The company that the article names most, where no other comes near. */
export function protagonist(at: MatchAt, taken: readonly Entity[] = [], beside: readonly Entity[] = []): Denoted[] {
  const [main, next] = byMentions(at.grammar, (e) => kindOf(e) === 'company' && !beside.includes(e));
  if (main === undefined || taken.includes(main) || main.mentions.length < 3) return [];
  if (!isToldIn(at.grammar, main, at.parsed)) return [];
  if (next !== undefined && next.mentions.length * 2 > main.mentions.length) return [];
  return [said(at.parsed, main, `the article is about ${main.name}`)];
}

const said = ({ sentence }: Parsed, entity: Entity, step: string): Denoted => ({
  entity,
  span: { from: sentence.from, to: sentence.from + 1 },
  steps: [step],
  trust: 0.85,
});

const raisesOf = onceForArticle((grammar): readonly Raise[] =>
  grammar.parsed.flatMap((parsed) => (parsed === undefined ? [] : raisesIn(grammar, parsed))),
);

function raisesIn(grammar: ArticleGrammar, parsed: Parsed): Raise[] {
  const raises: Raise[] = [...valuedIn(grammar, parsed), ...ownersOfRounds(grammar, parsed)];
  for (const { verb, subject, object, passive, preps } of parsed.clauses) {
    // "exits stealth with $50 million", "launched with $50 million in funding"
    const emerges = !passive && subject !== undefined && verb.lemmas.some((l) => EMERGES.test(l));
    if (emerges && preps.some((p) => p.prep === 'with' && (p.np.money || ROUND.test(p.np.plainNoun ?? ''))))
      raises.push(...raisedBy(grammar, { parsed, np: subject }));
    // "is leading a funding round in Norvane": whose it is stands behind it.
    const led = !passive && LEADS.test(verb.lemmas[0] ?? '') && ROUND.test(object?.plainNoun ?? '');
    const behind = led ? preps.find((p) => p.prep === 'in' && p.np.name !== undefined)?.np : undefined;
    if (behind !== undefined) raises.push(...raisedBy(grammar, { parsed, np: behind }));
    if (passive || subject === undefined || object === undefined || !verb.lemmas.some((l) => RAISES.test(l))) continue;
    // "landed $17 million in funding"
    const inRound = preps.some((p) => p.prep === 'in' && ROUND.test(p.np.plainNoun ?? ''));
    const money =
      object.money && (verb.lemmas.some((l) => GETS.test(l)) || inRound || isFunding(grammar.parsed[parsed.index + 1]));
    if (!money && !ROUND.test(object.plainNoun ?? '') && !(object.money && ROUND.test(object.noun ?? ''))) continue;
    raises.push(...raisedBy(grammar, { parsed, np: subject }));
  }
  return raises;
}

const LEADS = listed('verbs of leading a round');
const GETS = listed('verbs of raising in short');

const raisedBy = (grammar: ArticleGrammar, { parsed, np }: PhraseAt): Raise[] =>
  denoteOne(grammar, { parsed, np }, { kinds: ['company'] }).flatMap(({ entity }) =>
    kindOf(entity) === 'company' ? [{ index: parsed.index, entity }] : [],
  );

/** "Norvane's last funding round was announced in May, with participation from": whose round it is. */
const ownersOfRounds = (grammar: ArticleGrammar, parsed: Parsed): Raise[] =>
  parsed.phrases.flatMap(({ possessor, plainNoun = '', noun = '', first, last }) => {
    // "has invested in Norvane, leading *its* Series C round"
    if (
      (possessor?.name === undefined && possessor?.pronoun !== 'its') ||
      !(ROUND.test(plainNoun) || OWN_ROUND.test(plainNoun))
    )
      return [];
    // "Norvane's Series D round", and no round of talks
    const lettered = parsed.words.slice(first, last).some(({ lower }) => lower === 'series');
    return lettered || OWN_ROUND.test(plainNoun) || OWN_ROUND.test(noun)
      ? raisedBy(grammar, { parsed, np: possessor })
      : [];
  });

const OWN_ROUND = listed('names of a round');

/** "Norvane's valuation doubled after a round", "a round that valued Norvane at": whose worth is told raises money. */
function valuedIn(grammar: ArticleGrammar, parsed: Parsed): Raise[] {
  const valued = parsed.clauses.flatMap(({ verb, subject, object, passive, preps }) => [
    ...(subject?.plainNoun === 'valuation' && subject.possessor !== undefined ? [subject.possessor] : []),
    // "Norvane, a startup valued at $3 billion"
    ...(verb.lemmas.includes('value') && passive && subject !== undefined && preps.some((p) => p.prep === 'at')
      ? [subject]
      : []),
    ...(verb.lemmas.includes('value') && !passive && object?.name !== undefined && preps.some((p) => p.prep === 'at')
      ? [object]
      : []),
  ]);
  return valued.flatMap((np) => raisedBy(grammar, { parsed, np }));
}
