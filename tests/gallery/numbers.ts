/** Numbers and months as X writes them for people in four languages. */
import type { GalleryLanguage } from './account';

const LOCALES: Record<GalleryLanguage, string> = { en: 'en-US', de: 'de-DE', ja: 'ja-JP', ar: 'ar-EG' };

/** X shortens from ten thousand; `value` is what is left of the number after that. */
export function drawnAs(number: number, lang: GalleryLanguage): { text: string; value: number } {
  const locale = LOCALES[lang];
  if (number < 10_000) return { text: new Intl.NumberFormat(locale).format(number), value: number };
  const text = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(
    number,
  );
  const unit = shortenedTo(number, lang);
  return { text, value: Math.round(Math.round((number / unit) * 10) * (unit / 10)) };
}

function shortenedTo(number: number, lang: GalleryLanguage): number {
  if (lang === 'ja') return number < 1e8 ? 1e4 : 1e8;
  if (number >= 1e6) return 1e6;
  return lang === 'de' ? 1 : 1e3; // German writes thousands out
}

/** `November 2022`, `2022年11月`, `نوفمبر ٢٠٢٢`. */
export function monthText([year, month]: readonly [number, number], lang: GalleryLanguage): string {
  const format = new Intl.DateTimeFormat(LOCALES[lang], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, 15)));
}
