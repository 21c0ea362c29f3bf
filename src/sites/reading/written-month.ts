/**
 * Parses the month in a localized sentence (Intl.DateTimeFormat) such as "Joined November 2022", in the page's
 * language. Month names come from the browser's own language data, so there is no table to keep.
 */
import { withoutDirections } from './drawn-text';
import { asciiDigits, supported } from './written-number';

/** `2022年11月`, `2022년 11월`: in these languages the month is a number. */
const NUMBERED = /\b(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]/;

/**
 * The month named in `text` as `YYYY-MM`; undefined when no month, or more than one, or no year since 2006 is in it.
 * `language` is a BCP 47 tag; English is always tried as well.
 */
export function readMonth(text: string, language: string): string | undefined {
  const plain = asciiDigits(withoutDirections(text)).toLowerCase();
  const [, numberedYear, numberedMonth] = NUMBERED.exec(plain) ?? [];
  if (numberedYear !== undefined) return written(Number(numberedYear), Number(numberedMonth));
  const years = plain.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const month = namedMonth(plain, language) ?? namedMonth(plain, 'en');
  return years.length === 1 && month !== undefined ? written(Number(years[0]), month) : undefined;
}

function written(year: number, month: number): string | undefined {
  // Twitter began in 2006. A year later than 2100 is of another calendar (2565 in the Thai one).
  if (year < 2006 || year > 2100 || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function namedMonth(text: string, language: string): number | undefined {
  const named = new Set<number>();
  monthNames(language).forEach((names, index) => {
    if (names.some((name) => hasWord(text, name))) named.add(index + 1);
  });
  return named.size === 1 ? [...named][0] : undefined;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [text.slice(0, at).slice(-1), text.charAt(at + word.length)];
    if (!around.some((character) => /[\p{L}\p{M}\p{Nd}]/u.test(character))) return true;
  }
  return false;
}

const known = new Map<string, string[][]>();

/** The names of each month, alone and together with a day, because many languages inflect them ("январь", "января"). */
function monthNames(language: string): string[][] {
  const found = known.get(language);
  if (found) return found;
  const [tag] = supported(language);
  const forms = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'long', year: 'numeric' },
  ] as const;
  const formats = forms.map(
    (form) => new Intl.DateTimeFormat(`${tag ?? 'en'}-u-ca-gregory`, { ...form, timeZone: 'UTC' }),
  );
  const names = Array.from({ length: 12 }, (_, index) => {
    const day = new Date(Date.UTC(2020, index, 15));
    const each = formats.map(
      (format) => format.formatToParts(day).find((part) => part.type === 'month')?.value ?? '',
    );
    return each.map((name) => name.toLowerCase()).filter((name) => /\p{L}/u.test(name));
  });
  known.set(language, names);
  return names;
}
