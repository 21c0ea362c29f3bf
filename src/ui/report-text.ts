/** The text of a report: the same one is shown, copied and saved. */
import type { Report } from '../page-model';

/**
 * Indented JSON. Invisible and direction-changing characters are written as escapes, so that what is seen is what
 * is sent; a JSON parser reads the same values.
 */
export function reportText(report: Report): string {
  return inspectable(JSON.stringify(report, null, 2));
}

/** Replaces what can't be seen, line ends apart, by JSON's `\uXXXX`. */
export function inspectable(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

/** A name for the saved file, of letters that every system allows. */
export function reportFileName({ made, profile }: Report): string {
  const handle = profile.handle.replace(/[^\w.-]+/g, '_').slice(0, 40);
  return `deadringer-${made.slice(0, 10)}-${profile.site}-${handle}.json`;
}
