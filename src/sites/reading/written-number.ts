/**
 * Parses localized numbers (Intl.NumberFormat) as sites write them for people: `1,234`, `1.234`, `12.3K`, `1,2 Mio.`,
 * `1.2万`, `١٢٫٣ ألف`. The words for thousands and millions come from the browser's own language data, so there is no
 * table to keep.
 */
import { withoutDirections } from './drawn-text';

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const GROUPED = /^\d{1,3}(?:([,.'’\s])\d{3})(?:\1\d{3})*$|^\d{1,3}(?:,\d{2})+,\d{3}$/;
const WITH_FRACTION = /^(\d[\d,.'’\s]*?)[.,](\d{1,2})$/;

/** Writes the digits of other scripts, and Arabic separators, as ASCII ones. */
export function asciiDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/\u066b/g, '.')
    .replace(/[\u066c\u060c]/g, ',');
}

/**
 * The whole number that `text` begins with, in the page's language (a BCP 47 tag; a wrong or empty one reads as English).
 * Undefined whenever it could be read in two ways or has a unit that isn't known. Abbreviated numbers are as exact as they are written.
 */
export function readNumber(text: string, language: string): number | undefined {
  const [, written, word = ''] =
    /^(\d(?:[\d,.'’\s]*\d)?)\s*(\D*)$/.exec(asciiDigits(withoutDirections(text))) ?? [];
  if (written === undefined) return undefined;
  const scale = word === '' ? 1 : (unitsOf(language).get(bare(word)) ?? unitsOf('en').get(bare(word)));
  const number = scale === undefined ? undefined : plainNumber(written, scale > 1);
  return scale === undefined || number === undefined ? undefined : Math.round(number * scale);
}

function plainNumber(written: string, mayHaveFraction: boolean): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (GROUPED.test(written)) return Number(written.replace(/\D/g, ''));
  const [, whole, fraction] = (mayHaveFraction && WITH_FRACTION.exec(written)) || [];
  if (whole === undefined || !(/^\d+$/.test(whole) || GROUPED.test(whole))) return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${fraction ?? '0'}`);
}

const known = new Map<string, Map<string, number>>();

/** The abbreviations of a language with what they stand for: K → 1,000; Mio → 1,000,000; 万 → 10,000. */
function unitsOf(language: string): Map<string, number> {
  const units = known.get(language) ?? new Map<string, number>();
  if (known.has(language)) return units;
  known.set(language, units);
  const [tag = 'en'] = supported(language);
  const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, { notation: 'compact' });
  for (let power = 3; power < 10; power++) {
    const parts = format.formatToParts(10 ** power);
    const [unit, number] = ['compact', 'integer'].map(
      (type) => parts.find((part) => part.type === type)?.value,
    );
    if (unit && number) units.set(bare(unit), 10 ** power / Number(number));
  }
  return units;
}

/** The language itself when this browser knows it; none for a tag that is malformed, as pages may have. */
export function supported(language: string): string[] {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)
    ? Intl.NumberFormat.supportedLocalesOf(language)
    : [];
}

function bare(word: string): string {
  return withoutDirections(word).replace(/[.\s]/g, '').toLowerCase();
}
