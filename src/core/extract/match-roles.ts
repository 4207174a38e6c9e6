import type { Frame } from '../rules/rulebook.ts';
import { type Candidate, type MatchAt, pairs, pairsWithin } from './candidates.ts';
import type { Clause } from './clauses.ts';
import {
  type Denoted,
  denote,
  denoteLed,
  denoteOne,
  entityOfWord,
  nounKind,
  phrasesAfter,
  predicateOf,
  wholeOf,
} from './denote.ts';
import { departmentOf } from './department.ts';
import type { Entity } from './entities.ts';
import type { FrameIndex } from './frame-index.ts';
import { bestKind, fitsKinds, isSurely, kindOf } from './kinds.ts';
import { rootOf } from './link-phrases.ts';
import { modifiers, patients } from './match-verbs.ts';
import type { NounPhrase } from './phrases.ts';
import { isForPlatform } from './platform.ts';
import { protagonist, raiser } from './raiser.ts';
import { spanOf, spanOfWord } from './spans.ts';
import { clauseModality, nounModality, weaker } from './status.ts';
import { BID, bidFor } from './takeover.ts';
import { topic } from './topic.ts';

/** Nouns that stand for one side of a relation: "A, the maker of B", "B rival A", "its customers include A". */

export function matchRoles(at: MatchAt, frames: FrameIndex): Candidate[] {
  return at.parsed.phrases.flatMap((np) =>
    np.nounAt === undefined
      ? []
      : frames
          .saying([np.noun, np.plainNoun, ...np.moreNouns, rivalBefore(at, np)])
          .flatMap((frame) => matchRole(at, np, frame)),
  );
}

/** "ARM" is no arm. */
const isShouted = ({ parsed }: MatchAt, np: NounPhrase): boolean => {
  const text = np.nounAt === undefined ? '' : (parsed.words[np.nounAt]?.text ?? '');
  return (
    text.length > 1 &&
    text.length < 5 &&
    /^\p{Lu}+$/u.test(text) &&
    !/^(?:CEO|CTO|CFO|COO|CIO|CMO|CPO|CSO|CRO|CISO|CHRO|SVP|EVP|AVP|VP|MD|GM|DG|AG|PM|MP)$/u.test(text)
  );
};

/** "rival startup Norvane": the word that makes a rival of what the noun describes. */
function rivalBefore({ parsed }: MatchAt, np: NounPhrase): string | undefined {
  const before = np.name === undefined ? [] : parsed.words.slice(np.first, np.nounAt);
  return before.some((w) => w.lower === 'rival' || w.lower === 'competing') ? 'rival' : undefined;
}

function roleWord(np: NounPhrase, frame: Frame): boolean {
  return [np.noun ?? '', np.plainNoun ?? '', ...np.moreNouns].some((n) => n !== '' && frame.words.has(n));
}

function matchRole(at: MatchAt, np: NounPhrase, frame: Frame): Candidate[] {
  if (np.nounAt === undefined || isShouted(at, np)) return [];
  if (!roleWord(np, frame) && !frame.words.has(rivalBefore(at, np) ?? '')) return [];
  const { parsed, rulebook } = at;
  // "trading partners"
  if (parsed.words.slice(np.first, np.nounAt).some((w) => frame.notBefore.has(w.lower))) return [];
  const bearerKinds = frame.bearer === 'subject' ? frame.subjectKinds : frame.objectKinds;
  const otherKinds = frame.bearer === 'subject' ? frame.objectKinds : frame.subjectKinds;
  const bearers = bearersOf(at, np, frame).filter((d) => fitsKinds(d.entity, bearerKinds));
  if (bearers.length === 0) return [];
  const others = othersOf(at, np, { frame, kinds: otherKinds }).filter((d) => fitsKinds(d.entity, otherKinds));
  // "Ada Quill's platform Velm": a firm that a person rather owns.
  const makers = frame.relation === 'develops' && bearers.some((d) => !isMade(d.entity));
  if (makers && others.some((d) => kindOf(d.entity) === 'person')) return [];
  const trigger = spanOf(parsed, np.nounAt, np.nounAt + 1);
  const modality = weaker(nounModality(parsed, np, rulebook.lexicon), predicateModality(at, np));
  // "Rivals Norvane and Velm agreed on a truce."
  if (others.length === 0 && frame.relation === 'competes_with' && eachOther(at, np))
    return pairsWithin({ frame, members: bearers, trigger, modality });
  return frame.bearer === 'subject'
    ? pairs({ frame, subjects: bearers, objects: others, trigger, modality })
    : pairs({ frame, subjects: others, objects: bearers, trigger, modality });
}

/** "(The) rivals A and B", who act together: rivals of nobody else that is named. */
const eachOther = (at: MatchAt, np: NounPhrase): boolean =>
  np.name !== undefined &&
  np.members.length === 1 &&
  np.examples.length === 0 &&
  np.possessor === undefined &&
  /^(?:none|def)$/u.test(np.det) &&
  pluralRole(at, np) &&
  at.parsed.clauses.some((c) => c.subject === np);

/** "is not a rival of", "could become the owner of". */
function predicateModality({ parsed, rulebook }: MatchAt, np: NounPhrase) {
  const root = rootOf(np);
  const clause =
    parsed.clauses.find((c) => c.object === root && c.verb.lemmas.some((l) => /^(?:be|become|remain)$/u.test(l))) ??
    parsed.clauses.find((c) => c.preps.some((p) => p.prep === 'as' && p.np === root));
  return clause === undefined ? ('asserted' as const) : clauseModality(clause, rulebook.lexicon, parsed.words);
}

/** Who or what bears the role. */
function bearersOf(at: MatchAt, np: NounPhrase, frame: Frame): Denoted[] {
  const { grammar, parsed } = at;
  const options = { refer: false } as const;
  if (np.examples.length > 0) return np.examples.flatMap((e) => denote(grammar, { parsed, np: e }, options));
  if (frame.exemplified) return [];
  if (np.name !== undefined)
    return np.plural || pluralRole(at, np)
      ? denote(grammar, { parsed, np }, options)
      : denoteOne(grammar, { parsed, np }, options);
  // "its Velm unit": with an owner of its own, the name before the noun is what the noun speaks of.
  if (np.softName !== undefined && np.possessor !== undefined && frame.other.includes('poss')) {
    const soft: NounPhrase = { ...np, name: np.softName, members: [], apposed: [], examples: [] };
    return denoteOne(grammar, { parsed, np: soft }, options);
  }
  const apposed = [...np.apposed.filter((a) => a.name !== undefined), ...namedParent(np)];
  // "founder and chief executive of B": the second noun of a joined description.
  const outer = np.parent?.as === 'member' && np.parent.np.parent?.as === 'apposed' ? [np.parent.np.parent.np] : [];
  const named = [...apposed, ...outer].flatMap((a) => denoteOne(grammar, { parsed, np: a }, options));
  if (named.length > 0) return named;
  const byVerb = bearersByVerb(at, np);
  // "Norvane's tools and Quillbee": what an "and" alone joins is something else.
  const joined = parsed.items[parsed.items.indexOf(np) + 1]?.type === 'cc' && frame.relation === 'develops';
  if (frame.relation === 'part_of' && byVerb.length === 0 && np.softName !== undefined) return [];
  if (byVerb.length === 0 && !joined && np.members.some((m) => m.name !== undefined) && pluralRole(at, np))
    return np.members.flatMap((m) => denoteOne(grammar, { parsed, np: m }, options));
  return byVerb.length > 0 || np.det !== 'def' ? byVerb : denoteOne(grammar, { parsed, np }, { kinds: [] });
}

