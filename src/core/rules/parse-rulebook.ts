import { byCodeUnit } from '../model/index.ts';
import type { Morphology, Tagger } from '../text/tagger.ts';
import { addNames } from './add-names.ts';
import { knownPaths } from './frame-fields.ts';
import { buildGazetteer, type GazetteerFiles } from './known-names.ts';
import { type LexiconFiles, parseLexicon } from './lexicon.ts';
import { asStrings, keysOf, type Located, RuleError } from './located.ts';
import type { Precision } from './measured.ts';
import { kindsOf, relationOf, setsOf, type WordSets } from './ontology.ts';
import type { Rulebook } from './rulebook.ts';
import { extendOntology, type Ontology } from './user-rules.ts';
import { fillWordLists } from './word-lists.ts';

/** Unknown text in, a checked rulebook out. */

/** The files of `data`, by path below it. */
export interface RuleFiles {
  /** What "ontology/kinds.yaml" and its like say. */
  readonly yaml: Readonly<Record<string, Located>>;
  /** Tables and lists of words: "gazetteer/models.tsv", "lexicon/words/nouns.txt". */
  readonly texts: Readonly<Record<string, string>>;
}

export interface RulebookParts {
  readonly files: RuleFiles;
  readonly tagger: Tagger;
  readonly morphology: Morphology;
  readonly gate: boolean;
  /** Users' own files, added in this order. */
  readonly userRules?: readonly Located[];
  /** What was measured of each rule, by its id. */
  readonly precision?: Precision;
}

/** Reads all of `data` once, then users' files; throws a `RuleError` at the first mistake. */
export function parseRulebook(parts: RulebookParts): Rulebook {
  const { files, tagger, morphology, gate, userRules = [], precision = {} } = parts;
  const sets = setsOf(fileOf(files, 'ontology/sets.yaml'));
  sets.set('posts', postsOf(files, sets));
  sets.set('things', thingsOf(files, sets));
  const lists = under(files.yaml, 'lexicon/lists/').map(([, root]) => root);
  fillWordLists(lists, sets);
  const own = ownOntology(files, sets, precision);
  const context = { sets, precision, paths: knownPaths(own.frames, prepositionsOf(files)) };
  const ontology = userRules.reduce((all, file) => extendOntology(all, file, context), own);
  const { kinds, relations, frames, kindNouns, names } = ontology;
  const tables: GazetteerFiles = Object.fromEntries(under(files.texts, 'gazetteer/'));
  const gazetteer = buildGazetteer(tables, fileOf(files, 'lexicon/countries.yaml'));
  const lexiconFiles: LexiconFiles = {
    yaml: (name) => fileOf(files, `lexicon/${name}`),
    texts: Object.fromEntries(under(files.texts, 'lexicon/')),
  };
  const lexicon = parseLexicon(lexiconFiles, { frames, morphology, kindNouns });
  const rulebook = { kinds, relations, frames, sets, gazetteer, lexicon, morphology, tagger, gate };
  return names.length === 0 ? rulebook : addNames(rulebook, names);
}

/** Kinds, relations and frames of `data/ontology`. */
function ownOntology(files: RuleFiles, sets: WordSets, precision: Precision): Ontology {
  const kinds = new Map(kindsOf(fileOf(files, 'ontology/kinds.yaml')).map((k) => [k.id, k]));
  const sources = under(files.yaml, 'ontology/relations/').map(([, root]) =>
    relationOf(root, { kinds: new Set(kinds.keys()), sets, precision }),
  );
  return {
    kinds,
    relations: new Map(sources.map(({ relation }) => [relation.id, relation])),
    frames: sources.flatMap(({ frames }) => frames),
    kindNouns: new Map(),
    names: [],
  };
}

function prepositionsOf(files: RuleFiles): string[] {
  return asStrings(fileOf(files, 'lexicon/function-words.yaml').at('prep'));
}

function fileOf(files: RuleFiles, path: string): Located {
  const root = files.yaml[path];
  if (root === undefined) throw new RuleError(`data/${path}`, 0, '', 'expected this file to exist');
  return root;
}

function under<T>(files: Readonly<Record<string, T>>, folder: string): [string, T][] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, file]): [string, T] => [path.slice(folder.length), file])
    .sort(([a], [b]) => byCodeUnit(a, b));
}

/** All nouns for products and models but the vaguest: "app", "chip", "language model". */
function thingsOf(files: RuleFiles, sets: WordSets): string[] {
  const others = new Set(sets.get('notThings'));
  const nouns = fileOf(files, 'lexicon/kind-nouns.yaml');
  return ['product', 'model'].flatMap((kind) => asStrings(nouns.at(kind))).filter((noun) => !others.has(noun));
}

/** All titles but courtesies, and those that tell what a person is or did rather than a post. */
function postsOf(files: RuleFiles, sets: WordSets): string[] {
  const others = new Set(sets.get('notPosts'));
  const titles = fileOf(files, 'lexicon/titles.yaml');
  return keysOf(titles)
    .filter((key) => key !== 'courtesy')
    .flatMap((key) => asStrings(titles.at(key)))
    .filter((title) => !others.has(title));
}
