import { asString, asStrings, type Located, onlyFields } from './located.ts';
import { FRAME_TYPES, type Frame, type FrameType } from './rulebook.ts';

/** What a frame of each type may and must say: checked for users' frames, whose authors learn of a slip by nothing else. */

const COMMON = [
  'id',
  'type',
  'pattern',
  'confidence',
  'modality',
  'subjectKinds',
  'objectKinds',
  'sure',
  'inferred',
  'settles',
  'yieldsTo',
  'notHired',
  'notLand',
  'notOwn',
  'examples',
  'counter',
] as const;

const FIELDS: Readonly<Record<FrameType, readonly string[]>> = {
  verb: [
    ...[
      'verbs',
      'particle',
      'subject',
      'subjectNoun',
      'notSubjectNoun',
      'object',
      'pair',
      'objectNoun',
      'notObjectNoun',
    ],
    ...['needs', 'ppNoun', 'notFrom', 'adjective', 'notBefore', 'needsWord'],
    ...[
      'alone',
      'bareObject',
      'itself',
      'finite',
      'notPrep',
      'denied',
      'passive',
      'needsComp',
      'compVerbs',
      'notCompVerbs',
      'compDenied',
      'compAbroad',
      'modal',
      'limited',
      'saidDenied',
      'needsMoney',
      'needsWrong',
      'noFirm',
    ],
    ...['onlyFirm', 'unique', 'presupposed', 'standing', 'saidActive', 'said'],
  ],
  noun: [
    ...['nouns', 'subject', 'object', 'pair', 'notBefore', 'notPrep', 'lightVerbs', 'notLightVerbs', 'implicit'],
    ...['needsMoney', 'needsWrong', 'needsWord', 'presupposed'],
  ],
  role: ['nouns', 'bearer', 'other', 'implicit', 'exemplified', 'notBefore', 'needsWord', 'except'],
  compound: ['tails', 'reverse'],
  possessive: ['reverse', 'bare', 'except'],
  demonym: ['needsWord', 'reverse'],
  of: ['words', 'reverse'],
  name: [],
  known: [],
};

/** Lists that must not be empty; a frame without them would never match. */
const NEEDED: Readonly<Record<FrameType, readonly string[]>> = {
  verb: ['verbs', 'subject', 'object'],
  noun: ['nouns', 'subject', 'object'],
  role: ['nouns', 'other'],
  compound: ['tails'],
  possessive: [],
  demonym: [],
  of: [],
  name: [],
  known: [],
};

const PATHS: Readonly<Partial<Record<FrameType, RegExp>>> = {
  verb: /^(?:subj|obj(?:\.(?:poss|mod|base))?|ccomp\.subj(?:\.poss)?|comp\/@\w+\.obj(?:\.(?:poss|mod))?)$/u,
  noun: /^(?:poss|mod|light|victim|between|under)$/u,
  role: /^(?:poss|mod|light)$/u,
};

const PATHS_IN_WORDS: Readonly<Partial<Record<FrameType, string>>> = {
  verb: 'subj, obj, obj.poss, obj.mod, obj.base, ccomp.subj, comp/@set.obj',
  noun: 'poss, mod, light, victim, under, between',
  role: 'poss, mod, light',
};

/** Paths that a frame of a type may have besides those above. */
export type KnownPaths = (type: FrameType) => ReadonlySet<string>;

/** Prepositions, and every path that one of these frames of the type has. */
export function knownPaths(frames: readonly Frame[], prepositions: readonly string[]): KnownPaths {
  const byType = new Map(
    FRAME_TYPES.map((type) => [type, new Set(frames.filter((f) => f.type === type).flatMap(pathsOf))]),
  );
  // "to" has a part of speech of its own and "behind" is taken for an adverb as often, so that no list holds them.
  for (const paths of byType.values()) for (const prep of [...prepositions, 'to', 'behind']) paths.add(prep);
  return (type) => byType.get(type) ?? new Set();
}

const pathsOf = ({ subject, object, pair, other }: Frame): readonly string[] => [
  ...subject,
  ...object,
  ...pair,
  ...other,
];

/** Throws a `RuleError` for a frame with an unknown field, without a needed one, or with a path that leads nowhere. */
export function checkFrame(node: Located, paths: KnownPaths): void {
  const type = asString(node.at('type')) as FrameType;
  if (!FRAME_TYPES.includes(type)) throw node.at('type').fail(`expected one of ${FRAME_TYPES.join(', ')}`);
  onlyFields(node, [...COMMON, ...FIELDS[type]]);
  const paired = asStrings(node.at('pair')).length > 0;
  for (const field of NEEDED[type])
    if (asStrings(node.at(field)).length === 0 && !(paired && (field === 'subject' || field === 'object')))
      throw node.at(field).fail(`expected a list that is not empty: a ${type} frame needs it`);
  checkConfidence(node.at('confidence'));
  for (const field of ['subject', 'object', 'pair', 'other']) checkPaths(node.at(field), type, paths);
}

function checkConfidence(node: Located): void {
  const { value } = node;
  if (typeof value !== 'number' || value < 0 || value > 1)
    throw node.fail(`expected a number from 0 to 1, found ${JSON.stringify(value) ?? 'nothing'}`);
}

function checkPaths(node: Located, type: FrameType, paths: KnownPaths): void {
  asStrings(node).forEach((path, i) => {
    if (!PATHS[type]?.test(path) && !paths(type).has(path.replace(/\.(?:poss|mod)$|\/use$/u, '')))
      throw node.fail(`expected ${PATHS_IN_WORDS[type] ?? 'no path'} or a preposition, found "${path}"`, i);
  });
}
