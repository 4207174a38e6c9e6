import { MODALITIES, type Modality } from '../model/index.ts';
import { asList, asNumber, asString, asStrings, keysOf, type Located } from './located.ts';
import { type Precision, withMeasured } from './measured.ts';
import { FRAME_TYPES, type Frame, type FrameType, type Kind, type Relation } from './rulebook.ts';

/** Kinds, relations and frames out of what a file says, checked. */

/** Named word lists that rules speak of as `@name`. */
export type WordSets = ReadonlyMap<string, readonly string[]>;

export const kindsOf = (root: Located): Kind[] => asList(root).map(kindOf);

export function kindOf(node: Located): Kind {
  return {
    id: asString(node.at('id')),
    label: asString(node.at('label')),
    plural: asString(node.at('plural')),
    color: colorOf(node.at('color')),
    excludes: asStrings(node.at('excludes')),
  };
}

function colorOf(node: Located): string {
  const color = asString(node);
  if (!/^#[0-9a-f]{6}$/iu.test(color)) throw node.fail('expected a colour such as "#2f6fdb"');
  return color;
}

export function setsOf(root: Located): Map<string, readonly string[]> {
  return new Map(keysOf(root).map((key) => [key, asStrings(root.at(key))]));
}

export interface RelationSource {
  readonly relation: Relation;
  readonly frames: readonly Frame[];
}

/** The ids that relations and frames may speak of, and the word lists. */
export interface OntologyContext {
  readonly kinds: ReadonlySet<string>;
  readonly sets: WordSets;
  /** What was measured of each frame, by its id. */
  readonly precision: Precision;
}

/** A list of kinds; throws where one is not `known`. */
export function kindsIn(node: Located, known: ReadonlySet<string>): string[] {
  return asStrings(node).map((kind, i) => {
    if (!known.has(kind)) throw node.fail(`expected kinds out of ${[...known].join(', ')}, found "${kind}"`, i);
    return kind;
  });
}

/** One relation with its frames. */
export function relationOf(node: Located, context: OntologyContext): RelationSource {
  const text = (field: string) => (node.at(field).value === undefined ? undefined : asString(node.at(field)));
  const relation: Relation = {
    id: asString(node.at('id')),
    label: asString(node.at('label')),
    inverse: asString(node.at('inverse')),
    symmetric: node.at('symmetric').value === true,
    color: colorOf(node.at('color')),
    subject: kindsIn(node.at('subject'), context.kinds),
    object: kindsIn(node.at('object'), context.kinds),
    sameSort: sortOf(node.at('sameSort')),
    countryOnly: node.at('countryOnly').value === true,
    oneSubject: text('oneSubject'),
    oneObject: text('oneObject'),
    vague: new Set(asStrings(node.at('vague'))),
    dropped: modalityOf(node.at('dropped')),
    tried: modalityOf(node.at('tried')),
    notOwn: node.at('notOwn').value === true,
    byOffice: officesOf(node.at('byOffice')),
    inPerson: node.at('inPerson').value === true,
    followed: node.at('followed').value === true,
  };
  return { relation, frames: framesOf(node.at('frames'), { relation, ...context }) };
}

/** `byOffice: true` is any office. */
const officesOf = (node: Located): ReadonlySet<string> | undefined =>
  node.value === undefined ? undefined : node.value === true ? new Set(['*']) : new Set(asStrings(node));

interface FrameOptions extends OntologyContext {
  readonly relation: Relation;
}

/** A list of frames of one relation. */
export function framesOf(node: Located, options: FrameOptions): Frame[] {
  return asList(node).map((frame) => frameOf(frame, options));
}

/** `sure: true` is of both ends. */
const sureEnds = (value: unknown): Frame['sure'] =>
  value === true ? 'both' : value === 'subject' || value === 'object' ? value : 'none';

function sortOf(node: Located): 'strict' | 'loose' | undefined {
  if (node.value === undefined || node.value === 'strict' || node.value === 'loose') return node.value;
  throw node.fail('expected strict or loose');
}

function frameOf(node: Located, { relation, kinds, sets, precision }: FrameOptions): Frame {
  const type = asString(node.at('type'));
  if (!FRAME_TYPES.includes(type as FrameType)) throw node.at('type').fail(`expected one of ${FRAME_TYPES.join(', ')}`);
  const words = (field: string) => new Set(expand(node.at(field), sets));
  const or = (own: readonly string[], inherited: readonly string[]) => (own.length > 0 ? own : inherited);
  const id = asString(node.at('id'));
  const { confidence, measured } = withMeasured(asNumber(node.at('confidence')), precision[id]);
  return {
    id,
    relation: relation.id,
    type: type as FrameType,
    pattern: asString(node.at('pattern')),
    confidence,
    measured,
    modality: modalityOf(node.at('modality')),
    subjectKinds: withOfficials(or(kindsIn(node.at('subjectKinds'), kinds), relation.subject), relation),
    objectKinds: or(kindsIn(node.at('objectKinds'), kinds), relation.object),
    words: words(wordField(type as FrameType)),
    subject: asStrings(node.at('subject')),
    object: asStrings(node.at('object')),
    pair: asStrings(node.at('pair')),
    bearer: node.at('bearer').value === 'object' ? 'object' : 'subject',
    other: asStrings(node.at('other')),
    implicit: node.at('implicit').value === true,
    exemplified: node.at('exemplified').value === true,
    bare: node.at('bare').value === true,
    reverse: node.at('reverse').value === true,
    particles: words('particle'),
    subjectNoun: words('subjectNoun'),
    notSubjectNoun: words('notSubjectNoun'),
    objectNoun: words('objectNoun'),
    notObjectNoun: words('notObjectNoun'),
    needs: words('needs'),
    ppNoun: words('ppNoun'),
    notFrom: words('notFrom'),
    sure: sureEnds(node.at('sure').value),
    alone: node.at('alone').value === true,
    bareObject: node.at('bareObject').value === true,
    itself: choice(node.at('itself')),
    finite: node.at('finite').value === true,
    notPrep: words('notPrep'),
    denied: node.at('denied').value === true,
    passive: node.at('passive').value === true,
    needsComp: node.at('needsComp').value === true,
    compVerbs: words('compVerbs'),
    notCompVerbs: words('notCompVerbs'),
    compDenied: choice(node.at('compDenied')),
    compAbroad: choice(node.at('compAbroad')),
    modal: words('modal'),
    limited: choice(node.at('limited')),
    saidDenied: node.at('saidDenied').value === true,
    needsWrong: node.at('needsWrong').value === true,
    saidActive: node.at('saidActive').value === true,
    said: words('said'),
    inferred: node.at('inferred').value === true,
    settles: node.at('settles').value === true,
    yieldsTo: asStrings(node.at('yieldsTo')),
    notHired: node.at('notHired').value === true,
    notLand: node.at('notLand').value === true,
    notOwn: node.at('notOwn').value === true,
    noFirm: node.at('noFirm').value === true,
    onlyFirm: node.at('onlyFirm').value === true,
    presupposed: node.at('presupposed').value === true,
    standing: node.at('standing').value === true,
    unique: node.at('unique').value === true,
    needsMoney: words('needsMoney'),
    needsWord: words('needsWord'),
    notBefore: words('notBefore'),
    notLightVerbs: words('notLightVerbs'),
    adjective: words('adjective'),
    except: words('except'),
    lightVerbs: words('lightVerbs'),
    examples: asStrings(node.at('examples')),
    counter: asStrings(node.at('counter')),
  };
}

/** So, not so, or either where the rule does not say. */
const choice = ({ value }: Located): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

/** A governor may do what a government does. */
const withOfficials = (kinds: readonly string[], { byOffice }: Relation): readonly string[] =>
  byOffice !== undefined && kinds.includes('government') && !kinds.includes('person') ? [...kinds, 'person'] : kinds;

function wordField(type: FrameType): string {
  switch (type) {
    case 'verb':
      return 'verbs';
    case 'noun':
    case 'role':
      return 'nouns';
    case 'compound':
      return 'tails';
    case 'possessive':
    case 'demonym':
    case 'of':
    case 'name':
    case 'known':
      return 'words';
  }
}

function modalityOf(node: Located): Modality | undefined {
  if (node.value === undefined) return undefined;
  if (!MODALITIES.includes(node.value as Modality)) throw node.fail(`expected one of ${MODALITIES.join(', ')}`);
  return node.value as Modality;
}

/** The words of a list, with `@name` replaced by that set. */
function expand(node: Located, sets: WordSets): string[] {
  return asStrings(node).flatMap((word, i) => {
    if (!word.startsWith('@')) return [word];
    const set = sets.get(word.slice(1));
    if (set === undefined) throw node.fail(`expected one of ${[...sets.keys()].map((k) => `@${k}`).join(', ')}`, i);
    return [...set];
  });
}
