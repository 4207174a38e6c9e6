/** How well the edges of a graph agree with an article's labelled claims. */
import type { KnowledgeGraph } from '../../src/core/model/index.ts';
import type { LabelledClaim, Labels } from './labels.ts';
import { entityFinder } from './match-entities.ts';
import { claimsIn, type SaidClaim, strongest, surest } from './said-claims.ts';
import type { Score } from './score.ts';
import { tallyOf } from './tally.ts';

/** Relations without a direction. */
const SYMMETRIC = new Set(['competes_with', 'partners_with']);

interface Translated extends SaidClaim {
  /** Ids of labelled entities, or the node's key after a question mark. */
  readonly s: string;
  readonly o: string;
}

/** Adds one article's claims to the score. Optional ones are neither rewarded nor punished. */
export function scoreClaims(score: Score, labels: Labels, graph: KnowledgeGraph): void {
  const found = new Set<LabelledClaim>();
  for (const said of distinct(translate(labels, graph))) {
    const match = labels.claims.find((claim) => agrees(claim, said));
    if (match !== undefined && found.has(match)) continue;
    judge(score, said, match !== undefined);
    if (match === undefined) addExtra(score, labels, said);
    else {
      found.add(match);
      if (!match.optional) addRight(score, labels, { said, match });
    }
  }
  for (const claim of labels.claims) if (!claim.optional && !found.has(claim)) addMissed(score, labels, claim);
}

/** The article's claims in terms of its labels. */
function translate(labels: Labels, graph: KnowledgeGraph): Translated[] {
  const entityOf = entityFinder(labels);
  const ids = new Map(graph.nodes.map((node) => [node.key, entityOf(node)?.id ?? `?${node.key}`]));
  return claimsIn(graph, labels.article).map((said) => ({
    ...said,
    s: ids.get(said.subject) ?? `?${said.subject}`,
    o: ids.get(said.object) ?? `?${said.object}`,
  }));
}

function distinct(claims: readonly Translated[]): Translated[] {
  const byId = new Map<string, Translated>();
  for (const claim of claims) {
    const sides = SYMMETRIC.has(claim.relation) ? [claim.s, claim.o].sort() : [claim.s, claim.o];
    const id = [claim.relation, ...sides].join('|');
    if (!byId.has(id)) byId.set(id, claim);
  }
  return [...byId.values()];
}

function agrees(claim: LabelledClaim, { s, o, relation }: Translated): boolean {
  if (!claim.relations.includes(relation)) return false;
  const straight = claim.subject === s && claim.object === o;
  return straight || (SYMMETRIC.has(relation) && claim.subject === o && claim.object === s);
}

/** Files a claim under its rule and its confidence. An optional claim is a right one here: the article does say it. */
function judge(score: Score, said: SaidClaim, right: boolean): void {
  const { rule, confidence } = surest(said);
  const tally = tallyOf(score.rules, rule);
  if (right) tally.right++;
  else tally.extra++;
  score.judged.push({ confidence, right });
}

function addRight(
  score: Score,
  { article }: Labels,
  { said, match }: { said: Translated; match: LabelledClaim },
): void {
  score.claims.right++;
  tallyOf(score.relations, match.relations[0] ?? '').right++;
  score.modality.all++;
  const modality = strongest(said);
  if (match.modalities.includes(modality)) score.modality.right++;
  else {
    const text = `${said.s} ${said.relation} ${said.o}: ${modality}, not ${match.modalities.join('/')}`;
    score.errors.push({ article, what: 'modality', text, sentence: surest(said).sentence });
  }
}

function addExtra(score: Score, { article, claims }: Labels, said: Translated): void {
  const { s, o, relation } = said;
  score.claims.extra++;
  tallyOf(score.relations, relation).extra++;
  const turned = claims.some((claim) => agrees(claim, { ...said, s: o, o: s }));
  if (turned) score.wrongWayRound++;
  const { sentence, rule } = surest(said);
  const text = `${s} ${relation} ${o} [${rule}]${turned ? ' the wrong way round' : ''}`;
  score.errors.push({ article, what: 'claim+', text, sentence });
}

function addMissed(score: Score, { article }: Labels, { subject, object, relations, quotation }: LabelledClaim): void {
  score.claims.missed++;
  tallyOf(score.relations, relations[0] ?? '').missed++;
  score.errors.push({ article, what: 'claim-', text: `${subject} ${relations[0]} ${object}`, sentence: quotation });
}
