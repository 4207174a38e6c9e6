import { gather } from '../../model/index.ts';
import type { Frame, Rulebook } from '../../rules/rulebook.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Candidate, type MatchAt, pairs } from '../candidates.ts';
import type { Entity } from '../entity.ts';
import { isSurely, kindOf } from '../kinds/kinds.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Denoted, entityOfWord } from '../reference/article-grammar.ts';
import { spanOfWord } from '../spans.ts';
import type { Word } from '../word.ts';
import type { FrameIndex } from './frame-index.ts';

/** A thing called after its maker: "the Norvane Quillbee", where the article also names Norvane by itself. */

export function matchNames({ grammar, parsed, rulebook }: MatchAt, frames: FrameIndex): Candidate[] {
  return gather(parsed.words, (word, at) => {
    const thing = word.mention === undefined ? undefined : entityOfWord(grammar, parsed, at);
    if (thing === undefined) return [];
    const span = spanOfWord(parsed, at);
    const denoted = (entity: Entity): Denoted => ({ entity, span, steps: [], trust: 1 });
    return gather(frames.all, (frame) => {
      if (!(isSurely(thing, frame.objectKinds) || isNumbered(thing, frame)) || isNoGood(thing, rulebook)) return [];
      const before = parsed.words[at - 1];
      const makers = grammar.entities.filter(
        (maker) =>
          maker !== thing &&
          (opens(word.text, maker.name) || (before !== undefined && standsBefore(before, maker, thing))) &&
          isSurely(maker, frame.subjectKinds),
      );
      if (makers.length === 0) return [];
      return pairs({
        frame,
        subjects: makers.map(denoted),
        objects: [denoted(thing)],
        trigger: span,
        modality: isCalledOff(parsed, at, rulebook) ? 'possible' : 'asserted',
      });
    });
  });
}

/** "Norvane B-9" is a thing, unlike the list "Norvane 500". */
const isNumbered = (thing: Entity, { objectKinds }: Frame): boolean =>
  objectKinds.includes(kindOf(thing)) && / (?=\S*\d)(?=\S*\p{L})(?!(?:[QH]\d|FY\d))\S+$/u.test(thing.name);

/** "Norvane Cloud": what is as much a firm is owned rather than made. "Norvane Composite", "Norvane Project" are no goods. */
function isNoGood({ name, known }: Entity, { lexicon }: Rulebook): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    known?.kinds.includes('company') === true ||
    lexicon.unmade.has(last) ||
    /^(?:Project|Initiative)$/u.test(last) ||
    // "Norvane Owners Tavland": who has its goods.
    / (?:Owners|Users|Fans|Drivers|Investors|Shareholders)\b/u.test(name)
  );
}

const opens = (name: string, maker: string): boolean => name.startsWith(maker) && name.charAt(maker.length) === ' ';

/** "Norvane Quillbees", read as two names: the world knows whose the thing is. */
const standsBefore = ({ mention }: Word, maker: Entity, { known }: Entity): boolean =>
  mention !== undefined &&
  known !== undefined &&
  known.of !== '' &&
  known.of === maker.known?.name &&
  maker.mentions.some((m) => m.from === mention.from);

/** "The Norvane Car project was abandoned", "scrapped the Norvane Car": what never came of it. */
function isCalledOff({ clauses, words }: MatchAt['parsed'], at: number, { lexicon }: Rulebook): boolean {
  // A product that is given up was made; a project may never have come to one.
  const holds = (np: NounPhrase | undefined) =>
    np !== undefined && np.first <= at && at < np.last && UNDERTAKING.test(np.plainNoun ?? '');
  const { drops } = lexicon.status;
  return clauses.some(({ subject, object, verb, passive }) => {
    if (!passive && holds(object)) return verb.lemmas.some((l) => DROPS.test(l) && drops.has(l));
    if (!holds(subject)) return false;
    if (passive) return verb.lemmas.some((l) => DROPS.test(l) && drops.has(l));
    return (
      verb.copula &&
      words.slice(verb.last, verb.last + 2).some((w) => /^(?:abandoned|scrapped|shelved)$/u.test(w.lower))
    );
  });
}

const UNDERTAKING = listed('undertakings with a name');

const DROPS = listed('verbs of dropping a plan');
