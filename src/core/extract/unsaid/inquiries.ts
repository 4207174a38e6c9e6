import type { ClauseAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { denote, denoteOne } from '../reference/denote.ts';
import { phrasesAfter } from '../reference/phrases-after.ts';
import { actors, patients } from '../sides.ts';
import { spanOf } from '../spans.ts';

/**
 * Who inquires into whom where an article tells it over several sentences: "The agency opened an inquiry into chatbots. It
 * sent letters to A and B.", "A probe found that Norvane broke the law. The ministry opened the investigation in May."
 */

const INQUIRY = /^(?:.+ )?(?:investigation|probe|inquiry|enquiry|review)$/u;
const INQUIRES = /^(?:investigate|probe|scrutini[sz]e)$/u;
const OPENS = /^(?:open|launch|begin|start|initiate|announce|conduct|expand|widen|lead)$/u;
const TARGETS: readonly string[] = ['company', 'product', 'model', 'person', 'organization'];
const INQUIRERS: readonly string[] = ['government', 'organization'];

/** How many sentences back the rest may be told. */
const NEAR = 3;

const isInquiry = (np: NounPhrase): boolean => np.name === undefined && INQUIRY.test(np.plainNoun ?? '');

/** "It sent letters to A": the subject, where the article tells that it opened an inquiry a little before. */
export function inquirersAt({ grammar, parsed, clause }: ClauseAt): Denoted[] {
  const inquire = new Set(sentencesBack(grammar, parsed).flatMap((earlier) => inquirersIn(grammar, earlier)));
  return actors(clause)
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: INQUIRERS }))
    .filter((d) => inquire.has(d.entity));
}

/** "The ministry opened the investigation": into whom, a sentence before has told. */
export function suspectsFor({ grammar, parsed, clause }: ClauseAt): Denoted[] {
  const [inquiry] = patients(clause).filter((np) => isInquiry(np) && np.det === 'def' && np.mods.length === 0);
  if (inquiry === undefined || isTold(parsed, inquiry)) return [];
  const span = spanOf(parsed, clause.verb.main, clause.verb.last);
  const suspects = sentencesBack(grammar, parsed)
    .slice(1)
    .map((earlier) => suspectsIn(grammar, earlier))
    .find((found) => found.length > 0);
  return [...new Set(suspects)].map((entity) => ({
    entity,
    span,
    steps: [`the inquiry that the article tells of is into ${entity.name}`],
    trust: 0.88,
  }));
}

/** The sentence itself and those shortly before it, the nearest first. */
const sentencesBack = ({ parsed }: ArticleGrammar, { index }: Parsed): Parsed[] =>
  parsed
    .slice(Math.max(index - NEAR, 0), index + 1)
    .flatMap((one) => (one?.sentence.furniture ? [] : (one ?? [])))
    .reverse();

/** The sentence says itself into what it is. */
const isTold = (parsed: Parsed, inquiry: NounPhrase): boolean =>
  phrasesAfter(parsed, inquiry).some((p) => /^(?:into|of|against)$/u.test(p.prep));

function inquirersIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  return parsed.clauses
    .filter(
      (c) =>
        !c.verb.negated && (inquires(c) || (c.verb.lemmas.some((l) => OPENS.test(l)) && patients(c).some(isInquiry))),
    )
    .flatMap((c) => actors(c))
    .flatMap((np) => denote(grammar, { parsed, np }, { kinds: INQUIRERS }).map((d) => d.entity));
}

const inquires = ({ verb }: Clause): boolean => verb.lemmas.some((l) => INQUIRES.test(l));

function suspectsIn(grammar: ArticleGrammar, parsed: Parsed): Entity[] {
  const into = parsed.phrases
    .filter(isInquiry)
    .flatMap((np) => phrasesAfter(parsed, np).filter((p) => /^(?:into|of|against)$/u.test(p.prep)))
    .map((p) => (p.np.name === undefined ? (p.np.possessor ?? p.np) : p.np));
  const told = parsed.clauses.flatMap((c) => {
    if (c.verb.negated) return [];
    if (inquires(c)) return patients(c);
    // "The probe found that Norvane broke the law"
    return actors(c).some(isInquiry) && c.said !== undefined && !c.said.passive ? actors(c.said) : [];
  });
  return [...into, ...told].flatMap((np) => suspected(grammar, parsed, np));
}

const suspected = (grammar: ArticleGrammar, parsed: Parsed, np: NounPhrase): Entity[] =>
  [...denote(grammar, { parsed, np }, { kinds: TARGETS }), ...ownerOf(grammar, parsed, np)].map((d) => d.entity);

const ownerOf = (grammar: ArticleGrammar, parsed: Parsed, { name, possessor }: NounPhrase): Denoted[] =>
  name !== undefined || possessor === undefined
    ? []
    : denoteOne(grammar, { parsed, np: possessor }, { kinds: TARGETS });
