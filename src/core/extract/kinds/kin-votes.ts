import { groupBy } from '../../model/index.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { foldBody, versionOf } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';
import { endsInLand } from '../names/ends-in-land.ts';
import type { ArticleGrammar } from '../reference/article-grammar.ts';
import { bestKind, bestScore, ENDS_NAME } from './kinds.ts';
import { mayBePerson } from './looks-personal.ts';
import { vote } from './vote.ts';

/** Kinds by names that are like others of the article: editions, versions, surnames. */
export function voteByKinship(grammar: ArticleGrammar): void {
  voteByFamily(grammar);
  voteByKin(grammar);
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
function voteByFamily({ entities, rulebook }: ArticleGrammar): void {
  const folded = (name: string) => `${foldBody(name, rulebook.lexicon.legalSuffixes)} `;
  const bases = entities.map((base) => ({ base, openings: [...new Set([...base.names.keys()].map(folded))] }));
  for (const entity of entities) {
    if (entity.known !== undefined || !entity.name.includes(' ')) continue;
    const name = folded(entity.name);
    for (const { base, openings } of bases)
      if (base !== entity && openings.some((opening) => name.startsWith(opening))) voteByBase(entity, base, rulebook);
  }
}

/** "Tern-S", "Tern 3", "Tern Mini": of what opens with one word and goes on as versions do, one that is surely a model tells of all. */
function voteByKin({ entities }: ArticleGrammar): void {
  const versions = entities.filter(({ known, name }) => known === undefined && VERSION.test(name));
  for (const kin of groupBy(versions, ({ name }) => name.split(/[ -]/u)[0] as string).values()) {
    const sure = kin.find((entity) => bestKind(entity)?.kind === 'model' && bestScore(entity) >= 0.8);
    if (sure === undefined) continue;
    for (const entity of kin)
      if (entity !== sure && !isMaker(entity)) vote(entity, 'model', 1, `${sure.name} is a model`);
  }
}

/** "Velm released Velm-V4": the bare name of all versions that does what bodies do is their maker's. */
const isMaker = ({ name, votes }: Entity): boolean =>
  /^\p{L}+$/u.test(name) && votes.some(({ kind, weight }) => kind === 'company' && weight >= 0.4);

const VERSION =
  /\d|-\p{Lu}| (?:Mini|Pro|Max|Ultra|Lite|Nano|Small|Large|Flash|Turbo|Instruct|Chat|Base|Voice|Vision|R)$|^\p{Lu}\p{Ll}+$/u;

function voteByBase(entity: Entity, base: Entity, rulebook: Rulebook): void {
  const best = bestKind(base);
  const edition = EDITION.test(entity.name);
  if (best?.kind === 'product' || best?.kind === 'model') {
    if (edition || versionOf(base.name) !== versionOf(entity.name))
      vote(entity, best.kind, edition ? 2 : 1, `${base.name} is a ${best.kind}`);
  } else if (best?.kind === 'company' && best.score >= 0.8 && endsInLand(entity.name.split(' '), rulebook)) {
    // "Norvane Kenya" beside Norvane
    vote(entity, 'company', 1, `a unit of ${base.name}`);
  } else if (
    best?.kind === 'company' &&
    best.score >= 0.8 &&
    opensThing(entity) &&
    !mayBePerson(entity.name.split(' '), rulebook)
  )
    vote(entity, 'product', 0.6, `its name begins with ${base.name}`);
}

/** "Norvane Connect" beside Norvane: a thing of the firm's, where its name does not end as bodies do. */
const opensThing = ({ name, personal, votes }: Entity): boolean =>
  !personal &&
  name.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
  !votes.some(({ kind, reason }) => kind !== 'person' && reason.endsWith(ENDS_NAME));
