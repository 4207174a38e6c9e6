import type { Doc, Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';
import { type Mention, mentionLike } from '../mention.ts';

/** "the Quill administration", "the second Quill administration": a government by the name of whoever heads it. */
export function withAdministrations(found: readonly Mention[], doc: Doc): Mention[] {
  return found.map((m) => {
    const tokens = doc.sentences[m.sentence]?.tokens ?? [];
    const noun = tokens[m.last];
    if (noun === undefined || !/^[Aa]dministration$/u.test(noun.text) || !isHead(m, tokens)) return m;
    // "the *Democratic* Quill administration"
    const party = m.last - m.first > 1 && PARTY.test(tokens[m.first]?.lower ?? '') ? tokens[m.first] : undefined;
    const called = party === undefined ? m.name : m.name.slice(party.text.length).trim();
    const first = party === undefined ? m.first : m.first + 1;
    const from = tokens[first]?.from ?? m.from;
    const name = `${called} administration`;
    const last = m.last + 1;
    return mentionLike(m, {
      first,
      from,
      last,
      to: noun.to,
      name,
      known: undefined,
      personal: false,
      place: false,
      weak: false,
    });
  });
}

/** A name as people have it, behind "the": neither a land, whose administration is the land's own, nor a body. */
const isHead = (m: Mention, tokens: readonly Token[]): boolean =>
  (m.known === undefined ? OF_HEAD.test(m.name) || m.personal : m.known.kinds[0] === 'person') &&
  !m.demonym &&
  !m.place &&
  LEADS.test(tokens[m.first - 1]?.lower ?? '');

const OF_HEAD = /^(?:(?:Democratic|Republican|Conservative|Liberal|Labour|Tory) )?\p{Lu}[\p{Ll}’'-]+$/u;

const LEADS = listed('before an administration');
const PARTY = /^(?:democratic|republican|conservative|liberal|labour|tory)$/u;
