import type { VerbForm } from '../../model/index.ts';
import type { Lexicon, WordClasses } from '../../rules/rulebook.ts';
import type { Word } from '../word.ts';
import { asModifier, asNoun, asVerb } from './tag-rule.ts';

/** What the word lists alone say: a word of one class has that class, whatever a tagger took it for. */
export function byClass(word: Word, { noun, verb, adj, adv }: WordClasses, lexicon: Lexicon): Word {
  if (word.lower.includes('-') && !noun && verb.size === 0) return hyphenated(word, lexicon);
  const kinds = Number(noun) + Number(verb.size > 0) + Number(adj) + Number(adv);
  if (kinds !== 1) return word;
  if (noun && word.pos !== 'noun') return asNoun(word);
  if (verb.size > 0 && (word.pos !== 'verb' || (word.form !== undefined && !verb.has(word.form))))
    return asVerb(formOf(verb, word.form))(word);
  if (adj && word.pos !== 'adj') return asModifier('adj')(word);
  if (adv && word.pos !== 'adv') return asModifier('adv')(word);
  return word;
}

/** "co-founder" is a noun, "top-selling" an adjective: the last part decides. */
function hyphenated(word: Word, lexicon: Lexicon): Word {
  const part = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  const known = lexicon.knownNoun(lexicon.nounLemma(word.lower));
  const { noun, adj, verb } = lexicon.classesOf(part);
  // "long-term", "third-party"
  if (QUALITY.test(word.lower)) return asModifier('adj')(word);
  // "co-led", "re-elected"
  if (/^(?:co|re)-[^-]+$/u.test(word.lower) && verb.size > 0 && !known && (verb.has('past') || /ing$/u.test(part)))
    return asVerb(formOf(verb, word.form))(word);
  if (known || (noun && !adj && !/(?:ed|ing)$/u.test(part) && verb.size === 0)) return asNoun(word);
  return asModifier('adj')(word);
}

/** What such a first part says of a second is a quality, though the second alone is a noun. */
const QUALITY =
  /^(?:long|short|medium|high|low|large|small|full|real|open|third|first|next|early|late|top|dual|single|multi)-(?:term|range|end|level|speed|risk|cost|scale|time|party|source|stage|generation|tier|profile|quality|performance|capacity|year|purpose|resolution|class|size|use)$/u;

function formOf(slots: ReadonlySet<VerbForm>, said: VerbForm | undefined): VerbForm {
  if (said !== undefined && slots.has(said)) return said;
  return (['past', 'ing', 'present', 'base', 'participle'] as const).find((form) => slots.has(form)) ?? 'base';
}
