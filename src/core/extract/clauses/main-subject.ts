import type { NounPhrase } from '../phrases.ts';
import type { Build } from './build.ts';
import type { Clause } from './clause.ts';
import { beforeAdverbs, isSay, isSign, verbBefore } from './items.ts';

/** The subject of the finite clause that a free participle goes with: the one before, else the one after. */
export function mainSubject(build: Build, at: number): NounPhrase | undefined {
  const opener = behindSemicolon(build, at);
  if (opener !== undefined) return opener;
  const main = [...build.clauses.values()].filter(
    (c) => c.verb.form === 'finite' && !build.reduced.has(c.at) && !joinsHaving(build, c.at),
  );
  // "Norvane +27% after saying it agreed": what one says is no clause that the saying goes with.
  const [opening] = build.items;
  const said = build.items[at];
  if (
    said?.type === 'vg' &&
    isSay(said, build.rulebook.lexicon.status.sayVerbs) &&
    opening?.type === 'np' &&
    opening.name !== undefined &&
    main.every((c) => c.at > at)
  )
    return opening;
  const nearest =
    main.filter((c) => c.at < at && !isClosedRelative(build, c, at)).at(-1) ??
    main.find((c) => c.at > at && !c.relative) ??
    main.find((c) => c.at > at);
  return nearest === undefined ? undefined : build.subjectOf(nearest.at);
}

/** "Norvane fell; *Velm*, counting Osker among its members, rose": of what opens the part of the sentence. */
function behindSemicolon({ items }: Build, at: number): NounPhrase | undefined {
  const [sign, opener, comma] = items.slice(Math.max(0, at - 3), at);
  const opens = at > 2 && isSign(sign, 'punct', /^;$/u) && isSign(comma, 'punct', /^,$/u);
  return opens && opener?.type === 'np' ? opener : undefined;
}

/** "Norvane, having slowed Velm and *banned* Tarn, is": a second participle, and no verb of the sentence. */
export function joinsHaving({ items, words }: Build, at: number): boolean {
  const verb = items[at];
  if (verb?.type !== 'vg' || !verb.barePast || !isSign(items[beforeAdverbs(items, at - 1)], 'cc')) return false;
  const first = items[verbBefore(items, at)];
  return first?.type === 'vg' && first.form === 'ing' && words[first.first]?.lower === 'having';
}

/** "sells to any shop *that wants one*, a year after buying Velm": no comma opens the relative clause, and a sign behind it closes it. */
export function isClosedRelative({ items }: Build, clause: Clause, at: number): boolean {
  const rel = items.findLastIndex((item, k) => k < clause.at && item.type === 'rel');
  const opened = isSign(items[rel - 1], 'punct');
  const closed = items.slice(clause.at, at).some((item) => isSign(item, 'punct', /^(?:[,—–]|--+)$/u));
  return clause.relative && rel >= 0 && !opened && closed;
}