/** The name that a description stands beside: the nearest, in a list of several. */
function namedParent(np: NounPhrase): NounPhrase[] {
  if (np.parent?.as !== 'apposed') return [];
  // "Ada Quill and Bo Tarn, both Norvane co-founders"
  const list = rootOf(np.parent.np);
  if (np.plural && list.name !== undefined && list.members.at(-1) === np.parent.np) return [list, ...list.members];
  return [np.parent.np, rootOf(np)].filter((p) => p.name !== undefined).slice(0, 1);
}

/** "Norvane co-founders Ada Quill and Bo Tarn": the noun before the first name is plural. */
function pluralRole({ parsed }: MatchAt, np: NounPhrase): boolean {
  return np.nounAt !== undefined && parsed.words[np.nounAt]?.plural === true;
}

/** "A is a rival of B", "its rivals include A", "counts A among its backers", "touted as an alternative". */
function bearersByVerb(at: MatchAt, np: NounPhrase): Denoted[] {
  const { grammar, parsed, rulebook } = at;
  const root = rootOf(np);
  const subject = predicateOf(parsed, np) ?? oneOfThem(parsed, np) ?? madeIt(parsed, np);
  if (subject !== undefined) return denote(grammar, { parsed, np: subject });
  for (const clause of parsed.clauses) {
    const { includes } = rulebook.lexicon.status;
    // "considers Velm its biggest rival"
    if (
      clause.object2 === root &&
      clause.object !== undefined &&
      clause.verb.lemmas.some((l) => /^(?:consider|call|deem)$/u.test(l))
    )
      return denote(grammar, { parsed, np: clause.object }, { refer: false });
    // "Norvane's new phone is called Quillbee"
    const called =
      clause.passive && clause.verb.lemmas.some((l) => /^(?:call|name|dub|title|brand|codename)$/u.test(l));
    if (
      (clause.subject === root || someOf(parsed, clause.subject) === root) &&
      (!clause.passive || called) &&
      clause.object !== undefined &&
      (called || clause.verb.lemmas.some((l) => includes.has(l)))
    )
      return denote(grammar, { parsed, np: clause.object }, { refer: false });
    const prep = clause.preps.find((p) => rootOf(p.np) === root)?.prep;
    if (prep === 'among' || prep === 'amongst')
      return [
        ...(clause.verb.copula && clause.subject !== undefined ? [clause.subject] : patients(clause)),
        ...np.members,
      ].flatMap((p) => denote(grammar, { parsed, np: p }, { refer: false }));
    if (prep === 'as') return asWhat(clause).flatMap((p) => denote(grammar, { parsed, np: p }));
  }
  return [];
}

/** Whom "as" speaks of: "hired Ada Quill as", "Ada Quill resigned as", "began her career as", and both where one succeeds the other. */
function asWhat(clause: Clause): NounPhrase[] {
  const subject = clause.subject === undefined ? [] : [clause.subject];
  // "relies on Norvane as its supplier"
  const relied = clause.preps.filter((p) => /^(?:on|upon|to)$/u.test(p.prep)).map((p) => p.np);
  if (relied.length > 0 && clause.verb.lemmas.some((l) => /^(?:rely|depend|count|turn|look)$/u.test(l))) return relied;
  if (clause.verb.lemmas.some((l) => /^(?:succeed|replace)$/u.test(l))) return [...subject, ...patients(clause)];
  const own = /^(?:career|life|time|tenure|stint|job|role|day|year)$/u.test(clause.object?.plainNoun ?? '');
  return (clause.passive || clause.object !== undefined) && !own ? patients(clause) : subject;
}

