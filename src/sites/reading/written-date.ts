/**
 * Parses a localized date (Intl.DateTimeFormat) to its day ("Nov 6, 2022", "6.11.2022"). It formats days in the
 * page's language and compares them with the text: order of parts, names of months and digits come from the browser,
 * so there is no table to keep.
 */
import { asciiDigits, supported } from './written-number';

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'short', day: '2-digit' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
];

/** The day as `YYYY-MM-DD`. Where no style or more than one day fits, the one year in `text`; undefined without one. */
export function readDate(text: string, language: string): string | undefined {
  const numbers = (asciiDigits(text).match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 2006 && number <= 2100);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  const days = new Set<string>();
  for (const options of STYLES) {
    const format = new Intl.DateTimeFormat(supported(language)[0] ?? 'en', { ...options, timeZone: 'UTC' });
    for (const day of numbers.filter((number) => number >= 1 && number <= 31)) {
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(year, month - 1, day));
        if (format.format(date) === text) days.add(date.toISOString().slice(0, 10));
      }
    }
  }
  return days.size === 1 ? [...days][0] : String(year);
}
