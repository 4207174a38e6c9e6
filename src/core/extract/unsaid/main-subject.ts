import { listed } from '../../rules/word-lists.ts';
import type { MatchAt } from '../candidates.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Entity } from '../entity.ts';
import { FIRMS } from '../kinds/kind-groups.ts';
import { bestScore, kindOf } from '../kinds/kinds.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { NounPhrase } from '../phrases.ts';
import type { ArticleGrammar, Denoted } from '../reference/article-grammar.ts';
import { isAskers } from '../reference/askers.ts';
import { denoteOne } from '../reference/denote.ts';
import { mentionsIn, subjectsIn } from '../reference/named-before.ts';
import { opensNoteOfMany } from '../reference/notes.ts';
import { OURS } from '../reference/pronouns.ts';
import { modifiers } from '../sides.ts';

/** "Norvane holds off on options to buy Velm jets, CEO Ada Quill said": the first company that acts here, or just before. */
export function mainSubject({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): Denoted[] {
  for (const back of opensNoteOfMany(grammar, parsed) ? [0] : [0, 1]) {
    const sentence = grammar.parsed[parsed.index - back];
    if (sentence === undefined || sentence.sentence.furniture || isAskers(sentence)) continue;
    const at: MatchAt = { grammar, parsed: sentence, rulebook };
    for (const found of acting(at, np))
      if (isTold(found.entity) && /^(?:company|organization)$/u.test(kindOf(found.entity)))
        return [{ ...found, steps: [`the post is taken to be at ${found.entity.name}, which acts here`], trust: 0.8 }];
  }
  return [];
}

/** Who acts in a sentence, first to last; read only as far as somebody asks. */
function* acting(at: MatchAt, np: NounPhrase): Generator<Denoted> {
  for (const clause of at.parsed.clauses) yield* actingIn(at, clause, np);
  yield* opening(at);
}

/** A list knows it, or the article tells something of it. */
export const isTold = (entity: Entity): boolean => entity.known !== undefined || bestScore(entity) >= 1;

/** A list knows it, or the article tells enough of it to be sure. */
export const isSure = (d: Denoted): boolean => d.entity.known !== undefined || bestScore(d.entity) >= 1.5;

/** The body that a clause has for its subject, or whose people or figures the subject is. */
function actingIn({ grammar, parsed }: MatchAt, { subject, object, verb }: Clause, np: NounPhrase): Denoted[] {
  // "Velm faulted chief executive Ada Quill": nobody's own.
  if (subject === undefined || (object === np && verb.lemmas.some((l) => BLAMES.test(l)))) return [];
  const { name, noun = '', plainNoun = '', possessor, examples } = subject;
  // "Tenants such as Velm and Tarn pay. CEO Ada Quill said": those are some of many.
  if (name === undefined && examples.length > 0) return [];
  // "CEO Ada Quill said the label was short", `CEO Ada Quill said it "helps us win"`
  if (name === undefined && (IMPLIED_BODY.test(noun) || OURS.test(subject.pronoun ?? ''))) return [];
  // "Norvane employees asked chief executive Ada Quill", "Norvane shares fell after CEO Ada Quill left"
  if (name === undefined && (OF_BODY.test(plainNoun) || FIGURES.test(plainNoun))) {
    const before = modifiers({ grammar, parsed }, subject);
    if (before.length > 0) return before;
  }
  // "Norvane's sales rose, CEO Ada Quill said"
  const own = possessor?.name !== undefined && FIGURES.test(plainNoun) ? possessor : subject;
  return denoteOne(grammar, { parsed, np: own }, { kinds: FIRMS });
}

const IMPLIED_BODY = listed('bodies that hire and sign');

const OF_BODY = listed('people of a body');

const FIGURES = listed('what a firm has to show');

const BLAMES = listed('verbs against people of another body');

/** The subjects of a sentence, or who opens one that has no grammar. */
export const subjectsOrOpening = (grammar: ArticleGrammar, parsed: Parsed): readonly Entity[] =>
  parsed.clauses.length > 0 ? subjectsIn(grammar, parsed) : opening({ grammar, parsed }).map((d) => d.entity);

/** "*Norvane* cut jobs. CEO Ada Quill said": a sentence that the gate kept from the grammar opens with the one that it names. */
function opening({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>): Denoted[] {
  const [first] = parsed.sentence.tokens;
  const [entity, other] = parsed.clauses.length === 0 ? mentionsIn(grammar, parsed) : [];
  if (entity === undefined || other !== undefined || first === undefined) return [];
  const span = entity.mentions.find((m) => m.from === first.from);
  return span === undefined ? [] : [{ entity, span: { from: span.from, to: span.to }, steps: [], trust: 1 }];
}
