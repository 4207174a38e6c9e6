import type { AddedName } from './add-names.ts';
import { checkFrame, type KnownPaths } from './frame-fields.ts';
import { asList, asString, asStrings, keysOf, type Located, onlyFields } from './located.ts';
import type { Precision } from './measured.ts';
import { framesOf, kindOf, kindsIn, relationOf, type WordSets } from './ontology.ts';
import type { Frame, Kind, Relation } from './rulebook.ts';

/** A user's own file of rules: kinds, relations, frames of relations that exist, and names, added to what is there. */

/** A file as it was read; `file` is how errors call it. */
export interface RuleText {
  readonly file: string;
  readonly text: string;
}

/** What a user's file adds to. */
export interface Ontology {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly frames: readonly Frame[];
  /** Nouns that say what a thing is, to its kind; only those that users added. */
  readonly kindNouns: ReadonlyMap<string, string>;
  /** Names that users added. */
  readonly names: readonly AddedName[];
}

export interface RuleContext {
  readonly sets: WordSets;
  readonly precision: Precision;
  readonly paths: KnownPaths;
}

const PARTS = ['kinds', 'relations', 'frames', 'names'];
const KIND_FIELDS = ['id', 'label', 'plural', 'color', 'excludes', 'like', 'nouns'];
const RELATION_FIELDS = [
  ...['id', 'label', 'inverse', 'symmetric', 'color', 'subject', 'object', 'sameSort', 'countryOnly'],
  ...['oneSubject', 'oneObject', 'vague', 'dropped', 'tried', 'notOwn', 'byOffice', 'inPerson', 'followed', 'frames'],
];

/** The ontology with a user's file added; throws a `RuleError` at its first mistake. */
export function extendOntology(base: Ontology, root: Located, context: RuleContext): Ontology {
  onlyFields(root, PARTS);
  if (keysOf(root).length === 0) throw root.fail(`expected some of ${PARTS.join(', ')}, found nothing`);
  const withKinds = asList(root.at('kinds')).reduce(addKind, base);
  const withRelations = asList(root.at('relations')).reduce((all, node) => addRelation(all, node, context), withKinds);
  const frames = root.at('frames');
  const withFrames = keysOf(frames).reduce((all, id) => addFrames(all, { id, frames }, context), withRelations);
  return asList(root.at('names')).reduce(addName, withFrames);
}

function addKind(all: Ontology, node: Located): Ontology {
  onlyFields(node, KIND_FIELDS);
  const kind = kindOf(node);
  checkId(node.at('id'), all.kinds);
  const known = new Set(all.kinds.keys());
  kindsIn(node.at('excludes'), known);
  const like = node.at('like').value === undefined ? undefined : asString(node.at('like'));
  if (like !== undefined && !known.has(like))
    throw node.at('like').fail(`expected one of ${[...known].join(', ')}, found "${like}"`);
  const also = (kinds: readonly string[]) => (like !== undefined && kinds.includes(like) ? [...kinds, kind.id] : kinds);
  const relations = [...all.relations.values()].map((r) => ({
    ...r,
    subject: also(r.subject),
    object: also(r.object),
  }));
  return {
    ...all,
    kinds: new Map([...all.kinds, [kind.id, kind]]),
    relations: new Map(relations.map((r) => [r.id, r])),
    frames: all.frames.map((f) => ({ ...f, subjectKinds: also(f.subjectKinds), objectKinds: also(f.objectKinds) })),
    kindNouns: new Map([...all.kindNouns, ...asStrings(node.at('nouns')).map((noun) => [noun, kind.id] as const)]),
  };
}

function addRelation(all: Ontology, node: Located, context: RuleContext): Ontology {
  onlyFields(node, RELATION_FIELDS);
  checkId(node.at('id'), all.relations);
  for (const frame of asList(node.at('frames'))) checkFrame(frame, context.paths);
  const { relation, frames } = relationOf(node, { ...context, kinds: new Set(all.kinds.keys()) });
  for (const [field, kinds] of [
    ['subject', relation.subject],
    ['object', relation.object],
  ] as const)
    if (kinds.length === 0) throw node.at(field).fail('expected at least one kind');
  checkFrameIds(node.at('frames'), all.frames);
  return {
    ...all,
    relations: new Map([...all.relations, [relation.id, relation]]),
    frames: [...all.frames, ...frames],
  };
}

/** New ways of saying a relation that exists; a kind that they speak of may stand at its ends from now on. */
function addFrames(all: Ontology, at: { id: string; frames: Located }, context: RuleContext): Ontology {
  const relation = all.relations.get(at.id);
  if (relation === undefined)
    throw at.frames.fail(`expected a relation out of ${[...all.relations.keys()].join(', ')}, found "${at.id}"`, at.id);
  const node = at.frames.at(at.id);
  for (const frame of asList(node)) checkFrame(frame, context.paths);
  const frames = framesOf(node, { ...context, relation, kinds: new Set(all.kinds.keys()) });
  checkFrameIds(node, all.frames);
  const widened: Relation = {
    ...relation,
    subject: [...new Set([...relation.subject, ...frames.flatMap((f) => f.subjectKinds)])],
    object: [...new Set([...relation.object, ...frames.flatMap((f) => f.objectKinds)])],
  };
  return {
    ...all,
    relations: new Map([...all.relations].map(([id, r]) => [id, id === at.id ? widened : r])),
    frames: [...all.frames, ...frames],
  };
}

function addName(all: Ontology, node: Located): Ontology {
  onlyFields(node, ['name', 'kinds', 'aliases']);
  const kinds = kindsIn(node.at('kinds'), new Set(all.kinds.keys()));
  if (kinds.length === 0) throw node.at('kinds').fail('expected at least one kind');
  const name: AddedName = { name: asString(node.at('name')), kinds, aliases: asStrings(node.at('aliases')) };
  return { ...all, names: [...all.names, name] };
}

/** Ids stand in keys of nodes and edges, so they are plain. */
function checkId(node: Located, taken: ReadonlyMap<string, unknown>): void {
  const id = asString(node);
  if (!/^[a-z][a-z_]*$/u.test(id)) throw node.fail(`expected lower-case letters and _, found "${id}"`);
  if (taken.has(id)) throw node.fail(`expected an id that is not taken, found "${id}"`);
}

function checkFrameIds(list: Located, before: readonly Frame[]): void {
  const taken = new Set(before.map((f) => f.id));
  for (const node of asList(list)) {
    const id = asString(node.at('id'));
    if (taken.has(id)) throw node.at('id').fail(`expected an id that is not taken, found "${id}"`);
    taken.add(id);
  }
}