/** "Ada Quill was one of the founders": the subject of which "one" is said. */
function oneOfThem(parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined {
  const at = parsed.items.indexOf(np);
  const [one, of] = [parsed.items[at - 2], parsed.items[at - 1]];
  return np.plural && one?.type === 'np' && one.noun === undefined && of?.type === 'prep' && of.lower === 'of'
    ? predicateOf(parsed, one)
    : undefined;
}

/** "Norvane bought shares, making it the largest backer of Velm": Norvane. */
const madeIt = (parsed: MatchAt['parsed'], np: NounPhrase): NounPhrase | undefined =>
  parsed.clauses.find(
    (c) =>
      c.object2 === rootOf(np) && c.object?.pronoun === 'it' && c.verb.form === 'ing' && c.verb.lemmas.includes('make'),
  )?.subject;

/** "Some of the plaintiffs include": the plural behind a bare "some". */
function someOf(parsed: MatchAt['parsed'], np: NounPhrase | undefined): NounPhrase | undefined {
  if (np === undefined || np.name !== undefined || np.noun !== undefined || np.pronoun !== undefined) return undefined;
  return wholeOf(parsed, np);
}

/** The other side of the role: "of B", "B's", "B maker". */
function othersOf(
  at: MatchAt,
  np: NounPhrase,
  { frame, kinds }: { frame: Frame; kinds: readonly string[] },
): Denoted[] {
  const { grammar, parsed } = at;
  const department = frame.relation === 'works_for' ? departmentOf(at, np) : [];
  if (department.length > 0) return department;
  for (const path of frame.other) {
    const [place = path, sort] = path.split('@');
    const found = otherAt(at, np, {
      place,
      kinds: sort === undefined ? kinds : kinds.filter((k) => k === sort || (sort === 'product' && k === 'model')),
    });
    const bodies =
      frame.relation === 'works_for'
        ? found.filter((d) => !isField(at, np, { d, place }))
        : frame.relation === 'part_of' && place === 'mod'
          ? // "Android phones such as Quillbee" are no part of what they run on.
            found.filter((d) => np.apposed.length === 0 && !at.rulebook.lexicon.platforms.has(d.entity.name))
          : found;
    if (bodies.length > 0) return place === 'of' ? ratherAt(at, np, { found: bodies, kinds }) : bodies;
  }
  // "co-founders Ada Quill (CEO) and Bo Tarn": the bracket takes its body from the phrase around it.
  if (np.parent?.as === 'apposed' && np.mods.length === 0 && np.possessor === undefined) {
    const around = np.parent.np.parent?.as === 'member' ? np.parent.np.parent.np : np.parent.np;
    if (around !== np && around.nounAt !== undefined) return othersOf(at, around, { frame, kinds });
  }
  // "Norvane partner Ada Quill and portfolio manager Bo Tarn", "its chairman A and director B": one body for both.
  if (np.parent?.as === 'member' && np.name !== undefined && frame.relation === 'works_for' && isUnowned(np)) {
    const { np: root } = np.parent;
    if (root.nounAt !== undefined && roleWord(root, frame) && root.name !== undefined)
      return othersOf(at, root, { frame, kinds });
  }
  const behind = commaBody(at, np, kinds);
  if (behind.length > 0) return behind;
  return implicitEmployer(at, np, { frame, grammar, parsed });
}

const OFFICES =
  /minister|president|secretary|ambassador|senator|chancellor|commissioner|lawmaker|governor|official|general|premier|envoy|representative|prosecutor|judge|mayor|king|queen|prince|leader|congress|mp|regulator/u;

/** "the Swedish supplier" supplies no Sweden. */
function notAdjective({ parsed }: MatchAt, d: Denoted): boolean {
  return parsed.words.find((w) => w.from === d.span.from)?.mention?.demonym !== true;
}

/** "Ada Quill, chief executive, Norvane": the body behind a second comma. */
function commaBody({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  if (
    np.name !== undefined ||
    np.parent?.as !== 'apposed' ||
    np.det !== 'none' ||
    np.mods.length > 0 ||
    np.possessor !== undefined
  )
    return [];
  let at = parsed.items.indexOf(np);
  // "head of legal, Norvane"
  if (parsed.items[at + 1]?.type === 'prep' && parsed.items[at + 2]?.type !== 'punct') at += 2;
  const [comma, body, after] = parsed.items.slice(at + 1, at + 4);
  if (
    comma?.type !== 'punct' ||
    comma.lower !== ',' ||
    body?.type !== 'np' ||
    body.name === undefined ||
    body.noun !== undefined
  )
    return [];
  // "Ada Quill, president, Government Solutions at Norvane"
  const whole = after?.type === 'prep' && after.lower === 'at' ? parsed.items[at + 4] : undefined;
  if (whole?.type === 'np' && whole.name !== undefined)
    return denoteOne(grammar, { parsed, np: whole }, { refer: false }).filter((d) => fitsKinds(d.entity, kinds));
  if (after !== undefined && after.type !== 'punct' && after.type !== 'vg') return [];
  return denoteOne(grammar, { parsed, np: body }, { refer: false }).filter(
    (d) =>
      fitsKinds(d.entity, kinds) &&
      d.entity.known?.isCountry !== true &&
      // "Ada Quill, consultant, New York"
      (d.entity.known?.acts !== true || OFFICES.test(np.noun ?? '')),
  );
}

function otherAt(
  at: MatchAt,
  np: NounPhrase,
  { place, kinds }: { place: string; kinds: readonly string[] },
): Denoted[] {
  const { grammar, parsed } = at;
  const fits = (d: Denoted) => fitsKinds(d.entity, kinds);
  switch (place) {
    case 'poss':
      return np.possessor === undefined
        ? []
        : denoteOne(grammar, { parsed, np: np.possessor }, { kinds }).filter(
            (d) =>
              fits(d) &&
              (d.entity.known?.isCountry !== true ||
                OFFICES.test(np.noun ?? '') ||
                /^(?:ally|rival|partner|competitor)$/u.test(np.noun ?? '')),
          );
    case 'mod':
      return modifiers(at, np).filter(
        (d) =>
          fits(d) && (kinds.includes('government') === false || notAdjective(at, d) || OFFICES.test(np.noun ?? '')),
      );
    case 'light': {
      const clause = parsed.clauses.find(
        (c) =>
          !c.passive &&
          (c.object === rootOf(np) ||
            // "considers Velm a rival"
            (c.object2 === rootOf(np) && c.verb.lemmas.some((l) => /^(?:consider|call|deem)$/u.test(l))) ||
            (c.verb.lemmas.some((l) => SELECTS.test(l)) &&
              c.preps.some((p) => /^(?:as|among)$/u.test(p.prep) && rootOf(p.np) === rootOf(np)))) &&
          c.verb.lemmas.some((l) =>
            /^(?:have|count|serve|win|gain|acquire|sign|boast|claim|attract|add|land|face|list|name|involve|include|feature|consider|call|deem|see|view|regard|choose|select|pick|tap|enlist|recruit)$/u.test(
              l,
            ),
          ),
      );
      return clause?.subject === undefined ? [] : denote(grammar, { parsed, np: clause.subject }, { kinds });
    }
    case 'clause':
      return ofClause(at, np, kinds);
    // "A and partner B opened": whoever the role's bearer is joined to.
    case 'joined': {
      const head = np.parent?.as === 'member' ? np.parent.np : undefined;
      return np.name === undefined || head?.name === undefined || head.noun !== undefined || !isUnowned(np)
        ? []
        : denoteOne(grammar, { parsed, np: head }, { refer: false }).filter(fits);
    }
    // "founder at A", not "founder of a club and partner at A"
    case 'right-at':
      return phrasesAfter(parsed, np.members.at(-1) ?? np)
        .slice(0, 1)
        .filter((p) => p.prep === 'at' && p.np.first - np.last < 6)
        .flatMap((p) => denoteOne(grammar, { parsed, np: p.np }, { kinds }))
        .filter(fits);
    case 'bid':
      return bidOf(at, np, kinds);
    case 'sold':
      return parsed.clauses
        .filter(
          (c) =>
            c.subject === rootOf(np) && !c.passive && c.verb.lemmas.some((l) => /^(?:sell|divest|offload)$/u.test(l)),
        )
        .flatMap((c) => patients(c).flatMap((p) => denoteOne(grammar, { parsed, np: p }, { kinds, not: [np] })));
    default: {
      const named = np.name === undefined ? phrasesAfter(parsed, np) : [];
      // "chief executive and founder of B": the phrase behind the last member serves all.
      const shared =
        named.length === 0 && np.name === undefined && np.possessor === undefined && np.members.length > 0
          ? phrasesAfter(parsed, np.members.at(-1) as NounPhrase)
          : named;
      // "brands like A of B and C": what follows the examples is part of them.
      const example = np.examples[0]?.first ?? Number.POSITIVE_INFINITY;
      return shared
        .filter((p) => p.prep === place && p.np.first < example)
        .flatMap((p) => denote(grammar, { parsed, np: p.np }, { kinds }))
        .filter(fits);
    }
  }
}

/** "counts Velm as a backer", "chose Velm as a partner", "sees Velm as a rival" */
const SELECTS = /^(?:count|see|view|regard|choose|select|pick|tap|enlist|recruit|list|name)$/u;

/** "backers of the bid include A", "A is in the consortium": what they bid for. */
function bidOf(at: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  const whole = wholeOf(at.parsed, np);
  const bid = whole !== undefined && BID.test(whole.plainNoun ?? '') ? whole : undefined;
  return bid === undefined && !/^(?:consortium|bidder|suitor)$/u.test(np.plainNoun ?? '') ? [] : bidFor(at, bid, kinds);
}

/** "head of India at Norvane", "vice president of Sales": where or over what somebody works is no employer. */
function isField(
  { rulebook }: MatchAt,
  np: NounPhrase,
  { d: { entity, steps }, place }: { d: Denoted; place: string },
): boolean {
  if (steps.length > 0) return false;
  const { lexicon } = rulebook;
  const land = entity.known?.isCountry === true || entity.known?.acts === true || entity.place;
  if (land)
    return lexicon.titles.get(np.noun ?? '') === 'post' && np.name === undefined && !OFFICES.test(np.noun ?? '');
  const words = entity.name.split(' ');
  // "an analyst at Velm Research", "president of Norvane Analytics": a field is told in ordinary words.
  const last = words.at(-1) ?? '';
  // "vice president of Global Consumer Reach"
  const within = place === 'of' && /\b(?:vice[ -]president|[es]vp|head|manager)$/u.test(np.noun ?? '');
  return (
    entity.known === undefined &&
    (lexicon.fields.has(last) || (within && words.length > 1 && !lexicon.nameWords.last.has(last))) &&
    !/^(?:at|poss)$/u.test(place) &&
    words.every((w) => lexicon.isCommonWord(w.toLowerCase()) || lexicon.fields.has(w))
  );
}

/** "head of Product Design at Norvane": rather the body behind "at" than a field that no list knows. */
function ratherAt(
  at: MatchAt,
  np: NounPhrase,
  { found, kinds }: { found: Denoted[]; kinds: readonly string[] },
): Denoted[] {
  if (found.some((d) => d.entity.known !== undefined || d.steps.length > 0)) return found;
  const behind = otherAt(at, np, { place: 'at', kinds });
  return behind.length > 0 ? behind : found;
}

const isUnowned = (np: NounPhrase): boolean =>
  np.mods.length === 0 && np.possessor === undefined && np.compounds.length === 0 && np.det === 'none';

/** "loses ground to rivals such as A", "serves many trades with clients like A": whose they are, the subject tells. */
function ofClause({ grammar, parsed }: MatchAt, np: NounPhrase, kinds: readonly string[]): Denoted[] {
  if (np.possessor !== undefined || np.mods.length > 0 || !/^(?:none|indef)$/u.test(np.det)) return [];
  // "signed a deal with Velm, a subsidiary of Tarn": whose it is is told.
  if (phrasesAfter(parsed, np)[0]?.prep === 'of') return [];
  const root = rootOf(np);
  const clause = parsed.clauses.find(
    (c) => !c.passive && (c.object === root || c.preps.some((p) => p.np === root || c.preps.at(-1)?.np === root)),
  );
  if (clause?.subject === undefined) return np.name === undefined ? [] : besideSubject({ grammar, parsed }, np);
  const found = denoteOne(grammar, { parsed, np: clause.subject }, { kinds }).filter((d) => fitsKinds(d.entity, kinds));
  // "Norvane's strategy has led to losses to rivals like A"
  return found.length > 0 || clause.subject.possessor === undefined
    ? found
    : denoteOne(grammar, { parsed, np: clause.subject.possessor }, { kinds });
}

/** "Norvane fell while rival Velm rose", "Unlike rival Velm, Norvane": whoever else acts in the sentence by name. */
function besideSubject({ grammar, parsed }: Pick<MatchAt, 'grammar' | 'parsed'>, np: NounPhrase): Denoted[] {
  const named = parsed.clauses.flatMap((c) =>
    c.subject?.name === undefined || c.subject === np || c.subject.members.length > 0 ? [] : [c.subject],
  );
  const subject = named.filter((s) => s.last <= np.first).at(-1) ?? (np.first < 2 ? named[0] : undefined);
  return subject === undefined
    ? []
    : denoteOne(grammar, { parsed, np: subject }, { refer: false })
        .filter((d) => kindOf(d.entity) === 'company')
        .map((d) => ({
          ...d,
          steps: [`whose rival it is was taken to be ${d.entity.name}, which acts here`],
          trust: 0.85,
        }));
}

/** "CEO Ada Quill said": the body that the text is speaking of. */
function implicitEmployer(
  at: MatchAt,
  np: NounPhrase,
  { frame, grammar, parsed }: { frame: Frame } & Pick<MatchAt, 'grammar' | 'parsed'>,
): Denoted[] {
  const { lexicon } = at.rulebook;
  if (!frame.implicit || np.mods.length > 0 || np.compounds.length > 0 || np.possessor !== undefined) return [];
  // "The existing investors A, B and C have also taken part."
  if (frame.relation === 'invests_in')
    return opensList(at, np) || pluralRole(at, np) || (np.plural && np.examples.length > 0) || isRaised(at, np)
      ? bidOf(at, np, ['company']).length > 0
        ? []
        : raiser(at, bearing(at, np))
      : [];
  if (frame.relation === 'works_for' && placedElsewhere(at, np)) return [];
  if (np.name === undefined && frame.relation === 'works_for' && tellsPost(at, np)) {
    const main = protagonist(at);
    return main.length > 0 ? main : topic(at, np).filter((d) => besideThe(np) || isSure(d));
  }
  if (np.name === undefined && frame.relation !== 'competes_with')
    return opensList(at, np) && frame.relation !== 'works_for' ? topic(at, np) : [];
  // "Rival Norvane fell.", "players in the field, such as Norvane": of the company that the article is about.
  if (frame.relation === 'competes_with') return np.det === 'none' || np.examples.length > 0 ? rivalled(at, np) : [];
  // "The firm grew so large that co-founder Ada Quill left."
  if (frame.relation === 'founded') {
    if (np.det !== 'none' || startsWithCapital(at, np)) return [];
    const main = protagonist(at);
    return main.length > 0
      ? main
      : topic(at, np).filter((d) => d.entity.known !== undefined || bestScore(d.entity) >= 1);
  }
  if (np.det !== 'none' || frame.relation !== 'works_for' || startsWithCapital(at, np)) return [];
  if (/^(?:governor|gov\.|chief minister)$/u.test(np.noun ?? '')) return stateBefore(at);
  if (/^(?:mayor|lieutenant governor)$/u.test(np.noun ?? '')) return [];
  const main = protagonist(at);
  const office = lexicon.titles.get(np.noun ?? '');
  const person = denoteOne(grammar, { parsed, np }, { refer: false })[0]?.entity;
  if (office === 'office' && person?.known?.country !== undefined && person.known.country !== '')
    return homeState(at, person.known.country);
  if (office !== 'post' || !isHighPost(np) || pluralRole(at, np)) return [];
  const home = grammar.entities.find(
    (e) => person?.known?.of !== undefined && person.known.of !== '' && e.known?.name === person.known.of,
  );
  if (home !== undefined) {
    const span = home.mentions[0] as { from: number; to: number };
    return (
      nearby(at, home) ?? [
        {
          entity: home,
          span,
          steps: [`${person?.name} is known to be of ${home.name}, which the article names`],
          trust: 0.85,
        },
      ]
    );
  }
  // Rather the company that the article is about than one that is merely named before, and that one only if it is sure.
  if (main.length > 0) return main;
  const acting = mainSubject(at);
  // A chairman or president may be a land's or an agency's.
  const firms = /\b(?:c[efotimp]o|chief .+|executive)$/u.test(np.noun ?? '');
  return acting.length > 0 || !firms ? acting : titleFirm(at);
}

/** "CEO Ada Quill reported" in an article whose title names one firm. */
function titleFirm({ grammar }: MatchAt): Denoted[] {
  const title = grammar.parsed.find((p) => p?.sentence.role === 'headline');
  const named = (title?.words ?? []).flatMap((w) =>
    w.mention === undefined ? [] : (grammar.entityAt.get(w.mention.from) ?? []),
  );
  const [entity, other] = [...new Set(named)].filter((e) => kindOf(e) === 'company' && !e.place);
  if (title === undefined || entity === undefined || other !== undefined || bestScore(entity) < 1) return [];
  const span = { from: title.sentence.from, to: title.sentence.from + 1 };
  return [{ entity, span, steps: [`the post is taken to be at ${entity.name}, which the title names`], trust: 0.82 }];
}

/** "raised $3 million in a round that included A", "the financing, which included A" */
const isRaised = ({ parsed }: MatchAt, np: NounPhrase): boolean =>
  /^(?:round|financing|extension)$/u.test(np.plainNoun ?? '') &&
  wholeOf(parsed, np) === undefined &&
  parsed.clauses.some((c) => c.subject === np && c.verb.lemmas.some((l) => /^(?:include|feature|involve)$/u.test(l)));

/** "Norvane holds off on options to buy Velm jets, CEO Ada Quill said": the first company that acts here, or just before. */
function mainSubject({ grammar, parsed }: MatchAt): Denoted[] {
  for (const back of [0, 1]) {
    const sentence = grammar.parsed[parsed.index - back];
    for (const clause of sentence?.clauses ?? []) {
      if (sentence === undefined || clause.subject === undefined) continue;
      for (const d of denoteOne(
        grammar,
        { parsed: sentence, np: clause.subject },
        { kinds: ['company', 'organization'] },
      )) {
        const sure = d.entity.known !== undefined || bestScore(d.entity) >= 1;
        if (sure && /^(?:company|organization)$/u.test(kindOf(d.entity)))
          return [{ ...d, steps: [`the post is taken to be at ${d.entity.name}, which acts here`], trust: 0.8 }];
      }
    }
  }
  return [];
}

const bestScore = (entity: Entity): number => bestKind(entity)?.score ?? 0;

/** "Ada Quill, the CEO, said", "Ada Quill, chief scientist, said", "Ada Quill became chief executive in May." */
function tellsPost({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  if (!isHighPost(np) || rulebook.lexicon.titles.get(np.noun ?? '') === 'office') return false;
  if (besideThe(np)) return true;
  if (np.det === 'none' && besideName(np)) return endsThere(parsed.items, parsed.items.indexOf(np));
  const root = rootOf(np);
  const as = parsed.clauses.find((c) => c.preps.some((p) => p.prep === 'as' && p.np === root));
  const bearer = predicateOf(parsed, np) ?? as?.subject;
  // "became president" may be of a land.
  return bearer?.name !== undefined && !/^(?:president|chief|chair|chairman|chairwoman)$/u.test(np.noun ?? '');
}

/** "Ada Quill, chief scientist, said": neither a body nor a field stands behind the post. */
function endsThere(items: MatchAt['parsed']['items'], at: number): boolean {
  const comma = items[at + 1];
  const after = comma?.type === 'punct' && comma.lower === ',' ? items[at + 2] : comma;
  return after === undefined || after.type === 'vg' || (after.type === 'punct' && after !== items[at + 2]);
}

const isSure = (d: Denoted): boolean => d.entity.known !== undefined || bestScore(d.entity) >= 1.5;

/** "the CEO of a rival startup", "an adviser at Velm": the post is in some other body than the one spoken of. */
function placedElsewhere({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  const { kindNouns } = rulebook.lexicon;
  return phrasesAfter(parsed, np).some(
    (p) =>
      p.prep === 'at' ||
      (/^(?:of|for)$/u.test(p.prep) &&
        (p.np.name !== undefined ||
          /^(?:company|organization|government|publication)$/u.test(kindNouns.get(p.np.noun ?? '') ?? ''))),
  );
}

const isHighPost = (np: NounPhrase): boolean => [np.noun, ...np.moreNouns].some((noun) => HIGH_POST.test(noun ?? ''));

const besideThe = (np: NounPhrase): boolean => np.det === 'def' && besideName(np);

const besideName = (np: NounPhrase): boolean =>
  np.apposed.some((a) => a.name !== undefined) || (np.parent?.as === 'apposed' && np.parent.np.name !== undefined);

/** The company that the article is about, else a sure one that it speaks of here. */
function rivalled(at: MatchAt, np: NounPhrase): Denoted[] {
  const bearers = bearing(at, np);
  const main = protagonist(at, bearers);
  if (main.length > 0) return main;
  return topic(at, np).filter(
    (d) => !bearers.includes(d.entity) && (d.entity.known !== undefined || bestScore(d.entity) >= 1),
  );
}

const bearing = ({ grammar, parsed }: MatchAt, np: NounPhrase): Entity[] =>
  denote(grammar, { parsed, np }, { refer: false }).map((d) => d.entity);

/** "Figure CEO Ada Quill": a capitalised word that is no title stands before the post. */
function startsWithCapital({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  return parsed.words
    .slice(np.first, np.nounAt ?? np.first)
    .some(
      (w, i) =>
        /^\p{Lu}/u.test(w.text) &&
        (i > 0 || np.first > 0) &&
        !rulebook.lexicon.titles.has(w.lower) &&
        !(np.noun ?? '').split(' ').includes(w.lower) &&
        !/^(?:chief|managing|executive|general|vice|deputy|senior|co|former|then)$/u.test(w.lower) &&
        w.pos !== 'adj',
    );
}

/** "Investors include A", "The founders, A and B,": the plural stands for a list of names. */
function opensList({ parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  // "Norvane and Velm were the lead investors."
  if (np.plural && np.det === 'def' && predicateOf(parsed, np)?.name !== undefined) return true;
  if (!np.plural || (np.det !== 'none' && np.det !== 'def')) return false;
  if (np.members.some((m) => m.name !== undefined)) return true;
  return parsed.clauses.some(
    (c) => c.subject === np && c.verb.lemmas.some((l) => rulebook.lexicon.status.includes.has(l)),
  );
}

/** Posts that, named without a body, are of the body that the text speaks of. */
const HIGH_POST =
  /^(?:(?:co-?)?founder and |president and |chairman and )?(?:ceo|cto|cfo|coo|chief|president|chairman|chairwoman|chairperson|chair|vice chair|founder|co-founder|svp|evp|vp|managing director|executive director|general counsel|spokesperson|spokesman|spokeswoman|general manager|chief .+)$/u;

/** Offsets of sentences, the nearest first. */
function nearest(count: number, index: number): number[] {
  return Array.from({ length: count }, (_, i) => i - index).sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
}

/** The entity where this sentence or a neighbour names it. */
function nearby(at: MatchAt, entity: Entity): Denoted[] | undefined {
  for (const near of [0, -1, 1, -2]) {
    const named = namedIn(at, near).find((one) => one.entity === entity);
    if (named !== undefined)
      return [{ ...named, steps: [`the post is taken to be at ${entity.name}, named nearby`], trust: 0.9 }];
  }
  return undefined;
}

/** "California's bill … was vetoed by Governor Ada Quill": the region named last, in this sentence or the two before. */
function stateBefore(at: MatchAt): Denoted[] {
  for (const back of [0, -1, -2]) {
    const named = [...namedIn(at, back)].reverse().find(({ entity: { known } }) => known?.acts && !known.isCountry);
    if (named !== undefined)
      return [
        { ...named, steps: [`the governor is taken to be that of ${named.entity.name}, named last`], trust: 0.85 },
      ];
  }
  return [];
}

/** The country of a known officeholder, where this sentence or its neighbours name it. */
function homeState(at: MatchAt, country: string): Denoted[] {
  for (const near of nearest(at.grammar.parsed.length, at.parsed.index)) {
    const named = namedIn(at, near).find(({ entity: { known } }) => known?.isCountry && known.country === country);
    if (named !== undefined)
      return [
        { ...named, steps: [`the office is taken to be that of ${named.entity.name}, named nearby`], trust: 0.9 },
      ];
  }
  return [];
}

/** What a sentence names, in order; `offset` counts from this one. */
function namedIn({ grammar, parsed }: MatchAt, offset: number): Pick<Denoted, 'entity' | 'span'>[] {
  const sentence = grammar.parsed[parsed.index + offset];
  return (sentence?.words ?? []).flatMap(({ mention, from, to }) => {
    const entity = mention === undefined ? undefined : grammar.entityAt.get(mention.from);
    return entity === undefined ? [] : [{ entity, span: { from, to } }];
  });
}

/** "A-backed B", "B-based A". */
export function matchCompounds(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed } = at;
  return parsed.phrases.flatMap((np) =>
    np.compounds.flatMap(({ name, tail }) => {
      const entity = entityOfWord(grammar, parsed, name);
      if (entity === undefined) return [];
      const before: Denoted = { entity, span: spanOfWord(parsed, name), steps: [], trust: 1 };
      const trigger = spanOf(parsed, name, name + 3);
      const land = entity.known?.isCountry === true;
      // "Sangli-based" tells where, "Solana-based" on what: only what is known as a thing is the latter.
      if (/^(?:based|powered|driven|enabled)$/u.test(tail) && !land && bestScore(entity) < 1) return [];
      return frames
        .saying([tail])
        .filter((frame) => frame.words.has(tail) && (frame.relation === 'based_in') === land)
        .flatMap((frame) => {
          const kinds = frame.reverse ? frame.subjectKinds : frame.objectKinds;
          const behind = (np.name === undefined ? denote : denoteOne)(grammar, { parsed, np }, { kinds }).filter((d) =>
            fitsKinds(d.entity, kinds),
          );
          const sides = frame.reverse
            ? { subjects: behind, objects: [before] }
            : { subjects: [before], objects: behind };
          return pairs({ frame, ...sides, trigger, modality: 'asserted' });
        });
    }),
  );
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|next|last|final|\d+(?:st|nd|rd|th))$/u;

/** "A's B", "its B", "B, A's assistant", where B is a name. */
export function matchPossessives(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return parsed.phrases.flatMap((np) => {
    if (np.possessor === undefined) return [];
    const noun = np.name === undefined ? nounKind(np, rulebook) : undefined;
    if (
      np.name === undefined &&
      noun === undefined &&
      np.softName === undefined &&
      ranged(at, np) === np &&
      !isNamedThing(at, np)
    )
      return [];
    if (isForPlatform(np, parsed, rulebook)) return [];
    // "Norvane's NWC days rose": the name goes with a noun that is a phrase of its own.
    const follows = np.name === undefined || np.noun !== undefined ? undefined : parsed.words[np.last];
    if (follows?.pos === 'noun' && /^\p{Ll}/u.test(follows.text)) return [];
    // "its second Super Bowl" is no thing of its own making.
    if (np.noun === undefined && parsed.words.slice(np.first, np.last).some((w) => ORDINAL.test(w.lower))) return [];
    const trigger = spanOf(parsed, np.possessor.first, np.possessor.last);
    return frames.all.flatMap((frame) => {
      const ownerKinds = frame.reverse ? frame.objectKinds : frame.subjectKinds;
      const ownedKinds = frame.reverse ? frame.subjectKinds : frame.objectKinds;
      if (frame.bare && !namesBody(at, np)) return [];
      // "its lawsuits", and "its main competitor Velm", which is no thing of its making.
      const described = noun ?? nounKind(np, rulebook);
      if (described !== undefined && !ownedKinds.includes(described)) return [];
      const thing = ranged(at, np);
      const owned = (thing.name === undefined && thing.softName === undefined ? denoteOne : denoteLed)(
        grammar,
        { parsed, np: thing },
        { refer: false, kinds: ownedKinds },
      ).filter(
        (d) =>
          fitsKinds(d.entity, ownedKinds) && (kindOf(d.entity) !== 'government') === !ownedKinds.includes('government'),
      );
      if (owned.length === 0 || np.possessor === undefined) return [];
      // "the firm's Velm Osker's shares", "its Velm Osker mine": a doubtful name that goes on is no person's.
      const goesOn = parsed.words[np.last]?.pos === 'poss' || np.noun !== undefined;
      if (frame.relation === 'works_for' && goesOn && owned.every((d) => bestScore(d.entity) < 1)) return [];
      // "its Velm unit" is of its making nowhere.
      if (frame.relation === 'develops' && UNIT.test(np.plainNoun ?? '')) return [];
      const things = frame.relation === 'develops' ? owned.filter((d) => isMade(d.entity)) : owned;
      if (things.length === 0) return [];
      const owners = denote(grammar, { parsed, np: np.possessor }, { kinds: ownerKinds })
        .map((d) => knownMaker(at, d, owned))
        // "the party's Ada Quill": what a body that sells nothing has is a thing only where it is called one.
        .filter(
          (d) =>
            frame.relation !== 'develops' || /^(?:company|person)$/u.test(kindOf(d.entity)) || things.every(isThing),
        )
        .filter((d) => fitsKinds(d.entity, ownerKinds) && bestScore(d.entity) > 0);
      const sides = frame.reverse ? { subjects: things, objects: owners } : { subjects: owners, objects: things };
      const found = pairs({ frame, ...sides, trigger, modality: 'asserted' });
      return found.filter(
        (c) =>
          !anothers(frame.reverse ? c.object : c.subject, frame.reverse ? c.subject : c.object, {
            first: owned[0],
            firm: frame.relation === 'owns',
          }),
      );
    });
  });
}

const isThing = ({ entity }: Denoted): boolean =>
  entity.known !== undefined || /^(?:product|model|law)$/u.test(bestKind(entity)?.kind ?? '');
/** "its cheapest plan, Quillbee Lite": what stands beside the noun is surely a thing, and the noun no word for a party. */
function isNamedThing({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  if (np.plural || rulebook.lexicon.describes(np.noun ?? '') || rulebook.lexicon.describes(np.plainNoun ?? ''))
    return false;
  if (/^(?:answer|alternative|response|use|favou?rite|deal|bet|purchase|acquisition|ban)$/u.test(np.plainNoun ?? ''))
    return false;
  return np.apposed.some((a) => {
    const entity = entityOfWord(grammar, parsed, a.name);
    return entity !== undefined && isSurely(entity, ['product', 'model']);
  });
}

const UNIT = /^(?:unit|arm|division|subsidiary|lab|business)$/u;

/** No firm that it may own. */
const isMade = ({ known }: Entity): boolean => known?.kinds[0] !== 'company';

/** Behind the owner stands nothing but the name of what is surely a company. */
function namesBody({ grammar, parsed }: MatchAt, np: NounPhrase): boolean {
  if (np.name === undefined || np.noun !== undefined || parsed.words[np.last]?.pos === 'noun') return false;
  const entity = denoteOne(grammar, { parsed, np }, { refer: false })[0]?.entity;
  const best = entity === undefined ? undefined : bestKind(entity);
  const sure = best?.kind === 'company' && best.score >= 1.5;
  return sure && (np.possessor?.pronoun === undefined || entity?.known !== undefined);
}

/** "Norvane's range of apps, including Quillbee": what is owned is what the range is of. */
function ranged({ parsed, rulebook }: MatchAt, np: NounPhrase): NounPhrase {
  if (
    np.name !== undefined ||
    !/^(?:range|family|series|line|lineup|suite|portfolio|array|number|set|collection)$/u.test(np.plainNoun ?? '')
  )
    return np;
  const inner = wholeOf(parsed, np);
  return inner !== undefined && nounKind(inner, rulebook) !== undefined && inner.examples.length > 0 ? inner : np;
}

/** A later member of a list that is known to be another's, or, where firms are owned, to be nobody's. */
const anothers = (owner: Denoted, owned: Denoted, list: { first: Denoted | undefined; firm: boolean }): boolean =>
  owned !== list.first &&
  (list.firm ? owned.entity.known !== undefined : (owned.entity.known?.of ?? '') !== '') &&
  owned.entity.known?.of !== (owner.entity.known?.name ?? owner.entity.name);

/** "its Quillbee": where the gazetteer knows the maker and the article names it, the pronoun is taken to be that one. */
function knownMaker({ grammar }: MatchAt, owner: Denoted, owned: readonly Denoted[]): Denoted {
  const of = owned[0]?.entity.known?.of ?? '';
  if (owner.steps.length === 0 || of === '') return owner;
  const maker = grammar.entities.find((e) => e.known?.name === of);
  return maker === undefined || maker === owner.entity
    ? owner
    : {
        ...owner,
        entity: maker,
        steps: [`the owner of ${owned[0]?.entity.name} was taken to be ${maker.name}, its known maker`],
      };
}

/** "the Portuguese startup A", "Portugal's A", "A, a Portuguese chipmaker". */
export function matchDemonyms(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed, rulebook } = at;
  return parsed.phrases.flatMap((np) => {
    const bracketed = bracketedHome(at, np);
    return [...landsOf(at, np), ...bracketed].flatMap((country) => {
      const trigger = country.span;
      return frames.all.flatMap((frame) => {
        const kinds = frame.reverse ? frame.objectKinds : frame.subjectKinds;
        if (!saysHome(np, { kinds, noun: nounKind(np, rulebook) })) return [];
        const subjects = (bracketed.includes(country) ? denoteOne : denoteLed)(
          grammar,
          { parsed, np },
          { kinds },
        ).filter(
          (d) =>
            fitsKinds(d.entity, kinds) &&
            !fitsKinds(d.entity, ['government', 'person', 'law']) &&
            bestScore(d.entity) >= 0.5,
        );
        if (
          frame.needsWord.size > 0 &&
          !parsed.words.slice(np.first, np.last).some((w) => frame.needsWord.has(w.lower))
        )
          return [];
        const sides = frame.reverse ? { subjects: [country], objects: subjects } : { subjects, objects: [country] };
        return pairs({ frame, ...sides, trigger, modality: 'asserted' });
      });
    });
  });
}

/** "Norvane (Portugal)": a country alone in brackets behind a company's name. */
function bracketedHome({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const aside = np.name === undefined ? undefined : np.apposed.find((a) => a.name !== undefined);
  const at = aside === undefined ? -1 : parsed.items.indexOf(aside);
  const signs = [parsed.items[at - 1], parsed.items[at + 1]].map((s) => (s?.type === 'punct' ? s.lower : ''));
  const entity = entityOfWord(grammar, parsed, aside?.name);
  // "Norvane (Portugal) Limited" is one name.
  const next = parsed.items[at + 2];
  if (next?.type === 'np' && parsed.words[next.first]?.from === (parsed.words[next.first - 1]?.to ?? 0) + 1) return [];
  if (entity?.known?.isCountry !== true || aside?.noun !== undefined || signs.join('') !== '()') return [];
  return [{ entity, span: spanOfWord(parsed, aside?.name as number), steps: [], trust: 0.95 }];
}

/** The countries before a phrase: "Chinese", "China's", "the country's". */
function landsOf({ grammar, parsed }: MatchAt, np: NounPhrase): Denoted[] {
  const { possessor } = np;
  const words = [
    ...np.mods,
    ...(possessor?.name !== undefined && possessor.noun === undefined ? [possessor.name] : []),
  ];
  const named = words.flatMap((word) => {
    const entity = entityOfWord(grammar, parsed, word);
    // "… in the U.S. Norvane is": a stop that ended a sentence.
    if (np.det === 'def' && np.noun === undefined && parsed.words[word]?.text.endsWith('.')) return [];
    return entity?.known?.isCountry === true ? [{ entity, span: spanOfWord(parsed, word), steps: [], trust: 1 }] : [];
  });
  const meant =
    possessor !== undefined && /^(?:country|nation)$/u.test(possessor.noun ?? '') && possessor.det === 'def';
  return meant && named.length === 0
    ? denoteOne(grammar, { parsed, np: possessor }, { kinds: ['government'] }).filter(
        (d) => d.entity.known?.isCountry === true,
      )
    : named;
}

const BODY_ROLE =
  /^(?:owner|parent|rival|partner|maker|supplier|competitor|customer|client|developer|backer|subsidiary|unit|arm|affiliate|counterpart|peer|challenger|archrival|operator|manufacturer|brand|publisher|label|studio|icon|household name)$/u;

/** The adjective speaks of a body's or product's home: "Chinese startup", "Chinese models", "China's Norvane". */
function saysHome(np: NounPhrase, { kinds, noun }: { kinds: readonly string[]; noun: string | undefined }): boolean {
  if (np.noun === undefined) return np.name !== undefined;
  // "its Portuguese owner Norvane"
  if (np.name !== undefined && BODY_ROLE.test(np.plainNoun ?? '')) return true;
  return noun !== undefined && kinds.includes(noun) && noun !== 'government' && noun !== 'person';
}

/** "Kresh Sankaran of Norvane noted": who says something is a person where the name looks like one. */
function saysSo({ grammar, parsed, rulebook }: MatchAt, np: NounPhrase): boolean {
  const entity = entityOfWord(grammar, parsed, np.name);
  const { sayVerbs } = rulebook.lexicon.status;
  return (
    entity !== undefined &&
    kindOf(entity) === 'person' &&
    parsed.clauses.some((c) => c.subject === rootOf(np) && c.verb.lemmas.some((l) => sayVerbs.has(l)))
  );
}

/** Verbs that bring a thing from somewhere: "bought Quillbee from Norvane" tells who had it. */
const BRINGS =
  /^(?:buy|purchase|get|obtain|receive|acquire|order|license|licence|import|remove|ban|bar|pull|steal|block|move|transfer|take|bring|switch|migrate|withdraw|protect|separate|distinguish|hide|keep|borrow|copy|divest|spin|exclude|lease|rent|source|drop|cut|save|free|prevent|recover|seize|demand|raise|come|go|return|emerge)$/u;

/** "Quillbee from Norvane", "Quillbee, from Norvane,": where the thing comes from, unless somebody brings it from there. */
function madeBy({ parsed }: MatchAt, np: NounPhrase): { prep: string; np: NounPhrase } | undefined {
  const root = rootOf(np);
  const brought = parsed.clauses.some(
    (c) =>
      (c.object === root || (c.subject === root && (c.passive || c.object === undefined))) &&
      c.verb.lemmas.some((l) => BRINGS.test(l)),
  );
  if (brought) return undefined;
  const right = phrasesAfter(parsed, np)[0];
  if (right !== undefined) return right;
  const [comma, prep, body, end] = parsed.items.slice(parsed.items.indexOf(np) + 1);
  const apart =
    comma?.type === 'punct' &&
    comma.lower === ',' &&
    prep?.type === 'prep' &&
    end?.type === 'punct' &&
    end.lower === ',';
  return apart && body?.type === 'np' ? { prep: prep.lower, np: body } : undefined;
}

/** "said A of B", where A is a person and B a body; with `reverse`, "B from A", where B is a thing. */
export function matchOf(at: MatchAt, frames: FrameIndex): Candidate[] {
  const { grammar, parsed } = at;
  return parsed.phrases.flatMap((np) => {
    if (np.name === undefined) return [];
    const personal = parsed.words[np.name]?.mention?.personal === true || saysSo(at, np);
    return frames.all.flatMap((frame) => {
      const next = frame.reverse ? madeBy(at, np) : phrasesAfter(parsed, np)[0];
      if (next === undefined || next.np.name === undefined) return [];
      // "A v. B"
      if (!(frame.words.size > 0 ? frame.words.has(next.prep) : personal && next.prep === 'of')) return [];
      const [leftKinds, rightKinds] = frame.reverse
        ? [frame.objectKinds, frame.subjectKinds]
        : [frame.subjectKinds, frame.objectKinds];
      const left = denoteOne(grammar, { parsed, np }, { refer: false }).filter((d) => fitsKinds(d.entity, leftKinds));
      const right = denoteOne(grammar, { parsed, np: next.np }, { refer: false }).filter(
        (d) => fitsKinds(d.entity, rightKinds) && d.entity.known?.isCountry !== true,
      );
      const sides = frame.reverse ? { subjects: right, objects: left } : { subjects: left, objects: right };
      return pairs({ frame, ...sides, trigger: spanOf(parsed, np.last, np.last + 1), modality: 'asserted' });
    });
  });
}
