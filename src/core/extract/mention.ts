import type { KnownName } from '../rules/gazetteer.ts';

/** A name in a sentence: which tokens it covers and what is known of it before any context is read. */
export interface Mention {
  readonly sentence: number;
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the article's text. */
  readonly from: number;
  readonly to: number;
  /** As written, white space folded. */
  readonly name: string;
  readonly known?: KnownName | undefined;
  /** Stands before nouns as an adjective of nationality ("Chinese"). */
  readonly demonym: boolean;
  /** A place that is no entity unless it acts. */
  readonly place: boolean;
  /** A capital city that may stand for its government. */
  readonly capital: boolean;
  /** Begins with a given name, or a title stands before it. */
  readonly personal: boolean;
  /** Found only as a capitalised run: drop it unless something else supports it. */
  readonly weak: boolean;
  /** It stands in brackets and quotation marks behind what it is short for: `Norvane Holdings Inc. ("Norvane")`. */
  readonly defined?: boolean | undefined;
  /** The sign of a trade mark stands behind it. */
  readonly marked?: boolean | undefined;
}

/** "*Portuguese* rival", "*US* rival": a land, which tells where something is from. */
export const tellsLand = (m: Mention | undefined): boolean => m?.demonym === true || m?.known?.isCountry === true;

/** A mention like another, with some things changed; put together field by field, so that all are alike to the engine. */
export function mentionLike(m: Mention, changed?: Partial<Mention>): Mention {
  const { sentence, first, last, from, to, name, known, demonym, place, capital, personal, weak, defined, marked } = m;
  const like: Mention = {
    sentence,
    first,
    last,
    from,
    to,
    name,
    known,
    demonym,
    place,
    capital,
    personal,
    weak,
    defined,
    marked,
  };
  return changed === undefined ? like : Object.assign(like, changed);
}
