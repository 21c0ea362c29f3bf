/** What a page of the gallery should make the extension say. */
import type { GALLERY } from '../../fixtures/gallery/cases';

type Expected = (typeof GALLERY)[number]['expect'];

function acceptable({ level, levels, unreadable }: Expected): readonly string[] {
  if (unreadable) return ['unreadable'];
  return levels ?? [level];
}

export function isAsExpected(expected: Expected, level: string): boolean {
  return acceptable(expected).includes(level);
}

/** Whether there has to be a card. */
export function hasCard(expected: Expected): boolean {
  return acceptable(expected).every((level) => level !== 'none' && level !== 'unreadable');
}

export function inWords(expected: Expected): string {
  return acceptable(expected).join(' or ');
}

/** The handle in the address of a profile. */
export function handleOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
