import type { Token } from '../../model/index.ts';
import { listed } from '../../rules/word-lists.ts';

/** Figures that open a name: "42CAP", "7percent Ventures", "645 Ventures", and a version told without its family ("2.5 Flash", "15S Pro"). */

/** "42CAP", "10Clouds", but "100GB", "5G", "2FA", "30MWh" */
const LETTERS = /^[1-9]\d{0,3}(?:\p{Lu}\p{Ll}{2,}\p{L}*|(?<=\d{2})\p{Lu}{3,})$/u;
const UNIT =
  /^\d+(?:[kKMGTP]?(?:Wh?|Hz|bps|Bps|iB|bit|Bit|FLOPS|LOPS|OPS|eV)|TOPS|BHK|DTE|TBH|RPM|MPH|KPH|BPD|BOE|PLN|(?:[SEW]|V?W)?D?MA|USD|EUR|GBP|CHF|AUD|CAD|INR|QFY\d*)s?$/u;

/** "7900X3D", "14900KS", but "5000mAh": a processor by its number alone. */
const CHIP = /^[1-9]\d{3,4}(?:X3D2?|K[FS]?|HX3D|HX)$/u;

/** "3one4" */
const MIXED = /^\d+\p{L}{2,}\d*$/u;
/** "9VC", "23andQuill" */
const GLUED = /^[1-9]\d{0,2}(?:VC|\p{Ll}{3,}\p{Lu}\p{Ll}+)$/u;
const FIRM = listed('firms behind a figure');
const EDITION = /^(?:Flash(?:-Lite)?|Pro|Ultra|Max|Sonnet|Opus|Haiku|Mini|Lite|Turbo|Fold|Flip)$/u;
/** "5B Norvane, LLC", "3D Tarnow Inc." */
const CODE = /^\d{1,3}\p{Lu}$/u;
const FORM = listed('legal forms of lists');

/** Words with capitals follow, and a firm's suffix. */
function closesAsFirm(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !FORM.test(tokens[at]?.text ?? '')) at++;
  const end = tokens[at]?.text === ',' ? at + 1 : at;
  return at > from && FORM.test((tokens[end]?.text ?? '').replace(/\.$/u, ''));
}

const YEAR = /^(?:19|20)\d\d$/u;

const ZERO = 0x30;
const NINE = 0x39;

/** A name begins with the figure at `i`. */
export function opensWithFigure(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] as Token;
  const first = text.charCodeAt(0);
  if (!(first >= ZERO && first <= NINE) || /^\d+(?:st|nd|rd|th)$/u.test(text)) return false;
  if (CHIP.test(text)) return true;
  if (LETTERS.test(text) && !UNIT.test(text)) return true;
  if (GLUED.test(text)) return true;
  const next = tokens[i + 1];
  if (CODE.test(text) && closesAsFirm(tokens, i + 1)) return true;
  if (next === undefined || !next.spaced || YEAR.test(text) || /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) return false;
  // "3D V-Cache", "3D Touch", but "3D NAND"
  if (text === '3D') return /^\p{Lu}(?:-\p{Lu})?\p{Ll}/u.test(next.text);
  if (FIRM.test(next.text)) return MIXED.test(text) || /^\d{1,4}X?$/u.test(text);
  return EDITION.test(next.text) && /^\d{1,3}(?:\.\d)?[A-Z]?$/u.test(text);
}
