import type { Morphology, Tagger } from '../text/tagger.ts';
import { buildGazetteer, type GazetteerFiles } from './known-names.ts';
import { type LexiconFiles, parseLexicon } from './lexicon.ts';
import { parseKinds, parseSets, relationOf } from './ontology.ts';
import type { Frame, Relation, Rulebook } from './rulebook.ts';
import { asStrings, keysOf, parseYaml, RuleError } from './yaml.ts';

/** Unknown text in, a checked rulebook out. */

/** The files of `data`, by path below it: "ontology/kinds.yaml", "gazetteer/models.tsv". */
export type RuleFiles = Readonly<Record<string, string>>;

export interface RulebookParts {
  readonly files: RuleFiles;
  readonly tagger: Tagger;
  readonly morphology: Morphology;
  readonly gate: boolean;
}

/** Reads all of `data` once; throws a `RuleError` at the first mistake. */
export function parseRulebook({ files, tagger, morphology, gate }: RulebookParts): Rulebook {
  const kinds = new Map(
    parseKinds('data/ontology/kinds.yaml', fileOf(files, 'ontology/kinds.yaml')).map((k) => [k.id, k]),
  );
  const sets = parseSets('data/ontology/sets.yaml', fileOf(files, 'ontology/sets.yaml'));
  sets.set('posts', postsOf(files));
  const relations = new Map<string, Relation>();
  const frames: Frame[] = [];
  for (const [path, text] of under(files, 'ontology/relations/')) {
    const node = parseYaml(`data/ontology/relations/${path}`, text);
    const parsed = relationOf(node, { kinds: new Set(kinds.keys()), sets });
    relations.set(parsed.relation.id, parsed.relation);
    frames.push(...parsed.frames);
  }
  const gazetteer = buildGazetteer(Object.fromEntries(under(files, 'gazetteer/')) as GazetteerFiles, {
    name: 'data/lexicon/countries.yaml',
    text: fileOf(files, 'lexicon/countries.yaml'),
  });
  const lexicon = parseLexicon(Object.fromEntries(under(files, 'lexicon/')) as LexiconFiles, frames, morphology);
  return { kinds, relations, frames, sets, gazetteer, lexicon, morphology, tagger, gate };
}

function fileOf(files: RuleFiles, path: string): string {
  const text = files[path];
  if (text === undefined) throw new RuleError(`data/${path}`, 0, '', 'expected this file to exist');
  return text;
}

function under(files: RuleFiles, folder: string): [string, string][] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, text]): [string, string] => [path.slice(folder.length), text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function postsOf(files: RuleFiles): string[] {
  const titles = parseYaml('data/lexicon/titles.yaml', fileOf(files, 'lexicon/titles.yaml'));
  return keysOf(titles)
    .filter((key) => key !== 'courtesy')
    .flatMap((key) => asStrings(titles.at(key)));
}
