import { listed } from '../../rules/word-lists.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse-sentence.ts';
import { vote } from './vote.ts';

/** "a 2019 Sable Ridge", "3.2 million Halcyons", "version 3.0 of Saltmarsh": what is made by the year or in numbers is a thing. */
export function voteForCounted(
  { words }: Parsed,
  entity: Entity,
  { name, noun }: { readonly name: number; readonly noun: string | undefined },
): void {
  const [what, det, count] = [-3, -2, -1].map((k) => words[name + k]);
  if (noun !== undefined || entity.personal) return;
  // "Version 3.0 of Saltmarsh"
  if (count?.lower === 'of' && /^\d/u.test(det?.text ?? '') && BUILD.test(what?.lower ?? ''))
    vote(entity, 'product', 0.8, 'it has versions');
  if (CODENAMED.test(count?.lower ?? '')) vote(entity, 'product', 0.5, 'it has a code name');
  if (/^(?:19|20)\d\d$/u.test(count?.text ?? '') && /^(?:an?|his|her|their|my|our)$/u.test(det?.lower ?? ''))
    vote(entity, 'product', 0.8, 'a year stands before it');
  else if (
    !entity.place &&
    /\p{Ll}s$/u.test(entity.name) &&
    (COUNT.test(count?.lower ?? '') || /^\d[\d,]*$/u.test(count?.text ?? ''))
  )
    vote(entity, 'product', 0.55, 'several of it are told');
}

const CODENAMED = listed('participles of giving a secret name');

const BUILD = listed('builds of software');

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)$/u;
